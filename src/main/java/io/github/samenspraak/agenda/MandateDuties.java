package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.APPOINTMENT;
import static io.github.samenspraak.agenda.ObligationKind.DELEGATION;
import static io.github.samenspraak.agenda.ObligationKind.ELECTION;
import static io.github.samenspraak.agenda.ObligationKind.MANDATE_END;

import io.github.samenspraak.party.Office;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.register.Seats;
import io.github.samenspraak.register.Seats.Renewal;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which mandates end, and who must be elected, delegated or appointed before that. */
final class MandateDuties implements Duties {

  private final RegisterIndex index;
  private final Scribe scribe;

  MandateDuties(RegisterIndex index, Scribe scribe) {
    this.index = index;
    this.scribe = scribe;
  }

  @Override
  public Stream<Obligation> during(Term days, Predicate<Deadline> wanted) {
    return index.seats().stream()
        .flatMap(seats -> Stream.concat(ends(seats, wanted), renewals(seats, wanted)));
  }

  private Stream<Obligation> ends(Seats seats, Predicate<Deadline> wanted) {
    return seats.ends().stream()
        .filter(end -> wanted.test(end.deadline()))
        .map(
            end ->
                scribe
                    .enter(MANDATE_END, end.mandate())
                    .with("mandate", end.mandate().id())
                    .with("body", seats.body().name())
                    .owedBy(seats.body().id(), end.deadline()));
  }

  private Stream<Obligation> renewals(Seats seats, Predicate<Deadline> wanted) {
    return seats.renewals().stream()
        .filter(renewal -> wanted.test(renewal.deadline()))
        .map(renewal -> renewal(seats.body(), renewal));
  }

  private Obligation renewal(SeatedBody body, Renewal renewal) {
    SeatAllotment allotment = renewal.allotment();
    // Known by whoever leaves first in the document: the day may still change.
    Id<Mandate> first = renewal.ending().get(0).id();
    return scribe
        .enter(kind(allotment), body)
        .occurrence(first)
        .with("body", body.name())
        .with("allotment", allotment.name())
        .with("seats", renewal.ending().size())
        .owedBy(debtor(body, allotment), renewal.deadline());
  }

  private static ObligationKind kind(SeatAllotment allotment) {
    return switch (allotment.basis()) {
      case ELECTED -> ELECTION;
      case DELEGATED -> DELEGATION;
      case EX_OFFICIO, CO_OPTED -> APPOINTMENT;
    };
  }

  private Id<?> debtor(SeatedBody body, SeatAllotment allotment) {
    return switch (allotment.basis()) {
      case ELECTED, CO_OPTED -> body.id();
      case DELEGATED -> allotment.represents().<Id<?>>map(id -> id).orElse(body.id());
      case EX_OFFICIO ->
          allotment
              .office()
              .flatMap(office -> index.find(Office.class, office))
              .<Id<?>>map(Office::organisation)
              .orElse(body.id());
    };
  }
}
