package io.github.samenspraak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register that is written as a workbook and read again is the same register. */
class WorkbookRoundTripTest {

  static final List<Locale> LANGUAGES = Messages.LANGUAGES;

  @TempDir Path folder;

  static Stream<Arguments> samplesInEachFormat() {
    return Lists.cartesianProduct(
            List.of(".xlsx", ".ods", ""),
            List.copyOf(Samples.all().stream().map(Sample::name).toList()))
        .stream()
        .map(each -> Arguments.of(each.get(0), each.get(1)));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("samplesInEachFormat")
  void everySampleGoesThroughEveryFormat(String ending, String sample) throws IOException {
    Register register = Samples.find(sample).orElseThrow().register();
    Path workbook = folder.resolve(sample + ending);

    Workbooks.write(register, Locale.FRENCH, workbook);

    assertThat(Workbooks.read(workbook).notes()).isEmpty();
    assertSame(register, Workbooks.read(workbook));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyAttributeGoesThroughInEveryLanguage(Locale language) throws IOException {
    Path workbook = folder.resolve("filled.xlsx");

    Workbooks.write(FilledValues.REGISTER, language, workbook);

    assertSame(FilledValues.REGISTER, Workbooks.read(workbook));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Janssens, An", "JANSSENS An", "'Janssens, An", "idem", "-", "= An"})
  void aNameStaysAsItIs(String name) throws IOException {
    Register register =
        EditableRegister.of(Samples.namur())
            .register(
                namur ->
                    namur.people(
                        List.of(
                            Person.builder().id(Id.of("a")).name("An").build(),
                            Person.builder().id(Id.of("b")).name(name).build())))
            .register();
    Path workbook = folder.resolve("names.xlsx");

    Workbooks.write(register, Locale.ENGLISH, workbook);

    assertThat(Workbooks.read(workbook).register().people())
        .extracting(Person::name)
        .startsWith("An", name);
  }

  private static void assertSame(Register register, WorkbookReading read) {
    assertThat(read.partial().problems()).isEmpty();
    assertThat(RegisterWriter.indented().write(read.register()))
        .isEqualTo(RegisterWriter.indented().write(register));
  }
}
