package io.github.samenspraak.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Informed;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCourseTest {

  private static final Label TEXT = Label.of("Tekst");
  private static final Year YEAR = Year.of(2027);

  /** From 2026 to 2031, with an action two levels down, followed up by the platform. */
  private static final PolicyPlan PLAN = plan("2026-01-01/2031-12-31").build();

  private static PolicyPlan.Builder plan(String term) {
    Action action =
        Action.builder()
            .id(Id.of("action"))
            .title(TEXT)
            .term(Term.parse(term))
            .status(ActionStatus.RUNNING)
            .build();
    Objective operational =
        objective("operational", ObjectiveLevel.OPERATIONAL).addActions(action).build();
    return PolicyPlan.builder()
        .id(Id.of("plan"))
        .title(TEXT)
        .term(Term.parse(term))
        .director(Id.of("city"))
        .addObjectives(
            objective("strategic", ObjectiveLevel.STRATEGIC).addObjectives(operational).build())
        .followedUpBy(Id.of("platform"))
        .addCommitments(Commitment.FOLLOW_UP_BODY, Commitment.IMPACT_EVALUATION);
  }

  private static Objective.Builder objective(String id, ObjectiveLevel level) {
    return Objective.builder().id(Id.of(id)).title(TEXT).level(level);
  }

  private static Meeting meeting(String platform, String day, Id<? extends Topic> about) {
    return Meeting.builder()
        .id(Id.of("meeting-" + day))
        .body(Id.of("plenary-of-" + platform))
        .heldOn(LocalDate.parse(day))
        .addItems(AgendaItem.builder().title(TEXT).build())
        .addItems(AgendaItem.builder().title(TEXT).addAbout(about).build())
        .build();
  }

  private static Adjustment adjustment(String day) {
    return Adjustment.builder().decidedOn(LocalDate.parse(day)).text(TEXT).build();
  }

  private static Register.Builder register() {
    return Register.builder()
        .municipality(FilledValues.MUNICIPALITY)
        .addPlatforms(platform("platform"), platform("another"));
  }

  private static AdvisoryPlatform platform(String id) {
    return AdvisoryPlatform.builder()
        .id(Id.of(id))
        .name(Label.of(id))
        .kind(PlatformKind.NETWORK)
        .authority(Id.of("city"))
        .addBodies(Body.builder().id(Id.of("plenary-of-" + id)).kind(BodyKind.PLENARY).build())
        .build();
  }

  private static PlanCourse course(PolicyPlan plan, Register.Builder register) {
    return RegisterIndex.of(register.addPlans(plan).build()).course(plan);
  }

  private static Optional<Deadline> followUp(Meeting... meetings) {
    return course(PLAN, register().addMeetings(meetings)).followUp(YEAR);
  }

  private static Optional<Deadline> byTheEndOf2027(Optional<String> metOn) {
    return Optional.of(new Deadline(LocalDate.of(2027, 12, 31), metOn.map(LocalDate::parse)));
  }

  @Test
  void itIsTheCourseOfThatPlan() {
    assertThat(course(PLAN, register()).plan()).isSameAs(PLAN);
  }

  @Test
  void theYearsInWhichItWasNotFollowedUpAreThoseWhoseDeadlineIsNotMet() {
    PlanCourse course =
        course(
            PLAN,
            register()
                .addMeetings(
                    meeting("platform", "2027-03-01", PLAN.id()),
                    meeting("platform", "2029-12-31", PLAN.id())));

    assertThat(course.yearsNotFollowedUp(Year.of(2029)))
        .containsExactlyElementsOf(
            PLAN.term().years(Year.of(1), Year.of(2029)).stream()
                .filter(
                    year -> course.followUp(year).filter(due -> due.metOn().isEmpty()).isPresent())
                .toList())
        .doesNotContain(Year.of(2027), Year.of(2029), Year.of(2030));
  }

  @Test
  void aMeetingIsAboutTheFirstPlanWithAnId() {
    PolicyPlan namesake = PolicyPlan.builder().from(PLAN).title(Label.of("Another")).build();
    RegisterIndex index =
        RegisterIndex.of(
            register()
                .addPlans(PLAN, namesake)
                .addMeetings(meeting("platform", "2027-03-01", PLAN.id()))
                .build());

    assertThat(index.course(PLAN).followUp(YEAR))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-03-01")));
    assertThat(index.course(namesake).followUp(YEAR)).isEqualTo(byTheEndOf2027(Optional.empty()));
  }

  // The follow-up.

  @Test
  void aPlanMustBeFollowedUpByTheLastDayOfTheYear() {
    assertThat(followUp()).isEqualTo(byTheEndOf2027(Optional.empty()));
  }

  @Test
  void aMeetingAboutThePlanFollowsItUp() {
    assertThat(followUp(meeting("platform", "2027-05-04", PLAN.id())))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-05-04")));
  }

  @Test
  void soDoesAMeetingAboutOneOfItsActionsHoweverDeep() {
    assertThat(followUp(meeting("platform", "2027-12-31", Id.<Action>of("action"))))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-12-31")));
  }

  @Test
  void aMeetingAboutSomethingElseDoesNot() {
    assertThat(followUp(meeting("platform", "2027-05-04", Id.<Action>of("of-another-plan"))))
        .isEqualTo(byTheEndOf2027(Optional.empty()));
  }

  @Test
  void norDoesAMeetingOfAnotherPlatform() {
    assertThat(followUp(meeting("another", "2027-05-04", PLAN.id())))
        .isEqualTo(byTheEndOf2027(Optional.empty()));
  }

  @Test
  void aPlanThatNamesNobodyOrDoesNotCommitToItNeedNotBeFollowedUp() {
    PolicyPlan alone = PolicyPlan.builder().from(PLAN).followedUpBy(Optional.empty()).build();
    PolicyPlan free = PolicyPlan.builder().from(PLAN).commitments(List.of()).build();

    for (PolicyPlan plan : List.of(alone, free)) {
      assertThat(course(plan, register()).followUp(YEAR)).isEmpty();
      assertThat(course(plan, register()).yearsNotFollowedUp(Year.of(2040))).isEmpty();
    }
  }

  @Test
  void eachYearCountsForItself() {
    assertThat(
            followUp(
                meeting("platform", "2026-12-31", PLAN.id()),
                meeting("platform", "2028-01-01", PLAN.id())))
        .isEqualTo(byTheEndOf2027(Optional.empty()));
  }

  @Test
  void anAdjustmentFollowsItUpToo() {
    PolicyPlan adjusted =
        PolicyPlan.builder().from(PLAN).addAdjustments(adjustment("2027-03-15")).build();

    assertThat(course(adjusted, register()).followUp(YEAR))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-03-15")));
  }

  @Test
  void theFirstMeetingOrAdjustmentMeetsIt() {
    PolicyPlan adjusted =
        PolicyPlan.builder()
            .from(PLAN)
            .addAdjustments(adjustment("2027-09-15"), adjustment("2027-08-15"))
            .build();
    Register.Builder register =
        register()
            .addMeetings(
                meeting("platform", "2027-10-04", PLAN.id()),
                meeting("platform", "2027-05-04", PLAN.id()));

    assertThat(course(adjusted, register()).followUp(YEAR))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-08-15")));
    assertThat(course(adjusted, register).followUp(YEAR))
        .isEqualTo(byTheEndOf2027(Optional.of("2027-05-04")));
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 2031, 2032})
  void inAYearInWhichThePlanDoesNotLastFromTheFirstDayToTheLastItNeedNot(int year) {
    PolicyPlan plan = plan("2026-01-02/2031-12-30").build();

    assertThat(course(plan, register()).followUp(Year.of(year))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2026, 2031})
  void theFirstAndTheLastYearCountIfTheyAreWhole(int year) {
    assertThat(course(PLAN, register()).followUp(Year.of(year))).isPresent();
  }

  private static PlanCourse courseOfPlatform(String established, String dissolved) {
    AdvisoryPlatform platform =
        AdvisoryPlatform.builder()
            .from(platform("platform"))
            .established(PartialDate.parse(established))
            .dissolved(PartialDate.parse(dissolved))
            .build();
    return RegisterIndex.of(
            Register.builder()
                .municipality(FilledValues.MUNICIPALITY)
                .addPlatforms(platform)
                .addPlans(PLAN)
                .build())
        .course(PLAN);
  }

  @Test
  void aPlatformFollowsAPlanUpInTheYearsInWhichItExistsFromTheFirstDayToTheLast() {
    assertThat(courseOfPlatform("2026-01-02", "2029-12-30").yearsNotFollowedUp(Year.of(2031)))
        .containsExactly(Year.of(2027), Year.of(2028));
    assertThat(courseOfPlatform("2026-01-01", "2029-12-31").yearsNotFollowedUp(Year.of(2031)))
        .containsExactly(Year.of(2026), Year.of(2027), Year.of(2028), Year.of(2029));
    assertThat(courseOfPlatform("2026-01-02", "2029-12-30").followUp(Year.of(2029))).isEmpty();
  }

  // The evaluation.

  @Test
  void aPlanIsEvaluatedAlsoIfThePlatformThatFollowedItUpIsNoMore() {
    assertThat(courseOfPlatform("2026", "2029-12-31").evaluation())
        .contains(byTheEndOfThePlan(Optional.empty()));
  }

  private static final Organisation UNIVERSITY =
      Facts.organisation("university", OrganisationKind.ACADEMIC);
  private static final Organisation TENANTS =
      Facts.organisation("tenants", OrganisationKind.CIVIL_SOCIETY);

  private static ImpactEvaluation evaluation(String day, String... with) {
    return ImpactEvaluation.builder()
        .id(Id.of("evaluation-" + day))
        .completedOn(LocalDate.parse(day))
        .with(Stream.of(with).map(Id::<Organisation>of).toList())
        .build();
  }

  private static Optional<Deadline> evaluated(ImpactEvaluation... evaluations) {
    return course(
            PolicyPlan.builder().from(PLAN).addEvaluations(evaluations).build(),
            register().addOrganisations(UNIVERSITY, TENANTS))
        .evaluation();
  }

  private static Deadline byTheEndOfThePlan(Optional<String> metOn) {
    return new Deadline(LocalDate.of(2031, 12, 31), metOn.map(LocalDate::parse));
  }

  @Test
  void aPlanIsEvaluatedByItsLastDay() {
    assertThat(evaluated()).contains(byTheEndOfThePlan(Optional.empty()));
    assertThat(course(plan("2026-01-01/..").build(), register()).evaluation()).isEmpty();
    PolicyPlan free = PolicyPlan.builder().from(PLAN).commitments(List.of()).build();
    assertThat(course(free, register()).evaluation()).isEmpty();
  }

  @Test
  void theFirstEvaluationWithAcademicsMeetsThat() {
    assertThat(
            evaluated(
                evaluation("2030-01-01", "tenants", "university"),
                evaluation("2029-01-01", "university"),
                evaluation("2028-01-01", "tenants"),
                evaluation("2027-01-01")))
        .contains(byTheEndOfThePlan(Optional.of("2029-01-01")));
  }

  @Test
  void whoeverIsUnknownMayBeAnAcademic() {
    assertThat(evaluated(evaluation("2029-01-01", "lost")))
        .contains(byTheEndOfThePlan(Optional.of("2029-01-01")));
  }

  // Whom the plan reached.

  private static ParticipationActivity activity(
      String day, Audience audience, Id<? extends Informed> contributesTo) {
    return ParticipationActivity.builder()
        .id(Id.of("activity-" + day))
        .method(ParticipationMethod.DEBATE)
        .level(ParticipationLevel.CONSULT)
        .heldOn(LocalDate.parse(day))
        .audience(audience)
        .addContributesTo(contributesTo)
        .build();
  }

  @Test
  void aLevelIsReachedFromTheDayOfAnActivityForThePlanOn() {
    PlanCourse course =
        course(
            PLAN,
            register()
                .addParticipationActivities(
                    activity("2026-05-05", Audience.OFFICIALS, PLAN.id()),
                    activity("2026-05-06", Audience.RESEARCHERS, PLAN.id()),
                    activity("2026-05-07", Audience.POLICY, Id.<Forum>of("forum"))));

    assertThat(course.audiencesNotReached(LocalDate.of(2026, 5, 4)))
        .containsExactly(Audience.POLICY, Audience.OFFICIALS, Audience.TARGET_GROUP);
    assertThat(course.audiencesNotReached(LocalDate.of(2026, 5, 5)))
        .containsExactly(Audience.POLICY, Audience.TARGET_GROUP);
    assertThat(course.audiencesNotReached(LocalDate.of(2030, 1, 1)))
        .containsExactly(Audience.POLICY, Audience.TARGET_GROUP);
    assertThat(course.participation()).hasSize(2);
  }
}
