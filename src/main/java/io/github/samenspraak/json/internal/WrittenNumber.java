package io.github.samenspraak.json.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as people and spreadsheets write it: 28,4 or 12.500,00 or € 12 500. */
public final class WrittenNumber {

  private static final Pattern CURRENCY = Pattern.compile("(?i)€|euros?|[a-z]{3}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,'’ ][0-9]+)*");
  private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(?:[., '’][0-9]{3})+");
  private static final ImmutableSet<String> EURO = ImmutableSet.of("€", "EURO", "EUROS");
  private static final CharMatcher SPACES = CharMatcher.anyOf("\u00a0\u202f\u2009");
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  /** {@return the number that a text stands for, with a decimal comma or a decimal point} */
  public static Optional<BigDecimal> find(String text) {
    String number = SPACES.replaceFrom(text, ' ').strip();
    if (number.endsWith("%")) {
      number = number.substring(0, number.length() - 1).strip();
    }
    return number(number, false);
  }

  /** {@return the amount that a text stands for, with the code of its currency before it} */
  public static Optional<String> findMoney(String text) {
    String plain = SPACES.replaceFrom(text, ' ').strip();
    Matcher currency = CURRENCY.matcher(plain);
    String code = "EUR";
    if (currency.find()) {
      String found = currency.group().toUpperCase(Locale.ROOT);
      code = EURO.contains(found) ? code : found;
      plain = (plain.substring(0, currency.start()) + plain.substring(currency.end())).strip();
    }
    String written = code;
    return number(plain.replaceFirst(",-+$", ""), true)
        .filter(amount -> amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2)
        .map(amount -> written + " " + amount.setScale(2).toPlainString());
  }

  /**
   * {@return a number}
   *
   * @param areThousands whether three digits behind the only separator are thousands
   */
  private static Optional<BigDecimal> number(String text, boolean areThousands) {
    if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    boolean isOnly = text.indexOf('.') == point || text.indexOf(',') == point;
    boolean isGrouped =
        THOUSANDS.matcher(text).matches() && (areThousands || count(text) > 1 || point < 0);
    String whole = point < 0 || isGrouped ? text : text.substring(0, point);
    String decimals = point < 0 || isGrouped ? "" : "." + text.substring(point + 1);
    String digits = CharMatcher.inRange('0', '9').or(CharMatcher.is('-')).retainFrom(whole);
    return isOnly || isGrouped || point < 0
        ? Optional.of(new BigDecimal(digits + decimals))
        : Optional.empty();
  }

  /** {@return how many separators a number has} */
  private static int count(String number) {
    return CharMatcher.anyOf(".,'’ ").countIn(number);
  }
}
