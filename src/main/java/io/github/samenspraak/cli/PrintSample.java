package io.github.samenspraak.cli;

import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a sample as the document that it is. */
@Command
final class PrintSample implements Callable<Integer> {

  private final Shell shell;
  private final Phrases phrases;

  @Parameters(paramLabel = "NAME", descriptionKey = "sample")
  private String name = "";

  PrintSample(Shell shell, Phrases phrases) {
    this.shell = shell;
    this.phrases = phrases;
  }

  @Override
  public Integer call() {
    Sample sample =
        Samples.find(name)
            .orElseThrow(() -> new Refusal(phrases.say("refused.sample", name, known())));
    shell.out().print(sample.json());
    return Samenspraak.FINE;
  }

  private String known() {
    return phrases.either(Samples.all().stream().map(Sample::name).toList());
  }
}
