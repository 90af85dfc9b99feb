package io.github.samenspraak.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.Streams;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains errors in the arguments, which picocli explains in English only. */
record UsageErrors(CliMessages messages) {

  void print(ParameterException error, TextOutput output) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    output.print(0, 0, StatusSymbol.BAD.before(explanation(error, command)));
    output.print(0, messages.text("misuse.help", command.qualifiedName()));
  }

  private String explanation(ParameterException error, CommandSpec command) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (error instanceof OverwrittenOptionException twice) {
      return messages.text("misuse.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = error.getArgSpec();
    return argument == null
        ? messages.text("misuse.unclear")
        : messages.text("misuse.value", name(argument), error.getValue(), expected(argument));
  }

  private String unknown(String argument, CommandSpec command) {
    List<String> known =
        Stream.concat(
                command.subcommands().keySet().stream(),
                command.options().stream().map(OptionSpec::longestName))
            .toList();
    return messages.text("misuse.unknown", argument)
        + messages.suggestion(argument, known).map(question -> " " + question).orElse("");
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? messages.text("misuse.value-missing", name(argument), expected(argument))
        : messages.text("misuse.missing", name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String expected(ArgSpec argument) {
    Class<?> type = argument.typeInfo().getType();
    if (argument.completionCandidates() != null) {
      return messages.either(
          Streams.stream(argument.completionCandidates()).map(Ascii::toLowerCase).toList());
    }
    if (type == Integer.class) {
      return messages.text("misuse.number");
    }
    if (type == Term.class) {
      return messages.text("misuse.years", "2018-2030");
    }
    return type == LocalDate.class
        ? messages.text("misuse.day", LocalDate.of(2026, 11, 21).toString())
        : argument.paramLabel();
  }
}
