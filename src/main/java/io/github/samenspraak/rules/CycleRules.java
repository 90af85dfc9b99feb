package io.github.samenspraak.rules;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.ReportingYear;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Rules on the yearly cycle: conclusions, reports, their presentation and the answer. */
final class CycleRules {

  private static final RuleGroup AREA = RuleGroup.of("cycle", "0.1.0");

  private CycleRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("conclusion-missing")
            .statement(
                "The report of a year must hold a conclusion of every working group that lived"
                    + " through that year, once it is due.")
            .sources(Sources.NAMUR)
            .arguments("workingGroup", "year", "due")
            .identifying("workingGroup", "year")
            .silencedBy("annual-report-missing")
            .brokenBy("A group from 1 January to 31 December, and no conclusion of it.")
            .keptBy("A group from 2 January on, and no conclusion of it.")
            .aboutMissing("annualReports")
            .checkedBy(CycleRules::conclusionMissing),
        AREA.error("annual-report-missing")
            .statement(
                "For every full year since it was established, a platform with a reporting calendar"
                    + " must have an annual report, once it is due.")
            .sources(Sources.NAMUR)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("No report for 2025 on 1 April 2026, where it is due on 31 March.")
            .keptBy("No report for 2025 on 31 March 2026, where it is due on 31 March.")
            .aboutMissing("annualReports")
            .checkedBy(CycleRules::annualReportMissing),
        AREA.error("annual-report-duplicated")
            .statement("There must not be two annual reports for one year.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "other")
            .identifying("year", "other")
            .silencedBy("id-not-unique")
            .brokenBy("Two reports for 2025.")
            .keptBy("A report for 2024 and one for 2025.")
            .checkedBy(CycleRules::annualReportDuplicated),
        AREA.warning("conclusion-late")
            .statement("A conclusion should be adopted by the day that the charter sets.")
            .sources(Sources.NAMUR)
            .arguments("workingGroup", "year", "due")
            .identifying("year")
            .brokenBy("Adopted on 1 February, where it is due on 31 January.")
            .keptBy("Adopted on 31 January, where it is due on 31 January.")
            .aboutMissing("annualReports")
            .checkedBy(CycleRules::conclusionLate),
        AREA.warning("presentation-late")
            .statement("A report should be presented by the day that the charter sets.")
            .sources(Sources.NAMUR)
            .arguments("year", "due")
            .identifying("year")
            .silencedBy("annual-report-missing")
            .brokenBy("Presented on 1 April, where it is due on 31 March.")
            .keptBy("Presented on 31 March, where it is due on 31 March.")
            .aboutMissing("annualReports")
            .checkedBy(
                inspection -> stepLate(inspection, "presentedOn", ReportingYear::presentation)),
        AREA.warning("publication-late")
            .statement("A report should be published by the day that the charter sets.")
            .sources(Sources.NAMUR)
            .arguments("year", "due")
            .identifying("year")
            .silencedBy("annual-report-missing")
            .brokenBy("Published on 1 July, where it is due on 30 June.")
            .keptBy("Published on 30 June, where it is due on 30 June.")
            .aboutMissing("annualReports")
            .checkedBy(
                inspection -> stepLate(inspection, "publishedOn", ReportingYear::publication)),
        AREA.warning("answer-late")
            .statement("A report should be answered by the day that the charter sets.")
            .sources(Sources.NAMUR)
            .arguments("year", "due")
            .identifying("year")
            .silencedBy("annual-report-missing")
            .brokenBy("Answered on 1 October, where the answer is due on 30 September.")
            .keptBy("Answered on 30 September, where the answer is due on that day.")
            .aboutMissing("annualReports")
            .checkedBy(inspection -> stepLate(inspection, "answeredOn", ReportingYear::answer)),
        AREA.warning("presentation-to-wrong-authority")
            .statement(
                "The presentation should be made to the authority that the platform advises, or to"
                    + " the one in whose place that stands on the day.")
            .sources(Sources.NAMUR)
            .arguments("presentedTo", "authority")
            .brokenBy("A platform that advises the city presents its report to the province.")
            .keptBy("A platform that advises the city presents its report to the city.")
            .aboutMissing("organisations")
            .checkedBy(CycleRules::presentationToWrongAuthority),
        AREA.warning("avenues-missing")
            .statement("Where the calendar expects avenues, a report should hold some.")
            .sources(Sources.NAMUR)
            .arguments("year")
            .identifying("year")
            .brokenBy("A report without an avenue is presented, where avenues are expected.")
            .keptBy("A report with one avenue is presented, where avenues are expected.")
            .aboutMissing()
            .checkedBy(CycleRules::avenuesMissing),
        AREA.info("avenue-without-ground")
            .statement("An avenue should rest on a conclusion or a signal.")
            .sources(Sources.NAMUR, Sources.WOLUWE)
            .brokenBy("An avenue that names nothing that it rests on.")
            .keptBy("An avenue that names one signal.")
            .aboutMissing()
            .checkedBy(CycleRules::avenueWithoutGround),
        AREA.error("chronology")
            .statement(
                "What rests on something, or answers or settles it, must not be dated before it.")
            .sources(Source.CONSISTENCY)
            .arguments("day", "link", "other", "otherDay")
            .identifying("other")
            .brokenBy("A conclusion is adopted on the day before the signal that it rests on.")
            .keptBy("A conclusion is adopted on the day of the signal that it rests on.")
            .checkedBy(Chronology::check),
        AREA.warning("decided-afterwards")
            .statement(
                "A mandate, charter, seat plan or scheme should be decided before it begins, and a"
                    + " report follow the end of what it reports on.")
            .sources(Source.PRACTICE)
            .arguments("fault", "day", "otherDay")
            .silencedBy("chronology")
            .brokenBy("A mandate from 1 March on, of a decision of 2 March.")
            .keptBy("A mandate from 1 March on, of a decision of the same day.")
            .checkedBy(DecidedAfterwards::check));
  }

  private static void conclusionMissing(Inspection inspection) {
    LocalDate today = inspection.today();
    for (PlatformCycle cycle : inspection.index().cycles()) {
      for (ReportingYear year : cycle.reported()) {
        AnnualReport report = year.report().orElseThrow();
        reportMissing(inspection, year, report, Subject.of(report).attribute("conclusions"));
      }
      // Of a report that is not there either only that is told, once it is due.
      for (Year year : cycle.unreportedButConcluding(today)) {
        if (!isWaived(inspection.index(), cycle, year)) {
          reportMissing(
              inspection, cycle.unreported(year), cycle.platform(), Subject.of(cycle.platform()));
        }
      }
    }
  }

  /** {@return whether no report on a year need be there, nor what it would hold} */
  private static boolean isWaived(RegisterIndex index, PlatformCycle cycle, Year year) {
    return index
        .waivers("annual-report-missing", cycle.platform().id())
        .findFor(cycle.days(year))
        .isPresent();
  }

  /** Reports the conclusions that are missing in a year. */
  private static void reportMissing(
      Inspection inspection, ReportingYear year, Identified element, Subject subject) {
    Optional<Term> late =
        year.conclusionsDue()
            .map(due -> new Deadline(due, Optional.empty()))
            .flatMap(due -> due.lateness(inspection.today()));
    if (late.isPresent()) {
      LimitedReports.each(
          inspection,
          element,
          year.withoutConclusion(),
          year.days(),
          group ->
              inspection
                  .report(subject)
                  .during(late.get())
                  .owedFor(year.days())
                  .with("workingGroup", group.id())
                  .with("year", year.year())
                  .with("due", year.conclusionsDue().orElseThrow()));
    }
  }

  private interface ReportCheck {
    void check(ReportingYear year, AnnualReport report);
  }

  /** Checks every annual report against the charter in force for its year. */
  private static void eachReport(Inspection inspection, ReportCheck check) {
    for (PlatformCycle cycle : inspection.index().cycles()) {
      for (ReportingYear year : cycle.reported()) {
        check.check(year, year.report().orElseThrow());
      }
    }
  }

  private static void annualReportMissing(Inspection inspection) {
    for (PlatformCycle cycle : inspection.index().cycles()) {
      LimitedReports.eachOwed(
          inspection,
          cycle.platform(),
          cycle.unreported(inspection.today()),
          cycle::days,
          year -> Deadline.unmet(cycle.unreported(year).reportDue().orElseThrow()),
          (report, year) ->
              report
                  .with("year", year)
                  .with("due", cycle.unreported(year).reportDue().orElseThrow()));
    }
  }

  private static void annualReportDuplicated(Inspection inspection) {
    Table<Id<AdvisoryPlatform>, Year, AnnualReport> firsts = HashBasedTable.create();
    for (AnnualReport report : Duplicates.firstsOfTheirIds(inspection.register().annualReports())) {
      Map<Year, AnnualReport> ofPlatform = firsts.row(report.platform());
      report.reportedYears().stream()
          .filter(ofPlatform::containsKey)
          .findFirst()
          .ifPresent(
              year ->
                  inspection
                      .report(report)
                      .at("year")
                      .with("year", year)
                      .with("other", ofPlatform.get(year).id()));
      report.reportedYears().forEach(year -> ofPlatform.putIfAbsent(year, report));
    }
  }

  private static void conclusionLate(Inspection inspection) {
    eachReport(
        inspection,
        (year, report) -> {
          year.conclusionsDue()
              .filter(due -> hasLateConclusion(report, due))
              .ifPresent(due -> reportLateConclusions(inspection, year, due));
        });
  }

  private static boolean hasLateConclusion(AnnualReport report, LocalDate due) {
    for (Conclusion conclusion : report.conclusions()) {
      if (conclusion.adoptedOn().isAfter(due)) {
        return true;
      }
    }
    return false;
  }

  private static void reportLateConclusions(
      Inspection inspection, ReportingYear year, LocalDate due) {
    for (Conclusion conclusion : year.concluded()) {
      reportLate(
              inspection,
              () -> Subject.of(conclusion).attribute("adoptedOn"),
              year,
              new Deadline(due, Optional.of(conclusion.adoptedOn())))
          .ifPresent(report -> report.with("workingGroup", conclusion.body()));
    }
  }

  private static void stepLate(
      Inspection inspection, String step, Function<ReportingYear, Optional<Deadline>> deadline) {
    eachReport(
        inspection,
        (year, report) ->
            deadline
                .apply(year)
                .ifPresent(
                    due ->
                        reportLate(
                            inspection, () -> Subject.of(report).attribute(step), year, due)));
  }

  private static Optional<Report> reportLate(
      Inspection inspection, Supplier<Subject> step, ReportingYear year, Deadline deadline) {
    return Lateness.report(inspection, step, deadline)
        .map(report -> report.owedFor(year.days()).with("year", year.year()));
  }

  private static void presentationToWrongAuthority(Inspection inspection) {
    for (AnnualReport report : inspection.register().annualReports()) {
      report
          .presentedTo()
          .filter(
              to -> !inspection.index().isAuthority(report.platform(), to, report.presentedOn()))
          .flatMap(to -> inspection.index().find(AdvisoryPlatform.class, report.platform()))
          .ifPresent(
              platform ->
                  inspection
                      .report(report)
                      .at("presentedTo")
                      .with("presentedTo", report.presentedTo().orElseThrow())
                      .with("authority", platform.authority()));
    }
  }

  /** A report that is neither out nor due may still be written. */
  private static void avenuesMissing(Inspection inspection) {
    eachReport(
        inspection,
        (year, report) -> {
          boolean isExpected =
              Stream.of(report.presentedOn(), report.publishedOn(), year.reportDue())
                  .flatMap(Optional::stream)
                  .anyMatch(inspection::isPast);
          if (isExpected && year.expectsAvenues() && report.avenues().isEmpty()) {
            inspection.report(report).at("avenues").owedFor(year.days()).with("year", year.year());
          }
        });
  }

  private static void avenueWithoutGround(Inspection inspection) {
    inspection
        .index()
        .avenuesWithoutGround()
        .forEach(avenue -> inspection.report(avenue).at("basedOn"));
  }
}
