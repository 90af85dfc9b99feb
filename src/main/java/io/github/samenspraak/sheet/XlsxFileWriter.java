package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as a file of Excel: days and numbers as such, headings that stay in sight. */
final class XlsxFileWriter {

  /** As in Belgium: without that, a program in English shows the month first. */
  private static final String DAY_FORMAT = "[$-813]dd/mm/yyyy";

  private static final String HEADING_COLOUR = "DDE8F0";
  private static final int ROWS_TO_CHOOSE_IN = 5_000;
  private static final int WIDEST = 40;
  private static final int NARROWEST = 10;

  /** Excel counts days from here on as others do. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private XlsxFileWriter() {}

  static void write(List<Table> tables, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "samenspraak", null)) {
      Worksheet lists = null;
      int listCount = 0;
      for (Table table : tables) {
        Worksheet sheet = workbook.newWorksheet(name(table.name()));
        write(table, sheet);
        for (Map.Entry<Integer, ImmutableList<String>> choice : table.choices().entrySet()) {
          lists = lists == null ? lists(workbook) : lists;
          int column = listCount++;
          ImmutableList<String> words = choice.getValue();
          for (int i = 0; i < words.size(); i++) {
            lists.value(i, column, words.get(i));
          }
          sheet
              .range(1, choice.getKey(), ROWS_TO_CHOOSE_IN, choice.getKey())
              .validateWithList(lists.range(0, column, words.size() - 1, column))
              .allowBlank(true)
              .errorTitle("")
              .error("")
              .showErrorMessage(false);
        }
        sheet.finish();
      }
      if (lists != null) {
        lists.finish();
      }
    }
  }

  /** {@return a hidden sheet for the words to choose from} */
  private static Worksheet lists(Workbook workbook) {
    Worksheet lists = workbook.newWorksheet(SheetFile.LISTS);
    lists.setVisibilityState(VisibilityState.HIDDEN);
    return lists;
  }

  /** {@return a name that Excel allows} */
  static String name(String name) {
    String allowed = CharMatcher.anyOf("[]:*?/\\").replaceFrom(name, '-');
    return allowed.length() > 31 ? allowed.substring(0, 31) : allowed;
  }

  private static void write(Table table, Worksheet sheet) {
    int top = 0;
    if (!table.headings().isEmpty()) {
      for (int i = 0; i < table.headings().size(); i++) {
        sheet.value(0, i, table.headings().get(i));
        if (!table.explanations().isEmpty() && !table.explanations().get(i).isEmpty()) {
          sheet.comment(0, i, table.explanations().get(i));
        }
        sheet.width(i, width(table, i));
      }
      sheet
          .range(0, 0, 0, table.headings().size() - 1)
          .style()
          .bold()
          .fillColor(HEADING_COLOUR)
          .wrapText(true)
          .set();
      sheet.freezePane(0, 1);
      top = 1;
    }
    for (int row = 0; row < table.rows().size(); row++) {
      ImmutableList<Object> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(cells.get(column), sheet, top + row, column);
      }
    }
  }

  private static void write(Object value, Worksheet sheet, int row, int column) {
    if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY) && day.getYear() < 10_000) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY_FORMAT).set();
    } else if (value instanceof BigDecimal number && isNumber(number)) {
      sheet.value(row, column, number);
      if (number.scale() == 2) {
        sheet.style(row, column).format("#,##0.00").set();
      }
    } else {
      String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
      if (!text.isEmpty()) {
        sheet.inlineString(row, column, text);
      }
    }
  }

  /** {@return whether Excel keeps all digits of a number} */
  private static boolean isNumber(BigDecimal number) {
    return number.precision() <= 15 && Math.abs(number.scale()) <= 15;
  }

  private static double width(Table table, int column) {
    int longest = table.headings().get(column).length();
    for (ImmutableList<Object> row : table.rows().subList(0, Math.min(100, table.rows().size()))) {
      int length = column < row.size() ? row.get(column).toString().length() : 0;
      longest = Math.max(longest, length);
    }
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }
}
