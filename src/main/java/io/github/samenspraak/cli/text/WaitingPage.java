package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Optional;

/** What waits on a day: the signals that nobody discussed yet, and the advice without an answer. */
final class WaitingPage {

  private final RenderContext context;
  private final CliMessages messages;

  WaitingPage(RenderContext context) {
    this.context = context;
    this.messages = context.messages();
  }

  void print() {
    ImmutableList<Signal> signals = context.snapshot().untreatedSignals();
    if (!signals.isEmpty()) {
      context.printTitle(messages.text("show.signals", signals.size()));
      context.printEach(RenderContext.INDENT, signals, this::printSignal);
    }
    ImmutableList<Advice> advices = context.snapshot().unansweredAdvice();
    if (!advices.isEmpty()) {
      context.printTitle(messages.text("show.advices", advices.size()));
      context.printEach(RenderContext.INDENT, advices, this::printAdvice);
    }
  }

  private void printSignal(Signal signal) {
    String raised =
        messages.text(
            "show.signal",
            context.names().of(Organisation.class, signal.raisedBy()),
            messages.text(signal.raisedOn()));
    print(signal, raised, Optional.of(context.index().treatment(signal)));
  }

  private void printAdvice(Advice advice) {
    String adopted =
        messages.text(
            "show.advice",
            messages.text(advice.adoptedOn()),
            context.names().of(Organisation.class, advice.addressedTo()));
    Optional<Deadline> reply =
        context.index().findCycle(advice.platform()).flatMap(cycle -> cycle.reply(advice));
    print(advice, adopted, reply);
  }

  private void print(Identified element, String text, Optional<Deadline> deadline) {
    String name = messages.text("show.which", context.names().of(element), element.id());
    if (deadline.isPresent()) {
      context.printEntry(
          RenderContext.INDENT,
          name,
          Style.PLAIN.text(text + ","),
          context.due(deadline.get().due()));
    } else {
      context.printEntry(RenderContext.INDENT, name, text);
    }
  }
}
