package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.APPOINTMENT;
import static io.github.samenspraak.agenda.ObligationKind.DELEGATION;
import static io.github.samenspraak.agenda.ObligationKind.ELECTION;
import static io.github.samenspraak.agenda.ObligationKind.MANDATE_END;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.Renewal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ends of mandates, and the elections, delegations and appointments before them. */
final class MandateObligations extends ObligationSource {

  MandateObligations(RegisterIndex index) {
    super(index);
  }

  @Override
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted) {
    return Stream.of(
        LazyObligation.inOrder(
            index.seats().stream()
                .flatMap(seats -> Stream.concat(ends(seats, days), renewals(seats, days)))
                .filter(due -> wanted.test(due.deadline()))));
  }

  private Stream<LazyObligation> ends(Seats seats, Term days) {
    LocalDate firstDay = days.firstDayOrThrow();
    // No mandate ends before the day on which it should, so one that ended before was due before.
    return seats.body().mandates().stream()
        .filter(mandate -> seats.takesSeat(mandate) && !mandate.term().endsBefore(firstDay))
        .flatMap(
            mandate ->
                seats
                    .terms()
                    .findEnd(mandate)
                    .filter(end -> seats.mayExistOn(end.due()))
                    .map(end -> end(seats, mandate, end))
                    .stream());
  }

  private LazyObligation end(Seats seats, Mandate mandate, Deadline end) {
    return lazily(
        MANDATE_END,
        mandate,
        seats.body().id(),
        end,
        details -> details.with("mandate", mandate.id()).namingBody(seats.body().id()));
  }

  private Stream<LazyObligation> renewals(Seats seats, Term days) {
    return seats.terms().renewals(days).stream().map(renewal -> renewal(seats.body(), renewal));
  }

  private LazyObligation renewal(Body body, Renewal renewal) {
    SeatAllotment allotment = renewal.allotment();
    return lazily(
        kind(allotment),
        body,
        debtor(body, allotment),
        renewal.deadline(),
        details ->
            details
                // The key has the first ending mandate of the document, as the day may still
                // change.
                .occurrence(renewal.ending().get(0).id())
                .noticeFrom(renewal.noticeFrom())
                .namingBody(body.id())
                .with(
                    "allotment",
                    allotment.name().<Object>map(name -> name).orElse(allotment.basis()))
                .with("seats", renewal.seats()));
  }

  private static ObligationKind kind(SeatAllotment allotment) {
    return switch (allotment.basis()) {
      case ELECTED -> ELECTION;
      case DELEGATED -> DELEGATION;
      case APPOINTED, EX_OFFICIO, CO_OPTED -> APPOINTMENT;
    };
  }

  /** {@return the party that elects, delegates or appoints; if none is set, the body itself} */
  private Id<?> debtor(Body body, SeatAllotment allotment) {
    Optional<Id<? extends Decision.Taker>> taker = allotment.filledBy();
    if (allotment.basis() == SeatBasis.EX_OFFICIO) {
      return taker
          .flatMap(id -> index.find(Decision.Taker.class, id))
          .filter(Office.class::isInstance)
          .<Id<?>>map(office -> ((Office) office).organisation())
          .orElse(body.id());
    }
    return taker.isPresent() ? taker.get() : body.id();
  }
}
