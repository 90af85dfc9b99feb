package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandExceptionTest {

  private static Session.Outcome refused(String why) {
    return new Session.Outcome(2, "", "✗ " + why + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "show"})
  void theCommandNamesAFileThatIsNotThere(String command) {
    assertThat(Session.begin().run(command, "nowhere.json"))
        .isEqualTo(refused("There is no file nowhere.json."));
    assertThat(Session.begin().run(command, "nowhere.json", "--language", "nl"))
        .isEqualTo(refused("Er is geen bestand nowhere.json."));
  }

  @Test
  void theCommandTakesANameThatBeginsWithAnAtSignForAName() {
    assertThat(Session.begin().run("check", "@pom.xml"))
        .isEqualTo(refused("There is no file @pom.xml."));
  }

  @Test
  void theCommandNamesAFileWithAnImpossibleName() {
    assertThat(Session.begin().run("check", "a\0b"))
        .isEqualTo(refused("There is no file a[U+0000]b."));
  }

  @Test
  void theCommandDoesNotReadADirectory() {
    assertThat(Session.begin().run("show", "src", "--language", "fr"))
        .isEqualTo(refused("src est un dossier, pas un fichier."));
  }

  @Test
  void theCommandRefusesAFileWithoutReadPermission(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("secret.json"), VillageDocuments.JSON);
    assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file),
        "an owner can be kept from reading a file");
    assertThat(Session.begin().run("check", file.toString(), "--language", "de").err())
        .endsWith("secret.json darf nicht gelesen werden.\n");
  }

  private static final Session TWO_PROBLEMS =
      Session.begin()
          .typing(
              VillageDocuments.JSON
                  .replace("\"firstDay\": \"2025-03-01\"", "\"firstDay\": \"2025-02-29\"")
                  .replace("\"seatCap\": 3", "\"seatCap\": \"three\""));

  @ParameterizedTest
  @ValueSource(strings = {"agenda", "show"})
  void theCommandNamesEveryProblemOfADocumentOnALineOfItsOwn(String command) {
    Session.Outcome outcome = TWO_PROBLEMS.run(command, "-");
    assertThat(outcome.err().lines())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("-:90:34: /platforms/1/bodies/0/mandates/2/term/firstDay: ")
                    .contains("2025-02-29"),
            second ->
                assertThat(second)
                    .startsWith("-:108:24: /platforms/1/bodies/1/seatPlans/0/seatCap: ")
                    .contains("three"),
            summary ->
                assertThat(summary).isEqualTo("✗ standard input cannot be read: 2 problems."));
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, ✗ standaardinvoer kan niet gelezen worden: 2 problemen.",
    "fr, ✗ Lecture impossible (entrée standard) : 2 problèmes.",
    "de, ✗ Standardeingabe kann nicht gelesen werden: 2 Probleme.",
  })
  void theCommandNamesThemInTheLanguageOfTheReader(String language, String summary) {
    assertThat(TWO_PROBLEMS.run("show", "-", "--language", language).err())
        .endsWith("\n" + summary + "\n")
        .doesNotContain("Found", "Expected");
  }

  @Test
  void theCommandTellsProgramsTheSameProblems() {
    Session.Outcome outcome = TWO_PROBLEMS.run("agenda", "-", "--format", "json");
    JsonNode problems = JsonMapper.shared().readTree(outcome.out()).get("problems");
    assertThat(problems.size()).isEqualTo(2);
    JsonNode second = problems.get(1);
    assertThat(second.propertyNames())
        .containsExactly("code", "place", "line", "column", "found", "expected", "message");
    assertThat(second.get("place").stringValue())
        .isEqualTo("/platforms/1/bodies/1/seatPlans/0/seatCap");
    assertThat(second.get("line").intValue()).isEqualTo(108);
    assertThat(outcome.err()).isEqualTo(TWO_PROBLEMS.run("agenda", "-").err());
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCheckReadsPastProblemsAndSaysWhatItLeftOut() {
    Session.Outcome outcome = TWO_PROBLEMS.run("check", "-", "--only", "seat-cap-exceeded");

    assertThat(outcome.out().lines().skip(2).limit(8))
        .satisfiesExactly(
            title -> assertThat(title).isEqualTo("Left out, as it cannot be:"),
            mandate -> assertThat(mandate).startsWith("  ✗ Mandate "),
            reason ->
                assertThat(reason)
                    .startsWith("    -:90:34: /platforms/1/bodies/0/mandates/2/term/firstDay: ")
                    .contains("2025-02-29"),
            plan ->
                assertThat(plan).isEqualTo("  ✗ Management committee “Bureau” (bureau): seatCap"),
            reason ->
                assertThat(reason)
                    .startsWith("    -:108:24: /platforms/1/bodies/1/seatPlans/0/seatCap: ")
                    .contains("three"),
            meaning -> assertThat(meaning).startsWith("  Everything else is judged."),
            meaning -> assertThat(meaning).isEqualTo("  that reason."),
            end -> assertThat(end).isEmpty());
    assertThat(outcome.out()).endsWith("2 left out; 1 rule checked.\n");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, 'Weggelaten, omdat het niet kan:', 2 weggelaten",
    "fr, 'Omis, car impossible\u00a0:', 2 omissions",
    "de, 'Ausgelassen, weil es nicht sein kann:', 2 ausgelassen",
  })
  void theCheckSaysInTheLanguageOfTheReaderWhatItLeftOut(
      String language, String title, String sum) {
    assertThat(TWO_PROBLEMS.run("check", "-", "--language", language).out())
        .contains(title.replace('\u00a0', ' '), sum)
        .doesNotContain("Found", "Expected");
  }

  @Test
  void theCheckTellsProgramsWhatItLeftOut() {
    Session.Outcome outcome = TWO_PROBLEMS.run("check", "-", "--format", "json");
    JsonNode leftOut = JsonMapper.shared().readTree(outcome.out()).get("leftOut");

    assertThat(leftOut.size()).isEqualTo(2);
    assertThat(leftOut.get(0).propertyNames())
        .containsExactly("kind", "id", "place", "line", "column", "problems");
    assertThat(leftOut.get(0).get("kind").stringValue()).isEqualTo("MANDATE");
    assertThat(leftOut.get(1).propertyNames())
        .containsExactly("place", "line", "column", "problems");
    assertThat(leftOut.at("/1/place").stringValue())
        .isEqualTo("/platforms/1/bodies/1/seatPlans/0/seatCap");
    assertThat(leftOut.at("/1/problems/0/place").stringValue())
        .isEqualTo("/platforms/1/bodies/1/seatPlans/0/seatCap");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCheckExitsWithStatusTwoIfSomethingWasLeftOutWhateverItFound() {
    assertThat(TWO_PROBLEMS.run("check", "-", "--fail-on", "never").status()).isEqualTo(2);
  }

  @Test
  void theCommandEscapesControlCharactersOfAKeyAsJsonDoes() {
    Session key = Session.begin().typing("{\"a\\u001b[2J\\u202e\\n~\": 1}");
    assertThat(key.run("check", "-").err())
        .contains("\n-:1:2: /a\\u001b[2J\\u202e\\u000a~0: The key ");
    JsonNode told = JsonMapper.shared().readTree(key.run("check", "-", "--format", "json").out());
    assertThat(told.at("/problems/1/place").stringValue()).isEqualTo("/a\u001b[2J\u202e\n~0");
  }

  @Test
  void theCommandTellsProgramsNothingWhereThereIsNoDocument() {
    assertThat(Session.begin().run("check", "nowhere.json", "--format", "json"))
        .isEqualTo(refused("There is no file nowhere.json."));
  }

  @Test
  void theCommandClearsProgressBeforeAnError() {
    assertThat(Session.begin().atTerminal().inColours().run("check", "nowhere.json"))
        .isEqualTo(
            new Session.Outcome(
                2,
                "\r\u001b[KReading: nowhere.json …\r\u001b[K",
                "✗ There is no file nowhere.json.\n"));
  }

  @Test
  void theCommandRefusesAnEmptyDocument() {
    Session.Outcome outcome = Session.begin().run("check", "-");
    assertThat(outcome.err()).startsWith("-:1:1: ").endsWith(": 1 problem.\n");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCommandDoesNotKnowEverySample() {
    assertThat(Session.begin().run("sample", "brussels"))
        .isEqualTo(
            refused(
                "There is no sample brussels; possible: namur, antwerp-covenants, woluwe,"
                    + " kina,\nantwerp-programme, antwerp-states-general or empty."));
  }
}
