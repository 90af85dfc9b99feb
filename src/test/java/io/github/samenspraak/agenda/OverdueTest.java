package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is overdue on a day: what was due before it, and is not met on it. */
class OverdueTest {

  private static List<String> overdue(Register register, String day) {
    return Agenda.of(register).overdue(LocalDate.parse(day)).stream()
        .map(Obligation::toString)
        .toList();
  }

  private static final Register CYCLE =
      AgendaDocuments.platform(
          """
          "established": "2025", "regime": "WELFARE_CENTRE_COORDINATION",
          "charters": [{"inForce": {"firstDay": "2025-01-01"}, "meetings": [{"of": "PLENARY", "perYear": 2}],
            "advice": {"replyWithin": "P6W"},
            "reporting": {"conclusions": "--01-31", "presentation": "--03-31",
                          "publication": "--06-30", "answerWithin": "P6M"},
            "signalTreatedWithin": "P1Y"}],
          "bodies": [
              {"id": "plenary", "name": "Plenary", "kind": "PLENARY"},
              {"id": "housing", "name": "Housing", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2025-01-01"}},
              {"id": "work", "name": "Work", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2025-01-01"}}]
          """,
          """
          , "annualReports": [{"platform": "platform", "id": "report", "year": 2025,
            "conclusions": [{"id": "c", "body": "work", "adoptedOn": "2026-02-05",
                             "text": "…"}],
            "presentedOn": "2026-03-31"}],
          "meetings": [{"id": "m", "body": "plenary",
                        "heldOn": "2025-06-01"}],
          "signals": [{"platform": "platform", "id": "damp", "raisedBy": "org",
                       "raisedOn": "2025-01-15", "text": "…"}],
          "advice": [{"id": "advice", "kind": "ADVICE",
            "issuedBy": "plenary", "adoptedOn": "2025-06-01", "addressedTo": "city",
            "text": "…"}],
          "interpellations": [{"platform": "platform", "id": "why", "raisedBy": "org",
            "raisedOn": "2025-02-01", "receivedBy": "alderman", "text": "…"}]
          """);

  @Test
  void everyStepOfTheYearlyCycleThatIsNotDoneIsOverdue() {
    assertThat(overdue(CYCLE, "2026-12-31"))
        .containsExactly(
            "ADVICE_REPLY/advice due 2025-07-13",
            "MEETING/plenary/2025/2 due 2025-12-31",
            "SIGNAL_TREATMENT/damp due 2026-01-15",
            "CONCLUSION/housing/2025 due 2026-01-31",
            "INTERPELLATION_ANSWER/why due 2026-02-01",
            "PUBLICATION/platform/2025 due 2026-06-30",
            "ANSWER/platform/2025 due 2026-09-30");
  }

  @Test
  void itIsOverdueFromTheDayAfterItWasDueToTheDayBeforeItWasDone() {
    assertThat(overdue(CYCLE, "2025-07-13")).isEmpty();
    assertThat(overdue(CYCLE, "2025-07-14")).containsExactly("ADVICE_REPLY/advice due 2025-07-13");
    assertThat(overdue(CYCLE, "2026-01-31")).noneMatch(each -> each.startsWith("CONCLUSION"));
    assertThat(overdue(CYCLE, "2026-02-01"))
        .filteredOn(each -> each.startsWith("CONCLUSION"))
        .containsExactly(
            "CONCLUSION/housing/2025 due 2026-01-31",
            "CONCLUSION/work/2025 due 2026-01-31 met 2026-02-05");
    assertThat(overdue(CYCLE, "2026-02-04"))
        .contains("CONCLUSION/work/2025 due 2026-01-31 met 2026-02-05");
    assertThat(overdue(CYCLE, "2026-02-05"))
        .doesNotContain("CONCLUSION/work/2025 due 2026-01-31 met 2026-02-05");
  }

  @Test
  void seatsThatNobodyWasElectedSentOrAppointedToAreOverdue() {
    Register register =
        AgendaDocuments.platform(
            """
            "established": "2018",
            "bodies": [{"id": "committee", "name": "Committee", "kind": "STEERING_COMMITTEE",
              "seatPlans": [{"inForce": {"firstDay": "2018-01-01"}, "seatCap": 20, "allotments": [
                {"code": "elected", "name": "Elected", "basis": "ELECTED", "mandateLength": "P6Y"},
                {"code": "city", "name": "City", "basis": "DELEGATED", "filledBy": "city"},
                {"code": "chair", "name": "Chair", "basis": "EX_OFFICIO", "filledBy": "alderman",
                 "minimum": 1}]}],
              "mandates": [
                {"id": "e", "holder": "p1", "allotment": "elected",
                 "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}},
                {"id": "d", "holder": "p2", "allotment": "city",
                 "term": {"firstDay": "2018-03-01", "lastDay": "2024-03-31"}},
                {"id": "x", "holder": "p3", "allotment": "chair",
                 "term": {"firstDay": "2018-03-01", "lastDay": "2024-04-30"}}]}]
            """,
            "");

    assertThat(overdue(register, "2024-02-29")).isEmpty();
    assertThat(overdue(register, "2024-05-01"))
        .containsExactly(
            "ELECTION/committee/e due 2024-02-29", "DELEGATION/committee/d due 2024-03-31");
  }

