package io.github.samenspraak.cycle;

import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A difficulty that an organisation or a person finds in the field and raises on the platform.
 *
 * <p>It can lead to a {@link Conclusion} of a working group, an {@link Avenue} for next year, an
 * {@link Advice} or an {@link Interpellation}, and to an answer. Or it is merged into another
 * signal of the same difficulty. It is not a complaint of one person about one service.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableSignal.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSignal.class)
@JsonDeserialize(builder = Signal.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Signal.Builder.class)
public sealed interface Signal extends PlatformRecord, Topic, Ground, Extensible
    permits ImmutableSignal {

  /** {@return the platform} */
  @Override
  Id<AdvisoryPlatform> platform();

  /** {@return the id} */
  @Override
  Id<Signal> id();

  /** {@return the organisation or person that raised it; absent if it is anonymous} */
  Optional<Id<? extends Party>> raisedBy();

  /** {@return the day on which it was raised} */
  LocalDate raisedOn();

  /** {@return the theme; absent if it fits none} */
  Optional<Label> theme();

  /**
   * {@return the text} Where the signal is {@linkplain #confidential confidential}, it stands in
   * the register only.
   *
   * <p>So {@code toString} never has it.
   */
  @Value.Redacted
  Label text();

  /**
   * {@return whether the text is confidential: it stands in the register's own documents and in no
   * other output; {@code false} unless said}
   */
  @Value.Default
  default boolean confidential() {
    return false;
  }

  /** {@return the size of the difficulty; absent if not counted} */
  Optional<Quantity> indicator();

  /**
   * {@return the signal that it was merged into, of this platform or another, and with which it is
   * one from then on; absent if it was not merged}
   */
  Optional<Id<Signal>> mergedInto();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a signal. */
  final class Builder extends ImmutableSignal.Builder {
    Builder() {}
  }
}
