package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.value.Deadline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the measures, when they are decided, and whether they were tested for poverty. */
record MeasuresPage(RenderContext context, CliMessages messages) {

  void print() {
    List<PolicyMeasure> measures = context.register().measures();
    if (!measures.isEmpty()) {
      context.output().printTitle(messages.text("show.measures", measures.size()));
      context.printEach(INDENT, measures, this::printMeasure);
    }
  }

  private void printMeasure(PolicyMeasure measure) {
    Optional<Deadline> test = context.index().povertyTesting().test(measure);
    boolean untested = test.filter(due -> due.isOverdueOn(context.day())).isPresent();
    context.printEntry(
        INDENT,
        messages.text(measure.title()),
        (untested ? Style.YELLOW : Style.PLAIN)
            .text(
                messages.joined(
                    Stream.of(decided(measure), test.map(this::tested).orElse(""))
                        .filter(detail -> !detail.isEmpty())
                        .toList())));
  }

  private String decided(PolicyMeasure measure) {
    return measure
        .decidedOn()
        .map(
            day ->
                messages.text(
                    context.hasHappened(day) ? "show.decided" : "show.planned", messages.text(day)))
        .orElseGet(() -> messages.text("show.undecided"));
  }

  private String tested(Deadline test) {
    return test.metOn()
        .filter(context::hasHappened)
        .map(day -> messages.text("show.tested", messages.text(day)))
        .orElseGet(() -> messages.text("show.untested"));
  }
}
