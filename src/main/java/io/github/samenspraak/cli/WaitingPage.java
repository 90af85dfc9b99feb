package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Identified;
import java.util.Optional;

/** What waits on a day: the signals that nobody discussed yet, and the advice without an answer. */
final class WaitingPage {

  private final View view;
  private final Phrases phrases;

  WaitingPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    ImmutableList<Signal> signals = view.snapshot().untreatedSignals();
    if (!signals.isEmpty()) {
      view.printTitle(phrases.say("show.signals", signals.size()));
      view.printEach(View.INDENT, signals, this::printSignal);
    }
    ImmutableList<Advice> advices = view.snapshot().unansweredAdvice();
    if (!advices.isEmpty()) {
      view.printTitle(phrases.say("show.advices", advices.size()));
      view.printEach(View.INDENT, advices, this::printAdvice);
    }
  }

  private void printSignal(Signal signal) {
    String raised =
        phrases.say(
            "show.signal",
            view.names().of(Organisation.class, signal.raisedBy()),
            phrases.say(signal.raisedOn()));
    print(signal, raised, Optional.of(view.index().treatment(signal)));
  }

  private void printAdvice(Advice advice) {
    String adopted =
        phrases.say(
            "show.advice",
            phrases.say(advice.adoptedOn()),
            view.names().of(Organisation.class, advice.addressedTo()));
    Optional<Deadline> reply =
        view.index().findCycle(advice.platform()).flatMap(cycle -> cycle.reply(advice));
    print(advice, adopted, reply);
  }

  private void print(Identified element, String text, Optional<Deadline> deadline) {
    String name = phrases.say("show.which", view.names().of(element), element.id());
    if (deadline.isPresent()) {
      view.printEntry(
          View.INDENT, name, Ink.PLAIN.words(text + ","), view.due(deadline.get().due()));
    } else {
      view.printEntry(View.INDENT, name, text);
    }
  }
}
