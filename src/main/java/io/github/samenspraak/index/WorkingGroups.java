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
 * The working groups of a platform, arranged so that those of one year are found without looking at
 * all of them: a platform with a long history has many groups, and few in any year. They are
 * counted without looking at any. A group whose lifespan is not recorded is certain in no year.
 */
final class WorkingGroups {

  private final ImmutableList<Body> groups;

  /** The years all through which there is a group. */
  private final Supplier<Years> years;

  /** The positions of the groups, by the days from which on they exist for a year. */
  private final Supplier<IntervalTree<Integer>> byDay;

  private final Supplier<ImmutableListMultimap<Id<Body>, Integer>> byId;

  /** The ids of the groups, by the days of the years all through which one with that id exists. */
  private final Supplier<IntervalTree<Named>> idsByDay;

  /** The positions of the groups with an id, by the days from which on they exist for a year. */
  private final Supplier<ImmutableMap<Id<Body>, IntervalTree<Integer>>> byIdAndDay;

  /** How many there are in a year. */
  private final Supplier<Timeline<Integer>> count;

  private final Supplier<ImmutableMap<Id<Body>, Timeline<Integer>>> countById;

  WorkingGroups(ImmutableList<Body> groups) {
    this.groups = groups;
    List<Integer> positions = IntStream.range(0, groups.size()).boxed().toList();
    this.years = Suppliers.memoize(() -> Years.within(lifespans(positions).toList()));
    this.byDay = Suppliers.memoize(() -> arrange(positions));
    this.byId =
        Suppliers.memoize(() -> Multimaps.index(positions, position -> group(position).id()));
    this.idsByDay = Suppliers.memoize(this::findIdsByDay);
    this.byIdAndDay =
        Suppliers.memoize(
            () -> ImmutableMap.copyOf(Maps.transformValues(byId.get().asMap(), this::arrange)));
    this.count = Suppliers.memoize(() -> counting(positions));
    this.countById =
        Suppliers.memoize(
            () -> ImmutableMap.copyOf(Maps.transformValues(byId.get().asMap(), this::counting)));
  }

  private Body group(int position) {
    return groups.get(position);
  }

  /** An id that some groups have, and days on which one of them exists. */
  private record Named(Id<Body> id, Term days) {}

  private IntervalTree<Named> findIdsByDay() {
    return IntervalTree.of(
        byId.get().asMap().entrySet().stream()
            .flatMap(
                entry ->
                    Years.within(lifespans(entry.getValue()).toList()).days().stream()
                        .map(days -> new Named(entry.getKey(), days)))
            .toList(),
        Named::days);
  }

  private IntervalTree<Integer> arrange(Collection<Integer> positions) {
    return IntervalTree.of(
        positions.stream().filter(position -> withAYearToCome(position).isPresent()).toList(),
        position -> withAYearToCome(position).orElseThrow());
  }

  /** {@return the lifespans of some groups, as far as they are recorded} */
  private Stream<Term> lifespans(Collection<Integer> positions) {
    return positions.stream().flatMap(position -> group(position).lifespan().stream());
  }

  private Optional<Term> withAYearToCome(int position) {
    return group(position).lifespan().flatMap(WorkingGroups::withAYearToCome);
  }

  /** {@return on a day of a year, how many of some groups exist all through it} */
  private Timeline<Integer> counting(Collection<Integer> positions) {
    return Timeline.counting(
        positions.stream().flatMap(position -> withAYearToCome(position).stream()).toList());
  }

  /**
   * {@return the days of a term from which on it lasts a year} If 1 January is among them, it has
   * every day of that year.
   */
  private static Optional<Term> withAYearToCome(Term term) {
    LocalDate first = term.firstDay();
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
   * {@return the groups that exist all through a year and those with some ids, in document order}
   */
  ImmutableList<Body> allThrough(Year year, Collection<Id<Body>> others) {
    return groups(
        Stream.concat(positionsAllThrough(year), firstPositions(others)).sorted().distinct());
  }

  /**
   * {@return the groups that exist all through a year but those with some ids, in document order}
   * None of those is looked at, however many share an id.
   */
  ImmutableList<Body> allThroughWithout(Year year, Set<Id<Body>> ids) {
    LocalDate first = year.atDay(1);
    return groups(
        idsByDay
            .get()
            .on(first)
            .map(Named::id)
            .filter(id -> !ids.contains(id))
            .flatMap(id -> byIdAndDay.get().get(id).on(first))
            .sorted());
  }

  /** {@return the first group with each of some ids, in document order} */
  ImmutableList<Body> inOrder(Set<Id<Body>> ids) {
    return groups(firstPositions(ids).sorted());
  }

  private Stream<Integer> firstPositions(Collection<Id<Body>> ids) {
    return ids.stream().flatMap(id -> byId.get().get(id).stream().limit(1));
  }

  /** {@return how many groups exist all through a year} */
  int countAllThrough(Year year) {
    return count.get().on(year.atDay(1));
  }

  /** {@return how many of the groups with some ids exist all through a year} */
  int countAllThrough(Year year, Set<Id<Body>> ids) {
    return ids.stream()
        .map(countById.get()::get)
        .filter(Objects::nonNull)
        .mapToInt(its -> its.on(year.atDay(1)))
        .sum();
  }

  private Stream<Integer> positionsAllThrough(Year year) {
    return byDay.get().on(year.atDay(1));
  }

  private ImmutableList<Body> groups(Stream<Integer> positions) {
    return positions.map(this::group).collect(ImmutableList.toImmutableList());
  }
}
