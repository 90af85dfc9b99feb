package io.github.samenspraak.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class LanguageOptionTest {

  @ParameterizedTest
  @CsvSource({
    "fr-BE, check --language nl, nl",
    "fr-BE, check --language=NL file.json, nl",
    "fr-BE, --language de --language nl, de",
    "fr-BE, check --language it, fr",
    "fr-BE, check --language, fr",
    "fr-BE, check --language=, fr",
    "fr-BE, check --languages=nl, fr",
    "fr-BE, check, fr",
    "it-IT, check, en",
    "und, check, en",
  })
  void theLanguageIsThatOfTheOptionOrElseOfTheEnvironmentOrElseEnglish(
      String environment, String arguments, Locale language) {
    assertThat(LanguageOption.language(Locale.forLanguageTag(environment), arguments.split(" ")))
        .isEqualTo(language);
  }

  /** The language has no country, so that the answer is the same everywhere. */
  @ParameterizedTest
  @FieldSource("io.github.samenspraak.text.Messages#LANGUAGES")
  void everyLanguageOfTheLibraryIsOneOfTheOption(Locale language) {
    assertThat(LanguageOption.language(Locale.ROOT, "--language", language.toLanguageTag()))
        .isEqualTo(language);
    assertThat(
            LanguageOption.language(
                new Locale.Builder().setLocale(language).setRegion("BE").build()))
        .isEqualTo(language);
  }
}
