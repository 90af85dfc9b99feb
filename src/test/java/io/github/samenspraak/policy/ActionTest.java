package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

  private static Action.Builder action(String term, ActionStatus status) {
    return Action.builder()
        .id(Id.of("counter"))
        .title(Label.of("Een woonloket"))
        .term(Term.parse(term))
        .status(status);
  }

  private static Optional<Deadline> completion(ActionStatus status) {
    return action("2026-01-01/2027-12-31", status).build().completion();
  }

  @ParameterizedTest
  @EnumSource(names = {"DONE", "DROPPED"})
  void anActionThatIsDoneOrGivenUpIsNotDue(ActionStatus status) {
    assertThat(completion(status)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "RUNNING"})
  void aPlannedOrRunningActionIsDueOnItsLastDay(ActionStatus status) {
    assertThat(completion(status)).contains(new Deadline(LAST_DAY, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource
  void anActionWithoutALastDayIsNeverDue(ActionStatus status) {
    assertThat(action("2026-01-01/..", status).build().completion()).isEmpty();
  }

  @Test
  void unlessSaidItIsNoProjectAndHasNoBudget() {
    Action action = action("2026-01-01/..", ActionStatus.PLANNED).build();

    assertThat(action.project()).isFalse();
    assertThat(action.budget()).isEmpty();
    assertThat(action.funder()).isEmpty();
  }

  @Test
  void aBudgetMayBeNothingAndNotLess() {
    Action.Builder action = action("2026-01-01/..", ActionStatus.PLANNED);

    assertThat(action.budget(Money.parse("EUR 0")).build().budget()).contains(Money.parse("EUR 0"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> action.budget(Money.parse("EUR -0.01")).build())
        .withMessage("The budget of an action must be 0 or more, not EUR -0.01.");
  }

  @Test
  void theMissingParticularsOfAnActionAreListedInOrder() {
    Action.Builder action = action("2026-01-01/..", ActionStatus.PLANNED);

    assertThat(action.build().detailsLeftOut()).containsExactly(ActionDetail.values());
    action.funder(Id.of("city")).addExecutors(Id.<Organisation>of("tenants"));
    assertThat(action.build().detailsLeftOut())
        .containsExactly(ActionDetail.BUDGET, ActionDetail.INDICATOR);
    action.budget(Money.parse("EUR 0")).addIndicators(Id.<Indicator>of("poor"));
    assertThat(action.build().detailsLeftOut()).isEmpty();
  }
}
