package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument spreadsheet. All its sheets stand in one XML document, which is gone through
 * once; the cells that are not empty are held, and take about as much memory as they take there.
 */
final class OdsFile implements SheetFile {

  /**
   * A table of a spreadsheet.
   *
   * @param filled the rows that are not empty
   */
  record OdsSheet(String name, boolean isHidden, ImmutableList<SheetRow> filled) implements Sheet {

    @Override
    public Stream<SheetRow> rows() {
      return filled.stream();
    }
  }

  private final ImmutableList<OdsSheet> sheets;

  private OdsFile(ImmutableList<OdsSheet> sheets) {
    this.sheets = sheets;
  }

  static OdsFile open(Path file, Limits limits) throws IOException {
    ZipMeasure.check(file, limits);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (isEncrypted(zip)) {
        throw new UnreadableWorkbookException("locked", file.toString());
      }
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new UnreadableWorkbookException("no-workbook", file.toString());
      }
      try (InputStream in = zip.getInputStream(content)) {
        return new OdsFile(new OdsContent(in, file, limits).sheets());
      }
    } catch (XMLStreamException e) {
      throw new UnreadableWorkbookException("cut-off", file.toString());
    }
  }

  /** {@return whether a file has a password: its manifest says so} */
  private static boolean isEncrypted(ZipFile zip) throws IOException {
    ZipEntry list = zip.getEntry("META-INF/manifest.xml");
    if (list == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
    }
  }

  @Override
  public List<Sheet> sheets() {
    return sheets.stream().filter(sheet -> !sheet.isHidden()).<Sheet>map(sheet -> sheet).toList();
  }

  @Override
  public List<String> hiddenSheets() {
    return sheets.stream().filter(OdsSheet::isHidden).map(OdsSheet::name).toList();
  }
}
