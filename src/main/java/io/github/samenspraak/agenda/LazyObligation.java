package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An obligation whose details are computed when it is listed. Its kind and its days are enough to
 * sort it among others.
 *
 * @param kind the kind of the obligation
 * @param subject the element that it is about
 * @param deadline its due day, and the day on which it was met
 * @param obligation makes the obligation
 */
record LazyObligation(
    ObligationKind kind, Identified subject, Deadline deadline, Supplier<Obligation> obligation) {

  /** By due day, then by kind; those of a day and a kind are in document order. */
  static final Comparator<LazyObligation> ORDER =
      Comparator.comparing((LazyObligation due) -> due.deadline().due())
          .thenComparing(LazyObligation::kind);

  /** {@return the same obligations in order, which nothing computes before the first is taken} */
  static Iterator<LazyObligation> inOrder(Stream<LazyObligation> some) {
    return some.sorted(ORDER).iterator();
  }
}
