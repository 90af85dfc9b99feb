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
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
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
 * <p>A group is kept under its <em>full-year starts</em>: the days from which on it exists for a
 * year. It exists all through a year if 1 January is one of them.
 */
final class WorkingGroups {

  private final ImmutableList<Body> groups;
  private final RecordedDays recordedDays;

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
   */
  WorkingGroups(ImmutableList<Body> groups, RecordedDays recordedDays) {
    this.groups = groups;
    this.recordedDays = recordedDays;
    List<Integer> positions = IntStream.range(0, groups.size()).boxed().toList();
    this.years = Suppliers.memoize(() -> Years.within(lifespans(positions).toList()));
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
                    Years.within(lifespans(entry.getValue()).toList()).days().stream()
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
    return lifespan(position).flatMap(WorkingGroups::fullYearStarts);
  }

  /** {@return the number of groups by full-year start} */
  private Timeline<Integer> countByStart(Collection<Integer> positions) {
    return Timeline.counting(
        positions.stream().flatMap(position -> fullYearStarts(position).stream()).toList());
  }

  /** {@return the days of a term from which on it lasts a year} */
  private static Optional<Term> fullYearStarts(Term term) {
    LocalDate first = term.firstDayOrThrow();
    return term.lastDay().isEmpty()
        ? Optional.of(term)
        : term.lastDay()
            .map(last -> last.plusDays(1).minusYears(1))
            .filter(last -> !last.isBefore(first))
            .map(last -> Term.of(first, last));
  }

  /** {@return the years all through which there is a group} */
  Years years() {
    return years.get();
  }

  /** {@return the groups that exist all through a year, in document order} */
  ImmutableList<Body> allThrough(Year year) {
    return groups(positionsAllThrough(year));
  }

  /**
   * {@return the groups that exist all through a year, and the first group with each of some ids,
   * in document order}
   */
  ImmutableList<Body> allThrough(Year year, Collection<Id<Body>> ids) {
    return groups(
        Stream.concat(positionsAllThrough(year), firstPositions(ids)).sorted().distinct());
  }

  /**
   * {@return the groups that exist all through a year and have none of some ids, in document order}
   * The excluded groups are not looked at, however many share an id.
   */
  ImmutableList<Body> allThroughWithout(Year year, Set<Id<Body>> ids) {
    LocalDate first = year.atDay(1);
    return groups(
        idsByDay
            .get()
            .on(first)
            .map(IdAndDays::id)
            .filter(id -> !ids.contains(id))
            .flatMap(id -> byIdAndStart.get().get(id).on(first))
            .sorted());
  }

  /** {@return the first group with each of some ids, in document order} */
  ImmutableList<Body> findEach(Set<Id<Body>> ids) {
    return groups(firstPositions(ids).sorted());
  }

  private Stream<Integer> firstPositions(Collection<Id<Body>> ids) {
    return ids.stream().flatMap(id -> byId.get().get(id).stream().limit(1));
  }

  /** {@return the number of groups that exist all through a year} */
  int countAllThrough(Year year) {
    return countByStart.get().on(year.atDay(1));
  }

  /** {@return the number of groups with some ids that exist all through a year} */
  int countAllThrough(Year year, Set<Id<Body>> ids) {
    return ids.stream()
        .map(countById.get()::get)
        .filter(Objects::nonNull)
        .mapToInt(counts -> counts.on(year.atDay(1)))
        .sum();
  }

  private Stream<Integer> positionsAllThrough(Year year) {
    return byStart.get().on(year.atDay(1));
  }

  private ImmutableList<Body> groups(Stream<Integer> positions) {
    return positions.map(this::group).collect(ImmutableList.toImmutableList());
  }
}
