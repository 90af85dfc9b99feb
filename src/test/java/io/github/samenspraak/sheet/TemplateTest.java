package io.github.samenspraak.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TemplateTest {

  static final List<Locale> LANGUAGES = Messages.LANGUAGES;

  @TempDir Path folder;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void isReadAsAnEmptyRegister(Locale language) throws IOException {
    Path workbook = folder.resolve("lindedorp.xlsx");

    Workbooks.writeTemplate(language, workbook);
    WorkbookReading read = Workbooks.read(workbook);

    assertThat(read.partial().isComplete()).isTrue();
    assertThat(read.notes())
        .extracting(WorkbookNote::code)
        .containsOnly("municipality", "region", "explanations", "example");
    assertThat(read.register().organisations()).isEmpty();
    assertThat(read.register().platforms()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void hasHeadingsExplanationsAndAnExampleOnEachSheet(Locale language) {
    assertThat(Template.tables(language).subList(2, Template.tables(language).size()))
        .allSatisfy(
            table -> {
              assertThat(table.rows()).hasSize(1);
              assertThat(table.explanations()).hasSameSizeAs(table.headings()).doesNotContain("");
              assertThat(table.headings()).doesNotHaveDuplicates();
            });
  }

  @Test
  void hasWordsToChooseFrom() {
    Table mandates = table(Template.tables(Locale.FRENCH), "mandats");

    assertThat(mandates.choices().get(mandates.headings().indexOf("fonction")))
        .containsExactly("président", "vice-président", "secrétaire", "trésorier", "rapporteur");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noWordToChooseFromIsTheNameOfAConstant(Locale language) {
    List<String> words =
        Template.tables(language).stream()
            .flatMap(table -> table.choices().values().stream())
            .flatMap(List::stream)
            .toList();

    assertThat(words).hasSizeGreaterThan(40).noneMatch(word -> word.matches("[A-Z_]{5,}"));
  }

  private static Table table(List<Table> tables, String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findAny().orElseThrow();
  }

  @Test
  void filledWithTheFactsOfNamurIsTheSampleOfNamur() throws IOException {
    Register namur = Samples.namur();
    Map<String, Table> tables = new LinkedHashMap<>();
    Template.tables(Locale.FRENCH).forEach(table -> tables.put(table.name(), table));
    RegisterTables.of(namur, Locale.FRENCH)
        .forEach(facts -> tables.merge(facts.name(), facts, TemplateTest::filled));
    Path workbook = folder.resolve("namur.xlsx");

    WorkbookWriter.write(ImmutableList.copyOf(tables.values()), workbook);

    assertThat(Workbooks.read(workbook).register()).isEqualTo(namur);
  }

  /** {@return a sheet of the template with rows below its example, and columns that it lacks} */
  private static Table filled(Table template, Table facts) {
    List<String> headings = new ArrayList<>(template.headings());
    facts.headings().stream().filter(each -> !headings.contains(each)).forEach(headings::add);
    ImmutableList.Builder<ImmutableList<Object>> rows = ImmutableList.builder();
    rows.addAll(template.rows());
    for (ImmutableList<Object> row : facts.rows()) {
      List<Object> cells =
          headings.stream()
              .map(facts.headings()::indexOf)
              .map(i -> i < 0 ? "" : row.get(i))
              .collect(Collectors.toList());
      rows.add(ImmutableList.copyOf(cells));
    }
    return new Table(
        template.name(),
        ImmutableList.copyOf(headings),
        ImmutableList.of(),
        rows.build(),
        ImmutableMap.of());
  }

  @Test
  void aSheetOfTheTemplateIsKnownByItsNameInItsLanguage() {
    assertThat(Iterables.transform(Template.tables(Locale.GERMAN), Table::name))
        .contains("Mitglieder", "Mandate", "Sitzungen", "Vereinbarungen");
  }
}
