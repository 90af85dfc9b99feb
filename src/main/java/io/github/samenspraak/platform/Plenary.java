package io.github.samenspraak.platform;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The meeting of all members of a platform.
 *
 * <p>It has no seats: whoever is a member takes part. One sitting of it is a meeting, in the
 * package {@code io.github.samenspraak.cycle}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePlenary.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePlenary.class)
@JsonDeserialize(builder = Plenary.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Plenary.Builder.class)
public sealed interface Plenary extends Body permits ImmutablePlenary {

  /** {@return the id} */
  @Override
  Id<Plenary> id();

  /** {@return the name} */
  @Override
  Label name();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a plenary. */
  final class Builder extends ImmutablePlenary.Builder {
    Builder() {}
  }
}
