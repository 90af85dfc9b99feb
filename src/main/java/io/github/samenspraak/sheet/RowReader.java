package io.github.samenspraak.sheet;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.sheet.SheetLayout.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of sheets as drafts of the objects of a register. */
final class RowReader {

  /** Values of who is named in a row, such as the enterprise number of a member. */
  record OfNamed(AttributeDescriptor named, Draft values) {}

  /**
   * An object of a row.
   *
   * @param draft the object
   * @param list the list that it is an item of
   * @param owner what it belongs to, as it is written; null if that is not said
   * @param positions in the lists between the owner and the object, by their names
   * @param ofNamed what the row says of who is named in it
   * @param context the sheet
   */
  record Row(
      Draft draft,
      ListSheet list,
      @Nullable Reference owner,
      Map<String, Integer> positions,
      @Nullable OfNamed ofNamed,
      Context context) {}

  /** What is said about all rows of a sheet: its name, and the titles above the headings. */
  record Context(String sheet, ImmutableList<String> titles) {

    /** {@return the titles, and then the name} */
    List<String> texts() {
      return ImmutableList.<String>builder().addAll(titles).add(sheet).build();
    }
  }

  /** A day in a sentence, or what footnotes begin with. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("^[*(]|\\p{L}.*\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}|^.{90,}$");

  private final Notebook notes;
  private final CellValues values;
  private final Settings settings;
  private final NotUnderstood unknown;
  private final List<Row> rows = new ArrayList<>();
  private final List<SheetLayout> layouts = new ArrayList<>();

  /** The headings between the rows of the sheet that is being read. */
  private SheetSections sections = new SheetSections(ImmutableList.of());

  /** The mandates beside which deputies are named, by those of the deputies. */
  private final Map<Draft, Draft> members = new LinkedHashMap<>();

  /** The first year that a column is about. */
  private int firstYear = Integer.MAX_VALUE;

  RowReader(Notebook notes, CellValues values, Settings settings) {
    this.notes = notes;
    this.values = values;
    this.settings = settings;
    this.unknown = new NotUnderstood(notes);
  }

  /** {@return the reader of cells, with the settings of the workbook} */
  CellValues values() {
    return values;
  }

  /** {@return all rows of all sheets, in their order} */
  List<Row> rows() {
    return rows;
  }

  /** {@return the mandates beside which deputies are named, by those of the deputies} */
  Map<Draft, Draft> members() {
    return members;
  }

  /** {@return the first year that a column with values is about; absent if there is none} */
  OptionalInt firstYear() {
    return firstYear == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(firstYear);
  }

  /** {@return the layouts of all sheets} */
  List<SheetLayout> layouts() {
    return layouts;
  }

  void read(SheetFile.Sheet sheet) throws IOException {
    try (Stream<SheetRow> stream = sheet.rows()) {
      Iterator<SheetRow> all = new FilledRows(sheet.name(), stream.iterator());
      List<SheetRow> beginning = new ArrayList<>();
      while (beginning.size() < SheetLayout.MOST_ROWS_ABOVE && all.hasNext()) {
        beginning.add(all.next());
      }
      if (beginning.isEmpty()) {
        notes.passOver("empty-sheet", new CellPlace(sheet.name(), 0, 0, ""));
        return;
      }
      SheetLayout layout = SheetLayout.of(sheet.name(), beginning, values);
      layouts.add(layout);
      Context context =
          new Context(
              sheet.name(),
              layout.titles().stream()
                  .map(row -> row.first().text())
                  .collect(ImmutableList.toImmutableList()));
      if (layout.form() == Form.UNKNOWN) {
        unknown.sheet(sheet.name(), beginning.get(0).number());
        return;
      }
      layout.titles().forEach(row -> noteTitle(row, context));
      AttendanceMatrix matrix = new AttendanceMatrix(layout, context, settings, unknown);
      if (layout.form() == Form.MATRIX) {
        beginning.stream()
            .flatMap(row -> row.filled().stream())
            .forEach(cell -> settings.learn(cell.text()));
      }
      sections =
          new SheetSections(
              beginning.stream().filter(row -> row.number() > layout.lastHeadingRow()).toList());
      int last = 0;
      Map<Integer, SheetCell> above = new HashMap<>();
      Iterator<SheetRow> rest = Iterators.concat(beginning.iterator(), all);
      while (rest.hasNext()) {
        SheetRow row = rest.next();
        last = row.number();
        if (row.number() > layout.lastHeadingRow() && !isPassedOver(row, layout, context)) {
          switch (layout.form()) {
            case LIST -> readItem(row, layout, context, above);
            case MATRIX -> matrix.read(row);
            default -> readSetting(row, context);
          }
        }
      }
      rows.addAll(matrix.meetings());
      if (sheet.breaksOff()) {
        notes.refuse("breaks-off", new CellPlace(sheet.name(), last, 0, ""));
      }
    }
  }

