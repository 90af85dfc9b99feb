package io.github.samenspraak.index.seats;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.NotWritableException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The members of a body on a stretch of days without changes, with its seats and allotments.
 *
 * <p>Deputies and substitutes are not counted. A seating judges nothing: rules report a seat too
 * many.
 */
public final class Seating {

  /**
   * The number of members on one allotment.
   *
   * @param allotment the allotment
   * @param seated the number of members on it
   * @param certain the number of those who certainly sit on that day already
   */
  public record Filled(SeatAllotment allotment, int seated, int certain) {

    /** {@return the number of members below the minimum; 0 if there are enough} */
    public int missing() {
      return Math.max(0, allotment.minimum() - seated);
    }

    /** {@return the number of members above the maximum; 0 if there are not too many} */
    public int excess() {
      return Math.max(0, certain - allotment.maximum().orElse(certain));
    }

    /** Refuses to be written as JSON. */
    @JsonValue
    private Object toJson() {
      throw NotWritableException.withoutModule(Filled.class);
    }
  }

  private final Seats seats;
  private final LocalDate day;
  private final Optional<SeatPlan> plan;
  private final int seated;

  Seating(Seats seats, LocalDate day) {
    this.seats = seats;
    this.day = day;
    this.plan = seats.plans().on(day);
    this.seated = seats.seated().on(day);
  }

  /** {@return the seat plan in force; absent if none is} */
  public Optional<SeatPlan> plan() {
    return plan;
  }

  /**
   * {@return the number of members whose seats count towards the seat cap, also of those who may
   * not have begun yet}
   */
  public int seated() {
    return seated;
  }

  /**
   * {@return the number of {@linkplain SeatPlan#seats() seats}; absent if no plan is in force, or
   * it sets no number}
   */
  public OptionalInt seatCap() {
    return plan.map(SeatPlan::seats).orElse(OptionalInt.empty());
  }

  /** {@return the number of empty seats; 0 if there is no number of seats} */
  public int vacant() {
    return Math.max(0, seatCap().orElse(0) - seated);
  }

  /**
   * {@return the number of members who certainly sit above the number of seats; 0 if there is none}
   */
  public int excess() {
    int certain = seats.certain().seated().on(day);
    return Math.max(0, certain - seatCap().orElse(certain));
  }

  /** {@return the mandates of the members, in document order} */
  public ImmutableList<Mandate> mandates() {
    return seats.on(day).filter(seats::takesSeat).collect(ImmutableList.toImmutableList());
  }

  /** {@return the mandates of deputies and substitutes, in document order} */
  public ImmutableList<Mandate> standIns() {
    return seats
        .on(day)
        .filter(mandate -> !seats.takesSeat(mandate))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the members on each allotment of the plan in force, in the order of the plan} */
  public ImmutableList<Filled> allotments() {
    return plan.stream()
        .flatMap(inForce -> inForce.allotments().stream())
        .map(
            allotment ->
                new Filled(
                    allotment,
                    seats.seatedOn(allotment.code()).on(day),
                    seats.certain().seatedOn(allotment.code()).on(day)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the number of members and of seats, for debugging} */
  @Override
  public String toString() {
    return seated + (seatCap().isPresent() ? " of " + seatCap().getAsInt() : "");
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Seating.class);
  }
}
