package io.github.samenspraak.cli;

import java.io.Console;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
record Shell(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    Locale locale,
    boolean terminal,
    boolean colours) {

  static Shell of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Clock clock,
      Locale locale,
      boolean terminal,
      boolean colours) {
    return new Shell(in, utf8(out), utf8(err), clock, locale, terminal, colours);
  }

  /** {@return the shell of this process; picocli knows of NO_COLOR and its likes} */
  static Shell ofThisProcess() {
    return of(
        System.in,
        System.out,
        System.err,
        Clock.systemDefaultZone(),
        Locale.getDefault(),
        isTerminal(System.console()),
        Ansi.AUTO.enabled());
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(frank(stream), StandardCharsets.UTF_8));
  }

  /** {@return a stream that throws when nobody reads on; System.out keeps that for itself} */
  private static OutputStream frank(OutputStream stream) {
    return stream instanceof PrintStream secretive
        ? new FilterOutputStream(stream) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            secretive.write(bytes, offset, length);
            flush();
          }

          @Override
          public void flush() throws IOException {
            if (secretive.checkError()) {
              throw new IOException("Nobody reads on.");
            }
          }
        }
        : stream;
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
  Paper paper() {
    return new Paper(out, colours);
  }

  /** {@return paper for what went wrong; never coloured, as it may be kept in a file} */
  Paper complaints() {
    return new Paper(err, false);
  }

  /** {@return whether somebody reads what is printed; all of it is handed over before} */
  boolean isHeard() {
    return !out.checkError();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
