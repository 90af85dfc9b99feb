package io.github.samenspraak.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What real statutes on grants ask, with events that are findings and events that are not. */
class CovenantStatutesTest {

  /** Culemborg: reports by 1 April, proofs by the size of the grant, settled within 13 weeks. */
  private static final String CULEMBORG =
      """
      "initialLength": "P1Y", "shorterAllowed": true, "maximumExtensions": 0,
      "reporting": {"due": "--04-01", "fromAmount": "EUR 5000.00", "settleWithin": "P13W"},
      "proofRules": [
        {"atLeast": "EUR 5000.00", "requires": ["ACTIVITY_REPORT", "FINANCIAL_STATEMENT"]},
        {"atLeast": "EUR 50000.00", "requires": ["AUDITORS_REPORT"], "due": "--07-01"}]
      """;

  /** France: four years at most, accounts within six months of the close of the partner's books. */
  private static final String FRANCE =
      """
      "initialLength": "P4Y", "extensionLength": "P4Y", "shorterAllowed": true,
      "reporting": {"due": "P6M"},
      "proofRules": [{"atLeast": "EUR 0.00", "requires": ["ANNUAL_ACCOUNTS"]},
                     {"above": "EUR 153000.00", "requires": ["AUDITORS_REPORT"]}]
      """;

  private static Register register(String scheme, String covenant) {
    return RegisterReader.standard()
        .read(
            """
            {"format": "samenspraak/1", "municipality": {"name": "Town", "region": "OTHER"},
             "organisations": [{"id": "town", "name": "Town", "kind": "MUNICIPALITY"},
                               {"id": "club", "name": "Club", "kind": "CIVIL_SOCIETY"},
                               {"id": "choir", "name": "Choir", "kind": "CIVIL_SOCIETY"}],
             "covenantSchemes": [{"id": "scheme", "name": "Scheme",
               "inForce": {"firstDay": "2020-01-01"}, %s}],
             "covenants": [{"id": "covenant", "scheme": "scheme", "authority": "town",
               "subject": "Music", %s}]}
            """
                .formatted(scheme, covenant));
  }

  private static List<String> found(Register register, String today) {
    return RuleSet.standard().check(register, LocalDate.parse(today)).stream()
        .filter(finding -> finding.severity().compareTo(Severity.INFO) < 0)
        .map(finding -> finding.code() + finding.term().map(days -> " " + days).orElse(""))
        .toList();
  }

  private static String of2024(String grant, String reports) {
    return """
        "partners": ["club"], "signedOn": "2023-12-01",
        "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2024-12-31"},
        "grants": [{"year": 2024, "amount": "EUR %s"}], "reports": [%s]
        """
        .formatted(grant, reports);
  }

  private static String report(String submittedOn, String rest) {
    return "{\"year\": 2024, \"submittedOn\": \"%s\", %s}".formatted(submittedOn, rest);
  }

  private static List<String> culemborg(String grant, String reports, String today) {
    return found(register(CULEMBORG, of2024(grant, reports)), today);
  }

  private static final String BOTH =
      "\"settledOn\": \"2025-04-30\", \"proofs\": [\"ACTIVITY_REPORT\", \"FINANCIAL_STATEMENT\"]";

  @Test
  void culemborgAsksForTheReportBy1April() {
    assertThat(culemborg("20000.00", report("2025-04-01", BOTH), "2025-12-01")).isEmpty();
    assertThat(culemborg("20000.00", report("2025-04-02", BOTH), "2025-12-01"))
        .containsExactly("covenant-report-late 2025-04-02/2025-04-02");
  }

  @Test
  void culemborgAsksForProofsFrom5000OnAndForAnAuditorFrom50000OnBy1July() {
    String activity =
        report("2025-03-20", "\"settledOn\": \"2025-04-30\", \"proofs\": [\"ACTIVITY_REPORT\"]");
    assertThat(culemborg("5000.00", activity, "2025-12-01"))
        .containsExactly("proof-missing 2025-04-02/..");
    assertThat(culemborg("4999.99", activity, "2025-12-01")).isEmpty();
    assertThat(culemborg("4999.99", "", "2025-12-01")).isEmpty();
    assertThat(culemborg("5000.00", "", "2025-12-01"))
        .containsExactly("covenant-report-missing 2025-04-02/..");
    assertThat(culemborg("60000.00", report("2025-03-20", BOTH), "2025-07-01")).isEmpty();
    assertThat(culemborg("50000.00", report("2025-03-20", BOTH), "2025-07-02"))
        .containsExactly("proof-missing 2025-07-02/..");
    assertThat(culemborg("49999.99", report("2025-03-20", BOTH), "2025-07-02")).isEmpty();
  }

