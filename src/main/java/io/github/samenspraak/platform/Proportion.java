package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Fraction;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The part of those who sit on seats that count that may or must sit on some allotments:
 * individuals not outnumbered by organisations, at most half from one group.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableProportion.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProportion.class)
@JsonDeserialize(builder = Proportion.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Proportion.Builder.class)
public sealed interface Proportion extends Extensible permits ImmutableProportion {

  /** {@return the codes of the allotments whose members are counted; at least one} */
  ImmutableList<String> of();

  /** {@return the least part of them; absent if there is none} */
  Optional<Fraction> atLeast();

  /** {@return the largest part of them; absent if there is none} */
  Optional<Fraction> atMost();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a proportion. */
  final class Builder extends ImmutableProportion.Builder {
    Builder() {}

    /**
     * {@return a proportion with the attributes that were set}
     *
     * @throws IllegalArgumentException if it names no allotment or sets no part
     */
    @Override
    public Proportion build() {
      Proportion proportion = super.build();
      if (proportion.of().isEmpty()
          || proportion.atLeast().isEmpty() && proportion.atMost().isEmpty()) {
        throw new IllegalArgumentException(
            "A proportion must name allotments and the least or the largest part of them.");
      }
      return proportion;
    }
  }
}
