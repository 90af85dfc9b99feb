package io.github.samenspraak.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Spellcheck {

  private static final int LONGEST = 60;

  private Spellcheck() {}

  /** {@return the word that a text was meant to be, if one comes near to it} */
  static Optional<String> nearest(String text, Collection<String> words) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return words.stream()
        .filter(word -> distance(text, word) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt(word -> distance(text, word)));
  }

  /** {@return how many letters must be added, left out, changed or swapped, capital or not} */
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
