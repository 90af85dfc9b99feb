package io.github.samenspraak.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Unpacks what is packed by gzip, whatever it is called. */
final class Gzip {

  private static final byte[] MAGIC = {0x1f, (byte) 0x8b};
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  /** {@return an input as it was before it was packed, if it is} */
  static InputStream unpack(InputStream in) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, MAGIC.length);
    byte[] first = whole.readNBytes(MAGIC.length);
    whole.unread(first);
    return new Claiming(
        Arrays.equals(first, MAGIC) ? new GZIPInputStream(new Claiming(whole, 1), BUFFER) : whole,
        0);
  }

  /**
   * Claims how much more there is at once.
   *
   * <p>Of a packed input there is always more: Java looks for a further part of it only then, and
   * in a pipe that part may take its time. Of what was unpacked there never is: else a buffer that
   * was filled would be filled further, and lost if that fails.
   */
  private static final class Claiming extends FilterInputStream {

    private final int available;

    Claiming(InputStream in, int available) {
      super(in);
      this.available = available;
    }

    @Override
    public int available() {
      return available;
    }
  }
}
