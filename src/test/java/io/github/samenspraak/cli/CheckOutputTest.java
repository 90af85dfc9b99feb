package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check for a spreadsheet, a file and a mail. */
class CheckOutputTest {

  @TempDir private Path folder;

  private static Session.Outcome check(String json, String... options) {
    String[] chosen = {"check", "-", "--only", "seat-cap-exceeded,chair-missing"};
    return Session.begin().typing(json).run(ObjectArrays.concat(chosen, options, String.class));
  }

  @Test
  void aTableHasAByteOrderMarkSemicolonsAndALineForEachFinding() {
    Session.Outcome outcome = check(VillageDocuments.JSON, "--format", "csv", "--language", "nl");
    assertThat(outcome.out().split("\r\n"))
        .containsExactly(
            "\uFEFFbestand;gemeente;dag van toetsing;verandering;ernst;regel;soort;id;boodschap;"
                + "eerste dag;laatste dag;tijd;toegestaan;plaats",
            "'-;Dorp;2025-06-01;;fout;seat-cap-exceeded;stuurgroep;council;\"In “Raad” zetelen 3"
                + " leden op 1 maart 2025; er zijn 2 zetels.\";2025-03-01;2025-03-01;voorbij;;"
                + "/platforms/1/bodies/0",
            "'-;Dorp;2025-06-01;;waarschuwing;chair-missing;directiecomité;bureau;“Bureau” heeft"
                + " van 1 januari 2025 tot en met 30 juni 2025 geen voorzitter.;2025-01-01;"
                + "2025-06-30;nu;ja;/platforms/1/bodies/1",
            "'-;Dorp;2025-06-01;;waarschuwing;chair-missing;directiecomité;bureau;“Bureau” heeft"
                + " vanaf 1 juli 2025 geen voorzitter.;2025-07-01;;nog te komen;;"
                + "/platforms/1/bodies/1");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void noCellIsAFormula() {
    String named = VillageDocuments.JSON.replace("\"nl\": \"Raad\"", "\"nl\": \"=1+1;\\\"x\\\"\"");
    assertThat(check(named.replace("\"nl\": \"Dorp\"", "\"nl\": \"@Dorp\""), "--format", "csv"))
        .extracting(Session.Outcome::out)
        .asString()
        .contains(";'@Dorp;2025-06-01;", "3 members sit on “=1+1;\"\"x\"\"” on 1 March 2025");
  }

  @Test
  void aTableOfManyRegistersTellsWhatCannotBeReadToo() throws IOException {
    Files.writeString(folder.resolve("a.json"), VillageDocuments.JSON);
    Files.writeString(folder.resolve("b.json"), "{");
    Session.Outcome outcome =
        Session.begin()
            .run("check", folder.toString(), "--only", "seat-cap-exceeded", "--format", "csv");
    assertThat(outcome.out().lines()).hasSize(3);
    assertThat(outcome.out())
        .contains("b.json;;;;;;;;" + folder.resolve("b.json") + " cannot be read: 1 problem.;");
    assertThat(outcome.err()).contains("✗ 2 registers: 1 with errors, 1 unreadable;");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void aSummaryIsOneLine() {
    assertThat(check(VillageDocuments.JSON, "--format", "summary").out())
        .isEqualTo("Dorp, 1 June 2025: 1 error, 1 warning, no notes, 1 waived\n");
    assertThat(
            check(VillageDocuments.JSON.replace("\"Dorp\"", "\"Do\\nrp\""), "--format", "summary")
                .out())
        .startsWith("Do rp, 1 June 2025: 1 error");
  }

  @Test
  void aFileIsWrittenWholeAndStandardOutputHasTheSummary() throws IOException {
    Path file = folder.resolve("found.txt");
    Files.writeString(file, "old");
    Session.Outcome outcome = check(VillageDocuments.JSON, "--output", file.toString());
    assertThat(outcome)
        .isEqualTo(
            new Session.Outcome(
                1, "Dorp, 1 June 2025: 1 error, 1 warning, no notes, 1 waived\n", ""));
    assertThat(file).content().isEqualTo(check(VillageDocuments.JSON).out());
    assertThat(written()).containsExactly("found.txt");
  }

  @Test
  void aFileIsNotTouchedIfTheRegisterCannotBeRead() throws IOException {
    Path file = folder.resolve("found.json");
    Files.writeString(file, "old");
    Session.Outcome outcome = check("{", "--format", "json", "--output", file.toString());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("cannot be read: 1 problem.");
    assertThat(file).hasContent("old");
    assertThat(written()).containsExactly("found.json");
  }

  @Test
  void aFileThatOnlySomeMayReadStaysSo() throws IOException {
    Path file = folder.resolve("found.txt");
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
    check(VillageDocuments.JSON, "--output", file.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(file).isNotEmptyFile();
  }

  /** As {@code /dev/null} and {@code /dev/stdout} do. */
  @Test
  void aPipeIsWrittenToAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    check(VillageDocuments.JSON, "--format", "summary", "--output", pipe.toString());

    assertThat(read.get(1, TimeUnit.MINUTES)).startsWith("Dorp, 1 June 2025: 1 error");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(written()).containsExactly("pipe");
  }

  @Test
  void aFileThatCannotBeWrittenIsRefused() {
    Path file = folder.resolve("nowhere").resolve("found.txt");
    Session.Outcome outcome = check(VillageDocuments.JSON, "--output", file.toString());
    assertThat(outcome.err().replaceAll("\\s+", " "))
        .isEqualTo("✗ " + file + " cannot be written. ");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(check(VillageDocuments.JSON, "--output", folder.toString()).err())
        .contains("is a folder, not a file.");
  }

  @Test
  void theAgendaIsWrittenToAFileAsWell() {
    Path file = folder.resolve("agenda.ics");
    assertThat(
            Session.begin()
                .typing(VillageDocuments.WITH_COVENANTS)
                .run("agenda", "-", "--format", "ics", "--output", file.toString()))
        .isEqualTo(
            new Session.Outcome(
                0, "Dorp, 1 June 2025: 1 overdue, 2 due soon, 8 upcoming, 1 done\n", ""));
    assertThat(file).content().startsWith("BEGIN:VCALENDAR");
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
