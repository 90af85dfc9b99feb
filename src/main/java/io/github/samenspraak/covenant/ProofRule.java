package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.WrittenMoney;
import io.github.samenspraak.value.YearlyDue;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The proofs that a scheme requires for grants from an amount on, or above an amount.
 *
 * <p>If several rules apply to a grant, their proofs add up.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableProofRule.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableProofRule.class)
@JsonDeserialize(builder = ProofRule.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = ProofRule.Builder.class)
public sealed interface ProofRule extends Extensible permits ImmutableProofRule {

  /**
   * {@return the least amount, 0 or more, to which the rule applies; absent if it says above what}
   */
  @JsonSerialize(contentUsing = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentUsing = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Optional<Money> atLeast();

  /**
   * {@return the amount, 0 or more, above which the rule applies; absent if it says from what on}
   */
  @JsonSerialize(contentUsing = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentUsing = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Optional<Money> above();

  /** {@return the required proofs} */
  ImmutableList<ProofKind> requires();

  /**
   * {@return the last day for these proofs, where it is later than that for the report; absent if
   * they come with the report}
   */
  Optional<YearlyDue> due();

  /** {@return the amount from which on, or above which, the rule applies} */
  default Money threshold() {
    return atLeast().or(this::above).orElseThrow();
  }

  /**
   * {@return whether the rule applies to a grant; never to one in another currency}
   *
   * @param granted all that was granted for a year
   */
  default boolean appliesTo(Money granted) {
    if (!granted.isSameCurrency(threshold())) {
      return false;
    }
    return atLeast().isPresent()
        ? !granted.isLessThan(threshold())
        : granted.isGreaterThan(threshold());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a rule on proofs. */
  final class Builder extends ImmutableProofRule.Builder {
    Builder() {}

    /**
     * {@return a rule on proofs with the attributes that were set}
     *
     * @throws IllegalArgumentException unless there is one amount, of 0 or more
     */
    @Override
    public ProofRule build() {
      ProofRule proofRule = super.build();
      if (proofRule.atLeast().isPresent() == proofRule.above().isPresent()) {
        throw new IllegalArgumentException(
            "A rule on proofs must say either from which amount on, or above which amount.");
      }
      Require.notNegative("The amount of a rule on proofs", proofRule.threshold());
      return proofRule;
    }

    @JsonProperty("atLeast")
    Builder readAtLeast(WrittenMoney atLeast) {
      return atLeast(atLeast.money());
    }

    @JsonProperty("above")
    Builder readAbove(WrittenMoney above) {
      return above(above.money());
    }
  }
}
