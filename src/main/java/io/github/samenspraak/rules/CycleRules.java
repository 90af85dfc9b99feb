package io.github.samenspraak.rules;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Table;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.ReportingYear;
import io.github.samenspraak.index.YearlyDuty;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Duty;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the yearly cycle: signals, conclusions, reports, advice and answers. */
final class CycleRules {

  private static final RuleGroup AREA = RuleGroup.of("cycle", "0.1.0");

  private static final ImmutableSet<Outcome> DEPARTURES =
      ImmutableSet.of(Outcome.PARTLY_FOLLOWED, Outcome.NOT_FOLLOWED);

  /** What an interpellation lacked when it was due. */
  enum Unanswered {
    UNTREATED,
    UNDISCUSSED,
    UNANSWERED,
    LATE
  }

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
        AREA.warning("duty-missing")
            .statement(
                "What the charter says comes round every year should be done, once it is due.")
            .sources(Sources.WOLUWE)
            .arguments("duty", "year", "due")
            .identifying("duty", "year")
            .brokenBy("Nothing done for 2025 on 1 March 2026, where it is due on 28 February.")
            .keptBy("Nothing done for 2025 on 28 February 2026, where it is due on that day.")
            .aboutMissing("dutiesDone")
            .checkedBy(CycleRules::dutyMissing),
        AREA.warning("duty-late")
            .statement("What the charter says comes round every year should be done by its day.")
            .sources(Sources.WOLUWE)
            .arguments("duty", "year", "due")
            .identifying("duty", "year")
            .brokenBy("Done on 1 March, where it is due on 28 February.")
            .keptBy("Done on 28 February, where it is due on that day.")
            .aboutMissing("dutiesDone")
            .checkedBy(CycleRules::dutyLate),
        AREA.error("duty-unknown")
            .statement("What was done every year must be a duty of some charter of the platform.")
            .sources(Source.CONSISTENCY)
            .arguments("duty", "year")
            .identifying("duty", "year")
            .brokenBy("A report to the region is recorded, and no charter asks for one.")
            .keptBy("A report to the region is recorded for a year of a later charter.")
            .aboutMissing("platforms")
            .checkedBy(CycleRules::dutyUnknown),
        AREA.warning("duty-duplicated")
            .statement("A duty should be recorded as done once for each year.")
            .sources(Source.CONSISTENCY)
            .arguments("duty", "year", "day", "otherDay")
            .identifying("duty", "year")
            .brokenBy("A report to the region is recorded for 2025 twice.")
            .keptBy("A report to the region is recorded for 2024 and for 2025.")
            .checkedBy(CycleRules::dutyDuplicated),
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
        AREA.warning("avenue-without-ground")
            .statement("An avenue should rest on a conclusion or a signal.")
            .sources(Sources.NAMUR, Sources.WOLUWE)
            .brokenBy("An avenue that names nothing that it rests on.")
            .keptBy("An avenue that names one signal.")
            .aboutMissing()
            .checkedBy(CycleRules::avenueWithoutGround),
        AREA.warning("signal-not-treated")
            .statement(
                "A signal should be discussed, concluded on, advised on or merged within the time"
                    + " that the charter gives.")
            .sources(Sources.WOLUWE)
            .arguments("due")
            .brokenBy("Raised on 3 May 2024, first discussed on 4 May 2025, where a year is given.")
            .keptBy("Raised on 3 May 2024, first discussed on 3 May 2025, where a year is given.")
            .aboutMissing("meetings", "signals", "advice", "annualReports")
            .checkedBy(CycleRules::signalNotTreated),
        AREA.warning("signal-not-passed-on")
            .statement(
                "A signal that was treated should reach the authority, by the presentation of a"
                    + " report, by advice or by an interpellation, by the end of the reporting year"
                    + " after.")
            .sources(Sources.NAMUR)
            .arguments("due")
            .brokenBy("Discussed in October 2024, in a report that is presented on 1 January 2026.")
            .keptBy("Discussed in October 2024, in a report that is presented on 31 December 2025.")
            .aboutMissing("advice", "annualReports", "interpellations")
            .checkedBy(CycleRules::signalNotPassedOn),
        AREA.warning("signal-from-outside")
            .statement(
                "Where the charter says that participants are members, a signal should come from a"
                    + " member on that day.")
            .sources(Sources.NAMUR)
            .arguments("sender", "fault", "memberships")
            .brokenBy("Raised on the day after the organisation left the platform.")
            .keptBy("Raised on the last day of its membership.")
            .aboutMissing("organisations", "platforms")
            .checkedBy(CycleRules::signalFromOutside),
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
            .checkedBy(DecidedAfterwards::check),
        AREA.error("advice-late")
            .statement(
                "Advice that was asked for must be given within the time that the request or the"
                    + " charter sets, paused days not counted.")
            .sources(Source.PRACTICE)
            .arguments("requestedBy", "due")
            .brokenBy("Asked for on 6 January, given on 18 February, where six weeks are set.")
            .keptBy("Asked for on 6 January, given on 17 February, where six weeks are set.")
            .aboutMissing("advice")
            .checkedBy(CycleRules::adviceLate),
        AREA.error("advice-unanswered")
            .statement("Advice must be answered within the time that the charter sets.")
            .sources(Source.PRACTICE)
            .arguments("addressedTo", "due")
            .brokenBy("Adopted on 1 March, answered on 13 April, where six weeks are set.")
            .keptBy("Adopted on 1 March, answered on 12 April, where six weeks are set.")
            .aboutMissing()
            .checkedBy(CycleRules::adviceUnanswered),
        AREA.warning("departure-without-reasons")
            .statement(
                "An answer that does not follow advice, or follows it in part, should give"
                    + " reasons.")
            .sources(Source.PRACTICE)
            .arguments("outcome")
            .brokenBy("The city follows advice in part and does not say why.")
            .keptBy("The city follows advice in full and does not say why.")
            .aboutMissing()
            .checkedBy(CycleRules::departureWithoutReasons),
        AREA.error("interpellation-receiver")
            .statement(
                "Where the charter names an office that receives interpellations, they must be"
                    + " received by its holder or a delegate, in office on that day.")
            .sources(Sources.WOLUWE)
            .arguments("office", "expected")
            .brokenBy("Received on the day after the chair left and before the next one came.")
            .keptBy("Received on the last day on which the chair is in office.")
            .aboutMissing("offices")
            .checkedBy(CycleRules::interpellationReceiver),
        AREA.warning("interpellation-unanswered")
            .statement(
                "An interpellation should be discussed in a meeting and answered, within a year.")
            .sources(Sources.WOLUWE)
            .arguments("due", "fault")
            .brokenBy("Raised on 3 May 2024, discussed in June, answered on 4 May 2025.")
            .keptBy("Raised on 3 May 2024, discussed in June, answered on 3 May 2025.")
            .aboutMissing("meetings")
            .checkedBy(CycleRules::interpellationUnanswered));
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

  private static void dutyMissing(Inspection inspection) {
    for (YearlyDuty duty : duties(inspection)) {
      LimitedReports.eachOwed(
          inspection,
          duty.platform(),
          duty.undone(inspection.today()),
          duty::days,
          year -> duty.deadline(year).orElseThrow(),
          (report, year) ->
              report
                  .with("duty", duty.duty().code())
                  .with("year", year)
                  .with("due", duty.deadline(year).orElseThrow().due()));
    }
  }

  private static void dutyLate(Inspection inspection) {
    for (YearlyDuty duty : duties(inspection)) {
      for (DutyDone done : duty.done()) {
        duty.deadline(done.year())
            .flatMap(
                due -> Lateness.report(inspection, () -> Subject.of(done).attribute("doneOn"), due))
            .ifPresent(
                report ->
                    report
                        .owedFor(duty.days(done.year()))
                        .with("duty", done.duty())
                        .with("year", done.year()));
      }
    }
  }

  private static ImmutableList<YearlyDuty> duties(Inspection inspection) {
    return inspection.index().cycles().stream()
        // Where something could not be read, a year may be another one.
        .filter(cycle -> inspection.index().isWhole(cycle.platform()))
        .flatMap(cycle -> cycle.duties().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void dutyUnknown(Inspection inspection) {
    Map<Id<AdvisoryPlatform>, Set<String>> known = new HashMap<>();
    for (DutyDone done : inspection.register().dutiesDone()) {
      inspection
          .index()
          .find(AdvisoryPlatform.class, done.platform())
          // A duty of which something could not be read is left out of its charter.
          .filter(inspection.index()::isWhole)
          .map(platform -> known.computeIfAbsent(platform.id(), id -> codes(platform)))
          .filter(codes -> !codes.contains(done.duty()))
          .ifPresent(
              codes ->
                  inspection
                      .report(Subject.of(done).attribute("duty"))
                      .with("duty", done.duty())
                      .with("year", done.year()));
    }
  }

  /** {@return the codes of the duties of all charters of a platform} */
  private static Set<String> codes(AdvisoryPlatform platform) {
    return platform.charters().stream()
        .flatMap(charter -> charter.duties().stream())
        .map(Duty::code)
        .collect(Collectors.toSet());
  }

  private static void dutyDuplicated(Inspection inspection) {
    for (Collection<DutyDone> same :
        Duplicates.among(
            inspection.register().dutiesDone(),
            done -> List.of(done.platform(), done.duty(), done.year()))) {
      LocalDate first = same.iterator().next().doneOn();
      for (DutyDone again : Iterables.skip(same, 1)) {
        inspection
            .report(Subject.of(again).attribute("year"))
            .with("duty", again.duty())
            .with("year", again.year())
            .with("day", again.doneOn())
            .with("otherDay", first);
      }
    }
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

  private static void signalNotTreated(Inspection inspection) {
    for (Signal signal : inspection.register().signals()) {
      inspection
          .index()
          .findTreatment(signal)
          .ifPresent(treatment -> Lateness.report(inspection, signal, treatment));
    }
  }

  private static void signalNotPassedOn(Inspection inspection) {
    for (Signal signal : inspection.register().signals()) {
      inspection
          .index()
          .findPassingOn(signal)
          .ifPresent(passing -> Lateness.report(inspection, signal, passing));
    }
  }

  private static void signalFromOutside(Inspection inspection) {
    Map<Id<AdvisoryPlatform>, OtherDays> memberships = new HashMap<>();
    for (Signal signal : inspection.register().signals()) {
      signal.raisedBy().ifPresent(sender -> checkSender(inspection, signal, sender, memberships));
    }
  }

  private static void checkSender(
      Inspection inspection,
      Signal signal,
      Id<? extends Party> sender,
      Map<Id<AdvisoryPlatform>, OtherDays> memberships) {
    LocalDate day = signal.raisedOn();
    inspection
        .index()
        .findCycle(signal.platform())
        .filter(cycle -> cycle.charter(day).filter(Charter::participantsAreMembers).isPresent())
        .map(PlatformCycle::platform)
        .filter(platform -> !inspection.index().members(platform).contains(sender, day))
        .filter(platform -> inspection.index().find(Party.class, sender).isPresent())
        .ifPresent(
            platform ->
                memberships
                    .computeIfAbsent(
                        platform.id(), id -> PlatformRules.memberships(platform, inspection))
                    .describe(
                        inspection.report(signal).at("raisedBy").with("sender", sender),
                        "memberships",
                        sender,
                        Term.on(day)));
  }

  private static void adviceLate(Inspection inspection) {
    for (AdviceRequest request : inspection.register().adviceRequests()) {
      inspection
          .index()
          .findAdviceDue(request)
          .flatMap(due -> Lateness.report(inspection, request, due))
          .ifPresent(report -> report.with("requestedBy", request.requestedBy()));
    }
  }

  private static void adviceUnanswered(Inspection inspection) {
    for (Advice advice : inspection.register().advice()) {
      inspection
          .index()
          .findCycleOf(advice.issuedBy())
          .flatMap(cycle -> cycle.reply(advice))
          .flatMap(reply -> Lateness.report(inspection, advice, "response", reply))
          .ifPresent(report -> report.with("addressedTo", advice.addressedTo()));
    }
  }

  private static void departureWithoutReasons(Inspection inspection) {
    for (Advice advice : inspection.register().advice()) {
      advice
          .response()
          .filter(response -> response.outcome().filter(DEPARTURES::contains).isPresent())
          .filter(response -> response.reasons().isEmpty())
          .ifPresent(
              response ->
                  inspection
                      .report(advice)
                      .in(response)
                      .at("reasons")
                      .with("outcome", response.outcome().orElseThrow()));
    }
  }

  private static void interpellationReceiver(Inspection inspection) {
    for (Interpellation interpellation : inspection.register().interpellations()) {
      inspection
          .index()
          .findCycle(interpellation.platform())
          .flatMap(cycle -> cycle.charter(interpellation.raisedOn()))
          .flatMap(Charter::interpellationsTo)
          .flatMap(expected -> inspection.index().find(Office.class, expected))
          .ifPresent(expected -> checkReceiver(inspection, interpellation, expected));
    }
  }

  private static void checkReceiver(
      Inspection inspection, Interpellation interpellation, Office expected) {
    boolean isToExpected = interpellation.receivedBy().equals(expected.id());
    if (isToExpected
        ? isVacant(expected, interpellation.raisedOn(), inspection)
        : inspection.index().find(Office.class, interpellation.receivedBy()).isPresent()) {
      inspection
          .report(interpellation)
          .at("receivedBy")
          .with("office", interpellation.receivedBy())
          .with("expected", expected.id());
    }
  }

  private static boolean isVacant(Office office, LocalDate day, Inspection inspection) {
    return inspection.index().holders(office).count().on(day) == 0;
  }

  private static void interpellationUnanswered(Inspection inspection) {
    for (Interpellation interpellation : inspection.register().interpellations()) {
      inspection
          .index()
          .findTreatment(interpellation)
          .flatMap(
              treatment ->
                  Lateness.report(
                      inspection,
                      interpellation,
                      interpellation.discussedAt().isEmpty() ? "discussedAt" : "answeredOn",
                      treatment))
          .ifPresent(report -> report.with("fault", fault(interpellation)));
    }
  }

  private static Unanswered fault(Interpellation interpellation) {
    boolean isDiscussed = interpellation.discussedAt().isPresent();
    if (interpellation.answeredOn().isPresent()) {
      return isDiscussed ? Unanswered.LATE : Unanswered.UNDISCUSSED;
    }
    return isDiscussed ? Unanswered.UNANSWERED : Unanswered.UNTREATED;
  }
}
