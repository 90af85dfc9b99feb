package io.github.samenspraak.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.IntStream;

/**
 * Gives as many as possible one of the things that each of them may have, and no two the same, by
 * the algorithm of Hopcroft and Karp.
 */
final class Matching {

  private static final int NONE = -1;

  /** By number of each who asks, the numbers of the things that he or she may have. */
  private final int[][] mayHave;

  /** By number of each who asks, the thing that he or she has. */
  private final int[] owned;

  /** By number of the thing, who has it. */
  private final int[] owners;

  /** Through how many others one is asked to do without a thing; {@link #NONE} if in vain. */
  private final int[] distance;

  /** How many of the things that one may have have been looked at. */
  private final int[] seen;

  private Matching(int[][] mayHave, int things) {
    this.mayHave = mayHave;
    this.owned = new int[mayHave.length];
    this.owners = new int[things];
    this.distance = new int[mayHave.length];
    this.seen = new int[mayHave.length];
    Arrays.fill(owned, NONE);
    Arrays.fill(owners, NONE);
  }

  /**
   * {@return how many can have a thing}
   *
   * @param mayHave of each who asks, the things that he or she may have
   */
  static int size(List<? extends Collection<?>> mayHave) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[][] numbered =
        mayHave.stream()
            .map(
                things ->
                    things.stream()
                        .mapToInt(
                            thing -> numbers.computeIfAbsent(thing, missing -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    return new Matching(numbered, numbers.size()).size();
  }

  private int size() {
    int size = 0;
    while (measure()) {
      Arrays.fill(seen, 0);
      size += (int) without().filter(this::give).count();
    }
    return size;
  }

  private IntStream without() {
    return IntStream.range(0, owned.length).filter(one -> owned[one] == NONE);
  }

  /** {@return whether anybody can have one more thing} Measures how far all others are asked. */
  private boolean measure() {
    Arrays.fill(distance, NONE);
    Queue<Integer> asking = new ArrayDeque<>();
    without()
        .forEach(
            one -> {
              distance[one] = 0;
              asking.add(one);
            });
    boolean isAnyFree = false;
    while (!asking.isEmpty()) {
      int one = asking.remove();
      for (int thing : mayHave[one]) {
        int owner = owners[thing];
        if (owner == NONE) {
          isAnyFree = true;
        } else if (distance[owner] == NONE) {
          distance[owner] = distance[one] + 1;
          asking.add(owner);
        }
      }
    }
    return isAnyFree;
  }

  /** Looks for a thing that nobody has or that its owner can do without, however indirectly. */
  private boolean give(int newcomer) {
    Deque<Integer> asking = new ArrayDeque<>();
    asking.push(newcomer);
    while (!asking.isEmpty()) {
      int one = asking.element();
      if (seen[one] == mayHave[one].length) {
        distance[one] = NONE;
        asking.pop();
      } else {
        int thing = mayHave[one][seen[one]++];
        int owner = owners[thing];
        if (owner == NONE) {
          passOn(thing, asking);
          return true;
        }
        if (distance[owner] == distance[one] + 1) {
          asking.push(owner);
        }
      }
    }
    return false;
  }

  /** Lets the last who was asked have a free thing, and the one who asked what that one had. */
  private void passOn(int free, Iterable<Integer> asking) {
    int thing = free;
    for (int one : asking) {
      int before = owned[one];
      owned[one] = thing;
      owners[thing] = one;
      thing = before;
    }
  }
}
