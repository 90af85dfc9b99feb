package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.RegisterSchema;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void theCommandPrintsTheSchemaAsItIs() {
    assertThat(Session.begin().run("schema"))
        .isEqualTo(new Session.Outcome(0, RegisterSchema.text(), ""));
    assertThat(RegisterSchema.text()).endsWith("}\n");
  }
}
