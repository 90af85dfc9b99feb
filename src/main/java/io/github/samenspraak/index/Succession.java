package io.github.samenspraak.index;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.register.ReferenceCycles;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The organisations that took the place of others, such as a municipality that several merged into.
 *
 * <p>An organisation takes the place of its predecessors from its first day on. If that is not
 * recorded, it takes the place of each from the day after the last day of that one; if neither is
 * known, it never does. Several may succeed one, and a successor may have a successor. A fact about
 * a predecessor, such as its membership, is one of the successor from that day on. A fact about the
 * successor is never one of the predecessor. A predecessor that lives on for some days beside its
 * successor stands for itself on those as well. Organisations that are their own predecessors,
 * which is irregular, do not succeed each other.
 */
public final class Succession {

  /**
   * An organisation that stands in the place of another, or that other itself.
   *
   * @param party the organisation
   * @param days the days on which it stands there
   */
  public record Holder(Id<? extends Party> party, Term days) {

    /** Refuses to be written as JSON. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.by(Holder.class);
    }
  }

  /** A step from an organisation to one that takes its place from a day on. */
  private record Step(Organisation successor, LocalDate since) {}

  /** The steps from each organisation that has a successor. */
  private final ListMultimap<Id<?>, Step> steps =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /** The organisations in whose place each one steps. */
  private final ListMultimap<Id<?>, Id<Organisation>> before =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /** Those who succeed others or have a successor, each after those in whose place it steps. */
  private final ImmutableList<Id<?>> inOrder;

  /** Kept of each that was asked for, as one is mostly asked about many. */
  private final ConcurrentMap<Id<Organisation>, ImmutableSet<Id<Organisation>>> predecessorsOf =
      new ConcurrentHashMap<>();

  private final ElementIndex elements;
  private final Supplier<Map<Id<?>, RangeSet<LocalDate>>> existingAfter;
  private final Supplier<Map<Id<?>, RangeSet<LocalDate>>> existingBefore;

  Succession(Register register, ElementIndex elements) {
    this.elements = elements;
    Map<Id<?>, Id<?>> cycles = new HashMap<>();
    ReferenceCycles.among(register.organisations(), Organisation::predecessors)
        .forEach(cycle -> cycle.forEach(inside -> cycles.put(inside.id(), cycle.get(0).id())));
    for (Organisation successor : register.organisations()) {
      if (!successor.predecessors().isEmpty()
          && elements.find(Organisation.class, successor.id()).orElseThrow() == successor) {
        for (Id<Organisation> predecessor : Set.copyOf(successor.predecessors())) {
          boolean isCircular =
              predecessor.equals(successor.id())
                  || cycles.containsKey(predecessor)
                      && cycles.get(predecessor).equals(cycles.get(successor.id()));
          firstDay(successor, elements.find(Organisation.class, predecessor))
              .filter(since -> !isCircular)
              .ifPresent(
                  since -> {
                    steps.put(predecessor, new Step(successor, since));
                    before.put(successor.id(), predecessor);
                  });
        }
      }
    }
    this.inOrder = inOrder();
    this.existingAfter = Suppliers.memoize(() -> lookAhead(this::lifespan));
    this.existingBefore = Suppliers.memoize(this::findExistingBefore);
  }

  /** {@return the days on which an organisation exists; all of them if they are not recorded} */
  private RangeSet<LocalDate> lifespan(Id<?> organisation) {
    return ImmutableRangeSet.of(
        elements
            .find(Organisation.class, Id.of(organisation.value()))
            .flatMap(Organisation::lifespan)
            .orElse(Term.undated())
            .toRange());
  }

  private Map<Id<?>, RangeSet<LocalDate>> findExistingBefore() {
    Map<Id<?>, RangeSet<LocalDate>> all = new HashMap<>();
    for (Id<?> id : inOrder) {
      RangeSet<LocalDate> here = TreeRangeSet.create();
      for (Id<Organisation> predecessor : before.get(id)) {
        here.addAll(lifespan(predecessor));
        here.addAll(all.get(predecessor));
      }
      all.put(id, here);
    }
    return all;
  }

  /**
   * {@return the days on which an organisation with a successor exists, or on which one that stands
   * in its place does, as terms in order; none for another}
   *
   * @param organisation any id
   */
  public ImmutableList<Term> existingAfter(Id<Organisation> organisation) {
    return terms(existingAfter.get(), organisation);
  }

  /**
   * {@return the days on which one in whose place an organisation steps exists, as terms in order}
   *
   * @param organisation any id
   */
  public ImmutableList<Term> existingBefore(Id<Organisation> organisation) {
    return terms(existingBefore.get(), organisation);
  }

