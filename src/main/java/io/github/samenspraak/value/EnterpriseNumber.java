package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The number of an enterprise or organisation in the Belgian register of enterprises, such as
 * {@code 0207.500.123}.
 *
 * <p>A number with a typing error is kept as written, and a rule reports it by {@link #isValid};
 * only a text without any digit is refused. It is not the number of an establishment unit, which
 * begins with 2 to 8.
 *
 * <p>Written in JSON as a string, just as it was read. Two numbers with the same digits are equal,
 * with or without dots.
 *
 * @see Source#BE_KBO
 */
public final class EnterpriseNumber implements Comparable<EnterpriseNumber> {

  private static final String COUNTRY = "BE";

  /** The lengths of the groups of digits, which a dot or a space may separate. */
  private static final ImmutableIntArray GROUPS = ImmutableIntArray.of(4, 3, 3);

  private static final int MODULUS = 97;

  private final String asWritten;
  private final String digits;

  private EnterpriseNumber(String asWritten, String digits) {
    this.asWritten = asWritten;
    this.digits = digits;
  }

  /**
   * {@return the number that a text stands for}
   *
   * @param asWritten with dots or without
   * @throws IllegalArgumentException if the text has no digit
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EnterpriseNumber of(String asWritten) {
    String digits = CharMatcher.inRange('0', '9').retainFrom(asWritten);
    if (digits.isEmpty()) {
      throw new IllegalArgumentException("An enterprise number has digits, not " + asWritten + ".");
    }
    return new EnterpriseNumber(asWritten, digits);
  }

  /** {@return the digits of the number, without what is written between them} */
  public String digits() {
    return digits;
  }

  /**
   * {@return whether the number can exist} It has ten digits and nothing else but dots, spaces or
   * the country's letters, the first digit is 0 or 1, and the last two are 97 minus the remainder
   * of the first eight by 97.
   */
  public boolean isValid() {
    return isWellFormed()
        && digits.charAt(0) <= '1'
        && Integer.parseInt(digits, 8, 10, 10) == checkNumber();
  }

  /** A regular expression here takes most of the time of checking organisations. */
  private boolean isWellFormed() {
    int at = asWritten.startsWith(COUNTRY) ? COUNTRY.length() : 0;
    int digit = 0;
    for (int i = 0; i < GROUPS.length(); i++) {
      at += isSeparator(at) ? 1 : 0;
      if (!asWritten.regionMatches(at, digits, digit, GROUPS.get(i))) {
        return false;
      }
      at += GROUPS.get(i);
      digit += GROUPS.get(i);
    }
    return at == asWritten.length();
  }

  private boolean isSeparator(int at) {
    return at < asWritten.length() && (asWritten.charAt(at) == '.' || asWritten.charAt(at) == ' ');
  }

  private int checkNumber() {
    return MODULUS - Integer.parseInt(digits, 0, 8, 10) % MODULUS;
  }

  /** {@return the number as it was written} */
  @JsonValue
  @Override
  public String toString() {
    return asWritten;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EnterpriseNumber number && digits.equals(number.digits);
  }

  /** Compares the digits, as {@link #equals} does. */
  @Override
  public int compareTo(EnterpriseNumber other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }
}
