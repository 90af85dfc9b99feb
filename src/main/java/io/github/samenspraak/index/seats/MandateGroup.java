package io.github.samenspraak.index.seats;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Optional;

/**
 * The mandates of those who sit on the same allotment on the same days; or of those who, on the
 * same days, stand in for others who sit on it.
 *
 * @param allotment the allotment, of the plan in force on their first day
 * @param term their days
 * @param ownTerm the days that each would have, as long as the allotment says; absent if that says
 *     nothing, or more days than there are
 * @param mandates their mandates, in document order; at least one
 */
public record MandateGroup(
    SeatAllotment allotment, Term term, Optional<Term> ownTerm, ImmutableList<Mandate> mandates) {

  static MandateGroup of(SeatAllotment allotment, Term term, List<Mandate> mandates) {
    Optional<Term> ownTerm =
        allotment.mandateLength().flatMap(length -> Term.find(term.firstDay(), length));
    return new MandateGroup(allotment, term, ownTerm, ImmutableList.copyOf(mandates));
  }

  /** {@return one of the mandates, with the allotment} */
  Seat seat(Mandate mandate) {
    return new Seat(mandate, allotment, ownTerm);
  }

  /** {@return whether their days are others than the allotment says} */
  boolean isIrregular() {
    return ownTerm.isPresent() && !ownTerm.get().equals(term);
  }
}
