package io.github.samenspraak.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanCourseTest {

  private static final PolicyPlan PLAN =
      PolicyPlan.builder()
          .id(Id.of("plan"))
          .title(Label.of("Plan"))
          .term(Term.parse("2026-01-01/2031-12-30"))
          .director(Id.of("city"))
          .followedUpBy(Id.of("platform"))
          .addObjectives(
              Objective.builder()
                  .id(Id.of("objective"))
                  .title(Label.of("Objective"))
                  .level(ObjectiveLevel.OPERATIONAL)
                  .addActions(
                      Action.builder()
                          .id(Id.of("action"))
                          .title(Label.of("Action"))
                          .term(Term.parse("2026-01-01/2026-12-31"))
                          .status(ActionStatus.RUNNING)
                          .build())
                  .build())
          .build();

  private static PlanCourse course(PolicyPlan plan, Meeting... meetings) {
    return RegisterIndex.of(register().addPlans(plan).addMeetings(meetings).build()).course(plan);
  }

  private static Register.Builder register() {
    return Register.builder()
        .municipality(
            Municipality.builder().name(Label.of("Lindedorp")).region(Region.FLANDERS).build());
  }

  private static Meeting meeting(String platform, String heldOn, String... about) {
    ImmutableList<Id<? extends Topic>> topics =
        Arrays.stream(about).map(Id::<Topic>of).collect(ImmutableList.toImmutableList());
    return Meeting.builder()
        .platform(Id.of(platform))
        .id(Id.of(heldOn))
        .body(Id.of("plenary"))
        .heldOn(LocalDate.parse(heldOn))
        .addItems(AgendaItem.builder().title(Label.of("Plan")).about(topics).build())
        .build();
  }

  private static PovertyTest test(String id, String concerns, String day) {
    return PovertyTest.builder()
        .id(Id.of(id))
        .measure(Label.of("Plan"))
        .concerns(Id.<PolicyPlan>of(concerns))
        .quickScan(QuickScan.builder().completedOn(LocalDate.parse(day)).positive(false).build())
        .build();
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static Optional<Deadline> byTheEndOf(int year, Optional<LocalDate> metOn) {
    return Optional.of(new Deadline(LocalDate.of(year, 12, 31), metOn));
  }

  @Test
  void aPlanIsToBeTestedOnTheDayBeforeItBegins() {
    assertThat(course(PLAN).povertyTest())
        .isEqualTo(new Deadline(LocalDate.of(2025, 12, 31), Optional.empty()));
  }

  @Test
  void theFirstTestOfThePlanMeetsThat() {
    Register register =
        register()
            .addPlans(PLAN)
            .addPovertyTests(
                test("second", "plan", "2025-11-20"),
                test("first", "plan", "2025-10-10"),
                test("of-another", "other-plan", "2025-09-09"))
            .build();
    assertThat(RegisterIndex.of(register).course(PLAN).povertyTest().metOn())
        .isEqualTo(day("2025-10-10"));
  }

  @Test
  void aPlanIsToBeFollowedUpInEveryFullYearOfItsTerm() {
    PlanCourse course = course(PLAN);
    assertThat(course.plan()).isSameAs(PLAN);
    assertThat(course.followUp(Year.of(2025))).isEmpty();
    assertThat(course.followUp(Year.of(2026))).isEqualTo(byTheEndOf(2026, Optional.empty()));
    assertThat(course.followUp(Year.of(2030))).isEqualTo(byTheEndOf(2030, Optional.empty()));
    assertThat(course.followUp(Year.of(2031))).isEmpty();
  }

  @Test
  void theFirstMeetingOfItsPlatformAboutItOrAnActionMeetsThatInItsYear() {
    PlanCourse course =
        course(
            PLAN,
            meeting("platform", "2026-12-31", "plan"),
            meeting("platform", "2026-05-05", "signal", "action"),
            meeting("platform", "2026-03-03", "signal"),
            meeting("other", "2026-02-02", "plan"),
            meeting("platform", "2028-01-01", "plan", "action"));
    assertThat(course.followUp(Year.of(2026))).isEqualTo(byTheEndOf(2026, day("2026-05-05")));
    assertThat(course.followUp(Year.of(2027))).isEqualTo(byTheEndOf(2027, Optional.empty()));
    assertThat(course.followUp(Year.of(2028))).isEqualTo(byTheEndOf(2028, day("2028-01-01")));
  }

  @Test
  void soDoesTheFirstAdjustment() {
    PolicyPlan adjusted =
        PolicyPlan.builder()
            .from(PLAN)
            .addAdjustments(
                Adjustment.builder()
                    .decidedOn(LocalDate.of(2026, 4, 4))
                    .text(Label.of("Later"))
                    .build())
            .build();
    assertThat(course(adjusted, meeting("platform", "2026-05-05", "plan")).followUp(Year.of(2026)))
        .isEqualTo(byTheEndOf(2026, day("2026-04-04")));
  }
}
