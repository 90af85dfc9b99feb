package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A change to a plan during its term. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableAdjustment.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdjustment.class)
@JsonDeserialize(builder = Adjustment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Adjustment.Builder.class)
public sealed interface Adjustment extends Extensible permits ImmutableAdjustment {

  /** {@return the day on which it was decided} */
  LocalDate decidedOn();

  /** {@return the objectives and actions that change} */
  ImmutableList<Id<? extends PlanPart>> concerns();

  /** {@return the change and its reasons} */
  Label text();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an adjustment. */
  final class Builder extends ImmutableAdjustment.Builder {
    Builder() {}
  }
}
