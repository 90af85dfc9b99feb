package io.github.samenspraak.covenant;

import static io.github.samenspraak.covenant.AntwerpCovenants.COVENANT;
import static io.github.samenspraak.covenant.AntwerpCovenants.EXTENDED;
import static io.github.samenspraak.covenant.AntwerpCovenants.copy;
import static io.github.samenspraak.covenant.AntwerpCovenants.covenant;
import static io.github.samenspraak.covenant.AntwerpCovenants.ended;
import static io.github.samenspraak.covenant.AntwerpCovenants.extension;
import static io.github.samenspraak.covenant.AntwerpCovenants.scheme;
import static io.github.samenspraak.covenant.AntwerpCovenants.term;
import static io.github.samenspraak.covenant.CovenantStatus.ENDED;
import static io.github.samenspraak.covenant.CovenantStatus.PROPOSED;
import static io.github.samenspraak.covenant.CovenantStatus.RUNNING;
import static io.github.samenspraak.covenant.CovenantStatus.SIGNED;
import static io.github.samenspraak.covenant.EndReason.BREACH;
import static io.github.samenspraak.covenant.EndReason.MUTUAL_CONSENT;
import static io.github.samenspraak.covenant.EndReason.TERMINATED_BY_AUTHORITY;
import static io.github.samenspraak.covenant.EndReason.TERMINATED_BY_PARTNER;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.fixtures.Facts;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CovenantTest {

  private static final Covenant OPEN = covenant("2025-01-01/..").build();

  /** Extended after a day on which it did not run. */
  private static final Covenant WITH_A_GAP =
      copy(COVENANT).addExtensions(extension("2028-01-02/2030-12-31", "2027-06-30")).build();

  private static CovenantStatus status(Covenant covenant, String day) {
    return covenant.status(day(day));
  }

  private static List<Integer> yearsOf(Covenant covenant) {
    return IntStream.rangeClosed(2020, 2040)
        .filter(year -> isRunning(covenant, year))
        .boxed()
        .toList();
  }

  private static boolean isRunning(Covenant covenant, int year) {
    return covenant.under(scheme().build()).runningYears().contains(Year.of(year));
  }

  // How far it is.

  @Test
  void itIsProposedThenSignedThenRunsAndThenHasEnded() {
    assertThat(status(COVENANT, "2024-12-09")).isEqualTo(PROPOSED);
    assertThat(status(COVENANT, "2024-12-10")).isEqualTo(SIGNED);
    assertThat(status(COVENANT, "2024-12-31")).isEqualTo(SIGNED);
    assertThat(status(COVENANT, "2025-01-01")).isEqualTo(RUNNING);
    assertThat(status(COVENANT, "2027-12-31")).isEqualTo(RUNNING);
    assertThat(status(COVENANT, "2028-01-01")).isEqualTo(ENDED);
  }

  @Test
  void itRunsFromItsFirstDayOnSignedOrNot() {
    Covenant unsigned = covenant("2025-01-01/2027-12-31").build();
    Covenant signedLate = copy(COVENANT).signedOn(day("2025-02-01")).build();

    assertThat(status(unsigned, "2024-12-31")).isEqualTo(PROPOSED);
    assertThat(status(unsigned, "2025-01-01")).isEqualTo(RUNNING);
    assertThat(status(signedLate, "2024-12-31")).isEqualTo(PROPOSED);
    assertThat(status(signedLate, "2025-01-31")).isEqualTo(RUNNING);
    assertThat(status(signedLate, "2025-02-01")).isEqualTo(RUNNING);
  }

  @Test
  void itIsExtendedFromTheFirstToTheLastDayOfItsExtensions() {
    Covenant twice =
        copy(EXTENDED).addExtensions(extension("2031-01-01/2031-12-31", "2030-06-30")).build();

    assertThat(status(EXTENDED, "2027-12-31")).isEqualTo(RUNNING);
    assertThat(status(EXTENDED, "2028-01-01")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(EXTENDED, "2030-12-31")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(EXTENDED, "2031-01-01")).isEqualTo(ENDED);
    assertThat(status(twice, "2031-01-01")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(twice, "2031-12-31")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(twice, "2032-01-01")).isEqualTo(ENDED);
  }

  @Test
  void inAGapBetweenItsTermsItHasEndedAndThenRunsAgain() {
    assertThat(status(WITH_A_GAP, "2027-12-31")).isEqualTo(RUNNING);
    assertThat(status(WITH_A_GAP, "2028-01-01")).isEqualTo(ENDED);
    assertThat(status(WITH_A_GAP, "2028-01-02")).isEqualTo(CovenantStatus.EXTENDED);
  }

  @Test
  void whereAnExtensionOverlapsTheInitialTermItIsStillInThat() {
    Covenant overlapping =
        copy(COVENANT).addExtensions(extension("2027-12-01/2030-11-30", "2027-06-30")).build();

    assertThat(status(overlapping, "2027-12-31")).isEqualTo(RUNNING);
    assertThat(status(overlapping, "2028-01-01")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(overlapping, "2030-12-01")).isEqualTo(ENDED);
  }

  @Test
  void endedEarlyItRunsUntilThatDay() {
    Covenant inItsInitialTerm = ended(COVENANT, "2026-06-30", TERMINATED_BY_PARTNER);
    Covenant inItsExtension = ended(EXTENDED, "2028-01-01", BREACH);
    Covenant beforeItsExtension = ended(EXTENDED, "2027-12-31", MUTUAL_CONSENT);
    Covenant onItsFirstDay = ended(COVENANT, "2025-01-01", TERMINATED_BY_AUTHORITY);

    assertThat(status(inItsInitialTerm, "2026-06-30")).isEqualTo(RUNNING);
    assertThat(status(inItsInitialTerm, "2026-07-01")).isEqualTo(ENDED);
    assertThat(status(inItsExtension, "2028-01-01")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(inItsExtension, "2028-01-02")).isEqualTo(ENDED);
    assertThat(status(beforeItsExtension, "2027-12-31")).isEqualTo(RUNNING);
    assertThat(status(beforeItsExtension, "2028-01-01")).isEqualTo(ENDED);
    assertThat(status(onItsFirstDay, "2025-01-01")).isEqualTo(RUNNING);
    assertThat(status(onItsFirstDay, "2025-01-02")).isEqualTo(ENDED);
  }

  @Test
  void endedBeforeItBeganItNeverRuns() {
    Covenant covenant = ended(COVENANT, "2024-12-31", TERMINATED_BY_PARTNER);
    Covenant earlier = ended(COVENANT, "2024-12-09", TERMINATED_BY_PARTNER);

    assertThat(status(covenant, "2024-12-31")).isEqualTo(SIGNED);
    assertThat(status(covenant, "2025-01-01")).isEqualTo(ENDED);
    assertThat(covenant.runs()).isEmpty();
    assertThat(covenant.wholeTerm()).isEmpty();
    assertThat(yearsOf(covenant)).isEmpty();
    assertThat(status(earlier, "2024-12-09")).isEqualTo(PROPOSED);
    assertThat(status(earlier, "2024-12-10")).isEqualTo(ENDED);
  }

  @Test
  void anEndAtOrAfterTheEndOfItsTermChangesNothing() {
    for (String day : List.of("2027-12-31", "2028-02-01")) {
      Covenant expired = ended(COVENANT, day, MUTUAL_CONSENT);

      assertThat(expired.runs()).containsExactly(term("2025-01-01/2027-12-31"));
      assertThat(status(expired, "2027-12-31")).isEqualTo(RUNNING);
      assertThat(status(expired, "2028-01-01")).isEqualTo(ENDED);
    }
  }

  @Test
  void openItRunsUntilItIsEnded() {
    assertThat(OPEN.status(LocalDate.MAX)).isEqualTo(RUNNING);
    assertThat(status(ended(OPEN, "2026-06-30", MUTUAL_CONSENT), "2026-07-01")).isEqualTo(ENDED);
    assertThat(ended(OPEN, "+10000-01-01", MUTUAL_CONSENT).runs())
        .containsExactly(term("2025-01-01/.."));
  }

  @Test
  void from29FebruaryItRunsUntil28February() {
    Covenant leap =
        covenant("2024-02-29/2027-02-28")
            .addExtensions(extension("2027-03-01/2030-02-28", "2026-10-01"))
            .build();

    assertThat(status(leap, "2024-02-28")).isEqualTo(PROPOSED);
    assertThat(status(leap, "2024-02-29")).isEqualTo(RUNNING);
    assertThat(status(leap, "2027-02-28")).isEqualTo(RUNNING);
    assertThat(status(leap, "2027-03-01")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(leap, "2030-02-28")).isEqualTo(CovenantStatus.EXTENDED);
    assertThat(status(leap, "2030-03-01")).isEqualTo(ENDED);
  }

  // The days on which it runs.

  @Test
  void itRunsInItsInitialTermAndItsExtensionsInOrder() {
    Covenant unsorted =
        copy(COVENANT)
            .addExtensions(
                extension("2031-01-01/2031-12-31", "2030-06-30"),
                extension("2028-01-01/2030-12-31", "2027-06-30"))
            .build();

    assertThat(unsorted.extensionsInOrder())
        .extracting(Extension::term)
        .containsExactly(term("2028-01-01/2030-12-31"), term("2031-01-01/2031-12-31"));
    assertThat(unsorted.runs())
        .containsExactly(
            term("2025-01-01/2027-12-31"),
            term("2028-01-01/2030-12-31"),
            term("2031-01-01/2031-12-31"));
    assertThat(ended(unsorted, "2029-06-30", BREACH).runs())
        .containsExactly(term("2025-01-01/2027-12-31"), term("2028-01-01/2029-06-30"));
  }

  @Test
  void itsWholeTermGoesFromItsFirstDayToItsLastWithAnyGap() {
    assertThat(COVENANT.wholeTerm()).contains(term("2025-01-01/2027-12-31"));
    assertThat(EXTENDED.wholeTerm()).contains(term("2025-01-01/2030-12-31"));
    assertThat(WITH_A_GAP.wholeTerm()).contains(term("2025-01-01/2030-12-31"));
    assertThat(ended(EXTENDED, "2029-06-30", BREACH).wholeTerm())
        .contains(term("2025-01-01/2029-06-30"));
    assertThat(OPEN.wholeTerm()).contains(term("2025-01-01/.."));
  }

  @Test
  void itRunsInEveryYearInWhichItHasADay() {
    assertThat(yearsOf(COVENANT)).containsExactly(2025, 2026, 2027);
    assertThat(yearsOf(covenant("2025-07-01/2028-06-30").build()))
        .containsExactly(2025, 2026, 2027, 2028);
    assertThat(yearsOf(covenant("2024-12-31/2027-12-30").build()))
        .containsExactly(2024, 2025, 2026, 2027);
    assertThat(yearsOf(covenant("2025-01-02/2028-01-01").build()))
        .containsExactly(2025, 2026, 2027, 2028);
    assertThat(yearsOf(ended(COVENANT, "2026-01-01", BREACH))).containsExactly(2025, 2026);
    assertThat(yearsOf(ended(COVENANT, "2025-12-31", BREACH))).containsExactly(2025);
  }

  @Test
  void itDoesNotRunInAYearBetweenItsTerms() {
    Covenant covenant =
        covenant("2025-01-01/2026-12-31")
            .addExtensions(extension("2028-01-01/2028-12-31", "2026-06-30"))
            .build();

    assertThat(yearsOf(covenant)).containsExactly(2025, 2026, 2028);
  }

  @Test
  void anyYearMayBeAskedFor() {
    for (int year : new int[] {Year.MIN_VALUE, 0, 10_000, Year.MAX_VALUE}) {
      assertThat(isRunning(COVENANT, year)).isFalse();
    }
    assertThat(isRunning(OPEN, 2024)).isFalse();
    assertThat(isRunning(OPEN, 2025)).isTrue();
    assertThat(isRunning(OPEN, 9999)).isTrue();
  }

  // What cannot be.

  @Test
  void aCovenantWithoutAPartnerIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(COVENANT).partners(List.of()).build())
        .withMessage("A covenant must have at least one partner.");
  }

  @Test
  void aNegativeGrantIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grant(2025, "EUR -0.01"))
        .withMessage("A grant must be 0 or more, not EUR -0.01.");
    assertThat(grant(2025, "EUR 0.00").amount()).isEqualTo(Money.parse("EUR 0.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                grant(2025, "EUR 1.00").toBuilder()
                    .settledAmount(Money.parse("EUR -0.01"))
                    .build());
    assertThatIllegalArgumentException().isThrownBy(() -> Facts.payment("2025-01-01", "EUR -0.01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Facts.repayment("2025-01-01", "EUR -0.01"))
        .withMessage("A repayment must be 0 or more, not EUR -0.01.");
  }

  // What is not said.

  @Test
  void anAttributeThatIsNotRecordedIsAbsent() {
    Covenant covenant = covenant("2025-01-01/2027-12-31").build();

    assertThat(covenant.signedOn()).isEmpty();
    assertThat(covenant.extensions()).isEmpty();
    assertThat(covenant.ended()).isEmpty();
    assertThat(covenant.grants()).isEmpty();
    assertThat(covenant.evaluations()).isEmpty();
    assertThat(covenant.reports()).isEmpty();
  }
}
