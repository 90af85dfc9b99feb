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
 * Who sits on a body while nobody comes or goes: how many, out of how many, and which allotments
 * are short or over.
 *
 * <p>A substitute takes no seat of his own and is not counted. It judges nothing: a rule says
 * whether a seat too many is a finding.
 */
public final class Seating {

  /**
   * How many sit on one allotment.
   *
   * @param allotment the allotment
   * @param seated how many sit on it
   */
  public record Filled(SeatAllotment allotment, int seated) {

    /** {@return how many more should sit; 0 if enough do} */
    public int missing() {
      return Math.max(0, allotment.minimum() - seated);
    }

    /** {@return how many sit too many; 0 if none does} */
    public int excess() {
      return Math.max(0, seated - allotment.maximum().orElse(seated));
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

  /** {@return how many sit} */
  public int seated() {
    return seated;
  }

  /** {@return how many seats there are; absent if no plan is in force} */
  public OptionalInt seatCap() {
    return plan.map(SeatPlan::seatCap).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** {@return how many seats are empty; 0 if none is, or if no plan is in force} */
  public int vacant() {
    return Math.max(0, seatCap().orElse(0) - seated);
  }

  /** {@return how many sit beyond the seat cap; 0 if none does, or if no plan is in force} */
  public int excess() {
    return Math.max(0, seated - seatCap().orElse(seated));
  }

  /** {@return the mandates of those who sit, in document order} */
  public ImmutableList<Mandate> mandates() {
    return seats.on(day).filter(Mandate::takesSeat).collect(ImmutableList.toImmutableList());
  }

  /** {@return the mandates of the substitutes, in document order} */
  public ImmutableList<Mandate> substitutes() {
    return seats
        .on(day)
        .filter(mandate -> !mandate.takesSeat())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how each allotment of the plan in force is filled, in the order of the plan} */
  public ImmutableList<Filled> allotments() {
    return plan.stream()
        .flatMap(inForce -> inForce.allotments().stream())
        .map(allotment -> new Filled(allotment, seats.seatedOn(allotment.code()).on(day)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many sit, out of how many, for people who debug} */
  @Override
  public String toString() {
    return seated + (plan.isPresent() ? " of " + seatCap().getAsInt() : " without a plan");
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(Seating.class);
  }
}
