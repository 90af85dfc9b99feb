package io.github.samenspraak.batch;

import static io.github.samenspraak.rule.ExampleRules.MEMBERSHIP_HERE;
import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.rule;
import static io.github.samenspraak.rule.ExampleRules.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverviewTest {

  private static final Register WITH_PEOPLE =
      Register.builder().municipality(REGISTER.municipality()).people(REGISTER.people()).build();

  private static final Register EMPTY =
      Register.builder().municipality(REGISTER.municipality()).build();

  private static Overview overview(RuleSet rules, Register... registers) {
    Overview.Builder overview = Overview.builder();
    BatchCheck.of(rules, TODAY).findings(Stream.of(registers)).forEach(overview::add);
    return overview.build();
  }

  /** {@return a rule that reports every platform so many times} */
  private static Rule aboutPlatforms(String code, int times) {
    return rule(
        code,
        inspection -> {
          for (AdvisoryPlatform platform : inspection.register().platforms()) {
            Collections.nCopies(times, platform).forEach(inspection::report);
          }
        });
  }

  @Test
  void ofNoRegistersThereIsNothingToSay() {
    Overview overview = overview(RuleSet.of(PERSON_HERE));

    assertThat(overview.registers()).isZero();
    assertThat(overview.unreadable()).isZero();
    assertThat(overview.withNothing()).isZero();
    assertThat(overview.brokenRules()).isEmpty();
    assertThat(overview.failedRules()).isEmpty();
  }

  @Test
  void rulesAreInTheOrderOfSeverityThenOfRegistersThenOfFindingsThenOfCodes() {
    Rule municipal =
        rule("municipal", inspection -> inspection.report(inspection.register().people().get(0)));
    RuleSet rules =
        RuleSet.of(
            PERSON_HERE,
            MEMBERSHIP_HERE,
            aboutPlatforms("one-b", 1),
            aboutPlatforms("one-a", 1),
            aboutPlatforms("two", 2),
            municipal);

    assertThat(overview(rules, WITH_PEOPLE, REGISTER).brokenRules())
        .extracting(each -> each.rule().code(), each -> each.registers(), each -> each.findings())
        .containsExactly(
            tuple("municipal", 2L, 2L),
            tuple("two", 1L, 2L),
            tuple("one-a", 1L, 1L),
            tuple("one-b", 1L, 1L),
            tuple("membership-here", 1L, 2L),
            tuple("person-here", 2L, 4L));
  }

  @Test
  void aRegisterIsCountedWithItsMostSeriousFinding() {
    RuleSet rules = RuleSet.of(PERSON_HERE, aboutPlatforms("wrong", 3));
    Overview overview = overview(rules, REGISTER, WITH_PEOPLE, WITH_PEOPLE, EMPTY);

    assertThat(overview.registers()).isEqualTo(4);
    assertThat(overview.withMostSerious(Severity.ERROR)).isEqualTo(1);
    assertThat(overview.withMostSerious(Severity.WARNING)).isZero();
    assertThat(overview.withMostSerious(Severity.INFO)).isEqualTo(2);
    assertThat(overview.withNothing()).isEqualTo(1);
  }

  @Test
  void aWaivedFindingDoesNotCount() {
    Register waived =
        Register.builder()
            .from(WITH_PEOPLE)
            .addWaivers(waiver("person-here", "ann", "2026-01-01/.."))
            .addWaivers(waiver("person-here", "ben", "2026-01-01/.."))
            .build();
    Overview overview = overview(RuleSet.of(PERSON_HERE), waived);

    assertThat(overview.brokenRules()).isEmpty();
    assertThat(overview.withNothing()).isEqualTo(1);
  }

  @Test
  void aRegisterThatCannotBeReadIsCountedAsSuch() {
    Overview.Builder overview = Overview.builder();
    BatchCheck.of(RuleSet.of(PERSON_HERE), TODAY)
        .results(
            Stream.of("torn", "fine"),
            name -> name,
            name -> {
              if (name.equals("torn")) {
                throw new IOException("torn");
              }
              return WITH_PEOPLE;
            })
        .forEach(overview::add);

    assertThat(overview.build().registers()).isEqualTo(2);
    assertThat(overview.build().unreadable()).isEqualTo(1);
    assertThat(overview.build().withMostSerious(Severity.INFO)).isEqualTo(1);
    assertThat(overview.build().withNothing()).isZero();
  }

  @Test
  void aRuleThatFailsIsNamedWithTheFirstTimeItDid() {
    Rule failing =
        rule(
            "failing",
            inspection -> {
              throw new IllegalStateException(inspection.register().platforms().size() + " here");
            });

    assertThat(overview(RuleSet.of(failing), REGISTER, EMPTY, EMPTY).failedRules())
        .singleElement()
        .satisfies(outage -> assertThat(outage.registers()).isEqualTo(3))
        .satisfies(outage -> assertThat(outage.first().rule()).isSameAs(failing))
        .satisfies(outage -> assertThat(outage.first().cause()).hasMessage("1 here"));
  }
}
