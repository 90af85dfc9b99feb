package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The working groups of a platform, arranged so that those of one year are found without looking at
 * all of them: a platform with a long history has many groups, and few in any year.
 */
final class WorkingGroups {

  private final ImmutableList<WorkingGroup> groups;

  /** The positions of the groups in the document, by the days on which they exist. */
  private final Supplier<Roster<Integer>> byDay;

  private final Supplier<ImmutableListMultimap<Id<WorkingGroup>, Integer>> byId;

  WorkingGroups(ImmutableList<WorkingGroup> groups) {
    this.groups = groups;
    List<Integer> positions = IntStream.range(0, groups.size()).boxed().toList();
    this.byDay =
        Suppliers.memoize(() -> Roster.of(positions, position -> group(position).lifespan()));
    this.byId =
        Suppliers.memoize(() -> Multimaps.index(positions, position -> group(position).id()));
  }

  private WorkingGroup group(int position) {
    return groups.get(position);
  }

  /** {@return the groups that exist all through a year, in document order} */
  ImmutableList<WorkingGroup> allThrough(Year year) {
    return groups(positionsAllThrough(year));
  }

  /**
   * {@return the groups that exist all through a year and those with some ids, in document order}
   */
  ImmutableList<WorkingGroup> allThrough(Year year, Collection<Id<WorkingGroup>> others) {
    return groups(
        Stream.concat(
                positionsAllThrough(year),
                others.stream().flatMap(other -> byId.get().get(other).stream()))
            .sorted()
            .distinct());
  }

  private Stream<Integer> positionsAllThrough(Year year) {
    Term days = Term.in(year);
    return byDay
        .get()
        .during(Term.on(days.firstDay()))
        .filter(position -> group(position).lifespan().encloses(days));
  }

  private ImmutableList<WorkingGroup> groups(Stream<Integer> positions) {
    return positions.map(this::group).collect(ImmutableList.toImmutableList());
  }
}
