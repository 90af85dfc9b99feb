package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.PausedCalendar;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The yearly duties of one platform under its charters, each with its deadline and the day on which
 * it was done.
 *
 * <p>Its charters say when reporting years begin; without a reporting calendar they are calendar
 * years. What is asked of a year is what the charter says that is in force on its last day. If a
 * new charter lets years begin on another day, the days between the last year under the old one and
 * the first under the new one belong to no year.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlatformCycle {

  /** A charter, and the years on whose last day it is in force. */
  private record Governing(Charter charter, Years years) {

    YearCycle cycle() {
      return charter.years();
    }
  }

  private final AdvisoryPlatform platform;
  private final RecordedDays recordedDays;
  private final Timeline<Optional<Charter>> charters;

  /** The days that are paused when advice is waited for, as the charter in force on a day says. */
  private final Supplier<Timeline<Optional<PausedCalendar>>> paused;

  private final Optional<Term> chartered;

  /** By the first year of each charter. */
  private final NavigableMap<Year, Governing> governing = new TreeMap<>();

  /** The full years of the platform of which something is asked, charter by charter. */
  private final ImmutableList<Governing> asked;

  private final ImmutableMap<YearCycle, WorkingGroups> workingGroups;

  /** The reports by the last year that they cover. */
  private final NavigableMap<Year, ReportingYear> reports = new TreeMap<>();

  private final Supplier<Years> unreported;
  private final ImmutableList<Body> bodies;
  private final Function<Id<Body>, ImmutableSortedMultiset<LocalDate>> meetingDays;
  private final Supplier<ImmutableList<BodyMeetings>> meetings;
  private final ImmutableList<DutyDone> dutiesDone;
  private final Supplier<ImmutableList<YearlyDuty>> duties;

  /**
   * @param recordedDays the days on which something is asked of the platform
   * @param reports the reports of the platform, in document order
   * @param bodies the bodies that owe meetings, in document order
   * @param meetingDays the days of the meetings of a body, past and planned
   * @param dutiesDone the duties that were done, in document order
   */
  PlatformCycle(
      AdvisoryPlatform platform,
      RecordedDays recordedDays,
      List<AnnualReport> reports,
      ImmutableList<Body> bodies,
      Function<Id<Body>, ImmutableSortedMultiset<LocalDate>> meetingDays,
      ImmutableList<DutyDone> dutiesDone) {
    this.platform = platform;
    this.recordedDays = recordedDays;
    this.charters = recordedDays.inForce(platform.charters(), Charter::inForce);
    this.paused =
        Suppliers.memoize(
            () ->
                charters.map(
                    charter -> charter.flatMap(Charter::advice).map(AdviceRule::calendar)));
    this.chartered =
        recordedDays.<Charter>certain(platform.charters(), Charter::inForce).stream()
            .map(Certain::days)
            .reduce(Term::span)
            .flatMap(platform::existing);
    addGoverning();
    this.asked = findAsked(platform.lifespan().or(() -> chartered));
    this.workingGroups =
        Maps.toMap(
            cycles(),
            cycle ->
                new WorkingGroups(platform.bodies(BodyKind.WORKING_GROUP), recordedDays, cycle));
    Set<Year> reported = new HashSet<>();
    for (AnnualReport report : reports) {
      // Of two reports on one year the first one counts, and the other for its other years.
      List<Year> own =
          report.reportedYears().stream().filter(year -> !reported.contains(year)).toList();
      if (own.contains(report.lastYear())) {
        this.reports.put(
            report.lastYear(), reporting(own.get(0), report.lastYear(), Optional.of(report)));
      }
      reported.addAll(own);
    }
    this.unreported =
        Suppliers.memoize(
            () ->
                Years.union(
                        asked.stream()
                            .filter(years -> years.charter().reporting().isPresent())
                            .map(Governing::years)
                            .toList())
                    .without(reported));
    this.bodies = bodies;
    this.meetingDays = meetingDays;
    this.meetings = Suppliers.memoize(this::findMeetings);
    this.dutiesDone = dutiesDone;
    this.duties = Suppliers.memoize(this::findDuties);
  }

  private void addGoverning() {
    Years before = Years.none();
    for (Stretch<Optional<Charter>> stretch : charters.stretches()) {
      if (stretch.value().isPresent()) {
        Charter charter = stretch.value().get();
        Years years =
            Years.endingIn(ImmutableList.of(stretch.term()), charter.years()).after(before);
        if (!years.isEmpty()) {
          governing.put(years.iterator().next(), new Governing(charter, years));
          before = years;
        }
      }
    }
  }

  private ImmutableList<Governing> findAsked(Optional<Term> existence) {
    ImmutableList<Term> days = asked(existence);
    Map<YearCycle, Years> full = new HashMap<>();
    return governing.values().stream()
        .map(
            years ->
                new Governing(
                    years.charter(),
                    full.computeIfAbsent(years.cycle(), cycle -> Years.within(days, cycle))
                        .among(years.years())))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the ways in which years begin: as the charters say, and as those of the calendar} */
  private ImmutableSet<YearCycle> cycles() {
    return Stream.concat(
            Stream.of(YearCycle.CALENDAR), governing.values().stream().map(Governing::cycle))
        .collect(ImmutableSet.toImmutableSet());
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

  private Optional<Charter> governing(Year year) {
    return Optional.ofNullable(governing.floorEntry(year))
        .map(Map.Entry::getValue)
        .filter(years -> years.years().contains(year))
        .map(Governing::charter);
  }

  private YearCycle cycle(Year year) {
    return governing(year).map(Charter::years).orElse(YearCycle.CALENDAR);
  }

  /**
   * {@return the days of a reporting year, as the charter in force on its last day has them; of the
   * calendar year if there is no charter}
   *
   * @param year the year, called after the calendar year in which it begins
   */
  public Term days(Year year) {
    return cycle(year).days(year);
  }

  /**
   * {@return the reporting years to which a day belongs: none if it lies between the years of two
   * charters, two if the years of the later one begin before those of the earlier one are over}
   *
   * @param day any day
   */
  Stream<Year> years(LocalDate day) {
    return workingGroups.keySet().stream()
        .map(cycle -> cycle.yearOf(day))
        .filter(year -> year.getValue() > 0)
        .distinct()
        .filter(year -> days(year).contains(day));
  }

  /** {@return the years on which there is a report, in order} */
  public ImmutableList<ReportingYear> reported() {
    return ImmutableList.copyOf(reports.values());
  }

  /**
   * {@return the years without a report of which a step may be due in some days, in order}
   *
   * <p>These are among the full years since the platform was established (if that is not known,
   * since its first charter) on whose last day its charter has a reporting calendar. Each is
   * computed when it is taken from the stream, as there may be thousands.
   *
   * @param days the days, with a first and a last one
   */
  public Stream<ReportingYear> unreported(Term days) {
    Year last = Year.from(days.lastDay().orElseThrow());
    return asked.stream()
        .map(years -> notDueBefore(days.firstDayOrThrow(), years))
        .flatMap(years -> years.until(last).stream())
        .filter(unreported.get()::contains)
        .map(this::unreported);
  }

  /** {@return the years of a charter of which not every step was due before a day} */
  private Years notDueBefore(LocalDate day, Governing years) {
    return years
        .charter()
        .reporting()
        .filter(calendar -> lastDueFor(calendar, Year.of(1)).isPresent())
        .map(calendar -> notDueBefore(day, years.years(), year -> lastDueFor(calendar, year)))
        .orElse(Years.none());
  }

  /** {@return the years for which something was not due before a day} */
  Years notDueBefore(LocalDate day, Years years, Function<Year, Optional<LocalDate>> due) {
    return recordedDays
        .dueBefore(day)
        .map(before -> Years.lastDueBefore(before, due))
        .map(last -> years.since(last.map(year -> year.plusYears(1)).orElse(Year.of(1))))
        .orElse(Years.none());
  }

  private static Optional<LocalDate> lastDueFor(ReportingCalendar calendar, Year year) {
    return Stream.of(
            calendar.conclusionsDueFor(year),
            calendar.presentationDueFor(year),
            calendar.publicationDueFor(year))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /**
   * {@return the report on a year without one, with its deadlines}
   *
   * @param year any year
   */
  public ReportingYear unreported(Year year) {
    return reporting(year, year, Optional.empty());
  }

  /**
   * {@return the years without a report whose report was due before a day}
   *
   * @param day the day
   */
  public Years unreported(LocalDate day) {
    return Years.union(
            asked.stream()
                .flatMap(
                    years ->
                        Stream.of(
                            dueBefore(day, years, ReportingCalendar::reportDueFor),
                            dueBefore(day, years, PlatformCycle::conclusionsAloneDueFor)
                                .among(workingGroups.get(years.cycle()).years())))
                .toList())
        .among(unreported.get());
  }

  /**
   * {@return the years without a report, which was not due before a day, whose conclusions were}
   *
   * @param day the day
   */
  public Years unreportedButConcluding(LocalDate day) {
    return Years.union(
            asked.stream()
                .map(
                    years ->
                        dueBefore(day, years, ReportingCalendar::conclusionsDueFor)
                            .after(dueBefore(day, years, ReportingCalendar::reportDueFor))
                            .among(workingGroups.get(years.cycle()).years()))
                .toList())
        .among(unreported.get())
        .minus(unreported(day));
  }

  /** Conclusions set a day for the report only if the calendar sets none for it. */
  private static Optional<LocalDate> conclusionsAloneDueFor(ReportingCalendar calendar, Year year) {
    return calendar.reportDueFor(year).isPresent()
        ? Optional.empty()
        : calendar.conclusionsDueFor(year);
  }

  /** {@return the years of a charter for which a deadline of its calendar lies before a day} */
  private Years dueBefore(
      LocalDate day,
      Governing years,
      BiFunction<ReportingCalendar, Year, Optional<LocalDate>> due) {
    return years
        .charter()
        .reporting()
        .map(calendar -> dueBefore(day, years.years(), year -> due.apply(calendar, year)))
        .orElse(Years.none());
  }

  /** {@return the years for which something was due before a day} */
  Years dueBefore(LocalDate day, Years years, Function<Year, Optional<LocalDate>> due) {
    return recordedDays
        .dueBefore(day)
        .flatMap(before -> Years.lastDueBefore(before, due))
        .map(years::until)
        .orElse(Years.none());
  }

  /**
   * {@return the day by which something must be done, as in {@link RecordedDays#due(LocalDate)}}
   */
  Optional<LocalDate> due(LocalDate day) {
    return recordedDays.due(day);
  }

  /** {@return the days of a term on which something is asked of the platform} */
  private ImmutableList<Term> asked(Optional<Term> days) {
    return days.map(recordedDays::asked).orElse(ImmutableList.of());
  }

  private ReportingYear reporting(Year first, Year last, Optional<AnnualReport> report) {
    YearCycle cycle = cycle(last);
    return new ReportingYear(
        platform,
        recordedDays,
        Objects.requireNonNull(workingGroups.get(cycle)),
        first,
        last,
        cycle,
        governing(last).flatMap(Charter::reporting),
        report);
  }

  /**
   * {@return the meetings of each body for which a charter asks in a whole year of its life, in
   * document order}
   *
   * <p>Every body of a kind must meet as often as the rule on that kind says. A working group
   * without a recorded lifespan certainly exists on no day; any other body is taken to exist as
   * long as the platform.
   */
  public ImmutableList<BodyMeetings> meetings() {
    return meetings.get();
  }

  private ImmutableList<BodyMeetings> findMeetings() {
    Map<BodyKind, Timeline<Integer>> asked = new EnumMap<>(BodyKind.class);
    Map<BodyKind, ImmutableMap<YearCycle, Years>> years = new EnumMap<>(BodyKind.class);
    ImmutableList.Builder<BodyMeetings> found = ImmutableList.builder();
    for (Body body : bodies) {
      Timeline<Integer> perYear =
          asked.computeIfAbsent(
              body.kind(), kind -> charters.map(charter -> perYear(charter, kind)));
      ImmutableMap<YearCycle, Years> ofKind =
          years.computeIfAbsent(body.kind(), kind -> yearsOfMeetings(perYear));
      Years ofBody =
          lifespan(body)
              .map(
                  days ->
                      Years.union(
                          ofKind.entrySet().stream()
                              .map(full -> full.getValue().enclosedBy(days, full.getKey()))
                              .toList()))
              .orElse(Years.none());
      if (!ofBody.isEmpty()) {
        found.add(new BodyMeetings(this, body, perYear, ofBody, meetingDays.apply(body.id())));
      }
    }
    return found.build();
  }

  /** {@return the years on whose every day meetings are asked for, by when they begin} */
  private ImmutableMap<YearCycle, Years> yearsOfMeetings(Timeline<Integer> perYear) {
    ImmutableList<Term> days =
        asked(chartered).stream()
            .flatMap(term -> perYear.where(number -> number > 0, term).stream())
            .collect(ImmutableList.toImmutableList());
    return Maps.toMap(
        workingGroups.keySet(),
        cycle ->
            Years.within(days, cycle)
                .among(
                    Years.union(
                        governing.values().stream()
                            .filter(years -> years.cycle().equals(cycle))
                            .map(Governing::years)
                            .toList())));
  }

  private static int perYear(Optional<Charter> charter, BodyKind kind) {
    return charter
        .flatMap(inForce -> inForce.findMeetingRule(kind))
        .map(MeetingRule::perYear)
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  /** {@return the days on which a body certainly exists, while its platform does} */
  private Optional<Term> lifespan(Body body) {
    return body.lifespan().isPresent()
        ? body.lifespan().flatMap(recordedDays::certain)
        : Optional.of(Term.undated()).filter(days -> body.kind() != BodyKind.WORKING_GROUP);
  }

  /** {@return the duties of each charter that are asked for some year, charter by charter} */
  public ImmutableList<YearlyDuty> duties() {
    return duties.get();
  }

  private ImmutableList<YearlyDuty> findDuties() {
    ImmutableListMultimap<Year, DutyDone> done =
        dutiesDone.stream()
            .filter(each -> governing(each.year()).isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    each -> governing.floorKey(each.year()), each -> each));
    return asked.stream()
        .filter(years -> !years.years().isEmpty())
        .flatMap(
            years -> duties(years, done.get(governing.floorKey(years.years().iterator().next()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the duties of a charter, with what was done of them for its years} */
  private Stream<YearlyDuty> duties(Governing years, List<DutyDone> done) {
    ImmutableListMultimap<String, DutyDone> byCode = Multimaps.index(done, DutyDone::duty);
    return years.charter().duties().stream()
        .map(duty -> new YearlyDuty(this, duty, years.years(), byYear(byCode.get(duty.code()))));
  }

  /** {@return what was done, by its year; of several for one year the earliest} */
  private static ImmutableMap<Year, DutyDone> byYear(List<DutyDone> done) {
    return done.stream()
        .collect(
            ImmutableMap.toImmutableMap(
                DutyDone::year,
                each -> each,
                BinaryOperator.minBy(Comparator.comparing(DutyDone::doneOn))));
  }

  /**
   * {@return the deadline for the answer to a piece of advice of the platform; absent if the
   * charter in force on the day of its adoption sets no time, or if nothing is asked of the
   * platform then}
   *
   * @param advice the advice
   */
  public Optional<Deadline> reply(Advice advice) {
    LocalDate adopted = advice.adoptedOn();
    return charter(adopted)
        .flatMap(Charter::advice)
        .flatMap(AdviceRule::replyWithin)
        .map(time -> dueAfter(adopted, time))
        .flatMap(recordedDays::due)
        .map(due -> new Deadline(due, advice.response().map(Response::givenOn)));
  }

  /**
   * {@return the deadline for the advice that was asked for; absent if neither the request nor the
   * charter in force on its day sets a time, if it was withdrawn in time, or if nothing is asked of
   * the platform then} It is met by the advice or by the withdrawal.
   *
   * @param request the request
   * @param givenOn the day of the advice; absent if there is none
   */
  Optional<Deadline> advice(AdviceRequest request, Optional<LocalDate> givenOn) {
    LocalDate requested = request.requestedOn();
    Optional<LocalDate> metOn =
        Stream.of(givenOn, request.withdrawnOn())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return request
        .within()
        .or(() -> charter(requested).flatMap(Charter::advice).flatMap(AdviceRule::adviceWithin))
        .map(time -> dueAfter(requested, time))
        .flatMap(recordedDays::due)
        .map(due -> new Deadline(due, metOn))
        .filter(due -> due.isMetLate() || metOn.isEmpty() || metOn.equals(givenOn));
  }

  private LocalDate dueAfter(LocalDate day, Period time) {
    return paused
        .get()
        .on(day)
        .map(calendar -> calendar.dueAfter(day, time))
        .orElseGet(() -> Deadline.dueAfter(day, time));
  }

  /**
   * {@return the deadline for treating a signal to the platform; absent if the charter in force on
   * the day on which it was raised sets no time, or if nothing is asked of the platform then}
   *
   * @param signal the signal
   * @param treatedOn the day on which it was treated; absent if it was not
   */
  Optional<Deadline> treatment(Signal signal, Optional<LocalDate> treatedOn) {
    return charter(signal.raisedOn())
        .flatMap(Charter::signalTreatedWithin)
        .map(time -> Deadline.dueAfter(signal.raisedOn(), time))
        .flatMap(recordedDays::due)
        .map(due -> new Deadline(due, treatedOn));
  }

  /**
   * {@return the day by which a treated signal is to be passed on to the authority: the last of the
   * reporting year after the one in which it was treated; absent if the charter in force on that
   * day asks for no presentation, if the report that is asked for on the year of the treatment is
   * not there, or if nothing is asked of the platform then}
   *
   * @param treatedOn the day on which it was treated
   */
  Optional<LocalDate> passingOn(LocalDate treatedOn) {
    return charter(treatedOn)
        .filter(charter -> recordedDays.isAsked(treatedOn))
        .filter(charter -> charter.reporting().flatMap(ReportingCalendar::presentation).isPresent())
        .map(Charter::years)
        .filter(years -> !unreported.get().contains(years.yearOf(treatedOn)))
        .map(years -> years.lastDay(years.yearOf(treatedOn).plusYears(1)))
        .flatMap(recordedDays::due);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlatformCycle.class);
  }
}
