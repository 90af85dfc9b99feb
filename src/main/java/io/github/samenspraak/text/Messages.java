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
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of one part of a program, by key, in one or more of the {@linkplain #LANGUAGES
 * languages} of the library.
 *
 * <p>These are the texts of a program: of the library, which has all of them in each of its
 * languages, or of a host, which has as few as its author speaks. A text of a municipality is a
 * {@link Label} in its register.
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
   * on, in UTF-8, beside a class} Of these files at least one is there.
   *
   * @param beside the class; if it is in another module, that module must open its package
   * @param name the name of the files, without language and ending
   */
  public static Messages of(Class<?> beside, String name) {
    return new Messages(beside, name);
  }

  /** {@return the texts in a language; none if there is no file of it} */
  private ImmutableMap<String, String> texts(Locale language) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(find(beside, file(language)).orElse("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(properties);
  }

  private String file(Locale language) {
    return name + "_" + language.getLanguage() + ".properties";
  }

  private static String read(Class<?> beside, String file) {
    return find(beside, file).orElseThrow(() -> noFile(beside, file));
  }

  private static Optional<String> find(Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NoSuchElementException noFile(Class<?> beside, String file) {
    return new NoSuchElementException("There is no file " + file + " beside " + beside + ".");
  }

  /**
   * {@return the texts in the language of a reader, by key}
   *
   * @param locale of the reader; English if there is no file of that language, else the first
   *     language that has one
   * @throws NoSuchElementException if there is no file of any language
   */
  public ImmutableMap<String, String> in(Locale locale) {
    Locale language = Locale.forLanguageTag(locale.getLanguage());
    ImmutableMap<String, String> own =
        languages.containsKey(language) ? languages.get(language).get() : ImmutableMap.of();
    return own.isEmpty()
        ? languages.values().stream()
            .map(Supplier::get)
            .filter(texts -> !texts.isEmpty())
            .findFirst()
            .orElseThrow(() -> noFile(beside, file(Locale.ENGLISH)))
        : own;
  }

  /**
   * {@return the keys, in alphabetical order}
   *
   * @throws NoSuchElementException if there is no file of any language
   */
  public ImmutableSet<String> keys() {
    in(Locale.ENGLISH);
    ImmutableSortedSet.Builder<String> keys = ImmutableSortedSet.naturalOrder();
    languages.values().forEach(texts -> keys.addAll(texts.get().keySet()));
    return keys.build();
  }

  /**
   * {@return the text under a key, in each language that has it}
   *
   * @param key one of the {@link #keys}
   * @throws NoSuchElementException if there is no text under that key, or no file of any language
   */
  public Label get(String key) {
    in(Locale.ENGLISH);
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
   * @param locale of the reader; English if there is no text in that language
   * @throws NoSuchElementException if there is no text under that key, or no file of any language
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
