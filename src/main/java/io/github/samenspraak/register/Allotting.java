package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.Seats.Cohort;
import io.github.samenspraak.register.Seats.Seat;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mandates of a body on the allotments that they name, of the plan in force. */
final class Allotting {

  private final Plans plans;
  private final ImmutableList.Builder<Cohort> cohorts = ImmutableList.builder();
  private final ImmutableList.Builder<Mandate> unallotted = ImmutableList.builder();

  Allotting(Census census, Plans plans) {
    this.plans = plans;
    for (Bench bench : census.benches()) {
      bench.together().forEach(entry -> allot(bench.code(), entry.getKey(), entry.getValue()));
    }
  }

  private void allot(String code, Term term, List<Mandate> mandates) {
    LocalDate firstDay = term.firstDay();
    Optional<SeatAllotment> allotment = plans.find(code, firstDay);
    if (allotment.isPresent()) {
      cohorts.add(
          new Cohort(
              allotment.get(),
              term,
              Seat.ownTerm(allotment.get(), firstDay),
              ImmutableList.copyOf(mandates)));
    } else if (plans.inForce().on(firstDay).isPresent()) {
      unallotted.addAll(mandates);
    }
  }

  ImmutableList<Cohort> cohorts() {
    return cohorts.build();
  }

  ImmutableList<Mandate> unallotted() {
    return unallotted.build();
  }
}
