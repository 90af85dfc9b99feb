package io.github.samenspraak.covenant;

import com.google.common.collect.AbstractIterator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The years that were reported on too late, arranged so that those whose report had not come by a
 * day are found without looking at the others.
 */
final class LateReports {

  private final List<Year> years;

  /** How many leaves the tree has: a power of two. */
  private final int leaves;

  /**
   * A tree of days: the parent of {@code 2 * i} and {@code 2 * i + 1} is {@code i}, and has the
   * later one of theirs. The leaves are the days on which the reports came.
   */
  private final long[] latest;

  /**
   * Arranges reports.
   *
   * @param submitted by year, the day on which it was reported on
   */
  LateReports(SortedMap<Year, LocalDate> submitted) {
    this.years = List.copyOf(submitted.keySet());
    this.leaves = Integer.highestOneBit(Math.max(1, 2 * years.size() - 1));
    this.latest = new long[2 * leaves];
    Arrays.fill(latest, Long.MIN_VALUE);
    int leaf = leaves;
    for (LocalDate day : submitted.values()) {
      latest[leaf++] = day.toEpochDay();
    }
    for (int i = leaves - 1; i > 0; i--) {
      latest[i] = Math.max(latest[2 * i], latest[2 * i + 1]);
    }
  }

  /**
   * {@return the years whose report came after a day, in order, each found when it is asked for}
   */
  Iterator<Year> after(LocalDate day) {
    return new AbstractIterator<>() {
      private int next = 0;

      @Override
      protected @Nullable Year computeNext() {
        int found = find(next, day.toEpochDay());
        next = found + 1;
        return found < years.size() ? years.get(found) : endOfData();
      }
    };
  }

  /** {@return the first position from one on where the report came after a day} */
  private int find(int position, long day) {
    if (position >= leaves) {
      return years.size();
    }
    int node = leaves + position;
    // To the next subtree on the right, as long as all of this one came by then.
    while (latest[node] <= day) {
      node++;
      if (Integer.bitCount(node) == 1) {
        return years.size();
      }
      node >>= Integer.numberOfTrailingZeros(node);
    }
    // Down to its first leaf that did not.
    while (node < leaves) {
      node *= 2;
      if (latest[node] <= day) {
        node++;
      }
    }
    return node - leaves;
  }
}
