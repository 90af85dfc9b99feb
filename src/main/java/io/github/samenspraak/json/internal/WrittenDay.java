package io.github.samenspraak.json.internal;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: 31/10/2026, 31 oktober 2026, 46326. */
public final class WrittenDay {

  private static final String SEPARATOR = "[-/. ]";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})" + SEPARATOR + "([0-9]{1,2})" + SEPARATOR + "([0-9]{1,2})(?:[t ].*)?");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "([0-9]{1,2})" + SEPARATOR + "([0-9]{1,2})" + SEPARATOR + "([0-9]{4}|[0-9]{2})");

  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "([0-9]{1,2})(?:er|e|ste|de|st|nd|rd|th|\\.)? (?:of )?(\\p{L}+)\\.? ([0-9]{4})");

  private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\p{L}+)\\.? ([0-9]{4})");

  private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");

  private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})\\.?");

  private static final Pattern DAY_OF_YEAR_IN_WORDS =
      Pattern.compile("([0-9]{1,2})(?:er|e|ste|de|st|nd|rd|th|\\.)? (?:of )?(\\p{L}+)\\.?");

  private static final ImmutableMap<String, Month> MONTHS = months();

  /**
   * The day that spreadsheets count as 0, for days from March 1900 on: Excel counts a 29 February
   * 1900 too many.
   */
  public static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

  /** The numbers of days in the years 1954 to 2119: another number is a year or an amount. */
  private static final int FIRST_NUMBER = 20_000;

  private static final int LAST_NUMBER = 80_000;

  private static final int CENTURY = 2000;

  private WrittenDay() {}

  private static ImmutableMap<String, Month> months() {
    Map<String, Month> months = new LinkedHashMap<>();
    for (Locale language : Messages.LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : Arrays.asList(TextStyle.FULL, TextStyle.SHORT)) {
          months.putIfAbsent(small(month.getDisplayName(style, language)).replace(".", ""), month);
        }
      }
    }
    return ImmutableMap.copyOf(months);
  }

  private static String small(String text) {
    return text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
  }

  /** {@return the day that a text stands for} */
  public static Optional<LocalDate> find(String text) {
    String small = small(text);
    Matcher parts = YEAR_FIRST.matcher(small);
    if (parts.matches()) {
      return day(parts.group(1), parts.group(2), parts.group(3));
    }
    parts = DAY_FIRST.matcher(small);
    if (parts.matches()) {
      return day(parts.group(3), parts.group(2), parts.group(1));
    }
    parts = DIGITS.matcher(small);
    if (parts.matches()) {
      return day(parts.group(1), parts.group(2), parts.group(3));
    }
    parts = IN_WORDS.matcher(small);
    return parts.matches() ? inWords(parts) : Optional.empty();
  }

  private static Optional<LocalDate> inWords(Matcher parts) {
    int day = Integer.parseInt(parts.group(1));
    return Optional.ofNullable(MONTHS.get(parts.group(2)))
        .map(month -> YearMonth.of(Integer.parseInt(parts.group(3)), month))
        .filter(month -> month.isValidDay(day))
        .map(month -> month.atDay(day));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int written = Integer.parseInt(year);
    int full = year.length() == 2 ? CENTURY + written : written;
    int one = Integer.parseInt(month);
    int other = Integer.parseInt(day);
    // Where the month cannot be one, it stands where the day is expected.
    return valid(full, one, other).or(() -> one > 12 ? valid(full, other, one) : Optional.empty());
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(valid -> year > 0);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@return the day that a spreadsheet keeps as a number} */
  public static Optional<LocalDate> ofSpreadsheet(String number) {
    if (!number.matches("[0-9]{5}")) {
      return Optional.empty();
    }
    int count = Integer.parseInt(number);
    return count >= FIRST_NUMBER && count <= LAST_NUMBER
        ? Optional.of(FIRST_OF_SPREADSHEETS.plusDays(count))
        : Optional.empty();
  }

  /** {@return the month of a day that does not exist in it, such as the 30th of February} */
  public static Optional<YearMonth> findMonthOfImpossibleDay(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(small(text));
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), yearFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(small(text));
    return dayFirst.matches() ? month(dayFirst.group(3), dayFirst.group(2)) : Optional.empty();
  }

  /** {@return the month that a text stands for, such as 10/2026 or oktober 2026} */
  public static Optional<YearMonth> findMonth(String text) {
    String small = small(text);
    if (small.matches("[0-9]{4}-[0-9]{1,2}")) {
      return month(small.substring(0, 4), small.substring(5));
    }
    Matcher parts = MONTH.matcher(small);
    if (parts.matches()) {
      return month(parts.group(2), parts.group(1));
    }
    Matcher words = MONTH_IN_WORDS.matcher(small);
    return words.matches()
        ? Optional.ofNullable(MONTHS.get(words.group(1)))
            .map(month -> YearMonth.of(Integer.parseInt(words.group(2)), month))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12 && year.length() == 4
        ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
        : Optional.empty();
  }

  /** {@return the day of the year that a text stands for, such as 31/03 or 31 maart} */
  public static Optional<LocalDate> findDayOfYear(String text) {
    String small = small(text);
    Matcher parts = DAY_OF_YEAR.matcher(small);
    if (parts.matches()) {
      return day("2000", parts.group(2), parts.group(1));
    }
    Matcher words = DAY_OF_YEAR_IN_WORDS.matcher(small);
    return words.matches()
        ? Optional.ofNullable(MONTHS.get(words.group(2)))
            .flatMap(month -> valid(CENTURY, month.getValue(), Integer.parseInt(words.group(1))))
        : find(text);
  }
}
