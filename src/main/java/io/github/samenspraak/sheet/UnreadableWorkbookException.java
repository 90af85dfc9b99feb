package io.github.samenspraak.sheet;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.register.ReadingProblem;
import java.io.IOException;
import java.io.Serial;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when a workbook cannot be read at all, or goes beyond a limit. */
public final class UnreadableWorkbookException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  /** The key of its message. */
  private final String code;

  /** What the message names. */
  private final String[] arguments;

  private final transient @Nullable ImmutableList<ReadingProblem> problems;

  UnreadableWorkbookException(String code, String... arguments) {
    this(ImmutableList.of(), code, arguments);
  }

  UnreadableWorkbookException(
      ImmutableList<ReadingProblem> problems, String code, String... arguments) {
    super(message(code, Locale.ENGLISH, arguments));
    this.code = code;
    this.arguments = arguments.clone();
    this.problems = problems;
  }

  /** {@return the code of the reason, such as {@code too-large}} */
  public String code() {
    return code;
  }

  /** {@return the problems of cells for which it is refused; none if it cannot be read at all} */
  public ImmutableList<ReadingProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * {@return the reason in one sentence}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  public String message(Locale locale) {
    return message(code, locale, arguments);
  }

  private static String message(String code, Locale locale, String... arguments) {
    return new MessageFormat(CellPlace.WORDS.get("unreadable." + code, locale), locale)
        .format(arguments);
  }
}
