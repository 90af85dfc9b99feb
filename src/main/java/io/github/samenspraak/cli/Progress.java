package io.github.samenspraak.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Says on standard error what is going on, to whoever is looking, and wipes it out when it is done.
 *
 * <p>In a pipe or a file it says nothing.
 */
final class Progress {

  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean visible;

  Progress(Shell shell) {
    this.err = shell.err();
    this.visible = shell.terminal();
  }

  /** {@return what comes of some work, which is announced while it goes on} */
  <T> T during(String announcement, Supplier<T> work) {
    say(announcement);
    try {
      return work.get();
    } finally {
      say("");
    }
  }

  private void say(String what) {
    if (visible) {
      err.print(WIPE + what);
      err.flush();
    }
  }
}
