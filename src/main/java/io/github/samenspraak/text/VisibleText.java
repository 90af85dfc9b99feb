package io.github.samenspraak.text;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * Text in which nothing is hidden: a character that nobody would see stands there by its number,
 * such as {@code [U+202E]}.
 *
 * <p>Such are control characters, which can give orders to a terminal, and those that change the
 * direction of what follows or have no width. A line break or a tab within a text is a space.
 */
public final class VisibleText {

  private static final CharMatcher BREAKS = CharMatcher.anyOf("\t\n\r\u0085\u2028\u2029");
  private static final CharMatcher BLANKS =
      CharMatcher.forPredicate(
          character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  /** Scripts and pictures in which joiners say which form a letter has begin here. */
  private static final int FIRST_JOINED = 0x600;

  private VisibleText() {}

  /**
   * {@return a text on one line, with what is invisible by its number}
   *
   * @param text any text
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (BREAKS.matches((char) character) && character < 0x10000) {
        visible.append(' ');
      } else if (isHidden(text, i)) {
        visible.append(number(character));
      } else {
        visible.appendCodePoint(character);
      }
    }
    return visible.toString();
  }

  /**
   * {@return a name as {@link #of} writes it, with blanks and line ends around it by their numbers}
   *
   * @param name any name
   */
  public static String ofName(String name) {
    String core = BLANKS.trimFrom(name);
    if (core.length() == name.length() || core.isEmpty()) {
      return of(name);
    }
    int start = name.indexOf(core);
    return numbers(name.substring(0, start))
        + of(core)
        + numbers(name.substring(start + core.length()));
  }

  /**
   * {@return a name as {@link #ofName} writes it, with line breaks within it by their numbers too:
   * two files may differ in one}
   *
   * @param name the name of a file
   */
  public static String ofFile(String name) {
    StringBuilder visible = new StringBuilder();
    int written = 0;
    for (int at = BREAKS.indexIn(name); at >= 0; at = BREAKS.indexIn(name, written)) {
      visible.append(ofName(name.substring(written, at))).append(number(name.charAt(at)));
      written = at + 1;
    }
    return visible + ofName(name.substring(written));
  }

  private static String numbers(String blanks) {
    StringBuilder numbers = new StringBuilder();
    blanks.codePoints().forEach(blank -> numbers.append(number(blank)));
    return numbers.toString();
  }

  private static String number(int character) {
    return String.format(Locale.ROOT, "[U+%04X]", character);
  }

  private static boolean isHidden(String text, int index) {
    int character = text.codePointAt(index);
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT ->
          character != JOINER && character != NON_JOINER || !isJoined(text, index);
      default -> false;
    };
  }

  /** {@return whether a joiner stands between two characters that it can join} */
  private static boolean isJoined(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && text.codePointBefore(index) >= FIRST_JOINED
        && text.codePointAt(index + 1) >= FIRST_JOINED;
  }
}
