package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.GrantTown.found;
import static io.github.samenspraak.rules.GrantTown.of2024;
import static io.github.samenspraak.rules.GrantTown.register;
import static io.github.samenspraak.rules.GrantTown.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the Dutch town of Culemborg asks to account for a grant: a report by 1 April, proofs by the
 * size of the grant, that of an auditor by 1 July, and a decision of the town within 13 weeks.
 */
class CulemborgTest {

  private static final String SCHEME =
      """
      "initialLength": "P1Y", "shorterAllowed": true, "maximumExtensions": 0,
      "reporting": {"due": "--04-01", "fromAmount": "EUR 5000.00", "settleWithin": "P13W"},
      "proofRules": [
        {"atLeast": "EUR 5000.00", "requires": ["ACTIVITY_REPORT", "FINANCIAL_STATEMENT"]},
        {"atLeast": "EUR 50000.00", "requires": ["AUDITORS_REPORT"], "due": "--07-01"}]
      """;

  private static final String BOTH = "\"proofs\": [\"ACTIVITY_REPORT\", \"FINANCIAL_STATEMENT\"]";
  private static final String SETTLED = "\"settledOn\": \"2025-04-30\", ";

  private static List<String> granted(String amount, String reports, String today) {
    return found(register(SCHEME, of2024(amount, reports)), today);
  }

  private static List<String> oneActivity(String submittedOn) {
    return found(
        register(
            SCHEME.replace("\"--04-01\"", "\"P13W\""),
            """
            "partners": ["club"], "signedOn": "2024-05-01",
            "initialTerm": {"firstDay": "2024-05-15", "lastDay": "2024-05-15"},
            "grants": [{"year": 2024, "amount": "EUR 6000.00"}], "reports": [%s]
            """
                .formatted(report(submittedOn, "\"settledOn\": \"2024-10-30\", " + BOTH))),
        "2025-12-01");
  }

  @Test
  void f1aReportOn2April() {
    assertThat(granted("20000.00", report("2025-04-02", SETTLED + BOTH), "2025-12-01"))
        .containsExactly("covenant-report-late 2025-04-02/2025-04-02");
  }

  @Test
  void f2fiftyThousandWithoutAnAuditorsStatement() {
    assertThat(granted("50000.00", report("2025-03-20", SETTLED + BOTH), "2025-07-02"))
        .containsExactly("proof-missing 2025-07-02/..");
    assertThat(granted("49999.99", report("2025-03-20", SETTLED + BOTH), "2025-07-02")).isEmpty();
  }

  @Test
  void f3theReportOnOneActivityAfterMoreThan13Weeks() {
    assertThat(oneActivity("2024-09-20"))
        .containsExactly("covenant-report-late 2024-08-15/2024-09-19");
    assertThat(oneActivity("2024-08-14")).isEmpty();
  }

  @Test
  void f4theTownHasNotSettledAfter13Weeks() {
    assertThat(granted("20000.00", report("2025-04-01", BOTH), "2025-07-01")).isEmpty();
    assertThat(granted("20000.00", report("2025-04-01", BOTH), "2025-07-02"))
        .containsExactly("report-unsettled 2025-07-02/..");
  }

  @Test
  void f5fiveThousandWithoutAFinancialReport() {
    assertThat(
            granted(
                "5000.00",
                report("2025-03-20", SETTLED + "\"proofs\": [\"ACTIVITY_REPORT\"]"),
                "2025-12-01"))
        .containsExactly("proof-missing 2025-04-02/..");
  }

  @Test
  void n1theAuditorsStatementIsStillToCome() {
    assertThat(granted("60000.00", report("2025-03-20", SETTLED + BOTH), "2025-07-01")).isEmpty();
  }

  @Test
  void n2aSmallGrantWithoutAnyReport() {
    assertThat(granted("4999.99", "", "2025-12-01")).isEmpty();
    assertThat(granted("5000.00", "", "2025-12-01"))
        .containsExactly("covenant-report-missing 2025-04-02/..");
  }

  @Test
  void n3aSmallGrantWithAnActivityReportOnly() {
    assertThat(
            granted(
                "4999.99",
                report("2025-03-20", SETTLED + "\"proofs\": [\"ACTIVITY_REPORT\"]"),
                "2025-12-01"))
        .isEmpty();
  }

  /** Twice 13 weeks from 1 April end on 30 September. */
  @Test
  void n4theSettlementIsPutOffOnceBy13Weeks() {
    String putOff = report("2025-04-01", "\"settlementPutOffTo\": \"2025-09-30\", " + BOTH);
    assertThat(granted("20000.00", putOff, "2025-09-30")).isEmpty();
    assertThat(granted("20000.00", putOff, "2025-10-01"))
        .containsExactly("report-unsettled 2025-10-01/..");
  }

  @Test
  void n5aReportOn1April() {
    assertThat(granted("20000.00", report("2025-04-01", SETTLED + BOTH), "2025-12-01")).isEmpty();
  }
}
