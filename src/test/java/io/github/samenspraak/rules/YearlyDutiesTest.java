package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a charter says comes round every year, in the rules and in the agenda. */
class YearlyDutiesTest {

  /** The report to the region on a year is due on 28 February of the next. */
  private static final Duty REGION =
      Duty.builder()
          .code("region")
          .name(text("Verslag aan het gewest"))
          .due(YearlyDue.by(MonthDay.of(2, 28)))
          .build();

  /** The platform is of 1 July 2023, and so is its charter: its first full year is 2024. */
  private static final EditableRegister ASKED = TOWN.charter(c -> c.addDuties(REGION));

  private static final EditableRegister DONE =
      ASKED.and(done(2024, "2025-02-28"), done(2025, "2026-02-28"));

  private static DutyDone done(int year, String day) {
    return DutyDone.builder()
        .platform(id("platform"))
        .duty("region")
        .year(Year.of(year))
        .doneOn(day(day))
        .build();
  }

  private static ExpectedFinding missing(int year, String due) {
    return warning("duty-missing", "platform", "/platforms/0")
        .during(Term.from(day(due).plusDays(1)))
        .with("duty", "region")
        .with("year", Year.of(year))
        .with("due", day(due));
  }

  private static ExpectedFinding late(int position, int year, String due, Term days) {
    return warning("duty-late", "platform", "/dutiesDone/" + position + "/doneOn")
        .during(days)
        .with("due", day(due))
        .with("duty", "region")
        .with("year", Year.of(year));
  }

