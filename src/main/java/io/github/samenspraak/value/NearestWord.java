package io.github.samenspraak.value;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known words that a misspelt word was probably meant to be. */
public final class NearestWord {

  /** A longer text is no misspelt word, and comparing it with every word would take long. */
  private static final int LONGEST = 60;

  private static final int MOST_SUGGESTIONS = 3;

  private NearestWord() {}

  /**
   * {@return the word nearest to a text; absent if no word is near}
   *
   * @param text what was written
   * @param words the words that may be meant
   */
  public static Optional<String> find(String text, Collection<String> words) {
    return suggestions(text, words).stream().findFirst();
  }

  /**
   * {@return the words near to a text, the nearest first; at most three}
   *
   * @param text what was written
   * @param words the words that may be meant
   */
  public static ImmutableList<String> suggestions(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return ImmutableList.of();
    }
    return words.stream()
        .filter(word -> distance(text, word) <= Math.max(1, word.length() / 3))
        .sorted(Comparator.comparingInt(word -> distance(text, word)))
        .limit(MOST_SUGGESTIONS)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the number of letters to add, leave out, change or swap with the next one} Capital and
   * small letters count as the same.
   */
  private static int distance(String text, String word) {
    String one = text.toLowerCase(Locale.ROOT);
    String other = word.toLowerCase(Locale.ROOT);
    int[][] distances = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distances[i][j] =
            Math.min(i, j) == 0 ? Math.max(i, j) : distance(one, other, i, j, distances);
      }
    }
    return distances[one.length()][other.length()];
  }

  private static int distance(String one, String other, int i, int j, int[][] distances) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int distance = distances[i - 1][j - 1] + (same ? 0 : 1);
    boolean swapped =
        Math.min(i, j) > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    if (swapped) {
      distance = Math.min(distance, distances[i - 2][j - 2] + 1);
    }
    return Math.min(distance, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
  }
}
