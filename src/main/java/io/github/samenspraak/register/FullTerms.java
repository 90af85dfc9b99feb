package io.github.samenspraak.register;

import static java.util.Objects.requireNonNull;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Seats.Seat;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the mandates of a body were meant to last: as long as their allotment says, or, if they
 * complete the term of another, until that one was meant to end.
 *
 * <p>Nobody asks it for the term of a mandate that no other completes.
 */
final class FullTerms {

  /** Where the id of a mandate that is replaced stands in the list of those. */
  private final Positions<Id<Mandate>> replaced;

  private final Seats all;

  /** By the last position of its id, the mandate that is replaced, if there is one. */
  private final @Nullable Mandate[] mandates;

  /** By the last position of its id, the days that it was meant to have, if they are known. */
  private final @Nullable Term[] terms;

  FullTerms(Seats all) {
    this.all = all;
    this.replaced =
        new Positions<>(
            all.replacements().stream().map(each -> each.replaces().orElseThrow()).toList());
    this.mandates = new Mandate[all.replacements().size()];
    this.terms = new Term[all.replacements().size()];
    for (Mandate mandate : all.body().mandates()) {
      int at = replaced.last(mandate.id());
      if (at != Positions.NONE && mandates[at] == null) {
        mandates[at] = mandate;
      }
    }
    BitSet isTraced = new BitSet();
    for (int at = 0; at < mandates.length; at++) {
      if (replaced.isLast(at)) {
        trace(at, isTraced);
      }
    }
  }

  /** Whatever replaces a mandate, and whatever replaces that, completes one and the same term. */
  private void trace(int from, BitSet isTraced) {
    int first = from;
    while (!isTraced.get(first) && replacesAnother(first)) {
      isTraced.set(first);
      first = replacedBy(first);
    }
    // Mandates that replace each other in a circle complete the term of none.
    Term full = isTraced.get(first) ? terms[first] : ownTerm(first);
    for (int at = from; at != first; at = replacedBy(at)) {
      terms[at] = full;
    }
    terms[first] = full;
    isTraced.set(first);
  }

  private boolean replacesAnother(int at) {
    Mandate mandate = mandates[at];
    return mandate != null && mandate.replaces().isPresent();
  }

  private int replacedBy(int at) {
    return replaced.last(requireNonNull(mandates[at]).replaces().orElseThrow());
  }

  private @Nullable Term ownTerm(int at) {
    return Optional.ofNullable(mandates[at])
        .flatMap(all::findSeat)
        .flatMap(Seat::ownTerm)
        .orElse(null);
  }

  /** {@return the days that the mandate of a seat was meant to have, if that is known} */
  Optional<Term> find(Seat seat) {
    return seat.mandate().replaces().map(this::find).orElseGet(seat::ownTerm);
  }

  /**
   * {@return the days that a mandate which another replaces was meant to have, if that is known}
   */
  Optional<Term> find(Id<Mandate> id) {
    int at = replaced.last(id);
    return at == Positions.NONE ? Optional.empty() : Optional.ofNullable(terms[at]);
  }

  /**
   * {@return the most days that a mandate can have: those it would have of its own, or those that
   * are left of the term that it completes if they end sooner; absent if neither is known}
   *
   * @param own the days that it would have of its own, if they are known
   */
  Optional<Term> longest(Mandate mandate, Optional<Term> own) {
    Optional<Term> completed = mandate.replaces().flatMap(this::find);
    return completed
        .filter(term -> own.map(itsOwn -> itsOwn.outlasts(term)).orElse(true))
        .or(() -> own);
  }
}
