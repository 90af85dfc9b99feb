package io.github.samenspraak.value;

import com.google.common.collect.Comparators;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The last day to do something, and the day on which it was done, if it was.
 *
 * <p>What is due on a day may still be done on that day; from the next day on it is late. A
 * deadline says neither what was to be done nor by whom, and does not know today.
 *
 * @param due the last day to do it
 * @param metOn the day on which it was done, which may lie before or after {@code due}; absent if
 *     it was not done
 */
public record Deadline(LocalDate due, Optional<LocalDate> metOn) {

  /**
   * {@return the day that comes a length of time after another} Where there is no such day in its
   * month, it is the last of that month. A length of more than ten thousand years counts as that.
   *
   * @param day the day from which one counts
   * @param time the length of time; a negative one counts back
   */
  public static LocalDate dueAfter(LocalDate day, Period time) {
    long months = Longs.constrainToRange(time.toTotalMonths(), -Term.ALL_MONTHS, Term.ALL_MONTHS);
    return day.plusMonths(months).plusDays(time.getDays());
  }

  /**
   * {@return whether it had been done by the end of a day}
   *
   * @param day the day
   */
  public boolean isMetBy(LocalDate day) {
    return metOn.filter(met -> !met.isAfter(day)).isPresent();
  }

  /**
   * {@return whether its last day lies before a day by which it had not been done}
   *
   * @param day the day
   */
  public boolean isOverdueOn(LocalDate day) {
    return due.isBefore(day) && !isMetBy(day);
  }

  /** {@return whether it was done, and after its last day} */
  public boolean isMetLate() {
    return metOn.filter(met -> met.isAfter(due)).isPresent();
  }

  /**
   * {@return the days on which it is late, as far as that can be told on a day: from the day after
   * it was due to the day on which it was done, and open if it has not been done; absent if it was
   * done in time, or may still be, whatever is planned}
   *
   * @param today the day on which that is asked
   */
  public Optional<Term> lateness(LocalDate today) {
    boolean inTime = metOn.isPresent() && !metOn.get().isAfter(due);
    if (inTime || !due.isBefore(today)) {
      return Optional.empty();
    }
    // No term begins before the year 1, where somebody may have mistyped a year.
    Term late = Term.from(Comparators.max(due.plusDays(1), Term.EARLIEST));
    return metOn.isPresent() ? metOn.filter(late::contains).map(late::until) : Optional.of(late);
  }
}
