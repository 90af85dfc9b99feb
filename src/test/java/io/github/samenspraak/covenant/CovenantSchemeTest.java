package io.github.samenspraak.covenant;

import static io.github.samenspraak.covenant.AntwerpCovenants.scheme;
import static io.github.samenspraak.covenant.AntwerpCovenants.term;
import static io.github.samenspraak.covenant.ProofKind.ACTIVITY_REPORT;
import static io.github.samenspraak.covenant.ProofKind.ANNUAL_ACCOUNTS;
import static io.github.samenspraak.covenant.ProofKind.FINANCIAL_STATEMENT;
import static io.github.samenspraak.fixtures.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CovenantSchemeTest {

  private static final CovenantScheme THREE_MONTHS =
      scheme().decideBefore(Period.ofMonths(3)).build();

  private static Optional<LocalDate> decisionDue(CovenantScheme scheme, String term) {
    return scheme.decisionDueFor(term(term));
  }

  @Test
  void unlessSaidItIsThreeYearsAndOnceThreeMoreAfterAnEvaluation() {
    CovenantScheme scheme = scheme().build();

    assertThat(scheme.initialLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.extensionLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.maximumExtensions()).isEqualTo(1);
    assertThat(scheme.evaluationBeforeExtension()).isTrue();
    assertThat(scheme.adoptedBy()).isEmpty();
    assertThat(scheme.decideBefore()).isEmpty();
    assertThat(scheme.reporting()).isEmpty();
    assertThat(scheme.proofRules()).isEmpty();
  }

  @Test
  void aLengthOfLessThanADayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme().initialLength(Period.ZERO).build())
        .withMessage("In a scheme, an initial term must be at least one day, not P0D.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme().extensionLength(Period.ofYears(-3)).build())
        .withMessage("In a scheme, an extension must be at least one day, not P-3Y.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme().decideBefore(Period.of(0, 1, -40)).build())
        .withMessage(
            "In a scheme, the time to decide before the end must be at least one day, not"
                + " P1M-40D.");
    assertThat(scheme().initialLength(Period.ofDays(1)).build().initialLength()).hasToString("P1D");
  }

  @Test
  void fewerThanNoExtensionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scheme().maximumExtensions(-1).build())
        .withMessage("A scheme must allow 0 extensions or more, not -1.");
    assertThat(scheme().maximumExtensions(0).build().maximumExtensions()).isZero();
  }

  // By when.

  @Test
  void anExtensionIsDecidedOnTheLastDayOfTheTermAtTheLatest() {
    assertThat(decisionDue(scheme().build(), "2025-01-01/2027-12-31")).contains(day("2027-12-31"));
  }

  @Test
  void orAsLongBeforeAsTheSchemeSaysCountedFromTheDayAfterTheEnd() {
    assertThat(decisionDue(THREE_MONTHS, "2025-01-01/2027-12-31")).contains(day("2027-09-30"));
    assertThat(decisionDue(THREE_MONTHS, "2024-02-29/2027-02-28")).contains(day("2026-11-30"));
    assertThat(decisionDue(THREE_MONTHS, "2025-03-01/2028-02-29")).contains(day("2027-11-30"));
    assertThat(decisionDue(THREE_MONTHS, "2025-07-01/2028-06-30")).contains(day("2028-03-31"));
    assertThat(
            decisionDue(scheme().decideBefore(Period.ofDays(1)).build(), "2025-01-01/2027-12-31"))
        .contains(day("2027-12-30"));
    assertThat(decisionDue(THREE_MONTHS, "9997-01-01/9999-12-31")).contains(day("9999-09-30"));
  }

  @Test
  void butNotBeforeTheTermBegins() {
    assertThat(decisionDue(THREE_MONTHS, "2025-01-01/2025-04-01")).contains(day("2025-01-01"));
    assertThat(decisionDue(THREE_MONTHS, "2025-01-01/2025-04-02")).contains(day("2025-01-02"));
    assertThat(decisionDue(THREE_MONTHS, "2025-01-01/2025-01-31")).contains(day("2025-01-01"));
    assertThat(decisionDue(THREE_MONTHS, "0001-01-01/0001-01-01")).contains(day("0001-01-01"));
  }

  @Test
  void anOpenTermIsNotExtended() {
    assertThat(decisionDue(THREE_MONTHS, "2025-01-01/..")).isEmpty();
    assertThat(decisionDue(scheme().build(), "2025-01-01/..")).isEmpty();
  }

  // What a report must prove.

  @Test
  void theProofsOfAllRulesThatCountAddUp() {
    CovenantScheme scheme =
        scheme()
            .addProofRules(rule("EUR 25000.00", ANNUAL_ACCOUNTS, ACTIVITY_REPORT))
            .addProofRules(rule("EUR 3000.00", FINANCIAL_STATEMENT, ACTIVITY_REPORT))
            .addProofRules(rule("CHF 0.00", ANNUAL_ACCOUNTS))
            .build();

    assertThat(proofs(scheme, "EUR 3000.00")).isEmpty();
    assertThat(proofs(scheme, "EUR 3000.01")).containsExactly(ACTIVITY_REPORT, FINANCIAL_STATEMENT);
    assertThat(proofs(scheme, "EUR 25000.00"))
        .containsExactly(ACTIVITY_REPORT, FINANCIAL_STATEMENT);
    assertThat(proofs(scheme, "EUR 25000.01"))
        .containsExactly(ACTIVITY_REPORT, FINANCIAL_STATEMENT, ANNUAL_ACCOUNTS);
    assertThat(proofs(scheme, "CHF 0.01")).containsExactly(ANNUAL_ACCOUNTS);
    assertThat(proofs(scheme().build(), "EUR 1000000.00")).isEmpty();
  }

  private static ProofRule rule(String above, ProofKind... proofs) {
    return ProofRule.builder().above(Money.parse(above)).addRequires(proofs).build();
  }

  private static Set<ProofKind> proofs(CovenantScheme scheme, String granted) {
    return scheme.requiredProofs().of(Money.parse(granted)).keySet();
  }

  @Test
  void howeverLongBeforeTheEndItMustBeDecidedTheFirstDayOfTheTermIsInTime() {
    CovenantScheme scheme = scheme().decideBefore(Period.ofYears(Integer.MAX_VALUE)).build();

    assertThat(scheme.decisionDueFor(Term.parse("2025-01-01/2027-12-31")))
        .contains(LocalDate.of(2025, 1, 1));
  }
}
