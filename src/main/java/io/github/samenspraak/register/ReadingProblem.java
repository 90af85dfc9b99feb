package io.github.samenspraak.register;

import java.util.List;
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

  /**
   * {@return the cell of a workbook in words, such as: sheet “members”, row 5, column C “Number”;
   * absent if the document is no workbook}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  default Optional<String> cell(Locale locale) {
    return Optional.empty();
  }

  /** {@return the text at that place; absent if there is none, or if it may be personal data} */
  Optional<String> found();

  /**
   * {@return the value that is expected there; the empty string if there is nothing to say}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  String expected(Locale locale);

  /**
   * {@return what to do about it; the empty string if it is not known what was meant}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  default String remedy(Locale locale) {
    return "";
  }

  /**
   * {@return what problems of the same sort have in common, wherever they stand} Where it is equal,
   * one of them is told to people, and the others are counted.
   */
  default Object likeness() {
    return List.of(code(), place(), expected(Locale.ENGLISH));
  }

  /**
   * {@return the problem and its remedy in a sentence or two, without the place}
   *
   * @param locale of the reader; English if the library does not speak it
   */
  String message(Locale locale);
}
