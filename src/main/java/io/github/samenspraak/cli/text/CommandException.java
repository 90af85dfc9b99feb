package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.Problem;
import io.github.samenspraak.json.ProblemsWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.ReadingProblem;
import io.github.samenspraak.sheet.UnreadableWorkbookException;
import java.io.EOFException;
import java.io.PrintWriter;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Supplier;
import java.util.zip.ZipException;

/** The reason for which a command cannot be carried out, in the language of the reader. */
public final class CommandException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final transient ImmutableList<? extends ReadingProblem> problems;

  public CommandException(String message) {
    this(message, "", ImmutableList.of());
  }

  private CommandException(
      String message, String file, ImmutableList<? extends ReadingProblem> problems) {
    super(message);
    this.file = file;
    this.problems = problems;
  }

  /** {@return the exception for a failure to read a document} */
  public static CommandException of(Throwable why, Origin origin, CliMessages messages) {
    if (why instanceof CommandException exception) {
      return exception;
    }
    String name = messages.text(origin);
    if (why instanceof UnreadableDocumentException unreadable) {
      ImmutableList<Problem> problems = unreadable.problems();
      String reason = messages.text("refused.document", name, problems.size());
      return new CommandException(reason, origin.file(), problems);
    }
    if (why instanceof UnreadableWorkbookException unreadable) {
      ImmutableList<ReadingProblem> problems = unreadable.problems();
      return problems.isEmpty()
          ? new CommandException(unreadable.message(messages.locale()))
          : new CommandException(
              messages.text("refused.document", name, problems.size()), origin.file(), problems);
    }
    if (why instanceof ReasonException) {
      return new CommandException(messages.text("refused.unreadable", name, why.getMessage()));
    }
    return new CommandException(messages.text(reason(why), name));
  }

  // The messages of Java are in English, and say little to a reader.
  private static String reason(Throwable why) {
    if (why instanceof NoSuchFileException) {
      return "refused.no-such-file";
    }
    if (why instanceof AccessDeniedException) {
      return "refused.forbidden";
    }
    if (why instanceof EOFException || why instanceof ZipException) {
      return "refused.gzip";
    }
    return why instanceof OutOfMemoryError ? "refused.memory" : "refused.unreadable.plain";
  }

  /**
   * Reads something for a program that reads the output.
   *
   * @throws CommandException as the reading does; the problems of a document are then printed as
   *     JSON
   */
  public static <T> T printingProblems(PrintWriter out, CliMessages messages, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CommandException exception) {
      if (!exception.problems.isEmpty()) {
        out.print(ProblemsWriter.write(exception.problems, messages.locale()));
      }
      throw exception;
    }
  }

  /** Prints the problems, each on a line that begins with its place, and the reason. */
  public void print(CliMessages messages, TextOutput output) {
    ProblemLine.printAll(problems, file, 0, messages, output);
    output.print(0, 0, StatusSymbol.BAD.before(getMessage()));
  }

  /** Prints the reason on one line, and the first problems below it. */
  void printBriefly(CliMessages messages, TextOutput output) {
    output.printLine(0, StatusSymbol.BAD.before(getMessage()));
    ProblemLine.printBriefly(problems, file, messages, output);
  }
}
