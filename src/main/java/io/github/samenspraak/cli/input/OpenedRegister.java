package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.Style;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A register that was read for a command.
 *
 * @param partial the register, and everything that was left out of it
 * @param document the origin of its document
 * @param origin the same in words
 * @param day the day on which the command looks at it
 */
public record OpenedRegister(
    PartialRegister partial, Origin document, String origin, LocalDate day) {

  /** Reads the register that a document holds. */
  @FunctionalInterface
  interface Reading {
    PartialRegister read(RegisterDocument document) throws IOException;
  }

  /** Reads a register whole, or not at all. */
  static final Reading STRICT = document -> PartialRegister.complete(document.read());

  /**
   * {@return the register that a document holds}
   *
   * @throws CommandException if it holds none, or cannot be read
   */
  static OpenedRegister of(
      RegisterDocument document, Reading reading, LocalDate day, CliMessages messages) {
    try {
      return new OpenedRegister(
          reading.read(document), document.origin(), messages.text(document.origin()), day);
    } catch (UnreadableDocumentException | IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  /** {@return the register} */
  public Register register() {
    return partial.register();
  }

  /** Prints the municipality, the day and the origin. */
  public void printTitle(CliMessages messages, TextOutput output) {
    String title = messages.text(register().municipality().name()) + " · " + messages.text(day);
    output.print(0, 0, Style.BOLD.text(title), Style.FAINT.text("· " + origin));
  }
}
