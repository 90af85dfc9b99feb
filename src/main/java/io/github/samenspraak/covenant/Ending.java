package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * That a covenant has ended, early or because its time was over.
 *
 * <p>A covenant whose time is over has ended whether this is recorded or not; recorded, it says
 * that nobody waits for an extension any more.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableEnding.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEnding.class)
@JsonDeserialize(builder = Ending.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Ending.Builder.class)
public sealed interface Ending permits ImmutableEnding {

  /** {@return the last day on which the covenant ran} */
  LocalDate on();

  /** {@return why} */
  EndReason reason();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of an ending. */
  final class Builder extends ImmutableEnding.Builder {
    Builder() {}
  }
}
