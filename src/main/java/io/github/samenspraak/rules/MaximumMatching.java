package io.github.samenspraak.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A matching that gives as many takers as possible an item of their own.
 *
 * <p>For example, if Ann may take seat 1, and Ben seat 1 or 2, both get a seat. Many takers may
 * share a pool of items. A pool is one node between them and its items, so that a thousand deputies
 * for a thousand seats are two thousand edges, not a million.
 *
 * <p>It is the largest flow from a source through takers, pools and items to a sink, by the
 * algorithm of Dinic. As each taker and each item passes one unit, its rounds number at most the
 * square root of the nodes.
 */
final class MaximumMatching {

  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int NONE = -1;

  private final Map<Object, Integer> nodes = new HashMap<>();
  private int nodeCount = 2;

  /** The node to which each edge leads; edge {@code e ^ 1} is the way back of edge {@code e}. */
  private final int[] target;

  /** The units that each edge can still pass. */
  private final int[] spare;

  /** The edge after each edge from the same node, or {@link #NONE}. */
  private final int[] next;

  /** The first edge from each node, or {@link #NONE}. */
  private final int[] first;

  private int edgeCount;

  /** The number of edges from the source to each node; {@link #NONE} if it cannot be reached. */
  private final int[] distance;

  /** The edge from each node that is to be tried next in this round. */
  private final int[] untried;

  private MaximumMatching(
      List<? extends Collection<?>> takers, Map<?, ? extends Collection<?>> pools) {
    int candidates = takers.stream().mapToInt(Collection::size).sum();
    int pooled = pools.values().stream().mapToInt(Collection::size).sum();
    int mostNodes = 2 + takers.size() + candidates + pools.size() + pooled;
    int mostEdges = 2 * (takers.size() + 2 * candidates + 2 * pooled);
    this.target = new int[mostEdges];
    this.spare = new int[mostEdges];
    this.next = new int[mostEdges];
    this.first = new int[mostNodes];
    this.distance = new int[mostNodes];
    this.untried = new int[mostNodes];
    Arrays.fill(first, NONE);
    pools.forEach(
        (pool, items) -> {
          int node = nodeCount++;
          nodes.put(pool, node);
          items.forEach(item -> connect(node, itemNode(item), 1));
        });
    for (Collection<?> choices : takers) {
      int taker = nodeCount++;
      connect(SOURCE, taker, 1);
      choices.forEach(choice -> connect(taker, itemNode(choice), 1));
    }
  }

  /**
   * {@return the largest number of takers that can each have an item of their own}
   *
   * @param takers the items that each taker may take
   */
  static int size(List<? extends Collection<?>> takers) {
    return size(takers, Map.of());
  }

  /**
   * {@return the largest number of takers that can each have an item of their own}
   *
   * @param takers the items that each taker may take, and the keys of pools, each for all of its
   *     items
   * @param pools the items of each pool
   */
  static int size(List<? extends Collection<?>> takers, Map<?, ? extends Collection<?>> pools) {
    return new MaximumMatching(takers, pools).size();
  }

  /** {@return the node of an item, or of a pool, which is known before} */
  private int itemNode(Object item) {
    Integer known = nodes.get(item);
    if (known != null) {
      return known;
    }
    int node = nodeCount++;
    nodes.put(item, node);
    connect(node, SINK, 1);
    return node;
  }

  private void connect(int from, int to, int units) {
    addEdge(from, to, units);
    addEdge(to, from, 0);
  }

  private void addEdge(int from, int to, int units) {
    target[edgeCount] = to;
    spare[edgeCount] = units;
    next[edgeCount] = first[from];
    first[from] = edgeCount++;
  }

  private int size() {
    int size = 0;
    while (measureDistances()) {
      System.arraycopy(first, 0, untried, 0, nodeCount);
      while (augment()) {
        size++;
      }
    }
    return size;
  }

  /** Measures the distance of each node, and {@return whether the sink can be reached} */
  private boolean measureDistances() {
    Arrays.fill(distance, NONE);
    distance[SOURCE] = 0;
    int[] queue = new int[nodeCount];
    int end = 1;
    for (int i = 0; i < end; i++) {
      for (int edge = first[queue[i]]; edge != NONE; edge = next[edge]) {
        if (spare[edge] > 0 && distance[target[edge]] == NONE) {
          distance[target[edge]] = distance[queue[i]] + 1;
          queue[end++] = target[edge];
        }
      }
    }
    return distance[SINK] != NONE;
  }

  /** Passes one more unit on a shortest way, and {@return whether there is one} */
  private boolean augment() {
    int[] way = new int[distance[SINK]];
    int length = 0;
    int node = SOURCE;
    while (node != SINK) {
      int edge = untried[node];
      if (edge == NONE) {
        if (length == 0) {
          return false;
        }
        node = target[way[--length] ^ 1];
        untried[node] = next[untried[node]];
      } else if (length < way.length
          && spare[edge] > 0
          && distance[target[edge]] == distance[node] + 1) {
        way[length++] = edge;
        node = target[edge];
      } else {
        untried[node] = next[edge];
      }
    }
    for (int i = 0; i < length; i++) {
      spare[way[i]]--;
      spare[way[i] ^ 1]++;
    }
    return true;
  }
}
