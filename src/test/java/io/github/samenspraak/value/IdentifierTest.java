package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class IdentifierTest {

  @Test
  void anIdentifierHasASchemeAndAValue() {
    Identifier identifier = Identifier.of(URI.create("https://example.org/numbers"), "0042");

    assertThat(identifier.scheme()).hasToString("https://example.org/numbers");
    assertThat(identifier.value()).isEqualTo("0042");
  }

  @Test
  void aBlankSchemeOrValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(URI.create(""), "1"))
        .withMessage("An identifier must have a scheme and a value that are not blank.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(URI.create("urn:x"), " "))
        .withMessage("An identifier must have a scheme and a value that are not blank.");
  }
}
