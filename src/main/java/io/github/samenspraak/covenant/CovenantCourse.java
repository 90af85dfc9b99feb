package io.github.samenspraak.covenant;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The course of a covenant under its scheme: the deadlines of its reports, evaluations and
 * decisions, its longest duration and its possible extensions.
 *
 * <p>It judges nothing: rules report what was late by these deadlines.
 */
public final class CovenantCourse {

  /**
   * One decision to extend a covenant, taken or possible, and the evaluation before it.
   *
   * @param number the number of the extension, from 1
   * @param before the term that is extended
   * @param decidedBefore the day on which the previous extension was decided; absent for the first
   * @param extension the decided extension; absent if none is decided
   * @param decision the deadline for the decision; absent if the term before is open
   * @param evaluation the deadline for the evaluation: the day of the decision or, if none is
   *     taken, the last day for it; met by the first evaluation since the previous decision; absent
   *     if the scheme asks for none
   */
  public record Round(
      int number,
      Term before,
      Optional<LocalDate> decidedBefore,
      Optional<Extension> extension,
      Optional<Deadline> decision,
      Optional<Deadline> evaluation) {}

  /** The last year that a term can reach. */
  private static final int LAST_YEAR = 9999;

  private final Covenant covenant;
  private final CovenantScheme scheme;
  private final RecordedDays recordedDays;
  private final ImmutableList<Extension> extensions;

  /** The years in which it runs, as far as records are asked for. */
  private final Years reportedYears;

  /** The first evaluation of each day. */
  private final NavigableMap<LocalDate, Evaluation> evaluations = new TreeMap<>();

  /** The day of the first report on each year. */
  private final NavigableMap<Year, LocalDate> submitted = new TreeMap<>();

  private final Supplier<Years> unreported;
  private final Supplier<LateReports> reportedLate;

  CovenantCourse(Covenant covenant, CovenantScheme scheme, RecordedDays recordedDays) {
    this.covenant = covenant;
    this.recordedDays = recordedDays;
    this.scheme = scheme;
    this.extensions = covenant.extensionsInOrder();
    this.reportedYears = covenant.runningYears().among(recordedDays.years());
    for (Evaluation evaluation : covenant.evaluations()) {
      evaluations.putIfAbsent(evaluation.completedOn(), evaluation);
    }
    for (CovenantReport report : covenant.reports()) {
      submitted.merge(report.year(), report.submittedOn(), Comparators::min);
    }
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

  /**
   * {@return the last day that the covenant can reach with every extension that the scheme still
   * allows, or the day on which it ended; absent if a term is open, if it was ended before it
   * began, or if that day lies beyond the year 9999}
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
    return covenant.ended().isPresent()
        ? 0
        : Math.max(0, scheme.maximumExtensions() - covenant.extensions().size());
  }

  /**
   * {@return the deadline for the report on a year, met by the first report; absent if the covenant
   * does not run in that year, records begin later, or the scheme asks for no report}
   *
   * @param year any calendar year; no report is due on one after 9999
   */
  public Optional<Deadline> report(Year year) {
    return year.getValue() <= LAST_YEAR && reportedYears.contains(year)
        ? scheme
            .reportDueFor(year)
            .map(due -> new Deadline(due, Optional.ofNullable(submitted.get(year))))
        : Optional.empty();
  }

  /**
   * {@return the deadlines of the reports that are due on some days, by year}
   *
   * @param days the days
   */
  public ImmutableMap<Year, Deadline> reports(Term days) {
    ImmutableMap.Builder<Year, Deadline> reports = ImmutableMap.builder();
    for (Year year : years(days)) {
      report(year)
          .filter(report -> days.contains(report.due()))
          .ifPresent(report -> reports.put(year, report));
    }
    return reports.buildOrThrow();
  }

  /** {@return the years whose reports can be due on some days, as each is due in the next year} */
  private ImmutableList<Year> years(Term days) {
    Year first = Year.from(days.firstDayOrThrow()).minusYears(1);
    Year last = days.lastDay().map(Year::from).orElse(Year.of(LAST_YEAR)).minusYears(1);
    return covenant.wholeTerm().map(whole -> whole.years(first, last)).orElse(ImmutableList.of());
  }

  /**
   * {@return the decisions to extend the covenant in order: those taken and, unless it has ended,
   * the next possible one} A deadline before the day on which records begin is absent.
   */
  public ImmutableList<Round> rounds() {
    ImmutableList.Builder<Round> rounds = ImmutableList.builder();
    for (int taken = 0; taken < covenant.extensions().size(); taken++) {
      rounds.add(asked(round(taken)));
    }
    if (extensionsLeft() > 0) {
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
    Optional<LocalDate> decidedBefore = extensionBefore.map(Extension::decidedOn);
    Optional<LocalDate> decidedOn = extension.map(Extension::decidedOn);
    Optional<LocalDate> due = scheme.decisionDueFor(before);
    return new Round(
        taken + 1,
        before,
        decidedBefore,
        extension,
        due.map(day -> new Deadline(day, decidedOn)),
        due.filter(day -> isEvaluatedBefore(taken + 1))
            .map(day -> decidedOn.orElse(day))
            .map(day -> new Deadline(day, firstEvaluationSince(decidedBefore))));
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

  private Optional<LocalDate> firstEvaluationSince(Optional<LocalDate> decision) {
    return evaluationsSince(decision).keySet().stream().findFirst();
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
    Optional<Year> last = lastYearDueBefore(day);
    return Streams.stream(Iterables.mergeSorted(missing, Comparator.naturalOrder()))
        .takeWhile(year -> last.filter(end -> !year.isAfter(end)).isPresent())
        .limit(most)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the years whose report was due before a day, and was never submitted}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    return lastYearDueBefore(day).map(unreported.get()::until).orElse(Years.of(ImmutableList.of()));
  }

  private Years findUnreported() {
    return reportedYears.until(Year.of(LAST_YEAR)).without(submitted.keySet());
  }

  /** Only what came after the day on which it was due was ever missing. */
  private LateReports findReportedLate() {
    return new LateReports(
        Maps.filterEntries(
            submitted,
            entry ->
                report(entry.getKey())
                    .filter(report -> entry.getValue().isAfter(report.due()))
                    .isPresent()));
  }

  private Optional<Year> lastYearDueBefore(LocalDate day) {
    return Years.lastDueBefore(day, scheme::reportDueFor);
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
