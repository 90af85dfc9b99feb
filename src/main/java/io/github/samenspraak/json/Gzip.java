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
    return Arrays.equals(first, MAGIC) ? new GZIPInputStream(new Patient(whole), BUFFER) : whole;
  }

  /**
   * Claims that there is more to come: Java looks for a further part of a packed input only if some
   * of it is there already, which in a pipe may take its time.
   */
  private static final class Patient extends FilterInputStream {

    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
