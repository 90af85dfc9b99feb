package io.github.samenspraak.json;

import io.github.samenspraak.json.internal.DocumentBytes;
import io.github.samenspraak.register.JsonPointer;

/**
 * A problem that was found while a document was read. On which line it is, is found out at the end.
 *
 * @param offset in the document
 */
record Sighting(
    ProblemKind kind,
    JsonPointer place,
    int offset,
    String found,
    Expectation expected,
    Remedy remedy) {

  /** {@return the problem with its line and column, which are those of its offset} */
  Problem problem(DocumentBytes.Position position) {
    position.moveTo(offset);
    return new Problem(kind, place, position.line(), position.column(), found, expected, remedy);
  }
}
