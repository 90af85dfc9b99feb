package io.github.samenspraak.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;

/**
 * The paused days of an {@link AdviceRule}, made ready for counting. To count often, make it once.
 *
 * <p>It does not go through the days that it counts, as a time may be thousands of years long. Each
 * year has the same paused days, but for 29 February.
 *
 * <p>It never changes and may be used by several threads.
 */
public final class PausedCalendar {

  private static final int LEAP_YEAR = 2024;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final int DAYS = 366;

  /** By the day of a leap year, from 1: the number of paused days up to it. */
  private final int[] upTo = new int[DAYS + 1];

  PausedCalendar(List<PausedDays> paused) {
    // By the day of a leap year: how many pauses begin on it, less those that ended the day before.
    int[] begun = new int[DAYS + 2];
    for (PausedDays days : paused) {
      int first = dayOfLeapYear(days.firstDay());
      int last = dayOfLeapYear(days.lastDay());
      begun[first]++;
      begun[last + 1]--;
      if (first > last) {
        begun[1]++;
      }
    }
    int running = 0;
    for (int i = 1; i <= DAYS; i++) {
      running += begun[i];
      upTo[i] = upTo[i - 1] + (running > 0 ? 1 : 0);
    }
  }

  private static int dayOfLeapYear(MonthDay day) {
    return day.atYear(LEAP_YEAR).getDayOfYear();
  }

  /** {@return whether every year has a day that is not paused} */
  boolean leavesADay() {
    return pausedOfCommonYear() < DAYS - 1;
  }

  private int pausedOfCommonYear() {
    return upTo[DAYS] - (isLeapDayPaused() ? 1 : 0);
  }

  private boolean isLeapDayPaused() {
    int leapDay = dayOfLeapYear(LEAP_DAY);
    return upTo[leapDay] > upTo[leapDay - 1];
  }

  /**
   * {@return the last day of a time from a day on} It is counted first, and then moves by one day
   * for each paused day up to it.
   *
   * @param day the day of the request or the adoption
   * @param time the time, at least one day
   */
  public LocalDate dueAfter(LocalDate day, Period time) {
    LocalDate due = Deadline.dueAfter(day, time);
    return upTo[DAYS] == 0 ? due : move(day, due);
  }

  /**
   * {@return a due day, moved by one day for each paused day up to it}
   *
   * @param day the day from which the time is counted, which does not count itself
   * @param due the day on which the time ends without pauses
   */
  private LocalDate move(LocalDate day, LocalDate due) {
    long days = 0;
    long more = 1;
    while (unpaused(day, due, more) < 0) {
      days = more;
      more *= 2;
    }
    if (unpaused(day, due, 0) == 0) {
      return due;
    }
    while (days + 1 < more) {
      long middle = (days + more) / 2;
      if (unpaused(day, due, middle) < 0) {
        days = middle;
      } else {
        more = middle;
      }
    }
    return due.plusDays(more);
  }

  /**
   * {@return how many of some days after the due day are left, once the paused ones are made up}
   */
  private long unpaused(LocalDate day, LocalDate due, long days) {
    return days - (count(due.plusDays(days)) - count(day));
  }

  /** {@return the number of paused days from the year 0 up to a day} */
  private long count(LocalDate day) {
    long year = day.getYear();
    long leapYears =
        Math.floorDiv(year + 3, 4L)
            - Math.floorDiv(year + 99, 100L)
            + Math.floorDiv(year + 399, 400L);
    MonthDay monthDay = MonthDay.from(day);
    boolean skipsLeapDay = isLeapDayPaused() && !Year.isLeap(year) && monthDay.isAfter(LEAP_DAY);
    return year * pausedOfCommonYear()
        + (isLeapDayPaused() ? leapYears : 0)
        + upTo[dayOfLeapYear(monthDay)]
        - (skipsLeapDay ? 1 : 0);
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PausedCalendar.class);
  }
}
