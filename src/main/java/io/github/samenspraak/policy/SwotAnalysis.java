package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** An analysis of the strengths, weaknesses, opportunities and threats of a Social House. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSwotAnalysis.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSwotAnalysis.class)
@JsonDeserialize(builder = SwotAnalysis.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = SwotAnalysis.Builder.class)
public sealed interface SwotAnalysis extends Extensible permits ImmutableSwotAnalysis {

  /** {@return the day on which it was completed} */
  LocalDate completedOn();

  /** {@return what is good in the house} */
  ImmutableList<Label> strengths();

  /** {@return what is bad in the house} */
  ImmutableList<Label> weaknesses();

  /** {@return what is good around it} */
  ImmutableList<Label> opportunities();

  /** {@return what is bad around it} */
  ImmutableList<Label> threats();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an analysis. */
  final class Builder extends ImmutableSwotAnalysis.Builder {
    Builder() {}
  }
}
