package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The end of a covenant, early or at the end of its term.
 *
 * <p>A covenant whose term is over has ended in any case; recording its end says that no extension
 * is expected.
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
