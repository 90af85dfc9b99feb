package io.github.samenspraak.rules;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a platform exists, on days on which something is in force for it.
 *
 * <p>Who dissolves a platform need not close its charter, its seat plans and its working groups as
 * well: of a platform that is no more, nothing is missing.
 */
final class Existence {

  private Existence() {}

  /**
   * {@return of the days of a charter, seat plan or group, those on which the platform may have
   * been established and is certainly not dissolved; absent if there are none}
   */
  static Optional<Term> during(Term days, AdvisoryPlatform platform) {
    Optional<Term> since =
        platform
            .established()
            .map(day -> days.intersection(Term.from(day.earliest())))
            .orElse(Optional.of(days));
    Optional<LocalDate> lastDay = platform.dissolved().map(PartialDate::earliest);
    return lastDay.isEmpty()
        ? since
        : since.filter(term -> term.hasBegunBy(lastDay.get())).map(t -> t.until(lastDay.get()));
  }
}
