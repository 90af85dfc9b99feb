package io.github.samenspraak.agenda;

import io.github.samenspraak.value.Deadline;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An obligation that nobody has written down yet: of its kind and its days one knows the place that
 * it has among others.
 *
 * @param kind what is to be done
 * @param deadline by when, and when it was done
 * @param obligation writes it down
 */
record Due(ObligationKind kind, Deadline deadline, Supplier<Obligation> obligation) {

  /** By due day, then by kind; those of a day and a kind are in document order. */
  static final Comparator<Due> ORDER =
      Comparator.comparing((Due due) -> due.deadline().due()).thenComparing(Due::kind);

  /** {@return what is due, in order} Nothing is looked at before somebody asks for the first. */
  static Iterator<Due> inOrder(Stream<Due> some) {
    return some.sorted(ORDER).iterator();
  }
}
