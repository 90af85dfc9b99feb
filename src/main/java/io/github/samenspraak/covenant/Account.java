package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.NotWritableException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of a covenant in one currency, for one year or for all.
 *
 * @param granted all that was granted, in money and in kind
 * @param inKind the part of it that was granted in kind, for which nothing is paid
 * @param payable what the grants in money came to: what they were settled at or else their amounts
 * @param paid all that was paid
 * @param repaid all that was paid back
 */
public record Account(Money granted, Money inKind, Money payable, Money paid, Money repaid) {

  static Account empty(CurrencyUnit currency) {
    Money nothing = Money.zero(currency);
    return new Account(nothing, nothing, nothing, nothing, nothing);
  }

  /**
   * {@return what is still to be paid: what is payable, without what was paid, and with what was
   * paid back; below 0 if more was paid than that, which is to be paid back}
   */
  public Money toPay() {
    return payable.minus(paid).plus(repaid);
  }

  /** {@return the sums of this account and of another one in the same currency} */
  Account plus(Account other) {
    return new Account(
        granted.plus(other.granted),
        inKind.plus(other.inKind),
        payable.plus(other.payable),
        paid.plus(other.paid),
        repaid.plus(other.repaid));
  }

  /** {@return this account and a grant, as far as that is in its currency} */
  Account plus(Grant grant) {
    CurrencyUnit currency = granted.getCurrencyUnit();
    Money nothing = Money.zero(currency);
    Money amount = in(currency, grant.amount());
    return plus(
        new Account(
            amount,
            grant.inKind() ? amount : nothing,
            grant.inKind() ? nothing : in(currency, grant.settledAmount().orElse(grant.amount())),
            grant.payments().stream()
                .map(payment -> in(currency, payment.amount()))
                .reduce(nothing, Money::plus),
            grant.repayments().stream()
                .map(repayment -> in(currency, repayment.amount()))
                .reduce(nothing, Money::plus)));
  }

  private static Money in(CurrencyUnit currency, Money amount) {
    return amount.getCurrencyUnit().equals(currency) ? amount : Money.zero(currency);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Account.class);
  }
}
