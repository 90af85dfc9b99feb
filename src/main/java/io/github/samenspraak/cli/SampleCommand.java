package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a sample as the document that it is. */
@Command
final class SampleCommand implements Callable<Integer> {

  private final Environment environment;
  private final CliMessages messages;

  @Parameters(paramLabel = "NAME", descriptionKey = "sample")
  private String name = "";

  SampleCommand(Environment environment, CliMessages messages) {
    this.environment = environment;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Sample sample =
        Samples.find(name)
            .orElseThrow(
                () -> new CommandException(messages.text("refused.sample", name, known())));
    environment.out().print(sample.json());
    return RootCommand.FINE;
  }

  private String known() {
    return messages.alternatives(Samples.all().stream().map(Sample::name).toList());
  }
}
