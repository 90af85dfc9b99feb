package io.github.samenspraak.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The working groups of a platform, indexed by year.
 *
 * <p>The groups of one year are found without looking at all of them, as a platform with a long
 * history has many groups and few in any year. They are counted without looking at any. A group
 * whose lifespan is not recorded belongs to no year.
 *
 * <p>A group is kept under its <em>full-year starts</em>: the days from the beginning of the first
 * to that of the last year all through which it exists. It exists all through a year if the first
 * day of the year is one of them.
 */
final class WorkingGroups {

  private final ImmutableList<Body> groups;
  private final RecordedDays recordedDays;
  private final YearCycle cycle;

  /** The years all through which there is a group. */
  private final Supplier<Years> years;

  /** The positions of the groups, by full-year start. */
  private final Supplier<IntervalTree<Integer>> byStart;

  private final Supplier<ImmutableListMultimap<Id<Body>, Integer>> byId;

  /** The ids of the groups, by the days of the full years of a group with that id. */
  private final Supplier<IntervalTree<IdAndDays>> idsByDay;

  /** The positions of the groups with an id, by full-year start. */
  private final Supplier<ImmutableMap<Id<Body>, IntervalTree<Integer>>> byIdAndStart;

  /** The number of groups on whose full-year starts a day is. */
  private final Supplier<Timeline<Integer>> countByStart;

  private final Supplier<ImmutableMap<Id<Body>, Timeline<Integer>>> countById;

  /**
   * Indexes working groups.
   *
   * @param groups the groups
   * @param recordedDays tells which days of a lifespan are certain
   * @param cycle tells when years begin
   */
  WorkingGroups(ImmutableList<Body> groups, RecordedDays recordedDays, YearCycle cycle) {
    this.groups = groups;
    this.recordedDays = recordedDays;
    this.cycle = cycle;
    List<Integer> positions = IntStream.range(0, groups.size()).boxed().toList();
    this.years = Suppliers.memoize(() -> Years.within(lifespans(positions).toList(), cycle));
    this.byStart = Suppliers.memoize(() -> treeOf(positions));
    this.byId =
        Suppliers.memoize(() -> Multimaps.index(positions, position -> group(position).id()));
    this.idsByDay = Suppliers.memoize(this::findIdsByDay);
    this.byIdAndStart =
        Suppliers.memoize(
            () -> ImmutableMap.copyOf(Maps.transformValues(byId.get().asMap(), this::treeOf)));
    this.countByStart = Suppliers.memoize(() -> countByStart(positions));
    this.countById =
        Suppliers.memoize(
            () ->
                ImmutableMap.copyOf(Maps.transformValues(byId.get().asMap(), this::countByStart)));
  }

  private Body group(int position) {
    return groups.get(position);
  }

  /** An id of some groups, and days on which one of them exists. */
  private record IdAndDays(Id<Body> id, Term days) {}

  private IntervalTree<IdAndDays> findIdsByDay() {
    return IntervalTree.of(
        byId.get().asMap().entrySet().stream()
            .flatMap(
                entry ->
                    Years.within(lifespans(entry.getValue()).toList(), cycle).days(cycle).stream()
                        .map(days -> new IdAndDays(entry.getKey(), days)))
            .toList(),
        IdAndDays::days);
  }

  private IntervalTree<Integer> treeOf(Collection<Integer> positions) {
    return IntervalTree.of(
        positions.stream().filter(position -> fullYearStarts(position).isPresent()).toList(),
        position -> fullYearStarts(position).orElseThrow());
  }

  /** {@return the lifespans of groups, as far as they are certain} */
  private Stream<Term> lifespans(Collection<Integer> positions) {
    return positions.stream().flatMap(position -> lifespan(position).stream());
  }

  private Optional<Term> lifespan(int position) {
    return group(position).lifespan().flatMap(recordedDays::certain);
  }

  private Optional<Term> fullYearStarts(int position) {
    return lifespan(position).flatMap(this::fullYearStarts);
  }

  /** {@return the number of groups by full-year start} */
  private Timeline<Integer> countByStart(Collection<Integer> positions) {
    return Timeline.counting(
        positions.stream().flatMap(position -> fullYearStarts(position).stream()).toList());
  }

  /** {@return the days from the beginning of the first to that of the last year in a term} */
  private Optional<Term> fullYearStarts(Term term) {
    return Years.within(ImmutableList.of(term), cycle).days(cycle).stream()
        .findFirst()
        .map(
            days ->
                days.lastDay()
                    .map(
                        last -> Term.of(days.firstDayOrThrow(), cycle.firstDay(cycle.yearOf(last))))
                    .orElse(days));
  }

  /** {@return the years all through which there is a group} */
  Years years() {
    return years.get();
  }

  /** {@return the groups that exist all through one of some years, in document order} */
  ImmutableList<Body> allThrough(Year first, Year last) {
    return groups(positionsAllThrough(first, last));
  }

  /**
   * {@return the groups that exist all through one of some years, and the first group with each of
   * some ids, in document order}
   */
  ImmutableList<Body> allThrough(Year first, Year last, Collection<Id<Body>> ids) {
    return groups(
        Stream.concat(positionsAllThrough(first, last), firstPositions(ids)).sorted().distinct());
  }

  /**
   * {@return the groups that exist all through one of some years and have none of some ids, in
   * document order} The excluded groups are not looked at, however many share an id.
   */
  ImmutableList<Body> allThroughWithout(Year first, Year last, Set<Id<Body>> ids) {
    Term starts = starts(first, last);
    return groups(
        idsByDay
            .get()
            .during(starts)
            .map(IdAndDays::id)
            .distinct()
            .filter(id -> !ids.contains(id))
            .flatMap(id -> byIdAndStart.get().get(id).during(starts))
            .sorted());
  }

  /** {@return the first group with each of some ids, in document order} */
  ImmutableList<Body> findEach(Set<Id<Body>> ids) {
    return groups(firstPositions(ids).sorted());
  }

  private Stream<Integer> firstPositions(Collection<Id<Body>> ids) {
    return ids.stream().flatMap(id -> byId.get().get(id).stream().limit(1));
  }

  /** {@return the number of groups that exist all through one of some years} */
  int countAllThrough(Year first, Year last) {
    // Those of one year are counted without looking at any.
    return first.equals(last)
        ? countByStart.get().on(cycle.firstDay(first))
        : Math.toIntExact(positionsAllThrough(first, last).count());
  }

  /** {@return the number of groups with some ids that exist all through one of some years} */
  int countAllThrough(Year first, Year last, Set<Id<Body>> ids) {
    return first.equals(last)
        ? ids.stream()
            .map(countById.get()::get)
            .filter(Objects::nonNull)
            .mapToInt(counts -> counts.on(cycle.firstDay(first)))
            .sum()
        : Math.toIntExact(
            positionsAllThrough(first, last)
                .filter(position -> ids.contains(group(position).id()))
                .count());
  }

  private Stream<Integer> positionsAllThrough(Year first, Year last) {
    return byStart.get().during(starts(first, last));
  }

  /** {@return the days from the beginning of the first to that of the last year} */
  private Term starts(Year first, Year last) {
    return Term.of(cycle.firstDay(first), cycle.firstDay(last));
  }

  private ImmutableList<Body> groups(Stream<Integer> positions) {
    return positions.map(this::group).collect(ImmutableList.toImmutableList());
  }
}
