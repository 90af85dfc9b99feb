package io.github.samenspraak.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.register.Trace.Stage;
import io.github.samenspraak.register.Trace.Step;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What leads to what, in the whole register. */
final class Traces {

  /** The step by which each thing begins. */
  private final Map<Id<?>, Step> beginnings = new LinkedHashMap<>();

  /** The steps that rest on each thing or are about it. */
  private final ListMultimap<Id<?>, Step> consequences = ArrayListMultimap.create();

  /** What each thing rests on. */
  private final ListMultimap<Id<?>, Id<?>> grounds = ArrayListMultimap.create();

  Traces(RegisterIndex index) {
    Register register = index.register();
    register.signals().forEach(this::add);
    register.meetings().forEach(this::add);
    register.annualReports().forEach(this::add);
    register.advices().forEach(this::add);
    register.interpellations().forEach(each -> add(each, index));
  }

  private void add(Signal signal) {
    begin(Stage.RAISED, signal, Optional.of(signal.raisedOn()), List.of());
  }

  private void add(Meeting meeting) {
    meeting.items().stream()
        .flatMap(item -> item.about().stream())
        .distinct()
        .forEach(id -> follow(id, Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
  }

  private void add(AnnualReport report) {
    for (Conclusion conclusion : report.conclusions()) {
      begin(Stage.CONCLUDED, conclusion, Optional.of(conclusion.adoptedOn()), conclusion.basedOn());
      addReport(conclusion.id(), report);
    }
    for (Avenue avenue : report.avenues()) {
      begin(Stage.AVENUE, avenue, report.presentedOn().or(report::publishedOn), avenue.basedOn());
      addReport(avenue.id(), report);
    }
  }

  private void addReport(Id<?> content, AnnualReport report) {
    followIfPresent(content, Stage.PRESENTED, report, report.presentedOn());
    followIfPresent(content, Stage.PUBLISHED, report, report.publishedOn());
    followIfPresent(content, Stage.ANSWERED, report, report.answeredOn());
  }

  private void add(Advice advice) {
    Stage stage = advice.kind() == AdviceKind.ADVICE ? Stage.ADVISED : Stage.GUIDED;
    begin(stage, advice, Optional.of(advice.adoptedOn()), advice.basedOn());
    followIfPresent(advice.id(), Stage.ANSWERED, advice, advice.response().map(Response::givenOn));
  }

  private void add(Interpellation interpellation, RegisterIndex index) {
    begin(
        Stage.INTERPELLED,
        interpellation,
        Optional.of(interpellation.raisedOn()),
        interpellation.basedOn());
    interpellation
        .discussedAt()
        .flatMap(id -> index.find(Meeting.class, id))
        .ifPresent(
            meeting ->
                follow(
                    interpellation.id(), Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
    followIfPresent(
        interpellation.id(), Stage.ANSWERED, interpellation, interpellation.answeredOn());
  }

  private void begin(
      Stage stage, Identified element, Optional<LocalDate> day, List<? extends Id<?>> basedOn) {
    if (beginnings.putIfAbsent(element.id(), new Step(stage, element, day, element.id())) == null) {
      for (Id<?> ground : Set.copyOf(basedOn)) {
        follow(ground, stage, element, day);
        grounds.put(element.id(), ground);
      }
    }
  }

  private void follow(Id<?> cause, Stage stage, Identified element, Optional<LocalDate> day) {
    consequences.put(cause, new Step(stage, element, day, cause));
  }

  private void followIfPresent(
      Id<?> cause, Stage stage, Identified element, Optional<LocalDate> day) {
    day.ifPresent(happened -> follow(cause, stage, element, day));
  }

  /** {@return the ids of all that begins in the register} */
  ImmutableSet<Id<?>> ids() {
    return ImmutableSet.copyOf(beginnings.keySet());
  }

  /** {@return the trace of something that begins in the register, if it does} */
  Optional<Trace> find(Id<?> id) {
    return Optional.ofNullable(beginnings.get(id))
        .map(beginning -> new Trace(beginning.element(), origins(id), steps(beginning)));
  }

  private List<Step> origins(Id<?> id) {
    List<Step> origins = new ArrayList<>();
    Set<Id<?>> seen = new HashSet<>(Set.of(id));
    Deque<Id<?>> open = new ArrayDeque<>(grounds.get(id));
    while (!open.isEmpty()) {
      Id<?> ground = open.remove();
      if (seen.add(ground) && beginnings.containsKey(ground)) {
        origins.add(beginnings.get(ground));
        open.addAll(grounds.get(ground));
      }
    }
    return origins;
  }

  private List<Step> steps(Step beginning) {
    List<Step> steps = new ArrayList<>(List.of(beginning));
    Set<Id<?>> seen = new HashSet<>();
    Deque<Id<?>> open = new ArrayDeque<>(List.of(beginning.element().id()));
    while (!open.isEmpty()) {
      Id<?> cause = open.remove();
      if (seen.add(cause)) {
        for (Step step : consequences.get(cause)) {
          steps.add(step);
          leadsOn(step).forEach(open::add);
        }
      }
    }
    return steps;
  }

  /**
   * What is discussed, presented or answered goes on by itself, and not by the meeting or report.
   */
  private Stream<Id<?>> leadsOn(Step step) {
    return Stream.<Id<?>>of(step.element().id())
        .filter(id -> !id.equals(step.cause()))
        .filter(beginnings::containsKey);
  }
}
