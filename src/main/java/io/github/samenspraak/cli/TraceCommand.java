package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.RegisterArgument;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.Nearest;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.cli.text.TracePage;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints where something comes from and what it led to.
 *
 * <p>Of two words the first is a file and the second an id; one word alone is an id in the sample
 * of Namur.
 */
@Command
final class TraceCommand implements Callable<Integer> {

  /** What has a trace. */
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

  TraceCommand(Environment environment, CliMessages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    String first = argument.file().orElseThrow(this::missingId);
    String id = Optional.ofNullable(second).orElse(first);
    OpenedRegister opened =
        second == null
            ? argument.withoutFile().open(environment, messages)
            : argument.open(environment, messages);
    RegisterIndex index = RegisterIndex.of(opened.register());
    LocalizedNames names = new LocalizedNames(index, messages);
    Trace trace = read(id).flatMap(index::findTrace).orElseThrow(() -> lost(id, index, names));
    TextOutput output = environment.textOut();
    opened.printTitle(messages, output);
    new TracePage(trace, opened.day(), names, messages, output).print();
    return RootCommand.FINE;
  }

  private MissingParameterException missingId() {
    PositionalParamSpec id = command.positionalParameters().get(1);
    return new MissingParameterException(command.commandLine(), id, id.paramLabel());
  }

  /** {@return the id that somebody typed; absent if no id is like that} */
  private static Optional<Id<?>> read(String id) {
    try {
      return Optional.of(Id.of(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** {@return why there is no trace of what was typed} */
  private RuntimeException lost(String id, RegisterIndex index, LocalizedNames names) {
    if (second == null && isFile(id)) {
      return missingId();
    }
    return new CommandException(
        read(id)
            .flatMap(index::find)
            .map(element -> traceless(element, names))
            .orElseGet(() -> unknown(id, index)));
  }

  private static boolean isFile(String word) {
    try {
      return word.equals(CliMessages.STANDARD_INPUT) || Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private String traceless(Identified element, LocalizedNames names) {
    String heading = names.heading(element);
    return messages.text("refused.traceless", heading) + " " + traceable();
  }

  private String unknown(String id, RegisterIndex index) {
    ImmutableList<String> nearest =
        Nearest.to(id, index.traceable().stream().map(Id::value).toList());
    return messages.text("refused.id", id)
        + " "
        + (nearest.isEmpty()
            ? traceable()
            : messages.text("nearest", messages.alternatives(nearest)));
  }

  private String traceable() {
    return messages.text(
        "refused.traceable",
        messages.alternatives(TRACEABLE.stream().map(messages::text).toList()));
  }
}
