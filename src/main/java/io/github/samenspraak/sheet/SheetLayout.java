package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where on a sheet the headings stand, and what its rows and columns are.
 *
 * @param form what the rows are
 * @param list the list that the rows are items of; null for settings, and for a sheet that is not
 *     known
 * @param titles the rows above the headings
 * @param lastHeadingRow the number of the last row with headings; 0 if there are none
 * @param headings the headings as they are written, of two lines with a blank between them
 * @param columns what each column says; empty for one that is not understood
 * @param days the days across the columns of a matrix
 */
record SheetLayout(
    Form form,
    @Nullable ListSheet list,
    ImmutableList<SheetRow> titles,
    int lastHeadingRow,
    ImmutableList<String> headings,
    ImmutableList<Optional<Column>> columns,
    ImmutableList<Optional<String>> days) {

  /** How the rows of a sheet are to be read. */
  enum Form {
    /** A row is an item of a list. */
    LIST,
    /** A row is a party, with a mark for each day. */
    MATRIX,
    /** A row is a setting and its value. */
    SETTINGS,
    /** Neither the name nor the headings are known. */
    UNKNOWN
  }

  /** How many rows may stand above the headings and between them and the first row. */
  static final int MOST_ROWS_ABOVE = 20;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern WORDS_BEFORE = Pattern.compile("^[^\\d]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{3,}");
  private static final int LONGEST_MARK = 5;
  private static final int FOR_HEADING = 10;
  private static final int FOR_NAME = 35;
  private static final int FOR_PART_OF_NAME = 20;
  private static final int FOR_SECOND_LINE = 3;
  private static final int FOR_TITLE = 12;

  /**
   * {@return the layout of a sheet that begins with some rows, of which empty ones are left out}
   */
  static SheetLayout of(String sheet, List<SheetRow> beginning, CellValues values) {
    Optional<SheetLayout> special =
        settings(sheet, beginning).or(() -> matrix(sheet, beginning, values.silently()));
    if (special.isPresent()) {
      return special.get();
    }
    SheetLayout best = unknown(beginning);
    int bestScore = 0;
    Map<String, Integer> nameScores = new HashMap<>();
    for (int at = 0; at < beginning.size(); at++) {
      for (int rows = 1; rows <= Math.min(2, beginning.size() - at); rows++) {
        if (rows == 2 && !mayBeHeadings(beginning.get(at + 1))) {
          continue;
        }
        Headings headings = Headings.of(beginning, at, rows);
        if (headings.areUnknown()) {
          continue;
        }
        for (ListSheet list : ListSheets.all()) {
          SheetLayout layout = headings.layout(list);
          int found = (int) layout.columns().stream().filter(Optional::isPresent).count();
          if (found == 0) {
            continue;
          }
          int missed = headings.count() - found;
          int name = nameScores.computeIfAbsent(list.name(), key -> nameScore(key, sheet));
          int score = FOR_HEADING * found - 3 * missed + name - at - FOR_SECOND_LINE * (rows - 1);
          boolean isEnough = found >= 2 && found >= missed || name > 0 && found > missed / 3;
          if (isEnough && score + FOR_TITLE > bestScore && titleHas(list, layout.titles())) {
            score += FOR_TITLE;
          }
          if (isEnough && score > bestScore) {
            best = layout;
            bestScore = score;
          }
        }
      }
    }
    return best;
  }

  private static SheetLayout unknown(List<SheetRow> beginning) {
    return new SheetLayout(
        Form.UNKNOWN,
        null,
        ImmutableList.copyOf(beginning),
        0,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static int nameScore(String list, String sheet) {
    String key = "sheet." + list;
    boolean isName = SheetWords.isSame(list, sheet) || isWord(sheet, key);
    return isName ? FOR_NAME : hasWord(sheet, key) ? FOR_PART_OF_NAME : 0;
  }

  private static boolean isWord(String text, String key) {
    return SheetWords.keys().contains(key) && SheetWords.isOne(text, key);
  }

  private static boolean hasWord(String text, String key) {
    return SheetWords.keys().contains(key) && SheetWords.hasOne(text, key);
  }

  private static boolean titleHas(ListSheet list, List<SheetRow> titles) {
    return titles.stream()
        .flatMap(row -> row.filled().stream())
        .anyMatch(cell -> hasWord(cell.text(), "sheet." + list.name()));
  }

  /**
   * {@return whether a row may be the second line of headings: short words, and no numbers but
   * years}
   */
  private static boolean mayBeHeadings(SheetRow row) {
    return row.filled().stream()
        .allMatch(
            cell ->
                YEAR.matcher(cell.text()).matches()
                    || cell.sort() == SheetCell.Sort.TEXT
                        && cell.text().length() <= 40
                        && cell.text().chars().noneMatch(Character::isDigit));
  }

  /** The headings of one row, or of two of which the upper ones may be above several columns. */
  private record Headings(
      ImmutableList<SheetRow> titles,
      int lastRow,
      ImmutableList<String> texts,
      ImmutableList<ImmutableList<ListSheet.Heading>> readings,
      ImmutableList<Boolean> below) {

    static Headings of(List<SheetRow> beginning, int at, int rows) {
      SheetRow upper = beginning.get(at);
      SheetRow lower = rows == 2 ? beginning.get(at + 1) : new SheetRow(0, ImmutableList.of());
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      ImmutableList.Builder<ImmutableList<ListSheet.Heading>> readings = ImmutableList.builder();
      ImmutableList.Builder<Boolean> below = ImmutableList.builder();
      String group = "";
      for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
        String over = upper.cell(i).text();
        String under = lower.cell(i).text();
        group = over.isEmpty() ? group : over;
        texts.add(under.isEmpty() ? over : (group + " " + under).strip());
        below.add(!under.isEmpty());
        // Both lines together tell most, then the lower one.
        readings.add(
            Stream.of(under.isEmpty() ? "" : group + " " + under, under, over)
                .filter(text -> !text.isEmpty())
                .map(ListSheet.Heading::of)
                .filter(ListSheets::isKnown)
                .collect(ImmutableList.toImmutableList()));
      }
      return new Headings(
          ImmutableList.copyOf(beginning.subList(0, at)),
          beginning.get(at + rows - 1).number(),
          texts.build(),
          readings.build(),
          below.build());
    }

    /**
     * {@return whether no list has a column with one of the headings, as below those of a sheet}
     */
    boolean areUnknown() {
      return readings.stream().allMatch(List::isEmpty);
    }

    /** {@return how many columns have a heading} */
    int count() {
      return (int) texts.stream().filter(text -> !text.isEmpty()).count();
    }

    private static Optional<Column> find(ListSheet list, List<ListSheet.Heading> readings) {
      for (ListSheet.Heading heading : readings) {
        Optional<Column> found = list.findWholeOrParts(heading);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private SheetLayout layout(ListSheet list) {
      List<Optional<Column>> columns = new ArrayList<>();
      Set<Column> taken = new HashSet<>();
      int understoodBelow = 0;
      for (int i = 0; i < texts.size(); i++) {
        Optional<Column> column =
            find(list, readings.get(i)).filter(each -> taken.add(each) || mayBeTwice(each));
        understoodBelow += column.isPresent() && below.get(i) ? 1 : 0;
        columns.add(column);
      }
      if (understoodBelow * 2 < below.stream().filter(each -> each).count()) {
        columns.replaceAll(column -> Optional.empty());
      }
      return new SheetLayout(
          Form.LIST,
          list,
          titles,
          lastRow,
          texts,
          ImmutableList.copyOf(columns),
          ImmutableList.of());
    }
  }

  /** {@return whether two columns may say it, such as the street and the town of an address} */
  private static boolean mayBeTwice(Column column) {
    return column.role() == Column.Role.OWNER
        || column.role() == Column.Role.POSITION
        || column.name().endsWith("contact.address");
  }

  private static Optional<SheetLayout> settings(String sheet, List<SheetRow> beginning) {
    if (!isWord(sheet, "sheet.settings")) {
      return Optional.empty();
    }
    int heading =
        beginning.stream()
            .filter(row -> isWord(row.cell(0).text(), "setting"))
            .mapToInt(SheetRow::number)
            .findFirst()
            .orElse(0);
    return Optional.of(
        new SheetLayout(
            Form.SETTINGS,
            null,
            beginning.stream()
                .filter(row -> row.number() < heading)
                .collect(ImmutableList.toImmutableList()),
            heading,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of()));
  }

  /** {@return the layout of a sheet with parties down and days across} */
  private static Optional<SheetLayout> matrix(
      String sheet, List<SheetRow> beginning, CellValues values) {
    for (SheetRow row : beginning) {
      List<Optional<String>> across = days(sheet, row, beginning, values);
      int first = 0;
      while (first < across.size() && across.get(first).isEmpty()) {
        first++;
      }
      int last = first;
      while (last < across.size() && across.get(last).isPresent()) {
        last++;
      }
      if (last - first < 2) {
        continue;
      }
      int from = first;
      boolean isNamed =
          beginning.stream()
              .filter(below -> below.number() >= row.number())
              .anyMatch(
                  below -> below.cells().stream().limit(from).anyMatch(cell -> !cell.isEmpty()));
      int to = last;
      boolean isAcross =
          Stream.iterate(from, i -> i + 1)
                  .limit(to - from)
                  .map(i -> row.cell(i).text())
                  .distinct()
                  .count()
              == to - from;
      boolean isMarked =
          beginning.stream()
                  .filter(below -> below.number() > row.number())
                  .filter(below -> !SheetWords.beginsWithOne(below.first().text(), "total"))
                  .flatMap(
                      below -> Stream.iterate(from, i -> i + 1).limit(to - from).map(below::cell))
                  .filter(cell -> !cell.isEmpty())
                  .mapToInt(cell -> isMark(cell.text()) ? 1 : -1)
                  .sum()
              > 0;
      if (isNamed && isAcross && isMarked) {
        ListSheet list = ListSheets.get("attendance");
        List<String> headings = new ArrayList<>();
        List<Optional<Column>> columns = new ArrayList<>();
        List<Optional<String>> days = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
          boolean isDay = i >= first && i < last;
          String heading = row.cell(i).text();
          headings.add(heading);
          columns.add(isDay || heading.isEmpty() ? Optional.empty() : list.find(heading));
          days.add(isDay ? across.get(i) : Optional.empty());
        }
        return Optional.of(
            new SheetLayout(
                Form.MATRIX,
                list,
                ImmutableList.copyOf(beginning.subList(0, beginning.indexOf(row))),
                row.number(),
                ImmutableList.copyOf(headings),
                ImmutableList.copyOf(columns),
                ImmutableList.copyOf(days)));
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(String text) {
    return text.length() <= LONGEST_MARK && !NUMBER.matcher(text).find()
        || CellWords.constant(Presence.class, text).isPresent();
  }

  /**
   * {@return the days in a row} A day such as 15/01 is one of the year above it, or of the year in
   * the titles or the name of the sheet.
   */
  private static List<Optional<String>> days(
      String sheet, SheetRow row, List<SheetRow> beginning, CellValues values) {
    int at = beginning.indexOf(row);
    SheetRow above = at == 0 ? row : beginning.get(at - 1);
    String year =
        Stream.concat(
                Stream.of(sheet),
                beginning.subList(0, at).stream()
                    .flatMap(title -> title.filled().stream().map(SheetCell::text)))
            .flatMap(text -> YEAR.matcher(text).results())
            .map(MatchResult::group)
            .findFirst()
            .orElse("");
    List<Optional<String>> days = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      year = YEAR.matcher(above.cell(i).text()).matches() ? above.cell(i).text() : year;
      SheetCell cell = row.cell(i);
      CellPlace place = new CellPlace(sheet, row.number(), i + 1, cell.text());
      days.add(
          cell.isEmpty() || cell.sort() == SheetCell.Sort.NUMBER
              ? Optional.empty()
              : dayWithin(cell, year, place, values.days()));
    }
    return days;
  }

  /** {@return the day that a heading is, or has behind what the meeting is, as “AV 12/03/2026”} */
  private static Optional<String> dayWithin(
      SheetCell cell, String year, CellPlace place, CellDays days) {
    Optional<String> day = days.day(cell, year, place);
    Matcher words = WORDS_BEFORE.matcher(cell.text());
    return day.isPresent() || !words.find()
        ? day
        : days.day(SheetCell.text(words.replaceFirst("")), year, place);
  }

  /** {@return the languages in which most of the headings are words} */
  ImmutableSet<Locale> languages() {
    Map<Locale, Integer> counts = new HashMap<>();
    for (String heading : headings) {
      Stream.concat(Stream.of(heading), ListSheet.parts(heading).stream())
          .map(SheetWords::plain)
          .distinct()
          .flatMap(plain -> ByWord.LANGUAGES.getOrDefault(plain, Set.of()).stream())
          .forEach(language -> counts.merge(language, 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.keySet().stream()
        .filter(language -> counts.get(language) == most)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The languages of each word. */
  private static final class ByWord {

    static final Map<String, Set<Locale>> LANGUAGES = languages();

    private static Map<String, Set<Locale>> languages() {
      Map<String, Set<Locale>> languages = new HashMap<>();
      for (Locale language : Messages.LANGUAGES) {
        for (String key : SheetWords.keys()) {
          for (String word : SheetWords.in(language, key)) {
            languages
                .computeIfAbsent(SheetWords.plain(word), none -> new HashSet<>())
                .add(language);
          }
        }
      }
      return languages;
    }
  }
}
