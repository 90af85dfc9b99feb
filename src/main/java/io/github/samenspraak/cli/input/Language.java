package io.github.samenspraak.cli.input;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A language of the command line. */
public enum Language {
  NL,
  FR,
  DE,
  EN;

  private static final String OPTION = "--language";

  /**
   * {@return the language of the reader: that of the option among the arguments, else that of the
   * environment, else English}
   *
   * <p>It is found before picocli reads the arguments, so that errors are in it as well.
   */
  public static Language of(Locale environment, String... arguments) {
    return optionValue(arguments)
        .flatMap(value -> find(language -> Ascii.equalsIgnoreCase(language.name(), value)))
        .or(() -> find(language -> language.name().equalsIgnoreCase(environment.getLanguage())))
        .orElse(EN);
  }

  private static Optional<String> optionValue(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> find(Predicate<Language> condition) {
    return Arrays.stream(values()).filter(condition).findFirst();
  }

  /** {@return the language without a country, so that the answer is the same everywhere} */
  public Locale locale() {
    return Locale.forLanguageTag(name());
  }
}
