package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/** Finds the words that somebody may have meant. */
public final class Nearest {

  private static final int ENOUGH = 3;

  private Nearest() {}

  /** {@return the words that are most like another one, the most like first; at most three} */
  public static ImmutableList<String> to(String word, Collection<String> words) {
    return words.stream()
        .filter(candidate -> distance(word, candidate) <= Math.max(word.length(), 3) / 2)
        .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .limit(ENOUGH)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how many letters to put in, take out or change to get from one word to the other} */
  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[other.length()];
  }
}
