package io.github.samenspraak.json;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectReader;

/**
 * What stands in one document several times, and is one and the same object each time.
 *
 * <p>Most of a register are ids and codes, and nearly all of them stand there more than once.
 * Shared, they take less memory than half; and whoever goes from one mandate to the next finds the
 * code of its allotment at hand.
 */
final class Repeated {

  /** The attribute of a read under which it keeps what it has come by. */
  private static final Object KEY = new Object();

  /** How many texts are kept, of those met last: a power of two. */
  private static final int RECENT = 1_024;

  /** The most characters of a text that is kept: a code is short, a sentence stands there once. */
  private static final int LONGEST = 64;

  private final Lexicon<Id<?>> ids = new Lexicon<>();

  /** By its hash, the text that was met last. */
  private final @Nullable String[] texts = new String[RECENT];

  /** By its hash, the term that was met last. */
  private final @Nullable Term[] terms = new Term[RECENT];

  private Repeated() {}

  /** {@return a reader for one document} */
  static ObjectReader in(ObjectReader reader) {
    return reader.withAttribute(KEY, new Repeated());
  }

  /** {@return the id that a parser is at} */
  static Id<?> id(JsonParser parser, DeserializationContext context) {
    Repeated known = (Repeated) context.getAttribute(KEY);
    return known == null ? Id.of(parser.getString()) : known.ids.get(parser, Id::of);
  }

  /** {@return the text that a parser is at} */
  static String text(JsonParser parser, DeserializationContext context) {
    Repeated known = (Repeated) context.getAttribute(KEY);
    return known == null || parser.getStringLength() > LONGEST
        ? parser.getString()
        : known.text(parser);
  }

  /** {@return a term that has been read, or one that is equal to it} */
  static Term term(Term term, DeserializationContext context) {
    Repeated known = (Repeated) context.getAttribute(KEY);
    return known == null ? term : known.term(term);
  }

  private Term term(Term term) {
    int place = (term.hashCode() * 0x9E3779B9 >>> 16) & RECENT - 1;
    Term known = terms[place];
    if (!term.equals(known)) {
      known = term;
      terms[place] = known;
    }
    return known;
  }

  private String text(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int place = Lexicon.hash(text, start, end) & RECENT - 1;
    String known = texts[place];
    if (known == null || !Lexicon.isText(known, text, start, end)) {
      known = parser.getString();
      texts[place] = known;
    }
    return known;
  }
}
