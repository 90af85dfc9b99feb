package io.github.samenspraak.cli.input;

import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.cli.text.FailureRecordingWriter;
import io.github.samenspraak.cli.text.ProgressLine;
import io.github.samenspraak.cli.text.StatusSymbol;
import io.github.samenspraak.cli.text.TextOutput;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The streams, the clock, the language and the terminal of a command.
 *
 * @param in standard input
 * @param out standard output, always in UTF-8 as documents are
 * @param err standard error, in UTF-8 too
 * @param clock tells today; nothing else in the library reads a clock
 * @param locale the language of the reader
 * @param terminal whether standard output is a terminal that takes orders
 * @param colours whether standard output takes colours
 * @param width the columns of the terminal
 */
public record Environment(
    InputStream in,
    FailureRecordingWriter out,
    FailureRecordingWriter err,
    Clock clock,
    Locale locale,
    boolean terminal,
    boolean colours,
    int width) {

  /** The system property by which the script says which language the environment asks for. */
  private static final String LANGUAGE = "samenspraak.language";

  /** {@return the environment of this process} */
  public static Environment ofThisProcess() {
    Variables variables = new Variables(System.getenv());
    boolean terminal = isTerminal(System.console()) && !variables.isDumb();
    return new Environment(
        System.in,
        FailureRecordingWriter.to(FileDescriptor.out, "/dev/stdout"),
        FailureRecordingWriter.to(FileDescriptor.err, "/dev/stderr"),
        Clock.systemDefaultZone(),
        variables.language(System.getProperty(LANGUAGE, "")).orElse(Locale.getDefault()),
        terminal,
        variables.colours(terminal, System.getProperty("os.name")),
        variables.width());
  }

  /** From Java 22 on there is always a console, which knows whether it is a terminal. */
  private static boolean isTerminal(@Nullable Console console) {
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return console != null;
    }
  }

  /** {@return this environment with a reader of another language} */
  public Environment in(Locale language) {
    return new Environment(in, out, err, clock, language, terminal, colours, width);
  }

  /** {@return this environment with another standard output, which is no terminal} */
  Environment writingTo(FailureRecordingWriter other) {
    return new Environment(in, other, err, clock, locale, false, false, width);
  }

  public CliMessages messages() {
    return new CliMessages(locale);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** {@return an output of text to standard output} */
  public TextOutput textOut() {
    return new TextOutput(out, colours, width);
  }

  /** {@return an output of text to standard error, without colours as it may go to a file} */
  public TextOutput textErr() {
    return new TextOutput(err, false, width);
  }

  public ProgressLine progressLine() {
    return new ProgressLine(out, terminal);
  }

  /** {@return whether all output so far could be written to standard output} */
  public boolean isOutputWritten() {
    return out.failure().isEmpty();
  }

  /**
   * Complains if the output could not be written, unless its reader stopped early.
   *
   * @return whether all could be written, to standard output and to standard error
   */
  public boolean checkOutputWritten() {
    out.failure()
        .filter(why -> !out.isReaderGone())
        .map(why -> messages().text("refused.output"))
        .ifPresent(why -> textErr().print(0, 0, StatusSymbol.BAD.before(why)));
    // Not "&&": each of the two writes what it still holds.
    return isOutputWritten() & err.failure().isEmpty();
  }
}
