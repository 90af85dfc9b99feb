package io.github.samenspraak.index.seats;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.value.Term;
import java.util.Optional;

/** The mandates of a body on the allotments that they name, of the plan in force. */
final class AllotmentIndex {

  private final ImmutableList<MandateGroup> groups;
  private final ImmutableList<Mandate> unallotted;

  /** By the code of the allotment and the term, one group; another may differ in who is in it. */
  private final Table<String, Term, MandateGroup> byTerm = HashBasedTable.create();

  AllotmentIndex(MandatesByAllotment mandates, SeatPlans plans) {
    ImmutableList.Builder<MandateGroup> groups = ImmutableList.builder();
    ImmutableList.Builder<Mandate> unallotted = ImmutableList.builder();
    for (AllotmentMandates ofAllotment :
        Iterables.concat(mandates.members(), mandates.substitutes())) {
      ofAllotment
          .byTerm()
          .forEach(
              (term, those) -> {
                Optional<SeatAllotment> allotment = plans.find(ofAllotment.code(), term.firstDay());
                if (allotment.isPresent()) {
                  MandateGroup group = MandateGroup.of(allotment.get(), term, those);
                  groups.add(group);
                  byTerm.put(ofAllotment.code(), term, group);
                } else if (plans.inForce().on(term.firstDay()).isPresent()) {
                  unallotted.addAll(those);
                }
              });
    }
    this.groups = groups.build();
    this.unallotted = unallotted.build();
  }

  /** {@return the mandates whose allotment is known, by allotment and term} */
  ImmutableList<MandateGroup> groups() {
    return groups;
  }

  /** {@return the mandates whose allotment the plan in force does not have} */
  ImmutableList<Mandate> unallotted() {
    return unallotted;
  }

  /** {@return a mandate of the body with its allotment, if that is known} */
  Optional<Seat> findSeat(Mandate mandate) {
    return Optional.ofNullable(byTerm.get(mandate.allotment(), mandate.term()))
        .map(group -> group.seat(mandate));
  }
}
