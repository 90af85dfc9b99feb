package io.github.samenspraak.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.rule.RuleSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

  /** An unreadable document, a command that was not understood, or output that is not whole. */
  static final int REFUSED = 2;

  /** An error in this very program. */
  private static final int BROKEN = 70;

  /** The system property by which one asks where this very program fails. */
  private static final String TRACE = "samenspraak.trace";

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
    int status;
    try {
      CommandLine line = new CommandLine(new Samenspraak(shell, language));
      addCommands(line, commands(shell, rules, phrases), args);
      status = prepared(line, shell, phrases).execute(args);
    } catch (RuntimeException | Error failure) {
      status = broken(failure, shell, phrases);
    }
    return shell.isWhole(phrases) ? status : Math.max(status, REFUSED);
  }

  private static ImmutableMap<String, Supplier<Callable<Integer>>> commands(
      Shell shell, RuleSet rules, Phrases phrases) {
    return ImmutableMap.of(
        "check", () -> new Check(shell, phrases, rules),
        "show", () -> new Show(shell, phrases),
        "trace", () -> new FollowTrace(shell, phrases),
        "agenda", () -> new ListObligations(shell, phrases),
        "rules", () -> new ListRules(shell, phrases, rules),
        "schema", () -> new PrintSchema(shell),
        "sample", () -> new PrintSample(shell, phrases));
  }

  /** Adds the command that comes first, as picocli takes long to study one; or else all of them. */
  private static void addCommands(
      CommandLine line, ImmutableMap<String, Supplier<Callable<Integer>>> all, String... args) {
    all.forEach(
        (name, command) -> {
          if (args.length == 0 || !all.containsKey(args[0]) || name.equals(args[0])) {
            line.addSubcommand(name, command.get());
          }
        });
  }

  private static CommandLine prepared(CommandLine line, Shell shell, Phrases phrases) {
    return line.setResourceBundle(phrases.help())
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
              return broken(failure, shell, phrases);
            });
  }

  /** {@return the exit status where this very program fails, which is told} */
  private static int broken(Throwable failure, Shell shell, Phrases phrases) {
    String what =
        failure instanceof OutOfMemoryError
            ? phrases.say("broken.memory")
            : phrases.say("broken", failure.toString());
    shell.complaints().print(0, 0, Mark.BAD.before(what));
    if (Boolean.getBoolean(TRACE)) {
      shell.err().print(Throwables.getStackTraceAsString(failure));
    }
    return BROKEN;
  }
}
