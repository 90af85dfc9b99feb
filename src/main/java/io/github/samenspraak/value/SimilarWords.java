package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Many words, among which the one is found that was probably meant by another, each time at once.
 *
 * <p>A word is similar if it differs in capital letters, accents, normal form, spaces, hyphens and
 * the like, or characters that nobody sees; or else by one letter that is added, left out, changed
 * or swapped with the next one. {@link NearestWord} finds words that differ by more, among few.
 */
public final class SimilarWords {

  /** A longer word is no misspelt one, and has too many neighbours to keep. */
  private static final int LONGEST = 60;

  /** A shorter word is near to everything. */
  private static final int SHORTEST = 4;

  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private final Map<String, String> byPlainForm = new HashMap<>();

  /** The words by their plain forms without any one letter; empty text where several are. */
  private final Map<String, String> neighbours = new HashMap<>();

  private SimilarWords() {}

  /**
   * {@return words in which to look}
   *
   * @param words that may be meant
   */
  public static SimilarWords of(Collection<String> words) {
    SimilarWords similar = new SimilarWords();
    words.forEach(word -> similar.put(word, word));
    return similar;
  }

  /**
   * Adds a word that stands for another, such as a name for an id.
   *
   * @param word that may be written
   * @param meant the word that is meant by it; the first one counts
   */
  public void put(String word, String meant) {
    String plain = plain(word);
    byPlainForm.putIfAbsent(plain, meant);
    if (isNeitherShortNorLong(plain)) {
      neighbours.putIfAbsent(plain, meant);
      for (int i = 0; i < plain.length(); i++) {
        neighbours.putIfAbsent(without(plain, i), meant);
      }
    }
  }

  /**
   * {@return the word that was probably meant; absent if none is similar}
   *
   * @param written the word that was written
   */
  public Optional<String> find(String written) {
    String plain = plain(written);
    String same = byPlainForm.get(plain);
    if (same != null || !isNeitherShortNorLong(plain)) {
      return Optional.ofNullable(same);
    }
    String near = neighbours.get(plain);
    for (int i = 0; near == null && i < plain.length(); i++) {
      near = neighbours.get(without(plain, i));
    }
    return Optional.ofNullable(near);
  }

  private static boolean isNeitherShortNorLong(String plain) {
    return plain.length() >= SHORTEST && plain.length() <= LONGEST;
  }

  private static String without(String word, int letter) {
    return word.substring(0, letter) + word.substring(letter + 1);
  }

  /** {@return the letters and digits of a word, small and without accents} */
  private static String plain(String word) {
    String letters =
        LETTERS
            .retainFrom(Normalizer.normalize(word, Normalizer.Form.NFKD))
            .toLowerCase(Locale.ROOT);
    return letters.isEmpty() ? word : letters;
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(SimilarWords.class);
  }
}
