package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Headed;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A group of people or organisations that meets: the plenary, a committee or a working group of a
 * platform, or the council, the executive or the board of an organisation.
 *
 * <p>There is one type of body; the {@link BodyKind} tells them apart. People sit on it by a {@link
 * Mandate}, on seats that a {@link SeatPlan} sets; organisations and people take part in it by a
 * {@link Participation}. A body may have both, either or neither. It is not the platform itself,
 * and not one of its meetings, which are in the package {@code io.github.samenspraak.cycle}.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableBody.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableBody.class)
@JsonDeserialize(builder = Body.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Body.Builder.class)
public sealed interface Body extends Decision.Taker, Headed, Extensible permits ImmutableBody {

  /** {@return the id} */
  @Override
  Id<Body> id();

  /** {@return the name; absent if it is the word for its kind} */
  @PublicText
  Optional<Label> name();

  /** {@return the kind of body} */
  BodyKind kind();

  /** {@return the themes that it works on} */
  ImmutableList<Label> themes();

  /**
   * {@return the days on which it exists; absent if not recorded} A body without recorded days may
   * exist on every day of its platform or organisation, so no date is outside them. But no day is
   * certain, so nothing is missing of such a working group.
   */
  Optional<Term> lifespan();

  /** {@return its seat plans, past and future; on no day should two be in force} */
  ImmutableList<SeatPlan> seatPlans();

  /** {@return the mandates of the people who sit on it, past and future} */
  ImmutableList<Mandate> mandates();

  /** {@return the participations of organisations, past and future} */
  ImmutableList<Participation> participations();

  /** {@return whether it has seats: it has a seat plan or a mandate} */
  default boolean hasSeats() {
    return !seatPlans().isEmpty() || !mandates().isEmpty();
  }

  /** {@return the seat plan in force on each day} */
  default Timeline<Optional<SeatPlan>> seatPlanInForce() {
    return Timeline.inForce(seatPlans(), SeatPlan::inForce);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a body. */
  final class Builder extends ImmutableBody.Builder {
    Builder() {}
  }
}
