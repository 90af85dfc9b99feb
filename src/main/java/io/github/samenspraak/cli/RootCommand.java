package io.github.samenspraak.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.Language;
import io.github.samenspraak.cli.input.LanguageOption;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.StatusSymbol;
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
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class RootCommand implements Callable<Integer> {

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

  /**
   * Only for the help, and to refuse what is no language; {@link LanguageOption} has read it
   * before.
   */
  @Option(
      names = "--language",
      scope = ScopeType.INHERIT,
      paramLabel = "nl|fr|de|en",
      descriptionKey = "language")
  private Language language;

  @Spec private CommandSpec command;

  private final Environment environment;

  private RootCommand(Environment environment, Language language) {
    this.environment = environment;
    this.language = language;
  }

  /** Answers whoever names no command with what there is. */
  @Override
  public Integer call() {
    command.commandLine().usage(environment.err());
    return REFUSED;
  }

  /** {@return the exit status of a command} */
  static int run(Environment environment, RuleSet rules, String... args) {
    Language language = LanguageOption.in(args).orElseGet(() -> Language.of(environment.locale()));
    CliMessages messages = CliMessages.in(language.locale());
    int status;
    try {
      CommandLine line = new CommandLine(new RootCommand(environment, language));
      addCommands(line, commands(environment, rules, messages), args);
      status = prepared(line, environment, messages).execute(args);
    } catch (RuntimeException | Error failure) {
      status = broken(failure, environment, messages);
    }
    return environment.isWhole(messages) ? status : Math.max(status, REFUSED);
  }

  private static ImmutableMap<String, Supplier<Callable<Integer>>> commands(
      Environment environment, RuleSet rules, CliMessages messages) {
    return ImmutableMap.of(
        "check", () -> new CheckCommand(environment, messages, rules),
        "show", () -> new ShowCommand(environment, messages),
        "trace", () -> new TraceCommand(environment, messages),
        "agenda", () -> new AgendaCommand(environment, messages),
        "rules", () -> new RulesCommand(environment, messages, rules),
        "schema", () -> new SchemaCommand(environment),
        "sample", () -> new SampleCommand(environment, messages));
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

  private static CommandLine prepared(
      CommandLine line, Environment environment, CliMessages messages) {
    return line.setResourceBundle(messages.help())
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @home.json.
        .setExpandAtFiles(false)
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(Help.defaultColorScheme(environment.colours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(
            (error, misused) -> {
              new UsageErrors(messages).print(error, environment.textErr());
              return REFUSED;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof CommandException refusal) {
                refusal.print(messages, environment.textErr());
                return REFUSED;
              }
              return broken(failure, environment, messages);
            });
  }

  /** {@return the exit status where this very program fails, which is told} */
  private static int broken(Throwable failure, Environment environment, CliMessages messages) {
    String what =
        failure instanceof OutOfMemoryError
            ? messages.text("broken.memory")
            : messages.text("broken", failure.toString());
    environment.textErr().print(0, 0, StatusSymbol.BAD.before(what));
    if (Boolean.getBoolean(TRACE)) {
      environment.err().print(Throwables.getStackTraceAsString(failure));
    }
    return BROKEN;
  }
}
