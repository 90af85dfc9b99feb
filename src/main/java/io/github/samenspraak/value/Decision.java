package io.github.samenspraak.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Why a fact came about: a decision of the municipal council, the result of an election.
 *
 * <p>It is not the fact itself: the charter that a council adopts has its own first day.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableDecision.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableDecision.class)
@JsonDeserialize(builder = Decision.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Decision.Builder.class)
public sealed interface Decision permits ImmutableDecision {

  /** Whoever takes decisions; in a register that is an organisation. */
  interface Taker extends Identified {}

  /** {@return the day on which the decision was taken} */
  LocalDate takenOn();

  /** {@return the organisation that took it; absent if that is not written down} */
  Optional<Id<? extends Taker>> takenBy();

  /** {@return what was decided, in words; absent if that goes without saying} */
  Optional<Label> subject();

  /** {@return where the decision can be found, such as the number of a file; absent if unknown} */
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

  /** Collects the attributes of a decision. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
