package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.Problem;
import java.io.Serial;

/** That a command cannot be carried out, and why, in the language of the reader. */
final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String file;
  private final transient ImmutableList<Problem> problems;

  /** For a reason that one sentence says. */
  Refusal(String message) {
    this(message, "", ImmutableList.of());
  }

  /** Because of what is wrong with a document. */
  Refusal(String message, String file, ImmutableList<Problem> problems) {
    super(message);
    this.file = file;
    this.problems = problems;
  }

  /** {@return what is wrong with the document; nothing if it is not the document} */
  ImmutableList<Problem> problems() {
    return problems;
  }

  /** Prints every problem on a line that begins with its place, as compilers do, and the reason. */
  void print(Phrases phrases, Paper paper) {
    for (Problem problem : problems) {
      String place = file + ":" + problem.line() + ":" + problem.column() + ":";
      paper.printLine(
          Ink.BOLD.words(
              problem.pointer().isEmpty() ? place : place + " " + problem.pointer() + ":"),
          Ink.PLAIN.words(problem.message(phrases.locale())));
    }
    paper.print(0, 0, Mark.BAD.before(getMessage()));
  }
}
