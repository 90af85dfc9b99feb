package io.github.samenspraak.index;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.index.Trace.Step;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of all traces of a register. */
final class TraceIndex {

  private final RegisterIndex index;
  private final SignalMergers mergers;

  /** The elements with a trace, by id; the first of several with one id. */
  private final Map<Id<?>, Identified> byId = new LinkedHashMap<>();

  // By identity: elements of different kinds may have one id.

  /** The step by which each element begins. */
  private final Map<Identified, Step> beginnings = new IdentityHashMap<>();

  /** The steps that rest on each element or are about it. */
  private final ListMultimap<Identified, Step> consequences =
      Multimaps.newListMultimap(new IdentityHashMap<>(), ArrayList::new);

  /** The elements that each element rests on. */
  private final ListMultimap<Identified, Identified> grounds =
      Multimaps.newListMultimap(new IdentityHashMap<>(), ArrayList::new);

  TraceIndex(RegisterIndex index, SignalMergers mergers) {
    this.index = index;
    this.mergers = mergers;
    Register register = index.register();
    register.signals().forEach(this::add);
    register.meetings().forEach(this::add);
    register.annualReports().forEach(this::add);
    register.advice().forEach(this::add);
    register.interpellations().forEach(this::add);
  }

  private void add(Signal signal) {
    addBeginning(Stage.RAISED, signal, Optional.of(signal.raisedOn()), List.of(), Ground.class);
    mergers.find(signal).ifPresent(into -> grounds.put(into, signal));
  }

  private void add(Meeting meeting) {
    meeting.items().stream()
        .flatMap(item -> item.about().stream())
        .distinct()
        .flatMap(id -> index.find(Topic.class, id).stream())
        .forEach(topic -> addStep(topic, Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
  }

  private void add(AnnualReport report) {
    for (Conclusion conclusion : report.conclusions()) {
      addBeginning(
          Stage.CONCLUDED,
          conclusion,
          Optional.of(conclusion.adoptedOn()),
          conclusion.basedOn(),
          Signal.class);
      addReport(conclusion, report);
    }
    for (Avenue avenue : report.avenues()) {
      addBeginning(
          Stage.AVENUE,
          avenue,
          report.presentedOn().or(report::publishedOn),
          avenue.basedOn(),
          Ground.class);
      addReport(avenue, report);
    }
  }

  private void addReport(Identified content, AnnualReport report) {
    addStepIfPresent(content, Stage.PRESENTED, report, report.presentedOn());
    addStepIfPresent(content, Stage.PUBLISHED, report, report.publishedOn());
    addStepIfPresent(content, Stage.ANSWERED, report, report.answeredOn());
  }

  private void add(Advice advice) {
    Stage stage = advice.kind() == AdviceKind.GUIDELINE ? Stage.GUIDED : Stage.ADVISED;
    addBeginning(stage, advice, Optional.of(advice.adoptedOn()), advice.basedOn(), Ground.class);
    addStepIfPresent(advice, Stage.ANSWERED, advice, advice.response().map(Response::givenOn));
  }

  private void add(Interpellation interpellation) {
    addBeginning(
        Stage.INTERPELLED,
        interpellation,
        Optional.of(interpellation.raisedOn()),
        interpellation.basedOn(),
        Ground.class);
    interpellation
        .discussedAt()
        .flatMap(id -> index.find(Meeting.class, id))
        .ifPresent(
            meeting ->
                addStep(interpellation, Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
    addStepIfPresent(interpellation, Stage.ANSWERED, interpellation, interpellation.answeredOn());
  }

  private <G extends Identified> void addBeginning(
      Stage stage,
      Identified element,
      Optional<LocalDate> day,
      List<? extends Id<? extends G>> basedOn,
      Class<G> type) {
    byId.putIfAbsent(element.id(), element);
    if (beginnings.putIfAbsent(element, new Step(stage, element, day, element.id())) == null) {
      for (Id<? extends G> id : ImmutableSet.copyOf(basedOn)) {
        index
            .find(type, id)
            .ifPresent(
                ground -> {
                  addStep(ground, stage, element, day);
                  grounds.put(element, ground);
                });
      }
    }
  }

  private void addStep(Identified cause, Stage stage, Identified element, Optional<LocalDate> day) {
    consequences.put(cause, new Step(stage, element, day, cause.id()));
  }

  private void addStepIfPresent(
      Identified cause, Stage stage, Identified element, Optional<LocalDate> day) {
    day.ifPresent(happened -> addStep(cause, stage, element, day));
  }

  /** {@return the ids of all elements with a trace} */
  ImmutableSet<Id<?>> ids() {
    return ImmutableSet.copyOf(byId.keySet());
  }

  /** {@return the trace of the element with an id, if it has one} */
  Optional<Trace> find(Id<?> id) {
    return Optional.ofNullable(byId.get(id)).map(this::trace);
  }

  private Trace trace(Identified element) {
    List<Step> steps = steps(element);
    Hearing hearing = new Hearing(index);
    return new Trace(
        element,
        origins(element),
        steps,
        steps.stream().flatMap(step -> hearing.by(step).stream()).min(Comparator.naturalOrder()));
  }

  private List<Step> origins(Identified element) {
    List<Step> origins = new ArrayList<>();
    Set<Identified> seen = Sets.newIdentityHashSet();
    seen.add(element);
    Deque<Identified> queue = new ArrayDeque<>(grounds.get(element));
    while (!queue.isEmpty()) {
      Identified ground = queue.remove();
      if (seen.add(ground) && beginnings.containsKey(ground)) {
        origins.add(beginnings.get(ground));
        queue.addAll(grounds.get(ground));
      }
    }
    return origins;
  }

  private List<Step> steps(Identified element) {
    List<Step> steps = new ArrayList<>();
    steps.add(beginnings.get(element));
    Set<Identified> seen = Sets.newIdentityHashSet();
    addConsequences(element, LocalDate.MIN, seen, steps);
    if (element instanceof Signal signal) {
      addMergers(signal, seen, steps);
    }
    return steps;
  }

  /** Adds what came of the signal that another is merged into, of the one after that, and so on. */
  private void addMergers(Signal signal, Set<Identified> seen, List<Step> steps) {
    Signal merged = signal;
    LocalDate since = LocalDate.MIN;
    Optional<Signal> into = mergers.find(merged);
    while (into.isPresent()) {
      since = Comparators.max(since, mergers.day(merged).orElseThrow());
      steps.add(new Step(Stage.MERGED, into.get(), Optional.of(since), merged.id()));
      addConsequences(into.get(), since, seen, steps);
      merged = into.get();
      into = mergers.find(merged);
    }
  }

  /**
   * Adds what followed from an element.
   *
   * @param since the day before which nothing belongs to the trace
   * @param seen the elements whose consequences were added before
   */
  private void addConsequences(
      Identified element, LocalDate since, Set<Identified> seen, List<Step> steps) {
    Deque<Identified> queue = new ArrayDeque<>(List.of(element));
    while (!queue.isEmpty()) {
      Identified cause = queue.remove();
      if (seen.add(cause)) {
        for (Step step : consequences.get(cause)) {
          if (step.day().filter(since::isAfter).isEmpty()) {
            steps.add(step);
          }
          // A meeting or a report is no beginning: its other topics do not belong to this trace.
          if (beginnings.containsKey(step.element())) {
            queue.add(step.element());
          }
        }
      }
    }
  }
}
