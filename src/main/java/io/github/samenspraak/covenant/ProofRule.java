package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.WrittenMoney;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The proofs that a scheme requires for grants above an amount.
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

  /** {@return the amount, 0 or more; the rule applies if the grants of a year are above it} */
  @JsonSerialize(using = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      using = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Money above();

  /** {@return the required proofs} */
  ImmutableList<Proof> requires();

  /**
   * {@return whether the rule applies to a grant; never to one in another currency}
   *
   * @param granted all that was granted for a year
   */
  default boolean appliesTo(Money granted) {
    return granted.isSameCurrency(above()) && granted.isGreaterThan(above());
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
     * @throws IllegalArgumentException for a negative amount
     */
    @Override
    public ProofRule build() {
      ProofRule proofRule = super.build();
      if (proofRule.above().isNegative()) {
        throw new IllegalArgumentException(
            "Proofs must be asked above an amount of 0 or more, not above "
                + proofRule.above()
                + ".");
      }
      return proofRule;
    }

    @JsonProperty("above")
    Builder readAbove(WrittenMoney above) {
      return above(above.money());
    }
  }
}
