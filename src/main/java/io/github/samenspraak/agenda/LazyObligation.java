package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Table;
import io.github.samenspraak.index.OwedPeriods;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
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
 * @param about the elements that findings of its lateness are about, by the code of the rule; empty
 *     if all are about its subject
 * @param obligation makes the obligation
 */
record LazyObligation(
    ObligationKind kind,
    Identified subject,
    Deadline deadline,
    Term owedFor,
    ImmutableSetMultimap<String, Id<?>> about,
    Supplier<Obligation> obligation) {

  LazyObligation(
      ObligationKind kind, Identified subject, Deadline deadline, Supplier<Obligation> obligation) {
    this(kind, subject, deadline, deadline.owedFor(), ImmutableSetMultimap.of(), obligation);
  }

  /** {@return the same obligation, owed for a reporting year} */
  LazyObligation owedFor(Term year) {
    return new LazyObligation(kind, subject, deadline, year, about, obligation);
  }

  /** {@return the same obligation, whose lateness rules find about other elements than itself} */
  LazyObligation foundAbout(ImmutableSetMultimap<String, Id<?>> elements) {
    return new LazyObligation(kind, subject, deadline, owedFor, elements, obligation);
  }

  /** {@return the same obligation, whose lateness one rule alone finds, about its subject} */
  LazyObligation foundBy(String rule) {
    return foundAbout(ImmutableSetMultimap.of(rule, subject.id()));
  }

  /** {@return the waiver of the findings that it is late; absent if there is none} */
  Optional<Waiver> findWaiver(RegisterIndex index) {
    return findings()
        .flatMap(of -> index.waivers(of.getKey(), of.getValue()).findFor(owedFor).stream())
        .findFirst();
  }

  /** Adds the period that it is owed for to those of the findings that it is late. */
  void addTo(Table<String, Id<?>, OwedPeriods> owed) {
    findings()
        .map(of -> Optional.ofNullable(owed.get(of.getKey(), of.getValue())))
        .flatMap(Optional::stream)
        .forEach(periods -> periods.add(owedFor));
  }

  /** {@return the codes of the rules that find it late, and the elements that they find so} */
  private Stream<Map.Entry<String, Id<?>>> findings() {
    return about.isEmpty()
        ? kind.foundBy().stream().map(rule -> Map.entry(rule, subject.id()))
        : about.entries().stream();
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
