package io.github.samenspraak.growth;

import java.util.Collection;

/**
 * Counts steps: each call of a method, each turn of a loop, and each element of a collection that
 * the library of Java goes through.
 *
 * <p>Classes that a {@link CountingLoader} loads call it. It counts for one thread.
 */
public final class Steps {

  private static long count;

  private Steps() {}

  /** Counts one step. */
  public static void step() {
    count++;
  }

  /**
   * Counts a search in a collection, which takes a step for each element unless it is a set.
   *
   * @param searched the collection
   * @param sought counts for nothing
   */
  public static void search(Object searched, Object sought) {
    if (searched instanceof Collection<?> collection
        && !(searched instanceof java.util.Set<?>)
        && !searched.getClass().getName().startsWith(CountingLoader.GUAVA)) {
      count += collection.size();
    }
  }

  /**
   * Counts a step for each element of a collection that is copied or added as a whole.
   *
   * @param copied the collection
   */
  public static void copy(Object copied) {
    if (copied instanceof Collection<?> collection) {
      count += collection.size();
    }
  }

  /** {@return how many steps were taken so far} */
  static long count() {
    return count;
  }
}
