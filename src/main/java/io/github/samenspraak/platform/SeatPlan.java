package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.samenspraak.party.Headed;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The composition of a body while the plan is in force: the number of its seats, and the ways in
 * which they are filled.
 *
 * <p>The people on the seats have {@link Mandate}s. A rule reports more of them than seats; a plan
 * that contradicts itself is refused.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSeatPlan.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSeatPlan.class)
@JsonDeserialize(builder = SeatPlan.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SeatPlan.Builder.class)
public sealed interface SeatPlan extends Extensible permits ImmutableSeatPlan {

  /** {@return the days on which the plan is in force} */
  Term inForce();

  /** {@return the decision that adopted it; absent if that is not recorded} */
  Optional<Decision> adoptedBy();

  /**
   * {@return the most members that may sit on a day, on the allotments that count, at least 1;
   * absent if the plan states none}
   */
  OptionalInt seatCap();

  /** {@return the least number of members on every day, at most the seat cap; 0 unless said} */
  @Value.Default
  default int minimumSeated() {
    return 0;
  }

  /** {@return the number of chairs; absent if none is asked, and any number may be} */
  Optional<Bounds> chairs();

  /**
   * {@return the office whose holder chairs the body, or the body whose chair does; absent if the
   * plan names none}
   */
  Optional<Id<? extends Headed>> chairedBy();

  /** {@return the groups of seats, each filled in one way; no two have the same code} */
  ImmutableList<SeatAllotment> allotments();

  /** {@return the rules for the time around the end of mandates; absent if there are none} */
  Optional<RenewalRule> renewal();

  /** {@return the rules on who may sit together; absent if there are none} */
  Optional<Composition> composition();

  /**
   * {@return the number of seats: the cap or, if the plan states none, the sum of the maximums of
   * the allotments that count; absent if one of these has no maximum, or there is no allotment}
   */
  default OptionalInt seats() {
    return seatCap().isPresent() ? seatCap() : sumOfMaximums();
  }

  private OptionalInt sumOfMaximums() {
    ImmutableList<SeatAllotment> counting =
        allotments().stream()
            .filter(SeatAllotment::countsTowardsCap)
            .collect(ImmutableList.toImmutableList());
    return counting.isEmpty()
            || counting.stream().anyMatch(allotment -> allotment.maximum().isEmpty())
        ? OptionalInt.empty()
        : OptionalInt.of(
            Ints.saturatedCast(
                counting.stream().mapToLong(allotment -> allotment.maximum().getAsInt()).sum()));
  }

  /**
   * {@return the allotment that a mandate names: that with its code or, if it names none, the only
   * one of the plan; absent if the plan has no such allotment}
   *
   * @param code the code, if the mandate names one
   */
  default Optional<SeatAllotment> findAllotment(Optional<String> code) {
    return code.isPresent()
        ? findAllotment(code.get())
        : allotments().stream().filter(only -> allotments().size() == 1).findFirst();
  }

  /**
   * {@return the allotment with a code, if the plan has one}
   *
   * @param code the code, as mandates name it
   */
  default Optional<SeatAllotment> findAllotment(String code) {
    return allotments().stream().filter(allotment -> allotment.code().equals(code)).findFirst();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a seat plan. */
  final class Builder extends ImmutableSeatPlan.Builder {
    Builder() {}

    /**
     * {@return a seat plan with the attributes that were set}
     *
     * @throws IllegalArgumentException for a plan without a seat, one whose minimum exceeds its
     *     cap, and two allotments of one code
     */
    @Override
    public SeatPlan build() {
      SeatPlan seatPlan = super.build();
      int cap = seatPlan.seatCap().orElse(Integer.MAX_VALUE);
      if (cap < 1 || seatPlan.minimumSeated() < 0 || seatPlan.minimumSeated() > cap) {
        throw new IllegalArgumentException(
            "A seat plan must have at least 1 seat and ask for 0 to all of them to be filled, not for "
                + seatPlan.minimumSeated()
                + " of "
                + cap
                + ".");
      }
      if (seatPlan.allotments().stream().map(SeatAllotment::code).distinct().count()
          < seatPlan.allotments().size()) {
        throw new IllegalArgumentException(
            "The allotments of a seat plan must have different codes: "
                + seatPlan.allotments().stream().map(SeatAllotment::code).toList()
                + ".");
      }
      return seatPlan;
    }
  }
}
