package io.github.samenspraak.sheet;

import com.google.common.base.CharMatcher;

/**
 * A cell as a file has it.
 *
 * @param text what it says: a day as 2026-10-31, a number with a decimal point, and any other text
 *     without the space around it
 * @param sort what the file says that it is
 */
record SheetCell(String text, Sort sort) {

  /** What a file says of a cell. */
  enum Sort {
    TEXT,
    NUMBER,
    DAY
  }

  static final SheetCell EMPTY = new SheetCell("", Sort.TEXT);

  static SheetCell text(String text) {
    String stripped = CharMatcher.whitespace().trimFrom(text);
    return stripped.isEmpty() ? EMPTY : new SheetCell(stripped, Sort.TEXT);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
