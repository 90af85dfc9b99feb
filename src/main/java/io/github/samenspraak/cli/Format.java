package io.github.samenspraak.cli;

import java.util.Locale;

/** For whom the answer is: for people, or for a program. */
enum Format {
  TEXT,
  JSON;

  /** {@return the format as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
