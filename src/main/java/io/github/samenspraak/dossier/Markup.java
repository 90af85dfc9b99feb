package io.github.samenspraak.dossier;

import com.google.common.base.Preconditions;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG that is well-formed XML as well.
 *
 * <p>Every text and every value of an attribute is escaped, and there is no way to write one that
 * is not. A character that neither HTML nor XML can hold is written as U+FFFD.
 */
final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; a name without a value to say is left out by giving
   *     the empty string for the name
   */
  Markup start(String name, String... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element that was begun last, and the line. */
  Markup endLine() {
    end();
    out.append('\n');
    return this;
  }

  /** Writes an element without content, which is one that HTML or SVG allows to have none. */
  Markup empty(String name, String... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  /** Writes an element that holds a text. */
  Markup element(String name, String text, String... attributes) {
    return start(name, attributes).text(text).end();
  }

  /** Writes a text. */
  Markup text(String text) {
    escape(text, false);
    return this;
  }

  /** Writes what another has written, whole. */
  Markup add(Markup finished) {
    Preconditions.checkState(finished.open.isEmpty(), "%s is still open.", finished.open);
    out.append(finished.out);
    return this;
  }

  /** {@return all that was written} */
  @Override
  public String toString() {
    Preconditions.checkState(open.isEmpty(), "%s is still open.", open);
    return out.toString();
  }

  private StringBuilder tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
    return out;
  }

  private void escape(String text, boolean inAttribute) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\t', '\n', '\r' -> out.append(inAttribute ? ' ' : c == '\r' ? '\n' : c);
        default -> {
          if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
            int point = text.codePointAt(i++);
            boolean isCharacter = (point & 0xFFFE) != 0xFFFE;
            out.appendCodePoint(isCharacter ? point : REPLACEMENT);
          } else {
            out.append(canBeHeld(c) ? c : REPLACEMENT);
          }
        }
      }
    }
  }

  private static boolean canBeHeld(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && c < 0xFFFE
        && (c < 0xFDD0 || c > 0xFDEF);
  }
}
