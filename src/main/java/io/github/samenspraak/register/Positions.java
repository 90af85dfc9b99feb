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

  private final Object[] things;
  private final int[] hashes;

  /** By position, the one before it at which the same thing stands. */
  private final int[] before;

  private final BitSet isFollowed;

  /** One more than the last position of a thing, where its hash leads or some steps further. */
  private final int[] slots;

  /** How much of a hash is more than a slot needs. */
  private final int surplus;

  Positions(List<T> list) {
    int size = list.size();
    int slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(size) + 1;
    this.things = list.toArray();
    this.hashes = new int[size];
    this.before = new int[size];
    this.isFollowed = new BitSet(size);
    this.slots = new int[1 << slotBits];
    this.surplus = Integer.SIZE - slotBits;
    for (int position = 0; position < size; position++) {
      add(position);
    }
  }

  private void add(int position) {
    Object thing = things[position];
    int hash = thing.hashCode();
    int slot = slot(thing, hash);
    hashes[position] = hash;
    before[position] = slots[slot] - 1;
    if (before[position] != NONE) {
      isFollowed.set(before[position]);
    }
    slots[slot] = position + 1;
  }

  /** {@return the slot of a thing, or the free one that it would have} */
  private int slot(Object thing, int hash) {
    int slot = hash * SPREAD >>> surplus;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, thing, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int position, Object thing, int hash) {
    return things[position] == thing || hashes[position] == hash && thing.equals(things[position]);
  }

  /** {@return the last position at which a thing stands, or {@link #NONE}} */
  int last(Object thing) {
    return slots[slot(thing, thing.hashCode())] - 1;
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
