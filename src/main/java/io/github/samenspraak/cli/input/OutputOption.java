package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.FailureRecordingWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The option {@code --output}, which writes to a file what would go to standard output.
 *
 * <p>The file is written whole or not at all: beside it first, and then put in its place. Standard
 * output has one line instead, which sums it up.
 */
public final class OutputOption {

  @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
  private @Nullable Path file;

  /**
   * What a command did.
   *
   * @param status its exit status
   * @param summary its output in one line
   */
  public record Done(int status, String summary) {}

  /**
   * {@return the exit status of a command, whose output went to the file or, without the option, to
   * standard output}
   *
   * @throws CommandException if the file cannot be written
   */
  public int run(Environment environment, Function<Environment, Done> command) {
    if (file == null) {
      return command.apply(environment).status();
    }
    CliMessages messages = environment.messages();
    if (Files.isDirectory(file)) {
      throw new CommandException(messages.text("refused.directory", file));
    }
    try {
      Done done =
          isDevice(file)
              ? writeTo(Files.newOutputStream(file), environment, command)
              : write(target(file), environment, command);
      environment.textOut().printLine(0, done.summary());
      return done.status();
    } catch (IOException e) {
      throw new CommandException(messages.text("refused.output-file", file));
    }
  }

  /** {@return whether a file is a device or a pipe, in whose place no file may be put} */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** {@return the file that a link leads to, which stays a link} */
  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static Done write(Path file, Environment environment, Function<Environment, Done> command)
      throws IOException {
    Path draft =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Done done =
          writeTo(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), environment, command);
      keepPermissions(file, draft);
      replace(draft, file);
      return done;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Done writeTo(
      OutputStream stream, Environment environment, Function<Environment, Done> command)
      throws IOException {
    try (stream) {
      FailureRecordingWriter out = FailureRecordingWriter.to(stream);
      Done done = command.apply(environment.writingTo(out));
      Optional<IOException> failure = out.failure();
      if (failure.isPresent()) {
        throw failure.get();
      }
      return done;
    }
  }

  /** A file that only some may read stays so when another takes its place. */
  private static void keepPermissions(Path file, Path draft) throws IOException {
    if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
    }
  }

  private static void replace(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
