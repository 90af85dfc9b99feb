package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Keeps one object of each id in a document, and of each code and term that was read recently.
 *
 * <p>Most of a register consists of them. Shared objects take a fraction of the memory, and a walk
 * from one mandate to the next finds their allotments and terms in the cache of the processor.
 *
 * <p>A parser carries the interner as the context of one read. With another context every value is
 * an object of its own.
 */
final class DocumentInterner extends ObjectReadContext.Base {

  /** The number of texts that are kept, and of terms, is 2 to this power. */
  private static final int RECENT_BITS = 10;

  /** The most characters of a text that is kept. Codes are short; longer texts occur once. */
  private static final int LONGEST = 64;

  private final Map<String, Id<?>> ids = new HashMap<>();

  /** For each slot of the hashes, the text that was read last. */
  private final @Nullable String[] texts = new String[1 << RECENT_BITS];

  /** For each slot of the hashes, the term that was read last. */
  private final @Nullable Term[] terms = new Term[1 << RECENT_BITS];

  /** {@return the id at a parser} */
  static Id<?> id(JsonParser parser) {
    return parser.objectReadContext() instanceof DocumentInterner known
        ? known.ids.computeIfAbsent(parser.getString(), Id::of)
        : Id.of(parser.getString());
  }

  /** {@return the text at a parser} */
  static String text(JsonParser parser) {
    return parser.getStringLength() <= LONGEST
            && parser.objectReadContext() instanceof DocumentInterner known
        ? known.shared(parser)
        : parser.getString();
  }

  /** {@return an equal term that was read before; the term itself if there is none} */
  static Term term(Term term, JsonParser parser) {
    return parser.objectReadContext() instanceof DocumentInterner known ? known.shared(term) : term;
  }

  private String shared(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int slot = slot(hash(text, start, end));
    String known = texts[slot];
    if (known == null || !isText(known, text, start, end)) {
      known = parser.getString();
      texts[slot] = known;
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
    int slot = slot(term.hashCode());
    Term known = terms[slot];
    if (!term.equals(known)) {
      known = term;
      terms[slot] = known;
    }
    return known;
  }

  /** {@return the slot of a hash} It mixes all bits: the last ones hardly differ between terms. */
  private static int slot(int hash) {
    return hash * 0x9E3779B9 >>> Integer.SIZE - RECENT_BITS;
  }
}
