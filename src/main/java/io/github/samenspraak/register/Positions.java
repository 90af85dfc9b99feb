package io.github.samenspraak.register;

import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where each thing stands in a list: the last of its positions, and from each the one before.
 *
 * <p>A list for each thing would do as well, but would make an object for each of hundreds of
 * thousands.
 *
 * @param <T> what stands in the list; if it is comparable, things of one hash are found as fast as
 *     others
 */
final class Positions<T> {

  /** The position of what does not stand there. */
  static final int NONE = -1;

  private final Map<T, Integer> last;

  /** By position, the one before it at which the same thing stands. */
  private final int[] before;

  private final BitSet isFollowed;

  Positions(List<? extends T> list) {
    this.last = Maps.newHashMapWithExpectedSize(list.size());
    this.before = new int[list.size()];
    this.isFollowed = new BitSet(list.size());
    for (int position = 0; position < before.length; position++) {
      Integer earlier = last.put(list.get(position), position);
      before[position] = earlier == null ? NONE : earlier;
      if (earlier != null) {
        isFollowed.set(earlier);
      }
    }
  }

  /** {@return the last position at which a thing stands, or {@link #NONE}} */
  int last(Object thing) {
    Integer position = last.get(thing);
    return position == null ? NONE : position;
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
