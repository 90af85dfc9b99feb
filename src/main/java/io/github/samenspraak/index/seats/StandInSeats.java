package io.github.samenspraak.index.seats;

import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The seats that mandates of one body stand in for by name.
 *
 * <p>A substitute may stand in for another substitute. The seat is then that of the member at the
 * end of the chain, on the days of all of its mandates.
 */
final class StandInSeats {

  /** A seat, and the days on which it can be represented. */
  record Represented(Mandate seat, Term term) {

    private Optional<Represented> during(Term days) {
      return term.intersection(days).map(both -> new Represented(seat, both));
    }
  }

  private final Predicate<Mandate> takesSeat;
  private final Map<Id<Mandate>, Mandate> mandates = new HashMap<>();

  /** The seat at the end of the chain from each mandate that was asked about, by identity. */
  private final Map<Mandate, Optional<Represented>> ends = new IdentityHashMap<>();

  StandInSeats(Body body, Predicate<Mandate> takesSeat) {
    this.takesSeat = takesSeat;
    body.mandates().forEach(mandate -> mandates.putIfAbsent(mandate.id(), mandate));
  }

  /** {@return the seats that a mandate names, each on the days of both mandates} */
  Stream<Represented> of(Mandate standIn) {
    return standIn.standsInFor().stream()
        .flatMap(id -> Optional.ofNullable(mandates.get(id)).stream())
        .flatMap(named -> endOfChain(named).stream())
        .flatMap(end -> end.during(standIn.term()).stream());
  }

  private Optional<Represented> endOfChain(Mandate first) {
    Deque<Mandate> chain = new ArrayDeque<>();
    Mandate last = first;
    while (last != null && !takesSeat.test(last) && !ends.containsKey(last)) {
      // This also ends a chain that comes back to one of its mandates.
      ends.put(last, Optional.empty());
      chain.push(last);
      last = last.standsInFor().size() == 1 ? mandates.get(last.standsInFor().get(0)) : null;
    }
    Optional<Represented> end = Optional.empty();
    if (last != null) {
      end = takesSeat.test(last) ? Optional.of(new Represented(last, last.term())) : ends.get(last);
    }
    for (Mandate mandate : chain) {
      end = end.flatMap(seat -> seat.during(mandate.term()));
      ends.put(mandate, end);
    }
    return end;
  }
}
