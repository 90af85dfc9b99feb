package io.github.samenspraak.cli;

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
record OpenedRegister(Register register, String origin, LocalDate day) {

  /**
   * {@return the register that a document holds}
   *
   * @throws Refusal if it holds none, or does not come through
   */
  static OpenedRegister of(RegisterDocument document, LocalDate day, Phrases phrases) {
    try {
      return new OpenedRegister(document.read(), phrases.say(document.origin()), day);
    } catch (UnreadableDocumentException | IOException | OutOfMemoryError e) {
      throw Refusal.of(e, document.origin(), phrases);
    }
  }

  /** Prints which municipality it is about, on which day, and where it came from. */
  void printTitle(Phrases phrases, Paper paper) {
    String title = phrases.say(register.municipality().name()) + " · " + phrases.say(day);
    paper.print(0, 0, Ink.BOLD.words(title), Ink.FAINT.words("· " + origin));
  }
}
