package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.RenewalRule;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeatRulesTest {

  private static final String COMMITTEE = "/platforms/0/bodies/1";
  private static final String ALLOTMENT_OF_THE_CITY = COMMITTEE + "/seatPlans/0/allotments/1";
  private static final String ALLOTMENT_OF_THE_CENTRE = COMMITTEE + "/seatPlans/0/allotments/2";

  private static final EditableRegister FRANK_LEAVES =
      TOWN.mandate(
          id("m-frank"),
          m -> m.term(term("2023-07-01", "2026-02-28")).endReason(MandateEnd.RESIGNED));

  private static Mandate afterFrank(String firstDay) {
    return with(
        elected("hugo", "food-bank", term(firstDay, "2029-06-30")), m -> m.replaces(id("m-frank")));
  }

  private static Mandate oneMore(String holder, Term term) {
    return with(elected(holder, "neighbours", term), m -> m.endReason(MandateEnd.RESIGNED));
  }

  private static Mandate sentByTheCity(String holder, Term term) {
    return with(mandate(holder, "city", term), m -> m.onBehalfOf(id("city")));
  }

  private static EditableRegister bertLeavesOn(String lastDay) {
    return TOWN.mandate(
        id("m-bert"), m -> m.term(term("2023-07-01", lastDay)).endReason(MandateEnd.RESIGNED));
  }

  /** Anna is alderwoman until 1 March 2026, and Greet is from that day on. */
  private static EditableRegister annaLeavesTheChairOn(String lastDay) {
    return TOWN.office(
            id("alderwoman"),
            o ->
                o.tenures(
                    List.of(
                        tenure("anna", term("2023-07-01", "2026-03-01")),
                        tenure("greet", from("2026-03-01")))))
        .mandate(id("m-anna"), m -> m.term(term("2023-07-01", lastDay)));
  }

  private static Mandate greetInTheChair(String firstDay) {
    return with(
        mandate("greet", "chair", from(firstDay)),
        m -> m.roles(List.of(HeldRole.of(BodyRole.CHAIR))));
  }

  /** {@return another plan with the very allotments of the first} */
  private static SeatPlan samePlan(Term inForce, Consumer<SeatPlan.Builder> change) {
    SeatPlan first = TOWN.committee().seatPlans().get(0);
    SeatPlan.Builder plan = SeatPlan.builder().from(first).inForce(inForce);
    change.accept(plan);
    return plan.build();
  }

  /** {@return the town whose platform was dissolved and whose seats are all empty} */
  private static EditableRegister emptyAndDissolvedOn(String dissolved) {
    return TOWN.platform(p -> p.dissolved(PartialDate.parse(dissolved)))
        .committee(c -> c.mandates(List.of()));
  }

  private static ExpectedFinding plansOverlap(Term days) {
    return error("seat-plans-overlap", "committee", COMMITTEE + "/seatPlans")
        .during(days)
        .with("inForce", 2);
  }

  private static List<ExpectedFinding> found(String code, EditableRegister town) {
    return findings(town).stream().filter(found -> found.code().equals(code)).toList();
  }

  @Nested
  class SeatCapExceeded {

    private static ExpectedFinding exceeded(Term days, int seated, int cap) {
      return error("seat-cap-exceeded", "committee", COMMITTEE)
          .during(days)
          .with("seated", seated)
          .with("cap", cap);
    }

    @Test
    void sevenMembersOnSixSeatsForOneDayAreTooMany() {
      assertThat(findings(TOWN.and(oneMore("hugo", on("2026-03-01")))))
          .containsExactly(exceeded(on("2026-03-01"), 7, 6));
    }

    @Test
    void sixMembersOnSixSeatsAreNot() {
      assertThat(TOWN.committee().mandates()).hasSize(6);
      assertThat(TOWN.committee().seatPlans().get(0).seatCap()).hasValue(6);
      assertThat(findings(TOWN)).isEmpty();
    }

    @Test
    void aMemberWhoComesOnTheLastDayOfAnotherIsOneTooMany() {
      EditableRegister town = FRANK_LEAVES.and(oneMore("hugo", term("2026-02-28", "2026-12-31")));
      assertThat(findings(town)).containsExactly(exceeded(on("2026-02-28"), 7, 6));
    }

    @Test
    void aMemberWhoComesOnTheDayAfterIsNot() {
      assertThat(findings(FRANK_LEAVES.and(afterFrank("2026-03-01")))).isEmpty();
    }

    @Test
    void aSubstituteTakesNoSeat() {
      Mandate substitute =
          with(
              elected("hugo", "tenants", term("2026-03-01", "2026-05-31")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-dirk")));
      assertThat(findings(TOWN.and(substitute))).isEmpty();
    }

    @Test
    void tooManyInYearsToComeAreTooManyAlready() {
      Term inYearsToCome = term("2028-01-01", "2028-12-31");
      assertThat(findings(TOWN.and(oneMore("hugo", inYearsToCome))))
          .containsExactly(exceeded(inYearsToCome, 7, 6));
    }

    @Test
    void everyDayHasTheCapOfThePlanInForce() {
      EditableRegister smallerFromApril =
          TOWN.seatPlan(p -> p.inForce(term("2023-07-01", "2026-03-31")))
              .and(samePlan(from("2026-04-01"), p -> p.seatCap(5)));
      assertThat(findings(smallerFromApril))
          .containsExactly(exceeded(term("2026-04-01", "2029-06-30"), 6, 5));
    }

    private static EditableRegister twoPlansInMarch(int cap) {
      return TOWN.and(samePlan(term("2026-03-01", "2026-03-31"), p -> p.seatCap(cap)));
    }

    @Test
    void ofTwoPlansTheOneThatCameIntoForceLastCounts() {
      assertThat(findings(twoPlansInMarch(5)))
          .containsExactly(
              exceeded(term("2026-03-01", "2026-03-31"), 6, 5),
              plansOverlap(term("2026-03-01", "2026-03-31")));
      assertThat(findings(twoPlansInMarch(7).seatPlan(p -> p.seatCap(5))))
          .containsExactly(
              exceeded(term("2023-07-01", "2026-02-28"), 6, 5),
              exceeded(term("2026-04-01", "2029-06-30"), 6, 5),
              plansOverlap(term("2026-03-01", "2026-03-31")));
    }

    @Test
    void ofTwoPlansFromTheSameDayOnTheLastInTheDocumentCounts() {
      EditableRegister town = TOWN.and(samePlan(from("2023-07-01"), p -> p.seatCap(5)));
      assertThat(findings(town))
          .containsExactly(
              exceeded(term("2023-07-01", "2029-06-30"), 6, 5), plansOverlap(from("2023-07-01")));
    }

    @Test
    void everyNumberOfMembersIsAFindingOfItsOwn() {
      EditableRegister crowded =
          TOWN.and(
              oneMore("hugo", term("2026-03-01", "2026-03-31")),
              oneMore("greet", term("2026-03-11", "2026-03-20")));
      assertThat(findings(crowded))
          .containsExactly(
              exceeded(term("2026-03-01", "2026-03-10"), 7, 6),
              exceeded(term("2026-03-11", "2026-03-20"), 8, 6),
              exceeded(term("2026-03-21", "2026-03-31"), 7, 6));
    }

    @Test
    void membersWithoutAnEndAreTooManyWithoutAnEnd() {
      EditableRegister town = TOWN.seatPlan(p -> p.seatCap(2).minimumSeated(2));
      assertThat(findings(town))
          .containsExactly(
              exceeded(term("2023-07-01", "2029-06-30"), 6, 2), exceeded(from("2029-07-01"), 3, 2));
    }
  }

  @Nested
  class SeatsBelowMinimum {

    private static final EditableRegister SIX_SHOULD_SIT =
        FRANK_LEAVES.seatPlan(p -> p.minimumSeated(6));

    private static ExpectedFinding below(Term days, int seated, int minimum) {
      return warning("seats-below-minimum", "committee", COMMITTEE)
          .during(days)
          .with("seated", seated)
          .with("minimum", minimum);
    }

    @Test
    void oneMemberLessForOneDayIsTooFew() {
      assertThat(findings(SIX_SHOULD_SIT.and(afterFrank("2026-03-02"))))
          .containsExactly(below(on("2026-03-01"), 5, 6));
    }

    @Test
    void aMemberWhoComesOnTheDayAfterFillsTheSeat() {
      assertThat(findings(SIX_SHOULD_SIT.and(afterFrank("2026-03-01")))).isEmpty();
    }

    @Test
    void aSeatThatIsEmptyFromTodayIsMissed() {
      assertThat(findings(SIX_SHOULD_SIT, day("2026-03-01")))
          .containsExactly(below(term("2026-03-01", "2029-06-30"), 5, 6));
    }

    @Test
    void aSeatThatWillBeEmptyFromTomorrowIsNotYet() {
      assertThat(findings(SIX_SHOULD_SIT, day("2026-02-28"))).isEmpty();
    }

    @Test
    void aSubstituteFillsNoSeat() {
      Mandate substitute =
          with(
              elected("hugo", "tenants", term("2026-03-01", "2029-06-30")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-dirk")));
      assertThat(findings(SIX_SHOULD_SIT.and(substitute)))
          .containsExactly(below(term("2026-03-01", "2029-06-30"), 5, 6));
    }

    @Test
    void noSeatIsMissedOnceThePlatformIsDissolved() {
      assertThat(found("seats-below-minimum", emptyAndDissolvedOn("2023-07-03")))
          .containsExactly(below(term("2023-07-01", "2023-07-03"), 0, 5));
      assertThat(found("seats-below-minimum", emptyAndDissolvedOn("2023-06-30"))).isEmpty();
    }

    @Test
    void everyDayHasTheMinimumOfThePlanInForce() {
      EditableRegister moreShouldSitFromApril =
          TOWN.seatPlan(p -> p.inForce(term("2023-07-01", "2026-03-31")))
              .and(samePlan(from("2026-04-01"), p -> p.seatCap(8).minimumSeated(7)));
      assertThat(findings(moreShouldSitFromApril))
          .containsExactly(below(term("2026-04-01", "2029-06-30"), 6, 7));
    }
  }

  @Nested
  class AllotmentExceeded {

    private static ExpectedFinding exceeded(String place, Term days) {
      return error("allotment-exceeded", "committee", place)
          .during(days)
          .with("allotment", "city")
          .with("seated", 2)
          .with("maximum", 1);
    }

    @Test
    void twoOnTheOneSeatOfTheCityForOneDayAreTooMany() {
      EditableRegister town =
          bertLeavesOn("2026-03-01")
              .seatPlan(p -> p.seatCap(7))
              .and(sentByTheCity("hugo", from("2026-03-01")));
      assertThat(findings(town)).containsExactly(exceeded(ALLOTMENT_OF_THE_CITY, on("2026-03-01")));
    }

    @Test
    void oneMayFollowTheOtherOnTheNextDay() {
      EditableRegister town =
          bertLeavesOn("2026-02-28").and(sentByTheCity("hugo", from("2026-03-01")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void anAllotmentWithoutAMaximumIsLimitedByTheCapOnly() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.seatCap(8))
              .and(oneMore("hugo", on("2026-03-01")), oneMore("greet", on("2026-03-01")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aSubstituteTakesNoSeatOfTheAllotment() {
      Mandate substitute =
          with(
              sentByTheCity("hugo", on("2026-03-01")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-bert")));
      assertThat(findings(TOWN.and(substitute))).isEmpty();
    }

    @Test
    void aMemberOfAnAllotmentKeepsTheSeatWhenThePlanChanges() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.seatCap(7).inForce(term("2023-07-01", "2026-03-31")))
              .and(samePlan(from("2026-04-01"), p -> p.seatCap(7)))
              .and(sentByTheCity("hugo", term("2026-03-31", "2026-04-02")));
      assertThat(findings(town))
          .containsExactly(
              exceeded(ALLOTMENT_OF_THE_CITY, on("2026-03-31")),
              exceeded(COMMITTEE + "/seatPlans/1/allotments/1", term("2026-04-01", "2026-04-02")));
    }
  }

  @Nested
  class AllotmentBelowMinimum {

    private static ExpectedFinding nobodySits(String place, String allotment, Term days) {
      return warning("allotment-below-minimum", "committee", place)
          .during(days)
          .with("allotment", allotment)
          .with("seated", 0)
          .with("minimum", 1);
    }

    private static ExpectedFinding nobodyFromTheCity(Term days) {
      return nobodySits(ALLOTMENT_OF_THE_CITY, "city", days);
    }

    @Test
    void aCityThatSendsNobodyForOneDayIsNotRepresented() {
      EditableRegister town =
          bertLeavesOn("2026-02-28").and(sentByTheCity("hugo", from("2026-03-02")));
      assertThat(findings(town)).containsExactly(nobodyFromTheCity(on("2026-03-01")));
    }

    @Test
    void aCityThatSendsAnotherOnTheNextDayIs() {
      EditableRegister town =
          bertLeavesOn("2026-02-28").and(sentByTheCity("hugo", from("2026-03-01")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aSubstituteAloneIsNobody() {
      Mandate substitute =
          with(
              sentByTheCity("hugo", on("2026-02-28")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-bert")));
      assertThat(findings(bertLeavesOn("2026-02-28").and(substitute)))
          .containsExactly(nobodyFromTheCity(from("2026-03-01")));
    }

    @Test
    void aMemberWhoIsMissingFromTodayIsMissed() {
      assertThat(findings(bertLeavesOn("2026-11-20")))
          .containsExactly(nobodyFromTheCity(from("2026-11-21")));
    }

    @Test
    void aMemberWhoWillBeMissingFromTomorrowIsNotYet() {
      assertThat(findings(bertLeavesOn("2026-11-21"))).isEmpty();
    }

    @Test
    void noMemberIsMissedOnceThePlatformIsDissolved() {
      assertThat(found("allotment-below-minimum", emptyAndDissolvedOn("2023-07-03")))
          .containsExactly(
              nobodyFromTheCity(term("2023-07-01", "2023-07-03")),
              nobodySits(ALLOTMENT_OF_THE_CENTRE, "centre", term("2023-07-01", "2023-07-03")));
      assertThat(found("allotment-below-minimum", emptyAndDissolvedOn("2023-06-30"))).isEmpty();
    }

    @Test
    void aCommitteeWithoutMandatesMissesAll() {
      assertThat(findings(TOWN.committee(c -> c.mandates(List.of()))))
          .contains(
              warning("seats-below-minimum", "committee", COMMITTEE)
                  .during(from("2023-07-01"))
                  .with("seated", 0)
                  .with("minimum", 5),
              nobodyFromTheCity(from("2023-07-01")),
              nobodySits(ALLOTMENT_OF_THE_CENTRE, "centre", from("2023-07-01")));
    }
  }

  @Nested
  class AllotmentsExceedCap {

    private static EditableRegister electedAtLeast(int minimum) {
      EditableRegister fromNextYear =
          TOWN.seatPlan(p -> p.inForce(from("2027-01-01")))
              .allotment("elected", a -> a.minimum(minimum));
      return TOWN.seatPlan(p -> p.inForce(term("2023-07-01", "2026-12-31")))
          .and(fromNextYear.committee().seatPlans().get(0));
    }

    @Test
    void minimumsOfSevenDoNotFitInSixSeats() {
      assertThat(findings(electedAtLeast(5)))
          .containsExactly(
              error("allotments-exceed-cap", "committee", COMMITTEE + "/seatPlans/1/seatCap")
                  .during(from("2027-01-01"))
                  .with("minimums", 7)
                  .with("cap", 6));
    }

    @Test
    void hugeMinimumsDoNotFitEither() {
      EditableRegister town =
          electedAtLeast(4)
              .allotment("elected", a -> a.minimum(Integer.MAX_VALUE))
              .allotment("chair", a -> a.minimum(1).maximum(OptionalInt.empty()));
      assertThat(findings(town))
          .contains(
              error("allotments-exceed-cap", "committee", COMMITTEE + "/seatPlans/0/seatCap")
                  .during(term("2023-07-01", "2026-12-31"))
                  .with("minimums", Integer.MAX_VALUE)
                  .with("cap", 6));
    }

    @Test
    void minimumsOfSixFitInSixSeats() {
      assertThat(findings(electedAtLeast(4))).isEmpty();
    }
  }

  @Nested
  class SeatPlanMissing {

    private static ExpectedFinding missing(Term days) {
      return error("seat-plan-missing", "committee", COMMITTEE + "/seatPlans").during(days);
    }

    private static EditableRegister planInForce(Term inForce) {
      return TOWN.seatPlan(p -> p.inForce(inForce));
    }

    @Test
    void aMemberMustNotSitOneDayBeforeThePlan() {
      assertThat(findings(planInForce(from("2023-07-02"))))
          .containsExactly(missing(on("2023-07-01")));
    }

    @Test
    void aPlenaryWithoutAnyPlanNeedsNeitherPlanNorChair() {
      EditableRegister town =
          TOWN.body(
              id("plenary"), p -> p.addMandates(elected("hugo", "tenants", from("2024-01-01"))));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aPlenaryWithAPlanNeedsOneOnEveryDayOnWhichAMemberSits() {
      EditableRegister town =
          TOWN.body(
              id("plenary"),
              p ->
                  p.addMandates(
                          with(
                              mandate("hugo", "elected", from("2024-01-01")),
                              m -> m.roles(List.of(HeldRole.of(BodyRole.CHAIR)))))
                      .addSeatPlans(
                          SeatPlan.builder()
                              .from(TOWN.committee().seatPlans().get(0))
                              .inForce(from("2024-01-02"))
                              .minimumSeated(0)
                              .allotments(List.of())
                              .build()));
      assertThat(findings(town))
          .contains(
              error("seat-plan-missing", "plenary", "/platforms/0/bodies/0/seatPlans")
                  .during(on("2024-01-01")));
    }

    @Test
    void aMemberMaySitFromTheFirstDayOfThePlan() {
      assertThat(findings(planInForce(from("2023-07-01")))).isEmpty();
    }

    @Test
    void aDayBetweenTwoPlansIsWithoutPlan() {
      EditableRegister town =
          planInForce(term("2023-07-01", "2026-02-28")).and(samePlan(from("2026-03-02"), p -> {}));
      assertThat(findings(town)).containsExactly(missing(on("2026-03-01")));
    }

    @Test
    void aPlanThatEndedYesterdayIsMissedWithoutEnd() {
      assertThat(findings(planInForce(term("2023-07-01", "2026-11-20"))))
          .filteredOn(found -> !found.code().equals("outside-existence"))
          .containsExactly(missing(from("2026-11-21")));
    }

    @Test
    void mandatesWithAnEndThatOutlastThePlanWereReportedBefore() {
      EditableRegister town =
          planInForce(term("2023-07-01", "2026-11-20"))
              .mandate(id("m-anna"), m -> m.term(term("2023-07-01", "2026-11-20")))
              .mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2026-11-20")))
              .mandate(id("m-carla"), m -> m.term(term("2023-07-01", "2026-11-20")));
      assertThat(findings(town))
          .extracting(ExpectedFinding::code)
          .contains("outside-existence")
          .doesNotContain("seat-plan-missing");
    }

    @Test
    void aPlanThatEndsTodayIsNotYet() {
      assertThat(findings(planInForce(term("2023-07-01", "2026-11-21"))))
          .extracting(ExpectedFinding::code)
          .containsOnly("outside-existence");
    }

    @Test
    void aBodyWithoutAnyPlanNeedsNone() {
      assertThat(findings(TOWN.committee(c -> c.seatPlans(List.of())))).isEmpty();
    }

    @Test
    void whereNobodySitsNoPlanIsNeeded() {
      assertThat(
              findings(TOWN.committee(c -> c.seatPlans(List.of()).mandates(List.of()))).stream()
                  .map(ExpectedFinding::code))
          .doesNotContain("seat-plan-missing", "chair-missing");
    }
  }

  @Nested
  class SeatPlansOverlap {

    private static Charter sameCharter(Term inForce) {
      return Charter.builder().from(TOWN.platform().charters().get(0)).inForce(inForce).build();
    }

    private static ExpectedFinding overlap(String subject, String place, Term days, int inForce) {
      return error("seat-plans-overlap", subject, place).during(days).with("inForce", inForce);
    }

    private static ExpectedFinding charters(Term days, int inForce) {
      return overlap("platform", "/platforms/0/charters", days, inForce);
    }

    private static ExpectedFinding plans(Term days, int inForce) {
      return overlap("committee", COMMITTEE + "/seatPlans", days, inForce);
    }

    @Test
    void twoChartersMustNotBeInForceOnOneDay() {
      EditableRegister town =
          TOWN.charter(c -> c.inForce(term("2023-07-01", "2026-03-01")))
              .and(sameCharter(from("2026-03-01")));
      assertThat(findings(town)).containsExactly(charters(on("2026-03-01"), 2));
    }

    @Test
    void aCharterMayFollowOnTheDayAfter() {
      EditableRegister town =
          TOWN.charter(c -> c.inForce(term("2023-07-01", "2026-02-28")))
              .and(sameCharter(from("2026-03-01")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void twoSeatPlansMustNotBeInForceOnOneDay() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.inForce(term("2023-07-01", "2026-03-01")))
              .and(samePlan(from("2026-03-01"), p -> {}));
      assertThat(findings(town)).containsExactly(plans(on("2026-03-01"), 2));
    }

    @Test
    void aSeatPlanMayFollowOnTheDayAfter() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.inForce(term("2023-07-01", "2026-02-28")))
              .and(samePlan(from("2026-03-01"), p -> {}));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void threeAtOnceAreOneMoreThanTwo() {
      EditableRegister town =
          TOWN.and(
              samePlan(term("2026-03-01", "2026-03-31"), p -> {}),
              samePlan(term("2026-03-31", "2026-04-30"), p -> {}));
      assertThat(findings(town))
          .containsExactly(
              plans(term("2026-03-01", "2026-03-30"), 2),
              plans(on("2026-03-31"), 3),
              plans(term("2026-04-01", "2026-04-30"), 2));
    }

    @Test
    void plansOfYearsToComeMustNotOverlapEither() {
      EditableRegister town = TOWN.and(samePlan(from("2030-01-01"), p -> {}));
      assertThat(findings(town)).containsExactly(plans(from("2030-01-01"), 2));
    }

    @Nested
    class WhatCountsOnTheirDays {

      private static EditableRegister theCityHas(int minimum, int maximum, Term inForce) {
        SeatPlan first = TOWN.committee().seatPlans().get(0);
        List<SeatAllotment> allotments =
            first.allotments().stream()
                .map(
                    allotment ->
                        allotment.code().equals("city")
                            ? SeatAllotment.builder()
                                .from(allotment)
                                .minimum(minimum)
                                .maximum(maximum)
                                .build()
                            : allotment)
                .toList();
        return TOWN.seatPlan(p -> p.seatCap(9))
            .and(samePlan(inForce, p -> p.seatCap(9).allotments(allotments)));
      }

      @Test
      void onEachDayTheSeatsOfAnAllotmentAreThoseOfThePlanThatCameIntoForceLast() {
        EditableRegister town =
            theCityHas(1, 2, term("2026-03-01", "2026-03-31"))
                .and(sentByTheCity("hugo", term("2026-02-28", "2026-04-01")));
        assertThat(findings(town))
            .containsExactly(
                plansOverlap(term("2026-03-01", "2026-03-31")),
                cityExceeded("0", on("2026-02-28")),
                cityExceeded("0", on("2026-04-01")));
      }

      @Test
      void soIsTheMinimum() {
        EditableRegister town = theCityHas(2, 2, term("2026-03-01", "2026-03-31"));
        assertThat(findings(town))
            .containsExactly(
                plansOverlap(term("2026-03-01", "2026-03-31")),
                warning(
                        "allotment-below-minimum",
                        "committee",
                        COMMITTEE + "/seatPlans/1/allotments/1")
                    .during(term("2026-03-01", "2026-03-31"))
                    .with("allotment", "city")
                    .with("seated", 1)
                    .with("minimum", 2));
      }

      @Test
      void soIsTheMinimumOfThePlan() {
        EditableRegister town =
            TOWN.seatPlan(p -> p.minimumSeated(6))
                .and(samePlan(from("2026-03-01"), p -> p.minimumSeated(0)))
                .mandate(
                    id("m-frank"),
                    m -> m.term(term("2023-07-01", "2026-02-27")).endReason(MandateEnd.RESIGNED));
        assertThat(findings(town))
            .containsExactly(
                warning("seats-below-minimum", "committee", COMMITTEE)
                    .during(on("2026-02-28"))
                    .with("seated", 5)
                    .with("minimum", 6),
                plansOverlap(from("2026-03-01")));
      }

      private static ExpectedFinding cityExceeded(String plan, Term days) {
        return error(
                "allotment-exceeded",
                "committee",
                COMMITTEE + "/seatPlans/" + plan + "/allotments/1")
            .during(days)
            .with("allotment", "city")
            .with("seated", 2)
            .with("maximum", 1);
      }
    }
  }

  @Nested
  class RenewalOverdue {

    private static ExpectedFinding overdue(Term days, String due) {
      return warning("renewal-overdue", "committee", COMMITTEE)
          .during(days)
          .with("allotment", "city")
          .with("seats", 1)
          .with("due", day(due));
    }

    private static EditableRegister bertIsDueToLeaveOn(String lastDay) {
      return TOWN.mandate(id("m-bert"), m -> m.term(term("2023-07-01", lastDay)));
    }

    @Test
    void aDelegateWhoComesADayLateIsOverdueForThatDay() {
      assertThat(
              findings(
                  bertIsDueToLeaveOn("2026-02-28").and(sentByTheCity("hugo", from("2026-03-02")))))
          .containsExactly(overdue(on("2026-03-01"), "2026-02-28"));
    }

    @Test
    void aDelegateWhoComesOnTheNextDayIsInTime() {
      assertThat(
              findings(
                  bertIsDueToLeaveOn("2026-02-28").and(sentByTheCity("hugo", from("2026-03-01")))))
          .isEmpty();
    }

    @Test
    void theDayOfTheDecisionCountsWhereItIsRecorded() {
      Mandate hugo =
          with(
              sentByTheCity("hugo", from("2026-04-01")),
              m -> m.appointedBy(Decision.on(day("2026-03-15"))));
      assertThat(findings(bertIsDueToLeaveOn("2026-02-28").and(hugo)))
          .contains(overdue(term("2026-03-01", "2026-03-14"), "2026-02-28"));
    }

    @Test
    void whereNobodyComesItIsOverdueWithoutEnd() {
      assertThat(findings(bertIsDueToLeaveOn("2026-11-20")))
          .containsExactly(overdue(from("2026-11-21"), "2026-11-20"));
      assertThat(findings(bertIsDueToLeaveOn("2026-11-21"))).isEmpty();
    }

    @Test
    void thePlanMayGiveTimeToFillTheSeat() {
      RenewalRule fourMonths = RenewalRule.builder().filledWithin(Period.ofMonths(4)).build();
      EditableRegister town = bertIsDueToLeaveOn("2026-02-28").seatPlan(p -> p.renewal(fourMonths));
      // While there is time, it is no shortage that nobody sits.
      assertThat(findings(town.and(sentByTheCity("hugo", from("2026-07-02"))))).isEmpty();
      assertThat(findings(town.and(sentByTheCity("hugo", from("2026-07-03")))))
          .containsExactly(overdue(on("2026-07-02"), "2026-07-01"));
    }

    @Test
    void whoHoldsOverLeavesASeatToFill() {
      RenewalRule holdingOver = RenewalRule.builder().holdingOver(Period.ofMonths(6)).build();
      EditableRegister town =
          TOWN.allotment("city", a -> a.mandateLength(Period.ofYears(2)))
              .mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2025-09-30")))
              .seatPlan(p -> p.renewal(holdingOver))
              .and(sentByTheCity("hugo", term("2025-10-01", "2027-09-30")));
      assertThat(findings(town))
          .containsExactly(overdue(term("2025-07-01", "2025-09-30"), "2025-06-30"));
      assertThat(
              found(
                  "renewal-overdue",
                  town.mandate(id("m-bert"), m -> m.endReason(MandateEnd.RESIGNED))))
          .containsExactly(overdue(term("2025-07-01", "2025-09-30"), "2025-06-30"));
    }

    @Test
    void afterTheLastDayOfTheBodyNothingIsOverdue() {
      assertThat(
              found(
                  "renewal-overdue",
                  bertIsDueToLeaveOn("2026-02-28")
                      .committee(b -> b.lifespan(term("2023-07-01", "2026-04-15")))))
          .containsExactly(overdue(term("2026-03-01", "2026-04-15"), "2026-02-28"));
    }
  }

  @Nested
  class ChairMissing {

    private static ExpectedFinding missing(Term days) {
      return warning("chair-missing", "committee", COMMITTEE).during(days);
    }

    @Test
    void oneDayWithoutAChairIsOne() {
      assertThat(findings(annaLeavesTheChairOn("2026-02-28").and(greetInTheChair("2026-03-02"))))
          .containsExactly(missing(on("2026-03-01")));
    }

    @Test
    void theNextChairMayTakeOverOnTheDayAfter() {
      assertThat(findings(annaLeavesTheChairOn("2026-02-28").and(greetInTheChair("2026-03-01"))))
          .isEmpty();
    }

    @Test
    void aViceChairActsWhileNoChairIsThere() {
      assertThat(
              findings(
                  TOWN.mandate(
                      id("m-anna"), m -> m.roles(List.of(HeldRole.of(BodyRole.VICE_CHAIR))))))
          .isEmpty();
    }

    @Test
    void aViceChairActsWhileTheChairIsAbsent() {
      EditableRegister absent =
          TOWN.mandate(id("m-anna"), m -> m.addAbsences(term("2026-03-01", "2026-03-14")));
      assertThat(findings(absent)).containsExactly(missing(term("2026-03-01", "2026-03-14")));
      assertThat(
              findings(
                  absent.mandate(id("m-dirk"), m -> m.addRoles(HeldRole.of(BodyRole.VICE_CHAIR)))))
          .isEmpty();
    }

    @Test
    void ofTwoChairsOneIsEnoughWhileTheOtherIsAbsent() {
      EditableRegister town =
          TOWN.seatPlan(p -> p.chairs(Bounds.exactly(2)))
              .mandate(id("m-anna"), m -> m.addAbsences(term("2026-03-01", "2026-03-14")));
      assertThat(findings(town)).containsExactly(missing(from("2023-07-01")));
      assertThat(findings(town.mandate(id("m-dirk"), m -> m.addRoles(HeldRole.of(BodyRole.CHAIR)))))
          .isEmpty();
    }

    @Test
    void noChairIsMissedWhereThePlanAsksForNone() {
      EditableRegister town = TOWN.mandate(id("m-anna"), m -> m.roles(List.of()));
      assertThat(findings(town)).containsExactly(missing(from("2023-07-01")));
      assertThat(findings(town.seatPlan(p -> p.chairs(Optional.empty())))).isEmpty();
    }

    @Test
    void aRoleHasDaysOfItsOwn() {
      HeldRole chair =
          HeldRole.builder().role(BodyRole.CHAIR).term(term("2023-07-01", "2026-02-28")).build();
      EditableRegister town = TOWN.mandate(id("m-anna"), m -> m.roles(List.of(chair)));
      assertThat(findings(town)).containsExactly(missing(from("2026-03-01")));
    }

    @Test
    void aSubstituteOfTheChairIsNoChair() {
      Mandate substitute =
          with(
              greetInTheChair("2026-01-01"),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-anna")));
      EditableRegister town =
          TOWN.mandate(id("m-anna"), m -> m.roles(List.of()))
              .and(with(substitute, m -> m.term(term("2026-01-01", "2026-01-31"))));
      assertThat(findings(town)).containsExactly(missing(from("2023-07-01")));
    }

    @Test
    void aChairIsMissedFromTheFirstDay() {
      LocalDate lastDay = day("2026-02-28");
      assertThat(findings(annaLeavesTheChairOn("2026-02-28"), lastDay)).isEmpty();
      assertThat(findings(annaLeavesTheChairOn("2026-02-28"), lastDay.plusDays(1)))
          .containsExactly(missing(from("2026-03-01")));
    }
  }

  @Nested
  class TooManyChairs {

    private static final EditableRegister WITH_ROOM_FOR_TWO =
        annaLeavesTheChairOn("2026-03-01")
            .seatPlan(p -> p.seatCap(7))
            .allotment("chair", a -> a.maximum(2));

    @Test
    void twoChairsOnOneDayAreTooMany() {
      assertThat(findings(WITH_ROOM_FOR_TWO.and(greetInTheChair("2026-03-01"))))
          .containsExactly(
              error("too-many-chairs", "committee", COMMITTEE)
                  .during(on("2026-03-01"))
                  .with("chairs", 2)
                  .with("maximum", 1));
    }

    @Test
    void oneAfterTheOtherAreNot() {
      assertThat(findings(WITH_ROOM_FOR_TWO.and(greetInTheChair("2026-03-02")))).isEmpty();
    }

    @Test
    void whoChairsByTwoMandatesIsOneChair() {
      Mandate again =
          with(
              mandate("greet", "city", from("2026-03-05")),
              m -> m.id(id("again")).roles(List.of(HeldRole.of(BodyRole.CHAIR))));
      assertThat(
              found("too-many-chairs", WITH_ROOM_FOR_TWO.and(greetInTheChair("2026-03-02"), again)))
          .isEmpty();
    }
  }
}
