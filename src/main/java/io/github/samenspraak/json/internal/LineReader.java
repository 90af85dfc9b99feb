package io.github.samenspraak.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads an input line by line, and holds no line that is too long.
 *
 * <p>Blank lines are counted and skipped. A carriage return before the end of a line is white
 * space, as in JSON.
 */
final class LineReader {

  /**
   * A line that is not blank.
   *
   * @param number its number, from 1
   * @param bytes its bytes without the line feed; absent if they are too many
   */
  record Line(long number, Optional<byte[]> bytes) {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int end;
  private long number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** {@return the number of the last line that was read, or that could not be read} */
  long number() {
    return number;
  }

  /** {@return the next line that is not blank; absent at the end} */
  Optional<Line> next() throws IOException {
    number++;
    while (hasMore()) {
      Optional<byte[]> bytes = read();
      if (bytes.isEmpty() || firstText(bytes.get()) < bytes.get().length) {
        return Optional.of(new Line(number, bytes));
      }
      number++;
    }
    return Optional.empty();
  }

  private boolean hasMore() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return position < end;
  }

  /** {@return the bytes of the next line; absent if they are too many} */
  private Optional<byte[]> read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && hasMore()) {
      int stop = lineFeed();
      length += stop - position;
      if (length <= limit) {
        line.write(buffer, position, stop - position);
      } else {
        line = new ByteArrayOutputStream(0);
      }
      ended = stop < end;
      position = ended ? stop + 1 : stop;
    }
    return length <= limit ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  /** {@return the end of the line in the buffer; the end of the buffer if the line goes on} */
  private int lineFeed() {
    int offset = position;
    while (offset < end && buffer[offset] != '\n') {
      offset++;
    }
    return offset;
  }

  /** {@return the offset of the first byte that is not white space; the length if all are} */
  private static int firstText(byte[] bytes) {
    DocumentBytes document = new DocumentBytes(bytes);
    return document.skipSpace(document.start());
  }
}
