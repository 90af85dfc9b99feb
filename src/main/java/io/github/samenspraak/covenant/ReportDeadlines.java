package io.github.samenspraak.covenant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The reports of a covenant: which the scheme asks for, by when, and with which proofs. */
final class ReportDeadlines {

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final RecordedDays recordedDays;
  private final RequiredProofs requiredProofs;
  private final CovenantYears years;
  private final Supplier<GrantAccounts> accounts;

  /** The first report on each year. */
  private final NavigableMap<Year, CovenantReport> reports = new TreeMap<>();

  /** The first day on which a report on each year was settled. */
  private final Map<Year, LocalDate> settlements = new HashMap<>();

  private final Supplier<Years> asked;
  private final Supplier<Years> unreported;
  private final Supplier<LateReports> late;

  ReportDeadlines(
      Covenant covenant,
      CovenantScheme scheme,
      RecordedDays recordedDays,
      RequiredProofs requiredProofs,
      CovenantYears years,
      Supplier<GrantAccounts> accounts) {
    this.covenant = covenant;
    this.scheme = scheme;
    this.recordedDays = recordedDays;
    this.requiredProofs = requiredProofs;
    this.years = years;
    this.accounts = accounts;
    for (CovenantReport report : covenant.reports()) {
      reports.merge(
          report.year(),
          report,
          BinaryOperator.minBy(Comparator.comparing(CovenantReport::submittedOn)));
      report.settledOn().ifPresent(day -> settlements.merge(report.year(), day, Comparators::min));
    }
    this.asked = Suppliers.memoize(this::findAsked);
    this.unreported = Suppliers.memoize(this::findUnreported);
    this.late = Suppliers.memoize(this::findLate);
  }

  ImmutableSortedMap<Year, CovenantReport> first() {
    return ImmutableSortedMap.copyOf(reports);
  }

  /** {@return whether the scheme asks for a report on a year} */
  boolean asksFor(Year year) {
    return CovenantYears.isYear(year) && asked.get().contains(year);
  }

  private Years findAsked() {
    if (scheme.reporting().isEmpty()) {
      return Years.none();
    }
    CovenantReporting reporting = scheme.reporting().get();
    Years asked = runningFor(reporting.minimumPeriod()).among(recordedDays.years(years.cycle()));
    return reporting
        .fromAmount()
        .map(amount -> asked.among(accounts.get().atLeast(amount)))
        .orElse(asked);
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
    Years running = Years.of(runs, years.cycle());
    // Only the first and the last year of a run may be too short.
    Map<Year, Term> span = new HashMap<>();
    Map<Year, Long> days = new HashMap<>();
    for (Term run : runs) {
      Stream.concat(run.firstDay().stream(), run.lastDay().stream())
          .map(years.cycle()::yearOf)
          .distinct()
          .filter(year -> year.getValue() > 0)
          .forEach(
              year -> {
                Term part = run.intersection(years.cycle().days(year)).orElseThrow();
                span.merge(year, part, Term::span);
                days.merge(year, part.days().orElseThrow(), Long::sum);
              });
    }
    return running.without(
        Maps.filterEntries(
                span,
                part ->
                    days.get(part.getKey()) < years.cycle().days(part.getKey()).days().orElseThrow()
                        && isShorter(days.get(part.getKey()), part.getValue(), length))
            .keySet());
  }

  /** {@return whether some days are fewer than a length of time has from the first of them on} */
  private static boolean isShorter(long days, Term span, Period length) {
    return Term.find(span.firstDayOrThrow(), length)
        .filter(least -> least.days().orElseThrow() <= days)
        .isEmpty();
  }

  private Optional<LocalDate> due(Year year) {
    return scheme.reporting().map(reporting -> years.due(reporting.due(), year));
  }

  /** {@return the deadline for the report on a year; absent if none is asked for} */
  Optional<Deadline> deadline(Year year) {
    return asksFor(year)
        ? due(year)
            .map(
                due ->
                    new Deadline(
                        due,
                        Optional.ofNullable(reports.get(year)).map(CovenantReport::submittedOn)))
        : Optional.empty();
  }

