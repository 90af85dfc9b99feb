package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** A target group of a Social House, such as young parents. */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableTargetGroup.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTargetGroup.class)
@JsonDeserialize(builder = TargetGroup.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = TargetGroup.Builder.class)
public sealed interface TargetGroup extends Identified, Extensible permits ImmutableTargetGroup {

  /** {@return the id} */
  @Override
  Id<TargetGroup> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a target group. */
  final class Builder extends ImmutableTargetGroup.Builder {
    Builder() {}
  }
}
