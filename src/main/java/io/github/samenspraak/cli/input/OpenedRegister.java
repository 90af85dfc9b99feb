package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.CommandException;
import io.github.samenspraak.cli.text.Style;
import io.github.samenspraak.cli.text.TextOutput;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.JsonPointer;
import io.github.samenspraak.register.PartialRegister;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.sheet.WorkbookReading;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A register that was read for a command.
 *
 * @param partial the register, and everything that was left out of it
 * @param workbook the account of a workbook; absent for a document in JSON
 * @param document the origin of its document
 * @param origin the same in words
 * @param day the day on which the command looks at it
 */
public record OpenedRegister(
    PartialRegister partial,
    Optional<WorkbookReading> workbook,
    Origin document,
    String origin,
    LocalDate day) {

  /** Reads the register that a document holds. */
  @FunctionalInterface
  interface Reading {
    InputDocument.Read read(InputDocument document) throws IOException;
  }

  /**
   * {@return the register that a document holds}
   *
   * @throws CommandException if it holds none, or cannot be read
   */
  static OpenedRegister of(
      InputDocument document, Reading reading, LocalDate day, CliMessages messages) {
    try {
      InputDocument.Read read = reading.read(document);
      return new OpenedRegister(
          read.partial(),
          read.workbook(),
          document.origin(),
          messages.text(document.origin()),
          day);
    } catch (UnreadableDocumentException | IOException | OutOfMemoryError e) {
      throw CommandException.of(e, document.origin(), messages);
    }
  }

  /** {@return the register} */
  public Register register() {
    return partial.register();
  }

  /**
   * {@return the words for the cell that a part of the register comes from, if it comes from one}
   */
  public Function<JsonPointer, Optional<String>> cells(CliMessages messages) {
    return place ->
        workbook
            .flatMap(read -> read.cells().find(place))
            .map(cell -> cell.words(messages.locale()));
  }

  /** {@return the words for the place of a finding: its cell, or its place in the document} */
  public Function<JsonPointer, String> places(CliMessages messages) {
    return place -> cells(messages).apply(place).orElseGet(place::toString);
  }

  /** Prints the municipality, the day and the origin. */
  public void printTitle(CliMessages messages, TextOutput output) {
    String title = messages.text(register().municipality().name()) + " · " + messages.text(day);
    output.print(0, 0, Style.BOLD.text(title), Style.FAINT.text("· " + origin));
  }
}
