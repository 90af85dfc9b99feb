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
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
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
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
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
                .with("office", id("alderman")));
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
  void case28nothingIsKnownOfHowAnAdvisoryCouncilWasSetUp() {
    Town town = advisory(4);
    town.platform().foundedBy(Optional.empty());
    assertThat(town.findings())
        .containsExactly(warning("council-decision-missing", "platform", "/platforms/0/foundedBy"));
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
