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
}