  /**
   * The rows of a sheet that are not empty. The libraries throw exceptions of their own, and some
   * of Java's, for files that are broken.
   */
  private static final class FilledRows extends AbstractIterator<SheetRow> {

    private final String sheet;
    private final Iterator<SheetRow> rows;

    FilledRows(String sheet, Iterator<SheetRow> rows) {
      this.sheet = sheet;
      this.rows = rows;
    }

    @Override
    protected @Nullable SheetRow computeNext() {
      try {
        while (rows.hasNext()) {
          SheetRow row = rows.next();
          if (!row.isEmpty()) {
            return row;
          }
        }
        return endOfData();
      } catch (UncheckedIOException e) {
        throw e;
      } catch (RuntimeException e) {
        throw new UncheckedIOException(
            new UnreadableWorkbookException("sheet", sheet, String.valueOf(e.getMessage())));
      }
    }
  }

  private void noteTitle(SheetRow row, Context context) {
    notes.passOver(
        "title", new CellPlace(context.sheet(), row.number(), 0, ""), row.first().text());
  }

  // Rows that are no items.

  private boolean isPassedOver(SheetRow row, SheetLayout layout, Context context) {
    String first = row.first().text();
    int count = row.count();
    CellPlace place = new CellPlace(context.sheet(), row.number(), 0, "");
    int colon = first.indexOf(':');
    if (colon > 0 && SheetWords.isOne(first.substring(0, colon), "example")) {
      notes.passOverEverywhere("example", place);
      return true;
    }
    boolean isTotal = SheetWords.beginsWithOne(first, "total");
    boolean isNumbers =
        isTotal
            && row.filled().stream()
                .skip(1)
                .allMatch(cell -> CellNumbers.money(cell, "EUR").isPresent());
    if (isNumbers) {
      notes.passOver("total", place, first);
      return true;
    }
    boolean isAlone = count == 1 && layout.headings().size() > 2;
    if (isAlone && FOOTNOTE.matcher(first).find()) {
      notes.passOver("footnote", place, first);
      return true;
    }
    if (isAlone && layout.form() == Form.LIST) {
      if (sections.begin(first, Objects.requireNonNull(layout.list()))) {
        notes.passOver("section", place, first);
        return true;
      }
      if (sections.hasFullRows()) {
        notes.guess("alone", place);
      }
    }
    boolean isHeadingAgain = count >= 2 && isHeadings(row, layout);
    if (isHeadingAgain) {
      notes.passOver("headings-again", place);
    }
    return isHeadingAgain;
  }

  private static boolean isHeadings(SheetRow row, SheetLayout layout) {
    for (int i = 0; i < row.cells().size(); i++) {
      SheetCell cell = row.cell(i);
      boolean isHeading =
          i < layout.headings().size() && cell.text().equals(layout.headings().get(i));
      if (!cell.isEmpty() && !isHeading) {
        return false;
      }
    }
    return true;
  }

  // Settings.

  private void readSetting(SheetRow row, Context context) {
    SheetCell key = row.cell(0);
    SheetCell value = row.cell(1);
    CellPlace place = new CellPlace(context.sheet(), row.number(), 2, key.text());
    if (!CellValues.isNothing(value) && !settings.put(key.text(), value, place, values)) {
      notes.refuse("setting", place, key.text(), value.text());
    }
  }

  // Lists.

  private void readItem(
      SheetRow row, SheetLayout layout, Context context, Map<Integer, SheetCell> above) {
    ListSheet list = Objects.requireNonNull(layout.list());
    CellPlace whole = new CellPlace(context.sheet(), row.number(), 0, "");
    RowItem item = new RowItem(list, whole, values, notes);
    for (int i = 0; i < row.cells().size(); i++) {
      SheetCell cell = row.cell(i);
      if (cell.isEmpty()) {
        continue;
      }
      String heading = i < layout.headings().size() ? layout.headings().get(i) : "";
      CellPlace place = whole.at(i + 1, heading);
      Optional<Column> column =
          i < layout.columns().size() ? layout.columns().get(i) : Optional.empty();
      SheetCell same = above.put(i, cell);
      if (same != null && CellValues.isDitto(cell)) {
        notes.guess("ditto", place, cell.text(), same.text());
        cell = same;
        above.put(i, same);
      }
      if (column.isPresent()) {
        item.read(column.get(), cell, place);
      } else {
        unknown.cell(cell, place, list);
      }
    }
    Row finished = item.finish(context, sections);
    rows.add(finished);
    for (Row deputy : item.deputies(finished)) {
      rows.add(deputy);
      members.put(deputy.draft(), finished.draft());
    }
    firstYear = Math.min(firstYear, item.firstYear());
  }
}
