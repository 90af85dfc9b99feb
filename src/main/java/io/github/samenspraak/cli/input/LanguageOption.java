package io.github.samenspraak.cli.input;

import com.google.common.base.Ascii;
import com.google.common.collect.Lists;
import io.github.samenspraak.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The option for the language of the reader, one of {@link Messages#LANGUAGES}. */
public final class LanguageOption {

  private static final String NAME = "--language";

  private LanguageOption() {}

  /**
   * {@return the language of the reader: that of the option among the arguments, else that of the
   * environment, else English}
   *
   * <p>It is found before picocli reads the arguments, so that errors are in it as well. It has no
   * country, so that the answer is the same everywhere.
   */
  public static Locale language(Locale environment, String... arguments) {
    return value(arguments)
        .flatMap(LanguageOption::find)
        .or(() -> find(environment.getLanguage()))
        .orElse(Locale.ENGLISH);
  }

  private static Optional<String> value(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(NAME + "=")) {
        return Optional.of(arguments[i].substring(NAME.length() + 1));
      }
      if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Locale> find(String tag) {
    return Messages.LANGUAGES.stream()
        .filter(language -> Ascii.equalsIgnoreCase(language.toLanguageTag(), tag))
        .findFirst();
  }

  /** {@return the option as picocli knows it, which gives it its help and refuses other values} */
  public static OptionSpec spec() {
    List<String> tags = Lists.transform(Messages.LANGUAGES, Locale::toLanguageTag);
    return OptionSpec.builder(NAME)
        .scopeType(ScopeType.INHERIT)
        .type(Locale.class)
        .converters(tag -> find(tag).orElseThrow())
        .completionCandidates(tags)
        .paramLabel(String.join("|", tags))
        .descriptionKey("language")
        .build();
  }
}
