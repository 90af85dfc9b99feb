package io.github.samenspraak.cli;

import io.github.samenspraak.json.ProblemsWriter;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The register that a command is about, and the day on which it looks at it. */
final class RegisterArgument {

  static final String STANDARD_INPUT = "-";
  private static final String SAMPLE = "namur";

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable String file;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on", converter = Day.class)
  private @Nullable LocalDate on;

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

  /** {@return what the register is read from, in words} */
  private String origin(Phrases phrases) {
    if (file == null) {
      return phrases.say("origin.sample", SAMPLE);
    }
    return file.equals(STANDARD_INPUT) ? phrases.say("origin.standard-input") : file;
  }

  /**
   * {@return the register: the one in the file or on standard input, or else the sample of Namur}
   *
   * @throws Refusal if there is no document to be read, or if it holds no register
   */
  OpenedRegister open(Shell shell, Phrases phrases) {
    return new Progress(shell)
        .during(
            phrases.say("progress.reading", origin(phrases)), () -> openSilently(shell, phrases));
  }

  /**
   * {@return the register, as in {@link #open}, for a program that reads what is printed}
   *
   * @throws Refusal as there; what is wrong with the document is then printed as JSON
   */
  OpenedRegister openForProgram(Shell shell, Phrases phrases) {
    try {
      return open(shell, phrases);
    } catch (Refusal refusal) {
      if (!refusal.problems().isEmpty()) {
        shell.out().print(ProblemsWriter.write(refusal.problems(), phrases.locale()));
      }
      throw refusal;
    }
  }

  private OpenedRegister openSilently(Shell shell, Phrases phrases) {
    if (file == null) {
      Sample sample = Samples.find(SAMPLE).orElseThrow();
      return new OpenedRegister(sample.register(), origin(phrases), day(sample.day()));
    }
    return new OpenedRegister(read(file, shell, phrases), origin(phrases), day(shell.today()));
  }

  private LocalDate day(LocalDate otherwise) {
    return Optional.ofNullable(on).orElse(otherwise);
  }

  private Register read(String file, Shell shell, Phrases phrases) {
    String origin = origin(phrases);
    try {
      return file.equals(STANDARD_INPUT)
          ? RegisterReader.standard().read(shell.in())
          : read(Path.of(file), phrases);
    } catch (UnreadableDocumentException e) {
      String reason = phrases.say("refused.document", origin, e.problems().size());
      throw new Refusal(reason, file, e.problems());
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new Refusal(phrases.say("refused.no-such-file", file));
    } catch (AccessDeniedException e) {
      throw new Refusal(phrases.say("refused.forbidden", file));
    } catch (IOException e) {
      throw new Refusal(phrases.say("refused.unreadable", origin, String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      throw new Refusal(phrases.say("refused.memory", origin));
    }
  }

  private static Register read(Path file, Phrases phrases) throws IOException {
    if (Files.isDirectory(file)) {
      throw new Refusal(phrases.say("refused.directory", file.toString()));
    }
    return RegisterReader.standard().read(file);
  }
}
