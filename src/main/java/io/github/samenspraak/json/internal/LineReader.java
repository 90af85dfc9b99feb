package io.github.samenspraak.json.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of an input, one after the other, of which none is held that is too long.
 *
 * <p>Lines on which nothing stands are counted and passed over. A carriage return before the end of
 * a line is space, as it is in JSON.
 */
final class LineReader {

  /**
   * A line on which something stands.
   *
   * @param number counted from 1
   * @param bytes without the line feed; absent if they are too many
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

  /** {@return the number of the line that was read last or, if it could not be, was to be read} */
  long number() {
    return number;
  }

  /** {@return the next line on which something stands; absent if there is none} */
  Optional<Line> next() throws IOException {
    number++;
    while (hasMore()) {
      Optional<byte[]> bytes = read();
      if (bytes.isEmpty() || firstInk(bytes.get()) < bytes.get().length) {
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

  /** {@return the bytes of the line that begins here; absent if they are too many} */
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

  /** {@return where in the buffer the line ends, or else the buffer} */
  private int lineFeed() {
    int offset = position;
    while (offset < end && buffer[offset] != '\n') {
      offset++;
    }
    return offset;
  }

  /** {@return the offset of the first byte that is not space; the length if there is none} */
  private static int firstInk(byte[] bytes) {
    DocumentBytes document = new DocumentBytes(bytes);
    return document.skipSpace(document.start());
  }
}
