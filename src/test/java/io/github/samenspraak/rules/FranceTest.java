package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.GrantTown.found;
import static io.github.samenspraak.rules.GrantTown.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A French agreement on objectives for several years: four at most, with the accounts of each book
 * year of the association within six months of its close.
 */
class FranceTest {

  private static final String SCHEME =
      """
      "initialLength": "P4Y", "extensionLength": "P4Y", "shorterAllowed": true,
      "reporting": {"due": "P6M"},
      "proofRules": [{"atLeast": "EUR 0.00", "requires": ["ANNUAL_ACCOUNTS"]},
                     {"above": "EUR 153000.00", "requires": ["AUDITORS_REPORT"]}]
      """;

  private static final String WITHOUT_REPORTS =
      SCHEME.replace("\"reporting\": {\"due\": \"P6M\"},", "");

  private static final String THREE_YEARS =
      "{\"firstDay\": \"2023-09-01\", \"lastDay\": \"2026-08-31\"}";

  private static final String SIGNED = ", \"signedOn\": \"2023-08-31\"";

  /** {@return an agreement with an association whose books close on 31 August} */
  private static Register agreed(String scheme, String term, String rest) {
    return register(
        scheme,
        """
        "partners": ["club", "choir"], "yearBegins": "--09-01", "initialTerm": %s %s
        """
            .formatted(term, rest));
  }

  private static List<String> accounts(String amount, String submittedOn) {
    return found(
        agreed(
            SCHEME,
            THREE_YEARS,
            SIGNED
                + """
                , "grants": [{"year": 2023, "amount": "EUR %s"}],
                "reports": [{"year": 2023, "submittedOn": "%s", "proofs": ["ANNUAL_ACCOUNTS"]}]
                """
                    .formatted(amount, submittedOn)),
        "2025-06-01");
  }

  private static Register renewed(String rest) {
    return agreed(
        WITHOUT_REPORTS,
        THREE_YEARS,
        SIGNED
            + """
            , "extensions": [{"term": {"firstDay": "2026-09-01", "lastDay": "2028-08-31"},
                              "decidedOn": "2026-06-01"}]
            """
            + rest);
  }

  @Test
  void f1fourYearsAndADay() {
    assertThat(
            found(
                agreed(
                    SCHEME, "{\"firstDay\": \"2023-09-01\", \"lastDay\": \"2027-09-01\"}", SIGNED),
                "2024-01-01"))
        .containsExactly("initial-term-length 2027-09-01/2027-09-01");
  }

  @Test
  void f2twentyFourThousandWithoutASignature() {
    assertThat(
            found(
                agreed(
                    WITHOUT_REPORTS,
                    "{\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\"}",
                    ", \"grants\": [{\"year\": 2025, \"amount\": \"EUR 24000.00\"}]"),
                "2025-06-01"))
        .containsExactly("signed-after-start 2025-01-01/2025-12-31");
  }

  @Test
  void f3accountsADayAfterTheSixMonths() {
    assertThat(accounts("24000.00", "2025-03-01"))
        .containsExactly("covenant-report-late 2025-03-01/2025-03-01");
    assertThat(accounts("24000.00", "2025-02-28")).isEmpty();
  }

  @Test
  void f4renewedWithoutAnEvaluation() {
    assertThat(found(renewed(""), "2026-12-01")).containsExactly("extension-without-evaluation");
  }

  @Test
  void f5accountsWithoutTheAuditorsReportThatIsDue() {
    assertThat(accounts("153000.01", "2025-02-20")).containsExactly("proof-missing 2025-03-01/..");
    assertThat(accounts("153000.00", "2025-02-20")).isEmpty();
  }

  @Test
  void n1threeYears() {
    assertThat(found(agreed(SCHEME, THREE_YEARS, SIGNED), "2024-01-01")).isEmpty();
  }

  @Test
  void n2renewedForTwoYearsAfterAGoodEvaluation() {
    assertThat(
            found(
                renewed(
                    """
                    , "evaluations": [{"completedOn": "2026-05-01", "outcome": "POSITIVE"}]
                    """),
                "2026-12-01"))
        .isEmpty();
  }

  @Test
  void n3accountsWithinTheSixMonths() {
    assertThat(accounts("24000.00", "2025-02-20")).isEmpty();
  }

  @Test
  void n4notRenewedNothingMoreIsOwed() {
    Register ranOut = agreed(WITHOUT_REPORTS, THREE_YEARS, SIGNED);
    assertThat(found(ranOut, "2026-12-01")).isEmpty();
    assertThat(Agenda.of(ranOut).overdue(LocalDate.of(2026, 12, 1))).isEmpty();
  }

  @Test
  void n5premisesAndNoMoney() {
    Register inKind =
        agreed(
            SCHEME,
            THREE_YEARS,
            SIGNED
                + ", \"grants\": [{\"year\": 2023, \"amount\": \"EUR 9000.00\", \"inKind\": true}]");
    assertThat(found(inKind, "2024-06-01")).isEmpty();
    assertThat(
            Agenda.of(inKind).between(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 12, 31)).stream()
                .filter(due -> due.kind() == ObligationKind.INSTALMENT))
        .isEmpty();
  }
}
