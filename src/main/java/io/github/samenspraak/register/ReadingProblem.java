package io.github.samenspraak.register;

import java.util.Locale;
import java.util.Optional;

/** A problem for which something of a document could not be read, in whatever format. */
public interface ReadingProblem {

  /** {@return the code of the kind of problem, such as {@code unexpected-value}} */
  String code();

  /** {@return the place of the problem in the document} */
  JsonPointer place();

  /** {@return the line, from 1} */
  int line();

  /** {@return the column in characters, from 1} */
  int column();

  /** {@return the text at that place; absent if there is none, or if it may be personal data} */
  Optional<String> found();

  /**
   * {@return the value that is expected there; the empty string if there is nothing to say}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  String expected(Locale locale);

  /**
   * {@return the problem in one sentence, without the place}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  String message(Locale locale);
}
