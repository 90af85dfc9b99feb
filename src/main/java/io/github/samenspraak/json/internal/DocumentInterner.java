package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Keeps one object of each id in a document, and of each code and term that was read recently.
 *
 * <p>Most of a register consists of them. Shared objects take a fraction of the memory, and a walk
 * from one mandate to the next finds their allotments and terms in the cache of the processor.
 */
public final class DocumentInterner {

  /** The number of texts that are kept, and of terms. */
  private static final int TEXTS = 1 << 10;

  /** The most characters of a text that is kept. Longer texts occur once. */
  private static final int LONGEST = 64;

  private final KnownIds ids = new KnownIds();
  private final @Nullable String[] texts = new String[TEXTS];

  /** For each slot of the hashes, the term that was read last. */
  private final @Nullable Term[] terms = new Term[TEXTS];

  /** {@return the id at a parser} */
  public Id<?> id(JsonParser parser) {
    return ids.at(parser);
  }

  /** {@return the text at a parser; an equal one that was read recently, if there is one} */
  public String text(JsonParser parser) {
    int length = parser.getStringLength();
    if (length > LONGEST) {
      return parser.getString();
    }
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int slot = slot(hash(text, start, start + length), TEXTS);
    String known = texts[slot];
    if (known == null || !isText(known, text, start, start + length)) {
      known = parser.getString();
      texts[slot] = known;
    }
    return known;
  }

  /** {@return an equal term that was read before; the term itself if there is none} */
  public Term term(Term term) {
    int slot = slot(term.hashCode(), terms.length);
    Term known = terms[slot];
    if (!term.equals(known)) {
      known = term;
      terms[slot] = known;
    }
    return known;
  }

  /**
   * {@return the slot of a hash among a power of two} It mixes all bits: the last ones hardly
   * differ between terms.
   */
  static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots) + 1;
  }

  /** {@return a hash, computed of four characters at a time: they need not wait for each other} */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    int i = start;
    for (; i + 3 < end; i += 4) {
      int first = 31 * text[i] + text[i + 1];
      int second = 31 * text[i + 2] + text[i + 3];
      hash = 923_521 * hash + 961 * first + second;
    }
    for (; i < end; i++) {
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
}
