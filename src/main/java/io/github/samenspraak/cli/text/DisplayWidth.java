package io.github.samenspraak.cli.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of columns that text takes on a terminal. */
final class DisplayWidth {

  /** What people take for one character: a letter with its accents, a family of emoji, a flag. */
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private static final Pattern WIDE_SCRIPTS =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsBopomofo}\\p{IsYi}"
              + "\\x{3000}-\\x{303E}\\x{FE30}-\\x{FE6F}\\x{FF01}-\\x{FF60}\\x{FFE0}-\\x{FFE6}]");

  /** Characters that are pictures by themselves, or by the selector that follows them. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "[\\x{1F000}-\\x{1F0FF}\\x{1F18E}\\x{1F191}-\\x{1F19A}\\x{1F1E6}-\\x{1F64F}"
              + "\\x{1F680}-\\x{1F6FF}\\x{1F7E0}-\\x{1F7EB}\\x{1F900}-\\x{1FAFF}\\x{231A}\\x{231B}"
              + "\\x{23E9}-\\x{23EC}\\x{23F0}\\x{23F3}\\x{25FD}\\x{25FE}\\x{2614}\\x{2615}"
              + "\\x{2648}-\\x{2653}\\x{267F}\\x{2693}\\x{26A1}\\x{26AA}\\x{26AB}\\x{26BD}\\x{26BE}"
              + "\\x{26C4}\\x{26C5}\\x{26CE}\\x{26D4}\\x{26EA}\\x{26F2}\\x{26F3}\\x{26F5}\\x{26FA}"
              + "\\x{26FD}\\x{2705}\\x{270A}\\x{270B}\\x{2728}\\x{274C}\\x{274E}\\x{2753}-\\x{2755}"
              + "\\x{2757}\\x{2795}-\\x{2797}\\x{27B0}\\x{27BF}\\x{2B1B}\\x{2B1C}\\x{2B50}\\x{2B55}]");

  private static final int PICTURE_SELECTOR = 0xFE0F;

  private DisplayWidth() {}

  /** {@return the columns of a text} */
  static int of(String text) {
    if (text.chars().allMatch(character -> character >= ' ' && character < 0x300)) {
      return text.length();
    }
    return CHARACTER.matcher(text).results().mapToInt(DisplayWidth::ofCharacter).sum();
  }

  private static int ofCharacter(MatchResult match) {
    String character = match.group();
    int first = character.codePointAt(0);
    int type = Character.getType(first);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    String base = Character.toString(first);
    return WIDE_SCRIPTS.matcher(base).matches()
            || PICTURE.matcher(base).matches()
            || character.indexOf(PICTURE_SELECTOR) > 0
        ? 2
        : 1;
  }

  /** {@return the beginning of a text that fits into some columns, at least one character} */
  static String fitting(String text, int columns) {
    int end = 0;
    int width = 0;
    for (MatchResult match : CHARACTER.matcher(text).results().collect(Collectors.toList())) {
      width += ofCharacter(match);
      if (end > 0 && width > columns) {
        break;
      }
      end = match.end();
    }
    return text.substring(0, end);
  }
}
