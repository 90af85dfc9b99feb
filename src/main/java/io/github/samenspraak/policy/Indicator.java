package io.github.samenspraak.policy;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A quantity that is measured again and again, such as the share of people at risk of poverty.
 *
 * <p>A measurement is its value for one year.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutableIndicator.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(builder = Indicator.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Indicator.Builder.class)
public sealed interface Indicator extends Identified, Extensible permits ImmutableIndicator {

  /** {@return the id} */
  @Override
  Id<Indicator> id();

  /** {@return the name} */
  @PublicText
  Label name();

  /** {@return the unit, such as households or %} */
  Label unit();

  /** {@return the organisation that measures it; absent if not recorded} */
  Optional<Label> source();

  /** {@return the direction of improvement} */
  Direction better();

  /** {@return its value when the barometer began; absent if that is not recorded} */
  Optional<BigDecimal> baseline();

  /** {@return the value to be reached; absent if none is set} */
  Optional<BigDecimal> target();

  /** {@return the European indicator that it is; absent if it is none} */
  Optional<PovertyMeasure> measures();

  /** {@return the population, such as children; absent if it is everyone} */
  Optional<Label> population();

  /** {@return whether it is a percentage} */
  default boolean isShare() {
    return unit().texts().values().stream().allMatch("%"::equals);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of an indicator. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
