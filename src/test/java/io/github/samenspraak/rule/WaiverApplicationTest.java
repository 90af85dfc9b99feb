package io.github.samenspraak.rule;

import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM_WRONG;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** The reports of 2019 to 2022, each owed for its year and late from the next April on. */
  private static List<String> foundOwed(Waiver... waivers) {
    Rule owed =
        ExampleRules.rule(
            "platform-wrong",
            inspection -> {
              for (int year = 2019; year <= 2022; year++) {
                inspection
                    .report(ExampleRules.PLATFORM)
                    .during(Term.parse(year + 1 + "-04-01/.."))
                    .owedFor(Term.in(Year.of(year)));
              }
            });
    return RuleSet.of(owed).check(ExampleRules.with(waivers), TODAY).stream()
        .filter(Finding::isWaived)
        .map(finding -> finding.owedFor().orElseThrow() + " " + finding.term().orElseThrow())
        .toList();
  }

  @Test
  void whatWasOwedForAYearIsWaivedWholeByAWaiverOfThatYear() {
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2020-01-01/2020-12-31")))
        .containsExactly("2020-01-01/2020-12-31 2021-04-01/..");
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2020-01-01/2021-12-31")))
        .containsExactly(
            "2020-01-01/2020-12-31 2021-04-01/..", "2021-01-01/2021-12-31 2022-04-01/..");
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2021-06-01/..")))
        .containsExactly("2022-01-01/2022-12-31 2023-04-01/..");
  }

  @Test
  void itIsNotWaivedByAWaiverThatLacksADayOfTheYear() {
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2020-01-02/2020-12-31"))).isEmpty();
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2020-01-01/2020-12-30"))).isEmpty();
    assertThat(foundOwed(waiver("platform-wrong", "platform", "2021-04-01/2021-12-31"))).isEmpty();
  }

  @Test
  void ofManyWaiversTheOneThatHoldsTheYearCounts() {
    assertThat(
            foundOwed(
                waiver("platform-wrong", "platform", "2019-12-01/2020-01-31"),
                waiver("platform-wrong", "platform", "2019-06-01/2021-06-30"),
                waiver("platform-wrong", "platform", "2020-02-01/2020-03-31")))
        .containsExactly("2020-01-01/2020-12-31 2021-04-01/..");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01/2020-12-31, 2021-01-01/2021-12-31, 2",
    "2020-01-01/2021-12-31, 2021-01-01/2022-12-31, 3",
    "2018-01-01/2021-06-30, 2020-02-01/.., 4",
    "2020-01-01/2020-06-30, 2020-07-01/2020-12-31, 0",
    "2018-01-01/.., 2020-01-01/2020-12-31, 4"
  })
  void countedFindingsAboutWhatWasOwedAreWaivedAsReportedOnesAre(
      String one, String other, long expected) {
    Waiver[] waivers = {
      waiver("platform-wrong", "platform", one), waiver("platform-wrong", "platform", other)
    };
    assertThat(foundOwed(waivers)).hasSize((int) expected);

    Rule counting =
        ExampleRules.rule(
            "platform-wrong",
            inspection -> {
              inspection.report(ExampleRules.PLATFORM).owedFor(Term.in(Year.of(2018)));
              inspection.countOwed(ExampleRules.PLATFORM, new Years2019To2022());
            });
    Findings findings = RuleSet.of(counting).withLimit(1).check(ExampleRules.with(waivers), TODAY);
    long first = findings.stream().filter(Finding::isWaived).count();
    assertThat(findings.waived().count() - first).isEqualTo(expected);
  }

  /** The years 2019 to 2022. */
  private static final class Years2019To2022 implements FindingDays {

    @Override
    public long begunBy(LocalDate day) {
      return IntStream.rangeClosed(2019, 2022)
          .filter(year -> !Year.of(year).atDay(1).isAfter(day))
          .count();
    }

    @Override
    public long endedBefore(LocalDate day) {
      return IntStream.rangeClosed(2019, 2022)
          .filter(year -> Term.in(Year.of(year)).endsBefore(day))
          .count();
    }
  }
}
