package io.github.samenspraak.rule;

import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM_WRONG;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiverApplicationTest {

  private static final RuleSet RULES = RuleSet.of(PERSON_HERE, PLATFORM_WRONG);

  /** What becomes of a finding of all of 2026, and of one about Ann without days. */
  private static List<String> found(Waiver... waivers) {
    return RULES.check(ExampleRules.with(waivers), TODAY).stream()
        .filter(finding -> !finding.toString().contains("ben"))
        .map(Finding::toString)
        .toList();
  }

  private static final String ANN = "person-here PERSON ann";
  private static final String PLATFORM = "platform-wrong PLATFORM platform ";

  @Test
  void aFindingIsWaivedOnTheDaysOfTheWaiver() {
    assertThat(found(waiver("platform-wrong", "platform", "2026-01-01/2026-12-31")))
        .containsExactly(ANN, PLATFORM + "2026-01-01/2026-12-31 waived");
    assertThat(found(waiver("platform-wrong", "platform", "2020-01-01/..")))
        .containsExactly(ANN, PLATFORM + "2026-01-01/2026-12-31 waived");
  }

  @Test
  void itIsSplitWhereTheWaiverBeginsAndEnds() {
    assertThat(found(waiver("platform-wrong", "platform", "2026-03-01/2026-03-31")))
        .containsExactly(
            ANN,
            PLATFORM + "2026-01-01/2026-02-28",
            PLATFORM + "2026-03-01/2026-03-31 waived",
            PLATFORM + "2026-04-01/2026-12-31");
    assertThat(found(waiver("platform-wrong", "platform", "2026-12-31/..")))
        .containsExactly(
            ANN, PLATFORM + "2026-01-01/2026-12-30", PLATFORM + "2026-12-31/2026-12-31 waived");
  }

  @Test
  void aWaiverOfOtherDaysChangesNothing() {
    assertThat(found(waiver("platform-wrong", "platform", "2027-01-01/..")))
        .containsExactly(ANN, PLATFORM + "2026-01-01/2026-12-31");
  }

  @Test
  void whereTwoWaiversOverlapTheFirstOneCounts() {
    Waiver first = waiver("platform-wrong", "platform", "2026-01-01/2026-06-30");
    Waiver second = waiver("platform-wrong", "platform", "2026-04-01/..");

    assertThat(found(first, second))
        .containsExactly(
            ANN,
            PLATFORM + "2026-01-01/2026-06-30 waived",
            PLATFORM + "2026-07-01/2026-12-31 waived");
    assertThat(RULES.check(ExampleRules.with(first, second), TODAY).waived().all())
        .extracting(finding -> finding.waiver().orElseThrow())
        .containsExactly(first, second);
  }

  @Test
  void severalWaiversLeaveWhatLiesBetweenThem() {
    assertThat(
            found(
                waiver("platform-wrong", "platform", "2026-10-01/9999-12-31"),
                waiver("platform-wrong", "platform", "2026-03-01/2026-03-31"),
                waiver("platform-wrong", "platform", "2025-01-01/2026-01-01")))
        .containsExactly(
            ANN,
            PLATFORM + "2026-01-01/2026-01-01 waived",
            PLATFORM + "2026-01-02/2026-02-28",
            PLATFORM + "2026-03-01/2026-03-31 waived",
            PLATFORM + "2026-04-01/2026-09-30",
            PLATFORM + "2026-10-01/2026-12-31 waived");
  }

  @Test
  void aWaiverUntilTheEndOfAllDaysLeavesNoneOfAFindingWithoutAnEnd() {
    Rule open =
        ExampleRules.rule(
            "platform-wrong",
            inspection ->
                inspection.report(ExampleRules.PLATFORM).during(Term.parse("2026-01-01/..")));
    Waiver waiver = waiver("platform-wrong", "platform", "2026-03-01/9999-12-31");

    assertThat(RuleSet.of(open).check(ExampleRules.with(waiver), TODAY))
        .extracting(Finding::toString)
        .containsExactly(
            PLATFORM + "2026-01-01/2026-02-28", PLATFORM + "2026-03-01/9999-12-31 waived");
  }

  @Test
  void aFindingWithoutDaysIsWaivedIfTheWaiverCountsToday() {
    assertThat(found(waiver("person-here", "ann", "2026-11-21/2026-11-21")))
        .startsWith(ANN + " waived");
    assertThat(found(waiver("person-here", "ann", "2026-11-22/.."))).startsWith(ANN);
    assertThat(found(waiver("person-here", "ann", "2020-01-01/2026-11-20"))).startsWith(ANN);
  }

  @Test
  void aWaiverOfAnotherRuleOrAnotherElementChangesNothing() {
    assertThat(
            found(
                waiver("person-here", "platform", "2020-01-01/.."),
                waiver("platform-wrong", "ann", "2020-01-01/.."),
                waiver("no-such-rule", "nobody", "2020-01-01/..")))
        .containsExactly(ANN, PLATFORM + "2026-01-01/2026-12-31");
  }
}
