package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A decision of policy beside the actions of a plan, such as the price of waste bags.
 *
 * <p>Where the plan in force commits to it, it is tested for poverty before it is decided.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePolicyMeasure.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePolicyMeasure.class)
@JsonDeserialize(builder = PolicyMeasure.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PolicyMeasure.Builder.class)
public sealed interface PolicyMeasure extends PovertyTested, Extensible
    permits ImmutablePolicyMeasure {

  /** {@return the id} */
  @Override
  Id<PolicyMeasure> id();

  /** {@return the title} */
  @Override
  @PublicText
  Label title();

  /** {@return the plan that it is under; absent if it is under those in force when decided} */
  Optional<Id<PolicyPlan>> plan();

  /** {@return the day on which it was or will be decided; absent if that is open} */
  Optional<LocalDate> decidedOn();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a measure. */
  final class Builder extends ImmutablePolicyMeasure.Builder {
    Builder() {}
  }
}
