package io.github.samenspraak.index.seats;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days that the mandates of a body were meant to have: as many as their allotment says or, for
 * a mandate that completes the term of another, the days until that one was meant to end.
 *
 * <p>Only the terms of mandates that another replaces are kept.
 */
final class IntendedTerms {

  private final AllotmentIndex allotments;

  /** By id, the mandates that another replaces. */
  private final Map<Id<Mandate>, Mandate> replaced = new HashMap<>();

  /** By id, the days that a mandate which another replaces was meant to have, if known. */
  private final Map<Id<Mandate>, Optional<Term>> terms = new HashMap<>();

  IntendedTerms(Iterable<Mandate> mandates, AllotmentIndex allotments) {
    this.allotments = allotments;
    Set<Id<Mandate>> ids = new LinkedHashSet<>();
    for (Mandate mandate : mandates) {
      mandate.replaces().ifPresent(ids::add);
    }
    if (!ids.isEmpty()) {
      for (Mandate mandate : mandates) {
        if (ids.contains(mandate.id())) {
          replaced.putIfAbsent(mandate.id(), mandate);
        }
      }
    }
    ids.forEach(this::addTerms);
  }

  /** A mandate, the one that it replaces, and the one that this replaces complete one term. */
  private void addTerms(Id<Mandate> last) {
    Set<Id<Mandate>> chain = new LinkedHashSet<>();
    Id<Mandate> first = last;
    while (!terms.containsKey(first) && chain.add(first)) {
      first = find(first).flatMap(Mandate::replaces).orElse(first);
    }
    Optional<Term> term = terms.get(first);
    if (term == null) {
      // Mandates that replace each other in a circle complete the term of none.
      term =
          find(first)
              .filter(mandate -> mandate.replaces().isEmpty())
              .flatMap(allotments::findSeat)
              .flatMap(Seat::ownTerm);
    }
    for (Id<Mandate> each : chain) {
      terms.put(each, term);
    }
  }

  private Optional<Mandate> find(Id<Mandate> id) {
    return Optional.ofNullable(replaced.get(id));
  }

  /** {@return the days that the mandate of a seat was meant to have, if that is known} */
  Optional<Term> of(Seat seat) {
    return seat.mandate().replaces().map(this::of).orElseGet(seat::ownTerm);
  }

  /** {@return the days that a mandate which another replaces was meant to have, if known} */
  Optional<Term> of(Id<Mandate> id) {
    return terms.getOrDefault(id, Optional.empty());
  }

  /**
   * {@return the most days that a mandate can have: those it would have of its own, or those that
   * are left of the term that it completes if they end sooner; absent if neither is known}
   *
   * @param own the days that it would have of its own, if they are known
   */
  Optional<Term> longest(Mandate mandate, Optional<Term> own) {
    Optional<Term> completed = mandate.replaces().flatMap(this::of);
    return completed
        .filter(term -> own.map(itsOwn -> itsOwn.outlasts(term)).orElse(true))
        .or(() -> own);
  }
}
