package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.cli.text.AgendaView;
import io.github.samenspraak.cli.text.CalendarWriter;
import io.github.samenspraak.cli.text.CliMessages;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.AgendaWriter;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaCommandTest {

  private static final Session VILLAGE = Session.begin().typing(VillageDocuments.WITH_COVENANTS);
  private static final Register REGISTER =
      RegisterReader.standard().read(VillageDocuments.WITH_COVENANTS);
  private static final LocalDate TODAY = VILLAGE.today();

  private static String agenda(String... options) {
    return agenda(VILLAGE, options);
  }

  private static String agenda(Session session, String... options) {
    Session.Outcome outcome =
        session.run(ObjectArrays.concat(new String[] {"agenda", "-"}, options, String.class));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }

  @Test
  void theCommandListsWhatIsOverdueAndThenWhatIsDueWithinAYearMonthByMonth() {
    assertThat(agenda())
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input
            Agenda from 1 June 2025 to 31 May 2026

            Overdue
              ✗ 30 April 2025: Report of Opvang for 2024 on the covenant “Nachtopvang”
                Responsible: Opvang

            July 2025
              ✓ 31 July 2025: Evaluation of the covenant “Huiswerk” with Opvang before
                extension 1
                Responsible: Gemeente; done on 1 May 2025
              ! 31 July 2025: Decision on extension 1 of the covenant “Huiswerk” with Opvang
                Responsible: Gemeente
              ! 31 July 2025: End of the covenant “Huiswerk” with Opvang
                Responsible: Gemeente

            December 2025
              · 31 December 2025: End of mandate Bo (Opvang) on “Raad” (Sociaal overleg)
                Responsible: Raad
              · 31 December 2025: Appointment to one seat on “Raad” (Sociaal overleg,
                Gekozen)
                Responsible: Raad
              · 31 December 2025: Evaluation of the covenant “Nachtopvang” with Opvang
                before extension 1
                Responsible: Gemeente
              · 31 December 2025: Decision on extension 1 of the covenant “Nachtopvang” with
                Opvang
                Responsible: Gemeente
              · 31 December 2025: End of the covenant “Nachtopvang” with Opvang
                Responsible: Gemeente

            April 2026
              · 1 April 2026: Discussion of the signal that Opvang raised on 1 April 2025
                (“De wachtlijst voor een sociale woning groeit elke …”)
                Responsible: Sociaal overleg
              · 30 April 2026: Report of Opvang for 2025 on the covenant “Nachtopvang”
                Responsible: Opvang
              · 30 April 2026: Report of Opvang for 2025 on the covenant “Huiswerk”
                Responsible: Opvang; planned for 1 March 2026

            ✗ 1 overdue, ! 2 due soon, · 8 upcoming, ✓ 1 done.
            """);
  }

  @Test
  void theCommandListsItInDutch() {
    assertThat(agenda("--language", "nl"))
        .startsWith(
            """
            Dorp · 1 juni 2025 · standaardinvoer
            Agenda van 1 juni 2025 tot en met 31 mei 2026

            Achterstallig
              ✗ 30 april 2025: Verslag van Opvang over 2024 voor het convenant “Nachtopvang”
                Verantwoordelijk: Opvang

            Juli 2025
              ✓ 31 juli 2025: Evaluatie van het convenant “Huiswerk” met Opvang vóór
                verlenging 1
                Verantwoordelijk: Gemeente; gedaan op 1 mei 2025
              ! 31 juli 2025: Beslissing over verlenging 1 van het convenant “Huiswerk” met
                Opvang
                Verantwoordelijk: Gemeente
              ! 31 juli 2025: Einde van het convenant “Huiswerk” met Opvang
                Verantwoordelijk: Gemeente
            """)
        .endsWith(
            """

            ✗ 1 achterstallig, ! 2 binnenkort, · 8 toekomstig, ✓ 1 gedaan.
            """);
  }

  @Test
  void theCommandListsItInFrench() {
    assertThat(agenda("--language", "fr"))
        .startsWith(
            """
            Village · 1er juin 2025 · entrée standard
            Agenda du 1er juin 2025 au 31 mai 2026

            En retard
              ✗ 30 avril 2025 : Rapport pour 2024 sur la convention « Accueil de nuit »
                (Accueil)
                Responsable : Accueil

            Juillet 2025
              ✓ 31 juillet 2025 : Évaluation de la convention « Devoirs » (Accueil) avant la
                prolongation 1
                Responsable : Commune ; fait le 1er mai 2025
              ! 31 juillet 2025 : Décision sur la prolongation 1 de la convention
                « Devoirs » (Accueil)
                Responsable : Commune
              ! 31 juillet 2025 : Fin de la convention « Devoirs » (Accueil)
                Responsable : Commune
            """)
        .endsWith(
            """

            ✗ 1 en retard, ! 2 bientôt, · 8 à venir, ✓ 1 fait.
            """);
  }

  @Test
  void theCommandListsItInGerman() {
    assertThat(agenda("--language", "de"))
        .startsWith(
            """
            Dorp · 1. Juni 2025 · Standardeingabe
            Agenda vom 1. Juni 2025 bis zum 31. Mai 2026

            Überfällig
              ✗ 30. April 2025: Bericht für 2024 zur Vereinbarung „Nachtopvang“ (Opvang)
                Zuständig: Opvang

            Juli 2025
              ✓ 31. Juli 2025: Bewertung der Vereinbarung „Huiswerk“ (Opvang) vor der
                Verlängerung 1
                Zuständig: Gemeente; erledigt am 1. Mai 2025
              ! 31. Juli 2025: Entscheidung über die Verlängerung 1 der Vereinbarung
                „Huiswerk“ (Opvang)
                Zuständig: Gemeente
              ! 31. Juli 2025: Ende der Vereinbarung „Huiswerk“ (Opvang)
                Zuständig: Gemeente
            """)
        .endsWith(
            """

            ✗ 1 überfällig, ! 2 bald fällig, · 8 später fällig, ✓ 1 erledigt.
            """);
  }

  @Test
  void theCommandListsExactlyTheGivenDays() {
    assertThat(agenda("--from", "2023-04-01", "--to", "2025-03-31"))
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input
            Agenda from 1 April 2023 to 31 March 2025

            April 2023
              ✓ 30 April 2023: Report of Opvang for 2022 on the covenant “Koor”
                Responsible: Opvang; done on 1 April 2023

            June 2023
              ✓ 30 June 2023: End of the covenant “Koor” with Opvang
                Responsible: Gemeente

            April 2024
              ✓ 30 April 2024: Report of Opvang for 2023 on the covenant “Nachtopvang”
                Responsible: Opvang; done late, on 2 May 2024
              ✓ 30 April 2024: Report of Opvang for 2023 on the covenant “Koor”
                Responsible: Opvang; done on 1 April 2024

            March 2025
              ✓ 1 March 2025: End of mandate Cy (Opvang) on “Raad” (Sociaal overleg)
                Responsible: Raad

            ✓ 1 done late, ✓ 4 done.
            """);
  }

  @Test
  void theCommandListsOverdueObligationsFirstInGivenDaysToo() {
    assertThat(agenda("--from", "2025-04-30", "--to", "2025-07-31"))
        .startsWith(
            """
            Dorp · 1 June 2025 · standard input
            Agenda from 30 April 2025 to 31 July 2025

            Overdue
              ✗ 30 April 2025: Report of Opvang for 2024 on the covenant “Nachtopvang”
                Responsible: Opvang

            April 2025
              ✓ 30 April 2025: Report of Opvang for 2024 on the covenant “Huiswerk”
                Responsible: Opvang; done on 30 April 2025
            """);
    assertThat(agenda("--from", "2025-05-01", "--to", "2025-07-31")).doesNotContain("Overdue");
  }

  @Test
  void theCommandLooksAtThemOnTheGivenDay() {
    assertThat(agenda("--on", "2025-04-30", "--to", "2025-04-30"))
        .isEqualTo(
            """
            Dorp · 30 April 2025 · standard input
            Agenda on 30 April 2025

            April 2025
              ! 30 April 2025: Report of Opvang for 2024 on the covenant “Nachtopvang”
                Responsible: Opvang
              ✓ 30 April 2025: Report of Opvang for 2024 on the covenant “Huiswerk”
                Responsible: Opvang; done on 30 April 2025

            ! 1 due soon, ✓ 1 done.
            """);
    assertThat(agenda("--on", "2026-03-01", "--from", "2026-04-30", "--to", "2026-04-30"))
        .contains("  ✓ 30 April 2026: Report of Opvang for 2025 on the covenant “Huiswerk”\n")
        .contains("    Responsible: Opvang; done on 1 March 2026\n");
  }

  @Test
  void theCommandListsAYearByDefaultAndNothingAfterTheLastDayOfTime() {
    assertThat(agenda("--from", "2024-02-29"))
        .contains("\nAgenda from 29 February 2024 to 28 February 2025\n");
    assertThat(agenda("--on", "9999-06-01", "--from", "9999-06-01"))
        .contains("\nAgenda from 1 June 9999 to 31 December 9999\n");
  }

  @Test
  void theCommandSaysThatNothingIsDue() {
    assertThat(agenda("--from", "1900-01-01", "--to", "1900-12-31"))
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input
            Agenda from 1 January 1900 to 31 December 1900

            ✓ Nothing is due.
            """);
  }

  @Test
  void theCommandListsTheSampleOfNamurOnItsDayWithoutAFile() {
    Session.Outcome outcome = Session.begin().run("agenda");
    assertThat(outcome.out())
        .startsWith(
            """
            Namur · 21 November 2026 · built-in sample “namur”
            Agenda from 21 November 2026 to 20 November 2027

            December 2026
              ✓ 31 December 2026: Meeting 1 of 2 of “Plenary” in 2026 (Social platform of
                Namur)
                Responsible: Plenary; done on 19 March 2026
            """);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandSaysOnWhichDaySomebodyLeavesWhoStaysTooLong() {
    String tooLong =
        VillageDocuments.JSON.replace(
            "\"code\": \"chosen\",", "\"code\": \"chosen\", \"mandateLength\": \"P6M\",");
    assertThat(agenda(VILLAGE.typing(tooLong)))
        .contains(
            """
              ! 30 June 2025: End of mandate Bo (Opvang) on “Raad” (Sociaal overleg)
                Responsible: Raad; last day: 31 December 2025
            """);
  }

  @Test
  void theCommandRefusesALastDayBeforeTheFirst() {
    assertThat(VILLAGE.run("agenda", "-", "--from", "2025-02-01", "--to", "2025-01-31"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ --to is 31 January 2025, which comes before --from: 1 February 2025.\n"));
    assertThat(VILLAGE.run("agenda", "-", "--to", "2025-05-31", "--language", "fr"))
        .isEqualTo(
            new Session.Outcome(
                2, "", "✗ --to désigne le 31 mai 2025, qui précède --from : le 1er juin 2025.\n"));
  }

  @Test
  void theCommandTellsProgramsWhatIsDue() {
    Agenda agenda = Agenda.of(REGISTER);
    assertThat(agenda("--format", "json", "--language", "nl"))
        .isEqualTo(
            AgendaWriter.indented()
                .write(
                    AgendaView.ofComingYear(agenda, TODAY).obligations(),
                    TODAY,
                    Locale.forLanguageTag("nl")))
        .contains("\"OVERDUE\": 1", "Verslag van Opvang over 2024");
    assertThat(agenda("--format", "json", "--from", "2025-12-31", "--to", "2025-12-31"))
        .isEqualTo(
            AgendaWriter.indented()
                .write(
                    agenda.between(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)),
                    TODAY,
                    Locale.ENGLISH));
  }

  @Test
  void theCommandTellsProgramsWhatIsWrongWithADocument() {
    Session.Outcome outcome = Session.begin().typing("{}").run("agenda", "-", "--format", "json");
    assertThat(outcome.out())
        .isEqualTo(Session.begin().typing("{}").run("check", "-", "--format", "json").out())
        .startsWith("{");
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void theCommandGivesCalendarsWhatIsDue() {
    RegisterIndex index = RegisterIndex.of(REGISTER);
    assertThat(agenda("--format", "ics", "--language", "de"))
        .isEqualTo(
            new CalendarWriter(index, new CliMessages(Locale.GERMAN))
                .write(AgendaView.ofComingYear(Agenda.of(index), TODAY)))
        .startsWith("BEGIN:VCALENDAR\r\n");
  }

  @Test
  void theCommandKeepsACalendarAsItWasIfNothingChanged(@TempDir Path folder) throws IOException {
    String first = agenda("--format", "ics");
    Path file = Files.writeString(folder.resolve("agenda.ics"), first);
    assertThat(agenda("--format", "ics", "--previous", file.toString())).isEqualTo(first);
  }

  @Test
  void theCommandRefusesAnEarlierCalendarThatItCannotReadOrUse(@TempDir Path folder) {
    String missing = folder.resolve("missing.ics").toString();
    Session.Outcome notThere =
        Session.begin().run("agenda", "--format", "ics", "--previous", missing);
    assertThat(notThere.err()).contains("missing.ics");
    assertThat(notThere.out()).isEmpty();
    assertThat(notThere.status()).isEqualTo(2);
    Session.Outcome noCalendar = Session.begin().run("agenda", "--previous", missing);
    assertThat(noCalendar.err()).contains("--format ics");
    assertThat(noCalendar.out()).isEmpty();
    assertThat(noCalendar.status()).isEqualTo(2);
  }

  @Test
  void theCommandMarksObligationsByUrgencyWithASymbolAndAColour() {
    assertThat(agenda(VILLAGE.inColours()))
        .contains("\n\u001b[1mOverdue\u001b[0m\n")
        .contains("\n  \u001b[1;31m✗ 30 April 2025:\u001b[0m Report of")
        .contains("\n  \u001b[33m! 31 July 2025:\u001b[0m Decision")
        .contains("\n  \u001b[36m· 1 April 2026:\u001b[0m Discussion")
        .contains("\n  \u001b[32m✓ 31 July 2025:\u001b[0m Evaluation")
        .endsWith(
            "\n\u001b[1;31m✗ 1 overdue,\u001b[0m \u001b[33m! 2 due soon,\u001b[0m"
                + " \u001b[36m· 8 upcoming,\u001b[0m \u001b[32m✓ 1 done.\u001b[0m\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fr", "de", "en"})
  void theCommandKeepsWithin80ColumnsWhateverTheLengthOfAName(String language) {
    String name = "Opvang en begeleiding van dak- en thuislozen 😀 ".repeat(5).strip();
    String out =
        agenda(
            VILLAGE.typing(
                VillageDocuments.WITH_COVENANTS.replace(
                    "\"nl\": \"Opvang\"", "\"nl\": \"" + name + "\"")),
            "--language",
            language);
    assertThat(out.lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }
}
