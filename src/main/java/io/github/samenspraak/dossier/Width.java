package io.github.samenspraak.dossier;

import io.github.samenspraak.text.LanguageMarks;

/** The width of the page from which on a text is shown, since it fits from there on. */
enum Width {
  /** It fits on a phone. */
  ANY(270, ""),
  /** It fits on a sheet of paper. */
  PAPER(560, " m"),
  /** It fits on a desk. */
  DESK(970, " l"),
  /** It fits nowhere. */
  NONE(0, "");

  private static final double NARROW = 5;
  private static final double USUAL = 8.2;
  private static final double WIDE = 12;
  private static final double WIDEST = 15.5;
  private static final int LEAST_FULL_WIDTH = 0x1100;

  /** What joins two pictures into one, such as a woman and a fire engine. */
  private static final int JOINER = 0x200D;

  private final int pixels;
  private final String css;

  Width(int pixels, String css) {
    this.pixels = pixels;
    this.css = css;
  }

  /** {@return the class of a text that is shown from this width on, after a space; maybe empty} */
  String css() {
    return css;
  }

  /** {@return the place in pixels, at this width, of one in percent} */
  double pixels(double percent) {
    return pixels * percent / 100;
  }

  /** {@return the least width at which a text fits into a part of it, in percent} */
  static Width of(String text, double percent) {
    double needed = pixels(LanguageMarks.remove(text)) + 10;
    for (Width width : new Width[] {ANY, PAPER, DESK}) {
      if (needed <= width.pixels(percent)) {
        return width;
      }
    }
    return NONE;
  }

  /** {@return a text that fits into this width: its beginning, if it is longer} */
  String shorten(String text) {
    String words = LanguageMarks.remove(text);
    if (pixels(words) <= pixels) {
      return text;
    }
    double sum = pixels("…");
    int end = 0;
    while (end < words.length()) {
      int point = words.codePointAt(end);
      sum += pixels(point);
      if (sum > pixels) {
        break;
      }
      end += Character.charCount(point);
    }
    while (end > 0 && !isBoundary(words, end)) {
      end = words.offsetByCodePoints(end, -1);
    }
    return LanguageMarks.first(text, words.substring(0, end).stripTrailing().length()) + "…";
  }

  /** {@return whether a text can be cut before an index, which no accent and no joiner bridges} */
  private static boolean isBoundary(String text, int index) {
    int type = Character.getType(text.codePointAt(index));
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT
        && type != Character.MODIFIER_SYMBOL
        && text.codePointBefore(index) != JOINER;
  }

  private static double pixels(String text) {
    return text.codePoints().mapToDouble(Width::pixels).sum();
  }

  /** {@return the pixels that a character takes in the widest of usual fonts, in bold, about} */
  private static double pixels(int point) {
    if (point >= LEAST_FULL_WIDTH && !(point >= 0x2010 && point < 0x2040)) {
      return WIDEST;
    }
    if ("iljtfrI.,;:'’|!()[] ·".indexOf(point) >= 0) {
      return NARROW;
    }
    if ("WMm%@".indexOf(point) >= 0) {
      return WIDEST;
    }
    return Character.isUpperCase(point) || point == 'w' ? WIDE : USUAL;
  }
}
