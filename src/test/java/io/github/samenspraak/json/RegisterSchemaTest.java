package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The schema is that of the types.
 *
 * <p>When a type has changed, {@code mvn test -Dtest=RegisterSchemaTest -Dsamenspraak.update=true}
 * writes the schema anew. Look at the difference before it is committed.
 */
class RegisterSchemaTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/samenspraak/json/register.schema.json");

  /** What can be said in a schema. */
  private static final Set<ProblemKind> STRUCTURAL =
      Set.of(
          ProblemKind.UNKNOWN_FORMAT,
          ProblemKind.UNKNOWN_KEY,
          ProblemKind.MISSING,
          ProblemKind.NULL,
          ProblemKind.UNEXPECTED_VALUE);

  /** What keeps a document from being JSON, so that no schema gets to see it. */
  private static final Set<ProblemKind> OF_THE_TEXT =
      Set.of(ProblemKind.CUT_OFF, ProblemKind.DUPLICATE_KEY, ProblemKind.TRAILING_TEXT);

  private static final String GENERATED = new GeneratedSchema().text();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(GENERATED, InputFormat.JSON);

  @Example
  void theSchemaIsThatOfTheTypes() throws IOException {
    if (Boolean.getBoolean("samenspraak.update")) {
      Files.writeString(FILE, GENERATED);
    } else {
      assertThat(RegisterSchema.text()).isEqualTo(GENERATED);
    }
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

  @Example
  void aDocumentThatIsBrokenInItsStructureIsNot() throws Exception {
    for (Path file : BrokenDocumentsTest.documents().toList()) {
      byte[] document = Files.readAllBytes(file);
      if (isBrokenInItsStructure(document)) {
        assertThat(errors(document)).as(file.getFileName().toString()).isNotEmpty();
      }
    }
  }

  private static boolean isBrokenInItsStructure(byte[] document) {
    try {
      RegisterReader.standard().read(document);
      return false;
    } catch (UnreadableDocumentException refusal) {
      List<ProblemKind> kinds = refusal.problems().stream().map(Problem::kind).toList();
      return kinds.stream().anyMatch(STRUCTURAL::contains)
          && kinds.stream().noneMatch(OF_THE_TEXT::contains);
    }
  }

  private static List<Error> errors(byte[] document) {
    return SCHEMA.validate(
        new String(document, StandardCharsets.UTF_8).replace("\ufeff", ""),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
