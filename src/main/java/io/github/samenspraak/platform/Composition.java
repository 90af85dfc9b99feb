package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The rules of a seat plan on who may sit together. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableComposition.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableComposition.class)
@JsonDeserialize(builder = Composition.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Composition.Builder.class)
public sealed interface Composition extends Extensible permits ImmutableComposition {

  /**
   * {@return the most who may sit for one organisation, at least 1; absent if there is no limit}
   */
  OptionalInt perOrganisation();

  /**
   * {@return whether the number of seats (if the plan states none, of those who sit) should be odd;
   * {@code false} unless said}
   */
  @Value.Default
  default boolean oddNumber() {
    return false;
  }

  /** {@return the shares that groups of allotments may or must have} */
  ImmutableList<Proportion> proportions();

  /** {@return the conditions that holders must meet; no two have the same code} */
  ImmutableList<Condition> conditions();

  /** {@return the offices of the authority whose holders must not sit} */
  ImmutableList<ExcludedOffice> excludedOffices();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a composition. */
  final class Builder extends ImmutableComposition.Builder {
    Builder() {}

    /**
     * {@return a composition with the attributes that were set}
     *
     * @throws IllegalArgumentException if nobody may sit for an organisation, or two conditions
     *     have the same code
     */
    @Override
    public Composition build() {
      Composition composition = super.build();
      if (composition.perOrganisation().orElse(1) < 1) {
        throw new IllegalArgumentException(
            "At least 1 person must be free to sit for an organisation.");
      }
      if (composition.conditions().stream().map(Condition::code).distinct().count()
          < composition.conditions().size()) {
        throw new IllegalArgumentException(
            "The conditions of a seat plan must have different codes: "
                + composition.conditions().stream().map(Condition::code).toList()
                + ".");
      }
      return composition;
    }
  }
}
