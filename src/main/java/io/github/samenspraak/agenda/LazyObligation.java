package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An obligation before its particulars are computed. Its kind and its days are enough to sort it
 * among others.
 *
 * @param kind what is to be done
 * @param deadline by when, and when it was done
 * @param obligation writes it down
 */
record LazyObligation(ObligationKind kind, Deadline deadline, Supplier<Obligation> obligation) {

  /** By due day, then by kind; those of a day and a kind are in document order. */
  static final Comparator<LazyObligation> ORDER =
      Comparator.comparing((LazyObligation due) -> due.deadline().due())
          .thenComparing(LazyObligation::kind);

  /** {@return the same in order} Nothing is computed before the first one is asked for. */
  static Iterator<LazyObligation> inOrder(Stream<LazyObligation> some) {
    return some.sorted(ORDER).iterator();
  }
}
