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
import static io.github.samenspraak.fixtures.Facts.present;
import static io.github.samenspraak.fixtures.Facts.presentInPerson;
import static io.github.samenspraak.fixtures.Facts.signal;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlatformRulesTest {

  private static final String HOUSING = "/platforms/0/bodies/2";

  /** The first meeting that a test adds. */
  private static final String ADDED = "/meetings/5";

  private static Meeting attended(String body, String heldOn, Attendance... attendance) {
    return Meeting.builder()
        .from(meeting("spring", body, heldOn))
        .addAttendance(attendance)
        .build();
  }

  private static Attendance excused(String organisation) {
    return Attendance.builder().party(id(organisation)).presence(Presence.EXCUSED).build();
  }

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
              error("membership-overlap", "platform", "/platforms/0/memberships/4")
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
              error("membership-overlap", "platform", "/platforms/0/memberships/4")
                  .during(term("2026-03-01", "2026-03-31"))
                  .with("member", id("tenants")),
              error("membership-overlap", "platform", "/platforms/0/memberships/5")
                  .during(on("2026-03-31"))
                  .with("member", id("tenants")),
              error("membership-overlap", "platform", "/platforms/0/memberships/5")
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
              error("participant-not-member", "housing", HOUSING + "/participations/0")
                  .during(on("2026-03-01"))
                  .with("participant", id("neighbours")));
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
              error("participant-not-member", "housing", HOUSING + "/participations/1")
                  .during(from("2026-01-01"))
                  .with("participant", id("province")));
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
      return warning("working-group-empty", "housing", HOUSING).during(days);
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
  class MeetingsTooFew {

    private static ExpectedFinding tooFew(int year, int held) {
      return error("meetings-too-few", "platform", "/platforms/0")
          .during(Term.in(Year.of(year)))
          .with("year", Year.of(year))
          .with("held", held)
          .with("asked", 2);
    }

    private static EditableRegister fourthPlenaryOn(String heldOn) {
      return TOWN.meeting(
          id("plenary-4"), m -> m.heldOn(day(heldOn)).convenedOn(day(heldOn).minusDays(8)));
    }

    @Test
    void onePlenaryInAYearIsTooFewWhereTheCharterSaysTwo() {
      assertThat(findings(TOWN.without(id("plenary-4")))).containsExactly(tooFew(2025, 1));
    }

    @Test
    void twoPlenariesAreEnoughOnTheLastDayOfTheYearToo() {
      assertThat(findings(fourthPlenaryOn("2025-12-31"))).isEmpty();
      assertThat(findings(fourthPlenaryOn("2026-01-01"))).containsExactly(tooFew(2025, 1));
    }

    @Test
    void aMeetingOfAnotherBodyIsNoPlenary() {
      EditableRegister town =
          TOWN.without(id("plenary-4"))
              .and(attended("committee", "2025-10-09", presentInPerson("anna")))
              .charter(c -> c.meetings(List.of()));
      assertThat(findings(town)).containsExactly(tooFew(2025, 1));
    }

    @Test
    void theMeetingsOfTwoPlenariesAreCountedTogether() {
      EditableRegister town = TOWN.and(body("assembly", BodyKind.PLENARY)).without(id("plenary-4"));
      assertThat(findings(town)).containsExactly(tooFew(2025, 1));
      assertThat(findings(town.and(meeting("other", "assembly", "2025-10-09")))).isEmpty();
      assertThat(findings(town.and(meeting("other", "assembly", "2026-10-09"))))
          .containsExactly(tooFew(2025, 1));
    }

    @Test
    void aYearIsFullOnlyWhenItIsOver() {
      assertThat(findings(TOWN, day("2026-12-31"))).isEmpty();
      assertThat(findings(TOWN, day("2027-01-01"))).containsExactly(tooFew(2026, 0));
    }

    @Test
    void aYearThatTheCharterDoesNotCoverIsNotFull() {
      EditableRegister without2024 = TOWN.without(id("plenary-1")).without(id("plenary-2"));
      assertThat(findings(without2024)).containsExactly(tooFew(2024, 0));
      assertThat(
              findings(
                  without2024
                      .charter(c -> c.inForce(from("2024-01-02")))
                      .existing(p -> p.established(PartialDate.parse("2024-01-02")))))
          .isEmpty();
    }

    /** {@return the town with a second charter from 1 July 2025} */
    private static EditableRegister secondCharterAsksFor(int plenaries) {
      Charter first = TOWN.platform().charters().get(0);
      return TOWN.without(id("plenary-4"))
          .charter(c -> c.inForce(term("2023-07-01", "2025-06-30")))
          .and(
              Charter.builder()
                  .from(first)
                  .inForce(from("2025-07-01"))
                  .meetings(List.of(Facts.plenaries(plenaries)))
                  .build());
    }

    @Test
    void whereOneCharterFollowsAnotherTheYearIsStillFull() {
      assertThat(findings(secondCharterAsksFor(2))).containsExactly(tooFew(2025, 1));
      assertThat(findings(secondCharterAsksFor(3))).containsExactly(tooFew(2025, 1));
    }

    @Test
    void whereOneOfThemAsksForLessThatIsEnough() {
      assertThat(findings(secondCharterAsksFor(1))).isEmpty();
    }

    @Test
    void whereADayLiesBetweenThemTheYearIsNotFull() {
      EditableRegister town =
          secondCharterAsksFor(2)
              .charter(c -> c.inForce(term("2023-07-01", "2025-06-29")))
              .platform(p -> p.established(Optional.empty()));
      assertThat(findings(town))
          .extracting(ExpectedFinding::code)
          .containsExactly("charter-missing");
    }

    @Test
    void aPlatformThatWasDissolvedHoldsNoMoreThoughItsCharterWasNotClosed() {
      EditableRegister town = TOWN.without(id("plenary-4"));
      assertThat(findings(town.existing(p -> p.dissolved(PartialDate.parse("2025-12-31")))))
          .containsExactly(tooFew(2025, 1));
      assertThat(findings(town.existing(p -> p.dissolved(PartialDate.parse("2025-12-30")))))
          .extracting(ExpectedFinding::code)
          .containsOnly("outside-existence");
      assertThat(findings(town.existing(p -> p.dissolved(PartialDate.parse("2025"))))).isEmpty();
    }

    @Test
    void aPlatformWithoutAPlenaryHoldsNone() {
      EditableRegister town =
          TOWN.register(r -> r.meetings(List.of())).without(id("plenary")).without(id("question"));
      assertThat(findings(town)).containsExactly(tooFew(2024, 0), tooFew(2025, 0));
    }
  }

  @Nested
  class NoticeTooShort {

    private static EditableRegister convenedOn(String convenedOn) {
      return TOWN.meeting(id("plenary-1"), m -> m.convenedOn(day(convenedOn)));
    }

    private static ExpectedFinding tooShort(long notice) {
      return error("notice-too-short", "plenary-1", "/meetings/0")
          .with("notice", notice)
          .with("asked", 8);
    }

    @Test
    void sevenDaysAreTooShortWhereTheCharterSaysEight() {
      assertThat(findings(convenedOn("2024-03-07"))).containsExactly(tooShort(7));
    }

    @Test
    void eightDaysAreNot() {
      assertThat(findings(convenedOn("2024-03-06"))).isEmpty();
    }

    @Test
    void theDayItselfIsNoNotice() {
      assertThat(findings(convenedOn("2024-03-14"))).containsExactly(tooShort(0));
    }

    @Test
    void a29FebruaryIsADayAsAnyOther() {
      EditableRegister town =
          TOWN.meeting(
              id("plenary-1"), m -> m.heldOn(day("2024-03-02")).convenedOn(day("2024-02-23")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town.meeting(id("plenary-1"), m -> m.convenedOn(day("2024-02-24")))))
          .containsExactly(tooShort(7));
    }

    @Test
    void aNoticeThatIsNotRecordedOrNotAskedForIsNotTooShort() {
      assertThat(findings(TOWN.meeting(id("plenary-1"), m -> m.convenedOn(Optional.empty()))))
          .isEmpty();
      assertThat(findings(convenedOn("2024-03-14").charter(c -> c.meetings(List.of())))).isEmpty();
    }

    @Test
    void theCharterOfTheDayOfTheMeetingCounts() {
      Charter later =
          Charter.builder()
              .inForce(from("2024-03-15"))
              .addMeetings(MeetingRule.builder().noticeDays(20).build())
              .build();
      EditableRegister town =
          convenedOn("2024-03-06")
              .charter(c -> c.inForce(term("2023-07-01", "2024-03-14")))
              .and(later);
      assertThat(findings(town).stream().filter(f -> f.code().equals("notice-too-short")))
          .extracting(ExpectedFinding::subject)
          .containsExactly("plenary-2", "plenary-3", "plenary-4", "committee-meeting");
    }
  }

  @Nested
  class QuorumNotMet {

    private static ExpectedFinding notMet(int present, int members) {
      return warning("quorum-not-met", "spring", ADDED)
          .with("present", present)
          .with("members", members)
          .with("quorum", Fraction.of(1, 2));
    }

    private static EditableRegister plenaryWith(Attendance... attendance) {
      return TOWN.and(attended("plenary", "2026-03-12", attendance));
    }

    @Test
    void oneOfFourMembersIsTooFewForTheHalf() {
      assertThat(findings(plenaryWith(present("tenants"), excused("shelter"))))
          .containsExactly(notMet(1, 4));
    }

    @Test
    void twoOfFourAreTheHalf() {
      assertThat(findings(plenaryWith(present("tenants"), present("shelter")))).isEmpty();
    }

    @Test
    void aMemberWhoIsNamedTwiceIsPresentOnce() {
      assertThat(findings(plenaryWith(present("tenants"), present("tenants"))))
          .containsExactly(notMet(1, 4));
    }

    @Test
    void aMemberOfTheCommitteeIsNoMemberOfThePlenary() {
      assertThat(findings(plenaryWith(present("tenants"), presentInPerson("anna"))))
          .containsExactly(notMet(1, 4));
    }

    @Test
    void theMembersOfThatDayCount() {
      EditableRegister town = plenaryWith(present("tenants"), present("shelter"));
      assertThat(findings(town.and(membership("province", on("2026-03-12")))))
          .containsExactly(notMet(2, 5));
      assertThat(findings(town.and(membership("province", on("2026-03-11"))))).isEmpty();
    }

    @Test
    void ofACommitteeThoseWhoSitCount() {
      EditableRegister two =
          TOWN.and(
              attended(
                  "committee", "2026-03-12", presentInPerson("anna"), presentInPerson("bert")));
      assertThat(findings(two)).containsExactly(notMet(2, 6));
      assertThat(
              findings(two.meeting(id("spring"), m -> m.addAttendance(presentInPerson("carla")))))
          .isEmpty();
    }

    @Test
    void aSubstituteMakesUpTheQuorumOfACommittee() {
      EditableRegister town =
          TOWN.and(
              with(
                  elected("hugo", "tenants", on("2026-03-12")),
                  m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-dirk"))),
              attended(
                  "committee",
                  "2026-03-12",
                  presentInPerson("anna"),
                  presentInPerson("bert"),
                  presentInPerson("hugo")));
      assertThat(findings(town)).isEmpty();
    }

    private static Mandate standingIn(String person, String mandate) {
      return with(
          elected(person, "tenants", on("2026-03-12")),
          m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id(mandate)));
    }

    private static EditableRegister committeeWith(EditableRegister town, String... people) {
      return town.and(
          attended(
              "committee",
              "2026-03-12",
              Arrays.stream(people).map(Facts::presentInPerson).toArray(Attendance[]::new)));
    }

    @Test
    void aSubstituteDoesNotCountBesideTheOneHeStandsInFor() {
      EditableRegister town = TOWN.and(standingIn("hugo", "m-bert"));
      assertThat(findings(committeeWith(town, "anna", "bert", "hugo")))
          .containsExactly(notMet(2, 6));
      assertThat(findings(committeeWith(town, "anna", "carla", "hugo"))).isEmpty();
    }

    @Test
    void twoSubstitutesOfOneMemberCountForOne() {
      EditableRegister town = TOWN.and(standingIn("hugo", "m-dirk"), standingIn("iris", "m-dirk"));
      assertThat(findings(committeeWith(town, "anna", "hugo", "iris")))
          .filteredOn(found -> found.code().equals("quorum-not-met"))
          .containsExactly(notMet(2, 6));
    }

    @Test
    void aSubstituteForTwoLeavesToAnotherTheOneThatOnlyHeCanStandInFor() {
      Mandate forDirk = standingIn("hugo", "m-dirk");
      Mandate forCarla = with(standingIn("hugo", "m-carla"), m -> m.id(id("also")));
      for (List<Mandate> order : List.of(List.of(forDirk, forCarla), List.of(forCarla, forDirk))) {
        EditableRegister town = TOWN.and(order.toArray()).and(standingIn("iris", "m-dirk"));
        assertThat(findings(committeeWith(town, "anna", "hugo", "iris")))
            .extracting(ExpectedFinding::code)
            .doesNotContain("quorum-not-met");
      }
    }

    @Test
    void anOrganisationDoesNotCountBesideTheOneWhoSitsForIt() {
      EditableRegister town =
          committeeWith(TOWN, "anna", "bert")
              .meeting(id("spring"), m -> m.addAttendance(present("city")));
      assertThat(findings(town)).containsExactly(notMet(2, 6));
    }

    @Test
    void aMeetingWithoutARecordOfAttendanceIsTakenOnTrust() {
      assertThat(findings(plenaryWith())).isEmpty();
    }

    @Test
    void whereTheCharterSetsNoneThereIsNoQuorum() {
      EditableRegister town = plenaryWith(present("tenants")).charter(c -> c.meetings(List.of()));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class AttendeeNotMember {

    private static ExpectedFinding stranger(int position, String attendee) {
      return warning("attendee-not-member", "spring", ADDED + "/attendance/" + position)
          .during(on("2026-03-12"))
          .with("attendee", id(attendee));
    }

    private static EditableRegister committeeWith(String... people) {
      return TOWN.and(
          attended(
              "committee",
              "2026-03-12",
              Arrays.stream(people).map(Facts::presentInPerson).toArray(Attendance[]::new)));
    }

    private static EditableRegister dirkLeavesOn(String lastDay) {
      return committeeWith("anna", "bert", "carla", "dirk")
          .mandate(
              id("m-dirk"),
              m -> m.term(term("2023-07-01", lastDay)).endReason(MandateEnd.RESIGNED));
    }

    @Test
    void noMemberAttendsTheCommitteeOnTheDayAfterTheMandate() {
      assertThat(findings(dirkLeavesOn("2026-03-11"))).containsExactly(stranger(3, "dirk"));
    }

    @Test
    void oneMayAttendOnTheLastDayOfIt() {
      assertThat(findings(dirkLeavesOn("2026-03-12"))).isEmpty();
    }

    @Test
    void onlyMembersAttendThePlenary() {
      EditableRegister town =
          TOWN.and(
              attended(
                  "plenary",
                  "2026-03-12",
                  present("tenants"),
                  present("province"),
                  present("shelter")));
      assertThat(findings(town)).containsExactly(stranger(1, "province"));
    }

    @Test
    void aMemberOfTheCommitteeMayAttendThePlenary() {
      EditableRegister town =
          TOWN.and(
              attended(
                  "plenary",
                  "2026-03-12",
                  present("tenants"),
                  present("shelter"),
                  presentInPerson("anna"),
                  presentInPerson("hugo")));
      assertThat(findings(town)).containsExactly(stranger(3, "hugo"));
    }

    @Test
    void aMemberOfAnotherBodyMayAttendItAndThePlenary() {
      EditableRegister town =
          TOWN.body(
                  id("housing"), g -> g.addMandates(elected("hugo", "tenants", from("2026-01-01"))))
              .charter(c -> c.meetings(List.of()));
      assertThat(findings(town.and(attended("housing", "2026-03-12", presentInPerson("hugo")))))
          .isEmpty();
      assertThat(findings(town.and(attended("plenary", "2026-03-12", presentInPerson("hugo")))))
          .isEmpty();
      assertThat(findings(town.and(attended("plenary", "2025-12-31", presentInPerson("hugo")))))
          .extracting(ExpectedFinding::code)
          .containsExactly("attendee-not-member");
    }

    @Test
    void onlyParticipantsAttendAWorkingGroup() {
      EditableRegister town =
          TOWN.and(attended("housing", "2026-03-12", present("neighbours"), present("food-bank")));
      assertThat(findings(town)).containsExactly(stranger(1, "food-bank"));
    }

    @Test
    void anExcusedMemberDoesNotAttend() {
      EditableRegister town =
          TOWN.and(attended("housing", "2026-03-12", present("neighbours"), excused("food-bank")));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class MeetingOrder {

    private static ExpectedFinding outOfOrder(String attribute) {
      return error("meeting-order", "committee-meeting", "/meetings/4/" + attribute);
    }

    private static EditableRegister committeeMeeting(String convenedOn, String minutesApprovedOn) {
      return TOWN.charter(c -> c.meetings(List.of()))
          .meeting(
              id("committee-meeting"),
              m ->
                  m.heldOn(day("2025-05-15"))
                      .convenedOn(day(convenedOn))
                      .minutesApprovedOn(day(minutesApprovedOn)));
    }

    @Test
    void noMinutesAreApprovedOnTheDayBefore() {
      assertThat(findings(committeeMeeting("2025-05-15", "2025-05-14")))
          .containsExactly(outOfOrder("minutesApprovedOn"));
    }

    @Test
    void noMeetingIsConvenedOnTheDayAfter() {
      assertThat(findings(committeeMeeting("2025-05-16", "2025-05-15")))
          .containsExactly(outOfOrder("convenedOn"));
    }

    @Test
    void allOfItMayBeOnTheSameDay() {
      assertThat(findings(committeeMeeting("2025-05-15", "2025-05-15"))).isEmpty();
    }

    @Test
    void bothAreTwoFindings() {
      assertThat(findings(committeeMeeting("2025-05-16", "2025-05-14")))
          .containsExactly(outOfOrder("convenedOn"), outOfOrder("minutesApprovedOn"));
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
              outside("debt", "/platforms/0/bodies/3/participations/0", on("2023-12-31"), "debt"),
              outside("debt", "/platforms/0/bodies/3/participations/0", on("2026-01-01"), "debt"));
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
                  "/platforms/0/memberships/4",
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
      assertThat(findings(councilDissolved(null))).containsExactly(overlap(from("2023-07-01")));
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
