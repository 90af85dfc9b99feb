package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The end of a covenant before its last day.
 *
 * <p>It is not recorded of a covenant whose time is over, and is no {@link Refusal} to extend it.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableEnding.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEnding.class)
@JsonDeserialize(builder = Ending.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Ending.Builder.class)
public sealed interface Ending extends Extensible permits ImmutableEnding {

  /** {@return the last day on which the covenant ran} */
  LocalDate on();

  /** {@return the reason} */
  EndReason reason();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an ending. */
  final class Builder extends ImmutableEnding.Builder {
    Builder() {}
  }
}
