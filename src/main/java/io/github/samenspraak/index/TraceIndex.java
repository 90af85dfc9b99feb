package io.github.samenspraak.index;

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
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What leads to what, in the whole register. */
final class TraceIndex {

  private final RegisterIndex index;

  /** What begins in the register, by id; of several things with an id, the first. */
  private final Map<Id<?>, Identified> byId = new LinkedHashMap<>();

  // By identity: things of different kinds may have one id.

  /** The step by which each thing begins. */
  private final Map<Identified, Step> beginnings = new IdentityHashMap<>();

  /** The steps that rest on each thing or are about it. */
  private final ListMultimap<Identified, Step> consequences =
      Multimaps.newListMultimap(new IdentityHashMap<>(), ArrayList::new);

  /** What each thing rests on. */
  private final ListMultimap<Identified, Identified> grounds =
      Multimaps.newListMultimap(new IdentityHashMap<>(), ArrayList::new);

  TraceIndex(RegisterIndex index) {
    this.index = index;
    Register register = index.register();
    register.signals().forEach(this::add);
    register.meetings().forEach(this::add);
    register.annualReports().forEach(this::add);
    register.advice().forEach(this::add);
    register.interpellations().forEach(this::add);
  }

  private void add(Signal signal) {
    begin(Stage.RAISED, signal, Optional.of(signal.raisedOn()), List.of(), Ground.class);
  }

  private void add(Meeting meeting) {
    meeting.items().stream()
        .flatMap(item -> item.about().stream())
        .distinct()
        .flatMap(id -> index.find(Topic.class, id).stream())
        .forEach(topic -> follow(topic, Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
  }

  private void add(AnnualReport report) {
    for (Conclusion conclusion : report.conclusions()) {
      begin(
          Stage.CONCLUDED,
          conclusion,
          Optional.of(conclusion.adoptedOn()),
          conclusion.basedOn(),
          Signal.class);
      addReport(conclusion, report);
    }
    for (Avenue avenue : report.avenues()) {
      begin(
          Stage.AVENUE,
          avenue,
          report.presentedOn().or(report::publishedOn),
          avenue.basedOn(),
          Ground.class);
      addReport(avenue, report);
    }
  }

  private void addReport(Identified content, AnnualReport report) {
    followIfPresent(content, Stage.PRESENTED, report, report.presentedOn());
    followIfPresent(content, Stage.PUBLISHED, report, report.publishedOn());
    followIfPresent(content, Stage.ANSWERED, report, report.answeredOn());
  }

  private void add(Advice advice) {
    Stage stage = advice.kind() == AdviceKind.ADVICE ? Stage.ADVISED : Stage.GUIDED;
    begin(stage, advice, Optional.of(advice.adoptedOn()), advice.basedOn(), Ground.class);
    followIfPresent(advice, Stage.ANSWERED, advice, advice.response().map(Response::givenOn));
  }

  private void add(Interpellation interpellation) {
    begin(
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
                follow(interpellation, Stage.DISCUSSED, meeting, Optional.of(meeting.heldOn())));
    followIfPresent(interpellation, Stage.ANSWERED, interpellation, interpellation.answeredOn());
  }

  private <G extends Identified> void begin(
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
                  follow(ground, stage, element, day);
                  grounds.put(element, ground);
                });
      }
    }
  }

  private void follow(Identified cause, Stage stage, Identified element, Optional<LocalDate> day) {
    consequences.put(cause, new Step(stage, element, day, cause.id()));
  }

  private void followIfPresent(
      Identified cause, Stage stage, Identified element, Optional<LocalDate> day) {
    day.ifPresent(happened -> follow(cause, stage, element, day));
  }

  /** {@return the ids of all that begins in the register} */
  ImmutableSet<Id<?>> ids() {
    return ImmutableSet.copyOf(byId.keySet());
  }

  /** {@return the trace of something that begins in the register, if it does} */
  Optional<Trace> find(Id<?> id) {
    return Optional.ofNullable(byId.get(id))
        .map(element -> new Trace(element, origins(element), steps(element)));
  }

  private List<Step> origins(Identified element) {
    List<Step> origins = new ArrayList<>();
    Set<Identified> seen = Sets.newIdentityHashSet();
    seen.add(element);
    Deque<Identified> open = new ArrayDeque<>(grounds.get(element));
    while (!open.isEmpty()) {
      Identified ground = open.remove();
      if (seen.add(ground) && beginnings.containsKey(ground)) {
        origins.add(beginnings.get(ground));
        open.addAll(grounds.get(ground));
      }
    }
    return origins;
  }

  private List<Step> steps(Identified element) {
    List<Step> steps = new ArrayList<>();
    steps.add(beginnings.get(element));
    Set<Identified> seen = Sets.newIdentityHashSet();
    Deque<Identified> open = new ArrayDeque<>(List.of(element));
    while (!open.isEmpty()) {
      Identified cause = open.remove();
      if (seen.add(cause)) {
        for (Step step : consequences.get(cause)) {
          steps.add(step);
          // What is discussed, presented or answered goes on by itself, and not by the meeting or
          // the report.
          if (beginnings.containsKey(step.element())) {
            open.add(step.element());
          }
        }
      }
    }
    return steps;
  }
}
