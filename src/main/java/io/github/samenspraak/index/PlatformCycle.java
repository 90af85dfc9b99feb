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
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
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
 * What the charters of one platform ask for from year to year, and when it was done.
 *
 * <p>It says by when plenaries, reports and answers are due, and judges nothing. Rules and agenda
 * both ask here, so that they never disagree.
 */
public final class PlatformCycle {

  private final AdvisoryPlatform platform;
  private final Timeline<Optional<Charter>> charters;
  private final Timeline<Integer> plenariesAsked;
  private final Optional<Term> chartered;
  private final Optional<Term> life;
  private final WorkingGroups groups;
  private final NavigableMap<Year, ReportingYear> reports = new TreeMap<>();
  private final Supplier<Years> unreported;
  private final Supplier<Years> yearsWithPlenaries;
  private final ListMultimap<Integer, LocalDate> plenariesHeld;

  /**
   * @param reports those of the platform, in document order
   * @param plenaries by year, the days on which its plenaries met or are going to meet, in order
   */
  PlatformCycle(
      AdvisoryPlatform platform,
      List<AnnualReport> reports,
      ListMultimap<Integer, LocalDate> plenaries) {
    this.platform = platform;
    this.charters = platform.charterInForce();
    this.plenariesAsked = charters.map(PlatformCycle::plenariesAsked);
    this.chartered = platform.chartered();
    this.life = platform.lifespan().or(() -> chartered);
    this.groups = new WorkingGroups(platform.bodies(BodyKind.WORKING_GROUP));
    for (AnnualReport report : reports) {
      this.reports.computeIfAbsent(report.year(), year -> reporting(year, Optional.of(report)));
    }
    this.unreported = Suppliers.memoize(this::findUnreported);
    this.yearsWithPlenaries = Suppliers.memoize(this::findYearsWithPlenaries);
    this.plenariesHeld = plenaries;
  }

  private static int plenariesAsked(Optional<Charter> charter) {
    return charter.map(Charter::plenariesPerYear).orElse(OptionalInt.empty()).orElse(0);
  }

  /** {@return the platform} */
  public AdvisoryPlatform platform() {
    return platform;
  }

  /**
   * {@return the charter in force on a day, if there is one}
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
   * {@return of the years from a first to a last one, those that the platform reports on, in order:
   * every full year since it was established (if that is not known, since its first charter) on
   * whose last day its charter has a reporting calendar, and other years on which there is a
   * report}
   *
   * <p>Each is computed when it is taken: a platform may have thousands of years behind it, and
   * before it.
   *
   * @param first from 1 on
   * @param last to 9999
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
   * {@return what the platform reports on a year}
   *
   * @param year any year
   */
  public ReportingYear reporting(Year year) {
    ReportingYear reported = reports.get(year);
    return reported != null ? reported : reporting(year, Optional.empty());
  }

  /**
   * {@return the years that the platform reports on whose report was due before a day, and on which
   * there is none}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    return dueBefore(day, ReportingCalendar::reportDueFor)
        .and(dueBefore(day, PlatformCycle::conclusionsAloneDueFor).among(groups.years()))
        .among(unreported.get());
  }

  /** Where the report itself has a day, that of the conclusions does not count. */
  private static Optional<LocalDate> conclusionsAloneDueFor(ReportingCalendar calendar, Year year) {
    return calendar.reportDueFor(year).isPresent()
        ? Optional.empty()
        : calendar.conclusionsDueFor(year);
  }

  /** {@return the years for which something was due before a day that a calendar sets} */
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
        .among(Years.within(life.stream().toList()))
        .without(reports.keySet());
  }

  private ReportingYear reporting(Year year, Optional<AnnualReport> report) {
    return new ReportingYear(
        platform, groups, year, charter(lastDayOf(year)).flatMap(Charter::reporting), report);
  }

  /** {@return the years on each of whose days a charter asks for plenaries} */
  public Years yearsWithPlenaries() {
    return yearsWithPlenaries.get();
  }

  private Years findYearsWithPlenaries() {
    return Years.within(
        chartered
            .map(days -> plenariesAsked.where(asked -> asked > 0, days))
            .orElse(ImmutableList.of()));
  }

  /**
   * {@return the years in which fewer plenaries were held, or are going to be, than the charter
   * asks for}
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
   * year and met by one that was held, in the order of their days} Where one charter follows
   * another in that year, they are as many as the one that asks for the fewest.
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
   * {@return how many plenaries were held in a year or are going to be}
   *
   * @param year any year
   */
  public int plenariesHeld(Year year) {
    return plenariesHeld.get(year.getValue()).size();
  }

  /**
   * {@return how many {@link #plenaries(Year)} the charter asks for in a year}
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
   * {@return by when an advice of the platform must be answered; absent if nobody need answer it:
   * it is a guideline, or the charter of the day of its adoption sets no time}
   *
   * @param advice the advice
   */
  public Optional<Deadline> reply(Advice advice) {
    return charter(advice.adoptedOn())
        .filter(charter -> advice.kind() == AdviceKind.ADVICE)
        .flatMap(Charter::adviceReplyWithin)
        .map(time -> Deadline.dueAfter(advice.adoptedOn(), time))
        .map(due -> new Deadline(due, advice.response().map(Response::givenOn)));
  }

  private static LocalDate lastDayOf(Year year) {
    return LocalDate.of(year.getValue(), 12, 31);
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlatformCycle.class);
  }
}
