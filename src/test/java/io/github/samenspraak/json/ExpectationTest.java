package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.internal.Attributes;
import io.github.samenspraak.json.internal.Binding;
import io.github.samenspraak.json.internal.Slot;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;

class ExpectationTest {

  /**
   * {@return every type that stands somewhere in a register, lists and absent values taken apart}
   */
  static Set<JavaType> types() {
    Set<JavaType> types = new LinkedHashSet<>();
    collect(Slot.document(Binding.MAPPER.constructType(Register.class)), types);
    return types;
  }

  private static void collect(Slot slot, Set<JavaType> types) {
    if (slot.isOfList()) {
      collect(slot.element(0), types);
    } else if (types.add(slot.type())) {
      Attributes.of(slot.type())
          .ifPresent(
              attributes ->
                  attributes
                      .types()
                      .forEach((key, type) -> collect(slot.attribute(key, type), types)));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExpectedFormOfATypeIsSaidInEveryLanguage(JavaType type) {
    assertThat(Messages.LANGUAGES.stream().map(Expectation.of(type)::in))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeThatRefusesValuesSaysWhatItExpectsOfThem(JavaType type) {
    boolean refuses =
        Arrays.stream(type.getRawClass().getDeclaredMethods())
            .anyMatch(method -> method.getName().equals("check"));

    if (refuses) {
      assertThat(Expectation.ofWhole(type)).isNotEqualTo(Expectation.of(type));
    }
  }

  @Test
  void everyTextIsInEveryLanguage() {
    for (String key : Expectation.WORDS.keys()) {
      assertThat(Expectation.WORDS.get(key).languages())
          .as(key)
          .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES);
    }
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void everyKindOfProblemCanBeSaid(ProblemKind kind) {
    Problem problem =
        new Problem(kind, JsonPointer.DOCUMENT.at("key"), 1, 1, "\"found\"", Expectation.NONE);

    assertThat(Messages.LANGUAGES.stream().map(problem::message))
        .noneMatch(String::isBlank)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTextIsUsed() {
    assertThat(Expectation.WORDS.keys())
        .filteredOn(key -> key.startsWith("type."))
        .containsExactlyInAnyOrderElementsOf(
            types().stream()
                .filter(type -> !type.isEnumType() && !type.isMapLikeType())
                .map(type -> "type." + type.getRawClass().getSimpleName())
                .distinct()
                .toList());
  }

  @Test
  void aNumberIsWrittenAsTheReaderWritesIt() {
    Expectation expectation =
        Expectation.AtMost.of(ProblemKind.DOCUMENT_TOO_LARGE, Limits.standard());

    assertThat(expectation.in(Locale.ENGLISH)).isEqualTo("at most 268,435,456 bytes are read");
    assertThat(expectation.in(Locale.GERMAN))
        .isEqualTo("höchstens 268.435.456 Bytes werden gelesen");
  }
}
