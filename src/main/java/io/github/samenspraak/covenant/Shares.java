package io.github.samenspraak.covenant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/** The shares of some instalments in the grant of a year, together as an exact fraction. */
final class Shares {

  private final ImmutableList<Fraction> shares;
  private final BigInteger numerator;
  private final BigInteger denominator;

  private Shares(ImmutableList<Fraction> shares, BigInteger numerator, BigInteger denominator) {
    this.shares = shares;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static Shares of(List<Instalment> instalments) {
    ImmutableList<Fraction> shares =
        instalments.stream().map(Instalment::share).collect(toImmutableList());
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Fraction share : shares) {
      BigInteger of = BigInteger.valueOf(share.denominator());
      numerator =
          numerator.multiply(of).add(denominator.multiply(BigInteger.valueOf(share.numerator())));
      denominator = denominator.multiply(of);
      BigInteger divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
    return new Shares(shares, numerator, denominator);
  }

  boolean exceedWhole() {
    return numerator.compareTo(denominator) > 0;
  }

  /**
   * {@return the amounts of the instalments of a grant} Each is rounded down to the cent; the last
   * takes what is missing to all of them together, which is rounded down as well.
   */
  ImmutableList<Money> of(Money granted) {
    ImmutableList.Builder<Money> amounts = ImmutableList.builder();
    Money rest = part(granted, numerator, denominator);
    for (int i = 0; i < shares.size() - 1; i++) {
      Fraction share = shares.get(i);
      Money amount =
          part(
              granted,
              BigInteger.valueOf(share.numerator()),
              BigInteger.valueOf(share.denominator()));
      amounts.add(amount);
      rest = rest.minus(amount);
    }
    return shares.isEmpty() ? ImmutableList.of() : amounts.add(rest).build();
  }

  private static Money part(Money whole, BigInteger numerator, BigInteger denominator) {
    return Money.of(
        whole.getCurrencyUnit(),
        whole
            .getAmount()
            .multiply(new BigDecimal(numerator))
            .divide(new BigDecimal(denominator), whole.getScale(), RoundingMode.DOWN));
  }
}
