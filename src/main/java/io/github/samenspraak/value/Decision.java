package io.github.samenspraak.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A decision that caused a fact, such as of the municipal council, or the result of an election.
 *
 * <p>It is not the fact: the charter that a council adopts has a first day of its own.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDecision.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(builder = Decision.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Decision.Builder.class)
public sealed interface Decision permits ImmutableDecision {

  /**
   * An organisation, a body or an office: what can take decisions, and elect, delegate or appoint
   * the holders of seats.
   */
  interface Taker extends Identified {}

  /** {@return the day on which the decision was taken; absent if not recorded} */
  @Days
  Optional<LocalDate> takenOn();

  /** {@return the organisation, body or office that took it; absent if not recorded} */
  Optional<Id<? extends Taker>> takenBy();

  /** {@return the content of the decision; absent if it is obvious} */
  Optional<Label> subject();

  /** {@return a reference to the decision, such as the number of a file; absent if unknown} */
  Optional<String> reference();

  /**
   * {@return a decision of which only the day is known}
   *
   * @param day the day on which it was taken
   */
  static Decision on(LocalDate day) {
    return builder().takenOn(day).build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a decision. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}

    /**
     * {@return a decision with the attributes that were set}
     *
     * @throws IllegalArgumentException if none of them is set
     */
    @Override
    public Decision build() {
      Decision decision = super.build();
      if (decision.takenOn().isEmpty()
          && decision.takenBy().isEmpty()
          && decision.subject().isEmpty()
          && decision.reference().isEmpty()) {
        throw new IllegalArgumentException(
            "A decision must say when or by whom it was taken, its subject or its reference.");
      }
      return decision;
    }
  }
}
