package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.Facts.allotment;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.RenewalRule;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateRulesTest {

  private static final String COMMITTEE = "/platforms/0/bodies/1";
  private static final String ANNA = COMMITTEE + "/mandates/0";
  private static final String BERT = COMMITTEE + "/mandates/1";
  private static final String DIRK = COMMITTEE + "/mandates/3";

  /** The first mandate that a test adds. */
  private static final String ADDED = COMMITTEE + "/mandates/6";

  /** With two seats to spare, so that a test may add somebody. */
  private static final EditableRegister SPACIOUS = TOWN.seatPlan(p -> p.seatCap(8));

  /** With two seats to spare on an allotment of its own, for whoever is chosen. */
  private static EditableRegister withYouth(Consumer<SeatAllotment.Builder> change) {
    SeatAllotment.Builder youth =
        SeatAllotment.builder().from(allotment("youth", SeatBasis.CO_OPTED));
    change.accept(youth);
    return SPACIOUS.seatPlan(p -> p.addAllotments(youth.build()));
  }

  private static EditableRegister dirkLeavesOn(String lastDay) {
    return TOWN.mandate(
        id("m-dirk"), m -> m.term(term("2023-07-01", lastDay)).endReason(MandateEnd.RESIGNED));
  }

  private static Mandate afterDirk(String holder, Term term) {
    return with(elected(holder, "tenants", term), m -> m.replaces(id("m-dirk")));
  }

  private static Mandate named(String id, Mandate mandate) {
    return with(mandate, m -> m.id(id(id)));
  }

  @Nested
  class AllotmentUnknown {

    private static ExpectedFinding unknown(String allotment) {
      return error("allotment-unknown", "m-hugo", ADDED + "/allotment")
          .with("allotment", allotment)
          .with("known", List.of("chair", "city", "centre", "elected"));
    }

    private static EditableRegister hugoSits(
        EditableRegister town, String allotment, String firstDay) {
      return town.and(mandate("hugo", allotment, from(firstDay)));
    }

    @Test
    void thePlanMustHaveTheAllotmentOfAMandate() {
      assertThat(findings(hugoSits(SPACIOUS, "youth", "2026-03-01")))
          .containsExactly(unknown("youth"));
    }

    @Test
    void anAllotmentThatItHasIsKnown() {
      assertThat(findings(hugoSits(withYouth(y -> {}), "youth", "2026-03-01"))).isEmpty();
    }

    @Test
    void thePlanOfTheFirstDayDecides() {
      SeatPlan first = SPACIOUS.committee().seatPlans().get(0);
      EditableRegister withYouthFromMarch =
          SPACIOUS
              .seatPlan(p -> p.inForce(term("2023-07-01", "2026-02-28")))
              .and(
                  SeatPlan.builder()
                      .from(first)
                      .inForce(from("2026-03-01"))
                      .addAllotments(allotment("youth", SeatBasis.CO_OPTED))
                      .build());
      assertThat(findings(hugoSits(withYouthFromMarch, "youth", "2026-02-28")))
          .containsExactly(unknown("youth"));
      assertThat(findings(hugoSits(withYouthFromMarch, "youth", "2026-03-01"))).isEmpty();
    }

    @Test
    void whereNoPlanIsInForceNoAllotmentIsUnknown() {
      EditableRegister town = TOWN.seatPlan(p -> p.inForce(from("2023-07-02")));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .containsExactly("seat-plan-missing");
    }
  }

  @Nested
  class MandateTooLong {

    private static ExpectedFinding tooLong(
        String subject, String place, String allotment, Term days, Period length) {
      return error("mandate-too-long", subject, place + "/term")
          .during(days)
          .with("allotment", allotment)
          .with("length", length);
    }

    @Test
    void sixYearsAndADayAreTooLong() {
      EditableRegister town =
          TOWN.mandate(id("m-dirk"), m -> m.term(term("2023-07-01", "2029-07-01")));
      assertThat(findings(town))
          .containsExactly(tooLong("m-dirk", DIRK, "elected", on("2029-07-01"), Period.ofYears(6)));
    }

    @Test
    void sixYearsAreNot() {
      EditableRegister town =
          TOWN.mandate(id("m-dirk"), m -> m.term(term("2023-07-01", "2029-06-30")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aMandateWithoutAnEndIsTooLongWithoutAnEnd() {
      EditableRegister town = TOWN.mandate(id("m-dirk"), m -> m.term(from("2023-07-01")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-06-30")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("mandate-too-long");
      assertThat(findings(town, day("2029-07-01")))
          .contains(tooLong("m-dirk", DIRK, "elected", from("2029-07-01"), Period.ofYears(6)));
    }

    @Test
    void whereNoLengthIsSetNoneIsTooLong() {
      EditableRegister town = withYouth(y -> {}).and(mandate("hugo", "youth", from("2023-07-01")));
      assertThat(findings(town)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2024-02-29, P3Y, 2027-02-28",
      "2024-02-29, P4Y, 2028-02-28",
      "2024-08-31, P6M, 2025-02-28",
      "2025-03-01, P1Y, 2026-02-28",
    })
    void aMandateFromADayThatTheLastYearDoesNotHaveEndsWithItsMonth(
        String firstDay, Period length, String lastDay) {
      EditableRegister town = withYouth(y -> y.mandateLength(length));
      Mandate justLongEnough =
          with(
              mandate("hugo", "youth", term(firstDay, lastDay)),
              m -> m.endReason(MandateEnd.TERM_COMPLETED));
      String dayAfter = day(lastDay).plusDays(1).toString();
      assertThat(findings(town.and(justLongEnough))).isEmpty();
      assertThat(findings(town.and(with(justLongEnough, m -> m.term(term(firstDay, dayAfter))))))
          .containsExactly(tooLong("m-hugo", ADDED, "youth", on(dayAfter), length));
    }
  }

  @Nested
  class MandateOverlap {

    private static ExpectedFinding overlap(String subject, String place, Term days, String other) {
      return error("mandate-overlap", subject, place + "/term")
          .during(days)
          .with("holder", id("dirk"))
          .with("other", id(other));
    }

    private static final EditableRegister DIRK_LEAVES =
        dirkLeavesOn("2026-03-01").seatPlan(p -> p.seatCap(8));

    private static Mandate dirkAgain(String id, Term term) {
      return named(id, mandate("dirk", "youth", term));
    }

    private static EditableRegister withYouthAnd(EditableRegister town, Mandate... more) {
      return town.seatPlan(p -> p.addAllotments(allotment("youth", SeatBasis.CO_OPTED)))
          .and((Object[]) more);
    }

    @Test
    void aSecondMandateMustNotBeginOnTheLastDayOfTheFirst() {
      assertThat(findings(withYouthAnd(DIRK_LEAVES, dirkAgain("again", from("2026-03-01")))))
          .containsExactly(overlap("again", ADDED, on("2026-03-01"), "m-dirk"));
    }

    @Test
    void onlyDaysOnWhichThePlanCountsBothSeatsAreFound() {
      EditableRegister town =
          withYouthAnd(TOWN.seatPlan(p -> p.seatCap(8)), dirkAgain("again", from("2026-01-01")));
      SeatPlan plan = town.committee().seatPlans().get(0);
      SeatPlan next =
          SeatPlan.builder()
              .from(plan)
              .inForce(from("2026-02-01"))
              .allotments(
                  plan.allotments().stream()
                      .map(
                          a ->
                              SeatAllotment.builder()
                                  .from(a)
                                  .countsTowardsCap(!a.code().equals("youth"))
                                  .build())
                      .toList())
              .build();
      assertThat(
              findings(
                  town.seatPlan(p -> p.inForce(term("2023-07-01", "2026-01-31")))
                      .committee(b -> b.addSeatPlans(next))))
          .filteredOn(found -> found.code().equals("mandate-overlap"))
          .containsExactly(overlap("again", ADDED, term("2026-01-01", "2026-01-31"), "m-dirk"));
    }

    @Test
    void aSecondMandateMayBeginOnTheDayAfter() {
      assertThat(findings(withYouthAnd(DIRK_LEAVES, dirkAgain("again", from("2026-03-02")))))
          .isEmpty();
    }

    @Test
    void theOneThatBeganLaterIsReportedWhereverItStands() {
      EditableRegister town =
          withYouthAnd(DIRK_LEAVES, dirkAgain("before", term("2023-07-01", "2023-12-31")));
      assertThat(findings(town))
          .containsExactly(overlap("m-dirk", DIRK, term("2023-07-01", "2023-12-31"), "before"));
    }

    @Test
    void aLongMandateOverlapsWithAllThatBeginWithinIt() {
      EditableRegister town =
          withYouthAnd(
              DIRK_LEAVES,
              dirkAgain("one", on("2024-01-01")),
              dirkAgain("two", term("2025-01-01", "2025-01-31")));
      assertThat(findings(town))
          .containsExactly(
              overlap("one", ADDED, on("2024-01-01"), "m-dirk"),
              overlap(
                  "two", COMMITTEE + "/mandates/7", term("2025-01-01", "2025-01-31"), "m-dirk"));
    }

    @Test
    void eachTwoOfSeveralAreAFinding() {
      EditableRegister town =
          withYouthAnd(
              DIRK_LEAVES,
              dirkAgain("one", term("2024-01-01", "2024-12-31")),
              dirkAgain("two", on("2024-12-31")));
      assertThat(findings(town))
          .containsExactly(
              overlap("one", ADDED, term("2024-01-01", "2024-12-31"), "m-dirk"),
              overlap("two", COMMITTEE + "/mandates/7", on("2024-12-31"), "m-dirk"),
              overlap("two", COMMITTEE + "/mandates/7", on("2024-12-31"), "one"));
    }

    @Test
    void onePersonMaySitInTwoBodies() {
      Body management =
          Body.builder()
              .kind(BodyKind.MANAGEMENT_COMMITTEE)
              .id(id("management"))
              .name(Facts.text("Bureau"))
              .addSeatPlans(
                  SeatPlan.builder()
                      .inForce(from("2026-01-01"))
                      .seatCap(1)
                      .addAllotments(allotment("bureau", SeatBasis.CO_OPTED))
                      .build())
              .addMandates(
                  named(
                      "dirk-in-the-bureau",
                      with(
                          mandate("dirk", "bureau", from("2026-01-01")),
                          m -> m.roles(List.of(HeldRole.of(BodyRole.CHAIR))))))
              .build();
      assertThat(findings(TOWN.platform(p -> p.addBodies(management)))).isEmpty();
    }
  }

  @Nested
  class ReplacementOutlastsTerm {

    private static final EditableRegister DIRK_LEAVES = dirkLeavesOn("2026-02-28");

    private static ExpectedFinding outlasts(
        String subject, String place, Term days, String replaced) {
      return error("replacement-outlasts-term", subject, place + "/term")
          .during(days)
          .with("replaced", id(replaced))
          .with("lastDay", day("2029-06-30"));
    }

    @Test
    void aReplacementMustNotLastADayLonger() {
      EditableRegister town = DIRK_LEAVES.and(afterDirk("hugo", term("2026-03-01", "2029-07-01")));
      assertThat(findings(town))
          .containsExactly(outlasts("m-hugo", ADDED, on("2029-07-01"), "m-dirk"));
    }

    @Test
    void aReplacementMayLastAsLong() {
      EditableRegister town = DIRK_LEAVES.and(afterDirk("hugo", term("2026-03-01", "2029-06-30")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aReplacementWithoutARecordedEndIsTooLongOnceThatDayHasCome() {
      EditableRegister town = DIRK_LEAVES.and(afterDirk("hugo", from("2026-03-01")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-06-30")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("replacement-outlasts-term");
      assertThat(findings(town, day("2029-07-01")))
          .contains(outlasts("m-hugo", ADDED, from("2029-07-01"), "m-dirk"));
    }

    @Test
    void theReplacementOfAReplacementCompletesTheTermOfTheFirst() {
      Mandate hugo =
          with(
              afterDirk("hugo", term("2026-03-01", "2026-05-31")),
              m -> m.endReason(MandateEnd.DIED));
      Mandate greet =
          with(
              elected("greet", "tenants", term("2026-06-01", "2029-07-02")),
              m -> m.replaces(id("m-hugo")));
      assertThat(findings(DIRK_LEAVES.and(hugo, greet)))
          .containsExactly(
              outlasts(
                  "m-greet",
                  COMMITTEE + "/mandates/7",
                  term("2029-07-01", "2029-07-02"),
                  "m-hugo"));
    }

    @Test
    void theSameHoldsIfOneBetweenNamesAnAllotmentThatThePlanDoesNotHave() {
      Mandate hugo =
          with(
              afterDirk("hugo", term("2026-03-01", "2026-05-31")),
              m -> m.allotment("youth").endReason(MandateEnd.DIED));
      Mandate greet =
          with(
              elected("greet", "tenants", term("2026-06-01", "2029-07-02")),
              m -> m.replaces(id("m-hugo")));
      assertThat(findings(DIRK_LEAVES.and(hugo, greet)))
          .containsExactly(
              error("allotment-unknown", "m-hugo", ADDED + "/allotment")
                  .with("allotment", "youth")
                  .with("known", List.of("chair", "city", "centre", "elected")),
              outlasts(
                  "m-greet",
                  COMMITTEE + "/mandates/7",
                  term("2029-07-01", "2029-07-02"),
                  "m-hugo"));
    }

    @Test
    void whereNoLengthIsSetNoReplacementIsTooLong() {
      Mandate replacement =
          with(
              mandate("hugo", "city", from("2026-03-01")),
              m -> m.onBehalfOf(id("city")).replaces(id("m-bert")));
      EditableRegister town =
          TOWN.mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2026-02-28")))
              .and(replacement);
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void whereALengthIsMoreThanAllDaysThereAreNoReplacementIsTooLong() {
      EditableRegister town =
          DIRK_LEAVES
              .allotment("elected", a -> a.mandateLength(Period.ofYears(9999)))
              .and(afterDirk("hugo", from("2026-03-01")));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void everyOneOfALongRowOfReplacementsCompletesTheTermOfTheFirst() {
      EditableRegister town = DIRK_LEAVES;
      for (int day = 1; day <= 30; day++) {
        String replaced = day == 1 ? "m-dirk" : "m-" + (day - 1);
        Term term =
            day == 30 ? term("2026-03-30", "2029-07-01") : on("2026-03-%02d".formatted(day));
        town =
            town.and(
                named(
                    "m-" + day,
                    with(
                        elected("hugo", "tenants", term),
                        m -> m.replaces(id(replaced)).endReason(MandateEnd.RESIGNED))));
      }
      assertThat(findings(town))
          .containsExactly(outlasts("m-30", COMMITTEE + "/mandates/35", on("2029-07-01"), "m-29"));
    }

    @Test
    void mandatesThatReplaceEachOtherHaveNoFullTerm() {
      EditableRegister town =
          DIRK_LEAVES
              .mandate(id("m-dirk"), m -> m.replaces(id("m-hugo")))
              .and(afterDirk("hugo", term("2026-03-01", "2029-07-01")));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .contains("replacement-before-end")
          .doesNotContain("replacement-outlasts-term");
    }
  }

  @Nested
  class ReplacementBeforeEnd {

    private static ExpectedFinding beforeEnd(Term days) {
      return error("replacement-before-end", "m-hugo", ADDED + "/term")
          .during(days)
          .with("replaced", id("m-dirk"));
    }

    private static final Mandate HUGO = afterDirk("hugo", term("2026-03-01", "2029-06-30"));

    @Test
    void aReplacementMustNotBeginOnTheLastDayOfTheOneBefore() {
      assertThat(findings(dirkLeavesOn("2026-03-01").seatPlan(p -> p.seatCap(7)).and(HUGO)))
          .containsExactly(beforeEnd(on("2026-03-01")));
    }

    @Test
    void aReplacementMayBeginOnTheDayAfter() {
      assertThat(findings(dirkLeavesOn("2026-02-28").and(HUGO))).isEmpty();
    }

    @Test
    void aMandateWithoutAnEndCannotBeReplaced() {
      EditableRegister town =
          withYouth(y -> {})
              .and(
                  mandate("greet", "youth", from("2026-01-01")),
                  with(
                      mandate("hugo", "youth", term("2026-03-01", "2027-02-28")),
                      m -> m.replaces(id("m-greet"))));
      assertThat(findings(town))
          .containsExactly(
              error("replacement-before-end", "m-hugo", COMMITTEE + "/mandates/7/term")
                  .during(term("2026-03-01", "2027-02-28"))
                  .with("replaced", id("m-greet")));
    }

    @Test
    void aMandateCannotReplaceItself() {
      assertThat(findings(TOWN.mandate(id("m-dirk"), m -> m.replaces(id("m-dirk")))))
          .contains(
              error("replacement-before-end", "m-dirk", DIRK + "/term")
                  .during(term("2023-07-01", "2029-06-30"))
                  .with("replaced", id("m-dirk")));
    }
  }

  @Nested
  class SubstituteOutsideAbsence {

    private static final ExpectedFinding BEFORE_THE_PLATFORM =
        error("outside-existence", "m-hugo", ADDED + "/term")
            .during(on("2023-06-30"))
            .with("other", id("platform"))
            .with("plans", 0);

    private static EditableRegister hugoStandsInForDirk(Term term) {
      return TOWN.and(
          with(
              elected("hugo", "tenants", term),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-dirk"))));
    }

    private static ExpectedFinding outside(Term days) {
      return error("substitute-outside-absence", "m-hugo", ADDED + "/term")
          .during(days)
          .with("mandate", id("m-dirk"));
    }

    @Test
    void aSubstituteDoesNotStandInOneDayAfterTheMandate() {
      assertThat(findings(hugoStandsInForDirk(term("2029-01-01", "2029-07-01"))))
          .containsExactly(outside(on("2029-07-01")));
    }

    @Test
    void aSubstituteWithoutARecordedEndMayStillLeaveInTime() {
      EditableRegister town = hugoStandsInForDirk(from("2026-01-01"));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-07-01"))).contains(outside(from("2029-07-01")));
    }

    @Test
    void aSubstituteDoesNotStandInOneDayBeforeTheMandate() {
      assertThat(findings(hugoStandsInForDirk(term("2023-06-30", "2023-12-31"))))
          .containsExactly(BEFORE_THE_PLATFORM, outside(on("2023-06-30")));
    }

    @Test
    void aSubstituteMayStandInOnTheFirstAndTheLastDay() {
      assertThat(findings(hugoStandsInForDirk(term("2023-07-01", "2029-06-30")))).isEmpty();
    }

    @Test
    void whereAbsencesAreRecordedASubstituteStandsInForThose() {
      EditableRegister town =
          hugoStandsInForDirk(term("2026-03-01", "2026-04-30"))
              .mandate(
                  id("m-dirk"),
                  m ->
                      m.addAbsences(
                          term("2026-03-02", "2026-03-31"), term("2026-04-01", "2026-04-29")));
      assertThat(findings(town))
          .containsExactly(outside(on("2026-03-01")), outside(on("2026-04-30")));
    }

    @Test
    void daysBeforeAndDaysAfterAreTwoFindings() {
      assertThat(findings(hugoStandsInForDirk(term("2023-06-30", "2029-07-01"))))
          .containsExactly(
              BEFORE_THE_PLATFORM, outside(on("2023-06-30")), outside(on("2029-07-01")));
    }
  }

  @Nested
  class MandateOutlastsLegislature {

    private static final EditableRegister FOLLOWING =
        TOWN.municipality(m -> m.addLegislatures(term("2019-01-01", "2024-12-01")))
            .allotment("elected", a -> a.endsWithLegislature(true))
            .mandate(id("m-els"), m -> m.term(term("2023-07-01", "2024-12-01")))
            .mandate(id("m-frank"), m -> m.term(term("2023-07-01", "2024-12-01")));

    private static EditableRegister dirkSitsUntil(String lastDay) {
      return FOLLOWING.mandate(id("m-dirk"), m -> m.term(term("2023-07-01", lastDay)));
    }

    private static List<ExpectedFinding> found(EditableRegister town, String today) {
      return findings(town, day(today)).stream()
          .filter(finding -> finding.code().startsWith("mandate-"))
          .filter(finding -> !finding.code().equals("mandate-ended-without-reason"))
          .toList();
    }

    private static ExpectedFinding outlasts(Term days) {
      return error("mandate-outlasts-legislature", "m-dirk", DIRK + "/term")
          .during(days)
          .with("allotment", "elected")
          .with("legislatureEnds", day("2024-12-01"));
    }

    @Test
    void aMandateEndsOnTheDayBeforeTheNextCouncil() {
      assertThat(found(dirkSitsUntil("2024-12-01"), "2026-11-21")).isEmpty();
      assertThat(found(dirkSitsUntil("2024-12-02"), "2026-11-21"))
          .containsExactly(outlasts(on("2024-12-02")));
    }

    @Test
    void afterTheLegislatureAMemberMayHoldOverAsLongAsThePlanAllows() {
      Period fourMonths = Period.ofMonths(4);
      UnaryOperator<EditableRegister> withHoldingOver =
          town ->
              town.seatPlan(p -> p.renewal(RenewalRule.builder().holdingOver(fourMonths).build()));
      assertThat(found(withHoldingOver.apply(dirkSitsUntil("2025-04-01")), "2026-11-21")).isEmpty();
      assertThat(found(withHoldingOver.apply(dirkSitsUntil("2025-04-02")), "2026-11-21"))
          .containsExactly(outlasts(on("2025-04-02")));
    }

    @Test
    void aMandateWithoutAnEndIsToldOnceTheDayHasCome() {
      EditableRegister open = FOLLOWING.mandate(id("m-dirk"), m -> m.term(from("2023-07-01")));
      assertThat(found(open, "2024-12-01")).isEmpty();
      assertThat(found(open, "2024-12-02")).containsExactly(outlasts(from("2024-12-02")));
    }

    @Test
    void onlyTheEarlierLimitSpeaks() {
      EditableRegister shortMandates =
          dirkSitsUntil("2024-12-02").allotment("elected", a -> a.mandateLength(Period.ofYears(1)));
      assertThat(found(shortMandates, "2026-11-21"))
          .extracting(ExpectedFinding::code)
          .containsOnly("mandate-too-long");
    }
  }

  @Nested
  class SubstituteCircular {

    private static Mandate substitute(String holder, String other) {
      return with(
          elected(holder, "tenants", on("2026-03-01")),
          m ->
              m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id(other)).endReason(MandateEnd.RESIGNED));
    }

    private static ExpectedFinding circular(String mandate, String place, String... through) {
      return error("substitute-circular", mandate, place + "/standsInFor")
          .with(
              "through", Arrays.stream(through).map(Id::of).collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void nobodyStandsInForHimself() {
      assertThat(findings(SPACIOUS.and(substitute("hugo", "m-hugo"))))
          .containsExactly(circular("m-hugo", ADDED, "m-hugo"));
    }

    @Test
    void twoDoNotStandInForEachOther() {
      assertThat(
              findings(SPACIOUS.and(substitute("hugo", "m-greet"), substitute("greet", "m-hugo"))))
          .contains(circular("m-hugo", ADDED, "m-greet"));
    }

    @Test
    void noMemberStandsInForHisOwnMandate() {
      Mandate own = with(substitute("dirk", "m-dirk"), m -> m.id(id("own")));
      assertThat(findings(TOWN.and(own))).containsExactly(circular("own", ADDED, "m-dirk"));
    }

    @Test
    void aSubstituteOfASubstituteIsNoCircle() {
      assertThat(findings(TOWN.and(substitute("hugo", "m-dirk"), substitute("greet", "m-hugo"))))
          .isEmpty();
    }
  }

  @Nested
  class SubstitutesOverlap {

    private static Mandate standIn(String holder, HeldAs heldAs, Term term) {
      return with(
          elected(holder, "tenants", term), m -> m.heldAs(heldAs).addStandsInFor(id("m-dirk")));
    }

    @Test
    void theSecondSubstituteBeginsOnTheDayAfterTheFirstHasLeft() {
      Mandate first = standIn("hugo", HeldAs.SUBSTITUTE, term("2026-03-01", "2026-03-31"));
      assertThat(
              findings(
                  TOWN.and(
                      first,
                      standIn("greet", HeldAs.SUBSTITUTE, term("2026-04-01", "2026-04-30")))))
          .isEmpty();
      assertThat(
              findings(
                  TOWN.and(
                      first,
                      standIn("greet", HeldAs.SUBSTITUTE, term("2026-03-31", "2026-04-30")))))
          .containsExactly(
              error("substitutes-overlap", "m-greet", NEXT + "/term")
                  .during(on("2026-03-31"))
                  .with("mandate", id("m-dirk"))
                  .with("other", id("m-hugo")));
    }

    @Test
    void standingDeputiesMayBeSeveral() {
      Term march = term("2026-03-01", "2026-03-31");
      assertThat(
              findings(
                  TOWN.and(
                      standIn("hugo", HeldAs.DEPUTY, march),
                      standIn("greet", HeldAs.DEPUTY, march))))
          .isEmpty();
    }

    private static final String NEXT = COMMITTEE + "/mandates/7";
  }

  @Nested
  class ReplacementsOverlap {

    @Test
    void theSecondReplacementBeginsOnTheDayAfterTheFirstHasLeft() {
      EditableRegister town = dirkLeavesOn("2026-02-28").seatPlan(p -> p.seatCap(8));
      Mandate first =
          with(
              afterDirk("hugo", term("2026-03-01", "2026-06-30")),
              m -> m.endReason(MandateEnd.RESIGNED));
      assertThat(findings(town.and(first, afterDirk("greet", term("2026-07-01", "2029-06-30")))))
          .isEmpty();
      assertThat(findings(town.and(first, afterDirk("greet", term("2026-06-30", "2029-06-30")))))
          .containsExactly(
              error("replacements-overlap", "m-greet", COMMITTEE + "/mandates/7/term")
                  .during(on("2026-06-30"))
                  .with("replaced", id("m-dirk"))
                  .with("other", id("m-hugo")));
    }
  }

  @Nested
  class TooManyConsecutiveMandates {

    private static Mandate again(String id, String firstDay) {
      Term sixYears = Term.of(day(firstDay), Period.ofYears(6));
      return named(id, elected("dirk", "tenants", sixYears));
    }

    private static ExpectedFinding third(String subject, String place, String firstDay) {
      return error("too-many-consecutive-mandates", subject, place + "/holder")
          .during(Term.of(day(firstDay), Period.ofYears(6)))
          .with("holder", id("dirk"))
          .with("allotment", "elected")
          .with("mandates", 3)
          .with("maximum", 2);
    }

    private static final String NEXT = COMMITTEE + "/mandates/7";

    @Test
    void aThirdMandateInARowIsOneTooMany() {
      assertThat(findings(TOWN.and(again("two", "2029-07-01"), again("three", "2035-07-01"))))
          .containsExactly(third("three", NEXT, "2035-07-01"));
    }

    @Test
    void twoInARowAreNot() {
      assertThat(findings(TOWN.and(again("two", "2029-07-01")))).isEmpty();
    }

    @Test
    void lessTimeThanAMandateBetweenThemDoesNotBreakTheRow() {
      EditableRegister afterADay =
          TOWN.and(again("two", "2029-07-01"), again("three", "2035-07-02"));
      assertThat(findings(afterADay)).containsExactly(third("three", NEXT, "2035-07-02"));
      EditableRegister afterSixYearsLessADay =
          TOWN.and(again("two", "2029-07-01"), again("three", "2041-06-30"));
      assertThat(findings(afterSixYearsLessADay))
          .containsExactly(third("three", NEXT, "2041-06-30"));
    }

    @Test
    void asMuchTimeAsAMandateBetweenThemBreaksTheRow() {
      assertThat(findings(TOWN.and(again("two", "2029-07-01"), again("three", "2041-07-01"))))
          .isEmpty();
    }

    @Test
    void withoutALengthOnlyMandatesThatAbutAreInARow() {
      EditableRegister town = TOWN.allotment("elected", a -> a.mandateLength(Optional.empty()));
      assertThat(findings(town.and(again("two", "2029-07-01"), again("three", "2035-07-01"))))
          .containsExactly(third("three", NEXT, "2035-07-01"));
      assertThat(findings(town.and(again("two", "2029-07-01"), again("three", "2035-07-02"))))
          .isEmpty();
    }

    @Test
    void theOrderOfTheDocumentDoesNotMatter() {
      assertThat(findings(TOWN.and(again("three", "2035-07-01"), again("two", "2029-07-01"))))
          .containsExactly(third("three", ADDED, "2035-07-01"));
    }

    @Test
    void completingTheTermOfAnotherCountsAsNone() {
      EditableRegister frankLeaves =
          TOWN.mandate(
                  id("m-frank"),
                  m -> m.term(term("2023-07-01", "2026-02-28")).endReason(MandateEnd.DIED))
              .and(
                  with(
                      elected("hugo", "food-bank", term("2026-03-01", "2029-06-30")),
                      m -> m.replaces(id("m-frank"))));
      Mandate two = named("two", elected("hugo", "food-bank", term("2029-07-01", "2035-06-30")));
      Mandate three =
          named("three", elected("hugo", "food-bank", term("2035-07-01", "2041-06-30")));
      Mandate four = named("four", elected("hugo", "food-bank", term("2041-07-01", "2047-06-30")));
      assertThat(findings(frankLeaves.and(two, three))).isEmpty();
      assertThat(findings(frankLeaves.and(two, three, four)))
          .containsExactly(
              error("too-many-consecutive-mandates", "four", COMMITTEE + "/mandates/9/holder")
                  .during(term("2041-07-01", "2047-06-30"))
                  .with("holder", id("hugo"))
                  .with("allotment", "elected")
                  .with("mandates", 3)
                  .with("maximum", 2));
    }

    @Test
    void standingInForSomebodyCountsAsNone() {
      Mandate standingIn =
          named(
              "standing-in",
              with(
                  elected("dirk", "tenants", term("2035-07-01", "2035-12-31")),
                  m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("other"))));
      Mandate other = named("other", elected("hugo", "tenants", term("2035-07-01", "2041-06-30")));
      assertThat(findings(TOWN.and(again("two", "2029-07-01"), other, standingIn))).isEmpty();
    }

    @Test
    void whereNoNumberIsSetAnyNumberWillDo() {
      EditableRegister town =
          TOWN.allotment("elected", a -> a.maximumConsecutiveMandates(OptionalInt.empty()))
              .and(again("two", "2029-07-01"), again("three", "2035-07-01"));
      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class DelegateOfWrongOrganisation {

    private static ExpectedFinding wrong() {
      return error("delegate-of-wrong-organisation", "m-bert", BERT + "/onBehalfOf")
          .during(from("2023-07-01"))
          .with("allotment", "city")
          .with("represents", id("city"));
    }

    @Test
    void aDelegateOfTheProvinceMustNotSitForTheCity() {
      assertThat(findings(TOWN.mandate(id("m-bert"), m -> m.onBehalfOf(id("province")))))
          .containsExactly(wrong());
    }

    @Test
    void aDelegateOfNoAuthorityMustNotEither() {
      assertThat(findings(TOWN.mandate(id("m-bert"), m -> m.onBehalfOf(Optional.empty()))))
          .containsExactly(wrong());
    }

    @Test
    void aDelegateOfTheCityMay() {
      assertThat(findings(TOWN.mandate(id("m-bert"), m -> m.onBehalfOf(id("city"))))).isEmpty();
    }

    private static final EditableRegister SERVICE =
        TOWN.register(
                r ->
                    r.addOrganisations(
                        Organisation.builder()
                            .from(organisation("service", OrganisationKind.PUBLIC_SERVICE))
                            .parent(id("city"))
                            .build()))
            .mandate(id("m-bert"), m -> m.onBehalfOf(id("service")));

    @Test
    void aDelegateOfAPartOfTheCityMay() {
      assertThat(findings(SERVICE)).isEmpty();
      assertThat(findings(SERVICE.organisation(id("service"), o -> o.parent(id("province")))))
          .containsExactly(wrong());
    }

    @Test
    void aDelegateOfAWholeMustNotSitForItsPart() {
      assertThat(
              findings(
                      SERVICE
                          .allotment("city", a -> a.filledBy(id("service")))
                          .mandate(id("m-bert"), m -> m.onBehalfOf(id("city"))))
                  .stream()
                  .map(ExpectedFinding::code))
          .containsExactly("delegate-of-wrong-organisation");
    }

    @Test
    void aDelegateOfASuccessorOrAPredecessorMay() {
      EditableRegister successor =
          SERVICE.organisation(
              id("service"),
              o ->
                  o.parent(Optional.empty())
                      .lifespan(from("2023-07-01"))
                      .addPredecessors(Id.<Organisation>of("city")));
      assertThat(findings(successor)).isEmpty();
      assertThat(
              findings(
                  successor
                      .allotment("city", a -> a.filledBy(id("service")))
                      .mandate(id("m-bert"), m -> m.onBehalfOf(id("city")))))
          .isEmpty();
    }

    @Test
    void anOfficeOrABodyOfTheCitySendsForTheCity() {
      EditableRegister town = TOWN.and(governing("council", BodyKind.COUNCIL));
      for (String sender : List.of("alderwoman", "council")) {
        EditableRegister sent = town.allotment("city", a -> a.filledBy(id(sender)));
        assertThat(findings(sent)).isEmpty();
        assertThat(findings(sent.mandate(id("m-bert"), m -> m.onBehalfOf(id("province")))))
            .containsExactly(wrong());
      }
    }

    @Test
    void whoIsDrawnFromABodyOfTheCityNeedNotSayThatHeSitsForIt() {
      EditableRegister drawn =
          TOWN.and(governing("council", BodyKind.COUNCIL))
              .mandate(id("m-bert"), m -> m.onBehalfOf(Optional.empty()))
              .allotment("city", a -> a.drawnFrom(id("council")));
      assertThat(findings(drawn)).isEmpty();
      assertThat(findings(drawn.allotment("city", a -> a.filledBy(id("province")))))
          .extracting(ExpectedFinding::code)
          .contains("delegate-of-wrong-organisation");
      assertThat(findings(drawn.mandate(id("m-bert"), m -> m.onBehalfOf(id("province")))))
          .contains(wrong());
    }

    @Test
    void aBodyOfThePlatformSendsForNoOrganisation() {
      assertThat(findings(TOWN.allotment("city", a -> a.filledBy(id("plenary"))))).isEmpty();
    }

    @Test
    void organisationsThatArePartOfThemselvesEndNowhere() {
      EditableRegister circular = SERVICE.organisation(id("service"), o -> o.parent(id("service")));
      assertThat(findings(circular).stream().map(ExpectedFinding::code))
          .contains("delegate-of-wrong-organisation");
    }

    @Test
    void anAllotmentThatRepresentsNobodyTakesAnyDelegate() {
      EditableRegister town =
          TOWN.allotment("city", a -> a.filledBy(Optional.empty()))
              .mandate(id("m-bert"), m -> m.onBehalfOf(id("province")));
      assertThat(findings(town)).isEmpty();
    }
  }

  private static OtherDays.Fault fault(Term... otherDays) {
    return otherDays.length == 0 ? OtherDays.Fault.NEVER : OtherDays.Fault.OTHER_DAYS;
  }

  @Nested
  class MandateWithoutMembership {

    private static ExpectedFinding without(Term days, String party, Term... memberships) {
      return error("mandate-without-membership", "m-dirk", DIRK + "/onBehalfOf")
          .during(days)
          .with("party", id(party))
          .with("fault", fault(memberships))
          .with("memberships", List.of(memberships));
    }

    private static EditableRegister tenantsLeaveOn(String lastDay) {
      return TOWN.membershipOf(id("tenants"), m -> m.term(term("2023-07-01", lastDay)));
    }

    @Test
    void theOrganisationMustNotLeaveADayEarlier() {
      assertThat(findings(tenantsLeaveOn("2029-06-29")))
          .containsExactly(without(on("2029-06-30"), "tenants", term("2023-07-01", "2029-06-29")));
    }

    @Test
    void aMandateWithoutARecordedEndMayStillEndBeforeTheMembership() {
      EditableRegister town =
          tenantsLeaveOn("2028-12-31").mandate(id("m-dirk"), m -> m.term(from("2023-07-01")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2028-12-31")))
          .extracting(ExpectedFinding::code)
          .doesNotContain("mandate-without-membership");
      assertThat(findings(town, day("2029-01-01")))
          .contains(without(from("2029-01-01"), "tenants", term("2023-07-01", "2028-12-31")));
    }

    @Test
    void theOrganisationMayLeaveOnTheSameDay() {
      assertThat(findings(tenantsLeaveOn("2029-06-30"))).isEmpty();
    }

    @Test
    void theOrganisationMustBeAMemberOnTheFirstDay() {
      assertThat(findings(TOWN.membershipOf(id("tenants"), m -> m.term(from("2023-07-02")))))
          .containsExactly(without(on("2023-07-01"), "tenants", from("2023-07-02")));
    }

    @Test
    void twoMembershipsMustFollowOnEachOther() {
      assertThat(
              findings(tenantsLeaveOn("2026-02-28").and(membership("tenants", from("2026-03-01")))))
          .isEmpty();
      assertThat(
              findings(tenantsLeaveOn("2026-02-28").and(membership("tenants", from("2026-03-02")))))
          .containsExactly(
              without(
                  on("2026-03-01"),
                  "tenants",
                  term("2023-07-01", "2026-02-28"),
                  from("2026-03-02")));
    }

    @Test
    void anElectedMemberMustSitForAnOrganisation() {
      assertThat(findings(TOWN.mandate(id("m-dirk"), m -> m.onBehalfOf(Optional.empty()))))
          .containsExactly(without(term("2023-07-01", "2029-06-30"), "dirk"));
    }

    @Test
    void anElectedMemberMustNotSitForTheProvince() {
      assertThat(findings(TOWN.mandate(id("m-dirk"), m -> m.onBehalfOf(id("province")))))
          .containsExactly(without(term("2023-07-01", "2029-06-30"), "province"));
    }
  }

  @Nested
  class OfficeNotHeld {

    private static final EditableRegister ANNA_LEAVES_OFFICE =
        TOWN.office(
            id("alderwoman"),
            o ->
                o.tenures(
                    List.of(
                        tenure("anna", term("2023-07-01", "2026-02-28")),
                        tenure("greet", from("2026-03-01")))));

    private static ExpectedFinding notHeld(
        String subject, String place, Term days, String holder, Term... tenures) {
      return error("office-not-held", subject, place + "/term")
          .during(days)
          .with("holder", id(holder))
          .with("office", id("alderwoman"))
          .with("fault", fault(tenures))
          .with("tenures", List.of(tenures));
    }

    private static EditableRegister annaAndGreetInTheChair(String lastDay, String firstDay) {
      return ANNA_LEAVES_OFFICE
          .mandate(id("m-anna"), m -> m.term(term("2023-07-01", lastDay)))
          .and(
              with(
                  mandate("greet", "chair", from(firstDay)),
                  m -> m.roles(List.of(HeldRole.of(BodyRole.CHAIR)))));
    }

    @Test
    void aChairDoesNotStayADayAfterLeavingOffice() {
      assertThat(findings(annaAndGreetInTheChair("2026-03-01", "2026-03-02")))
          .containsExactly(
              notHeld("m-anna", ANNA, on("2026-03-01"), "anna", term("2023-07-01", "2026-02-28")));
    }

    @Test
    void aChairDoesNotBeginADayBeforeTakingOffice() {
      assertThat(findings(annaAndGreetInTheChair("2026-02-27", "2026-02-28")))
          .containsExactly(
              notHeld("m-greet", ADDED, on("2026-02-28"), "greet", from("2026-03-01")));
    }

    @Test
    void aChairWithoutARecordedEndMayStillLeaveWithTheOffice() {
      EditableRegister town =
          TOWN.office(
              id("alderwoman"),
              o -> o.tenures(List.of(tenure("anna", term("2023-07-01", "2028-12-31")))));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-01-01")))
          .contains(
              notHeld(
                  "m-anna", ANNA, from("2029-01-01"), "anna", term("2023-07-01", "2028-12-31")));
    }

    @Test
    void bothMayBeLeftAndTakenOnTheSameDay() {
      assertThat(findings(annaAndGreetInTheChair("2026-02-28", "2026-03-01"))).isEmpty();
    }

    @Test
    void anOfficeUntilTheEndOfAllDaysIsHeldAsLongAsAMandateWithoutAnEnd() {
      EditableRegister town =
          TOWN.office(
              id("alderwoman"),
              o -> o.tenures(List.of(tenure("anna", term("2023-07-01", "9999-12-31")))));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aDelegateOfTheHolderMaySitUntilTheLastDayOfTheDelegation() {
      EditableRegister town =
          TOWN.office(
                  id("alderwoman"),
                  o ->
                      o.tenures(
                          List.of(
                              Tenure.builder()
                                  .from(tenure("anna", from("2023-07-01")))
                                  .addDelegations(
                                      Delegation.builder()
                                          .delegate(id("hugo"))
                                          .term(term("2023-07-01", "2026-02-28"))
                                          .build())
                                  .build())))
              .mandate(id("m-anna"), m -> m.holder(id("hugo")));
      assertThat(findings(town))
          .containsExactly(
              notHeld(
                  "m-anna", ANNA, from("2026-03-01"), "hugo", term("2023-07-01", "2026-02-28")));
    }

    @Test
    void aDelegationEndsWithTheTenure() {
      EditableRegister town =
          TOWN.office(
                  id("alderwoman"),
                  o ->
                      o.tenures(
                          List.of(
                              Tenure.builder()
                                  .from(tenure("anna", term("2023-07-01", "2026-02-28")))
                                  .addDelegations(
                                      Delegation.builder()
                                          .delegate(id("hugo"))
                                          .term(from("2023-07-01"))
                                          .build())
                                  .build())))
              .mandate(id("m-anna"), m -> m.holder(id("hugo")));
      assertThat(findings(town))
          .containsExactly(
              notHeld(
                  "m-anna", ANNA, from("2026-03-01"), "hugo", term("2023-07-01", "2026-02-28")));
    }

    @Test
    void aPersonWhoNeverHeldTheOfficeHasNoSeatByIt() {
      assertThat(findings(TOWN.mandate(id("m-anna"), m -> m.holder(id("hugo")))))
          .containsExactly(notHeld("m-anna", ANNA, from("2023-07-01"), "hugo"));
    }

    @Test
    void twoTenuresInARowAreOne() {
      EditableRegister town =
          TOWN.office(
              id("alderwoman"),
              o ->
                  o.tenures(
                      List.of(
                          tenure("anna", term("2023-07-01", "2024-12-31")),
                          tenure("anna", from("2025-01-01")))));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aSubstituteOfTheHolderNeedNotHoldTheOffice() {
      Mandate substitute =
          with(
              mandate("hugo", "chair", on("2026-03-01")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-anna")));
      assertThat(findings(TOWN.and(substitute))).isEmpty();
    }
  }

  @Nested
  class MandateEndedWithoutReason {

    private static final EditableRegister ONE_YEAR =
        withYouth(y -> y.mandateLength(Period.ofYears(1)));

    private static ExpectedFinding withoutReason(
        String subject, String place, String fullTermEnds) {
      return info("mandate-ended-without-reason", subject, place + "/endReason")
          .with("fullTermEnds", day(fullTermEnds));
    }

    private static Mandate hugo(String firstDay, String lastDay) {
      return mandate("hugo", "youth", term(firstDay, lastDay));
    }

    @Test
    void aYearLessADayNeedsAReason() {
      assertThat(findings(ONE_YEAR.and(hugo("2025-01-01", "2025-12-30"))))
          .containsExactly(withoutReason("m-hugo", ADDED, "2025-12-31"));
    }

    @Test
    void aFullYearDoesNot() {
      assertThat(findings(ONE_YEAR.and(hugo("2025-01-01", "2025-12-31")))).isEmpty();
    }

    @Test
    void aReasonIsEnough() {
      Mandate resigned =
          with(hugo("2025-01-01", "2025-12-30"), m -> m.endReason(MandateEnd.RESIGNED));
      assertThat(findings(ONE_YEAR.and(resigned))).isEmpty();
    }

    @Test
    void aMandateThatEndsTodayHasNotEnded() {
      assertThat(findings(ONE_YEAR.and(hugo("2026-01-01", "2026-11-21")))).isEmpty();
      assertThat(findings(ONE_YEAR.and(hugo("2026-01-01", "2026-11-20"))))
          .containsExactly(withoutReason("m-hugo", ADDED, "2026-12-31"));
    }

    @Test
    void aReplacementWasMeantToLastUntilTheEndOfTheTermThatItCompletes() {
      EditableRegister town =
          dirkLeavesOn("2026-02-28").and(afterDirk("hugo", term("2026-03-01", "2026-10-31")));
      assertThat(findings(town)).containsExactly(withoutReason("m-hugo", ADDED, "2029-06-30"));
    }

    @Test
    void theEndOfAnAbsenceNeedsNoReason() {
      Mandate substitute =
          with(
              elected("hugo", "tenants", term("2026-03-01", "2026-05-31")),
              m -> m.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(id("m-dirk")));
      assertThat(findings(TOWN.and(substitute))).isEmpty();
    }

    @Test
    void whereNoLengthIsSetNoneEndsEarly() {
      EditableRegister town = withYouth(y -> {}).and(hugo("2025-01-01", "2025-01-01"));
      assertThat(findings(town)).isEmpty();
    }
  }
}
