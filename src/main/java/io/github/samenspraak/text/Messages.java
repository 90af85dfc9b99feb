package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NotWritableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;

/**
 * The words of one part of this library, by key, each in all {@linkplain #LANGUAGES languages} that
 * it speaks.
 *
 * <p>They are what the library says itself. What the people of a municipality wrote is a {@link
 * Label} in their register.
 *
 * <p>The words of a language are read when one of them is first asked for.
 */
public final class Messages {

  /** The languages in which every text of this library is: Dutch, French, German and English. */
  public static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);

  private final Class<?> beside;
  private final String name;
  private final ImmutableMap<Locale, Supplier<ImmutableMap<String, String>>> languages;

  private Messages(Class<?> beside, String name) {
    this.beside = beside;
    this.name = name;
    this.languages = Maps.toMap(LANGUAGES, language -> Suppliers.memoize(() -> read(language)));
  }

  /**
   * {@return the words in the files {@code name_en.properties}, {@code name_nl.properties} and so
   * on, in UTF-8, beside a class}
   *
   * @param beside the class; if it is in another module, that module must open its package
   * @param name the name of the files, without language and ending
   */
  public static Messages of(Class<?> beside, String name) {
    return new Messages(beside, name);
  }

  private ImmutableMap<String, String> read(Locale language) {
    String file = name + "_" + language.getLanguage() + ".properties";
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new NoSuchElementException("There is no file " + file + " beside " + beside + ".");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Maps.fromProperties(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the texts in the language of a reader, by key}
   *
   * @param locale of the reader; English if the library does not speak it
   * @throws NoSuchElementException if there is no file of that language
   */
  public ImmutableMap<String, String> in(Locale locale) {
    Locale language = Locale.forLanguageTag(locale.getLanguage());
    return languages.getOrDefault(language, languages.get(Locale.ENGLISH)).get();
  }

  /**
   * {@return the keys, in alphabetical order}
   *
   * @throws NoSuchElementException if there is no file of one of the {@link #LANGUAGES}
   */
  public ImmutableSet<String> keys() {
    ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();
    languages.values().forEach(texts -> keys.addAll(texts.get().keySet()));
    return keys.build();
  }

  /**
   * {@return the text under a key, in each language}
   *
   * @param key one of the {@link #keys}
   * @throws NoSuchElementException if there is no text under that key, or no file of one of the
   *     {@link #LANGUAGES}
   */
  public Label get(String key) {
    Map<Locale, String> texts = new LinkedHashMap<>();
    languages.forEach(
        (language, words) -> {
          if (words.get().containsKey(key)) {
            texts.put(language, words.get().get(key));
          }
        });
    if (texts.isEmpty()) {
      throw new NoSuchElementException("There is no text " + key + " in " + name + ".");
    }
    return Label.of(texts);
  }

  /**
   * {@return the text under a key, in the language of a reader}
   *
   * @param key one of the {@link #keys}
   * @param locale of the reader; English if the library does not speak it
   * @throws NoSuchElementException if there is no text under that key, or no file of that language
   */
  public String get(String key, Locale locale) {
    String text = in(locale).get(key);
    return text == null ? get(key).in(locale) : text;
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Messages.class);
  }
}
