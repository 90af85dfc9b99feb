package io.github.samenspraak.covenant;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The grants of one year in one currency, and what was paid of them by each day. */
final class YearMoney {

  private final Year year;
  private final Grant firstGrant;
  private final Account account;
  private final Money nothing;

  /** The grants in money whose day of agreement is recorded. */
  private final ImmutableList<Grant> dated;

  /** What had been paid by each day with a payment, repayments not taken off. */
  private final NavigableMap<LocalDate, Money> paid = new TreeMap<>();

  /** Those days, in order. */
  private final ImmutableList<LocalDate> paymentDays;

  /** The change of what had been paid, repayments taken off, by each day with a change. */
  private final NavigableMap<LocalDate, Money> changes = new TreeMap<>();

  /**
   * Adds the grants of a year up.
   *
   * @param year the year
   * @param currency the currency; amounts in others do not count
   * @param grants the grants of that year; at least one
   */
  YearMoney(Year year, CurrencyUnit currency, List<Grant> grants) {
    this.year = year;
    this.firstGrant = grants.get(0);
    this.nothing = Money.zero(currency);
    this.dated =
        grants.stream()
            .filter(grant -> grant.agreedOn().isPresent() && !grant.inKind())
            .filter(grant -> grant.amount().getCurrencyUnit().equals(currency))
            .collect(toImmutableList());
    Account sum = Account.empty(currency);
    NavigableMap<LocalDate, Money> payments = new TreeMap<>();
    for (Grant grant : grants) {
      sum = sum.plus(grant);
      for (Payment payment : grant.payments()) {
        if (payment.amount().getCurrencyUnit().equals(currency)) {
          payments.merge(payment.paidOn(), payment.amount(), Money::plus);
          changes.merge(payment.paidOn(), payment.amount(), Money::plus);
        }
      }
      for (Repayment repayment : grant.repayments()) {
        if (repayment.amount().getCurrencyUnit().equals(currency)) {
          changes.merge(repayment.repaidOn(), repayment.amount().negated(), Money::plus);
        }
      }
    }
    this.account = sum;
    Money total = nothing;
    for (Map.Entry<LocalDate, Money> payment : payments.entrySet()) {
      total = total.plus(payment.getValue());
      paid.put(payment.getKey(), total);
    }
    this.paymentDays = ImmutableList.copyOf(paid.keySet());
  }

  /** {@return the currencies of some grants and of what was paid of them, as they come} */
  static ImmutableList<CurrencyUnit> currencies(List<Grant> grants) {
    return grants.stream()
        .flatMap(
            grant ->
                Stream.of(
                        Stream.of(grant.amount()),
                        grant.settledAmount().stream(),
                        grant.payments().stream().map(Payment::amount),
                        grant.repayments().stream().map(Repayment::amount))
                    .flatMap(amounts -> amounts))
        .map(Money::getCurrencyUnit)
        .distinct()
        .collect(toImmutableList());
  }

  Year year() {
    return year;
  }

  Grant firstGrant() {
    return firstGrant;
  }

  Account account() {
    return account;
  }

  /** {@return the account with what had been paid and paid back by the end of a day} */
  Account account(LocalDate day) {
    Money gross = paidBy(day);
    Money net = changes.headMap(day, true).values().stream().reduce(nothing, Money::plus);
    return new Account(
        account.granted(), account.inKind(), account.payable(), gross, gross.minus(net));
  }

  /** {@return what was granted in money} */
  Money granted() {
    return account.granted().minus(account.inKind());
  }

  /**
   * {@return what had been granted in money after a day, of those grants whose day is recorded, as
   * one amount for each}
   */
  Stream<Money> grantedAfter(LocalDate day) {
    return dated.stream()
        .filter(grant -> grant.agreedOn().orElseThrow().isAfter(day))
        .map(Grant::amount);
  }

  /** {@return what had been paid by the end of a day, repayments not taken off} */
  Money paidBy(LocalDate day) {
    return Optional.ofNullable(paid.floorEntry(day)).map(Map.Entry::getValue).orElse(nothing);
  }

  /** {@return the first day by which an amount above 0 had been paid; absent if it never was} */
  Optional<LocalDate> reached(Money amount) {
    // What had been paid only grows with the days, so its first value is found among them.
    int low = 0;
    int high = paymentDays.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paid.get(paymentDays.get(middle)).isLessThan(amount)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < paymentDays.size() ? Optional.of(paymentDays.get(low)) : Optional.empty();
  }

  /**
   * {@return what was paid in excess of an amount before a day}
   *
   * @param amount the most that might be paid before
   * @param day from which on more might be paid; absent if that has not come
   */
  Optional<Excess> paidBefore(Money amount, Optional<LocalDate> day) {
    Optional<LocalDate> first =
        paid.entrySet().stream()
            .filter(entry -> entry.getValue().isGreaterThan(amount))
            .map(Map.Entry::getKey)
            .findFirst()
            .filter(early -> day.filter(free -> !early.isBefore(free)).isEmpty());
    Optional<LocalDate> last = day.map(free -> free.minusDays(1));
    Money total = last.map(this::paidBy).orElseGet(account::paid);
    return first.flatMap(early -> excess(early, last, total.minus(amount)));
  }

  /**
   * {@return the stretches of days on which more had been paid than granted, repayments taken off}
   */
  ImmutableList<Excess> overpaid() {
    ImmutableList.Builder<Excess> stretches = ImmutableList.builder();
    Money balance = granted().negated();
    Optional<LocalDate> since = Optional.empty();
    Money most = nothing;
    for (Map.Entry<LocalDate, Money> change : changes.entrySet()) {
      balance = balance.plus(change.getValue());
      if (balance.isPositive()) {
        since = since.isPresent() ? since : Optional.of(change.getKey());
        most = balance.isGreaterThan(most) ? balance : most;
      } else if (since.isPresent()) {
        LocalDate last = change.getKey().minusDays(1);
        excess(since.get(), Optional.of(last), most).ifPresent(stretches::add);
        since = Optional.empty();
        most = nothing;
      }
    }
    if (since.isPresent()) {
      excess(since.get(), Optional.empty(), most).ifPresent(stretches::add);
    }
    return stretches.build();
  }

  /** {@return an excess on some days; absent if these lie outside the years of a term} */
  private Optional<Excess> excess(LocalDate first, Optional<LocalDate> last, Money amount) {
    // A mistyped year may lie before the year 1 or after 9999, where there are no terms.
    LocalDate from = Comparators.max(first, LocalDate.of(1, 1, 1));
    if (from.getYear() > CovenantYears.LAST_YEAR || last.filter(from::isAfter).isPresent()) {
      return Optional.empty();
    }
    Term open = Term.from(from);
    return Optional.of(new Excess(year, last.map(open::until).orElse(open), amount));
  }
}
