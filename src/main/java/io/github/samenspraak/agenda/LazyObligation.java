package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An obligation whose details are computed when it is listed. Its kind and its days are enough to
 * sort it among others.
 *
 * @param kind the kind of the obligation
 * @param subject the element that it is about
 * @param deadline its due day, and the day on which it was met
 * @param owedFor its reporting year, or else its due day: a waiver of that waives it
 * @param others the ids of other elements that a rule may be about when it finds it late
 * @param obligation makes the obligation
 */
record LazyObligation(
    ObligationKind kind,
    Identified subject,
    Deadline deadline,
    Term owedFor,
    ImmutableSet<Id<?>> others,
    Supplier<Obligation> obligation) {

  LazyObligation(
      ObligationKind kind, Identified subject, Deadline deadline, Supplier<Obligation> obligation) {
    this(kind, subject, deadline, deadline.owedFor(), ImmutableSet.of(), obligation);
  }

  /** {@return the same obligation, owed for a reporting year} */
  LazyObligation owedFor(Term year) {
    return new LazyObligation(kind, subject, deadline, year, others, obligation);
  }

  /** {@return the same obligation, which rules may find late in a finding about other elements} */
  LazyObligation foundAbout(Collection<? extends Id<?>> elements) {
    return new LazyObligation(
        kind, subject, deadline, owedFor, ImmutableSet.copyOf(elements), obligation);
  }

  /** {@return the waiver of the findings that it is late; absent if there is none} */
  Optional<Waiver> findWaiver(RegisterIndex index) {
    return kind.foundBy().stream()
        .flatMap(
            rule ->
                Stream.concat(Stream.of(subject.id()), others.stream())
                    .map(id -> index.waivers(rule, id)))
        .flatMap(waivers -> waivers.findFor(owedFor).stream())
        .findFirst();
  }

  /** By due day, then by kind; those of a day and a kind are in document order. */
  static final Comparator<LazyObligation> ORDER =
      Comparator.comparing((LazyObligation due) -> due.deadline().due())
          .thenComparing(LazyObligation::kind);

  /** {@return the same obligations in order, which nothing computes before the first is taken} */
  static Iterator<LazyObligation> inOrder(Stream<LazyObligation> some) {
    return some.sorted(ORDER).iterator();
  }
}
