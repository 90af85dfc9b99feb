package io.github.samenspraak.cli;

import java.util.Locale;

/** For whom an agenda is: for people, for a program, or for a calendar. */
enum AgendaFormat {
  TEXT,
  JSON,
  ICS;

  /** {@return the format as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
