package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An amount of money as JSON has it, such as {@code "EUR 12500.00"}; 0 or more.
 *
 * <p>In Java an amount is a {@link Money}; the types of the domain read one by this class.
 */
public final class WrittenMoney {

  private static final int MAXIMUM_LENGTH = 100;
  private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) ([0-9]+(?:[.][0-9]+)?)");

  private final Money money;

  private WrittenMoney(Money money) {
    this.money = money;
  }

  /**
   * {@return the amount of a text}
   *
   * @param text a currency code, a space, and digits with at most as many decimals as the currency
   *     has; at most 100 characters
   * @throws IllegalArgumentException if the text is not of that form, or there is no such currency
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WrittenMoney parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (text.length() > MAXIMUM_LENGTH || !parts.matches()) {
      throw new IllegalArgumentException("An amount of money is written as EUR 12500.00.");
    }
    CurrencyUnit currency = CurrencyUnit.of(parts.group(1));
    BigDecimal amount = new BigDecimal(parts.group(2));
    if (amount.scale() > currency.getDecimalPlaces()) {
      throw new IllegalArgumentException(
          currency + " has no more than " + currency.getDecimalPlaces() + " decimals.");
    }
    return new WrittenMoney(Money.of(currency, amount));
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
