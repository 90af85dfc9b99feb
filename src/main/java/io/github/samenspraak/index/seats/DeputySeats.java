package io.github.samenspraak.index.seats;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The seats that somebody can represent while their holders are absent, day by day.
 *
 * <p>A deputy may stand in a thousand times for one person or one seat, so the seats are kept by
 * holder: each holder and each seat is looked at once. Few deputies are asked about, so the seats
 * of each are sorted when that is first asked.
 *
 * @param <K> what names a deputy: the id of a person or of an organisation, or the code of an
 *     allotment for all who may stand in on it
 */
final class DeputySeats<K> {

  /**
   * A seat that can be represented on some days.
   *
   * @param deputy what names its deputy
   * @param seat the mandate that takes it
   * @param term the days
   */
  record Deputised<K>(K deputy, Mandate seat, Term term) {}

  private final ListMultimap<K, Deputised<K>> byDeputy =
      MultimapBuilder.hashKeys().arrayListValues(1).build();

  /** The holders of the seats that a deputy can represent, of each deputy asked about. */
  private final ConcurrentMap<K, IntervalTree<HolderDays>> holders = new ConcurrentHashMap<>();

  /** A holder of seats that a deputy can represent on some days. */
  private record HolderDays(Id<Person> id, IntervalTree<SeatDays> seats, Term term) {}

  /** A seat that a deputy can represent on some days. */
  private record SeatDays(Mandate mandate, Term term) {}

  DeputySeats(Stream<Deputised<K>> deputised) {
    deputised.forEach(each -> byDeputy.put(each.deputy(), each));
  }

  private IntervalTree<HolderDays> holders(K deputy) {
    Map<Id<Person>, Map<Mandate, List<Term>>> terms = new LinkedHashMap<>();
    for (Deputised<K> each : byDeputy.get(deputy)) {
      terms
          .computeIfAbsent(each.seat().holder(), none -> new IdentityHashMap<>(1))
          .computeIfAbsent(each.seat(), none -> new ArrayList<>(1))
          .add(each.term());
    }
    List<HolderDays> all = new ArrayList<>();
    terms.forEach(
        (person, bySeat) -> {
          List<SeatDays> seats = new ArrayList<>();
          bySeat.forEach(
              (seat, days) -> union(days).forEach(term -> seats.add(new SeatDays(seat, term))));
          IntervalTree<SeatDays> tree = IntervalTree.of(seats, SeatDays::term);
          union(seats.stream().map(SeatDays::term).toList())
              .forEach(term -> all.add(new HolderDays(person, tree, term)));
        });
    return IntervalTree.of(all, HolderDays::term);
  }

  static List<Term> union(List<Term> terms) {
    return terms.size() == 1 ? terms : Timeline.counting(terms).where(count -> count > 0);
  }

  /**
   * {@return seats that a deputy can represent on a day, one of each holder, told apart by
   * identity}
   *
   * @param deputy any deputy
   * @param day the day
   * @param present the people who are present, and so represent their own seats
   * @param condition the condition on a seat
   * @param most the largest number of seats to return
   */
  Set<Mandate> seats(
      K deputy, LocalDate day, Set<Id<Person>> present, Predicate<Mandate> condition, int most) {
    Set<Mandate> seats = Sets.newIdentityHashSet();
    if (byDeputy.containsKey(deputy)) {
      holders
          .computeIfAbsent(deputy, this::holders)
          .find(
              day,
              holder -> {
                if (!present.contains(holder.id())) {
                  holder
                      .seats()
                      .find(day, seat -> condition.test(seat.mandate()))
                      .ifPresent(seat -> seats.add(seat.mandate()));
                }
                return seats.size() >= most;
              });
    }
    return seats;
  }
}
