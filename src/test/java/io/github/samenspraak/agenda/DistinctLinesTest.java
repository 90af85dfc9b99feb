package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.text.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two obligations about two things never read the same, however alike these are. */
class DistinctLinesTest {

  private static String perCouncil(String text, String separator) {
    return Arrays.stream(new String[] {"youth", "seniors"})
        .map(council -> text.replace("COUNCIL", council))
        .collect(Collectors.joining(separator));
  }

  /** Two councils with a plenary and a group each, which do the same on the same days. */
  private static Register register() {
    return RegisterReader.standard()
        .read(
            """
            {"format": "samenspraak/1", "municipality": {"name": "Lindedorp", "region": "OTHER"},
             "people": [{"id": "an", "name": "An"}],
             "organisations": [{"id": "city", "name": "City", "kind": "MUNICIPALITY"}],
             "platforms": ["""
                + perCouncil(
                    """
                    {"id": "COUNCIL", "name": "Council: COUNCIL", "kind": "CONSULTATION_BODY",
                     "authority": "city",
                     "charters": [{"inForce": {"firstDay": "2025-01-01"},
                       "meetings": [{"of": "PLENARY", "perYear": 1}],
                       "reporting": {"conclusions": "--01-31"},
                       "advice": {"replyWithin": "P30D"}, "signalTreatedWithin": "P30D"}],
                     "bodies": [
                       {"id": "plenary-COUNCIL", "kind": "PLENARY",
                        "seatPlans": [{"inForce": {"firstDay": "2025-01-01"}, "allotments": [
                          {"code": "e", "basis": "ELECTED", "maximum": 1, "mandateLength": "P1Y"},
                          {"code": "d", "basis": "DELEGATED", "filledBy": "city", "maximum": 1,
                           "mandateLength": "P1Y"},
                          {"code": "a", "basis": "APPOINTED", "maximum": 1,
                           "mandateLength": "P1Y"}]}],
                        "mandates": [
                          {"id": "e-COUNCIL", "holder": "an", "allotment": "e",
                           "term": {"firstDay": "2025-01-01"}},
                          {"id": "d-COUNCIL", "holder": "an", "allotment": "d",
                           "onBehalfOf": "city", "term": {"firstDay": "2025-01-01"}},
                          {"id": "a-COUNCIL", "holder": "an", "allotment": "a",
                           "term": {"firstDay": "2025-01-01"}}]},
                       {"id": "group-COUNCIL", "kind": "WORKING_GROUP", "name": "Housing",
                        "lifespan": {"firstDay": "2025-01-01"}}]}
                    """,
                    ",")
                + "], \"signals\": ["
                + perCouncil(
                    """
                    {"id": "damp-COUNCIL", "platform": "COUNCIL", "raisedBy": "an",
                     "raisedOn": "2025-03-03", "text": "Damp"},
                    {"id": "rent-COUNCIL", "platform": "COUNCIL", "raisedBy": "an",
                     "raisedOn": "2025-03-03", "text": "Rent"}
                    """,
                    ",")
                + "], \"advice\": ["
                + perCouncil(
                    """
                    {"id": "first-COUNCIL", "kind": "ADVICE", "issuedBy": "plenary-COUNCIL",
                     "adoptedOn": "2025-03-03", "addressedTo": "city", "text": "First"},
                    {"id": "second-COUNCIL", "kind": "PROPOSAL", "issuedBy": "plenary-COUNCIL",
                     "adoptedOn": "2025-03-03", "addressedTo": "city", "text": "Second"}
                    """,
                    ",")
                + "]}");
  }

  @Test
  void twoCouncilsThatDoTheSameOnTheSameDaysAreToldApart() {
    Obligations agenda =
        Agenda.of(register()).between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(agenda)
        .extracting(Obligation::kind)
        .contains(
            ObligationKind.MEETING,
            ObligationKind.CONCLUSION,
            ObligationKind.ADVICE_REPLY,
            ObligationKind.SIGNAL_TREATMENT,
            ObligationKind.MANDATE_END,
            ObligationKind.ELECTION,
            ObligationKind.DELEGATION,
            ObligationKind.APPOINTMENT);
    for (Locale language : Messages.LANGUAGES) {
      assertThat(agenda)
          .extracting(due -> due.due() + " " + due.message(language))
          .doesNotHaveDuplicates();
    }
  }
}
