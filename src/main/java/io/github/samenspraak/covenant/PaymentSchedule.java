package io.github.samenspraak.covenant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.RecordedDays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The payments of a covenant: what is to pay by when, and what was paid too much or too soon. */
final class PaymentSchedule {

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final RecordedDays recordedDays;
  private final CovenantYears years;
  private final Supplier<GrantAccounts> accounts;
  private final ReportDeadlines reports;
  private final Supplier<Shares> shares;

  PaymentSchedule(
      Covenant covenant,
      CovenantScheme scheme,
      RecordedDays recordedDays,
      CovenantYears years,
      Supplier<GrantAccounts> accounts,
      ReportDeadlines reports) {
    this.covenant = covenant;
    this.scheme = scheme;
    this.recordedDays = recordedDays;
    this.years = years;
    this.accounts = accounts;
    this.reports = reports;
    this.shares = Suppliers.memoize(() -> Shares.of(scheme.instalments()));
  }

  /** {@return the instalments of a year in which the covenant runs, in the order of the scheme} */
  ImmutableList<ScheduledPayment> instalments(Year year) {
    return accounts.get().in(year).stream()
        .filter(its -> CovenantYears.isYear(its.year()) && years.running().contains(its.year()))
        .flatMap(its -> instalments(its).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<ScheduledPayment> instalments(YearMoney its) {
    ImmutableList.Builder<ScheduledPayment> scheduled = ImmutableList.builder();
    ImmutableList<Money> amounts = shares.get().of(its.granted());
    Optional<LocalDate> settledOn = reports.settledOn(its.year());
    // What it was settled at is all that is to pay, as soon as that was known.
    Money most = its.account().payable();
    Money before = most.minus(most);
    Money granted = before;
    for (int i = 0; i < amounts.size(); i++) {
      Optional<LocalDate> due = due(scheme.instalments().get(i), its.year(), settledOn);
      granted = granted.plus(amounts.get(i));
      Money together = granted.minus(agreedTooLate(its, i, due));
      boolean isSettled =
          settledOn.isEmpty() || due.filter(day -> day.isBefore(settledOn.get())).isEmpty();
      Money upTo = isSettled ? least(together, most) : together;
      Money amount = upTo.minus(isSettled ? least(before, most) : before);
      if (amount.isPositive()) {
        Optional<Deadline> deadline =
            due.flatMap(recordedDays::due)
                .map(day -> new Deadline(day, coveredOn(its, upTo, least(upTo, most), settledOn)));
        Money paid =
            deadline.map(payment -> its.paidBy(payment.due())).orElse(its.account().paid());
        Money unpaid = upTo.minus(least(upTo, paid));
        scheduled.add(
            new ScheduledPayment(its.year(), i + 1, amount, least(amount, unpaid), deadline));
      }
      before = together;
    }
    return scheduled.build();
  }

  /**
   * {@return what an instalment and those before it would be of grants that were agreed after its
   * due day}
   */
  private Money agreedTooLate(YearMoney its, int instalment, Optional<LocalDate> due) {
    Money nothing = Money.zero(its.granted().getCurrencyUnit());
    return due.stream()
        .flatMap(its::grantedAfter)
        .flatMap(amount -> shares.get().of(amount).stream().limit(instalment + 1L))
        .reduce(nothing, Money::plus);
  }

  /** {@return the day on which the payments of a year covered an amount, or what it came to} */
  private static Optional<LocalDate> coveredOn(
      YearMoney its, Money amount, Money settled, Optional<LocalDate> settledOn) {
    Optional<LocalDate> paid = its.reached(amount);
    if (settledOn.isEmpty() || !settled.isLessThan(amount)) {
      return paid;
    }
    Optional<LocalDate> covered =
        (settled.isZero() ? settledOn : its.reached(settled))
            .map(day -> Comparators.max(day, settledOn.get()));
    return Stream.of(paid, covered).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private static Money least(Money one, Money other) {
    return one.isLessThan(other) ? one : other;
  }

  private Optional<LocalDate> due(Instalment instalment, Year year, Optional<LocalDate> settledOn) {
    return instalment
        .due()
        .map(yearly -> years.due(yearly, year))
        .or(
            () ->
                (instalment.waitsForReport() ? settledOn : signedOrBegun(year))
                    .map(day -> Deadline.dueAfter(day, instalment.within().orElseThrow())));
  }

  private Optional<LocalDate> signedOrBegun(Year year) {
    return covenant.signedOn().map(day -> Comparators.max(day, years.cycle().firstDay(year)));
  }

  /** {@return the days on which more had been paid for a year than granted} */
  ImmutableList<Excess> overpaid() {
    return accounts.get().all().stream()
        .filter(its -> !its.account().granted().isZero())
        .flatMap(its -> its.overpaid().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the days on which more had been paid for a year than might be before its report} */
  ImmutableList<Excess> paidBeforeReport() {
    int waiting = Iterables.indexOf(scheme.instalments(), Instalment::waitsForReport);
    if (waiting < 0) {
      return ImmutableList.of();
    }
    return accounts.get().all().stream()
        .filter(its -> scheme.reporting().isEmpty() || reports.asksFor(its.year()))
        .filter(its -> its.granted().isPositive())
        .flatMap(
            its ->
                its
                    .paidBefore(
                        shares.get().of(its.granted()).stream()
                            .limit(waiting)
                            .reduce(Money.zero(its.granted().getCurrencyUnit()), Money::plus),
                        reports.settledOn(its.year()))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }
}