  private static ImmutableList<Term> terms(
      Map<Id<?>, RangeSet<LocalDate>> days, Id<Organisation> organisation) {
    return days.getOrDefault(organisation, ImmutableRangeSet.of()).asRanges().stream()
        .map(Term::from)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Id<?>> inOrder() {
    ImmutableList.Builder<Id<?>> inOrder = ImmutableList.builder();
    Map<Id<?>, Integer> waitsFor = new HashMap<>();
    before.asMap().forEach((id, predecessors) -> waitsFor.put(id, predecessors.size()));
    Deque<Id<?>> next = new ArrayDeque<>(Sets.difference(steps.keySet(), before.keySet()));
    while (!next.isEmpty()) {
      Id<?> id = next.remove();
      inOrder.add(id);
      for (Step step : steps.get(id)) {
        if (waitsFor.merge(step.successor().id(), -1, Integer::sum) == 0) {
          next.add(step.successor().id());
        }
      }
    }
    return inOrder.build();
  }

  private static Optional<LocalDate> firstDay(
      Organisation successor, Optional<Organisation> predecessor) {
    return successor
        .lifespan()
        .flatMap(Term::firstDay)
        .or(
            () ->
                predecessor
                    .flatMap(Organisation::lifespan)
                    .flatMap(Term::lastDay)
                    .map(last -> last.plusDays(1)));
  }

  /**
   * {@return whether an organisation has a successor}
   *
   * @param organisation any id
   */
  public boolean isSucceeded(Id<?> organisation) {
    return steps.containsKey(organisation);
  }

  /**
   * {@return whether an organisation has a successor or is one}
   *
   * @param organisation any id
   */
  boolean isConcerned(Id<?> organisation) {
    return steps.containsKey(organisation) || before.containsKey(organisation);
  }

  /** {@return those who take the place of an organisation, directly, in order of day} */
  Stream<Id<Organisation>> successors(Id<?> organisation) {
    return steps.get(organisation).stream()
        .sorted(Comparator.comparing(Step::since))
        .map(step -> step.successor().id());
  }

  /**
   * {@return the days of all who succeed others or have a successor: their own, and those that they
   * take over from the ones before them}
   *
   * @param days of a fact, such as a membership, by the organisation that it is recorded of
   */
  Map<Id<?>, RangeSet<LocalDate>> passOn(Map<Id<?>, RangeSet<LocalDate>> days) {
    Map<Id<?>, RangeSet<LocalDate>> all = new HashMap<>();
    for (Id<?> id : inOrder) {
      RangeSet<LocalDate> here = all.computeIfAbsent(id, none -> TreeRangeSet.create());
      here.addAll(days.getOrDefault(id, ImmutableRangeSet.of()));
      for (Step step : steps.get(id)) {
        all.computeIfAbsent(step.successor().id(), none -> TreeRangeSet.create())
            .addAll(here.subRangeSet(Range.atLeast(step.since())));
      }
    }
    return all;
  }

  /**
   * {@return for all who succeed others or have a successor, the days of the one that stands in
   * their place on each day}
   *
   * @param days of a fact, by organisation
   */
  Map<Id<?>, RangeSet<LocalDate>> lookAhead(Function<Id<?>, RangeSet<LocalDate>> days) {
    Map<Id<?>, RangeSet<LocalDate>> all = new HashMap<>();
    for (Id<?> id : inOrder.reverse()) {
      RangeSet<LocalDate> here =
          TreeRangeSet.create(days.apply(id).subRangeSet(ownDays(id).toRange()));
      for (Step step : steps.get(id)) {
        here.addAll(all.get(step.successor().id()).subRangeSet(Range.atLeast(step.since())));
      }
      all.put(id, here);
    }
    return all;
  }

  /** {@return the days on which an organisation stands for itself, before it exists as well} */
  Term ownDays(Id<?> organisation) {
    return own(organisation, Term.undated()).orElseThrow();
  }

  /**
   * {@return those who stand in the place of a party, one after the other: the party itself until
   * another takes its place, then its successors, directly and through others}
   *
   * <p>On each day there is at least one, and several if several succeeded one. The answer is as
   * long as the history of the organisation.
   *
   * @param party any id; a person has no successor
   */
  public ImmutableList<Holder> holders(Id<? extends Party> party) {
    if (!isSucceeded(party)) {
      return ImmutableList.of(new Holder(party, Term.undated()));
    }
    ImmutableList.Builder<Holder> holders = ImmutableList.builder();
    own(party, Term.undated()).ifPresent(days -> holders.add(new Holder(party, days)));
    // Each organisation is first reached on the earliest day on which it can stand there.
    Queue<Step> next = new PriorityQueue<>(Comparator.comparing(Step::since));
    next.addAll(steps.get(party));
    Set<Id<?>> reached = new HashSet<>(Set.of(party));
    while (!next.isEmpty()) {
      Step step = next.remove();
      Id<Organisation> id = step.successor().id();
      if (reached.add(id)) {
        own(id, Term.from(step.since())).ifPresent(days -> holders.add(new Holder(id, days)));
        for (Step further : steps.get(id)) {
          boolean isLater = further.since().isAfter(step.since());
          next.add(isLater ? further : new Step(further.successor(), step.since()));
        }
      }
    }
    return holders.build();
  }

  /**
   * {@return the days of a term on which an organisation still stands for itself} Those are the
   * days until another takes its place or, if it lives on for a while beside that one, its last
   * day.
   */
  private Optional<Term> own(Id<?> organisation, Term days) {
    Optional<LocalDate> lastWithoutSuccessor =
        steps.get(organisation).stream()
            .map(step -> step.since().minusDays(1))
            .min(Comparator.naturalOrder());
    if (lastWithoutSuccessor.isEmpty()) {
      return Optional.of(days);
    }
    Optional<LocalDate> ended =
        elements
            .find(Organisation.class, Id.of(organisation.value()))
            .flatMap(Organisation::lifespan)
            .flatMap(Term::lastDay);
    LocalDate last =
        ended.isPresent()
            ? Comparators.max(ended.get(), lastWithoutSuccessor.get())
            : lastWithoutSuccessor.get();
    return days.intersection(Term.to(last));
  }

  /**
   * {@return the days of a term on which no organisation stands in the place of both parties, as
   * terms in order that do not abut}
   *
   * @param one any id
   * @param other any id; none of the days if it is the same
   * @param term the days that the answer is about
   */
  public ImmutableList<Term> daysApart(
      Id<? extends Party> one, Id<? extends Party> other, Term term) {
    if (one.equals(other)) {
      return ImmutableList.of();
    }
    ImmutableList<Term> apart = ImmutableList.of(term);
    if (isSucceeded(one) || isSucceeded(other)) {
      Map<Id<?>, Term> others = holders(other).stream().collect(toMap(Holder::party, Holder::days));
      for (Holder holder : holders(one)) {
        if (others.containsKey(holder.party())) {
          apart = without(apart, holder.days().intersection(others.get(holder.party())));
        }
      }
    }
    return apart;
  }

  /** {@return the days of some terms that are no days of another} */
  private static ImmutableList<Term> without(ImmutableList<Term> terms, Optional<Term> days) {
    return days.isEmpty()
        ? terms
        : terms.stream()
            .flatMap(term -> term.minus(days.get()).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the organisations in whose place an organisation steps, directly or through others}
   *
   * @param successor any id
   */
  public ImmutableSet<Id<Organisation>> predecessors(Id<Organisation> successor) {
    return ImmutableSet.copyOf(
        Succession.<Id<Organisation>>reach(before.get(successor), before::get));
  }

  /**
   * {@return some organisations, all that took the place of one of them, and all whose place one of
   * them took, on any day, directly or through others}
   *
   * @param organisations any ids
   */
  public ImmutableSet<Id<?>> lineage(Iterable<? extends Id<?>> organisations) {
    ImmutableSet.Builder<Id<?>> lineage = ImmutableSet.builder();
    lineage.addAll(
        Succession.<Id<?>>reach(
            organisations, id -> Lists.transform(steps.get(id), step -> step.successor().id())));
    return lineage.addAll(Succession.<Id<?>>reach(organisations, before::get)).build();
  }

  /** {@return some ids, and all that lead on from them} */
  private static <T extends Id<?>> Set<T> reach(
      Iterable<? extends T> from, Function<T, ? extends Collection<? extends T>> next) {
    Set<T> reached = new LinkedHashSet<>();
    Deque<T> waiting = new ArrayDeque<>();
    from.forEach(waiting::add);
    while (!waiting.isEmpty()) {
      T id = waiting.remove();
      if (reached.add(id)) {
        waiting.addAll(next.apply(id));
      }
    }
    return reached;
  }

  /**
   * {@return whether an organisation takes the place of another on any day, directly or through
   * others}
   *
   * @param successor any id
   * @param predecessor any id
   */
  public boolean succeeds(Id<Organisation> successor, Id<Organisation> predecessor) {
    return isSucceeded(predecessor)
        && predecessorsOf.computeIfAbsent(successor, this::predecessors).contains(predecessor);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Succession.class);
  }
}
