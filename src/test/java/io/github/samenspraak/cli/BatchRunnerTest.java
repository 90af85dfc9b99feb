package io.github.samenspraak.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchRunnerTest {

  /** The village, with one error and one warning by the two rules below, and one finding waived. */
  private static final String VILLAGE =
      RegisterWriter.compact().write(VillageDocuments.register()).strip();

  private static final String EMPTY =
      """
      {"format":"samenspraak/1","municipality":{"name":"Leeg","region":"OTHER","languages":["nl"]}}\
      """;

  private static final String[] RULES = {"--only", "seat-cap-exceeded", "--only", "chair-missing"};

  @TempDir private Path folder;

  private Path lines;

  @BeforeEach
  void writeLines() throws IOException {
    lines = Files.writeString(folder.resolve("region.ndjson"), VILLAGE + "\n{\n\n" + EMPTY + "\n");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private Session.Outcome check(Session session, String... words) {
    String[] command = ObjectArrays.concat(new String[] {"check"}, words, String.class);
    Session.Outcome outcome = session.run(ObjectArrays.concat(command, RULES, String.class));
    // The place of the folder is left out.
    return new Session.Outcome(
        outcome.status(),
        outcome.out().replace(folder + "/", "").replace(folder.toString(), "folder"),
        outcome.err().replace(folder + "/", ""));
  }

  private Session.Outcome check(String... words) {
    return check(Session.begin(), words);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  // For people.

  @Test
  void theCommandPrintsTheResultOfEachRegisterAndAnOverview() {
    assertThat(check(lines.toString()))
        .isEqualTo(
            new Session.Outcome(
                2,
                """
                ✗ region.ndjson:1 · Dorp · 1 error, 1 warning, 1 waived
                ✗ region.ndjson:2 cannot be read: 1 problem.
                    region.ndjson:2:2: The document ends here, too early. Missing at the end: }. The last { that is open stands on line 2.
                ✓ region.ndjson:4 · Leeg · nothing found

                ✗ Errors               registers    findings
                  seat-cap-exceeded            1           1

                ! Warnings             registers    findings
                  chair-missing                1           1

                ✗ 3 registers: 1 with errors, 1 with nothing found, 1 unreadable;
                  2 rules checked.
                """,
                ""));
  }

  @Test
  void theCommandSaysItInTheLanguageOfTheReader() {
    assertThat(check(lines.toString(), "--language", "nl").out())
        .isEqualTo(
            """
            ✗ region.ndjson:1 · Dorp · 1 fout, 1 waarschuwing, 1 toegestane afwijking
            ✗ region.ndjson:2 kan niet gelezen worden: 1 probleem.
                region.ndjson:2:2: Het document houdt hier te vroeg op. Aan het einde ontbreekt: }. De laatste { die nog open is, staat op regel 2.
            ✓ region.ndjson:4 · Leeg · niets gevonden

            ✗ Fouten                 registers   bevindingen
              seat-cap-exceeded              1             1

            ! Waarschuwingen         registers   bevindingen
              chair-missing                  1             1

            ✗ 3 registers: 1 met fouten, 1 zonder bevindingen, 1 onleesbaar;
              2 regels getoetst.
            """);
    assertThat(check(lines.toString(), "--language", "fr").out())
        .contains("✗ region.ndjson:1 · Village · 1 erreur, 1 avertissement, 1 sous dérogation\n")
        .contains("✗ Lecture impossible (region.ndjson:2) : 1 problème.\n");
    assertThat(check(lines.toString(), "--language", "de").out())
        .contains("✓ region.ndjson:4 · Leeg · nichts gefunden\n");
  }

  @Test
  void theCommandTakesFilesInTheOrderInWhichTheyAreNamed() throws IOException {
    String one = write("one.json", EMPTY);
    String two = write("two.json", VILLAGE);
    assertThat(check(two, one, folder.resolve("three.json").toString(), two).out())
        .startsWith(
            """
            ✗ two.json · Dorp · 1 error, 1 warning, 1 waived
            ✓ one.json · Leeg · nothing found
            ✗ There is no file three.json.
            ✗ two.json · Dorp · 1 error, 1 warning, 1 waived

            """);
  }

  @Test
  void theCommandTakesAllRegistersInAFolderAndBelowInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("b/inner"));
    Files.createDirectories(folder.resolve(".hidden"));
    for (String name :
        List.of("c.json", "a.JSON", "b/inner/z.json", "b/y.json", ".hidden/x.json", ".x.json")) {
      write(name, EMPTY);
    }
    write("notes.txt", "not for us");
    Files.write(folder.resolve("b/x.json.gz"), gzip(EMPTY));
    Files.write(folder.resolve("d.ndjson.gz"), gzip(EMPTY));
    assertThat(check(folder.toString()).out())
        .startsWith(
            """
            ✓ a.JSON · Leeg · nothing found
            ✓ b/inner/z.json · Leeg · nothing found
            ✓ b/x.json.gz · Leeg · nothing found
            ✓ b/y.json · Leeg · nothing found
            ✓ c.json · Leeg · nothing found
            ✓ d.ndjson.gz:1 · Leeg · nothing found
            ✗ region.ndjson:1 · Dorp · 1 error, 1 warning, 1 waived
            """);
  }

  @Test
  void theCommandSaysThatThereIsNothingInAFolder() throws IOException {
    Files.delete(lines);
    Files.createDirectories(folder.resolve("inner"));
    write("inner/notes.txt", "not for us");
    assertThat(check(folder.toString()))
        .isEqualTo(
            new Session.Outcome(
                2,
                """
                ✗ folder cannot be read: there is no file in it whose name ends with .json, .ndjson, .xlsx, .ods or .csv

                ✗ 1 register: 1 unreadable; 2 rules checked.
                """,
                ""));
  }

  @Test
  void theCommandGoesOnAfterAFileWithoutReadPermission() throws IOException {
    Path secret = Path.of(write("secret.ndjson", VILLAGE));
    String open = write("open.json", EMPTY);
    assumeTrue(
        secret.toFile().setReadable(false) && !Files.isReadable(secret),
        "an owner can be kept from reading a file");
    assertThat(check(secret.toString(), open).out())
        .startsWith("✗ Reading secret.ndjson is not allowed.\n✓ open.json · Leeg ·");
  }

  @Test
  void theCommandNamesTheFirstProblemsOfEachDocumentOnly() {
    String broken = VILLAGE.replace("\"holder\"", "\"holders\"");
    Session.Outcome outcome = check(Session.begin().typing(EMPTY + "\n" + broken), "-");

    assertThat(outcome.out())
        .startsWith("✓ -:1 · Leeg · nothing found\n✗ -:2 · Dorp · 6 left out\n    -:2:")
        .contains("\n      The same 4 more times.\n\n")
        .endsWith(
            "✗ 2 registers: 2 with nothing found, 1 of them with something left out;\n"
                + "  2 rules checked.\n");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\n", "\ufeff"})
  void theCommandFindsNoRegistersInAnEmptyFileOfLines(String nothing) throws IOException {
    assertThat(check(write("nothing.ndjson", nothing)))
        .isEqualTo(new Session.Outcome(0, "\n✓ no registers; 2 rules checked.\n", ""));
  }

  @Test
  void theCommandGoesOnAfterBinaryRubbish() throws IOException {
    Path rubbish = Files.write(folder.resolve("rubbish.json"), new byte[] {0, 1, -1, '\n', 7});
    assertThat(check(rubbish.toString(), lines.toString()).out())
        .startsWith(
            """
            ✗ rubbish.json cannot be read: 1 problem.
                rubbish.json:1:1: The document is not written in UTF-8: the byte 00 does not belong here.
            ✗ region.ndjson:1 · Dorp ·""");
  }

  @Test
  void theCommandTellsWhatCameBeforeAFileWasTorn() throws IOException {
    byte[] whole = gzip(EMPTY + "\n" + VILLAGE + "\n");
    Path torn = folder.resolve("torn.ndjson.gz");
    Files.write(torn, Arrays.copyOf(whole, whole.length - 20));
    assertThat(check(torn.toString(), lines.toString()).out())
        .startsWith(
            """
            ✓ torn.ndjson.gz:1 · Leeg · nothing found
            ✗ torn.ndjson.gz:2 cannot be read: what is packed in it is damaged, or ends too early.
            ✗ region.ndjson:1 · Dorp ·""");
  }

  @Test
  void theCommandPassesOverNothingInAFolderInSilence() throws Exception {
    Files.createDirectories(folder.resolve("region/inner"));
    write("region/inner/a\nb.json", EMPTY);
    Files.createSymbolicLink(folder.resolve("region/linked"), folder.resolve("region/inner"));
    int made =
        new ProcessBuilder("mkfifo", folder.resolve("region/pipe.json").toString())
            .start()
            .waitFor();
    assertThat(made).isZero();

    Session.Outcome outcome = check(folder.resolve("region").toString());

    assertThat(outcome.out())
        .startsWith("✓ region/inner/a[U+000A]b.json · Leeg · nothing found\n\n✓ 1");
    assertThat(outcome.err().replaceAll("\\s+", " "))
        .contains("! region/linked is skipped: it is a link to a folder.")
        .contains("! region/pipe.json is skipped: it is no file.");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandPrintsNoControlCharactersOfAName() throws IOException {
    String name = write("a.json", EMPTY.replace("Leeg", "\\u001b[2J\\nLeeg"));
    assertThat(check(name, name).out())
        .startsWith("✓ a.json · [U+001B][2J Leeg · nothing found\n✓ ");
  }

  @Test
  void theCommandUsesColoursOnlyIfTheTerminalTakesThem() {
    assertThat(check(Session.begin().inColours(), lines.toString()).out())
        .startsWith("\u001b[1;31m✗ region.ndjson:1\u001b[0m · Dorp · 1 error,")
        .contains("\u001b[32m✓ region.ndjson:4\u001b[0m · Leeg")
        .contains("\n\u001b[33m! Warnings         \u001b[0m");
  }

  // Standard input.

  @Test
  void theCommandRecognisesOneDocumentOrLinesOnStandardInput() throws IOException {
    Session one = Session.begin().typing(VillageDocuments.JSON);
    assertThat(check(one, "-").out()).startsWith("Dorp · 1 June 2025 · standard input\n");
    assertThat(check(Session.begin().typing(VILLAGE), "-").out()).isEqualTo(check(one, "-").out());
    assertThat(check(Session.begin().typing(gzip(VillageDocuments.JSON)), "-").out())
        .isEqualTo(check(one, "-").out());
    String several = "✓ -:1 · Leeg · nothing found\n✗ -:2 · Dorp · 1 error, 1 warning, 1 waived\n";
    String text = EMPTY + "\n" + VILLAGE;
    assertThat(check(Session.begin().typing(text), "-").out()).startsWith(several);
    assertThat(check(Session.begin().typing(gzip(text)), "-").out()).startsWith(several);
    assertThat(check(Session.begin().typing("{\n" + text), "-").out())
        .startsWith("✗ -:1 cannot be read: 1 problem.\n")
        .contains("\n✓ -:2 · Leeg · nothing found\n");
  }

  @Test
  void theCommandTakesStandardInputAmongFiles() throws IOException {
    assertThat(
            check(Session.begin().typing(VillageDocuments.JSON), write("a.json", EMPTY), "-").out())
        .startsWith("✓ a.json · Leeg · nothing found\n✗ standard input · Dorp · 1 error,");
  }

  @Test
  void theCommandRecognisesAFileByItsFirstBytesIfItsNameTellsNothing() throws IOException {
    assertThat(check(write("lines.txt", EMPTY + "\n" + EMPTY)).out())
        .startsWith("✓ lines.txt:1 · Leeg · nothing found\n✓ lines.txt:2");
    assertThat(check(write("village.txt", VillageDocuments.JSON)).out())
        .startsWith("Dorp · 1 June 2025");
    assertThat(check(write("one.ndjson", EMPTY)).out())
        .startsWith("✓ one.ndjson:1 · Leeg · nothing found\n\n✓ 1 register: ");
  }

  @ParameterizedTest
  @CsvSource({"show", "agenda"})
  void noOtherCommandTakesSeveralRegisters(String command) {
    assertThat(Session.begin().typing(EMPTY + "\n" + EMPTY).run(command, "-"))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ - holds several registers; only “check” and “dossier” take more than one.\n"));
    assertThat(Session.begin().run(command, lines.toString()).status()).isEqualTo(2);
  }

  // For programs.

  @Test
  void theCommandWritesOneResultOnALineAndTheOverviewOnStandardError() throws IOException {
    Session.Outcome outcome =
        check(folder.resolve("none.json").toString(), lines.toString(), "--format", "ndjson");
    List<String> written = outcome.out().lines().toList();
    assertThat(written).hasSize(4);
    assertThat(written.get(0))
        .startsWith("{\"version\":\"")
        .endsWith(",\"file\":\"none.json\",\"error\":\"There is no file none.json.\"}");
    String findings =
        FindingsWriter.compact()
            .withNames(DisplayNames.withoutPeople(RegisterIndex.of(VillageDocuments.register())))
            .write(
                RuleSet.standard()
                    .only("seat-cap-exceeded", "chair-missing")
                    .check(VillageDocuments.register(), Session.begin().today()),
                Locale.ENGLISH);
    assertThat(written.get(1) + "\n")
        .endsWith(
            ",\"file\":\"region.ndjson\",\"line\":1,\"municipality\":{\"name\":\"Dorp\"},"
                + findings.substring(1));
    assertThat(written.get(2))
        .endsWith(
            ",\"file\":\"region.ndjson\",\"line\":2,\"problems\":[{\"code\":\"cut-off\","
                + "\"place\":\"\",\"line\":2,\"column\":2,"
                + "\"remedy\":\"Missing at the end: }. The last { that is open stands on line 2.\","
                + "\"message\":\"The document ends here, too early. Missing at the end: }. The last {"
                + " that is open stands on line 2.\"}]}");
    assertThat(written.get(3)).contains(",\"file\":\"region.ndjson\",\"line\":4,");
    assertThat(outcome.err())
        .startsWith("✗ Errors               registers    findings\n")
        .endsWith(
            "✗ 4 registers: 1 with errors, 1 with nothing found, 2 unreadable;\n"
                + "  2 rules checked.\n");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCommandWritesOneResultForOneDocumentToo() {
    String[] ndjson = {"-", "--format", "ndjson"};
    assertThat(check(Session.begin().typing(VillageDocuments.JSON), ndjson).out())
        .startsWith("{\"version\":\"")
        .contains(
            ",\"file\":\"-\",\"municipality\":{\"name\":\"Dorp\"},\"day\":\"2025-06-01\",\"leftOut\":")
        .endsWith("\"failures\":[]}\n");
    assertThat(check(Session.begin().typing("{"), ndjson).out())
        .contains(",\"file\":\"-\",\"problems\":[{\"code\":\"cut-off\",");
    assertThat(check("--format", "ndjson").out())
        .contains(",\"file\":\"built-in sample “namur”\",\"municipality\":{\"name\":\"Namur\",");
  }

  @Test
  void theCommandWritesAllResultsAndTheOverviewInOneDocument() {
    Session.Outcome outcome = check(lines.toString(), "--format", "json");
    JsonNode json = JsonMapper.shared().readTree(outcome.out());
    assertThat(json.propertyNames()).containsExactly("results", "overview");
    assertThat(json.get("results").valueStream().map(result -> result.get("line").intValue()))
        .containsExactly(1, 2, 4);
    assertThat(json.get("overview").get("registers").intValue()).isEqualTo(3);
    assertThat(outcome.out().lines()).hasSize(7);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCommandWritesADocumentWithoutResultsIfThereAreNone() throws IOException {
    assertThat(check(write("nothing.ndjson", ""), "--format", "json").out())
        .isEqualTo(
            """
            {"results":[
            ],"overview":
            {"registers":0,"unreadable":0,"incomplete":0,"mostSerious":{"ERROR":0,"WARNING":0,"INFO":0},"rules":[],"failures":[]}
            }
            """);
  }

  // The exit status and the other options.

  @ParameterizedTest
  @CsvSource({
    "error, 1",
    "warning, 1",
    "never, 0",
  })
  void theCommandExitsWithTheStatusOfTheWorstRegister(String severity, int status)
      throws IOException {
    String good = write("good.json", EMPTY);
    String bad = write("bad.json", VILLAGE);
    assertThat(check(bad, good, "--fail-on", severity).status()).isEqualTo(status);
    assertThat(check(good, good, "--fail-on", severity).status()).isZero();
    assertThat(check("nowhere.json", bad, "--fail-on", severity).status()).isEqualTo(2);
    assertThat(check(bad, "nowhere.json", "--fail-on", severity).status()).isEqualTo(2);
  }

  @Test
  void theCommandFailsIfARuleFailedAndSaysWhy() throws IOException {
    Rule broken =
        Rule.info("never-works")
            .statement("This must not be.")
            .message(Label.of("nothing"))
            .checkedBy(
                inspection -> {
                  throw new IllegalStateException("out of order");
                });
    String file = write("a.json", EMPTY);
    Session.Outcome outcome =
        Session.begin().with(RuleSet.of(broken)).run("check", file, file, "--fail-on", "never");
    assertThat(
            outcome
                .out()
                .replace(folder + "/", "")
                .replaceAll("(BatchRunnerTest.java):[0-9]+", "$1:N"))
        .isEqualTo(
            """
            ✗ a.json · Leeg · 1 error, 1 rule failed
            ✗ a.json · Leeg · 1 error, 1 rule failed

            ✗ Errors         registers    findings
              rule-failed            2           2

            Rules that failed:
              The error is in the rule, not in the register. What the rule would have found
              is not known.
              ✗ never-works · 2 registers · java.lang.IllegalStateException
                (BatchRunnerTest.java:N)

            ✗ 2 registers: 2 with errors; 1 rule checked, 1 of them failed.
            """);
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void theCommandLooksAtAllRegistersOnTheGivenDay() {
    assertThat(check(lines.toString(), "--on", "2024-12-31").out())
        .startsWith("✗ region.ndjson:1 · Dorp · 1 error\n");
  }

  @Test
  void theCommandPrintsTheAgendaOfOneRegisterOnly() {
    assertThat(check(lines.toString(), "--agenda"))
        .isEqualTo(new Session.Outcome(2, "", "✗ --agenda goes with one register only.\n"));
    assertThat(check("--agenda", "--format", "ndjson").status()).isEqualTo(2);
  }

  // Many.

  @Test
  @Tag("slow")
  void theCommandKeepsTheOrderOfTenThousandLines() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 10_000; i++) {
      text.append(i % 1000 == 0 ? "{" : i % 100 == 0 ? VILLAGE : EMPTY).append('\n');
    }
    Session.Outcome outcome = check(write("many.ndjson", text.toString()));
    assertThat(outcome.out().lines().filter(line -> line.contains(" many.ndjson:")))
        .hasSize(10_010)
        .filteredOn(line -> !line.startsWith(" "))
        .map(line -> line.replaceAll(".*:(\\d+) .*", "$1"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 10_000).mapToObj(Integer::toString).toList());
    assertThat(outcome.out())
        .contains("\n  seat-cap-exceeded           90          90\n")
        .endsWith(
            "✗ 10,000 registers: 90 with errors, 9,900 with nothing found, 10 unreadable;\n"
                + "  2 rules checked.\n");
  }

  @Test
  void theCommandShowsProgressAndClearsItBeforeEachResult() throws IOException {
    String wipe = "\r\u001b[K";
    String one = write("one.json", EMPTY);
    String out = check(Session.begin().atTerminal(), one, one).out();
    assertThat(out)
        .startsWith(wipe + "Reading: one.json …" + wipe + wipe + "no registers checked yet · ")
        // How much of the second file has been read by then depends on the threads.
        .containsPattern(
            Pattern.quote(wipe + "✓ one.json · Leeg · nothing found\n" + wipe)
                + "1 register checked · (50|100)%")
        .contains("\n" + wipe + "2 registers checked · 100%" + wipe + "\n✓ 2 registers: ");
    assertThat(out.replaceAll("\r\u001b\\[K[^\r\n✓]*", "")).isEqualTo(check(one, one).out());
    assertThat(check(Session.begin().atTerminal().typing(EMPTY + "\n" + EMPTY), "-").out())
        .contains(wipe + "1 register checked" + wipe);
  }
}
