package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The evaluation of a covenant by its authority.
 *
 * <p>It is not a report, which the partner writes every year.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableEvaluation.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEvaluation.class)
@JsonDeserialize(builder = Evaluation.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Evaluation.Builder.class)
public sealed interface Evaluation extends Extensible permits ImmutableEvaluation {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return the outcome} */
  EvaluationOutcome outcome();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an evaluation. */
  final class Builder extends ImmutableEvaluation.Builder {
    Builder() {}
  }
}
