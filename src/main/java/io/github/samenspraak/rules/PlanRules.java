package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.PovertyTesting;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules on policy plans: their director, contributors, term, actions, tests and follow-up.
 *
 * <p>Most ask only what the plan {@linkplain Commitment commits} to.
 *
 * <p>A plan may be recorded before it is complete: a missing part is reported once the term of the
 * plan has begun, and that of an action once its own has.
 */
final class PlanRules {

  private static final RuleGroup AREA = RuleGroup.of("plans", "0.1.0");

  /** The first day of the first multi-year plan of all Flemish local authorities. */
  private static final LocalDate FIRST_MULTI_YEAR_PLAN = LocalDate.of(2014, 1, 1);

  private static final int YEARS_OF_A_MULTI_YEAR_PLAN = 6;

  /** The decrees that the multi-year plans of Flemish local authorities rest on. */
  private static final ImmutableSet<Source> DECREES =
      ImmutableSet.of(Source.FL_LSB_2004, Source.FL_LSB_2018, Source.FL_MULTI_YEAR_PLAN);

  private static final ImmutableSet<OrganisationKind> PUBLIC_AUTHORITIES =
      Sets.immutableEnumSet(
          OrganisationKind.MUNICIPALITY,
          OrganisationKind.SOCIAL_WELFARE_CENTRE,
          OrganisationKind.PROVINCE,
          OrganisationKind.REGION,
          OrganisationKind.PUBLIC_SERVICE,
          OrganisationKind.INTERMUNICIPAL);