  @Test
  void culemborgSettlesWithin13WeeksAndMayPutThatOff() {
    String proofs = "\"proofs\": [\"ACTIVITY_REPORT\", \"FINANCIAL_STATEMENT\"]";
    assertThat(culemborg("20000.00", report("2025-04-01", proofs), "2025-07-01")).isEmpty();
    assertThat(culemborg("20000.00", report("2025-04-01", proofs), "2025-07-02"))
        .containsExactly("report-unsettled 2025-07-02/..");
    assertThat(
            culemborg(
                "20000.00",
                report("2025-04-01", "\"settlementPutOffTo\": \"2025-09-30\", " + proofs),
                "2025-09-30"))
        .isEmpty();
  }

  @Test
  void culemborgAsksForTheReportOnOneActivityWithin13Weeks() {
    String once = CULEMBORG.replace("\"--04-01\"", "\"P13W\"");
    String activity =
        """
        "partners": ["club"], "signedOn": "2024-05-01",
        "initialTerm": {"firstDay": "2024-05-15", "lastDay": "2024-05-15"},
        "grants": [{"year": 2024, "amount": "EUR 6000.00"}], "reports": [%s]
        """;
    assertThat(
            found(
                register(
                    once,
                    activity.formatted(
                        report("2024-09-20", BOTH.replace("2025-04-30", "2024-10-30")))),
                "2025-12-01"))
        .containsExactly("covenant-report-late 2024-08-15/2024-09-19");
    assertThat(
            found(
                register(
                    once,
                    activity.formatted(
                        report("2024-08-14", BOTH.replace("2025-04-30", "2024-10-30")))),
                "2025-12-01"))
        .isEmpty();
  }

  private static String france(String term, String rest) {
    return """
        "partners": ["club", "choir"], "yearBegins": "--09-01", "initialTerm": %s %s
        """
        .formatted(term, rest);
  }

  private static final String SIGNED = ", \"signedOn\": \"2023-08-31\"";

  private static final String THREE_YEARS =
      "{\"firstDay\": \"2023-09-01\", \"lastDay\": \"2026-08-31\"}";

  private static String accounts(String day) {
    return SIGNED
        + ", \"grants\": [{\"year\": 2023, \"amount\": \"EUR 24000.00\"}], \"reports\": [{\"year\": 2023,"
        + " \"submittedOn\": \""
        + day
        + "\", \"proofs\": [\"ANNUAL_ACCOUNTS\"]}]";
  }

  @Test
  void franceAllowsFourYearsAtMost() {
    assertThat(found(register(FRANCE, france(THREE_YEARS, SIGNED)), "2024-01-01")).isEmpty();
    assertThat(
            found(
                register(
                    FRANCE,
                    france("{\"firstDay\": \"2023-09-01\", \"lastDay\": \"2027-09-01\"}", SIGNED)),
                "2024-01-01"))
        .containsExactly("initial-term-length 2027-09-01/2027-09-01");
  }

  @Test
  void franceAsksForASignature() {
    assertThat(found(register(FRANCE, france(THREE_YEARS, "")), "2024-01-01"))
        .containsExactly("signed-after-start 2023-09-01/2026-08-31");
  }

  @Test
  void franceAsksForAccountsWithinSixMonthsOfTheCloseOfTheBooks() {
    assertThat(found(register(FRANCE, france(THREE_YEARS, accounts("2025-02-20"))), "2025-06-01"))
        .isEmpty();
    assertThat(found(register(FRANCE, france(THREE_YEARS, accounts("2025-02-28"))), "2025-06-01"))
        .isEmpty();
    assertThat(found(register(FRANCE, france(THREE_YEARS, accounts("2025-03-01"))), "2025-06-01"))
        .containsExactly("covenant-report-late 2025-03-01/2025-03-01");
  }

  @Test
  void franceAsksForTheAuditorWhereOneIsDue() {
    String large = accounts("2025-02-20").replace("24000.00", "153000.01");
    assertThat(found(register(FRANCE, france(THREE_YEARS, large)), "2025-06-01"))
        .containsExactly("proof-missing 2025-03-01/..");
  }

