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
 * A register that was read.
 *
 * @param register the register
 * @param origin what it was read from, in words
 * @param day on which one looks at it
 */
public record OpenedRegister(Register register, String origin, LocalDate day) {

  /**
   * {@return the register that a document holds}
   *
   * @throws CommandException if it holds none, or does not come through
   */
  static OpenedRegister of(RegisterDocument document, LocalDate day, CliMessages messages) {
    try {
      return new OpenedRegister(document.read(), messages.text(document.origin()), day);
    } catch (UnreadableDocumentException | IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  /** Prints which municipality it is about, on which day, and where it came from. */
  public void printTitle(CliMessages messages, TextOutput output) {
    String title = messages.text(register.municipality().name()) + " · " + messages.text(day);
    output.print(0, 0, Style.BOLD.text(title), Style.FAINT.text("· " + origin));
  }
}
