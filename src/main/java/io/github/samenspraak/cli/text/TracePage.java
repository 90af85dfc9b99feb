package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

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

/** Prints the origins of an element and the steps that followed from it, in the order of days. */
public record TracePage(
    Trace trace, LocalDate day, LocalizedNames names, CliMessages messages, TextOutput output) {

  /** A step without its cause: steps that differ only in their causes are printed as one event. */
  private record Event(Stage stage, Identified element, Optional<LocalDate> day) {

    static Event of(Step step) {
      return new Event(step.stage(), step.element(), step.day());
    }
  }

  public void print() {
    output.printTitle(heading(trace.subject()));
    output.print(INDENT, stage());
    if (trace.stage(day).isPresent()) {
      output.print(INDENT, heard());
    }
    printSteps("trace.origins", trace.origins());
    printSteps("trace.steps", trace.steps());
  }

  /** {@return the stage that was reached by the day, in words} */
  private String stage() {
    return trace
        .stage(day)
        .map(stage -> messages.text("trace.stage", messages.text(day), text(stage)))
        .orElseGet(() -> messages.text("trace.not-begun", messages.text(day)));
  }

  /** {@return since when the authority has known of it, by the day, in words} */
  private String heard() {
    return trace
        .heardOn()
        .filter(heard -> !heard.isAfter(day))
        .map(heard -> messages.text("trace.heard", messages.text(heard)))
        .orElseGet(() -> messages.text("trace.unheard"));
  }

  private void printSteps(String title, ImmutableList<Step> steps) {
    if (!steps.isEmpty()) {
      output.blank();
      output.print(0, INDENT, Style.BOLD.text(messages.text(title)));
      Multimaps.index(steps, Event::of).asMap().forEach(this::printEvent);
    }
  }

  private void printEvent(Event event, Collection<Step> steps) {
    String when = event.day().map(messages::text).orElseGet(() -> messages.text("trace.no-day"));
    output.print(
        INDENT,
        INDENT,
        mark(event).before(messages.text("label", when)),
        Style.PLAIN.text(text(event.stage())));
    String from = from(event, steps);
    output.print(
        DEEPER,
        INDENT,
        Style.PLAIN.text(heading(event.element()) + (from.isEmpty() ? "" : ",")),
        Style.FAINT.text(from));
  }

  /** {@return the causes of an event, without the traced element and the element of the event} */
  private String from(Event event, Collection<Step> steps) {
    String causes =
        steps.stream()
            .map(Step::cause)
            .filter(cause -> !cause.equals(trace.subject().id()))
            .filter(cause -> !cause.equals(event.element().id()))
            .map(Id::value)
            .collect(Collectors.joining(", "));
    return causes.isEmpty() ? "" : messages.text("trace.from", causes);
  }

  /** {@return the symbol that tells past events from future ones} */
  private StatusSymbol mark(Event event) {
    boolean happened = event.day().filter(on -> !on.isAfter(day)).isPresent();
    return happened ? StatusSymbol.GOOD : StatusSymbol.NOTE;
  }

  private String heading(Identified element) {
    return names.heading(element);
  }

  private String text(Stage stage) {
    return messages.text("trace." + stage);
  }
}
