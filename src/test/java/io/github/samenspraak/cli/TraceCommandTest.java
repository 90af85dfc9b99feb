package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {

  private static final Session VILLAGE = Session.begin().typing(VillageDocuments.WITH_TRACE);

  private static String trace(String... options) {
    Session.Outcome outcome =
        VILLAGE.run(ObjectArrays.concat(new String[] {"trace", "-"}, options, String.class));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }

  @Test
  void theCommandPrintsWhatBecameOfASignalAndMarksWhatIsToCome() {
    assertThat(trace("signal", "--language", "en"))
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input

            Signal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              As of 1 June 2025: presented
              Known to the authority since 20 May 2025

            What became of it
              ✓ 1 April 2025: raised
                Signal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              ✓ 1 May 2025: discussed
                Meeting “Raad (1 May 2025)” (meeting)
              ✓ 10 May 2025: conclusion adopted
                Conclusion “Er wordt te weinig gebouwd.” (conclusion)
              ✓ 20 May 2025: advice adopted
                Advice “Bouw voort.” (advice), from conclusion
              ✓ 1 June 2025: avenue proposed
                Avenue “Samen bouwen.” (avenue), from conclusion
              ✓ 1 June 2025: presented
                Annual report “Sociaal overleg (2025)” (report), from conclusion, avenue
              · 1 September 2025: answered
                Advice “Bouw voort.” (advice)
            """);
  }

  @Test
  void theCommandPrintsItInDutch() {
    assertThat(trace("signal", "--language", "nl"))
        .isEqualTo(
            """
            Dorp · 1 juni 2025 · standaardinvoer

            Signaal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              Stand op 1 juni 2025: voorgesteld
              Bij de overheid bekend sinds 20 mei 2025

            Wat ervan geworden is
              ✓ 1 april 2025: gemeld
                Signaal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              ✓ 1 mei 2025: besproken
                Vergadering “Raad (1 mei 2025)” (meeting)
              ✓ 10 mei 2025: conclusie aangenomen
                Conclusie “Er wordt te weinig gebouwd.” (conclusion)
              ✓ 20 mei 2025: advies uitgebracht
                Advies “Bouw voort.” (advice), uit conclusion
              ✓ 1 juni 2025: piste voorgesteld
                Piste “Samen bouwen.” (avenue), uit conclusion
              ✓ 1 juni 2025: voorgesteld
                Jaarverslag “Sociaal overleg (2025)” (report), uit conclusion, avenue
              · 1 september 2025: beantwoord
                Advies “Bouw voort.” (advice)
            """);
  }

  @Test
  void theCommandPrintsItInFrench() {
    assertThat(trace("signal", "--language", "fr"))
        .isEqualTo(
            """
            Village · 1er juin 2025 · entrée standard

            Signal de terrain « La liste d’attente s’allonge. » (signal)
              Situation au 1er juin 2025 : présentation
              Connu de l’autorité depuis le 20 mai 2025

            Ce qu’il en est advenu
              ✓ 1er avril 2025 : signal reçu
                Signal de terrain « La liste d’attente s’allonge. » (signal)
              ✓ 1er mai 2025 : examen en réunion
                Réunion « Conseil (1er mai 2025) » (meeting)
              ✓ 10 mai 2025 : conclusion adoptée
                Conclusion « Trop peu. » (conclusion)
              ✓ 20 mai 2025 : avis adopté
                Avis « Construisez. » (advice), à partir de conclusion
              ✓ 1er juin 2025 : piste proposée
                Piste « Construire. » (avenue), à partir de conclusion
              ✓ 1er juin 2025 : présentation
                Rapport annuel « Concertation sociale (2025) » (report), à partir de
                  conclusion, avenue
              · 1er septembre 2025 : réponse donnée
                Avis « Construisez. » (advice)
            """);
  }

  @Test
  void theCommandPrintsItInGerman() {
    assertThat(trace("signal", "--language", "de"))
        .isEqualTo(
            """
            Dorp · 1. Juni 2025 · Standardeingabe

            Signal „De wachtlijst voor een sociale woning groeit elke …“ (signal)
              Stand am 1. Juni 2025: vorgestellt
              Der Behörde bekannt seit dem 20. Mai 2025

            Was daraus wurde
              ✓ 1. April 2025: gemeldet
                Signal „De wachtlijst voor een sociale woning groeit elke …“ (signal)
              ✓ 1. Mai 2025: behandelt
                Sitzung „Raad (1. Mai 2025)“ (meeting)
              ✓ 10. Mai 2025: Schlussfolgerung angenommen
                Schlussfolgerung „Er wordt te weinig gebouwd.“ (conclusion)
              ✓ 20. Mai 2025: Stellungnahme beschlossen
                Stellungnahme „Bouw voort.“ (advice), aus conclusion
              ✓ 1. Juni 2025: Lösungsansatz vorgeschlagen
                Lösungsansatz „Samen bouwen.“ (avenue), aus conclusion
              ✓ 1. Juni 2025: vorgestellt
                Jahresbericht „Sociaal overleg (2025)“ (report), aus conclusion, avenue
              · 1. September 2025: beantwortet
                Stellungnahme „Bouw voort.“ (advice)
            """);
  }

  @Test
  void theCommandPrintsWhatAnAvenueRestsOn() {
    assertThat(trace("avenue"))
        .endsWith(
            """

            Avenue “Samen bouwen.” (avenue)
              As of 1 June 2025: presented
              Known to the authority since 1 June 2025

            What it rests on
              ✓ 1 April 2025: raised
                Signal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              ✓ 10 May 2025: conclusion adopted
                Conclusion “Er wordt te weinig gebouwd.” (conclusion)

            What became of it
              ✓ 1 June 2025: avenue proposed
                Avenue “Samen bouwen.” (avenue)
              ✓ 1 June 2025: presented
                Annual report “Sociaal overleg (2025)” (report)
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-31 | As of 31 March 2025: not begun",
        "2025-04-01 | As of 1 April 2025: raised",
        "2025-05-19 | As of 19 May 2025: conclusion adopted",
        "2025-09-01 | As of 1 September 2025: answered",
      })
  void theCommandSaysTheStageReachedByADay(String day, String stage) {
    assertThat(trace("signal", "--on", day)).contains("\n  " + stage + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-05-19 | Not known to the authority yet",
        "2025-05-20 | Known to the authority since 20 May 2025",
        "2025-09-01 | Known to the authority since 20 May 2025",
      })
  void theCommandSaysSinceWhenTheAuthorityKnows(String day, String heard) {
    assertThat(trace("signal", "--on", day)).contains("\n  " + heard + "\n");
  }

  @Test
  void theCommandSaysNothingOfTheAuthorityBeforeItBegan() {
    assertThat(trace("signal", "--on", "2025-03-31")).doesNotContain("authority");
  }

  @Test
  void theCommandFollowsASignalIntoTheOneThatItWasMergedInto() {
    String merged =
        VillageDocuments.WITH_TRACE.replace(
            "\"id\": \"sign\",", "\"id\": \"sign\", \"mergedInto\": \"signal\",");
    assertThat(Session.begin().typing(merged).run("trace", "-", "sign").out())
        .contains(
            """
            Signal “Het regent binnen.” (sign)
              As of 1 June 2025: presented
              Known to the authority since 20 May 2025

            What became of it
              ✓ 31 May 2024: raised
                Signal “Het regent binnen.” (sign)
              ✓ 1 April 2025: merged into
                Signal “De wachtlijst voor een sociale woning groeit elke …” (signal)
              ✓ 1 May 2025: discussed
                Meeting “Raad (1 May 2025)” (meeting), from signal
            """);
  }

  @Test
  void theCommandSaysWhichDayIsNotRecorded() {
    String undated = VillageDocuments.WITH_TRACE.replace("\"presentedOn\": \"2025-06-01\",", "");
    assertThat(Session.begin().typing(undated).run("trace", "-", "avenue").out())
        .contains("\n  As of 1 June 2025: not begun\n")
        .endsWith(
            """
            What became of it
              · day not recorded: avenue proposed
                Avenue “Samen bouwen.” (avenue)
            """);
  }

  @Test
  void theCommandLooksUpASingleIdInTheSampleOfNamur() {
    Session.Outcome outcome = Session.begin().run("trace", "signal-2021-work");
    assertThat(outcome.out())
        .startsWith("Namur · 21 November 2026 · built-in sample “namur”\n\nSignal “")
        .contains("\n  As of 21 November 2026: answered\n");
    assertThat(outcome.status()).isZero();
    assertThat(Session.begin().run("trace", "signal-2021-work", "--on", "2021-04-10").out())
        .contains("\n  As of 10 April 2021: not begun\n");
  }

  @Test
  void theCommandKnowsWhatCanBeFollowedInNamur() {
    assertThat(RegisterIndex.of(Samples.namur()).traceable().stream().map(Object::toString))
        .contains("signal-2021-work", "conclusion-2021-work", "avenue-2021-work", "advice-2025")
        .doesNotContain("report-2021");
  }

  @Test
  void theCommandReadsAFile(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("dorp.json"), VillageDocuments.WITH_TRACE);
    assertThat(Session.begin().run("trace", file.toString(), "signal").out())
        .endsWith(trace("signal").substring("Dorp · 1 June 2025 · standard input".length()));
  }

  private static Session.Outcome refused(String why) {
    return new Session.Outcome(2, "", why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "trace -", "trace pom.xml", "trace src"})
  void theCommandAsksForTheIdIfThereIsAtMostAFile(String command) {
    assertThat(VILLAGE.run(command.split(" ")))
        .isEqualTo(refused("✗ ID is missing.\n“samenspraak trace --help” says how.\n"));
  }

  @Test
  void theCommandSuggestsIdsLikeAnUnknownOne() {
    assertThat(VILLAGE.run("trace", "-", "signl"))
        .isEqualTo(
            refused("✗ Nothing in the register has the id signl. Did you mean sign or signal?\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere-near-anything", "a\tvery\tstrange\tone", " "})
  void theCommandSaysWhatHasATraceWhereNoIdIsLikeIt(String id) {
    Session.Outcome outcome = VILLAGE.run("trace", "-", id);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err().replace("\n", " "))
        .startsWith("✗ Nothing in the register has the id ")
        .endsWith(". What has a trace: signal, conclusion, avenue, advice or interpellation. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ✗ Platform “Sociaal overleg” (platform) has no trace. What has a trace: signal,"
            + " conclusion, avenue, advice or interpellation.",
        "nl | ✗ Platform “Sociaal overleg” (platform) heeft geen spoor. Wat een spoor heeft:"
            + " signaal, conclusie, piste, advies of interpellatie.",
      })
  void theCommandSaysWhatHasATraceWhereSomethingHasNone(String language, String why) {
    assertThat(
            VILLAGE.run("trace", "-", "platform", "--language", language).err().replace("\n", " "))
        .isEqualTo(why + " ");
  }

  @Test
  void theCommandRefusesAFileThatIsNotThere() {
    assertThat(VILLAGE.run("trace", "signal", "dorp.json"))
        .isEqualTo(refused("✗ There is no file signal.\n"));
  }

  @Test
  void theCommandRefusesAThirdArgument() {
    assertThat(VILLAGE.run("trace", "-", "signal", "advice"))
        .isEqualTo(refused("✗ advice is unknown here.\n“samenspraak trace --help” says how.\n"));
  }

  @Test
  void theCommandShowsInItsHelpThatTheFileMayBeLeftOut() {
    assertThat(Session.begin().run("trace", "--help").out())
        .startsWith(
            "Usage: samenspraak trace [-hV] [--language=en|de|fr|nl] [--on=DAY]\n"
                + "                         [--setting=NAME=VALUE]... [FILE] ID\n");
  }

  @ParameterizedTest
  @EnumSource
  void theCommandHasWordsForEveryStage(Stage stage) {
    assertThat(CliMessages.MESSAGES.keys()).contains("trace." + stage);
  }

  @Test
  void theCommandMarksPastAndFutureStepsInColour() {
    assertThat(VILLAGE.inColours().run("trace", "-", "signal").out())
        .contains(
            "\n  \u001b[32m✓ 20 May 2025:\u001b[0m advice adopted\n",
            "\n  \u001b[36m· 1 September 2025:\u001b[0m answered\n");
  }
}
