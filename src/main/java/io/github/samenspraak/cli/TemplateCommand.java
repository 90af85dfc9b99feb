package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an empty workbook to fill. */
@Command
final class TemplateCommand implements Runnable {

  private final Environment environment;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "workbook-output")
  private Path output = Path.of("");

  TemplateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    try {
      Workbooks.writeTemplate(environment.locale(), output);
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(output.toString()), environment.messages());
    }
    environment
        .textOut()
        .print(0, 0, StatusSymbol.GOOD.before(environment.messages().text("written", output)));
  }
}
