package io.github.samenspraak.index;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The deadlines for treating signals and interpellations, and the days on which they were met. */
final class SignalTreatment {

  private final RegisterIndex index;
  private final SignalMergers mergers;

  /** The first day on which a meeting, a conclusion or an advice was about each id. */
  private final Map<Id<?>, LocalDate> firstDays;

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
    for (Id<?> topic : topics) {
      firstDays.merge(topic, day, Comparators::min);
    }
  }

  Optional<Deadline> of(Signal signal) {
    return due(signal.platform(), signal.treatmentDue())
        .map(due -> new Deadline(due, treatedOn(signal)));
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
