package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ADVICE_REPLY;
import static io.github.samenspraak.agenda.ObligationKind.ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.CONCLUSION;
import static io.github.samenspraak.agenda.ObligationKind.DUTY;
import static io.github.samenspraak.agenda.ObligationKind.INTERPELLATION_ANSWER;
import static io.github.samenspraak.agenda.ObligationKind.MEETING;
import static io.github.samenspraak.agenda.ObligationKind.PRESENTATION;
import static io.github.samenspraak.agenda.ObligationKind.PUBLICATION;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_PASSING_ON;
import static io.github.samenspraak.agenda.ObligationKind.SIGNAL_TREATMENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterators;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.BodyMeetings;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.ReportingYear;
import io.github.samenspraak.index.YearlyDuty;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The obligations between platforms and their authorities, from year to year. */
final class CycleObligations extends ObligationSource {

  /** The rule that finds a year without a report, and so without any of its steps. */
  private static final String REPORT_MISSING = "annual-report-missing";

  private static final String CONCLUSION_MISSING = "conclusion-missing";

  CycleObligations(RegisterIndex index) {
    super(index);
  }

  @Override
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted) {
    return Stream.of(
            index.cycles().stream().flatMap(cycle -> reporting(cycle, days, wanted)),
            index.cycles().stream()
                .flatMap(cycle -> cycle.meetings().stream())
                .map(meetings -> meetings(meetings, days, wanted)),
            index.cycles().stream()
                .flatMap(cycle -> cycle.duties().stream())
                .map(duty -> duty(duty, days, wanted)),
            Stream.of(
                LazyObligation.inOrder(
                    Stream.of(signals(), requests(), advice(), interpellations())
                        .flatMap(dues -> dues)
                        .filter(due -> wanted.test(due.deadline())))))
        .flatMap(runs -> runs);
  }

  private Stream<Iterator<LazyObligation>> reporting(
      PlatformCycle cycle, Term days, Predicate<Deadline> wanted) {
    return Stream.of(
        LazyObligation.inOrder(cycle.reported().stream().flatMap(year -> reporting(year, wanted))),
        OrderedMerge.ofDatedRuns(
            cycle
                .unreported(days)
                .map(
                    year ->
                        new OrderedMerge.DatedRuns(
                            earliestDue(year),
                            Stream.of(LazyObligation.inOrder(reporting(year, wanted)))))
                .iterator()));
  }

  /** Without a report, no step is due before the calendar year in which the year ends. */
  private static LocalDate earliestDue(ReportingYear year) {
    return LocalDate.of(year.days().lastDay().orElseThrow().getYear(), 1, 1);
  }

  private static Year lastYear(Term days) {
    return Year.from(days.lastDay().orElseThrow());
  }

  private Stream<LazyObligation> reporting(ReportingYear year, Predicate<Deadline> wanted) {
    if (year.report().filter(report -> !index.isWhole(report)).isPresent()) {
      return Stream.empty();
    }
    AdvisoryPlatform platform = year.platform();
    return Stream.of(
            year.conclusions().entrySet().stream()
                .flatMap(entry -> conclusion(year, entry.getKey(), entry.getValue()).stream()),
            step(PRESENTATION, "presentation-late", year, year.presentation(), platform.id()),
            step(PUBLICATION, "publication-late", year, year.publication(), platform.id()),
            step(ANSWER, "answer-late", year, year.answer(), platform.authority()))
        .flatMap(dues -> dues)
        .filter(due -> wanted.test(due.deadline()));
  }

  private Optional<LazyObligation> conclusion(ReportingYear year, Id<Body> id, Deadline deadline) {
    return index
        .find(BodyKind.WORKING_GROUP, id)
        .map(
            group ->
                lazily(
                        CONCLUSION,
                        group,
                        id,
                        deadline,
                        details ->
                            details
                                .occurrence(year.lastYear())
                                .with("workingGroup", ObligationBuilder.nameOf(group))
                                .with("platform", year.platform().name())
                                .with("year", year.year()))
                    .owedFor(year.days())
                    .foundAbout(conclusionFoundAbout(year, id)));
  }

  private static ImmutableSetMultimap<String, Id<?>> conclusionFoundAbout(
      ReportingYear year, Id<Body> group) {
    if (year.report().isEmpty()) {
      Id<?> platform = year.platform().id();
      // As soon as the report is due, only that it is missing is told.
      return year.conclusionsAreDueFirst()
          ? ImmutableSetMultimap.of(CONCLUSION_MISSING, platform, REPORT_MISSING, platform)
          : ImmutableSetMultimap.of(REPORT_MISSING, platform);
    }
    return year.findConclusion(group)
        .map(
            conclusion ->
                ImmutableSetMultimap.<String, Id<?>>of("conclusion-late", conclusion.id()))
        .orElseGet(
            () -> ImmutableSetMultimap.of(CONCLUSION_MISSING, year.report().orElseThrow().id()));
  }

  /**
   * {@return a step of a report, if it is due}
   *
   * @param late the code of the rule that finds it late, once there is a report
   */
  private Stream<LazyObligation> step(
      ObligationKind kind,
      String late,
      ReportingYear year,
      Optional<Deadline> deadline,
      Id<?> debtor) {
    AdvisoryPlatform platform = year.platform();
    return deadline.stream()
        .map(
            due ->
                lazily(
                        kind,
                        platform,
                        debtor,
                        due,
                        details ->
                            details
                                .occurrence(year.lastYear())
                                .with("platform", platform.name())
                                .naming(
                                    "authority",
                                    Organisation.class,
                                    platform.authority(),
                                    Organisation::name)
                                .with("year", year.year()))
                    .owedFor(year.days())
                    .foundAbout(
                        year.report()
                            .map(
                                report -> ImmutableSetMultimap.<String, Id<?>>of(late, report.id()))
                            .orElseGet(
                                () -> ImmutableSetMultimap.of(REPORT_MISSING, platform.id()))));
  }

  private Iterator<LazyObligation> meetings(
      BodyMeetings meetings, Term days, Predicate<Deadline> wanted) {
    return Iterators.filter(
        Iterators.concat(
            meetings
                .years()
                .since(Year.from(days.firstDayOrThrow()).minusYears(1))
                .until(lastYear(days))
                .stream()
                .map(year -> meetings(meetings, year))
                .iterator()),
        due -> wanted.test(due.deadline()));
  }

  private Iterator<LazyObligation> meetings(BodyMeetings meetings, Year year) {
    ImmutableList<Deadline> deadlines = meetings.deadlines(year);
    return IntStream.rangeClosed(1, deadlines.size())
        .mapToObj(number -> meeting(meetings, year, number, deadlines))
        .iterator();
  }

  private LazyObligation meeting(
      BodyMeetings meetings, Year year, int number, ImmutableList<Deadline> deadlines) {
    return lazily(
            MEETING,
            meetings.body(),
            meetings.body().id(),
            deadlines.get(number - 1),
            details ->
                details
                    .occurrence(year)
                    .occurrence(number)
                    .with("body", ObligationBuilder.nameOf(meetings.body()))
                    .with("platform", meetings.platform().name())
                    .with("year", year)
                    .with("number", number)
                    .with("asked", deadlines.size()))
        .owedFor(meetings.days(year));
  }

  private Iterator<LazyObligation> duty(YearlyDuty duty, Term days, Predicate<Deadline> wanted) {
    return duty.dueIn(days).stream()
        .flatMap(year -> duty.deadline(year).map(due -> duty(duty, year, due)).stream())
        .filter(due -> wanted.test(due.deadline()))
        .iterator();
  }

  private LazyObligation duty(YearlyDuty duty, Year year, Deadline deadline) {
    AdvisoryPlatform platform = duty.platform();
    return lazily(
            DUTY,
            platform,
            duty.debtor(),
            deadline,
            details ->
                details
                    .occurrence(duty.duty().code())
                    .occurrence(year)
                    .with("duty", duty.duty().name())
                    .with("platform", platform.name())
                    .with("year", year))
        .owedFor(duty.days(year))
        .foundBy(deadline.metOn().isPresent() ? "duty-late" : "duty-missing");
  }

  private Stream<LazyObligation> signals() {
    return index.register().signals().stream()
        .flatMap(
            signal ->
                Stream.of(
                        signal(SIGNAL_TREATMENT, signal, index.findTreatment(signal)),
                        signal(SIGNAL_PASSING_ON, signal, index.findPassingOn(signal)))
                    .flatMap(Optional::stream));
  }

  private Optional<LazyObligation> signal(
      ObligationKind kind, Signal signal, Optional<Deadline> deadline) {
    return deadline.map(
        due ->
            lazily(
                kind,
                signal,
                signal.platform(),
                due,
                details -> {
                  details
                      .with("anonymous", signal.raisedBy().isPresent() ? 0 : 1)
                      .with("day", signal.raisedOn())
                      .with("signal", signal.id());
                  signal
                      .raisedBy()
                      .ifPresent(
                          sender ->
                              details.naming(
                                  "sender", Party.class, sender, ObligationBuilder::nameOf));
                }));
  }

  private Stream<LazyObligation> requests() {
    return index.register().adviceRequests().stream()
        .flatMap(
            request -> index.findAdviceDue(request).map(due -> request(request, due)).stream());
  }

  private LazyObligation request(AdviceRequest request, Deadline due) {
    return lazily(
        ObligationKind.ADVICE,
        request,
        request.platform(),
        due,
        details ->
            details
                .naming(
                    "organisation", Organisation.class, request.requestedBy(), Organisation::name)
                .with("subject", request.subject())
                .with("day", request.requestedOn()));
  }

  private Stream<LazyObligation> advice() {
    return index.register().advice().stream()
        .flatMap(
            advice ->
                index
                    .findCycleOf(advice.issuedBy())
                    .flatMap(cycle -> cycle.reply(advice))
                    .map(reply -> advice(advice, reply))
                    .stream());
  }

  private LazyObligation advice(Advice advice, Deadline reply) {
    return lazily(
        ADVICE_REPLY,
        advice,
        advice.addressedTo(),
        reply,
        details ->
            details
                .naming(
                    "organisation", Organisation.class, advice.addressedTo(), Organisation::name)
                .namingBody(advice.issuedBy())
                .with("day", advice.adoptedOn())
                .with("advice", advice.id()));
  }

  private Stream<LazyObligation> interpellations() {
    return index.register().interpellations().stream()
        .flatMap(
            interpellation ->
                index
                    .findTreatment(interpellation)
                    .map(treatment -> interpellation(interpellation, treatment))
                    .stream());
  }

  private LazyObligation interpellation(Interpellation interpellation, Deadline treatment) {
    return lazily(
        INTERPELLATION_ANSWER,
        interpellation,
        interpellation.receivedBy(),
        treatment,
        details ->
            details
                .naming("sender", Party.class, interpellation.raisedBy(), ObligationBuilder::nameOf)
                .with("day", interpellation.raisedOn())
                .with("interpellation", interpellation.id()));
  }
}
