package io.github.samenspraak.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FindingsWriterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Term TERM = Term.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  private static final Register REGISTER =
      Register.builder()
          .municipality(
              Municipality.builder().name(Label.of("Namur")).region(Region.WALLONIA).build())
          .addOrganisations(organisation("city"), organisation("province"))
          .addWaivers(
              Waiver.builder()
                  .rule("name-short")
                  .subject(Id.of("province"))
                  .reason(Label.of("for now"))
                  .grantedBy(Id.of("city"))
                  .term(Term.from(LocalDate.of(2020, 1, 1)))
                  .build())
          .build();

  private static final Rule NAME_SHORT =
      Rule.error("name-short")
          .statement("A name must be long.")
          .arguments("letters", "days", "length", "year", "amount", "who")
          .message(
              Label.of(
                  ImmutableMap.of(
                      Locale.ENGLISH, "The name of {subject} has {letters} letters.",
                      Locale.FRENCH, "Le nom de {subject} a {letters} lettres.")))
          .checkedBy(
              inspection -> {
                for (Organisation organisation : inspection.register().organisations()) {
                  inspection
                      .report(organisation)
                      .at("name")
                      .during(TERM)
                      .with("letters", 5)
                      .with("days", TERM)
                      .with("length", Period.ofYears(6))
                      .with("year", Year.of(2025))
                      .with("amount", Money.parse("EUR 12500.00"))
                      .with("who", List.of(Id.of("city"), OrganisationKind.PROVINCE));
                }
              });

  private static final Rule BARE =
      Rule.info("organisation-known")
          .statement("An organisation may be known.")
          .message(Label.of("{subject} is known."))
          .checkedBy(inspection -> inspection.report(inspection.register().organisations().get(0)));

  private static final Rule BROKEN =
      Rule.warning("rule-broken")
          .statement("A rule should not throw.")
          .message(Label.of("It did not."))
          .checkedBy(
              inspection -> {
                throw new IllegalStateException("It does.");
              });

  private static Organisation organisation(String id) {
    return Organisation.builder()
        .id(Id.of(id))
        .name(Label.of("Namur"))
        .kind(OrganisationKind.MUNICIPALITY)
        .build();
  }

  @Test
  void theWriterWritesCountsFindingsAndFailures() {
    Findings findings = RuleSet.of(BARE, BROKEN, NAME_SHORT).check(REGISTER, TODAY);

    assertThat(
            FindingsWriter.indented()
                .write(findings, Locale.FRENCH)
                .replaceAll("(FindingsWriterTest.java):[0-9]+", "$1:N"))
        .isEqualTo(
            """
            {
              "day": "2026-11-21",
              "leftOut": [],
              "counts": {
                "ERROR": 2,
                "WARNING": 0,
                "INFO": 1
              },
              "waived": 1,
              "notKept": {},
              "findings": [
                {
                  "code": "rule-failed",
                  "severity": "ERROR",
                  "subject": {
                    "kind": "MUNICIPALITY"
                  },
                  "place": "/municipality",
                  "tense": "PRESENT",
                  "arguments": {
                    "rule": "rule-broken"
                  },
                  "message": "La règle rule-broken s’est interrompue\u00a0: on ne sait pas ce qu’elle aurait trouvé."
                },
                {
                  "code": "organisation-known",
                  "severity": "INFO",
                  "subject": {
                    "kind": "ORGANISATION",
                    "id": "city"
                  },
                  "place": "/organisations/0",
                  "tense": "PRESENT",
                  "message": "city is known."
                },
                {
                  "code": "name-short",
                  "severity": "ERROR",
                  "subject": {
                    "kind": "ORGANISATION",
                    "id": "city"
                  },
                  "place": "/organisations/0/name",
                  "term": {
                    "firstDay": "2025-01-01",
                    "lastDay": "2025-12-31"
                  },
                  "tense": "PAST",
                  "arguments": {
                    "letters": 5,
                    "days": {
                      "firstDay": "2025-01-01",
                      "lastDay": "2025-12-31"
                    },
                    "length": "P6Y",
                    "year": 2025,
                    "amount": "EUR 12500.00",
                    "who": [
                      "city",
                      "PROVINCE"
                    ]
                  },
                  "message": "Le nom de city a 5 lettres."
                },
                {
                  "code": "name-short",
                  "severity": "ERROR",
                  "subject": {
                    "kind": "ORGANISATION",
                    "id": "province"
                  },
                  "place": "/organisations/1/name",
                  "term": {
                    "firstDay": "2025-01-01",
                    "lastDay": "2025-12-31"
                  },
                  "tense": "PAST",
                  "arguments": {
                    "letters": 5,
                    "days": {
                      "firstDay": "2025-01-01",
                      "lastDay": "2025-12-31"
                    },
                    "length": "P6Y",
                    "year": 2025,
                    "amount": "EUR 12500.00",
                    "who": [
                      "city",
                      "PROVINCE"
                    ]
                  },
                  "waiver": {
                    "rule": "name-short",
                    "subject": "province",
                    "reason": "for now",
                    "grantedBy": "city",
                    "term": {
                      "firstDay": "2020-01-01"
                    }
                  },
                  "message": "Le nom de province a 5 lettres."
                }
              ],
              "failures": [
                {
                  "rule": "rule-broken",
                  "error": "java.lang.IllegalStateException",
                  "at": "FindingsWriterTest.java:N"
                }
              ]
            }
            """);
  }

  @Test
  void theWriterWritesNoFindings() {
    assertThat(FindingsWriter.compact().write(RuleSet.of().check(REGISTER, TODAY), Locale.ENGLISH))
        .isEqualTo(
            """
            {"day":"2026-11-21","leftOut":[],"counts":{"ERROR":0,"WARNING":0,"INFO":0},"waived":0,"notKept":{},"findings":[],"failures":[]}
            """);
  }

  @Test
  void theWriterWritesTheSameToAStream() throws IOException {
    Findings findings = RuleSet.of(BARE, NAME_SHORT).check(REGISTER, TODAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsWriter.compact().write(findings, Locale.ENGLISH, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(FindingsWriter.compact().write(findings, Locale.ENGLISH));
  }
}
