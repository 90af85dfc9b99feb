package io.github.samenspraak.index.seats;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The seats that deputies can represent while the holders are absent, day by day.
 *
 * <p>A deputy is a person or an organisation. It may stand in a thousand times for one person or
 * one seat, so the seats are kept by holder: each holder and each seat is looked at once.
 *
 * @param <K> the ids of the deputies
 */
final class DeputySeats<K> {

  /** The holders of the seats that each deputy can represent. */
  private final Map<K, IntervalTree<HolderDays>> holders = new HashMap<>();

  /** A holder, if known, of seats that a deputy can represent on some days. */
  private record HolderDays(Optional<Id<Person>> id, IntervalTree<SeatDays> seats, Term term) {}

  /** A seat that a deputy can represent on some days. */
  private record SeatDays(Id<Mandate> id, Term term) {}

  /**
   * Indexes mandates.
   *
   * @param mandates the mandates
   * @param deputy gives the deputy who can represent the seat of a mandate, or of the one that it
   *     stands in for
   * @param holder gives the holder of a seat, if known
   */
  DeputySeats(
      Collection<Mandate> mandates,
      Function<Mandate, Optional<K>> deputy,
      Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    Map<K, SortedMap<Optional<Id<Person>>, Map<Id<Mandate>, List<Term>>>> terms = new HashMap<>();
    for (Mandate mandate : mandates) {
      Id<Mandate> seat = mandate.standsInFor().stream().findFirst().orElse(mandate.id());
      deputy
          .apply(mandate)
          .ifPresent(
              deputyId ->
                  terms
                      .computeIfAbsent(
                          deputyId, none -> new TreeMap<>(Comparators.emptiesFirst(naturalOrder())))
                      .computeIfAbsent(holder.apply(seat), none -> new LinkedHashMap<>())
                      .computeIfAbsent(seat, none -> new ArrayList<>(1))
                      .add(mandate.term()));
    }
    terms.forEach((deputyId, byHolder) -> holders.put(deputyId, treeOf(byHolder)));
  }

  private static IntervalTree<HolderDays> treeOf(
      Map<Optional<Id<Person>>, Map<Id<Mandate>, List<Term>>> terms) {
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

  private static List<Term> union(List<Term> terms) {
    return terms.size() == 1 ? terms : Timeline.counting(terms).where(count -> count > 0);
  }

  /** {@return seats that a deputy can represent on a day; see {@link Seats#seatsHeldBy}} */
  Set<Id<Mandate>> seats(K deputy, LocalDate day, Set<Id<Person>> present, int most) {
    Set<Id<Mandate>> seats = new LinkedHashSet<>();
    Optional.ofNullable(holders.get(deputy))
        .flatMap(
            byHolder ->
                byHolder.find(
                    day,
                    holder ->
                        holder.id().filter(present::contains).isEmpty()
                            && add(holder.seats(), day, seats, most)));
    return seats;
  }

  /** Adds the seats of a day, and {@return whether the most are found} */
  private static boolean add(
      IntervalTree<SeatDays> more, LocalDate day, Set<Id<Mandate>> seats, int most) {
    return more.find(day, seat -> seats.add(seat.id()) && seats.size() >= most).isPresent();
  }
}
