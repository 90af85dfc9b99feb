package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.AttributeDescriptor;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationTest {

  /** {@return every type of a value in a register} */
  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Register.class, types);
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      TypeDescriptor.find(type).stream()
          .flatMap(descriptor -> descriptor.attributes().stream())
          .forEach(attribute -> collect(attribute.type(), types));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExpectedFormOfATypeIsSaidInEveryLanguage(Class<?> type) {
    assertThat(Messages.LANGUAGES.stream().map(Expectation.of(type)::in))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeThatRefusesValuesSaysWhatItExpectsOfThem(Class<?> type) {
    boolean refuses =
        Arrays.stream(type.getDeclaredClasses())
            .flatMap(nested -> Arrays.stream(nested.getDeclaredMethods()))
            .anyMatch(method -> method.getName().equals("build") && !method.isBridge());

    if (refuses && TypeDescriptor.find(type).isPresent() && type != Register.class) {
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
        new Problem(
            kind, JsonPointer.DOCUMENT.at("key"), 1, 1, "\"found\"", Expectation.NONE, Remedy.NONE);

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
                .filter(type -> !type.isEnum())
                .map(type -> "type." + type.getSimpleName())
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

  @ParameterizedTest
  @MethodSource("types")
  void whatATypeCannotBeWithoutHasAMeaningInEveryLanguage(Class<?> type) {
    TypeDescriptor.find(type).stream()
        .flatMap(descriptor -> descriptor.attributes().stream())
        .filter(AttributeDescriptor::isRequired)
        .map(attribute -> Expectation.ofAttribute(type, attribute.name()).orElseThrow())
        .forEach(
            meaning ->
                assertThat(Messages.LANGUAGES.stream().map(meaning::in))
                    .noneMatch(String::isBlank)
                    .doesNotHaveDuplicates());
  }

  @Test
  void everyKeyForWhichThereAreWordsIsOneOfARegister() {
    Set<String> keys =
        types().stream()
            .flatMap(type -> TypeDescriptor.find(type).stream())
            .flatMap(descriptor -> descriptor.attributes().stream())
            .map(AttributeDescriptor::name)
            .collect(Collectors.toSet());

    assertThat(Messages.of(Expectation.class, "keys").keys()).isSubsetOf(keys);
  }
}
