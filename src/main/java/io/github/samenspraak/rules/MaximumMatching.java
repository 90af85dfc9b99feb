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
 * A matching that gives as many takers as possible an item of their own, by the algorithm of
 * Hopcroft and Karp.
 *
 * <p>For example, if Ann may take seat 1, and Ben seat 1 or 2, both get a seat.
 */
final class MaximumMatching {

  private static final int NONE = -1;

  /** The numbers of the items that each taker may take. */
  private final int[][] candidates;

  /** The item that each taker has, or {@link #NONE}. */
  private final int[] itemOf;

  /** The taker that has each item, or {@link #NONE}. */
  private final int[] ownerOf;

  /**
   * The number of swaps from a taker without an item to each taker; {@link #NONE} if it cannot be
   * reached.
   */
  private final int[] distance;

  /** The number of its items that each taker has tried in this round. */
  private final int[] tried;

  private MaximumMatching(int[][] candidates, int items) {
    this.candidates = candidates;
    this.itemOf = new int[candidates.length];
    this.ownerOf = new int[items];
    this.distance = new int[candidates.length];
    this.tried = new int[candidates.length];
    Arrays.fill(itemOf, NONE);
    Arrays.fill(ownerOf, NONE);
  }

  /**
   * {@return the largest number of takers that can each have an item of their own}
   *
   * @param candidates the items that each taker may take
   */
  static int size(List<? extends Collection<?>> candidates) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[][] numbered =
        candidates.stream()
            .map(
                items ->
                    items.stream()
                        .mapToInt(item -> numbers.computeIfAbsent(item, missing -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    return new MaximumMatching(numbered, numbers.size()).size();
  }

  private int size() {
    int size = 0;
    while (measureDistances()) {
      Arrays.fill(tried, 0);
      size += (int) unmatched().filter(this::augment).count();
    }
    return size;
  }

  private IntStream unmatched() {
    return IntStream.range(0, itemOf.length).filter(current -> itemOf[current] == NONE);
  }

  /** Measures the distance of each taker, and {@return whether a free item can be reached} */
  private boolean measureDistances() {
    Arrays.fill(distance, NONE);
    Queue<Integer> queue = new ArrayDeque<>();
    unmatched()
        .forEach(
            current -> {
              distance[current] = 0;
              queue.add(current);
            });
    boolean reachesFreeItem = false;
    while (!queue.isEmpty()) {
      int current = queue.remove();
      for (int item : candidates[current]) {
        int owner = ownerOf[item];
        if (owner == NONE) {
          reachesFreeItem = true;
        } else if (distance[owner] == NONE) {
          distance[owner] = distance[current] + 1;
          queue.add(owner);
        }
      }
    }
    return reachesFreeItem;
  }

  /**
   * Finds an item for a taker: a free one, or one whose owner can take another, directly or by
   * further swaps.
   */
  private boolean augment(int taker) {
    Deque<Integer> path = new ArrayDeque<>();
    path.push(taker);
    while (!path.isEmpty()) {
      int current = path.element();
      if (tried[current] == candidates[current].length) {
        distance[current] = NONE;
        path.pop();
      } else {
        int item = candidates[current][tried[current]++];
        int owner = ownerOf[item];
        if (owner == NONE) {
          shift(item, path);
          return true;
        }
        if (distance[owner] == distance[current] + 1) {
          path.push(owner);
        }
      }
    }
    return false;
  }

  /**
   * Gives a free item to the last taker of a path, and the item which that one had to the taker
   * before, and so on.
   */
  private void shift(int freeItem, Iterable<Integer> path) {
    int item = freeItem;
    for (int current : path) {
      int previous = itemOf[current];
      itemOf[current] = item;
      ownerOf[item] = current;
      item = previous;
    }
  }
}
