package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema is that of the types.
 *
 * <p>When a type has changed, {@code mvn test -Dtest=RegisterSchemaTest -Dsamenspraak.update=true}
 * writes the schema anew. Look at the difference before it is committed.
 */
class RegisterSchemaTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/samenspraak/json/register.schema.json");

  /**
   * The problems of the corpus that the schema does not see, as one cannot say them in a schema.
   */
  private static final Path UNSEEN =
      Path.of("src/test/resources/io/github/samenspraak/json/unseen-by-schema.txt");

  /** What keeps a document from being JSON, so that no schema gets to see it. */
  private static final Set<ProblemKind> OF_THE_TEXT =
      Set.of(
          ProblemKind.ENCODING,
          ProblemKind.FOREIGN_FORMAT,
          ProblemKind.SYNTAX,
          ProblemKind.CUT_OFF,
          ProblemKind.DUPLICATE_KEY,
          ProblemKind.TRAILING_TEXT);

  private static final String GENERATED = new GeneratedSchema().text();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema SCHEMA = SCHEMAS.getSchema(GENERATED, InputFormat.JSON);

  @Example
  void theSchemaIsThatOfTheTypes() throws IOException {
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(FILE, GENERATED);
    } else {
      assertThat(RegisterSchema.text()).isEqualTo(GENERATED);
    }
  }

  /** Validators that read it strictly refuse a schema which is none, such as an empty choice. */
  @Example
  void theSchemaIsASchema() {
    Schema ofSchemas =
        SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(ofSchemas.validate(GENERATED, InputFormat.JSON)).isEmpty();
  }

  @Example
  void theCompleteDocumentIsValid() throws IOException {
    assertThat(errors(RegisterReaderTest.complete())).isEmpty();
  }

  @Provide
  Arbitrary<Register> registers() {
    return Arbitraries.longs().map(seed -> RandomValuesRegister.from(new Random(seed)));
  }

  @Property(tries = 100)
  void aWrittenRegisterIsValid(@ForAll("registers") Register register) {
    assertThat(errors(RegisterWriter.compact().writeBytes(register))).isEmpty();
  }

  /**
   * What the reader reports of a place, the schema refuses there, or the list says that it does
   * not.
   */
  @Example
  void theSchemaRefusesWhatTheReaderRefusesButForThis() throws IOException {
    StringBuilder unseen = new StringBuilder();
    for (Path file : BrokenDocumentsTest.documents().toList()) {
      byte[] document = Files.readAllBytes(file);
      List<Problem> problems = problems(document);
      if (problems.stream().map(Problem::kind).noneMatch(OF_THE_TEXT::contains)) {
        Set<String> refused =
            errors(document).stream()
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toSet());
        for (Problem problem : problems) {
          if (refused.stream().noneMatch(place -> isAbout(place, problem))) {
            unseen.append(
                String.format(
                    "%s %s: %s%n",
                    file.getFileName(), problem.place(), problem.message(Locale.ENGLISH)));
          }
        }
      }
    }
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(UNSEEN, unseen);
    }

    assertThat(unseen).hasToString(Files.readString(UNSEEN));
  }

  /** {@return whether an error of the schema is about a problem of the reader} */
  private static boolean isAbout(String refused, Problem problem) {
    String place = problem.place().toString();
    return switch (problem.kind()) {
      case MISSING, UNKNOWN_KEY -> refused.equals(place.substring(0, place.lastIndexOf('/')));
      // The schema tells the attribute. Any error inside is about it, as the reader found no other.
      case INCONSISTENT -> (refused + "/").startsWith(place + "/");
      default -> refused.equals(place);
    };
  }

  private static List<Problem> problems(byte[] document) {
    try {
      RegisterReader.standard().read(document);
      return List.of();
    } catch (UnreadableDocumentException refusal) {
      return refusal.problems();
    }
  }

  @Example
  void everyDefinitionHasATitleWhichIsItsNameAndADescriptionAlsoOfItsConstants() {
    JsonNode schema = JsonMapper.shared().readTree(GENERATED);
    assertThat(schema.get("$id").asString()).startsWith("https://");
    assertThat(schema.get("title").asString()).isEqualTo("Register");
    assertThat(schema.get("$defs").properties())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            definition -> {
              String description = definition.getValue().path("description").asString("");
              assertThat(definition.getValue().path("title").asString(""))
                  .isEqualTo(definition.getKey())
                  .isNotEqualTo("Register");
              assertThat(description).isNotBlank();
              assertThat(definition.getValue().path("enum").valueStream())
                  .allSatisfy(
                      constant ->
                          assertThat(description)
                              .containsPattern("\n- " + constant.asString() + ": \\S"));
            });
  }

  /**
   * What generators of TypeScript and of other code make one type of, with its name and its
   * description, and not a second or third like it.
   */
  @Example
  void everyTypeIsDefinedOnceAndReferredToByItsNameAlone() {
    JsonNode schema = JsonMapper.shared().readTree(GENERATED);
    JsonNode definitions = schema.get("$defs");
    assertThat(Stream.concat(Stream.of(schema), definitions.valueStream()))
        .filteredOn(each -> each.has("properties"))
        .allSatisfy(
            object -> {
              assertThat(object.get("type").asString()).isEqualTo("object");
              assertThat(object.propertyNames()).doesNotContain("allOf", "anyOf", "oneOf", "enum");
              assertThat(object.get("properties").valueStream())
                  .allSatisfy(
                      property -> {
                        assertThat(property.path("description").asString("")).isNotBlank();
                        assertThat(property.has("properties")).isFalse();
                        if (property.has("allOf")) {
                          assertThat(property.propertyNames())
                              .isSubsetOf("description", "default", "allOf");
                        }
                      });
            });
    assertThat(definitions.valueStream().flatMap(RegisterSchemaTest::forms))
        .allSatisfy(form -> assertThat(form.has("properties")).isFalse());
    assertThat(withReference(schema))
        .hasSizeGreaterThan(100)
        .allSatisfy(reference -> assertThat(reference.size()).isEqualTo(1));
  }

  private static Stream<JsonNode> forms(JsonNode definition) {
    return Stream.of("anyOf", "oneOf").flatMap(key -> definition.path(key).valueStream());
  }

  private static Stream<JsonNode> withReference(JsonNode node) {
    return Stream.concat(
        node.path("$ref").isString() ? Stream.of(node) : Stream.empty(),
        node.valueStream().flatMap(RegisterSchemaTest::withReference));
  }

  @Example
  void aWholeNumberMayBeWrittenWithAFractionOfZeros() {
    for (String number : List.of("9", "9.0", "0.9e1", "90e-1")) {
      byte[] document = withNoticeDays(number);
      assertThat(errors(document)).isEmpty();
      assertThat(noticeDays(RegisterReader.standard().read(document))).hasValue(9);
    }
    for (String number : List.of("9.5", "-1", "2147483648", "1e400", "1e-400", "\"9\"")) {
      byte[] document = withNoticeDays(number);
      assertThat(errors(document)).isNotEmpty();
      assertThat(problems(document))
          .extracting(problem -> problem.place().toString())
          .containsExactly("/platforms/0/charters/0/meetings/0/noticeDays");
    }
  }

  private static byte[] withNoticeDays(String number) {
    return new String(RegisterReaderTest.complete(), StandardCharsets.UTF_8)
        .replaceFirst("\"noticeDays\": [0-9]+", "\"noticeDays\": " + number)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static OptionalInt noticeDays(Register register) {
    return register.platforms().get(0).charters().get(0).meetings().get(0).noticeDays();
  }

  @Example
  void aDocumentMayNameItsSchemaAtItsTopOnly() {
    String complete = new String(RegisterReaderTest.complete(), StandardCharsets.UTF_8);
    String named = complete.replaceFirst("\\{", "{\"\\$schema\": \"x.json\",");

    assertThat(errors(named.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(RegisterReader.standard().read(named)).isEqualTo(FilledValues.REGISTER);
    for (String wrong :
        List.of(
            named.replace("\"x.json\"", "1"),
            complete.replaceFirst("\"id\"", "\"\\$schema\": \"x\", \"id\""))) {
      assertThat(errors(wrong.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
      assertThat(problems(wrong.getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }
  }

  @Example
  void aRoleAndAQuorumMayBeWrittenInShort() {
    String document =
        """
        {"municipality": {"name": "N", "region": "OTHER"}, "platforms": [{
          "id": "p", "name": "P", "kind": "NETWORK", "authority": "a",
          "charters": [{"inForce": {"firstDay": "2020-01-01"}, "meetings": [{"quorum": ">1/2"}]}],
          "bodies": [{"id": "b", "kind": "PLENARY", "mandates": [{
            "id": "m", "holder": "h", "term": {"firstDay": "2020-01-01"}, "roles": ["CHAIR"]}]}]}]}
        """;
    AdvisoryPlatform platform = RegisterReader.standard().read(document).platforms().get(0);

    assertThat(errors(document.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(platform.charters().get(0).meetings().get(0).quorum()).contains(Quorum.of(">1/2"));
    assertThat(platform.bodies().get(0).mandates().get(0).roles())
        .containsExactly(HeldRole.of(BodyRole.CHAIR));
    byte[] wrong =
        document.replace("CHAIR", "chair").replace(">1/2", "half").getBytes(StandardCharsets.UTF_8);
    assertThat(errors(wrong)).isNotEmpty();
    assertThat(problems(wrong))
        .extracting(problem -> problem.place().toString())
        .containsExactly(
            "/platforms/0/charters/0/meetings/0/quorum",
            "/platforms/0/bodies/0/mandates/0/roles/0");
  }

  @Example
  void aNumberAloneIsBothBounds() {
    String complete = new String(RegisterReaderTest.complete(), StandardCharsets.UTF_8);
    String shortened =
        complete.replaceFirst(
            "\"workingGroups\": \\{\\s*\"min\": 12,\\s*\"max\": 12\\s*}", "\"workingGroups\": 12");

    assertThat(shortened).isNotEqualTo(complete);
    assertThat(errors(shortened.getBytes(StandardCharsets.UTF_8))).isEmpty();
    Register register = RegisterReader.standard().read(shortened);
    assertThat(RegisterWriter.indented().write(register)).isEqualTo(complete);
    for (String wrong : List.of("-1", "1.5", "\"1\"", "true", "[1]", "2147483648")) {
      byte[] document =
          shortened
              .replace("\"workingGroups\": 12", "\"workingGroups\": " + wrong)
              .getBytes(StandardCharsets.UTF_8);
      assertThat(errors(document)).isNotEmpty();
      assertThat(problems(document))
          .extracting(problem -> problem.place().toString())
          .containsExactly("/platforms/0/charters/0/workingGroups");
    }
  }

  private static List<Error> errors(byte[] document) {
    return SCHEMA.validate(
        new String(document, StandardCharsets.UTF_8).replace("\ufeff", ""),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