  /** {@return the duties of the agenda up to the end of 2026, as they stand today} */
  private static List<String> agenda(EditableRegister town) {
    return Agenda.of(town.register())
        .between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))
        .stream()
        .filter(obligation -> obligation.kind() == ObligationKind.DUTY)
        .map(
            obligation ->
                obligation.key()
                    + " "
                    + obligation.due()
                    + " "
                    + obligation.owedBy()
                    + " "
                    + obligation.stateOn(TODAY))
        .toList();
  }

  @Nested
  class DutyMissing {

    @Test
    void whatIsDoneOnItsLastDayIsInTime() {
      assertThat(findings(DONE)).isEmpty();
      assertThat(agenda(DONE))
          .containsExactly(
              "DUTY/platform/region/2024 2025-02-28 platform MET",
              "DUTY/platform/region/2025 2026-02-28 platform MET");
    }

    @Test
    void itIsMissedFromTheDayAfterItsLastDayOn() {
      assertThat(findings(ASKED, day("2025-02-28"))).isEmpty();
      assertThat(findings(ASKED, day("2025-03-01"))).containsExactly(missing(2024, "2025-02-28"));
      assertThat(findings(ASKED))
          .containsExactly(missing(2024, "2025-02-28"), missing(2025, "2026-02-28"));
      assertThat(agenda(ASKED))
          .containsExactly(
              "DUTY/platform/region/2024 2025-02-28 platform OVERDUE",
              "DUTY/platform/region/2025 2026-02-28 platform OVERDUE");
    }

    @Test
    void itIsDueOn29FebruaryWhereThatDayIs() {
      EditableRegister leap =
          DONE.charter(
              c ->
                  c.duties(
                      List.of(REGION.toBuilder().due(YearlyDue.by(MonthDay.of(2, 29))).build())));
      assertThat(findings(leap, day("2028-02-29"))).doesNotContain(missing(2027, "2028-02-29"));
      assertThat(findings(leap, day("2028-03-01"))).contains(missing(2027, "2028-02-29"));
      assertThat(agenda(leap)).last().asString().contains(" 2026-02-28 ");
    }

    @Test
    void itMayBeDueAfterALengthOfTimeAndWithinTheYearItself() {
      EditableRegister quick =
          ASKED.charter(
              c ->
                  c.duties(
                      List.of(
                          REGION.toBuilder().due(YearlyDue.within(Period.ofWeeks(6))).build())));
      assertThat(findings(quick))
          .containsExactly(missing(2024, "2025-02-11"), missing(2025, "2026-02-11"));
      YearlyDue within = YearlyDue.builder().day(MonthDay.of(11, 20)).yearsLater(0).build();
      EditableRegister ahead =
          ASKED.charter(c -> c.duties(List.of(REGION.toBuilder().due(within).build())));
      assertThat(findings(ahead))
          .containsExactly(
              missing(2024, "2024-11-20"),
              missing(2025, "2025-11-20"),
              missing(2026, "2026-11-20"));
      assertThat(findings(ahead, day("2026-11-20"))).hasSize(2);
    }

    @Test
    void itFollowsTheReportingYear() {
      EditableRegister september =
          TOWN.register(r -> r.annualReports(List.of()))
              .without(id("avenue-2024"))
              .charter(
                  c ->
                      c.reporting(
                              TOWN
                                  .platform()
                                  .charters()
                                  .get(0)
                                  .reporting()
                                  .orElseThrow()
                                  .toBuilder()
                                  .yearBegins(MonthDay.of(9, 1))
                                  .build())
                          .meetings(List.of())
                          .addDuties(REGION));
      // The year from September 2023 to August 2024 is called 2023, and due in February 2025.
      assertThat(agenda(september))
          .containsExactly(
              "DUTY/platform/region/2023 2025-02-28 platform OVERDUE",
              "DUTY/platform/region/2024 2026-02-28 platform OVERDUE");
    }

    @Test
    void itIsOwedByWhomTheCharterNames() {
      assertThat(
              agenda(
                  DONE.charter(
                      c -> c.duties(List.of(REGION.toBuilder().owedBy(id("centre")).build())))))
          .containsExactly(
              "DUTY/platform/region/2024 2025-02-28 centre MET",
              "DUTY/platform/region/2025 2026-02-28 centre MET");
    }

    @Test
    void nothingIsDueOfAYearThatIsNotFull() {
      EditableRegister town =
          ASKED.platform(
              p -> p.established(PartialDate.parse("2024-01-02")).memberships(List.of()));
      assertThat(agenda(town))
          .containsExactly("DUTY/platform/region/2025 2026-02-28 platform OVERDUE");
    }

    @Test
    void nothingIsDueOnceThePlatformHasEnded() {
      assertThat(agenda(ASKED.existing(p -> p.dissolved(PartialDate.parse("2026-02-28")))))
          .hasSize(2);
      assertThat(agenda(ASKED.existing(p -> p.dissolved(PartialDate.parse("2026-02-27")))))
          .containsExactly("DUTY/platform/region/2024 2025-02-28 platform OVERDUE");
    }

    @Test
    void aSuspendedYearOwesNothingAndADueDayMovesToTheDayAfter() {
      EditableRegister ofTheYear = suspended("2024-12-31/2024-12-31");
      assertThat(agenda(ofTheYear))
          .containsExactly("DUTY/platform/region/2025 2026-02-28 platform OVERDUE");
      assertThat(agenda(suspended("2026-02-28/2026-03-31")))
          .containsExactly(
              "DUTY/platform/region/2024 2025-02-28 platform OVERDUE",
              "DUTY/platform/region/2025 2026-04-01 platform OVERDUE");
    }

    private static EditableRegister suspended(String days) {
      return ASKED.platform(
          p -> p.addSuspensions(Suspension.builder().term(Term.parse(days)).build()));
    }

    @Test
    void nothingIsMissingOfYearsBeforeTheRecordsBegin() {
      assertThat(agenda(ASKED.platform(p -> p.recordedFrom(day("2024-01-01"))))).hasSize(2);
      assertThat(agenda(ASKED.platform(p -> p.recordedFrom(day("2024-01-02")))))
          .containsExactly("DUTY/platform/region/2025 2026-02-28 platform OVERDUE");
    }

    @Test
    void theCharterInForceOnTheLastDayOfAYearDecides() {
      Charter old = TOWN.platform().charters().get(0);
      EditableRegister changed =
          TOWN.platform(
              p ->
                  p.charters(
                      List.of(
                          old.toBuilder()
                              .inForce(term("2023-07-01", "2025-12-30"))
                              .addDuties(REGION)
                              .build(),
                          old.toBuilder().inForce(from("2025-12-31")).build())));
      assertThat(agenda(changed))
          .containsExactly("DUTY/platform/region/2024 2025-02-28 platform OVERDUE");
    }

    @Test
    void aWaiverOfTheYearWaivesItInAgendaAndRule() {
      EditableRegister waived =
          ASKED.and(
              Waiver.builder()
                  .rule("duty-missing")
                  .subject(id("platform"))
                  .reason(text("Het gewest vroeg niets"))
                  .grantedBy(id("city"))
                  .term(term("2024-01-01", "2024-12-31"))
                  .build());
      assertThat(findings(waived))
          .containsExactly(missing(2024, "2025-02-28").waived(), missing(2025, "2026-02-28"));
      assertThat(agenda(waived))
          .containsExactly(
              "DUTY/platform/region/2024 2025-02-28 platform WAIVED",
              "DUTY/platform/region/2025 2026-02-28 platform OVERDUE");
    }
  }

  @Nested
  class DutyLate {

    @Test
    void whatIsDoneADayLateIsLateOnThatDay() {
      EditableRegister town = ASKED.and(done(2024, "2025-02-28"), done(2025, "2026-03-01"));
      assertThat(findings(town))
          .containsExactly(late(1, 2025, "2026-02-28", term("2026-03-01", "2026-03-01")));
      assertThat(agenda(town)).last().asString().endsWith(" MET_LATE");
    }

    @Test
    void itIsLateUntilTheDayBeforeItIsDone() {
      assertThat(findings(ASKED.and(done(2024, "2025-04-01"), done(2025, "2026-02-01"))))
          .containsExactly(late(0, 2024, "2025-02-28", term("2025-03-01", "2025-03-31")));
    }

    @Test
    void aDayToComeIsNotYetDone() {
      EditableRegister town = ASKED.and(done(2024, "2025-02-28"), done(2025, "2026-11-22"));
      assertThat(findings(town)).containsExactly(late(1, 2025, "2026-02-28", from("2026-03-01")));
      assertThat(agenda(town)).last().asString().endsWith(" OVERDUE");
    }

    @Test
    void whatWasDoneForAYearThatAsksForNothingIsNeitherLateNorUnknown() {
      assertThat(findings(DONE.and(done(2023, "2026-01-01")))).isEmpty();
    }
  }

  @Nested
  class DutyUnknown {

    @Test
    void whatNoCharterOfThePlatformAsksIsUnknown() {
      assertThat(findings(TOWN.and(done(2025, "2026-02-28"))))
          .containsExactly(
              error("duty-unknown", "platform", "/dutiesDone/0/duty")
                  .with("duty", "region")
                  .with("year", Year.of(2025)));
    }

    @Test
    void aPlatformThatIsNotThereIsAllThatIsSaid() {
      assertThat(
              findings(
                  DONE.and(done(2025, "2026-02-28").toBuilder().platform(id("nowhere")).build())))
          .extracting(ExpectedFinding::code)
          .containsExactly("reference-not-found");
    }
  }

  @Nested
  class DutyDuplicated {

    @Test
    void ofTwoOnOneYearTheEarlierCounts() {
      EditableRegister twice =
          ASKED.and(done(2024, "2025-02-28"), done(2025, "2026-03-15"), done(2025, "2026-02-28"));
      assertThat(findings(twice))
          .containsExactly(
              warning("duty-duplicated", "platform", "/dutiesDone/2/year")
                  .with("duty", "region")
                  .with("year", Year.of(2025))
                  .with("day", day("2026-02-28"))
                  .with("otherDay", day("2026-03-15")));
      assertThat(agenda(twice)).last().asString().endsWith(" MET");
    }

    @Test
    void anotherDutyOrAnotherYearIsNoSecond() {
      Duty other = REGION.toBuilder().code("accounts").build();
      EditableRegister town =
          DONE.charter(c -> c.addDuties(other))
              .and(
                  done(2024, "2025-02-28").toBuilder().duty("accounts").build(),
                  done(2025, "2026-02-28").toBuilder().duty("accounts").build());
      assertThat(findings(town)).isEmpty();
      assertThat(agenda(town)).hasSize(4);
    }
  }
}
