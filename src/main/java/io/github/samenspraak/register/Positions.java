package io.github.samenspraak.register;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each thing stands in a list: the last of its positions, and from each the one before.
 *
 * <p>A map of lists would do, if it did not make objects for each of hundreds of thousands of
 * things, all over the memory. The list is complete before anything is looked up in it: whoever
 * looks up one thing right after the other does not wait for the memory each time.
 *
 * @param <T> what stands in the list
 */
final class Positions<T> {

  /** The position of what does not stand there. */
  static final int NONE = -1;

  /** Leads hashes that differ little, as those of numbered ids do, to slots that are far apart. */
  private static final int SPREAD = 0x9E3779B9;

  /** How many are looked for side by side: as many as the processor can wait for, and more. */
  private static final int AT_ONCE = 64;

  private final Object[] things;

  /** By position, the one before it at which the same thing stands. */
  private final int[] before;

  private final BitSet isFollowed;

  /**
   * One more than the last position of a thing, below the hash of the thing; where that hash leads,
   * or some steps further.
   */
  private final long[] slots;

  /** How much of a hash is more than a slot needs. */
  private final int surplus;

  Positions(List<T> list) {
    int size = list.size();
    int slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(size) + 1;
    this.things = list.toArray();
    this.before = new int[size];
    this.isFollowed = new BitSet(size);
    this.slots = new long[1 << slotBits];
    this.surplus = Integer.SIZE - slotBits;
    for (int first = 0; first < size; first += AT_ONCE) {
      addAll(first, Math.min(first + AT_ONCE, size));
    }
  }

  private void addAll(int first, int end) {
    for (int position = first; position < end; position++) {
      before[position] = firstThere(things[position]);
    }
    for (int position = first; position < end; position++) {
      add(position);
    }
  }

  private void add(int position) {
    Object thing = things[position];
    int hash = thing.hashCode();
    int slot = slot(thing, hash);
    before[position] = position(slots[slot]);
    if (before[position] != NONE) {
      isFollowed.set(before[position]);
    }
    slots[slot] = (long) hash << Integer.SIZE | position + 1;
  }

  /** {@return the slot of a thing, or the free one that it would have} */
  private int slot(Object thing, int hash) {
    int slot = firstSlot(hash);
    while (slots[slot] != 0 && !isIn(slots[slot], thing, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /**
   * {@return the position of what is where one first looks for a thing} To ask for it brings the
   * place near: memory is waited for once, not for each thing that is looked for next.
   */
  private int firstThere(Object thing) {
    return position(slots[firstSlot(thing.hashCode())]);
  }

  private int firstSlot(int hash) {
    return hash * SPREAD >>> surplus;
  }

  private boolean isIn(long content, Object thing, int hash) {
    // Who looks at the hash first goes to another thing only if it is the same, as a rule.
    return (int) (content >>> Integer.SIZE) == hash && isAt(position(content), thing);
  }

  private boolean isAt(int position, Object thing) {
    return things[position] == thing || things[position].equals(thing);
  }

  private static int position(long content) {
    return (int) content - 1;
  }

  /** {@return the last position at which a thing stands, or {@link #NONE}} */
  int last(Object thing) {
    return position(slots[slot(thing, thing.hashCode())]);
  }

  /** {@return the last position at which each of some things stands, or {@link #NONE}} */
  int[] last(List<? extends T> those) {
    int[] last = new int[those.size()];
    for (int first = 0; first < last.length; first += AT_ONCE) {
      int end = Math.min(first + AT_ONCE, last.length);
      for (int i = first; i < end; i++) {
        last[i] = firstThere(those.get(i));
      }
      for (int i = first; i < end; i++) {
        last[i] = last(those.get(i));
      }
    }
    return last;
  }

  /** {@return the position before this one at which the same thing stands, or {@link #NONE}} */
  int before(int position) {
    return before[position];
  }

  /** {@return the positions of things that stand at another before them, in order} */
  IntStream repeated() {
    return IntStream.range(0, before.length).filter(position -> before[position] != NONE);
  }

  /** {@return whether the thing at a position stands at none after it} */
  boolean isLast(int position) {
    return !isFollowed.get(position);
  }
}
