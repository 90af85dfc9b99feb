package io.github.samenspraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {

  private static final Session VILLAGE = Session.begin().typing(VillageDocuments.JSON);

  @TempDir private Path folder;

  @Test
  void theCommandWritesAPageToAFile() throws IOException {
    Path file = folder.resolve("dorp.html");

    Session.Outcome outcome = VILLAGE.run("dossier", "-", "--output", file.toString());

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file, UTF_8))
        .startsWith("<!DOCTYPE html>")
        .contains("<title>Dorp: dossier of 1 June 2025</title>");
  }

  @Test
  void withoutAFileItPrintsThePage() {
    assertThat(VILLAGE.run("dossier", "-", "--language", "nl").out())
        .contains("lang=\"nl\"", "Hoe deze pagina te lezen")
        .doesNotContain("How to read");
  }

  @Test
  void allLanguagesBeginWithThatOfTheReader() {
    assertThat(VILLAGE.run("dossier", "-", "--language", "de", "--all-languages").out())
        .containsSubsequence("id=\"de\"", "id=\"en\"", "id=\"fr\"", "id=\"nl\"");
  }

  @Test
  void withoutNamesPeopleHaveNumbers() {
    assertThat(VILLAGE.run("dossier", "-").out()).contains(">An<").doesNotContain("Person 1");
    assertThat(VILLAGE.run("dossier", "-", "--without-names").out())
        .contains("person 1")
        .doesNotContain(">An<");
  }

  @Test
  void theYearsCanBeChosen() {
    assertThat(VILLAGE.run("dossier", "-", "--years", "2024-2026").out())
        .contains("from 1 January 2024 to 31 December 2026");
    assertThat(VILLAGE.run("dossier", "-", "--years", "2025").out())
        .contains("from 1 January 2025 to 31 December 2025");
  }

  @Test
  void whatAreNoYearsIsRefused() {
    for (String years : new String[] {"2026-2024", "25", "long"}) {
      Session.Outcome outcome = VILLAGE.run("dossier", "-", "--years", years);

      assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(outcome.err()).contains("--years", years, "years such as 2018-2030");
    }
  }

  @Test
  void theFindingsOfAnEarlierCheckSayWhatIsNew() throws IOException {
    Path before = folder.resolve("before.json");
    Files.writeString(before, VILLAGE.run("check", "-", "--format", "json").out());

    assertThat(VILLAGE.run("dossier", "-", "--baseline", before.toString()).out())
        .contains("Since the earlier check: 0 new, 0 solved.");
  }

  @Test
  void aBaselineThatCannotBeReadIsRefused() {
    String nowhere = folder.resolve("nowhere.json").toString();

    Session.Outcome outcome = VILLAGE.run("dossier", "-", "--baseline", nowhere);

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.err()).contains("There is no file " + nowhere);
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefused() {
    Session.Outcome outcome =
        VILLAGE.run("dossier", "-", "--output", folder.resolve("no/where.html").toString());

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.err()).contains("The output could not be written");
  }

  // Registers that cannot be read whole.

  private static final String BROKEN =
      VillageDocuments.JSON.replace(
          "{\"id\": \"cy\", \"name\": \"Cy\"}", "{\"id\": \"cy\", \"name\": 5}");

  @Test
  void ofABrokenRegisterThePageSaysFirstWhatWasLeftOut() {
    Session.Outcome outcome = Session.begin().typing(BROKEN).run("dossier", "-");

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.out())
        .containsSubsequence(
            "<h1>",
            "One part of the register could not be read and is left out",
            "Person",
            "/people/2/name",
            "line 11",
            "Five questions");
    assertThat(outcome.err()).contains("Left out, as it cannot be:", "Person cy", "-:11:");
  }

  @Test
  void ofABrokenWorkbookThePageSaysWhichCell() throws IOException {
    String file =
        document(
            "leden.csv",
            """
            number,name,from
            1,An,2025-01-01
            2,Bo,2025-02-30
            """);

    Session.Outcome outcome = VILLAGE.run("dossier", file);

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.out()).contains("could not be read", "row 3, column C");
  }

  @Test
  void inAFolderTheIndexSaysWhatWasLeftOutAndTheOthersAreWhole() throws IOException {
    String broken = document("gehucht.json", BROKEN.replace("Dorp", "Gehucht"));
    String whole = document("dorp.json", VillageDocuments.JSON);
    Path pages = folder.resolve("pages");

    Session.Outcome outcome = VILLAGE.run("dossier", broken, whole, "--output", pages.toString());

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.err()).contains("Left out, as it cannot be:", "gehucht.json:11:");
    assertThat(Files.readString(pages.resolve("index.html")))
        .containsSubsequence(
            ">Gehucht</a>", "One part of the register could not be read", ">Dorp</a>");
    assertThat(Files.readString(pages.resolve("gehucht.html"))).contains("could not be read");
    assertThat(Files.readString(pages.resolve("dorp.html"))).doesNotContain("could not be read");
  }

  // Many registers.

  private String document(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void manyRegistersAreAPageEachWithAnIndex() throws IOException {
    String first = document("dorp.json", VillageDocuments.JSON);
    String second = document("gehucht.json", VillageDocuments.JSON.replace("Dorp", "Gehucht"));
    Path pages = folder.resolve("pages/new");

    Session.Outcome outcome = VILLAGE.run("dossier", first, second, "--output", pages.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(pages.toFile().list())
        .containsExactlyInAnyOrder("dorp.html", "gehucht.html", "index.html");
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("2 municipalities", "<a href=\"dorp.html\" lang=\"nl\">Dorp</a>", ">Gehucht</a>");
    assertThat(Files.readString(pages.resolve("gehucht.html"))).contains("<h1>", "Gehucht");
  }

  @Test
  void registersOfOneNameOrOneFileHavePagesOfTheirOwn() throws IOException {
    String compact = VillageDocuments.JSON.replaceAll("\\s+", " ");
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    document("a/index.json", VillageDocuments.JSON);
    document("b/index.json", VillageDocuments.JSON);
    document("b/region.ndjson", compact + "\n" + compact + "\n");
    Path pages = folder.resolve("pages");

    VILLAGE.run(
        "dossier",
        folder.resolve("a").toString(),
        folder.resolve("b").toString(),
        "--output",
        pages.toString());

    assertThat(pages.toFile().list())
        .containsExactlyInAnyOrder(
            "index.html", "index_2.html", "index_3.html", "region-1.html", "region-2.html");
  }

  @Test
  void aRegisterThatCannotBeReadIsToldAndLeftOut() throws IOException {
    String broken = document("broken.json", "{");
    String whole = document("dorp.json", VillageDocuments.JSON);
    Path pages = folder.resolve("pages");

    Session.Outcome outcome = VILLAGE.run("dossier", broken, whole, "--output", pages.toString());

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.err()).contains("broken.json cannot be read");
    assertThat(Files.readString(pages.resolve("index.html")))
        .containsSubsequence(
            "One municipality", "One document could not be read and has no dossier", broken);
  }

  @Test
  void manyRegistersNeedAFolder() throws IOException {
    String first = document("dorp.json", VillageDocuments.JSON);

    Session.Outcome outcome = VILLAGE.run("dossier", first, first);

    assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(outcome.err()).contains("--output FOLDER");
  }
}