  @Test
  void franceRenewsAfterAnEvaluationOrNotAtAll() {
    String renewed =
        SIGNED
            + ", \"extensions\": [{\"term\": {\"firstDay\": \"2026-09-01\", \"lastDay\":"
            + " \"2028-08-31\"}, \"decidedOn\": \"2026-06-01\"}]";
    String scheme = FRANCE.replace("\"reporting\": {\"due\": \"P6M\"},", "");
    assertThat(found(register(scheme, france(THREE_YEARS, renewed)), "2026-12-01"))
        .containsExactly("extension-without-evaluation");
    assertThat(
            found(
                register(
                    scheme,
                    france(
                        THREE_YEARS,
                        renewed
                            + ", \"evaluations\": [{\"completedOn\": \"2026-05-01\", \"outcome\":"
                            + " \"POSITIVE\"}]")),
                "2026-12-01"))
        .isEmpty();
    assertThat(found(register(scheme, france(THREE_YEARS, SIGNED)), "2026-12-01")).isEmpty();
  }

  @Test
  void supportInKindOnlyIsNothingToPay() {
    String inKind =
        SIGNED + ", \"grants\": [{\"year\": 2023, \"amount\": \"EUR 9000.00\", \"inKind\": true}]";
    assertThat(found(register(FRANCE, france(THREE_YEARS, inKind)), "2024-06-01")).isEmpty();
  }

