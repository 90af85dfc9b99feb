package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ACTION_COMPLETION;
import static io.github.samenspraak.agenda.ObligationKind.ADVICE_REPLY;
import static io.github.samenspraak.agenda.ObligationKind.ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.APPOINTMENT;
import static io.github.samenspraak.agenda.ObligationKind.BAROMETER_MEASUREMENT;
import static io.github.samenspraak.agenda.ObligationKind.CONCLUSION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_END;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_REPORT;
import static io.github.samenspraak.agenda.ObligationKind.DELEGATION;
import static io.github.samenspraak.agenda.ObligationKind.ELECTION;
import static io.github.samenspraak.agenda.ObligationKind.EXTENDED_TEST;
import static io.github.samenspraak.agenda.ObligationKind.EXTENSION_DECISION;
import static io.github.samenspraak.agenda.ObligationKind.FORUM_EDITION;
import static io.github.samenspraak.agenda.ObligationKind.INTERPELLATION_ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.MANDATE_END;
import static io.github.samenspraak.agenda.ObligationKind.MEASURE_TEST;
import static io.github.samenspraak.agenda.ObligationKind.MEETING;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_END;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_FOLLOW_UP;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_START;
import static io.github.samenspraak.agenda.ObligationKind.POVERTY_TEST;
import static io.github.samenspraak.agenda.ObligationKind.PRESENTATION;
import static io.github.samenspraak.agenda.ObligationKind.PUBLICATION;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_TREATMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgendaTest {

  /** {@return what is due in some days, as "kind due … met …", of some kinds only} */
  private static List<String> due(
      Register register, String firstDay, String lastDay, ObligationKind... kinds) {
    return Agenda.of(register).between(LocalDate.parse(firstDay), LocalDate.parse(lastDay)).stream()
        .filter(obligation -> Set.of(kinds).contains(obligation.kind()))
        .map(Obligation::toString)
        .toList();
  }

  /** {@return who owes what is due of a kind, in ten years} */
  private static List<String> owed(Register register, ObligationKind kind) {
    return Agenda.of(register)
        .between(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31))
        .stream()
        .filter(obligation -> obligation.kind() == kind)
        .map(obligation -> obligation.owedBy().value())
        .distinct()
        .toList();
  }

  @Test
  void nothingIsDueInAnEmptyRegister() {
    Agenda agenda = Agenda.of(AgendaDocuments.with(""));

    assertThat(agenda.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))).isEmpty();
    assertThat(agenda.overdue(LocalDate.of(2026, 11, 21))).isEmpty();
  }

  @Test
  void theLastDayMustNotComeBeforeTheFirst() {
    Agenda agenda = Agenda.of(AgendaDocuments.with(""));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> agenda.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))
        .withMessageContaining("2026-02-01")
        .withMessageContaining("2026-01-31");
  }

  @Test
  void nothingIsOverdueInNamur() {
    assertThat(Agenda.of(Samples.namur()).overdue(LocalDate.of(2026, 11, 21))).isEmpty();
  }

  @Test
  void obligationsOfOneDayAreInTheOrderOfTheirKindAndOfTheDocument() {
    assertThat(
            due(
                Samples.namur(),
                "2030-01-01",
                "2030-02-28",
                CONCLUSION,
                ELECTION,
                DELEGATION,
                APPOINTMENT))
        .containsExactly(
            "CONCLUSION/housing-group/2029 due 2030-01-31",
            "CONCLUSION/work-group/2029 due 2030-01-31",
            "CONCLUSION/relations-group/2029 due 2030-01-31",
            "ELECTION/steering-committee/elected-2024-01 due 2030-02-28",
            "DELEGATION/steering-committee/city-2024 due 2030-02-28",
            "DELEGATION/steering-committee/cpas-2024 due 2030-02-28",
            "DELEGATION/steering-committee/province-2024 due 2030-02-28");
  }

  @Nested
  class TheYearlyCycle {

    @Test
    void aJointReportCountsForTheYearsThatNoReportBeforeItCovers() {
      Register register =
          AgendaDocuments.platform(
              """
              "charters": [
                {"inForce": {"firstDay": "2023-01-01"}, "reporting": {"presentation": "--03-31"}}]
              """,
              """
              , "annualReports": [
                {"id": "first", "platform": "platform", "year": 2023, "presentedOn": "2024-03-01"},
                {"id": "joint", "platform": "platform", "year": 2023, "years": 2,
                 "presentedOn": "2025-04-02"}]
              """);

      assertThat(due(register, "2024-01-01", "2025-12-31", PRESENTATION))
          .containsExactly(
              "PRESENTATION/platform/2023 due 2024-03-31 met 2024-03-01",
              "PRESENTATION/platform/2024 due 2025-03-31 met 2025-04-02");
      assertThat(
              RuleSet.standard()
                  .only("presentation-late")
                  .check(register, LocalDate.of(2026, 1, 1)))
          .extracting(Finding::toString)
          .containsExactly(
              "presentation-late ANNUAL_REPORT joint 2025-04-01/2025-04-01"
                  + " {year=2024, due=2025-03-31}");
    }

    @Test
    void everyStepOfAYearIsDueByItsDayAndMetWhenTheReportSays() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2024",
              "charters": [{"inForce": {"firstDay": "2024-01-01"},
                "reporting": {"conclusions": "--01-31", "presentation": "--03-31",
                              "publication": "--06-30", "answerWithin": "P6M"}}],
              "bodies": [{"id": "housing", "name": "Housing", "kind": "WORKING_GROUP",
                "lifespan": {"firstDay": "2025-01-01"}}]
              """,
              """
              , "annualReports": [{"platform": "platform", "id": "report", "year": 2025,
                "conclusions": [{"id": "c", "body": "housing", "adoptedOn": "2026-01-31",
                                 "text": "…"}],
                "presentedOn": "2026-04-01", "publishedOn": "2026-05-02"}]
              """);

      assertThat(
              due(
                  register,
                  "2026-01-01",
                  "2026-12-31",
                  CONCLUSION,
                  PRESENTATION,
                  PUBLICATION,
                  ANSWER))
          .containsExactly(
              "CONCLUSION/housing/2025 due 2026-01-31 met 2026-01-31",
              "PRESENTATION/platform/2025 due 2026-03-31 met 2026-04-01",
              "PUBLICATION/platform/2025 due 2026-06-30 met 2026-05-02",
              "ANSWER/platform/2025 due 2026-10-01");
    }

    @Test
    void theYearInWhichAPlatformIsEstablishedIsNotReportedOn() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2024-01-02",
              "charters": [{"inForce": {"firstDay": "2024-01-01"},
                "reporting": {"presentation": "--03-31"}}]
              """,
              "");

      assertThat(due(register, "2024-01-01", "2026-12-31", PRESENTATION))
          .containsExactly("PRESENTATION/platform/2025 due 2026-03-31");
    }

    @Test
    void theCharterOfTheLastDayOfAYearSaysByWhenToReportOnIt() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2020",
              "charters": [
                {"inForce": {"firstDay": "2020-01-01", "lastDay": "2025-06-30"}, "meetings": [{"of": "PLENARY", "perYear": 3}],
                 "reporting": {"presentation": "--03-31"}},
                {"inForce": {"firstDay": "2025-07-01", "lastDay": "2027-12-31"}, "meetings": [{"of": "PLENARY", "perYear": 1}],
                 "reporting": {"presentation": {"day": "--11-30", "yearsLater": 0}}}],
              "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}]
              """,
              "");

      assertThat(due(register, "2024-01-01", "2030-12-31", PRESENTATION, MEETING))
          .containsExactly(
              "PRESENTATION/platform/2023 due 2024-03-31",
              "MEETING/plenary/2024/1 due 2024-12-31",
              "MEETING/plenary/2024/2 due 2024-12-31",
              "MEETING/plenary/2024/3 due 2024-12-31",
              "PRESENTATION/platform/2024 due 2025-03-31",
              "PRESENTATION/platform/2025 due 2025-11-30",
              // Where one charter follows another, the one that asks for the fewest counts.
              "MEETING/plenary/2025/1 due 2025-12-31",
              "PRESENTATION/platform/2026 due 2026-11-30",
              "MEETING/plenary/2026/1 due 2026-12-31",
              "PRESENTATION/platform/2027 due 2027-11-30",
              "MEETING/plenary/2027/1 due 2027-12-31");
    }

    @Test
    void the29thOfFebruaryIsThe28thInAYearThatDoesNotHaveIt() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2023",
              "charters": [{"inForce": {"firstDay": "2022-01-01"},
                "reporting": {"presentation": "--02-29"}}]
              """,
              "");

      assertThat(due(register, "2025-01-01", "2028-12-31", PRESENTATION))
          .containsExactly(
              "PRESENTATION/platform/2024 due 2025-02-28",
              "PRESENTATION/platform/2025 due 2026-02-28",
              "PRESENTATION/platform/2026 due 2027-02-28",
              "PRESENTATION/platform/2027 due 2028-02-29");
    }

    @Test
    void aWorkingGroupThatDidNotExistAllYearOwesNoConclusionUnlessItDrewOne() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2024",
              "charters": [{"inForce": {"firstDay": "2024-01-01"},
                "reporting": {"conclusions": "--01-31"}}],
              "bodies": [
                  {"id": "late", "name": "Late", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2025-01-02"}},
                  {"id": "keen", "name": "Keen", "kind": "WORKING_GROUP", "lifespan": {"firstDay": "2025-06-01"}}]
              """,
              """
              , "annualReports": [{"platform": "platform", "id": "report", "year": 2025,
                "conclusions": [{"id": "c", "body": "keen", "adoptedOn": "2026-02-01",
                                 "text": "…"}]}]
              """);

      assertThat(due(register, "2026-01-01", "2026-12-31", CONCLUSION))
          .containsExactly("CONCLUSION/keen/2025 due 2026-01-31 met 2026-02-01");
    }

    @Test
    void nothingIsDueOfAPlatformThatWasDissolved() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2020", "dissolved": "2025-12-30",
              "charters": [{"inForce": {"firstDay": "2020-01-01"}, "meetings": [{"of": "PLENARY", "perYear": 1}],
                "reporting": {"presentation": "--03-31"}}],
              "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}]
              """,
              "");

      assertThat(due(register, "2025-01-01", "2035-12-31", PRESENTATION, MEETING))
          .containsExactly("PRESENTATION/platform/2024 due 2025-03-31");
    }

    @Test
    void eachPlenaryThatWasHeldMeetsOneThatIsAskedFor() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2025",
              "charters": [{"inForce": {"firstDay": "2025-01-01"}, "meetings": [{"of": "PLENARY", "perYear": 2}]}],
              "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}]
              """,
              """
              , "meetings": [
                {"id": "m2", "body": "plenary", "heldOn": "2026-12-31"},
                {"id": "m1", "body": "plenary", "heldOn": "2026-03-01"},
                {"id": "m3", "body": "plenary", "heldOn": "2027-01-01"}]
              """);

      assertThat(due(register, "2026-01-01", "2027-12-31", MEETING))
          .containsExactly(
              "MEETING/plenary/2026/1 due 2026-12-31 met 2026-03-01",
              "MEETING/plenary/2026/2 due 2026-12-31 met 2026-12-31",
              "MEETING/plenary/2027/1 due 2027-12-31 met 2027-01-01",
              "MEETING/plenary/2027/2 due 2027-12-31");
    }

    @Test
    void anAdviceIsAnsweredWithinTheTimeThatTheCharterSetsAndSoIsAGuideline() {
      Register register =
          AgendaDocuments.platform(
              """
              "charters": [
                {"inForce": {"firstDay": "2020-01-01", "lastDay": "2026-02-28"},
                 "advice": {"replyWithin": "P6W"}},
                {"inForce": {"firstDay": "2026-03-01"}, "advice": {"replyWithin": "P1M"}}],
              "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}]
              """,
              """
              , "advice": [
                {"id": "old", "kind": "ADVICE", "issuedBy": "plenary",
                 "adoptedOn": "2026-02-28", "addressedTo": "city", "text": "…",
                 "response": {"givenOn": "2026-04-12", "outcome": "FOLLOWED"}},
                {"id": "new", "kind": "ADVICE", "issuedBy": "plenary",
                 "adoptedOn": "2026-03-01", "addressedTo": "city", "text": "…"},
                {"id": "guide", "kind": "GUIDELINE", "issuedBy": "plenary",
                 "adoptedOn": "2026-03-01", "addressedTo": "city", "text": "…"}]
              """);

      assertThat(due(register, "2026-01-01", "2026-12-31", ADVICE_REPLY))
          .containsExactly(
              "ADVICE_REPLY/new due 2026-04-01",
              "ADVICE_REPLY/guide due 2026-04-01",
              "ADVICE_REPLY/old due 2026-04-11 met 2026-04-12");
    }

    @Test
    void aSignalIsDiscussedWithinAYearAndAnInterpellationDiscussedAndAnswered() {
      Register register =
          AgendaDocuments.platform(
              """
              "regime": "WELFARE_CENTRE_COORDINATION",
              "charters": [{"inForce": {"firstDay": "2018-01-01"}, "signalTreatedWithin": "P1Y"}],
              "bodies": [{"id": "plenary", "name": "Plenary", "kind": "PLENARY"}]
              """,
              """
              , "meetings": [
                {"id": "m", "body": "plenary", "heldOn": "2025-03-01",
                 "items": [{"title": "…", "about": ["damp"]}]}],
              "signals": [
                {"platform": "platform", "id": "damp", "raisedBy": "city", "raisedOn": "2024-02-29",
                 "text": "…"},
                {"platform": "platform", "id": "cold", "raisedBy": "city", "raisedOn": "2024-03-01",
                 "text": "…"}],
              "interpellations": [
                {"platform": "platform", "id": "why", "raisedBy": "city", "raisedOn": "2024-03-01",
                 "receivedBy": "chair", "text": "…", "discussedAt": "m", "answeredOn": "2025-02-01"}]
              """);

      assertThat(due(register, "2025-01-01", "2025-12-31", SIGNAL_TREATMENT, INTERPELLATION_ANSWER))
          .containsExactly(
              "SIGNAL_TREATMENT/damp due 2025-02-28 met 2025-03-01",
              "SIGNAL_TREATMENT/cold due 2025-03-01",
              "INTERPELLATION_ANSWER/why due 2025-03-01 met 2025-03-01");
    }
  }

  @Nested
  class Mandates {

    private static final String PLAN =
        """
        "established": "2018",
        "bodies": [{"id": "committee", "name": "Committee", "kind": "STEERING_COMMITTEE",
          "seatPlans": [{"inForce": {"firstDay": "2018-01-01"}, "seatCap": 20, "allotments": [
            {"code": "elected", "name": "Elected", "basis": "ELECTED", "mandateLength": "P6Y"},
            {"code": "city", "name": "City", "basis": "DELEGATED", "filledBy": "city"},
            {"code": "expert", "name": "Expert", "basis": "CO_OPTED"},
            {"code": "chair", "name": "Chair", "basis": "EX_OFFICIO", "filledBy": "alderman",
             "minimum": 1}]}],
          "mandates": [
        """;

    private static Register mandates(String mandates) {
      return AgendaDocuments.platform(PLAN + mandates + "]}]", "");
    }

    @Test
    void whereMandatesEndSomebodyIsElectedDelegatedOrAppointedBeforeThat() {
      Register register =
          mandates(
              """
              {"id": "e1", "holder": "p1", "allotment": "elected",
               "term": {"firstDay": "2024-03-01", "lastDay": "2030-02-28"}},
              {"id": "e2", "holder": "p2", "allotment": "elected",
               "term": {"firstDay": "2024-03-01", "lastDay": "2030-02-28"}},
              {"id": "c1", "holder": "p3", "allotment": "city",
               "term": {"firstDay": "2025-01-01", "lastDay": "2030-12-31"}},
              {"id": "x1", "holder": "p4", "allotment": "chair",
               "term": {"firstDay": "2025-01-01", "lastDay": "2030-12-31"}},
              {"id": "s1", "holder": "p5", "allotment": "expert",
               "term": {"firstDay": "2025-01-01", "lastDay": "2030-12-31"}}
              """);

      assertThat(
              due(
                  register,
                  "2030-01-01",
                  "2030-12-31",
                  MANDATE_END,
                  ELECTION,
                  DELEGATION,
                  APPOINTMENT))
          .containsExactly(
              "MANDATE_END/e1 due 2030-02-28 met 2030-02-28",
              "MANDATE_END/e2 due 2030-02-28 met 2030-02-28",
              "ELECTION/committee/e1 due 2030-02-28",
              "MANDATE_END/c1 due 2030-12-31 met 2030-12-31",
              "MANDATE_END/x1 due 2030-12-31 met 2030-12-31",
              "MANDATE_END/s1 due 2030-12-31 met 2030-12-31",
              // The seat of the expert may stay empty, and that of the office is never to be
              // filled.
              "DELEGATION/committee/c1 due 2030-12-31");
    }

    @Test
    void anElectionIsMetByTheDecisionOfTheFirstSuccessor() {
      Register register =
          mandates(
              """
              {"id": "old", "holder": "p1", "allotment": "elected",
               "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}},
              {"id": "new", "holder": "p2", "allotment": "elected",
               "appointedBy": {"takenOn": "2024-03-10"},
               "term": {"firstDay": "2024-04-01", "lastDay": "2030-03-31"}}
              """);

      assertThat(due(register, "2024-01-01", "2024-12-31", ELECTION))
          .containsExactly("ELECTION/committee/old due 2024-02-29 met 2024-03-10");
    }

    @Test
    void aSuccessorOnTheNextDayWasElectedInTimeIfNoDecisionIsRecorded() {
      Register register =
          mandates(
              """
              {"id": "old", "holder": "p1", "allotment": "elected",
               "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}},
              {"id": "new", "holder": "p2", "allotment": "elected",
               "term": {"firstDay": "2024-03-01"}}
              """);

      assertThat(due(register, "2024-01-01", "2024-12-31", ELECTION))
          .containsExactly("ELECTION/committee/old due 2024-02-29 met 2024-02-29");
    }

    @Test
    void aSuccessorFollowsOneMandateOnly() {
      Register register =
          mandates(
              """
              {"id": "a", "holder": "p1", "allotment": "elected",
               "term": {"firstDay": "2018-01-01", "lastDay": "2023-12-31"}},
              {"id": "b", "holder": "p2", "allotment": "elected",
               "term": {"firstDay": "2019-01-01", "lastDay": "2024-12-31"}},
              {"id": "c", "holder": "p3", "allotment": "elected",
               "term": {"firstDay": "2025-01-01"}}
              """);

      assertThat(due(register, "2023-01-01", "2025-12-31", ELECTION))
          .containsExactly(
              "ELECTION/committee/a due 2023-12-31 met 2025-01-01",
              "ELECTION/committee/b due 2024-12-31");
    }

    @Test
    void anEarlyEndOfAMandateAsksForNoElectionBefore() {
      Register register =
          mandates(
              """
              {"id": "gone", "holder": "p1", "allotment": "elected", "endReason": "RESIGNED",
               "term": {"firstDay": "2024-01-01", "lastDay": "2026-05-31"}},
              {"id": "rest", "holder": "p2", "allotment": "elected", "replaces": "gone",
               "term": {"firstDay": "2026-07-01"}}
              """);

      assertThat(due(register, "2024-01-01", "2030-12-31", MANDATE_END, ELECTION))
          .containsExactly(
              "MANDATE_END/gone due 2026-05-31 met 2026-05-31",
              // The one that completes its term has no end of its own.
              "MANDATE_END/rest due 2029-12-31",
              "ELECTION/committee/rest due 2029-12-31");
    }

    @Test
    void aMandateThatIsTooLongShouldHaveEndedBefore() {
      Register register =
          mandates(
              """
              {"id": "long", "holder": "p1", "allotment": "elected",
               "term": {"firstDay": "2018-01-01", "lastDay": "2024-01-01"}}
              """);

      assertThat(due(register, "2023-01-01", "2024-12-31", MANDATE_END))
          .containsExactly("MANDATE_END/long due 2023-12-31 met 2024-01-01");
    }

    @Test
    void aSubstituteTakesNoSeatAndLeavesNone() {
      Register register =
          mandates(
              """
              {"id": "stand-in", "holder": "p1", "allotment": "elected", "heldAs": "SUBSTITUTE", "standsInFor": ["x"],
               "term": {"firstDay": "2024-01-01", "lastDay": "2024-12-31"}}
              """);

      assertThat(due(register, "2024-01-01", "2024-12-31", MANDATE_END, ELECTION)).isEmpty();
    }

    @Test
    void noElectionIsDueForASeatThatThePlanNoLongerHas() {
      Register register =
          AgendaDocuments.platform(
              """
              "established": "2018",
              "bodies": [{"id": "committee", "name": "Committee", "kind": "STEERING_COMMITTEE",
                "seatPlans": [{"inForce": {"firstDay": "2018-01-01", "lastDay": "2023-12-31"},
                  "seatCap": 20, "allotments": [
                  {"code": "elected", "name": "Elected", "basis": "ELECTED"}]}],
                "mandates": [{"id": "last", "holder": "p1", "allotment": "elected",
                  "term": {"firstDay": "2018-01-01", "lastDay": "2023-12-31"}}]}]
              """,
              "");

      assertThat(due(register, "2023-01-01", "2024-12-31", ELECTION)).isEmpty();
    }

    @Test
    void aFarOffDayThatStandsForNoEndIsNoTrouble() {
      Register register =
          mandates(
              """
              {"id": "for-ever", "holder": "p1", "allotment": "city",
               "term": {"firstDay": "2024-01-01", "lastDay": "9999-12-31"}}
              """);

      assertThat(due(register, "2024-01-01", "9999-12-31", MANDATE_END, DELEGATION))
          .containsExactly("MANDATE_END/for-ever due 9999-12-31 met 9999-12-31");
    }
  }

  @Nested
  class Covenants {

    @Test
    void aCovenantIsReportedOnEvaluatedExtendedOrNotAndEnds() {
      Register register =
          AgendaDocuments.covenant(
              """
              "decideBefore": "P6M", "reporting": {"due": "--03-31"}
              """,
              """
              "initialTerm": {"firstDay": "2025-07-01", "lastDay": "2028-06-30"},
              "evaluations": [{"completedOn": "2027-11-30", "outcome": "POSITIVE"}],
              "reports": [{"year": 2025, "submittedOn": "2026-03-31"},
                          {"year": 2026, "submittedOn": "2027-04-01"}]
              """);

      assertThat(
              due(
                  register,
                  "2025-01-01",
                  "2035-12-31",
                  COVENANT_REPORT,
                  COVENANT_EVALUATION,
                  EXTENSION_DECISION,
                  COVENANT_END))
          .containsExactly(
              "COVENANT_REPORT/covenant/2025 due 2026-03-31 met 2026-03-31",
              "COVENANT_REPORT/covenant/2026 due 2027-03-31 met 2027-04-01",
              "COVENANT_EVALUATION/covenant/1 due 2027-12-31 met 2027-11-30",
              "EXTENSION_DECISION/covenant/1 due 2027-12-31",
              "COVENANT_REPORT/covenant/2027 due 2028-03-31",
              "COVENANT_END/covenant due 2028-06-30 met 2028-06-30",
              "COVENANT_REPORT/covenant/2028 due 2029-03-31");
    }

    @Test
    void anExtensionMovesTheEndAndLeavesTheNextOneToBeDecidedIfThereIsOne() {
      Register register =
          AgendaDocuments.covenant(
              """
              "initialLength": "P2Y", "extensionLength": "P1Y", "maximumExtensions": 2,
              "evaluationBeforeExtension": true
              """,
              """
              "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2025-12-31"},
              "extensions": [{"term": {"firstDay": "2026-01-01", "lastDay": "2026-12-31"},
                              "decidedOn": "2025-12-31"}],
              "evaluations": [{"completedOn": "2025-12-01", "outcome": "CONDITIONAL"}]
              """);

      assertThat(
              due(
                  register,
                  "2024-01-01",
                  "2035-12-31",
                  COVENANT_EVALUATION,
                  EXTENSION_DECISION,
                  COVENANT_END))
          .containsExactly(
              "COVENANT_EVALUATION/covenant/1 due 2025-12-31 met 2025-12-01",
              "EXTENSION_DECISION/covenant/1 due 2025-12-31 met 2025-12-31",
              "COVENANT_EVALUATION/covenant/2 due 2026-12-31",
              "EXTENSION_DECISION/covenant/2 due 2026-12-31",
              "COVENANT_END/covenant due 2026-12-31 met 2026-12-31");
    }

    @Test
    void ofACovenantThatWasEndedNothingIsDecidedAnyMoreButItsLastYearIsReportedOn() {
      Register register =
          AgendaDocuments.covenant(
              """
              "reporting": {"due": "--03-31"}
              """,
              """
              "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2027-12-31"},
              "ended": {"on": "2026-01-01", "reason": "MUTUAL_CONSENT"}
              """);

      assertThat(
              due(
                  register,
                  "2025-01-01",
                  "2035-12-31",
                  COVENANT_REPORT,
                  COVENANT_EVALUATION,
                  EXTENSION_DECISION,
                  COVENANT_END))
          .containsExactly(
              "COVENANT_END/covenant due 2026-01-01 met 2026-01-01",
              "COVENANT_REPORT/covenant/2025 due 2026-03-31",
              "COVENANT_REPORT/covenant/2026 due 2027-03-31");
    }

    @Test
    void anOpenCovenantIsReportedOnAsLongAsAnybodyAsks() {
      Register register =
          AgendaDocuments.covenant(
              """
              "reporting": {"due": "--02-29"}
              """,
              """
              "initialTerm": {"firstDay": "2024-02-29"}
              """);

      assertThat(due(register, "9998-01-01", "9999-12-31", ObligationKind.values()))
          .containsExactly(
              "COVENANT_REPORT/covenant/9997 due 9998-02-28",
              "COVENANT_REPORT/covenant/9998 due 9999-02-28");
    }

    @Test
    void onlyTheEndIsKnownOfACovenantOfASchemeThatIsNot() {
      Register register =
          AgendaDocuments.with(
              """
              , "covenants": [{"id": "lost", "scheme": "unknown", "authority": "city",
                "partners": ["org"], "subject": "…",
                "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2026-12-31"}}]
              """);

      assertThat(due(register, "2024-01-01", "2035-12-31", ObligationKind.values()))
          .containsExactly("COVENANT_END/lost due 2026-12-31 met 2026-12-31");
    }
  }

  @Nested
  class Plans {

    @Test
    void aPlanIsTestedBeforeItBeginsAndEndsOnItsLastDay() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2031-12-31"},
              "commitments": ["POVERTY_TEST", "IMPACT_EVALUATION"]
              """,
              "");

      assertThat(due(register, "2025-01-01", "2035-12-31", ObligationKind.values()))
          .containsExactly(
              "POVERTY_TEST/plan due 2025-12-31",
              "PLAN_START/plan due 2026-01-01 met 2026-01-01",
              "PLAN_END/plan due 2031-12-31 met 2031-12-31",
              "PLAN_EVALUATION/plan due 2031-12-31");
    }

    @Test
    void ofAPlanThatCommitsToNothingOnlyItsDaysAreThere() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2031-12-31"}, "followedUpBy": "platform"
              """,
              """
              , "measures": [{"id": "bags", "title": "Zakken", "decidedOn": "2027-06-28"}]
              """);

      assertThat(due(register, "2025-01-01", "2035-12-31", ObligationKind.values()))
          .containsExactly(
              "PLAN_START/plan due 2026-01-01 met 2026-01-01",
              "PLAN_END/plan due 2031-12-31 met 2031-12-31");
    }

    @Test
    void aMeasureIsTestedByItsDecisionAndAPositiveQuickScanIsFollowedByAnExtendedTest() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2031-12-31"},
              "commitments": ["POVERTY_TEST"]
              """,
              """
              , "measures": [{"id": "bags", "title": "Zakken", "decidedOn": "2027-06-28"},
                             {"id": "leisure", "title": "Vrije tijd"}],
              "povertyTests": [{"id": "of-bags", "concerns": "bags",
                "quickScan": {"completedOn": "2027-03-01", "positive": true}}]
              """);

      assertThat(due(register, "2027-01-01", "2027-12-31", ObligationKind.values()))
          .containsExactly(
              "MEASURE_TEST/bags due 2027-06-28 met 2027-03-01",
              "EXTENDED_TEST/of-bags due 2027-06-28");
      assertThat(owed(register, MEASURE_TEST)).containsExactly("city");
      assertThat(owed(register, EXTENDED_TEST)).containsExactly("city");
    }

    @Test
    void theFirstQuickScanOfThePlanCounts() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2031-12-31"},
              "commitments": ["POVERTY_TEST"]
              """,
              """
              , "povertyTests": [
                {"id": "1", "concerns": "plan",
                 "quickScan": {"completedOn": "2025-03-01", "positive": true}},
                {"id": "2", "concerns": "plan",
                 "quickScan": {"completedOn": "2025-04-01", "positive": true},
                 "extended": {"completedOn": "2026-01-02", "advice": "…"}},
                {"id": "3", "concerns": "plan",
                 "quickScan": {"completedOn": "2026-01-03", "positive": false}},
                {"id": "4", "measure": "…",
                 "quickScan": {"completedOn": "2025-01-01", "positive": false}}]
              """);

      assertThat(due(register, "2025-01-01", "2035-12-31", POVERTY_TEST))
          .containsExactly("POVERTY_TEST/plan due 2025-12-31 met 2025-03-01");
    }

    @Test
    void aPlanIsFollowedUpInEveryFullYearByAMeetingAboutItOrItsActionsOrByAnAdjustment() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2021-12-31", "lastDay": "2026-12-30"},
              "followedUpBy": "platform", "commitments": ["FOLLOW_UP_BODY"],
              "objectives": [{"id": "o", "title": "…", "level": "OPERATIONAL",
                "actions": [{"id": "a", "title": "…", "term": {"firstDay": "2022-01-01"},
                             "status": "RUNNING"}]}],
              "adjustments": [{"decidedOn": "2024-11-30", "text": "…"},
                              {"decidedOn": "2026-01-31", "text": "…"}]
              """,
              """
              , "platforms": [{"id": "platform", "name": "…", "kind": "CONSULTATION_BODY",
                "authority": "city", "bodies": [{"id": "plenary", "name": "…", "kind": "PLENARY"}]}],
              "meetings": [
                {"id": "m1", "body": "plenary", "heldOn": "2022-12-31",
                 "items": [{"title": "…", "about": ["a"]}]},
                {"id": "m2", "body": "plenary", "heldOn": "2022-06-30",
                 "items": [{"title": "…"}, {"title": "…", "about": ["plan"]}]},
                {"id": "m3", "body": "plenary", "heldOn": "2023-06-30",
                 "items": [{"title": "…", "about": ["o"]}]}]
              """);

      assertThat(due(register, "2020-01-01", "2035-12-31", PLAN_FOLLOW_UP))
          .containsExactly(
              "PLAN_FOLLOW_UP/plan/2022 due 2022-12-31 met 2022-06-30",
              "PLAN_FOLLOW_UP/plan/2023 due 2023-12-31",
              "PLAN_FOLLOW_UP/plan/2024 due 2024-12-31 met 2024-11-30",
              "PLAN_FOLLOW_UP/plan/2025 due 2025-12-31");
    }

    @Test
    void anActionIsCarriedOutOrGivenUpByItsLastDay() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2031-12-31"},
              "objectives": [{"id": "o", "title": "…", "level": "STRATEGIC",
                "actions": [{"id": "planned", "title": "…", "status": "PLANNED",
                             "term": {"firstDay": "2026-01-01", "lastDay": "2027-06-30"}}],
                "objectives": [{"id": "o1", "title": "…", "level": "OPERATIONAL",
                  "actions": [
                    {"id": "running", "title": "…", "status": "RUNNING",
                     "term": {"firstDay": "2026-01-01", "lastDay": "2026-12-31"}},
                    {"id": "done", "title": "…", "status": "DONE",
                     "term": {"firstDay": "2026-01-01", "lastDay": "2027-06-30"}},
                    {"id": "dropped", "title": "…", "status": "DROPPED",
                     "term": {"firstDay": "2026-01-01", "lastDay": "2040-02-29"}},
                    {"id": "open", "title": "…", "status": "RUNNING",
                     "term": {"firstDay": "2026-01-01"}}]}]}]
              """,
              "");

      assertThat(due(register, "2026-01-01", "2050-12-31", ACTION_COMPLETION))
          .containsExactly(
              "ACTION_COMPLETION/running due 2026-12-31",
              "ACTION_COMPLETION/planned due 2027-06-30");
    }

    @Test
    void anOpenPlanIsFollowedUpAsLongAsAnybodyAsksAndDoesNotEnd() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01"}, "followedUpBy": "platform",
              "commitments": ["FOLLOW_UP_BODY", "IMPACT_EVALUATION"]
              """,
              "");

      assertThat(due(register, "9998-01-01", "9999-12-31", ObligationKind.values()))
          .containsExactly(
              "PLAN_FOLLOW_UP/plan/9998 due 9998-12-31", "PLAN_FOLLOW_UP/plan/9999 due 9999-12-31");
    }

    @Test
    void aPlanOfLessThanAYearIsNotFollowedUp() {
      Register register =
          AgendaDocuments.plan(
              """
              "term": {"firstDay": "2026-01-01", "lastDay": "2026-12-30"},
              "followedUpBy": "platform", "commitments": ["FOLLOW_UP_BODY"]
              """,
              "");

      assertThat(due(register, "2020-01-01", "2035-12-31", PLAN_FOLLOW_UP)).isEmpty();
    }

    @Test
    void thePlanIsOwedByWhoDirectsItItsFollowUpByThePlatformAndAnActionByWhoCarriesItOut() {
      String actions =
          """
          "term": {"firstDay": "2026-01-01", "lastDay": "2027-12-31"},
          "commitments": ["FOLLOW_UP_BODY", "POVERTY_TEST", "IMPACT_EVALUATION"],
          "objectives": [{"id": "o", "title": "…", "level": "OPERATIONAL",
            "actions": [{"id": "action", "title": "…", "status": "PLANNED", %s
                         "term": {"firstDay": "2026-01-01", "lastDay": "2027-12-31"}}]}]
          """;
      Register alone = AgendaDocuments.plan(actions.formatted(""), "");
      Register withOthers =
          AgendaDocuments.plan(
              actions.formatted("\"executors\": [\"org\", \"city\"],")
                  + ", \"followedUpBy\": \"platform\"",
              "");

      assertThat(owed(alone, PLAN_FOLLOW_UP)).isEmpty();
      assertThat(owed(alone, PLAN_EVALUATION)).containsExactly("city");
      assertThat(owed(alone, ACTION_COMPLETION)).containsExactly("city");
      assertThat(owed(withOthers, PLAN_FOLLOW_UP)).containsExactly("platform");
      assertThat(owed(withOthers, ACTION_COMPLETION)).containsExactly("org");
      assertThat(owed(withOthers, POVERTY_TEST)).containsExactly("city");
      assertThat(owed(withOthers, PLAN_START)).containsExactly("city");
      assertThat(owed(withOthers, PLAN_END)).containsExactly("city");
    }
  }

  @Nested
  class Barometers {

    @Test
    void everyIndicatorIsMeasuredForEveryFullYearOfTheTermWithinAYear() {
      Register register =
          AgendaDocuments.barometer(
              """
              "term": {"firstDay": "2023-12-31", "lastDay": "2027-01-01"},
              "measurements": [{"indicator": "arrears", "year": 2025, "value": 12.5},
                               {"indicator": "arrears", "year": 2028, "value": 11},
                               {"indicator": "evictions", "year": 2026, "value": 40}]
              """,
              "");

      assertThat(due(register, "2020-01-01", "2035-12-31", ObligationKind.values()))
          .containsExactly(
              "BAROMETER_MEASUREMENT/arrears/2024 due 2025-12-31",
              "BAROMETER_MEASUREMENT/arrears/2026 due 2027-12-31");
    }

    @Test
    void everyPeriodIsMeasuredAsTheBarometerSays() {
      Register register =
          AgendaDocuments.barometer(
              """
              "term": {"firstDay": "2024-01-01", "lastDay": "2029-12-31"},
              "every": "P2Y", "publishedWithin": "P6M",
              "measurements": [{"indicator": "arrears", "year": 2026, "value": 12.5}]
              """,
              "");

      assertThat(due(register, "2020-01-01", "2035-12-31", ObligationKind.values()))
          .containsExactly(
              "BAROMETER_MEASUREMENT/arrears/2025 due 2026-06-30",
              "BAROMETER_MEASUREMENT/arrears/2029 due 2030-06-30");
    }

    @Test
    void itIsOwedByThePlatformThatReportsTheNeeds() {
      Register register =
          AgendaDocuments.barometer(
              """
              "term": {"firstDay": "2024-01-01", "lastDay": "2024-12-31"}, "platform": "platform"
              """,
              """
              , "plans": [{"id": "plan", "title": "Plan", "director": "city",
                "term": {"firstDay": "2024-01-01"}, "barometer": "barometer"}]
              """);

      assertThat(owed(register, BAROMETER_MEASUREMENT)).containsExactly("platform");
    }

    @Test
    void anOpenBarometerMeasuresAsLongAsAnybodyAsks() {
      Register register =
          AgendaDocuments.barometer(
              """
              "term": {"firstDay": "2024-01-01"}
              """,
              "");

      assertThat(due(register, "9998-01-01", "9999-12-30", ObligationKind.values()))
          .containsExactly("BAROMETER_MEASUREMENT/arrears/9997 due 9998-12-31");
    }

    @Test
    void aMeasurementIsOwedByWhoDirectsTheFirstPlanThatNamesTheBarometerOrByNobodyElse() {
      String term =
          """
          "term": {"firstDay": "2024-01-01", "lastDay": "2024-12-31"}
          """;
      Register alone = AgendaDocuments.barometer(term, "");
      Register withPlans =
          AgendaDocuments.barometer(
              term,
              """
              , "plans": [
                {"id": "1", "title": "…", "term": {"firstDay": "2020-01-01"}, "director": "city"},
                {"id": "2", "title": "…", "term": {"firstDay": "2020-01-01"}, "director": "org",
                 "barometer": "barometer"},
                {"id": "3", "title": "…", "term": {"firstDay": "2020-01-01"}, "director": "city",
                 "barometer": "barometer"}]
              """);

      assertThat(owed(alone, BAROMETER_MEASUREMENT)).containsExactly("barometer");
      assertThat(owed(withPlans, BAROMETER_MEASUREMENT)).containsExactly("org");
    }
  }

  @Nested
  class Forums {

    @Test
    void anEditionFollowsTheOneBeforeInTheRhythmOfTheForum() {
      Register register =
          AgendaDocuments.forum(
              """
              "every": "P2Y",
              "editions": [{"number": 3, "heldOn": "2024-03-01"},
                           {"number": 1, "heldOn": "2020-02-29"},
                           {"number": 2, "heldOn": "2022-02-28"}]
              """);

      assertThat(due(register, "2020-01-01", "2099-12-31", ObligationKind.values()))
          .containsExactly(
              "FORUM_EDITION/forum/2 due 2022-12-31 met 2022-02-28",
              "FORUM_EDITION/forum/3 due 2024-12-31 met 2024-03-01",
              "FORUM_EDITION/forum/4 due 2026-12-31");
    }

    @Test
    void nothingIsDueOfAForumWithoutRhythmOrWithoutAFirstEdition() {
      Register withoutRhythm =
          AgendaDocuments.forum(
              """
              "editions": [{"number": 1, "heldOn": "2020-02-06"}]
              """);
      Register withoutEdition =
          AgendaDocuments.forum(
              """
              "every": "P2Y"
              """);

      assertThat(due(withoutRhythm, "2020-01-01", "2099-12-31", FORUM_EDITION)).isEmpty();
      assertThat(due(withoutEdition, "2020-01-01", "2099-12-31", FORUM_EDITION)).isEmpty();
    }

    @Test
    void anEditionIsOwedByTheFirstWhoOrganisesTheForumOrByTheForumItself() {
      String editions =
          """
          "every": "P1Y", "editions": [{"number": 1, "heldOn": "2020-02-06"}]
          """;
      Register organised =
          AgendaDocuments.forum(editions + ", \"organisers\": [\"org\", \"city\"]");

      assertThat(owed(AgendaDocuments.forum(editions), FORUM_EDITION)).containsExactly("forum");
      assertThat(owed(organised, FORUM_EDITION)).containsExactly("org");
    }
  }
}
