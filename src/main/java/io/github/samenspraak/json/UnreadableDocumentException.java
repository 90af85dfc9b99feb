package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;
import java.io.Serial;
import java.util.stream.Collectors;

/**
 * Thrown when a document is no register, or no register within the limits.
 *
 * <p>It has all problems of the document at once, as far as they can be told: what does not follow
 * the rules of JSON, or goes beyond a limit, cannot be read any further.
 */
public final class UnreadableDocumentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int SHOWN = 3;

  /** At least one. */
  private final transient ImmutableList<Problem> problems;

  UnreadableDocumentException(ImmutableList<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(ImmutableList<Problem> problems) {
    String first =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    return problems.size() <= SHOWN
        ? first
        : first + "\n… and " + (problems.size() - SHOWN) + " more problems";
  }

  /** {@return the same of a document that is one line of a file} */
  UnreadableDocumentException onLine(long number) {
    return new UnreadableDocumentException(
        problems.stream()
            .map(problem -> problem.onLine(number))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return what is wrong with the document, in the order of the document; at least one problem}
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(UnreadableDocumentException.class);
  }
}
