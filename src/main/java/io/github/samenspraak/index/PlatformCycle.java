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
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
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
  private final Optional<Term> chartered;
  private final Optional<Term> existence;
  private final WorkingGroups workingGroups;
  private final NavigableMap<Year, ReportingYear> reports = new TreeMap<>();
  private final Supplier<Years> unreported;
  private final ImmutableList<Body> bodies;
  private final Function<Id<Body>, ListMultimap<Integer, LocalDate>> meetingDays;
  private final Supplier<ImmutableList<BodyMeetings>> meetings;

  /**
   * @param recordedDays the days on which something is asked of the platform
   * @param reports the reports of the platform, in document order
   * @param bodies the bodies that owe meetings, in document order
   * @param meetingDays the days of the meetings of a body by year, past and planned, in order
   */
  PlatformCycle(
      AdvisoryPlatform platform,
      RecordedDays recordedDays,
      List<AnnualReport> reports,
      ImmutableList<Body> bodies,
      Function<Id<Body>, ListMultimap<Integer, LocalDate>> meetingDays) {
    this.platform = platform;
    this.recordedDays = recordedDays;
    this.charters = recordedDays.inForce(platform.charters(), Charter::inForce);
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
    this.bodies = bodies;
    this.meetingDays = meetingDays;
    this.meetings = Suppliers.memoize(this::findMeetings);
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
    ImmutableList<Term> days = asked(chartered);
    Map<BodyKind, Timeline<Integer>> asked = new EnumMap<>(BodyKind.class);
    Map<BodyKind, Years> years = new EnumMap<>(BodyKind.class);
    ImmutableList.Builder<BodyMeetings> found = ImmutableList.builder();
    for (Body body : bodies) {
      Timeline<Integer> perYear =
          asked.computeIfAbsent(
              body.kind(), kind -> charters.map(charter -> perYear(charter, kind)));
      Years ofKind =
          years.computeIfAbsent(
              body.kind(),
              kind ->
                  Years.within(
                      days.stream()
                          .flatMap(term -> perYear.where(number -> number > 0, term).stream())
                          .toList()));
      Years ofBody = lifespan(body).map(ofKind::enclosedBy).orElse(Years.none());
      if (!ofBody.days().isEmpty()) {
        found.add(new BodyMeetings(platform, body, perYear, ofBody, meetingDays.apply(body.id())));
      }
    }
    return found.build();
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
