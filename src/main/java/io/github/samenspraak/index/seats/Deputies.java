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
 * For whose seats many can speak while those who hold them are absent, day by day.
 *
 * <p>Somebody may stand in a thousand times for one person, or for one seat. They are arranged so
 * that each person and each seat is looked at once.
 *
 * @param <K> the ids of those who can speak for seats
 */
final class Deputies<K> {

  /** By who can speak for seats, the people who hold those. */
  private final Map<K, IntervalTree<Sitter>> sitters = new HashMap<>();

  /** The holder of seats that can be spoken for on some days; absent if not known. */
  private record Sitter(Optional<Id<Person>> id, IntervalTree<Seat> seats, Term term) {}

  /** A seat that can be spoken for on some days. */
  private record Seat(Id<Mandate> id, Term term) {}

  /**
   * Arranges mandates.
   *
   * @param mandates the mandates
   * @param whose who can speak for the seat of a mandate, or of the one that it stands in for
   * @param holder who holds a seat, if that is known
   */
  Deputies(
      Collection<Mandate> mandates,
      Function<Mandate, Optional<K>> whose,
      Function<Id<Mandate>, Optional<Id<Person>>> holder) {
    Map<K, SortedMap<Optional<Id<Person>>, Map<Id<Mandate>, List<Term>>>> terms = new HashMap<>();
    for (Mandate mandate : mandates) {
      Id<Mandate> seat = mandate.substituteFor().orElse(mandate.id());
      whose
          .apply(mandate)
          .ifPresent(
              who ->
                  terms
                      .computeIfAbsent(
                          who, none -> new TreeMap<>(Comparators.emptiesFirst(naturalOrder())))
                      .computeIfAbsent(holder.apply(seat), none -> new LinkedHashMap<>())
                      .computeIfAbsent(seat, none -> new ArrayList<>(1))
                      .add(mandate.term()));
    }
    terms.forEach((who, theirs) -> sitters.put(who, arrange(theirs)));
  }

  private static IntervalTree<Sitter> arrange(
      Map<Optional<Id<Person>>, Map<Id<Mandate>, List<Term>>> terms) {
    List<Sitter> all = new ArrayList<>();
    terms.forEach(
        (person, bySeat) -> {
          List<Seat> seats = new ArrayList<>();
          bySeat.forEach(
              (seat, days) -> union(days).forEach(term -> seats.add(new Seat(seat, term))));
          IntervalTree<Seat> roster = IntervalTree.of(seats, Seat::term);
          union(seats.stream().map(Seat::term).toList())
              .forEach(term -> all.add(new Sitter(person, roster, term)));
        });
    return IntervalTree.of(all, Sitter::term);
  }

  private static List<Term> union(List<Term> terms) {
    return terms.size() == 1 ? terms : Timeline.counting(terms).where(count -> count > 0);
  }

  /** {@return some seats that one can speak for on a day; see {@link Seats#seatsHeldBy}} */
  Set<Id<Mandate>> seats(K who, LocalDate day, Set<Id<Person>> present, int most) {
    Set<Id<Mandate>> seats = new LinkedHashSet<>();
    Optional.ofNullable(sitters.get(who))
        .flatMap(
            theirs ->
                theirs.find(
                    day,
                    sitter ->
                        sitter.id().filter(present::contains).isEmpty()
                            && add(sitter.seats(), day, seats, most)));
    return seats;
  }

  /** Adds the seats of a day, and {@return whether they are as many as are asked for} */
  private static boolean add(
      IntervalTree<Seat> more, LocalDate day, Set<Id<Mandate>> seats, int most) {
    return more.find(day, seat -> seats.add(seat.id()) && seats.size() >= most).isPresent();
  }
}
