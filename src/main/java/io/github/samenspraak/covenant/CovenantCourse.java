package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Ints;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * The course of a covenant under its scheme: the deadlines of its reports, payments, evaluations
 * and decisions, its money, its longest duration and its possible extensions.
 *
 * <p>It judges nothing: rules report what was late by these deadlines.
 */
public final class CovenantCourse {

  /**
   * One decision to extend a covenant, taken or possible, and the evaluation before it.
   *
   * @param number the number of the extension, from 1
   * @param before the term that is extended
   * @param decidedBefore the day on which the previous extension was decided, or began if no
   *     decision is recorded; absent for the first
   * @param extension the recorded extension; absent if there is none
   * @param decision the deadline for the decision, which a refusal meets as well; absent if the
   *     term before is open, or the extension is tacit. Nobody has to decide after the term before
   *     is over.
   * @param evaluation the deadline for the evaluation, by the last day for the decision; met by the
   *     first evaluation since the previous decision; absent if the scheme asks for none. Nobody
   *     has to evaluate once it was decided, or the term before is over.
   */
  public record Round(
      int number,
      Term before,
      Optional<LocalDate> decidedBefore,
      Optional<Extension> extension,
      Optional<Deadline> decision,
      Optional<Deadline> evaluation) {

    /**
     * {@return the day on which the extension was decided, or came tacitly; absent if nobody
     * decided}
     */
    public Optional<LocalDate> takenOn() {
      return extension.flatMap(
          its ->
              its.agreedOn()
                  .or(
                      () ->
                          its.tacit()
                              ? Optional.of(its.term().firstDayOrThrow())
                              : Optional.empty()));
    }
  }

  /**
   * A proof that the scheme asks for with a report.
   *
   * @param kind the kind of proof
   * @param deadline its deadline, not before the report; absent if records begin later
   */
  public record AskedProof(ProofKind kind, Optional<Deadline> deadline) {}

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final CovenantYears years;
  private final Supplier<GrantAccounts> accounts;
  private final ReportDeadlines reports;
  private final PaymentSchedule payments;
  private final ExtensionRounds extensions;

  CovenantCourse(
      Covenant covenant,
      CovenantScheme scheme,
      RecordedDays recordedDays,
      RequiredProofs requiredProofs) {
    this.covenant = covenant;
    this.scheme = scheme;
    this.years = new CovenantYears(covenant, scheme);
    this.accounts = Suppliers.memoize(() -> new GrantAccounts(covenant.grants()));
    this.reports =
        new ReportDeadlines(covenant, scheme, recordedDays, requiredProofs, years, accounts);
    this.payments = new PaymentSchedule(covenant, scheme, recordedDays, years, accounts, reports);
    this.extensions = new ExtensionRounds(covenant, scheme, recordedDays, reports);
  }

  /** {@return the covenant} */
  public Covenant covenant() {
    return covenant;
  }

  /** {@return its scheme} */
  public CovenantScheme scheme() {
    return scheme;
  }

  /** {@return the years for which there are grants and reports, by their first day} */
  public YearCycle cycle() {
    return years.cycle();
  }

  /** {@return the years in which it runs on any day; without an end if the covenant has none} */
  public Years runningYears() {
    return years.running();
  }

  /** {@return the years of which its terms have any day, whether it ended before or not} */
  public Years agreedYears() {
    return years.agreed();
  }

  /**
   * {@return the last day that the covenant can reach with every extension that the scheme still
   * allows, or the day on which it ended or ends if it was refused to extend it; absent if a term
   * is open, if it was ended before it began, or if that day lies beyond the year 9999}
   */
  public Optional<LocalDate> latestDay() {
    Period length = scheme.extensionLength();
    int left = extensionsLeft();
    Optional<Term> last = covenant.wholeTerm();
    if (left > 0 && length.toTotalMonths() == 0) {
      // Days can be added at once. Months differ in length, but there are few of them.
      length = Period.ofDays(Ints.saturatedCast((long) length.getDays() * left));
      left = 1;
    }
    for (; left > 0 && last.isPresent(); left--) {
      last = last.get().next(length);
    }
    return last.flatMap(Term::lastDay);
  }

  private int extensionsLeft() {
    return covenant.ended().isPresent() || covenant.refusal().isPresent()
        ? 0
        : Math.max(0, scheme.maximumExtensions() - covenant.extensions().size());
  }

  /**
   * {@return whether a year can have reports and payments that are due}
   *
   * @param year any year, mistyped or not
   */
  public boolean isYear(Year year) {
    return CovenantYears.isYear(year);
  }

  // Reports.

  /**
   * {@return the first report on each year, by year; of several on one day the first in the
   * document}
   */
  public ImmutableSortedMap<Year, CovenantReport> firstReports() {
    return reports.first();
  }

  /**
   * {@return whether the scheme asks for a report on a year, in which the covenant must run for as
   * long and get as much as the scheme says; never on a year before records begin}
   *
   * @param year the calendar year in which the year begins; never one after 9999
   */
  public boolean asksForReport(Year year) {
    return reports.asksFor(year);
  }

  /**
   * {@return the last day of a year or, if it lies within that, of the covenant}
   *
   * @param year the calendar year in which the year begins
   */
  public LocalDate lastDayIn(Year year) {
    return years.lastDayIn(year);
  }

  /**
   * {@return the deadline for the report on a year, met by the first report; absent if {@linkplain
   * #asksForReport none is asked for}}
   *
   * @param year the calendar year in which the year begins
   */
  public Optional<Deadline> report(Year year) {
    return reports.deadline(year);
  }

