package io.github.samenspraak.json.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.text.ConstantWords;
import io.github.samenspraak.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it: 31/10/2026, 31 oktober 2026, 46326. */
public final class WrittenDay {

  /** Which of day and month comes first in a day such as 1/9/2026. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final String BETWEEN = "\\s*[-/. ]\\s*";
  private static final String NUMBER_AND_WORD =
      "([0-9]{1,2})(?:(?:er|e|ste|de|st|nd|rd|th)\\b|\\.)? ?(?:of )?(\\p{L}+)\\.?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})(?:[t ].*)?");

  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})" + BETWEEN + "([0-9]{1,2})" + BETWEEN + "([0-9]{4}|[0-9]{2})");

  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private static final Pattern IN_WORDS = Pattern.compile(NUMBER_AND_WORD + " ?([0-9]{4})");

  private static final Pattern MONTH_IN_WORDS = Pattern.compile("(\\p{L}+)\\.? ?([0-9]{4})");

  private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{4})");

  private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})\\.?");

  private static final Pattern DAY_OF_YEAR_IN_WORDS = Pattern.compile(NUMBER_AND_WORD);

  private static final ImmutableMap<String, Month> MONTHS = months();

  /**
   * The day that spreadsheets count as 0, for days from March 1900 on: Excel counts a 29 February
   * 1900 too many.
   */
  public static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

  /** The numbers of days in the years 1954 to 2119: another number is a year or an amount. */
  private static final int FIRST_NUMBER = 20_000;

  private static final int LAST_NUMBER = 80_000;

  /** The first of the years of two digits that belong to the last century. */
  private static final int PIVOT = 70;

  private WrittenDay() {}

  private static ImmutableMap<String, Month> months() {
    Map<String, Month> months = new LinkedHashMap<>();
    for (Locale language : Messages.LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            ImmutableSet.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
          months.putIfAbsent(ConstantWords.plain(month.getDisplayName(style, language)), month);
        }
      }
    }
    return ImmutableMap.copyOf(months);
  }

  private static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(ConstantWords.plain(word)));
  }

  private static String small(String text) {
    return CharMatcher.whitespace().replaceFrom(text, ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** {@return the day that a text stands for} */
  public static Optional<LocalDate> find(String text, Order order) {
    String small = small(text);
    Matcher yearFirst = YEAR_FIRST.matcher(small);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher yearLast = YEAR_LAST.matcher(small);
    if (yearLast.matches()) {
      return order == Order.DAY_FIRST
          ? day(yearLast.group(3), yearLast.group(2), yearLast.group(1))
          : day(yearLast.group(3), yearLast.group(1), yearLast.group(2));
    }
    Matcher words = IN_WORDS.matcher(small);
    return words.matches()
        ? month(words.group(2))
            .flatMap(month -> day(words.group(3), "" + month.getValue(), words.group(1)))
        : Optional.empty();
  }

  /**
   * {@return the day that a text most likely stands for, also where the month stands in the place
   * of the day, or nothing between them}
   */
  public static Optional<LocalDate> guess(String text) {
    Matcher turned = YEAR_FIRST.matcher(small(text));
    Matcher digits = DIGITS.matcher(small(text));
    return find(text, Order.DAY_FIRST)
        .or(() -> find(text, Order.MONTH_FIRST))
        .or(
            () ->
                turned.matches()
                    ? day(turned.group(1), turned.group(3), turned.group(2))
                    : Optional.empty())
        .or(
            () ->
                digits.matches()
                    ? day(digits.group(1), digits.group(2), digits.group(3))
                    : Optional.empty());
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int written = Integer.parseInt(year);
    int full = year.length() > 2 ? written : written < PIVOT ? 2000 + written : 1900 + written;
    try {
      return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)))
          .filter(valid -> full > 0);
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
    Matcher yearLast = YEAR_LAST.matcher(small(text));
    return yearLast.matches() ? month(yearLast.group(3), yearLast.group(2)) : Optional.empty();
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
        ? month(words.group(1)).map(month -> YearMonth.of(Integer.parseInt(words.group(2)), month))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12 && year.length() == 4
        ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
        : Optional.empty();
  }

  /** {@return the day of the year that a text stands for, such as 31/03 or 31 maart} */
  public static Optional<MonthDay> findDayOfYear(String text, Order order) {
    String small = small(text);
    try {
      Matcher parts = DAY_OF_YEAR.matcher(small);
      if (parts.matches()) {
        int one = Integer.parseInt(parts.group(1));
        int other = Integer.parseInt(parts.group(2));
        return Optional.of(
            order == Order.DAY_FIRST ? MonthDay.of(other, one) : MonthDay.of(one, other));
      }
      Matcher words = DAY_OF_YEAR_IN_WORDS.matcher(small);
      return words.matches()
          ? month(words.group(2)).map(month -> MonthDay.of(month, Integer.parseInt(words.group(1))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
