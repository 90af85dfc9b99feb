package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.signal;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nothing is missing before records begin, during a suspension, or after a dissolution. */
class RecordedFromTest {

  private static Term term(String text) {
    return Term.parse(text);
  }

  private static List<String> found(EditableRegister register) {
    return ExpectedFinding.findings(register).stream()
        .map(finding -> finding.code() + finding.term().map(days -> " " + days).orElse(""))
        .toList();
  }

  private static List<LocalDate> due(EditableRegister register, ObligationKind kind) {
    return Agenda.of(register.register()).between(day("2019-01-01"), day("2030-12-31")).stream()
        .filter(obligation -> obligation.kind() == kind)
        .map(Obligation::due)
        .toList();
  }

  private static EditableRegister recordedFrom(EditableRegister register, String day) {
    return register.register(r -> r.recordedFrom(day(day)));
  }

  private static EditableRegister suspended(EditableRegister register, String... days) {
    return register.platform(
        p ->
            p.suspensions(
                Stream.of(days)
                    .map(each -> Suspension.builder().term(term(each)).build())
                    .toList()));
  }

  @Nested
  class Recorded {

    /** The platform is of 2001, and so is its charter; its records are of 2023 and later. */
    private static final EditableRegister OLD =
        TOWN.platform(p -> p.established(PartialDate.of(day("2001-01-01"))))
            .charter(c -> c.inForce(term("2001-01-01/..")).adoptedBy(Optional.empty()));

    @Test
    void withoutIt_TheReportsAndMeetingsOfEveryYearAreMissing() {
      assertThat(found(OLD)).contains("annual-report-missing 2002-04-01/..");
    }

    @Test
    void nothingIsMissingOfAPeriodThatBeginsBeforeIt() {
      assertThat(found(recordedFrom(OLD, "2023-01-02")))
          .containsExactly("working-groups-out-of-range 2023-01-02/2023-06-30");
      assertThat(found(recordedFrom(OLD, "2024-01-01"))).isEmpty();
    }

    @Test
    void aPeriodThatBeginsOnThatDayIsAskedFor() {
      assertThat(found(recordedFrom(OLD, "2023-01-01")))
          .containsExactlyInAnyOrder(
              "annual-report-missing 2024-04-01/..",
              "meetings-too-few 2024-01-01/..",
              "working-groups-out-of-range 2023-01-01/2023-06-30");
    }

    @Test
    void theDayOfThePlatformReplacesThatOfTheRegister() {
      assertThat(
              found(
                  recordedFrom(OLD, "2001-01-01").platform(p -> p.recordedFrom(day("2023-07-01")))))
          .isEmpty();
    }

    @Test
    void theAgendaAsksForNoMoreThanTheRules() {
      assertThat(due(recordedFrom(OLD, "2023-01-02"), ObligationKind.PRESENTATION))
          .startsWith(day("2025-03-31"));
      assertThat(due(recordedFrom(OLD, "2023-01-01"), ObligationKind.PRESENTATION))
          .startsWith(day("2024-03-31"));
      assertThat(due(recordedFrom(OLD, "2023-01-01"), ObligationKind.MEETING))
          .startsWith(day("2023-12-31"));
    }

    @Test
    void noMemberIsMissingBeforeIt() {
      EditableRegister old = OLD.seatPlan(p -> p.inForce(term("2001-01-01/..")));

      assertThat(found(recordedFrom(old, "2023-07-01"))).isEmpty();
      assertThat(found(recordedFrom(old, "2023-06-30")))
          .contains("seats-below-minimum 2023-06-30/2023-06-30");
    }

    @Test
    void aSignalIsToBeDiscussedByADayOnOrAfterIt() {
      EditableRegister untreated = TOWN.and(signal("noise", "tenants", "2024-05-03"));

      assertThat(found(untreated)).containsExactly("signal-not-treated 2025-05-04/..");
      assertThat(found(recordedFrom(untreated, "2025-05-03")))
          .containsExactly("signal-not-treated 2025-05-04/..");
      assertThat(found(recordedFrom(untreated, "2025-05-04"))).isEmpty();
    }

    @Test
    void aMeasurementIsAskedForOfYearsThatBeginOnOrAfterIt() {
      EditableRegister unmeasured =
          TOWN.withoutMeasurement(
              TOWN.register().barometers().get(0).indicators().get(0).id(), Year.of(2024));

      assertThat(found(unmeasured)).containsExactly("barometer-gap 2026-01-01/..");
      assertThat(found(recordedFrom(unmeasured, "2024-01-01")))
          .containsExactly("barometer-gap 2026-01-01/..");
      assertThat(found(recordedFrom(unmeasured, "2024-01-02"))).isEmpty();
    }

    @Test
    void theReportOfACovenantIsAskedForOfYearsThatBeginOnOrAfterIt() {
      EditableRegister unreported = TOWN.withoutLastReport(id("covenant"));

      assertThat(found(recordedFrom(unreported, "2025-01-01"))).isEqualTo(found(unreported));
      assertThat(found(unreported)).contains("covenant-report-missing 2026-07-01/..");
      assertThat(found(recordedFrom(unreported, "2025-01-02"))).isEmpty();
    }
  }

