package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.NotWritableException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words by which people name constants, in every language of the library: {@code voorzitter},
 * {@code présidente} and {@code Vorsitzende} for {@code CHAIR}.
 *
 * <p>They are the words that messages use, and others beside them, such as feminine forms. Capital
 * and small letters, accents, hyphens and spaces make no difference.
 */
public final class ConstantWords {

  private static final Messages SAID = Messages.of(ConstantWords.class, "format");
  private static final Messages WRITTEN = Messages.of(ConstantWords.class, "words");
  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetterOrDigit);
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final ClassValue<ConstantWords> KNOWN =
      new ClassValue<>() {
        @Override
        protected ConstantWords computeValue(Class<?> type) {
          return new ConstantWords(type);
        }
      };

  private final ImmutableMap<String, Object> constants;

  private ConstantWords(Class<?> type) {
    Map<String, Object> found = new LinkedHashMap<>();
    Object[] all = type.getEnumConstants();
    Stream.of(all).forEach(each -> found.put(plain(each.toString()), each));
    for (Object constant : all) {
      String key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
      for (Locale language : Messages.LANGUAGES) {
        String said = SAID.in(language).getOrDefault(key, "");
        String written = WRITTEN.in(language).getOrDefault(key, "");
        Stream.concat(Stream.of(said), WORDS.splitToStream(written))
            .map(ConstantWords::plain)
            .filter(word -> !word.isEmpty())
            .forEach(word -> found.putIfAbsent(word, constant));
      }
    }
    this.constants = ImmutableMap.copyOf(found);
  }

  /**
   * {@return the constant that a word names; absent if it names none}
   *
   * @param type the type of the constant
   * @param word in any language of the library
   * @param <E> the type of the constant
   */
  public static <E> Optional<E> find(Class<E> type, String word) {
    return Optional.ofNullable(KNOWN.get(type).constants.get(plain(word))).map(type::cast);
  }

  /**
   * {@return a word in small letters, without accents and all that is no letter or digit}
   *
   * @param word any word
   */
  public static String plain(String word) {
    String small = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return LETTERS.retainFrom(small).replace("ß", "ss").replace("œ", "oe");
  }

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(ConstantWords.class);
  }
}
