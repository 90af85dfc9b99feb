package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.samples.Samples;
import org.junit.jupiter.api.Test;

class SampleCommandTest {

  @Test
  void theCommandPrintsASampleThatCanBeRead() {
    Session.Outcome outcome = Session.begin().run("sample", "namur");
    assertThat(RegisterReader.standard().read(outcome.out())).isEqualTo(Samples.namur());
    assertThat(outcome.out()).endsWith("}\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandPrintsARegisterToBeginWithInWhichNothingIsWrong() {
    Session.Outcome outcome = Session.begin().run("sample", "empty");
    assertThat(outcome.out()).isEqualTo(Samples.starter()).endsWith("}\n");
    Session.Outcome checked = Session.begin().typing(outcome.out()).run("check", "-");
    assertThat(checked.out())
        .startsWith("Our municipality · 1 June 2025 · standard input\n1 organisation, 1 platform\n")
        .contains("✓ Nothing found;");
    assertThat(Session.begin().run("sample", "none").err())
        .contains("antwerp-states-general or empty");
  }

  @Test
  void theCommandAsksForAName() {
    assertThat(Session.begin().run("sample"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ NAME is missing.\n“samenspraak sample --help” says how.\n"));
  }
}
