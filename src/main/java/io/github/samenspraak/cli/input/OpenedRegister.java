package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.Style;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.time.LocalDate;

/**
 * A register that was read for a command.
 *
 * @param register the register
 * @param origin the file or other source in words
 * @param day the day on which the command looks at it
 */
public record OpenedRegister(Register register, String origin, LocalDate day) {

  /**
   * {@return the register that a document holds}
   *
   * @throws CommandException if it holds none, or cannot be read
   */
  static OpenedRegister of(RegisterDocument document, LocalDate day, CliMessages messages) {
    try {
      return new OpenedRegister(document.read(), messages.text(document.origin()), day);
    } catch (UnreadableDocumentException | IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  /** Prints the municipality, the day and the origin. */
  public void printTitle(CliMessages messages, TextOutput output) {
    String title = messages.text(register.municipality().name()) + " · " + messages.text(day);
    output.print(0, 0, Style.BOLD.text(title), Style.FAINT.text("· " + origin));
  }
}
