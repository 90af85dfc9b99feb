package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The least and the most of something, both allowed, such as three to five working groups.
 *
 * <p>In JSON a number alone is both: {@code 1} is exactly one.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableBounds.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBounds.class)
@JsonDeserialize(builder = Bounds.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Bounds.Builder.class)
public sealed interface Bounds permits ImmutableBounds {

  /** {@return the least; 0 unless said} */
  @ShortForm
  @Value.Default
  default int min() {
    return 0;
  }

  /** {@return the most; absent if there is no limit} */
  @ShortForm
  OptionalInt max();

  /**
   * {@return the bounds that allow only one number}
   *
   * @param number the least and the most, 0 or more
   */
  static Bounds exactly(int number) {
    return builder().min(number).max(number).build();
  }

  /**
   * {@return whether a number lies within the bounds}
   *
   * @param number the number
   */
  default boolean contain(int number) {
    return min() <= number && number <= max().orElse(Integer.MAX_VALUE);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of bounds. */
  final class Builder extends ImmutableBounds.Builder {
    Builder() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Builder shortForm(int number) {
      return new Builder().min(number).max(number);
    }

    /**
     * {@return bounds with the attributes that were set}
     *
     * @throws IllegalArgumentException for a least below 0, and a most below the least
     */
    @Override
    public Bounds build() {
      Bounds bounds = super.build();
      if (bounds.min() < 0 || bounds.max().orElse(bounds.min()) < bounds.min()) {
        throw new IllegalArgumentException(
            "Bounds must go from 0 or more to as much or more, not from "
                + bounds.min()
                + " to "
                + bounds.max().orElse(bounds.min())
                + ".");
      }
      return bounds;
    }
  }
}
