package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.json.FindingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check by night, which tells only what became of the findings of the night before. */
class CheckBaselineTest {

  private static final String BEFORE =
      VillageDocuments.WITH_COVENANTS.replace(
          "{\"id\": \"shelter\",", "{\"id\": \"shelter\", \"enterpriseNumber\": \"0207.500.124\",");

  @TempDir private Path folder;

  private Path baseline;

  @BeforeEach
  void writeTheBaseline() throws IOException {
    baseline = folder.resolve("yesterday.json");
    Files.writeString(baseline, check(BEFORE, "--format", "json").out());
  }

  private static Session.Outcome check(String json, String... options) {
    String[] chosen = {
      "check",
      "-",
      "--only",
      "seat-cap-exceeded",
      "--only",
      "enterprise-number-invalid",
      "--only",
      "covenant-report-missing",
      "--only",
      "initial-term-length"
    };
    return Session.begin().typing(json).run(ObjectArrays.concat(chosen, options, String.class));
  }

  private Session.Outcome compare(String json, String... options) {
    String[] chosen = {"--baseline", baseline.toString()};
    return check(json, ObjectArrays.concat(chosen, options, String.class));
  }

  @Test
  void whatWasFoundYesterdayFailsNoMore() {
    assertThat(check(BEFORE).status()).isEqualTo(1);
    Session.Outcome outcome = compare(BEFORE);
    assertThat(outcome.out())
        .endsWith(
            "1 waiver\n\n✓ none new, none solved, none prolonged, none shortened, 4 as before;\n"
                + "  4 rules checked.\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void anElementInFrontAMemberFewerAndACovenantLongerAreNewSolvedAndProlonged() {
    String after =
        BEFORE
            .replace(
                "\"organisations\": [",
                "\"organisations\": [{\"id\": \"in-front\", \"name\": \"Nieuw\","
                    + " \"kind\": \"CIVIL_SOCIETY\", \"enterpriseNumber\": \"0207.500.125\"},")
            .replace("\"seatCap\": 2", "\"seatCap\": 3");
    Session.Outcome outcome = compare(after);
    assertThat(outcome.out())
        .contains(
            """

            New:

            Organisation “Nieuw” (in-front)
              ! warning enterprise-number-invalid
                Organisation Nieuw has an enterprise number that is not valid, 0207.500.125:
                its check number, the last two digits, does not fit the others.
                /organisations/0/enterpriseNumber

            Solved:
              ✓ seat-cap-exceeded · Steering committee “Raad” (council) · on 1 March 2025

            """
                .replace("! warning", "✗ error"))
        .endsWith(
            "✗ 1 new, 1 solved, none prolonged, none shortened, 3 as before; 4 rules checked.\n");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(compare(after, "--fail-on", "never").status()).isZero();
  }

  @Test
  void aDayMoreProlongsAFindingAndDoesNotFail() {
    String longer = BEFORE.replace("\"lastDay\": \"2025-03-01\"", "\"lastDay\": \"2025-03-02\"");
    assertThat(longer).isNotEqualTo(BEFORE);
    Session.Outcome outcome = compare(longer);
    assertThat(outcome.out())
        .contains(
            """

            Prolonged:

            Steering committee “Raad” (council)
              ✗ error seat-cap-exceeded · past
                3 members sit on “Raad” from 1 March 2025 to 2 March 2025; there are 2
                seats.
                Before: on 1 March 2025
                /platforms/1/bodies/0

            """);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void whatEndedBeforeADayIsLeftAlone() {
    assertThat(check(BEFORE, "--since", "2025-03-01").out()).contains("seat-cap-exceeded");
    assertThat(check(BEFORE, "--since", "2025-03-02").out()).doesNotContain("seat-cap-exceeded");
    String fewer = BEFORE.replace("\"seatCap\": 2", "\"seatCap\": 3");
    assertThat(compare(fewer, "--since", "2025-03-01").out()).contains("1 solved");
    assertThat(compare(fewer, "--since", "2025-03-02").out()).contains("none solved");
  }

  @Test
  void whatProgramsReadHasTheComparisonAndIsTheNextBaseline() {
    String json = compare(BEFORE, "--format", "json").out();
    assertThat(json).contains("\"comparison\": {\n    \"new\": []");
    assertThat(FindingsReader.read(json.getBytes(StandardCharsets.UTF_8)).findings()).hasSize(4);
  }

  /** Two municipalities, each in a file and on a line. */
  private Path writeRegisters(String first, String second) throws IOException {
    Path region = Files.createDirectories(folder.resolve("region"));
    Files.writeString(region.resolve("a.json"), first);
    Files.writeString(region.resolve("b.json"), second);
    Files.writeString(folder.resolve("region.ndjson"), line(first) + line(second));
    return region;
  }

  private static String line(String json) {
    return json.replaceAll("\\R\\s*", " ") + "\n";
  }

  private static String inTown(String json, String name) {
    return json.replace("\"Dorp\"", "\"" + name + "\"");
  }

  private static Session.Outcome checkMany(Path registers, String... options) {
    String[] chosen = {"check", registers.toString(), "--only", "seat-cap-exceeded"};
    return Session.begin().inWidth(200).run(ObjectArrays.concat(chosen, options, String.class));
  }

  @ParameterizedTest
  @CsvSource({
    "region,json,text",
    "region.ndjson,ndjson,json",
    "region,ndjson,csv",
    "region.ndjson,json,ndjson"
  })
  void ofManyRegistersEachIsComparedWithItself(String registers, String written, String format)
      throws IOException {
    String longer = BEFORE.replace("\"lastDay\": \"2025-03-01\"", "\"lastDay\": \"2025-03-02\"");
    String fewer = BEFORE.replace("\"seatCap\": 2", "\"seatCap\": 3");
    writeRegisters(inTown(BEFORE, "Een"), inTown(fewer, "Twee"));
    Path all = folder.resolve(registers);
    Files.writeString(baseline, checkMany(all, "--format", written).out());

    assertThat(checkMany(all, "--baseline", baseline.toString(), "--format", format).status())
        .isZero();
    writeRegisters(inTown(longer, "Een"), inTown(fewer, "Twee"));
    assertThat(checkMany(all, "--baseline", baseline.toString(), "--format", format).status())
        .isZero();
    writeRegisters(inTown(longer, "Een"), inTown(BEFORE, "Twee"));
    assertThat(checkMany(all, "--baseline", baseline.toString(), "--format", format).status())
        .isEqualTo(1);
  }

  @Test
  void ofManyRegistersWhatIsNewIsToldAndHowMuchIsNot() throws IOException {
    String fewer = BEFORE.replace("\"seatCap\": 2", "\"seatCap\": 3");
    Path region = writeRegisters(inTown(BEFORE, "Een"), inTown(fewer, "Twee"));
    Files.writeString(baseline, checkMany(region, "--format", "ndjson").out());
    writeRegisters(inTown(fewer, "Een"), inTown(BEFORE, "Twee"));

    Session.Outcome outcome = checkMany(region, "--baseline", baseline.toString());

    assertThat(outcome.out().replace(folder.toString(), ""))
        .isEqualTo(
            """
            ✓ /region/a.json · Een · 1 solved
            ✗ /region/b.json · Twee · 1 new
                ✗ seat-cap-exceeded · 3 members sit on “Raad” on 1 March 2025; there are 2 seats.

            ✗ Errors               registers    findings
              seat-cap-exceeded            1           1

            ✗ 2 registers: 1 new, 1 solved, none prolonged, none shortened, none as before; 1 rule checked.
            """);
  }

  /** Its line has another number then, and another municipality its line. */
  @Test
  void aRegisterPutInFrontOfOthersIsNewAndTheOthersAreNot() throws IOException {
    writeRegisters(inTown(BEFORE, "Een"), inTown(BEFORE, "Twee"));
    Path all = folder.resolve("region.ndjson");
    Files.writeString(baseline, checkMany(all, "--format", "ndjson").out());
    Files.writeString(all, line(inTown(BEFORE, "Nul")) + line(inTown(BEFORE, "Twee")));

    Session.Outcome outcome = checkMany(all, "--baseline", baseline.toString());

    assertThat(outcome.out().replace(folder.toString(), ""))
        .contains(
            "✗ /region.ndjson:1 · Nul · not checked before, 1 new\n",
            "✓ /region.ndjson:2 · Twee · 1 as before\n",
            "Only in the earlier check:\n  Een (/region.ndjson:1)\n",
            "1 as before, 1 register added, 1 register gone;");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void aRegisterThatCannotBeReadTodayIsNotGone() throws IOException {
    Path region = writeRegisters(inTown(BEFORE, "Een"), inTown(BEFORE, "Twee"));
    Files.writeString(baseline, checkMany(region, "--format", "ndjson").out());
    Files.writeString(region.resolve("b.json"), "{");

    Session.Outcome outcome = checkMany(region, "--baseline", baseline.toString());

    assertThat(outcome.out()).doesNotContain("gone", "Only in").contains("1 unreadable");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void aRegisterWithAnotherNameIsThatOfTheSameFile() throws IOException {
    Path region = writeRegisters(inTown(BEFORE, "Een"), inTown(BEFORE, "Twee"));
    Files.writeString(baseline, checkMany(region, "--format", "json").out());
    writeRegisters(inTown(BEFORE, "Een"), inTown(BEFORE, "Tweeling"));

    Session.Outcome outcome = checkMany(region, "--baseline", baseline.toString());

    assertThat(outcome.out()).contains("Tweeling · 1 as before");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void oneRegisterIsFoundAgainAmongMany() throws IOException {
    Path region = writeRegisters(inTown(BEFORE, "Een"), inTown(BEFORE, "Twee"));
    Files.writeString(baseline, checkMany(region, "--format", "json").out());

    Session.Outcome outcome =
        checkMany(region.resolve("b.json"), "--baseline", baseline.toString());

    assertThat(outcome.out()).contains("none new").contains("1 as before");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void somethingElseIsNoBaseline() throws IOException {
    Files.writeString(baseline, "{}");
    Session.Outcome outcome = compare(BEFORE);
    assertThat(outcome.err().replaceAll("\\s+", " "))
        .isEqualTo(
            "✗ "
                + baseline
                + " holds no findings, as “check --format json” or “check --format ndjson” writes"
                + " them. ");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
    Files.delete(baseline);
    assertThat(compare(BEFORE).err()).contains("There is no file");
  }

  @Test
  void messagesForProgramsNameNoPersonUnlessAsked() {
    String sits = VillageDocuments.JSON.replace("\"holder\": \"cy\"", "\"holder\": \"bo\"");
    assertThat(overlapping(sits)).contains("Bo holds both mandate");
    assertThat(overlapping(sits, "--ids")).contains("bo holds both mandate").doesNotContain("Raad");
    assertThat(overlapping(sits, "--format", "json"))
        .contains("bo holds both")
        .doesNotContain("Bo holds");
    assertThat(overlapping(sits, "--format", "json", "--names"))
        .contains("Bo holds both mandate Bo");
    assertThat(Session.begin().typing(sits).run("check", "-", "--names", "--ids").err())
        .isEqualTo("✗ --names and --ids exclude each other.\n");
  }

  private static String overlapping(String json, String... options) {
    String[] chosen = {"check", "-", "--only", "mandate-overlap"};
    return Session.begin()
        .typing(json)
        .run(ObjectArrays.concat(chosen, options, String.class))
        .out();
  }
}
