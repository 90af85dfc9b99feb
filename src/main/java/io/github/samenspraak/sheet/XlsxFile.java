package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Limits;
import io.github.samenspraak.json.internal.WrittenDay;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A file of Excel, read a row at a time. Of a formula it has the value that was last computed. */
final class XlsxFile implements SheetFile {

  private static final Pattern NOT_OF_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern DAY_FORMAT = Pattern.compile("(?i)[dy]|(?:^|[^hs:])m{3,}");

  /** The number of the first day that Excel does not know, in the year 10000. */
  private static final BigDecimal AFTER_DAYS = BigDecimal.valueOf(2_958_466);

  private final Path file;
  private final Limits limits;
  private final ReadableWorkbook workbook;
  private final Map<String, Boolean> dayFormats = new HashMap<>();

  private XlsxFile(Path file, Limits limits, ReadableWorkbook workbook) {
    this.file = file;
    this.limits = limits;
    this.workbook = workbook;
  }

  static XlsxFile open(Path file, Limits limits) throws IOException {
    ZipMeasure.check(file, limits);
    try {
      return new XlsxFile(
          file, limits, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
    } catch (ExcelReaderException e) {
      throw new UnreadableWorkbookException("no-workbook", file.toString());
    }
  }

  @Override
  public List<Sheet> sheets() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .<Sheet>map(sheet -> new XlsxSheet(sheet))
        .toList();
  }

  @Override
  public List<String> hiddenSheets() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
        .map(org.dhatim.fastexcel.reader.Sheet::getName)
        .toList();
  }

  private final class XlsxSheet implements Sheet {

    private final org.dhatim.fastexcel.reader.Sheet sheet;

    XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public String name() {
      return sheet.getName();
    }

    @Override
    public Stream<SheetRow> rows() throws IOException {
      return sheet.openStream().filter(row -> row.getPhysicalCellCount() > 0).map(this::row);
    }

    private SheetRow row(Row row) {
      ImmutableList.Builder<SheetCell> cells = ImmutableList.builder();
      for (Cell cell : row) {
        cells.add(cell == null ? SheetCell.EMPTY : cell(cell));
      }
      return new SheetRow(row.getRowNum(), cells.build());
    }

    private SheetCell cell(Cell cell) {
      Object value = cell.getValue();
      if (value == null || cell.getType() == CellType.EMPTY) {
        return cell.getRawValue() == null ? SheetCell.EMPTY : SheetCell.text(cell.getRawValue());
      }
      if (value instanceof BigDecimal number) {
        if (isDay(cell)) {
          return new SheetCell(day(number), SheetCell.Sort.DAY);
        }
        return new SheetCell(
            number.precision() + (long) Math.abs(number.scale()) > limits.numberLength()
                ? number.toString()
                : number.toPlainString(),
            SheetCell.Sort.NUMBER);
      }
      return SheetCell.text(value.toString());
    }

    private String day(BigDecimal number) {
      // The days before March 1900, which Excel counts wrongly, are none of a register.
      int first = workbook.isDate1904() ? 1462 : 0;
      return WrittenDay.FIRST_OF_SPREADSHEETS.plusDays(number.longValue() + first).toString();
    }
  }

  private boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    BigDecimal number = (BigDecimal) cell.getValue();
    return format != null
        && number.signum() > 0
        && number.compareTo(AFTER_DAYS) < 0
        && dayFormats.computeIfAbsent(format, XlsxFile::isOfDays);
  }

  private static boolean isOfDays(String format) {
    return DAY_FORMAT.matcher(NOT_OF_FORMAT.matcher(format).replaceAll("")).find();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** {@return the file, for debugging} */
  @Override
  public String toString() {
    return file.toString();
  }
}
