package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The arguments for the one register of a command, and for the day on which to look at it. */
public final class RegisterArgument {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable String file;

  @Mixin private DayOption on = new DayOption();

  @Mixin private final SettingOption settings = new SettingOption();

  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** {@return arguments for the sample of Namur on the same day} */
  public RegisterArgument withoutFile() {
    RegisterArgument sample = new RegisterArgument();
    sample.on = on;
    return sample;
  }

  /**
   * Reads the register from the file or standard input; without an argument, the sample of Namur.
   *
   * @throws CommandException if the document cannot be read, or holds no register or several
   */
  public OpenedRegister open(Environment environment) {
    CliMessages messages = environment.messages();
    List<String> names = file().stream().toList();
    requireNoFolder(names, messages);
    try (Inputs inputs = new Inputs(names, settings, environment)) {
      return inputs
          .findOnly(on.orElse(inputs.day()))
          .orElseThrow(() -> new CommandException(messages.text("refused.several", names.get(0))));
    }
  }

  /**
   * Reads the one register of a file or of standard input, without the parts that cannot be.
   *
   * @throws CommandException if the document cannot be read, or holds no register or several
   */
  public static OpenedRegister openWhatIsThere(
      String name, DayOption on, SettingOption settings, Environment environment) {
    CliMessages messages = environment.messages();
    requireNoFolder(List.of(name), messages);
    try (Inputs inputs = new Inputs(List.of(name), settings, environment)) {
      return inputs
          .findWhatIsThere(on.orElse(inputs.day()))
          .orElseThrow(() -> new CommandException(messages.text("refused.several", name)));
    }
  }

  private static void requireNoFolder(List<String> names, CliMessages messages) {
    names.stream()
        .filter(InputFiles::isFolder)
        .findFirst()
        .ifPresent(
            name -> {
              throw new CommandException(messages.text("refused.directory", name));
            });
  }

  /**
   * Reads the register as {@link #open} does, for a program.
   *
   * @throws CommandException as there; the problems of the document are then printed as JSON
   */
  public OpenedRegister openForProgram(Environment environment) {
    return CommandException.printingProblems(
        environment.out(), environment.messages(), () -> open(environment));
  }
}
