package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.GrantTown.found;
import static io.github.samenspraak.rules.GrantTown.of2024;
import static io.github.samenspraak.rules.GrantTown.register;
import static io.github.samenspraak.rules.GrantTown.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.cli.Session;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Situations of covenants and their money, in the order of their numbers in the list of field
 * cases.
 */
class CovenantFieldCasesTest {

  @Test
  void case51ofACovenantThatRanOutNothingIsOverdueEverAfter() {
    Register register =
        register(
            "\"initialLength\": \"P2Y\", \"decideBefore\": \"P3M\"",
            """
            "partners": ["club"], "signedOn": "2020-04-16",
            "initialTerm": {"firstDay": "2020-05-01", "lastDay": "2022-04-30"}
            """);
    assertThat(found(register, "2022-05-01")).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2022, 5, 1))).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2050, 1, 1))).isEmpty();
    assertThat(Agenda.of(register).overdue(LocalDate.of(2022, 4, 30))).hasSize(2);
  }

  @Test
  void case56aCovenantOfThreePartnersIsExtendedTacitlyAndByASignedAddendum() {
    String threePartners =
        """
        "partners": ["club", "choir", "band"], "signedOn": "2020-12-01",
        "initialTerm": {"firstDay": "2021-01-01", "lastDay": "2021-12-31"},
        "extensions": [
          {"term": {"firstDay": "2022-01-01", "lastDay": "2022-12-31"}, "tacit": true},
          {"term": {"firstDay": "2023-01-01", "lastDay": "2023-12-31"}, "decidedOn": "2022-11-15",
           "signedOn": "2022-12-01"}]
        """;
    String scheme =
        """
        "initialLength": "P1Y", "extensionLength": "P1Y", "maximumExtensions": 2,
        "evaluationBeforeExtension": false, "tacitExtension": %s
        """;
    Register tacit = register(scheme.formatted(true), threePartners);
    assertThat(found(tacit, "2023-06-01")).isEmpty();
    assertThat(found(register(scheme.formatted(false), threePartners), "2023-06-01"))
        .containsExactly("extension-tacit 2022-01-01/2022-12-31");
    assertThat(tacit.covenants().get(0).wholeTerm()).contains(Term.parse("2021-01-01/2023-12-31"));
    String shown =
        Session.begin()
            .typing(RegisterWriter.compact().write(tacit))
            .run("show", "-", "--on", "2023-06-01")
            .out();
    assertThat(shown.replaceAll("\\s+", " ")).contains("Club", "Choir", "Band");
  }

  @Test
  void case57aYearOfOneDayAsksForNoReportWhereHalfAYearIsAsked() {
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

  @Test
  void case47aReportIsNotSettledBeforeItIsSubmitted() {
    assertThat(settled("2025-03-31")).isEmpty();
    assertThat(settled("2025-03-30")).containsExactly("chronology");
  }

  private static List<String> settled(String day) {
    return found(
        register(
            "\"initialLength\": \"P1Y\", \"reporting\": {\"due\": \"--03-31\"}",
            of2024("4999.99", report("2025-03-31", "\"settledOn\": \"" + day + "\""))),
        "2025-12-01");
  }

  @Test
  void case52aDecisionNotToExtendLeavesNothingDue() {
    String scheme = "\"initialLength\": \"P2Y\", \"decideBefore\": \"P3M\"";
    Register refused = register(scheme, from2022(", \"refusal\": {\"decidedOn\": \"2023-09-15\"}"));
    assertThat(found(refused, "2023-12-31")).isEmpty();
    assertThat(Agenda.of(refused).overdue(LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(Agenda.of(register(scheme, from2022(""))).overdue(LocalDate.of(2023, 12, 31)))
        .isNotEmpty();
  }

  @Test
  void case53aShorterExtensionIsRightWhereTheSchemeAllowsIt() {
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

  @Test
  void case54theLastReportAndAnEvaluationMayComeAfterTheEnd() {
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

  @Test
  void case55proofsAreAskedFromTheVeryAmountOn() {
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

  /** Paid on the day of the signature and once more by mistake; a part of that came back. */
  private static Register paidTwice(String repaid, String settled) {
    return register(
        """
        "initialLength": "P1Y", "maximumExtensions": 0, "reporting": {"due": "--03-31"},
        "instalments": [{"share": "4/5", "after": "SIGNATURE", "within": "P1M"},
                        {"share": "1/5", "after": "REPORT_SETTLED", "within": "P1M"}]
        """,
        """
        "partners": ["club"], "signedOn": "2024-01-15",
        "initialTerm": {"firstDay": "2024-01-15", "lastDay": "2025-01-14"}, "yearBegins": "--01-15",
        "grants": [{"year": 2024, "amount": "EUR 10000.01",
          "payments": [{"paidOn": "2024-01-20", "amount": "EUR 8000.00"},
                       {"paidOn": "2024-02-20", "amount": "EUR 8000.00"}],
          "repayments": [%s]}],
        "reports": [{"year": 2024, "submittedOn": "2025-03-31" %s}]
        """
            .formatted(repaid, settled));
  }

  @Test
  void case58fourFifthsAreAdvancedAndTheBalanceFollowsTheAcceptedReport() {
    String settled = ", \"settledOn\": \"2025-05-10\", \"outcome\": \"SETTLED\"";
    Register unrepaid = paidTwice("", settled);
    assertThat(
            Agenda.of(unrepaid)
                .between(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))
                .stream()
                .filter(due -> due.kind() == ObligationKind.INSTALMENT)
                .map(due -> due.due() + " " + due.arguments().get("amount")))
        .containsExactly("2024-02-15 EUR 8000.00", "2025-06-10 EUR 2000.01");
    assertThat(found(unrepaid, "2025-12-01")).contains("grant-overpaid 2024-02-20/..");
    Register repaid =
        paidTwice("{\"repaidOn\": \"2024-03-01\", \"amount\": \"EUR 6500.00\"}", settled);
    assertThat(found(repaid, "2025-12-01")).contains("grant-overpaid 2024-02-20/2024-02-29");
    Account account =
        repaid
            .covenants()
            .get(0)
            .under(repaid.covenantSchemes().get(0))
            .accounts(Year.of(2024))
            .get(0);
    assertThat(List.of(account.granted(), account.paid(), account.repaid(), account.toPay()))
        .extracting(Money::toString)
        .containsExactly("EUR 10000.01", "EUR 16000.00", "EUR 6500.00", "EUR 500.01");
  }

  @Test
  void case59aGrantInAnotherCurrencyThanTheProofRulesSaysSo() {
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
