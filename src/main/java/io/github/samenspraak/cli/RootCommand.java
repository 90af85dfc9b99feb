package io.github.samenspraak.cli;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.LanguageOption;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.cli.text.UnbrokenHelp;
import io.github.samenspraak.rule.RuleSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Reads the arguments of a process, and runs the command that they name. */
@Command(
    name = "samenspraak",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    addMethodSubcommands = false,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class RootCommand implements Callable<Integer> {

  /** The system property that asks for the stack trace of an internal error. */
  private static final String TRACE = "samenspraak.trace";

  /** The shortest line that picocli can fill. */
  private static final int SHORTEST_HELP_LINE = 55;

  @Spec private CommandSpec command;

  private final Environment environment;
  private final CliMessages messages;
  private final Supplier<RuleSet> rules;

  private RootCommand(Environment environment, Supplier<RuleSet> rules) {
    this.environment = environment;
    this.messages = environment.messages();
    this.rules = rules;
  }

  /** {@return the exit status of the command that the arguments name} */
  static int run(Environment process, Supplier<RuleSet> rules, String... args) {
    Environment environment = process.in(LanguageOption.language(process.locale(), args));
    RootCommand root = new RootCommand(environment, rules);
    int status;
    try {
      status = root.commandLine(args).execute(args);
    } catch (RuntimeException | Error failure) {
      status = root.reportInternalError(failure);
    }
    return environment.checkOutputWritten() ? status : Math.max(status, ExitStatus.REFUSED);
  }

  /** Prints the help, as the arguments name no command. */
  @Override
  public Integer call() {
    command.commandLine().usage(UnbrokenHelp.printingTo(environment.err()));
    return ExitStatus.REFUSED;
  }

  private CommandLine commandLine(String... args) {
    CommandLine line = new CommandLine(this);
    line.getCommandSpec().addOption(LanguageOption.spec());
    // Of a command that comes first, only that one: the others take picocli 60 of 750 ms.
    ImmutableMap<String, Supplier<Object>> all = commands();
    all.forEach(
        (name, command) -> {
          if (args.length == 0 || !all.containsKey(args[0]) || name.equals(args[0])) {
            line.addSubcommand(name, command.get());
          }
        });
    return line.setResourceBundle(messages.help())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(SHORTEST_HELP_LINE, environment.width()))
        // The name of a file may begin with "@".
        .setExpandAtFiles(false)
        .setOut(UnbrokenHelp.printingTo(environment.out()))
        .setErr(UnbrokenHelp.printingTo(environment.err()))
        .setColorScheme(Help.defaultColorScheme(environment.colours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(
            (error, unparsed) -> {
              new UsageErrors(messages).print(error, environment.textErr());
              return ExitStatus.REFUSED;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof CommandException exception) {
                exception.print(messages, environment.textErr());
                return ExitStatus.REFUSED;
              }
              return reportInternalError(failure);
            });
  }

  private ImmutableMap<String, Supplier<Object>> commands() {
    return ImmutableMap.<String, Supplier<Object>>builder()
        .put("check", () -> new CheckCommand(environment, rules))
        .put("compare", () -> new CompareCommand(environment, rules))
        .put("show", () -> new ShowCommand(environment))
        .put("trace", () -> new TraceCommand(environment))
        .put("agenda", () -> new AgendaCommand(environment))
        .put("dossier", () -> new DossierCommand(environment, rules))
        .put("template", () -> new TemplateCommand(environment))
        .put("convert", () -> new ConvertCommand(environment))
        .put("rules", () -> new RulesCommand(environment, rules))
        .put("schema", () -> new SchemaCommand(environment))
        .put("sample", () -> new SampleCommand(environment))
        .buildOrThrow();
  }

  private int reportInternalError(Throwable failure) {
    String message =
        failure instanceof OutOfMemoryError
            ? messages.text("broken.memory")
            : messages.text("broken", failure.getClass().getName());
    environment.textErr().print(0, 0, StatusSymbol.BAD.before(message));
    if (Boolean.getBoolean(TRACE)) {
      environment.err().print(Throwables.getStackTraceAsString(failure));
    }
    return ExitStatus.INTERNAL_ERROR;
  }
}
