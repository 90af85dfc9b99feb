package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What stands in one document several times and is one and the same object each time: every id,
 * and, as far as it was met lately, every code and every term.
 *
 * <p>Most of a register is made of them. Shared, they take a fraction of the memory, and whoever
 * goes from one mandate to the next has the code of its allotment and its term at hand.
 *
 * <p>A parser carries it as the context of one read. With a parser that has another, every value is
 * an object of its own.
 */
final class DocumentInterner extends ObjectReadContext.Base {

  /** Of so many bits is the number of texts that are kept, and that of terms. */
  private static final int RECENT_BITS = 10;

  /** The most characters of a text that is kept: a code is short, a sentence stands there once. */
  private static final int LONGEST = 64;

  private final Map<String, Id<?>> ids = new HashMap<>();

  /** By its hash, the text that was met last. */
  private final @Nullable String[] texts = new String[1 << RECENT_BITS];

  /** By its hash, the term that was met last. */
  private final @Nullable Term[] terms = new Term[1 << RECENT_BITS];

  /** {@return the id that a parser is at} */
  static Id<?> id(JsonParser parser) {
    return parser.objectReadContext() instanceof DocumentInterner known
        ? known.ids.computeIfAbsent(parser.getString(), Id::of)
        : Id.of(parser.getString());
  }

  /** {@return the text that a parser is at} */
  static String text(JsonParser parser) {
    return parser.getStringLength() <= LONGEST
            && parser.objectReadContext() instanceof DocumentInterner known
        ? known.shared(parser)
        : parser.getString();
  }

  /**
   * {@return the term that a parser has come to the end of, or one that is equal and was read
   * before}
   */
  static Term term(Term term, JsonParser parser) {
    return parser.objectReadContext() instanceof DocumentInterner known ? known.shared(term) : term;
  }

  private String shared(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int place = place(hash(text, start, end));
    String known = texts[place];
    if (known == null || !isText(known, text, start, end)) {
      known = parser.getString();
      texts[place] = known;
    }
    return known;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  private static boolean isText(String known, char[] text, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private Term shared(Term term) {
    int place = place(term.hashCode());
    Term known = terms[place];
    if (!term.equals(known)) {
      known = term;
      terms[place] = known;
    }
    return known;
  }

  /** {@return the place of a hash} The last bits alone of terms of one length hardly differ. */
  private static int place(int hash) {
    return hash * 0x9E3779B9 >>> Integer.SIZE - RECENT_BITS;
  }
}
