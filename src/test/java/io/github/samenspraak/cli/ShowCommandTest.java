package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.samenspraak.samples.Samples;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

  private static final Session VILLAGE = Session.begin().typing(VillageDocuments.JSON);

  private static String show(String... options) {
    Session.Outcome outcome =
        VILLAGE.run(ObjectArrays.concat(new String[] {"show", "-"}, options, String.class));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }

  @Test
  void theCommandShowsWhoSitsWhereAndWhatIsInForce() {
    assertThat(show())
        .isEqualTo(
            """
            Dorp · 1 June 2025 · standard input

            Vroegere raad
              Dissolved in December 2024

            Sociaal overleg
              Social platform, advises Gemeente, established on 1 January 2025
              Charter in force from 1 January 2025 on
              1 member

              Steering committee “Raad”: 2 of 2 seats taken
                Voorzitter: 1 member (exactly one)
                  An  chair  no end set
                Gekozen: 1 member (at least one)
                  Bo                                Opvang  until 31 December 2025
                  Cy  substitute, stands in for Bo          until 30 June 2025

              Management committee “Bureau”: 1 of 3 seats taken, 2 vacant
                Medewerkers: 1 member (2 to 3), 1 missing
                  Bo  no end set

              1 working group
                Werkgroep wonen: 1 participant, chaired by Opvang

            Signals not discussed yet: 1
              De wachtlijst voor een sociale woning groeit elke … (signal): raised by Opvang
                on 1 April 2025, due on 1 April 2026

            Offices
              Schepen  Gemeente  An  no end set
            """);
  }

  @Test
  void itSaysThatNobodyKnowsSinceWhenSomebodySits() {
    Session unknown =
        Session.begin()
            .typing(
                VillageDocuments.JSON.replace(
                    "\"term\": {\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\"}",
                    "\"term\": {\"lastDay\": \"2025-12-31\"}"));

    assertThat(unknown.run("show", "-").out())
        .contains("Bo, Opvang, until 31 December 2025 (not known since when)");
    assertThat(unknown.run("show", "-", "--language", "fr").out())
        .contains("jusqu’au 31 décembre 2025 (on ne sait pas depuis quand)");
  }

  @Test
  void theCommandShowsItInDutch() {
    assertThat(show("--language", "nl"))
        .isEqualTo(
            """
            Dorp · 1 juni 2025 · standaardinvoer

            Vroegere raad
              Ontbonden in december 2024

            Sociaal overleg
              Sociaal platform, geadviseerde overheid: Gemeente, opgericht op 1 januari 2025
              Charter van kracht vanaf 1 januari 2025
              1 lid

              Stuurgroep “Raad”: 2 van 2 zetels bezet
                Voorzitter: 1 lid (precies één)
                  An  voorzitter  geen einde bepaald
                Gekozen: 1 lid (minstens één)
                  Bo                     Opvang  tot en met 31 december 2025
                  Cy  vervanger voor Bo          tot en met 30 juni 2025

              Directiecomité “Bureau”: 1 van 3 zetels bezet, 2 vacant
                Medewerkers: 1 lid (2 tot 3), 1 te weinig
                  Bo  geen einde bepaald

              1 werkgroep
                Werkgroep wonen: 1 deelnemer, voorgezeten door Opvang

            Nog niet besproken signalen: 1
              De wachtlijst voor een sociale woning groeit elke … (signal): gemeld door
                Opvang op 1 april 2025, te doen tegen 1 april 2026

            Ambten
              Schepen  Gemeente  An  geen einde bepaald
            """);
  }

  @Test
  void theCommandShowsItInFrench() {
    assertThat(show("--language", "fr"))
        .isEqualTo(
            """
            Village · 1er juin 2025 · entrée standard

            Ancien conseil
              Dissolution en décembre 2024

            Concertation sociale
              Plateforme sociale, autorité conseillée : Commune, création le
              1er janvier 2025
              Charte en vigueur à partir du 1er janvier 2025
              1 membre

              Comité de pilotage « Conseil » : 2 sièges occupés sur 2
                Présidence : 1 membre (exactement un)
                  An  présidence  sans fin fixée
                Élus : 1 membre (au moins un)
                  Bo                    Accueil  jusqu’au 31 décembre 2025
                  Cy  remplaçant de Bo           jusqu’au 30 juin 2025

              Comité de direction « Bureau » : 1 siège occupé sur 3, 2 vacants
                Personnel : 1 membre (2 à 3), il en manque 1
                  Bo  sans fin fixée

              1 groupe de travail
                Groupe logement : 1 participant, présidence : Accueil

            Signaux de terrain non encore examinés : 1
              La liste d’attente s’allonge. (signal) : signalé par Accueil le
                1er avril 2025, au plus tard le 1er avril 2026

            Fonctions
              Échevin  Commune  An  sans fin fixée
            """);
  }

  @Test
  void theCommandShowsItInGerman() {
    assertThat(show("--language", "de"))
        .isEqualTo(
            """
            Dorp · 1. Juni 2025 · Standardeingabe

            Vroegere raad
              Aufgelöst im Dezember 2024

            Sociaal overleg
              Soziale Plattform, beratene Behörde: Gemeente, gegründet am 1. Januar 2025
              Charta in Kraft ab dem 1. Januar 2025
              1 Mitglied

              Lenkungsausschuss „Raad“: 2 von 2 Sitzen besetzt
                Voorzitter: 1 Mitglied (genau eines)
                  An  Vorsitz  kein Ende festgelegt
                Gekozen: 1 Mitglied (mindestens eines)
                  Bo                     Opvang  bis zum 31. Dezember 2025
                  Cy  Vertretung für Bo          bis zum 30. Juni 2025

              Direktionsausschuss „Bureau“: 1 von 3 Sitzen besetzt, 2 unbesetzt
                Medewerkers: 1 Mitglied (2 bis 3), 1 zu wenig
                  Bo  kein Ende festgelegt

              1 Arbeitsgruppe
                Werkgroep wonen: 1 nimmt teil, Vorsitz: Opvang

            Noch nicht behandelte Signale: 1
              De wachtlijst voor een sociale woning groeit elke … (signal): gemeldet von
                Opvang am 1. April 2025, fällig am 1. April 2026

            Ämter
              Schepen  Gemeente  An  kein Ende festgelegt
            """);
  }

  @Test
  void theCommandShowsASeatTooManyOnItsDay() {
    assertThat(show("--on", "2025-03-01"))
        .contains(
            """
              Steering committee “Raad”: 3 of 2 seats taken, 1 too many
                Voorzitter: 1 member (exactly one)
                  An  chair  no end set
                Gekozen: 2 members (at least one)
                  Bo  Opvang  until 31 December 2025
                  Cy  Opvang  until 1 March 2025
            """);
  }

  @Test
  void theCommandShowsEmptySeatsWhenAMandateHasEnded() {
    assertThat(show("--on", "2026-01-01"))
        .contains(
            """
              Steering committee “Raad”: 1 of 2 seats taken, 1 vacant
                Voorzitter: 1 member (exactly one)
                  An  chair  no end set
                Gekozen: nobody (at least one), 1 missing

            """);
  }

  @Test
  void theCommandShowsWhatWasThereBefore() {
    assertThat(show("--on", "2024-06-01"))
        .isEqualTo(
            """
            Dorp · 1 June 2024 · standard input

            Vroegere raad
              Advisory council, advises Gemeente, established in 1994
              No charter in force
              No members

              No working groups

            Sociaal overleg
              Established only on 1 January 2025

            Offices
              Schepen  Gemeente  vacant
            """);
  }

  @Test
  void aWorkingGroupWithoutANameIsCalledByItsKind() {
    Session nameless =
        Session.begin()
            .typing(
                VillageDocuments.JSON.replace(
                    "\"name\": {\"nl\": \"Werkgroep wonen\", \"fr\": \"Groupe logement\"},", ""));
    assertThat(nameless.run("show", "-").out())
        .contains("  1 working group\n    Working group: 1 participant, chaired by Opvang\n");
    assertThat(nameless.run("show", "-", "--language", "nl").out())
        .contains("  1 werkgroep\n    Werkgroep: 1 deelnemer, voorgezeten door Opvang\n");
  }

  @Test
  void theCommandShowsAllWhoHoldAnOffice() {
    String threeHolders =
        VillageDocuments.JSON.replaceFirst(
            "\"tenures\": \\[",
            "\"tenures\": [{\"holder\": \"bo\", \"term\": {\"firstDay\": \"2025-06-01\"}},"
                + " {\"holder\": \"cy\", \"term\": {\"firstDay\": \"2025-01-01\","
                + " \"lastDay\": \"2025-06-01\"}},");
    assertThat(Session.begin().typing(threeHolders).run("show", "-").out())
        .endsWith(
            """
            Offices
              Schepen  Gemeente  Bo  no end set
              Schepen  Gemeente  Cy  until 1 June 2025
              Schepen  Gemeente  An  no end set
            """);
  }

  @Test
  void theCommandShowsMembersWithoutASeatPlan() {
    String noPlan =
        VillageDocuments.JSON.replaceFirst(
            "\"inForce\": \\{\"firstDay\": \"2025-01-01\"},\\s+\"seatCap\": 2",
            "\"inForce\": {\"firstDay\": \"2026-01-01\"}, \"seatCap\": 2");
    assertThat(Session.begin().typing(noPlan).run("show", "-").out())
        .contains(
            """
              Steering committee “Raad”: 2 members sit, no seat plan in force
                An  chair                                 no end set
                Bo                                Opvang  until 31 December 2025
                Cy  substitute, stands in for Bo          until 30 June 2025
            """);
  }

  @Test
  void theCommandShowsMembersOnSeatsThatThePlanDoesNotHave() {
    String otherPlan =
        VillageDocuments.JSON.replace("\"code\": \"chosen\"", "\"code\": \"elected\"");
    assertThat(Session.begin().typing(otherPlan).run("show", "-", "--on", "2025-01-01").out())
        .contains(
            """
              Steering committee “Raad”: 2 of 2 seats taken
                Voorzitter: 1 member (exactly one)
                  An  chair  no end set
                Gekozen: nobody (at least one), 1 missing
                On seats that the plan in force does not have:
                  Bo  Opvang  until 31 December 2025
            """);
  }

  @Test
  void theCommandShowsRowsThatAreTooWideOneBelowTheOther() {
    String wide = "Opvang ".repeat(12).strip();
    assertThat(
            Session.begin()
                .typing(
                    VillageDocuments.JSON.replace("\"nl\": \"Opvang\"", "\"nl\": \"" + wide + "\""))
                .run("show", "-")
                .out())
        .contains(
            """
                Voorzitter: 1 member (exactly one)
                  An  chair  no end set
                Gekozen: 1 member (at least one)
                  Bo, Opvang Opvang Opvang Opvang Opvang Opvang Opvang Opvang Opvang Opvang
                    Opvang Opvang, until 31 December 2025
                  Cy, substitute, stands in for Bo, until 30 June 2025
            """);
  }

  @Test
  void theCommandShowsTheSampleOfNamurOnItsDayWithoutAFile() {
    Session.Outcome outcome = Session.begin().run("show", "--language", "fr");
    assertThat(outcome.out())
        .startsWith("Namur · 21 novembre 2026 · exemple intégré « namur »\n")
        .contains(
            "\n  140 membres\n",
            "\n  Comité de pilotage : 20 sièges occupés sur 20\n",
            "\n  3 groupes de travail\n");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theCommandShowsWhatWasDoneOfYearlyDutiesAndWhatIsDueNext() {
    Session woluwe = Session.begin().typing(Samples.find("woluwe").orElseThrow().json());
    assertThat(woluwe.run("show", "-", "--on", "2027-04-01").out())
        .contains(
            """
              Charter in force from 1 January 2021 on
              Yearly duties: 2
                Rapport d’activités de la coordination, selon la circulaire bruxelloise:
                  done for 2025 on 10 March 2026; for 2026 was due on 31 March 2027
                Justification de l’emploi du subside, selon la circulaire bruxelloise: owed
                  by CPAS de Woluwe-Saint-Pierre; done for 2025 on 13 October 2026; for 2026
                  due on 31 October 2027
            """);
  }

  @Test
  void theCommandShowsTheBodiesOfAnOrganisationByTheirKindAndName() {
    String committees =
        IntStream.rangeClosed(1, 11)
            .mapToObj(
                number ->
                    """
                    {"id": "committee-%1$d", "kind": "COMMITTEE", "name": "Committee %1$d",
                     "seatPlans": [{"inForce": {"firstDay": "2025-01-01"}, "seatCap": 2,
                       "allotments": [{"code": "c", "basis": "ELECTED"}]}],
                     "mandates": [
                       {"id": "m-%1$d", "holder": "an", "term": {"firstDay": "2025-01-01"}},
                       {"id": "d-%1$d", "holder": "bo", "heldAs": "DEPUTY", "standsInFor": ["m-%1$d"],
                        "term": {"firstDay": "2025-01-01"}}]}
                    """
                        .formatted(number))
            .collect(Collectors.joining(",\n"));
    String document =
        """
        {
          "format": "samenspraak/1",
          "municipality": {"name": "Dorp", "region": "OTHER"},
          "people": [{"id": "an", "name": "An"}, {"id": "bo", "name": "Bo"}],
          "organisations": [{"id": "city", "name": "Gemeente", "kind": "MUNICIPALITY"}],
          "governingBodies": [{"organisation": "city", "bodies": [
            {"id": "council", "kind": "COUNCIL", "mandates": [
              {"id": "c-1", "holder": "an", "roles": [{"role": "CHAIR"}],
               "term": {"firstDay": "2025-01-01"}}]},
            {"id": "old", "kind": "BOARD", "lifespan": {"firstDay": "2020-01-01",
              "lastDay": "2024-12-31"}, "mandates": []},
            {"id": "round-table", "kind": "OTHER", "name": "Table", "participations": [
              {"participant": "bo", "roles": [{"role": "CHAIR"}],
               "term": {"firstDay": "2025-01-01"}}]},
        """
            + committees
            + """
            ]}],
          "platforms": [{"id": "youth", "name": "Youth", "kind": "ADVISORY_COUNCIL",
            "authority": "city", "bodies": [{"id": "plenary", "kind": "PLENARY", "mandates": [
              {"id": "y-1", "holder": "bo", "term": {"firstDay": "2025-01-01"}}]}]}]
        }
        """;
    assertThat(Session.begin().typing(document).run("show", "-", "--on", "2025-06-01").out())
        .contains(
            """
            Gemeente: governing bodies

              Council: 1 member
                An  chair  no end set

              Body “Table”: 1 participant, chaired by Bo

              Committee “Committee 1”: 1 of 2 seats taken, 1 vacant
                Elected: 1 member
                  An                            no end set
                  Bo  deputy, stands in for An  no end set
            """,
            "\n  Committee “Committee 11”: 1 of 2 seats taken, 1 vacant\n",
            """
              1 member

              Plenary: 1 member
                Bo  no end set
            """);
  }

  @Test
  void theCommandColoursVacantAndExcessSeats() {
    assertThat(VILLAGE.inColours().run("show", "-", "--on", "2025-03-01").out())
        .contains(
            "\n  \u001b[1mSteering committee “Raad”:\u001b[0m \u001b[1;31m3 of 2 seats taken, 1 too many\u001b[0m\n",
            "\n  \u001b[1mManagement committee “Bureau”:\u001b[0m \u001b[33m1 of 3 seats taken, 2 vacant\u001b[0m\n");
  }

  @Test
  void theCommandShowsUntilWhenCovenantsGoOnAndWhatBecomesOfThem() {
    assertThat(showCovenants("--language", "en"))
        .contains(
            """

            Covenants: 3; 1 more has ended
              Nachtopvang: Opvang, running
                Until 31 December 2025, with extension at most until 31 December 2028;
                cannot be extended: not evaluated, report missing
                2025: €1,250.50 granted; €1,250.50 still to pay
              Huiswerk: Opvang, running
                Until 31 July 2025, with extension at most until 31 July 2028; can be
                extended
              Tuin: Opvang, running
                No end set; its scheme is not in the register

            """);
  }

  @Test
  void theCommandShowsCovenantsInDutch() {
    assertThat(showCovenants("--language", "nl"))
        .contains(
            """

            Vroegere raad
              Ontbonden in december 2024

            Sociaal overleg
              Sociaal platform, geadviseerde overheid: Gemeente, opgericht op 1 januari 2025
              Charter van kracht vanaf 1 januari 2025
              1 lid

              Stuurgroep “Raad”: 2 van 2 zetels bezet
                Voorzitter: 1 lid (precies één)
                  An  voorzitter  geen einde bepaald
                Gekozen: 1 lid (minstens één)
                  Bo                     Opvang  tot en met 31 december 2025
                  Cy  vervanger voor Bo          tot en met 30 juni 2025

              Directiecomité “Bureau”: 1 van 3 zetels bezet, 2 vacant
                Medewerkers: 1 lid (2 tot 3), 1 te weinig
                  Bo  geen einde bepaald

              1 werkgroep
                Werkgroep wonen: 1 deelnemer, voorgezeten door Opvang

            Nog niet besproken signalen: 1
              De wachtlijst voor een sociale woning groeit elke … (signal): gemeld door
                Opvang op 1 april 2025, te doen tegen 1 april 2026

            Convenanten: 3; daarnaast 1 beëindigd
              Nachtopvang: Opvang, lopend
                Tot en met 31 december 2025, met verlenging hoogstens tot en met
                31 december 2028; kan niet verlengd worden: niet geëvalueerd, verslag
                ontbreekt
                2025: € 1.250,50 toegekend; € 1.250,50 nog te betalen
              Huiswerk: Opvang, lopend
                Tot en met 31 juli 2025, met verlenging hoogstens tot en met 31 juli 2028;
                kan verlengd worden
              Tuin: Opvang, lopend
                Geen einde bepaald; de regeling staat niet in het register

            """);
  }

  @Test
  void theCommandShowsCovenantsInFrench() {
    assertThat(showCovenants("--language", "fr"))
        .contains(
            """

            Conventions : 3 ; 1 autre a pris fin
              Accueil de nuit : Accueil, en cours
                Jusqu’au 31 décembre 2025, avec prolongation, au plus tard jusqu’au
                31 décembre 2028 ; ne peut être prolongée : non évaluée, rapport manquant
                2025 : 1 250,50 € accordés ; 1 250,50 € à payer
              Devoirs : Accueil, en cours
                Jusqu’au 31 juillet 2025, avec prolongation, au plus tard jusqu’au
                31 juillet 2028 ; peut être prolongée
              Jardin : Accueil, en cours
                Sans fin fixée ; son régime n’est pas dans le registre

            """);
  }

  @Test
  void theCommandShowsCovenantsInGerman() {
    assertThat(showCovenants("--language", "de"))
        .contains(
            """

            Vereinbarungen: 3; 1 weitere ist beendet
              Nachtopvang: Opvang, laufend
                Bis zum 31. Dezember 2025, mit Verlängerung höchstens bis zum
                31. Dezember 2028; kann nicht verlängert werden: nicht bewertet, Bericht
                fehlt
                2025: 1.250,50 € bewilligt; 1.250,50 € noch zu zahlen
              Huiswerk: Opvang, laufend
                Bis zum 31. Juli 2025, mit Verlängerung höchstens bis zum 31. Juli 2028;
                kann verlängert werden
              Tuin: Opvang, laufend
                Kein Ende festgelegt; ihre Regelung steht nicht im Register

            """);
  }

  @Test
  void theCommandShowsCovenantsThatAreToComeAndSaysWhenNoneIsLeft() {
    assertThat(showCovenants("--on", "2022-12-31"))
        .contains(
            """
            Covenants: 4
              Nachtopvang: Opvang, proposed
                Until 31 December 2025, with extension at most until 31 December 2028;
                cannot be extended: not begun yet, not evaluated
              Huiswerk: Opvang, proposed
                Until 31 July 2025, with extension at most until 31 July 2028; cannot be
                extended: not begun yet, not evaluated
              Tuin: Opvang, proposed
                No end set; its scheme is not in the register
              Koor: Opvang, running
                Until 30 June 2023; cannot be extended: an early end is set, not evaluated
            """);
    assertThat(
            Session.begin()
                .typing(VillageDocuments.WITH_COVENANTS)
                .run("show", "-", "--on", "2026-01-01")
                .out())
        .contains("\nCovenants: 1; 3 more have ended\n  Tuin: Opvang, running\n");
  }

  private static String showCovenants(String... options) {
    return Session.begin()
        .typing(VillageDocuments.WITH_COVENANTS)
        .run(ObjectArrays.concat(new String[] {"show", "-"}, options, String.class))
        .out();
  }
}
