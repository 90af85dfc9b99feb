package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.index.Trace;
import io.github.samenspraak.index.Trace.Stage;
import io.github.samenspraak.index.Trace.Step;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where something comes from and what it led to, in the order of days. */
final class TracePage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  /** What happened, and where it is recorded; it may have had several causes. */
  private record Event(Stage stage, Identified element, Optional<LocalDate> day) {

    static Event of(Step step) {
      return new Event(step.stage(), step.element(), step.day());
    }
  }

  private final Trace trace;
  private final LocalDate day;
  private final Names names;
  private final Phrases phrases;
  private final Paper paper;

  TracePage(Trace trace, LocalDate day, Names names, Phrases phrases, Paper paper) {
    this.trace = trace;
    this.day = day;
    this.names = names;
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    paper.blank();
    paper.print(0, INDENT, Ink.BOLD.words(heading(trace.subject())));
    paper.print(INDENT, stage());
    printSteps("trace.origins", trace.origins());
    printSteps("trace.steps", trace.steps());
  }

  /** {@return how far it got by the day, in words} */
  private String stage() {
    return trace
        .stage(day)
        .map(stage -> phrases.say("trace.stage", phrases.say(day), say(stage)))
        .orElseGet(() -> phrases.say("trace.not-begun", phrases.say(day)));
  }

  private void printSteps(String title, ImmutableList<Step> steps) {
    if (!steps.isEmpty()) {
      paper.blank();
      paper.print(0, INDENT, Ink.BOLD.words(phrases.say(title)));
      Multimaps.index(steps, Event::of).asMap().forEach(this::printEvent);
    }
  }

  private void printEvent(Event event, Collection<Step> steps) {
    String when = event.day().map(phrases::say).orElseGet(() -> phrases.say("trace.no-day"));
    paper.print(
        INDENT,
        INDENT,
        mark(event).before(phrases.say("label", when)),
        Ink.PLAIN.words(say(event.stage())));
    String from = from(event, steps);
    paper.print(
        DEEPER,
        INDENT,
        Ink.PLAIN.words(heading(event.element()) + (from.isEmpty() ? "" : ",")),
        Ink.FAINT.words(from));
  }

  /**
   * {@return the causes, but for what goes without saying: what is traced, and the thing itself}
   */
  private String from(Event event, Collection<Step> steps) {
    String causes =
        steps.stream()
            .map(Step::cause)
            .filter(cause -> !cause.equals(trace.subject().id()))
            .filter(cause -> !cause.equals(event.element().id()))
            .map(Id::value)
            .collect(Collectors.joining(", "));
    return causes.isEmpty() ? "" : phrases.say("trace.from", causes);
  }

  /** {@return a mark for what has happened by the day, and another for what is to come} */
  private Mark mark(Event event) {
    boolean happened = event.day().filter(on -> !on.isAfter(day)).isPresent();
    return happened ? Mark.GOOD : Mark.NOTE;
  }

  private String heading(Identified element) {
    return names.heading(element);
  }

  private String say(Stage stage) {
    return phrases.say("trace." + stage);
  }
}
