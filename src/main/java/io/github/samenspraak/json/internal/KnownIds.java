package io.github.samenspraak.json.internal;

import io.github.samenspraak.value.Id;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The ids of a document, which are found by their characters before there is a text of them.
 *
 * <p>The characters stand close together, where the ids themselves are scattered over the heap. A
 * map of texts took a tenth more time to read a register of 1,000 organisations, half of it spent
 * waiting for memory.
 *
 * <p>Where many ids have the same hash, some are forgotten, so that no look-up takes long.
 */
final class KnownIds {

  private static final int FIRST_SIZE = 1 << 8;

  /** In how many slots an id is looked for. */
  private static final int TRIES = 8;

  /** The hash of an id, and behind it its number; 0 where there is none. */
  private long[] slots = new long[2 * FIRST_SIZE];

  /** The ids by number, from 1 on. */
  private @Nullable Id<?>[] ids = new Id<?>[FIRST_SIZE];

  /** The characters of all ids, one behind the other. */
  private char[] characters = new char[16 * FIRST_SIZE];

  /** By number, where the characters of an id end. */
  private int[] ends = new int[FIRST_SIZE];

  private int last;

  /** {@return the id at a parser; the same one as before, unless it was forgotten} */
  Id<?> at(JsonParser parser) {
    int length = parser.getStringLength();
    char[] text = parser.getStringCharacters();
    int start = parser.getStringOffset();
    int hash = DocumentInterner.hash(text, start, start + length);
    int slot = DocumentInterner.slot(hash, slots.length);
    for (int tries = 0; tries < TRIES; tries++) {
      long taken = slots[slot];
      int number = (int) taken;
      if (number == 0) {
        Id<?> id = Id.of(parser.getString());
        add(id, text, start, length);
        slots[slot] = (long) hash << Integer.SIZE | last;
        makeRoom();
        return id;
      }
      if (hash(taken) == hash
          && Arrays.equals(
              characters, ends[number - 1], ends[number], text, start, start + length)) {
        return ids[number];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return Id.of(parser.getString());
  }

  private static int hash(long taken) {
    return (int) (taken >> Integer.SIZE);
  }

  private void add(Id<?> id, char[] text, int start, int length) {
    int begin = ends[last];
    last++;
    if (last == ids.length) {
      ids = Arrays.copyOf(ids, 2 * last);
      ends = Arrays.copyOf(ends, 2 * last);
    }
    if (begin + length > characters.length) {
      characters = Arrays.copyOf(characters, 2 * characters.length + length);
    }
    System.arraycopy(text, start, characters, begin, length);
    ends[last] = begin + length;
    ids[last] = id;
  }

  /** Doubles the slots when half of them are taken. */
  private void makeRoom() {
    if (2 * last < slots.length) {
      return;
    }
    long[] taken = slots;
    slots = new long[2 * taken.length];
    for (long each : taken) {
      if (each != 0) {
        int slot = DocumentInterner.slot(hash(each), slots.length);
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = each;
      }
    }
  }
}
