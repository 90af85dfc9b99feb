package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.WrittenMoney;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** What a partner paid back of a grant. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableRepayment.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRepayment.class)
@JsonDeserialize(builder = Repayment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Repayment.Builder.class)
public sealed interface Repayment extends Extensible permits ImmutableRepayment {

  /** {@return the day of the repayment} */
  LocalDate repaidOn();

  /** {@return the amount; 0 or more} */
  @JsonSerialize(using = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      using = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Money amount();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a repayment. */
  final class Builder extends ImmutableRepayment.Builder {
    Builder() {}

    /**
     * {@return a repayment with the attributes that were set}
     *
     * @throws IllegalArgumentException for a negative amount
     */
    @Override
    public Repayment build() {
      Repayment repayment = super.build();
      Require.notNegative("A repayment", repayment.amount());
      return repayment;
    }

    @JsonProperty("amount")
    Builder readAmount(WrittenMoney amount) {
      return amount(amount.money());
    }
  }
}
