package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.FindingsWriter;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.text.DisplayNames;
import io.github.samenspraak.value.Label;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final Session VILLAGE = Session.begin().typing(VillageDocuments.JSON);

  /** Checks the village against two rules only, so that a new rule changes nothing here. */
  private static Session.Outcome check(Session session, String... options) {
    String[] chosen = {"check", "-", "--only", "seat-cap-exceeded", "--only", "chair-missing"};
    return session.run(ObjectArrays.concat(chosen, options, String.class));
  }

  private static Session.Outcome check(String... options) {
    return check(VILLAGE, options);
  }

  @Test
  void theCommandSaysWhatItFoundInEnglish() {
    assertThat(check())
        .isEqualTo(
            new Session.Outcome(
                1,
                """
                Dorp · 1 June 2025 · standard input
                3 people, 2 organisations, 1 office, 2 platforms, 1 membership, 5 mandates,
                1 working group, 1 meeting, 1 signal, 1 annual report, 1 waiver

                Steering committee “Raad” (council)
                  ✗ error seat-cap-exceeded · past
                    3 members sit on “Raad” on 1 March 2025; there are 2 seats.
                    /platforms/1/bodies/0

                Management committee “Bureau” (bureau)
                  ! warning chair-missing · to come
                    “Bureau” has no chair from 1 July 2025 on.
                    /platforms/1/bodies/1

                Waived:

                Management committee “Bureau” (bureau)
                  ! warning chair-missing · now
                    “Bureau” has no chair from 1 January 2025 to 30 June 2025.
                    Waived from 1 January 2025 to 30 June 2025 by Gemeente: Er wordt gezocht.
                    /platforms/1/bodies/1

                ✗ 1 error, 1 warning, no notes, 1 waived; 2 rules checked.
                """,
                ""));
  }

  @Test
  void theCommandSaysWhatItFoundInDutch() {
    assertThat(check("--language", "nl").out())
        .isEqualTo(
            """
            Dorp · 1 juni 2025 · standaardinvoer
            3 personen, 2 organisaties, 1 ambt, 2 platformen, 1 lidmaatschap, 5 mandaten,
            1 werkgroep, 1 vergadering, 1 signaal, 1 jaarverslag, 1 toegestane afwijking

            Stuurgroep “Raad” (council)
              ✗ fout seat-cap-exceeded · voorbij
                In “Raad” zetelen 3 leden op 1 maart 2025; er zijn 2 zetels.
                /platforms/1/bodies/0

            Directiecomité “Bureau” (bureau)
              ! waarschuwing chair-missing · nog te komen
                “Bureau” heeft vanaf 1 juli 2025 geen voorzitter.
                /platforms/1/bodies/1

            Toegestane afwijkingen:

            Directiecomité “Bureau” (bureau)
              ! waarschuwing chair-missing · nu
                “Bureau” heeft van 1 januari 2025 tot en met 30 juni 2025 geen voorzitter.
                Afwijking toegestaan van 1 januari 2025 tot en met 30 juni 2025 door
                Gemeente: Er wordt gezocht.
                /platforms/1/bodies/1

            ✗ 1 fout, 1 waarschuwing, geen opmerkingen, 1 toegestane afwijking;
              2 regels getoetst.
            """);
  }

  @Test
  void theCommandSaysWhatItFoundInFrench() {
    assertThat(check("--language", "fr").out())
        .startsWith(
            """
            Village · 1er juin 2025 · entrée standard
            3 personnes, 2 organisations, 1 fonction, 2 plateformes, 1 affiliation,
            5 mandats, 1 groupe de travail, 1 réunion, 1 signal, 1 rapport annuel,
            1 dérogation

            Comité de pilotage « Conseil » (council)
              ✗ erreur seat-cap-exceeded · passé
            """)
        .endsWith(
            """
                Dérogation du 1er janvier 2025 au 30 juin 2025, accordée par Commune : On
                cherche.
                /platforms/1/bodies/1

            ✗ 1 erreur, 1 avertissement, aucune remarque, 1 sous dérogation ;
              2 règles vérifiées.
            """);
  }

  @Test
  void theCommandSaysWhatItFoundInGerman() {
    assertThat(check("--language", "de").out())
        .startsWith(
            """
            Dorp · 1. Juni 2025 · Standardeingabe
            3 Personen, 2 Organisationen, 1 Amt, 2 Plattformen, 1 Mitgliedschaft, 5 Mandate,
            1 Arbeitsgruppe, 1 Sitzung, 1 Signal, 1 Jahresbericht, 1 Ausnahme

            Lenkungsausschuss „Raad“ (council)
              ✗ Fehler seat-cap-exceeded · vergangen
                In „Raad“ sitzen 3 Mitglieder am 1. März 2025; es gibt 2 Sitze.
            """)
        .endsWith(
            """

            ✗ 1 Fehler, 1 Warnung, keine Hinweise, 1 Ausnahme; 2 Regeln geprüft.
            """);
  }

  @Test
  void theCommandSaysThatNothingWasFoundAndWhatWasChecked() {
    assertThat(VILLAGE.run("check", "-", "--only", "too-many-chairs"))
        .isEqualTo(
            new Session.Outcome(
                0,
                """
                Dorp · 1 June 2025 · standard input
                3 people, 2 organisations, 1 office, 2 platforms, 1 membership, 5 mandates,
                1 working group, 1 meeting, 1 signal, 1 annual report, 1 waiver

                ✓ Nothing found; 1 rule checked.
                """,
                ""));
  }

  @Test
  void theCommandSaysThatThereWasNothingToCheck() {
    String empty =
        """
        {
          "format": "samenspraak/1",
          "municipality": {"name": "Dorp", "region": "OTHER", "languages": ["nl"]}
        }
        """;
    assertThat(Session.begin().typing(empty).run("check", "-", "--only", "id-not-unique").out())
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input
            The register is empty.

            ✓ Nothing found; 1 rule checked.
            """);
  }

  @Test
  void theCommandChecksTheSampleOfNamurOnItsDayWithoutAFile() {
    Session.Outcome outcome = Session.begin().run("check");
    assertThat(outcome.out())
        .startsWith("Namur · 21 November 2026 · built-in sample “namur”\n")
        .doesNotContain("error ")
        .endsWith(RuleSet.standard().rules().size() + " rules checked.\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandLooksAtARegisterOnTheGivenDay() {
    assertThat(check("--on", "2026-01-01").out()).startsWith("Dorp · 1 January 2026 · ");
    assertThat(Session.begin().run("check", "--on", "2026-11-22").out())
        .startsWith("Namur · 22 November 2026 · ");
  }

  @Test
  void theCommandSpeaksTheLanguageOfTheEnvironmentIfItCanAndElseEnglish() {
    assertThat(check(VILLAGE.in(Locale.forLanguageTag("nl-BE"))).out())
        .startsWith("Dorp · 1 juni 2025 ·");
    assertThat(check(VILLAGE.in(Locale.ITALIAN)).out()).startsWith("Dorp · 1 June 2025 ·");
    assertThat(check(VILLAGE.in(Locale.UK)).out()).startsWith("Dorp · 1 June 2025 ·");
  }

  @Test
  void theCommandTakesTheLanguageBeforeTheCommandAsWell() {
    assertThat(VILLAGE.run("--language", "fr", "check", "-").out())
        .startsWith("Village · 1er juin");
  }

  @ParameterizedTest
  @CsvSource({
    // One error, and one warning that is not waived.
    "seat-cap-exceeded, error, 1",
    "seat-cap-exceeded, never, 0",
    "chair-missing, error, 0",
    "chair-missing, warning, 1",
    "chair-missing, info, 1",
    "chair-missing, never, 0",
    "too-many-chairs, info, 0",
  })
  void theCommandFailsFromTheGivenSeverityOn(String rule, String severity, int status) {
    assertThat(VILLAGE.run("check", "-", "--only", rule, "--fail-on", severity).status())
        .isEqualTo(status);
  }

  @Test
  void theCommandDoesNotFailOnWhatIsWaived() {
    String waivedForGood =
        VillageDocuments.JSON.replace(
            "{\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-06-30\"}",
            "{\"firstDay\": \"2025-01-01\"}");
    Session.Outcome outcome =
        Session.begin()
            .typing(waivedForGood)
            .run("check", "-", "--only", "chair-missing", "--fail-on", "info");
    assertThat(outcome.out())
        .contains("Waived from 1 January 2025 on by Gemeente: Er wordt gezocht.")
        .endsWith("\n✓ no errors, no warnings, no notes, 1 waived; 1 rule checked.\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandTellsProgramsWhatItFound() {
    Session.Outcome outcome = check("--format", "json", "--language", "nl");
    RegisterIndex index = RegisterIndex.of(VillageDocuments.register());
    Findings findings =
        RuleSet.standard()
            .only("seat-cap-exceeded", "chair-missing")
            .check(VillageDocuments.register(), VILLAGE.today());
    String written =
        FindingsWriter.indented()
            .withNames(DisplayNames.withoutPeople(index))
            .write(findings, Locale.forLanguageTag("nl"));
    assertThat(outcome.out())
        .startsWith("{\n  \"version\": \"")
        .endsWith(
            """
              "file": "-",
              "municipality": {
                "name": "Dorp"
              },
            """
                + written.substring("{\n".length()))
        .contains("In “Raad” zetelen 3 leden op 1 maart 2025; er zijn 2 zetels.");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void theCommandCountsAndNamesCovenants() {
    Session.Outcome outcome =
        VILLAGE
            .typing(VillageDocuments.WITH_COVENANTS)
            .run("check", "-", "--only", "covenant-report-missing");
    assertThat(outcome.out())
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input
            3 people, 2 organisations, 1 office, 2 platforms, 1 membership, 5 mandates,
            1 working group, 1 meeting, 1 signal, 1 annual report, 1 covenant scheme,
            4 covenants, 1 waiver

            Covenant “Nachtopvang” (night-shelter)
              ✗ error covenant-report-missing · now
                Covenant “Nachtopvang” has no report for 2024; it was due by 30 April 2025;
                already 32 days late.
                /covenants/0/reports

            ✗ 1 error, no warnings, no notes; 1 rule checked.
            """);
  }

  @Test
  void theCommandPrintsTheAgendaOfTheComingYearAfterWhatItFound() {
    Session village = VILLAGE.typing(VillageDocuments.WITH_COVENANTS);
    String title = "Dorp · 1 June 2025 · standard input\n";
    Session.Outcome findings = village.run("check", "-");
    assertThat(village.run("check", "-", "--agenda"))
        .isEqualTo(
            new Session.Outcome(
                1,
                findings.out() + "\n" + village.run("agenda", "-").out().substring(title.length()),
                ""));
    assertThat(Session.begin().run("check", "--agenda").status()).isZero();
  }

  @Test
  void theCommandPrintsTheAgendaForPeopleOnly() {
    assertThat(VILLAGE.run("check", "-", "--agenda", "--format", "json"))
        .isEqualTo(
            new Session.Outcome(
                2,
                "",
                "✗ --agenda goes with --format text only. “samenspraak agenda --format json”\n"
                    + "gives the agenda to programs.\n"));
  }

  @Test
  void theCommandLeavesOutTheGivenRules() {
    assertThat(check("--without", "chair-missing", "--without", "too-many-chairs").out())
        .contains("seat-cap-exceeded")
        .doesNotContain("chair-missing")
        .endsWith("✗ 1 error, no warnings, no notes; 1 rule checked.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--only", "--without"})
  void theCommandTellsOfRulesThatFailWhicheverRulesItIsToldToCheck(String option) {
    assertThat(check(option, "rule-failed"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ Every check tells of rule-failed; it cannot be chosen or left out.\n"));
  }

  @Test
  void theCommandFailsIfARuleFailedAndSaysWhy() {
    Rule broken =
        Rule.info("never-works")
            .statement("This must not be.")
            .message(Label.of("nothing"))
            .checkedBy(
                inspection -> {
                  throw new IllegalStateException("out of order");
                });
    Session.Outcome outcome =
        VILLAGE.with(RuleSet.of(broken)).run("check", "-", "--fail-on", "never");
    assertThat(outcome.out().replaceAll("(CheckCommandTest.java):[0-9]+", "$1:N"))
        .endsWith(
            """

            Municipality “Dorp”
              ✗ error rule-failed
                The rule never-works failed: what it would have found is not known.
                /municipality

            Rules that failed:
              The error is in the rule, not in the register. What the rule would have found
              is not known.
              ✗ never-works java.lang.IllegalStateException (CheckCommandTest.java:N)

            ✗ 1 error, no warnings, no notes; 1 rule checked, 1 of them failed.
            """);
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void theCommandUsesColoursOnlyIfTheTerminalTakesThem() {
    assertThat(check().out()).doesNotContain("\u001b");
    assertThat(check(VILLAGE.atTerminal()).out()).doesNotContainPattern("\u001b\\[\\d");
    assertThat(check(VILLAGE.inColours()).out())
        .startsWith("\u001b[1mDorp · 1 June 2025\u001b[0m \u001b[2m· standard input\u001b[0m\n")
        .contains("\n  \u001b[1;31m✗ error\u001b[0m seat-cap-exceeded \u001b[2m· past\u001b[0m\n")
        .contains("\n  \u001b[33m! warning\u001b[0m chair-missing \u001b[2m· to come\u001b[0m\n")
        .endsWith(
            "\u001b[1;31m✗ 1 error, 1 warning, no notes, 1 waived; 2 rules checked.\u001b[0m\n");
  }

  @Test
  void theCommandShowsProgressOnATerminalAndClearsIt() {
    String wipe = "\r\u001b[K";
    Session.Outcome outcome = check(VILLAGE.atTerminal());
    assertThat(outcome.out())
        .isEqualTo(
            wipe
                + "Reading: standard input …"
                + wipe
                + wipe
                + "Checking against 2 rules …"
                + wipe
                + check().out());
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void theCommandReadsAFileWithAByteOrderMark(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("dorp.json");
    Files.writeString(file, "\ufeff" + VillageDocuments.JSON, StandardCharsets.UTF_8);
    Session.Outcome outcome =
        Session.begin().run("check", file.toString(), "--only", "too-many-chairs");
    assertThat(outcome.out()).contains("· " + file).endsWith("✓ Nothing found; 1 rule checked.\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandKeepsWithin80ColumnsWhateverTheLengthOfAnId() {
    String longId = "c".repeat(200);
    String out =
        check(VILLAGE.typing(VillageDocuments.JSON.replace("\"council\"", '"' + longId + '"')))
            .out();
    assertThat(out.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(out.replaceAll("\\s", "")).contains("“Raad”(" + longId + ")");
  }

  @Test
  void theCommandPrintsNoControlCharactersOfAName() {
    String escape =
        VillageDocuments.JSON.replace("\"nl\": \"Raad\"", "\"nl\": \"\\u001b[31mRaad\"");
    assertThat(check(VILLAGE.typing(escape)).out())
        .contains("Steering committee “[U+001B][31mRaad” (council)")
        .doesNotContain("\u001b");
  }

  @Test
  void theCommandSuggestsRulesLikeAnUnknownOne() {
    assertThat(VILLAGE.run("check", "-", "--only", "seat-cap-exeeded"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ There is no rule seat-cap-exeeded. Did you mean seat-cap-exceeded?\n"));
    assertThat(VILLAGE.run("check", "-", "--without", "x", "--language", "de"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ Es gibt keine Regel x. „samenspraak rules“ zählt sie alle auf.\n"));
  }

  @Test
  void theCommandCountsWhatBelongsToAPolicy() {
    assertThat(check(Session.begin().typing(VillageDocuments.WITH_POLICY)).out())
        .contains(
            """
            3 people, 2 organisations, 1 office, 2 platforms, 1 membership, 5 mandates,
            1 working group, 1 meeting, 1 signal, 1 annual report, 2 policy plans,
            2 objectives, 5 actions, 1 poverty barometer, 5 indicators, 3 poverty tests,
            1 Social House, 3 services, 3 accessibility reviews, 5 participation activities,
            1 support programme, 1 forum, 1 waiver
            """);
  }
}
