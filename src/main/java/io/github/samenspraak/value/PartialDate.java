package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day that is known as a year, a month of a year, or a day.
 *
 * <p>It serves for the founding or the end of something long ago. Rules that count days use a
 * {@link Term} or a {@link LocalDate}. It lies in the years 1 to 9999.
 *
 * <p>Written in JSON as {@code "1994"}, {@code "2001-09"} or {@code "2001-09-18"}. Two partial
 * dates are equal if they are equally precise and of the same year, month and day.
 *
 * @param earliest the first possible day; of {@code 1994}, 1 January 1994
 * @param latest the last possible day; of {@code 1994}, 31 December 1994
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

  /**
   * Creates a partial date of a whole year, a whole month or one day.
   *
   * @param earliest the first day of a year or a month, or any day
   * @param latest the last day of that year or month, or the same day
   * @throws IllegalArgumentException if the days are neither, or lie outside those years
   */
  public PartialDate {
    boolean year =
        earliest.equals(Year.from(earliest).atDay(1)) && latest.equals(yearEnd(earliest));
    boolean month = earliest.getDayOfMonth() == 1 && latest.equals(monthEnd(earliest));
    if (!year && !month && !earliest.equals(latest)) {
      throw new IllegalArgumentException(
          "A partial date is a year, a month or a day, not " + earliest + " to " + latest + ".");
    }
    if (earliest.getYear() < 1 || latest.getYear() > 9999) {
      throw new IllegalArgumentException(
          "A partial date must lie in the years 1 to 9999, not in " + earliest.getYear() + ".");
    }
  }

  /**
   * {@return a year of which no month is known}
   *
   * @param year from 1 to 9999
   * @throws IllegalArgumentException if it is none of those
   */
  public static PartialDate of(Year year) {
    return new PartialDate(year.atDay(1), yearEnd(year.atDay(1)));
  }

  /**
   * {@return a month of which no day is known}
   *
   * @param month in the years 1 to 9999
   * @throws IllegalArgumentException if it lies outside those years
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * {@return a day that is fully known}
   *
   * @param day in the years 1 to 9999
   * @throws IllegalArgumentException if it lies outside those years
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day);
  }

  /**
   * {@return the partial date that a text stands for: {@code 1994}, {@code 2001-09} or {@code
   * 2001-09-18}}
   *
   * @param text a year, a month or a day as ISO 8601 writes it, in the years 1 to 9999
   * @throws IllegalArgumentException if the text is none of these
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        default -> of(LocalDate.parse(text));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "A partial date is written as 1994, 2001-09 or 2001-09-18, not as " + text + ".", e);
    }
  }

  private static LocalDate monthEnd(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }

  private static LocalDate yearEnd(LocalDate day) {
    return Year.from(day).atMonth(12).atEndOfMonth();
  }

  /** {@return the date as in JSON, as precise as it is known} */
  @JsonValue
  @Override
  public String toString() {
    String day = earliest.toString();
    if (earliest.equals(latest)) {
      return day;
    }
    // Not Year.toString, which writes the year 987 as 987 and not as 0987.
    return day.substring(0, latest.equals(monthEnd(earliest)) ? "2001-09".length() : 4);
  }
}
