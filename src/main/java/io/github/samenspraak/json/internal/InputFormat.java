package io.github.samenspraak.json.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds out from its beginning whether an input is one document or has a document on each line.
 *
 * <p>There is a document on each line if the first line is a whole document and another line
 * follows. A first line may also be a broken document. Then there is a document on each line if the
 * next line begins with <code>{</code>, and no object can follow where the first line ends. So one
 * broken first line does not make one broken document of all lines.
 *
 * <p>The class holds no more bytes than a document may have. An input whose first line is longer
 * counts as one document that is too large.
 */
final class InputFormat {

  /** The state of a document at the end of the first line. */
  private enum FirstLine {
    /** The document is complete. */
    WHOLE,
    /** The document has begun, and an object can follow. */
    OPEN,
    /** The line is no JSON, or no object can follow. */
    BROKEN
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final byte[] NEXT = {'\n', '{'};
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
  private static final int PIECE_BITS = 16;
  private static final int NONE = -1;

  private final InputStream in;
  private final int limit;

  /** The bytes read so far; all pieces but the last are full. */
  private final List<byte[]> pieces = new ArrayList<>();

  private long length;
  private @Nullable IOException failure;

  /**
   * Creates a format of an input that has not been read yet.
   *
   * @param limit the most bytes that a document may have
   */
  InputFormat(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** {@return whether there is a document on each line} */
  boolean isOnLines() {
    long start = firstText(0);
    if (start == NONE) {
      return false;
    }
    long end = start;
    while (byteAt(end) != NONE && byteAt(end) != '\n') {
      end++;
    }
    if (byteAt(end) == NONE) {
      return false;
    }
    long next = firstText(end + 1);
    if (next == NONE && failure == null) {
      return false;
    }
    return switch (firstLine(start, end)) {
      case WHOLE -> true;
      case OPEN -> false;
      case BROKEN -> next != NONE && byteAt(next) == '{';
    };
  }

  /** {@return the offset of the first character that is not white space, from a line on} */
  private long firstText(long lineStart) {
    long offset = afterMark(lineStart);
    while (" \t\r\n".indexOf(byteAt(offset)) >= 0) {
      offset = byteAt(offset) == '\n' ? afterMark(offset + 1) : offset + 1;
    }
    return byteAt(offset) == NONE ? NONE : offset;
  }

  private long afterMark(long lineStart) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (byteAt(lineStart + i) != BYTE_ORDER_MARK[i]) {
        return lineStart;
      }
    }
    return lineStart + BYTE_ORDER_MARK.length;
  }

  private FirstLine firstLine(long start, long end) {
    InputStream continued =
        new SequenceInputStream(new Held(start, end), new ByteArrayInputStream(NEXT));
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), continued)) {
      do {
        parser.nextToken();
      } while (start + parser.currentTokenLocation().getByteOffset() < end);
      return parser.streamReadContext().getParent().inRoot() ? FirstLine.WHOLE : FirstLine.OPEN;
    } catch (JacksonException e) {
      return FirstLine.BROKEN;
    }
  }

  /**
   * {@return the byte at an offset; {@link #NONE} after the end of the input, or beyond the longest
   * line and one more character}
   */
  private int byteAt(long offset) {
    if (offset > limit + 1L) {
      return NONE;
    }
    while (offset >= length) {
      if (!readMore()) {
        return NONE;
      }
    }
    return Byte.toUnsignedInt(piece(offset)[indexInPiece(offset)]);
  }

  private byte[] piece(long offset) {
    return pieces.get((int) (offset >>> PIECE_BITS));
  }

  private static int indexInPiece(long offset) {
    return (int) offset & (1 << PIECE_BITS) - 1;
  }

  /**
   * {@return whether there was more to read} A failure is kept until all earlier bytes are taken.
   */
  private boolean readMore() {
    if (failure != null) {
      return false;
    }
    int start = indexInPiece(length);
    if (pieces.size() == length >>> PIECE_BITS) {
      pieces.add(new byte[1 << PIECE_BITS]);
    }
    try {
      int count = in.read(piece(length), start, (1 << PIECE_BITS) - start);
      length += Math.max(0, count);
      return count >= 0;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  /** {@return the whole input; absent if it is too long for a document} */
  Optional<byte[]> document() throws IOException {
    if (byteAt(limit) != NONE) {
      return Optional.empty();
    }
    if (failure != null) {
      throw failure;
    }
    byte[] bytes = new byte[(int) length];
    new Held(0, length).readNBytes(bytes, 0, bytes.length);
    return Optional.of(bytes);
  }

  /** {@return the input from its first byte on} */
  InputStream input() {
    return new Held(0, length) {
      @Override
      public int read(byte[] bytes, int offset, int room) throws IOException {
        int count = super.read(bytes, offset, room);
        if (count >= 0) {
          return count;
        }
        pieces.clear();
        if (failure != null) {
          throw failure;
        }
        return in.read(bytes, offset, room);
      }
    };
  }

  /** A part of the bytes read so far, as a stream. */
  private class Held extends InputStream {

    private long position;
    private final long end;

    Held(long start, long end) {
      this.position = start;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? NONE : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int room) throws IOException {
      if (position == end) {
        return NONE;
      }
      int index = indexInPiece(position);
      int count = (int) Math.min(Math.min(room, end - position), (1 << PIECE_BITS) - index);
      System.arraycopy(piece(position), index, bytes, offset, count);
      position += count;
      return count;
    }
  }
}
