package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The committee that leads a platform: it prepares the work, and speaks for the platform between
 * two plenaries.
 *
 * <p>Who sits on it is in its mandates, and how many may in its seat plans: neither the number of
 * seats nor the length of a mandate belongs to the committee itself.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableSteeringCommittee.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSteeringCommittee.class)
@JsonDeserialize(builder = SteeringCommittee.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = SteeringCommittee.Builder.class)
public sealed interface SteeringCommittee extends SeatedBody permits ImmutableSteeringCommittee {

  /** {@return the id} */
  @Override
  Id<SteeringCommittee> id();

  /** {@return the name} */
  @Override
  Label name();

  /** {@return how it is composed, and when; on no day should two plans be in force} */
  @Override
  ImmutableList<SeatPlan> seatPlans();

  /** {@return who sits on it, and when, past and future ones among them} */
  @Override
  ImmutableList<Mandate> mandates();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a steering committee. */
  final class Builder extends ImmutableSteeringCommittee.Builder {
    Builder() {}
  }
}
