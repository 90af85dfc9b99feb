package io.github.samenspraak.cli;

import java.util.Locale;

/** For whom a check is: for people, or for a program, which may want one result on a line. */
enum CheckFormat {
  TEXT,
  JSON,
  NDJSON;

  /** {@return the format as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
