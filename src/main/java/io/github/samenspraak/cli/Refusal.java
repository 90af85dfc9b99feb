package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Origin;
import io.github.samenspraak.json.Problem;
import io.github.samenspraak.json.ProblemsWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.function.Supplier;

/** That a command cannot be carried out, and why, in the language of the reader. */
final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int INDENT = 4;

  /** So many problems tell what sort of document it is, where there are many documents. */
  private static final int ENOUGH = 3;

  private final String file;
  private final transient ImmutableList<Problem> problems;

  /** For a reason that one sentence says. */
  Refusal(String message) {
    this(message, "", ImmutableList.of());
  }

  private Refusal(String message, String file, ImmutableList<Problem> problems) {
    super(message);
    this.file = file;
    this.problems = problems;
  }

  /** {@return a refusal because of what was thrown when a document was to be read} */
  static Refusal of(Throwable why, Origin origin, Phrases phrases) {
    if (why instanceof Refusal refusal) {
      return refusal;
    }
    String name = phrases.say(origin);
    if (why instanceof UnreadableDocumentException unreadable) {
      ImmutableList<Problem> problems = unreadable.problems();
      String reason = phrases.say("refused.document", name, problems.size());
      return new Refusal(reason, origin.file(), problems);
    }
    return new Refusal(phrases.say(reason(why), name, String.valueOf(why.getMessage())));
  }

  private static String reason(Throwable why) {
    if (why instanceof NoSuchFileException) {
      return "refused.no-such-file";
    }
    if (why instanceof AccessDeniedException) {
      return "refused.forbidden";
    }
    return why instanceof OutOfMemoryError ? "refused.memory" : "refused.unreadable";
  }

  /**
   * {@return what comes of some work, for a program that reads what is printed}
   *
   * @throws Refusal as the work does; what is wrong with a document is then printed as JSON
   */
  static <T> T toldToPrograms(Shell shell, Phrases phrases, Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      if (!refusal.problems.isEmpty()) {
        shell.out().print(ProblemsWriter.write(refusal.problems, phrases.locale()));
      }
      throw refusal;
    }
  }

  /** Prints every problem on a line that begins with its place, as compilers do, and the reason. */
  void print(Phrases phrases, Paper paper) {
    problems.forEach(problem -> print(0, problem, phrases, paper));
    paper.print(0, 0, Mark.BAD.before(getMessage()));
  }

  /** Prints the reason on one line and, below it, the first problems. */
  void printBriefly(Phrases phrases, Paper paper) {
    paper.printLine(0, Mark.BAD.before(getMessage()));
    problems.stream().limit(ENOUGH).forEach(problem -> print(INDENT, problem, phrases, paper));
    if (problems.size() > ENOUGH) {
      paper.printLine(INDENT, Ink.PLAIN.words(phrases.say("show.more", problems.size() - ENOUGH)));
    }
  }

  private void print(int indent, Problem problem, Phrases phrases, Paper paper) {
    String place = file + ":" + problem.line() + ":" + problem.column() + ":";
    String pointer = problem.place().toString();
    paper.printLine(
        indent,
        Ink.BOLD.words(pointer.isEmpty() ? place : place + " " + legible(pointer) + ":"),
        Ink.PLAIN.words(problem.message(phrases.locale())));
  }

  /** {@return a pointer with invisible characters written as JSON escapes} */
  private static String legible(String pointer) {
    StringBuilder legible = new StringBuilder();
    for (int i = 0; i < pointer.length(); i++) {
      char character = pointer.charAt(i);
      int type = Character.getType(pointer.codePointAt(i));
      boolean hidden = type == Character.FORMAT || type == Character.SURROGATE;
      legible.append(
          hidden || Character.isISOControl(character)
              ? String.format(Locale.ROOT, "\\u%04x", (int) character)
              : String.valueOf(character));
    }
    return legible.toString();
  }
}
