package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

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

  /** The last year that a term can reach. */
  private static final int LAST_YEAR = 9999;

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final RecordedDays recordedDays;
  private final RequiredProofs requiredProofs;
  private final YearCycle cycle;
  private final ImmutableList<Extension> extensions;
  private final Optional<LocalDate> lastDay;

  /** The first evaluation of each day. */
  private final NavigableMap<LocalDate, Evaluation> evaluations = new TreeMap<>();

  /** The first report on each year. */
  private final NavigableMap<Year, CovenantReport> reports = new TreeMap<>();

  /** The first day on which a report on each year was settled. */
  private final Map<Year, LocalDate> settlements = new HashMap<>();

  private final Supplier<ImmutableListMultimap<Year, YearMoney>> money;
  private final Supplier<Shares> shares;
  private final Supplier<Years> runningYears;
  private final Supplier<Years> reportedYears;
  private final Supplier<Years> unreported;
  private final Supplier<LateReports> reportedLate;

  CovenantCourse(
      Covenant covenant,
      CovenantScheme scheme,
      RecordedDays recordedDays,
      RequiredProofs requiredProofs) {
    this.covenant = covenant;
    this.scheme = scheme;
    this.recordedDays = recordedDays;
    this.requiredProofs = requiredProofs;
    this.cycle =
        new YearCycle(
            covenant
                .yearBegins()
                .or(() -> scheme.reporting().map(CovenantReporting::yearBegins))
                .orElse(YearCycle.CALENDAR.begins()));
    this.extensions = covenant.extensionsInOrder();
    this.lastDay = covenant.wholeTerm().flatMap(Term::lastDay);
    for (Evaluation evaluation : covenant.evaluations()) {
      evaluations.putIfAbsent(evaluation.completedOn(), evaluation);
    }
    for (CovenantReport report : covenant.reports()) {
      reports.merge(
          report.year(),
          report,
          BinaryOperator.minBy(Comparator.comparing(CovenantReport::submittedOn)));
      report.settledOn().ifPresent(day -> settlements.merge(report.year(), day, Comparators::min));
    }
    this.shares = Suppliers.memoize(() -> Shares.of(scheme.instalments()));
    this.runningYears = Suppliers.memoize(() -> Years.of(covenant.runs(), cycle));
    this.money = Suppliers.memoize(this::addUpMoney);
    this.reportedYears = Suppliers.memoize(this::findReportedYears);
    this.unreported = Suppliers.memoize(this::findUnreported);
    this.reportedLate = Suppliers.memoize(this::findReportedLate);
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
    return cycle;
  }

  /** {@return the years in which it runs on any day; without an end if the covenant has none} */
  public Years runningYears() {
    return runningYears.get();
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
    return year.getValue() > 0 && year.getValue() <= LAST_YEAR;
  }

  // Reports.

  /**
   * {@return the first report on each year, by year; of several on one day the first in the
   * document}
   */
  public ImmutableSortedMap<Year, CovenantReport> firstReports() {
    return ImmutableSortedMap.copyOf(reports);
  }

  /**
   * {@return whether the scheme asks for a report on a year, in which the covenant must run for as
   * long and get as much as the scheme says; never on a year before records begin}
   *
   * @param year the calendar year in which the year begins; never one after 9999
   */
  public boolean asksForReport(Year year) {
    return isYear(year) && reportedYears.get().contains(year);
  }

  private Years findReportedYears() {
    if (scheme.reporting().isEmpty()) {
      return Years.none();
    }
    CovenantReporting reporting = scheme.reporting().get();
    Years asked = runningFor(reporting.minimumPeriod()).among(recordedDays.years(cycle));
    return reporting.fromAmount().map(amount -> asked.among(grantedAtLeast(amount))).orElse(asked);
  }

  /**
   * {@return the years in which it runs for a length of time, counted from the first of its days}
   */
  private Years runningFor(Period length) {
    ImmutableList<Term> runs =
        ImmutableRangeSet.unionOf(covenant.runs().stream().map(Term::toRange).toList())
            .asRanges()
            .stream()
            .map(Term::from)
            .collect(ImmutableList.toImmutableList());
    Years running = Years.of(runs, cycle);
    // Only the first and the last year of a run may be too short.
    Map<Year, Term> span = new HashMap<>();
    Map<Year, Long> days = new HashMap<>();
    for (Term run : runs) {
      Stream.concat(run.firstDay().stream(), run.lastDay().stream())
          .map(cycle::yearOf)
          .distinct()
          .filter(year -> year.getValue() > 0)
          .forEach(
              year -> {
                Term part = run.intersection(cycle.days(year)).orElseThrow();
                span.merge(year, part, Term::span);
                days.merge(year, part.days().orElseThrow(), Long::sum);
              });
    }
    return running.without(
        Maps.filterEntries(
                span,
                part ->
                    days.get(part.getKey()) < cycle.days(part.getKey()).days().orElseThrow()
                        && isShorter(days.get(part.getKey()), part.getValue(), length))
            .keySet());
  }

  /** {@return whether some days are fewer than a length of time has from the first of them on} */
  private static boolean isShorter(long days, Term span, Period length) {
    return Term.find(span.firstDayOrThrow(), length)
        .filter(least -> least.days().orElseThrow() <= days)
        .isEmpty();
  }

  /** {@return the years for which an amount or more was granted} */
  private Years grantedAtLeast(Money amount) {
    return Years.of(
        money.get().values().stream()
            .filter(its -> its.account().granted().isSameCurrency(amount))
            .filter(its -> !its.account().granted().isLessThan(amount))
            .filter(its -> isYear(its.year()))
            .map(its -> Term.in(its.year()))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the last day for what is asked of a year} Where the covenant ends within the year, a
   * length of time counts from its last day.
   */
  private LocalDate due(YearlyDue due, Year year) {
    return due.dueAfter(due.within().isPresent() ? lastDayIn(year) : cycle.lastDay(year));
  }

  /**
   * {@return the last day of a year or, if it lies within that, of the covenant}
   *
   * @param year the calendar year in which the year begins
   */
  public LocalDate lastDayIn(Year year) {
    return lastDay
        .filter(last -> cycle.yearOf(last).equals(year))
        .orElseGet(() -> cycle.lastDay(year));
  }

  private Optional<LocalDate> reportDue(Year year) {
    return scheme.reporting().map(reporting -> due(reporting.due(), year));
  }

  /**
   * {@return the deadline for the report on a year, met by the first report; absent if {@linkplain
   * #asksForReport none is asked for}}
   *
   * @param year the calendar year in which the year begins
   */
  public Optional<Deadline> report(Year year) {
    return asksForReport(year)
        ? reportDue(year)
            .map(
                due ->
                    new Deadline(
                        due,
                        Optional.ofNullable(reports.get(year)).map(CovenantReport::submittedOn)))
        : Optional.empty();
  }

  /**
   * {@return the deadlines of the reports that are due on some days, by year}
   *
   * @param days the days
   */
  public ImmutableMap<Year, Deadline> reports(Term days) {
    return reportYears(days).stream()
        .collect(ImmutableMap.toImmutableMap(year -> year, year -> report(year).orElseThrow()));
  }

  /**
   * {@return the years whose report is due on some days} There may be thousands.
   *
   * @param days the days
   */
  public Years reportYears(Term days) {
    int first = days.firstDay().map(this::lastYearDueBefore).orElse(0) + 1;
    int last =
        lastYearDueBefore(
            days.lastDay().map(day -> day.plusDays(1)).orElse(LocalDate.of(LAST_YEAR + 1, 1, 1)));
    return last < first
        ? Years.none()
        : reportedYears.get().since(Year.of(first)).until(Year.of(last));
  }

  /** {@return the last year whose report would be due before a day; 0 if there is none} */
  private int lastYearDueBefore(LocalDate day) {
    // The later a year, the later its report is due.
    int low = 0;
    int high = scheme.reporting().isPresent() ? LAST_YEAR : 0;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (reportDue(Year.of(middle)).filter(day::isAfter).isPresent()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * {@return the deadline for the settlement of a report: within the time that binds the authority,
   * or by the day to which it put that off; absent if there is neither, or if records begin later}
   *
   * @param report a report of this covenant
   */
  public Optional<Deadline> settlement(CovenantReport report) {
    if (report.settledOn().isEmpty() && report.outcome().isPresent()) {
      return Optional.empty(); // It was settled, and nobody knows when.
    }
    return Stream.concat(
            scheme
                .reporting()
                .flatMap(CovenantReporting::settleWithin)
                .map(time -> Deadline.dueAfter(report.submittedOn(), time))
                .stream(),
            report.settlementPutOffTo().stream())
        .max(Comparator.naturalOrder())
        .flatMap(recordedDays::due)
        .map(due -> new Deadline(due, report.settledOn()));
  }

  /**
   * {@return the proofs that the scheme asks for with a report, in the order of {@link ProofKind}}
   *
   * @param report a report of this covenant
   */
  public ImmutableList<AskedProof> proofs(CovenantReport report) {
    if (!isYear(report.year()) || !recordedDays.years(cycle).contains(report.year())) {
      return ImmutableList.of();
    }
    SetMultimap<ProofKind, Optional<YearlyDue>> required =
        MultimapBuilder.enumKeys(ProofKind.class).hashSetValues().build();
    for (YearMoney granted : money.get().get(report.year())) {
      required.putAll(requiredProofs.of(granted.account().granted()));
    }
    return required.asMap().entrySet().stream()
        .map(
            proof ->
                new AskedProof(proof.getKey(), proof(report, proof.getKey(), proof.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Deadline> proof(
      CovenantReport report, ProofKind kind, Collection<Optional<YearlyDue>> dues) {
    // A proof is asked for with the report at the soonest, whose own lateness is another matter.
    LocalDate withReport =
        report(report.year())
            .map(Deadline::due)
            .filter(report.submittedOn()::isBefore)
            .orElse(report.submittedOn());
    LocalDate due =
        dues.stream()
            .map(later -> later.map(own -> due(own, report.year())).orElse(withReport))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Optional<LocalDate> submittedOn =
        report.proofs().stream()
            .filter(proof -> proof.kind() == kind)
            .map(proof -> proof.submittedOn().orElse(report.submittedOn()))
            .min(Comparator.naturalOrder());
    return recordedDays
        .due(Comparators.max(due, withReport))
        .map(day -> new Deadline(day, submittedOn));
  }

  // Money.

  private ImmutableListMultimap<Year, YearMoney> addUpMoney() {
    ListMultimap<Year, Grant> grants = MultimapBuilder.treeKeys().arrayListValues().build();
    covenant.grants().forEach(grant -> grants.put(grant.year(), grant));
    ImmutableListMultimap.Builder<Year, YearMoney> sums = ImmutableListMultimap.builder();
    for (Year year : grants.keySet()) {
      for (CurrencyUnit currency : YearMoney.currencies(grants.get(year))) {
        sums.put(year, new YearMoney(year, currency, grants.get(year)));
      }
    }
    return sums.build();
  }

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
    return money.get().get(year).stream().findFirst().orElseThrow().firstGrant();
  }

  /** {@return the years for which there are grants, in order} */
  public ImmutableSet<Year> grantedYears() {
    return money.get().keySet();
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
    return money.get().get(year).stream()
        .map(its -> its.account(day))
        .collect(ImmutableList.toImmutableList());
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
    return money.get().values().stream()
        .map(its -> its.account(day))
        .collect(
            ImmutableMap.toImmutableMap(
                account -> account.granted().getCurrencyUnit(), account -> account, Account::plus))
        .values()
        .asList();
  }

  /**
   * {@return the instalments of what is granted in money for a year in which the covenant runs, in
   * the order of the scheme; none if nothing is to pay}
   *
   * @param year the calendar year in which the year begins
   */
  public ImmutableList<ScheduledPayment> instalments(Year year) {
    return money.get().get(year).stream()
        .filter(its -> isYear(its.year()) && runningYears().contains(its.year()))
        .flatMap(its -> instalments(its).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<ScheduledPayment> instalments(YearMoney its) {
    ImmutableList.Builder<ScheduledPayment> scheduled = ImmutableList.builder();
    ImmutableList<Money> amounts = shares.get().of(its.granted());
    Optional<LocalDate> settledOn = settledOn(its.year());
    // What it was settled at is all that is to pay, as soon as that was known.
    Money most = its.account().payable();
    Money before = most.minus(most);
    for (int i = 0; i < amounts.size(); i++) {
      Money together = before.plus(amounts.get(i));
      Optional<LocalDate> due = due(scheme.instalments().get(i), its.year(), settledOn);
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
        .map(yearly -> due(yearly, year))
        .or(
            () ->
                (instalment.waitsForReport() ? settledOn : signedOrBegun(year))
                    .map(day -> Deadline.dueAfter(day, instalment.within().orElseThrow())));
  }

  private Optional<LocalDate> signedOrBegun(Year year) {
    return covenant.signedOn().map(day -> Comparators.max(day, cycle.firstDay(year)));
  }

  /** {@return the first day on which a report on a year was settled} */
  private Optional<LocalDate> settledOn(Year year) {
    return Optional.ofNullable(settlements.get(year));
  }

  /**
   * {@return the days on which more had been paid for a year than granted, repayments taken off;
   * without payments in a currency in which nothing was granted}
   */
  public ImmutableList<Excess> overpaid() {
    return money.get().values().stream()
        .filter(its -> !its.account().granted().isZero())
        .flatMap(its -> its.overpaid().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the days on which more had been paid for a year than the instalments before the first
   * that waits for the report, and that was not settled; none of a year on which no report is asked
   * for}
   */
  public ImmutableList<Excess> paidBeforeReport() {
    int waiting = Iterables.indexOf(scheme.instalments(), Instalment::waitsForReport);
    if (waiting < 0) {
      return ImmutableList.of();
    }
    return money.get().values().stream()
        .filter(its -> scheme.reporting().isEmpty() || asksForReport(its.year()))
        .filter(its -> its.granted().isPositive())
        .flatMap(
            its ->
                its
                    .paidBefore(
                        shares.get().of(its.granted()).stream()
                            .limit(waiting)
                            .reduce(Money.zero(its.granted().getCurrencyUnit()), Money::plus),
                        settledOn(its.year()))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  // Extensions.

  /**
   * {@return the decisions to extend the covenant in order: those taken and, unless an early end is
   * set, the next possible one} A deadline before the day on which records begin is absent.
   */
  public ImmutableList<Round> rounds() {
    ImmutableList.Builder<Round> rounds = ImmutableList.builder();
    for (int taken = 0; taken < covenant.extensions().size(); taken++) {
      rounds.add(asked(round(taken)));
    }
    if (covenant.ended().isEmpty() && extensions.size() < scheme.maximumExtensions()) {
      rounds.add(asked(next()));
    }
    return rounds.build();
  }

  private Round asked(Round round) {
    return new Round(
        round.number(),
        round.before(),
        round.decidedBefore(),
        round.extension(),
        round.decision().flatMap(recordedDays::due),
        round.evaluation().flatMap(recordedDays::due));
  }

  /** {@return the decision after those taken, even if the scheme does not allow it} */
  private Round next() {
    return round(covenant.extensions().size());
  }

  private Round round(int taken) {
    Optional<Extension> extension = find(taken);
    Optional<Extension> extensionBefore = find(taken - 1);
    Term before = extensionBefore.map(Extension::term).orElse(covenant.initialTerm());
    Round round =
        new Round(
            taken + 1,
            before,
            extensionBefore.map(its -> its.agreedOn().orElse(its.term().firstDayOrThrow())),
            extension,
            Optional.empty(),
            Optional.empty());
    Optional<LocalDate> due = scheme.decisionDueFor(before);
    return new Round(
        round.number(),
        before,
        round.decidedBefore(),
        extension,
        due.filter(day -> isDecided(round)).map(day -> decisionDeadline(round, day)),
        due.filter(day -> isEvaluatedBefore(round.number()))
            .map(day -> evaluationDeadline(round, day)));
  }

  private boolean isDecided(Round round) {
    return !round.extension().map(Extension::tacit).orElse(scheme.tacitExtension());
  }

  private Deadline decisionDeadline(Round round, LocalDate due) {
    Optional<LocalDate> decidedOn =
        round.extension().isPresent()
            ? round.takenOn()
            : covenant
                .refusal()
                .map(Refusal::decidedOn)
                .filter(day -> !round.before().endsBefore(day));
    return owed(due, decidedOn, round.extension().isPresent() ? lastDay : round.before().lastDay());
  }

  private Deadline evaluationDeadline(Round round, LocalDate due) {
    Optional<LocalDate> decidedOn =
        round.extension().isPresent()
            ? round.takenOn()
            : covenant.refusal().map(Refusal::decidedOn);
    Optional<LocalDate> evaluatedOn =
        evaluationsSince(round.decidedBefore()).keySet().stream()
            .findFirst()
            .filter(day -> decidedOn.filter(day::isAfter).isEmpty());
    Optional<LocalDate> owedUntil =
        Stream.concat(
                decidedOn.map(day -> day.minusDays(1)).stream(), round.before().lastDay().stream())
            .min(Comparator.naturalOrder());
    return owed(due, evaluatedOn, owedUntil);
  }

  /** {@return the deadline for what is owed until it is done, or until a day if it is not} */
  private static Deadline owed(
      LocalDate due, Optional<LocalDate> metOn, Optional<LocalDate> owedUntil) {
    return new Deadline(due, metOn, metOn.isPresent() ? Optional.empty() : owedUntil);
  }

  private Optional<Extension> find(int position) {
    return position >= 0 && position < extensions.size()
        ? Optional.of(extensions.get(position))
        : Optional.empty();
  }

  /**
   * {@return the deadline for the evaluation; absent for an extension that the scheme does not
   * allow}
   */
  private boolean isEvaluatedBefore(int number) {
    return scheme.evaluationBeforeExtension() && number <= scheme.maximumExtensions();
  }

  private NavigableMap<LocalDate, Evaluation> evaluationsSince(Optional<LocalDate> decision) {
    return decision.map(day -> evaluations.tailMap(day, false)).orElse(evaluations);
  }

  /**
   * {@return the evaluation on which a decision to extend the covenant would rest: the last one
   * since the extension before was decided; absent if there is none}
   *
   * @param round the decision
   * @param day the day of the decision; an evaluation of that day is in time
   */
  public Optional<Evaluation> evaluation(Round round, LocalDate day) {
    return Optional.ofNullable(evaluationsSince(round.decidedBefore()).floorEntry(day))
        .map(Map.Entry::getValue);
  }

  /**
   * {@return the reports that are missing on a day: due before it, and not submitted by then}
   *
   * @param day the day
   */
  public ImmutableSet<Year> reportsMissing(LocalDate day) {
    return reportsMissing(day, Integer.MAX_VALUE);
  }

  /**
   * {@return the first of the reports that are missing on a day: due before it, and not submitted
   * by then} A covenant that began long ago may lack very many.
   *
   * @param day the day
   * @param most how many years are in the answer at most
   */
  public ImmutableSet<Year> reportsMissing(LocalDate day, int most) {
    ImmutableList<Iterable<Year>> missing =
        ImmutableList.of(unreported.get(), () -> reportedLate.get().after(day));
    int last = lastYearDueBefore(day);
    return Streams.stream(Iterables.mergeSorted(missing, Comparator.naturalOrder()))
        .takeWhile(year -> year.getValue() <= last)
        .limit(most)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the years whose report was due before a day, and was never submitted}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    int last = lastYearDueBefore(day);
    return last > 0 ? unreported.get().until(Year.of(last)) : Years.none();
  }

  private Years findUnreported() {
    return reportedYears.get().until(Year.of(LAST_YEAR)).without(reports.keySet());
  }

  /** Only what came after the day on which it was due was ever missing. */
  private LateReports findReportedLate() {
    ImmutableSortedMap.Builder<Year, LocalDate> late = ImmutableSortedMap.naturalOrder();
    reports.forEach(
        (year, report) ->
            report(year)
                .filter(Deadline::isMetLate)
                .ifPresent(deadline -> late.put(year, report.submittedOn())));
    return new LateReports(late.build());
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
    Set<ExtensionObstacle> obstacles = EnumSet.noneOf(ExtensionObstacle.class);
    if (!covenant.initialTerm().hasBegunBy(day)) {
      obstacles.add(ExtensionObstacle.NOT_BEGUN);
    }
    if (covenant.ended().isPresent()) {
      obstacles.add(ExtensionObstacle.ENDED);
    }
    if (covenant.refusal().filter(refusal -> !refusal.decidedOn().isAfter(day)).isPresent()) {
      obstacles.add(ExtensionObstacle.REFUSED);
    }
    Round next = next();
    if (next.before().isOpen()) {
      obstacles.add(ExtensionObstacle.NO_END);
    } else if (next.before().endsBefore(day)) {
      obstacles.add(ExtensionObstacle.RUN_OUT);
    } else if (next.decision().filter(decision -> decision.due().isBefore(day)).isPresent()) {
      obstacles.add(ExtensionObstacle.TOO_LATE_TO_DECIDE);
    }
    if (next.number() > scheme.maximumExtensions()) {
      obstacles.add(ExtensionObstacle.NO_EXTENSION_LEFT);
    }
    if (isEvaluatedBefore(next.number())) {
      evaluationObstacle(next, day).ifPresent(obstacles::add);
    }
    if (!reportsMissing(day, 1).isEmpty()) {
      obstacles.add(ExtensionObstacle.REPORT_MISSING);
    }
    return Sets.immutableEnumSet(obstacles);
  }

  private Optional<ExtensionObstacle> evaluationObstacle(Round round, LocalDate day) {
    Optional<Evaluation> evaluation = evaluation(round, day);
    if (evaluation.isEmpty()) {
      return Optional.of(ExtensionObstacle.NOT_EVALUATED);
    }
    return evaluation
        .filter(last -> last.outcome() == EvaluationOutcome.NEGATIVE)
        .map(negative -> ExtensionObstacle.EVALUATED_NEGATIVELY);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(CovenantCourse.class);
  }
}
