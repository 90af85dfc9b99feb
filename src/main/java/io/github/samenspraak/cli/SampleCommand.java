package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a built-in register as JSON. */
@Command
final class SampleCommand implements Runnable {

  /** The name of the register to begin one’s own with. */
  private static final String STARTER = "empty";

  private final Environment environment;

  @Parameters(paramLabel = "NAME", descriptionKey = "sample")
  private String name = "";

  SampleCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    environment
        .out()
        .print(
            name.equals(STARTER)
                ? Samples.starter()
                : Samples.find(name).orElseThrow(this::unknownName).json());
  }

  private CommandException unknownName() {
    CliMessages messages = environment.messages();
    String known =
        messages.either(
            Stream.concat(Samples.all().stream().map(Sample::name), Stream.of(STARTER)).toList());
    return new CommandException(messages.text("refused.sample", name, known));
  }
}
