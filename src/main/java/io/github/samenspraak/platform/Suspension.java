package io.github.samenspraak.platform;

import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Days on which a platform exists and does not work, such as those of a pandemic or between two
 * councils. Nothing is asked of it on those days.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableSuspension.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSuspension.class)
@JsonDeserialize(builder = Suspension.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Suspension.Builder.class)
public sealed interface Suspension extends Extensible permits ImmutableSuspension {

  /** {@return the days of the suspension; its first day must be known} */
  @WithFirstDay
  Term term();

  /** {@return the decision to suspend the platform; absent if none is recorded} */
  Optional<Decision> decision();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a suspension. */
  final class Builder extends ImmutableSuspension.Builder {
    Builder() {}

    /**
     * {@return a suspension with the attributes that were set}
     *
     * @throws IllegalArgumentException for a term without a first day
     */
    @Override
    public Suspension build() {
      Suspension suspension = super.build();
      suspension.term().requireFirstDay("a suspension");
      return suspension;
    }
  }
}
