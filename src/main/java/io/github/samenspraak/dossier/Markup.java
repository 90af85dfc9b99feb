package io.github.samenspraak.dossier;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.samenspraak.text.LanguageMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes HTML and SVG that is well-formed XML as well.
 *
 * <p>Every text and every value of an attribute is escaped, and there is no way to write one that
 * is not. A character that neither HTML nor XML can hold is written as U+FFFD.
 */
final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  /** The elements that hold no other element. */
  private static final ImmutableSet<String> HOLD_TEXT_ALONE = ImmutableSet.of("title", "desc");

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

  /** Writes an element that holds a text, and has its language if all of it has another one. */
  Markup element(String name, String text, String... attributes) {
    List<String> all = Lists.newArrayList(attributes);
    List<String> languages = new ArrayList<>();
    LanguageMarks.forEachPart(text, (words, language) -> languages.add(language.orElse("")));
    boolean isOnePart = languages.size() == 1 && !languages.get(0).isEmpty();
    if (isOnePart) {
      all.addAll(List.of(language(), languages.get(0)));
    }
    return start(name, all.toArray(String[]::new))
        .text(isOnePart ? LanguageMarks.remove(text) : text)
        .end();
  }

  /** Writes a text, in which what is in another language says so. */
  Markup text(String text) {
    LanguageMarks.forEachPart(
        text,
        (words, language) -> {
          if (language.isEmpty() || HOLD_TEXT_ALONE.contains(open.peek())) {
            escape(words, false);
          } else {
            start(isInDrawing() ? "tspan" : "bdi", language(), language.get());
            escape(words, false);
            end();
          }
        });
    return this;
  }

  private boolean isInDrawing() {
    return open.contains("svg");
  }

  /** {@return the name of the attribute that tells a language: SVG has but that of XML} */
  private String language() {
    return isInDrawing() ? "xml:lang" : "lang";
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
        escape(LanguageMarks.remove(attributes[i + 1]), true);
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
