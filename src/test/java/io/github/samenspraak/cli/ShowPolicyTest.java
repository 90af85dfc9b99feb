package io.github.samenspraak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ShowPolicyTest {

  private static String show(String... options) {
    return show(Session.begin().typing(VillageDocuments.WITH_POLICY), options);
  }

  private static String show(Session session, String... options) {
    Session.Outcome outcome =
        session.run(ObjectArrays.concat(new String[] {"show", "-"}, options, String.class));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }

  private static String showWith(String after, String before) {
    assertThat(VillageDocuments.WITH_POLICY).contains(before);
    return show(Session.begin().typing(VillageDocuments.WITH_POLICY.replace(before, after)));
  }

  @Test
  void theCommandShowsWhatIsPlannedMeasuredTestedOfferedAndDiscussed() {
    assertThat(show("--language", "en"))
        .contains(
            """

            Policy plans: 1; 1 more has ended
              Sociaal plan: from 1 January 2024 to 31 December 2029
                Directed by Gemeente; followed up by Sociaal overleg, on 3 March 2025
                Commits to: permanent consultation body
                1 challenge, 2 objectives, 5 actions; planned 1, running 2, carried out 1,
                  given up 1
                No challenge in: labour, health, housing, environment, cultural and social
                  development, education
                Schuldenloket: was due on 31 May 2025

            Armoedebarometer, from 1 January 2022 to 31 December 2029
              Armoede (kinderen): 11.5 % in 2024; better than at the start (14.5 %); target
                of 12 % reached; not measured for 2023
              Achterstal: 40 gezinnen in 2024; the same as at the start
              Bezoeken: 1,234 mensen in 2024; worse than at the start (1,250 mensen); target
                of 1,000 mensen reached
              Vertrouwen: not measured yet; target: 60 %; not measured for 2022, 2023
              Huur: 33.3 % in 2024; target of 30 % not reached yet; not measured for 2022,
                2023

            Poverty tests: 2
              Hogere huurtoelage: quick scan of 5 May 2025: may touch people in poverty;
                extended test still to come
              Parkeertarief: quick scan of 1 June 2025: does not touch people in poverty;
                decided on 1 June 2025

            Sociaal Huis
              Founded by Gemeente; information, counter
                        jongeren  ouderen  nieuwkomers
              Loket     ✓         ✓
              Infolijn            ✓
              Site
              Services by function:
                information: Infolijn, Site
                counter: Loket
                referral: no service
                cooperation: no service
                communication: no service
                detection: no service
              Reached by no service: nieuwkomers
              Not renewed since the plan began on 1 January 2024: catalogue of products,
                SWOT analysis, sessions
              Accessibility from 1 to 5, on average:
                Loket (2 reviews): reachable 3.5, known 2

            Participation in the last year: 3 activities, 22 participants
              By level: consult 2, co-decide 1
              By method: interview 1, focus group 2

            Support by Opvang
              1 authority: Gemeente
              Running tracks: planning 2, participation 1; 2 trainings, the last on
                4 April 2025: Luisteren

            Feest van het beleid
              Held by Gemeente, Opvang; interval: 2 years
              Edition 1, 1 May 2021: no conclusions
              Edition 2, 1 May 2023: 200 participants; 2 conclusions
              Next edition: due on 31 December 2025
              Conclusions without follow-up: 1
                Meer buurtwerk.

            """);
  }

  @Test
  void theCommandShowsItInDutch() {
    assertThat(show("--language", "nl"))
        .contains(
            """

            Beleidsplannen: 1; daarnaast 1 beëindigd
              Sociaal plan: van 1 januari 2024 tot en met 31 december 2029
                Regie: Gemeente; opvolging: Sociaal overleg, op 3 maart 2025
                Verbindt zich tot: permanent overlegorgaan
                1 uitdaging, 2 doelstellingen, 5 acties; gepland 1, lopend 2, uitgevoerd 1,
                  opgegeven 1
                Geen uitdaging in: werk, gezondheid, wonen, leefmilieu, culturele en
                  maatschappelijke ontplooiing, onderwijs
                Schuldenloket: was te doen tegen 31 mei 2025

            Armoedebarometer, van 1 januari 2022 tot en met 31 december 2029
              Armoede (kinderen): 11,5 % in 2024; beter dan bij de start (14,5 %); doel van
                12 % bereikt; niet gemeten voor 2023
              Achterstal: 40 gezinnen in 2024; zoals bij de start
              Bezoeken: 1.234 mensen in 2024; slechter dan bij de start (1.250 mensen); doel
                van 1.000 mensen bereikt
              Vertrouwen: nog niet gemeten; doel: 60 %; niet gemeten voor 2022, 2023
              Huur: 33,3 % in 2024; doel van 30 % nog niet bereikt; niet gemeten voor 2022,
                2023

            Armoedetoetsen: 2
              Hogere huurtoelage: quickscan van 5 mei 2025: raakt mogelijk mensen in
                armoede; uitgebreide toets moet nog volgen
              Parkeertarief: quickscan van 1 juni 2025: raakt geen mensen in armoede;
                beslist op 1 juni 2025

            Sociaal Huis
              Oprichter: Gemeente; informatie, loket
                        jongeren  ouderen  nieuwkomers
              Loket     ✓         ✓
              Infolijn            ✓
              Site
              Diensten per functie:
                informatie: Infolijn, Site
                loket: Loket
                doorverwijzing: geen dienst
                samenwerking: geen dienst
                communicatie: geen dienst
                detectie: geen dienst
              Door geen dienst bereikt: nieuwkomers
              Niet vernieuwd sinds het begin van het plan op 1 januari 2024:
                productcatalogus, SWOT-analyse, zitdagen
              Toegankelijkheid van 1 tot 5, gemiddeld:
                Loket (2 beoordelingen): bereikbaar 3,5, bekend 2

            Participatie in het voorbije jaar: 3 momenten, 22 deelnemers
              Naar niveau: raadplegen 2, meebeslissen 1
              Naar methode: diepte-interview 1, focusgroep 2

            Ondersteuning: Opvang
              1 bestuur: Gemeente
              Lopende trajecten: planning 2, participatie 1; 2 vormingen, de laatste op
                4 april 2025: Luisteren

            Feest van het beleid
              Organisatie: Gemeente, Opvang; interval: 2 jaar
              Editie 1, 1 mei 2021: geen conclusies
              Editie 2, 1 mei 2023: 200 deelnemers; 2 conclusies
              Volgende editie: te doen tegen 31 december 2025
              Conclusies zonder gevolg: 1
                Meer buurtwerk.

            """);
  }

  @Test
  void theCommandShowsItInFrench() {
    assertThat(show("--language", "fr"))
        .contains(
            """

            Plans de politique sociale : 1 ; 1 autre a pris fin
              Plan social : du 1er janvier 2024 au 31 décembre 2029
                Direction : Commune ; suivi : Concertation sociale, le 3 mars 2025
                S’engage à : organe de concertation permanent
                1 défi, 2 objectifs, 5 actions ; prévue 1, en cours 2, réalisée 1,
                  abandonnée 1
                Aucun défi dans : travail, santé, logement, environnement, épanouissement
                  culturel et social, enseignement
                Guichet dettes : échéance du 31 mai 2025 dépassée

            Baromètre, du 1er janvier 2022 au 31 décembre 2029
              Pauvreté (enfants) : 11,5 % en 2024 ; mieux qu’au départ (14,5 %) ; objectif
                de 12 % atteint ; non mesuré pour 2023
              Arriérés : 40 gezinnen en 2024 ; comme au départ
              Visites : 1 234 mensen en 2024 ; moins bien qu’au départ (1 250 mensen) ;
                objectif de 1 000 mensen atteint
              Confiance : non encore mesuré ; objectif : 60 % ; non mesuré pour 2022, 2023
              Loyer : 33,3 % en 2024 ; objectif de 30 % non encore atteint ; non mesuré pour
                2022, 2023

            Tests de pauvreté : 2
              Allocation loyer : examen rapide du 5 mai 2025 : peut toucher des personnes en
                situation de pauvreté ; test approfondi encore à faire
              Tarif de parking : examen rapide du 1er juin 2025 : ne touche pas de personnes
                en situation de pauvreté ; décision le 1er juin 2025

            Maison sociale
              Fondation : Commune ; information, guichet
                       jeunes  aînés  nouveaux
              Guichet  ✓       ✓
              Ligne            ✓
              Site
              Services par fonction :
                information : Ligne, Site
                guichet : Guichet
                orientation : aucun service
                coopération : aucun service
                communication : aucun service
                détection : aucun service
              Ne sont atteints par aucun service : nouveaux
              Non renouvelés depuis le début du plan, le 1er janvier 2024 : catalogue de
                produits, analyse SWOT, permanences
              Accessibilité de 1 à 5, en moyenne :
                Guichet (2 examens) : atteignable 3,5, connu 2

            Participation durant l’année écoulée : 3 activités, 22 participants
              Par niveau : consulter 2, codécider 1
              Par méthode : entretien approfondi 1, groupe de discussion 2

            Soutien : Accueil
              1 autorité : Commune
              Accompagnements en cours : planification 2, participation 1 ; 2 formations, la
                dernière le 4 avril 2025 : Écouter

            Fête du lien
              Organisation : Commune, Accueil ; intervalle : 2 ans
              Édition 1, 1er mai 2021 : aucune conclusion
              Édition 2, 1er mai 2023 : 200 participants ; 2 conclusions
              Prochaine édition : au plus tard le 31 décembre 2025
              Conclusions sans suite : 1
                Plus de liens.

            """);
  }

  @Test
  void theCommandShowsItInGerman() {
    assertThat(show("--language", "de"))
        .contains(
            """

            Pläne der lokalen Sozialpolitik: 1; 1 weiterer ist beendet
              Sociaal plan: vom 1. Januar 2024 bis zum 31. Dezember 2029
                Leitung: Gemeente; Begleitung: Sociaal overleg, am 3. März 2025
                Verpflichtet sich zu: ständiges Konzertierungsgremium
                1 Herausforderung, 2 Ziele, 5 Maßnahmen; geplant 1, laufend 2,
                  durchgeführt 1, aufgegeben 1
                Keine Herausforderung in: Arbeit, Gesundheit, Wohnen, Umwelt, kulturelle und
                  soziale Entfaltung, Bildung
                Schuldenloket: war am 31. Mai 2025 fällig

            Armoedebarometer, vom 1. Januar 2022 bis zum 31. Dezember 2029
              Armoede (kinderen): 11,5 % im Jahr 2024; besser als zu Beginn (14,5 %);
                Zielwert 12 % erreicht; nicht gemessen für 2023
              Achterstal: 40 gezinnen im Jahr 2024; wie zu Beginn
              Bezoeken: 1.234 mensen im Jahr 2024; schlechter als zu Beginn (1.250 mensen);
                Zielwert 1.000 mensen erreicht
              Vertrouwen: noch nicht gemessen; Zielwert: 60 %; nicht gemessen für 2022, 2023
              Huur: 33,3 % im Jahr 2024; Zielwert 30 % noch nicht erreicht; nicht gemessen
                für 2022, 2023

            Armutsprüfungen: 2
              Hogere huurtoelage: Kurzprüfung vom 5. Mai 2025: berührt möglicherweise
                Menschen in Armut; vertiefte Prüfung steht noch aus
              Parkeertarief: Kurzprüfung vom 1. Juni 2025: berührt keine Menschen in Armut;
                beschlossen am 1. Juni 2025

            Sociaal Huis
              Gründung: Gemeente; Information, Schalter
                        jongeren  ouderen  nieuwkomers
              Loket     ✓         ✓
              Infolijn            ✓
              Site
              Dienste nach Funktion:
                Information: Infolijn, Site
                Schalter: Loket
                Weitervermittlung: kein Dienst
                Zusammenarbeit: kein Dienst
                Kommunikation: kein Dienst
                Bedarfserkennung: kein Dienst
              Von keinem Dienst erreicht: nieuwkomers
              Seit Beginn des Plans am 1. Januar 2024 nicht erneuert: Leistungskatalog,
                SWOT-Analyse, Sprechtage
              Zugänglichkeit von 1 bis 5, im Durchschnitt:
                Loket (2 Prüfungen): erreichbar 3,5, bekannt 2

            Beteiligung im letzten Jahr: 3 Aktivitäten, 22 Personen
              Nach Stufe: konsultieren 2, mitentscheiden 1
              Nach Methode: Tiefeninterview 1, Fokusgruppe 2

            Unterstützung: Opvang
              1 Behörde: Gemeente
              Laufende Begleitungen: Planung 2, Beteiligung 1; 2 Schulungen, die letzte am
                4. April 2025: Luisteren

            Feest van het beleid
              Veranstalter: Gemeente, Opvang; Abstand: 2 Jahre
              Ausgabe 1, 1. Mai 2021: keine Schlussfolgerungen
              Ausgabe 2, 1. Mai 2023: 200 Personen nahmen teil; 2 Schlussfolgerungen
              Nächste Ausgabe: fällig am 31. Dezember 2025
              Schlussfolgerungen ohne Folge: 1
                Meer buurtwerk.

            """);
  }

  @Test
  void theCommandSaysWhenNoPlanIsLeft() {
    assertThat(show("--on", "2030-01-01"))
        .contains("\nPolicy plans: none that has not ended; 2 more have ended\n\n");
  }

  @Test
  void theCommandSaysThatAPlanHasNotBeenFollowedUpYetInAYearOrByNobody() {
    assertThat(show("--on", "2025-03-02"))
        .contains("    Directed by Gemeente; followed up by Sociaal overleg, not yet in 2025\n");
    assertThat(showWith("", "\"followedUpBy\": \"platform\","))
        .contains("    Directed by Gemeente; followed up by no platform\n");
  }

  @Test
  void theCommandCallsAnActionOverdueFromTheDayAfterItsLast() {
    assertThat(show("--on", "2025-06-02")).contains("    Infodag: was due on 1 June 2025\n");
    assertThat(show("--on", "2025-05-31")).doesNotContain("was due on 31 May 2025");
  }

  @Test
  void theCommandCountsWhatWasMeasuredByTheYearOfTheDayOnly() {
    assertThat(show("--on", "2026-06-01"))
        .contains(
            """
              Armoede (kinderen): 15 % in 2026; worse than at the start (14.5 %); target of
                12 % not reached yet; not measured for 2023
            """);
    assertThat(show("--on", "2021-06-01"))
        .contains(
            """
              Armoede (kinderen): not measured yet; target: 12 %
              Achterstal: not measured yet
            """);
  }

  @Test
  void theCommandShowsATestAsCompleteOnTheDayOfItsSecondPart() {
    assertThat(show("--on", "2025-06-02"))
        .contains(
            """
            Poverty tests: 3
              Hogere huurtoelage: quick scan of 5 May 2025: may touch people in poverty;
                extended test of 2 June 2025
            """);
    assertThat(show("--on", "2025-05-04")).doesNotContain("Poverty tests");
  }

  @Test
  void theCommandNamesTheTargetGroupsOfEachServiceWhereATableIsTooWide() {
    assertThat(showWith("\"" + "jongeren ".repeat(7) + "van hier\"", "\"jongeren\""))
        .contains(
            """
              Loket: jongeren jongeren jongeren jongeren jongeren jongeren jongeren van
                hier, ouderen
              Infolijn: ouderen
              Site: reaches no target group
              Services by function:
                information: Infolijn, Site
                counter: Loket
                referral: no service
                cooperation: no service
                communication: no service
                detection: no service
              Reached by no service: nieuwkomers
            """);
  }

  @Test
  void theCommandShowsATableOf80ColumnsAndNoneOf81() {
    String others = "  Infolijn    ouderen  nieuwkomers";
    String group = "x".repeat(80 - others.length());
    assertThat(showWith("\"" + group + "\"", "\"jongeren\""))
        .contains("\n            " + group + "  ouderen  nieuwkomers\n");
    assertThat(showWith("\"" + group + "x\"", "\"jongeren\"")).contains("\n  Infolijn: ouderen\n");
  }

  @Test
  void theCommandCountsTheParticipationOfAYearBackFromTheDay() {
    assertThat(show("--on", "2025-05-31"))
        .contains(
            """
            Participation in the last year: 3 activities, 512 participants
              By level: inform 1, consult 2
            """);
    assertThat(show("--on", "2027-01-01")).contains("\nParticipation in the last year: none\n\n");
  }

  @Test
  void theCommandSaysThatNoTrackRunsAndLeavesOutTrainingsToCome() {
    assertThat(show("--on", "2023-12-31"))
        .contains("Support by Opvang\n  1 authority: Gemeente\n  No running tracks\n\n");
  }

  @Test
  void theCommandSaysWhenAForumIsNext() {
    assertThat(show("--on", "2025-05-01")).contains("  Next edition: due on 31 December 2025\n");
    assertThat(show("--on", "2023-04-30"))
        .contains("  Next edition: planned for 1 May 2023\n")
        .doesNotContain("Conclusions without follow-up");
  }

  @Test
  void theCommandListsTwentyThingsAndCountsTheOthers() {
    String many =
        IntStream.rangeClosed(1, 22)
            .mapToObj("{\"id\": \"c%1$d\", \"text\": {\"nl\": \"Nr. %1$d\"}}, "::formatted)
            .collect(Collectors.joining());
    assertThat(showWith("\"conclusions\": [" + many, "\"conclusions\": ["))
        .contains(
            "  Conclusions without follow-up: 23\n    Nr. 1\n", "    Nr. 20\n    and 3 more\n");
  }

  /** The signal came before there was a charter that could set a time for it. */
  @Test
  void theCommandShowsSignalsAndAdviceThatWait() {
    assertThat(show(Session.begin().typing(VillageDocuments.WITH_TRACE)))
        .contains(
            """
            Signals not discussed yet: 1
              Het regent binnen. (sign): raised by Opvang on 31 May 2024

            Advice without an answer: 1
              Bouw voort. (advice): adopted on 20 May 2025, addressed to Gemeente

            """);
    assertThat(show(Session.begin().typing(VillageDocuments.WITH_TRACE), "--on", "2025-09-01"))
        .doesNotContain("Advice without an answer");
  }

  @Test
  void theCommandShowsRequestsThatWaitForAdvice() {
    String document =
        VillageDocuments.WITH_TRACE.replace(
            "\"advice\": [",
            """
            "adviceRequests": [
              {
                "platform": "platform",
                "id": "request",
                "requestedBy": "town",
                "requestedOn": "2025-05-02",
                "subject": {"nl": "Huren", "fr": "Loyers"},
                "within": "P6W"
              }
            ],
            "advice": [""");

    assertThat(show(Session.begin().typing(document)))
        .contains(
            """
            Requests for advice not answered yet: 1
              Huren (request): asked on 2 May 2025 by Gemeente, due on 13 June 2025
            """);
    assertThat(
            show(
                Session.begin()
                    .typing(
                        document.replace(
                            "\"id\": \"advice\",",
                            "\"id\": \"advice\", \"inResponseTo\": \"request\","))))
        .doesNotContain("Requests for advice");
  }

  @ParameterizedTest
  @FieldSource("io.github.samenspraak.text.Messages#LANGUAGES")
  void theCommandKeepsWithin80Columns(Locale language) {
    assertThat(show("--language", language.toLanguageTag()).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }
}
