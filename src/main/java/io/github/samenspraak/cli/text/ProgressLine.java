package io.github.samenspraak.cli.text;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * Says what is going on to whoever is looking, and wipes it out when it is done; in a pipe or a
 * file it says nothing.
 *
 * <p>It speaks on standard output, since Java can tell whether that is a terminal; standard error
 * may be a file without anybody knowing.
 */
public final class ProgressLine {

  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean visible;

  public ProgressLine(PrintWriter out, boolean visible) {
    this.out = out;
    this.visible = visible;
  }

  /** {@return what comes of some work, which is announced while it goes on} */
  public <T> T during(Supplier<String> announcement, Supplier<T> work) {
    show(announcement);
    try {
      return work.get();
    } finally {
      clear();
    }
  }

  /** Says how things stand now, instead of what it said before. */
  public void show(Supplier<String> what) {
    if (visible) {
      out.print(WIPE + what.get());
      out.flush();
    }
  }

  /** Makes room for what is there to stay. */
  public void clear() {
    show(() -> "");
  }
}
