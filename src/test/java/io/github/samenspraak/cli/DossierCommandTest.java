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
}
