package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules on policy plans: their director, contributors, term, actions, tests and follow-up.
 *
 * <p>A plan may be recorded before it is complete: a missing part is reported once the term of the
 * plan has begun, and that of an action once its own has.
 */
final class PlanRules {

  private static final RuleGroup AREA = RuleGroup.of("plans", "0.1.0");

  /** The first day of the first multi-year plan of all Flemish local authorities. */
  private static final LocalDate FIRST_MULTI_YEAR_PLAN = LocalDate.of(2014, 1, 1);

  private static final int YEARS_OF_A_MULTI_YEAR_PLAN = 6;

  private static final ImmutableSet<OrganisationKind> LOCAL_AUTHORITIES =
      ImmutableSet.of(OrganisationKind.MUNICIPALITY, OrganisationKind.SOCIAL_WELFARE_CENTRE);

  private PlanRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.warning("plan-term-unusual")
            .statement(
                "A Flemish plan should run for six years, from the second year after the elections"
                    + " on: 2014, 2020, 2026 and so on; one that begins before 2014 may run as it"
                    + " likes.")
            .sources(Source.FL_MULTI_YEAR_PLAN)
            .arguments("expected")
            .brokenBy("From 1 January 2026 to 1 January 2032.")
            .keptBy("From 1 January 2026 to 31 December 2031.")
            .checkedBy(PlanRules::planTermUnusual),
        AREA.error("plan-without-director")
            .statement(
                "The municipality, the public centre for social welfare or a service of either must"
                    + " direct the plan.")
            .sources(Sources.ANTWERP_PROGRAMME, Source.FL_LSB_2018)
            .arguments("director")
            .brokenBy("A platform of organisations directs the plan.")
            .keptBy("The social service of the city directs the plan.")
            .aboutMissing("organisations")
            .checkedBy(PlanRules::planWithoutDirector),
        AREA.warning("contributors-missing")
            .statement("A plan should be drawn up with people in all six capacities.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("capacities")
            .brokenBy("A plan that begins today, drawn up with everybody but academics.")
            .keptBy("A plan that begins tomorrow, drawn up with nobody so far.")
            .aboutMissing()
            .checkedBy(PlanRules::contributorsMissing),
        AREA.warning("challenge-unanswered")
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
        AREA.error("action-outside-plan")
            .statement("An action must lie within the term of its plan.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("plan")
            .brokenBy("An action ends on the day after its plan.")
            .keptBy("An action ends on the last day of its plan.")
            .checkedBy(PlanRules::actionOutsidePlan),
        AREA.warning("action-incomplete")
            .statement("An action should have an executor, a funder, a budget and an indicator.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("missing")
            .brokenBy("An action that begins today and has no budget.")
            .keptBy("An action that begins tomorrow and has no budget so far.")
            .aboutMissing()
            .checkedBy(PlanRules::actionIncomplete),
        AREA.warning("action-overdue")
            .statement("An action should be carried out or given up by its last day.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("Still running on the day after its last day.")
            .keptBy("Still running on its last day.")
            .aboutMissing()
            .checkedBy(PlanRules::actionOverdue),
        AREA.warning("plan-not-followed-up")
            .statement(
                "A plan should be followed up by a permanent consultation body, at least once in"
                    + " every full year.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .brokenBy("In all of 2026 no meeting was about the plan, and nothing was adjusted.")
            .keptBy("On 31 December 2026 the platform met about one action of the plan.")
            .aboutMissing("platforms", "meetings")
            .checkedBy(PlanRules::planNotFollowedUp),
        AREA.warning("poverty-test-missing")
            .statement("A plan should have been tested for poverty before its term begins.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("The test is complete on the first day of the plan.")
            .keptBy("The test is complete on the day before the first day of the plan.")
            .aboutMissing("povertyTests")
            .checkedBy(PlanRules::povertyTestMissing),
        AREA.error("extended-test-missing")
            .statement(
                "A positive quick scan must be followed by an extended test before the measure is"
                    + " decided.")
            .sources(Source.POVERTY_TEST)
            .arguments("due")
            .brokenBy("The extended test is complete on the day after the decision.")
            .keptBy("The extended test is complete on the day of the decision.")
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
        AREA.error("evaluation-incomplete")
            .statement("An impact evaluation must fill all five parts of CAIMeR.")
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
      multiYearPlan(plan.term().firstDayOrThrow())
          .filter(expected -> !expected.equals(plan.term()))
          .ifPresent(expected -> inspection.report(plan).at("term").with("expected", expected));
    }
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
    Map<Id<Organisation>, Boolean> known = new HashMap<>();
    for (PolicyPlan plan : inspection.register().plans()) {
      if (!isLocal(plan.director(), inspection.index(), known)) {
        inspection.report(plan).at("director").with("director", plan.director());
      }
    }
  }

  /**
   * {@return whether an organisation is a local authority or a service under one, however deep;
   * true for an unknown one, which another rule reports}
   *
   * @param known the answers so far, to which those on the path are added
   */
  private static boolean isLocal(
      Id<Organisation> id, RegisterIndex index, Map<Id<Organisation>, Boolean> known) {
    Set<Id<Organisation>> path = new HashSet<>();
    Optional<Id<Organisation>> next = Optional.of(id);
    boolean local = false;
    while (next.isPresent() && path.add(next.get())) {
      if (known.containsKey(next.get())) {
        local = known.get(next.get());
        break;
      }
      Optional<Organisation> organisation = index.find(Organisation.class, next.get());
      local = organisation.isEmpty() || LOCAL_AUTHORITIES.contains(organisation.get().kind());
      next =
          local
              ? Optional.empty()
              : organisation.filter(PlanRules::isService).flatMap(Organisation::parent);
    }
    for (Id<Organisation> visited : path) {
      known.put(visited, local);
    }
    return local;
  }

  private static boolean isService(Organisation organisation) {
    return organisation.kind() == OrganisationKind.PUBLIC_SERVICE;
  }

  /** {@return the plans whose term has begun} */
  private static Stream<PolicyPlan> plansBegun(Inspection inspection) {
    return inspection.register().plans().stream().filter(plan -> inspection.hasBegun(plan.term()));
  }

  private static void contributorsMissing(Inspection inspection) {
    plansBegun(inspection)
        .filter(plan -> !plan.capacitiesLeftOut().isEmpty())
        .forEach(
            plan ->
                inspection
                    .report(plan)
                    .at("contributors")
                    .with("capacities", plan.capacitiesLeftOut()));
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
                    .forEach(objective -> inspection.report(objective).with("plan", plan.id())));
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

  private static void actionIncomplete(Inspection inspection) {
    actions(inspection)
        .filter(action -> inspection.hasBegun(action.term()))
        .filter(action -> action.status() != ActionStatus.DROPPED)
        .filter(action -> !action.detailsLeftOut().isEmpty())
        .forEach(action -> inspection.report(action).with("missing", action.detailsLeftOut()));
  }

  private static void actionOverdue(Inspection inspection) {
    actions(inspection)
        .forEach(
            action ->
                action
                    .completion()
                    .flatMap(inspection.index().recordedDays()::due)
                    .ifPresent(due -> Lateness.report(inspection, action, due)));
  }

  private static void planNotFollowedUp(Inspection inspection) {
    plansBegun(inspection)
        .filter(plan -> inspection.index().isFollowUpKnown(plan))
        .forEach(
            plan -> {
              if (plan.followedUpBy().isEmpty()) {
                inspection.report(plan).at("followedUpBy").during(plan.term());
              } else {
                LimitedReports.eachYear(
                    inspection,
                    plan,
                    inspection
                        .index()
                        .course(plan)
                        .yearsNotFollowedUp(Year.from(inspection.today()).minusYears(1)),
                    (report, year) -> {});
              }
            });
  }

  private static void povertyTestMissing(Inspection inspection) {
    for (PolicyPlan plan : inspection.register().plans()) {
      inspection
          .index()
          .course(plan)
          .povertyTest()
          .ifPresent(due -> Lateness.report(inspection, plan, due));
    }
  }

  private static void extendedTestMissing(Inspection inspection) {
    for (PovertyTest test : inspection.register().povertyTests()) {
      test.extendedTest().ifPresent(due -> Lateness.report(inspection, test, due));
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

  private static void evaluationIncomplete(Inspection inspection) {
    for (PolicyPlan plan : inspection.register().plans()) {
      for (ImpactEvaluation evaluation : plan.evaluations()) {
        if (!evaluation.partsLeftOut().isEmpty()) {
          inspection.report(evaluation).with("parts", evaluation.partsLeftOut());
        }
      }
    }
  }
}
