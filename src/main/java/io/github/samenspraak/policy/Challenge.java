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

/**
 * A challenge that the authors of a plan agree on.
 *
 * <p>It is not an objective, which sets a result.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableChallenge.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableChallenge.class)
@JsonDeserialize(builder = Challenge.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Challenge.Builder.class)
public sealed interface Challenge extends Identified, Extensible permits ImmutableChallenge {

  /** {@return the id} */
  @Override
  Id<Challenge> id();

  /** {@return the text} */
  @PublicText
  Label text();

  /** {@return the domain of life that it lies in} */
  LifeDomain domain();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a challenge. */
  final class Builder extends ImmutableChallenge.Builder {
    Builder() {}
  }
}
