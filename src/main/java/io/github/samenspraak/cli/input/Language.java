package io.github.samenspraak.cli.input;

import java.util.Arrays;
import java.util.Locale;

/** The languages that one can ask for. */
public enum Language {
  NL,
  FR,
  DE,
  EN;

  /** {@return the language of an environment if it is one of these, else English} */
  public static Language of(Locale locale) {
    return Arrays.stream(values())
        .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(EN);
  }

  /** {@return the language without a country: the same answer wherever one asks} */
  public Locale locale() {
    return Locale.forLanguageTag(toString());
  }

  /** {@return the language as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
