package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.Seats.Intake;
import io.github.samenspraak.register.Seats.Seat;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mandates of a body, each put on the allotment that it names. */
final class Allotting {

  /** Whoever names one code and begins on one day sits on the same allotment, for as long. */
  private record Beginning(String code, LocalDate firstDay) {}

  private final Plans plans;
  private final ImmutableList.Builder<Intake> intakes = ImmutableList.builder();
  private final ImmutableList.Builder<Mandate> unallotted = ImmutableList.builder();
  private final ImmutableList.Builder<Seat> outOfStep = ImmutableList.builder();

  private Allotting(Plans plans) {
    this.plans = plans;
  }

  /** What came of it. */
  record Outcome(
      ImmutableList<Intake> intakes,
      ImmutableList<Mandate> unallotted,
      ImmutableList<Seat> outOfStep) {}

  static Outcome of(Iterable<Mandate> mandates, Plans plans) {
    ListMultimap<Beginning, Mandate> together =
        MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
    for (Mandate mandate : mandates) {
      together.put(new Beginning(mandate.allotment(), mandate.term().firstDay()), mandate);
    }
    Allotting allotting = new Allotting(plans);
    Multimaps.asMap(together).forEach(allotting::allot);
    return new Outcome(
        allotting.intakes.build(), allotting.unallotted.build(), allotting.outOfStep.build());
  }

  private void allot(Beginning beginning, List<Mandate> mandates) {
    Optional<SeatAllotment> allotment = plans.find(beginning.code(), beginning.firstDay());
    if (allotment.isPresent()) {
      intakes.add(new Intake(allotment.get(), ImmutableList.copyOf(mandates)));
      noteOutOfStep(allotment.get(), beginning.firstDay(), mandates);
    } else if (plans.inForce().on(beginning.firstDay()).isPresent()) {
      unallotted.addAll(mandates);
    }
  }

  private void noteOutOfStep(SeatAllotment allotment, LocalDate firstDay, List<Mandate> mandates) {
    Optional<Term> ownTerm = Seat.ownTerm(allotment, firstDay);
    for (Mandate mandate : mandates) {
      boolean hasOtherDays = ownTerm.isPresent() && !ownTerm.get().equals(mandate.term());
      if (hasOtherDays || mandate.replaces().isPresent()) {
        outOfStep.add(new Seat(mandate, allotment, ownTerm));
      }
    }
  }
}
