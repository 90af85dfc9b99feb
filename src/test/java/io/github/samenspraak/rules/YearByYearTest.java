package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.Facts.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * The rules that ask something of every year say what one finds by looking at every single year,
 * and count as much beyond the limit on findings.
 *
 * <p>The years are a muddle: charters with gaps and overlaps, calendars that differ, groups that
 * share an id, reports on years that nobody asked about.
 */
@Tag("slow")
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
class YearByYearTest {

  /** 4 is a leap year. */
  private static final int YEARS = 9;

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  private static final ImmutableList<String> YEARLY =
      ImmutableList.of(
          "annual-report-missing",
          "conclusion-missing",
          "conclusion-late",
          "covenant-report-missing",
          "plan-not-followed-up",
          "meetings-too-few");

  private static final RuleSet RULES =
      RuleSet.standard()
          .only(Stream.concat(YEARLY.stream(), Stream.of("waiver-unused")).toArray(String[]::new));

  private static Findings check(Register register, LocalDate today) {
    Findings findings = RULES.withLimit(Integer.MAX_VALUE).check(register, today);
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.isCut()).isFalse();
    return findings;
  }

  private static List<List<Object>> found(String code, Register register, LocalDate today) {
    // What is waived on some of its days is more than one finding.
    Register unwaived = Register.builder().from(register).waivers(ImmutableList.of()).build();
    return check(unwaived, today).of(code).stream()
        .map(finding -> List.copyOf(finding.arguments().values()))
        .toList();
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static AdvisoryPlatform platform(Register register) {
    return register.platforms().get(0);
  }

  /** The charter of which the first day is the latest, the last in the list of several. */
  private static Optional<Charter> charter(Register register, LocalDate day) {
    return platform(register).charters().stream()
        .filter(charter -> charter.inForce().contains(day))
        .reduce(
            (one, other) ->
                other.inForce().firstDayOrThrow().isBefore(one.inForce().firstDayOrThrow())
                    ? one
                    : other);
  }

  /** By year: the charter in force on its last day, as that charter has years begin. */
  private static Map<Integer, Charter> governing(Register register) {
    if (register != lastRegister) {
      lastGoverning = findGoverning(register);
      lastRegister = register;
    }
    return lastGoverning;
  }

  // Looking at each day takes long.
  private static @Nullable Register lastRegister;
  private static Map<Integer, Charter> lastGoverning = Map.of();

  private static Map<Integer, Charter> findGoverning(Register register) {
    Map<Integer, Charter> governing = new HashMap<>();
    int last = 0;
    for (LocalDate day = FIRST; day.getYear() < YEARS + 4; day = day.plusDays(1)) {
      Optional<Charter> charter = charter(register, day);
      if (charter.isPresent()) {
        Year year = charter.get().years().yearOf(day);
        if (charter.get().years().lastDay(year).equals(day) && year.getValue() > last) {
          last = year.getValue();
          governing.put(last, charter.get());
        }
      }
    }
    return governing;
  }

  private static Term days(Register register, int year) {
    return Optional.ofNullable(governing(register).get(year))
        .map(Charter::years)
        .orElse(YearCycle.CALENDAR)
        .days(Year.of(year));
  }

  private static Optional<ReportingCalendar> calendar(Register register, int year) {
    return Optional.ofNullable(governing(register).get(year)).flatMap(Charter::reporting);
  }

  private static Optional<LocalDate> due(
      ReportingCalendar calendar, int year, Optional<YearlyDue> step) {
    return step.map(due -> due.dueAfter(calendar.years().lastDay(Year.of(year))));
  }

  /** Nothing is due once the platform exists no more. */
  private static Optional<LocalDate> ifItExists(Register register, Optional<LocalDate> due) {
    return due.filter(day -> platform(register).existing(Term.on(day)).isPresent());
  }

  private static Stream<Body> groups(Register register, int year) {
    return platform(register).bodies(BodyKind.WORKING_GROUP).stream()
        .filter(group -> group.lifespan().orElseThrow().encloses(days(register, year)));
  }

  private static Optional<AnnualReport> report(Register register, int year) {
    return register.annualReports().stream()
        .filter(report -> report.reportedYears().contains(Year.of(year)))
        .findFirst();
  }

  /** Of two reports on one year the first one counts, and the other for its other years. */
  private static int firstYearOf(AnnualReport report, Register register) {
    return report.reportedYears().stream()
        .mapToInt(Year::getValue)
        .filter(year -> report(register, year).orElseThrow() == report)
        .min()
        .getAsInt();
  }

  // The rules.

  @Property
  void annualReportMissingAgreesWithLookingAtEachYear(
      @ForAll("muddles") Register register, @ForAll @IntRange(max = 366 * YEARS) int after) {
    LocalDate today = FIRST.plusDays(after);
    List<List<Object>> wrongs = new ArrayList<>();
    for (int year = 1; year <= YEARS + 1; year++) {
      Optional<LocalDate> due = reportDue(register, year);
      if (isFull(register, year)
          && report(register, year).isEmpty()
          && due.filter(day -> day.isBefore(today)).isPresent()) {
        wrongs.add(List.of(Year.of(year), due.get()));
      }
    }
    assertThat(found("annual-report-missing", register, today))
        .containsExactlyInAnyOrderElementsOf(wrongs);
  }

  private static boolean isFull(Register register, int year) {
    Optional<Term> life =
        platform(register)
            .lifespan()
            .or(
                () ->
                    platform(register).charters().stream()
                        .map(charter -> charter.inForce().firstDayOrThrow())
                        .min(Comparator.naturalOrder())
                        .map(Term::from)
                        .flatMap(platform(register)::existing));
    return life.filter(days -> days.encloses(days(register, year))).isPresent();
  }

  private static Optional<LocalDate> reportDue(Register register, int year) {
    return ifItExists(
        register,
        calendar(register, year)
            .flatMap(
                calendar ->
                    Stream.of(calendar.presentation(), calendar.publication())
                        .flatMap(step -> due(calendar, year, step).stream())
                        .min(Comparator.naturalOrder())
                        .or(
                            () ->
                                due(calendar, year, calendar.conclusions())
                                    .filter(day -> groups(register, year).findAny().isPresent()))));
  }

  @Property
  void meetingsTooFewAgreesWithLookingAtEachYear(
      @ForAll("muddles") Register register, @ForAll @IntRange(max = 366 * YEARS) int after) {
    LocalDate today = FIRST.plusDays(after);
    List<List<Object>> wrongs = new ArrayList<>();
    Map<Integer, Charter> governing = governing(register);
    for (int year = 1; year <= YEARS + 1; year++) {
      Term days = days(register, year);
      if (governing.containsKey(year) && days.endsBefore(today)) {
        int asked =
            days.firstDayOrThrow()
                .datesUntil(days.lastDay().orElseThrow().plusDays(1))
                .mapToInt(day -> plenariesAsked(register, day))
                .min()
                .getAsInt();
        int held =
            (int)
                register.meetings().stream()
                    .filter(meeting -> days.contains(meeting.heldOn()))
                    .count();
        if (held < asked) {
          wrongs.add(List.of(Year.of(year), held, asked));
        }
      }
    }
    assertThat(found("meetings-too-few", register, today)).isEqualTo(wrongs);
  }

  private static int plenariesAsked(Register register, LocalDate day) {
    return platform(register).existing(Term.on(day)).isEmpty()
        ? 0
        : charter(register, day)
            .flatMap(charter -> charter.findMeetingRule(BodyKind.PLENARY))
            .map(MeetingRule::perYear)
            .orElse(OptionalInt.empty())
            .orElse(0);
  }

  @Property
  void conclusionMissingAgreesWithLookingAtEachYear(
      @ForAll("muddles") Register register, @ForAll @IntRange(max = 366 * YEARS) int after) {
    LocalDate today = FIRST.plusDays(after);
    List<List<Object>> wrongs = new ArrayList<>();
    for (int year = 1; year <= YEARS + 2; year++) {
      int ofYear = year;
      Optional<AnnualReport> report = report(register, year);
      Optional<LocalDate> due = conclusionsDue(register, year).filter(day -> day.isBefore(today));
      boolean isAsked =
          report.map(each -> each.lastYear().getValue() == ofYear).orElse(false)
              || report.isEmpty()
                  && isFull(register, year)
                  && reportDue(register, year).filter(day -> day.isBefore(today)).isEmpty();
      if (due.isPresent() && isAsked) {
        int first = report.map(each -> firstYearOf(each, register)).orElse(year);
        platform(register).bodies(BodyKind.WORKING_GROUP).stream()
            .filter(group -> livedThroughOne(register, group, first, ofYear))
            .filter(
                group ->
                    report.stream()
                        .flatMap(each -> each.conclusions().stream())
                        .noneMatch(each -> each.body().equals(group.id())))
            .forEach(group -> wrongs.add(List.of(group.id(), Year.of(first), due.get())));
      }
    }
    assertThat(found("conclusion-missing", register, today))
        .containsExactlyInAnyOrderElementsOf(wrongs);
  }

  /** The years of a joint report begin as its last one does. */
  private static boolean livedThroughOne(Register register, Body group, int first, int last) {
    YearCycle cycle = governing(register).get(last).years();
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> cycle.days(Year.of(year)))
        .anyMatch(group.lifespan().orElseThrow()::encloses);
  }

  private static Optional<LocalDate> conclusionsDue(Register register, int year) {
    return ifItExists(
        register,
        calendar(register, year)
            .flatMap(
                calendar ->
                    due(calendar, year, calendar.conclusions())
                        .or(
                            () ->
                                Stream.of(calendar.presentation(), calendar.publication())
                                    .flatMap(step -> due(calendar, year, step).stream())
                                    .min(Comparator.naturalOrder()))));
  }

  /** The rules that go through what they find, and those that count it, count the same. */
  @Property
  void beyondTheLimitAsMuchIsCounted(
      @ForAll("muddles") Register register,
      @ForAll @IntRange(max = 366 * YEARS) int after,
      @ForAll @IntRange(min = 1, max = 20) int limit) {
    LocalDate today = FIRST.plusDays(after);
    Findings all = check(register, today);
    Findings limited = RULES.withLimit(limit).check(register, today);

    assertThat(limited.byRule()).isEqualTo(all.byRule());
    assertThat(limited.bySeverity()).isEqualTo(all.bySeverity());
    assertThat(limited.count()).isEqualTo(all.count());
    assertThat(limited.waived().count()).isEqualTo(all.waived().count());
  }

  // The muddles.

  @Provide
  Arbitrary<Register> muddles() {
    return Combinators.combine(
            platforms(),
            reports().list().ofMaxSize(5),
            days().list().ofMaxSize(6),
            waivers().list().ofMaxSize(2),
            terms().list().ofMaxSize(2),
            Arbitraries.integers().between(1, YEARS).list().ofMaxSize(4))
        .as(
            (platform, reports, meetings, waivers, terms, reported) ->
                Register.builder()
                    .municipality(
                        Municipality.builder()
                            .name(Label.of("Lindedorp"))
                            .region(Region.FLANDERS)
                            .build())
                    .addOrganisations(
                        Organisation.builder()
                            .id(id("city"))
                            .name(Label.of("City"))
                            .kind(OrganisationKind.MUNICIPALITY)
                            .build())
                    .addPlatforms(platform)
                    .addAllAnnualReports(reports)
                    .addAllMeetings(meetings.stream().map(YearByYearTest::meeting).toList())
                    .addAllWaivers(waivers)
                    .addCovenantSchemes(
                        CovenantScheme.builder()
                            .id(id("scheme"))
                            .name(Label.of("Scheme"))
                            .inForce(Term.from(FIRST))
                            .reporting(Facts.reporting(2, 29))
                            .build())
                    .addAllCovenants(terms.stream().map(term -> covenant(term, reported)).toList())
                    .addAllPlans(terms.stream().map(YearByYearTest::plan).toList())
                    .build());
  }

  private static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 366 * YEARS).map(FIRST::plusDays);
    Arbitrary<Integer> years = Arbitraries.integers().between(1, YEARS);
    return Arbitraries.oneOf(
        any, years.map(year -> LocalDate.of(year, 1, 1)), years.map(YearByYearTest::lastDay));
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(days(), days().optional(0.7))
        .as(
            (day, other) ->
                other
                    .map(to -> to.isBefore(day) ? Term.of(to, day) : Term.of(day, to))
                    .orElse(Term.from(day)));
  }

  private static Arbitrary<MonthDay> dueDays() {
    return Arbitraries.of(
        MonthDay.of(1, 1), MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(12, 31));
  }

  private static Arbitrary<YearlyDue> dues() {
    return Arbitraries.oneOf(
        Combinators.combine(dueDays(), Arbitraries.integers().between(0, 2))
            .as((day, later) -> YearlyDue.builder().day(day).yearsLater(later).build()),
        Arbitraries.of(Period.ofDays(1), Period.ofMonths(3), Period.ofDays(500))
            .map(YearlyDue::within));
  }

  private static Arbitrary<ReportingCalendar> calendars() {
    return Combinators.combine(
            dues().optional(),
            dues().optional(0.4),
            dues().optional(0.4),
            Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(2, 29), MonthDay.of(9, 1)))
        .as(
            (conclusions, presentation, publication, begins) ->
                ReportingCalendar.builder()
                    .yearBegins(begins)
                    .conclusions(conclusions)
                    .presentation(presentation)
                    .publication(publication)
                    .build());
  }

  private static Arbitrary<Charter> charters() {
    return Combinators.combine(
            terms(), calendars().optional(0.8), Arbitraries.integers().between(0, 2).optional(0.8))
        .as(
            (inForce, calendar, plenaries) ->
                Charter.builder()
                    .inForce(inForce)
                    .adoptedBy(Decision.builder().takenOn(FIRST).takenBy(id("city")).build())
                    .addAllMeetings(plenaries.map(Facts::plenaries).stream().toList())
                    .reporting(calendar)
                    .build());
  }

  private static Arbitrary<Body> groups() {
    return Combinators.combine(Arbitraries.of("group-a", "group-b", "group-c"), terms())
        .as(
            (name, lifespan) ->
                Body.builder()
                    .kind(BodyKind.WORKING_GROUP)
                    .id(id(name))
                    .name(Label.of(name))
                    .lifespan(lifespan)
                    .build());
  }

  private static Arbitrary<PartialDate> partialDates() {
    return Combinators.combine(days(), Arbitraries.of(0, 1, 2))
        .as(
            (day, precision) ->
                switch (precision) {
                  case 0 -> PartialDate.of(Year.from(day));
                  case 1 -> PartialDate.of(YearMonth.from(day));
                  default -> PartialDate.of(day);
                });
  }

  private static Arbitrary<AdvisoryPlatform> platforms() {
    return Combinators.combine(
            partialDates().optional(0.7),
            partialDates().optional(0.3),
            charters().list().ofMaxSize(4),
            groups().list().ofMaxSize(5))
        .as(
            (established, dissolved, charters, groups) ->
                AdvisoryPlatform.builder()
                    .id(id("platform"))
                    .name(Label.of("Platform"))
                    .kind(PlatformKind.NETWORK)
                    .authority(id("city"))
                    .established(established)
                    .dissolved(dissolved)
                    .charters(charters)
                    .addBodies(
                        Body.builder()
                            .kind(BodyKind.PLENARY)
                            .id(id("plenary"))
                            .name(Label.of("All"))
                            .build())
                    .addAllBodies(groups)
                    .build());
  }

  private static Arbitrary<AnnualReport> reports() {
    return Combinators.combine(
            Arbitraries.integers().between(1, YEARS + 1),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of("group-a", "group-b", "group-c", "unknown").list().ofMaxSize(3),
            days())
        .as(
            (year, years, groups, day) ->
                AnnualReport.builder()
                    .id(id("report-" + year))
                    .platform(id("platform"))
                    .year(Year.of(year))
                    .years(years)
                    .conclusions(
                        groups.stream().map(group -> conclusion(year, group, day)).toList())
                    .build());
  }

  private static Conclusion conclusion(int year, String group, LocalDate day) {
    return Conclusion.builder()
        .id(id("conclusion-" + year + group))
        .body(id(group))
        .adoptedOn(day)
        .text(Label.of("Conclusion"))
        .build();
  }

  private static Meeting meeting(LocalDate day) {
    return Meeting.builder().id(id("meeting-" + day)).body(id("plenary")).heldOn(day).build();
  }

  private static Arbitrary<Waiver> waivers() {
    return Combinators.combine(
            Arbitraries.of(YEARLY),
            Arbitraries.of("platform", "covenant", "plan", "report-1", "report-4"),
            terms())
        .as(
            (rule, subject, term) ->
                Waiver.builder()
                    .rule(rule)
                    .subject(id(subject))
                    .term(term)
                    .reason(Label.of("Reason"))
                    .grantedBy(id("city"))
                    .build());
  }

  private static Covenant covenant(Term term, List<Integer> reported) {
    return Covenant.builder()
        .id(id("covenant"))
        .scheme(id("scheme"))
        .authority(id("city"))
        .addPartners(id("city"))
        .subject(Label.of("Subject"))
        .initialTerm(term)
        .reports(
            reported.stream()
                .map(
                    year ->
                        CovenantReport.builder()
                            .year(Year.of(year))
                            .submittedOn(lastDay(year))
                            .build())
                .toList())
        .build();
  }

  private static PolicyPlan plan(Term term) {
    return PolicyPlan.builder()
        .id(id("plan"))
        .title(Label.of("Plan"))
        .term(term)
        .director(id("city"))
        .followedUpBy(id("platform"))
        .build();
  }
}
