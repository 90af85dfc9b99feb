package io.github.samenspraak.rule;

import static io.github.samenspraak.rule.ExampleRules.ANN;
import static io.github.samenspraak.rule.ExampleRules.BEN;
import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.rule;
import static io.github.samenspraak.rule.ExampleRules.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.batch.Overview;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of findings beyond the limit. */
class LimitTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** A rule that finds Ann wrong on each of so many days. */
  private static Rule days(String code, Severity severity, int count) {
    return rule(
            code,
            inspection -> {
              for (int i = 0; i < count; i++) {
                inspection.report(ANN).during(Term.on(FIRST.plusDays(i)));
              }
            })
        .withSeverity(severity);
  }

  private static final Rule MANY = days("many", Severity.WARNING, 100);
  private static final Rule SOME = days("some", Severity.INFO, 7);
  private static final Rule FEW = days("few", Severity.ERROR, 2);

  private static final RuleSet RULES = RuleSet.of(MANY, SOME, FEW);

  private static List<String> told(Findings findings) {
    return findings.stream()
        .map(finding -> finding.code() + finding.term().map(days -> " " + days).orElse(""))
        .map(text -> text.replaceAll("/.*", ""))
        .toList();
  }

  private static Stream<String> told(String code, int count) {
    return IntStream.range(0, count).mapToObj(i -> code + " " + FIRST.plusDays(i));
  }

  @Test
  void itIsAValueThatStaysWithTheRules() {
    assertThat(RULES.limit()).isEqualTo(RuleSet.DEFAULT_LIMIT).isEqualTo(10_000);
    RuleSet limited = RULES.withLimit(5);
    assertThat(
            Stream.of(
                limited,
                limited.without("many"),
                limited.only("many"),
                limited.withSeverity("many", Severity.INFO),
                limited.plus(PERSON_HERE)))
        .allSatisfy(rules -> assertThat(rules.limit()).isEqualTo(5));
    assertThat(limited.rules()).isEqualTo(RULES.rules());
    assertThat(RULES.limit()).isEqualTo(10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withLimit(0))
        .withMessage("A limit must be at least 1.");
  }

  @Test
  void upToTheLimitAllIsKept() {
    Findings findings = RULES.withLimit(109).check(REGISTER, TODAY);

    assertThat(findings).isEqualTo(RULES.check(REGISTER, TODAY));
    assertThat(findings.size()).isEqualTo(109);
    assertThat(findings.count()).isEqualTo(109);
    assertThat(findings.isCut()).isFalse();
    assertThat(findings.notKept()).isEmpty();
  }

  @Test
  void oneBeyondTheLimitIsCountedAndNotKept() {
    Findings findings = RULES.withLimit(108).check(REGISTER, TODAY);

    assertThat(findings.size()).isEqualTo(108);
    assertThat(findings.count()).isEqualTo(109);
    assertThat(findings.isCut()).isTrue();
    assertThat(findings.notKept()).containsExactly(Map.entry("many", 1L));
    assertThat(findings).isNotEqualTo(RULES.check(REGISTER, TODAY));
  }

  @Test
  void keptAreTheFirstOfEachRuleThenTheSecondOfEachAndSoOn() {
    assertThat(told(RULES.withLimit(16).check(REGISTER, TODAY)))
        .containsExactlyElementsOf(
            Stream.of(told("few", 2), told("many", 7), told("some", 7)).flatMap(s -> s).toList());
    assertThat(told(RULES.withLimit(15).check(REGISTER, TODAY)))
        .containsExactlyElementsOf(
            Stream.of(told("few", 2), told("many", 7), told("some", 6)).flatMap(s -> s).toList());
    assertThat(told(RULES.withLimit(4).check(REGISTER, TODAY)))
        .containsExactly("few 2026-01-01", "many 2026-01-01", "many 2026-01-02", "some 2026-01-01");
    assertThat(told(RULES.withLimit(2).check(REGISTER, TODAY)))
        .containsExactly("many 2026-01-01", "some 2026-01-01");
  }

  @Test
  void countsAreExactBeyondTheLimit() {
    Findings findings = RULES.withLimit(4).check(REGISTER, TODAY);

    assertThat(findings.count()).isEqualTo(109);
    assertThat(findings.bySeverity())
        .containsExactly(
            Map.entry(Severity.ERROR, 2L),
            Map.entry(Severity.WARNING, 100L),
            Map.entry(Severity.INFO, 7L));
    assertThat(findings.count(Severity.WARNING)).isEqualTo(100);
    assertThat(findings.byRule())
        .containsExactly(Map.entry("few", 2L), Map.entry("many", 100L), Map.entry("some", 7L));
    assertThat(findings.notKept())
        .containsExactly(Map.entry("few", 1L), Map.entry("many", 98L), Map.entry("some", 6L));
    assertThat(findings).asString().endsWith(" not kept: {few=1, many=98, some=6}");
  }

  @Test
  void filtersBySeverityAndRuleCountExactly() {
    Findings findings = RULES.withLimit(2).check(REGISTER, TODAY);

    assertThat(findings.errors().size()).isZero();
    assertThat(findings.errors().count()).isEqualTo(2);
    assertThat(findings.errors().isEmpty()).isFalse();
    assertThat(findings.atLeast(Severity.WARNING).count()).isEqualTo(102);
    assertThat(findings.of("some").count()).isEqualTo(7);
    assertThat(findings.of("some").notKept()).containsExactly(Map.entry("some", 6L));
    assertThat(findings.waived().isEmpty()).isTrue();
    assertThat(findings.of("other").isEmpty()).isTrue();

    Findings onlyWarningsCut = RULES.withLimit(20).check(REGISTER, TODAY);
    assertThat(onlyWarningsCut.isCut()).isTrue();
    assertThat(onlyWarningsCut.errors().isCut()).isFalse();
    assertThat(onlyWarningsCut.errors()).isEqualTo(RULES.check(REGISTER, TODAY).errors());
  }

  @Test
  void ofOtherQuestionsItIsSaidThatThereMayBeMore() {
    Findings findings = RULES.withLimit(109 - 90).check(REGISTER, TODAY);

    Findings late = findings.on(FIRST.plusDays(50));
    assertThat(late.all()).isEmpty();
    assertThat(late.count()).isZero();
    assertThat(late.bySeverity()).isEmpty();
    assertThat(late.isCut()).isTrue();
    assertThat(late.isEmpty()).isFalse();
    assertThat(late.notKept()).containsExactly(Map.entry("many", 90L));
    assertThat(late.errors().isEmpty()).isTrue();
    assertThat(late.errors().isCut()).isFalse();

    assertThat(findings.about(Id.of("ben")).isEmpty()).isFalse();
    assertThat(findings.of("some").about(Id.of("ben")).isEmpty()).isTrue();
    assertThat(findings.about(Id.of("ann")).count()).isEqualTo(19);
    assertThat(findings.about(Id.of("ann")).waived().isEmpty()).isTrue();
  }

  @Test
  void aComparisonSaysOnlyWhatIsCertain() {
    Findings all = RULES.check(REGISTER, TODAY);
    Findings cut = RULES.withLimit(19).check(REGISTER, TODAY);
    Findings other = RuleSet.of(MANY, SOME).check(REGISTER, TODAY);

    assertThat(all.comparedTo(all).isComplete()).isTrue();
    assertThat(all.comparedTo(all).undecided()).isEmpty();

    assertThat(all.comparedTo(cut).introduced()).isEmpty();
    assertThat(all.comparedTo(cut).solved()).isEmpty();
    assertThat(all.comparedTo(cut).unchanged()).hasSize(cut.size());
    assertThat(all.comparedTo(cut).undecided()).containsExactly("many");
    assertThat(all.comparedTo(cut).isComplete()).isFalse();

    assertThat(cut.comparedTo(all).introduced()).isEmpty();
    assertThat(cut.comparedTo(all).solved()).isEmpty();
    assertThat(cut.comparedTo(all).undecided()).containsExactly("many");

    assertThat(cut.comparedTo(other).introduced()).isEqualTo(all.of("few").all());
    assertThat(other.comparedTo(cut).solved()).isEmpty();
    assertThat(other.comparedTo(cut).undecided()).containsExactly("few", "many");
  }

  @Test
  void anOverviewCountsExactly() {
    Overview overview = Overview.builder().add(RULES.withLimit(2).check(REGISTER, TODAY)).build();

    assertThat(overview.withMostSerious(Severity.ERROR)).isEqualTo(1);
    assertThat(overview.brokenRules())
        .extracting(breach -> breach.rule().code() + " " + breach.findings())
        .containsExactly("few 2", "many 100", "some 7");
  }

  @Test
  void threadsDoNotMatter() {
    RuleSet rules = RULES.withLimit(16);
    Findings expected = rules.check(REGISTER, TODAY);

    assertThat(BatchCheck.of(rules, TODAY).findings(Stream.generate(() -> REGISTER).limit(50)))
        .hasSize(50)
        .allSatisfy(findings -> assertThat(findings).isEqualTo(expected));
  }

  @Test
  void aRuleThatFailsBeyondTheLimitHasFoundNothing() {
    Rule fails =
        rule(
            "fails",
            inspection -> {
              for (int i = 0; i < 100; i++) {
                inspection.report(ANN);
              }
              throw new IllegalStateException("Out of ideas.");
            });

    Findings findings = RULES.plus(fails).withLimit(16).check(REGISTER, TODAY);

    assertThat(findings.failures()).extracting(RuleFailure::rule).containsExactly(fails);
    assertThat(findings.byRule()).doesNotContainKey("fails");
    assertThat(findings.notKept()).containsExactly(Map.entry("many", 93L));
  }

  // Waivers.

  @Test
  void waivedFindingsAreKnownBeyondTheLimit() {
    // Of the days from 1 January to 10 April, those of February.
    Register register = ExampleRules.with(waiver("many", "ann", "2026-02-01/2026-02-28"));

    Findings findings = RULES.withLimit(3).check(register, TODAY);

    assertThat(findings.waived().size()).isZero();
    assertThat(findings.waived().count()).isEqualTo(28);
    assertThat(findings.count()).isEqualTo(109);
    assertThat(findings.count(Severity.WARNING)).isEqualTo(72);
    assertThat(findings.of("many").notKept()).containsExactly(Map.entry("many", 99L));
    assertThat(findings.of("many").waived().notKept()).containsExactly(Map.entry("many", 28L));
  }

  @Test
  void aFindingThatIsWaivedOnSomeDaysCountsAsSeveral() {
    Rule years =
        rule(
            "years",
            inspection -> {
              for (int i = 0; i < 5; i++) {
                inspection.report(PLATFORM).during(ExampleRules.YEAR);
              }
            });
    // Waived in four stretches, of which the second adjoins the third.
    Register register =
        ExampleRules.with(
            waiver("years", "platform", "2026-01-01/2026-01-31"),
            waiver("years", "platform", "2026-03-01/2026-03-31"),
            waiver("years", "platform", "2026-04-01/2026-04-30"),
            waiver("years", "platform", "2026-12-31/.."));

    Findings all = RuleSet.of(years).check(register, TODAY);
    assertThat(all.waived().count()).isEqualTo(20);
    assertThat(all.errors().count()).isEqualTo(10);
    for (int limit = 1; limit <= 31; limit++) {
      Findings findings = RuleSet.of(years).withLimit(limit).check(register, TODAY);
      assertThat(findings.size()).isEqualTo(Math.min(limit, 30));
      assertThat(findings.waived().count()).isEqualTo(20);
      assertThat(findings.errors().count()).isEqualTo(10);
      assertThat(findings.isCut()).isEqualTo(limit < 30);
    }
  }

  @Test
  void countsAgreeWithWhatIsListedWhateverIsWaived() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Term> terms = new ArrayList<>();
      List<Waiver> waivers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        LocalDate first = day.plusDays(random.nextInt(20));
        terms.add(
            random.nextInt(5) == 0
                ? Term.from(first)
                : Term.of(first, first.plusDays(random.nextInt(6))));
      }
      for (int i = 0; i < random.nextInt(5); i++) {
        LocalDate first = day.plusDays(random.nextInt(20));
        waivers.add(
            waiver(
                "terms",
                "ann",
                first + "/" + (random.nextInt(5) == 0 ? ".." : first.plusDays(random.nextInt(4)))));
      }
      Rule rule = rule("terms", found -> terms.forEach(term -> found.report(ANN).during(term)));
      Register register = ExampleRules.with(waivers.toArray(Waiver[]::new));

      Findings all = RuleSet.of(rule).check(register, day);
      Findings cut = RuleSet.of(rule).withLimit(1).check(register, day);

      assertThat(all.isCut()).isFalse();
      assertThat(cut.size()).isEqualTo(1);
      assertThat(cut.waived().count()).isEqualTo(all.waived().size());
      assertThat(cut.errors().count()).isEqualTo(all.errors().size());
    }
  }

  @Test
  void whichWaiversAreNeededIsKnownBeyondTheLimit() {
    Waiver needed = waiver("many", "ann", "2026-04-10/2026-04-10");
    Waiver unneeded = waiver("many", "ann", "2026-04-11/..");
    Waiver ofAnother = waiver("many", "ben", "2026-01-01/..");
    List<Boolean> answers = new ArrayList<>();
    List<Boolean> tooEarly = new ArrayList<>();
    Rule after =
        Rule.info("after")
            .statement("It may be so.")
            .message(Label.of("{subject}"))
            .afterTheOthers()
            .checkedBy(
                inspection ->
                    Stream.of(needed, unneeded, ofAnother)
                        .map(inspection::isNeeded)
                        .forEach(answers::add));
    Rule before = rule("before", inspection -> tooEarly.add(inspection.isNeeded(needed)));

    RULES
        .plus(before, after)
        .withLimit(3)
        .check(ExampleRules.with(needed, unneeded, ofAnother), TODAY);

    assertThat(answers).containsExactly(true, false, false);
    assertThat(tooEarly).containsExactly(false);
  }

  @Test
  void aRuleThatComesAfterTheOthersSeesWhatIsKept() {
    List<String> seen = new ArrayList<>();
    Rule after =
        Rule.info("after")
            .statement("It may be so.")
            .message(Label.of("{subject}"))
            .afterTheOthers()
            .checkedBy(
                inspection -> inspection.findings().forEach(finding -> seen.add(finding.code())));

    RULES.plus(after).withLimit(9).check(REGISTER, TODAY);

    assertThat(seen).contains("many", "some", "few").hasSizeLessThan(20);
  }

  // What a rule sees of it.

  /** A rule that finds so much of Ann and of Ben, and counts what is not wanted one by one. */
  private static Rule counting(ImmutableMap<Person, Long> wrongs) {
    return rule(
        "counting",
        inspection ->
            wrongs.forEach(
                (person, count) -> {
                  long left = count;
                  while (left > 0 && inspection.hasRoom()) {
                    inspection.report(person).during(ExampleRules.YEAR);
                    left--;
                  }
                  if (left > 0) {
                    inspection.count(person, FindingDays.of(ExampleRules.YEAR, left));
                  }
                }));
  }

  @Test
  void aRuleMayCountWhatNobodyWantsToSee() {
    Rule billions = counting(ImmutableMap.of(ANN, 5_000_000_000L, BEN, 3L));

    Findings findings = RuleSet.of(billions).withLimit(10).check(REGISTER, TODAY);

    assertThat(findings.size()).isEqualTo(10);
    assertThat(findings.count()).isEqualTo(5_000_000_003L);
    assertThat(findings.count(Severity.ERROR)).isEqualTo(5_000_000_003L);
    assertThat(findings.notKept()).containsExactly(Map.entry("counting", 4_999_999_993L));
  }

  @Test
  void aCountedFindingIsWaivedLikeAReportedOne() {
    Rule rule = counting(ImmutableMap.of(ANN, 1_000L, BEN, 50L));

    Findings findings =
        RuleSet.of(rule)
            .withLimit(10)
            .check(ExampleRules.with(waiver("counting", "ben", "2026-01-01/2026-12-31")), TODAY);

    assertThat(findings.errors().count()).isEqualTo(1_000);
    assertThat(findings.waived().count()).isEqualTo(50);
  }

  @Test
  void aRuleThatCountsWhatIsWantedFails() {
    Rule hasty = rule("hasty", inspection -> inspection.count(ANN, 3));
    Rule negative =
        rule(
            "negative",
            inspection -> {
              inspection.report(ANN);
              inspection.count(ANN, -1);
            });

    Findings findings = RuleSet.of(hasty, negative).withLimit(1).check(REGISTER, TODAY);

    assertThat(findings.failures())
        .extracting(failure -> failure.cause().getMessage())
        .containsExactly(
            "There is room for reports about ann: report each finding, and count none.",
            "The number of findings must not be negative.");
  }

  @Test
  void aReportBeyondTheLimitTakesWhatItIsGiven() {
    Rule rule =
        Rule.error("long")
            .statement("It must not be so.")
            .arguments("count")
            .message(Label.of("{count}"))
            .checkedBy(
                inspection -> {
                  for (int i = 0; i < 3; i++) {
                    inspection
                        .report(PLATFORM)
                        .in(ExampleRules.FIRST)
                        .at("member")
                        .during(ExampleRules.YEAR)
                        .with("count", i);
                  }
                });

    Findings findings = RuleSet.of(rule).withLimit(1).check(REGISTER, TODAY);

    assertThat(findings.failures()).isEmpty();
    assertThat(findings.count()).isEqualTo(3);
    assertThat(findings.all())
        .extracting(Finding::toString)
        .containsExactly("long PLATFORM platform 2026-01-01/2026-12-31 {count=0}");
  }
}
