package io.github.samenspraak.json.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictGzipInputStreamTest {

  private static final String DAMAGED = "What is packed by gzip is damaged.";
  private static final String FOREIGN =
      "What is packed by gzip is damaged, or something else follows it.";
  private static final String CUT = "What is packed by gzip ends too early.";

  private static final byte[] ONE = "one ".repeat(100).getBytes(US_ASCII);
  private static final byte[] TWO = "two ".repeat(100).getBytes(US_ASCII);

  private static byte[] pack(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] unpack(byte[]... parts) throws IOException {
    return StrictGzipInputStream.unpack(new ByteArrayInputStream(Bytes.concat(parts)))
        .readAllBytes();
  }

  /** {@return what can be unpacked before something is wrong} */
  private static byte[] beginning(byte[] packed) throws IOException {
    InputStream in = StrictGzipInputStream.unpack(new ByteArrayInputStream(packed));
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    try {
      in.transferTo(beginning);
    } catch (IOException e) {
      return beginning.toByteArray();
    }
    throw new AssertionError("Nothing is wrong.");
  }

  @Test
  void itUnpacksWhatIsPackedInAnyNumberOfParts() throws IOException {
    byte[] random = new byte[200_000];
    new Random(14).nextBytes(random);

    assertThat(unpack(pack(ONE))).isEqualTo(ONE);
    assertThat(unpack(pack(random), pack(random))).isEqualTo(Bytes.concat(random, random));
    assertThat(unpack(pack(new byte[0]), pack(ONE), pack(new byte[0]), pack(TWO)))
        .isEqualTo(Bytes.concat(ONE, TWO));
    assertThat(unpack(pack(new byte[1 << 22]))).isEqualTo(new byte[1 << 22]);
  }

  @Test
  void itLeavesAloneWhatIsNotPacked() throws IOException {
    assertThat(unpack(ONE)).isEqualTo(ONE);
    assertThat(unpack()).isEmpty();
    assertThat(unpack(new byte[] {0x1f})).containsExactly(0x1f);
  }

  @Test
  void zerosMayFollowAndNothingElse() throws IOException {
    assertThat(unpack(pack(ONE), new byte[1])).isEqualTo(ONE);
    assertThat(unpack(pack(ONE), new byte[100_000])).isEqualTo(ONE);
    assertThatIOException()
        .isThrownBy(() -> unpack(pack(ONE), new byte[512], pack(TWO)))
        .withMessage(FOREIGN);
    assertThatIOException().isThrownBy(() -> unpack(pack(ONE), TWO)).withMessage(FOREIGN);
    assertThatIOException()
        .isThrownBy(() -> unpack(pack(ONE), new byte[] {'\n'}))
        .withMessage(FOREIGN);
  }

  @Test
  void aPartMayBeCutNowhereButAtItsEnds() throws IOException {
    byte[] one = pack(ONE);
    byte[] both = Bytes.concat(one, pack(TWO));
    for (int length = 2; length < both.length; length++) {
      byte[] cut = Arrays.copyOf(both, length);
      if (length == one.length) {
        assertThat(unpack(cut)).isEqualTo(ONE);
      } else {
        assertThatIOException().as("%d", length).isThrownBy(() -> unpack(cut)).withMessage(CUT);
      }
      if (length >= one.length) {
        assertThat(unpackedOf(cut)).startsWith(ONE);
      }
    }
  }

  private static byte[] unpackedOf(byte[] cut) throws IOException {
    return cut.length == pack(ONE).length ? unpack(cut) : beginning(cut);
  }

  @Test
  void aChangedByteIsNoticedUnlessItChangesNothing() throws IOException {
    byte[] one = pack(ONE);
    byte[] both = Bytes.concat(one, pack(TWO));
    for (int at = 2; at < both.length; at++) {
      byte[] changed = both.clone();
      changed[at] ^= (byte) 0x80;
      try {
        assertThat(unpack(changed)).as("%d", at).isEqualTo(Bytes.concat(ONE, TWO));
      } catch (IOException e) {
        assertThat(e).as("%d", at).hasMessageNotContaining("null");
      }
    }
    both[one.length]++;
    assertThatIOException().isThrownBy(() -> unpack(both)).withMessage(FOREIGN);
    both[one.length - 8]++;
    assertThatIOException().isThrownBy(() -> unpack(both)).withMessage(DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 8, 16, 30, 31})
  void aHeaderMayHaveAName(int flags) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 1, 2, 3, 4, 0, 3});
    if ((flags & 4) != 0) {
      header.write(new byte[] {3, 0, 7, 0, 7});
    }
    if ((flags & 8) != 0) {
      header.write("name\0".getBytes(US_ASCII));
    }
    if ((flags & 16) != 0) {
      header.write("comment\0".getBytes(US_ASCII));
    }
    if ((flags & 2) != 0) {
      CRC32 checksum = new CRC32();
      checksum.update(header.toByteArray());
      header.write((int) checksum.getValue());
      header.write((int) checksum.getValue() >> 8);
    }
    byte[] packed = pack(ONE);
    byte[] body = Arrays.copyOfRange(packed, 10, packed.length);

    assertThat(unpack(header.toByteArray(), body, header.toByteArray(), body))
        .isEqualTo(Bytes.concat(ONE, ONE));
  }

  @Test
  void aHeaderMustBeKnown() throws IOException {
    byte[] compressed = pack(ONE);
    compressed[2] = 7;
    assertThatIOException().isThrownBy(() -> unpack(compressed)).withMessage(FOREIGN);
    byte[] flagged = pack(ONE);
    flagged[3] = 0x20;
    assertThatIOException().isThrownBy(() -> unpack(flagged)).withMessage(FOREIGN);
    byte[] checked = Bytes.concat(Arrays.copyOf(pack(ONE), 10), new byte[] {0, 0});
    checked[3] = 2;
    assertThatIOException().isThrownBy(() -> unpack(checked)).withMessage(FOREIGN);
  }
}
