package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.Found.findings;
import static io.github.samenspraak.rules.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LindedorpTest {

  @Test
  void keepsEveryRule() {
    assertThat(findings(TOWN)).isEmpty();
  }
}
