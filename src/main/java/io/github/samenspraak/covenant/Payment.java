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

/**
 * A payment of the authority to a partner, on a grant.
 *
 * <p>It is not the grant, which promises it, and not an instalment, which says by when to pay.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutablePayment.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePayment.class)
@JsonDeserialize(builder = Payment.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Payment.Builder.class)
public sealed interface Payment extends Extensible permits ImmutablePayment {

  /** {@return the day of the payment} */
  LocalDate paidOn();

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

  /** Collects the attributes of a payment. */
  final class Builder extends ImmutablePayment.Builder {
    Builder() {}

    /**
     * {@return a payment with the attributes that were set}
     *
     * @throws IllegalArgumentException for a negative amount
     */
    @Override
    public Payment build() {
      Payment payment = super.build();
      Require.notNegative("A payment", payment.amount());
      return payment;
    }

    @JsonProperty("amount")
    Builder readAmount(WrittenMoney amount) {
      return amount(amount.money());
    }
  }
}
