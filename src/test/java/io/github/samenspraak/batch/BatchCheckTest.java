package io.github.samenspraak.batch;

import static io.github.samenspraak.rule.ExampleRules.MEMBERSHIP_HERE;
import static io.github.samenspraak.rule.ExampleRules.PERSON_HERE;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM;
import static io.github.samenspraak.rule.ExampleRules.PLATFORM_WRONG;
import static io.github.samenspraak.rule.ExampleRules.REGISTER;
import static io.github.samenspraak.rule.ExampleRules.TODAY;
import static io.github.samenspraak.rule.ExampleRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchCheckTest {

  private static final RuleSet RULES = RuleSet.of(PLATFORM_WRONG, MEMBERSHIP_HERE, PERSON_HERE);
  private static final BatchCheck CHECK = BatchCheck.of(RULES, TODAY);

  private static final Rule THROWS =
      rule(
          "throws",
          inspection -> {
            inspection.report(PLATFORM);
            throw new IllegalStateException("Out of ideas.");
          });

  private static final Register NOBODY =
      Register.builder().municipality(REGISTER.municipality()).build();

  @Test
  void theFindingsOfManyRegistersAreInTheOrderOfTheRegisters() {
    List<Register> registers = new ArrayList<>(Collections.nCopies(1000, NOBODY));
    for (int i = 0; i < registers.size(); i += 7) {
      registers.set(i, REGISTER);
    }

    assertThat(CHECK.findings(registers.stream()))
        .containsExactlyElementsOf(
            registers.stream().map(register -> RULES.check(register, TODAY)).toList());
  }

  @Test
  void aRegisterThatCannotBeReadIsToldAndTheNextOneIsChecked() {
    assertThat(
            CHECK.results(
                Stream.of("nobody", "torn", "broken", "town"),
                String::toUpperCase,
                name ->
                    switch (name) {
                      case "torn" -> throw new IOException("The file is torn.");
                      case "broken" -> throw new IllegalStateException("The file is broken.");
                      case "town" -> REGISTER;
                      default -> NOBODY;
                    }))
        .satisfiesExactly(
            nobody -> {
              assertThat(nobody.name()).isEqualTo("NOBODY");
              assertThat(nobody.municipality()).contains(NOBODY.municipality());
              assertThat(nobody.findings()).contains(RULES.check(NOBODY, TODAY));
              assertThat(nobody.failure()).isEmpty();
              assertThat(nobody)
                  .hasToString("NOBODY: [rule-failed MUNICIPALITY {rule=platform-wrong}]");
            },
            torn -> {
              assertThat(torn.name()).isEqualTo("TORN");
              assertThat(torn.municipality()).isEmpty();
              assertThat(torn.findings()).isEmpty();
              assertThat(torn.failure().orElseThrow())
                  .isInstanceOf(IOException.class)
                  .hasMessage("The file is torn.");
              assertThat(torn).hasToString("TORN: java.io.IOException: The file is torn.");
            },
            broken -> assertThat(broken.failure().orElseThrow()).hasMessage("The file is broken."),
            town -> assertThat(town.findings()).contains(RULES.check(REGISTER, TODAY)));
  }

  @Test
  void aRuleThatThrowsFailsAloneAmongManyRegisters() {
    assertThat(
            BatchCheck.of(RuleSet.of(THROWS, PERSON_HERE), TODAY)
                .findings(Stream.of(REGISTER, NOBODY)))
        .satisfiesExactly(
            town -> {
              assertThat(town.failures()).hasSize(1);
              assertThat(town.of("person-here").size()).isEqualTo(2);
            },
            nobody -> assertThat(nobody.failures()).hasSize(1));
  }
}
