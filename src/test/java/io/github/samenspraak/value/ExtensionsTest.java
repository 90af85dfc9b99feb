package io.github.samenspraak.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

  private static final ExtensionValue ONE = ExtensionValue.of(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lblod:uuid",
        "https://data.vlaanderen.be/ns/mandaat#rang",
        "urn:uuid:5fa2",
        "_a.b-c+1:é1"
      })
  void aKeyIsAUriOrANameWithAPrefix(String key) {
    assertThat(Extensions.of(key, ONE).find(key)).contains(ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "uuid",
        ":uuid",
        "lblod:",
        "1a:b",
        "a b:c",
        "a:b c",
        "a:\u0000",
        "a:\u00a0",
        "a:\u2028",
        "a:\ufeff",
        "a:\ud83d"
      })
  void anyOtherKeyIsRefused(String key) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of(key, ONE))
        .withMessageStartingWith(
            "A key of extensions must be a URI or a name with a prefix, such as lblod:uuid");
  }

  @Test
  void aKeyHasAtMost512Characters() {
    assertThat(Extensions.of("a:" + "b".repeat(510), ONE).isEmpty()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extensions.of("a:" + "b".repeat(511), ONE));
  }

  @Test
  void anObjectInsideMayHaveAnyKeyButOneWithHalfACharacter() {
    assertThat(ExtensionValue.of(Map.of("", ONE))).hasToString("[]");
    assertThatIllegalArgumentException().isThrownBy(() -> ExtensionValue.of(Map.of("\ud83d", ONE)));
  }

  @Test
  void theOrderOfKeysIsKeptAndDoesNotCount() {
    Extensions ab = Extensions.of(ImmutableMap.of("x:a", ONE, "x:b", ONE));
    Extensions ba = Extensions.of(ImmutableMap.of("x:b", ONE, "x:a", ONE));

    assertThat(ab.keys()).containsExactly("x:a", "x:b");
    assertThat(ba.keys()).containsExactly("x:b", "x:a");
    assertThat(ab).isEqualTo(ba).hasSameHashCodeAs(ba);
  }

  @Test
  void numbersAreEqualBySize() {
    for (List<String> pair :
        List.of(
            List.of("1.0", "1"),
            List.of("1e400", "10e399"),
            List.of("0", "-0.00e7"),
            List.of("1e2147483647", "1e2147483647"),
            List.of("123456789012345678901234567890", "12345678901234567890123456789e1"))) {
      ExtensionValue one = number(pair.get(0));
      ExtensionValue other = number(pair.get(1));
      assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
    assertThat(number("123456789012345678901234567890"))
        .isNotEqualTo(number("123456789012345678901234567891"));
    assertThat(number("1")).isNotEqualTo(ExtensionValue.of("1"));
  }

  private static ExtensionValue number(String text) {
    return ExtensionValue.of(new BigDecimal(text));
  }

  @Test
  void noKeysAreNone() {
    assertThat(Extensions.of(Map.of())).isSameAs(Extensions.NONE);
    assertThat(Extensions.NONE.isEmpty()).isTrue();
  }

  @Test
  void aTextForDebuggingHasTheKeysOnly() {
    assertThat(
            Extensions.of(
                ImmutableMap.of(
                    "x:a", ExtensionValue.of("secret"), "x:b", ExtensionValue.of(5551234))))
        .hasToString("[x:a, x:b]");
    assertThat(ExtensionValue.of(List.of(ExtensionValue.of("secret")))).hasToString("list");
    assertThat(ExtensionValue.of("secret")).hasToString("text");
    assertThat(number("555")).hasToString("number");
    assertThat(ExtensionValue.of(true)).hasToString("truth");
    assertThat(ExtensionValue.NullValue.NULL).hasToString("null");
  }
}
