package io.github.samenspraak.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.text.Messages;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

  private static final Messages WORDS = Messages.of(Obligation.class, "obligations");

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static List<Obligation> obligations(Register register) {
    return Agenda.of(register).between(LocalDate.of(2020, 1, 1), LocalDate.of(2039, 12, 31)).all();
  }

  /** {@return the report on 2025, due on 31 March 2026 and submitted on a day, if any is given} */
  private static Obligation report(String submittedOn) {
    Register register =
        AgendaDocuments.covenant(
            """
            "reporting": {"due": "--03-31"}
            """,
            """
            "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}
            """
                + (submittedOn.isEmpty()
                    ? ""
                    : ", \"reports\": [{\"year\": 2025, \"submittedOn\": \""
                        + submittedOn
                        + "\"}]"));
    return obligations(register).stream()
        .filter(obligation -> obligation.kind() == ObligationKind.COVENANT_REPORT)
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-01-29, UPCOMING",
    "'', 2026-01-30, DUE_SOON",
    "'', 2026-03-31, DUE_SOON",
    "'', 2026-04-01, OVERDUE",
    "2026-03-31, 2026-03-30, DUE_SOON",
    "2026-03-31, 2026-03-31, MET",
    "2026-03-31, 2036-03-31, MET",
    "2026-04-01, 2026-03-31, DUE_SOON",
    "2026-04-01, 2026-04-01, MET_LATE",
    "2026-04-02, 2026-04-01, OVERDUE",
    "2025-12-24, 2025-12-23, UPCOMING",
    "2025-12-24, 2025-12-24, MET"
  })
  void anObligationStandsOnADay(String submittedOn, LocalDate day, ObligationState state) {
    assertThat(report(submittedOn).stateOn(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, 2026-03-30, UPCOMING",
    "P0D, 2026-03-31, DUE_SOON",
    "P1M, 2026-02-27, UPCOMING",
    "P1M, 2026-02-28, UPCOMING",
    "P1M, 2026-03-01, DUE_SOON",
    "P2W, 2026-03-16, UPCOMING",
    "P2W, 2026-03-17, DUE_SOON"
  })
  void theCallerSaysHowSoonIsSoon(Period notice, LocalDate day, ObligationState state) {
    assertThat(report("").stateOn(day, notice)).isEqualTo(state);
  }

  @Test
  void anObligationSaysWhatAboutWhomDueWhenOwedByWhomAndMetWhen() {
    Obligation report = report("2026-04-01");

    assertThat(report.kind()).isEqualTo(ObligationKind.COVENANT_REPORT);
    assertThat(report.subjectKind()).isEqualTo(ElementKind.COVENANT);
    assertThat(report.subject()).isEqualTo(Id.of("covenant"));
    assertThat(report.due()).isEqualTo("2026-03-31");
    assertThat(report.owedBy()).isEqualTo(Id.of("org"));
    assertThat(report.metOn()).contains(LocalDate.of(2026, 4, 1));
    assertThat(report.deadline().isMetLate()).isTrue();
    assertThat(report.arguments().keySet()).containsExactly("covenant", "partners", "year");
  }

  @Test
  void anObligationIsSaidInEveryLanguage() {
    Obligation report = report("");

    assertThat(report.message(Locale.ENGLISH))
        .isEqualTo("Report of Organisation 1 for 2025 on the covenant “Huiswerkbegeleiding”");
    assertThat(report.message(DUTCH))
        .isEqualTo("Verslag van Organisation 1 over 2025 voor het convenant “Huiswerkbegeleiding”");
    assertThat(report.message(Locale.FRENCH))
        .isEqualTo(
            "Rapport pour 2025 sur la convention «\u00a0École de devoirs\u00a0» (Organisation 1)");
    assertThat(report.message(Locale.GERMAN))
        .isEqualTo("Bericht für 2025 zur Vereinbarung „Huiswerkbegeleiding“ (Organisation 1)");
  }

  @Test
  void aReaderOfAnotherLanguageGetsEnglish() {
    assertThat(report("").message(Locale.ITALIAN)).startsWith("Report of Organisation 1");
  }

  @Test
  void whereNobodyHasTheIdOfAPartnerTheIdItselfIsSaid() {
    Register register =
        AgendaDocuments.with(
            """
            , "covenants": [{"id": "c", "scheme": "s", "authority": "city", "partners": ["who/knows"],
              "subject": "…", "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2027-12-31"}}]
            """);

    assertThat(obligations(register))
        .extracting(obligation -> obligation.message(Locale.ENGLISH))
        .containsExactly("End of the covenant “…” with who/knows");
  }

  @Test
  void plansActionsBarometersAndForumsAreCalledByTheirNames() {
    Register plan =
        AgendaDocuments.plan(
            """
            "term": {"firstDay": "2026-01-01", "lastDay": "2026-12-31"}, "followedUpBy": "platform",
            "commitments": ["POVERTY_TEST", "FOLLOW_UP_BODY"],
            "objectives": [{"id": "o", "title": "…", "level": "OPERATIONAL",
              "actions": [{"id": "a", "title": "Energiescans", "status": "PLANNED",
                           "term": {"firstDay": "2026-01-01", "lastDay": "2026-06-30"}}]}]
            """,
            "");
    Register barometer =
        AgendaDocuments.barometer(
            """
            "term": {"firstDay": "2026-01-01", "lastDay": "2026-12-31"}
            """,
            "");
    Register forum =
        AgendaDocuments.forum(
            """
            "every": "P2Y", "editions": [{"number": 1, "heldOn": "2026-02-06"}]
            """);

    assertThat(messages(plan, Locale.ENGLISH))
        .containsExactly(
            "Poverty test of the plan “Sociaal beleidsplan” before it begins",
            "Start of the plan “Sociaal beleidsplan”",
            "Completion of the action “Energiescans” of the plan “Sociaal beleidsplan”",
            "End of the plan “Sociaal beleidsplan”",
            "Follow-up of the plan “Sociaal beleidsplan” in 2026");
    assertThat(messages(plan, Locale.FRENCH))
        .containsExactly(
            "Test de pauvreté du plan «\u00a0Plan social\u00a0» avant qu’il ne commence",
            "Début du plan «\u00a0Plan social\u00a0»",
            "Achèvement de l’action «\u00a0Energiescans\u00a0» du plan «\u00a0Plan social\u00a0»",
            "Fin du plan «\u00a0Plan social\u00a0»",
            "Suivi du plan «\u00a0Plan social\u00a0» en 2026");
    assertThat(messages(barometer, DUTCH))
        .containsExactly("Meting van “Arrears” over 2026 (Barometer)");
    assertThat(messages(forum, Locale.GERMAN)).containsExactly("Ausgabe 2 von „Festiva’liens“");
  }

  private static List<String> messages(Register register, Locale locale) {
    return obligations(register).stream().map(obligation -> obligation.message(locale)).toList();
  }

  @Test
  void thereIsATextForEveryKindInEveryLanguage() {
    assertThat(WORDS.keys())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ObligationKind.values()).map(Enum::name).toList());
    assertThat(WORDS.keys())
        .allSatisfy(
            kind ->
                assertThat(WORDS.get(kind).languages())
                    .containsExactlyInAnyOrderElementsOf(Messages.LANGUAGES));
  }

  @Test
  void theKeyOfAnObligationStaysWhenItsDaysAndNamesChange() {
    Register before =
        AgendaDocuments.platform(
            """
            "established": "2024", "charters": [{"inForce": {"firstDay": "2024-01-01"},
              "reporting": {"presentation": "--03-31"}}]
            """,
            "");
    Register after =
        AgendaDocuments.platform(
            """
            "established": "2024", "charters": [{"inForce": {"firstDay": "2024-01-01"},
              "reporting": {"presentation": "--05-15"}}], "purposes": ["…"]
            """,
            "");

    assertThat(keys(after))
        .isEqualTo(keys(before))
        .hasSize(14)
        .contains("PRESENTATION/platform/2025");
    assertThat(obligations(after)).isNotEqualTo(obligations(before));
  }

  @Test
  void twoObligationsNeverHaveTheSameKeyWhateverTheIdsLookLike() {
    Register register =
        AgendaDocuments.with(
            """
            , "covenantSchemes": [{"id": "s", "name": "S", "inForce": {"firstDay": "2020-01-01"},
              "reporting": {"due": "--03-31"}}],
            "covenants": [
              {"id": "c", "scheme": "s", "authority": "city", "partners": ["org"], "subject": "…",
               "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}},
              {"id": "c/2025", "scheme": "s", "authority": "city", "partners": ["org"], "subject": "…",
               "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}},
              {"id": "c%2F2025", "scheme": "s", "authority": "city", "partners": ["org"],
               "subject": "…",
               "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}}]
            """);

    assertThat(keys(register)).doesNotHaveDuplicates().hasSize(12);
  }

  @Test
  void ofTwoElementsWithTheSameIdTheFirstCounts() {
    Register register =
        AgendaDocuments.with(
            """
            , "covenants": [
              {"id": "c", "scheme": "s", "authority": "city", "partners": ["org"], "subject": "first",
               "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2025-12-31"}},
              {"id": "c", "scheme": "s", "authority": "city", "partners": ["org"], "subject": "second",
               "initialTerm": {"firstDay": "2025-01-01", "lastDay": "2026-12-31"}}]
            """);

    assertThat(obligations(register))
        .extracting(Obligation::toString)
        .containsExactly("COVENANT_END/c due 2025-12-31 met 2025-12-31");
  }

  private static List<String> keys(Register register) {
    return obligations(register).stream().map(Obligation::key).toList();
  }

  /**
   * {@return a register with a committee whose elected, sent and appointed mandates end in 2024}
   */
  private static Register committee(String renewal) {
    return AgendaDocuments.platform(
        """
        "established": "2018",
        "bodies": [{"id": "committee", "kind": "STEERING_COMMITTEE",
          "seatPlans": [{"inForce": {"firstDay": "2018-01-01"}, %s "allotments": [
            {"code": "elected", "basis": "ELECTED", "maximum": 1},
            {"code": "sent", "basis": "DELEGATED", "filledBy": "city", "maximum": 1},
            {"code": "appointed", "basis": "APPOINTED", "maximum": 1}]}],
          "mandates": [
            {"id": "e", "holder": "p1", "allotment": "elected",
             "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}},
            {"id": "s", "holder": "p2", "allotment": "sent",
             "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}},
            {"id": "a", "holder": "p3", "allotment": "appointed",
             "term": {"firstDay": "2018-03-01", "lastDay": "2024-02-29"}}]}]
        """
            .formatted(renewal),
        "");
  }

  private static List<ObligationState> statesOfRenewals(Register register, String day) {
    return Agenda.of(register)
        .between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
        .stream()
        .filter(obligation -> obligation.kind() != ObligationKind.MANDATE_END)
        .map(obligation -> obligation.stateOn(LocalDate.parse(day)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "P6M, 2023-08-28, UPCOMING",
    "P6M, 2023-08-29, DUE_SOON",
    "P6M, 2024-02-29, DUE_SOON",
    "P6M, 2024-03-01, OVERDUE",
    "P1M, 2024-01-28, UPCOMING",
    "P1M, 2024-01-29, DUE_SOON",
    "P4Y, 2020-02-28, UPCOMING",
    "P4Y, 2020-02-29, DUE_SOON",
  })
  void electionsDelegationsAndAppointmentsAreDueSoonFromTheNoticeOfThePlanOn(
      String notice, String day, ObligationState state) {
    assertThat(
            statesOfRenewals(
                committee("\"renewal\": {\"noticeBefore\": \"" + notice + "\"},"), day))
        .containsExactly(state, state, state);
  }

  @Test
  void theNoticeOfThePlanCountsFromTheDueEndAndNotFromTheTimeToElect() {
    Register register =
        committee("\"renewal\": {\"noticeBefore\": \"P1M\", \"filledWithin\": \"P3M\"},");

    assertThat(statesOfRenewals(register, "2024-01-28")).containsOnly(ObligationState.UPCOMING);
    assertThat(statesOfRenewals(register, "2024-01-29")).containsOnly(ObligationState.DUE_SOON);
    assertThat(statesOfRenewals(register, "2024-06-01")).containsOnly(ObligationState.DUE_SOON);
    assertThat(statesOfRenewals(register, "2024-06-02")).containsOnly(ObligationState.OVERDUE);
  }

  @Test
  void whereThePlanSaysNothingTheNoticeOfTheCallerDecides() {
    assertThat(statesOfRenewals(committee(""), "2023-12-30"))
        .containsOnly(ObligationState.UPCOMING);
    assertThat(statesOfRenewals(committee(""), "2023-12-31"))
        .containsOnly(ObligationState.DUE_SOON);
  }
}
