package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The committee that runs a platform from day to day, and supports whoever coordinates it.
 *
 * <p>It has seats and mandates as the {@link SteeringCommittee} has, but it does not lead the
 * platform.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableManagementCommittee.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableManagementCommittee.class)
@JsonDeserialize(builder = ManagementCommittee.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    builder = ManagementCommittee.Builder.class)
public sealed interface ManagementCommittee extends SeatedBody
    permits ImmutableManagementCommittee {

  /** {@return the id} */
  @Override
  Id<ManagementCommittee> id();

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

  /** Collects the attributes of a management committee. */
  final class Builder extends ImmutableManagementCommittee.Builder {
    Builder() {}
  }
}