  ImmutableMap<Year, Deadline> deadlines(Term days) {
    return dueOn(days).stream()
        .collect(ImmutableMap.toImmutableMap(year -> year, year -> deadline(year).orElseThrow()));
  }

  /** {@return the years whose report is due on some days} */
  Years dueOn(Term days) {
    int first = days.firstDay().map(this::lastYearDueBefore).orElse(0) + 1;
    int last =
        lastYearDueBefore(
            days.lastDay()
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.of(CovenantYears.LAST_YEAR + 1, 1, 1)));
    return last < first ? Years.none() : asked.get().since(Year.of(first)).until(Year.of(last));
  }

  /** {@return the last year whose report would be due before a day; 0 if there is none} */
  private int lastYearDueBefore(LocalDate day) {
    // The later a year, the later its report is due.
    int low = 0;
    int high = scheme.reporting().isPresent() ? CovenantYears.LAST_YEAR : 0;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (due(Year.of(middle)).filter(day::isAfter).isPresent()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** {@return the first of the reports that are due before a day, and not submitted by then} */
  ImmutableSet<Year> missing(LocalDate day, int most) {
    ImmutableList<Iterable<Year>> missing =
        ImmutableList.of(unreported.get(), () -> late.get().after(day));
    int last = lastYearDueBefore(day);
    return Streams.stream(Iterables.mergeSorted(missing, Comparator.naturalOrder()))
        .takeWhile(year -> year.getValue() <= last)
        .limit(most)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the years whose report was due before a day, and was never submitted} */
  Years unreported(LocalDate day) {
    int last = lastYearDueBefore(day);
    return last > 0 ? unreported.get().until(Year.of(last)) : Years.none();
  }

  private Years findUnreported() {
    return asked.get().until(Year.of(CovenantYears.LAST_YEAR)).without(reports.keySet());
  }

  /** Only what came after the day on which it was due was ever missing. */
  private LateReports findLate() {
    ImmutableSortedMap.Builder<Year, LocalDate> late = ImmutableSortedMap.naturalOrder();
    reports.forEach(
        (year, report) ->
            deadline(year)
                .filter(Deadline::isMetLate)
                .ifPresent(deadline -> late.put(year, report.submittedOn())));
    return new LateReports(late.build());
  }

  Optional<Deadline> settlement(CovenantReport report) {
    if (report.settledOn().isEmpty() && report.outcome().isPresent()) {
      return Optional.empty(); // It was settled on a day that is not recorded.
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

  /** {@return the first day on which a report on a year was settled} */
  Optional<LocalDate> settledOn(Year year) {
    return Optional.ofNullable(settlements.get(year));
  }

  ImmutableList<CovenantCourse.AskedProof> proofs(CovenantReport report) {
    if (!CovenantYears.isYear(report.year())
        || !recordedDays.years(years.cycle()).contains(report.year())) {
      return ImmutableList.of();
    }
    SetMultimap<ProofKind, Optional<YearlyDue>> required =
        MultimapBuilder.enumKeys(ProofKind.class).hashSetValues().build();
    for (YearMoney granted : accounts.get().in(report.year())) {
      required.putAll(requiredProofs.of(granted.account().granted()));
    }
    return required.asMap().entrySet().stream()
        .map(
            proof ->
                new CovenantCourse.AskedProof(
                    proof.getKey(), proof(report, proof.getKey(), proof.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Deadline> proof(
      CovenantReport report, ProofKind kind, Collection<Optional<YearlyDue>> dues) {
    // A proof is asked for with the report at the soonest, whose own lateness is another matter.
    LocalDate withReport =
        deadline(report.year())
            .map(Deadline::due)
            .filter(report.submittedOn()::isBefore)
            .orElse(report.submittedOn());
    LocalDate due =
        dues.stream()
            .map(later -> later.map(own -> years.due(own, report.year())).orElse(withReport))
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
}
