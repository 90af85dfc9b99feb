package io.github.samenspraak.json;

import java.util.Locale;

/** The kinds of problems of a document. */
public enum ProblemKind {
  /** It is not written in UTF-8. */
  ENCODING,
  /** It is a file of another format, such as a spreadsheet. */
  FOREIGN_FORMAT,
  /** It is not JSON. */
  SYNTAX,
  /** It ends too early, or is empty. */
  CUT_OFF,
  /** Something comes after its end. */
  TRAILING_TEXT,
  /** Its format is not the one that this library reads. */
  UNKNOWN_FORMAT,
  /** An object has a key that no such object has. */
  UNKNOWN_KEY,
  /** An object has the same key twice. */
  DUPLICATE_KEY,
  /** An object has not all that it cannot be without. */
  MISSING,
  /** There is a null; what is unknown is left out. */
  NULL,
  /** A value is not of the sort that belongs there, or stands for nothing that exists. */
  UNEXPECTED_VALUE,
  /** The values of an object are fine one by one, and the object cannot be. */
  INCONSISTENT,
  /** It is larger than the limit. */
  DOCUMENT_TOO_LARGE,
  /** More lists and objects stand in each other than the limit. */
  NESTED_TOO_DEEPLY,
  /** A number is longer than the limit. */
  NUMBER_TOO_LONG,
  /** A text is longer than the limit. */
  TEXT_TOO_LONG,
  /** A key is longer than the limit on texts. */
  KEY_TOO_LONG,
  /** There are more problems than the limit. */
  TOO_MANY_PROBLEMS;

  /**
   * {@return whether it is a problem of one value: the rest of the document can be read without it}
   */
  boolean isOfValue() {
    return switch (this) {
      case UNKNOWN_FORMAT,
          UNKNOWN_KEY,
          DUPLICATE_KEY,
          MISSING,
          NULL,
          UNEXPECTED_VALUE,
          INCONSISTENT ->
          true;
      default -> false;
    };
  }

  /** {@return the code, such as {@code unknown-key}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
