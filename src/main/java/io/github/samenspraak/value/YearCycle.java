package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

/**
 * The division of time into years that begin on the same day of the calendar, such as reporting
 * years from September to August.
 *
 * <p>Each day belongs to exactly one of them. A year is called after the calendar year in which it
 * begins. If it begins on 29 February, it begins on 28 February in a calendar year that does not
 * have that day, and so the year before is a day shorter.
 *
 * @param begins the first day of each year
 */
public record YearCycle(MonthDay begins) {

  /** The calendar years, which begin on 1 January. */
  public static final YearCycle CALENDAR = new YearCycle(MonthDay.of(1, 1));

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  /**
   * {@return the first day of a year}
   *
   * @param year any year
   */
  public LocalDate firstDay(Year year) {
    return begins.atYear(year.getValue());
  }

  /**
   * {@return the last day of a year}
   *
   * @param year any year
   */
  public LocalDate lastDay(Year year) {
    return firstDay(year.plusYears(1)).minusDays(1);
  }

  /**
   * {@return the days of a year; those of the last one end with the year 9999}
   *
   * @param year from 1 to 9999
   * @throws IllegalArgumentException if it is none of those
   */
  public Term days(Year year) {
    return Term.of(firstDay(year), Comparators.min(lastDay(year), LATEST));
  }

  /**
   * {@return the year to which a day belongs}
   *
   * @param day any day
   */
  public Year yearOf(LocalDate day) {
    Year year = Year.from(day);
    return day.isBefore(firstDay(year)) ? year.minusYears(1) : year;
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(YearCycle.class);
  }
}
