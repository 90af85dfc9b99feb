package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.adviceRequest;
import static io.github.samenspraak.fixtures.Facts.avenue;
import static io.github.samenspraak.fixtures.Facts.conclusion;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.decision;
import static io.github.samenspraak.fixtures.Facts.edition;
import static io.github.samenspraak.fixtures.Facts.followUp;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.group;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.participation;
import static io.github.samenspraak.fixtures.Facts.povertyTest;
import static io.github.samenspraak.fixtures.Facts.quickScan;
import static io.github.samenspraak.fixtures.Facts.report;
import static io.github.samenspraak.fixtures.Facts.response;
import static io.github.samenspraak.fixtures.Facts.signal;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleRulesTest {

  private static final String REPORT_2025 = "/annualReports/1";
  private static final Year YEAR = Year.of(2025);

  private static EditableRegister conclusionsOf2025(Conclusion... conclusions) {
    return TOWN.report(id("report-2025"), r -> r.conclusions(List.of(conclusions)));
  }

  private static Conclusion housing(String adoptedOn) {
    return conclusion("housing-2025", "housing", adoptedOn);
  }

  private static Conclusion debt(String adoptedOn) {
    return conclusion("debt-2025", "debt", adoptedOn);
  }

  private static Conclusion basedOn(String signal, Conclusion conclusion) {
    return Conclusion.builder().from(conclusion).addBasedOn(id(signal)).build();
  }

  private static Meeting discussing(String topic, String heldOn) {
    return Meeting.builder()
        .from(meeting("spring", "committee", heldOn))
        .addItems(AgendaItem.builder().title(text(topic)).addAbout(id(topic)).build())
        .build();
  }

  @Nested
  class ConclusionMissing {

    private static ExpectedFinding missing(String report, String place, String group, int year) {
      return error("conclusion-missing", report, place + "/conclusions")
          .during(from(year + 1 + "-02-01"))
          .with("workingGroup", id(group))
          .with("year", Year.of(year))
          .with("due", day(year + 1 + "-01-31"));
    }

    private static EditableRegister healthLived(Term lifespan) {
      return TOWN.and(group("health", lifespan, participation("neighbours", lifespan)));
    }

    private static List<ExpectedFinding> missingOn(EditableRegister town, String today) {
      return findings(town, day(today)).stream()
          .filter(found -> found.code().equals("conclusion-missing"))
          .toList();
    }

    @Test
    void everyGroupThatLivedThroughTheYearConcludes() {
      assertThat(findings(TOWN.without(id("debt-2025"))))
          .containsExactly(missing("report-2025", REPORT_2025, "debt", 2025));
    }

    @Test
    void aGroupOfTheWholeYearDoes() {
      assertThat(findings(healthLived(term("2025-01-01", "2025-12-31"))))
          .containsExactly(missing("report-2025", REPORT_2025, "health", 2025));
    }

    @Test
    void aGroupWithoutARecordedLifespanNeedNot() {
      EditableRegister town = TOWN.body(id("debt"), g -> g.lifespan(Optional.empty()));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town.without(id("debt-2025")))).isEmpty();
    }

    @Test
    void aGroupOfADayLessNeedNot() {
      assertThat(findings(healthLived(term("2025-01-02", "2025-12-31")))).isEmpty();
      assertThat(findings(healthLived(term("2025-01-01", "2025-12-30")))).isEmpty();
    }

    @Test
    void aReportThatIsBeingWrittenMissesNothingUntilItIsDue() {
      EditableRegister town = TOWN.and(report("report-2026", 2026));
      assertThat(findings(town)).isEmpty();
      assertThat(missingOn(town, "2027-01-31")).isEmpty();
      assertThat(missingOn(town, "2027-02-01"))
          .containsExactly(
              missing("report-2026", "/annualReports/2", "housing", 2026),
              missing("report-2026", "/annualReports/2", "debt", 2026));
    }

    @Test
    void whereNoDayIsSetItIsDueWithTheReport() {
      EditableRegister town =
          TOWN.and(report("report-2026", 2026)).calendar(c -> c.conclusions(Optional.empty()));
      assertThat(missingOn(town, "2027-03-31")).isEmpty();
      assertThat(missingOn(town, "2027-04-01"))
          .hasSize(2)
          .allMatch(found -> found.term().equals(Optional.of(from("2027-04-01"))));
    }

    @Test
    void whereNothingIsDueNothingIsMissing() {
      EditableRegister town = TOWN.without(id("debt-2025"));
      assertThat(findings(town.calendar(c -> undated(c)))).isEmpty();
      assertThat(findings(town.charter(c -> c.reporting(Optional.empty())))).isEmpty();
    }

    private static void undated(ReportingCalendar.Builder calendar) {
      calendar
          .conclusions(Optional.empty())
          .presentation(Optional.empty())
          .publication(Optional.empty());
    }

    @Test
    void theyAreMissingWhenTheyAreDueThoughTheReportThatHoldsThemIsNotYet() {
      EditableRegister town = TOWN.without(id("report-2025"));
      assertThat(findings(town, day("2026-01-31"))).isEmpty();
      assertThat(findings(town, day("2026-02-01")))
          .containsExactly(ofPlatform("housing"), ofPlatform("debt"));
      assertThat(findings(town, day("2026-03-31"))).hasSize(2);
      assertThat(findings(town, day("2026-04-01")))
          .extracting(ExpectedFinding::code)
          .containsExactly("annual-report-missing");
    }

    private static ExpectedFinding ofPlatform(String group) {
      return error("conclusion-missing", "platform", "/platforms/0")
          .during(from("2026-02-01"))
          .with("workingGroup", id(group))
          .with("year", YEAR)
          .with("due", day("2026-01-31"));
    }

    @Test
    void aGroupOfTwoSchoolYearsOwesTwoConclusions() {
      EditableRegister town =
          TOWN.and(group("health", term("2023-09-01", "2025-08-31")))
              .calendar(c -> c.yearBegins(MonthDay.of(9, 1)));
      assertThat(missingOn(town, "2026-03-31"))
          .filteredOn(found -> found.arguments().get("workingGroup").equals(id("health")))
          .extracting(found -> found.arguments().get("year"))
          .containsExactly(Year.of(2024));
    }

    @Test
    void aJointReportHoldsAConclusionOfEachGroupThatLivedThroughOneOfItsYears() {
      EditableRegister joint =
          TOWN.without(id("report-2024"))
              .without(id("avenue-2024"))
              .report(id("report-2025"), r -> r.year(Year.of(2024)).years(2));
      assertThat(findings(joint)).isEmpty();
      assertThat(
              findings(joint.and(group("health", term("2024-01-01", "2024-12-31")))).stream()
                  .filter(found -> found.code().equals("conclusion-missing")))
          .containsExactly(
              error("conclusion-missing", "report-2025", "/annualReports/0/conclusions")
                  .during(from("2026-02-01"))
                  .with("workingGroup", id("health"))
                  .with("year", Year.of(2024))
                  .with("due", day("2026-01-31")));
    }
  }

  @Nested
  class AnnualReportMissing {

    private static ExpectedFinding missing(int year, String due) {
      return error("annual-report-missing", "platform", "/platforms/0")
          .during(Term.from(day(due).plusDays(1)))
          .with("year", Year.of(year))
          .with("due", day(due));
    }

    /** Its conclusions are due with the report. */
    private static final EditableRegister WITHOUT =
        TOWN.without(id("report-2025")).calendar(c -> c.conclusions(Optional.empty()));

    @Test
    void aReportIsMissedOnTheDayAfterItWasDue() {
      assertThat(findings(WITHOUT, day("2026-04-01"))).containsExactly(missing(2025, "2026-03-31"));
    }

    @Test
    void aReportIsNotMissedOnTheDayOnWhichItIsDue() {
      assertThat(findings(WITHOUT, day("2026-03-31"))).isEmpty();
    }

    @Test
    void theReportThatIsDueOn29FebruaryIsDueOn28FebruaryInOtherYears() {
      EditableRegister town =
          WITHOUT.calendar(c -> c.presentation(YearlyDue.by(MonthDay.of(2, 29))));
      EditableRegister onlyThis =
          town.report(
              id("report-2024"),
              r -> r.presentedOn(day("2025-02-28")).answeredOn(day("2025-03-01")));
      assertThat(findings(onlyThis, day("2026-02-28"))).isEmpty();
      assertThat(findings(onlyThis, day("2026-03-01")))
          .containsExactly(missing(2025, "2026-02-28"));
    }

    @Test
    void theFirstStepThatIsDueWithItDecides() {
      EditableRegister published = WITHOUT.calendar(c -> c.presentation(Optional.empty()));
      assertThat(findings(published)).containsExactly(missing(2025, "2026-06-30"));
      EditableRegister concluded =
          published.calendar(
              c -> c.publication(Optional.empty()).conclusions(YearlyDue.by(MonthDay.of(1, 31))));
      assertThat(findings(concluded)).containsExactly(missing(2025, "2026-01-31"));
    }

    @Test
    void aYearIsFullIfThePlatformWasEstablishedOnItsFirstDay() {
      EditableRegister town =
          TOWN.charter(
              c ->
                  c.inForce(from("2023-01-01"))
                      .adoptedBy(Optional.empty())
                      .meetings(List.of())
                      .workingGroups(Optional.empty()));
      assertThat(findings(town.existing(p -> p.established(PartialDate.parse("2023-01-01")))))
          .containsExactly(missing(2023, "2024-03-31"));
      assertThat(findings(town.existing(p -> p.established(PartialDate.parse("2023-01-02")))))
          .isEmpty();
    }

    @Test
    void theYearInWhichThePlatformWasDissolvedIsNotFull() {
      assertThat(findings(WITHOUT.existing(p -> p.dissolved(PartialDate.parse("2025-12-30")))))
          .isEmpty();
    }

    @Test
    void noReportIsDueAfterThePlatformWasDissolved() {
      assertThat(findings(WITHOUT.existing(p -> p.dissolved(PartialDate.parse("2026-03-30")))))
          .isEmpty();
      assertThat(findings(WITHOUT.existing(p -> p.dissolved(PartialDate.parse("2026-03-31")))))
          .containsExactly(missing(2025, "2026-03-31"));
    }

    @Test
    void whereItIsNotKnownWhenItWasEstablishedTheCharterTells() {
      assertThat(findings(WITHOUT.platform(p -> p.established(Optional.empty()))))
          .containsExactly(missing(2025, "2026-03-31"));
    }

    @Test
    void itIsNotMissedOfYearsAfterThePlatformWasDissolvedThoughItsCharterWasNotClosed() {
      EditableRegister town = WITHOUT.platform(p -> p.established(Optional.empty()));
      assertThat(findings(town.existing(p -> p.dissolved(PartialDate.parse("2026-03-30")))))
          .isEmpty();
      assertThat(findings(town.existing(p -> p.dissolved(PartialDate.parse("2026-03-31")))))
          .containsExactly(missing(2025, "2026-03-31"));
    }

    @Test
    void aReportThatIsDueInTheYearItselfIsMissedInThatYear() {
      EditableRegister town =
          TOWN.register(r -> r.annualReports(List.of()))
              .without(id("avenue-2024"))
              .calendar(
                  c ->
                      c.conclusions(Optional.empty())
                          .presentation(
                              YearlyDue.builder().day(MonthDay.of(12, 15)).yearsLater(0).build())
                          .publication(Optional.empty()));
      assertThat(findings(town, day("2024-12-15"))).isEmpty();
      assertThat(findings(town, day("2024-12-16"))).containsExactly(missing(2024, "2024-12-15"));
    }

    @Test
    void aPlatformWithoutAReportingCalendarNeedNotReport() {
      assertThat(findings(WITHOUT.charter(c -> c.reporting(Optional.empty())))).isEmpty();
    }
  }

  @Nested
  class AvenuesMissing {

    private static EditableRegister expecting() {
      return TOWN.calendar(c -> c.avenuesExpected(true))
          .report(id("report-2025"), r -> r.avenues(List.of()).presentedOn(day("2026-03-20")));
    }

    @Test
    void aReportThatWasPresentedShouldHoldSome() {
      assertThat(findings(expecting()))
          .contains(
              warning("avenues-missing", "report-2025", REPORT_2025 + "/avenues")
                  .with("year", YEAR));
    }

    @Test
    void oneThatIsStillWrittenNeedNotYet() {
      assertThat(findings(expecting(), day("2026-03-20")))
          .noneMatch(found -> found.code().equals("avenues-missing"));
    }

    @Test
    void whereNoneAreExpectedNoneAreMissing() {
      assertThat(findings(expecting().calendar(c -> c.avenuesExpected(false)))).isEmpty();
    }
  }

  @Nested
  class AnnualReportDuplicated {

    private static EditableRegister another(int year) {
      AnnualReport again =
          AnnualReport.builder()
              .from(TOWN.register().annualReports().get(1))
              .id(id("again"))
              .year(Year.of(year))
              .conclusions(
                  List.of(
                      conclusion("housing-again", "housing", "2026-01-15"),
                      conclusion("debt-again", "debt", "2026-01-15")))
              .avenues(List.of())
              .build();
      return TOWN.and(again);
    }

    @Test
    void twoReportsOfAYearAreOneTooMany() {
      assertThat(findings(another(2025)))
          .containsExactly(
              error("annual-report-duplicated", "again", "/annualReports/2/year")
                  .with("year", YEAR)
                  .with("other", id("report-2025")));
    }

    @Test
    void aReportOfAnotherYearIsNot() {
      assertThat(findings(another(2026)))
          .extracting(ExpectedFinding::code)
          .doesNotContain("annual-report-duplicated");
    }
  }

  @Nested
  class ConclusionLate {

    private static ExpectedFinding late(Term days, String due) {
      return warning("conclusion-late", "debt-2025", REPORT_2025 + "/conclusions/1/adoptedOn")
          .during(days)
          .with("workingGroup", id("debt"))
          .with("year", YEAR)
          .with("due", day(due));
    }

    private static EditableRegister debtConcludesOn(String adoptedOn) {
      return conclusionsOf2025(housing("2026-01-15"), debt(adoptedOn));
    }

    @Test
    void theDayAfterIsADayLate() {
      assertThat(findings(debtConcludesOn("2026-02-01")))
          .containsExactly(late(on("2026-02-01"), "2026-01-31"));
    }

    @Test
    void theDayOnWhichItIsDueIsInTime() {
      assertThat(findings(debtConcludesOn("2026-01-31"))).isEmpty();
    }

    @Test
    void itIsLateUntilTheDayBeforeItIsAdopted() {
      assertThat(findings(debtConcludesOn("2026-02-28")))
          .containsExactly(late(term("2026-02-01", "2026-02-27"), "2026-01-31"));
    }

    @Test
    void a29FebruaryIsA28FebruaryInOtherYears() {
      assertThat(
              findings(
                  debtConcludesOn("2026-02-28")
                      .calendar(c -> c.conclusions(YearlyDue.by(MonthDay.of(2, 29))))))
          .isEmpty();
      assertThat(
              findings(
                  debtConcludesOn("2026-03-01")
                      .calendar(c -> c.conclusions(YearlyDue.by(MonthDay.of(2, 29))))))
          .containsExactly(late(on("2026-03-01"), "2026-02-28"));
    }

    @Test
    void itMayBeDueInTheYearItself() {
      EditableRegister town =
          TOWN.calendar(
                  c ->
                      c.conclusions(
                              YearlyDue.builder().day(MonthDay.of(12, 15)).yearsLater(0).build())
                          .presentation(Optional.empty())
                          .publication(Optional.empty())
                          .answerWithin(Optional.empty()))
              .report(
                  id("report-2024"),
                  r ->
                      r.conclusions(
                          List.of(
                              conclusion("housing-2024", "housing", "2024-12-01"),
                              conclusion("debt-2024", "debt", "2024-12-15"))))
              .report(
                  id("report-2025"),
                  r -> r.conclusions(List.of(housing("2025-12-15"), debt("2025-12-16"))));
      assertThat(findings(town)).containsExactly(late(on("2025-12-16"), "2025-12-15"));
    }

    @Test
    void whereNoDayIsSetItIsInTimeForTheReport() {
      assertThat(
              findings(
                  debtConcludesOn("2026-02-28").calendar(c -> c.conclusions(Optional.empty()))))
          .isEmpty();
    }
  }

  @Nested
  class PresentationLate {

    private static ExpectedFinding late(Term days) {
      return warning("presentation-late", "report-2025", REPORT_2025 + "/presentedOn")
          .during(days)
          .with("year", YEAR)
          .with("due", day("2026-03-31"));
    }

    private static EditableRegister presentedOn(String day) {
      return TOWN.report(
          id("report-2025"), r -> r.presentedOn(Optional.ofNullable(day).map(Facts::day)));
    }

    @Test
    void theDayAfterIsADayLate() {
      assertThat(findings(presentedOn("2026-04-01"))).containsExactly(late(on("2026-04-01")));
    }

    @Test
    void theDayOnWhichItIsDueIsInTime() {
      assertThat(findings(presentedOn("2026-03-31"))).isEmpty();
    }

    @Test
    void aStepThatIsStillToBeDoneIsLateFromTheDayAfter() {
      assertThat(findings(presentedOn(null), day("2026-03-31"))).isEmpty();
      assertThat(findings(presentedOn(null), day("2026-04-01")))
          .containsExactly(late(from("2026-04-01")));
    }

    @Test
    void theCalendarOfTheLastDayOfTheYearCounts() {
      EditableRegister withoutCalendarFromNewYear =
          presentedOn("2026-04-01")
              .charter(c -> c.inForce(term("2023-07-01", "2025-12-31")))
              .and(Charter.builder().inForce(from("2026-01-01")).build());
      assertThat(findings(withoutCalendarFromNewYear)).containsExactly(late(on("2026-04-01")));
    }
  }

  @Nested
  class PublicationLate {

    private static ExpectedFinding late(Term days) {
      return warning("publication-late", "report-2025", REPORT_2025 + "/publishedOn")
          .during(days)
          .with("year", YEAR)
          .with("due", day("2026-06-30"));
    }

    private static EditableRegister publishedOn(String day) {
      return TOWN.report(
          id("report-2025"), r -> r.publishedOn(Optional.ofNullable(day).map(Facts::day)));
    }

    @Test
    void theDayAfterIsADayLate() {
      assertThat(findings(publishedOn("2026-07-01"))).containsExactly(late(on("2026-07-01")));
    }

    @Test
    void theDayOnWhichItIsDueIsInTime() {
      assertThat(findings(publishedOn("2026-06-30"))).isEmpty();
    }

    @Test
    void aStepThatIsStillToBeDoneIsLateFromTheDayAfter() {
      assertThat(findings(publishedOn(null), day("2026-06-30"))).isEmpty();
      assertThat(findings(publishedOn(null), day("2026-07-01")))
          .containsExactly(late(from("2026-07-01")));
    }
  }

  @Nested
  class AnswerLate {

    private static ExpectedFinding late(Term days) {
      return warning("answer-late", "report-2025", REPORT_2025 + "/answeredOn")
          .during(days)
          .with("year", YEAR)
          .with("due", day("2026-09-30"));
    }

    private static EditableRegister answeredOn(String day) {
      return TOWN.report(
          id("report-2025"), r -> r.answeredOn(Optional.ofNullable(day).map(Facts::day)));
    }

    @Test
    void theDayAfterIsADayLate() {
      assertThat(findings(answeredOn("2026-10-01"))).containsExactly(late(on("2026-10-01")));
    }

    @Test
    void theDayOnWhichItIsDueIsInTime() {
      assertThat(findings(answeredOn("2026-09-30"))).isEmpty();
    }

    @Test
    void aStepThatIsStillToBeDoneIsLateFromTheDayAfter() {
      assertThat(findings(answeredOn(null), day("2026-09-30"))).isEmpty();
      assertThat(findings(answeredOn(null), day("2026-10-01")))
          .containsExactly(late(from("2026-10-01")));
    }
  }

  @Nested
  class PresentationToWrongAuthority {

    @Test
    void theReportIsNotForTheProvince() {
      assertThat(findings(TOWN.report(id("report-2025"), r -> r.presentedTo(id("province")))))
          .containsExactly(
              warning(
                      "presentation-to-wrong-authority",
                      "report-2025",
                      REPORT_2025 + "/presentedTo")
                  .with("presentedTo", id("province"))
                  .with("authority", id("city")));
    }

    @Test
    void theReportIsForTheCity() {
      assertThat(findings(TOWN.report(id("report-2025"), r -> r.presentedTo(id("city")))))
          .isEmpty();
    }

    @Test
    void aDayThatIsNotRecordedIsNotWrong() {
      assertThat(findings(TOWN.report(id("report-2025"), r -> r.presentedTo(Optional.empty()))))
          .isEmpty();
    }
  }

  @Nested
  class AvenueWithoutGround {

    private static EditableRegister avenueOn(String... grounds) {
      return TOWN.report(
          id("report-2025"), r -> r.avenues(List.of(avenue("avenue-2025", grounds))));
    }

    @Test
    void anAvenueRestsOnSomething() {
      assertThat(findings(avenueOn()))
          .containsExactly(
              info("avenue-without-ground", "avenue-2025", REPORT_2025 + "/avenues/0/basedOn"));
    }

    @Test
    void oneSignalOrOneConclusionIsEnough() {
      assertThat(findings(avenueOn("damp"))).isEmpty();
      assertThat(findings(avenueOn("debt-2025"))).isEmpty();
    }
  }

  @Nested
  class SignalNotTreated {

    private static ExpectedFinding waited(Term days, String due) {
      return warning("signal-not-treated", "mould", "/signals/1")
          .during(days)
          .with("due", day(due));
    }

    private static EditableRegister mouldRaisedOn(String day) {
      return TOWN.and(signal("mould", "tenants", day));
    }

    @Test
    void aYearAndADayIsADayTooLong() {
      assertThat(findings(mouldRaisedOn("2024-05-03").and(discussing("mould", "2025-05-04"))))
          .containsExactly(waited(on("2025-05-04"), "2025-05-03"));
    }

    @Test
    void aYearIsNot() {
      assertThat(findings(mouldRaisedOn("2024-05-03").and(discussing("mould", "2025-05-03"))))
          .isEmpty();
    }

    @Test
    void aYearFrom29FebruaryEndsOn28February() {
      assertThat(findings(mouldRaisedOn("2024-02-29").and(discussing("mould", "2025-02-28"))))
          .isEmpty();
      assertThat(findings(mouldRaisedOn("2024-02-29").and(discussing("mould", "2025-03-01"))))
          .containsExactly(waited(on("2025-03-01"), "2025-02-28"));
    }

    @Test
    void aSignalThatNoMeetingDiscussedWaitsFromTheDayAfterTheYear() {
      assertThat(findings(mouldRaisedOn("2025-11-21"))).isEmpty();
      assertThat(findings(mouldRaisedOn("2025-11-20")))
          .containsExactly(waited(from("2026-11-21"), "2026-11-20"));
    }

    @Test
    void aDiscussionThatIsPlannedTooLateIsNotLateYet() {
      EditableRegister town = mouldRaisedOn("2026-05-03").and(discussing("mould", "2027-05-05"));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2027-05-03")).stream().map(ExpectedFinding::code))
          .doesNotContain("signal-not-treated");
      assertThat(findings(town, day("2027-05-04")))
          .contains(waited(from("2027-05-04"), "2027-05-03"));
    }

    @Test
    void aConclusionOrAnAdviceWillDo() {
      EditableRegister inAConclusion =
          mouldRaisedOn("2025-05-03")
              .report(
                  id("report-2025"),
                  r ->
                      r.conclusions(
                          List.of(basedOn("mould", housing("2026-01-15")), debt("2026-01-31"))));
      assertThat(findings(inAConclusion)).isEmpty();
      EditableRegister inAnAdvice =
          mouldRaisedOn("2025-05-03").advice(id("advice"), a -> a.addBasedOn(id("mould")));
      assertThat(findings(inAnAdvice)).isEmpty();
    }

    @Test
    void theCharterOfTheDaySaysHowLong() {
      EditableRegister town = mouldRaisedOn("2025-05-31").and(discussing("mould", "2025-12-01"));
      assertThat(findings(town.charter(c -> c.signalTreatedWithin(Period.ofMonths(6)))))
          .containsExactly(waited(on("2025-12-01"), "2025-11-30"));
      assertThat(findings(town.charter(c -> c.signalTreatedWithin(Period.ofDays(1)))))
          .contains(waited(term("2025-06-02", "2025-11-30"), "2025-06-01"));
    }

    @Test
    void nothingIsAskedIfTheCharterGivesNoTime() {
      assertThat(
              findings(
                  mouldRaisedOn("2023-07-01")
                      .charter(c -> c.signalTreatedWithin(Optional.empty()))))
          .isEmpty();
      assertThat(findings(mouldRaisedOn("2024-05-03"))).hasSize(1);
    }

    @Test
    void aMergerWillDoAsSoonAsThereAreBoth() {
      EditableRegister intoAnEarlierOne =
          mouldRaisedOn("2025-03-01").signal(id("mould"), s -> s.mergedInto(id("damp")));
      assertThat(findings(intoAnEarlierOne)).isEmpty();
      EditableRegister intoALaterOne =
          mouldRaisedOn("2024-02-09").signal(id("mould"), s -> s.mergedInto(id("damp")));
      assertThat(findings(intoALaterOne)).containsExactly(waited(on("2025-02-10"), "2025-02-09"));
    }

    @Test
    void theSignalThatItWasMergedIntoIsTreatedInItsOwnTime() {
      EditableRegister town =
          mouldRaisedOn("2024-05-03")
              .and(signal("leak", "tenants", "2024-05-04"))
              .signal(id("leak"), s -> s.mergedInto(id("mould")));
      assertThat(findings(town)).containsExactly(waited(from("2025-05-04"), "2025-05-03"));
    }

    @Test
    void aCircleOfMergersTreatsNothing() {
      EditableRegister town =
          mouldRaisedOn("2024-05-03").signal(id("mould"), s -> s.mergedInto(id("mould")));
      assertThat(findings(town)).contains(waited(from("2025-05-04"), "2025-05-03")).hasSize(2);
    }

    @Test
    void theFirstDiscussionCounts() {
      EditableRegister town =
          mouldRaisedOn("2024-05-03")
              .and(discussing("mould", "2025-05-03"))
              .advice(id("advice"), a -> a.addBasedOn(id("mould")));
      assertThat(findings(town)).isEmpty();
    }
  }

  /** The calendar asks for a presentation; on 31 December the year after, it is late for that. */
  @Nested
  class SignalNotPassedOn {

    private static final EditableRegister DISCUSSED =
        TOWN.and(signal("mould", "tenants", "2023-09-01")).and(discussing("mould", "2023-10-12"));

    private static ExpectedFinding unheard(Term days) {
      return warning("signal-not-passed-on", "mould", "/signals/1")
          .during(days)
          .with("due", day("2024-12-31"));
    }

    private static EditableRegister reportOf2024(String presentedOn) {
      return DISCUSSED.report(
          id("report-2024"),
          r -> r.presentedOn(day(presentedOn)).addAvenues(avenue("repairs", "mould")));
    }

    private static List<ExpectedFinding> unheard(EditableRegister town) {
      return findings(town).stream()
          .filter(finding -> finding.code().equals("signal-not-passed-on"))
          .toList();
    }

    @Test
    void itWaitsFromTheEndOfTheYearAfterTheOneInWhichItWasDiscussed() {
      assertThat(findings(DISCUSSED)).containsExactly(unheard(from("2025-01-01")));
      assertThat(findings(DISCUSSED, day("2024-12-31")).stream().map(ExpectedFinding::code))
          .doesNotContain("signal-not-passed-on");
    }

    @Test
    void theLastDayOfTheYearIsInTime() {
      assertThat(unheard(reportOf2024("2024-12-31"))).isEmpty();
      assertThat(unheard(reportOf2024("2025-01-01"))).containsExactly(unheard(on("2025-01-01")));
      assertThat(unheard(reportOf2024("2025-03-20")))
          .containsExactly(unheard(term("2025-01-01", "2025-03-19")));
    }

    @Test
    void aSignalThatWasNotDiscussedIsNotPassedOn() {
      assertThat(unheard(TOWN.and(signal("mould", "tenants", "2023-09-01")))).isEmpty();
    }

    @Test
    void aConclusionInAReportThatIsPresentedWillDo() {
      EditableRegister concluded =
          DISCUSSED.report(
              id("report-2024"),
              r ->
                  r.presentedOn(day("2024-12-31"))
                      .addConclusions(
                          basedOn("mould", conclusion("late-thought", "housing", "2024-12-30"))));
      assertThat(unheard(concluded)).isEmpty();
    }

    @Test
    void anAdviceToTheAuthorityWillDoAndOneToAnotherWillNot() {
      EditableRegister advised =
          DISCUSSED.and(
              Facts.advice("repairs", "committee", "2024-12-31").toBuilder()
                  .addBasedOn(id("mould"))
                  .build());
      assertThat(unheard(advised)).isEmpty();
      assertThat(unheard(advised.advice(id("repairs"), a -> a.addressedTo(id("province")))))
          .containsExactly(unheard(from("2025-01-01")));
    }

    @Test
    void anInterpellationOfTheAuthorityWillDo() {
      EditableRegister asked =
          DISCUSSED.and(
              Facts.interpellation("why", "tenants", "2024-12-31").toBuilder()
                  .receivedBy(id("alderwoman"))
                  .addBasedOn(id("mould"))
                  .build());
      assertThat(unheard(asked)).isEmpty();
    }

    @Test
    void aPresentationToAnotherAuthorityIsNone() {
      assertThat(
              unheard(
                  reportOf2024("2024-12-31")
                      .report(id("report-2024"), r -> r.presentedTo(id("province")))))
          .containsExactly(unheard(from("2025-01-01")));
    }

    @Test
    void nothingIsAskedWhereTheCharterAsksForNoPresentation() {
      assertThat(
              unheard(
                  DISCUSSED.charter(
                      c ->
                          c.reporting(
                              ReportingCalendar.builder()
                                  .publication(YearlyDue.by(MonthDay.of(6, 30)))
                                  .build()))))
          .isEmpty();
      assertThat(unheard(DISCUSSED.charter(c -> c.reporting(Optional.empty())))).isEmpty();
    }

    @Test
    void theYearIsTheReportingYear() {
      EditableRegister fromSeptember =
          TOWN.and(signal("mould", "tenants", "2024-08-01"))
              .charter(
                  c ->
                      c.reporting(
                          ReportingCalendar.builder()
                              .yearBegins(MonthDay.of(9, 1))
                              .presentation(YearlyDue.by(MonthDay.of(12, 31)))
                              .build()));
      assertThat(unheard(fromSeptember.and(discussing("mould", "2024-09-01"))))
          .containsExactly(
              warning("signal-not-passed-on", "mould", "/signals/1")
                  .during(from("2026-09-01"))
                  .with("due", day("2026-08-31")));
    }

    @Test
    void aReportThatIsToBePresentedInTimeHasItsOwnDeadline() {
      EditableRegister town =
          TOWN.and(signal("mould", "tenants", "2024-09-01"))
              .and(discussing("mould", "2024-10-10"))
              .report(
                  id("report-2024"),
                  r -> r.presentedOn(Optional.empty()).addAvenues(avenue("repairs", "mould")));
      assertThat(findings(town))
          .extracting(ExpectedFinding::code)
          .containsOnly("presentation-late");
      assertThat(findings(town.without(id("report-2024"))))
          .extracting(ExpectedFinding::code)
          .contains("annual-report-missing")
          .doesNotContain("signal-not-passed-on");
    }

    @Test
    void ofAMergedSignalOnlyTheOtherIsPassedOn() {
      EditableRegister merged =
          DISCUSSED
              .and(signal("leak", "tenants", "2023-09-02"))
              .signal(id("leak"), s -> s.mergedInto(id("mould")))
              .and(
                  Meeting.builder()
                      .from(meeting("on-leaks", "committee", "2023-10-13"))
                      .addItems(
                          AgendaItem.builder().title(text("Leak")).addAbout(id("leak")).build())
                      .build());
      assertThat(unheard(merged)).containsExactly(unheard(from("2025-01-01")));
    }

    @Test
    void noneIsPassedOnBeforeRecordsBegin() {
      assertThat(unheard(DISCUSSED.platform(p -> p.recordedFrom(day("2023-10-12")))))
          .containsExactly(unheard(from("2025-01-01")));
      assertThat(unheard(DISCUSSED.platform(p -> p.recordedFrom(day("2023-10-13"))))).isEmpty();
    }
  }

  @Nested
  class SignalFromOutside {

    private static EditableRegister raisedOn(String day) {
      return TOWN.and(membership("province", on("2025-05-02")), signal("mould", "province", day))
          .advice(id("advice"), a -> a.addBasedOn(id("mould")));
    }

    @Test
    void theDayAfterLeavingIsOutside() {
      assertThat(findings(raisedOn("2025-05-03")))
          .containsExactly(
              warning("signal-from-outside", "mould", "/signals/1/raisedBy")
                  .with("sender", id("province"))
                  .with("fault", OtherDays.Fault.OTHER_DAYS)
                  .with("memberships", List.of(on("2025-05-02"))));
    }

    @Test
    void theLastDayOfTheMembershipIsNot() {
      assertThat(findings(raisedOn("2025-05-02"))).isEmpty();
    }
  }

  @Nested
  class Chronology {

    private static final Pattern ANSWERS =
        Pattern.compile("(answeredOn|inResponseTo|givenOn|discussedAt)$");

    private static ExpectedFinding tooEarly(
        String subject, String place, String day, String other, String otherDay) {
      return error("chronology", subject, place)
          .with("day", day(day))
          .with("link", link(place))
          .with("other", id(other))
          .with("otherDay", day(otherDay));
    }

    /** In a list stands what something rests on. */
    private static io.github.samenspraak.rules.Chronology.Link link(String place) {
      if (place.matches(".*/[0-9]+")) {
        return io.github.samenspraak.rules.Chronology.Link.RESTS_ON;
      }
      return ANSWERS.matcher(place).find()
          ? io.github.samenspraak.rules.Chronology.Link.ANSWERS
          : io.github.samenspraak.rules.Chronology.Link.COMES_AFTER;
    }

    private static EditableRegister conclusionOn(String adoptedOn) {
      return conclusionsOf2025(basedOn("mould", housing(adoptedOn)), debt("2026-01-31"))
          .and(signal("mould", "tenants", "2026-01-16"));
    }

    @Test
    void noConclusionComesBeforeItsSignal() {
      assertThat(findings(conclusionOn("2026-01-15")))
          .containsExactly(
              tooEarly(
                  "housing-2025",
                  REPORT_2025 + "/conclusions/0/basedOn/0",
                  "2026-01-15",
                  "mould",
                  "2026-01-16"));
    }

    @Test
    void aConclusionMayComeOnTheDayOfItsSignal() {
      assertThat(findings(conclusionOn("2026-01-16"))).isEmpty();
    }

    @Test
    void noReportIsOutBeforeItsConclusions() {
      assertThat(
              findings(
                  TOWN.report(
                      id("report-2025"),
                      r -> r.presentedOn(day("2026-01-30")).answeredOn(day("2026-02-01")))))
          .containsExactly(
              tooEarly(
                  "report-2025",
                  REPORT_2025 + "/presentedOn",
                  "2026-01-30",
                  "debt-2025",
                  "2026-01-31"));
      assertThat(findings(TOWN.report(id("report-2025"), r -> r.publishedOn(day("2026-01-30")))))
          .containsExactly(
              tooEarly(
                  "report-2025",
                  REPORT_2025 + "/publishedOn",
                  "2026-01-30",
                  "debt-2025",
                  "2026-01-31"));
      assertThat(
              findings(
                  TOWN.report(
                      id("report-2025"),
                      r -> r.presentedOn(day("2026-01-31")).answeredOn(day("2026-02-01")))))
          .isEmpty();
    }

    @Test
    void noMeetingIsAboutASignalThatIsStillToCome() {
      EditableRegister town = TOWN.and(signal("mould", "tenants", "2025-06-12"));
      assertThat(findings(town.and(discussing("mould", "2025-06-11"))))
          .containsExactly(
              tooEarly(
                  "spring", "/meetings/5/items/0/about/0", "2025-06-11", "mould", "2025-06-12"));
      assertThat(findings(town.and(discussing("mould", "2025-06-12")))).isEmpty();
    }

    @Test
    void aMeetingMayPrepareAnAdviceOrAConclusionThatIsStillToBeAdopted() {
      assertThat(findings(TOWN.and(discussing("advice", "2025-06-11")))).isEmpty();
      assertThat(findings(TOWN.and(discussing("housing-2025", "2026-01-14")))).isEmpty();
    }

    @Test
    void noAvenueRestsOnASignalThatCameAfterTheReport() {
      EditableRegister town =
          TOWN.report(id("report-2025"), r -> r.addAvenues(avenue("new-avenue", "mould")));
      assertThat(findings(town.and(signal("mould", "tenants", "2026-03-21"))))
          .containsExactly(
              tooEarly(
                  "new-avenue",
                  REPORT_2025 + "/avenues/1/basedOn/0",
                  "2026-03-20",
                  "mould",
                  "2026-03-21"));
      assertThat(findings(town.and(signal("mould", "tenants", "2026-03-20")))).isEmpty();
    }

    @Test
    void noAdviceComesBeforeWhatItRestsOn() {
      EditableRegister town = TOWN.advice(id("advice"), a -> a.addBasedOn(id("housing-2025")));
      assertThat(findings(town))
          .containsExactly(
              tooEarly(
                  "advice", "/advice/0/basedOn/1", "2025-06-12", "housing-2025", "2026-01-15"));
    }

    @Test
    void noAdviceIsAskedForAfterItIsGiven() {
      assertThat(findings(requestedOn("2025-06-13")))
          .containsExactly(
              tooEarly("advice", "/advice/0/inResponseTo", "2025-06-12", "request", "2025-06-13"));
      assertThat(findings(requestedOn("2025-06-12"))).isEmpty();
    }

    private static EditableRegister requestedOn(String day) {
      return TOWN.register(r -> r.addAdviceRequests(adviceRequest("request", day)))
          .advice(id("advice"), a -> a.inResponseTo(id("request")));
    }

    @Test
    void noRequestIsWithdrawnBeforeItArrives() {
      EditableRegister town =
          TOWN.register(
              r ->
                  r.addAdviceRequests(
                      adviceRequest("request", "2025-06-13").toBuilder()
                          .withdrawnOn(day("2025-06-12"))
                          .build()));
      assertThat(findings(town))
          .containsExactly(
              tooEarly(
                  "request",
                  "/adviceRequests/0/withdrawnOn",
                  "2025-06-12",
                  "request",
                  "2025-06-13"));
    }

    @Test
    void noAnswerComesBeforeTheAdvice() {
      assertThat(
              findings(
                  TOWN.advice(
                      id("advice"), a -> a.response(response("2025-06-11", Outcome.FOLLOWED)))))
          .containsExactly(
              tooEarly(
                  "advice", "/advice/0/response/givenOn", "2025-06-11", "advice", "2025-06-12"));
      assertThat(
              findings(
                  TOWN.advice(
                      id("advice"), a -> a.response(response("2025-06-12", Outcome.FOLLOWED)))))
          .isEmpty();
    }

    @Test
    void noQuestionIsDiscussedOrAnsweredBeforeItIsPut() {
      assertThat(findings(TOWN.interpellation(id("question"), q -> q.raisedOn(day("2025-05-16")))))
          .containsExactly(
              tooEarly(
                  "question",
                  "/interpellations/0/discussedAt",
                  "2025-05-15",
                  "question",
                  "2025-05-16"));
      assertThat(
              findings(TOWN.interpellation(id("question"), q -> q.answeredOn(day("2025-05-04")))))
          .containsExactly(
              tooEarly(
                  "question",
                  "/interpellations/0/answeredOn",
                  "2025-05-04",
                  "question",
                  "2025-05-05"));
      assertThat(
              findings(TOWN.interpellation(id("question"), q -> q.answeredOn(day("2025-05-05")))))
          .isEmpty();
    }

    @Test
    void noExtendedTestComesBeforeTheQuickScanThatAsksForIt() {
      assertThat(
              findings(
                  TOWN.povertyTest(id("test"), t -> t.quickScan(quickScan("2025-11-16", true)))))
          .containsExactly(
              tooEarly(
                  "test",
                  "/povertyTests/0/extended/completedOn",
                  "2025-11-15",
                  "test",
                  "2025-11-16"));
      assertThat(
              findings(
                  TOWN.povertyTest(id("test"), t -> t.quickScan(quickScan("2025-11-15", true)))))
          .isEmpty();
    }

    @Test
    void nothingIsDecidedBeforeTheQuickScanOfIt() {
      PovertyTest scanned =
          PovertyTest.builder()
              .from(povertyTest("fees", quickScan("2026-03-02", false)))
              .decidedOn(day("2026-03-02"))
              .build();
      assertThat(findings(TOWN.and(scanned))).isEmpty();
      assertThat(
              findings(
                  TOWN.and(scanned).povertyTest(id("fees"), t -> t.decidedOn(day("2026-03-01")))))
          .containsExactly(
              tooEarly("fees", "/povertyTests/1/decidedOn", "2026-03-01", "fees", "2026-03-02"));
    }

    @Test
    void noActionIsEvaluatedBeforeItBegins() {
      Term laterOn = term("2026-09-02", "2026-10-31");
      assertThat(findings(TOWN.action(id("flyers"), a -> a.term(laterOn))))
          .containsExactly(
              tooEarly(
                  "evaluation",
                  "/plans/0/evaluations/0/of/0",
                  "2026-09-01",
                  "flyers",
                  "2026-09-02"));
      assertThat(findings(TOWN.action(id("flyers"), a -> a.term(term("2026-09-01", "2026-10-31")))))
          .isEmpty();
    }

    @Test
    void noActionThatWasOverBeforeAnEditionFollowsItUp() {
      Term lasting = term("2025-10-10", "2025-10-11");
      EditableRegister town =
          TOWN.action(id("debt-desk"), a -> a.status(ActionStatus.DONE).term(lasting));
      assertThat(chronology(town)).isEmpty();
      assertThat(chronology(town.action(id("debt-desk"), a -> a.term(on("2025-10-10")))))
          .containsExactly(
              tooEarly(
                  "forum",
                  "/forums/0/editions/1/followUp/0/action",
                  "2025-10-10",
                  "debt-first",
                  "2025-10-11"));
    }

    @Test
    void aLaterEditionMayTellWhatWasDoneAboutAConclusionBeforeIt() {
      ForumEdition third =
          ForumEdition.builder()
              .from(edition(3, "2026-11-14"))
              .addFollowUp(followUp("debt-first", "flyers"))
              .build();
      assertThat(findings(TOWN.forum(id("forum"), f -> f.addEditions(third)))).isEmpty();
    }

    @Test
    void noEditionIsPreparedAfterIt() {
      assertThat(
              findings(
                  TOWN.participationActivity(id("focus-group"), p -> p.heldOn(day("2025-10-12")))))
          .containsExactly(
              tooEarly(
                  "forum",
                  "/forums/0/editions/1/preparedBy/0",
                  "2025-10-11",
                  "focus-group",
                  "2025-10-12"));
      assertThat(
              findings(
                  TOWN.participationActivity(id("focus-group"), p -> p.heldOn(day("2025-10-11")))))
          .isEmpty();
    }

    @Test
    void noRequestIsWithdrawnTooEarlyOnItsOwnDay() {
      assertThat(
              findings(
                  TOWN.register(
                      r ->
                          r.addAdviceRequests(
                              adviceRequest("request", "2025-06-13").toBuilder()
                                  .withdrawnOn(day("2025-06-13"))
                                  .build()))))
          .isEmpty();
    }

    @Test
    void noReportIsAnsweredBeforeItIsPresented() {
      assertThat(answered("2026-03-19"))
          .containsExactly(
              tooEarly(
                  "report-2025",
                  REPORT_2025 + "/answeredOn",
                  "2026-03-19",
                  "report-2025",
                  "2026-03-20"));
      assertThat(answered("2026-03-20")).isEmpty();
    }

    private static List<ExpectedFinding> answered(String day) {
      return findings(TOWN.report(id("report-2025"), r -> r.answeredOn(day(day))));
    }

    @Test
    void aReportMayBePublishedBeforeItIsPresented() {
      assertThat(findings(TOWN.report(id("report-2025"), r -> r.publishedOn(day("2026-03-19")))))
          .isEmpty();
    }

    @Test
    void noAvenueRestsOnAConclusionOfALaterReport() {
      assertThat(resting("2025-03-21"))
          .containsExactly(
              tooEarly(
                  "new-avenue",
                  "/annualReports/0/avenues/1/basedOn/0",
                  "2025-03-20",
                  "housing-2025",
                  "2025-03-21"));
      assertThat(resting("2025-03-20")).isEmpty();
    }

    /** {@return what is found of an avenue presented on 20 March 2025} */
    private static List<ExpectedFinding> resting(String concludedOn) {
      return chronology(
          conclusionsOf2025(housing(concludedOn), debt("2026-01-31"))
              .report(id("report-2024"), r -> r.addAvenues(avenue("new-avenue", "housing-2025"))));
    }

    @Test
    void noReportOfACovenantIsSettledBeforeItIsSubmitted() {
      assertThat(settled("2025-06-29"))
          .containsExactly(
              tooEarly(
                  "covenant",
                  "/covenants/0/reports/0/settledOn",
                  "2025-06-29",
                  "covenant",
                  "2025-06-30"));
      assertThat(settled("2025-06-30")).isEmpty();
    }

    private static List<ExpectedFinding> settled(String day) {
      return findings(
          TOWN.covenant(
              id("covenant"),
              c ->
                  c.reports(
                      TOWN.get(Covenant.class, id("covenant")).reports().stream()
                          .map(
                              report ->
                                  report.year().equals(Year.of(2024))
                                      ? report.toBuilder().settledOn(day(day)).build()
                                      : report)
                          .toList())));
    }

    @Test
    void noCovenantIsEvaluatedBeforeItBegins() {
      assertThat(evaluated("2023-12-31"))
          .containsExactly(
              tooEarly(
                  "covenant",
                  "/covenants/0/evaluations/1/completedOn",
                  "2023-12-31",
                  "covenant",
                  "2024-01-01"));
      assertThat(evaluated("2024-01-01")).isEmpty();
    }

    private static List<ExpectedFinding> evaluated(String day) {
      return findings(
          TOWN.covenant(
              id("covenant"),
              c -> c.addEvaluations(Facts.evaluation(day, EvaluationOutcome.POSITIVE))));
    }

    @Test
    void nothingIsPaidBackBeforeTheFirstPayment() {
      assertThat(paidBack("2025-03-14"))
          .containsExactly(
              tooEarly(
                  "covenant",
                  "/covenants/0/grants/0/repayments/0/repaidOn",
                  "2025-03-14",
                  "covenant",
                  "2025-03-15"));
      assertThat(paidBack("2025-03-15")).isEmpty();
    }

    private static List<ExpectedFinding> paidBack(String day) {
      return findings(
          TOWN.covenant(
              id("covenant"),
              c ->
                  c.grants(
                      List.of(
                          Facts.grant(2025, "EUR 12500.00").toBuilder()
                              .addPayments(
                                  Facts.payment("2025-09-01", "EUR 2500.00"),
                                  Facts.payment("2025-03-15", "EUR 10000.00"))
                              .addRepayments(Facts.repayment(day, "EUR 500.00"))
                              .build()))));
    }

    private static List<ExpectedFinding> chronology(EditableRegister town) {
      return findings(town).stream().filter(found -> found.code().equals("chronology")).toList();
    }
  }

  @Nested
  class DecidedAfterwards {

    private static ExpectedFinding afterwards(
        String subject, String place, String day, String otherDay) {
      return warning("decided-afterwards", subject, place)
          .during(Term.of(day(day), day(otherDay).minusDays(1)))
          .with(
              "fault",
              place.endsWith("edBy")
                  ? io.github.samenspraak.rules.DecidedAfterwards.Early.UNDECIDED
                  : io.github.samenspraak.rules.DecidedAfterwards.Early.REPORT)
          .with("day", day(day))
          .with("otherDay", day(otherDay));
    }

    private static List<ExpectedFinding> mandateDecidedOn(String day) {
      return findings(TOWN.mandate(id("m-dirk"), m -> m.appointedBy(Decision.on(day(day)))));
    }

    @Test
    void aMandateIsDecidedBeforeItBeginsOrOnThatDay() {
      assertThat(mandateDecidedOn("2023-06-30")).isEmpty();
      assertThat(mandateDecidedOn("2023-07-01")).isEmpty();
      assertThat(mandateDecidedOn("2023-07-02"))
          .containsExactly(
              afterwards(
                  "m-dirk",
                  "/platforms/0/bodies/1/mandates/3/appointedBy",
                  "2023-07-01",
                  "2023-07-02"));
    }

    @Test
    void whereNoDayIsKnownNothingIsFound() {
      assertThat(
              findings(
                  TOWN.mandate(
                      id("m-dirk"),
                      m -> m.appointedBy(Decision.builder().takenBy(id("city")).build()))))
          .isEmpty();
      assertThat(
              findings(
                      TOWN.mandate(
                          id("m-dirk"),
                          m ->
                              m.term(Term.to(day("2029-06-30")))
                                  .appointedBy(Decision.on(day("2029-01-01")))))
                  .stream()
                  .map(ExpectedFinding::code))
          .doesNotContain("decided-afterwards");
    }

    @Test
    void aCharterIsAdoptedBeforeItIsInForce() {
      assertThat(findings(TOWN.charter(c -> c.adoptedBy(decision("2023-07-02", "city")))))
          .containsExactly(
              afterwards(
                  "platform", "/platforms/0/charters/0/adoptedBy", "2023-07-01", "2023-07-02"));
      assertThat(findings(TOWN.charter(c -> c.adoptedBy(decision("2023-07-01", "city")))))
          .isEmpty();
    }

    @Test
    void soIsASeatPlan() {
      assertThat(findings(TOWN.seatPlan(p -> p.adoptedBy(decision("2023-07-02", "city")))))
          .containsExactly(
              afterwards(
                  "committee",
                  "/platforms/0/bodies/1/seatPlans/0/adoptedBy",
                  "2023-07-01",
                  "2023-07-02"));
      assertThat(findings(TOWN.seatPlan(p -> p.adoptedBy(decision("2023-07-01", "city")))))
          .isEmpty();
    }

    @Test
    void soIsASchemeOfCovenants() {
      assertThat(
              findings(TOWN.scheme(id("scheme"), s -> s.adoptedBy(decision("2023-07-02", "city")))))
          .containsExactly(
              afterwards("scheme", "/covenantSchemes/0/adoptedBy", "2023-07-01", "2023-07-02"));
      assertThat(
              findings(TOWN.scheme(id("scheme"), s -> s.adoptedBy(decision("2023-07-01", "city")))))
          .isEmpty();
    }

    /** {@return what is found of the report on 2025, whose groups concluded in November} */
    private static List<ExpectedFinding> presentedOn(String day, YearlyDue due) {
      return findings(
          conclusionsOf2025(housing("2025-11-15"), debt("2025-11-15"))
              .calendar(c -> c.presentation(due))
              .report(id("report-2025"), r -> r.presentedOn(day(day)).answeredOn(day(day)))
              .report(
                  id("report-2024"),
                  r ->
                      r.presentedOn(day("2025-01-31"))
                          .answeredOn(day("2025-01-31"))
                          .conclusions(
                              List.of(
                                  conclusion("housing-2024", "housing", "2024-11-15"),
                                  conclusion("debt-2024", "debt", "2024-11-15")))));
    }

    @Test
    void anAnnualReportFollowsTheLastDayOfItsYear() {
      YearlyDue inMarch = YearlyDue.by(MonthDay.of(3, 31));
      assertThat(presentedOn("2025-12-31", inMarch)).isEmpty();
      assertThat(presentedOn("2025-12-30", inMarch))
          .containsExactly(
              afterwards("report-2025", REPORT_2025 + "/presentedOn", "2025-12-30", "2025-12-31"));
    }

    @Test
    void aCharterMayAskForTheReportInTheYearItself() {
      YearlyDue inDecember = YearlyDue.builder().day(MonthDay.of(12, 31)).yearsLater(0).build();
      assertThat(presentedOn("2025-12-15", inDecember))
          .extracting(ExpectedFinding::code)
          .doesNotContain("decided-afterwards");
    }

    @Test
    void aReportThatComesBeforeItsConclusionsIsToldOnce() {
      assertThat(
              findings(
                  TOWN.report(
                      id("report-2025"),
                      r -> r.presentedOn(day("2025-12-01")).answeredOn(day("2025-12-01")))))
          .extracting(ExpectedFinding::code)
          .containsExactly("chronology", "chronology");
    }

    private static List<ExpectedFinding> submittedOn(String day) {
      return findings(covenantReport2024(day));
    }

    private static EditableRegister covenantReport2024(String day) {
      return TOWN.covenant(
          id("covenant"),
          c ->
              c.reports(
                  TOWN.get(Covenant.class, id("covenant")).reports().stream()
                      .map(
                          report ->
                              report.year().equals(Year.of(2024))
                                  ? report.toBuilder().submittedOn(day(day)).build()
                                  : report)
                      .toList()));
    }

    @Test
    void aReportOfACovenantFollowsTheLastDayOfItsYear() {
      assertThat(submittedOn("2024-12-31")).isEmpty();
      assertThat(submittedOn("2024-12-30"))
          .containsExactly(
              afterwards(
                  "covenant", "/covenants/0/reports/0/submittedOn", "2024-12-30", "2024-12-31"));
    }

    @Test
    void whereTheCovenantEndsWithinTheYearItsReportFollowsThat() {
      EditableRegister ended =
          covenantReport2024("2024-06-14")
              .covenant(
                  id("covenant"),
                  c ->
                      c.initialTerm(term("2024-01-01", "2024-06-14"))
                          .extensions(List.of())
                          .evaluations(List.of())
                          .grants(List.of()));
      assertThat(findings(ended))
          .extracting(ExpectedFinding::code)
          .doesNotContain("decided-afterwards");
      assertThat(
              findings(
                  ended.covenant(
                      id("covenant"), c -> c.initialTerm(term("2024-01-01", "2024-06-15")))))
          .filteredOn(found -> found.code().equals("decided-afterwards"))
          .containsExactly(
              afterwards(
                  "covenant", "/covenants/0/reports/0/submittedOn", "2024-06-14", "2024-06-15"));
    }
  }

  @Nested
  class AdviceLate {

    private static ExpectedFinding late(Term days) {
      return error("advice-late", "request", "/adviceRequests/0")
          .during(days)
          .with("requestedBy", id("city"))
          .with("due", day("2026-02-17"));
    }

    private static EditableRegister givenOn(String day) {
      return TOWN.and(adviceRequest("request", "2026-01-06"))
          .advice(
              id("advice"),
              a ->
                  a.inResponseTo(Id.<AdviceRequest>of("request"))
                      .adoptedOn(day(day))
                      .response(response("2026-03-01", Outcome.FOLLOWED)));
    }

    @Test
    void sixWeeksAndADayAreADayTooLong() {
      assertThat(findings(givenOn("2026-02-18"))).containsExactly(late(on("2026-02-18")));
    }

    @Test
    void sixWeeksAreNot() {
      assertThat(findings(givenOn("2026-02-17"))).isEmpty();
    }

    @Test
    void adviceThatIsNotGivenIsLateWithoutEnd() {
      assertThat(findings(TOWN.and(adviceRequest("request", "2026-01-06"))))
          .containsExactly(late(from("2026-02-18")));
    }
  }

  @Nested
  class AdviceUnanswered {

    private static ExpectedFinding waited(Term days, String due) {
      return error("advice-unanswered", "advice", "/advice/0/response")
          .during(days)
          .with("addressedTo", id("city"))
          .with("due", day(due));
    }

    private static EditableRegister answeredOn(String day) {
      return TOWN.advice(
          id("advice"),
          a ->
              a.response(Optional.ofNullable(day).map(given -> response(given, Outcome.FOLLOWED))));
    }

    @Test
    void sixWeeksAndADayAreADayTooLong() {
      assertThat(findings(answeredOn("2025-07-25")))
          .containsExactly(waited(on("2025-07-25"), "2025-07-24"));
    }

    @Test
    void sixWeeksAreNot() {
      assertThat(findings(answeredOn("2025-07-24"))).isEmpty();
    }

    @Test
    void adviceThatIsNotAnsweredWaitsFromTheDayAfter() {
      assertThat(findings(answeredOn(null)))
          .containsExactly(waited(from("2025-07-25"), "2025-07-24"));
    }

    @Test
    void adviceMayStillBeAnsweredOnTheLastDay() {
      EditableRegister adoptedSixWeeksAgo =
          answeredOn(null).advice(id("advice"), a -> a.adoptedOn(day("2026-10-10")));
      assertThat(findings(adoptedSixWeeksAgo)).isEmpty();
      EditableRegister adoptedADayEarlier =
          answeredOn(null).advice(id("advice"), a -> a.adoptedOn(day("2026-10-09")));
      assertThat(findings(adoptedADayEarlier))
          .containsExactly(waited(from("2026-11-21"), "2026-11-20"));
    }

    @Test
    void aMonthAfter31JanuaryIsTheEndOfFebruary() {
      EditableRegister town =
          TOWN.charter(c -> c.advice(AdviceRule.builder().replyWithin(Period.ofMonths(1)).build()))
              .advice(id("advice"), a -> a.adoptedOn(day("2026-01-31")));
      assertThat(
              findings(
                  town.advice(
                      id("advice"), a -> a.response(response("2026-02-28", Outcome.FOLLOWED)))))
          .isEmpty();
      assertThat(
              findings(
                  town.advice(
                      id("advice"), a -> a.response(response("2026-03-01", Outcome.FOLLOWED)))))
          .containsExactly(waited(on("2026-03-01"), "2026-02-28"));
    }

    @Test
    void everyKindWaitsForAnAnswer() {
      for (AdviceKind kind : AdviceKind.values()) {
        assertThat(findings(answeredOn(null).advice(id("advice"), a -> a.kind(kind))))
            .extracting(ExpectedFinding::code)
            .containsExactly("advice-unanswered");
      }
    }

    @Test
    void whereTheCharterSetsNoTimeThereIsNoHurry() {
      assertThat(findings(answeredOn(null).charter(c -> c.advice(Optional.empty())))).isEmpty();
    }
  }

  @Nested
  class DepartureWithoutReasons {

    private static EditableRegister answered(Response response) {
      return TOWN.advice(id("advice"), a -> a.response(response));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY_FOLLOWED", "NOT_FOLLOWED"})
    void anAuthorityThatDoesNotFollowAdviceSaysWhy(Outcome outcome) {
      Response silent = response("2025-07-10", outcome);
      assertThat(findings(answered(silent)))
          .containsExactly(
              warning("departure-without-reasons", "advice", "/advice/0/response/reasons")
                  .with("outcome", outcome));
      assertThat(
              findings(
                  answered(Response.builder().from(silent).reasons(text("Geen geld.")).build())))
          .isEmpty();
    }

    @Test
    void anAuthorityThatFollowsItNeedNot() {
      assertThat(findings(answered(response("2025-07-10", Outcome.FOLLOWED)))).isEmpty();
    }
  }

  /** A social coordination, under art. 62 and of a welfare centre. */
  private static final EditableRegister COORDINATION =
      TOWN.organisation(id("city"), o -> o.kind(OrganisationKind.SOCIAL_WELFARE_CENTRE))
          .platform(
              p ->
                  p.regime(Regime.WELFARE_CENTRE_COORDINATION)
                      .charters(
                          List.of(
                              TOWN.platform().charters().get(0).toBuilder()
                                  .interpellationsTo(id("head-of-centre"))
                                  .build()))
                      .addLegalBases(
                          LegalBasis.builder()
                              .citation(text("Art. 62"))
                              .source(Source.BE_OCMW_62)
                              .build()));

  @Nested
  class InterpellationReceiver {

    private static ExpectedFinding wrong(String office) {
      return error("interpellation-receiver", "question", "/interpellations/0/receivedBy")
          .with("office", id(office))
          .with("expected", id("head-of-centre"));
    }

    private static EditableRegister chairLeavesOn(EditableRegister town, String lastDay) {
      return town.office(
          id("head-of-centre"),
          o -> o.tenures(List.of(tenure("greet", term("2023-07-01", lastDay)))));
    }

    @Test
    void noOfficeHolderReceivesItOnTheDayAfterTheChairLeft() {
      assertThat(findings(chairLeavesOn(COORDINATION, "2025-05-04")))
          .containsExactly(wrong("head-of-centre"));
    }

    @Test
    void theChairMayReceiveItOnTheLastDay() {
      assertThat(findings(chairLeavesOn(COORDINATION, "2025-05-05"))).isEmpty();
    }

    @Test
    void anAlderwomanIsNoChairOfTheWelfareCentre() {
      assertThat(
              findings(
                  COORDINATION.interpellation(id("question"), q -> q.receivedBy(id("alderwoman")))))
          .containsExactly(wrong("alderwoman"));
    }

    @Test
    void anyoneMayReceiveItIfTheCharterNamesNoOffice() {
      assertThat(findings(chairLeavesOn(TOWN, "2025-05-04"))).isEmpty();
    }

    @Test
    void anyOfficeMayBeNamedOnAnyPlatform() {
      EditableRegister named =
          TOWN.charter(c -> c.interpellationsTo(id("alderwoman")))
              .interpellation(id("question"), q -> q.receivedBy(id("alderwoman")));
      assertThat(findings(named)).isEmpty();
      assertThat(
              findings(
                  named.interpellation(id("question"), q -> q.receivedBy(id("head-of-centre")))))
          .extracting(ExpectedFinding::code)
          .containsExactly("interpellation-receiver");
    }

    @Test
    void theCharterOfTheDayCounts() {
      EditableRegister later =
          TOWN.charter(c -> c.inForce(term("2023-07-01", "2025-05-04")))
              .platform(
                  p ->
                      p.addCharters(
                          TOWN.platform().charters().get(0).toBuilder()
                              .inForce(from("2025-05-05"))
                              .interpellationsTo(id("alderwoman"))
                              .build()));
      assertThat(findings(later))
          .extracting(ExpectedFinding::code)
          .contains("interpellation-receiver");
      assertThat(findings(later.interpellation(id("question"), q -> q.raisedOn(day("2025-05-04")))))
          .extracting(ExpectedFinding::code)
          .doesNotContain("interpellation-receiver");
    }

    @Test
    void nothingIsSaidOfAnUnknownOffice() {
      assertThat(findings(TOWN.charter(c -> c.interpellationsTo(id("nobody")))))
          .extracting(ExpectedFinding::code)
          .containsExactly("reference-not-found");
      assertThat(
              findings(
                  COORDINATION.interpellation(id("question"), q -> q.receivedBy(id("nobody")))))
          .extracting(ExpectedFinding::code)
          .containsExactly("reference-not-found");
    }
  }

  @Nested
  class InterpellationUnanswered {

    private static ExpectedFinding waited(
        String attribute, Term days, AdviceRules.Unanswered fault) {
      return warning("interpellation-unanswered", "question", "/interpellations/0/" + attribute)
          .during(days)
          .with("due", day("2026-05-05"))
          .with("fault", fault);
    }

    private static EditableRegister answeredOn(EditableRegister town, String day) {
      return town.interpellation(
          id("question"), q -> q.answeredOn(Optional.ofNullable(day).map(Facts::day)));
    }

    @Test
    void aYearAndADayIsADayTooLong() {
      assertThat(findings(answeredOn(COORDINATION, "2026-05-06")))
          .containsExactly(waited("answeredOn", on("2026-05-06"), AdviceRules.Unanswered.LATE));
    }

    @Test
    void aYearIsNot() {
      assertThat(findings(answeredOn(COORDINATION, "2026-05-05"))).isEmpty();
    }

    @Test
    void anAnswerWithoutADiscussionIsHalfOfIt() {
      assertThat(
              findings(
                  COORDINATION.interpellation(
                      id("question"), q -> q.discussedAt(Optional.empty()))))
          .containsExactly(
              waited("discussedAt", from("2026-05-06"), AdviceRules.Unanswered.UNDISCUSSED));
    }

    @Test
    void aDiscussionWithoutAnAnswerIsTheOtherHalf() {
      assertThat(findings(answeredOn(COORDINATION, null), day("2026-05-05")))
          .noneMatch(found -> found.subject().equals("question"));
      assertThat(findings(answeredOn(COORDINATION, null)))
          .containsExactly(
              waited("answeredOn", from("2026-05-06"), AdviceRules.Unanswered.UNANSWERED));
    }

    @Test
    void elsewhereNobodyWaits() {
      assertThat(findings(answeredOn(TOWN, null))).isEmpty();
    }
  }
}
