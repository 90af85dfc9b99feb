package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.body;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.present;
import static io.github.samenspraak.fixtures.Facts.presentInPerson;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

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
  class MeetingsTooFew {

    private static ExpectedFinding tooFew(int year, int held) {
      return error("meetings-too-few", "plenary", "/platforms/0/bodies/0")
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
          TOWN.without(id("plenary-4")).and(meeting("other", "committee", "2025-10-09"));
      assertThat(findings(town)).containsExactly(tooFew(2025, 1));
    }

    @Test
    void theMeetingsOfTwoPlenariesAreCountedApart() {
      EditableRegister town =
          TOWN.and(
              Body.builder()
                  .from(body("assembly", BodyKind.PLENARY))
                  .lifespan(from("2025-01-01"))
                  .build());
      assertThat(findings(town.and(meeting("first", "assembly", "2025-10-09"))))
          .containsExactly(
              error("meetings-too-few", "assembly", "/platforms/0/bodies/4")
                  .during(Term.in(Year.of(2025)))
                  .with("year", Year.of(2025))
                  .with("held", 1)
                  .with("asked", 2));
      assertThat(
              findings(
                  town.and(
                      meeting("first", "assembly", "2025-10-09"),
                      meeting("second", "assembly", "2025-10-10"))))
          .isEmpty();
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
      assertThat(findings(town)).isEmpty();
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
    void aPlatformWithoutAPlenaryOwesNone() {
      EditableRegister town =
          TOWN.register(r -> r.meetings(List.of())).without(id("plenary")).without(id("question"));
      assertThat(findings(town)).isEmpty();
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
      return error("quorum-not-met", "spring", ADDED)
          .with("present", present)
          .with("members", members)
          .with("quorum", QuorumShare.parse("1/2"));
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
      assertThat(findings(two)).containsExactly(notMet(2, 5));
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
          .containsExactly(notMet(2, 5));
      assertThat(findings(committeeWith(town, "anna", "carla", "hugo"))).isEmpty();
    }

    @Test
    void twoSubstitutesOfOneMemberCountForOne() {
      EditableRegister town = TOWN.and(standingIn("hugo", "m-dirk"), standingIn("iris", "m-dirk"));
      assertThat(findings(committeeWith(town, "anna", "hugo", "iris")))
          .filteredOn(found -> found.code().equals("quorum-not-met"))
          .containsExactly(notMet(2, 5));
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
      assertThat(findings(town)).containsExactly(notMet(2, 5));
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
}
