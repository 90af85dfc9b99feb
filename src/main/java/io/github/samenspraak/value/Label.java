package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A text by language: the name of an organisation, the words of a conclusion.
 *
 * <p>A text without a recorded language has the language {@linkplain #UNDETERMINED undetermined}. A
 * label has at least one text and no blank one. It holds the words of the register, not a message
 * of this library.
 *
 * <p>Written in JSON as an object by language tag, {@code {"nl": "Huisvesting", "fr": "Logement"}},
 * or as a plain string where no language is known.
 */
@JsonSerialize(converter = WrittenForm.Jackson3.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(converter = WrittenForm.Jackson2.class)
public final class Label {

  /** The language of a text whose language is not known: {@code und}. */
  public static final Locale UNDETERMINED = Locale.ROOT;

  private final ImmutableMap<Locale, String> texts;

  private Label(ImmutableMap<Locale, String> texts) {
    this.texts = texts;
  }

  /**
   * {@return the label of a text in a language that is not known}
   *
   * @param text not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static Label of(String text) {
    return of(UNDETERMINED, text);
  }

  /**
   * {@return the label of one text in one language}
   *
   * @param language such as {@code Locale.FRENCH}; {@link #UNDETERMINED} if it is not known
   * @param text not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public static Label of(Locale language, String text) {
    return of(ImmutableMap.of(language, text));
  }

  /**
   * {@return the label of texts by language}
   *
   * @param texts at least one, none blank
   * @throws IllegalArgumentException if there is no text or a blank one
   */
  public static Label of(Map<Locale, String> texts) {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A label must have a text in at least one language.");
    }
    texts.forEach(Label::requireText);
    return new Label(ImmutableMap.copyOf(texts));
  }

  private static void requireText(Locale language, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "A label must not have a blank text, as it has in " + language.toLanguageTag() + ".");
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Label read(Object json) {
    if (json instanceof String text) {
      return of(text);
    }
    if (json instanceof Map<?, ?> texts) {
      ImmutableMap.Builder<Locale, String> byLanguage = ImmutableMap.builder();
      texts.forEach((tag, text) -> byLanguage.put(language((String) tag), text(text)));
      return of(byLanguage.buildOrThrow());
    }
    throw new IllegalArgumentException("A label is a text, or texts by language.");
  }

  private static Locale language(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("There is no language tag " + tag + ".", e);
    }
  }

  private static String text(Object json) {
    if (json instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("A label must have a text for every language it names.");
  }

  /** {@return the form in JSON: the text, or the texts by language} */
  Object write() {
    if (texts.keySet().equals(ImmutableSet.of(UNDETERMINED))) {
      return texts.values().iterator().next();
    }
    ImmutableMap.Builder<String, String> byTag = ImmutableMap.builder();
    texts.forEach((language, text) -> byTag.put(language.toLanguageTag(), text));
    return byTag.buildOrThrow();
  }

  /** {@return the texts by language, in the order in which they were given} */
  public ImmutableMap<Locale, String> texts() {
    return texts;
  }

  /** {@return the languages of the texts, in the order in which they were given} */
  public ImmutableSet<Locale> languages() {
    return texts.keySet();
  }

  /**
   * {@return the text in exactly this language, if there is one}
   *
   * @param language the language, and the country if the text is for one
   */
  public Optional<String> find(Locale language) {
    return Optional.ofNullable(texts.get(language));
  }

  /**
   * {@return the best text for a reader} It is the text in this locale; else in its language
   * without a country; else in its language with another country; else in an undetermined language;
   * else the first text.
   *
   * @param locale the locale of the reader
   */
  public String in(Locale locale) {
    return find(locale)
        .or(() -> find(Locale.forLanguageTag(locale.getLanguage())))
        .or(() -> findOfAnyCountry(locale.getLanguage()))
        .or(() -> find(UNDETERMINED))
        .orElseGet(() -> texts.values().iterator().next());
  }

  private Optional<String> findOfAnyCountry(String language) {
    return languages().stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .flatMap(this::find);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && texts.equals(label.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  /** {@return the texts by language, for debugging} */
  @Override
  public String toString() {
    return String.valueOf(write());
  }
}
