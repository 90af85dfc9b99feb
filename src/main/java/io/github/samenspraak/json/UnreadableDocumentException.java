package io.github.samenspraak.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.NotWritableException;
import java.io.Serial;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a document is no register, or goes beyond a limit.
 *
 * <p>It has all problems of the document. After a syntax error, or beyond a limit, a document
 * cannot be read any further.
 */
public final class UnreadableDocumentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int SHOWN = 3;

  /** At least one; null in a copy that was serialised. */
  private final transient @Nullable ImmutableList<Problem> problems;

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

  /** {@return the same exception for a document on a line of a file} */
  UnreadableDocumentException onLine(long number) {
    return new UnreadableDocumentException(
        problems().stream()
            .map(problem -> problem.onLine(number))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the problems of the document, in its order; at least one, but in a copy that was
   * serialised none: only the message is serialised}
   */
  public ImmutableList<Problem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.withoutModule(UnreadableDocumentException.class);
  }
}
