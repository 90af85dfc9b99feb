package io.github.samenspraak.sheet;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet, which is read as a whole and so is measured first. */
final class OdsFile implements SheetFile {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  /** A file takes some twenty times its content in memory. */
  private static final int MEMORY_FOR_CONTENT = 8;

  /** Cells that are repeated stand once in the file, and in memory each by itself. */
  private static final long MOST_CELLS = 2_000_000;

  private final SpreadSheet workbook;

  private OdsFile(SpreadSheet workbook) {
    this.workbook = workbook;
  }

  static OdsFile open(Path file, Limits limits) throws IOException {
    ZipMeasure.check(file, limits.documentSize() / MEMORY_FOR_CONTENT, limits);
    requireFewCells(file);
    try {
      return new OdsFile(new SpreadSheet(file.toFile()));
    } catch (RuntimeException e) {
      throw new UnreadableWorkbookException("no-workbook", file.toString());
    }
  }

  private static void requireFewCells(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new UnreadableWorkbookException("no-workbook", file.toString());
      }
      try (InputStream in = zip.getInputStream(content)) {
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        if (countCells(reader) > MOST_CELLS) {
          throw ZipMeasure.tooLarge(file, Limits.standard().documentSize() / MEMORY_FOR_CONTENT);
        }
        reader.close();
      } catch (XMLStreamException e) {
        throw new UnreadableWorkbookException("cut-off", file.toString());
      }
    }
  }

  /** {@return how many cells the file has in memory, where the last rows and cells are empty} */
  private static long countCells(XMLStreamReader reader) throws XMLStreamException {
    long cells = 0;
    long rows = 1;
    long ofRow = 0;
    long empty = 0;
    long emptyRows = 0;
    while (reader.hasNext() && cells <= MOST_CELLS) {
      int event = reader.next();
      boolean isStart = event == XMLStreamConstants.START_ELEMENT;
      if (event != XMLStreamConstants.END_ELEMENT && !isStart) {
        continue;
      }
      String name = reader.getLocalName();
      if (name.equals("table-row") && isStart) {
        rows = repeated(reader, "number-rows-repeated");
        ofRow = 0;
        empty = 0;
      } else if (name.equals("table-row")) {
        if (ofRow == 0) {
          emptyRows += rows;
        } else {
          cells += rows * ofRow + emptyRows;
          emptyRows = 0;
        }
      } else if (name.equals("table-cell") && isStart) {
        long times = repeated(reader, "number-columns-repeated");
        if (reader.getAttributeValue(OFFICE, "value-type") == null) {
          empty += times;
        } else {
          ofRow += empty + times;
          empty = 0;
        }
      } else if (name.equals("table") && !isStart) {
        emptyRows = 0;
      }
    }
    return cells;
  }

  private static long repeated(XMLStreamReader reader, String attribute) {
    String times = reader.getAttributeValue(TABLE, attribute);
    try {
      return times == null ? 1 : Math.min(Long.parseLong(times), Integer.MAX_VALUE);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  @Override
  public List<Sheet> sheets() {
    return workbook.getSheets().stream()
        .filter(sheet -> !sheet.isHidden())
        .<Sheet>map(OdsSheet::new)
        .toList();
  }

  @Override
  public List<String> hiddenSheets() {
    return workbook.getSheets().stream()
        .filter(com.github.miachm.sods.Sheet::isHidden)
        .map(com.github.miachm.sods.Sheet::getName)
        .toList();
  }

  private record OdsSheet(com.github.miachm.sods.Sheet sheet) implements Sheet {

    @Override
    public String name() {
      return sheet.getName();
    }

    @Override
    public Stream<SheetRow> rows() {
      int columns = sheet.getMaxColumns();
      return columns == 0 || sheet.getMaxRows() == 0
          ? Stream.empty()
          : IntStream.range(0, sheet.getMaxRows())
              .mapToObj(row -> row(row, sheet.getRange(row, 0, 1, columns)))
              .filter(row -> !row.isEmpty());
    }

    private static SheetRow row(int row, Range range) {
      ImmutableList.Builder<SheetCell> cells = ImmutableList.builder();
      for (Object value : range.getValues()[0]) {
        cells.add(cell(value));
      }
      return new SheetRow(row + 1, cells.build());
    }

    private static SheetCell cell(@Nullable Object value) {
      if (value == null) {
        return SheetCell.EMPTY;
      }
      if (value instanceof LocalDate day) {
        return new SheetCell(day.toString(), SheetCell.Sort.DAY);
      }
      if (value instanceof LocalDateTime moment) {
        return new SheetCell(moment.toLocalDate().toString(), SheetCell.Sort.DAY);
      }
      if (value instanceof OfficeCurrency amount) {
        return number(amount.getValue());
      }
      if (value instanceof OfficePercentage share) {
        return number(share.getValue());
      }
      return value instanceof Number number
          ? number(number.doubleValue())
          : SheetCell.text(value.toString());
    }

    private static SheetCell number(@Nullable Double number) {
      return number == null || number.isNaN() || number.isInfinite()
          ? SheetCell.EMPTY
          : new SheetCell(
              BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(),
              SheetCell.Sort.NUMBER);
    }
  }
}
