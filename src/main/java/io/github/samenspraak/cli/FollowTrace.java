package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.json.internal.NearestWord;
import io.github.samenspraak.register.ElementKind;
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
final class FollowTrace implements Callable<Integer> {

  /** What has a trace. */
  private static final ImmutableList<ElementKind> TRACEABLE =
      ImmutableList.of(
          ElementKind.SIGNAL,
          ElementKind.CONCLUSION,
          ElementKind.AVENUE,
          ElementKind.ADVICE,
          ElementKind.INTERPELLATION);

  private final Shell shell;
  private final Phrases phrases;

  @Spec private CommandSpec command;

  @Mixin private final RegisterArgument argument = new RegisterArgument();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      hideParamSyntax = true,
      descriptionKey = "id")
  private @Nullable String second;

  FollowTrace(Shell shell, Phrases phrases) {
    this.shell = shell;
    this.phrases = phrases;
  }

  @Override
  public Integer call() {
    String first = argument.file().orElseThrow(this::missingId);
    String id = Optional.ofNullable(second).orElse(first);
    OpenedRegister opened =
        second == null
            ? argument.withoutFile().open(shell, phrases)
            : argument.open(shell, phrases);
    RegisterIndex index = RegisterIndex.of(opened.register());
    Names names = new Names(index, phrases);
    Trace trace = read(id).flatMap(index::findTrace).orElseThrow(() -> lost(id, index, names));
    Paper paper = shell.paper();
    opened.printTitle(phrases, paper);
    new TracePage(trace, opened.day(), names, phrases, paper).print();
    return Samenspraak.FINE;
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
  private RuntimeException lost(String id, RegisterIndex index, Names names) {
    if (second == null && isFile(id)) {
      return missingId();
    }
    return new Refusal(
        read(id)
            .flatMap(index::find)
            .map(element -> traceless(element, names))
            .orElseGet(() -> unknown(id, index)));
  }

  private static boolean isFile(String word) {
    try {
      return word.equals(Listing.STANDARD_INPUT) || Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private String traceless(Identified element, Names names) {
    String heading = names.heading(element);
    return phrases.say("refused.traceless", heading) + " " + traceable();
  }

  private String unknown(String id, RegisterIndex index) {
    ImmutableList<String> nearest =
        NearestWord.suggestions(id, index.traceable().stream().map(Id::value).toList());
    return phrases.say("refused.id", id)
        + " "
        + (nearest.isEmpty() ? traceable() : phrases.say("nearest", phrases.either(nearest)));
  }

  private String traceable() {
    return phrases.say(
        "refused.traceable", phrases.either(TRACEABLE.stream().map(phrases::say).toList()));
  }
}
