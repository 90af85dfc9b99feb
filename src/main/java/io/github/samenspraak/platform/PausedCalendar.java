package io.github.samenspraak.platform;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;

/**
 * Counts paused days without going through them: a time may be thousands of years long.
 *
 * <p>Each year has the same paused days, but for 29 February.
 */
final class PausedCalendar {

  private static final int LEAP_YEAR = 2024;
  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /** By the day of a leap year, from 1: the number of paused days up to it. */
  private final int[] upTo = new int[367];

  private final boolean isLeapDayPaused;

  PausedCalendar(List<PausedDays> paused) {
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] = upTo[i - 1] + (isPaused(paused, i) ? 1 : 0);
    }
    this.isLeapDayPaused = isPaused(paused, LEAP_DAY);
  }

  /** {@return whether every year has a day that is not paused} */
  static boolean leavesADay(List<PausedDays> paused) {
    for (int i = 1; i <= 366; i++) {
      if (!isPaused(paused, i) && !monthDay(i).equals(LEAP_DAY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPaused(List<PausedDays> paused, int dayOfLeapYear) {
    return isPaused(paused, monthDay(dayOfLeapYear));
  }

  private static boolean isPaused(List<PausedDays> paused, MonthDay day) {
    return paused.stream().anyMatch(days -> days.contain(day));
  }

  private static MonthDay monthDay(int dayOfLeapYear) {
    return MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, dayOfLeapYear));
  }

  /**
   * {@return a due day, moved by one day for each paused day up to it}
   *
   * @param day the day from which the time is counted, which does not count itself
   * @param due the day on which the time ends without pauses
   */
  LocalDate move(LocalDate day, LocalDate due) {
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
    int perYear = upTo[366] - (isLeapDayPaused ? 1 : 0);
    MonthDay monthDay = MonthDay.from(day);
    boolean skipsLeapDay = isLeapDayPaused && !Year.isLeap(year) && monthDay.isAfter(LEAP_DAY);
    return year * perYear
        + (isLeapDayPaused ? leapYears : 0)
        + upTo[monthDay.atYear(LEAP_YEAR).getDayOfYear()]
        - (skipsLeapDay ? 1 : 0);
  }
}
