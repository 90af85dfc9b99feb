package io.github.samenspraak.json;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;

/**
 * Limits on the size of a document.
 *
 * <p>The {@linkplain #standard standard limits} are wide enough for a register of 10,000
 * organisations and 200,000 mandates. A reader holds the document and the register in memory. That
 * is mostly a few times the size of the document, and about twenty times for a malicious one. An
 * application that reads documents from strangers may want lower limits.
 *
 * @param documentSize the most bytes that a document may have; 256 MiB by default
 * @param nestingDepth the most lists and objects inside each other; 64 by default
 * @param numberLength the most characters that a number may have, written out; 100 by default
 * @param textLength the most characters that a text or a key may have; 100,000 by default
 * @param problems the most problems that are reported of a document; 1,000 by default
 */
public record Limits(
    int documentSize, int nestingDepth, int numberLength, int textLength, int problems) {

  private static final Limits STANDARD = new Limits(256 << 20, 64, 100, 100_000, 1_000);

  /**
   * Creates limits.
   *
   * @param documentSize in bytes
   * @param nestingDepth in lists and objects
   * @param numberLength in characters
   * @param textLength in characters
   * @param problems a number of them
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public Limits {
    Preconditions.checkArgument(
        Math.min(Math.min(documentSize, nestingDepth), Math.min(numberLength, textLength)) > 0
            && problems > 0,
        "A limit must be at least 1.");
  }

  /** {@return the default limits} */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * {@return these limits, with another one on the size of the document}
   *
   * @param bytes the most bytes that a document may have
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits withDocumentSize(int bytes) {
    return new Limits(bytes, nestingDepth, numberLength, textLength, problems);
  }

  /**
   * {@return these limits, with another one on the depth of nesting}
   *
   * @param depth the most lists and objects inside each other
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits withNestingDepth(int depth) {
    return new Limits(documentSize, depth, numberLength, textLength, problems);
  }

  /**
   * {@return these limits, with another one on the length of a number}
   *
   * @param characters the most characters that a number may have, written out
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits withNumberLength(int characters) {
    return new Limits(documentSize, nestingDepth, characters, textLength, problems);
  }

  /**
   * {@return these limits, with another one on the length of a text or a key}
   *
   * @param characters the most characters that a text or a key may have
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits withTextLength(int characters) {
    return new Limits(documentSize, nestingDepth, numberLength, characters, problems);
  }

  /**
   * {@return these limits, with another one on the number of problems}
   *
   * @param count the most problems that are reported
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits withProblems(int count) {
    return new Limits(documentSize, nestingDepth, numberLength, textLength, count);
  }

  /** {@return the bytes of a document, or one more than it may have} */
  byte[] readDocument(InputStream in) throws IOException {
    return in.readNBytes((int) Math.min(documentSize + 1L, Integer.MAX_VALUE));
  }
}
