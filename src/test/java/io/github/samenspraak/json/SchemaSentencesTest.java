package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import io.github.samenspraak.json.internal.JsonStyle;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.TypeDescriptor;
import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema explains itself in every language of the library.
 *
 * <p>When a type has changed, {@code mvn test -Dtest=SchemaSentencesTest -Dsamenspraak.update=true}
 * puts its new sentences into the files of the other languages, in English: translate them there.
 */
class SchemaSentencesTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static Stream<Locale> otherLanguages() {
    return Messages.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  private static Path file(Locale language) {
    return Path.of(
        "src/main/resources/io/github/samenspraak/json/register.schema_" + language + ".json");
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void everySentenceOfTheSchemaIsInTheFileOfALanguage(Locale language) throws IOException {
    Map<String, String> translated = new LinkedHashMap<>();
    if (Files.exists(file(language))) {
      MAPPER
          .readTree(Files.readString(file(language)))
          .properties()
          .forEach(each -> translated.put(each.getKey(), each.getValue().asString()));
    }
    Map<String, String> sentences = new LinkedHashMap<>();
    sentences(new GeneratedSchema().text())
        .forEach(each -> sentences.put(each, translated.getOrDefault(each, each)));
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.write(file(language), JsonStyle.INDENTED.document(sentences));
    }

    assertThat(Files.readString(file(language)))
        .isEqualTo(new String(JsonStyle.INDENTED.document(sentences), StandardCharsets.UTF_8));
  }

  private static Stream<String> sentences(String schema) {
    return descriptions(MAPPER.readTree(schema))
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^- [A-Z][A-Z0-9_]*: ", ""))
        .distinct();
  }

  private static Stream<String> descriptions(JsonNode node) {
    return Streams.concat(
        node.path("description").isString()
            ? Stream.of(node.get("description").asString())
            : Stream.empty(),
        node.valueStream().flatMap(SchemaSentencesTest::descriptions));
  }

  @ParameterizedTest
  @MethodSource("otherLanguages")
  void nothingButTheExplanationsDiffersBetweenLanguages(Locale language) {
    JsonNode translated = MAPPER.readTree(RegisterSchema.text(language));
    JsonNode english = MAPPER.readTree(RegisterSchema.text());

    assertThat(descriptions(translated)).hasSameSizeAs(descriptions(english).toList());
    assertThat(withoutDescriptions(translated)).isEqualTo(withoutDescriptions(english));
  }

  private static JsonNode withoutDescriptions(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("description").isString()) {
      object.remove("description");
    }
    node.forEach(SchemaSentencesTest::withoutDescriptions);
    return node;
  }

  @Test
  void inEnglishAndInALanguageThatTheLibraryHasNotItIsTheSchemaAsItIs() {
    for (Locale reader : List.of(Locale.ENGLISH, Locale.CANADA, Locale.JAPANESE, Locale.ROOT)) {
      assertThat(RegisterSchema.text(reader)).isEqualTo(RegisterSchema.text());
    }
  }

  @Test
  void aConstantIsExplainedBehindItsName() {
    assertThat(RegisterSchema.text(Locale.forLanguageTag("nl-BE")))
        .contains(
            "\\n- CHAIR: Zit het orgaan voor.\\n- VICE_CHAIR: ",
            "\\n- FLANDERS: Het Vlaamse Gewest.");
  }

  @Test
  void anAttributeIsExplainedInTheLanguageOfTheReader() {
    assertThat(explain(Mandate.class, "holder", Locale.ENGLISH)).isEqualTo("The holder");
    assertThat(explain(Mandate.class, "holder", Locale.FRENCH)).isEqualTo("Le titulaire");
    assertThat(explain(HeldRole.class, "role", Locale.forLanguageTag("nl"))).isEqualTo("De rol");
    assertThat(explain(Register.class, "people", Locale.GERMAN)).isEqualTo("Die Personen");
  }

  private static String explain(Class<?> type, String attribute, Locale locale) {
    TypeDescriptor descriptor = TypeDescriptor.of(type);
    return RegisterSchema.explain(descriptor, descriptor.find(attribute).orElseThrow(), locale);
  }
}
