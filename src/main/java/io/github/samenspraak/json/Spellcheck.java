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

  /** {@return how many letters must be added, left out or changed, capital or not} */
  private static int distance(String text, String word) {
    String one = text.toLowerCase(Locale.ROOT);
    String other = word.toLowerCase(Locale.ROOT);
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }
}
