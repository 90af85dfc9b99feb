package io.github.samenspraak.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A number with a unit, such as 37 households on a waiting list.
 *
 * <p>It is not an amount of money. Two quantities are equal if they are written alike: 37 is not
 * equal to 37.0.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableQuantity.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableQuantity.class)
@JsonDeserialize(builder = Quantity.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Quantity.Builder.class)
public sealed interface Quantity permits ImmutableQuantity {

  /** {@return the number} */
  BigDecimal value();

  /** {@return the unit; absent if the number needs none} */
  Optional<Label> unit();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a quantity. */
  final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
