package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Keeps the ids, codes and terms that were read recently, so that equal ones are mostly one object.
 *
 * <p>Most of a register consists of them. Shared objects take a fraction of the memory, and an id
 * that is known need not become a text again.
 */
public final class DocumentInterner {

  private static final int IDS = 1 << 12;
  private static final int TEXTS = 1 << 10;

  private final Cache<Id<?>> ids = new Cache<>(IDS, Id::of);
  private final Cache<String> texts = new Cache<>(TEXTS, text -> text);

  /** For each slot of the hashes, the term that was read last. */
  private final @Nullable Term[] terms = new Term[TEXTS];

  /** {@return the id at a parser} */
  public Id<?> id(JsonParser parser) {
    return ids.get(parser);
  }

  /** {@return the text at a parser} */
  public String text(JsonParser parser) {
    return texts.get(parser);
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
  private static int slot(int hash, int slots) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots) + 1;
  }

  /** The values of short texts: for each slot of the hashes, the one that was read last. */
  private static final class Cache<T> {

    /** The most characters of a text that is kept. Longer texts occur once. */
    private static final int LONGEST = 64;

    private final @Nullable String[] texts;
    private final @Nullable Object[] values;
    private final Function<String, T> make;

    Cache(int slots, Function<String, T> make) {
      this.texts = new String[slots];
      this.values = new Object[slots];
      this.make = make;
    }

    @SuppressWarnings("unchecked") // The values come from make.
    T get(JsonParser parser) {
      int length = parser.getStringLength();
      if (length > LONGEST) {
        return make.apply(parser.getString());
      }
      char[] text = parser.getStringCharacters();
      int start = parser.getStringOffset();
      int slot = slot(hash(text, start, start + length), texts.length);
      String known = texts[slot];
      if (known == null || !isText(known, text, start, start + length)) {
        String read = parser.getString();
        values[slot] = make.apply(read);
        texts[slot] = read;
      }
      return (T) values[slot];
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
  }
}
