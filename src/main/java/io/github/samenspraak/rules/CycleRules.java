package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What comes round every year: signals, conclusions, reports, advice and answers. */
final class CycleRules {

  private static final Area AREA = Area.of("cycle", "0.1.0");

  /** How long a signal or an interpellation may wait; no charter has a number for it. */
  private static final Period PATIENCE = Period.ofYears(1);

  private CycleRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("conclusion-missing")
            .statement(
                "The report for a year must hold a conclusion of every working group that existed"
                    + " all through that year, once it is due.")
            .sources(Source.NAMUR)
            .arguments("workingGroup", "year")
            .brokenBy("A group from 1 January to 31 December, and no conclusion of it.")
            .keptBy("A group from 2 January on, and no conclusion of it.")
            .checkedBy(CycleRules::conclusionMissing),
        AREA.error("annual-report-missing")
            .statement(
                "For every full year since it was established, a platform with a reporting calendar"
                    + " must have an annual report, once it is due.")
            .sources(Source.NAMUR)
            .arguments("year", "due")
            .brokenBy("No report for 2025 on 1 April 2026, where it is due on 31 March.")
            .keptBy("No report for 2025 on 31 March 2026, where it is due on 31 March.")
            .checkedBy(CycleRules::annualReportMissing),
        AREA.error("annual-report-duplicated")
            .statement("There must not be two annual reports for one year.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "other")
            .brokenBy("Two reports for 2025.")
            .keptBy("A report for 2024 and one for 2025.")
            .checkedBy(CycleRules::annualReportDuplicated),
        AREA.warning("conclusion-late")
            .statement("A conclusion should be adopted by the day that the charter sets.")
            .sources(Source.NAMUR)
            .arguments("year", "due")
            .brokenBy("Adopted on 1 February, where it is due on 31 January.")
            .keptBy("Adopted on 31 January, where it is due on 31 January.")
            .checkedBy(CycleRules::conclusionLate),
        AREA.warning("presentation-late")
            .statement("A report should be presented by the day that the charter sets.")
            .sources(Source.NAMUR)
            .arguments("year", "due")
            .brokenBy("Presented on 1 April, where it is due on 31 March.")
            .keptBy("Presented on 31 March, where it is due on 31 March.")
            .checkedBy(
                inspection ->
                    late(
                        inspection,
                        "presentedOn",
                        AnnualReport::presentedOn,
                        ReportingCalendar::presentationDueFor)),
        AREA.warning("publication-late")
            .statement("A report should be published by the day that the charter sets.")
            .sources(Source.NAMUR)
            .arguments("year", "due")
            .brokenBy("Published on 1 July, where it is due on 30 June.")
            .keptBy("Published on 30 June, where it is due on 30 June.")
            .checkedBy(
                inspection ->
                    late(
                        inspection,
                        "publishedOn",
                        AnnualReport::publishedOn,
                        ReportingCalendar::publicationDueFor)),
        AREA.warning("presentation-to-wrong-authority")
            .statement(
                "The presentation should be made to the authority that the platform advises.")
            .sources(Source.NAMUR)
            .arguments("authority")
            .brokenBy("A platform that advises the city presents its report to the province.")
            .keptBy("A platform that advises the city presents its report to the city.")
            .checkedBy(CycleRules::presentationToWrongAuthority),
        AREA.warning("avenue-without-ground")
            .statement("An avenue should rest on a conclusion or a signal.")
            .sources(Source.NAMUR, Source.WOLUWE)
            .brokenBy("An avenue that names nothing that it rests on.")
            .keptBy("An avenue that names one signal.")
            .checkedBy(CycleRules::avenueWithoutGround),
        AREA.warning("signal-not-treated")
            .statement(
                "A signal should be discussed in a meeting, conclusion or advice within a year.")
            .sources(Source.WOLUWE)
            .arguments("due")
            .brokenBy("Raised on 3 May 2024, first discussed on 4 May 2025.")
            .keptBy("Raised on 3 May 2024, first discussed on 3 May 2025.")
            .checkedBy(CycleRules::signalNotTreated),
        AREA.warning("signal-from-outside")
            .statement("A signal should come from an organisation that is a member on that day.")
            .sources(Source.NAMUR)
            .arguments("organisation")
            .brokenBy("Raised on the day after the organisation left the platform.")
            .keptBy("Raised on the last day of its membership.")
            .checkedBy(CycleRules::signalFromOutside),
        AREA.error("chronology")
            .statement("What rests on something must not be dated before it.")
            .sources(Source.CONSISTENCY)
            .arguments("day", "other", "otherDay")
            .brokenBy("A conclusion is adopted on the day before the signal that it rests on.")
            .keptBy("A conclusion is adopted on the day of the signal that it rests on.")
            .checkedBy(Chronology::check),
        AREA.error("advice-unanswered")
            .statement("Advice must be answered within the time that the charter sets.")
            .sources(Source.PRACTICE)
            .arguments("due")
            .brokenBy("Adopted on 1 March, answered on 13 April, where six weeks are set.")
            .keptBy("Adopted on 1 March, answered on 12 April, where six weeks are set.")
            .checkedBy(CycleRules::adviceUnanswered),
        AREA.warning("departure-without-reasons")
            .statement(
                "An answer that does not follow advice, or follows it in part, should give"
                    + " reasons.")
            .sources(Source.PRACTICE)
            .brokenBy("The city follows advice in part and does not say why.")
            .keptBy("The city follows advice in full and does not say why.")
            .checkedBy(CycleRules::departureWithoutReasons),
        AREA.error("interpellation-receiver")
            .statement(
                "An interpellation must be received by the chair of the welfare centre or a"
                    + " delegate, in office on that day.")
            .sources(Source.WOLUWE)
            .arguments("office")
            .brokenBy("Received on the day after the chair left and before the next one came.")
            .keptBy("Received on the last day on which the chair is in office.")
            .checkedBy(CycleRules::interpellationReceiver),
        AREA.warning("interpellation-unanswered")
            .statement(
                "An interpellation should be discussed in a meeting and answered, within a year.")
            .sources(Source.WOLUWE)
            .arguments("due")
            .brokenBy("Raised on 3 May 2024, discussed in June, answered on 4 May 2025.")
            .keptBy("Raised on 3 May 2024, discussed in June, answered on 3 May 2025.")
            .checkedBy(CycleRules::interpellationUnanswered));
  }

  private static void conclusionMissing(Inspection inspection) {
    Charters charters = new Charters(inspection.index());
    for (AnnualReport report : inspection.register().annualReports()) {
      LocalDate due =
          calendar(charters, report.platform(), report.year())
              .flatMap(calendar -> calendar.conclusionsDueFor(report.year()))
              .orElse(Years.lastDayOf(report.year()));
      Set<Id<WorkingGroup>> concluded =
          report.conclusions().stream()
              .map(Conclusion::workingGroup)
              .collect(ImmutableSet.toImmutableSet());
      inspection.index().find(AdvisoryPlatform.class, report.platform()).stream()
          .filter(platform -> inspection.isPast(due))
          .flatMap(platform -> platform.workingGroups().stream())
          .filter(group -> group.lifespan().encloses(Term.in(report.year())))
          .filter(group -> !concluded.contains(group.id()))
          .forEach(
              group ->
                  inspection
                      .report(report)
                      .at("conclusions")
                      .with("workingGroup", group.id())
                      .with("year", report.year()));
    }
  }

  /** A report of a platform on a year, of which there must be one. */
  private record OfYear(Id<AdvisoryPlatform> platform, Year year) {
    static OfYear of(AnnualReport report) {
      return new OfYear(report.platform(), report.year());
    }
  }

  private static void annualReportMissing(Inspection inspection) {
    ImmutableListMultimap<OfYear, AnnualReport> reports =
        Multimaps.index(inspection.register().annualReports(), OfYear::of);
    Charters charters = new Charters(inspection.index());
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      life(platform).stream()
          .flatMap(days -> Years.begun(days, inspection.today()))
          .filter(year -> reports.get(new OfYear(platform.id(), year)).isEmpty())
          .forEach(
              year ->
                  calendar(charters, platform.id(), year)
                      .flatMap(calendar -> reportDue(calendar, year))
                      .filter(inspection::isPast)
                      .ifPresent(
                          due ->
                              inspection
                                  .report(platform)
                                  .during(Term.in(year))
                                  .with("year", year)
                                  .with("due", due)));
    }
  }

  /** {@return the days on which a platform exists, or those of its charters if that is unknown} */
  private static Optional<Term> life(AdvisoryPlatform platform) {
    return platform
        .lifespan()
        .or(
            () ->
                platform.charters().stream()
                    .map(Charter::inForce)
                    .reduce(Term::span)
                    .flatMap(days -> Existence.during(days, platform)));
  }

  /**
   * {@return the calendar that a platform reports on a year by: that of the last day of the year}
   */
  private static Optional<ReportingCalendar> calendar(
      Charters charters, Id<AdvisoryPlatform> platform, Year year) {
    return charters.find(platform, Years.lastDayOf(year)).flatMap(Charter::reporting);
  }

  /**
   * {@return the day by which there must be a report: the first on which something is due with it}
   */
  private static Optional<LocalDate> reportDue(ReportingCalendar calendar, Year year) {
    return Stream.of(calendar.presentationDueFor(year), calendar.publicationDueFor(year))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .or(() -> calendar.conclusionsDueFor(year));
  }

  private static void annualReportDuplicated(Inspection inspection) {
    Map<OfYear, AnnualReport> firsts = new HashMap<>();
    for (AnnualReport report : inspection.register().annualReports()) {
      AnnualReport first = firsts.putIfAbsent(OfYear.of(report), report);
      if (first != null) {
        inspection.report(report).at("year").with("year", report.year()).with("other", first.id());
      }
    }
  }

  private static void conclusionLate(Inspection inspection) {
    Charters charters = new Charters(inspection.index());
    for (AnnualReport report : inspection.register().annualReports()) {
      calendar(charters, report.platform(), report.year())
          .flatMap(calendar -> calendar.conclusionsDueFor(report.year()))
          .ifPresent(
              due -> {
                for (Conclusion conclusion : report.conclusions()) {
                  Lateness.of(due, Optional.of(conclusion.adoptedOn()), inspection)
                      .ifPresent(
                          late ->
                              inspection
                                  .report(conclusion)
                                  .at("adoptedOn")
                                  .during(late)
                                  .with("year", report.year())
                                  .with("due", due));
                }
              });
    }
  }

  private static void late(
      Inspection inspection,
      String step,
      Function<AnnualReport, Optional<LocalDate>> done,
      BiFunction<ReportingCalendar, Year, Optional<LocalDate>> dueFor) {
    Charters charters = new Charters(inspection.index());
    for (AnnualReport report : inspection.register().annualReports()) {
      calendar(charters, report.platform(), report.year())
          .flatMap(calendar -> dueFor.apply(calendar, report.year()))
          .ifPresent(
              due ->
                  Lateness.of(due, done.apply(report), inspection)
                      .ifPresent(
                          late ->
                              inspection
                                  .report(report)
                                  .at(step)
                                  .during(late)
                                  .with("year", report.year())
                                  .with("due", due)));
    }
  }

  private static void presentationToWrongAuthority(Inspection inspection) {
    for (AnnualReport report : inspection.register().annualReports()) {
      inspection
          .index()
          .find(AdvisoryPlatform.class, report.platform())
          .map(AdvisoryPlatform::authority)
          .filter(authority -> report.presentedTo().filter(to -> !to.equals(authority)).isPresent())
          .ifPresent(
              authority ->
                  inspection.report(report).at("presentedTo").with("authority", authority));
    }
  }

  private static void avenueWithoutGround(Inspection inspection) {
    for (AnnualReport report : inspection.register().annualReports()) {
      for (Avenue avenue : report.avenues()) {
        if (avenue.basedOn().isEmpty()) {
          inspection.report(avenue);
        }
      }
    }
  }

  private static void signalNotTreated(Inspection inspection) {
    Map<Id<?>, LocalDate> treated = firstTreatment(inspection);
    for (Signal signal : inspection.register().signals()) {
      LocalDate due = signal.raisedOn().plus(PATIENCE);
      Lateness.of(due, Optional.ofNullable(treated.get(signal.id())), inspection)
          .ifPresent(late -> inspection.report(signal).during(late).with("due", due));
    }
  }

  /** {@return the first day on which a meeting, a conclusion or an advice was about each thing} */
  private static Map<Id<?>, LocalDate> firstTreatment(Inspection inspection) {
    Map<Id<?>, LocalDate> first = new HashMap<>();
    for (Meeting meeting : inspection.register().meetings()) {
      meeting.items().forEach(item -> treat(item.about(), meeting.heldOn(), first));
    }
    for (AnnualReport report : inspection.register().annualReports()) {
      report
          .conclusions()
          .forEach(conclusion -> treat(conclusion.basedOn(), conclusion.adoptedOn(), first));
    }
    for (Advice advice : inspection.register().advices()) {
      treat(advice.basedOn(), advice.adoptedOn(), first);
    }
    return first;
  }

  private static void treat(
      Iterable<? extends Id<?>> things, LocalDate day, Map<Id<?>, LocalDate> first) {
    things.forEach(thing -> first.merge(thing, day, CycleRules::earlier));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static void signalFromOutside(Inspection inspection) {
    for (Signal signal : inspection.register().signals()) {
      inspection
          .index()
          .find(AdvisoryPlatform.class, signal.platform())
          .map(platform -> inspection.index().members(platform))
          .filter(members -> !members.contains(signal.raisedBy(), signal.raisedOn()))
          .ifPresent(
              members ->
                  inspection.report(signal).at("raisedBy").with("organisation", signal.raisedBy()));
    }
  }

  private static void adviceUnanswered(Inspection inspection) {
    Charters charters = new Charters(inspection.index());
    for (Advice advice : inspection.register().advices()) {
      if (advice.kind() == AdviceKind.ADVICE) {
        charters
            .find(advice.platform(), advice.adoptedOn())
            .flatMap(Charter::adviceReplyWithin)
            .map(advice.adoptedOn()::plus)
            .ifPresent(
                due ->
                    Lateness.of(due, advice.response().map(Response::givenOn), inspection)
                        .ifPresent(
                            late -> inspection.report(advice).during(late).with("due", due)));
      }
    }
  }

  private static void departureWithoutReasons(Inspection inspection) {
    for (Advice advice : inspection.register().advices()) {
      advice
          .response()
          .filter(response -> response.outcome() != Outcome.FOLLOWED)
          .filter(response -> response.reasons().isEmpty())
          .ifPresent(response -> inspection.report(advice).in(response));
    }
  }

  /** {@return the interpellations to which the rules on them apply} */
  private static Stream<Interpellation> interpellations(Inspection inspection) {
    return inspection.register().interpellations().stream()
        .filter(
            interpellation ->
                inspection
                    .index()
                    .find(AdvisoryPlatform.class, interpellation.platform())
                    .filter(platform -> platform.regime() == Regime.WELFARE_CENTRE_COORDINATION)
                    .isPresent());
  }

  private static void interpellationReceiver(Inspection inspection) {
    interpellations(inspection)
        .forEach(
            interpellation ->
                inspection
                    .index()
                    .find(Office.class, interpellation.receivedBy())
                    .filter(office -> !isChairInOffice(office, interpellation.raisedOn()))
                    .ifPresent(
                        office ->
                            inspection
                                .report(interpellation)
                                .at("receivedBy")
                                .with("office", office.id())));
  }

  private static boolean isChairInOffice(Office office, LocalDate day) {
    return office.kind() == OfficeKind.CHAIR_OF_WELFARE_CENTRE
        && office.holders().on(day).isPresent();
  }

  private static void interpellationUnanswered(Inspection inspection) {
    interpellations(inspection)
        .forEach(
            interpellation -> {
              LocalDate due = interpellation.raisedOn().plus(PATIENCE);
              Optional<LocalDate> done =
                  Chronology.discussedOn(interpellation, inspection)
                      .flatMap(
                          discussed ->
                              interpellation
                                  .answeredOn()
                                  .map(answered -> later(discussed, answered)));
              Lateness.of(due, done, inspection)
                  .ifPresent(
                      late -> inspection.report(interpellation).during(late).with("due", due));
            });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
