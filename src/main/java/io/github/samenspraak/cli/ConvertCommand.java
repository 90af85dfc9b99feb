package io.github.samenspraak.cli;

import io.github.samenspraak.cli.input.DayOption;
import io.github.samenspraak.cli.input.Environment;
import io.github.samenspraak.cli.input.Inputs;
import io.github.samenspraak.cli.input.OpenedRegister;
import io.github.samenspraak.cli.input.SettingOption;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.LeftOutPage;
import io.github.samenspraak.cli.text.LocalizedNames;
import io.github.samenspraak.cli.text.NotHeldPage;
import io.github.samenspraak.cli.text.RegisterSummary;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.cli.text.WorkbookPage;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.sheet.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a register of a workbook, and a workbook of a register. */
@Command
final class ConvertCommand implements Callable<Integer> {

  private final Environment environment;
  private final CliMessages messages;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "convert-output")
  private Path output = Path.of("");

  @Mixin private final SettingOption settings = new SettingOption();

  @Mixin private final DayOption on = new DayOption();

  ConvertCommand(Environment environment) {
    this.environment = environment;
    this.messages = environment.messages();
  }

  /** {@return whether something of the input is not in the output} */
  @Override
  public Integer call() {
    try (Inputs inputs = new Inputs(List.of(file), settings, environment)) {
      OpenedRegister opened =
          inputs
              .findWhatIsThere(on.orElse(inputs.day()))
              .orElseThrow(() -> new CommandException(messages.text("refused.several", file)));
      List<JsonPointer> notHeld = write(opened.register());
      print(opened, notHeld);
      return opened.partial().isComplete() && notHeld.isEmpty()
          ? ExitStatus.OK
          : ExitStatus.REFUSED;
    }
  }

  /** {@return what the output cannot hold} */
  private List<JsonPointer> write(Register register) {
    try {
      if (output.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
        RegisterWriter.indented().write(register, output);
        return List.of();
      }
      Workbooks.write(register, messages.locale(), output);
      return Workbooks.notHeld(register);
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(output.toString()), messages);
    }
  }

  private void print(OpenedRegister opened, List<JsonPointer> notHeld) {
    TextOutput out = environment.textOut();
    opened.printTitle(messages, out);
    out.print(0, RegisterSummary.of(opened.register(), messages));
    opened.workbook().ifPresent(read -> new WorkbookPage(read, messages, out).print());
    LocalizedNames names = new LocalizedNames(RegisterIndex.of(opened.register()), messages);
    new LeftOutPage(opened.partial().leftOut(), opened.document(), names, messages, out).print();
    new NotHeldPage(notHeld, messages, out).print();
    out.blank();
    out.print(0, 0, StatusSymbol.GOOD.before(messages.text("written", output)));
  }
}