  @Test
  void aMandateThatShouldHaveEndedIsOverdue() {
    Register register =
        AgendaDocuments.platform(
            """
            "established": "2018",
            "bodies": [{"id": "committee", "name": "Committee", "kind": "STEERING_COMMITTEE",
              "seatPlans": [{"inForce": {"firstDay": "2018-01-01"}, "seatCap": 20, "allotments": [
                {"code": "elected", "name": "Elected", "basis": "ELECTED",
                 "mandateLength": "P6Y"}]}],
              "mandates": [{"id": "long", "holder": "p1", "allotment": "elected",
                            "term": {"firstDay": "2018-03-01"}}]}]
            """,
            "");

    assertThat(overdue(register, "2024-03-01")).contains("MANDATE_END/long due 2024-02-29");
  }

  @Test
  void theObligationsOfACovenantBecomeOverdue() {
    Register register =
        AgendaDocuments.covenant(
            """
            "reporting": {"due": "--03-31"}, "initialLength": "P3Y", "maximumExtensions": 1,
            "extensionLength": "P3Y", "evaluationBeforeExtension": true
            """,
            """
            "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2026-12-31"},
            "reports": [{"year": 2024, "submittedOn": "2025-03-31"}]
            """);

    assertThat(overdue(register, "2026-03-31")).isEmpty();
    assertThat(overdue(register, "2026-04-01"))
        .containsExactly("COVENANT_REPORT/covenant/2025 due 2026-03-31");
    assertThat(overdue(register, "2027-01-01"))
        .containsExactly("COVENANT_REPORT/covenant/2025 due 2026-03-31");
  }

  @Test
  void aDecisionIsOverdueOnlyWhileTheCovenantRuns() {
    Register register =
        AgendaDocuments.covenant(
            "\"decideBefore\": \"P3M\"",
            "\"initialTerm\": {\"firstDay\": \"2024-01-01\", \"lastDay\": \"2026-12-31\"}");

    assertThat(overdue(register, "2026-09-30")).isEmpty();
    assertThat(overdue(register, "2026-10-01"))
        .containsExactlyInAnyOrder(
            "COVENANT_EVALUATION/covenant/1 due 2026-09-30",
            "EXTENSION_DECISION/covenant/1 due 2026-09-30");
    assertThat(overdue(register, "2026-12-31")).hasSize(2);
    assertThat(overdue(register, "2027-01-01")).isEmpty();
  }

  @Test
  void theObligationsOfAPlanBecomeOverdue() {
    Register register =
        AgendaDocuments.plan(
            """
            "term": {"firstDay": "2024-01-01", "lastDay": "2029-12-31"},
            "followedUpBy": "platform", "commitments": ["POVERTY_TEST", "FOLLOW_UP_BODY"],
            "objectives": [{"id": "o", "title": "…", "level": "OPERATIONAL",
              "actions": [{"id": "action", "title": "…", "status": "RUNNING",
                           "term": {"firstDay": "2024-01-01", "lastDay": "2025-06-30"}}]}]
            """,
            "");

    assertThat(overdue(register, "2026-01-01"))
        .containsExactly(
            "POVERTY_TEST/plan due 2023-12-31",
            "PLAN_FOLLOW_UP/plan/2024 due 2024-12-31",
            "ACTION_COMPLETION/action due 2025-06-30",
            "PLAN_FOLLOW_UP/plan/2025 due 2025-12-31");
  }

  @Test
  void aMeasurementAndAnEditionAreOverdue() {
    assertThat(
            overdue(
                AgendaDocuments.barometer(
                    """
                    "term": {"firstDay": "2024-01-01"},
                    "measurements": [{"indicator": "arrears", "year": 2024, "value": 12.5}]
                    """,
                    ""),
                "2028-01-01"))
        .containsExactly(
            "BAROMETER_MEASUREMENT/arrears/2025 due 2026-12-31",
            "BAROMETER_MEASUREMENT/arrears/2026 due 2027-12-31");
    assertThat(
            overdue(
                AgendaDocuments.forum(
                    """
                    "every": "P2Y", "editions": [{"number": 1, "heldOn": "2020-02-29"}]
                    """),
                "2023-01-01"))
        .containsExactly("FORUM_EDITION/forum/2 due 2022-12-31");
  }

  @Test
  void onTheFirstDayOfAllNothingIsOverdue() {
    assertThat(overdue(CYCLE, "0001-01-01")).isEmpty();
  }
}
