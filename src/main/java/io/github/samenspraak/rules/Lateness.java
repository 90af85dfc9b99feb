package io.github.samenspraak.rules;

import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which something that was due had not been done. */
final class Lateness {

  private Lateness() {}

  /**
   * {@return the days from the day after it was due to the day on which it was done; open if it has
   * not been done; absent if it was done in time, or may still be}
   */
  static Optional<Term> of(LocalDate due, Optional<LocalDate> done, Inspection inspection) {
    LocalDate firstDay = due.plusDays(1);
    if (done.isPresent()) {
      return done.filter(day -> day.isAfter(due)).map(day -> Term.of(firstDay, day));
    }
    return inspection.isPast(due) ? Optional.of(Term.from(firstDay)) : Optional.empty();
  }
}
