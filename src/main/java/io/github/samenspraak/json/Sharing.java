package io.github.samenspraak.json;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;

/**
 * What stands in one document several times and is one and the same object each time: every id,
 * and, as far as it was met lately, every code and every term.
 *
 * <p>Most of a register is made of them. Shared, they take a fraction of the memory, and whoever
 * goes from one mandate to the next has the code of its allotment and its term at hand.
 */
final class Sharing {

  /** The attribute of a read under which it keeps what it has come by. */
  private static final Object KEY = new Object();

  /** Of so many bits is the number of texts that are kept, and that of terms. */
  private static final int RECENT_BITS = 10;

  /** The most characters of a text that is kept: a code is short, a sentence stands there once. */
  private static final int LONGEST = 64;

  private final Lexicon<Id<?>> ids = new Lexicon<>();

  /** By its hash, the text that was met last. */
  private final @Nullable String[] texts = new String[1 << RECENT_BITS];

  /** By its hash, the term that was met last. */
  private final @Nullable Term[] terms = new Term[1 << RECENT_BITS];

  private Sharing() {}

  /** {@return a reader for one document} */
  static ObjectReader in(ObjectReader reader) {
    return reader.withAttribute(KEY, new Sharing());
  }

  /** {@return the id that a parser is at} */
  static Id<?> id(JsonParser parser, DeserializationContext context) {
    Sharing known = (Sharing) context.getAttribute(KEY);
    return known == null ? Id.of(parser.getString()) : known.ids.get(parser, Id::of);
  }

  /** {@return the text that a parser is at} */
  static String text(JsonParser parser, DeserializationContext context) {
    Sharing known = (Sharing) context.getAttribute(KEY);
    return known == null || parser.getStringLength() > LONGEST
        ? parser.getString()
        : known.text(parser);
  }

  private String text(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int place = place(Lexicon.hash(text, start, end));
    String known = texts[place];
    if (known == null || !Lexicon.isText(known, text, start, end)) {
      known = parser.getString();
      texts[place] = known;
    }
    return known;
  }

  /** {@return the term that was read, or one that is equal and was read before} */
  static Term term(Term term, DeserializationContext context) {
    Sharing known = (Sharing) context.getAttribute(KEY);
    return known == null ? term : known.term(term);
  }

  private Term term(Term term) {
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
