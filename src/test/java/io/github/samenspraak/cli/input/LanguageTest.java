package io.github.samenspraak.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "fr-BE, check --language nl, NL",
    "fr-BE, check --language=NL file.json, NL",
    "fr-BE, --language de --language nl, DE",
    "fr-BE, check --language it, FR",
    "fr-BE, check --language, FR",
    "fr-BE, check --language=, FR",
    "fr-BE, check --languages=nl, FR",
    "fr-BE, check, FR",
    "it-IT, check, EN",
    "und, check, EN",
  })
  void theLanguageIsThatOfTheOptionOrElseOfTheEnvironmentOrElseEnglish(
      String environment, String arguments, Language language) {
    assertThat(Language.of(Locale.forLanguageTag(environment), arguments.split(" ")))
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"NL, nl", "FR, fr", "DE, de", "EN, en"})
  void theLanguageHasNoCountry(Language language, String locale) {
    assertThat(language.locale()).isEqualTo(Locale.forLanguageTag(locale));
  }
}
