package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The register that a command is about, and the day on which it looks at it. */
public final class RegisterArgument {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable String file;

  @Mixin private DayOption on = new DayOption();

  /** {@return the file as it was typed, if one was} */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** {@return the sample of Namur on the same day, whatever was typed for a file} */
  public RegisterArgument withoutFile() {
    RegisterArgument sample = new RegisterArgument();
    sample.on = on;
    return sample;
  }

  /**
   * {@return the register: the one in the file or on standard input, or else the sample of Namur}
   *
   * @throws CommandException if there is no document to be read, or if it holds no register
   */
  public OpenedRegister open(Environment environment, CliMessages messages) {
    List<String> names = file().stream().toList();
    file()
        .filter(InputFiles::isFolder)
        .ifPresent(
            folder -> {
              throw new CommandException(messages.text("refused.directory", folder));
            });
    try (Inputs inputs = new Inputs(names, environment, messages)) {
      return inputs
          .findOnly(on.orElse(inputs.day()))
          .orElseThrow(() -> new CommandException(messages.text("refused.several", names.get(0))));
    }
  }

  /**
   * {@return the register, as in {@link #open}, for a program that reads what is printed}
   *
   * @throws CommandException as there; what is wrong with the document is then printed as JSON
   */
  public OpenedRegister openForProgram(Environment environment, CliMessages messages) {
    return CommandException.toldToPrograms(
        environment.out(), messages, () -> open(environment, messages));
  }
}
