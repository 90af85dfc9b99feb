package io.github.samenspraak.cli.text;

import java.io.PrintWriter;
import java.util.function.Supplier;

/**
 * A line on the terminal that says what is going on, until other output replaces it.
 *
 * <p>It is on standard output, as Java cannot tell whether standard error is a terminal. Where
 * standard output is none, nothing is written.
 */
public record ProgressLine(PrintWriter out, boolean visible) {

  private static final String CLEAR_LINE = "\r\u001b[K";

  /** {@return the result of some work, during which a text is shown} */
  public <T> T during(Supplier<String> text, Supplier<T> work) {
    show(text);
    try {
      return work.get();
    } finally {
      clear();
    }
  }

  /** Shows a text instead of the one before. */
  public void show(Supplier<String> text) {
    if (visible) {
      out.print(CLEAR_LINE + text.get());
      out.flush();
    }
  }

  /** Clears the line for other output. */
  public void clear() {
    show(() -> "");
  }
}
