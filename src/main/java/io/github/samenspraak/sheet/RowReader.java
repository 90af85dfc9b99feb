package io.github.samenspraak.sheet;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.AttributeDescriptor.Multiplicity;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.SheetLayout.Form;
import io.github.samenspraak.value.NearestWord;
import io.github.samenspraak.value.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

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
  private final List<Row> rows = new ArrayList<>();
  private final List<SheetLayout> layouts = new ArrayList<>();

  /** The first year that a column is about. */
  private int firstYear = Integer.MAX_VALUE;

  RowReader(Notebook notes, CellValues values, Settings settings) {
    this.notes = notes;
    this.values = values;
    this.settings = settings;
  }

  /** {@return all rows of all sheets, in their order} */
  List<Row> rows() {
    return rows;
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
        refuseSheet(sheet.name(), beginning);
        return;
      }
      layout.titles().forEach(row -> noteTitle(row, context));
      MatrixDays days = new MatrixDays();
      int last = 0;
      Map<Integer, SheetCell> above = new HashMap<>();
      Iterator<SheetRow> rest =
          com.google.common.collect.Iterators.concat(beginning.iterator(), all);
      while (rest.hasNext()) {
        SheetRow row = rest.next();
        last = row.number();
        if (row.number() > layout.lastHeadingRow() && !isPassedOver(row, layout, context)) {
          switch (layout.form()) {
            case LIST -> readItem(row, layout, context, above);
            case MATRIX -> readMarks(row, layout, context, days);
            default -> readSetting(row, context);
          }
        }
      }
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

  private void refuseSheet(String name, List<SheetRow> beginning) {
    List<String> known = new ArrayList<>();
    for (ListSheet list : ListSheets.all()) {
      known.add(list.name());
      known.addAll(SheetWords.all("sheet." + list.name()));
    }
    Optional<String> nearest = NearestWord.find(name, known);
    CellPlace place = new CellPlace(name, beginning.get(0).number(), 0, "");
    if (nearest.isPresent()) {
      notes.refuse("sheet-near", place, name, nearest.get());
    } else {
      notes.refuse("sheet", place, name);
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
                .allMatch(cell -> CellValues.number(cell.text()).isPresent());
    if (isNumbers) {
      notes.passOver("total", place, first);
      return true;
    }
    boolean isAlone = count == 1 && layout.headings().size() > 2;
    if (isAlone && FOOTNOTE.matcher(first).find()) {
      notes.passOver("footnote", place, first);
      return true;
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
    Item item = new Item(list, new CellPlace(context.sheet(), row.number(), 0, ""));
    for (int i = 0; i < row.cells().size(); i++) {
      SheetCell cell = row.cell(i);
      if (cell.isEmpty()) {
        continue;
      }
      String heading = i < layout.headings().size() ? layout.headings().get(i) : "";
      CellPlace place = item.draft.place().orElseThrow().at(i + 1, heading);
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
        refuseCell(cell, place, list);
      }
    }
    rows.add(item.finish(context));
  }

  private void refuseCell(SheetCell cell, CellPlace place, ListSheet list) {
    if (SheetWords.isOne(place.heading(), "running")) {
      notes.passOver("running", place, place.heading());
    } else if (SheetWords.isOne(place.heading(), "total")) {
      notes.passOver("total", place, place.heading());
    } else if (cell.text().startsWith(MarkedTables.MARK)) {
      notes.passOverEverywhere("remarks", place);
    } else if (place.heading().isEmpty()) {
      notes.refuse("headless", place, cell.text());
    } else {
      String heading = SheetWords.plain(place.heading());
      Optional<String> nearest = NearestWord.find(heading, list.knownHeadings());
      if (nearest.filter(heading::equals).isPresent()) {
        notes.refuse("column-twice", place, place.heading());
      } else if (nearest.isPresent()) {
        notes.refuse("column-near", place, place.heading(), nearest.get());
      } else {
        notes.refuse("column", place, place.heading());
      }
    }
  }

  /** A row that is read, cell by cell. */
  private final class Item {

    private final ListSheet list;
    private final Draft draft;
    private final Map<String, Integer> positions = new HashMap<>(0);
    private final List<EachYear> eachYear = new ArrayList<>(0);
    private @Nullable OfNamed ofNamed;
    private @Nullable Reference owner;
    private @Nullable SheetCell firstName;
    private @Nullable SheetCell lastName;
    private @Nullable CellPlace namePlace;
    private String nameAttribute = "";

    Item(ListSheet list, CellPlace place) {
      this.list = list;
      this.draft = new Draft(list.type(), place);
    }

    void read(Column column, SheetCell cell, CellPlace place) {
      switch (column.role()) {
        case OWNER -> {
          if (!CellValues.isNothing(cell)) {
            owner = new Reference(cell.text(), list.list(), place);
          }
        }
        case POSITION ->
            CellValues.number(cell.text())
                .ifPresent(number -> positions.put(column.name(), number.intValue()));
        case FIRST_NAME -> {
          firstName = cell;
          nameAttribute = column.name();
          namePlace = namePlace == null ? place : namePlace;
        }
        case LAST_NAME -> {
          lastName = cell;
          nameAttribute = column.name();
          namePlace = place;
        }
        case OF_NAMED ->
            put(
                ofNamed(column).values(),
                column,
                column.path().subList(1, column.path().size()),
                cell,
                place);
        case OF_YEAR -> readOfYear(column, cell, place);
        case OF_EACH_YEAR -> {
          Object value = values.read(cell, column.attribute().orElseThrow(), place);
          if (value != null) {
            eachYear.add(new EachYear(column, value, place));
          }
        }
        default -> {
          if (!isHeldAs(column, cell, place)) {
            put(draft, column, column.path(), cell, place);
          }
        }
      }
    }

    private OfNamed ofNamed(Column column) {
      if (ofNamed == null) {
        AttributeDescriptor named = list.type().find(column.path().get(0)).orElseThrow();
        ofNamed =
            new OfNamed(
                named, new Draft(ListSheet.typeOfNamed(named), draft.place().orElseThrow()));
      }
      return ofNamed;
    }

    /** {@return whether a cell with roles says as what the mandate is held, and nothing else} */
    private boolean isHeldAs(Column column, SheetCell cell, CellPlace place) {
      if (!draft.is(Mandate.class) || !column.is("roles")) {
        return false;
      }
      Optional<String> heldAs = CellValues.constant(HeldAs.class, cell.text());
      if (heldAs.isEmpty() || CellValues.constant(BodyRole.class, cell.text()).isPresent()) {
        return false;
      }
      if (!draft.has("heldAs")) {
        draft.set("heldAs", heldAs.get(), place);
      }
      return true;
    }

    private void readOfYear(Column column, SheetCell cell, CellPlace place) {
      Object value = values.read(cell, column.attribute().orElseThrow(), place);
      if (value != null) {
        firstYear = Math.min(firstYear, column.year().orElseThrow());
        putOfYear(column.path(), column.year().orElseThrow(), value, place);
      }
    }

    private void putOfYear(List<String> path, int year, Object value, CellPlace place) {
      String key = path.get(0);
      Draft ofYear =
          draft.parts(key).stream()
              .filter(part -> part.get("year").equals(Optional.of(number(year))))
              .findFirst()
              .orElseGet(
                  () -> {
                    Draft added = new Draft(part(draft.type(), key), place);
                    draft.list(key).add(added.set("year", number(year), place));
                    return added;
                  });
      ofYear.set(path.get(1), value, place);
    }

    Row finish(Context context) {
      if (namePlace != null) {
        String name =
            Stream.of(Optional.ofNullable(firstName), Optional.ofNullable(lastName))
                .flatMap(Optional::stream)
                .map(SheetCell::text)
                .collect(java.util.stream.Collectors.joining(" "));
        draft.set(
            nameAttribute,
            draft.is(Person.class)
                ? name
                : new Reference(name, draft.type().find(nameAttribute).orElseThrow(), namePlace),
            namePlace);
      }
      if (draft.is(Person.class)) {
        draft.text("name").ifPresent(name -> draft.set("name", ElementNames.fromCell(name)));
      }
      eachYear.forEach(this::spread);
      return new Row(draft, list, owner, positions, ofNamed, context);
    }

    /** Gives each year of the term the same value. */
    private void spread(EachYear each) {
      Optional<Draft> term = draft.part("initialTerm");
      OptionalInt first = year(term, "firstDay");
      OptionalInt last = year(term, "lastDay");
      if (first.isPresent() && last.isPresent() && last.getAsInt() - first.getAsInt() < 100) {
        List<String> path = each.column().path().subList(0, each.column().path().size() - 1);
        for (int year = first.getAsInt(); year <= last.getAsInt(); year++) {
          putOfYear(path, year, each.value(), each.place());
        }
        notes.guess(
            "each-year",
            each.place(),
            each.place().heading(),
            Integer.toString(first.getAsInt()),
            Integer.toString(last.getAsInt()));
      } else {
        notes.refuse("each-year-without-term", each.place(), each.place().heading());
      }
    }

    private OptionalInt year(Optional<Draft> term, String day) {
      try {
        return term.flatMap(each -> each.text(day)).stream()
            .mapToInt(text -> LocalDate.parse(text).getYear())
            .findFirst();
      } catch (DateTimeParseException e) {
        return OptionalInt.empty();
      }
    }
  }

  private record EachYear(Column column, Object value, CellPlace place) {}

  static java.math.BigDecimal number(int number) {
    return java.math.BigDecimal.valueOf(number);
  }

  private static TypeDescriptor part(TypeDescriptor type, String attribute) {
    return TypeDescriptor.of(type.find(attribute).orElseThrow().type());
  }

  /** Puts the value of a cell at the end of a path. */
  void put(Draft draft, Column column, List<String> path, SheetCell cell, CellPlace place) {
    if (path.size() > 1 && isDay(column) && CellValues.isUnknown(cell)) {
      at(draft, path, place);
      return;
    }
    Object value = values.read(cell, column.attribute().orElseThrow(), place);
    if (value == null) {
      return;
    }
    Draft target = at(draft, path, place);
    String key = Iterables.getLast(path);
    if (column.language().isPresent()) {
      putText(target, key, column.language().get(), value, place);
    } else if (value instanceof List<?> all) {
      all.forEach(each -> target.list(key).add(each));
      target.set(key, target.list(key), place);
    } else if (value instanceof ArrayNode all) {
      all.forEach(each -> target.list(key).add(each));
      target.set(key, target.list(key), place);
    } else if (target.part(key).filter(part -> part.type() == LABEL).isPresent()) {
      target.part(key).orElseThrow().set("und", value, place);
    } else if (target.text(key).isPresent() && value instanceof String text) {
      target.set(key, target.text(key).get() + ", " + text);
    } else {
      target.set(key, value, place);
    }
  }

  private static boolean isDay(Column column) {
    return column.attribute().filter(each -> each.type() == LocalDate.class).isPresent();
  }

  /** Puts a text in one language, or one for each item of a list. */
  private static void putText(
      Draft target, String key, Locale language, Object value, CellPlace place) {
    String tag = language.toLanguageTag();
    if (value instanceof List<?> texts) {
      for (int i = 0; i < texts.size(); i++) {
        List<Object> labels = target.list(key);
        if (labels.size() <= i) {
          labels.add(new Draft(LABEL, place));
        }
        ((Draft) labels.get(i)).set(tag, texts.get(i), place);
      }
    } else {
      Draft label =
          target
              .part(key)
              .orElseGet(
                  () -> {
                    Draft texts = new Draft(LABEL, place);
                    target.get(key).ifPresent(text -> texts.set("und", text, place));
                    target.set(key, texts, place);
                    return texts;
                  });
      label.set(tag, value, place);
    }
  }

  /** A label has no attributes but its languages; any type does that has none of those names. */
  static final TypeDescriptor LABEL = TypeDescriptor.of(Term.class);

  /** {@return the object with the last attribute of a path, which is made if it is not there} */
  private static Draft at(Draft draft, List<String> path, CellPlace place) {
    Draft at = draft;
    for (int i = 0; i < path.size() - 1; i++) {
      String key = path.get(i);
      AttributeDescriptor attribute = at.type().find(key).orElseThrow();
      if (attribute.multiplicity() == Multiplicity.MAP) {
        at = child(at, key, LABEL, place);
      } else if (attribute.multiplicity() == Multiplicity.LIST) {
        if (at.parts(key).isEmpty()) {
          at.list(key).add(new Draft(TypeDescriptor.of(attribute.type()), place));
        }
        at = at.parts(key).get(0);
        i++;
      } else {
        at = child(at, key, TypeDescriptor.of(attribute.type()), place);
      }
    }
    return at;
  }

  private static Draft child(Draft parent, String key, TypeDescriptor type, CellPlace place) {
    return parent
        .part(key)
        .orElseGet(
            () -> {
              Draft child = new Draft(type, place);
              parent.set(key, child, place);
              return child;
            });
  }

  // Matrices.

  /** The meetings of the days across a matrix. */
  private static final class MatrixDays {
    private final Map<Integer, Draft> meetings = new LinkedHashMap<>();
  }

  private void readMarks(SheetRow row, SheetLayout layout, Context context, MatrixDays days) {
    CellPlace whole = new CellPlace(context.sheet(), row.number(), 0, "");
    ListSheet meetings = ListSheets.get("meetings");
    AttributeDescriptor party = TypeDescriptor.of(Attendance.class).find("party").orElseThrow();
    Optional<Reference> who = Optional.empty();
    for (int i = 0; i < row.cells().size(); i++) {
      SheetCell cell = row.cell(i);
      String heading = i < layout.headings().size() ? layout.headings().get(i) : "";
      CellPlace place = whole.at(i + 1, heading);
      Optional<String> day = i < layout.days().size() ? layout.days().get(i) : Optional.empty();
      if (day.isPresent()) {
        int column = i;
        Draft meeting =
            days.meetings.computeIfAbsent(
                i,
                none -> {
                  CellPlace at =
                      new CellPlace(context.sheet(), layout.lastHeadingRow(), column + 1, heading);
                  Draft added = new Draft(TypeDescriptor.of(Meeting.class), at);
                  rows.add(
                      new Row(
                          added.set("heldOn", day.get(), at),
                          meetings,
                          null,
                          Map.of(),
                          null,
                          context));
                  return added;
                });
        if (!CellValues.isNothing(cell) && who.isPresent()) {
          Draft attendance = new Draft(TypeDescriptor.of(Attendance.class), place);
          attendance.set("party", who.get(), who.get().place());
          attendance.set("presence", settings.presence(cell.text()), place);
          meeting.list("attendance").add(attendance);
        }
      } else if (!cell.isEmpty()) {
        boolean isName =
            i < layout.columns().size()
                && layout.columns().get(i).filter(each -> each.name().equals("party")).isPresent();
        if (who.isEmpty() && (isName || !hasParty(layout))) {
          who = Optional.of(new Reference(CellValues.unquoted(cell.text()), party, place));
        } else {
          refuseCell(cell, place, ListSheets.get("attendance"));
        }
      }
    }
  }

  private static boolean hasParty(SheetLayout layout) {
    return layout.columns().stream()
        .flatMap(Optional::stream)
        .anyMatch(column -> column.name().equals("party"));
  }
}
