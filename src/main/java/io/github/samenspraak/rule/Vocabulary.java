package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Label;
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
import java.util.TreeMap;

/**
 * The words of one part of this library, by key, each in all {@linkplain #LANGUAGES languages} that
 * it speaks.
 *
 * <p>They are what the library says itself. What the people of a municipality wrote is a {@link
 * Label} in their register.
 */
public final class Vocabulary {

  /** The languages in which every text of this library is: Dutch, French, German and English. */
  public static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);

  private final String name;
  private final ImmutableMap<String, Label> texts;

  private Vocabulary(String name, ImmutableMap<String, Label> texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * {@return the words in the files {@code name_en.properties}, {@code name_nl.properties} and so
   * on, in UTF-8, beside a class}
   *
   * @param beside the class; if it is in another module, that module must open its package
   * @param name the name of the files, without language and ending
   * @throws NoSuchElementException if there is no file of one of the {@link #LANGUAGES}
   */
  public static Vocabulary of(Class<?> beside, String name) {
    Map<String, Map<Locale, String>> texts = new TreeMap<>();
    for (Locale language : LANGUAGES) {
      read(beside, name + "_" + language.getLanguage() + ".properties")
          .forEach(
              (key, text) ->
                  texts
                      .computeIfAbsent((String) key, missing -> new LinkedHashMap<>())
                      .put(language, (String) text));
    }
    ImmutableMap.Builder<String, Label> labels = ImmutableMap.builder();
    texts.forEach((key, text) -> labels.put(key, Label.of(text)));
    return new Vocabulary(name, labels.buildOrThrow());
  }

  private static Properties read(Class<?> beside, String file) {
    Properties properties = new Properties();
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new NoSuchElementException("There is no file " + file + " beside " + beside + ".");
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** {@return the keys, in alphabetical order} */
  public ImmutableSet<String> keys() {
    return texts.keySet();
  }

  /**
   * {@return the text under a key, in each language}
   *
   * @param key one of the {@link #keys}
   * @throws NoSuchElementException if there is no text under that key
   */
  public Label get(String key) {
    Label text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("There is no text " + key + " in " + name + ".");
    }
    return text;
  }

  /**
   * {@return the text under a key, in the language of a reader}
   *
   * @param key one of the {@link #keys}
   * @param locale of the reader; English if the library does not speak it
   * @throws NoSuchElementException if there is no text under that key
   */
  public String get(String key, Locale locale) {
    return get(key).in(locale);
  }
}
