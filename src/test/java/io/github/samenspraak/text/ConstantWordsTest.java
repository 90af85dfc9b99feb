package io.github.samenspraak.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantWordsTest {

  private static final Messages SAID = Messages.of(ConstantWords.class, "format");
  private static final Messages WRITTEN = Messages.of(ConstantWords.class, "words");

  /** {@return every type of constants in a register} */
  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Register.class, types);
    types.removeIf(type -> !type.isEnum());
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      TypeDescriptor.find(type).stream()
          .flatMap(descriptor -> descriptor.attributes().stream())
          .forEach(
              attribute -> {
                collect(attribute.type(), types);
                attribute.keyType().ifPresent(types::add);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHAIR",
        "chair",
        "voorzitter",
        "Voorzitster",
        "présidente",
        "Presidente",
        "PRÉSIDENT",
        "Vorsitzende",
        "chairwoman"
      })
  void aRoleIsUnderstoodInEveryLanguage(String word) {
    assertThat(ConstantWords.find(BodyRole.class, word)).contains(BodyRole.CHAIR);
  }

  @Test
  void capitalsSpacesAndHyphensMakeNoDifference() {
    assertThat(ConstantWords.find(BodyKind.class, "Steering-Committee"))
        .contains(BodyKind.STEERING_COMMITTEE);
    assertThat(ConstantWords.find(OrganisationKind.class, "o.c.m.w."))
        .contains(OrganisationKind.SOCIAL_WELFARE_CENTRE);
    assertThat(ConstantWords.find(Presence.class, "Excusé")).contains(Presence.EXCUSED);
  }

  @Test
  void anotherWordNamesNothing() {
    assertThat(ConstantWords.find(BodyRole.class, "kok")).isEmpty();
    assertThat(ConstantWords.find(BodyRole.class, "")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyConstantHasAWordInDutchFrenchAndGerman(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      String key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
      for (String language : new String[] {"nl", "fr", "de"}) {
        assertThat(
                SAID.in(Locale.forLanguageTag(language)).containsKey(key)
                    || WRITTEN.in(Locale.forLanguageTag(language)).containsKey(key))
            .as(key + " in " + language)
            .isTrue();
      }
    }
  }

  @Test
  void everyWordIsOfAConstant() {
    Set<String> keys = new LinkedHashSet<>();
    for (Class<?> type : types()) {
      for (Object constant : type.getEnumConstants()) {
        keys.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
      }
    }
    assertThat(WRITTEN.keys()).isSubsetOf(keys);
  }
}