  /** Field case 51. */
  @Test
  void ofACovenantThatRanOutNothingIsOverdueEverAfter() {
    Register register =
        register(
            "\"initialLength\": \"P2Y\", \"decideBefore\": \"P3M\"",
            """
            "partners": ["club"], "signedOn": "2019-04-16",
            "initialTerm": {"firstDay": "2019-05-01", "lastDay": "2021-04-30"}
            """
                .replace("2019-05-01", "2020-05-01")
                .replace("2021-04-30", "2022-04-30"));
    assertThat(found(register, "2022-05-01")).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2022, 5, 1))).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2050, 1, 1))).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2022, 4, 30))).hasSize(2);
  }

  /** Field case 57. */
  @Test
  void aYearOfOneDayAsksForNoReportWhereHalfAYearIsAsked() {
    Register register =
        register(
            "\"reporting\": {\"due\": \"--03-31\", \"minimumPeriod\": \"P6M\"}",
            """
            "partners": ["club"], "signedOn": "2024-12-01",
            "initialTerm": {"firstDay": "2024-12-31", "lastDay": "2027-12-30"}
            """);
    assertThat(
            Agenda.of(register)
                .between(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31))
                .stream()
                .filter(due -> due.kind() == ObligationKind.COVENANT_REPORT)
                .map(Obligation::key))
        .containsExactly(
            "COVENANT_REPORT/covenant/2025",
            "COVENANT_REPORT/covenant/2026",
            "COVENANT_REPORT/covenant/2027");
  }

  /** Only 1 April 2025 lies between the initial term and the extension. */
  @Test
  void aYearWithADayInBetweenAsksForNoReportWhereAWholeYearIsAsked() {
    Register register =
        register(
            "\"reporting\": {\"due\": \"--03-31\", \"minimumPeriod\": \"P1Y\"}",
            """
            "partners": ["club"], "signedOn": "2023-12-01",
            "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2025-03-31"},
            "extensions": [{"term": {"firstDay": "2025-04-02", "lastDay": "2026-12-31"}}]
            """);
    assertThat(
            Agenda.of(register)
                .between(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31))
                .stream()
                .filter(due -> due.kind() == ObligationKind.COVENANT_REPORT)
                .map(Obligation::key))
        .containsExactly("COVENANT_REPORT/covenant/2024", "COVENANT_REPORT/covenant/2026");
  }

  @Test
  void aWaiverOfAMissingReportLeavesOneThatCameLate() {
    Register register =
        register(
            "\"reporting\": {\"due\": \"--03-31\"}",
            """
            "partners": ["club"], "signedOn": "2023-12-01",
            "initialTerm": {"firstDay": "2024-01-01", "lastDay": "2025-12-31"},
            "reports": [{"year": 2024, "submittedOn": "2025-05-01"}]
            """);
    Register waived =
        register.toBuilder()
            .addWaivers(
                Facts.waiver("covenant-report-missing", "covenant", Facts.from("2024-01-01")))
            .build();
    assertThat(
            Agenda.of(waived).between(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)).stream()
                .filter(due -> due.kind() == ObligationKind.COVENANT_REPORT)
                .map(due -> due.key() + " " + due.stateOn(LocalDate.of(2025, 4, 30))))
        .containsExactly(
            "COVENANT_REPORT/covenant/2024 OVERDUE", "COVENANT_REPORT/covenant/2025 WAIVED");
  }

  private static String from2022(String rest) {
    return """
        "partners": ["club"], "signedOn": "2021-12-01",
        "initialTerm": {"firstDay": "2022-01-01", "lastDay": "2023-12-31"}%s
        """
        .formatted(rest);
  }

  /** Field case 47. */
  @Test
  void aReportIsNotSettledBeforeItIsSubmitted() {
    assertThat(settled("2025-03-31")).isEmpty();
    assertThat(settled("2025-03-30")).containsExactly("chronology");
  }

  private static List<String> settled(String day) {
    return culemborg(
        "4999.99", report("2025-03-31", "\"settledOn\": \"" + day + "\""), "2025-12-01");
  }

  /** Field case 52. */
  @Test
  void aDecisionNotToExtendLeavesNothingDue() {
    String scheme = "\"initialLength\": \"P2Y\", \"decideBefore\": \"P3M\"";
    Register refused = register(scheme, from2022(", \"refusal\": {\"decidedOn\": \"2023-09-15\"}"));
    assertThat(found(refused, "2023-12-31")).isEmpty();
    assertThat(Agenda.of(refused).overdue(LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(Agenda.of(register(scheme, from2022(""))).overdue(LocalDate.of(2023, 12, 31)))
        .isNotEmpty();
  }

  /** Field case 53. */
  @Test
  void aShorterExtensionIsRightWhereTheSchemeAllowsIt() {
    String extended =
        from2022(
            """
            , "extensions": [{"term": {"firstDay": "2024-01-01", "lastDay": "2025-12-31"},
                              "decidedOn": "2023-09-01"}]
            """);
    String scheme =
        "\"initialLength\": \"P2Y\", \"evaluationBeforeExtension\": false, \"shorterAllowed\": ";
    assertThat(found(register(scheme + true, extended), "2024-06-01")).isEmpty();
    assertThat(found(register(scheme + false, extended), "2024-06-01"))
        .containsExactly("extension-length 2026-01-01/2026-12-31");
  }

  /** Field case 54. */
  @Test
  void theLastReportAndAnEvaluationMayComeAfterTheEnd() {
    assertThat(
            found(
                register(
                    "\"initialLength\": \"P2Y\", \"reporting\": {\"due\": \"--03-31\"}",
                    from2022(
                        """
                        , "evaluations": [{"completedOn": "2024-05-01", "outcome": "POSITIVE"}],
                        "reports": [{"year": 2022, "submittedOn": "2023-03-31"},
                                    {"year": 2023, "submittedOn": "2024-03-31"}]
                        """)),
                "2024-06-01"))
        .isEmpty();
  }

  /** Field case 55. */
  @Test
  void proofsAreAskedFromTheVeryAmountOn() {
    assertThat(proofsFrom2500("2500.00")).containsExactly("proof-missing 2025-04-01/..");
    assertThat(proofsFrom2500("2499.99")).isEmpty();
  }

  private static List<String> proofsFrom2500(String amount) {
    return found(
        register(
            """
            "initialLength": "P1Y", "reporting": {"due": "--03-31"},
            "proofRules": [{"atLeast": "EUR 2500.00", "requires": ["ACTIVITY_REPORT"]}]
            """,
            of2024(amount, report("2025-03-31", "\"proofs\": []"))),
        "2025-12-01");
  }

  /** Field case 59. */
  @Test
  void aGrantInAnotherCurrencyThanTheProofRulesSaysSo() {
    assertThat(
            found(
                register(
                    """
                    "initialLength": "P1Y",
                    "proofRules": [{"atLeast": "EUR 2500.00", "requires": ["ACTIVITY_REPORT"]}]
                    """,
                    of2024("1.00", "").replace("EUR 1.00", "CHF 2500.00")),
                "2025-12-01"))
        .containsExactly("currency-differs");
  }
}
