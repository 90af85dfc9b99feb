package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.conclusion;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.edition;
import static io.github.samenspraak.fixtures.Facts.group;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.waiver;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Situations of reporting years, met in real statutes and in public bug reports. */
class YearFieldCasesTest {

  private static List<Obligation> agenda(EditableRegister town, ObligationKind kind) {
    return Agenda.of(town.register())
        .between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))
        .stream()
        .filter(obligation -> obligation.kind() == kind)
        .toList();
  }

  @Test
  void case41eachStepIsDueInAYearOfItsOwn() {
    EditableRegister town =
        TOWN.calendar(
            c -> c.conclusions(YearlyDue.builder().day(MonthDay.of(12, 15)).yearsLater(0).build()));
    assertThat(findings(concluding(town, "2025-12-15"))).isEmpty();
    assertThat(findings(concluding(town, "2025-12-16")))
        .containsExactly(
            warning("conclusion-late", "debt-2025", "/annualReports/1/conclusions/1/adoptedOn")
                .during(on("2025-12-16"))
                .with("workingGroup", id("debt"))
                .with("year", Year.of(2025))
                .with("due", day("2025-12-15")));
    assertThat(agenda(town, ObligationKind.CONCLUSION))
        .extracting(Obligation::due)
        .containsOnly(day("2024-12-15"), day("2025-12-15"), day("2026-12-15"));
    assertThat(agenda(town, ObligationKind.PRESENTATION))
        .extracting(Obligation::due)
        .containsExactly(day("2025-03-31"), day("2026-03-31"));
  }

  private static EditableRegister concluding(EditableRegister town, String debtOn) {
    return town.report(
            id("report-2024"),
            r ->
                r.conclusions(
                    List.of(
                        conclusion("housing-2024", "housing", "2024-12-15"),
                        conclusion("debt-2024", "debt", "2024-12-15"))))
        .report(
            id("report-2025"),
            r ->
                r.conclusions(
                    List.of(
                        conclusion("housing-2025", "housing", "2025-12-15"),
                        conclusion("debt-2025", "debt", debtOn))));
  }

  @Test
  void case42aGroupOfTwoSchoolYearsOwesAConclusionForEach() {
    EditableRegister town =
        TOWN.and(group("health", term("2023-09-01", "2025-08-31")))
            .calendar(c -> c.yearBegins(MonthDay.of(9, 1)));
    assertThat(agenda(town, ObligationKind.CONCLUSION))
        .filteredOn(obligation -> obligation.subject().equals(id("health")))
        .extracting(obligation -> obligation.arguments().get("year") + " " + obligation.due())
        .containsExactly("2023 2025-01-31", "2024 2026-01-31");
  }

  @Test
  void case43aReportMayCoverTwoYearsAndASuspendedYearOwesNone() {
    EditableRegister without = TOWN.without(id("report-2024")).without(id("avenue-2024"));
    assertThat(findings(without.report(id("report-2025"), r -> r.year(Year.of(2024)).years(2))))
        .isEmpty();
    assertThat(
            findings(
                without.platform(
                    p ->
                        p.addSuspensions(
                            Suspension.builder()
                                .term(Term.parse("2024-01-01/2024-12-31"))
                                .build()))))
        .extracting(ExpectedFinding::code)
        .doesNotContain("annual-report-missing", "conclusion-missing");
  }

  /** Since 2001 there was a report to make on each year; the records of them begin with 2019. */
  @Test
  void case44nothingIsMissingFromBeforeTheRecordsBegin() {
    EditableRegister since2001 =
        EditableRegister.of(
            RegisterReader.standard()
                .read(
                    """
                    {"format": "samenspraak/1",
                     "municipality": {"name": "Lindedorp", "region": "OTHER"},
                     "organisations": [{"id": "city", "name": "City", "kind": "MUNICIPALITY"}],
                     "platforms": [{"id": "platform", "name": "Platform", "kind": "SOCIAL_PLATFORM",
                       "authority": "city", "established": "2001-09-18",
                       "charters": [{"inForce": {"firstDay": "2001-09-18"},
                         "reporting": {"presentation": "--03-31"}}]}]}
                    """));
    assertThat(years(since2001)).startsWith(2002, 2003).hasSize(24);
    EditableRegister since2019 = since2001.platform(p -> p.recordedFrom(day("2019-01-01")));
    assertThat(years(since2019)).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025);
    assertThat(agenda(since2019, ObligationKind.PRESENTATION))
        .extracting(Obligation::due)
        .startsWith(day("2020-03-31"));
    // The first full year of the records is the next one.
    assertThat(years(since2001.platform(p -> p.recordedFrom(day("2019-01-02"))))).startsWith(2020);
  }

  /** {@return the years of which the report is missing} */
  private static List<Integer> years(EditableRegister town) {
    return findings(town).stream()
        .filter(found -> found.code().equals("annual-report-missing"))
        .map(found -> ((Year) found.arguments().get("year")).getValue())
        .toList();
  }

  @Test
  void case45nobodyOwesAnAnswerToAReportThatWasNotPresented() {
    EditableRegister unpresented =
        TOWN.report(
            id("report-2025"), r -> r.presentedOn(Optional.empty()).answeredOn(Optional.empty()));
    assertThat(agenda(unpresented, ObligationKind.ANSWER)).hasSize(1);
    assertThat(findings(unpresented))
        .extracting(ExpectedFinding::code)
        .doesNotContain("answer-late");
    // Presented on 20 March, to be answered within six months and ten days.
    EditableRegister unanswered =
        TOWN.report(id("report-2025"), r -> r.answeredOn(Optional.empty()));
    assertThat(findings(unanswered, day("2026-09-30"))).isEmpty();
    assertThat(findings(unanswered, day("2026-10-01")))
        .containsExactly(
            warning("answer-late", "report-2025", "/annualReports/1/answeredOn")
                .during(Term.from(day("2026-10-01")))
                .with("year", Year.of(2025))
                .with("due", day("2026-09-30")));
  }

  @Test
  void case47whatAnswersOrSettlesComesAfterwardsAndAMandateAfterItsDecision() {
    assertThat(findings(TOWN.report(id("report-2025"), r -> r.answeredOn(day("2026-03-19")))))
        .containsExactly(
            error("chronology", "report-2025", "/annualReports/1/answeredOn")
                .with("day", day("2026-03-19"))
                .with("link", Chronology.Link.ANSWERS)
                .with("other", id("report-2025"))
                .with("otherDay", day("2026-03-20")));
    assertThat(
            findings(
                TOWN.mandate(id("m-dirk"), m -> m.appointedBy(Decision.on(day("2023-12-01"))))))
        .containsExactly(
            warning("decided-afterwards", "m-dirk", "/platforms/0/bodies/1/mandates/3/appointedBy")
                .during(term("2023-07-01", "2023-11-30"))
                .with("fault", DecidedAfterwards.Early.UNDECIDED)
                .with("day", day("2023-07-01"))
                .with("otherDay", day("2023-12-01")));
  }

  @Test
  void case48figuresAreAwaitedAYearAndAnEventIsDueWithinItsCalendarYear() {
    LocalDate newYear = day("2026-01-01");
    EditableRegister measured =
        TOWN.withoutMeasurement(id("excluded"), Year.of(2025))
            .withoutMeasurement(id("poor"), Year.of(2025));
    assertThat(findings(measured, newYear))
        .extracting(ExpectedFinding::code)
        .doesNotContain("barometer-gap");
    EditableRegister held =
        TOWN.forum(
            id("forum"),
            f ->
                f.every(Period.ofYears(2))
                    .editions(List.of(edition(1, "2024-05-04"), edition(2, "2026-05-02"))));
    assertThat(findings(held)).extracting(ExpectedFinding::code).doesNotContain("edition-late");
  }

  @Test
  void case50theNoticeOfACommitteeIsOfItsOwn() {
    EditableRegister town =
        TOWN.charter(
            c ->
                c.meetings(
                    List.of(
                        MeetingRule.builder().of(BodyKind.PLENARY).noticeDays(8).build(),
                        MeetingRule.builder()
                            .of(BodyKind.STEERING_COMMITTEE)
                            .noticeDays(3)
                            .build())));
    assertThat(findings(town.and(convened("committee", "2026-02-07")))).isEmpty();
    assertThat(findings(town.and(convened("committee", "2026-02-08"))))
        .extracting(ExpectedFinding::code)
        .containsExactly("notice-too-short");
    assertThat(findings(town.and(convened("plenary", "2026-02-02")))).isEmpty();
    assertThat(findings(town.and(convened("plenary", "2026-02-03"))))
        .extracting(ExpectedFinding::code)
        .containsExactly("notice-too-short");
  }

  private static Object convened(String body, String day) {
    return meeting("convened", body, "2026-02-10").toBuilder().convenedOn(day(day)).build();
  }

  @Test
  void case60aWaiverOfTheMissingReportOfAYearIsAboutThatYearOnly() {
    EditableRegister without2024 =
        TOWN.without(id("report-2024"))
            .without(id("avenue-2024"))
            .and(waiver("annual-report-missing", "platform", term("2024-01-01", "2024-12-31")));
    assertThat(findings(without2024))
        .extracting(ExpectedFinding::code, ExpectedFinding::isWaived)
        .containsExactly(tuple("annual-report-missing", true));
    assertThat(findings(without2024, day("2040-01-01")))
        .extracting(ExpectedFinding::code)
        .doesNotContain("waiver-unused");
    assertThat(agenda(without2024, ObligationKind.PRESENTATION))
        .extracting(Obligation::due, due -> due.stateOn(TODAY))
        .contains(tuple(day("2025-03-31"), ObligationState.WAIVED))
        .contains(tuple(day("2026-03-31"), ObligationState.MET));
    EditableRegister without2025 =
        without2024.without(id("report-2025")).without(id("avenue-2025"));
    assertThat(findings(without2025))
        .filteredOn(found -> found.code().equals("annual-report-missing"))
        .extracting(found -> found.arguments().get("year"), ExpectedFinding::isWaived)
        .containsExactly(tuple(Year.of(2024), true), tuple(Year.of(2025), false));
  }
}
