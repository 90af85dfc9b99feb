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

  /** A party that takes decisions; in a register an organisation. */
  interface Taker extends Identified {}

  /** {@return the day on which the decision was taken} */
  LocalDate takenOn();

  /** {@return the organisation that took it; absent if not recorded} */
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

  /** Collects the attributes of a decision. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
