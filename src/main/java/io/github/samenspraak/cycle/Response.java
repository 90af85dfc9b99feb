package io.github.samenspraak.cycle;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The answer of an authority to a piece of advice.
 *
 * <p>It is not a discussion of the advice in a meeting.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableResponse.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableResponse.class)
@JsonDeserialize(builder = Response.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Response.Builder.class)
public sealed interface Response extends Extensible permits ImmutableResponse {

  /** {@return the day on which the answer was given} */
  LocalDate givenOn();

  /**
   * {@return whether the advice is followed; absent if it is not known, and of the answer to a
   * question}
   */
  Optional<Outcome> outcome();

  /** {@return the reasons; absent if none are given} */
  Optional<Label> reasons();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a response. */
  final class Builder extends ImmutableResponse.Builder {
    Builder() {}
  }
}
