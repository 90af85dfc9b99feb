package io.github.samenspraak.value;

import com.google.common.collect.Comparators;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The last day to do something, and the day on which it was done, if it was.
 *
 * <p>The due day is in time; the next day is late. A deadline does not say what to do nor who must
 * do it, and does not know today.
 *
 * @param due the last day to do it
 * @param metOn the day on which it was done, which may lie before or after {@code due}; absent if
 *     it was not done
 * @param owedUntil the last day on which anybody has to do it, such as the last day of a covenant
 *     on whose extension nobody decided; absent if it is owed until it is done
 */
public record Deadline(LocalDate due, Optional<LocalDate> metOn, Optional<LocalDate> owedUntil) {

  /**
   * Creates a deadline for what is owed until it is done.
   *
   * @param due the last day to do it
   * @param metOn the day on which it was done; absent if it was not done
   */
  public Deadline(LocalDate due, Optional<LocalDate> metOn) {
    this(due, metOn, Optional.empty());
  }

  /**
   * {@return a deadline for what was not done}
   *
   * @param due the last day to do it
   */
  public static Deadline unmet(LocalDate due) {
    return new Deadline(due, Optional.empty());
  }

  /**
   * {@return the day that comes a length of time after another, or the last day of its month if
   * that month is too short} A length above ten thousand years counts as ten thousand.
   *
   * @param day the day to count from
   * @param time the length of time; a negative one counts back
   */
  public static LocalDate dueAfter(LocalDate day, Period time) {
    long months = Longs.constrainToRange(time.toTotalMonths(), -Term.ALL_MONTHS, Term.ALL_MONTHS);
    return day.plusMonths(months).plusDays(time.getDays());
  }

  /**
   * {@return whether it was done by the end of a day}
   *
   * @param day the day
   */
  public boolean isMetBy(LocalDate day) {
    return metOn.filter(met -> !met.isAfter(day)).isPresent();
  }

  /**
   * {@return whether it is past due on a day and was not done by then}
   *
   * @param day the day
   */
  public boolean isOverdueOn(LocalDate day) {
    return due.isBefore(day) && !isMetBy(day) && !hasLapsedBy(day);
  }

  /**
   * {@return whether it was not done by a day, and nobody has to do it any more}
   *
   * @param day the day
   */
  public boolean hasLapsedBy(LocalDate day) {
    return !isMetBy(day) && owedUntil.filter(day::isAfter).isPresent();
  }

  /** {@return whether it was done, and after its last day} */
  public boolean isMetLate() {
    return metOn.filter(met -> met.isAfter(due)).isPresent();
  }

  /**
   * {@return the period that it is owed for: its due day, or the first of all days if it is
   * earlier}
   */
  public Term owedFor() {
    return Term.on(Comparators.max(due, Term.EARLIEST));
  }

  /**
   * {@return the days of the delay as known today: from the day after the due day to the day before
   * it was done or the last one on which it was owed, or open if it is not done yet and still owed;
   * absent if it was done in time, or can still be} What was done on the day after the due day was
   * late on that one day.
   *
   * @param today the day of today
   */
  public Optional<Term> lateness(LocalDate today) {
    boolean inTime = metOn.isPresent() && !metOn.get().isAfter(due);
    if (inTime || !due.isBefore(today)) {
      return Optional.empty();
    }
    // A mistyped year may lie before the year 1, but no term begins there.
    LocalDate first = Comparators.max(due.plusDays(1), Term.EARLIEST);
    if (isMetBy(today)) {
      return metOn
          .filter(met -> !met.isBefore(first))
          .map(met -> Term.of(first, Comparators.max(first, met.minusDays(1))));
    }
    return owedUntil.isPresent()
        ? owedUntil.filter(last -> !last.isBefore(first)).map(last -> Term.of(first, last))
        : Optional.of(Term.from(first));
  }
}
