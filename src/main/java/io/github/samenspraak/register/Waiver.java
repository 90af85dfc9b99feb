package io.github.samenspraak.register;

import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A decision of the municipality to accept a finding for a while.
 *
 * <p>A waived finding is still listed, as waived.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableWaiver.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableWaiver.class)
@JsonDeserialize(builder = Waiver.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Waiver.Builder.class)
public sealed interface Waiver extends Extensible permits ImmutableWaiver {

  /** {@return the code of the rule whose findings are waived; not blank} */
  String rule();

  /** {@return the id of the element that the findings are about} */
  Id<?> subject();

  /** {@return the reason} */
  Label reason();

  /** {@return the organisation that granted the waiver} */
  Id<? extends Decision.Taker> grantedBy();

  /** {@return the days on which it applies} */
  @WithFirstDay
  Term term();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a waiver. */
  final class Builder extends ImmutableWaiver.Builder {
    Builder() {}

    /**
     * {@return a waiver with the attributes that were set}
     *
     * @throws IllegalArgumentException for a blank code, or a term without a first day
     */
    @Override
    public Waiver build() {
      Waiver waiver = super.build();
      waiver.term().requireFirstDay("a waiver");
      if (waiver.rule().isBlank()) {
        throw new IllegalArgumentException("A waiver must name the code of a rule.");
      }
      return waiver;
    }
  }
}
