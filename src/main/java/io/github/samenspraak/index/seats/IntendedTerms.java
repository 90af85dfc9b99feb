package io.github.samenspraak.index.seats;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The intended terms of the mandates of a body.
 *
 * <p>A mandate is intended to last as long as its allotment says or, if it completes the term of
 * another, until the intended end of that one. Only the terms of replaced mandates are kept.
 */
final class IntendedTerms {

  private final AllotmentIndex allotments;

  /** The mandates that another replaces, by id. */
  private final Map<Id<Mandate>, Mandate> replaced = new HashMap<>();

  /** The intended terms of the mandates that another replaces, by id; empty if not known. */
  private final Map<Id<Mandate>, Optional<Term>> terms = new HashMap<>();

  IntendedTerms(Seats seats, AllotmentIndex allotments) {
    this.allotments = allotments;
    Set<Id<Mandate>> ids = new HashSet<>();
    for (Mandate replacement : seats.replacements()) {
      replacement.replaces().ifPresent(ids::add);
    }
    if (!ids.isEmpty()) {
      for (Mandate mandate : seats.body().mandates()) {
        if (ids.contains(mandate.id())) {
          replaced.putIfAbsent(mandate.id(), mandate);
        }
      }
    }
    for (Id<Mandate> id : ids) {
      Mandate mandate = replaced.get(id);
      if (mandate == null || mandate.replaces().isPresent()) {
        addTerms(id);
      } else {
        terms.put(id, allotments.findSeat(mandate).flatMap(Seat::ownTerm));
      }
    }
  }

  /** Adds the one term of a chain of mandates, each of which replaces the next. */
  private void addTerms(Id<Mandate> last) {
    Set<Id<Mandate>> chain = new LinkedHashSet<>();
    Id<Mandate> first = last;
    while (!terms.containsKey(first) && chain.add(first)) {
      first = find(first).flatMap(Mandate::replaces).orElse(first);
    }
    Optional<Term> term = terms.get(first);
    if (term == null) {
      // Mandates that replace each other in a cycle have no intended term.
      term =
          find(first)
              .filter(mandate -> mandate.replaces().isEmpty())
              .flatMap(allotments::findSeat)
              .flatMap(Seat::ownTerm);
    }
    for (Id<Mandate> id : chain) {
      terms.put(id, term);
    }
  }

  private Optional<Mandate> find(Id<Mandate> id) {
    return Optional.ofNullable(replaced.get(id));
  }

  /** {@return the intended term of the mandate of a seat, if known} */
  Optional<Term> of(Seat seat) {
    return seat.mandate().replaces().map(this::of).orElseGet(seat::ownTerm);
  }

  /** {@return the intended term of a mandate that another replaces, if known} */
  Optional<Term> of(Id<Mandate> id) {
    return terms.getOrDefault(id, Optional.empty());
  }

  /**
   * {@return the longest term that a mandate can have: its own, or the one that it completes if
   * that ends sooner; absent if neither is known}
   *
   * @param mandate the mandate
   * @param own the term of its own, if known
   */
  Optional<Term> longest(Mandate mandate, Optional<Term> own) {
    Optional<Term> completed = mandate.replaces().flatMap(this::of);
    return completed
        .filter(term -> own.map(ownTerm -> ownTerm.outlasts(term)).orElse(true))
        .or(() -> own);
  }
}
