package io.github.samenspraak.covenant;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The grants of a covenant, and what was paid of them, by year and currency. */
final class GrantAccounts {

  private final ImmutableListMultimap<Year, YearMoney> money;

  GrantAccounts(Iterable<Grant> all) {
    ListMultimap<Year, Grant> grants = MultimapBuilder.treeKeys().arrayListValues().build();
    all.forEach(grant -> grants.put(grant.year(), grant));
    ImmutableListMultimap.Builder<Year, YearMoney> sums = ImmutableListMultimap.builder();
    for (Year year : grants.keySet()) {
      for (CurrencyUnit currency : YearMoney.currencies(grants.get(year))) {
        sums.put(year, new YearMoney(year, currency, grants.get(year)));
      }
    }
    this.money = sums.build();
  }

  /** {@return the years for which there are grants, in order} */
  ImmutableSet<Year> years() {
    return money.keySet();
  }

  /** {@return the money of a year, in each currency} */
  ImmutableList<YearMoney> in(Year year) {
    return money.get(year);
  }

  /** {@return the money of all years, in each currency} */
  ImmutableList<YearMoney> all() {
    return money.values().asList();
  }

  /** {@return the accounts of a year, with what had been paid and paid back by a day} */
  ImmutableList<Account> of(Year year, LocalDate day) {
    return money.get(year).stream()
        .map(its -> its.account(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the accounts of all years together, with what had been paid by a day} */
  ImmutableList<Account> together(LocalDate day) {
    return money.values().stream()
        .map(its -> its.account(day))
        .collect(
            ImmutableMap.toImmutableMap(
                account -> account.granted().getCurrencyUnit(), account -> account, Account::plus))
        .values()
        .asList();
  }

  /** {@return the years for which an amount or more was granted} */
  Years atLeast(Money amount) {
    return Years.of(
        money.values().stream()
            .filter(its -> its.account().granted().isSameCurrency(amount))
            .filter(its -> !its.account().granted().isLessThan(amount))
            .filter(its -> CovenantYears.isYear(its.year()))
            .map(its -> Term.in(its.year()))
            .collect(ImmutableList.toImmutableList()));
  }
}
