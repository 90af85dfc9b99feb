package io.github.samenspraak.rule;

import static io.github.samenspraak.rule.ExampleRules.MEMBERSHIP_HERE;
import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM_WRONG;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final RuleSet RULES = RuleSet.of(PLATFORM_WRONG, MEMBERSHIP_HERE, PERSON_HERE);

  // A rule set is a value.

  @Test
  void itHasItsRulesInTheOrderGiven() {
    assertThat(RULES.rules()).containsExactly(PLATFORM_WRONG, MEMBERSHIP_HERE, PERSON_HERE);
    assertThat(RULES.codes()).containsExactly("platform-wrong", "membership-here", "person-here");
    assertThat(RULES).hasToString("[platform-wrong, membership-here, person-here]");
  }

  @Test
  void takingAwayAddingAndChangingGiveAnotherOne() {
    assertThat(RULES.without("person-here", "platform-wrong").rules())
        .containsExactly(MEMBERSHIP_HERE);
    assertThat(RULES.only("person-here", "platform-wrong").rules())
        .containsExactly(PLATFORM_WRONG, PERSON_HERE);
    assertThat(RuleSet.of(PERSON_HERE).plus(PLATFORM_WRONG).rules())
        .containsExactly(PERSON_HERE, PLATFORM_WRONG);
    assertThat(RULES.withSeverity("membership-here", Severity.ERROR).rules())
        .extracting(Rule::toString)
        .containsExactly("ERROR platform-wrong", "ERROR membership-here", "INFO person-here");
    assertThat(RULES.rules()).containsExactly(PLATFORM_WRONG, MEMBERSHIP_HERE, PERSON_HERE);
  }

  @Test
  void aRuleThatIsNotThereCannotBeNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(PERSON_HERE, PLATFORM_WRONG).without("person-there"))
        .withMessage("There is no rule person-there here; there are person-here, platform-wrong.");
    assertThatIllegalArgumentException().isThrownBy(() -> RULES.only("person-there"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSeverity("person-there", Severity.ERROR));
  }

  @Test
  void twoRulesWithTheSameCodeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RULES.plus(PERSON_HERE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.of(PERSON_HERE, PERSON_HERE.withSeverity(Severity.ERROR)));
  }

  @Test
  void aCatalogueThatIsNotThereCannotBeNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.catalogue("house-rules"))
        .withMessage("There is no catalogue of rules named house-rules; there is standard.");
  }

  // Checking.

  private static List<String> told(Findings findings) {
    return findings.stream()
        .map(
            finding ->
                finding.place()
                    + " "
                    + finding.code()
                    + finding.term().map(term -> " " + term).orElse(""))
        .toList();
  }

  @Test
  void withoutRulesNothingIsFound() {
    Findings findings = RuleSet.of().check(REGISTER, TODAY);

    assertThat(findings.isEmpty()).isTrue();
    assertThat(findings.rules()).isEmpty();
    assertThat(findings.failures()).isEmpty();
  }

  @Test
  void findingsAreInTheOrderOfTheDocumentThenOfCodesThenOfFirstDays() {
    Rule again =
        rule(
            "again",
            inspection -> {
              inspection.report(PLATFORM).during(Term.parse("2026-01-01/.."));
              inspection.report(PLATFORM).during(Term.parse("2024-01-01/2024-12-31"));
              inspection.report(PLATFORM);
              inspection.report(PLATFORM).at("purposes", 1);
              inspection.report(PLATFORM).at("purposes", 0);
              inspection.report(PLATFORM).at("kind");
            });

    assertThat(told(RULES.plus(again).check(REGISTER, TODAY)))
        .containsExactly(
            "/people/0 person-here",
            "/people/1 person-here",
            "/platforms/0 again",
            "/platforms/0 again 2024-01-01/2024-12-31",
            "/platforms/0 again 2026-01-01/..",
            "/platforms/0 platform-wrong 2026-01-01/2026-12-31",
            "/platforms/0/kind again",
            "/platforms/0/purposes/0 again",
            "/platforms/0/purposes/1 again",
            "/platforms/0/memberships/0/member membership-here 2020-01-01/2026-06-30",
            "/platforms/0/memberships/1/member membership-here 2022-01-01/..");
  }

  @Test
  void theOrderOfTheRulesDoesNotMatter() {
    Findings expected = RULES.check(REGISTER, TODAY);

    for (int seed = 0; seed < 10; seed++) {
      List<Rule> shuffled = new ArrayList<>(RULES.rules());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(RuleSet.of(shuffled).check(REGISTER, TODAY).all()).isEqualTo(expected.all());
    }
  }

  @Test
  void anIndexThatIsThereAlreadyIsUsed() {
    RegisterIndex index = RegisterIndex.of(REGISTER);
    List<RegisterIndex> seen = new ArrayList<>();
    RuleSet rules = RuleSet.of(rule("a", inspection -> seen.add(inspection.index())));

    rules.check(index, TODAY);

    assertThat(seen).hasSize(1).allSatisfy(each -> assertThat(each).isSameAs(index));
  }

  @Test
  void aRuleGetsTheFactsTodayAndTheRules() {
    List<Inspection> seen = new ArrayList<>();
    RuleSet rules = RuleSet.of(rule("a", seen::add), PERSON_HERE);

    rules.check(REGISTER, TODAY);

    Inspection inspection = seen.get(0);
    assertThat(inspection.register()).isSameAs(REGISTER);
    assertThat(inspection.today()).isEqualTo(TODAY);
    assertThat(inspection.rules()).isEqualTo(rules.rules());
    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.hasBegun(Term.from(TODAY))).isTrue();
    assertThat(inspection.hasBegun(Term.from(TODAY.plusDays(1)))).isFalse();
    assertThat(inspection.isPast(TODAY)).isFalse();
    assertThat(inspection.isPast(TODAY.minusDays(1))).isTrue();
  }

  @Test
  void aRuleThatComesAfterTheOthersSeesWhatTheyFound() {
    Rule counts =
        Rule.info("findings-counted")
            .statement("It is worth knowing how many findings there are.")
            .arguments("count")
            .message(Label.of("{count}"))
            .afterTheOthers()
            .checkedBy(
                inspection ->
                    inspection.report(PLATFORM).with("count", inspection.findings().size()));

    Findings findings = RuleSet.of(counts, PERSON_HERE, MEMBERSHIP_HERE).check(REGISTER, TODAY);

    assertThat(findings.of("findings-counted").all())
        .extracting(finding -> finding.arguments().get("count"))
        .containsExactly(4);
  }

  // Failing.

  private static final Rule THROWS =
      rule(
          "throws",
          inspection -> {
            inspection.report(PLATFORM);
            throw new IllegalStateException("Out of ideas.");
          });

  private static void assertFailsAlone(Rule rule, String message) {
    Findings findings = RuleSet.of(PERSON_HERE, rule, MEMBERSHIP_HERE).check(REGISTER, TODAY);

    assertThat(findings.of("rule-failed").all())
        .singleElement()
        .satisfies(failed -> assertThat(failed.rule()).isSameAs(RuleFailure.RULE_FAILED))
        .satisfies(failed -> assertThat(failed.severity()).isEqualTo(Severity.ERROR))
        .satisfies(failed -> assertThat(failed.kind()).isEqualTo(ElementKind.MUNICIPALITY))
        .satisfies(failed -> assertThat(failed.place().toString()).isEqualTo("/municipality"))
        .satisfies(failed -> assertThat(failed.term()).isEmpty())
        .satisfies(
            failed -> assertThat(failed.arguments()).containsExactly(entry("rule", rule.code())));
    assertThat(findings.size()).isEqualTo(5);
    assertThat(findings.of(rule.code()).all()).isEmpty();
    assertThat(findings.of("person-here").size()).isEqualTo(2);
    assertThat(findings.of("membership-here").size()).isEqualTo(2);
    assertThat(findings.rules()).containsExactly(PERSON_HERE, rule, MEMBERSHIP_HERE);
    assertThat(findings.failures())
        .singleElement()
        .satisfies(failure -> assertThat(failure.rule()).isSameAs(rule))
        .satisfies(failure -> assertThat(failure.cause()).hasMessage(message));
  }

  @Test
  void aRuleThatThrowsFailsAloneAndFindsNothing() {
    assertFailsAlone(THROWS, "Out of ideas.");
  }

  @Test
  void aRuleThatCallsItselfForEverFailsAlone() {
    assertFailsAlone(rule("endless", RuleSetTest::forEver), null);
  }

  @Test
  void aRuleThatThrowsWhatOthersDoNotFailsAlone() {
    assertFailsAlone(
        rule(
            "throws-its-own",
            inspection -> {
              throw new Error("Not written yet.");
            }),
        "Not written yet.");
  }

  @Test
  void whereThereIsNoMemoryLeftNoRuleIsToBlame() {
    Rule greedy =
        rule(
            "greedy",
            inspection -> {
              throw new OutOfMemoryError("All gone.");
            });

    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> RuleSet.of(greedy).check(REGISTER, TODAY))
        .withMessage("All gone.");
  }

  private static void forEver(Inspection inspection) {
    forEver(inspection);
  }

  @Test
  void aRuleWhoseAssertionDoesNotHoldFailsAlone() {
    assertFailsAlone(
        rule(
            "asserts",
            inspection -> {
              throw new AssertionError("It cannot be.");
            }),
        "It cannot be.");
  }

  /** Both arguments are announced; which of them are reported is up to the check. */
  private static Rule withArguments(Rule.Check check) {
    return Rule.error("forgets")
        .statement("It must not forget.")
        .arguments("seats", "cap")
        .message(Label.of("{seats} of {cap}"))
        .checkedBy(check);
  }

  @Test
  void aRuleThatForgetsAnArgumentFailsAlone() {
    assertFailsAlone(
        withArguments(inspection -> inspection.report(PLATFORM).with("seats", 21)),
        "The rule forgets reports PLATFORM platform without what it announces: cap.");
    assertFailsAlone(
        withArguments(inspection -> inspection.report(ExampleRules.ANN)),
        "The rule forgets reports PERSON ann without what it announces: seats, cap.");
  }

  @Test
  void aRuleThatReportsAnArgumentThatItDoesNotAnnounceFailsAlone() {
    assertFailsAlone(
        withArguments(inspection -> inspection.report(PLATFORM).with("seats", 21).with("caps", 20)),
        "The rule forgets reports an argument caps that it does not announce; it announces"
            + " [seats, cap].");
  }

  @Test
  void aRuleThatReportsWhatTheRegisterDoesNotHaveFailsAlone() {
    Person stranger = Person.builder().id(ExampleRules.ANN.id()).name("Stranger").build();

    assertFailsAlone(
        rule("reports-stranger", inspection -> inspection.report(stranger)),
        "The rule reports-stranger reports PERSON ann, or something in it, that the register does"
            + " not have.");
    assertFailsAlone(
        rule(
            "reports-stray-part",
            inspection -> inspection.report(ExampleRules.ANN).in(ExampleRules.FIRST)),
        "The rule reports-stray-part reports PERSON ann, or something in it, that the register"
            + " does not have.");
  }

  @Test
  void aRuleThatReportsAnUnknownAttributeFailsAlone() {
    assertFailsAlone(
        rule("reports-age", inspection -> inspection.report(ExampleRules.ANN).at("age")),
        "The rule reports-age reports PERSON ann, or something in it, that the register does not"
            + " have.");
  }

  @Test
  void aRuleThatReportsSomethingThatIsNoElementFailsAlone() {
    assertThat(
            RuleSet.of(rule("a", inspection -> inspection.report(Subject.of(ExampleRules.FIRST))))
                .check(REGISTER, TODAY)
                .failures())
        .hasSize(1);
  }

  private static final String ALLOWED =
      "it may be a number, a word, an id, a day, a year, a term, a length of time, an amount of"
          + " money, a constant of an enumeration, a fraction, bounds, a locale, a source, a NIS"
          + " code or an enterprise number, or a list of those.";

  @Test
  void aRuleThatReportsPersonalDataFailsAlone() {
    assertFailsAlone(
        withArguments(
            inspection -> inspection.report(ExampleRules.ANN).with("cap", ExampleRules.ANN)),
        "The rule forgets reports a "
            + ExampleRules.ANN.getClass().getName()
            + " as its argument cap; "
            + ALLOWED);
  }

  @Test
  void aRuleThatReportsAYesOrNoFailsAlone() {
    assertFailsAlone(
        withArguments(inspection -> inspection.report(ExampleRules.ANN).with("cap", true)),
        "The rule forgets reports a java.lang.Boolean as its argument cap; " + ALLOWED);
  }

  @Test
  void failuresAreInTheOrderOfTheRules() {
    Rule failsLate =
        rule("fails-late", inspection -> inspection.report(ExampleRules.ANN).at("age"));

    assertThat(RuleSet.of(THROWS, PERSON_HERE, failsLate).check(REGISTER, TODAY).failures())
        .extracting(RuleFailure::rule)
        .containsExactly(THROWS, failsLate);
  }

  @Test
  void theFindingsOfFailuresAreInTheOrderOfCodesWhateverTheOrderOfTheRules() {
    Rule failsLate =
        rule("fails-late", inspection -> inspection.report(ExampleRules.ANN).at("age"));

    for (RuleSet rules : List.of(RuleSet.of(THROWS, failsLate), RuleSet.of(failsLate, THROWS))) {
      assertThat(rules.check(REGISTER, TODAY).all())
          .extracting(Finding::toString)
          .containsExactly(
              "rule-failed MUNICIPALITY {rule=fails-late}",
              "rule-failed MUNICIPALITY {rule=throws}");
    }
  }

  // Where a rule failed.

  /** The line of this file on which a method calls this one. */
  private static String here(int linesBelow) {
    int line = new Throwable().getStackTrace()[1].getLineNumber();
    return "RuleSetTest.java:" + (line + linesBelow);
  }

  private static RuleFailure failure(Rule rule) {
    return RuleSet.of(PERSON_HERE, rule).check(REGISTER, TODAY).failures().get(0);
  }

  @Test
  void aFailureTellsTheLineOfTheRuleThatThrew() {
    String line = here(1);
    Rule.Check check = inspection -> inspection.report(ExampleRules.ANN).with("cap", true);

    assertThat(failure(withArguments(check)).at()).contains(line);
  }

  @Test
  void aFailureTellsTheLineOfTheReportThatForgetsAnArgument() {
    String line = here(5);
    Rule.Check check =
        inspection -> {
          inspection.report(ExampleRules.ANN).with("seats", 1).with("cap", 2);
          inspection.report(ExampleRules.BEN).with("cap", 2).with("seats", 1);
          forgetful(inspection);
          inspection.report(PLATFORM);
        };

    RuleFailure failure = failure(withArguments(check));

    assertThat(failure.at()).contains("RuleSetTest.java:" + FORGETFUL);
    assertThat(failure.cause().getStackTrace())
        .extracting(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .contains(line);
  }

  private static final int FORGETFUL = new Throwable().getStackTrace()[0].getLineNumber() + 3;

  private static void forgetful(Inspection inspection) {
    inspection.report(PLATFORM).with("seats", 1);
  }

  @Test
  void aFailureTellsTheLineOfTheReportOfWhatTheRegisterDoesNotHave() {
    String line = here(1);
    Rule.Check check = inspection -> inspection.report(ExampleRules.ANN).at("age");

    assertThat(failure(rule("reports-age", check)).at()).contains(line);
  }

  @Test
  void aFailureTellsTheLineOfTheRuleThatCallsWhatThrows() {
    String line = here(1);
    Rule.Check check = inspection -> inspection.index().get(Person.class, Id.of("nobody"));

    assertThat(failure(rule("asks", check)).at()).contains(line);
  }

  @Test
  void aFailureOfARuleThatReportsOtherwiseTheSecondTimeTellsNoLine() {
    AtomicInteger times = new AtomicInteger();
    Rule moody =
        withArguments(
            inspection -> {
              if (times.incrementAndGet() == 1) {
                inspection.report(PLATFORM);
              }
            });

    assertThat(failure(moody).at()).isEmpty();
  }

  @Test
  void aFailureWithoutATraceTellsNoLine() {
    Rule silent =
        rule(
            "silent",
            inspection -> {
              IllegalStateException exception = new IllegalStateException();
              exception.setStackTrace(new StackTraceElement[0]);
              throw exception;
            });

    assertThat(failure(silent).at()).isEmpty();
  }

  // Nothing takes a failure away.

  @Test
  void noRuleSetTakesAFailureAway() {
    String refusal =
        "Every check tells of rule-failed: no rule of that code can be added, left out or changed.";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.without("rule-failed"))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.only("rule-failed"))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withSeverity("rule-failed", Severity.INFO))
        .withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.plus(rule("rule-failed", inspection -> {})))
        .withMessage(refusal);
    assertThat(RULES.plus(THROWS).only("throws").check(REGISTER, TODAY).errors().all()).hasSize(1);
    assertThat(
            RuleSet.of(THROWS)
                .withSeverity("throws", Severity.INFO)
                .check(REGISTER, TODAY)
                .errors()
                .all())
        .hasSize(1);
  }

  @Test
  void noWaiverTakesAFailureAway() {
    Municipality municipality =
        Municipality.builder().from(REGISTER.municipality()).nisCode(NisCode.of("92094")).build();
    Register register =
        Register.builder()
            .from(ExampleRules.with(ExampleRules.waiver("rule-failed", "92094", "2000-01-01/..")))
            .municipality(municipality)
            .build();

    Findings findings = RuleSet.of(THROWS).check(register, TODAY);

    assertThat(findings.errors().of("rule-failed").about(Id.of("92094")).all()).hasSize(1);
    assertThat(findings.waived()).isEmpty();
  }

  @Test
  void aRuleThatComesAfterTheOthersFailsAloneAsWell() {
    Rule late =
        Rule.info("late")
            .statement("It may fail.")
            .message(Label.of("It fails."))
            .afterTheOthers()
            .checkedBy(
                inspection -> {
                  throw new IllegalStateException("Out of time.");
                });

    assertThat(RuleSet.of(late, PERSON_HERE).check(REGISTER, TODAY).all())
        .extracting(Finding::code)
        .containsExactly("rule-failed", "person-here", "person-here");
  }

  // Threads.

  @Test
  void manyThreadsFindTheSame() throws Exception {
    Findings expected = RULES.check(REGISTER, TODAY);
    RegisterIndex shared = RegisterIndex.of(REGISTER);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Findings>> checks = Collections.nCopies(200, () -> RULES.check(shared, TODAY));
      for (Future<Findings> found : threads.invokeAll(checks)) {
        assertThat(found.get()).isEqualTo(expected);
        assertThat(found.get().failures()).isEmpty();
      }
    } finally {
      threads.shutdown();
    }
  }
}
