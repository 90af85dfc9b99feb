package io.github.samenspraak.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The register that a command is about, and the day on which it looks at it. */
final class RegisterArgument {

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable String file;

  @Mixin private DayOption on = new DayOption();

  /** {@return the file as it was typed, if one was} */
  Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** {@return the sample of Namur on the same day, whatever was typed for a file} */
  RegisterArgument withoutFile() {
    RegisterArgument sample = new RegisterArgument();
    sample.on = on;
    return sample;
  }

  /**
   * {@return the register: the one in the file or on standard input, or else the sample of Namur}
   *
   * @throws Refusal if there is no document to be read, or if it holds no register
   */
  OpenedRegister open(Shell shell, Phrases phrases) {
    List<String> names = file().stream().toList();
    file()
        .filter(Listing::isFolder)
        .ifPresent(
            folder -> {
              throw new Refusal(phrases.say("refused.directory", folder));
            });
    try (Batch batch = new Batch(names, shell, phrases)) {
      return batch
          .findOnly(on.orElse(batch.day()))
          .orElseThrow(() -> new Refusal(phrases.say("refused.several", names.get(0))));
    }
  }

  /**
   * {@return the register, as in {@link #open}, for a program that reads what is printed}
   *
   * @throws Refusal as there; what is wrong with the document is then printed as JSON
   */
  OpenedRegister openForProgram(Shell shell, Phrases phrases) {
    return Refusal.toldToPrograms(shell, phrases, () -> open(shell, phrases));
  }
}
