package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligations;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AgendaWriterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Register REGISTER =
      Register.builder()
          .municipality(
              Municipality.builder().name(Label.of("Namur")).region(Region.WALLONIA).build())
          .addOrganisations(
              Organisation.builder()
                  .id(Id.of("shelter"))
                  .name(
                      Label.of(
                          ImmutableMap.of(Locale.ENGLISH, "Shelter", Locale.FRENCH, "Accueil")))
                  .kind(OrganisationKind.CIVIL_SOCIETY)
                  .build())
          .addCovenantSchemes(
              CovenantScheme.builder()
                  .id(Id.of("scheme"))
                  .name(Label.of("Scheme"))
                  .inForce(Term.from(LocalDate.of(2020, 1, 1)))
                  .maximumExtensions(0)
                  .reporting(Facts.reporting(4, 30))
                  .build())
          .addCovenants(
              Covenant.builder()
                  .id(Id.of("nights"))
                  .scheme(Id.of("scheme"))
                  .authority(Id.of("city"))
                  .addPartners(Id.of("shelter"))
                  .subject(Label.of("Nights"))
                  .initialTerm(Term.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31)))
                  .addReports(
                      CovenantReport.builder()
                          .year(Year.of(2024))
                          .submittedOn(LocalDate.of(2025, 5, 11))
                          .build())
                  .build())
          .build();

  private static final Obligations OBLIGATIONS =
      Agenda.of(REGISTER).between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

  @Test
  void theWriterWritesTheDayCountsAndObligations() {
    assertThat(AgendaWriter.indented().write(OBLIGATIONS, TODAY, Locale.FRENCH))
        .isEqualTo(
            """
            {
              "day": "2026-11-21",
              "counts": {
                "UPCOMING": 0,
                "DUE_SOON": 1,
                "MET": 0,
                "MET_LATE": 1,
                "OVERDUE": 1,
                "WAIVED": 0,
                "LAPSED": 0
              },
              "obligations": [
                {
                  "key": "COVENANT_REPORT/nights/2024",
                  "kind": "COVENANT_REPORT",
                  "subject": {
                    "kind": "COVENANT",
                    "id": "nights"
                  },
                  "owedBy": "shelter",
                  "due": "2025-04-30",
                  "metOn": "2025-05-11",
                  "state": "MET_LATE",
                  "arguments": {
                    "covenant": "Nights",
                    "partners": [
                      {
                        "en": "Shelter",
                        "fr": "Accueil"
                      }
                    ],
                    "year": 2024
                  },
                  "message": "Rapport pour 2024 sur la convention «\u00a0Nights\u00a0» (Accueil)"
                },
                {
                  "key": "COVENANT_REPORT/nights/2025",
                  "kind": "COVENANT_REPORT",
                  "subject": {
                    "kind": "COVENANT",
                    "id": "nights"
                  },
                  "owedBy": "shelter",
                  "due": "2026-04-30",
                  "state": "OVERDUE",
                  "arguments": {
                    "covenant": "Nights",
                    "partners": [
                      {
                        "en": "Shelter",
                        "fr": "Accueil"
                      }
                    ],
                    "year": 2025
                  },
                  "message": "Rapport pour 2025 sur la convention «\u00a0Nights\u00a0» (Accueil)"
                },
                {
                  "key": "COVENANT_END/nights",
                  "kind": "COVENANT_END",
                  "subject": {
                    "kind": "COVENANT",
                    "id": "nights"
                  },
                  "owedBy": "city",
                  "due": "2026-12-31",
                  "metOn": "2026-12-31",
                  "state": "DUE_SOON",
                  "arguments": {
                    "covenant": "Nights",
                    "partners": [
                      {
                        "en": "Shelter",
                        "fr": "Accueil"
                      }
                    ]
                  },
                  "message": "Fin de la convention «\u00a0Nights\u00a0» (Accueil)"
                }
              ]
            }
            """);
  }

  @Test
  void theWriterWritesTheStatesOfTheDay() {
    assertThat(AgendaWriter.compact().write(OBLIGATIONS, LocalDate.of(2025, 5, 1), Locale.ENGLISH))
        .startsWith(
            "{\"day\":\"2025-05-01\",\"counts\":{\"UPCOMING\":2,\"DUE_SOON\":0,\"MET\":0,"
                + "\"MET_LATE\":0,\"OVERDUE\":1,\"WAIVED\":0,\"LAPSED\":0},");
  }

  @Test
  void theWriterWritesNoObligations() {
    assertThat(AgendaWriter.compact().write(ImmutableList.of(), TODAY, Locale.ENGLISH))
        .isEqualTo(
            """
            {"day":"2026-11-21","counts":{"UPCOMING":0,"DUE_SOON":0,"MET":0,"MET_LATE":0,\
            "OVERDUE":0,"WAIVED":0,"LAPSED":0},"obligations":[]}
            """);
  }

  @Test
  void theWriterWritesTheSameToAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AgendaWriter.indented().write(OBLIGATIONS, TODAY, Locale.GERMAN, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(AgendaWriter.indented().write(OBLIGATIONS, TODAY, Locale.GERMAN));
  }

  @Test
  void theWriterSaysFromWhichDayOnSomethingIsMissing() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    Obligations cut = Agenda.of(REGISTER).withLimit(1).between(first, LocalDate.of(2026, 12, 31));

    assertThat(AgendaWriter.compact().write(cut, TODAY, Locale.ENGLISH))
        .startsWith("{\"day\":\"" + TODAY + "\",\"cutFrom\":\"2026-04-30\",\"counts\":{");
    assertThat(AgendaWriter.compact().write(cut.all(), TODAY, Locale.ENGLISH))
        .startsWith("{\"day\":\"" + TODAY + "\",\"counts\":{");
  }
}
