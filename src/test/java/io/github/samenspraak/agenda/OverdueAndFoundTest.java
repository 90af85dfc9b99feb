package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.fixtures.Fault;
import io.github.samenspraak.fixtures.FaultyRegister;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is overdue in the agenda, and what rules find to be late, are the same. */
class OverdueAndFoundTest {

  private static final RegisterShape SMALL = RegisterShape.small();

  /**
   * The kinds that are late in no fault: the towns have no coordination, of tests for poverty that
   * of the plan is late, and of the seats to be filled those of delegates.
   */
  private static final ImmutableSet<ObligationKind> WITHOUT_FAULT =
      ImmutableSet.of(
          ObligationKind.INTERPELLATION_ANSWER,
          ObligationKind.MEASURE_TEST,
          ObligationKind.ELECTION,
          ObligationKind.APPOINTMENT);

  private static Stream<ObligationKind> kinds() {
    return Stream.of(ObligationKind.values());
  }

  /** {@return the kinds of duties that were due and are not done, or were done late} */
  private static Set<ObligationKind> late(FaultyRegister faulty) {
    return Agenda.of(faulty.register())
        .between(faulty.today().minusYears(20), faulty.today().minusDays(1))
        .stream()
        .filter(duty -> !duty.kind().isEvent())
        .filter(
            duty ->
                Set.of(ObligationState.OVERDUE, ObligationState.MET_LATE)
                    .contains(duty.stateOn(faulty.today())))
        .map(Obligation::kind)
        .collect(Collectors.toSet());
  }

  @Test
  void everyRuleThatAnswersAKindIsOneOfTheLibrary() {
    assertThat(kinds().flatMap(kind -> kind.foundBy().stream()))
        .allMatch(RuleSet.standard().codes()::contains);
  }

  @Test
  void endsAndBeginningsAreEventsAndAllElseIsADuty() {
    assertThat(kinds().filter(ObligationKind::isEvent))
        .containsExactly(
            ObligationKind.MANDATE_END,
            ObligationKind.COVENANT_END,
            ObligationKind.PLAN_START,
            ObligationKind.PLAN_END);
  }

  @Test
  void whereNothingIsFoundNothingIsLate() {
    assertThat(RuleSet.standard().check(SMALL.register(), RegisterShape.TODAY))
        .noneMatch(finding -> finding.severity().compareTo(Severity.INFO) < 0);
    assertThat(Agenda.of(SMALL.register()).overdue(RegisterShape.TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLateButWhatTheBrokenRuleAnswers(Fault fault) {
    assertThat(late(fault.in(SMALL, Fault.MOST_DAYS)))
        .isSubsetOf(
            kinds()
                .filter(kind -> kind.foundBy().contains(fault.rule()))
                .collect(Collectors.toSet()));
  }

  @Test
  void everyKindOfDutyIsLateWhereARuleIsBrokenThatAnswersIt() {
    assertThat(
            Stream.of(Fault.values())
                .flatMap(fault -> late(fault.in(SMALL, Fault.MOST_DAYS)).stream())
                .collect(Collectors.toSet()))
        .isEqualTo(
            kinds()
                .filter(kind -> !kind.isEvent() && !WITHOUT_FAULT.contains(kind))
                .collect(Collectors.toSet()));
  }
}
