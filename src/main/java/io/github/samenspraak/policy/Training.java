package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A training or workshop for several authorities. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableTraining.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTraining.class)
@JsonDeserialize(builder = Training.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Training.Builder.class)
public sealed interface Training extends Extensible permits ImmutableTraining {

  /** {@return the title} */
  @PublicText
  Label title();

  /** {@return the day} */
  LocalDate heldOn();

  /** {@return the authorities that took part} */
  ImmutableList<Id<Organisation>> attendedBy();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a training. */
  final class Builder extends ImmutableTraining.Builder {
    Builder() {}
  }
}
