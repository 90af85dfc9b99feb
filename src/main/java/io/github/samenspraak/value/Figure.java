package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A number about something, such as the households in arrears in the analysis of a plan, or those
 * that the partner of a covenant reached.
 *
 * <p>It is not an indicator, which is measured repeatedly.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableFigure.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFigure.class)
@JsonDeserialize(builder = Figure.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Figure.Builder.class)
public sealed interface Figure permits ImmutableFigure {

  /** {@return the subject of the count} */
  Label name();

  /** {@return the quantity} */
  Quantity quantity();

  /**
   * {@return the year that it holds for; absent if that is not recorded; written in JSON as a
   * number}
   */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Optional<Year> year();

  /** {@return the organisation that counted; absent if not recorded} */
  Optional<Label> source();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a figure. */
  final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
