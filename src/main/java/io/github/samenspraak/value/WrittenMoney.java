package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.joda.money.Money;

/**
 * An amount of money as a document writes it, such as {@code "EUR 12500.00"}: how the types of the
 * domain read one.
 *
 * <p>In Java an amount is a {@link Money} and nothing else.
 */
public final class WrittenMoney {

  private final Money money;

  private WrittenMoney(Money money) {
    this.money = money;
  }

  /**
   * {@return the amount that a text stands for}
   *
   * @param text a currency code, a space, and digits with at most as many decimals as the currency
   *     has
   * @throws IllegalArgumentException if the text is not of that form, or there is no such currency
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WrittenMoney parse(String text) {
    return new WrittenMoney(Money.parse(text));
  }

  /** {@return the amount} */
  public Money money() {
    return money;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WrittenMoney written && money.equals(written.money);
  }

  @Override
  public int hashCode() {
    return money.hashCode();
  }

  /** {@return the text, with all decimals of the currency} */
  @Override
  @JsonValue
  public String toString() {
    return money.toString();
  }
}
