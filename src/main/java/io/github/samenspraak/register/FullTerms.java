package io.github.samenspraak.register;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Seats.Seat;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long the mandates of a body were meant to last: as long as their allotment says, or, if they
 * complete the term of another, until that one was meant to end.
 */
final class FullTerms {
  private final Map<Id<Mandate>, Optional<Term>> ofReplaced = new HashMap<>();

  FullTerms(Seats seats) {
    Map<Id<Mandate>, Seat> replaced = replaced(seats);
    replaced.forEach(
        (id, seat) -> {
          if (seat.mandate().replaces().isEmpty()) {
            ofReplaced.put(id, seat.ownTerm());
          }
        });
    // What is left replaces another in turn.
    replaced.keySet().forEach(id -> trace(id, replaced));
  }

  /** Nobody asks for a term that no other mandate completes. */
  private static Map<Id<Mandate>, Seat> replaced(Seats seats) {
    Set<Id<Mandate>> ids = new HashSet<>();
    seats.replacements().forEach(mandate -> ids.add(mandate.replaces().orElseThrow()));
    Map<Id<Mandate>, Seat> replaced = new HashMap<>();
    if (!ids.isEmpty()) {
      for (Mandate mandate : seats.body().mandates()) {
        if (ids.contains(mandate.id())) {
          seats.findSeat(mandate).ifPresent(seat -> replaced.putIfAbsent(mandate.id(), seat));
        }
      }
    }
    return replaced;
  }

  /** {@return the days that the mandate of a seat was meant to have, if that is known} */
  Optional<Term> find(Seat seat) {
    return seat.mandate().replaces().map(this::find).orElseGet(seat::ownTerm);
  }

  /**
   * {@return the days that a mandate which another replaces was meant to have, if that is known}
   */
  Optional<Term> find(Id<Mandate> id) {
    return ofReplaced.getOrDefault(id, Optional.empty());
  }

  /**
   * {@return the most days that the mandate of a seat can have: those it would have of its own, or
   * those that are left of the term that it completes if they end sooner; absent if neither is
   * known}
   */
  Optional<Term> longest(Seat seat) {
    Optional<Term> own = seat.ownTerm();
    Optional<Term> completed = seat.mandate().replaces().flatMap(this::find);
    return completed
        .filter(term -> own.map(itsOwn -> itsOwn.outlasts(term)).orElse(true))
        .or(() -> own);
  }

  private void trace(Id<Mandate> id, Map<Id<Mandate>, Seat> seats) {
    if (ofReplaced.containsKey(id)) {
      return;
    }
    // Whatever replaces it in turn, and in turn again, completes one and the same term.
    Set<Id<Mandate>> completing = new LinkedHashSet<>();
    Optional<Id<Mandate>> next = Optional.of(id);
    Optional<Seat> seat = Optional.empty();
    // Mandates that replace each other in a circle complete the term of none.
    while (next.filter(each -> !ofReplaced.containsKey(each)).filter(completing::add).isPresent()) {
      seat = next.map(seats::get);
      next = seat.map(Seat::mandate).flatMap(Mandate::replaces);
    }
    Optional<Term> full = next.isPresent() ? find(next.get()) : seat.flatMap(Seat::ownTerm);
    completing.forEach(each -> ofReplaced.put(each, full));
  }
}