  @Nested
  class Suspended {

    private static final EditableRegister WITHOUT_REPORT = TOWN.without(id("report-2025"));

    @Test
    void noReportIsAskedForOnAYearWithASuspendedDay() {
      assertThat(found(WITHOUT_REPORT)).containsExactly("annual-report-missing 2026-04-01/..");
      assertThat(found(suspended(WITHOUT_REPORT, "2025-12-31/2026-01-31"))).isEmpty();
      assertThat(found(suspended(WITHOUT_REPORT, "2026-01-01/2026-01-31")))
          .containsExactly("annual-report-missing 2026-04-01/..");
    }

    @Test
    void noMeetingIsAskedForInAYearWithASuspendedDay() {
      EditableRegister fewer = TOWN.without(id("plenary-4"));

      assertThat(found(fewer)).containsExactly("meetings-too-few 2026-01-01/..");
      assertThat(found(suspended(fewer, "2024-12-01/2025-01-01"))).isEmpty();
      assertThat(found(suspended(fewer, "2024-12-01/2024-12-31")))
          .containsExactly("meetings-too-few 2026-01-01/..");
      assertThat(due(suspended(fewer, "2024-12-01/2025-01-01"), ObligationKind.MEETING))
          .doesNotContain(day("2024-12-31"), day("2025-12-31"))
          .contains(day("2026-12-31"));
    }

    @Test
    void aDueDayMovesToTheDayAfterTheSuspension() {
      EditableRegister late =
          suspended(
              TOWN.report(id("report-2025"), r -> r.presentedOn(day("2026-05-02"))),
              "2026-03-31/2026-04-30");

      assertThat(found(late)).containsExactly("presentation-late 2026-05-02/2026-05-02");
    }

    @Test
    void itIsKeptOnTheDayAfterTheSuspension() {
      EditableRegister inTime =
          suspended(
              TOWN.report(id("report-2025"), r -> r.presentedOn(day("2026-05-01"))),
              "2026-03-31/2026-04-30");

      assertThat(found(inTime)).isEmpty();
      assertThat(due(inTime, ObligationKind.PRESENTATION)).contains(day("2026-05-01"));
    }

    @Test
    void aReportIsMissingFromTheDayAfterTheMovedDay() {
      EditableRegister missing = suspended(WITHOUT_REPORT, "2026-03-31/2026-11-20");

      assertThat(ExpectedFinding.findings(missing, TODAY))
          .extracting(ExpectedFinding::code)
          .containsOnly("conclusion-missing");
      assertThat(ExpectedFinding.findings(missing, TODAY.plusDays(1)))
          .extracting(ExpectedFinding::code)
          .containsExactly("annual-report-missing");
    }

    @Test
    void noMemberAndNoChairIsMissingDuringASuspension() {
      EditableRegister vacant =
          TOWN.mandate(
              id("m-bert"),
              m -> m.term(term("2023-07-01/2026-02-28")).endReason(MandateEnd.RESIGNED));

      assertThat(found(vacant)).containsExactly("allotment-below-minimum 2026-03-01/..");
      assertThat(found(suspended(vacant, "2026-03-01/2026-06-30", "2026-09-01/2026-09-30")))
          .containsExactly(
              "allotment-below-minimum 2026-07-01/2026-08-31",
              "allotment-below-minimum 2026-10-01/..");
    }

    @Test
    void suspendedForGoodNothingIsAskedAnyMore() {
      assertThat(found(suspended(WITHOUT_REPORT, "2026-01-01/.."))).isEmpty();
    }
  }

  @Nested
  class Dissolved {

    private static EditableRegister dissolvedOn(String day) {
      return TOWN.and(signal("noise", "tenants", "2024-05-03"))
          .existing(p -> p.dissolved(PartialDate.parse(day)));
    }

    @Test
    void noSignalIsDueAfterThePlatformWasDissolved() {
      assertThat(found(dissolvedOn("2025-05-03"))).contains("signal-not-treated 2025-05-04/..");
      assertThat(found(dissolvedOn("2025-05-02")))
          .noneMatch(finding -> finding.startsWith("signal-not-treated"));
      assertThat(due(dissolvedOn("2025-05-02"), ObligationKind.SIGNAL_TREATMENT))
          .doesNotContain(day("2025-05-03"));
    }

    @Test
    void noMandateEndsAfterThePlatformWasDissolved() {
      EditableRegister notClosed = TOWN.platform(p -> p.dissolved(PartialDate.parse("2026-06-30")));

      assertThat(due(TOWN, ObligationKind.MANDATE_END)).contains(day("2029-06-30"));
      assertThat(due(notClosed, ObligationKind.MANDATE_END)).doesNotContain(day("2029-06-30"));
    }
  }
}
