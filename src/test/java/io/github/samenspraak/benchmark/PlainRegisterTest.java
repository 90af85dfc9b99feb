package io.github.samenspraak.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The plain records are those of the types, and hold what a document says.
 *
 * <p>When a type has changed, {@code mvn test -Dsamenspraak.update=true} writes them anew.
 */
class PlainRegisterTest {

  private static final Path FILE =
      Path.of("src/test/java/io/github/samenspraak/benchmark/PlainRegister.java");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final boolean UPDATES = Boolean.getBoolean("samenspraak.update");

  @Test
  void itHasEveryAttributeOfEveryType() throws IOException {
    String source = Files.readString(FILE);
    String expected = PlainRecords.replace(source);
    if (UPDATES) {
      Files.writeString(FILE, expected);
    } else {
      assertThat(source)
          .as("The records are written anew by a test run with -Dsamenspraak.update=true.")
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100})
  @DisabledIf("areWrittenAnew")
  void everyBindingHoldsWhatIsMeasured(int organisations) {
    byte[] document =
        RegisterWriter.compact()
            .writeBytes(RegisterShape.ofOrganisations(organisations).register());

    for (Binding binding : Binding.values()) {
      assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(binding.bind(document))))
          .as("%s", binding)
          .isEqualTo(MAPPER.readTree(document));
    }
  }

  @Test
  @DisabledIf("areWrittenAnew")
  void itHoldsEverythingThatADocumentCanSay() {
    assertItHolds(RegisterWriter.compact().writeBytes(FilledValues.REGISTER));
    for (Sample sample : Samples.all()) {
      assertItHolds(RegisterWriter.compact().writeBytes(sample.register()));
    }
  }

  /** {@return whether the records may be others than those that were compiled} */
  static boolean areWrittenAnew() {
    return UPDATES;
  }

  private static void assertItHolds(byte[] document) {
    PlainRegister bound = MAPPER.readValue(document, PlainRegister.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(bound)))
        .isEqualTo(MAPPER.readTree(document));
  }
}
