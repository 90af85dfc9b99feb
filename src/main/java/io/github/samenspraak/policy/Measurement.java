package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import java.math.BigDecimal;
import java.time.Year;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The value of an indicator for one year. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableMeasurement.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableMeasurement.class)
@JsonDeserialize(builder = Measurement.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Measurement.Builder.class)
public sealed interface Measurement extends Extensible permits ImmutableMeasurement {

  /** {@return the indicator} */
  Id<Indicator> indicator();

  /** {@return the calendar year that it holds for; written in JSON as a number} */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the value, in the unit of the indicator} */
  BigDecimal value();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a measurement. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
