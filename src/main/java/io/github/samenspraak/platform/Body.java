package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A part of a platform that meets: its plenary, a committee or a working group.
 *
 * <p>The {@link BodyKind} tells them apart. People sit on a committee by a {@link Mandate}, on
 * seats whose number a {@link SeatPlan} sets; organisations take part in a working group by a
 * {@link Participation}. A body is not the platform itself, and not one of its meetings, which are
 * in the package {@code io.github.samenspraak.cycle}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableBody.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBody.class)
@JsonDeserialize(builder = Body.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Body.Builder.class)
public sealed interface Body extends Identified permits ImmutableBody {

  /** {@return the id} */
  @Override
  Id<Body> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the kind of body} */
  BodyKind kind();

  /** {@return the themes that it works on} */
  ImmutableList<Label> themes();

  /**
   * {@return the days on which it exists; absent if not recorded} A body without recorded days may
   * exist on every day of its platform, so no date is outside them. But no day is certain, so
   * nothing is missing of such a working group.
   */
  Optional<Term> lifespan();

  /** {@return its seat plans, past and future; on no day should two be in force} */
  ImmutableList<SeatPlan> seatPlans();

  /** {@return the mandates of the people who sit on it, past and future} */
  ImmutableList<Mandate> mandates();

  /** {@return the participations of organisations, past and future} */
  ImmutableList<Participation> participations();

  /**
   * {@return whether it has seats: every committee has, and any other body that has a seat plan or
   * a mandate}
   */
  default boolean hasSeats() {
    return kind().isCommittee() || !seatPlans().isEmpty() || !mandates().isEmpty();
  }

  /** {@return the seat plan in force on each day} */
  default Timeline<Optional<SeatPlan>> seatPlanInForce() {
    return Timeline.inForce(seatPlans(), SeatPlan::inForce);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a body. */
  final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
