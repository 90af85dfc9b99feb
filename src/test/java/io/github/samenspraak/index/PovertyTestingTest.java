package io.github.samenspraak.index;

import static io.github.samenspraak.fixtures.Facts.action;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.extendedTest;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.operational;
import static io.github.samenspraak.fixtures.Facts.policyPlan;
import static io.github.samenspraak.fixtures.Facts.quickScan;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.PovertyTested;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PovertyTestingTest {

  private static final PolicyPlan PLAN =
      PolicyPlan.builder()
          .from(policyPlan("plan", term("2026-01-01", "2031-12-31")))
          .addObjectives(
              operational(
                  "objective",
                  action("action", term("2028-03-01", "2029-12-31"), ActionStatus.PLANNED)))
          .addCommitments(Commitment.POVERTY_TEST)
          .build();

  private static final PolicyPlan FREE =
      PolicyPlan.builder().from(PLAN).commitments(List.of()).build();

  private static PolicyMeasure.Builder measure() {
    return PolicyMeasure.builder().id(id("measure")).title(text("Duurdere vuilzakken"));
  }

  private static PovertyTest.Builder test(String day, boolean positive) {
    return PovertyTest.builder().id(id("test-" + day)).quickScan(quickScan(day, positive));
  }

  private static PovertyTest test(String day, Id<? extends PovertyTested> concerns) {
    return test(day, false).concerns(concerns).build();
  }

  private static Register.Builder with(PolicyPlan... plans) {
    return Register.builder().municipality(FilledValues.MUNICIPALITY).addPlans(plans);
  }

  private static PovertyTesting in(Register.Builder register) {
    return RegisterIndex.of(register.build()).povertyTesting();
  }

  private static Optional<Deadline> due(String day, Optional<String> metOn) {
    return Optional.of(new Deadline(day(day), metOn.map(met -> day(met))));
  }

  // The test of a plan.

  @Test
  void aPlanThatCommitsToItIsTestedOnTheDayBeforeItBeginsAtTheLatest() {
    assertThat(in(with(PLAN)).test(PLAN)).isEqualTo(due("2025-12-31", Optional.empty()));
    assertThat(in(with(FREE)).test(FREE)).isEmpty();
  }

  @Test
  void itsFirstQuickScanMeetsThat() {
    PovertyTesting testing =
        in(
            with(PLAN)
                .addPovertyTests(
                    test("2025-10-01", PLAN.id()),
                    test("2025-03-01", true).concerns(PLAN.id()).build(),
                    test("2025-02-01", Id.<Action>of("action")),
                    test("2025-01-01", Id.<PolicyPlan>of("another"))));

    assertThat(testing.test(PLAN)).isEqualTo(due("2025-12-31", Optional.of("2025-03-01")));
  }

  @Test
  void recordsThatBeginOnTheFirstDayOfThePlanNeedNotHaveATest() {
    assertThat(in(with(PLAN).recordedFrom(day("2025-12-31"))).test(PLAN)).isPresent();
    assertThat(in(with(PLAN).recordedFrom(day("2026-01-01"))).test(PLAN)).isEmpty();
  }

  // The test of a measure.

  @Test
  void aMeasureUnderThePlanIsTestedByTheDayOfItsDecision() {
    PolicyMeasure measure = measure().plan(PLAN.id()).decidedOn(day("2033-06-28")).build();

    assertThat(in(with(PLAN).addMeasures(measure)).test(measure))
        .isEqualTo(due("2033-06-28", Optional.empty()));
    assertThat(in(with(FREE).addMeasures(measure)).test(measure)).isEmpty();
    assertThat(
            in(with(PLAN).addMeasures(measure).addPovertyTests(test("2033-01-01", measure.id())))
                .test(measure))
        .isEqualTo(due("2033-06-28", Optional.of("2033-01-01")));
  }

  @Test
  void aMeasureThatNamesNoPlanIsUnderTheOneInForce() {
    PolicyMeasure first = measure().decidedOn(day("2026-01-01")).build();
    PolicyMeasure last = measure().decidedOn(day("2031-12-31")).build();
    PolicyMeasure before = measure().decidedOn(day("2025-12-31")).build();
    PolicyMeasure after = measure().decidedOn(day("2032-01-01")).build();

    assertThat(in(with(PLAN)).test(first)).isPresent();
    assertThat(in(with(PLAN)).test(last)).isPresent();
    assertThat(in(with(PLAN)).findPlan(last)).contains(PLAN);
    assertThat(in(with(PLAN)).test(before)).isEmpty();
    assertThat(in(with(PLAN)).test(after)).isEmpty();
    assertThat(in(with(FREE)).test(first)).isEmpty();
  }

  @Test
  void whatIsNotDecidedNeedsNoTestYet() {
    assertThat(in(with(PLAN)).test(measure().plan(PLAN.id()).build())).isEmpty();
    assertThat(in(with(PLAN)).test(measure().build())).isEmpty();
  }

  // The extended test.

  private static Optional<Deadline> extended(PovertyTest test) {
    return in(with(PLAN).addMeasures(measure().decidedOn(day("2027-06-28")).build()))
        .extendedTest(test);
  }

  @Test
  void aPositiveQuickScanIsFollowedByAnExtendedTestByTheDayOfTheDecision() {
    PovertyTest positive =
        test("2027-01-01", true).measure(text("Vuilzakken")).decidedOn(day("2027-06-28")).build();

    assertThat(extended(positive)).isEqualTo(due("2027-06-28", Optional.empty()));
    assertThat(
            extended(
                PovertyTest.builder()
                    .from(positive)
                    .extended(extendedTest("2027-05-03", Capacity.ACADEMIC))
                    .build()))
        .isEqualTo(due("2027-06-28", Optional.of("2027-05-03")));
  }

  @Test
  void withoutARecordedDecisionItComesBeforeWhatItIsAbout() {
    assertThat(extended(test("2025-01-01", true).concerns(PLAN.id()).build()))
        .isEqualTo(due("2025-12-31", Optional.empty()));
    assertThat(extended(test("2025-01-01", true).concerns(Id.<Action>of("action")).build()))
        .isEqualTo(due("2028-02-29", Optional.empty()));
    assertThat(extended(test("2027-01-01", true).concerns(Id.<PolicyMeasure>of("measure")).build()))
        .isEqualTo(due("2027-06-28", Optional.empty()));
  }

  @Test
  void beforeADecisionAndAfterANegativeQuickScanItNeedNotBe() {
    assertThat(extended(test("2027-01-01", true).measure(text("Vuilzakken")).build())).isEmpty();
    assertThat(extended(test("2027-01-01", false).concerns(PLAN.id()).build())).isEmpty();
  }

  @Test
  void norWhereNoPlanCommitsToTests() {
    PovertyTest ofPlan = test("2025-01-01", true).concerns(PLAN.id()).build();
    PovertyTest later =
        test("2032-01-01", true).measure(text("Vuilzakken")).decidedOn(day("2032-06-01")).build();
    PovertyTest lost = test("2025-01-01", true).concerns(Id.<PolicyPlan>of("lost")).build();

    assertThat(in(with(FREE)).extendedTest(ofPlan)).isEmpty();
    assertThat(extended(later)).isEmpty();
    assertThat(extended(lost)).isEmpty();
  }
}
