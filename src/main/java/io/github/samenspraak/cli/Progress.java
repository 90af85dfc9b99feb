package io.github.samenspraak.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Says what is going on to whoever is looking, and wipes it out when it is done; in a pipe or a
 * file it says nothing.
 *
 * <p>It speaks on standard output, since Java can tell whether that is a terminal; standard error
 * may be a file without anybody knowing.
 */
final class Progress {

  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean visible;

  Progress(Shell shell) {
    this.out = shell.out();
    this.visible = shell.terminal();
  }

  /** {@return what comes of some work, which is announced while it goes on} */
  <T> T during(Supplier<String> announcement, Supplier<T> work) {
    say(announcement);
    try {
      return work.get();
    } finally {
      wipe();
    }
  }

  /** Says how things stand now, instead of what it said before. */
  void say(Supplier<String> what) {
    if (visible) {
      out.print(WIPE + what.get());
      out.flush();
    }
  }

  /** Makes room for what is there to stay. */
  void wipe() {
    say(() -> "");
  }
}
