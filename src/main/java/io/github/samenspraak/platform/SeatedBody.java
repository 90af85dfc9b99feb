package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Timeline;
import java.util.Optional;

/**
 * A body on which people sit by a mandate, on seats whose number a plan sets: a steering committee
 * or a management committee.
 */
public sealed interface SeatedBody extends Body permits ManagementCommittee, SteeringCommittee {

  /** {@return the id} */
  @Override
  Id<? extends SeatedBody> id();

  /** {@return the name} */
  @Override
  Label name();

  /** {@return how the body is composed, and when; on no day should two plans be in force} */
  ImmutableList<SeatPlan> seatPlans();

  /** {@return who sits on the body, and when, past and future ones among them} */
  ImmutableList<Mandate> mandates();

  /** {@return on each day, the seat plan in force} */
  default Timeline<Optional<SeatPlan>> seatPlanInForce() {
    return Timeline.inForce(seatPlans(), SeatPlan::inForce);
  }
}
