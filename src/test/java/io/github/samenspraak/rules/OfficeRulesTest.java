package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.office;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeRulesTest {

  private static final String COMMITTEE = "/platforms/0/bodies/1";

  @Nested
  class OfficeHeldByTooMany {

    private static EditableRegister held(OfficeKind kind, Tenure... tenures) {
      return TOWN.and(
          Office.builder()
              .id(id("another"))
              .title(text("another"))
              .organisation(id("city"))
              .kind(kind)
              .addTenures(tenures)
              .build());
    }

    private static ExpectedFinding tooMany(Term days, int holders, int maximum) {
      return error("office-held-by-too-many", "another", "/offices/2")
          .during(days)
          .with("holders", holders)
          .with("maximum", maximum);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAYOR", "CHAIR_OF_WELFARE_CENTRE"})
    void twoForOneDayAreTooMany(OfficeKind kind) {
      assertThat(
              findings(
                  held(
                      kind,
                      tenure("bert", term("2019-01-01", "2024-02-29")),
                      tenure("hugo", from("2024-02-29")))))
          .containsExactly(tooMany(on("2024-02-29"), 2, 1));
    }

    @Test
    void oneMayFollowTheOtherOnTheNextDay() {
      assertThat(
              findings(
                  held(
                      OfficeKind.MAYOR,
                      tenure("bert", term("2019-01-01", "2024-02-28")),
                      tenure("hugo", from("2024-02-29")))))
          .isEmpty();
    }

    @Test
    void ofOtherOfficesThereMayBeManyUnlessTheOfficeSaysOtherwise() {
      EditableRegister town =
          held(
              OfficeKind.COUNCILLOR,
              tenure("bert", from("2019-01-01")),
              tenure("greet", from("2019-01-01")),
              tenure("hugo", from("2024-02-29")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town.office(id("another"), o -> o.maximumHolders(3)))).isEmpty();
      assertThat(findings(town.office(id("another"), o -> o.maximumHolders(2))))
          .containsExactly(tooMany(from("2024-02-29"), 3, 2));
    }

    @Test
    void aPersonIsCountedOnceAndADelegateNotAtAll() {
      assertThat(
              findings(
                  held(
                      OfficeKind.MAYOR,
                      Tenure.builder()
                          .from(tenure("bert", from("2019-01-01")))
                          .addDelegations(Delegation.builder().delegate(id("hugo")).build())
                          .build(),
                      tenure("bert", on("2024-02-29")))))
          .isEmpty();
    }

    @Test
    void aTenureThatBeganOnAnUnknownDayIsCertainOnItsLastDay() {
      assertThat(
              findings(
                  held(
                      OfficeKind.MAYOR,
                      tenure("bert", Term.to(day("2020-12-31"))),
                      tenure("hugo", from("2020-12-31")))))
          .containsExactly(tooMany(on("2020-12-31"), 2, 1));
      assertThat(
              findings(
                  held(
                      OfficeKind.MAYOR,
                      tenure("bert", Term.to(day("2020-12-31"))),
                      tenure("hugo", term("2015-01-01", "2020-12-30")))))
          .isEmpty();
    }
  }

  @Nested
  class ExcludedOffice {

    private static EditableRegister excluding(Optional<Period> pause) {
      return TOWN.seatPlan(
          plan ->
              plan.composition(
                  Composition.builder()
                      .addExcludedOffices(
                          io.github.samenspraak.platform.ExcludedOffice.builder()
                              .kind(OfficeKind.COUNCILLOR)
                              .pause(pause)
                              .build())
                      .build()));
    }

    private static EditableRegister councillor(EditableRegister town, Term tenure) {
      return town.and(office("councillor", OfficeKind.COUNCILLOR, "dirk", tenure));
    }

    private static ExpectedFinding excluded(Term days) {
      return error("excluded-office", "m-dirk", COMMITTEE + "/mandates/3/holder")
          .during(days)
          .with("office", id("councillor"));
    }

    private final EditableRegister town = excluding(Optional.empty());
    private final EditableRegister withPause = excluding(Optional.of(Period.ofYears(2)));

    @Test
    void aCouncillorMustNotSit() {
      assertThat(findings(councillor(town, term("2020-01-01", "2023-07-01"))))
          .containsExactly(excluded(on("2023-07-01")));
      assertThat(findings(councillor(town, from("2029-06-30"))))
          .containsExactly(excluded(on("2029-06-30")));
    }

    @Test
    void whoLeftOnTheDayBeforeMaySitUnlessThereIsAPause() {
      EditableRegister left = councillor(town, term("2020-01-01", "2023-06-30"));
      assertThat(findings(left)).isEmpty();
      assertThat(findings(councillor(withPause, term("2020-01-01", "2023-06-30"))))
          .containsExactly(excluded(term("2023-07-01", "2025-06-30")));
    }

    @Test
    void aPauseOfTwoYearsEndsToTheDay() {
      assertThat(findings(councillor(withPause, term("2020-01-01", "2021-07-01"))))
          .containsExactly(excluded(on("2023-07-01")));
      assertThat(findings(councillor(withPause, term("2020-01-01", "2021-06-30")))).isEmpty();
    }

    @Test
    void anotherKindOfOfficeAndOneOfAnotherAuthorityDoNotMatter() {
      assertThat(
              findings(
                  councillor(town, from("2020-01-01"))
                      .office(id("councillor"), o -> o.organisation(id("province")))))
          .isEmpty();
      assertThat(
              findings(
                  councillor(town, from("2020-01-01"))
                      .office(id("councillor"), o -> o.kind(OfficeKind.OTHER))))
          .isEmpty();
    }

    @Test
    void thePlanOfTheDayCounts() {
      EditableRegister later =
          town.seatPlans(
              SeatPlan.builder()
                  .from(TOWN.seatPlan())
                  .inForce(term("2023-07-01", "2026-02-28"))
                  .build(),
              SeatPlan.builder().from(town.seatPlan()).inForce(from("2026-03-01")).build());
      assertThat(findings(councillor(later, from("2020-01-01"))))
          .containsExactly(excluded(term("2026-03-01", "2029-06-30")));
    }

    @Test
    void whoOnlyStandsInDoesNotSit() {
      EditableRegister standing =
          councillor(town, from("2020-01-01"))
              .office(id("councillor"), o -> o.tenures(List.of(tenure("hugo", from("2020-01-01")))))
              .and(
                  with(
                      elected("hugo", "tenants", term("2023-07-01", "2029-06-30")),
                      m -> m.heldAs(HeldAs.DEPUTY)));
      assertThat(findings(standing)).isEmpty();
    }
  }

  @Nested
  class ChairOfAnother {

    /** The chair is appointed, and the plan says of which office or body. */
    private static EditableRegister chairedBy(String headed) {
      return TOWN.allotment("chair", a -> a.basis(SeatBasis.APPOINTED).filledBy(Optional.empty()))
          .seatPlan(plan -> plan.chairedBy(id(headed)));
    }

    private static ExpectedFinding other(Term days, String headed) {
      return warning("chair-of-another", "m-anna", COMMITTEE + "/mandates/0/roles")
          .during(days)
          .with("chairedBy", id(headed));
    }

    private static EditableRegister handedOver(EditableRegister town, Delegation... delegations) {
      return town.office(
          id("alderwoman"),
          o ->
              o.tenures(
                  List.of(
                      tenure("anna", term("2023-07-01", "2026-02-28")),
                      Tenure.builder()
                          .from(tenure("greet", from("2026-03-01")))
                          .addDelegations(delegations)
                          .build())));
    }

    @Test
    void theHolderOfTheOfficeIsInTheChair() {
      assertThat(findings(chairedBy("alderwoman"))).isEmpty();
    }

    @Test
    void theOneBeforeStaysInTheChair() {
      assertThat(findings(handedOver(chairedBy("alderwoman"))))
          .containsExactly(other(from("2026-03-01"), "alderwoman"));
    }

    @Test
    void aDelegateMayBeInTheChairOnTheDaysOfTheDelegation() {
      Delegation always = Delegation.builder().delegate(id("anna")).build();
      Delegation spring =
          Delegation.builder().from(always).term(term("2026-03-01", "2026-05-31")).build();
      assertThat(findings(handedOver(chairedBy("alderwoman"), always))).isEmpty();
      assertThat(findings(handedOver(chairedBy("alderwoman"), spring)))
          .containsExactly(other(from("2026-06-01"), "alderwoman"));
    }

    @Test
    void aSeatExOfficioOfThatOfficeIsToldByAnotherRule() {
      assertThat(
              findings(handedOver(TOWN.seatPlan(plan -> plan.chairedBy(id("alderwoman"))))).stream()
                  .map(ExpectedFinding::code))
          .containsExactly("office-not-held");
    }

    private static EditableRegister withBoard(Mandate... members) {
      return chairedBy("board").and(governing("board", BodyKind.BOARD, members));
    }

    private static Mandate chair(String holder, Term term) {
      return Mandate.builder()
          .id(id("b-" + holder))
          .holder(id(holder))
          .term(term)
          .addRoles(HeldRole.of(BodyRole.CHAIR))
          .build();
    }

    @Test
    void theChairOfTheOtherBodyIsInTheChair() {
      assertThat(findings(withBoard(chair("anna", from("2020-01-01"))))).isEmpty();
      assertThat(
              findings(
                  withBoard(
                      chair("anna", term("2020-01-01", "2026-02-28")),
                      chair("greet", from("2026-03-01")))))
          .containsExactly(other(from("2026-03-01"), "board"));
    }

    @Test
    void ofABodyWithoutARecordedChairNothingIsKnown() {
      assertThat(findings(withBoard())).isEmpty();
    }
  }
}
