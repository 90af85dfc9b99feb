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
  void theCommandAsksForAName() {
    assertThat(Session.begin().run("sample"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ NAME is missing.\n“samenspraak sample --help” says how.\n"));
  }
}
