package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.FailureRecordingWriter;
import io.github.samenspraak.cli.text.ProgressLine;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.cli.text.TextOutput;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command line was started from: where it reads and writes, which day it is there, which
 * language is spoken, and whether somebody is looking.
 *
 * @param in standard input
 * @param out standard output, always in UTF-8 as documents are
 * @param err standard error, in UTF-8 too
 * @param clock tells today; nothing else in the library reads one
 * @param locale of the environment
 * @param terminal whether standard output is a terminal, with somebody who looks at it
 * @param colours whether they want to see colours
 */
public record Environment(
    InputStream in,
    FailureRecordingWriter out,
    FailureRecordingWriter err,
    Clock clock,
    Locale locale,
    boolean terminal,
    boolean colours) {

  public static Environment of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Locale locale,
      boolean terminal,
      boolean colours) {
    return new Environment(
        in,
        FailureRecordingWriter.to(out),
        FailureRecordingWriter.to(err),
        clock,
        locale,
        terminal,
        colours);
  }

  /** {@return the shell of this process; picocli knows of NO_COLOR and its likes} */
  public static Environment ofThisProcess() {
    return new Environment(
        System.in,
        FailureRecordingWriter.to(FileDescriptor.out, "/dev/stdout"),
        FailureRecordingWriter.to(FileDescriptor.err, "/dev/stderr"),
        Clock.systemDefaultZone(),
        Locale.getDefault(),
        isTerminal(System.console()),
        Ansi.AUTO.enabled());
  }

  /** From Java 22 on there is always a console, which knows whether it is a terminal. */
  private static boolean isTerminal(@Nullable Console console) {
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return console != null;
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** {@return paper for what was asked for} */
  public TextOutput textOut() {
    return new TextOutput(out, colours);
  }

  /** {@return paper for what went wrong; never coloured, as it may be kept in a file} */
  public TextOutput textErr() {
    return new TextOutput(err, false);
  }

  /** {@return a line that says what is going on, if standard output is a terminal} */
  public ProgressLine progressLine() {
    return new ProgressLine(out, terminal);
  }

  /** {@return whether all that was printed could be written so far} */
  public boolean isHeard() {
    return out.failure().isEmpty();
  }

  /**
   * {@return whether all that was printed could be written, to standard output and to standard
   * error} If not, it says why, unless nobody wants to read it.
   */
  public boolean isWhole(CliMessages messages) {
    out.failure()
        .filter(why -> !out.isUnread())
        .map(why -> messages.text("refused.output", String.valueOf(why.getMessage())))
        .ifPresent(why -> textErr().print(0, 0, StatusSymbol.BAD.before(why)));
    // Both are asked, as that hands all over before.
    boolean isHeard = isHeard();
    return err.failure().isEmpty() && isHeard;
  }
}
