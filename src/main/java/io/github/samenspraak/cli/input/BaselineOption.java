package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.json.EarlierResults;
import io.github.samenspraak.json.FindingsReader;
import io.github.samenspraak.json.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the findings of an earlier check, with which those of today are compared. */
public final class BaselineOption {

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private @Nullable Path file;

  /**
   * {@return the earlier results; absent if none are given}
   *
   * @throws CommandException if the file cannot be read or holds no results
   */
  public Optional<EarlierResults> read(CliMessages messages) {
    return Optional.ofNullable(file).map(given -> read(given, messages));
  }

  private static EarlierResults read(Path file, CliMessages messages) {
    try {
      return FindingsReader.readResults(Files.readAllBytes(file));
    } catch (IllegalArgumentException e) {
      throw new CommandException(messages.text("refused.baseline", file));
    } catch (IOException e) {
      throw CommandException.of(e, Origin.of(file.toString()), messages);
    }
  }
}
