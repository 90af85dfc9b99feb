package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Optional;

/**
 * Prints what waits on a day: signals that were not discussed, requests without advice, and advice
 * without an answer.
 */
record WaitingPage(RenderContext context, CliMessages messages) {

  void print() {
    ImmutableList<Signal> signals = context.snapshot().untreatedSignals();
    if (!signals.isEmpty()) {
      context.output().printTitle(messages.text("show.signals", signals.size()));
      context.printEach(INDENT, signals, this::printSignal);
    }
    ImmutableList<AdviceRequest> requests = context.snapshot().openRequests();
    if (!requests.isEmpty()) {
      context.output().printTitle(messages.text("show.requests", requests.size()));
      context.printEach(INDENT, requests, this::printRequest);
    }
    ImmutableList<Advice> advices = context.snapshot().unansweredAdvice();
    if (!advices.isEmpty()) {
      context.output().printTitle(messages.text("show.advices", advices.size()));
      context.printEach(INDENT, advices, this::printAdvice);
    }
  }

  private void printSignal(Signal signal) {
    String raised =
        messages.text(
            "show.signal",
            signal
                .raisedBy()
                .map(sender -> context.names().of(Party.class, sender))
                .orElseGet(() -> messages.text("show.anonymous")),
            messages.text(signal.raisedOn()));
    print(signal, raised, context.index().findTreatment(signal));
  }

  private void printRequest(AdviceRequest request) {
    String requested =
        messages.text(
            "show.request",
            messages.text(request.requestedOn()),
            context.names().of(Organisation.class, request.requestedBy()));
    print(request, requested, context.index().findAdviceDue(request));
  }

  private void printAdvice(Advice advice) {
    String adopted =
        messages.text(
            "show.advice",
            messages.text(advice.adoptedOn()),
            context.names().of(Organisation.class, advice.addressedTo()));
    Optional<Deadline> reply =
        context.index().findCycleOf(advice.issuedBy()).flatMap(cycle -> cycle.reply(advice));
    print(advice, adopted, reply);
  }

  private void print(Identified element, String text, Optional<Deadline> deadline) {
    String name = messages.text("show.which", context.names().of(element), element.id());
    if (deadline.isPresent()) {
      context.printEntry(
          INDENT, name, Style.PLAIN.text(text + ","), context.due(deadline.get().due()));
    } else {
      context.printEntry(INDENT, name, text);
    }
  }
}
