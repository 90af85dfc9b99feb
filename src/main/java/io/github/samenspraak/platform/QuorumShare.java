package io.github.samenspraak.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.samenspraak.value.Fraction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The share of those entitled to vote that a quorum asks for, as charters word it.
 *
 * <p>Written in JSON as {@code "1/2"}, at least one half; {@code ">1/2"}, more than one half; or
 * {@code "1/2+1"}, one half and one more, where the half is not rounded first. Of nine these are
 * five, five and six; of eight they are four, five and five.
 *
 * @param fraction the fraction
 * @param wording the way in which the fraction is to be reached
 */
public record QuorumShare(Fraction fraction, Wording wording) {

  /** The ways in which a fraction is to be reached. */
  public enum Wording {
    /** At least the fraction. */
    AT_LEAST("", ""),
    /** More than the fraction. */
    MORE_THAN(">", ""),
    /** At least the fraction and one more. */
    AND_ONE_MORE("", "+1");

    private final String before;
    private final String after;

    Wording(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  private static final Pattern TEXT = Pattern.compile("(>?)([0-9]+/[0-9]+)((?:\\+1)?)");

  /**
   * {@return the share that a text stands for}
   *
   * @param text such as {@code 1/2}, {@code >1/2} or {@code 1/2+1}
   * @throws IllegalArgumentException if the text is of no such form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuorumShare parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (parts.matches()) {
      for (Wording wording : Wording.values()) {
        if (parts.group(1).equals(wording.before) && parts.group(3).equals(wording.after)) {
          return new QuorumShare(Fraction.parse(parts.group(2)), wording);
        }
      }
    }
    throw new IllegalArgumentException(
        "The share of a quorum is written as 1/2, >1/2 or 1/2+1, not as " + text + ".");
  }

  /**
   * {@return the least number that reaches the share of a whole}
   *
   * @param whole 0 or more
   */
  public int of(int whole) {
    long part = (long) whole * fraction.numerator();
    long floor = part / fraction.denominator();
    long ceiling = (part + fraction.denominator() - 1) / fraction.denominator();
    return (int)
        switch (wording) {
          case AT_LEAST -> ceiling;
          case MORE_THAN -> floor + 1;
          case AND_ONE_MORE -> ceiling + 1;
        };
  }

  /** {@return the share as in JSON} */
  @JsonValue
  @Override
  public String toString() {
    return wording.before + fraction + wording.after;
  }
}
