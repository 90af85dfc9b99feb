package io.github.samenspraak.json.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks a gzip stream of one or several parts, and reports all damage.
 *
 * <p>Java's own {@link java.util.zip.GZIPInputStream} ends silently at bytes that are no part.
 * Here, as in gzip itself, only zeros may follow a part, because some media are filled up with
 * them.
 */
public final class StrictGzipInputStream extends InputStream {

  private static final byte[] MAGIC = {0x1f, (byte) 0x8b};
  private static final int DEFLATE = 8;

  // Flags in the header of a part.
  private static final int CHECKSUM = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int UNKNOWN = 0xe0;

  private final InputStream in;
  private final byte[] packed = new byte[1 << 16];

  /** The index in {@link #packed} of the next byte to read. */
  private int position;

  private int end;

  private final Inflater inflater = new Inflater(true);

  /** The checksum of the unpacked bytes of the part so far. */
  private final CRC32 content = new CRC32();

  /** The checksum of the header of the part so far. */
  private final CRC32 header = new CRC32();

  private boolean ended;

  private StrictGzipInputStream(InputStream in) throws IOException {
    this.in = in;
    readHeader();
  }

  /** {@return an input, unpacked if its first bytes say that it is packed} */
  public static InputStream unpack(InputStream in) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, MAGIC.length);
    byte[] first = whole.readNBytes(MAGIC.length);
    whole.unread(first);
    return Arrays.equals(first, MAGIC) ? new StrictGzipInputStream(whole) : whole;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = length == 0 ? 0 : -1;
    while (count < 0 && !ended) {
      // The bytes after a part may be damaged or late, so they are read only when the whole part
      // has been handed over.
      if (inflater.finished()) {
        readTrailer();
        findNextPart();
      } else {
        count = inflate(bytes, offset, length);
      }
    }
    return count;
  }

  /** {@return the number of unpacked bytes; -1 if there were none to unpack} */
  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    if (inflater.needsInput()) {
      requireMore();
      inflater.setInput(packed, position, end - position);
    }
    try {
      int count = inflater.inflate(bytes, offset, length);
      position = end - inflater.getRemaining();
      content.update(bytes, offset, count);
      return count == 0 ? -1 : count;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private void readTrailer() throws IOException {
    if (number(4) != content.getValue()
        || number(4) != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("What is packed by gzip is damaged.");
    }
  }

  private void findNextPart() throws IOException {
    if (hasMore() && packed[position] != 0) {
      inflater.reset();
      content.reset();
      readHeader();
    } else {
      while (hasMore()) {
        require(next() == 0);
      }
      inflater.end();
      ended = true;
    }
  }

  private void readHeader() throws IOException {
    header.reset();
    for (byte each : MAGIC) {
      require(next() == Byte.toUnsignedInt(each));
    }
    require(next() == DEFLATE);
    int flags = next();
    require((flags & UNKNOWN) == 0);
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip((int) number(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & CHECKSUM) != 0) {
      long checksum = header.getValue() & 0xffff;
      require(number(2) == checksum);
    }
  }

  private static void require(boolean isAsItShouldBe) throws ZipException {
    if (!isAsItShouldBe) {
      throw new ZipException("What is packed by gzip is damaged, or something else follows it.");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // A zero ends the text.
    }
  }

  /** {@return the number in the next bytes, the least significant first} */
  private long number(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) next() << Byte.SIZE * i;
    }
    return number;
  }

  private int next() throws IOException {
    requireMore();
    byte next = packed[position];
    position++;
    header.update(next);
    return Byte.toUnsignedInt(next);
  }

  private void requireMore() throws IOException {
    if (!hasMore()) {
      throw new EOFException("What is packed by gzip ends too early.");
    }
  }

  private boolean hasMore() throws IOException {
    while (position == end) {
      int count = in.read(packed);
      if (count < 0) {
        return false;
      }
      position = 0;
      end = count;
    }
    return true;
  }
}
