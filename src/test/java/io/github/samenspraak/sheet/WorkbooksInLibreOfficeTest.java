package io.github.samenspraak.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.json.Limits;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import io.github.samenspraak.text.Messages;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opens what is written in an office program, if LibreOffice is installed, and saves it there as
 * CSV: all sheets have the same cells.
 *
 * <p>{@code apt-get install libreoffice-calc} installs it. Without it the tests are skipped, and
 * say why.
 */
@Tag("slow")
class WorkbooksInLibreOfficeTest {

  /** Semicolons, quotes, UTF-8, cells as they are shown, and a file for each sheet. */
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".ods"})
  void everySampleHasTheSameCells(String ending) throws Exception {
    Map<String, List<Table>> written = new LinkedHashMap<>();
    for (Sample sample : Samples.all()) {
      Locale language = Messages.LANGUAGES.get(written.size() % Messages.LANGUAGES.size());
      List<Table> tables = RegisterTables.of(sample.register(), language);
      written.put(sample.name(), tables);
      WorkbookWriter.write(tables, folder.resolve(sample.name() + ending));
    }

    convert(ending);

    for (Sample sample : Samples.all()) {
      for (Table table : written.get(sample.name())) {
        assertSame(table, cells(sample.name(), table.name()));
      }
    }
  }

  @Test
  void aRegisterSavedAsCsvIsTheSameRegister() throws Exception {
    Register namur = Samples.namur();
    WorkbookWriter.write(RegisterTables.of(namur, Locale.FRENCH), folder.resolve("namur.xlsx"));

    Path saved = convert(".xlsx");
    try (Stream<Path> files = Files.list(saved)) {
      for (Path file : files.toList()) {
        Files.move(
            file, file.resolveSibling(file.getFileName().toString().substring("namur-".length())));
      }
    }

    assertThat(Workbooks.read(saved).register()).isEqualTo(namur);
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".ods"})
  void theTemplateHasTheSameCellsInEveryLanguage(String ending) throws Exception {
    for (Locale language : Messages.LANGUAGES) {
      Workbooks.writeTemplate(language, folder.resolve(language + ending));
    }

    convert(ending);

    for (Locale language : Messages.LANGUAGES) {
      for (Table table : Template.tables(language)) {
        assertSame(table, cells(language.toString(), table.name()));
      }
    }
  }

  @Test
  void aMarkedWorkbookHasItsRemarks() throws Exception {
    Path workbook = folder.resolve("namur.xlsx");
    Workbooks.write(Samples.namur(), Locale.FRENCH, workbook);
    Path elsewhere = Files.createDirectory(folder.resolve("marks"));
    Workbooks.mark(
        workbook,
        ImmutableListMultimap.of(new CellPlace("mandats", 2, 8, "du"), "=Too early."),
        elsewhere.resolve("marked.xlsx"));
    Files.move(elsewhere.resolve("marked.xlsx"), folder.resolve("marked.xlsx"));

    convert(".xlsx");

    List<SheetRow> marked = cells("marked", "mandats");
    List<SheetRow> before = cells("namur", "mandats");
    assertThat(marked).hasSameSizeAs(before);
    int last = before.get(0).cells().size();
    assertThat(marked.get(1).cell(last).text()).isEqualTo("▸ H: =Too early.");
    for (int row = 0; row < before.size(); row++) {
      for (int column = 0; column < last; column++) {
        assertThat(marked.get(row).cell(column)).isEqualTo(before.get(row).cell(column));
      }
    }
  }

  // What a program makes of it.

  private List<SheetRow> cells(String workbook, String sheet) throws IOException {
    Path file = folder.resolve("saved").resolve(workbook + "-" + sheet + ".csv");
    CsvFiles files = new CsvFiles(ImmutableList.of(file), Limits.standard());
    try (Stream<SheetRow> rows = files.sheets().get(0).rows()) {
      return rows.filter(row -> !row.isEmpty()).toList();
    }
  }

  private static void assertSame(Table table, List<SheetRow> saved) {
    List<List<?>> rows =
        Stream.<List<?>>concat(Stream.of(table.headings()), table.rows().stream())
            .filter(row -> row.stream().anyMatch(value -> !value.equals("")))
            .toList();
    assertThat(saved).as(table.name()).hasSameSizeAs(rows);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object value = rows.get(row).get(column);
        SheetCell cell = saved.get(row).cell(column);
        if (value instanceof BigDecimal number) {
          assertThat(CellNumbers.number(cell.text()))
              .as("%s, row %d, column %d", table.name(), row, column)
              .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo(number));
        } else if (value instanceof LocalDate day && !cell.text().equals(day.toString())) {
          assertThat(cell.text())
              .as("%s, row %d, column %d", table.name(), row, column)
              .isEqualTo(DAY.format(day));
        } else {
          assertThat(cell)
              .as("%s, row %d, column %d", table.name(), row, column)
              .isEqualTo(SheetCell.text(value.toString()));
        }
      }
    }
  }

  private static Path program() {
    for (String name : ImmutableSet.of("soffice", "libreoffice")) {
      for (String path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
        Path program = Path.of(path, name);
        if (Files.isExecutable(program)) {
          return program;
        }
      }
    }
    assumeTrue(false, "LibreOffice is not installed: apt-get install libreoffice-calc");
    throw new IllegalStateException();
  }

  /** {@return the folder with the sheets of all workbooks of a format, saved as CSV} */
  private Path convert(String ending) throws IOException, InterruptedException {
    Path saved = folder.resolve("saved");
    ImmutableList.Builder<String> command = ImmutableList.builder();
    command.add(
        program().toString(),
        "--headless",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--convert-to",
        AS_CSV,
        "--outdir",
        saved.toString());
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(ending))
          .sorted()
          .forEach(command::add);
    }
    Path told = folder.resolve("told.txt");
    Process process =
        new ProcessBuilder(command.build())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(told)).isZero();
    return saved;
  }
}
