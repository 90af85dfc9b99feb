package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import org.junit.jupiter.api.Test;

class PolicyPlanTest {

  private static final Term YEARS = Term.parse("2026-01-01/2031-12-31");

  private static Objective.Builder objective(String id) {
    return Objective.builder()
        .id(Id.of(id))
        .title(Label.of("Iedereen woont behoorlijk"))
        .level(ObjectiveLevel.OPERATIONAL);
  }

  private static Action action(String id) {
    return Action.builder()
        .id(Id.of(id))
        .title(Label.of("Een woonloket"))
        .term(YEARS)
        .status(ActionStatus.PLANNED)
        .build();
  }

  private static PolicyPlan.Builder plan() {
    return PolicyPlan.builder()
        .id(Id.of("plan"))
        .title(Label.of("Sociaal beleidsplan"))
        .term(YEARS)
        .director(Id.of("city"));
  }

  private static final PolicyPlan PLAN =
      plan()
          .addObjectives(
              objective("1")
                  .addActions(action("a"))
                  .addObjectives(
                      objective("1.1")
                          .addActions(action("b"), action("c"))
                          .addObjectives(objective("1.1.1").addActions(action("d")).build())
                          .build(),
                      objective("1.2").addActions(action("e")).build())
                  .build(),
              objective("2").addActions(action("f")).build())
          .build();

  @Test
  void allObjectivesAreThoseOfEveryLevelEachBeforeThoseUnderIt() {
    assertThat(PLAN.allObjectives().map(Objective::id).map(Id::toString))
        .containsExactly("1", "1.1", "1.1.1", "1.2", "2");
  }

  @Test
  void allActionsAreThoseOfAllObjectives() {
    assertThat(PLAN.allActions().map(Action::id).map(Id::toString))
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void objectivesMayStandInEachOtherHoweverDeep() {
    int deep = 100_000;
    Objective objective = objective("deepest").addActions(action("a")).build();
    for (int i = 1; i < deep; i++) {
      objective = objective("objective-" + i).addObjectives(objective).build();
    }

    assertThat(objective.withAllUnderIt().count()).isEqualTo(deep);
    assertThat(objective.allActions().map(Action::id)).containsExactly(Id.of("a"));
  }

  @Test
  void anObjectiveWithNothingUnderItStandsForItself() {
    Objective alone = objective("alone").build();

    assertThat(alone.withAllUnderIt()).containsExactly(alone);
  }

  @Test
  void aPlanMayHaveNothingInItYet() {
    PolicyPlan empty = plan().build();

    assertThat(empty.allObjectives()).isEmpty();
    assertThat(empty.allActions()).isEmpty();
    assertThat(empty.followedUpBy()).isEmpty();
    assertThat(empty.barometer()).isEmpty();
  }

  @Test
  void capacitiesInWhichNobodyTookPartAreLeftOut() {
    assertThat(plan().build().capacitiesLeftOut()).containsExactly(Capacity.values());
    PolicyPlan withInhabitants =
        plan()
            .addContributors(
                Contributor.builder().capacity(Capacity.INHABITANT).build(),
                Contributor.builder().capacity(Capacity.INHABITANT).build())
            .build();
    assertThat(withInhabitants.capacitiesLeftOut()).hasSize(5).doesNotContain(Capacity.INHABITANT);
  }

  @Test
  void aChallengeIsAnsweredByAnObjectiveHoweverDeep() {
    PolicyPlan plan =
        plan()
            .addChallenges(challenge("damp"), challenge("rent"), challenge("arrears"))
            .addObjectives(
                objective("1")
                    .addAnswers(Id.<Challenge>of("rent"))
                    .addObjectives(objective("1.1").addAnswers(Id.<Challenge>of("damp")).build())
                    .build())
            .build();
    assertThat(plan.challengesUnanswered()).containsExactly(challenge("arrears"));
  }

  private static Challenge challenge(String id) {
    return Challenge.builder().id(Id.of(id)).text(Label.of(id)).domain(LifeDomain.HOUSING).build();
  }
}