  private PlanRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("plan-term-unusual")
            .statement(
                "A Flemish multi-year plan should run for six years, from the second year after the"
                    + " elections on: 2014, 2020, 2026 and so on; not meant are one that begins"
                    + " before 2014, and one whose legal bases name none of the decrees.")
            .sources(Source.FL_MULTI_YEAR_PLAN)
            .arguments("expected")
            .brokenBy("From 1 January 2026 to 1 January 2032, on the decree of 2018.")
            .keptBy("From 1 January 2026 to 31 December 2031, on the decree of 2018.")
            .checkedBy(PlanRules::planTermUnusual),
        AREA.warning("plan-without-director")
            .statement(
                "In Flanders the local authority, its welfare centre or a service of either should"
                    + " direct the plan.")
            .sources(Source.FL_LSB_2018)
            .arguments("director")
            .brokenBy("A platform of organisations directs the plan.")
            .keptBy("The social service of the city directs the plan.")
            .aboutMissing("organisations")
            .checkedBy(PlanRules::planWithoutDirector),
        AREA.warning("contributors-missing")
            .statement(
                "A plan that commits to it should be drawn up with people in all six capacities.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("capacities")
            .brokenBy("A plan that begins today, drawn up with everybody but academics.")
            .keptBy("A plan that begins tomorrow, drawn up with nobody so far.")
            .aboutMissing()
            .checkedBy(PlanRules::contributorsMissing),
        AREA.warning("domain-not-covered")
            .statement(
                "A plan that commits to all domains of life should have a challenge in each.")
            .sources(Sources.KINA)
            .arguments("domains")
            .brokenBy("A plan that begins today, without a challenge in education.")
            .keptBy("A plan that begins tomorrow, without a challenge in education so far.")
            .aboutMissing()
            .checkedBy(PlanRules::domainNotCovered),
        AREA.info("challenge-unanswered")
            .statement("A challenge of a plan should be answered by an objective.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("plan")
            .brokenBy("A challenge that no objective of the plan names.")
            .keptBy("A challenge that an operational objective of the plan names.")
            .aboutMissing("plans")
            .checkedBy(PlanRules::challengeUnanswered),
        AREA.warning("objective-without-action")
            .statement("An operational objective should have an action.")
            .sources(Sources.KINA)
            .arguments("plan")
            .brokenBy("An operational objective with no action, neither its own nor under it.")
            .keptBy("An operational objective with one action.")
            .aboutMissing()
            .checkedBy(PlanRules::objectiveWithoutAction),
        AREA.warning("action-outside-plan")
            .statement("An action should lie within the term of its plan.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("plan")
            .brokenBy("An action ends on the day after its plan.")
            .keptBy("An action ends on the last day of its plan.")
            .checkedBy(PlanRules::actionOutsidePlan),
        AREA.warning("action-incomplete")
            .statement(
                "Where the plan commits to it, an action should have an executor, a funder, a"
                    + " budget and an indicator.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("missing")
            .brokenBy("An action that begins today and has no budget.")
            .keptBy("An action that begins tomorrow and has no budget so far.")
            .aboutMissing()
            .checkedBy(PlanRules::actionIncomplete),
        AREA.warning("action-not-publicly-funded")
            .statement("Where the plan commits to it, a public authority should pay for an action.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("plan")
            .brokenBy("A foundation pays for an action that begins today.")
            .keptBy("The region pays for an action that begins today.")
            .aboutMissing("organisations")
            .checkedBy(PlanRules::actionNotPubliclyFunded),
        AREA.warning("action-overdue")
            .statement("An action should be carried out or given up by its last day.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("Still running on the day after its last day.")
            .keptBy("Still running on its last day.")
            .aboutMissing()
            .checkedBy(PlanRules::actionOverdue),
        AREA.warning("plan-without-body")
            .statement("A plan that commits to it should name the body that follows it up.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .brokenBy("A plan that begins today, and that no platform follows up.")
            .keptBy("A plan that begins tomorrow, and that no platform follows up so far.")
            .aboutMissing()
            .checkedBy(PlanRules::planWithoutBody),
        AREA.warning("body-without-partners")
            .statement(
                "The body that follows up a plan which commits to it should have both the authority"
                    + " and organisations on it.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("platform", "missing")
            .identifying("missing")
            .brokenBy("From today on only the city and its welfare centre are members.")
            .keptBy("The city and one association of tenants are members.")
            .aboutMissing("platforms", "organisations", "offices")
            .checkedBy(PlanRules::bodyWithoutPartners),
        AREA.warning("plan-not-followed-up")
            .statement(
                "A plan that commits to it should be followed up by a permanent consultation body,"
                    + " at least once in every full year that has passed.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("In all of 2026 no meeting was about the plan, and nothing was adjusted.")
            .keptBy("On 31 December 2026 the platform met about one action of the plan.")
            .aboutMissing("platforms", "meetings")
            .checkedBy(PlanRules::planNotFollowedUp),
        AREA.warning("plan-without-barometer")
            .statement("A plan that commits to it should name a barometer.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .brokenBy("A plan that begins today, without a barometer.")
            .keptBy("A plan that begins tomorrow, without a barometer so far.")
            .aboutMissing()
            .checkedBy(PlanRules::planWithoutBarometer),
        AREA.warning("poverty-test-missing")
            .statement(
                "A plan that commits to it should have been tested for poverty before its term"
                    + " begins, and every measure under it by the day on which it is decided.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("The quick scan is completed on the first day of the plan.")
            .keptBy("The quick scan is completed on the day before the first day of the plan.")
            .aboutMissing("povertyTests")
            .checkedBy(PlanRules::povertyTestMissing),
        AREA.warning("extended-test-missing")
            .statement(
                "Where a plan commits to tests, a positive quick scan should be followed by an"
                    + " extended test by the day of the decision.")
            .sources(Source.POVERTY_TEST)
            .arguments("due")
            .brokenBy("The extended test is completed on the day after the decision.")
            .keptBy("The extended test is completed on the day of the decision.")
            .aboutMissing()
            .checkedBy(PlanRules::extendedTestMissing),
        AREA.warning("test-without-experts")
            .statement("An extended test should involve experts by experience and academics.")
            .sources(Source.POVERTY_TEST)
            .arguments("capacities")
            .brokenBy("An extended test with academics and social organisations only.")
            .keptBy("An extended test with academics and one expert by experience.")
            .aboutMissing()
            .checkedBy(PlanRules::testWithoutExperts),
        AREA.warning("plan-not-evaluated")
            .statement(
                "A plan that commits to it should be evaluated together with academics by its last"
                    + " day.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("No evaluation with academics on the day after the last day of the plan.")
            .keptBy("An evaluation with a university on the last day of the plan.")
            .aboutMissing("organisations")
            .checkedBy(PlanRules::planNotEvaluated),
        AREA.warning("evaluation-without-academics")
            .statement(
                "Where the plan commits to it, an impact evaluation should be made with academics.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("plan")
            .brokenBy("The city evaluates an action together with the executor.")
            .keptBy("The city evaluates an action together with a university.")
            .aboutMissing("organisations")
            .checkedBy(PlanRules::evaluationWithoutAcademics),
        AREA.warning("evaluation-incomplete")
            .statement(
                "Where the plan commits to it, an impact evaluation should fill all five parts of"
                    + " CAIMeR.")
            .sources(Source.CAIMER)
            .arguments("parts")
            .brokenBy("An evaluation that says what was done and what came of it, but not why.")
            .keptBy("An evaluation with a sentence on each of the five parts.")
            .aboutMissing()
            .checkedBy(PlanRules::evaluationIncomplete));
  }

  private static void planTermUnusual(Inspection inspection) {
    if (inspection.register().municipality().region() != Region.FLANDERS) {
      return;
    }
    for (PolicyPlan plan : inspection.register().plans()) {
      if (!isOnDecree(plan)) {
        continue;
      }
      multiYearPlan(plan.term().firstDayOrThrow())
          .filter(expected -> !expected.equals(plan.term()))
          .ifPresent(expected -> inspection.report(plan).at("term").with("expected", expected));
    }
  }

  /** {@return whether a plan rests on a decree; another one is on a theme} */
  private static boolean isOnDecree(PolicyPlan plan) {
    return plan.legalBases().stream()
        .flatMap(basis -> basis.source().stream())
        .anyMatch(DECREES::contains);
  }

  /**
   * {@return the term of the multi-year plan whose beginning is nearest to a day; absent before the
   * first one, or if it would go beyond the year 9999}
   */
  private static Optional<Term> multiYearPlan(LocalDate day) {
    if (day.isBefore(FIRST_MULTI_YEAR_PLAN)) {
      return Optional.empty();
    }
    int years = day.getYear() - FIRST_MULTI_YEAR_PLAN.getYear() + YEARS_OF_A_MULTI_YEAR_PLAN / 2;
    int before = years - years % YEARS_OF_A_MULTI_YEAR_PLAN;
    return Term.find(FIRST_MULTI_YEAR_PLAN, Period.ofYears(before + YEARS_OF_A_MULTI_YEAR_PLAN))
        .flatMap(Term::lastDay)
        .map(last -> Term.of(FIRST_MULTI_YEAR_PLAN.plusYears(before), last));
  }

  private static void planWithoutDirector(Inspection inspection) {
    if (inspection.register().municipality().region() != Region.FLANDERS) {
      return;
    }
    LocalAuthorities local = new LocalAuthorities(inspection.index());
    for (PolicyPlan plan : inspection.register().plans()) {
      if (!local.includes(plan.director())) {
        inspection.report(plan).at("director").with("director", plan.director());
      }
    }
  }

  /** {@return the plans whose term has begun} */
  private static Stream<PolicyPlan> plansBegun(Inspection inspection) {
    return inspection.register().plans().stream().filter(plan -> inspection.hasBegun(plan.term()));
  }

  /** {@return the plans that commit to something} */
  private static Stream<PolicyPlan> plans(Inspection inspection, Commitment commitment) {
    return inspection.register().plans().stream().filter(plan -> plan.commitsTo(commitment));
  }

  /** {@return the plans whose term has begun and that commit to something} */
  private static Stream<PolicyPlan> plansBegun(Inspection inspection, Commitment commitment) {
    return plans(inspection, commitment).filter(plan -> inspection.hasBegun(plan.term()));
  }

  private static void contributorsMissing(Inspection inspection) {
    plansBegun(inspection, Commitment.ALL_CAPACITIES)
        .filter(plan -> !plan.capacitiesLeftOut().isEmpty())
        .forEach(
            plan ->
                inspection
                    .report(plan)
                    .at("contributors")
                    .with("capacities", plan.capacitiesLeftOut()));
  }

  private static void domainNotCovered(Inspection inspection) {
    plansBegun(inspection, Commitment.ALL_DOMAINS)
        .filter(plan -> !plan.domainsNotCovered().isEmpty())
        .forEach(
            plan ->
                inspection.report(plan).at("challenges").with("domains", plan.domainsNotCovered()));
  }

  private static void challengeUnanswered(Inspection inspection) {
    plansBegun(inspection)
        .forEach(
            plan ->
                plan.challengesUnanswered()
                    .forEach(challenge -> inspection.report(challenge).with("plan", plan.id())));
  }

  private static void objectiveWithoutAction(Inspection inspection) {
    plansBegun(inspection)
        .forEach(
            plan ->
                objectivesWithoutAction(plan).stream()
                    .filter(objective -> objective.level() == ObjectiveLevel.OPERATIONAL)
                    .forEach(
                        objective ->
                            inspection.report(objective).at("actions").with("plan", plan.id())));
  }

  /** {@return the objectives without an action of their own or of an objective under them} */
  private static ImmutableList<Objective> objectivesWithoutAction(PolicyPlan plan) {
    ImmutableList<Objective> all = plan.allObjectives().collect(ImmutableList.toImmutableList());
    Set<Objective> without = Sets.newIdentityHashSet();
    // An objective comes before those under it, so going backwards they are known already.
    for (Objective objective : all.reverse()) {
      if (objective.actions().isEmpty() && without.containsAll(objective.objectives())) {
        without.add(objective);
      }
    }
    return all.stream().filter(without::contains).collect(ImmutableList.toImmutableList());
  }

  private static void actionOutsidePlan(Inspection inspection) {
    for (PolicyPlan plan : inspection.register().plans()) {
      plan.allActions()
          .forEach(
              action ->
                  action
                      .term()
                      .minus(plan.term())
                      .forEach(
                          outside ->
                              inspection
                                  .report(action)
                                  .at("term")
                                  .during(outside)
                                  .with("plan", plan.id())));
    }
  }

  private static Stream<Action> actions(Inspection inspection) {
    return inspection.register().plans().stream().flatMap(PolicyPlan::allActions);
  }

  /** {@return the actions of a plan that have begun and were not given up} */
  private static Stream<Action> actionsBegun(Inspection inspection, PolicyPlan plan) {
    return plan.allActions()
        .filter(action -> inspection.hasBegun(action.term()))
        .filter(action -> action.status() != ActionStatus.DROPPED);
  }

  private static void actionIncomplete(Inspection inspection) {
    plans(inspection, Commitment.COSTED_ACTIONS)
        .flatMap(plan -> actionsBegun(inspection, plan))
        .filter(action -> !action.detailsLeftOut().isEmpty())
        .forEach(action -> inspection.report(action).with("missing", action.detailsLeftOut()));
  }

  private static void actionNotPubliclyFunded(Inspection inspection) {
    plans(inspection, Commitment.PUBLIC_FUNDING)
        .forEach(
            plan ->
                actionsBegun(inspection, plan)
                    .filter(action -> !isPubliclyFunded(action, plan, inspection))
                    .forEach(
                        action -> inspection.report(action).at("funder").with("plan", plan.id())));
  }

  /** {@return whether an authority pays; true if another rule reports that nobody does} */
  private static boolean isPubliclyFunded(Action action, PolicyPlan plan, Inspection inspection) {
    return action
        .funder()
        .map(
            funder ->
                inspection
                    .index()
                    .find(Organisation.class, funder)
                    .map(found -> PUBLIC_AUTHORITIES.contains(found.kind()))
                    .orElse(true))
        .orElse(plan.commitsTo(Commitment.COSTED_ACTIONS));
  }

  private static void actionOverdue(Inspection inspection) {
    actions(inspection)
        .forEach(
            action ->
                action
                    .completion()
                    .flatMap(inspection.index().recordedDays()::due)
                    .ifPresent(due -> Lateness.report(inspection, action, "status", due)));
  }

  private static void planWithoutBody(Inspection inspection) {
    plansBegun(inspection, Commitment.FOLLOW_UP_BODY)
        .filter(plan -> plan.followedUpBy().isEmpty())
        .forEach(plan -> inspection.report(plan).at("followedUpBy").during(plan.term()));
  }

  private static void bodyWithoutPartners(Inspection inspection) {
    FollowUpBodies bodies = new FollowUpBodies(inspection);
    plansBegun(inspection, Commitment.FOLLOW_UP_BODY).forEach(bodies::check);
  }

  private static void planNotFollowedUp(Inspection inspection) {
    Year lastYear = Year.from(inspection.today()).minusYears(1);
    plansBegun(inspection, Commitment.FOLLOW_UP_BODY)
        .filter(plan -> inspection.index().isFollowUpKnown(plan))
        .forEach(
            plan ->
                LimitedReports.eachOwed(
                    inspection,
                    plan,
                    inspection.index().course(plan).yearsNotFollowedUp(lastYear),
                    Term::in,
                    year -> Deadline.unmet(lastDay(year)),
                    (report, year) -> report.with("year", year).with("due", lastDay(year))));
  }

  private static LocalDate lastDay(Year year) {
    return Term.in(year).lastDay().orElseThrow();
  }

  private static void planWithoutBarometer(Inspection inspection) {
    plansBegun(inspection, Commitment.BAROMETER)
        .filter(plan -> plan.barometer().isEmpty())
        .forEach(plan -> inspection.report(plan).at("barometer").during(plan.term()));
  }

  private static void povertyTestMissing(Inspection inspection) {
    PovertyTesting testing = inspection.index().povertyTesting();
    for (PolicyPlan plan : inspection.register().plans()) {
      testing.test(plan).ifPresent(due -> Lateness.report(inspection, plan, due));
    }
    for (PolicyMeasure measure : inspection.register().measures()) {
      testing.test(measure).ifPresent(due -> Lateness.report(inspection, measure, due));
    }
  }

  private static void extendedTestMissing(Inspection inspection) {
    PovertyTesting testing = inspection.index().povertyTesting();
    for (PovertyTest test : inspection.register().povertyTests()) {
      testing
          .extendedTest(test)
          .ifPresent(due -> Lateness.report(inspection, test, "extended", due));
    }
  }

  private static void testWithoutExperts(Inspection inspection) {
    for (PovertyTest test : inspection.register().povertyTests()) {
      test.extended()
          .filter(extended -> !extended.expertsLeftOut().isEmpty())
          .ifPresent(
              extended ->
                  inspection
                      .report(test)
                      .in(extended)
                      .at("involved")
                      .with("capacities", extended.expertsLeftOut()));
    }
  }

  private static void planNotEvaluated(Inspection inspection) {
    for (PolicyPlan plan : inspection.register().plans()) {
      inspection
          .index()
          .course(plan)
          .evaluation()
          .ifPresent(due -> Lateness.report(inspection, plan, "evaluations", due));
    }
  }

  private static void evaluationWithoutAcademics(Inspection inspection) {
    plans(inspection, Commitment.IMPACT_EVALUATION)
        .forEach(
            plan ->
                plan.evaluations().stream()
                    .filter(evaluation -> !inspection.index().isWithAcademics(evaluation))
                    .forEach(
                        evaluation ->
                            inspection.report(evaluation).at("with").with("plan", plan.id())));
  }

  private static void evaluationIncomplete(Inspection inspection) {
    plans(inspection, Commitment.IMPACT_EVALUATION)
        .flatMap(plan -> plan.evaluations().stream())
        .filter(evaluation -> !evaluation.partsLeftOut().isEmpty())
        .forEach(
            evaluation -> inspection.report(evaluation).with("parts", evaluation.partsLeftOut()));
  }
}
