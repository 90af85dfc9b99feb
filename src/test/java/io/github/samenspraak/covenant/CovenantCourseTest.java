package io.github.samenspraak.covenant;

import static io.github.samenspraak.covenant.AntwerpCovenants.BARE;
import static io.github.samenspraak.covenant.AntwerpCovenants.COVENANT;
import static io.github.samenspraak.covenant.AntwerpCovenants.EXTENDED;
import static io.github.samenspraak.covenant.AntwerpCovenants.THREE_AND_THREE;
import static io.github.samenspraak.covenant.AntwerpCovenants.TWO_AND_ONE_AND_ONE;
import static io.github.samenspraak.covenant.AntwerpCovenants.copy;
import static io.github.samenspraak.covenant.AntwerpCovenants.covenant;
import static io.github.samenspraak.covenant.AntwerpCovenants.ended;
import static io.github.samenspraak.covenant.AntwerpCovenants.extension;
import static io.github.samenspraak.covenant.AntwerpCovenants.scheme;
import static io.github.samenspraak.covenant.AntwerpCovenants.term;
import static io.github.samenspraak.covenant.EndReason.BREACH;
import static io.github.samenspraak.covenant.EndReason.MUTUAL_CONSENT;
import static io.github.samenspraak.covenant.EndReason.TERMINATED_BY_PARTNER;
import static io.github.samenspraak.covenant.EvaluationOutcome.CONDITIONAL;
import static io.github.samenspraak.covenant.EvaluationOutcome.NEGATIVE;
import static io.github.samenspraak.covenant.EvaluationOutcome.POSITIVE;
import static io.github.samenspraak.covenant.ExtensionObstacle.ENDED;
import static io.github.samenspraak.covenant.ExtensionObstacle.EVALUATED_NEGATIVELY;
import static io.github.samenspraak.covenant.ExtensionObstacle.NOT_BEGUN;
import static io.github.samenspraak.covenant.ExtensionObstacle.NOT_EVALUATED;
import static io.github.samenspraak.covenant.ExtensionObstacle.NO_END;
import static io.github.samenspraak.covenant.ExtensionObstacle.NO_EXTENSION_LEFT;
import static io.github.samenspraak.covenant.ExtensionObstacle.REPORT_MISSING;
import static io.github.samenspraak.covenant.ExtensionObstacle.RUN_OUT;
import static io.github.samenspraak.covenant.ExtensionObstacle.TOO_LATE_TO_DECIDE;
import static io.github.samenspraak.fixtures.Facts.covenantReport;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.value.Deadline;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CovenantCourseTest {

  /** Evaluated and reported on, so that nothing stands in the way of an extension. */
  private static final Covenant IN_ORDER =
      copy(COVENANT)
          .addEvaluations(evaluation("2027-05-01", POSITIVE))
          .addReports(covenantReport(2025, "2026-03-31"), covenantReport(2026, "2027-03-31"))
          .build();

  /** Of two years, and extended by one. */
  private static final Covenant OF_TWO_YEARS_AND_ONE =
      covenant("2025-01-01/2026-12-31")
          .addExtensions(extension("2027-01-01/2027-12-31", "2026-11-15"))
          .build();

  private static Deadline unmet(String due) {
    return new Deadline(day(due), Optional.empty());
  }

  private static Deadline met(String due, String metOn) {
    return new Deadline(day(due), Optional.of(day(metOn)));
  }

  @Test
  void itIsThatOfACovenantUnderItsScheme() {
    CovenantCourse course = COVENANT.under(THREE_AND_THREE);

    assertThat(course.covenant()).isSameAs(COVENANT);
    assertThat(course.scheme()).isSameAs(THREE_AND_THREE);
  }

  // The last day that it can ever reach.

  private static Optional<LocalDate> latestDay(Covenant.Builder covenant, CovenantScheme scheme) {
    return covenant.build().under(scheme).latestDay();
  }

  @Test
  void threeYearsAndThreeMoreReachSixYears() {
    assertThat(COVENANT.under(THREE_AND_THREE).latestDay()).contains(day("2030-12-31"));
    assertThat(EXTENDED.under(THREE_AND_THREE).latestDay()).contains(day("2030-12-31"));
    assertThat(latestDay(covenant("2025-07-01/2028-06-30"), THREE_AND_THREE))
        .contains(day("2031-06-30"));
  }

  @Test
  void twoYearsAndTwiceOneMoreReachFour() {
    assertThat(latestDay(covenant("2025-01-01/2026-12-31"), TWO_AND_ONE_AND_ONE))
        .contains(day("2028-12-31"));
    assertThat(OF_TWO_YEARS_AND_ONE.under(TWO_AND_ONE_AND_ONE).latestDay())
        .contains(day("2028-12-31"));
  }

  @Test
  void from29FebruaryEachExtensionIsCountedFromItsOwnFirstDay() {
    assertThat(latestDay(covenant("2024-02-29/2027-02-28"), THREE_AND_THREE))
        .contains(day("2030-02-28"));
    assertThat(latestDay(covenant("2024-02-29/2026-02-28"), TWO_AND_ONE_AND_ONE))
        .contains(day("2028-02-29"));
  }

  @Test
  void extensionsByDaysAreAddedUp() {
    CovenantScheme.Builder byWeek = scheme().extensionLength(Period.ofDays(7)).maximumExtensions(3);

    assertThat(latestDay(covenant("2025-01-01/2025-12-31"), byWeek.build()))
        .contains(day("2026-01-21"));
    assertThat(
            latestDay(
                covenant("2025-01-01/2025-12-31"),
                byWeek.maximumExtensions(Integer.MAX_VALUE).build()))
        .isEmpty();
  }

  @Test
  void aSchemeWithoutExtensionsReachesNoFurther() {
    assertThat(COVENANT.under(scheme().maximumExtensions(0).build()).latestDay())
        .contains(day("2027-12-31"));
  }

  @Test
  void endedItReachesTheDayOnWhichItEndedAtMost() {
    assertThat(ended(COVENANT, "2026-06-30", BREACH).under(THREE_AND_THREE).latestDay())
        .contains(day("2026-06-30"));
    assertThat(ended(COVENANT, "2027-12-31", MUTUAL_CONSENT).under(THREE_AND_THREE).latestDay())
        .contains(day("2027-12-31"));
    assertThat(ended(EXTENDED, "2028-06-30", BREACH).under(THREE_AND_THREE).latestDay())
        .contains(day("2028-06-30"));
    assertThat(ended(COVENANT, "2024-12-31", BREACH).under(THREE_AND_THREE).latestDay()).isEmpty();
  }

  @Test
  void openItReachesNoLastDay() {
    assertThat(latestDay(covenant("2025-01-01/.."), THREE_AND_THREE)).isEmpty();
    assertThat(
            latestDay(
                copy(COVENANT).addExtensions(extension("2028-01-01/..", "2027-06-30")),
                THREE_AND_THREE))
        .isEmpty();
    assertThat(
            ended(covenant("2025-01-01/..").build(), "2026-06-30", BREACH)
                .under(THREE_AND_THREE)
                .latestDay())
        .contains(day("2026-06-30"));
  }

  @Test
  void itReachesTheEndOf9999AndNotBeyond() {
    assertThat(latestDay(covenant("9994-01-01/9996-12-31"), THREE_AND_THREE))
        .contains(day("9999-12-31"));
    assertThat(latestDay(covenant("9994-01-02/9997-01-01"), THREE_AND_THREE)).isEmpty();
    assertThat(COVENANT.under(scheme().maximumExtensions(Integer.MAX_VALUE).build()).latestDay())
        .isEmpty();
  }

  @Test
  void aCovenantExtendedTooOftenOrTooLongReachesItsRecordedEnd() {
    assertThat(
            latestDay(
                copy(EXTENDED).addExtensions(extension("2031-01-01/2033-12-31", "2030-06-30")),
                THREE_AND_THREE))
        .contains(day("2033-12-31"));
    assertThat(latestDay(covenant("2025-01-01/2028-01-01"), THREE_AND_THREE))
        .contains(day("2031-01-01"));
  }

  // Reports.

  private static ImmutableSet<Year> reportYears(Covenant covenant, String days) {
    return covenant.under(THREE_AND_THREE).reports(term(days)).keySet();
  }

  private static Year[] years(int... years) {
    return IntStream.of(years).mapToObj(Year::of).toArray(Year[]::new);
  }

  @Test
  void everyYearInWhichItRunsIsReportedOnInTheNext() {
    assertThat(COVENANT.under(THREE_AND_THREE).reports(term("2020-01-01/..")))
        .containsExactlyEntriesOf(
            ImmutableMap.of(
                Year.of(2025), unmet("2026-03-31"),
                Year.of(2026), unmet("2027-03-31"),
                Year.of(2027), unmet("2028-03-31")));
    assertThat(reportYears(covenant("2025-07-01/2028-06-30").build(), "2020-01-01/.."))
        .containsExactly(years(2025, 2026, 2027, 2028));
    assertThat(reportYears(covenant("2024-12-31/2027-12-30").build(), "2020-01-01/.."))
        .containsExactly(years(2024, 2025, 2026, 2027));
    assertThat(reportYears(EXTENDED, "2020-01-01/.."))
        .containsExactly(years(2025, 2026, 2027, 2028, 2029, 2030));
  }

  @Test
  void aYearInWhichItDoesNotRunIsNotReportedOn() {
    CovenantCourse course = COVENANT.under(THREE_AND_THREE);
    Covenant withAGap =
        copy(COVENANT).addExtensions(extension("2029-01-01/2031-12-31", "2027-06-30")).build();

    assertThat(course.report(Year.of(2024))).isEmpty();
    assertThat(course.report(Year.of(2025))).contains(unmet("2026-03-31"));
    assertThat(course.report(Year.of(2027))).contains(unmet("2028-03-31"));
    assertThat(course.report(Year.of(2028))).isEmpty();
    assertThat(reportYears(withAGap, "2020-01-01/.."))
        .containsExactly(years(2025, 2026, 2027, 2029, 2030, 2031));
    assertThat(reportYears(ended(COVENANT, "2026-01-01", BREACH), "2020-01-01/.."))
        .containsExactly(years(2025, 2026));
    assertThat(reportYears(ended(COVENANT, "2024-12-31", BREACH), "2020-01-01/..")).isEmpty();
  }

  @Test
  void aSchemeThatSetsNoDayAsksForNoReport() {
    CovenantCourse course = COVENANT.under(BARE);

    assertThat(course.report(Year.of(2025))).isEmpty();
    assertThat(course.reports(term("2020-01-01/.."))).isEmpty();
    assertThat(course.reportsMissing(day("2030-01-01"))).isEmpty();
  }

  @Test
  void ofSeveralReportsOnAYearTheFirstCounts() {
    Covenant covenant =
        copy(COVENANT)
            .addReports(covenantReport(2025, "2026-04-02"), covenantReport(2026, "2026-01-01"))
            .addReports(covenantReport(2025, "2026-03-30"))
            .build();

    assertThat(covenant.under(THREE_AND_THREE).report(Year.of(2025)))
        .contains(met("2026-03-31", "2026-03-30"));
  }

  @Test
  void theReportsDueOnSomeDaysAreThoseAndNoOthers() {
    assertThat(reportYears(COVENANT, "2026-03-31/2027-03-30")).containsExactly(years(2025));
    assertThat(reportYears(COVENANT, "2026-04-01/2027-03-31")).containsExactly(years(2026));
    assertThat(reportYears(COVENANT, "2026-04-01/2027-03-30")).isEmpty();
    assertThat(reportYears(COVENANT, "2028-03-31/2028-03-31")).containsExactly(years(2027));
    assertThat(reportYears(COVENANT, "2028-04-01/..")).isEmpty();
    assertThat(reportYears(COVENANT, "2020-01-01/2026-03-30")).isEmpty();
  }

  @Test
  void aReportDueOn29FebruaryIsDueOn28FebruaryInACommonYear() {
    CovenantCourse course =
        covenant("2023-01-01/2025-12-31")
            .build()
            .under(scheme().reporting(Facts.reporting(2, 29)).build());

    assertThat(course.reports(term("2024-02-29/2025-02-28")))
        .containsExactlyEntriesOf(
            ImmutableMap.of(
                Year.of(2023), unmet("2024-02-29"), Year.of(2024), unmet("2025-02-28")));
    assertThat(course.reports(term("2024-03-01/2025-02-27"))).isEmpty();
  }

  @Test
  void openItIsReportedOnAsLongAsThereAreDays() {
    Covenant open = covenant("2025-01-01/..").build();

    assertThat(reportYears(open, "9998-04-01/..")).containsExactly(years(9998));
    assertThat(reportYears(open, "9998-04-01/9999-03-30")).isEmpty();
    assertThat(open.under(THREE_AND_THREE).report(Year.of(10_000))).isEmpty();
    assertThat(open.under(THREE_AND_THREE).report(Year.of(Year.MAX_VALUE))).isEmpty();
    assertThat(open.under(THREE_AND_THREE).report(Year.of(Year.MIN_VALUE))).isEmpty();
  }

  @Test
  void aReportIsMissingFromTheDayAfterItWasDueUntilItIsSubmitted() {
    CovenantCourse course =
        copy(COVENANT)
            .addReports(covenantReport(2025, "2026-04-15"))
            .build()
            .under(THREE_AND_THREE);

    assertThat(course.reportsMissing(day("2026-03-31"))).isEmpty();
    assertThat(course.reportsMissing(day("2026-04-01"))).containsExactly(years(2025));
    assertThat(course.reportsMissing(day("2026-04-14"))).containsExactly(years(2025));
    assertThat(course.reportsMissing(day("2026-04-15"))).isEmpty();
    assertThat(course.reportsMissing(day("2027-04-01"))).containsExactly(years(2026));
    assertThat(course.reportsMissing(day("2028-04-01"))).containsExactly(years(2026, 2027));
  }

  @Test
  void anyDayMayBeAskedForMissingReports() {
    CovenantCourse course = COVENANT.under(THREE_AND_THREE);

    assertThat(course.reportsMissing(LocalDate.MIN)).isEmpty();
    assertThat(course.reportsMissing(day("2025-01-01"))).isEmpty();
    assertThat(course.reportsMissing(LocalDate.MAX)).containsExactly(years(2025, 2026, 2027));
    assertThat(
            ended(COVENANT, "2024-12-31", BREACH)
                .under(THREE_AND_THREE)
                .reportsMissing(LocalDate.MAX))
        .isEmpty();
  }

  @Test
  void theFirstOfTheMissingReportsMayBeAskedFor() {
    CovenantCourse course =
        covenant("2020-01-01/..")
            .addReports(
                covenantReport(2020, "2022-05-01"),
                covenantReport(2021, "2022-03-31"),
                covenantReport(2023, "2030-01-01"))
            .build()
            .under(THREE_AND_THREE);

    assertThat(course.reportsMissing(day("2022-04-30"), 9)).containsExactly(years(2020));
    assertThat(course.reportsMissing(day("2022-05-01"), 9)).isEmpty();
    assertThat(course.reportsMissing(day("2029-12-31"), 3))
        .containsExactly(years(2022, 2023, 2024));
    assertThat(course.reportsMissing(day("2030-01-01"), 3))
        .containsExactly(years(2022, 2024, 2025));
    assertThat(course.reportsMissing(day("2030-01-01"), 0)).isEmpty();
  }

  @Test
  void reportsAreMissingAsTheirDeadlinesSayHoweverManyThereAre() {
    Random random = new Random(14);
    for (int many = 0; many < 40; many++) {
      Covenant.Builder covenant = covenant("2000-01-01/2040-12-31");
      for (int i = 0; i < many; i++) {
        covenant.addReports(
            covenantReport(
                1999 + random.nextInt(44), LocalDate.of(2000 + random.nextInt(50), 4, 1) + ""));
      }
      CovenantCourse course = covenant.build().under(THREE_AND_THREE);
      for (int year = 2000; year < 2052; year++) {
        LocalDate today = LocalDate.of(year, 3, 31).plusDays(random.nextInt(3));
        assertThat(course.reportsMissing(today))
            .containsExactlyElementsOf(
                Maps.filterValues(
                        course.reports(term("2000-01-01/..")), report -> report.isOverdueOn(today))
                    .keySet());
        assertThat(course.unreported(today))
            .containsExactlyElementsOf(
                Maps.filterValues(
                        course.reports(term("2000-01-01/..")),
                        report -> report.due().isBefore(today) && report.metOn().isEmpty())
                    .keySet());
      }
    }
  }

  @Test
  void whereNoReportIsDueNoneIsMissing() {
    CovenantCourse course = COVENANT.under(scheme().reporting(Optional.empty()).build());

    assertThat(course.reportsMissing(LocalDate.MAX)).isEmpty();
    assertThat(course.unreported(LocalDate.MAX)).isEmpty();
  }

  // Rounds of evaluation and decision.

  private static Deadline owedUntil(String due, String lastDay) {
    return new Deadline(day(due), Optional.empty(), Optional.of(day(lastDay)));
  }

  private static ImmutableList<Round> rounds(Covenant.Builder covenant, CovenantScheme scheme) {
    return covenant.build().under(scheme).rounds();
  }

  @Test
  void aCovenantThatMayBeExtendedHasADecisionToTake() {
    assertThat(COVENANT.under(THREE_AND_THREE).rounds())
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/2027-12-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owedUntil("2027-09-30", "2027-12-31")),
                Optional.of(owedUntil("2027-09-30", "2027-12-31"))));
  }

  @Test
  void withoutATimeToDecideItIsDueOnTheLastDay() {
    assertThat(COVENANT.under(TWO_AND_ONE_AND_ONE).rounds())
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/2027-12-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owedUntil("2027-12-31", "2027-12-31")),
                Optional.of(owedUntil("2027-12-31", "2027-12-31"))));
  }

  @Test
  void decidedEarlyItWasEvaluatedBeforeThat() {
    Extension extension = EXTENDED.extensions().get(0);

    assertThat(
            rounds(
                copy(EXTENDED).addEvaluations(evaluation("2027-05-01", POSITIVE)), THREE_AND_THREE))
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/2027-12-31"),
                Optional.empty(),
                Optional.of(extension),
                Optional.of(met("2027-09-30", "2027-06-30")),
                Optional.of(met("2027-09-30", "2027-05-01"))));
  }

  @Test
  void evaluatedAfterTheDayForTheDecisionItIsLateAsWell() {
    Round round =
        rounds(
                copy(COVENANT)
                    .addExtensions(extension("2028-01-01/2030-12-31", "2027-10-15"))
                    .addEvaluations(evaluation("2027-10-10", POSITIVE)),
                THREE_AND_THREE)
            .get(0);

    assertThat(round.decision()).contains(met("2027-09-30", "2027-10-15"));
    assertThat(round.evaluation()).contains(met("2027-09-30", "2027-10-10"));
  }

  @Test
  void onTheLastPossibleDayItIsDecidedInTime() {
    Covenant inTime =
        copy(COVENANT).addExtensions(extension("2028-01-01/2030-12-31", "2027-09-30")).build();
    Covenant late =
        copy(COVENANT).addExtensions(extension("2028-01-01/2030-12-31", "2027-10-01")).build();

    assertThat(decision(inTime, THREE_AND_THREE).isMetLate()).isFalse();
    assertThat(decision(late, THREE_AND_THREE).isMetLate()).isTrue();
    assertThat(decision(late, BARE)).isEqualTo(met("2027-12-31", "2027-10-01"));
  }

  private static Deadline decision(Covenant covenant, CovenantScheme scheme) {
    return covenant.under(scheme).rounds().get(0).decision().orElseThrow();
  }

  @Test
  void eachFurtherRoundAsksForAnEvaluationSinceTheDecisionBefore() {
    Covenant covenant =
        copy(OF_TWO_YEARS_AND_ONE)
            .addEvaluations(evaluation("2026-11-01", POSITIVE), evaluation("2026-11-15", POSITIVE))
            .build();
    Covenant evaluatedAgain =
        copy(covenant)
            .addEvaluations(evaluation("2027-08-01", NEGATIVE), evaluation("2026-11-16", POSITIVE))
            .build();
    Extension extension = covenant.extensions().get(0);
    Round second =
        new Round(
            2,
            term("2027-01-01/2027-12-31"),
            Optional.of(day("2026-11-15")),
            Optional.empty(),
            Optional.of(owedUntil("2027-12-31", "2027-12-31")),
            Optional.of(owedUntil("2027-12-31", "2027-12-31")));

    assertThat(covenant.under(TWO_AND_ONE_AND_ONE).rounds())
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/2026-12-31"),
                Optional.empty(),
                Optional.of(extension),
                Optional.of(met("2026-12-31", "2026-11-15")),
                Optional.of(met("2026-12-31", "2026-11-01"))),
            second);
    assertThat(evaluatedAgain.under(TWO_AND_ONE_AND_ONE).rounds().get(1).evaluation())
        .contains(met("2027-12-31", "2026-11-16"));
  }

  @Test
  void itIsAskedForAsOftenAsTheSchemeAllows() {
    Covenant.Builder twice =
        copy(OF_TWO_YEARS_AND_ONE).addExtensions(extension("2028-01-01/2028-12-31", "2027-12-31"));

    assertThat(rounds(twice, TWO_AND_ONE_AND_ONE)).extracting(Round::number).containsExactly(1, 2);
    assertThat(rounds(twice, THREE_AND_THREE)).extracting(Round::number).containsExactly(1, 2);
    assertThat(rounds(copy(COVENANT), scheme().maximumExtensions(0).build())).isEmpty();
  }

  @Test
  void anExtensionTooManyAsksForNoEvaluation() {
    Round third =
        rounds(
                copy(OF_TWO_YEARS_AND_ONE)
                    .addExtensions(
                        extension("2029-01-01/2029-12-31", "2028-12-01"),
                        extension("2028-01-01/2028-12-31", "2027-12-01")),
                TWO_AND_ONE_AND_ONE)
            .get(2);

    assertThat(third.number()).isEqualTo(3);
    assertThat(third.before()).isEqualTo(term("2028-01-01/2028-12-31"));
    assertThat(third.decidedBefore()).contains(day("2027-12-01"));
    assertThat(third.decision()).contains(met("2028-12-31", "2028-12-01"));
    assertThat(third.evaluation()).isEmpty();
  }

  @Test
  void aSchemeMayAskForNoEvaluation() {
    assertThat(COVENANT.under(BARE).rounds())
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/2027-12-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owedUntil("2027-12-31", "2027-12-31")),
                Optional.empty()));
  }

  @Test
  void afterItsEndNothingIsLeftToDecide() {
    assertThat(ended(COVENANT, "2026-06-30", BREACH).under(THREE_AND_THREE).rounds()).isEmpty();
    assertThat(
            ended(OF_TWO_YEARS_AND_ONE, "2027-06-30", TERMINATED_BY_PARTNER)
                .under(TWO_AND_ONE_AND_ONE)
                .rounds())
        .extracting(Round::number)
        .containsExactly(1);
  }

  @Test
  void ofAnOpenTermNothingIsDue() {
    assertThat(rounds(covenant("2025-01-01/.."), THREE_AND_THREE))
        .containsExactly(
            new Round(
                1,
                term("2025-01-01/.."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aDecisionRestsOnTheLastEvaluationBeforeIt() {
    CovenantCourse course =
        copy(COVENANT)
            .addEvaluations(evaluation("2027-06-01", NEGATIVE), evaluation("2027-05-01", POSITIVE))
            .build()
            .under(THREE_AND_THREE);
    Round round = course.rounds().get(0);

    assertThat(course.evaluation(round, day("2027-04-30"))).isEmpty();
    assertThat(course.evaluation(round, day("2027-05-01")))
        .contains(evaluation("2027-05-01", POSITIVE));
    assertThat(course.evaluation(round, day("2027-05-31")))
        .contains(evaluation("2027-05-01", POSITIVE));
    assertThat(course.evaluation(round, day("2027-06-01")))
        .contains(evaluation("2027-06-01", NEGATIVE));
  }

  @Test
  void aDecisionDoesNotRestOnAnEvaluationOfTheRoundBefore() {
    CovenantCourse course =
        copy(OF_TWO_YEARS_AND_ONE)
            .addEvaluations(evaluation("2026-11-15", POSITIVE))
            .build()
            .under(TWO_AND_ONE_AND_ONE);

    assertThat(course.evaluation(course.rounds().get(0), day("2026-11-15")))
        .contains(evaluation("2026-11-15", POSITIVE));
    assertThat(course.evaluation(course.rounds().get(1), day("2027-12-31"))).isEmpty();
  }

  // Whether it can be extended.

  private static ImmutableSet<ExtensionObstacle> obstacles(
      Covenant covenant, CovenantScheme scheme, String day) {
    return covenant.under(scheme).obstacles(day(day));
  }

  private static ImmutableSet<ExtensionObstacle> obstacles(Covenant covenant, String day) {
    return obstacles(covenant, THREE_AND_THREE, day);
  }

  @Test
  void inOrderItCanBeExtendedUntilTheLastDayToDecide() {
    CovenantCourse course = IN_ORDER.under(THREE_AND_THREE);

    assertThat(course.canBeExtended(day("2027-04-30"))).isFalse();
    assertThat(course.canBeExtended(day("2027-05-01"))).isTrue();
    assertThat(course.canBeExtended(day("2027-09-30"))).isTrue();
    assertThat(course.canBeExtended(day("2027-10-01"))).isFalse();
    assertThat(obstacles(IN_ORDER, "2027-09-30")).isEmpty();
  }

  @Test
  void itCannotBeExtendedBeforeItBegins() {
    assertThat(obstacles(COVENANT, BARE, "2024-12-31")).containsExactly(NOT_BEGUN);
    assertThat(obstacles(COVENANT, BARE, "2025-01-01")).isEmpty();
  }

  @Test
  void norOnceItsEndIsRecorded() {
    Covenant ended = ended(COVENANT, "2026-06-30", BREACH);

    assertThat(obstacles(ended, BARE, "2026-06-30")).containsExactly(ENDED);
    assertThat(obstacles(ended, BARE, "2026-07-01")).containsExactly(ENDED);
    assertThat(obstacles(ended(COVENANT, "2027-12-31", MUTUAL_CONSENT), BARE, "2027-12-31"))
        .containsExactly(ENDED);
  }

  @Test
  void norIfItHasNoEnd() {
    assertThat(obstacles(covenant("2025-01-01/..").build(), BARE, "2026-01-01"))
        .containsExactly(NO_END);
    assertThat(
            obstacles(
                covenant("2025-01-01/2026-12-31")
                    .addExtensions(extension("2027-01-01/..", "2026-11-15"))
                    .build(),
                scheme().maximumExtensions(2).evaluationBeforeExtension(false).build(),
                "2027-06-30"))
        .containsExactly(NO_END);
  }

  @Test
  void norAfterItHasRunOut() {
    assertThat(obstacles(COVENANT, BARE, "2027-12-31")).isEmpty();
    assertThat(obstacles(COVENANT, BARE, "2028-01-01")).containsExactly(RUN_OUT);
    assertThat(obstacles(IN_ORDER, "2028-01-01")).containsExactly(RUN_OUT);
  }

  @Test
  void norWhenItIsTooLateToDecide() {
    assertThat(obstacles(IN_ORDER, "2027-10-01")).containsExactly(TOO_LATE_TO_DECIDE);
    assertThat(obstacles(IN_ORDER, "2027-12-31")).containsExactly(TOO_LATE_TO_DECIDE);
  }

  @Test
  void norIfTheSchemeAllowsNoFurtherExtension() {
    CovenantScheme none = scheme().maximumExtensions(0).evaluationBeforeExtension(false).build();

    assertThat(obstacles(EXTENDED, BARE, "2030-12-31")).containsExactly(NO_EXTENSION_LEFT);
    assertThat(obstacles(COVENANT, none, "2026-01-01")).containsExactly(NO_EXTENSION_LEFT);
    assertThat(
            obstacles(
                EXTENDED,
                scheme().maximumExtensions(2).evaluationBeforeExtension(false).build(),
                "2030-12-31"))
        .isEmpty();
  }

  @Test
  void norBeforeItIsEvaluated() {
    assertThat(obstacles(IN_ORDER, "2027-04-30")).containsExactly(NOT_EVALUATED);
    assertThat(obstacles(IN_ORDER, "2027-05-01")).isEmpty();
  }

  @Test
  void norUnlessItIsEvaluatedAgainForASecondExtension() {
    Covenant evaluatedOnce =
        copy(OF_TWO_YEARS_AND_ONE).addEvaluations(evaluation("2026-11-15", POSITIVE)).build();
    Covenant evaluatedAgain =
        copy(evaluatedOnce).addEvaluations(evaluation("2027-12-31", CONDITIONAL)).build();

    assertThat(obstacles(evaluatedOnce, TWO_AND_ONE_AND_ONE, "2027-12-31"))
        .containsExactly(NOT_EVALUATED);
    assertThat(obstacles(evaluatedAgain, TWO_AND_ONE_AND_ONE, "2027-12-30"))
        .containsExactly(NOT_EVALUATED);
    assertThat(obstacles(evaluatedAgain, TWO_AND_ONE_AND_ONE, "2027-12-31")).isEmpty();
  }

  @Test
  void norWhileItsLastEvaluationIsNegative() {
    Covenant covenant =
        copy(IN_ORDER)
            .addEvaluations(
                evaluation("2027-06-01", NEGATIVE), evaluation("2027-08-01", CONDITIONAL))
            .build();

    assertThat(obstacles(covenant, "2027-05-31")).isEmpty();
    assertThat(obstacles(covenant, "2027-06-01")).containsExactly(EVALUATED_NEGATIVELY);
    assertThat(obstacles(covenant, "2027-07-31")).containsExactly(EVALUATED_NEGATIVELY);
    assertThat(obstacles(covenant, "2027-08-01")).isEmpty();
  }

  @Test
  void norWhileAReportIsMissing() {
    Covenant covenant =
        copy(COVENANT)
            .addEvaluations(evaluation("2027-01-15", POSITIVE))
            .addReports(covenantReport(2025, "2026-03-31"), covenantReport(2026, "2027-04-15"))
            .build();

    assertThat(obstacles(covenant, "2027-03-31")).isEmpty();
    assertThat(obstacles(covenant, "2027-04-01")).containsExactly(REPORT_MISSING);
    assertThat(obstacles(covenant, "2027-04-14")).containsExactly(REPORT_MISSING);
    assertThat(obstacles(covenant, "2027-04-15")).isEmpty();
  }

  @Test
  void everyReasonIsTold() {
    Covenant worst =
        copy(ended(EXTENDED, "2030-11-30", BREACH))
            .addEvaluations(evaluation("2028-05-01", NEGATIVE))
            .build();

    assertThat(obstacles(COVENANT, "2024-12-31")).containsExactly(NOT_BEGUN, NOT_EVALUATED);
    assertThat(obstacles(COVENANT, "2027-10-01"))
        .containsExactly(TOO_LATE_TO_DECIDE, NOT_EVALUATED, REPORT_MISSING);
    assertThat(obstacles(COVENANT, "2028-01-01"))
        .containsExactly(RUN_OUT, NOT_EVALUATED, REPORT_MISSING);
    assertThat(obstacles(worst, "2030-10-01"))
        .containsExactly(ENDED, TOO_LATE_TO_DECIDE, NO_EXTENSION_LEFT, REPORT_MISSING);
    assertThat(
            obstacles(
                covenant("2025-01-01/..").build(),
                scheme().maximumExtensions(0).build(),
                "2024-12-31"))
        .containsExactly(NOT_BEGUN, NO_END, NO_EXTENSION_LEFT);
  }

  @Test
  void aTimeToDecideLongerThanTheTermLeavesItsFirstDay() {
    CovenantScheme scheme =
        scheme().evaluationBeforeExtension(false).decideBefore(Period.ofYears(4)).build();

    assertThat(obstacles(COVENANT, scheme, "2024-12-31")).containsExactly(NOT_BEGUN);
    assertThat(obstacles(COVENANT, scheme, "2025-01-01")).isEmpty();
    assertThat(obstacles(COVENANT, scheme, "2025-01-02")).containsExactly(TOO_LATE_TO_DECIDE);
  }
}
