package io.github.samenspraak.cli;

import io.github.samenspraak.register.Register;
import java.time.LocalDate;

/**
 * A register that was read.
 *
 * @param register the register
 * @param origin what it was read from, in words
 * @param day on which one looks at it
 */
record OpenedRegister(Register register, String origin, LocalDate day) {

  /** Prints which municipality it is about, on which day, and where it came from. */
  void printTitle(Phrases phrases, Paper paper) {
    String title = phrases.say(register.municipality().name()) + " · " + phrases.say(day);
    paper.print(0, 0, Ink.BOLD.words(title), Ink.FAINT.words("· " + origin));
  }
}
