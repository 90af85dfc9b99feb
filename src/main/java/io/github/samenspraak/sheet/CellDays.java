package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.json.internal.WrittenDay;
import io.github.samenspraak.json.internal.WrittenDay.Order;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.sheet.SheetCell.Sort;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Term;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days, months, terms and lengths of time as offices write them. */
record CellDays(Notebook notes, Order order) {

  /** A word before a day in words, such as “le 19 mars 2026”. */
  private static final Pattern WORD_BEFORE =
      Pattern.compile("^\\p{L}+ (?=\\d{1,2}[^\\d/-]*\\p{L})");

  private static final ImmutableSet<String> WEEKDAYS = weekdays();

  /** A day as spreadsheets count them. */
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

  private static final Pattern QUARTER =
      Pattern.compile(
          "(?i)(?:[QTK] ?([1-4])|([1-4])(?:e|er|ère|ème|\\.|ste|de)? ?"
              + "(?:kwartaal|kw\\.?|trimestre|trim\\.?|Quartal|quarter))[ /-]?((?:19|20)\\d\\d)");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[-–/]\\s*((?:19|20)\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern BEFORE_DAYS =
      Pattern.compile("(?i)^(?:van|vanaf|du|von|vom|from)\\s+");
  private static final Splitter BETWEEN_DAYS =
      Splitter.on(
          Pattern.compile("(?i)\\s+(?:-|–|tot en met|tot|t/m|t\\.?e\\.?m\\.?|au|bis|to)\\s+"));
  private static final Pattern LENGTH = Pattern.compile("(\\d+)\\s*(\\p{L})\\p{L}*");

  Optional<String> day(SheetCell cell, CellPlace place) {
    if (cell.sort() == Sort.DAY) {
      return Optional.of(cell.text());
    }
    String text = CharMatcher.whitespace().replaceFrom(cell.text(), ' ');
    boolean isInWords = !text.isEmpty() && Character.isLetter(text.charAt(0));
    Optional<LocalDate> day = WrittenDay.find(isInWords ? withoutWordBefore(text) : text, order);
    if (day.isPresent() && !text.contains(Integer.toString(day.get().getYear()))) {
      notes.guess("short-year", place, text, day.get());
    } else if (day.isEmpty() && SERIAL.matcher(text).matches()) {
      day = WrittenDay.ofSpreadsheet(text.replaceFirst("\\..*", ""));
      day.ifPresent(found -> notes.guess("serial-day", place, text, found));
    }
    return day.map(LocalDate::toString);
  }

  private static String withoutWordBefore(String text) {
    int blank = text.indexOf(' ');
    boolean isWeekday = blank > 0 && WEEKDAYS.contains(SheetWords.plain(text.substring(0, blank)));
    return isWeekday
        ? text.substring(blank + 1).strip()
        : WORD_BEFORE.matcher(text).replaceFirst("");
  }

  private static ImmutableSet<String> weekdays() {
    return Messages.LANGUAGES.stream()
        .flatMap(
            language ->
                Stream.of(DayOfWeek.values())
                    .flatMap(
                        day ->
                            Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                .map(style -> day.getDisplayName(style, language))))
        .map(SheetWords::plain)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return a day, of which a cell may leave out the year} */
  Optional<String> day(SheetCell cell, String year, CellPlace place) {
    Optional<String> whole = day(cell, place);
    return whole.isPresent() || year.isEmpty()
        ? whole
        : dayOfYear(cell.text()).map(day -> year + day.substring(1));
  }

  /**
   * {@return the first or last day of a year, quarter or month, where no more is known of a
   * beginning or end}
   */
  Optional<String> edge(String attribute, String text, CellPlace place) {
    boolean isFirst = attribute.equals("firstDay");
    if (!isFirst && !attribute.equals("lastDay")) {
      return Optional.empty();
    }
    Optional<String> edge = edge(text, isFirst);
    edge.ifPresent(
        day -> notes.guess(YEAR.matcher(text).matches() ? "years" : "months", place, text));
    return edge;
  }

  private static Optional<String> edge(String text, boolean isFirst) {
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text + (isFirst ? "-01-01" : "-12-31"));
    }
    return months(text)
        .map(months -> isFirst ? months.get(0).atDay(1) : months.get(1).atEndOfMonth())
        .map(LocalDate::toString);
  }

  /** {@return the first and the last month that a text such as “jan 2025” or “Q1 2025” tells} */
  private static Optional<List<YearMonth>> months(String text) {
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      String which = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
      YearMonth first =
          YearMonth.of(Integer.parseInt(quarter.group(3)), 3 * Integer.parseInt(which) - 2);
      return Optional.of(List.of(first, first.plusMonths(2)));
    }
    return WrittenDay.findMonth(text).map(month -> List.of(month, month));
  }

  Optional<Object> term(String text, CellPlace place) {
    Draft parsed = new Draft(TypeDescriptor.of(Term.class), place);
    try {
      Term known = Term.parse(text);
      if (known.hasFirstDay()) {
        parsed.set("firstDay", known.firstDayOrThrow().toString(), place);
      }
      known.lastDay().ifPresent(day -> parsed.set("lastDay", day.toString(), place));
      return Optional.of(parsed);
    } catch (IllegalArgumentException | DateTimeException e) {
      return daysOfTerm(text, place);
    }
  }

  /** {@return the term that a text such as “2024-2026” or “1/1/2024 tot 31/12/2026” tells} */
  private Optional<Object> daysOfTerm(String text, CellPlace place) {
    Matcher years = YEARS.matcher(text);
    List<String> ends =
        years.matches()
            ? List.of(years.group(1), years.group(2))
            : BETWEEN_DAYS.splitToList(BEFORE_DAYS.matcher(text).replaceFirst(""));
    if (ends.size() > 2) {
      return Optional.empty();
    }
    Draft term = new Draft(TypeDescriptor.of(Term.class), place);
    if (ends.size() == 2) {
      day(SheetCell.text(ends.get(0)), place).ifPresent(day -> term.set("firstDay", day, place));
      day(SheetCell.text(ends.get(1)), place).ifPresent(day -> term.set("lastDay", day, place));
    }
    if (!term.has("firstDay")) {
      edge(ends.get(0), true).ifPresent(day -> term.set("firstDay", day, place));
    }
    if (!term.has("lastDay")) {
      edge(Iterables.getLast(ends), false).ifPresent(day -> term.set("lastDay", day, place));
    }
    if (!term.has("firstDay") || !term.has("lastDay")) {
      return Optional.empty();
    }
    if (ends.stream().allMatch(each -> YEAR.matcher(each).matches())) {
      notes.guess("years", place, text);
    } else if (ends.stream().anyMatch(each -> edge(each, true).isPresent())) {
      notes.guess("months", place, text);
    }
    return Optional.of(term);
  }

  Optional<String> dayOfYear(String text) {
    return WrittenDay.findDayOfYear(text, order).map(MonthDay::toString);
  }

  /** {@return a year, a month or a day} */
  Optional<String> date(SheetCell cell, CellPlace place) {
    return cell.text().matches("\\d{4}")
        ? Optional.of(cell.text())
        : WrittenDay.findMonth(cell.text()).map(YearMonth::toString).or(() -> day(cell, place));
  }

  static Optional<String> length(String text) {
    Period length = Period.ZERO;
    int end = 0;
    Matcher part = LENGTH.matcher(text);
    while (part.find()) {
      if (!CharMatcher.anyOf(" ,").matchesAllOf(text.substring(end, part.start()))) {
        return Optional.empty();
      }
      end = part.end();
      long count = Long.parseLong(part.group(1));
      if (count > Short.MAX_VALUE) {
        return Optional.empty();
      }
      switch (Character.toLowerCase(part.group(2).charAt(0))) {
        case 'j' ->
            length =
                SheetWords.plain(part.group()).contains("jour")
                    ? length.plusDays(count)
                    : length.plusYears(count);
        case 'a', 'y' -> length = length.plusYears(count);
        case 'm' -> length = length.plusMonths(count);
        case 'w', 's' -> length = length.plusDays(7 * count);
        case 'd', 't' -> length = length.plusDays(count);
        default -> {
          return Optional.empty();
        }
      }
    }
    return end == text.length() && !length.isZero()
        ? Optional.of(length.toString())
        : Optional.empty();
  }
}
