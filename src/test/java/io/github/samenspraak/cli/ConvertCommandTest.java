package io.github.samenspraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cli.Session.Outcome;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers and workbooks become each other, and a workbook is checked as a register is. */
class ConvertCommandTest {

  private static final Session SESSION = Session.begin();

  @TempDir Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Path town(String... rows) throws IOException {
    Path town = Files.createDirectory(folder.resolve("lindedorp"));
    Files.writeString(
        town.resolve("leden.csv"), "Naam;Van;Tot\r\n" + String.join("\r\n", rows) + "\r\n");
    return town;
  }

  @Test
  void aRegisterBecomesAWorkbookAndARegisterAgain() throws IOException {
    Files.writeString(folder.resolve("woluwe.json"), Samples.find("woluwe").orElseThrow().json());

    Outcome there = SESSION.run("convert", path("woluwe.json"), "--output", path("woluwe.xlsx"));
    Outcome back = SESSION.run("convert", path("woluwe.xlsx"), "--output", path("back.json"));

    assertThat(there.status()).as(there.err()).isZero();
    assertThat(back.status()).as(back.err()).isZero();
    assertThat(RegisterReader.standard().read(folder.resolve("back.json")))
        .isEqualTo(Samples.woluwe());
  }

  @Test
  void whatCouldNotBeConvertedIsSaid() throws IOException {
    Path town = town("Huis;31/02/2025;", "Café;1/1/2020;");

    Outcome outcome = SESSION.run("convert", town.toString(), "--output", path("town.json"));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out())
        .contains(town + ", sheet “leden”, row 2, column B “Van”: Found: \"31/02/2025\".");
    assertThat(
            RegisterReader.standard()
                .read(folder.resolve("town.json"))
                .platforms()
                .get(0)
                .memberships())
        .hasSize(1);
  }

  @Test
  void aTemplateIsWrittenAndChecked() {
    Outcome written = SESSION.in(Locale.FRENCH).run("template", "--output", path("model.xlsx"));
    Outcome checked = SESSION.run("check", path("model.xlsx"));

    assertThat(written).isEqualTo(new Outcome(0, "✓ " + path("model.xlsx") + " est écrit.\n", ""));
    assertThat(checked.status()).isZero();
  }

  @Test
  void aFolderThatHasCsvFilesIsNotWrittenTo() throws IOException {
    Path town = town("Huis;1/1/2020;");

    Outcome outcome = SESSION.run("template", "--output", town.toString());

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().replaceAll("\\s+", " ")).contains("has CSV files already.");
  }

  @Test
  void aFindingNamesItsCell() throws IOException {
    Path town = town("Huis;1/1/2020;", "Huis;1/6/2020;");

    Outcome text = SESSION.run("check", town.toString(), "--fail-on", "never");
    Outcome json = SESSION.run("check", town.toString(), "--format", "json", "--fail-on", "never");

    assertThat(text.out()).contains("sheet “leden”, row 3");
    assertThat(json.out()).contains("\"cell\": \"sheet “leden”, row 3, column B “Van”\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson"})
  void amongManyAFindingAndAProblemNameTheirCellsToo(String format) throws IOException {
    Path town = town("Huis;1/1/2020;", "Huis;1/6/2020;", "Café;31/02/2025;");
    Path other = Files.copy(town, folder.resolve("other"));
    Files.writeString(other.resolve("leden.csv"), "Naam;Van;Tot\r\nHuis;1/1/2020;\r\n");

    Outcome outcome =
        SESSION.run(
            "check", town.toString(), other.toString(), "--format", format, "--fail-on", "never");

    assertThat(outcome.out())
        .containsOnlyOnce("\"cell\":\"sheet “leden”, row 3, column B “Van”\"")
        .containsOnlyOnce("\"cell\":\"sheet “leden”, row 4, column B “Van”\"");
  }

  @Test
  void whatWasFoundStandsBesideItsRow() throws IOException {
    Path town = town("Huis;1/1/2020;", "Huis;1/6/2020;", "Café;31/02/2025;");

    SESSION.run("check", town.toString(), "--mark", path("marked"));

    assertThat(Files.readAllLines(folder.resolve("marked").resolve("leden.csv")))
        .containsExactly(
            "\ufeffNaam;Van;Tot",
            "Huis;1/1/2020;",
            "Huis;1/6/2020;;▸ B: Huis is a member of platform “Sociaal platform” twice from 1"
                + " June 2020 on.",
            "Café;31/02/2025;;\"▸ B: Found: \"\"31/02/2025\"\". Expected: a day that exists, such as"
                + " \"\"2025-02-28\"\". The last day of that month is \"\"2025-02-28\"\".\"");
  }

  @Test
  void onlyOneWorkbookIsMarked() {
    assertThat(SESSION.run("check", "--mark", path("marked.xlsx")))
        .isEqualTo(new Outcome(2, "", "✗ --mark goes with one workbook only.\n"));
  }

  @Test
  void allThatTakesARegisterTakesAWorkbook() throws IOException {
    String town = town("Huis;1/1/2020;").toString();

    assertThat(SESSION.run("show", town).out()).contains("1 member");
    assertThat(SESSION.run("agenda", town).status()).isZero();
    assertThat(SESSION.run("trace", town, "nothing").err()).contains("nothing");
    assertThat(SESSION.run("check", folder.toString()).out()).contains("lindedorp · Lindedorp");
  }

  @Test
  void showRefusesAWorkbookWithAValueThatCannotBe() throws IOException {
    String town = town("Huis;31/02/2025;").toString();

    Outcome outcome = SESSION.run("show", town);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("sheet “leden”, row 2, column B “Van”");
  }

  @Test
  void aSettingOfTheCallerIsTaken() throws IOException {
    String town = town("Huis;1/1/2020;").toString();

    assertThat(SESSION.run("show", town, "--setting", "municipality=Zonnedorp").out())
        .startsWith("Zonnedorp");
    assertThat(SESSION.run("show", town, "--setting", "colour=blue"))
        .isEqualTo(new Outcome(2, "", "✗ There is no setting “colour”.\n"));
  }

  @Test
  void noSpreadsheetRunsATextOfTheRegister() throws IOException {
    Files.writeString(
        folder.resolve("town.json"),
        """
        {"format": "samenspraak/1", "municipality": {"name": "L", "region": "FLANDERS", "languages": ["nl"]},
         "people": [{"id": "a", "name": "=HYPERLINK(0)"}, {"id": "b", "name": "@SUM"}, {"id": "c", "name": "-"}]}
        """,
        UTF_8);

    SESSION.run("convert", path("town.json"), "--output", path("csv"));
    SESSION.run("convert", path("csv"), "--output", path("back.json"));

    assertThat(Files.readString(folder.resolve("csv").resolve("people.csv")))
        .contains("a;'=HYPERLINK(0)", "b;'@SUM", "c;'-");
    assertThat(RegisterReader.standard().read(folder.resolve("back.json")).people())
        .extracting(person -> person.name())
        .containsExactly("=HYPERLINK(0)", "@SUM", "-");
  }
}
