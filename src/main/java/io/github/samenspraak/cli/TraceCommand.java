package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.cli.text.TracePage;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints the origins of an element and the steps that followed from it.
 *
 * <p>Of two arguments the first is a file and the second an id; a single argument is an id in the
 * sample of Namur.
 */
@Command
final class TraceCommand implements Runnable {

  /** The kinds of element that have a trace. */
  private static final ImmutableList<ElementKind> TRACEABLE =
      ImmutableList.of(
          ElementKind.SIGNAL,
          ElementKind.CONCLUSION,
          ElementKind.AVENUE,
          ElementKind.ADVICE,
          ElementKind.INTERPELLATION);

  private final Environment environment;
  private final CliMessages messages;

  @Spec private CommandSpec command;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      hideParamSyntax = true,
      descriptionKey = "id")
  private @Nullable String second;

  TraceCommand(Environment environment) {
    this.environment = environment;
    this.messages = environment.messages();
  }

  @Override
  public void run() {
    String first = argument.file().orElseThrow(this::missingId);
    String id = Optional.ofNullable(second).orElse(first);
    OpenedRegister opened =
        second == null ? argument.withoutFile().open(environment) : argument.open(environment);
    RegisterIndex index = RegisterIndex.of(opened.register(), opened.day());
    LocalizedNames names = new LocalizedNames(index, messages);
    Trace trace = read(id).flatMap(index::findTrace).orElseThrow(() -> noTrace(id, index, names));
    TextOutput output = environment.textOut();
    opened.printTitle(messages, output);
    new TracePage(trace, opened.day(), names, messages, output).print();
  }

  private MissingParameterException missingId() {
    PositionalParamSpec id = command.positionalParameters().get(1);
    return new MissingParameterException(command.commandLine(), id, id.paramLabel());
  }

  /** {@return an argument as an id; absent if it cannot be one} */
  private static Optional<Id<?>> read(String id) {
    try {
      return Optional.of(Id.of(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@return an exception that says why there is no trace of an argument} */
  private RuntimeException noTrace(String id, RegisterIndex index, LocalizedNames names) {
    if (second == null && isFile(id)) {
      return missingId();
    }
    return new CommandException(
        read(id)
            .flatMap(index::find)
            .map(element -> traceless(element, names))
            .orElseGet(() -> unknown(id, index)));
  }

  private static boolean isFile(String argument) {
    try {
      return argument.equals(CliMessages.STANDARD_INPUT) || Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private String traceless(Identified element, LocalizedNames names) {
    return messages.text("refused.traceless", names.heading(element)) + " " + traceable();
  }

  private String unknown(String id, RegisterIndex index) {
    List<String> known = index.traceable().stream().map(Id::value).toList();
    String remedy = messages.suggestion(id, known).orElseGet(this::traceable);
    return messages.text("refused.id", id) + " " + remedy;
  }

  private String traceable() {
    return messages.text(
        "refused.traceable", messages.either(TRACEABLE.stream().map(messages::text).toList()));
  }
}
