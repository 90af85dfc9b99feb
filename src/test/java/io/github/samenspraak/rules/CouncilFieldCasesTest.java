package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.RenewalRule;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Situations of councils, their seats and their offices that were met in real statutes and open
 * data, in the order of their numbers in the list of field cases.
 */
class CouncilFieldCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Term SINCE = from("2025-01-01");
  private static final String COUNCIL = "/platforms/0/bodies/0";

  /** A platform of a city in which twelve people live, with one body, of whatever else it has. */
  private record Town(Register.Builder register, AdvisoryPlatform.Builder platform) {

    static Town of(Regime regime, Body... bodies) {
      Register.Builder register =
          Register.builder()
              .municipality(
                  Municipality.builder()
                      .name(text("Lindedorp"))
                      .region(Region.FLANDERS)
                      .addLanguages(Locale.forLanguageTag("nl"))
                      .build())
              .addOrganisations(
                  Organisation.builder()
                      .id(id("city"))
                      .name(text("Stad"))
                      .kind(OrganisationKind.MUNICIPALITY)
                      .build());
      return new Town(
          register,
          AdvisoryPlatform.builder()
              .id(id("platform"))
              .name(text("Raad"))
              .kind(PlatformKind.CONSULTATION_BODY)
              .regime(regime)
              .authority(id("city"))
              .foundedBy(Decision.builder().takenBy(id("city")).build())
              .addBodies(bodies));
    }

    Town with(Consumer<Register.Builder> change) {
      change.accept(register);
      return this;
    }

    Town people(Sex sex, String... names) {
      for (String name : names) {
        register.addPeople(Person.builder().id(id(name)).name("Naam " + name).sex(sex).build());
      }
      return this;
    }

    Town office(String id, OfficeKind kind, Tenure... tenures) {
      register.addOffices(
          Office.builder()
              .id(id(id))
              .title(text(id))
              .organisation(id("city"))
              .kind(kind)
              .addTenures(tenures)
              .build());
      return this;
    }

    Register build() {
      return Register.builder().from(register.build()).addPlatforms(platform.build()).build();
    }

    List<ExpectedFinding> findings() {
      return ExpectedFinding.findings(EditableRegister.of(build()), TODAY);
    }

    String show() {
      return show(TODAY.toString());
    }

    String show(String day) {
      return Session.begin()
          .typing(RegisterWriter.compact().write(build()))
          .run("show", "-", "--on", day)
          .out();
    }
  }

  private static String[] people(String prefix, int number) {
    return IntStream.rangeClosed(1, number).mapToObj(i -> prefix + i).toArray(String[]::new);
  }

  private static Body.Builder plenary() {
    return Body.builder().id(id("council")).kind(BodyKind.PLENARY);
  }

  private static SeatPlan.Builder plan() {
    return SeatPlan.builder().inForce(SINCE);
  }

  private static SeatAllotment.Builder allotment(String code, SeatBasis basis) {
    return SeatAllotment.builder().code(code).basis(basis);
  }

  private static Mandate.Builder mandate(String holder) {
    return Mandate.builder().id(id("m-" + holder)).holder(id(holder)).term(SINCE);
  }

  private static ImmutableList<Mandate> mandates(String allotment, String... holders) {
    return Arrays.stream(holders)
        .map(holder -> mandate(holder).allotment(allotment).build())
        .collect(ImmutableList.toImmutableList());
  }

  private static Mandate chair(String holder) {
    return mandate(holder).addRoles(HeldRole.of(BodyRole.CHAIR)).build();
  }

  private static Tenure tenure(String holder, Term term, Delegation... delegations) {
    return Tenure.builder().holder(id(holder)).term(term).addDelegations(delegations).build();
  }

  /** Six who were elected for six years sat on for six weeks, until the next six were installed. */
  private static Town installedLate(RenewalRule renewal) {
    return Town.of(
            Regime.NONE,
            plenary()
                .addSeatPlans(
                    SeatPlan.builder()
                        .inForce(from("2019-01-01"))
                        .renewal(renewal)
                        .addAllotments(
                            allotment("member", SeatBasis.ELECTED)
                                .maximum(6)
                                .mandateLength(Period.ofYears(6))
                                .build())
                        .build())
                .addAllMandates(members(term("2019-01-01", "2025-02-14"), people("w", 6)))
                .addAllMandates(members(term("2025-02-15", "2031-02-14"), people("m", 6)))
                .build())
        .people(Sex.F, people("w", 6))
        .people(Sex.M, people("m", 6));
  }

  private static ImmutableList<Mandate> members(Term term, String... holders) {
    return mandates("member", holders).stream()
        .map(mandate -> mandate.toBuilder().term(term).build())
        .collect(ImmutableList.toImmutableList());
  }

  private static ExpectedFinding renewalOverdue(Term days, int seats, String due) {
    return warning("renewal-overdue", "council", COUNCIL)
        .during(days)
        .with("allotment", "member")
        .with("seats", seats)
        .with("due", day(due));
  }

  @Test
  void case1membersSitOnForSixWeeksAfterTheirDueEnd() {
    Term late = term("2025-01-01", "2025-02-14");
    ExpectedFinding overdue = renewalOverdue(late, 6, "2024-12-31");
    Town allowed = installedLate(RenewalRule.builder().holdingOver(Period.ofMonths(3)).build());
    assertThat(allowed.findings()).containsExactly(overdue);
    List<Obligation> elections =
        Agenda.of(allowed.build()).between(day("2024-01-01"), day("2026-12-31")).stream()
            .filter(due -> due.kind() == ObligationKind.ELECTION)
            .toList();
    assertThat(elections)
        .extracting(
            due -> due.due(),
            due -> due.stateOn(day("2025-01-01")),
            due -> due.stateOn(day("2025-02-14")),
            due -> due.stateOn(day("2025-02-15")))
        .containsExactly(
            tuple(
                day("2024-12-31"),
                ObligationState.OVERDUE,
                ObligationState.OVERDUE,
                ObligationState.MET_LATE));
    assertThat(installedLate(RenewalRule.builder().build()).findings())
        .filteredOn(found -> !found.equals(overdue))
        .hasSize(6)
        .extracting(ExpectedFinding::code, ExpectedFinding::term)
        .containsOnly(tuple("mandate-too-long", Optional.of(late)));
  }

  @Test
  void case2sixWeeksBetweenTwoMandatesAreNoWayAroundTheLimit() {
    Body council =
        plenary()
            .addSeatPlans(
                SeatPlan.builder()
                    .inForce(from("2015-01-01"))
                    .addAllotments(
                        allotment("member", SeatBasis.ELECTED)
                            .maximum(1)
                            .mandateLength(Period.ofYears(6))
                            .maximumConsecutiveMandates(1)
                            .build())
                    .build())
            .addAllMandates(members(term("2015-01-01", "2020-12-31"), "w1"))
            .addMandates(
                mandate("w1")
                    .id(id("again"))
                    .allotment("member")
                    .term(term("2021-02-12", "2027-02-11"))
                    .build())
            .build();
    assertThat(Town.of(Regime.NONE, council).people(Sex.F, "w1").findings())
        .containsExactlyInAnyOrder(
            renewalOverdue(term("2021-01-01", "2021-02-11"), 1, "2020-12-31"),
            error("too-many-consecutive-mandates", "again", COUNCIL + "/mandates/1/holder")
                .during(term("2021-02-12", "2027-02-11"))
                .with("holder", id("w1"))
                .with("allotment", "member")
                .with("mandates", 2)
                .with("maximum", 1));
  }

  @Test
  void case3aCoChairedBodyHasTwoChairsAndAThirdIsOneTooMany() {
    Body.Builder coChaired =
        plenary()
            .addSeatPlans(plan().chairs(Bounds.exactly(2)).build())
            .addMandates(chair("w1"), chair("m1"));
    assertThat(
            Town.of(Regime.NONE, coChaired.build())
                .people(Sex.F, "w1")
                .people(Sex.M, "m1")
                .findings())
        .isEmpty();
    Mandate third =
        mandate("w2")
            .addRoles(HeldRole.builder().role(BodyRole.CHAIR).term(on("2026-02-28")).build())
            .build();
    assertThat(
            Town.of(Regime.NONE, coChaired.addMandates(third).build())
                .people(Sex.F, "w1", "w2")
                .people(Sex.M, "m1")
                .findings())
        .containsExactly(
            error("too-many-chairs", "council", COUNCIL)
                .during(on("2026-02-28"))
                .with("chairs", 3)
                .with("maximum", 2));
  }

  @Test
  void case4aViceChairActsWhileTheChairIsAbsent() {
    Body council =
        plenary()
            .addSeatPlans(plan().chairs(Bounds.exactly(1)).build())
            .addMandates(
                mandate("w1")
                    .addRoles(HeldRole.of(BodyRole.CHAIR))
                    .addAbsences(term("2026-03-01", "2026-03-14"))
                    .build(),
                mandate("m1").addRoles(HeldRole.of(BodyRole.VICE_CHAIR)).build())
            .build();
    assertThat(Town.of(Regime.NONE, council).people(Sex.F, "w1").people(Sex.M, "m1").findings())
        .isEmpty();
  }

  @Test
  void case5noChairIsMissedWhereThePlanSaysNothingOfChairs() {
    Body council =
        plenary().addSeatPlans(plan().build()).addMandates(mandate("w1").build()).build();
    assertThat(Town.of(Regime.NONE, council).people(Sex.F, "w1").findings()).isEmpty();
  }

  @Test
  void case6theDelegateOfTheAldermanTakesHisSeatOnTheDaysOfTheDelegation() {
    assertThat(delegate(term("2025-01-01", "2026-03-01")).findings()).isEmpty();
    assertThat(delegate(term("2025-01-01", "2026-03-01")).show("2026-03-01"))
        .contains("Naam m1  no end set  delegate: Naam w1, until 1 March 2026\n");
    assertThat(delegate(term("2025-01-01", "2026-03-01")).show("2026-03-02"))
        .contains("Naam m1  no end set\n");
    assertThat(delegate(term("2025-01-01", "2026-03-02")).findings())
        .containsExactly(
            error("office-not-held", "m-w1", COUNCIL + "/mandates/0/term")
                .during(on("2026-03-02"))
                .with("holder", id("w1"))
                .with("office", id("alderman"))
                .with("fault", OtherDays.Fault.OTHER_DAYS)
                .with("tenures", List.of(term("2025-01-01", "2026-03-01"))));
  }

  private static Town delegate(Term mandate) {
    Body council =
        plenary()
            .addSeatPlans(
                plan()
                    .addAllotments(
                        allotment("alderman", SeatBasis.EX_OFFICIO)
                            .filledBy(id("alderman"))
                            .build())
                    .build())
            .addMandates(mandate("w1").term(mandate).allotment("alderman").build())
            .build();
    return Town.of(Regime.NONE, council)
        .people(Sex.F, "w1")
        .people(Sex.M, "m1")
        .office(
            "alderman",
            OfficeKind.ALDERMAN,
            tenure(
                "m1",
                SINCE,
                Delegation.builder()
                    .delegate(id("w1"))
                    .term(term("2025-01-01", "2026-03-01"))
                    .build()));
  }

  @Test
  void case7twoObserversWithoutAVoteDoNotCount() {
    Town town =
        Town.of(
                Regime.NONE,
                plenary()
                    .addSeatPlans(
                        plan()
                            .seatCap(8)
                            .minimumSeated(8)
                            .addAllotments(
                                allotment("member", SeatBasis.ELECTED).build(),
                                allotment("observer", SeatBasis.APPOINTED)
                                    .voting(false)
                                    .countsTowardsCap(false)
                                    .build())
                            .build())
                    .addAllMandates(mandates("member", people("w", 8)))
                    .addAllMandates(mandates("observer", people("m", 2)))
                    .build())
            .people(Sex.F, people("w", 8))
            .people(Sex.M, people("m", 2));
    assertThat(town.findings()).isEmpty();
    assertThat(town.show()).contains(": 8 of 8 seats taken\n", "Naam m1", "Naam m2");
  }

  /** An advisory council with seven votes, and an alderman and two observers without a vote. */
  private static Town advisory(int women) {
    return Town.of(
            Regime.FLEMISH_ADVISORY_COUNCIL,
            plenary()
                .addSeatPlans(
                    plan()
                        .addAllotments(
                            allotment("member", SeatBasis.ELECTED).build(),
                            allotment("observer", SeatBasis.APPOINTED).voting(false).build())
                        .build())
                .addAllMandates(mandates("member", people("w", women)))
                .addAllMandates(mandates("member", people("m", 7 - women)))
                .addAllMandates(mandates("observer", "alderman", "o1", "o2"))
                .build())
        .people(Sex.F, people("w", women))
        .people(Sex.M, people("m", 7 - women))
        .people(Sex.M, "alderman", "o1", "o2")
        .office("college", OfficeKind.ALDERMAN, tenure("alderman", SINCE));
  }

  @Test
  void case8menWithoutAVoteDoNotBalanceTheWomenWhoVote() {
    assertThat(advisory(6).findings())
        .containsExactly(
            error("same-sex-majority", "council", COUNCIL)
                .during(SINCE)
                .with("sex", Sex.F)
                .with("members", 6)
                .with("seated", 7));
    assertThat(advisory(4).findings()).isEmpty();
  }

  @Test
  void case9aMayorMustNotVoteInAnAdvisoryCouncil() {
    assertThat(
            advisory(4)
                .office("mayor", OfficeKind.MAYOR, tenure("m1", on("2026-03-01")))
                .findings())
        .containsExactly(
            error("office-holder-votes", "m-m1", COUNCIL + "/mandates/4/holder")
                .during(on("2026-03-01"))
                .with("office", id("mayor")));
  }

  private static Mandate.Builder deputy(String holder, String... members) {
    return mandate(holder)
        .heldAs(HeldAs.DEPUTY)
        .addAllStandsInFor(
            Arrays.stream(members).map(each -> Facts.<Mandate>id("m-" + each)).toList());
  }

  private static Attendance there(String person) {
    return Attendance.builder().party(id(person)).presence(Presence.PRESENT).build();
  }

  /** A council of four on which w5 is the deputy of two, and w6 of whoever is absent. */
  private static Town withDeputies(Meeting meeting) {
    Town town =
        Town.of(
                Regime.NONE,
                plenary()
                    .addSeatPlans(
                        plan()
                            .seatCap(4)
                            .addAllotments(allotment("member", SeatBasis.ELECTED).build())
                            .build())
                    .addAllMandates(mandates("member", people("w", 4)))
                    .addMandates(
                        deputy("w5", "w1", "w2").allotment("member").build(),
                        deputy("w6").allotment("member").build())
                    .build())
            .people(Sex.F, people("w", 6))
            .with(register -> register.addMeetings(meeting));
    town.platform()
        .addCharters(
            Charter.builder()
                .inForce(SINCE)
                .addMeetings(MeetingRule.builder().quorum(Quorum.of("1/1")).build())
                .build());
    return town;
  }

  private static Meeting attended(String... people) {
    return Meeting.builder()
        .id(id("meeting"))
        .body(id("council"))
        .heldOn(day("2026-03-02"))
        .addAllAttendance(Arrays.stream(people).map(each -> there(each)).toList())
        .build();
  }

  private static ExpectedFinding represented(int votes) {
    return error("quorum-not-met", "meeting", "/meetings/0/attendance")
        .with("present", votes)
        .with("members", 4)
        .with("quorum", QuorumShare.parse("1/1"));
  }

  @Test
  void case12standingDeputiesTakeNoSeatAndCountInPlaceOfTheAbsentOnly() {
    assertThat(withDeputies(attended("w1", "w2", "w5")).findings())
        .as("beside both of her principals")
        .containsExactly(represented(2));
    assertThat(withDeputies(attended("w1", "w5")).findings())
        .as("in place of the other one")
        .containsExactly(represented(2));
    assertThat(withDeputies(attended("w1", "w2", "w5", "w6")).findings())
        .as("of the pool, in place of one of the two others")
        .containsExactly(represented(3));
    assertThat(withDeputies(attended("w3", "w4", "w5", "w6")).findings()).isEmpty();
    assertThat(withDeputies(attended("w1")).show()).contains("Plenary: 4 of 4 seats taken");
  }

  @Test
  void case13whoStandsInForHimselfKeepsHisSeat() {
    Body.Builder council = plenary().addSeatPlans(plan().seatCap(3).build());
    Town himself = Town.of(Regime.NONE, council.addMandates(deputy("m1", "m1").build()).build());
    assertThat(himself.people(Sex.M, "m1").findings())
        .extracting(ExpectedFinding::code, ExpectedFinding::subject)
        .containsExactly(tuple("substitute-circular", "m-m1"));
    assertThat(himself.show()).contains("Plenary: 1 of 3 seats taken");
    Town eachOther =
        Town.of(
                Regime.NONE,
                council.addMandates(deputy("m2", "m3").build(), deputy("m3", "m2").build()).build())
            .people(Sex.M, people("m", 3));
    assertThat(eachOther.findings())
        .extracting(ExpectedFinding::code, ExpectedFinding::subject)
        .containsExactly(
            tuple("substitute-circular", "m-m1"), tuple("substitute-circular", "m-m2"));
    assertThat(eachOther.show()).contains("Plenary: 3 of 3 seats taken");
  }

  @Test
  void case14twoStandInForOneOrCompleteTheTermOfOne() {
    Body council =
        plenary()
            .addMandates(
                mandate("w1").addAbsences(term("2026-02-01", "2026-04-30")).build(),
                substitute("w2", "2026-02-01", "2026-03-31"),
                substitute("w3", "2026-03-31", "2026-04-30"),
                mandate("w4")
                    .term(term("2025-01-01", "2025-06-30"))
                    .endReason(MandateEnd.RESIGNED)
                    .build(),
                mandate("w5").term(on("2025-07-01")).replaces(id("m-w4")).build(),
                mandate("w6").term(from("2025-07-01")).replaces(id("m-w4")).build())
            .build();
    assertThat(Town.of(Regime.NONE, council).people(Sex.F, people("w", 6)).findings())
        .containsExactly(
            error("substitutes-overlap", "m-w3", COUNCIL + "/mandates/2/term")
                .during(on("2026-03-31"))
                .with("mandate", id("m-w1"))
                .with("other", id("m-w2")),
            error("replacements-overlap", "m-w6", COUNCIL + "/mandates/5/term")
                .during(on("2025-07-01"))
                .with("replaced", id("m-w4"))
                .with("other", id("m-w5")));
  }

  private static Mandate substitute(String holder, String firstDay, String lastDay) {
    return mandate(holder)
        .heldAs(HeldAs.SUBSTITUTE)
        .addStandsInFor(id("m-w1"))
        .term(term(firstDay, lastDay))
        .build();
  }

  @Test
  void case15aCouncilOfPersonsWithoutACommitteeHasItsSeatsInThePlenary() {
    Town town =
        Town.of(
                Regime.NONE,
                plenary()
                    .addSeatPlans(plan().seatCap(2).minimumSeated(2).build())
                    .addMandates(chair("w1"), mandate("m1").build())
                    .build())
            .people(Sex.F, "w1")
            .people(Sex.M, "m1");
    assertThat(town.findings()).isEmpty();
    assertThat(town.show()).contains("Plenary: 2 of 2 seats taken\n    Naam w1  chair");
  }

  @Test
  void case16aCouncilHasElevenCommitteesWithSeatsCapsAndDeputies() {
    Town town = Town.of(Regime.NONE, plenary().addMandates(chair("w1")).build());
    town.people(Sex.F, people("w", 22));
    for (int i = 1; i <= 11; i++) {
      town.platform()
          .addBodies(
              Body.builder()
                  .id(id("committee-" + i))
                  .name(text("Commissie " + i))
                  .kind(BodyKind.COMMITTEE)
                  .addSeatPlans(plan().seatCap(1).build())
                  .addMandates(
                      mandate("w" + i).id(id("c-" + i)).build(),
                      mandate("w" + (i + 11))
                          .id(id("d-" + i))
                          .heldAs(HeldAs.DEPUTY)
                          .addStandsInFor(id("c-" + i))
                          .build())
                  .build());
    }
    assertThat(town.findings()).isEmpty();
    String shown = town.show();
    for (int i = 1; i <= 11; i++) {
      assertThat(shown).contains("Committee “Commissie " + i + "”: 1 of 1 seat taken\n");
    }
  }

  @Test
  void case17aPresidentForAYearAndASecretaryWhoIsNoMember() {
    Body council =
        plenary()
            .addSeatPlans(plan().seatCap(2).chairs(Bounds.exactly(1)).build())
            .addMandates(yearlyPresident("w1", "2025"), yearlyPresident("m1", "2026"))
            .addParticipations(
                Participation.builder()
                    .participant(id("w2"))
                    .term(SINCE)
                    .addRoles(HeldRole.of(BodyRole.SECRETARY))
                    .build())
            .build();
    assertThat(
            Town.of(Regime.NONE, council).people(Sex.F, "w1", "w2").people(Sex.M, "m1").findings())
        .isEmpty();
  }

  private static Mandate yearlyPresident(String holder, String year) {
    return mandate(holder)
        .term(term("2025-01-01", "2028-12-31"))
        .addRoles(
            HeldRole.builder()
                .role(BodyRole.CHAIR)
                .term(term(year + "-01-01", year + "-12-31"))
                .build())
        .build();
  }

  @Test
  void case18membersAreAppointedByTheMayorAndByTheCouncil() {
    Body council =
        plenary()
            .addSeatPlans(
                plan()
                    .addAllotments(
                        allotment("mayor", SeatBasis.APPOINTED)
                            .filledBy(id("mayor"))
                            .minimum(5)
                            .maximum(5)
                            .build(),
                        allotment("council", SeatBasis.APPOINTED)
                            .filledBy(id("municipal-council"))
                            .minimum(4)
                            .maximum(4)
                            .build())
                    .build())
            .addAllMandates(appointed("mayor", "mayor", people("w", 5)))
            .addAllMandates(appointed("council", "municipal-council", people("m", 4)))
            .build();
    assertThat(
            Town.of(Regime.NONE, council)
                .people(Sex.F, people("w", 5))
                .people(Sex.M, people("m", 4))
                .people(Sex.F, "mayor-now")
                .office("mayor", OfficeKind.MAYOR, tenure("mayor-now", SINCE))
                .with(
                    register ->
                        register.addGoverningBodies(
                            governing("municipal-council", BodyKind.COUNCIL)))
                .findings())
        .isEmpty();
  }

  private static ImmutableList<Mandate> appointed(
      String allotment, String appointer, String... holders) {
    return mandates(allotment, holders).stream()
        .map(
            mandate ->
                Mandate.builder()
                    .from(mandate)
                    .appointedBy(Decision.builder().takenBy(id(appointer)).build())
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void case19anOfficeHasManyHoldersAndAllAreShown() {
    Tenure[] councillors =
        Arrays.stream(people("c", 31)).map(each -> tenure(each, SINCE)).toArray(Tenure[]::new);
    Town town =
        Town.of(Regime.NONE)
            .people(Sex.F, people("c", 31))
            .office("councillor", OfficeKind.COUNCILLOR, councillors);
    assertThat(town.findings()).isEmpty();
    assertThat(town.show()).contains(people("Naam c", 31));

    Town ofThreeMayors =
        Town.of(Regime.NONE)
            .people(Sex.M, people("b", 3))
            .office(
                "mayor",
                OfficeKind.MAYOR,
                tenure("b1", SINCE),
                tenure("b2", from("2025-02-01")),
                tenure("b3", from("2025-03-01")));
    assertThat(ofThreeMayors.findings())
        .containsExactly(
            tooManyMayors(term("2025-02-01", "2025-02-28"), 2),
            tooManyMayors(from("2025-03-01"), 3));
    assertThat(ofThreeMayors.show()).contains(people("Naam b", 3));
  }

  private static ExpectedFinding tooManyMayors(Term days, int holders) {
    return error("office-held-by-too-many", "mayor", "/offices/0")
        .during(days)
        .with("holders", holders)
        .with("maximum", 1);
  }

  @Test
  void case20aMandateOfWhichNobodyKnowsTheFirstDay() {
    Term toTheEndOf2025 = Term.to(day("2025-12-31"));
    Body.Builder council =
        plenary()
            .addSeatPlans(SeatPlan.builder().inForce(from("2019-01-01")).seatCap(1).build())
            .addMandates(
                mandate("w1").term(toTheEndOf2025).build(),
                mandate("w2").term(Term.to(day("2024-12-31"))).build());
    assertThat(Town.of(Regime.NONE, council.build()).people(Sex.F, "w1", "w2").findings())
        .isEmpty();
    Mandate onItsLastDay = mandate("m1").term(term("2025-12-31", "2026-06-30")).build();
    assertThat(
            Town.of(Regime.NONE, council.addMandates(onItsLastDay).build())
                .people(Sex.F, "w1", "w2")
                .people(Sex.M, "m1")
                .findings())
        .containsExactly(
            error("seat-cap-exceeded", "council", COUNCIL)
                .during(on("2025-12-31"))
                .with("seated", 2)
                .with("cap", 1));
  }

  @Test
  void case21theMaximumsMakeTheCapWhereThePlanStatesNone() {
    SeatAllotment elected = allotment("elected", SeatBasis.ELECTED).minimum(1).maximum(3).build();
    assertThat(oneSeated(elected, allotment("expert", SeatBasis.CO_OPTED).maximum(2).build()))
        .contains("Plenary: 1 of 5 seats taken, 4 vacant\n");
    assertThat(oneSeated(elected, allotment("expert", SeatBasis.CO_OPTED).build()))
        .contains("Plenary: 1 member\n");
  }

  private static String oneSeated(SeatAllotment... allotments) {
    Town town =
        Town.of(
                Regime.NONE,
                plenary()
                    .addSeatPlans(plan().addAllotments(allotments).build())
                    .addAllMandates(mandates("elected", "w1"))
                    .build())
            .people(Sex.F, "w1");
    assertThat(town.findings()).isEmpty();
    return town.show();
  }

  @Test
  void case22theChairIsAMemberWithARoleAndSitsOnce() {
    Body asInOpenData =
        plenary()
            .addMandates(mandate("w1").build(), chair("w1").toBuilder().id(id("post")).build())
            .build();
    assertThat(Town.of(Regime.NONE, asInOpenData).people(Sex.F, "w1").findings())
        .extracting(ExpectedFinding::code, ExpectedFinding::subject)
        .containsExactly(tuple("mandate-overlap", "post"));
    Town asItIs =
        Town.of(Regime.NONE, plenary().addMandates(chair("w1")).build()).people(Sex.F, "w1");
    assertThat(asItIs.findings()).isEmpty();
    assertThat(asItIs.show()).contains("Plenary: 1 member\n    Naam w1  chair");
  }

  @Test
  void case28nothingIsKnownOfHowAnAdvisoryCouncilWasSetUp() {
    Town town = advisory(4);
    town.platform().foundedBy(Optional.empty());
    assertThat(town.findings())
        .containsExactly(
            warning("council-decision-missing", "platform", "/platforms/0/foundedBy")
                .with("fault", CompositionRules.Undecided.FOUNDING));
  }

  @Test
  void case30aSeatThatTheNewPlanAbolishedIsStillHeld() {
    SeatAllotment member = allotment("member", SeatBasis.ELECTED).build();
    SeatAllotment expert = allotment("expert", SeatBasis.CO_OPTED).build();
    Body council =
        plenary()
            .addSeatPlans(
                SeatPlan.builder()
                    .inForce(term("2025-01-01", "2025-12-31"))
                    .addAllotments(member, expert)
                    .build(),
                SeatPlan.builder().inForce(from("2026-01-01")).addAllotments(member).build())
            .addAllMandates(mandates("member", "w1"))
            .addAllMandates(mandates("expert", "m1"))
            .build();
    assertThat(Town.of(Regime.NONE, council).people(Sex.F, "w1").people(Sex.M, "m1").findings())
        .containsExactly(
            warning("allotment-abolished", "m-m1", COUNCIL + "/mandates/1/allotment")
                .during(from("2026-01-01"))
                .with("allotment", "expert"));
  }

  @Test
  void case31ofTwoSeatsOneIsLeftAndTheOtherDelegateSitsOnIt() {
    Term toTheEndOf2025 = term("2025-01-01", "2025-12-31");
    SeatAllotment two = allotment("member", SeatBasis.DELEGATED).maximum(2).build();
    SeatAllotment one = allotment("member", SeatBasis.DELEGATED).maximum(1).build();
    Town town =
        Town.of(
                Regime.NONE,
                plenary()
                    .addSeatPlans(
                        SeatPlan.builder().inForce(toTheEndOf2025).addAllotments(two).build(),
                        SeatPlan.builder().inForce(from("2026-01-01")).addAllotments(one).build())
                    .addAllMandates(mandates("member", "w1"))
                    .addAllMandates(members(toTheEndOf2025, "w2"))
                    .build())
            .people(Sex.F, "w1", "w2");
    assertThat(town.findings()).isEmpty();
    assertThat(elections(town)).isEmpty();
    assertThat(town.show()).contains("1 of 1 seat taken");
  }

  /** {@return what is to be elected, delegated or appointed, ever} */
  private static List<Obligation> elections(Town town) {
    return Agenda.of(town.build()).between(day("2000-01-01"), day("2050-12-31")).stream()
        .filter(
            due ->
                due.kind() == ObligationKind.ELECTION
                    || due.kind() == ObligationKind.DELEGATION
                    || due.kind() == ObligationKind.APPOINTMENT)
        .toList();
  }

  private static Town elected(SeatPlan.Builder plan, Mandate... mandates) {
    return Town.of(
            Regime.NONE,
            plenary()
                .addSeatPlans(
                    plan.addAllotments(
                            allotment("member", SeatBasis.ELECTED)
                                .maximum(1)
                                .mandateLength(Period.ofYears(3))
                                .build())
                        .build())
                .addMandates(mandates)
                .build())
        .people(Sex.F, "w1", "w2");
  }

  private static SeatPlan.Builder since2005() {
    return SeatPlan.builder().inForce(from("2005-01-01"));
  }

  private static Mandate.Builder member(String holder, String term) {
    return mandate(holder)
        .id(id(holder + "-" + term.substring(0, 4)))
        .allotment("member")
        .term(Term.parse(term));
  }

  @Test
  void case32theNextMandateOfTheSamePersonBeginsBeforeTheEndOfTheFirst() {
    Town town =
        elected(
            since2005(),
            member("w1", "2020-01-01/2022-12-31").id(id("first")).build(),
            member("w1", "2022-12-15/2025-12-14").id(id("second")).build(),
            member("w2", "2025-12-15/2028-12-14").build());
    assertThat(town.findings())
        .containsExactly(
            error("mandate-overlap", "second", COUNCIL + "/mandates/1/term")
                .during(term("2022-12-15", "2022-12-31"))
                .with("holder", id("w1"))
                .with("other", id("first")));
    assertThat(elections(town))
        .extracting(Obligation::due)
        .containsExactly(day("2025-12-14"), day("2028-12-14"));
  }

  @Test
  void case32theSuccessorIsElectedInTimeAndInstalledWhileTheFirstHoldsOver() {
    Town town =
        elected(
            since2005().renewal(RenewalRule.builder().holdingOver(Period.ofMonths(3)).build()),
            member("w1", "2005-12-10/2008-12-31").build(),
            member("w2", "2009-01-01/2011-12-31")
                .appointedBy(Decision.on(day("2008-12-05")))
                .build());
    assertThat(findingsOn("2011-12-31", town)).isEmpty();
    assertThat(elections(town))
        .extracting(Obligation::due, due -> due.stateOn(day("2008-12-31")))
        .startsWith(tuple(day("2008-12-09"), ObligationState.MET));
  }

  private static List<ExpectedFinding> findingsOn(String day, Town town) {
    return ExpectedFinding.findings(EditableRegister.of(town.build()), day(day));
  }

  @Test
  void case33allMandatesEndedAndNobodyWasElectedSince() {
    Town town = elected(since2005(), member("w1", "2019-01-01/2021-12-31").build());
    assertThat(town.findings())
        .containsExactly(renewalOverdue(from("2022-01-01"), 1, "2021-12-31"));
    Obligation election = elections(town).get(0);
    assertThat(election.stateOn(day("2021-12-31"))).isNotEqualTo(ObligationState.OVERDUE);
    assertThat(election.stateOn(day("2022-01-01"))).isEqualTo(ObligationState.OVERDUE);
    assertThat(election.stateOn(TODAY)).isEqualTo(ObligationState.OVERDUE);
  }

  @Test
  void case34aManagementCommitteeOfWomenDoesNotMakeTheAdviceOfThePlenaryInvalid() {
    Town town = advisory(4).with(register -> register.addAdvice(ADVICE));
    town.platform()
        .addBodies(
            Body.builder()
                .id(id("management"))
                .kind(BodyKind.MANAGEMENT_COMMITTEE)
                .addMandates(
                    mandate("w1").id(id("d-1")).build(),
                    mandate("w2").id(id("d-2")).build(),
                    mandate("w3").id(id("d-3")).build())
                .build());
    assertThat(town.findings()).isEmpty();
  }

  private static final Advice ADVICE =
      Advice.builder()
          .id(id("advice"))
          .kind(AdviceKind.ADVICE)
          .issuedBy(id("council"))
          .adoptedOn(day("2026-11-10"))
          .addressedTo(id("city"))
          .text(text("Advies"))
          .build();

  @Test
  void case35aMandateWithoutARecordedEndEndsAsItsAllotmentSays() {
    Town town = elected(since2005(), member("w1", "2024-01-01/..").build());
    assertThat(
            Agenda.of(town.build()).between(day("2024-01-01"), day("2030-12-31")).stream()
                .map(due -> due.kind() + " " + due.due()))
        .containsExactlyInAnyOrder("MANDATE_END 2026-12-31", "ELECTION 2026-12-31");
    assertThat(findingsOn("2026-12-31", town)).isEmpty();
    assertThat(findingsOn("2027-01-01", town))
        .extracting(ExpectedFinding::code, ExpectedFinding::term)
        .containsExactly(
            tuple("renewal-overdue", Optional.of(from("2027-01-01"))),
            tuple("mandate-too-long", Optional.of(from("2027-01-01"))));
  }

  @Test
  void case61aDerogationFromTheTwoThirdsMakesAdviceValidInBrusselsOnly() {
    Waiver derogation = waiver("same-sex-majority", "council", from("2025-01-01"));
    ExpectedFinding invalid =
        error("advice-invalid-composition", "advice", "/advice/0/adoptedOn")
            .during(on("2026-11-10"))
            .with("body", id("council"))
            .with("sex", Sex.F);
    Town flemish = advisory(6).with(it -> it.addAdvice(ADVICE).addWaivers(derogation));
    assertThat(flemish.findings()).contains(invalid);
    Town brussels = advisory(6).with(it -> it.addAdvice(ADVICE).addWaivers(derogation));
    brussels.platform().regime(Regime.BRUSSELS_ADVISORY_COUNCIL);
    assertThat(brussels.findings())
        .extracting(ExpectedFinding::code, ExpectedFinding::isWaived)
        .containsExactly(tuple("same-sex-majority", true));
  }
}
