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
   * not been done; absent if it was done in time, or may still be, whatever is planned}
   */
  static Optional<Term> of(LocalDate due, Optional<LocalDate> done, Inspection inspection) {
    if (!inspection.isPast(due)) {
      return Optional.empty();
    }
    Term late = Term.from(due.plusDays(1));
    return done.isPresent() ? done.filter(late::contains).map(late::until) : Optional.of(late);
  }
}
