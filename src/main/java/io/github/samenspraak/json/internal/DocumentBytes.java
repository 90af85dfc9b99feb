package io.github.samenspraak.json.internal;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bytes of a document, with the line and column of each. */
public class DocumentBytes {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] FOREIGN = {(byte) 0xFF};
  private static final CharMatcher PRINTABLE = CharMatcher.inRange(' ', '~');
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final int SHOWN = 80;

  /** Reads eight bytes at once. Going through a document one by one took a twentieth of reading. */
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long NOT_ASCII = 0x8080808080808080L;

  private final byte[] bytes;

  /** The offset of the first byte of text, after a byte-order mark. */
  private final int start;

  public DocumentBytes(byte[] bytes) {
    this.bytes = bytes;
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(
                bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    this.start = marked ? BYTE_ORDER_MARK.length : 0;
  }

  /**
   * {@return a text in UTF-8} Half a surrogate pair, which a Java string can hold, becomes a byte
   * that is not UTF-8. So {@link #firstForeignByte} finds it.
   */
  public static byte[] encode(String text) {
    try {
      Utf8.encodedLength(text);
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      String whole = text.split("\\p{Cs}", 2)[0];
      return Bytes.concat(whole.getBytes(StandardCharsets.UTF_8), FOREIGN);
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start() {
    return start;
  }

  public int length() {
    return bytes.length;
  }

  /**
   * {@return whether the document is written in UTF-8} One of the first four bytes of UTF-16 or
   * UTF-32 is 0, and that is not taken for UTF-8 although it would be well-formed.
   */
  public boolean isUtf8() {
    if (firstNull() >= 0) {
      return false;
    }
    int offset = skipAscii(0);
    while (offset < bytes.length) {
      int end = offset + 1;
      while (end < bytes.length && bytes[end] < 0) {
        end++;
      }
      if (!Utf8.isWellFormed(bytes, offset, end - offset)) {
        return false;
      }
      offset = skipAscii(end);
    }
    return true;
  }

  /** {@return the offset of the first byte, from an offset on, that is not ASCII} */
  private int skipAscii(int from) {
    int offset = from;
    while (offset + Long.BYTES <= bytes.length
        && ((long) WORDS.get(bytes, offset) & NOT_ASCII) == 0) {
      offset += Long.BYTES;
    }
    while (offset < bytes.length && bytes[offset] >= 0) {
      offset++;
    }
    return offset;
  }

  private int firstNull() {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the offset of the first byte that is not UTF-8} */
  public int firstForeignByte() {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    int firstNull = firstNull();
    return firstNull < 0 ? in.position() : Math.min(firstNull, in.position());
  }

  /** {@return the encoding in which two or four bytes stand for each letter, if it is one} */
  public Optional<String> findOtherEncoding() {
    String beginning = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    if (beginning.matches("\u00ff\u00fe\0\0|\0\0\u00fe\u00ff|\\S\0\0\0|\0\0\0\\S")) {
      return Optional.of("UTF-32");
    }
    return beginning.matches("(?s)\u00ff\u00fe.*|\u00fe\u00ff.*|\\S\0.\0|\0\\S\0.")
        ? Optional.of("UTF-16")
        : Optional.empty();
  }

  /** {@return the character that a byte is in the encoding of older programs of Windows} */
  public Optional<String> findWindowsCharacter(int offset) {
    String character = new String(bytes, offset, 1, Charset.forName("windows-1252"));
    boolean isWritten =
        Character.isLetter(character.charAt(0)) && bytes[offset] != FOREIGN[0]
            || "€’‘“”–…°«»".contains(character);
    return isWritten ? Optional.of(character) : Optional.empty();
  }

  /** {@return a byte as two digits} */
  public String hexadecimal(int offset) {
    return String.format(Locale.ROOT, "%02X", bytes[offset]);
  }

  /** {@return a piece of the document on one line, shortened if it is long} */
  public String excerpt(int from, int to) {
    // A character has at most four bytes. One more character shows that the text is cut.
    int end = Math.min(to, from + 4 * (SHOWN + 1));
    return shown(new String(bytes, from, end - from, StandardCharsets.UTF_8));
  }

  /** {@return a text on one line, shortened if it is long, with control characters escaped} */
  public static String shown(String text) {
    if (text.length() <= SHOWN && PRINTABLE.matchesAllOf(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(SHOWN).forEach(character -> show(character, shown));
    return text.codePointCount(0, text.length()) > SHOWN
        ? shown.append('…').toString()
        : shown.toString();
  }

  /** {@return a text on one line, with control characters escaped} */
  public static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(character -> show(character, shown));
    return shown.toString();
  }

  private static void show(int character, StringBuilder shown) {
    int type = Character.getType(character);
    if (character == '\n') {
      shown.append("\\n");
    } else if (type == Character.CONTROL || type == Character.FORMAT) {
      shown.append(String.format(Locale.ROOT, "\\u%04x", character));
    } else {
      shown.appendCodePoint(character);
    }
  }

  /** {@return the offset of the first character, from an offset on, that is not white space} */
  public int skipSpace(int from) {
    int offset = from;
    while (offset < bytes.length && isSpace(offset)) {
      offset++;
    }
    return offset;
  }

  /** {@return the end of the text before an offset, without white space} */
  public int trim(int end) {
    int offset = end;
    while (offset > start && isSpace(offset - 1)) {
      offset--;
    }
    return offset;
  }

  private boolean isSpace(int offset) {
    return " \t\r\n".indexOf(bytes[offset]) >= 0;
  }

  /** {@return the end of the line of an offset} */
  public int lineEnd(int from) {
    int offset = from;
    while (offset < bytes.length && bytes[offset] != '\n' && bytes[offset] != '\r') {
      offset++;
    }
    return offset;
  }

  /**
   * {@return the offset of a syntax error, given the offset at which the parser stopped} They are
   * the same unless the error is {@code NaN} or {@code Infinity}, which the parser reads first.
   */
  public int culprit(int offset) {
    return Stream.of("NaN", "Infinity")
        .filter(word -> excerpt(Math.max(start, offset - word.length()), offset).equals(word))
        .findFirst()
        .map(word -> offset - word.length())
        .orElse(offset);
  }

  /** {@return the word at an offset; the character if no word begins there} */
  public String word(int from) {
    int end = from + 1;
    while (end < bytes.length && (isLetter(from) ? isLetter(end) : !beginsCharacter(end))) {
      end++;
    }
    return excerpt(from, end);
  }

  private boolean isLetter(int offset) {
    return Ascii.isUpperCase((char) bytes[offset]) || Ascii.isLowerCase((char) bytes[offset]);
  }

  /** {@return the offset of the quotation mark before a key that ends at an offset} */
  public int keyStart(int end) {
    int offset = end - 2;
    while (offset > start && (bytes[offset] != '"' || bytes[offset - 1] == '\\')) {
      offset--;
    }
    return offset;
  }

  /** {@return the offset of the first character of a number that ends at an offset} */
  public int numberStart(int end) {
    int offset = end;
    while (offset > start && "0123456789+-.eE".indexOf(bytes[offset - 1]) >= 0) {
      offset--;
    }
    return offset;
  }

  /**
   * {@return whether the parser stopped at an offset because the document ends there, or ends in
   * the middle of a word or a number}
   */
  public boolean isCutOffAt(int offset) {
    String rest = excerpt(offset, bytes.length);
    return Stream.of("true", "false", "null").anyMatch(word -> word.startsWith(rest))
        || (rest.equals(".") && WHOLE.matcher(excerpt(numberStart(offset), offset)).matches());
  }

  /** {@return the position of the first byte} */
  public Position position() {
    return new CountedPosition();
  }

  /** A position in the document that moves forward and knows its line and column. */
  public interface Position {

    int line();

    int column();

    /** Moves to an offset, which does not lie before the present one. */
    void moveTo(int target);
  }

  private final class CountedPosition implements Position {

    private int offset = start;
    private int line = 1;
    private int column = 1;

    @Override
    public int line() {
      return line;
    }

    @Override
    public int column() {
      return column;
    }

    @Override
    public void moveTo(int target) {
      for (; offset < target; offset++) {
        if (endsLine(offset)) {
          line++;
          column = 1;
        } else if (beginsCharacter(offset)) {
          column++;
        }
      }
    }
  }

  private boolean endsLine(int offset) {
    boolean followed = offset + 1 < bytes.length && bytes[offset + 1] == '\n';
    return bytes[offset] == '\n' || bytes[offset] == '\r' && !followed;
  }

  private boolean beginsCharacter(int offset) {
    return (bytes[offset] & 0xC0) != 0x80;
  }
}
