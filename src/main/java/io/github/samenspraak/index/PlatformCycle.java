package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Streams;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The yearly duties of one platform under its charters, each with its deadline and the day on which
 * it was done.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlatformCycle {

  private final AdvisoryPlatform platform;
  private final RecordedDays recordedDays;
  private final Timeline<Optional<Charter>> charters;
  private final Timeline<Integer> plenariesAsked;
  private final Optional<Term> chartered;
  private final Optional<Term> existence;
  private final WorkingGroups workingGroups;
  private final NavigableMap<Year, ReportingYear> reports = new TreeMap<>();
  private final Supplier<Years> unreported;
  private final Supplier<Years> yearsWithPlenaries;
  private final ListMultimap<Integer, LocalDate> plenariesHeld;

  /**
   * @param recordedDays the days on which something is asked of the platform
   * @param reports the reports of the platform, in document order
   * @param plenaries the days of its plenaries by year, past and planned, in order
   */
  PlatformCycle(
      AdvisoryPlatform platform,
      RecordedDays recordedDays,
      List<AnnualReport> reports,
      ListMultimap<Integer, LocalDate> plenaries) {
    this.platform = platform;
    this.recordedDays = recordedDays;
    this.charters = recordedDays.inForce(platform.charters(), Charter::inForce);
    this.plenariesAsked = charters.map(PlatformCycle::plenariesAsked);
    this.chartered =
        recordedDays.<Charter>certain(platform.charters(), Charter::inForce).stream()
            .map(Certain::days)
            .reduce(Term::span)
            .flatMap(platform::existing);
    this.existence = platform.lifespan().or(() -> chartered);
    this.workingGroups = new WorkingGroups(platform.bodies(BodyKind.WORKING_GROUP), recordedDays);
    for (AnnualReport report : reports) {
      this.reports.computeIfAbsent(report.year(), year -> reporting(year, Optional.of(report)));
    }
    this.unreported = Suppliers.memoize(this::findUnreported);
    this.yearsWithPlenaries = Suppliers.memoize(this::findYearsWithPlenaries);
    this.plenariesHeld = plenaries;
  }

  private static int plenariesAsked(Optional<Charter> charter) {
    return charter
        .flatMap(inForce -> inForce.findMeetingRule(BodyKind.PLENARY))
        .map(MeetingRule::perYear)
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  /** {@return the platform} */
  public AdvisoryPlatform platform() {
    return platform;
  }

  /**
   * {@return the charter that is certainly in force on a day, if there is one}
   *
   * @param day the day
   */
  public Optional<Charter> charter(LocalDate day) {
    return charters.on(day);
  }

  /** {@return the years on which there is a report, in order} */
  public ImmutableList<ReportingYear> reported() {
    return ImmutableList.copyOf(reports.values());
  }

  /**
   * {@return the years that the platform reports on, in order}
   *
   * <p>These are every full year since it was established (if that is not known, since its first
   * charter) on whose last day its charter has a reporting calendar, and other years on which there
   * is a report. Each is computed when it is taken from the stream, as there may be thousands.
   *
   * @param first the first year, from 1 on
   * @param last the last year, to 9999
   */
  public Stream<ReportingYear> reporting(Year first, Year last) {
    return Streams.stream(
        Iterators.mergeSorted(
            ImmutableList.of(
                reports.subMap(first, true, last, true).values().iterator(),
                Iterators.transform(
                    unreported.get().since(first).until(last).iterator(), this::reporting)),
            Comparator.comparing(ReportingYear::year)));
  }

  /**
   * {@return the report of a year, with its deadlines}
   *
   * @param year any year
   */
  public ReportingYear reporting(Year year) {
    ReportingYear reported = reports.get(year);
    return reported != null ? reported : reporting(year, Optional.empty());
  }

  /**
   * {@return the years without a report whose report was due before a day}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    LocalDate dueBefore = recordedDays.dueBefore(day);
    return dueBefore(dueBefore, ReportingCalendar::reportDueFor)
        .and(
            dueBefore(dueBefore, PlatformCycle::conclusionsAloneDueFor)
                .among(workingGroups.years()))
        .among(unreported.get());
  }

  /** Conclusions set a day for the report only if the calendar sets none for it. */
  private static Optional<LocalDate> conclusionsAloneDueFor(ReportingCalendar calendar, Year year) {
    return calendar.reportDueFor(year).isPresent()
        ? Optional.empty()
        : calendar.conclusionsDueFor(year);
  }

  /** {@return the years for which a deadline of the calendar lies before a day} */
  private Years dueBefore(
      LocalDate day, BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due) {
    return Years.endingIn(
        charters.stretches().stream()
            .flatMap(
                stretch ->
                    stretch
                        .value()
                        .flatMap(Charter::reporting)
                        .flatMap(
                            calendar -> Years.lastDueBefore(day, year -> due.apply(calendar, year)))
                        .flatMap(last -> stretch.term().intersection(untilEndOf(last)))
                        .stream())
            .toList());
  }

  private static Term untilEndOf(Year year) {
    return Term.of(LocalDate.of(1, 1, 1), lastDayOf(year));
  }

  private Years findUnreported() {
    return Years.endingIn(
            charters.where(charter -> charter.flatMap(Charter::reporting).isPresent()))
        .among(Years.within(asked(existence)))
        .without(reports.keySet());
  }

  /** {@return the days of a term on which something is asked of the platform} */
  private ImmutableList<Term> asked(Optional<Term> days) {
    return days.map(recordedDays::asked).orElse(ImmutableList.of());
  }

  private ReportingYear reporting(Year year, Optional<AnnualReport> report) {
    return new ReportingYear(
        platform,
        recordedDays,
        workingGroups,
        year,
        charter(lastDayOf(year)).flatMap(Charter::reporting),
        report);
  }

  /** {@return the years in which a charter asks for plenaries on every day} */
  public Years yearsWithPlenaries() {
    return yearsWithPlenaries.get();
  }

  private Years findYearsWithPlenaries() {
    return Years.within(
        asked(chartered).stream()
            .flatMap(days -> plenariesAsked.where(asked -> asked > 0, days).stream())
            .toList());
  }

  /**
   * {@return the years with fewer plenaries, held or planned, than the charter asks for}
   *
   * @param last the last year that can be in the answer
   */
  public Years yearsWithTooFewPlenaries(Year last) {
    Years asked = yearsWithPlenaries().until(last);
    return asked.without(
        plenariesHeld.keySet().stream()
            .map(Year::of)
            .filter(asked::contains)
            .filter(year -> plenariesHeld(year) >= plenariesAsked(year))
            .toList());
  }

  /**
   * {@return the plenaries that the charter asks for in a year, each due by the last day of the
   * year; the first plenary held meets the first deadline, and so on} If the charter changes in
   * that year, the one that asks for the fewest counts.
   *
   * @param year one of the {@linkplain #yearsWithPlenaries() years} that have any
   */
  public ImmutableList<Deadline> plenaries(Year year) {
    LocalDate due = lastDayOf(year);
    List<LocalDate> held = plenariesHeld.get(year.getValue());
    int asked = plenariesAsked(year);
    ImmutableList.Builder<Deadline> plenaries = ImmutableList.builder();
    for (int i = 0; i < asked; i++) {
      plenaries.add(
          new Deadline(due, i < held.size() ? Optional.of(held.get(i)) : Optional.empty()));
    }
    return plenaries.build();
  }

  /**
   * {@return the number of plenaries of a year, held or planned}
   *
   * @param year any year
   */
  public int plenariesHeld(Year year) {
    return plenariesHeld.get(year.getValue()).size();
  }

  /**
   * {@return the number of {@link #plenaries(Year)} that the charter asks for in a year}
   *
   * @param year one of the {@linkplain #yearsWithPlenaries() years} that have any
   */
  public int plenariesAsked(Year year) {
    int fewest = Integer.MAX_VALUE;
    for (Stretch<Integer> asked : plenariesAsked.within(Term.in(year))) {
      fewest = Math.min(fewest, asked.value());
    }
    return fewest;
  }

  /**
   * {@return the deadline for the answer to an advice of the platform; absent for a guideline, if
   * the charter in force on the day of its adoption sets no time, or if nothing is asked of the
   * platform on that day}
   *
   * @param advice the advice
   */
  public Optional<Deadline> reply(Advice advice) {
    return charter(advice.adoptedOn())
        .filter(charter -> advice.kind() == AdviceKind.ADVICE)
        .flatMap(Charter::adviceReplyWithin)
        .map(time -> Deadline.dueAfter(advice.adoptedOn(), time))
        .flatMap(recordedDays::due)
        .map(due -> new Deadline(due, advice.response().map(Response::givenOn)));
  }

  private static LocalDate lastDayOf(Year year) {
    return LocalDate.of(year.getValue(), 12, 31);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlatformCycle.class);
  }
}
