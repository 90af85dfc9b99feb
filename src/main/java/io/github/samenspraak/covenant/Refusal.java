package io.github.samenspraak.covenant;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The decision of an authority not to extend a covenant.
 *
 * <p>It is no ending: the covenant runs until its last day.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableRefusal.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRefusal.class)
@JsonDeserialize(builder = Refusal.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Refusal.Builder.class)
public sealed interface Refusal extends Extensible permits ImmutableRefusal {

  /** {@return the day of the decision} */
  LocalDate decidedOn();

  /** {@return the reasons; absent if there are none, or if not recorded} */
  Optional<Label> reasons();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a refusal. */
  final class Builder extends ImmutableRefusal.Builder {
    Builder() {}
  }
}
