package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a workbook with their values, and remarks behind the last column of their rows. */
final class MarkedTables {

  /** What a remark begins with, so that it is passed over when the marked workbook is read. */
  static final String MARK = "▸ ";

  private MarkedTables() {}

  static Table of(SheetFile.Sheet sheet, ListMultimap<CellPlace, String> remarks)
      throws IOException {
    ListMultimap<Integer, String> byRow = MultimapBuilder.treeKeys().arrayListValues().build();
    remarks.forEach(
        (place, remark) -> {
          if (place.sheet().equals(sheet.name())) {
            String column = place.column() == 0 ? "" : place.letters() + ": ";
            byRow.put(Math.max(1, place.row()), column + remark);
          }
        });
    List<SheetRow> rows;
    try (Stream<SheetRow> all = sheet.rows()) {
      rows = all.filter(row -> !row.isEmpty() || byRow.containsKey(row.number())).toList();
    }
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    ImmutableList.Builder<ImmutableList<Object>> cells = ImmutableList.builder();
    int at = 0;
    for (SheetRow row : rows) {
      for (at++; at < row.number(); at++) {
        cells.add(ImmutableList.of());
      }
      cells.add(marked(row, width, byRow.get(row.number())));
    }
    return Table.of(sheet.name(), ImmutableList.of(), cells.build());
  }

  private static ImmutableList<Object> marked(SheetRow row, int width, List<String> remarks) {
    List<Object> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(value(cell)));
    if (!remarks.isEmpty()) {
      while (cells.size() < width) {
        cells.add("");
      }
      cells.add(MARK + String.join("\n", remarks));
    }
    return ImmutableList.copyOf(cells);
  }

  private static Object value(SheetCell cell) {
    return switch (cell.sort()) {
      case DAY -> LocalDate.parse(cell.text());
      case NUMBER -> new BigDecimal(cell.text());
      case TEXT -> cell.text();
    };
  }
}
