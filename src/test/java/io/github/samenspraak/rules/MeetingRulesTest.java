package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.body;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.present;
import static io.github.samenspraak.fixtures.Facts.presentInPerson;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.platform.QuorumBase;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
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
          .during(Term.from(LocalDate.of(year + 1, 1, 1)))
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
                  .during(Term.from(LocalDate.of(2026, 1, 1)))
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
      assertThat(findings(town))
          .extracting(ExpectedFinding::code)
          .doesNotContain("meetings-too-few");
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
    void aCommitteeOwesMeetingsByTheRuleOnItsKindAndAWorkingGroupWhileItLives() {
      EditableRegister town =
          TOWN.charter(
                  c ->
                      c.meetings(
                          List.of(
                              MeetingRule.builder()
                                  .of(BodyKind.STEERING_COMMITTEE)
                                  .perYear(1)
                                  .build(),
                              MeetingRule.builder().of(BodyKind.WORKING_GROUP).perYear(1).build())))
              .body(id("housing"), g -> g.lifespan(term("2024-01-02", "2025-12-31")))
              .body(id("debt"), g -> g.lifespan(Optional.empty()));
      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("meetings-too-few"))
          .extracting(ExpectedFinding::subject, ExpectedFinding::term)
          .containsExactly(
              tuple("committee", Optional.of(Term.from(LocalDate.of(2025, 1, 1)))),
              tuple("housing", Optional.of(Term.from(LocalDate.of(2026, 1, 1)))));
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
      return error("notice-too-short", "plenary-1", "/meetings/0/convenedOn")
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
    void eachKindOfBodyHasItsOwnNotice() {
      EditableRegister town =
          TOWN.charter(
                  c ->
                      c.meetings(
                          List.of(
                              MeetingRule.builder()
                                  .of(BodyKind.STEERING_COMMITTEE)
                                  .noticeDays(3)
                                  .build(),
                              MeetingRule.builder().of(BodyKind.PLENARY).noticeDays(8).build())))
              .meeting(id("committee-meeting"), m -> m.convenedOn(day("2025-05-12")));
      assertThat(findings(town)).isEmpty();
      assertThat(
              findings(town.meeting(id("committee-meeting"), m -> m.convenedOn(day("2025-05-13")))))
          .containsExactly(
              error("notice-too-short", "committee-meeting", "/meetings/4/convenedOn")
                  .with("notice", 2L)
                  .with("asked", 3));
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
  class ConvenedByAnother {

    /** Lets the alderwoman convene; Greet is her delegate in the first week of October 2024. */
    private static EditableRegister asksForTheAlderwoman() {
      return TOWN.charter(
              c ->
                  c.meetings(
                      List.of(
                          MeetingRule.builder()
                              .of(BodyKind.PLENARY)
                              .convenedBy(id("alderwoman"))
                              .build())))
          .office(
              id("alderwoman"),
              o ->
                  o.tenures(
                      List.of(
                          Tenure.builder()
                              .holder(id("anna"))
                              .term(from("2023-07-01"))
                              .addDelegations(
                                  Delegation.builder()
                                      .delegate(id("greet"))
                                      .term(term("2024-10-01", "2024-10-07"))
                                      .build())
                              .build())));
    }

    private static EditableRegister convened(String person, String convenedOn) {
      return asksForTheAlderwoman()
          .meeting(id("plenary-2"), m -> m.convenedBy(id(person)).convenedOn(day(convenedOn)));
    }

    private static ExpectedFinding another(String person, String day) {
      return warning("convened-by-another", "plenary-2", "/meetings/1/convenedBy")
          .during(on(day))
          .with("convenedBy", id(person))
          .with("office", id("alderwoman"));
    }

    @Test
    void theHolderOfTheOfficeConvenes() {
      assertThat(findings(convened("anna", "2024-10-01"))).isEmpty();
      assertThat(findings(convened("bert", "2024-10-01")))
          .containsExactly(another("bert", "2024-10-01"));
    }

    @Test
    void aDelegateConvenesOnTheDaysOfTheDelegation() {
      assertThat(findings(convened("greet", "2024-09-30")))
          .containsExactly(another("greet", "2024-09-30"));
      assertThat(findings(convened("greet", "2024-10-01"))).isEmpty();
      assertThat(findings(convened("greet", "2024-10-07"))).isEmpty();
      assertThat(findings(convened("greet", "2024-10-08")))
          .containsExactly(another("greet", "2024-10-08"));
    }

    @Test
    void whereTheDayOfConveningIsNotRecordedThatOfTheMeetingCounts() {
      EditableRegister town =
          convened("greet", "2024-10-01")
              .meeting(id("plenary-2"), m -> m.convenedOn(Optional.empty()));
      assertThat(findings(town)).containsExactly(another("greet", "2024-10-10"));
    }

    @Test
    void nothingIsSaidWhereTheConvenerTheRuleOrTheHoldersAreNotRecorded() {
      assertThat(findings(asksForTheAlderwoman())).isEmpty();
      assertThat(findings(TOWN.meeting(id("plenary-2"), m -> m.convenedBy(id("bert"))))).isEmpty();
      assertThat(
              findings(
                  asksForTheAlderwoman()
                      .meeting(id("committee-meeting"), m -> m.convenedBy(id("bert")))))
          .isEmpty();
    }
  }

  @Nested
  class QuorumNotMet {

    private static ExpectedFinding notMet(int present, int members) {
      return error("quorum-not-met", "spring", ADDED + "/attendance")
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
              attended("committee", "2026-03-12", presentInPerson("els"), presentInPerson("bert")));
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
                  presentInPerson("els"),
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
      assertThat(findings(committeeWith(town, "els", "bert", "hugo")))
          .containsExactly(notMet(2, 5));
      assertThat(findings(committeeWith(town, "els", "carla", "hugo"))).isEmpty();
    }

    @Test
    void twoSubstitutesOfOneMemberCountForOne() {
      EditableRegister town = TOWN.and(standingIn("hugo", "m-dirk"), standingIn("iris", "m-dirk"));
      assertThat(findings(committeeWith(town, "els", "hugo", "iris")))
          .filteredOn(found -> found.code().equals("quorum-not-met"))
          .containsExactly(notMet(2, 5));
    }

    @Test
    void aSubstituteForTwoLeavesToAnotherTheOneThatOnlyHeCanStandInFor() {
      Mandate forDirk = standingIn("hugo", "m-dirk");
      Mandate forCarla = with(standingIn("hugo", "m-carla"), m -> m.id(id("also")));
      for (List<Mandate> order : List.of(List.of(forDirk, forCarla), List.of(forCarla, forDirk))) {
        EditableRegister town = TOWN.and(order.toArray()).and(standingIn("iris", "m-dirk"));
        assertThat(findings(committeeWith(town, "els", "hugo", "iris")))
            .extracting(ExpectedFinding::code)
            .doesNotContain("quorum-not-met");
      }
    }

    @Test
    void anOrganisationDoesNotCountBesideTheOneWhoSitsForIt() {
      EditableRegister town =
          committeeWith(TOWN, "els", "bert")
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

    private static EditableRegister withRules(EditableRegister town, MeetingRule... rules) {
      return town.charter(c -> c.meetings(List.of(rules)));
    }

    private static MeetingRule asks(Quorum quorum) {
      return MeetingRule.builder().quorum(quorum).build();
    }

    private static Quorum ofSeats(String share) {
      return Quorum.builder().share(QuorumShare.parse(share)).of(QuorumBase.SEATS).build();
    }

    private static ExpectedFinding notMet(int present, int members, String share) {
      return error("quorum-not-met", "spring", ADDED + "/attendance")
          .with("present", present)
          .with("members", members)
          .with("quorum", QuorumShare.parse(share));
    }

    @Test
    void moreThanHalfOfFourAreThreeAndHalfAndOneAsWell() {
      EditableRegister two = plenaryWith(present("tenants"), present("shelter"));
      EditableRegister three =
          two.meeting(id("spring"), m -> m.addAttendance(present("food-bank")));
      for (String share : List.of(">1/2", "1/2+1")) {
        assertThat(findings(withRules(two, asks(Quorum.of(share))))).contains(notMet(2, 4, share));
        assertThat(findings(withRules(three, asks(Quorum.of(share)))))
            .extracting(ExpectedFinding::subject)
            .doesNotContain("spring");
      }
    }

    @Test
    void ofTheSeatsTheEmptyOnesCountAndThoseWithoutAVoteDoNot() {
      EditableRegister town =
          withRules(committeeWith(TOWN, "els", "bert"), asks(ofSeats("1/2")))
              .mandate(
                  id("m-dirk"),
                  m -> m.term(term("2023-07-01", "2026-03-11")).endReason(MandateEnd.RESIGNED));
      assertThat(findings(town)).contains(notMet(2, 5, "1/2"));
      assertThat(
              findings(town.meeting(id("spring"), m -> m.addAttendance(presentInPerson("carla")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
    }

    @Test
    void aMemberWithoutAVoteMakesNoQuorum() {
      assertThat(findings(committeeWith(TOWN, "anna", "bert", "carla")))
          .containsExactly(notMet(2, 5));
      assertThat(findings(committeeWith(TOWN, "anna", "bert", "carla", "els"))).isEmpty();
    }

    private static Attendance of(String party, Presence presence, boolean guest) {
      return Attendance.builder().party(id(party)).presence(presence).guest(guest).build();
    }

    @Test
    void whoTakesPartFromElsewhereCountsAndAGuestDoesNot() {
      EditableRegister town =
          plenaryWith(
              present("tenants"),
              of("shelter", Presence.REMOTE, false),
              of("hugo", Presence.PRESENT, true));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(plenaryWith(present("tenants"), of("shelter", Presence.PRESENT, true))))
          .containsExactly(notMet(1, 4));
    }

    private static Attendance withProxy(String party, String proxy) {
      return Attendance.builder()
          .party(id(party))
          .presence(Presence.EXCUSED)
          .proxy(id(proxy))
          .build();
    }

    @Test
    void aProxyWhoIsThereTakesTheVoteOfOneAbsentMember() {
      assertThat(findings(plenaryWith(present("tenants"), withProxy("shelter", "tenants"))))
          .isEmpty();
      assertThat(findings(plenaryWith(present("tenants"), withProxy("shelter", "food-bank"))))
          .containsExactly(notMet(1, 4));
    }

    @Test
    void aProxyForTwoTakesTheVoteOfOne() {
      EditableRegister town =
          withRules(
              plenaryWith(
                  present("tenants"),
                  withProxy("shelter", "tenants"),
                  withProxy("food-bank", "tenants")),
              asks(Quorum.of("3/4")));
      assertThat(findings(town)).contains(notMet(2, 4, "3/4"));
    }

    @Test
    void aProxyForOneWhoIsNoMemberTakesNothing() {
      assertThat(findings(plenaryWith(present("tenants"), withProxy("province", "tenants"))))
          .containsExactly(notMet(1, 4));
    }

    @Test
    void aProxyTakesTheSeatOfAnAbsentMemberOfACommittee() {
      EditableRegister two = committeeWith(TOWN, "els", "bert");
      assertThat(
              findings(two.meeting(id("spring"), m -> m.addAttendance(withProxy("carla", "els")))))
          .isEmpty();
      assertThat(
              findings(two.meeting(id("spring"), m -> m.addAttendance(withProxy("anna", "els")))))
          .containsExactly(notMet(2, 5));
    }

    private static Mandate deputy(String person, String... mandates) {
      return with(
          elected(person, "tenants", on("2026-03-12")),
          m ->
              m.heldAs(HeldAs.DEPUTY)
                  .standsInFor(Arrays.stream(mandates).map(Id::<Mandate>of).toList()));
    }

    @Test
    void aDeputyForTwoCountsForOneOfThem() {
      EditableRegister town = TOWN.and(deputy("hugo", "m-dirk", "m-frank"));
      assertThat(findings(committeeWith(town, "els", "hugo"))).containsExactly(notMet(2, 5));
      assertThat(findings(committeeWith(town, "els", "bert", "hugo"))).isEmpty();
    }

    @Test
    void aDeputyBesideAllHerPrincipalsCountsForNothing() {
      EditableRegister town = TOWN.and(deputy("hugo", "m-dirk", "m-els"));
      assertThat(findings(committeeWith(town, "els", "dirk", "hugo")))
          .containsExactly(notMet(2, 5));
    }

    @Test
    void aPoolOfDeputiesStandsInForTheWholeAllotmentAndNoOther() {
      EditableRegister town = TOWN.and(deputy("hugo"), deputy("iris"));
      assertThat(findings(committeeWith(town, "els", "hugo", "iris")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      assertThat(findings(committeeWith(town, "els", "dirk", "hugo", "iris")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      // The elected are three: els and dirk are there, so only frank is absent.
      assertThat(
              findings(
                  withRules(
                      committeeWith(town, "els", "dirk", "hugo", "iris"), asks(Quorum.of("4/5")))))
          .contains(notMet(3, 5, "4/5"));
    }

    @Test
    void aSubstituteOfASubstituteStandsInForTheMember() {
      Mandate first = with(standingIn("iris", "m-dirk"), m -> m.id(id("first")));
      EditableRegister town = TOWN.and(first, standingIn("hugo", "first"));
      assertThat(findings(committeeWith(town, "els", "bert", "hugo")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      assertThat(findings(committeeWith(town, "els", "dirk", "hugo"))).contains(notMet(2, 5));
    }

    @Test
    void aRecordedAbsenceChangesNothing() {
      EditableRegister town =
          committeeWith(TOWN, "els", "bert", "carla")
              .mandate(id("m-els"), m -> m.addAbsences(term("2026-03-01", "2026-03-31")))
              .mandate(id("m-dirk"), m -> m.addAbsences(term("2026-03-01", "2026-03-31")));
      assertThat(findings(town)).isEmpty();
      assertThat(
              findings(
                  town.meeting(id("spring"), m -> m.attendance(List.of(presentInPerson("els"))))))
          .containsExactly(notMet(1, 5));
    }

    @Test
    void ofAHeadcountTheNumberCounts() {
      EditableRegister town = TOWN.and(meeting("spring", "plenary", "2026-03-12"));
      assertThat(findings(town.meeting(id("spring"), m -> m.headcount(1))))
          .extracting(ExpectedFinding::code, ExpectedFinding::place, ExpectedFinding::arguments)
          .containsExactly(tuple("quorum-not-met", ADDED + "/headcount", notMet(1, 4).arguments()));
      assertThat(findings(town.meeting(id("spring"), m -> m.headcount(2)))).isEmpty();
    }

    @Test
    void aSecondConveningAsksWhatTheCharterSaysOfIt() {
      EditableRegister town =
          plenaryWith(present("tenants")).meeting(id("spring"), m -> m.reconvened(true));
      assertThat(findings(town)).isEmpty();
      MeetingRule rule =
          MeetingRule.builder()
              .quorum(Quorum.of("1/2"))
              .quorumWhenReconvened(Quorum.of(">1/4"))
              .build();
      assertThat(findings(withRules(town, rule))).containsExactly(notMet(1, 4, ">1/4"));
    }

    @Test
    void eachKindOfBodyHasItsOwnQuorum() {
      EditableRegister town =
          withRules(
              plenaryWith(present("tenants")),
              MeetingRule.builder().quorum(Quorum.of("1/2")).build(),
              MeetingRule.builder().of(BodyKind.PLENARY).quorum(Quorum.of("1/4")).build());
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void inAPlenaryOfPersonsWithoutAPlanThoseWhoSitAndTheMembersCount() {
      EditableRegister town =
          plenaryWith(present("tenants"), presentInPerson("hugo"))
              .body(
                  id("plenary"),
                  p ->
                      p.addMandates(
                          with(
                              mandate("hugo", "none", from("2026-01-01")),
                              m -> m.allotment(Optional.empty())),
                          with(
                              elected("greet", "shelter", from("2026-01-01")),
                              m -> m.allotment(Optional.empty()))));
      // Hugo, Greet for the shelter, the tenants, the food bank and the neighbours.
      assertThat(findings(town)).contains(notMet(2, 5));
      assertThat(findings(town.meeting(id("spring"), m -> m.addAttendance(present("shelter")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
    }

    @Test
    void aSeatOnAnUnknownAllotmentIsOneOfTheSeatsOfThePlan() {
      EditableRegister town =
          withRules(committeeWith(TOWN, "els", "bert"), asks(ofSeats("1/2")))
              .mandate(id("m-dirk"), m -> m.allotment("gone"));
      assertThat(findings(town)).contains(notMet(2, 5, "1/2"));
    }

    @Test
    void aMemberSinceNobodyKnowsWhenWhoSitsTakesNoOtherMemberAway() {
      EditableRegister town =
          plenaryWith(present("tenants"))
              .and(membership("hugo", Term.undated()))
              .body(
                  id("plenary"),
                  p ->
                      p.addMandates(
                          with(
                              mandate("hugo", "none", from("2026-01-01")),
                              m -> m.allotment(Optional.empty()))));
      // Hugo, who sits, and the four that were members before.
      assertThat(findings(town)).contains(notMet(1, 5));
    }

    @Test
    void anOrganisationTakesTheVoteOfOneWhoseDeputySitsForIt() {
      Mandate forTenants = with(deputy("hugo", "m-dirk"), m -> m.onBehalfOf(id("university")));
      EditableRegister town = committeeWith(TOWN.and(forTenants), "els", "bert");
      assertThat(findings(town)).contains(notMet(2, 5));
      assertThat(findings(town.meeting(id("spring"), m -> m.addAttendance(present("university")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
    }

    @Test
    void aProxyOfOneWhoseDeputySitsForItTakesNothing() {
      Mandate forTenants = with(deputy("hugo", "m-dirk"), m -> m.onBehalfOf(id("university")));
      EditableRegister town =
          committeeWith(TOWN.and(forTenants), "els", "bert")
              .meeting(
                  id("spring"),
                  m ->
                      m.addAttendance(
                          Attendance.builder()
                              .party(id("university"))
                              .presence(Presence.EXCUSED)
                              .proxy(id("els"))
                              .build()));
      assertThat(findings(town)).contains(notMet(2, 5));
    }

    /** It is not said who came for the university: perhaps not the deputy, who is excused. */
    @Test
    void anOrganisationStandsInForTheWholeAllotmentOfWhichItHasADeputy() {
      Mandate ofThePool = with(deputy("hugo"), m -> m.onBehalfOf(id("university")));
      EditableRegister town =
          committeeWith(TOWN.and(ofThePool), "els", "bert")
              .meeting(id("spring"), m -> m.addAttendance(excusedInPerson("hugo")));
      assertThat(findings(town)).contains(notMet(2, 5));
      assertThat(findings(town.meeting(id("spring"), m -> m.addAttendance(present("university")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
    }

    private static Attendance excusedInPerson(String person) {
      return Attendance.builder().party(id(person)).presence(Presence.EXCUSED).build();
    }

    @Test
    void aMeetingThatIsStillToBeHeldMayReachItsQuorum() {
      EditableRegister town = plenaryWith(present("tenants"), excused("shelter"));
      assertThat(findings(town, day("2026-03-11")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      assertThat(findings(town, day("2026-03-12"))).contains(notMet(1, 4));
    }

    @Test
    void whereNobodyIsRecordedWhoVotesNoQuorumIsAsked() {
      Body board = body("board", BodyKind.COMMITTEE);
      EditableRegister town = withRules(TOWN.and(board), asks(Quorum.of(">1/2")));
      assertThat(findings(town.and(attended("board", "2026-03-12", presentInPerson("hugo")))))
          .filteredOn(found -> found.subject().equals("spring"))
          .extracting(ExpectedFinding::code)
          .containsExactly("attendee-not-member");
    }

    @Test
    void noQuorumIsAskedBeforeTheRecordsAreCompleteNorOfASuspendedPlatform() {
      EditableRegister town = plenaryWith(present("tenants"), excused("shelter"));
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2026-03-12")))))
          .contains(notMet(1, 4));
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2026-03-13")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      assertThat(findings(town.platform(p -> p.addSuspensions(suspended("2026-03-12")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("quorum-not-met");
      assertThat(findings(town.platform(p -> p.addSuspensions(suspended("2026-03-11")))))
          .contains(notMet(1, 4));
    }

    private static Suspension suspended(String day) {
      return Suspension.builder().term(on(day)).build();
    }

    @Test
    void whereNothingIsRecordedOfWhoWasThereNoQuorumIsAsked() {
      assertThat(findings(TOWN.and(meeting("spring", "plenary", "2026-03-12")))).isEmpty();
    }
  }

  @Nested
  class AttendeeNotMember {

    private static ExpectedFinding stranger(int position, String attendee) {
      return warning("attendee-not-member", "spring", ADDED + "/attendance/" + position + "/party")
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

    private static Attendance cameFor(String organisation, String person) {
      return Attendance.builder()
          .party(id(organisation))
          .representative(id(person))
          .presence(Presence.PRESENT)
          .build();
    }

    @Test
    void somebodyWhoCameForAMemberBelongs() {
      EditableRegister town =
          TOWN.and(
              attended(
                  "plenary",
                  "2026-03-12",
                  cameFor("tenants", "hugo"),
                  cameFor("shelter", "greet"),
                  cameFor("province", "greet")));
      assertThat(findings(town)).containsExactly(stranger(2, "greet"));
    }

    @Test
    void aMemberOfThePlatformBelongsToItsPlenaryAlsoWhereThatHasSeats() {
      EditableRegister town =
          TOWN.body(
                  id("plenary"),
                  p -> p.addSeatPlans(SeatPlan.builder().inForce(from("2026-01-01")).build()))
              .charter(c -> c.meetings(List.of()))
              .and(attended("plenary", "2026-03-12", present("tenants"), present("province")));
      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("attendee-not-member"))
          .containsExactly(stranger(1, "province"));
    }

    @Test
    void nobodyIsAStrangerBeforeTheRecordsAreComplete() {
      EditableRegister town = dirkLeavesOn("2026-03-11");
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2026-03-12")))))
          .contains(stranger(3, "dirk"));
      assertThat(findings(town.platform(p -> p.recordedFrom(day("2026-03-13")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("attendee-not-member");
    }

    @Test
    void aGuestNeedNotBelong() {
      EditableRegister town =
          TOWN.and(
              attended(
                  "housing",
                  "2026-03-12",
                  present("neighbours"),
                  Attendance.builder().from(present("university")).guest(true).build()));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aMemberOfTheCouncilOfAnOrganisationAttendsItOnTheDaysOfTheMandate() {
      EditableRegister town =
          TOWN.and(
              governing(
                  "council",
                  BodyKind.COUNCIL,
                  Mandate.builder()
                      .id(id("councillor"))
                      .holder(id("hugo"))
                      .term(from("2026-03-12"))
                      .build()));
      assertThat(findings(town.and(attended("council", "2026-03-12", presentInPerson("hugo")))))
          .isEmpty();
      assertThat(findings(town.and(attended("council", "2026-03-11", presentInPerson("hugo")))))
          .extracting(ExpectedFinding::code, ExpectedFinding::subject)
          .containsExactly(tuple("attendee-not-member", "spring"));
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

    private static ExpectedFinding convened(String day) {
      return error("meeting-order", "committee-meeting", "/meetings/4/convenedOn")
          .with("fault", MeetingRules.Disorder.CONVENED)
          .with("day", day(day));
    }

    private static ExpectedFinding approved(String day) {
      return error("meeting-order", "committee-meeting", "/meetings/4/minutesApprovedOn")
          .with("fault", MeetingRules.Disorder.APPROVED)
          .with("day", day(day));
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
          .containsExactly(approved("2025-05-14"));
    }

    @Test
    void noMeetingIsConvenedOnTheDayAfter() {
      assertThat(findings(committeeMeeting("2025-05-16", "2025-05-15")))
          .containsExactly(convened("2025-05-16"));
    }

    @Test
    void allOfItMayBeOnTheSameDay() {
      assertThat(findings(committeeMeeting("2025-05-15", "2025-05-15"))).isEmpty();
    }

    @Test
    void bothAreTwoFindings() {
      assertThat(findings(committeeMeeting("2025-05-16", "2025-05-14")))
          .containsExactly(convened("2025-05-16"), approved("2025-05-14"));
    }
  }
}
