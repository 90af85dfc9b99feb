package io.github.samenspraak.json;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.json.internal.DomainMapper;
import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sentences by which the schema explains types, attributes and constants, in one language.
 *
 * <p>The English ones stand in the schema; they come from the Javadoc of the types. Every other
 * language has a file with its own sentence for each of them, which a test compares with the
 * schema. Where there is none, the English one stays.
 */
final class SchemaSentences {

  /** A sentence, or the line of a description that explains a constant. */
  private static final Pattern LINE = Pattern.compile("(?m)^(- [A-Z][A-Z0-9_]*: )?(.*)$");

  private static final ConcurrentMap<Locale, SchemaSentences> KNOWN = new ConcurrentHashMap<>();

  private final ImmutableMap<String, String> byEnglish;

  private SchemaSentences(ImmutableMap<String, String> byEnglish) {
    this.byEnglish = byEnglish;
  }

  /** {@return the sentences in the language of a reader; English if the library has not that} */
  static SchemaSentences in(Locale locale) {
    Locale language = Locale.forLanguageTag(locale.getLanguage());
    return KNOWN.computeIfAbsent(
        Messages.LANGUAGES.contains(language) ? language : Locale.ENGLISH, SchemaSentences::read);
  }

  private static SchemaSentences read(Locale language) {
    String file = "register.schema_" + language.getLanguage() + ".json";
    ImmutableMap.Builder<String, String> sentences = ImmutableMap.builder();
    try (InputStream in = SchemaSentences.class.getResourceAsStream(file)) {
      if (in != null) {
        DomainMapper.MAPPER
            .readTree(in)
            .properties()
            .forEach(each -> sentences.put(each.getKey(), each.getValue().asString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SchemaSentences(sentences.buildOrThrow());
  }

  /** {@return a description of the schema in this language} */
  String translate(String description) {
    return LINE.matcher(description)
        .replaceAll(
            line ->
                Matcher.quoteReplacement(
                    (line.group(1) == null ? "" : line.group(1))
                        + byEnglish.getOrDefault(line.group(2), line.group(2))));
  }

  /** Translates all descriptions of a schema. */
  void translate(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("description").isString()) {
      object.put("description", translate(object.get("description").asString()));
    }
    schema.forEach(this::translate);
  }
}
