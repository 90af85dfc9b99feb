package io.github.samenspraak.text;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Splitter;
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
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;

/**
 * The texts of one part of the library, by key, in all {@linkplain #LANGUAGES languages}.
 *
 * <p>These are the library's own texts. A text of a municipality is a {@link Label} in its
 * register.
 *
 * <p>The file of a language is read when a text in that language is first needed.
 */
public final class Messages {

  /**
   * The languages of the library, English first and then by alphabet. Every text is in each of
   * them.
   *
   * <p>A test makes their list from the message files. To look for the files here would take 45 to
   * 85 ms, because Java cannot list them and there are 188 languages to ask for.
   */
  public static final ImmutableList<Locale> LANGUAGES =
      Splitter.on('\n').omitEmptyStrings().splitToList(read(Messages.class, "languages")).stream()
          .map(Locale::forLanguageTag)
          .collect(ImmutableList.toImmutableList());

  private final Class<?> beside;
  private final String name;
  private final ImmutableMap<Locale, Supplier<ImmutableMap<String, String>>> languages;

  private Messages(Class<?> beside, String name) {
    this.beside = beside;
    this.name = name;
    this.languages = Maps.toMap(LANGUAGES, language -> Suppliers.memoize(() -> texts(language)));
  }

  /**
   * {@return the texts in the files {@code name_en.properties}, {@code name_nl.properties} and so
   * on, in UTF-8, beside a class}
   *
   * @param beside the class; if it is in another module, that module must open its package
   * @param name the name of the files, without language and ending
   */
  public static Messages of(Class<?> beside, String name) {
    return new Messages(beside, name);
  }

  private ImmutableMap<String, String> texts(Locale language) {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(read(beside, name + "_" + language.getLanguage() + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(properties);
  }

  private static String read(Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new NoSuchElementException("There is no file " + file + " beside " + beside + ".");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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
        (language, known) -> {
          if (known.get().containsKey(key)) {
            texts.put(language, known.get().get(key));
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

  /** Keeps a mapper from writing the fields of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Messages.class);
  }
}
