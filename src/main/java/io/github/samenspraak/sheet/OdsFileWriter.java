package io.github.samenspraak.sheet;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes tables as an OpenDocument spreadsheet. The library finds the last row at once, and goes
 * past all rows above any other: so rows are appended one by one.
 */
final class OdsFileWriter {

  private OdsFileWriter() {}

  static void write(List<Table> tables, OutputStream out) throws IOException {
    SpreadSheet workbook = new SpreadSheet();
    for (Table table : tables) {
      int columns =
          Math.max(
              table.headings().size(),
              table.rows().stream().mapToInt(ImmutableList::size).max().orElse(1));
      Sheet sheet = new Sheet(table.name(), 0, Math.max(1, columns));
      if (!table.headings().isEmpty()) {
        sheet.appendRow();
        for (int column = 0; column < table.headings().size(); column++) {
          Range heading = sheet.getRange(0, column);
          heading.setValue(table.headings().get(column));
          heading.setFontBold(true);
        }
      }
      for (ImmutableList<Object> cells : table.rows()) {
        sheet.appendRow();
        for (int column = 0; column < cells.size(); column++) {
          write(cells.get(column), sheet.getRange(sheet.getMaxRows() - 1, column));
        }
      }
      workbook.appendSheet(sheet);
    }
    workbook.save(out);
  }

  private static void write(Object value, Range cell) {
    if (value instanceof LocalDate day && day.getYear() > 0 && day.getYear() < 10_000) {
      cell.setStyle(ofDays());
      cell.setValue(day);
    } else if (value instanceof BigDecimal number && isKept(number)) {
      cell.setValue(number.doubleValue());
    } else if (value instanceof BigDecimal number) {
      cell.setValue(number.toPlainString().replace('.', ','));
    } else if (!value.toString().isEmpty()) {
      cell.setValue(value.toString());
    }
  }

  /**
   * {@return a style for days} Cells share one style until they get another, and a day changes the
   * style that it has: numbers, too, were shown as days.
   */
  private static Style ofDays() {
    Style style = new Style();
    style.setTextAligment(Style.TEXT_ALIGMENT.Right);
    return style;
  }

  /** {@return whether a number is the same when it has been a floating-point number} */
  private static boolean isKept(BigDecimal number) {
    BigDecimal kept = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
    return kept.compareTo(number) == 0
        && (number.scale() == 2 || number.equals(kept) || number.scale() == 0);
  }
}
