package io.github.samenspraak.json;

import java.util.OptionalLong;

/**
 * The origin of a document: a file, or a line of it.
 *
 * @param file the name of the file or other input
 * @param line the number of its line, from 1; absent if the document is the whole input
 */
public record Origin(String file, OptionalLong line) {

  /**
   * {@return the origin of a document that is a whole file}
   *
   * @param file the name of the file
   */
  public static Origin of(String file) {
    return new Origin(file, OptionalLong.empty());
  }

  /**
   * {@return the origin of a document that is one line of a file}
   *
   * @param file the name of the file
   * @param line the number of the line, counted from 1
   */
  public static Origin of(String file, long line) {
    return new Origin(file, OptionalLong.of(line));
  }

  /** {@return the file and, after a colon, the line: {@code region.ndjson:17}} */
  @Override
  public String toString() {
    return line.isPresent() ? file + ":" + line.getAsLong() : file;
  }
}
