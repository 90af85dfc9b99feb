package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.growth.NumberedElements.LATELY;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.organisation;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.times;
import static io.github.samenspraak.growth.NumberedElements.year;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.function.IntFunction;

/** Registers with much that is planned, measured, tested, offered and spoken about. */
final class PolicyShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("plans directed by a service deep below the authority", PolicyShapes::deep),
          new Shape("plans directed by services, each below the one before", PolicyShapes::deeper),
          new Shape("plans on the same days", n -> plans(n, i -> LATELY)),
          new Shape("plans on successive days", n -> plans(n, i -> on(i - n))),
          new Shape("a plan with many challenges and objectives", PolicyShapes::objectives),
          new Shape(
              "a plan with objectives of which each is part of the one before",
              PolicyShapes::nested),
          new Shape("a plan with many actions", PolicyShapes::actions),
          new Shape("a plan with many of all else", PolicyShapes::planParts),
          new Shape("a plan followed up in many meetings", PolicyShapes::followedUp),
          new Shape("plans that share an id, followed up in many meetings", PolicyShapes::sameId),
          new Shape("a plan with many poverty tests", n -> tests(n, "plan-0")),
          new Shape("poverty tests of an action each", n -> tests(n, "action-")),
          new Shape("measures and their tests, under many plans", PolicyShapes::measures),
          new Shape("plans followed up by a body that misses partners", PolicyShapes::partners),
          new Shape("a barometer with many indicators", n -> barometer(n, n, i -> i, i -> 2025)),
          new Shape(
              "a barometer with many indicators of one population", PolicyShapes::populations),
          new Shape(
              "a barometer with many measurements of one year",
              n -> barometer(2, n, i -> i % 2, i -> 2025)),
          new Shape(
              "a barometer with measurements of successive years",
              n -> barometer(2, n, i -> i % 2, i -> year(i, n))),
          new Shape(
              "a barometer with measurements of one year, those of the whole below the others",
              PolicyShapes::belowComponents),
          new Shape("a barometer with indicators that share an id", PolicyShapes::sameIndicator),
          new Shape("barometers with an indicator each", PolicyShapes::barometers),
          new Shape("a house with many target groups and services", PolicyShapes::house),
          new Shape("a house with a service for many target groups", PolicyShapes::broadService),
          new Shape("reviews of one service", n -> reviews(n, i -> 0)),
          new Shape("reviews of a service each", n -> reviews(n, i -> i)),
          new Shape("a programme with many beneficiaries and members", n -> programme(n, n)),
          new Shape("a programme with many beneficiaries and no member", n -> programme(n, 0)),
          new Shape("programmes of a provider with many members", PolicyShapes::programmes),
          new Shape("a forum with many editions on one day", n -> editions(n, i -> -9)),
          new Shape("a forum with editions on successive days", n -> editions(n, i -> i - n)),
          new Shape("a forum with many conclusions", PolicyShapes::conclusions),
          new Shape("activities that one plan rests on", PolicyShapes::activities));

  private PolicyShapes() {}

  static PolicyPlan.Builder plan(int number, Term term) {
    return PolicyPlan.builder()
        .id(id("plan", number))
        .title(text("Plan"))
        .term(term)
        .director(id("city"))
        .addCommitments(Commitment.values());
  }

  private static Register.Builder services(int size) {
    return register()
        .addAllOrganisations(
            times(
                size,
                i ->
                    organisation("service-" + i, OrganisationKind.PUBLIC_SERVICE)
                        .parent(id(i == 0 ? "city" : "service-" + (i - 1)))
                        .build()));
  }

  private static Register deep(int size) {
    return services(size)
        .addAllPlans(
            times(size, i -> plan(i, on(i - size)).director(id("service", size - 1)).build()))
        .build();
  }

  private static Register deeper(int size) {
    return services(size)
        .addAllPlans(times(size, i -> plan(i, on(i - size)).director(id("service", i)).build()))
        .build();
  }

  private static Register plans(int size, IntFunction<Term> term) {
    return register().addAllPlans(times(size, i -> plan(i, term.apply(i)).build())).build();
  }

  private static Objective.Builder objective(int number) {
    return Objective.builder()
        .id(id("objective", number))
        .title(text("Objective"))
        .level(ObjectiveLevel.OPERATIONAL);
  }

  private static Challenge challenge(int number) {
    return Challenge.builder()
        .id(id("challenge", number))
        .text(text("Challenge"))
        .domain(LifeDomain.HOUSING)
        .build();
  }

  private static Action.Builder action(int number) {
    return Action.builder()
        .id(id("action", number))
        .title(text("Action"))
        .term(on(-1 - number % 300))
        .status(ActionStatus.RUNNING);
  }

  private static Register objectives(int size) {
    return register()
        .addPlans(
            plan(0, LATELY)
                .addAllChallenges(times(2 * size, PolicyShapes::challenge))
                .addAllObjectives(
                    times(size, i -> objective(i).addAnswers(id("challenge", i)).build()))
                .build())
        .build();
  }

  /** Deeper than some hundreds, no document can be. */
  private static Register nested(int size) {
    int depth = Math.min(size, 128);
    return register()
        .addPlans(
            plan(0, LATELY)
                .addAllObjectives(times(size / depth, i -> nested(i * depth, depth)))
                .build())
        .build();
  }

  private static Objective nested(int first, int depth) {
    Objective nested = objective(first + depth - 1).build();
    for (int i = first + depth - 2; i >= first; i--) {
      nested = objective(i).addObjectives(nested).build();
    }
    return nested;
  }

  private static Register actions(int size) {
    return register()
        .addPlans(
            plan(0, on(0))
                .addObjectives(
                    objective(0).addAllActions(times(size, i -> action(i).build())).build())
                .build())
        .build();
  }

  private static Register planParts(int size) {
    return register()
        .addAllOrganisations(members(size))
        .addPlans(
            plan(0, LATELY)
                .addAllContributors(
                    times(
                        size,
                        i ->
                            Contributor.builder()
                                .capacity(Capacity.ACADEMIC)
                                .organisation(id("member", i))
                                .build()))
                .addObjectives(
                    objective(0).addAllActions(times(size, i -> action(i).build())).build())
                .addAllAdjustments(
                    times(
                        size,
                        i ->
                            Adjustment.builder()
                                .decidedOn(day(i - size))
                                .addConcerns(id("action", i))
                                .text(text("Adjustment"))
                                .build()))
                .addAllEvaluations(
                    times(
                        size,
                        i ->
                            ImpactEvaluation.builder()
                                .id(id("evaluation", i))
                                .addOf(id("action", i))
                                .completedOn(day(i - 200))
                                .addWith(id("member", i))
                                .build()))
                .build())
        .build();
  }

  private static Register followedUp(int size) {
    return register()
        .addPlatforms(platform().build())
        .addPlans(
            plan(0, Term.from(LocalDate.of(year(0, size), 1, 1)))
                .followedUpBy(id("platform"))
                .build())
        .addAllMeetings(
            times(
                size,
                i ->
                    Meeting.builder()
                        .id(id("meeting", i))
                        .body(id("plenary"))
                        .heldOn(LocalDate.of(year(i, size), 5, 5))
                        .addItems(
                            AgendaItem.builder()
                                .title(text("Plan"))
                                .addAbout(id("plan", 0))
                                .build())
                        .build()))
        .build();
  }

  private static Register measures(int size) {
    return register()
        .addAllPlans(times(size, i -> plan(i, LATELY).build()))
        .addAllMeasures(
            times(
                size,
                i ->
                    PolicyMeasure.builder()
                        .id(id("measure", i))
                        .title(text("Measure"))
                        .decidedOn(day(-1))
                        .build()))
        .addAllPovertyTests(
            times(
                size,
                i ->
                    PovertyTest.builder()
                        .id(id("test", i))
                        .concerns(Id.<PolicyMeasure>of("measure-" + i))
                        .quickScan(QuickScan.builder().completedOn(day(-2)).positive(true).build())
                        .build()))
        .build();
  }

  /** On every other day an organisation is a member, and the city never. */
  private static Register partners(int size) {
    return register()
        .addOrganisations(organisation("tenants", OrganisationKind.CIVIL_SOCIETY).build())
        .addPlatforms(
            AdvisoryPlatform.builder()
                .id(id("follow-up"))
                .name(text("Follow-up"))
                .kind(PlatformKind.CONSULTATION_BODY)
                .authority(id("city"))
                .addAllMemberships(
                    times(
                        size,
                        i -> Membership.builder().member(id("tenants")).term(on(-2 * i)).build()))
                .build())
        .addAllPlans(
            times(
                size,
                i ->
                    plan(i, Term.from(LocalDate.of(1990, 1, 1)))
                        .followedUpBy(id("follow-up"))
                        .build()))
        .build();
  }

  private static Register tests(int size, String concerned) {
    return register()
        .addPlans(
            plan(0, on(-1))
                .addObjectives(
                    objective(0).addAllActions(times(size, i -> action(i).build())).build())
                .build())
        .addAllPovertyTests(
            times(
                size,
                i ->
                    PovertyTest.builder()
                        .id(id("test", i))
                        .concerns(id(concerned.endsWith("-") ? concerned + i : concerned))
                        .quickScan(QuickScan.builder().completedOn(day(i)).positive(true).build())
                        .extended(
                            ExtendedTest.builder()
                                .completedOn(day(i - 1))
                                .advice(text("Advice"))
                                .build())
                        .decidedOn(day(i - 2))
                        .build()))
        .build();
  }

  static Indicator.Builder indicator(int number) {
    return Indicator.builder()
        .id(id("indicator", number))
        .name(text("Indicator"))
        .unit(text("%"))
        .better(Direction.LOWER);
  }

  private static Measurement measurement(int indicator, int year) {
    return Measurement.builder()
        .indicator(id("indicator", indicator))
        .year(Year.of(year))
        .value(BigDecimal.valueOf(101 + indicator % 2))
        .build();
  }

  static PovertyBarometer.Builder barometer(Term term) {
    return PovertyBarometer.builder().id(id("barometer")).title(text("Barometer")).term(term);
  }

  private static Register barometer(
      int indicators, int size, IntFunction<Integer> indicator, IntFunction<Integer> year) {
    return register()
        .addBarometers(
            barometer(Term.of(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 12, 31)))
                .addAllIndicators(times(indicators, i -> indicator(i).build()))
                .addAllMeasurements(
                    times(size, i -> measurement(indicator.apply(i), year.apply(i))))
                .build())
        .build();
  }

  private static Register populations(int size) {
    return register()
        .addBarometers(
            barometer(Term.in(Year.of(2025)))
                .addAllIndicators(
                    times(
                        size,
                        i ->
                            indicator(i)
                                .measures(
                                    i % 2 == 0
                                        ? PovertyMeasure.MATERIAL_DEPRIVATION
                                        : PovertyMeasure.AROPE)
                                .population(text("All"))
                                .build()))
                .addAllMeasurements(times(size, i -> measurement(i, 2025)))
                .build())
        .build();
  }

  private static Register barometers(int size) {
    return register()
        .addAllBarometers(
            times(
                size,
                i ->
                    barometer(Term.in(Year.of(2025)))
                        .id(id("barometer", i))
                        .addIndicators(indicator(i).build())
                        .build()))
        .build();
  }

  private static TargetGroup targetGroup(int number) {
    return TargetGroup.builder().id(id("target", number)).name(text("Group")).build();
  }

  private static Service.Builder service(int number) {
    return Service.builder().id(id("offer", number)).name(text("Service")).provider(id("city"));
  }

  private static Register sameId(int size) {
    return register()
        .addPlatforms(platform().build())
        .addAllPlans(
            times(
                size,
                i ->
                    plan(0, Term.from(LocalDate.of(1, 1, 1))).followedUpBy(id("platform")).build()))
        .addAllMeetings(followedUp(size).meetings())
        .build();
  }

  private static Register belowComponents(int size) {
    return register()
        .addBarometers(
            barometer(Term.in(Year.of(2025)))
                .addIndicators(
                    indicator(0).measures(PovertyMeasure.AROPE).build(),
                    indicator(1).measures(PovertyMeasure.AT_RISK_OF_POVERTY).build())
                .addAllMeasurements(
                    times(
                        size,
                        i ->
                            Measurement.builder()
                                .from(measurement(i % 2, 2025))
                                .value(BigDecimal.valueOf(i % 2))
                                .build()))
                .build())
        .build();
  }

  private static Register sameIndicator(int size) {
    return register()
        .addBarometers(
            barometer(Term.from(LocalDate.of(1, 1, 1)))
                .addAllIndicators(times(size, i -> indicator(0).build()))
                .addAllMeasurements(times(size, i -> measurement(0, 2 * i + 1)))
                .build())
        .build();
  }

  private static Register programmes(int size) {
    return Register.builder()
        .from(programme(size, size))
        .supportProgrammes(
            times(
                size,
                i ->
                    SupportProgramme.builder()
                        .id(id("programme", i))
                        .provider(id("network"))
                        .addArea(id("town", i))
                        .addBeneficiaries(id("town", i))
                        .build()))
        .build();
  }

  private static Register house(int size) {
    return register()
        .addSocialHouses(
            SocialHouse.builder()
                .id(id("house"))
                .name(text("House"))
                .authority(id("city"))
                .addAllTargetGroups(times(2 * size, PolicyShapes::targetGroup))
                .addAllServices(
                    times(size, i -> service(i).addTargetGroups(id("target", 2 * i)).build()))
                .build())
        .build();
  }

  private static Register broadService(int size) {
    return register()
        .addSocialHouses(
            SocialHouse.builder()
                .id(id("house"))
                .name(text("House"))
                .authority(id("city"))
                .addAllTargetGroups(times(2 * size, PolicyShapes::targetGroup))
                .addServices(
                    service(0).addAllTargetGroups(times(size, i -> id("target", i))).build())
                .build())
        .build();
  }

  private static Register reviews(int size, IntFunction<Integer> service) {
    return register()
        .addSocialHouses(
            SocialHouse.builder()
                .id(id("house"))
                .name(text("House"))
                .authority(id("city"))
                .addAllServices(times(size, i -> service(i).build()))
                .build())
        .addAllAccessibilityReviews(
            times(
                size,
                i ->
                    AccessibilityReview.builder()
                        .id(id("review", i))
                        .service(id("offer", service.apply(i)))
                        .reviewedOn(day(i - size))
                        .build()))
        .build();
  }

  private static Register programme(int size, int members) {
    return register()
        .addAllOrganisations(
            times(size, i -> organisation("town-" + i, OrganisationKind.MUNICIPALITY).build()))
        .addAllOrganisations(
            times(
                size,
                i ->
                    organisation("centre-" + i, OrganisationKind.SOCIAL_WELFARE_CENTRE)
                        .parent(id("town", i))
                        .build()))
        .addOrganisations(
            organisation("network", OrganisationKind.NETWORK)
                .addAllMembers(times(members, i -> id("centre", i)))
                .build())
        .addSupportProgrammes(
            SupportProgramme.builder()
                .id(id("programme"))
                .provider(id("network"))
                .addAllArea(times(size, i -> id("town", i)))
                .addAllBeneficiaries(times(size, i -> id("town", i)))
                .addAllTracks(
                    times(
                        size,
                        i ->
                            SupportTrack.builder()
                                .beneficiary(id("town", i))
                                .field(SupportField.PLANNING)
                                .term(on(i - size))
                                .build()))
                .addAllTrainings(
                    times(
                        size,
                        i ->
                            Training.builder()
                                .title(text("Training"))
                                .heldOn(day(i - size))
                                .addAttendedBy(id("town", i))
                                .build()))
                .build())
        .build();
  }

  private static Forum.Builder forum() {
    return Forum.builder()
        .id(id("forum"))
        .name(text("Forum"))
        .addOrganisers(id("city"))
        .every(Period.ofDays(1));
  }

  private static Register editions(int size, IntFunction<Integer> day) {
    return register()
        .addForums(
            forum()
                .addAllEditions(
                    times(
                        size,
                        i ->
                            ForumEdition.builder().number(i + 1).heldOn(day(day.apply(i))).build()))
                .build())
        .build();
  }

  private static Register conclusions(int size) {
    return register()
        .addForums(
            forum()
                .addEditions(
                    ForumEdition.builder()
                        .number(1)
                        .heldOn(day(-1))
                        .addAllConclusions(
                            times(
                                2 * size,
                                i ->
                                    ForumConclusion.builder()
                                        .id(id("conclusion", i))
                                        .text(text("Conclusion"))
                                        .build()))
                        .addAllFollowUp(
                            times(
                                size,
                                i ->
                                    FollowUp.builder()
                                        .conclusion(id("conclusion", i))
                                        .action(id("action", i))
                                        .build()))
                        .build())
                .build())
        .addPlans(
            plan(0, LATELY)
                .addObjectives(
                    objective(0).addAllActions(times(size, i -> action(i).build())).build())
                .build())
        .build();
  }

  private static Register activities(int size) {
    return register()
        .addPlans(plan(0, LATELY).build())
        .addAllParticipationActivities(
            times(
                size,
                i ->
                    ParticipationActivity.builder()
                        .id(id("activity", i))
                        .method(ParticipationMethod.DEBATE)
                        .level(ParticipationLevel.ADVISE)
                        .heldOn(day(i - size))
                        .audience(Audience.POLICY)
                        .addContributesTo(id("plan", 0))
                        .build()))
        .build();
  }
}
