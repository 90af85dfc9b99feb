package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.advice;
import static io.github.samenspraak.fixtures.Facts.body;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.group;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.interpellation;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.participation;
import static io.github.samenspraak.fixtures.Facts.signal;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {

  private static final String HOUSING = "/platforms/0/bodies/2";

  /** The first meeting that a test adds. */
  private static final String ADDED = "/meetings/5";

  @Nested
  class MembershipOverlap {

    private static EditableRegister tenantsLeaveAndComeBack(String lastDay, String firstDay) {
      return TOWN.membershipOf(id("tenants"), m -> m.term(term("2023-07-01", lastDay)))
          .and(membership("tenants", from(firstDay)));
    }

    @Test
    void aSecondMembershipMustNotBeginOnTheLastDayOfTheFirst() {
      assertThat(findings(tenantsLeaveAndComeBack("2026-03-01", "2026-03-01")))
          .containsExactly(
              error("membership-overlap", "platform", "/platforms/0/memberships/4/term")
                  .during(on("2026-03-01"))
                  .with("member", id("tenants")));
    }

    @Test
    void aSecondMembershipMayBeginOnTheDayAfter() {
      assertThat(findings(tenantsLeaveAndComeBack("2026-02-28", "2026-03-01"))).isEmpty();
    }

    @Test
    void eachTwoOfSeveralAreAFinding() {
      EditableRegister town =
          tenantsLeaveAndComeBack("2026-03-31", "2026-03-01")
              .and(membership("tenants", on("2026-03-31")));

      assertThat(findings(town))
          .containsExactly(
              error("membership-overlap", "platform", "/platforms/0/memberships/4/term")
                  .during(term("2026-03-01", "2026-03-31"))
                  .with("member", id("tenants")),
              error("membership-overlap", "platform", "/platforms/0/memberships/5/term")
                  .during(on("2026-03-31"))
                  .with("member", id("tenants")),
              error("membership-overlap", "platform", "/platforms/0/memberships/5/term")
                  .during(on("2026-03-31"))
                  .with("member", id("tenants")));
    }

    @Test
    void theSameMembershipTwiceIsFoundWhereItStandsFirst() {
      EditableRegister town = TOWN.and(TOWN.platform().memberships().get(0));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .containsExactly("membership-overlap");
    }
  }

  @Nested
  class ParticipantNotMember {

    private static EditableRegister neighboursLeaveOn(String lastDay) {
      return TOWN.membershipOf(id("neighbours"), m -> m.term(term("2023-07-01", lastDay)))
          .body(
              id("debt"),
              g -> g.participations(List.of(participation("tenants", from("2023-07-01")))))
          .body(
              id("housing"),
              g ->
                  g.participations(
                      List.of(
                          participation("neighbours", term("2023-07-01", "2026-03-01")),
                          participation("tenants", from("2026-03-01")))));
    }

    @Test
    void noMemberTakesPartADayAfterLeaving() {
      assertThat(findings(neighboursLeaveOn("2026-02-28")))
          .containsExactly(
              error("participant-not-member", "housing", HOUSING + "/participations/0/participant")
                  .during(on("2026-03-01"))
                  .with("participant", id("neighbours"))
                  .with("fault", OtherDays.Fault.OTHER_DAYS)
                  .with("memberships", List.of(term("2023-07-01", "2026-02-28"))));
    }

    @Test
    void oneMayTakePartUntilTheDayOfLeaving() {
      assertThat(findings(neighboursLeaveOn("2026-03-01"))).isEmpty();
    }

    @Test
    void anOrganisationThatIsNoMemberTakesPartOnNoDay() {
      EditableRegister town =
          TOWN.body(
              id("housing"),
              g -> g.addParticipations(participation("province", from("2026-01-01"))));
      assertThat(findings(town))
          .containsExactly(
              error("participant-not-member", "housing", HOUSING + "/participations/1/participant")
                  .during(from("2026-01-01"))
                  .with("participant", id("province"))
                  .with("fault", OtherDays.Fault.NEVER)
                  .with("memberships", List.of()));
    }
  }

  @Nested
  class WorkingGroupsOutOfRange {

    private static ExpectedFinding outOfRange(Term days, int groups) {
      return warning("working-groups-out-of-range", "platform", "/platforms/0/bodies")
          .during(days)
          .with("groups", groups)
          .with("asked", Bounds.builder().min(2).max(3).build());
    }

    private static EditableRegister debtEndsAndHealthBegins(String lastDay, String firstDay) {
      return TOWN.body(
              id("debt"),
              g ->
                  g.lifespan(term("2023-07-01", lastDay))
                      .participations(
                          List.of(participation("neighbours", term("2023-07-01", lastDay)))))
          .and(group("health", from(firstDay), participation("neighbours", from(firstDay))));
    }

    @Test
    void oneGroupForOneDayIsTooFew() {
      assertThat(findings(debtEndsAndHealthBegins("2026-02-28", "2026-03-02")))
          .containsExactly(outOfRange(on("2026-03-01"), 1));
    }

    @Test
    void twoGroupsAreEnough() {
      assertThat(findings(debtEndsAndHealthBegins("2026-02-28", "2026-03-01"))).isEmpty();
    }

    @Test
    void aGroupThatWillEndTodayIsNotMissedYet() {
      EditableRegister town =
          TOWN.body(id("debt"), g -> g.lifespan(term("2023-07-01", "2026-11-21")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2026-11-22")))
          .containsExactly(outOfRange(from("2026-11-22"), 1));
    }

    @Test
    void noGroupIsMissedOnceThePlatformIsDissolved() {
      EditableRegister town =
          TOWN.existing(p -> p.dissolved(PartialDate.parse("2026-03-31")))
              .body(id("debt"), g -> g.lifespan(term("2023-07-01", "2026-03-30")));
      assertThat(findings(town)).containsExactly(outOfRange(on("2026-03-31"), 1));
    }

    @Test
    void threeGroupsAreNotTooManyAndFourAreEvenInYearsToCome() {
      EditableRegister three = TOWN.and(group("health", from("2028-01-01")));
      assertThat(findings(three)).isEmpty();
      assertThat(findings(three.and(group("work", on("2028-12-31")))))
          .containsExactly(outOfRange(on("2028-12-31"), 4));
    }

    @Test
    void ofTwoChartersTheOneThatCameIntoForceLastCounts() {
      Charter asksForOne =
          Charter.builder()
              .from(TOWN.platform().charters().get(0))
              .inForce(term("2026-03-01", "2026-03-31"))
              .workingGroups(Bounds.builder().min(1).max(1).build())
              .build();
      EditableRegister oneGroupFromMarchOn =
          TOWN.body(id("debt"), g -> g.lifespan(term("2023-07-01", "2026-02-28"))).and(asksForOne);
      assertThat(findings(oneGroupFromMarchOn).stream().filter(this::isAboutGroups))
          .containsExactly(outOfRange(from("2026-04-01"), 1));
    }

    @Test
    void aGroupWithoutARecordedLifespanCountsOnEveryDay() {
      EditableRegister town = TOWN.body(id("debt"), g -> g.lifespan(Optional.empty()));
      assertThat(findings(town)).isEmpty();
      assertThat(
              findings(
                  town.and(group("health", from("2028-01-01")))
                      .and(group("work", on("2028-12-31")))))
          .containsExactly(outOfRange(on("2028-12-31"), 4));
    }

    @Test
    void aPlenaryAndACommitteeAreNoGroups() {
      EditableRegister town = TOWN.without(id("debt")).and(body("assembly", BodyKind.PLENARY));
      assertThat(findings(town).stream().filter(this::isAboutGroups))
          .containsExactly(outOfRange(from("2023-07-01"), 1));
    }

    private boolean isAboutGroups(ExpectedFinding found) {
      return found.code().equals("working-groups-out-of-range");
    }

    @Test
    void aCharterThatDoesNotSayAsksForNone() {
      EditableRegister town =
          TOWN.without(id("debt")).charter(c -> c.workingGroups(Optional.empty()));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .doesNotContain("working-groups-out-of-range");
    }
  }

  @Nested
  class WorkingGroupEmpty {

    @Test
    void aGroupWithoutARecordedLifespanIsEmptyOnNoDay() {
      EditableRegister town =
          TOWN.body(id("housing"), g -> g.participations(List.of()).lifespan(Optional.empty()));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aPlenaryAndACommitteeNeedNoParticipants() {
      EditableRegister town =
          TOWN.body(id("plenary"), p -> p.lifespan(from("2023-07-01")))
              .committee(c -> c.lifespan(from("2023-07-01")));
      assertThat(findings(town)).isEmpty();
    }

    private static EditableRegister neighboursTakePart(Term term) {
      return TOWN.body(
          id("housing"), g -> g.participations(List.of(participation("neighbours", term))));
    }

    private static ExpectedFinding empty(Term days) {
      return warning("working-group-empty", "housing", HOUSING + "/participations").during(days);
    }

    @Test
    void theFirstParticipantMustNotComeADayLater() {
      assertThat(findings(neighboursTakePart(from("2023-07-02"))))
          .containsExactly(empty(on("2023-07-01")));
    }

    @Test
    void theFirstParticipantMayComeOnTheFirstDay() {
      assertThat(findings(neighboursTakePart(from("2023-07-01")))).isEmpty();
    }

    @Test
    void aGroupThatIsEmptyFromTodayIsFoundAndOneFromTomorrowIsNot() {
      assertThat(findings(neighboursTakePart(term("2023-07-01", "2026-11-20"))))
          .containsExactly(empty(from("2026-11-21")));
      assertThat(findings(neighboursTakePart(term("2023-07-01", "2026-11-21")))).isEmpty();
    }

    @Test
    void aGroupIsNotEmptyOnceThePlatformIsDissolved() {
      EditableRegister town =
          neighboursTakePart(term("2023-07-01", "2026-03-30"))
              .existing(p -> p.dissolved(PartialDate.parse("2026-03-31")));
      assertThat(findings(town)).containsExactly(empty(on("2026-03-31")));
    }

    @Test
    void aGroupThatNobodyEverJoinedIsEmptyAsLongAsItLives() {
      EditableRegister town =
          TOWN.body(
              id("housing"),
              g -> g.participations(List.of()).lifespan(term("2023-07-01", "2030-12-31")));
      assertThat(findings(town)).containsExactly(empty(term("2023-07-01", "2030-12-31")));
    }
  }

  @Nested
  class MemberWithoutGroup {

    private static EditableRegister everyMemberInGroup(Term group) {
      return TOWN.charter(c -> c.everyMemberInGroup(true))
          .platform(p -> p.memberships(List.of(membership("tenants", from("2024-01-01")))))
          .body(id("debt"), g -> g.participations(List.of(participation("tenants", group))))
          .body(
              id("housing"),
              g ->
                  g.participations(
                      List.of(participation("tenants", term("2026-01-01", "2026-06-30")))));
    }

    private static List<ExpectedFinding> without(EditableRegister town) {
      return findings(town).stream()
          .filter(found -> found.code().equals("member-without-group"))
          .toList();
    }

    private static ExpectedFinding without(Term days) {
      return warning("member-without-group", "platform", "/platforms/0/memberships")
          .during(days)
          .with("member", id("tenants"));
    }

    @Test
    void aMemberTakesPartInAGroupFromItsFirstDayOn() {
      assertThat(without(everyMemberInGroup(from("2024-01-01")))).isEmpty();
      assertThat(without(everyMemberInGroup(from("2024-01-02"))))
          .containsExactly(without(on("2024-01-01")));
    }

    @Test
    void oneGroupFollowsAnother() {
      assertThat(without(everyMemberInGroup(term("2024-01-01", "2025-12-31"))))
          .containsExactly(without(from("2026-07-01")));
      assertThat(without(everyMemberInGroup(term("2024-01-01", "2025-12-30"))))
          .containsExactly(without(on("2025-12-31")), without(from("2026-07-01")));
    }

    @Test
    void noMemberIsMissedThatHasNotBegun() {
      assertThat(without(everyMemberInGroup(term("2024-01-01", "2026-11-21")))).isEmpty();
      assertThat(without(everyMemberInGroup(term("2024-01-01", "2026-11-20"))))
          .containsExactly(without(from("2026-11-21")));
    }

    @Test
    void itIsAskedWhereTheCharterSaysSoAndParticipationsAreRecorded() {
      assertThat(
              without(
                  everyMemberInGroup(from("2024-01-02")).charter(c -> c.everyMemberInGroup(false))))
          .isEmpty();
      assertThat(
              without(
                  everyMemberInGroup(from("2024-01-02"))
                      .body(id("debt"), g -> g.participations(List.of()))
                      .body(id("housing"), g -> g.participations(List.of()))))
          .isEmpty();
    }
  }

  @Nested
  class CharterMissing {

    private static ExpectedFinding missing(Term days) {
      return warning("charter-missing", "platform", "/platforms/0/charters").during(days);
    }

    private static EditableRegister charterInForce(Term term) {
      return TOWN.charter(c -> c.inForce(term));
    }

    @Test
    void noCharterIsMissingBeforeTheFirst() {
      assertThat(findings(charterInForce(from("2023-07-02")))).isEmpty();
    }

    @Test
    void aPlatformWithoutChartersNeedsNone() {
      assertThat(findings(TOWN.platform(p -> p.charters(List.of()))))
          .noneMatch(found -> found.code().equals("charter-missing"));
    }

    @Test
    void oneCharterFollowsTheOtherOnTheNextDay() {
      EditableRegister town = charterInForce(term("2023-07-01", "2025-12-31"));
      Charter next = town.register().platforms().get(0).charters().get(0);
      assertThat(
              findings(
                  town.platform(
                      p ->
                          p.addCharters(
                              Charter.builder().from(next).inForce(from("2026-01-01")).build()))))
          .isEmpty();
      assertThat(
              findings(
                  town.platform(
                      p ->
                          p.addCharters(
                              Charter.builder().from(next).inForce(from("2026-01-02")).build()))))
          .contains(missing(on("2026-01-01")));
    }

    @Test
    void aCharterThatEndedYesterdayIsMissedAndOneThatEndsTodayIsNot() {
      assertThat(findings(charterInForce(term("2023-07-01", "2026-11-20"))))
          .containsExactly(missing(from("2026-11-21")));
      assertThat(findings(charterInForce(term("2023-07-01", "2026-11-21")))).isEmpty();
    }

    @Test
    void aPlatformThatWasDissolvedNeedsNone() {
      EditableRegister town =
          charterInForce(term("2023-07-01", "2026-06-29"))
              .existing(p -> p.dissolved(PartialDate.parse("2026-06-30")));
      assertThat(findings(town)).containsExactly(missing(on("2026-06-30")));
      assertThat(findings(town.charter(c -> c.inForce(term("2023-07-01", "2026-06-30")))))
          .isEmpty();
    }
  }

  @Nested
  class OutsideExistence {

    private static ExpectedFinding outside(String subject, String place, Term days, String other) {
      return error("outside-existence", subject, place)
          .during(days)
          .with("other", id(other))
          .with("plans", 0);
    }

    private static List<ExpectedFinding> outside(EditableRegister town) {
      return findings(town).stream()
          .filter(found -> found.code().equals("outside-existence"))
          .toList();
    }

    private static EditableRegister dissolved(String day) {
      return TOWN.platform(p -> p.dissolved(PartialDate.parse(day)));
    }

    @Test
    void aMeetingMayBeHeldOnTheFirstDayAndNotOnTheDayBefore() {
      assertThat(outside(TOWN.and(meeting("first", "plenary", "2023-07-01")))).isEmpty();
      assertThat(outside(TOWN.and(meeting("first", "plenary", "2023-06-30"))))
          .containsExactly(outside("first", ADDED + "/heldOn", on("2023-06-30"), "platform"));
    }

    @Test
    void aMeetingMayBeHeldOnTheLastDayAndNotOnTheDayAfter() {
      assertThat(outside(dissolved("2029-12-31").and(meeting("last", "plenary", "2029-12-31"))))
          .isEmpty();
      assertThat(outside(dissolved("2029-12-31").and(meeting("last", "plenary", "2030-01-01"))))
          .containsExactly(outside("last", ADDED + "/heldOn", on("2030-01-01"), "platform"));
    }

    @Test
    void ofAYearOnlyCertainDaysCount() {
      assertThat(outside(dissolved("2029").and(meeting("last", "plenary", "2029-12-31"))))
          .isEmpty();
      assertThat(outside(dissolved("2029").and(meeting("last", "plenary", "2030-01-01"))))
          .hasSize(1);
    }

    @Test
    void aWorkingGroupMeetsAndIsTakenPartInWhileItExists() {
      EditableRegister town =
          TOWN.body(id("debt"), g -> g.lifespan(term("2024-01-01", "2025-12-31")));
      assertThat(outside(town)).isEmpty();
      assertThat(outside(town.and(meeting("late", "debt", "2026-01-01"))))
          .containsExactly(outside("late", ADDED + "/heldOn", on("2026-01-01"), "debt"));
      assertThat(
              outside(
                  town.body(
                      id("debt"),
                      g ->
                          g.participations(
                              List.of(
                                  participation("tenants", term("2023-12-31", "2026-01-01")))))))
          .containsExactly(
              outside(
                  "debt", "/platforms/0/bodies/3/participations/0/term", on("2023-12-31"), "debt"),
              outside(
                  "debt", "/platforms/0/bodies/3/participations/0/term", on("2026-01-01"), "debt"));
    }

    @Test
    void aCommitteeMeetsAndIsSatOnWhileItExists() {
      EditableRegister town = TOWN.committee(c -> c.lifespan(from("2023-07-01")));
      assertThat(outside(town)).isEmpty();
      EditableRegister since2024 = TOWN.committee(c -> c.lifespan(from("2024-01-01")));
      assertThat(outside(since2024))
          .extracting(ExpectedFinding::subject, ExpectedFinding::term)
          .containsExactly(
              tuple("m-dirk", Optional.of(term("2023-07-01", "2023-12-31"))),
              tuple("m-els", Optional.of(term("2023-07-01", "2023-12-31"))),
              tuple("m-frank", Optional.of(term("2023-07-01", "2023-12-31"))));
      assertThat(outside(town.and(meeting("early", "committee", "2023-06-30"))))
          .containsExactly(outside("early", ADDED + "/heldOn", on("2023-06-30"), "committee"));
    }

    @Test
    void aMembershipWithAnEndEndsWithThePlatform() {
      EditableRegister town = dissolved("2029-12-31");
      assertThat(outside(town.and(membership("province", term("2024-01-01", "2029-12-31")))))
          .isEmpty();
      assertThat(outside(town.and(membership("province", term("2024-01-01", "2030-01-02")))))
          .containsExactly(
              outside(
                  "platform",
                  "/platforms/0/memberships/4/term",
                  term("2030-01-01", "2030-01-02"),
                  "platform"));
    }

    @Test
    void aDissolvedPlatformMayHaveOpenMemberships() {
      assertThat(outside(dissolved("2025-12-31").and(membership("province", from("2024-01-01")))))
          .noneMatch(found -> found.place().contains("memberships"));
    }

    @Test
    void noMemberSitsOnADayOnWhichThePlatformDoesNotExist() {
      EditableRegister town =
          dissolved("2025-12-31").and(elected("hugo", "tenants", term("2026-01-01", "2026-12-31")));
      assertThat(findings(town))
          .extracting(ExpectedFinding::code)
          .contains("outside-existence")
          .doesNotContain("seat-cap-exceeded", "chair-missing", "seat-plan-missing");
    }

    @Test
    void aSignalAnAdviceAndAnInterpellationComeWhileThereIsAPlatform() {
      EditableRegister town =
          TOWN.and(
              signal("early-signal", "tenants", "2023-06-30"),
              advice("early-advice", "plenary", "2023-06-30"),
              interpellation("early-question", "tenants", "2023-06-30"));
      assertThat(outside(town))
          .extracting(ExpectedFinding::subject)
          .containsExactlyInAnyOrder("early-signal", "early-advice", "early-question");
    }

    @Test
    void theLastYearOfAPlatformMayBeReportedAfterIt() {
      assertThat(
              outside(
                  dissolved("2025-12-31")
                      .body(id("housing"), g -> g.lifespan(term("2023-07-01", "2025-12-31")))))
          .noneMatch(found -> found.place().startsWith("/annualReports"));
    }

    @Test
    void aPlatformThatDidNotLiveToTheEndOfTheYearConcludesNoMore() {
      EditableRegister town =
          TOWN.body(id("housing"), g -> g.lifespan(term("2023-07-01", "2025-12-30")));
      assertThat(outside(town))
          .containsExactly(
              outside(
                  "housing-2025",
                  "/annualReports/1/conclusions/0/adoptedOn",
                  on("2026-01-15"),
                  "housing"));
    }

    @Test
    void aReportIsOnAYearInWhichThePlatformExisted() {
      EditableRegister town =
          TOWN.and(
              AnnualReport.builder()
                  .platform(id("platform"))
                  .id(id("too-early"))
                  .year(Year.of(2022))
                  .build());
      assertThat(outside(town))
          .extracting(ExpectedFinding::subject, ExpectedFinding::term)
          .containsExactly(tuple("too-early", Optional.of(Term.in(Year.of(2022)))));
    }

    @Test
    void aPlatformIsNotDissolvedBeforeItIsEstablished() {
      assertThat(outside(dissolved("2023-06-30")))
          .containsExactly(
              outside("platform", "/platforms/0/dissolved", on("2023-06-30"), "platform"));
      assertThat(outside(dissolved("2023")))
          .noneMatch(found -> found.place().contains("dissolved"));
    }

    @Test
    void aMandateWithAnEndMustNotOutlastItsSeatPlanWhichIsToldAtOnce() {
      EditableRegister town = planned("2029-06-29");
      assertThat(outside(town))
          .isNotEmpty()
          .allSatisfy(
              found ->
                  assertThat(found.arguments())
                      .containsEntry("other", id("committee"))
                      .containsEntry("plans", 1))
          .allSatisfy(
              found ->
                  assertThat(found.term().orElseThrow().firstDayOrThrow())
                      .isEqualTo(day("2029-06-30")));
      assertThat(outside(planned("2029-06-30"))).isEmpty();
    }

    @Test
    void aPlanThatFollowsGivesThemTheirSeatsAsWell() {
      SeatPlan plan = plan();
      EditableRegister town =
          TOWN.committee(
              c ->
                  c.seatPlans(
                      List.of(
                          SeatPlan.builder()
                              .from(plan)
                              .inForce(term("2023-07-01", "2028-12-31"))
                              .build(),
                          SeatPlan.builder().from(plan).inForce(from("2029-01-01")).build())));
      assertThat(outside(town)).isEmpty();
    }

    private static EditableRegister planned(String lastDay) {
      return TOWN.committee(
          c ->
              c.seatPlans(
                  List.of(
                      SeatPlan.builder()
                          .from(plan())
                          .inForce(term("2023-07-01", lastDay))
                          .build())));
    }

    private static SeatPlan plan() {
      return TOWN.platform().bodies(BodyKind.STEERING_COMMITTEE).get(0).seatPlans().get(0);
    }
  }

  @Nested
  class PredecessorOverlap {

    private static EditableRegister councilDissolved(String dissolved) {
      return TOWN.platform(p -> p.addPredecessors(id("council")))
          .and(
              AdvisoryPlatform.builder()
                  .id(id("council"))
                  .name(text("Welzijnsraad"))
                  .kind(PlatformKind.ADVISORY_COUNCIL)
                  .authority(id("city"))
                  .dissolved(Optional.ofNullable(dissolved).map(PartialDate::parse))
                  .build());
    }

    private static ExpectedFinding overlap(Term days) {
      return warning("predecessor-overlap", "platform", "/platforms/0/predecessors")
          .during(days)
          .with("predecessor", Id.of("council"));
    }

    @Test
    void thePlatformShouldNotBeginADayBeforeThePredecessorEnds() {
      assertThat(findings(councilDissolved("2023-07-02")))
          .containsExactly(overlap(on("2023-07-01")));
    }

    @Test
    void thePlatformMayBeginOnTheDayOnWhichThePredecessorEnds() {
      assertThat(findings(councilDissolved("2023-07-01"))).isEmpty();
      assertThat(findings(councilDissolved("2023"))).isEmpty();
      assertThat(findings(councilDissolved("2024")))
          .containsExactly(overlap(term("2023-07-01", "2023-12-31")));
    }

    @Test
    void ofAYearInWhichBothHappenedNobodyKnowsWhichCameFirst() {
      EditableRegister town =
          councilDissolved("2023-07-02").platform(p -> p.established(PartialDate.parse("2023")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aPredecessorThatWasNotDissolvedStillGoesOn() {
      assertThat(findings(councilDissolved(null)))
          .filteredOn(finding -> !finding.code().equals("regime-unstated"))
          .containsExactly(overlap(from("2023-07-01")));
    }

    @Test
    void aPlatformWithoutABeginningCannotBeJudged() {
      assertThat(
              findings(
                  councilDissolved("2023-07-02").platform(p -> p.established(Optional.empty()))))
          .isEmpty();
    }
  }
}
