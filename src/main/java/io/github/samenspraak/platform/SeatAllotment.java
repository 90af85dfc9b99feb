package io.github.samenspraak.platform;

import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A group of seats that are filled in one way: the elected ones, those of the province, that of the
 * alderwoman.
 *
 * <p>It has the same code in every plan. It is not one seat: seats have no number.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSeatAllotment.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSeatAllotment.class)
@JsonDeserialize(builder = SeatAllotment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SeatAllotment.Builder.class)
public sealed interface SeatAllotment extends Extensible permits ImmutableSeatAllotment {

  /** {@return the code by which mandates name the allotment; not blank} */
  String code();

  /** {@return the name; absent if it is the word for its basis} */
  @PublicText
  Optional<Label> name();

  /** {@return the way in which its seats are filled} */
  SeatBasis basis();

  /**
   * {@return the office, organisation or body that elects, delegates or appoints the holders; of an
   * ex officio seat, the office that brings it; absent if not set}
   */
  Optional<Id<? extends Decision.Taker>> filledBy();

  /**
   * {@return the body on which a holder must sit on each of his or her days; absent if there is
   * none}
   */
  Optional<Id<Body>> drawnFrom();

  /**
   * {@return whether a mandate must be on behalf of a member of the platform, or its holder be one;
   * {@code false} unless said}
   */
  @Value.Default
  default boolean membersOnly() {
    return false;
  }

  /** {@return the least number of members on every day; 0 unless said} */
  @Value.Default
  default int minimum() {
    return 0;
  }

  /**
   * {@return the most members on a day, at least the minimum; absent if only the seat cap limits
   * them}
   */
  OptionalInt maximum();

  /** {@return whether its members may vote; {@code true} unless said} */
  @Value.Default
  default boolean voting() {
    return true;
  }

  /** {@return whether its members count towards the seat cap; {@code true} unless said} */
  @Value.Default
  default boolean countsTowardsCap() {
    return true;
  }

  /**
   * {@return the longest length of a mandate, such as six years, at least one day; absent if there
   * is no limit}
   */
  Optional<Period> mandateLength();

  /**
   * {@return whether a mandate ends with the legislature at the latest; {@code false} unless said}
   */
  @Value.Default
  default boolean endsWithLegislature() {
    return false;
  }

  /**
   * {@return the most mandates that one person may hold in a row, at least 1; absent if there is no
   * limit}
   */
  OptionalInt maximumConsecutiveMandates();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a seat allotment. */
  final class Builder extends ImmutableSeatAllotment.Builder {
    Builder() {}

    /**
     * {@return a seat allotment with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank code, and numbers that no number of members can
     *     meet
     */
    @Override
    public SeatAllotment build() {
      SeatAllotment seatAllotment = super.build();
      if (seatAllotment.code().isBlank()) {
        throw new IllegalArgumentException("The code of an allotment must not be blank.");
      }
      if (seatAllotment.minimum() < 0
          || seatAllotment.maximum().orElse(seatAllotment.minimum()) < seatAllotment.minimum()) {
        throw new IllegalArgumentException(
            "An allotment must have from 0 or more to as many or more seats, not from "
                + seatAllotment.minimum()
                + " to "
                + seatAllotment.maximum().orElse(seatAllotment.minimum())
                + ".");
      }
      if (seatAllotment
          .mandateLength()
          .filter(length -> length.isZero() || length.isNegative())
          .isPresent()) {
        throw new IllegalArgumentException(
            "An allotment must allow mandates of at least one day, not of "
                + seatAllotment.mandateLength().get()
                + ".");
      }
      if (seatAllotment.maximumConsecutiveMandates().orElse(1) < 1) {
        throw new IllegalArgumentException("An allotment must allow a person at least 1 mandate.");
      }
      return seatAllotment;
    }
  }
}
