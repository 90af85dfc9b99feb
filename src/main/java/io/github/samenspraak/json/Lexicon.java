package io.github.samenspraak.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;

/**
 * Values by the text that stands for them in a document and that {@link Object#toString} gives
 * back.
 *
 * <p>A parser has a text as characters, and making a string of them costs more than looking them
 * up. So a string is made only of a text that was not met before, however often it stands there.
 */
final class Lexicon<T> {

  /** A power of two, as all later sizes are. */
  private static final int FIRST_SIZE = 64;

  /** A hostile document may have many texts that are hard to tell apart; not all are kept. */
  private static final int MOST_STEPS = 256;

  /** A value is where the hash of its text leads, or some steps further. */
  private Object[] values = new Object[FIRST_SIZE];

  /** The hash of the text of each value, at the same place. */
  private int[] hashes = new int[FIRST_SIZE];

  private int count;

  /** {@return a lexicon that has some values} */
  @SafeVarargs
  static <T> Lexicon<T> of(T... values) {
    Lexicon<T> lexicon = new Lexicon<>();
    for (T value : values) {
      char[] text = value.toString().toCharArray();
      lexicon.add(hash(text, 0, text.length), value);
    }
    return lexicon;
  }

  /**
   * {@return the value of the text that a parser is at}
   *
   * @param meaning makes the value of a text that was not met before
   */
  @SuppressWarnings("unchecked") // Nothing else is put there.
  T get(JsonParser parser, Function<String, T> meaning) {
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int end = start + parser.getStringLength();
    int hash = hash(text, start, end);
    for (int step = 0; step < MOST_STEPS; step++) {
      int place = place(hash, step);
      Object value = values[place];
      if (value == null) {
        T added = meaning.apply(parser.getString());
        add(hash, added);
        return added;
      }
      if (hashes[place] == hash && isText(value.toString(), text, start, end)) {
        return (T) value;
      }
    }
    return meaning.apply(parser.getString());
  }

  /**
   * {@return a number that leads texts far from each other, but side by side if they differ only in
   * their last character} Ids that are numbered stand one after the other in a document as well.
   */
  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end - 1; i++) {
      hash = 31 * hash + text[i];
    }
    int far = hash * 0x9E3779B9;
    return (far ^ far >>> 16) << 4 ^ (start < end ? text[end - 1] : 0);
  }

  static boolean isText(String known, char[] text, int start, int end) {
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

  private int place(int hash, int step) {
    return hash + step & values.length - 1;
  }

  private void add(int hash, Object value) {
    if (2 * count == values.length) {
      makeRoom();
    }
    for (int step = 0; step < MOST_STEPS; step++) {
      int place = place(hash, step);
      if (values[place] == null) {
        values[place] = value;
        hashes[place] = hash;
        count++;
        return;
      }
    }
  }

  private void makeRoom() {
    Object[] oldValues = values;
    int[] oldHashes = hashes;
    values = new Object[2 * oldValues.length];
    hashes = new int[2 * oldHashes.length];
    count = 0;
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != null) {
        add(oldHashes[i], oldValues[i]);
      }
    }
  }
}
