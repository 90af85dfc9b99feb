package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.growth.NumberedElements.EVER;
import static io.github.samenspraak.growth.NumberedElements.LATELY;
import static io.github.samenspraak.growth.NumberedElements.LONG_AGO;
import static io.github.samenspraak.growth.NumberedElements.allotment;
import static io.github.samenspraak.growth.NumberedElements.charter;
import static io.github.samenspraak.growth.NumberedElements.committee;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.group;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.mandate;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.membership;
import static io.github.samenspraak.growth.NumberedElements.office;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.people;
import static io.github.samenspraak.growth.NumberedElements.plan;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.times;
import static io.github.samenspraak.growth.NumberedElements.waiver;
import static io.github.samenspraak.growth.NumberedElements.year;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PausedDays;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Registers with many charters, groups, meetings, signals, advice and reports. */
final class CycleShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("charters on successive days, groups too", n -> charters(n, i -> on(i - n))),
          new Shape("charters and groups on the same days", n -> charters(n, i -> LATELY)),
          new Shape(
              "charters and groups that begin on successive days",
              n -> charters(n, i -> Term.from(day(i - n / 2)))),
          new Shape("groups of one platform that conclude late", n -> concluded(n, n)),
          new Shape("groups of one platform that do not conclude", n -> concluded(n, 0)),
          new Shape("participations in one group of a member each", CycleShapes::participations),
          new Shape("participations in one group of the same member", CycleShapes::sameParticipant),
          new Shape("memberships of one platform on the same days", CycleShapes::memberships),
          new Shape("meetings of one day with one attendee each", n -> meetings(n, 1, i -> -1)),
          new Shape(
              "meetings on successive days with one attendee each",
              n -> meetings(n, 1, i -> i - n)),
          new Shape("a meeting with many attendees", n -> meetings(1, n, i -> -1)),
          new Shape("meetings of a member who left and returned", CycleShapes::returningAttendee),
          new Shape("a meeting with many items", CycleShapes::items),
          new Shape("a meeting with an item about many signals", CycleShapes::about),
          new Shape("meetings about one signal", CycleShapes::aboutOne),
          new Shape("signals of a member who left and returned", CycleShapes::returningSender),
          new Shape("signals from outside, long ago", CycleShapes::outsideSenders),
          new Shape("signals discussed that stand in no report", CycleShapes::notPassedOn),
          new Shape("signals each merged into the next", n -> merged(n, i -> i + 1)),
          new Shape("signals merged in a circle", n -> merged(n, i -> (i + 1) % n)),
          new Shape("signals all merged into one", n -> merged(n, i -> n)),
          new Shape("advices of one day, unanswered", n -> advices(n, i -> -200, false)),
          new Shape("advices on successive days, answered", n -> advices(n, i -> i - n, true)),
          new Shape("requests on successive days, all answered late", CycleShapes::requests),
          new Shape("requests under a charter with a pause for each", CycleShapes::pausedRequests),
          new Shape("an advice that rests on many signals", CycleShapes::grounds),
          new Shape(
              "interpellations of an office with a holder for each", CycleShapes::interpellations),
          new Shape("interpellations discussed in one meeting", CycleShapes::discussed),
          new Shape("reports of one year", n -> reports(n, i -> 2025)),
          new Shape("reports of successive years", n -> reports(n, i -> year(i, n))),
          new Shape("a report with many conclusions and avenues", CycleShapes::avenues),
          new Shape("years without a report", n -> years(n, 1)),
          new Shape("years with too few plenaries", n -> years(n, 2)),
          new Shape("platforms with a report each", CycleShapes::platforms),
          new Shape("platforms of which each follows the one before", CycleShapes::predecessors),
          new Shape("platforms that all follow the same one", CycleShapes::samePredecessor),
          new Shape("groups of a year each, with a report on it", CycleShapes::yearlyGroups),
          new Shape(
              "groups since long ago, and reports on many years without a conclusion",
              n -> groupsAndReports(n, i -> i, false, false)),
          new Shape(
              "groups since long ago, and reports on many years with a conclusion each",
              n -> groupsAndReports(n, i -> i, true, false)),
          new Shape(
              "groups that share an id, and reports on many years with a conclusion each",
              n -> groupsAndReports(n, i -> 0, true, false)),
          new Shape(
              "groups since long ago, and reports on many years, each with a waiver",
              n -> groupsAndReports(n, i -> i, true, true)),
          new Shape(
              "a charter for each of many years, and a group for each",
              CycleShapes::yearlyCharters),
          new Shape("years for which a duty was not done", n -> duties(n, 1, n, List.of())),
          new Shape(
              "years for which a duty was done late",
              n -> duties(n, 1, n, times(n, i -> dutyDone(0, year(i, n))))),
          new Shape(
              "duties of one charter, done late",
              n -> duties(n, n, 1, times(n, i -> dutyDone(i, 2025)))),
          new Shape(
              "one duty done many times for one year",
              n -> duties(n, 1, 1, times(n, i -> dutyDone(0, 2025)))),
          new Shape(
              "duties done that no charter asks",
              n -> duties(n, 1, 1, times(n, i -> dutyDone(i + 1, 2025)))),
          new Shape("a charter with a duty for each of many years", CycleShapes::yearlyDuties),
          new Shape("meetings of a member who came back for each", CycleShapes::returningMember),
          new Shape("meetings of one who stands in for many", CycleShapes::standingInForMany),
          new Shape("a meeting of many who stand in for two each", CycleShapes::standingInForTwo),
          new Shape("a meeting of a pool of deputies", n -> pool(n, false)),
          new Shape("a meeting of a pool of deputies, each named for one too", n -> pool(n, true)),
          new Shape("meetings of a deputy of a whole allotment", CycleShapes::deputyOfAllotment),
          new Shape("a meeting with many proxies", CycleShapes::proxies),
          new Shape("committees that owe meetings, and many charters", CycleShapes::owing),
          new Shape("a platform with a life after its end", CycleShapes::dissolved),
          new Shape("mandates that outlast all seat plans", CycleShapes::outlasting));

  private CycleShapes() {}

  static final ReportingCalendar CALENDAR =
      ReportingCalendar.builder()
          .conclusions(YearlyDue.by(MonthDay.of(1, 31)))
          .presentation(YearlyDue.by(MonthDay.of(3, 31)))
          .publication(YearlyDue.by(MonthDay.of(6, 30)))
          .answerWithin(Period.ofMonths(6))
          .build();

  static AdvisoryPlatform.Builder chartered() {
    return platform()
        .established(PartialDate.of(LONG_AGO))
        .addCharters(
            charter(LATELY)
                .meetings(Facts.meetings(2, 8, "1/2"))
                .workingGroups(Bounds.exactly(3))
                .advice(AdviceRule.builder().replyWithin(Period.ofDays(42)).build())
                .reporting(CALENDAR)
                .signalTreatedWithin(Period.ofYears(1))
                .interpellationsTo(id("chair"))
                .build());
  }

  static Register.Builder with(int size, AdvisoryPlatform platform) {
    return register()
        .addAllOrganisations(members(size))
        .addAllPeople(people(size))
        .addPlatforms(platform);
  }

  private static Register.Builder withMembers(int size) {
    return with(
        size, chartered().addAllMemberships(times(size, i -> membership(i, LATELY))).build());
  }

  private static Register charters(int size, IntFunction<Term> term) {
    return with(
            0,
            platform()
                .established(PartialDate.of(LONG_AGO))
                .addAllCharters(
                    times(
                        size,
                        i ->
                            charter(term.apply(i))
                                .workingGroups(Bounds.exactly(3))
                                .addMeetings(Facts.plenaries(1))
                                .reporting(CALENDAR)
                                .build()))
                .addAllBodies(times(size, i -> group(i, term.apply(i)).build()))
                .build())
        .build();
  }

  private static Register concluded(int size, int conclusions) {
    return with(0, chartered().addAllBodies(times(size, i -> group(i, LATELY).build())).build())
        .addAnnualReports(
            report(0, 2025)
                .addAllConclusions(
                    times(
                        conclusions,
                        i -> conclusion(i).adoptedOn(LocalDate.of(2026, 4, 1)).build()))
                .build())
        .build();
  }

  static Conclusion.Builder conclusion(int number) {
    return Conclusion.builder()
        .id(id("conclusion", number))
        .body(id("group", number))
        .adoptedOn(LocalDate.of(2026, 1, 1))
        .text(text("Conclusion"));
  }

  static AnnualReport.Builder report(int number, int year) {
    return AnnualReport.builder()
        .id(id("report", number))
        .platform(id("platform"))
        .year(Year.of(year));
  }

  private static Register participations(int size) {
    return with(
            size,
            chartered()
                .addAllMemberships(times(size, i -> membership(i, on(i - size))))
                .addBodies(
                    group(0, LATELY)
                        .addAllParticipations(
                            times(
                                size,
                                i ->
                                    Participation.builder()
                                        .participant(id("member", i))
                                        .representative(id("person", i))
                                        .term(on(i - size / 2))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  private static Register sameParticipant(int size) {
    return with(
            1,
            chartered()
                .addAllMemberships(times(size, i -> membership(0, on(2 * (i - size)))))
                .addBodies(
                    group(0, LATELY)
                        .addAllParticipations(
                            times(
                                size,
                                i ->
                                    Participation.builder()
                                        .participant(id("member", 0))
                                        .term(on(2 * (i - size)))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  private static Register memberships(int size) {
    return with(
            1,
            chartered()
                .addAllMemberships(times(size, i -> membership(0, Term.from(day(i - size)))))
                .build())
        .build();
  }

  static Meeting.Builder meeting(int number, int day) {
    return Meeting.builder()
        .id(id("meeting", number))
        .body(id("plenary"))
        .convenedOn(day(day - 1))
        .heldOn(day(day));
  }

  private static Attendance attendance(int member) {
    return Attendance.builder().party(id("member", member)).presence(Presence.PRESENT).build();
  }

  private static Register meetings(int meetings, int attendees, IntFunction<Integer> day) {
    return withMembers(Math.max(meetings, attendees))
        .addAllMeetings(
            times(
                meetings,
                i ->
                    meeting(i, day.apply(i))
                        .addAllAttendance(times(attendees, j -> attendance(i + j)))
                        .build()))
        .build();
  }

  private static Register returningAttendee(int size) {
    return with(
            1,
            chartered()
                .addAllMemberships(times(size, i -> membership(0, on(2 * (i - size)))))
                .build())
        .addAllMeetings(
            times(size, i -> meeting(i, 2 * (i - size)).addAttendance(attendance(0)).build()))
        .build();
  }

  private static Signal.Builder signal(int number, int day) {
    return Signal.builder()
        .id(id("signal", number))
        .platform(id("platform"))
        .raisedBy(id("member", number))
        .raisedOn(day(day))
        .text(text("Signal"));
  }

  private static AgendaItem item(int firstSignal, int signals) {
    return AgendaItem.builder()
        .title(text("Item"))
        .addAllAbout(times(signals, i -> id("signal", firstSignal + i)))
        .build();
  }

  private static Register items(int size) {
    return withMembers(size)
        .addAllSignals(times(size, i -> signal(i, -2000).build()))
        .addMeetings(meeting(0, -1).addAllItems(times(size, i -> item(i, 1))).build())
        .build();
  }

  private static Register notPassedOn(int size) {
    return withMembers(1)
        .addMeetings(
            meeting(0, -800)
                .addItems(
                    AgendaItem.builder()
                        .title(text("Item"))
                        .addAllAbout(times(size, i -> id("signal", i)))
                        .build())
                .build())
        .addAllSignals(times(size, i -> signal(i, -900).raisedBy(id("member", 0)).build()))
        .addAnnualReports(report(0, 2024).presentedOn(day(-600)).build())
        .build();
  }

  /** The last one, which all others are merged into, is presented. */
  private static Register merged(int size, IntUnaryOperator into) {
    return withMembers(1)
        .addAllSignals(
            times(
                size,
                i ->
                    signal(i, i - size - 1000)
                        .raisedBy(id("member", 0))
                        .mergedInto(id("signal", into.applyAsInt(i)))
                        .build()))
        .addSignals(signal(size, -1000).raisedBy(id("member", 0)).build())
        .addAnnualReports(
            report(0, 2025)
                .presentedOn(day(-1))
                .addConclusions(conclusion(0).addBasedOn(id("signal", size)).build())
                .build())
        .build();
  }

  private static Register about(int size) {
    return withMembers(size)
        .addAllSignals(times(size, i -> signal(i, 0).build()))
        .addMeetings(meeting(0, -1).addItems(item(0, size)).build())
        .build();
  }

  private static Register aboutOne(int size) {
    return withMembers(1)
        .addSignals(signal(0, 0).build())
        .addAllMeetings(times(size, i -> meeting(i, i - size).addItems(item(0, 1)).build()))
        .build();
  }

  private static Register returningSender(int size) {
    return with(
            1,
            chartered()
                .addAllMemberships(times(size, i -> membership(0, on(2 * (i - size) - 400))))
                .build())
        .addAllSignals(
            times(size, i -> signal(i, 2 * (i - size) - 400).raisedBy(id("member", 0)).build()))
        .build();
  }

  private static Register outsideSenders(int size) {
    return with(size, chartered().build())
        .addAllSignals(times(size, i -> signal(i, i - 2000).build()))
        .build();
  }

  private static Advice.Builder advice(int number, int day) {
    return Advice.builder()
        .id(id("advice", number))
        .kind(AdviceKind.ADVICE)
        .issuedBy(id("plenary"))
        .adoptedOn(day(day))
        .addressedTo(id("city"))
        .text(text("Advice"));
  }

  private static Register advices(int size, IntFunction<Integer> day, boolean answered) {
    return withMembers(1)
        .addAllAdvice(
            times(
                size,
                i ->
                    advice(i, day.apply(i))
                        .response(
                            Optional.of(
                                    Response.builder()
                                        .givenOn(day(day.apply(i)))
                                        .outcome(Outcome.NOT_FOLLOWED)
                                        .build())
                                .filter(response -> answered))
                        .build()))
        .build();
  }

  private static Register requests(int size) {
    return withMembers(1)
        .addAllAdviceRequests(times(size, i -> request(i, i - size)))
        .addAllAdvice(
            times(size, i -> advice(i, 100 + i - size).inResponseTo(id("request", i)).build()))
        .build();
  }

  private static AdviceRequest request(int number, int day) {
    return AdviceRequest.builder()
        .id(id("request", number))
        .platform(id("platform"))
        .requestedBy(id("city"))
        .requestedOn(day(day))
        .subject(text("Request"))
        .within(Period.ofWeeks(6))
        .build();
  }

  /** Pauses of a day each, which all are days of two months. */
  private static Register pausedRequests(int size) {
    AdviceRule rule =
        AdviceRule.builder()
            .replyWithin(Period.ofWeeks(6))
            .addAllPaused(
                times(
                    size,
                    i ->
                        PausedDays.builder()
                            .firstDay(MonthDay.of(7 + i % 2, 1 + i % 30))
                            .lastDay(MonthDay.of(7 + i % 2, 1 + i % 30))
                            .build()))
            .build();
    return with(0, platform().addCharters(charter(LATELY).advice(rule).build()).build())
        .addAllAdviceRequests(times(size, i -> request(i, i - size)))
        .addAllAdvice(
            times(size, i -> advice(i, 100 + i - size).inResponseTo(id("request", i)).build()))
        .build();
  }

  private static Register grounds(int size) {
    return withMembers(size)
        .addAllSignals(times(size, i -> signal(i, 0).build()))
        .addAdvice(advice(0, -1).addAllBasedOn(times(size, i -> id("signal", i))).build())
        .build();
  }

  private static Interpellation.Builder interpellation(int number, int day) {
    return Interpellation.builder()
        .id(id("interpellation", number))
        .platform(id("platform"))
        .raisedBy(id("member", 0))
        .raisedOn(day(day))
        .receivedBy(id("chair"))
        .text(text("Interpellation"));
  }

  private static Register interpellations(int size) {
    return with(size, chartered().regime(Regime.WELFARE_CENTRE_COORDINATION).build())
        .addOffices(
            office("chair", OfficeKind.CHAIR_OF_WELFARE_CENTRE)
                .addAllTenures(times(size, i -> tenure("person-" + i, on(i - size))))
                .build())
        .addAllInterpellations(times(size, i -> interpellation(i, i - size - 500).build()))
        .build();
  }

  private static Register discussed(int size) {
    return with(1, chartered().regime(Regime.WELFARE_CENTRE_COORDINATION).build())
        .addMeetings(meeting(0, -1).build())
        .addAllInterpellations(
            times(
                size,
                i ->
                    interpellation(i, 0).discussedAt(id("meeting", 0)).answeredOn(day(-1)).build()))
        .build();
  }

  private static Register reports(int size, IntFunction<Integer> year) {
    return with(1, chartered().addBodies(group(0, LATELY).build()).build())
        .addAllAnnualReports(
            times(
                size,
                i ->
                    report(i, year.apply(i))
                        .presentedOn(day(0))
                        .presentedTo(id("member", 0))
                        .publishedOn(day(0))
                        .answeredOn(day(0))
                        .build()))
        .build();
  }

  private static Register avenues(int size) {
    return withMembers(size)
        .addAllSignals(times(size, i -> signal(i, 0).build()))
        .addAnnualReports(
            report(0, 2025)
                .presentedOn(day(-1))
                .addAllConclusions(
                    times(size, i -> conclusion(i).addBasedOn(id("signal", i)).build()))
                .addAllAvenues(
                    times(
                        size,
                        i ->
                            Avenue.builder()
                                .id(id("avenue", i))
                                .text(text("Avenue"))
                                .addAllBasedOn(
                                    i % 2 == 0
                                        ? ImmutableList.of()
                                        : ImmutableList.of(id("conclusion", i)))
                                .build()))
                .build())
        .build();
  }

  private static Register years(int size, int plenaries) {
    LocalDate first = LocalDate.of(year(0, size), 1, 1);
    return with(
            1,
            platform()
                .established(PartialDate.of(first))
                .addCharters(
                    charter(Term.from(first))
                        .addMeetings(Facts.plenaries(plenaries))
                        .reporting(CALENDAR)
                        .build())
                .build())
        .build();
  }

  private static Register platforms(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    chartered()
                        .id(id("platform", i))
                        .bodies(List.of())
                        .addBodies(group(i, LATELY).build())
                        .build()))
        .addAllAnnualReports(times(size, i -> report(i, 2025).platform(id("platform", i)).build()))
        .build();
  }

  private static Register predecessors(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    platform()
                        .id(id("platform", i))
                        .bodies(List.of())
                        .established(PartialDate.of(day(i - size)))
                        .addPredecessors(id("platform", (i + 1) % size))
                        .build()))
        .build();
  }

  private static Register samePredecessor(int size) {
    return register()
        .addAllPlatforms(
            times(
                size,
                i ->
                    platform()
                        .id(id("platform", i))
                        .bodies(List.of())
                        .established(PartialDate.of(day(i - size)))
                        .addPredecessors(id("platform", 0))
                        .build()))
        .build();
  }

  private static Register yearlyGroups(int size) {
    return with(
            0,
            platform()
                .established(PartialDate.of(Year.of(year(0, size))))
                .addCharters(
                    charter(Term.from(LocalDate.of(year(0, size), 1, 1)))
                        .reporting(CALENDAR)
                        .build())
                .addAllBodies(times(size, i -> group(i, Term.in(Year.of(year(i, size)))).build()))
                .build())
        .addAllAnnualReports(
            times(
                size,
                i -> {
                  LocalDate late = LocalDate.of(year(i, size) + 1, 4, 1);
                  return report(i, year(i, size))
                      .addConclusions(conclusion(i).adoptedOn(late).build())
                      .build();
                }))
        .build();
  }

  private static Register groupsAndReports(
      int size, IntUnaryOperator number, boolean concluded, boolean waived) {
    return with(
            0,
            platform()
                .established(PartialDate.of(Year.of(1)))
                .addCharters(charter(EVER).reporting(CALENDAR).build())
                .addAllBodies(times(size, i -> group(number.applyAsInt(i), EVER).build()))
                .build())
        .addAllAnnualReports(
            times(
                size,
                i ->
                    report(i, year(i, size))
                        .addAllConclusions(
                            times(
                                concluded ? 1 : 0,
                                none ->
                                    conclusion(i).body(id("group", number.applyAsInt(i))).build()))
                        .build()))
        .addAllWaivers(times(waived ? size : 0, i -> waiver("conclusion-missing", id("report", i))))
        .build();
  }

  private static Register yearlyCharters(int size) {
    return with(
            0,
            platform()
                .established(PartialDate.of(Year.of(1)))
                .addAllCharters(
                    times(
                        size,
                        i ->
                            charter(Term.in(Year.of(year(i, size))))
                                .addMeetings(Facts.plenaries(1))
                                .reporting(
                                    ReportingCalendar.builder()
                                        .conclusions(YearlyDue.by(MonthDay.of(1, 31)))
                                        .build())
                                .build()))
                .addAllBodies(times(size, i -> group(i, Term.in(Year.of(year(i, size)))).build()))
                .build())
        .build();
  }

  /** {@return a platform of some years up to 2025, whose charter has some duties} */
  private static Register duties(int size, int duties, int years, List<DutyDone> done) {
    LocalDate first = LocalDate.of(year(0, years), 1, 1);
    return with(
            0,
            platform()
                .established(PartialDate.of(first))
                .addCharters(
                    charter(Term.from(first))
                        .addAllDuties(times(duties, CycleShapes::duty))
                        .build())
                .build())
        .dutiesDone(done)
        .build();
  }

  private static Duty duty(int number) {
    return Duty.builder()
        .code("duty-" + number)
        .name(text("Duty"))
        .due(YearlyDue.by(MonthDay.of(1, 31)))
        .build();
  }

  private static DutyDone dutyDone(int duty, int year) {
    return DutyDone.builder()
        .platform(id("platform"))
        .duty("duty-" + duty)
        .year(Year.of(year))
        .doneOn(LocalDate.of(year + 1, 3, 1))
        .build();
  }

  private static Register yearlyDuties(int size) {
    return with(
            0,
            platform()
                .established(PartialDate.of(Year.of(1)))
                .addAllCharters(
                    times(
                        size,
                        i -> charter(Term.in(Year.of(year(i, size)))).addDuties(duty(0)).build()))
                .build())
        .dutiesDone(times(size, i -> dutyDone(0, year(i, size))))
        .build();
  }

  static Register.Builder withCommittee(int size, ImmutableList<Mandate> mandates) {
    return with(
        size,
        chartered()
            .addBodies(
                committee()
                    .addSeatPlans(
                        plan(size, allotment("elected", SeatBasis.ELECTED).build()).build())
                    .addAllMandates(mandates)
                    .build())
            .build());
  }

  static Meeting.Builder committeeMeeting(int number, int day) {
    return meeting(number, day).body(id("committee"));
  }

  static Attendance inPerson(int number) {
    return Attendance.builder().party(id("person", number)).presence(Presence.PRESENT).build();
  }

  private static Register returningMember(int size) {
    return withCommittee(
            size, times(size, i -> held(mandate(i, "elected", on(2 * (i - size))), 0).build()))
        .addAllMeetings(
            times(
                size, i -> committeeMeeting(i, 2 * (i - size)).addAttendance(inPerson(0)).build()))
        .build();
  }

  static Mandate.Builder held(Mandate.Builder mandate, int person) {
    return mandate.holder(id("person", person));
  }

  private static Register standingInForMany(int size) {
    return withCommittee(
            size,
            ImmutableList.<Mandate>builder()
                .addAll(times(size, i -> mandate(i, "elected", LATELY).build()))
                .addAll(
                    times(
                        size,
                        i ->
                            held(mandate(size + i, "elected", Term.from(day(i - size))), size)
                                .heldAs(HeldAs.SUBSTITUTE)
                                .addStandsInFor(id("mandate", i))
                                .build()))
                .build())
        .addAllMeetings(
            times(size, i -> committeeMeeting(i, i - size).addAttendance(inPerson(size)).build()))
        .build();
  }

  private static Register standingInForTwo(int size) {
    return withCommittee(
            size,
            ImmutableList.<Mandate>builder()
                .addAll(times(size, i -> mandate(i, "elected", LATELY).build()))
                .addAll(
                    times(
                        2 * size,
                        i ->
                            held(mandate(size + i, "elected", LATELY), size + i / 2)
                                .heldAs(HeldAs.SUBSTITUTE)
                                .addStandsInFor(id("mandate", (i + 1) / 2 % size))
                                .build()))
                .build())
        .addMeetings(
            committeeMeeting(0, -1).addAllAttendance(times(size, i -> inPerson(size + i))).build())
        .build();
  }

  /** Nobody who sits is at the meeting; as many deputies of the whole allotment are. */
  private static Register pool(int size, boolean named) {
    return withCommittee(
            size,
            ImmutableList.<Mandate>builder()
                .addAll(times(size, i -> mandate(i, "elected", LATELY).build()))
                .addAll(
                    times(
                        size,
                        i ->
                            held(mandate(size + i, "elected", LATELY), size + i)
                                .heldAs(HeldAs.DEPUTY)
                                .build()))
                .addAll(
                    times(
                        named ? size : 0,
                        i ->
                            held(mandate(2 * size + i, "elected", LATELY), size + i)
                                .heldAs(HeldAs.DEPUTY)
                                .addStandsInFor(id("mandate", i / 2))
                                .build()))
                .build())
        .addMeetings(
            committeeMeeting(0, -1).addAllAttendance(times(size, i -> inPerson(size + i))).build())
        .build();
  }

  private static Register deputyOfAllotment(int size) {
    return withCommittee(
            size,
            ImmutableList.<Mandate>builder()
                .addAll(times(size, i -> mandate(i, "elected", LATELY).build()))
                .add(held(mandate(size, "elected", LATELY), size).heldAs(HeldAs.DEPUTY).build())
                .build())
        .addAllMeetings(
            times(size, i -> committeeMeeting(i, i - size).addAttendance(inPerson(size)).build()))
        .build();
  }

  /** Every second member is absent, and named the next one as a proxy. */
  private static Register proxies(int size) {
    return withMembers(size)
        .addMeetings(
            meeting(0, -1)
                .addAllAttendance(
                    times(
                        size,
                        i ->
                            i % 2 == 1
                                ? attendance(i)
                                : Attendance.builder()
                                    .party(id("member", i))
                                    .presence(Presence.EXCUSED)
                                    .proxy(id("member", i + 1))
                                    .build()))
                .build())
        .build();
  }

  /** Each committee lives for the year of one charter, of which every second asks for meetings. */
  private static Register owing(int size) {
    return with(
            size,
            platform()
                .addAllCharters(
                    times(
                        size,
                        i ->
                            charter(Term.in(Year.of(year(i, size))))
                                .addMeetings(
                                    MeetingRule.builder()
                                        .of(BodyKind.COMMITTEE)
                                        .perYear(i % 2)
                                        .build())
                                .build()))
                .addAllBodies(
                    times(
                        size,
                        i ->
                            Body.builder()
                                .id(id("owing", i))
                                .kind(BodyKind.COMMITTEE)
                                .lifespan(Term.in(Year.of(year(i, size))))
                                .build()))
                .build())
        .build();
  }

  private static Register dissolved(int size) {
    return with(
            size,
            platform()
                .established(PartialDate.of(LONG_AGO))
                .dissolved(PartialDate.of(LONG_AGO.plusYears(1)))
                .addAllMemberships(times(size, i -> membership(i, on(i - size))))
                .addBodies(group(0, LATELY).build())
                .build())
        .addAllMeetings(times(size, i -> meeting(i, i - size).build()))
        .addAllSignals(times(size, i -> signal(i, i - size).build()))
        .addAllAdvice(times(size, i -> advice(i, i - size).build()))
        .build();
  }

  private static Register outlasting(int size) {
    return with(
            size,
            chartered()
                .addBodies(
                    committee()
                        .addAllSeatPlans(
                            times(
                                size,
                                i ->
                                    plan(size, allotment("elected", SeatBasis.ELECTED).build())
                                        .inForce(on(i - size))
                                        .build()))
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "elected", Term.of(day(i - size), day(i + 9)))
                                        .build()))
                        .build())
                .build())
        .build();
  }
}