  /**
   * {@return the deadlines of the reports that are due on some days, by year}
   *
   * @param days the days
   */
  public ImmutableMap<Year, Deadline> reports(Term days) {
    return reports.deadlines(days);
  }

  /**
   * {@return the years whose report is due on some days} There may be thousands.
   *
   * @param days the days
   */
  public Years reportYears(Term days) {
    return reports.dueOn(days);
  }

  /**
   * {@return the reports that are missing on a day: due before it, and not submitted by then}
   *
   * @param day the day
   */
  public ImmutableSet<Year> reportsMissing(LocalDate day) {
    return reports.missing(day, Integer.MAX_VALUE);
  }

  /**
   * {@return the first of the reports that are missing on a day: due before it, and not submitted
   * by then} A covenant that began long ago may lack very many.
   *
   * @param day the day
   * @param most how many years are in the answer at most
   */
  public ImmutableSet<Year> reportsMissing(LocalDate day, int most) {
    return reports.missing(day, most);
  }

  /**
   * {@return the years whose report was due before a day, and was never submitted}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    return reports.unreported(day);
  }

  /**
   * {@return the deadline for the settlement of a report: within the time that binds the authority,
   * or by the day to which it put that off; absent if there is neither, or if records begin later}
   *
   * @param report a report of this covenant
   */
  public Optional<Deadline> settlement(CovenantReport report) {
    return reports.settlement(report);
  }

  /**
   * {@return the proofs that the scheme asks for with a report, in the order of {@link ProofKind}}
   *
   * @param report a report of this covenant
   */
  public ImmutableList<AskedProof> proofs(CovenantReport report) {
    return reports.proofs(report);
  }

  // Money.

  /**
   * {@return the currency of the covenant: that in which its scheme sets amounts or else that of
   * its first grant; absent if there is neither}
   */
  public Optional<CurrencyUnit> currency() {
    return scheme
        .currency()
        .or(
            () ->
                covenant.grants().stream()
                    .findFirst()
                    .map(grant -> grant.amount().getCurrencyUnit()));
  }

  /**
   * {@return the first grant for a year in the document}
   *
   * @param year the calendar year in which the year begins
   * @throws NoSuchElementException if there is none
   */
  public Grant firstGrant(Year year) {
    return accounts.get().in(year).stream().findFirst().orElseThrow().firstGrant();
  }

  /** {@return the years for which there are grants, in order} */
  public ImmutableSet<Year> grantedYears() {
    return accounts.get().years();
  }

  /**
   * {@return the accounts of a year: one for each currency, so mostly one; none without a grant}
   *
   * @param year the calendar year in which the year begins
   */
  public ImmutableList<Account> accounts(Year year) {
    return accounts(year, LocalDate.MAX);
  }

  /**
   * {@return the accounts of a year, with what had been paid and paid back by a day}
   *
   * @param year the calendar year in which the year begins
   * @param day the day
   */
  public ImmutableList<Account> accounts(Year year, LocalDate day) {
    return accounts.get().of(year, day);
  }

  /** {@return the accounts of all years together: one for each currency, so mostly one} */
  public ImmutableList<Account> accounts() {
    return accounts(LocalDate.MAX);
  }

  /**
   * {@return the accounts of all years together, with what had been paid and paid back by a day}
   *
   * @param day the day
   */
  public ImmutableList<Account> accounts(LocalDate day) {
    return accounts.get().together(day);
  }

  /**
   * {@return the instalments of what is granted in money for a year in which the covenant runs, in
   * the order of the scheme; none if nothing is to pay} What was agreed after the last of them was
   * due is in none.
   *
   * @param year the calendar year in which the year begins
   */
  public ImmutableList<ScheduledPayment> instalments(Year year) {
    return payments.instalments(year);
  }

  /**
   * {@return the days on which more had been paid for a year than granted, repayments taken off;
   * without payments in a currency in which nothing was granted}
   */
  public ImmutableList<Excess> overpaid() {
    return payments.overpaid();
  }

  /**
   * {@return the days on which more had been paid for a year than the instalments before the first
   * that waits for the report, and that was not settled; none of a year on which no report is asked
   * for}
   */
  public ImmutableList<Excess> paidBeforeReport() {
    return payments.paidBeforeReport();
  }

  // Extensions.

  /**
   * {@return the decisions to extend the covenant in order: those taken and, unless an early end is
   * set, the next possible one} A deadline before the day on which records begin is absent.
   */
  public ImmutableList<Round> rounds() {
    return extensions.rounds();
  }

  /**
   * {@return the evaluation on which a decision to extend the covenant would rest: the last one
   * since the extension before was decided; absent if there is none}
   *
   * @param round the decision
   * @param day the day of the decision; an evaluation of that day is in time
   */
  public Optional<Evaluation> evaluation(Round round, LocalDate day) {
    return extensions.evaluation(round, day);
  }

  /**
   * {@return whether the covenant can be extended by a decision on a day}
   *
   * @param day the day of the decision
   */
  public boolean canBeExtended(LocalDate day) {
    return obstacles(day).isEmpty();
  }

  /**
   * {@return every reason why the covenant cannot be extended by a decision on a day, in the order
   * of {@link ExtensionObstacle}}
   *
   * @param day the day of the decision
   */
  public ImmutableSet<ExtensionObstacle> obstacles(LocalDate day) {
    return extensions.obstacles(day);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(CovenantCourse.class);
  }
}
