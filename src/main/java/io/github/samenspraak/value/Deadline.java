package io.github.samenspraak.value;

import java.time.LocalDate;
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
   * {@return whether it had been done by the end of a day}
   *
   * @param day the day
   */
  public boolean isMetBy(LocalDate day) {
    return metOn.filter(met -> !met.isAfter(day)).isPresent();
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
    if (!due.isBefore(today)) {
      return Optional.empty();
    }
    Term late = Term.from(due.plusDays(1));
    return metOn.isPresent() ? metOn.filter(late::contains).map(late::until) : Optional.of(late);
  }
}
