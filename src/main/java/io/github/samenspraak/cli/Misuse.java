package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.internal.NearestWord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was typed wrongly. picocli knows it too, but says it in English only. */
final class Misuse {

  private final Phrases phrases;

  Misuse(Phrases phrases) {
    this.phrases = phrases;
  }

  void print(ParameterException misuse, Paper paper) {
    CommandSpec command = misuse.getCommandLine().getCommandSpec();
    paper.print(0, 0, Mark.BAD.before(what(misuse, command)));
    paper.print(0, phrases.say("misuse.help", command.qualifiedName()));
  }

  private String what(ParameterException misuse, CommandSpec command) {
    if (misuse instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), command);
    }
    if (misuse instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0));
    }
    if (misuse instanceof OverwrittenOptionException twice) {
      return phrases.say("misuse.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = misuse.getArgSpec();
    return argument == null
        ? misuse.getMessage()
        : phrases.say("misuse.value", name(argument), misuse.getValue(), expected(argument));
  }

  private String unknown(String argument, CommandSpec command) {
    ImmutableList<String> known =
        Stream.concat(
                command.subcommands().keySet().stream(),
                command.options().stream().map(OptionSpec::longestName))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> nearest = NearestWord.suggestions(argument, known);
    return phrases.say("misuse.unknown", argument)
        + (nearest.isEmpty() ? "" : " " + phrases.say("nearest", phrases.either(nearest)));
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? phrases.say("misuse.value-missing", name(argument), expected(argument))
        : phrases.say("misuse.missing", name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private String expected(ArgSpec argument) {
    Class<?> type = argument.typeInfo().getType();
    if (type.isEnum()) {
      return phrases.either(Arrays.asList(type.getEnumConstants()));
    }
    if (type == Integer.class) {
      return phrases.say("misuse.number");
    }
    return type == LocalDate.class
        ? phrases.say("misuse.day", LocalDate.of(2026, 11, 21).toString())
        : argument.paramLabel();
  }
}
