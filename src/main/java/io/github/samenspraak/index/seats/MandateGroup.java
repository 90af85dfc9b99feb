package io.github.samenspraak.index.seats;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Mandates on one allotment with the same term, either of members or of those who stand in.
 *
 * @param allotment the allotment, of the plan in force on their first day or, if that is not known,
 *     of the last plan that has it on any of their possible days
 * @param term their term
 * @param ownTerm the term with the length that the allotment sets; absent if it sets none, the
 *     first day is not known, or the term would go beyond the year 9999
 * @param legislatureEnd the last day of the legislature of their first day, if they must end with
 *     it
 * @param mandates the mandates, in document order; at least one
 */
public record MandateGroup(
    SeatAllotment allotment,
    Term term,
    Optional<Term> ownTerm,
    Optional<LocalDate> legislatureEnd,
    ImmutableList<Mandate> mandates) {

  static MandateGroup of(
      SeatAllotment allotment,
      Term term,
      Timeline<Optional<Term>> legislatures,
      List<Mandate> mandates) {
    Optional<Term> ownTerm =
        allotment
            .mandateLength()
            .flatMap(length -> term.firstDay().flatMap(firstDay -> Term.find(firstDay, length)));
    Optional<LocalDate> legislatureEnd =
        term.firstDay()
            .filter(firstDay -> allotment.endsWithLegislature())
            .flatMap(legislatures::on)
            .flatMap(Term::lastDay);
    return new MandateGroup(
        allotment, term, ownTerm, legislatureEnd, ImmutableList.copyOf(mandates));
  }

  /** {@return one of the mandates, with the allotment} */
  Seat seat(Mandate mandate) {
    return new Seat(mandate, allotment, ownTerm, legislatureEnd);
  }

  /** {@return whether the term has not the length that the allotment sets} */
  boolean isIrregular() {
    return ownTerm.isPresent() && !ownTerm.get().equals(term);
  }

  /** {@return whether the mandates are due to end on another day than their last one} */
  boolean isDueOtherwise() {
    return isIrregular()
        || legislatureEnd.filter(end -> !term.endsBefore(end.plusDays(1))).isPresent();
  }
}
