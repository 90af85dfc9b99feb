package io.github.samenspraak.sheet;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.text.LocalizedFormat;
import io.github.samenspraak.text.Messages;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What offices call sheets, headings and values, in all languages at once. */
final class SheetWords {

  private static final Messages WORDS = Messages.of(SheetWords.class, "words");
  private static final Splitter EACH = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern FEMININE = Pattern.compile("\\((?:e|ère|rice|r|n|in)\\)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Supplier<ImmutableSet<String>> KEYS = Suppliers.memoize(WORDS::keys);

  private SheetWords() {}

  static ImmutableSet<String> keys() {
    return KEYS.get();
  }

  /** {@return all words under a key, of every language; none if there is no such key} */
  static ImmutableSet<String> all(String key) {
    return keys().contains(key)
        ? WORDS.get(key).texts().values().stream()
            .flatMap(EACH::splitToStream)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** {@return the words under a key in a language} */
  static ImmutableList<String> in(Locale language, String key) {
    return ImmutableList.copyOf(EACH.split(WORDS.get(key, language)));
  }

  /** {@return the word under a key that is written in a language; the key if there is none} */
  static String written(Locale language, String key) {
    return keys().contains(key) ? in(language, key).get(0) : key;
  }

  /** {@return the word that is written for a constant} */
  static String written(Locale language, Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return keys().contains(key) ? written(language, key) : LocalizedFormat.of(constant, language);
  }

  /** {@return whether two texts differ in accents, capitals and punctuation only} */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** {@return whether a text is one of the words under a key} */
  static boolean isOne(String text, String key) {
    return Lists.PLAIN.get(key).contains(plainOrSelf(text));
  }

  /** {@return whether a text has a word under a key in it, as whole words} */
  static boolean hasOne(String text, String key) {
    String within = " " + plain(text) + " ";
    return Lists.PLAIN.get(key).stream()
        .anyMatch(word -> !word.isBlank() && within.contains(" " + word + " "));
  }

  /** {@return whether a text begins with one of the words under a key} */
  static boolean beginsWithOne(String text, String key) {
    String plain = plain(text);
    for (String word : Lists.PLAIN.get(key)) {
      if (plain.startsWith(word)
          && (plain.length() == word.length() || plain.charAt(word.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** {@return a text without accents, capitals and punctuation} */
  static String plain(String text) {
    char[] plain = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = Ascii.toLowerCase(text.charAt(i));
      if (character > 127) {
        return plainOfAccents(text);
      }
      if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
        plain[length++] = character;
      } else if (length > 0 && plain[length - 1] != ' ') {
        plain[length++] = ' ';
      }
    }
    boolean endsOnBlank = length > 0 && plain[length - 1] == ' ';
    return new String(plain, 0, endsOnBlank ? length - 1 : length);
  }

  private static String plainOfAccents(String text) {
    String decomposed = Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFD);
    String letters = ACCENTS.matcher(decomposed).replaceAll("").replace("ß", "ss");
    return BETWEEN_WORDS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** {@return a text without accents, capitals and punctuation; itself if it has nothing else} */
  static String plainOrSelf(String text) {
    String plain = plain(text.indexOf('(') < 0 ? text : FEMININE.matcher(text).replaceAll(""));
    return plain.isEmpty() ? text.strip() : plain;
  }

  /** {@return a text as a part of an id: small letters and digits, with hyphens between words} */
  static String slug(String text) {
    return plain(text).replace(' ', '-');
  }

  /** The lists that every cell is compared with. */
  private static final class Lists {

    static final ImmutableMap<String, ImmutableSet<String>> PLAIN = plainWords();

    private static ImmutableMap<String, ImmutableSet<String>> plainWords() {
      Map<String, ImmutableSet<String>> words = new LinkedHashMap<>();
      for (String key : keys()) {
        words.put(
            key,
            all(key).stream().map(SheetWords::plainOrSelf).collect(ImmutableSet.toImmutableSet()));
      }
      return ImmutableMap.copyOf(words);
    }
  }
}
