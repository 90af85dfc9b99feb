package io.github.samenspraak.index.seats;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.Optional;

/**
 * The mandates of a body, each with its allotment in the plan in force on its first day. If that
 * day is not known, the allotment may be that of any plan up to its last day.
 */
final class AllotmentIndex {

  private final SeatPlans plans;
  private final ImmutableList<MandateGroup> groups;
  private final ImmutableList<Mandate> unallotted;

  /** A group by code of allotment and term: any of them, as only their mandates differ. */
  private final Table<String, Term, MandateGroup> byTerm = HashBasedTable.create();

  AllotmentIndex(
      MandatesByAllotment mandates, SeatPlans plans, Timeline<Optional<Term>> legislatures) {
    this.plans = plans;
    ImmutableList.Builder<MandateGroup> groups = ImmutableList.builder();
    ImmutableList.Builder<Mandate> unallotted = ImmutableList.builder();
    for (AllotmentMandates named : Iterables.concat(mandates.members(), mandates.ofStandIns())) {
      named
          .byTerm()
          .forEach(
              (term, mandatesOfTerm) -> {
                Optional<SeatAllotment> allotment = plans.find(named.code(), term);
                if (allotment.isPresent()) {
                  MandateGroup group =
                      MandateGroup.of(allotment.get(), term, legislatures, mandatesOfTerm);
                  groups.add(group);
                  byTerm.put(named.code(), term, group);
                } else if (plans.isUnknown(named.code(), term)) {
                  unallotted.addAll(mandatesOfTerm);
                }
              });
    }
    this.groups = groups.build();
    this.unallotted = unallotted.build();
  }

  /** {@return the mandates with a known allotment, by allotment and term} */
  ImmutableList<MandateGroup> groups() {
    return groups;
  }

  /** {@return the mandates whose allotment is not in the plan in force, if there is a plan} */
  ImmutableList<Mandate> unallotted() {
    return unallotted;
  }

  /** {@return a mandate of the body with its allotment, if that is known} */
  Optional<Seat> findSeat(Mandate mandate) {
    return Optional.ofNullable(byTerm.get(plans.code(mandate), mandate.term()))
        .map(group -> group.seat(mandate));
  }
}
