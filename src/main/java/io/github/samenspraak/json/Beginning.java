package io.github.samenspraak.json;

import com.google.common.primitives.Bytes;
import io.github.samenspraak.json.Lines.Line;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How an input begins, from which one sees whether it is one document or has one on each line.
 *
 * <p>There is one on each line if something follows after a first line that is all of a document.
 * If the first line is no document, that may be its own fault: there is one on each line if the
 * next one begins as an object does and, after what the first line has begun, no object can follow.
 * So one broken line does not make the others part of one broken document.
 */
enum Beginning {
  /** The first line is all of a document. */
  WHOLE,
  /** An object can follow within what the first line has begun. */
  OPEN,
  /** The first line is no document, nor the beginning of one in which an object follows. */
  BROKEN;

  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] NEXT = {'\n', '{'};

  /**
   * {@return whether there is a document on each line of an input} It is read from where it is, and
   * stays there.
   */
  static boolean isOnLines(BufferedInputStream in, int limit) throws IOException {
    in.mark(Integer.MAX_VALUE);
    Lines lines = new Lines(in, limit);
    Optional<Line> first = next(lines);
    Optional<Line> second = next(lines);
    in.reset();
    // What is read from here on need not be kept.
    in.mark(0);
    return second.isPresent()
        && switch (first.flatMap(Line::bytes).map(Beginning::of).orElse(BROKEN)) {
          case WHOLE -> true;
          case OPEN -> false;
          case BROKEN -> second.get().beginsObject();
        };
  }

  /** {@return the next line; one that cannot be read will fail again for whoever reads on} */
  private static Optional<Line> next(Lines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      return Optional.of(new Line(lines.number(), Optional.empty()));
    }
  }

  private static Beginning of(byte[] line) {
    Document begun = new Document(line);
    byte[] goneOn = Bytes.concat(begun.bytes(), NEXT);
    try (JsonParser parser =
        JSON.createParser(
            ObjectReadContext.empty(), goneOn, begun.start(), goneOn.length - begun.start())) {
      do {
        parser.nextToken();
      } while (begun.start() + parser.currentTokenLocation().getByteOffset() < begun.length());
      return parser.streamReadContext().getParent().inRoot() ? WHOLE : OPEN;
    } catch (JacksonException e) {
      return BROKEN;
    }
  }
}
