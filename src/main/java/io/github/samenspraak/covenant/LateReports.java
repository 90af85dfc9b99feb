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
 * The years with a late report. A tree finds those whose report was still missing on a day without
 * looking at the others.
 */
final class LateReports {

  private final List<Year> years;

  /** The number of leaves of the tree, a power of two. */
  private final int leaves;

  /**
   * The tree of the days of the reports: the leaves are the days, and node {@code i} has the latest
   * day of its children {@code 2 * i} and {@code 2 * i + 1}.
   */
  private final long[] latest;

  /**
   * Indexes reports.
   *
   * @param submitted the day of the report by year
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

  /** {@return the years whose report came after a day, in order, each computed when taken} */
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

  /** {@return the first position, from a given one on, whose report came after a day} */
  private int find(int position, long day) {
    if (position >= leaves) {
      return years.size();
    }
    int node = leaves + position;
    // Go to the next subtree on the right until one has a later report.
    while (latest[node] <= day) {
      node++;
      if (Integer.bitCount(node) == 1) {
        return years.size();
      }
      node >>= Integer.numberOfTrailingZeros(node);
    }
    // Go down to its first later report.
    while (node < leaves) {
      node *= 2;
      if (latest[node] <= day) {
        node++;
      }
    }
    return node - leaves;
  }
}
