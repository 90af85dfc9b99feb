package io.github.samenspraak.register;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.Seats.Cohort;
import io.github.samenspraak.register.Seats.Seat;
import io.github.samenspraak.value.Term;
import java.util.Optional;

/** The mandates of a body on the allotments that they name, of the plan in force. */
final class Allotting {

  private final ImmutableList<Cohort> cohorts;
  private final ImmutableList<Mandate> unallotted;

  /** By the code of the allotment and the term, one cohort; another may differ in who is in it. */
  private final Table<String, Term, Cohort> byTerm = HashBasedTable.create();

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
                  Cohort cohort = Cohort.of(allotment.get(), term, mandates);
                  cohorts.add(cohort);
                  byTerm.put(bench.code(), term, cohort);
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

  /** {@return a mandate of the body with its allotment, if that is known} */
  Optional<Seat> findSeat(Mandate mandate) {
    return Optional.ofNullable(byTerm.get(mandate.allotment(), mandate.term()))
        .map(cohort -> cohort.seat(mandate));
  }
}
