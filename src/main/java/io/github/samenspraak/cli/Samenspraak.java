package io.github.samenspraak.cli;

import com.google.common.base.Throwables;
import io.github.samenspraak.rule.RuleSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** All commands together: understands what was typed and hands it to one of them. */
@Command(
    name = "samenspraak",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class Samenspraak implements Callable<Integer> {

  /** Nothing at or above the failing severity. */
  static final int FINE = 0;

  /** Findings at or above it, or a rule that failed. */
  static final int FOUND = 1;

  /** An unreadable document, or a command that was not understood. */
  static final int REFUSED = 2;

  /** An error in this very program. */
  private static final int BROKEN = 70;

  /** Only for the help, and to refuse what is no language; {@link Wish} has read it before. */
  @Option(
      names = "--language",
      scope = ScopeType.INHERIT,
      paramLabel = "nl|fr|de|en",
      descriptionKey = "language")
  private Language language;

  @Spec private CommandSpec command;

  private final Shell shell;

  private Samenspraak(Shell shell, Language language) {
    this.shell = shell;
    this.language = language;
  }

  /** Answers whoever names no command with what there is. */
  @Override
  public Integer call() {
    command.commandLine().usage(shell.err());
    return REFUSED;
  }

  /** {@return the exit status of a command} */
  static int run(Shell shell, RuleSet rules, String... args) {
    Language language = Wish.in(args).orElseGet(() -> Language.of(shell.locale()));
    Phrases phrases = Phrases.in(language.locale());
    try {
      return commandLine(shell, rules, language, phrases).execute(args);
    } finally {
      shell.flush();
    }
  }

  private static CommandLine commandLine(
      Shell shell, RuleSet rules, Language language, Phrases phrases) {
    return new CommandLine(new Samenspraak(shell, language))
        .addSubcommand(new Check(shell, phrases, rules))
        .addSubcommand(new Show(shell, phrases))
        .addSubcommand(new FollowTrace(shell, phrases))
        .addSubcommand(new ListObligations(shell, phrases))
        .addSubcommand(new ListRules(shell, phrases, rules))
        .addSubcommand(new PrintSchema(shell))
        .addSubcommand(new PrintSample(shell, phrases))
        .setResourceBundle(phrases.help())
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @home.json.
        .setExpandAtFiles(false)
        .setOut(shell.out())
        .setErr(shell.err())
        .setColorScheme(Help.defaultColorScheme(shell.colours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(
            (misuse, misused) -> {
              new Misuse(phrases).print(misuse, shell.complaints());
              return REFUSED;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof Refusal refusal) {
                refusal.print(phrases, shell.complaints());
                return REFUSED;
              }
              shell.err().print(Throwables.getStackTraceAsString(failure));
              return BROKEN;
            });
  }
}
