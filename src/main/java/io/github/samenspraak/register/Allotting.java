package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.Seats.Cohort;
import java.util.Optional;

/** The mandates of a body on the allotments that they name, of the plan in force. */
final class Allotting {

  private final ImmutableList<Cohort> cohorts;
  private final ImmutableList<Mandate> unallotted;

  Allotting(Census census, SeatPlans plans) {
    ImmutableList.Builder<Cohort> cohorts = ImmutableList.builder();
    ImmutableList.Builder<Mandate> unallotted = ImmutableList.builder();
    for (Bench bench : Iterables.concat(census.benches(), census.benchesOfSubstitutes())) {
      bench
          .byTerm()
          .forEach(
              (term, mandates) -> {
                Optional<SeatAllotment> allotment = plans.find(bench.code(), term.firstDay());
                if (allotment.isPresent()) {
                  cohorts.add(Cohort.of(allotment.get(), term, mandates));
                } else if (plans.inForce().on(term.firstDay()).isPresent()) {
                  unallotted.addAll(mandates);
                }
              });
    }
    this.cohorts = cohorts.build();
    this.unallotted = unallotted.build();
  }

  /** {@return the mandates whose allotment is known, by allotment and term} */
  ImmutableList<Cohort> cohorts() {
    return cohorts;
  }

  /** {@return the mandates whose allotment the plan in force does not have} */
  ImmutableList<Mandate> unallotted() {
    return unallotted;
  }
}
