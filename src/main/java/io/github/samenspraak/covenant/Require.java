package io.github.samenspraak.covenant;

import java.time.Period;
import org.joda.money.Money;

/** Refuses amounts and lengths of time that cannot be. */
final class Require {

  private Require() {}

  static void notNegative(String what, Money amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException(what + " must be 0 or more, not " + amount + ".");
    }
  }

  static void days(String what, Period length) {
    if (length.isZero() || length.isNegative()) {
      throw new IllegalArgumentException(
          "In a scheme, " + what + " must be at least one day, not " + length + ".");
    }
  }
}
