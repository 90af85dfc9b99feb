package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, such as the half of the members that a meeting needs to decide.
 *
 * <p>It is more than 0 and at most 1. It is not a percentage, and {@code 2/4} stays {@code 2/4}.
 * Written in JSON as {@code "1/2"}.
 *
 * @param numerator at least 1
 * @param denominator at least {@code numerator}
 */
public record Fraction(int numerator, int denominator) {

  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]*)/([1-9][0-9]*)");

  /**
   * Creates a fraction.
   *
   * @param numerator at least 1
   * @param denominator at least {@code numerator}
   * @throws IllegalArgumentException if the numerator is less than 1 or more than the denominator
   */
  public Fraction {
    if (numerator < 1 || denominator < numerator) {
      throw new IllegalArgumentException(
          "A fraction must be more than nothing and at most the whole, not "
              + numerator
              + "/"
              + denominator
              + ".");
    }
  }

  /**
   * {@return the fraction of these two numbers}
   *
   * @param numerator at least 1
   * @param denominator at least {@code numerator}
   * @throws IllegalArgumentException if the numerator is less than 1 or more than the denominator
   */
  public static Fraction of(int numerator, int denominator) {
    return new Fraction(numerator, denominator);
  }

  /**
   * {@return the fraction that a text such as {@code 2/3} stands for}
   *
   * @param text two numbers with a slash between them
   * @throws IllegalArgumentException if the text is not two numbers with a slash between them, or
   *     they make no fraction
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Fraction parse(String text) {
    Matcher numbers = TEXT.matcher(text);
    if (!numbers.matches()) {
      throw new IllegalArgumentException("A fraction is written as 1/2, not as " + text + ".");
    }
    return of(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
  }

  /**
   * {@return whether a part is at least this fraction of the whole; always of a whole of 0}
   *
   * @param part the part
   * @param whole the whole, 0 or more
   */
  public boolean isReachedBy(int part, int whole) {
    return (long) part * denominator >= (long) whole * numerator;
  }

  /**
   * {@return whether a part is more than this fraction of the whole}
   *
   * @param part the part
   * @param whole the whole, 0 or more
   */
  public boolean isExceededBy(int part, int whole) {
    return (long) part * denominator > (long) whole * numerator;
  }

  /** {@return the fraction as in JSON} */
  @JsonValue
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
