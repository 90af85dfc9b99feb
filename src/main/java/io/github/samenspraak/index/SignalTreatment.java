package io.github.samenspraak.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.Maps;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.RecordedDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadlines for treating signals and interpellations, and the days on which they were met. */
final class SignalTreatment {

  private final RegisterIndex index;
  private final SignalMergers mergers;

  /** The first day on which a meeting, a conclusion or a piece of advice was about each id. */
  private final Map<Id<?>, LocalDate> firstDays;

  private final Supplier<Map<Id<?>, LocalDate>> heardOn = Suppliers.memoize(this::collectHeardOn);

  private final Supplier<Map<Id<?>, LocalDate>> presentationDue =
      Suppliers.memoize(this::collectPresentationDue);

  SignalTreatment(RegisterIndex index, SignalMergers mergers) {
    this.index = index;
    this.mergers = mergers;
    this.firstDays = Maps.newHashMapWithExpectedSize(index.register().signals().size());
    for (Meeting meeting : index.register().meetings()) {
      for (AgendaItem item : meeting.items()) {
        treat(item.about(), meeting.heldOn());
      }
    }
    for (AnnualReport report : index.register().annualReports()) {
      for (Conclusion conclusion : report.conclusions()) {
        treat(conclusion.basedOn(), conclusion.adoptedOn());
      }
    }
    for (Advice advice : index.register().advice()) {
      treat(advice.basedOn(), advice.adoptedOn());
    }
  }

  private void treat(Iterable<? extends Id<?>> topics, LocalDate day) {
    merge(firstDays, topics, day);
  }

  private static void merge(
      Map<Id<?>, LocalDate> days, Iterable<? extends Id<?>> ids, LocalDate day) {
    for (Id<?> id : ids) {
      days.merge(id, day, Comparators::min);
    }
  }

  Optional<Deadline> of(Signal signal) {
    return index
        .findCycle(signal.platform())
        .flatMap(cycle -> cycle.treatment(signal, treatedOn(signal)));
  }

  /**
   * What was merged goes on with the other signal, and only that is asked for. So does what stands
   * in a report that is to be presented in time, or may still stand in one: if that is late or
   * missing, a rule says so of the report.
   */
  Optional<Deadline> passingOn(Signal signal) {
    return Optional.ofNullable(firstDays.get(signal.id()))
        .filter(treated -> !mergers.isMerged(signal))
        .flatMap(treated -> index.findCycle(signal.platform()).flatMap(c -> c.passingOn(treated)))
        .filter(
            due ->
                Optional.ofNullable(presentationDue.get().get(signal.id()))
                    .filter(presented -> !presented.isAfter(due))
                    .isEmpty())
        .map(due -> new Deadline(due, Optional.ofNullable(heardOn.get().get(signal.id()))));
  }

  /** {@return the first day on which the authority heard of each signal and conclusion} */
  private Map<Id<?>, LocalDate> collectHeardOn() {
    Map<Id<?>, LocalDate> days = new HashMap<>();
    Hearing hearing = new Hearing(index);
    for (Advice advice : index.register().advice()) {
      hearing.by(advice).ifPresent(day -> merge(days, advice.basedOn(), day));
    }
    for (Interpellation interpellation : index.register().interpellations()) {
      hearing.by(interpellation).ifPresent(day -> merge(days, interpellation.basedOn(), day));
    }
    for (AnnualReport report : index.register().annualReports()) {
      hearing.by(report).ifPresent(day -> mergeContents(days, report, day));
    }
    return withSignalsOfConclusions(days);
  }

  /** {@return the first day by which each signal and conclusion is to be presented in a report} */
  private Map<Id<?>, LocalDate> collectPresentationDue() {
    Map<Id<?>, LocalDate> days = new HashMap<>();
    for (PlatformCycle cycle : index.cycles()) {
      for (ReportingYear year : cycle.reported()) {
        year.presentation()
            .ifPresent(
                deadline -> mergeContents(days, year.report().orElseThrow(), deadline.due()));
      }
    }
    return withSignalsOfConclusions(days);
  }

  private static void mergeContents(
      Map<Id<?>, LocalDate> days, AnnualReport report, LocalDate day) {
    report.avenues().forEach(avenue -> merge(days, avenue.basedOn(), day));
    report.conclusions().forEach(conclusion -> days.merge(conclusion.id(), day, Comparators::min));
  }

  /** Adds the signals that a conclusion rests on, by its day. */
  private Map<Id<?>, LocalDate> withSignalsOfConclusions(Map<Id<?>, LocalDate> days) {
    for (AnnualReport report : index.register().annualReports()) {
      for (Conclusion conclusion : report.conclusions()) {
        Optional.ofNullable(days.get(conclusion.id()))
            .ifPresent(day -> merge(days, conclusion.basedOn(), day));
      }
    }
    return days;
  }

  Optional<LocalDate> treatedOn(Signal signal) {
    return Stream.of(Optional.ofNullable(firstDays.get(signal.id())), mergers.day(signal))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  Optional<Deadline> of(Interpellation interpellation) {
    return due(interpellation.platform(), interpellation.answerDue())
        .map(
            due ->
                new Deadline(
                    due,
                    index
                        .discussedOn(interpellation)
                        .flatMap(
                            day ->
                                interpellation
                                    .answeredOn()
                                    .map(answered -> Comparators.max(day, answered)))));
  }

  private Optional<LocalDate> due(Id<AdvisoryPlatform> platform, LocalDate day) {
    RecordedDays recordedDays =
        index
            .find(AdvisoryPlatform.class, platform)
            .map(index::recordedDays)
            .orElse(index.recordedDays());
    return recordedDays.due(day).filter(recordedDays::isAsked);
  }
}
