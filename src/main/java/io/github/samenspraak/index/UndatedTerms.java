package io.github.samenspraak.index;

import com.google.common.collect.Streams;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.util.stream.Stream;

/**
 * The terms of a register without any day: they certainly hold only on the day on which they are
 * looked at.
 */
final class UndatedTerms {

  private UndatedTerms() {}

  /** {@return whether a register has such a term} */
  static boolean isAnyIn(Register register) {
    return Streams.concat(
                register.organisations().stream().flatMap(each -> each.lifespan().stream()),
                register.offices().stream()
                    .flatMap(each -> each.tenures().stream())
                    .map(Tenure::term),
                register.covenantSchemes().stream().map(CovenantScheme::inForce),
                register.platforms().stream()
                    .flatMap(each -> each.charters().stream())
                    .map(Charter::inForce),
                register.platforms().stream()
                    .flatMap(each -> each.memberships().stream())
                    .map(Membership::term),
                Streams.stream(Ownership.owners(register))
                    .flatMap(owner -> owner.bodies().stream())
                    .flatMap(UndatedTerms::terms))
            .anyMatch(UndatedTerms::hasNoDay)
        || Streams.stream(Ownership.owners(register))
            .flatMap(owner -> owner.bodies().stream())
            .anyMatch(body -> body.mandates().stream().anyMatch(UndatedTerms::isAnyIn));
  }

  private static Stream<Term> terms(Body body) {
    return Streams.concat(
        body.lifespan().stream(),
        body.seatPlans().stream().map(SeatPlan::inForce),
        body.participations().stream().map(Participation::term));
  }

  private static boolean isAnyIn(Mandate mandate) {
    // A stream for each of thousands of mandates would cost more than all other terms.
    return hasNoDay(mandate.term())
        || !mandate.roles().isEmpty()
            && mandate.roles().stream()
                .flatMap(held -> held.term().stream())
                .anyMatch(UndatedTerms::hasNoDay);
  }

  private static boolean hasNoDay(Term term) {
    return !term.hasFirstDay() && term.isOpen();
  }
}
