package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.WrittenMoney;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A grant of the authority to the partners for one year of a covenant.
 *
 * <p>It is not a payment: those are recorded with it. Several grants for a year add up.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableGrant.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableGrant.class)
@JsonDeserialize(builder = Grant.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Grant.Builder.class)
public sealed interface Grant extends Extensible permits ImmutableGrant {

  /**
   * {@return the calendar year in which the reporting year begins for which it is granted; written
   * in JSON as a number}
   */
  @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
  Year year();

  /** {@return the amount; 0 or more} */
  @JsonSerialize(using = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      using = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Money amount();

  /**
   * {@return whether it is support in kind, such as rooms or staff, for which nothing is paid;
   * {@code false} unless said}
   */
  @Value.Default
  default boolean inKind() {
    return false;
  }

  /**
   * {@return the day on which it was agreed, such as that of an addendum; absent if it was agreed
   * before any instalment of it was due} An instalment that was due before that day asks for
   * nothing of it: the next one asks for that as well.
   */
  Optional<LocalDate> agreedOn();

  /** {@return the payments} */
  ImmutableList<Payment> payments();

  /** {@return the repayments} */
  ImmutableList<Repayment> repayments();

  /**
   * {@return the amount that it came to after control, 0 or more; absent if that is the amount
   * granted, or if not recorded}
   */
  @JsonSerialize(contentUsing = ToStringSerializer.class)
  @com.fasterxml.jackson.databind.annotation.JsonSerialize(
      contentUsing = com.fasterxml.jackson.databind.ser.std.ToStringSerializer.class)
  Optional<Money> settledAmount();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a grant. */
  final class Builder extends ImmutableGrant.Builder {
    Builder() {}

    /**
     * {@return a grant with the attributes that were set}
     *
     * @throws IllegalArgumentException for a negative amount
     */
    @Override
    public Grant build() {
      Grant grant = super.build();
      Require.notNegative("A grant", grant.amount());
      grant.settledAmount().ifPresent(amount -> Require.notNegative("A settled grant", amount));
      return grant;
    }

    @JsonProperty("amount")
    Builder readAmount(WrittenMoney amount) {
      return amount(amount.money());
    }

    @JsonProperty("settledAmount")
    Builder readSettledAmount(WrittenMoney settledAmount) {
      return settledAmount(settledAmount.money());
    }
  }
}
