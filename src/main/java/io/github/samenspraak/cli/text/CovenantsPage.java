package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Prints the covenants that have not ended on a day: with whom, until when, how they go on, and
 * their money.
 */
record CovenantsPage(RenderContext context, CliMessages messages) {

  void print() {
    List<Covenant> all = context.register().covenants();
    if (all.isEmpty()) {
      return;
    }
    List<Covenant> present =
        all.stream()
            .filter(covenant -> covenant.status(context.day()) != CovenantStatus.ENDED)
            .toList();
    context
        .output()
        .printTitle(messages.text("show.covenants", present.size(), all.size() - present.size()));
    present.forEach(this::printCovenant);
  }

  private void printCovenant(Covenant covenant) {
    context.printEntry(
        INDENT,
        messages.text(covenant.subject()),
        covenant.partners().stream()
                .map(partner -> context.names().of(Organisation.class, partner))
                .collect(Collectors.joining(", "))
            + ", "
            + messages.text(covenant.status(context.day())));
    List<String> details =
        Stream.of(days(covenant), Optional.of(extension(covenant)))
            .flatMap(Optional::stream)
            .toList();
    context.output().print(DEEPER, messages.capitalised(messages.joined(details)));
    context.index().findCourse(covenant).ifPresent(this::printMoney);
  }

  /** Prints the money of each year that has begun, and of all years if there are several. */
  private void printMoney(CovenantCourse course) {
    List<Year> years = List.copyOf(course.grantedYears());
    for (Year year : years) {
      if (context.hasHappened(course.cycle().firstDay(year))) {
        for (Account account : course.accounts(year, context.day())) {
          print("show.account-year", year.toString(), account);
        }
      }
    }
    if (years.size() > 1) {
      for (Account account : course.accounts(context.day())) {
        print("show.account-all", account);
      }
    }
  }

  private void print(String key, String year, Account account) {
    context.output().print(DEEPER, messages.text(key, year, money(account)));
  }

  private void print(String key, Account account) {
    context.output().print(DEEPER, messages.text(key, money(account)));
  }

  private String money(Account account) {
    return messages.joined(
        Stream.of(
                Optional.of(messages.text("show.account", messages.text(account.granted()))),
                positive("show.account-in-kind", account.inKind()),
                positive("show.account-paid", account.paid()),
                positive("show.account-repaid", account.repaid()),
                positive("show.account-to-pay", account.toPay()),
                positive("show.account-to-repay", account.toPay().negated()))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<String> positive(String key, Money amount) {
    return Optional.of(amount)
        .filter(Money::isPositive)
        .map(each -> messages.text(key, messages.text(each)));
  }

  /** {@return the last day that is agreed, and the last that extensions can reach} */
  private Optional<String> days(Covenant covenant) {
    Optional<Term> whole = covenant.wholeTerm();
    Optional<String> latest =
        latestDay(covenant)
            .filter(day -> !whole.flatMap(Term::lastDay).equals(Optional.of(day)))
            .map(day -> messages.text("show.latest", messages.text(day)));
    return whole
        .map(messages::textUntil)
        .map(until -> latest.map(day -> until + ", " + day).orElse(until));
  }

  private Optional<LocalDate> latestDay(Covenant covenant) {
    return context.index().findCourse(covenant).flatMap(CovenantCourse::latestDay);
  }

  private String extension(Covenant covenant) {
    return context
        .index()
        .findCourse(covenant)
        .map(course -> course.obstacles(context.day()))
        .map(this::extension)
        .orElseGet(() -> messages.text("show.no-scheme"));
  }

  private String extension(ImmutableSet<ExtensionObstacle> obstacles) {
    if (obstacles.isEmpty()) {
      return messages.text("show.extendable");
    }
    String all = obstacles.stream().map(messages::text).collect(Collectors.joining(", "));
    return messages.text("show.not-extendable", all);
  }
}
