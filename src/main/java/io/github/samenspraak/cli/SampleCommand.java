package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a built-in register as JSON. */
@Command
final class SampleCommand implements Runnable {

  private final Environment environment;

  @Parameters(paramLabel = "NAME", descriptionKey = "sample")
  private String name = "";

  SampleCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    environment.out().print(Samples.find(name).orElseThrow(this::unknownName).json());
  }

  private CommandException unknownName() {
    CliMessages messages = environment.messages();
    String known = messages.either(Samples.all().stream().map(Sample::name).toList());
    return new CommandException(messages.text("refused.sample", name, known));
  }
}
