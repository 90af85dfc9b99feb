package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  /** A sample as it is told in Java. */
  record Told(String name, Register register, LocalDate day) {

    Sample sample() {
      return Samples.find(name).orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static ImmutableList<Told> toldInJava() {
    return ImmutableList.of(
        new Told("namur", NamurInJava.register(), NamurInJava.TODAY),
        new Told(
            "antwerp-covenants", AntwerpCovenantsInJava.register(), AntwerpCovenantsInJava.TODAY),
        new Told("woluwe", WoluweInJava.register(), WoluweInJava.TODAY),
        new Told("kina", KinaInJava.register(), KinaInJava.TODAY),
        new Told(
            "antwerp-programme", AntwerpProgrammeInJava.register(), AntwerpProgrammeInJava.TODAY),
        new Told(
            "antwerp-states-general",
            AntwerpStatesGeneralInJava.register(),
            AntwerpStatesGeneralInJava.TODAY));
  }

  /** {@code -Dsamenspraak.update=true} writes the documents anew. */
  @ParameterizedTest
  @MethodSource("toldInJava")
  void theDocumentOfASampleIsWrittenFromJava(Told told) throws IOException {
    if (Boolean.getBoolean("samenspraak.update")) {
      RegisterWriter.indented()
          .write(
              told.register(),
              Path.of("src/main/resources/io/github/samenspraak/samples/" + told.name() + ".json"));
    } else {
      assertThat(told.sample().json()).isEqualTo(RegisterWriter.indented().write(told.register()));
    }
  }

  @ParameterizedTest
  @MethodSource("toldInJava")
  void aSampleReadFromItsDocumentIsWhatIsToldInJava(Told told) {
    assertThat(told.sample().register()).isEqualTo(told.register());
    assertThat(told.sample().day()).isEqualTo(told.day());
  }

  @Test
  void theSamplesAreInTheOrderInWhichTheyAreTold() {
    assertThat(Samples.all())
        .extracting(Sample::name)
        .containsExactlyElementsOf(toldInJava().stream().map(Told::name).toList());
    assertThat(Samples.all())
        .extracting(Sample::register)
        .containsExactly(
            Samples.namur(),
            Samples.antwerpCovenants(),
            Samples.woluwe(),
            Samples.kina(),
            Samples.antwerpProgramme(),
            Samples.antwerpStatesGeneral());
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
    assertThat(findings.atLeast(Severity.INFO)).isEmpty();
    assertThat(findings.waived()).extracting(Finding::severity).isSubsetOf(Severity.INFO);
  }
}
