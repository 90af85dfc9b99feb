package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  /** {@code -Dsamenspraak.update=true} writes the document anew. */
  @Test
  void theDocumentOfNamurIsWrittenFromJava() throws IOException {
    if (Boolean.getBoolean("samenspraak.update")) {
      RegisterWriter.indented()
          .write(
              NamurInJava.register(),
              Path.of("src/main/resources/io/github/samenspraak/samples/namur.json"));
    } else {
      assertThat(Samples.find("namur").orElseThrow().json())
          .isEqualTo(RegisterWriter.indented().write(NamurInJava.register()));
    }
  }

  @Test
  void namurReadFromItsDocumentIsNamurToldInJava() {
    assertThat(Samples.namur()).isEqualTo(NamurInJava.register());
    assertThat(Samples.find("namur").map(Sample::day)).hasValue(NamurInJava.TODAY);
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void aSampleIsFoundByItsName(Sample sample) {
    assertThat(Samples.find(sample.name())).containsSame(sample);
    assertThat(sample).hasToString(sample.name());
  }

  @Test
  void noSampleIsFoundByAnotherName() {
    assertThat(Samples.find("Namur")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void aSampleReadAndWrittenIsTheSameDocument(Sample sample) {
    assertThat(RegisterWriter.indented().write(RegisterReader.standard().read(sample.json())))
        .isEqualTo(sample.json());
  }

  @ParameterizedTest
  @MethodSource("io.github.samenspraak.samples.Samples#all")
  void nothingIsWrongWithASampleOnItsDay(Sample sample) {
    Findings findings = RuleSet.standard().check(sample.register(), sample.day());

    assertThat(findings.failures()).isEmpty();
    assertThat(findings).isEmpty();
  }
}
