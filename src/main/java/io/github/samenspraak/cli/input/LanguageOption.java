package io.github.samenspraak.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/** The language that somebody asks for, read before all else: whatever is wrong is said in it. */
@Command
public final class LanguageOption {

  @Option(names = "--language")
  private @Nullable Language language;

  @Unmatched private final List<String> everythingElse = new ArrayList<>();

  private LanguageOption() {}

  /** {@return the language that is asked for; absent if none is, or one that there is not} */
  public static Optional<Language> in(String... args) {
    // Most ask for none, and picocli takes long to find that out.
    return String.join(" ", args).contains("--language") ? parse(args) : Optional.empty();
  }

  private static Optional<Language> parse(String... args) {
    LanguageOption wish = new LanguageOption();
    try {
      new CommandLine(wish)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setExpandAtFiles(false)
          .parseArgs(args);
    } catch (ParameterException e) {
      // The command itself will say what is wrong with it.
    }
    return Optional.ofNullable(wish.language);
  }
}
