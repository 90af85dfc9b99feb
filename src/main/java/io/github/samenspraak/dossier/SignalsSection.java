package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.party.Organisation;
import java.util.Comparator;
import java.util.List;

/** The way of signals to an answer, and the advice that waits for one. */
final class SignalsSection implements Section {

  private static final int MOST = 20;

  @Override
  public String anchor() {
    return "signals";
  }

  @Override
  public boolean isPresent(Contents contents) {
    return contents.register().signals().stream().anyMatch(signal -> !signal.confidential())
        || !contents.register().advice().isEmpty()
        || !contents.register().adviceRequests().isEmpty();
  }

  @Override
  public void write(Fragment to) {
    Contents contents = to.contents();
    if (contents.register().signals().stream().anyMatch(signal -> !signal.confidential())) {
      to.figure(
          SignalLanes.of(contents.index(), contents.settings()), 3, to.anchor("signal-lanes"));
    }
    Snapshot snapshot = contents.index().on(contents.today());
    requests(snapshot.openRequests(), to);
    advice(snapshot.unansweredAdvice(), to);
  }

  private static void requests(ImmutableList<AdviceRequest> open, Fragment to) {
    DossierText text = to.text();
    if (!open.isEmpty()) {
      to.heading(3, text.text("signals.requests", open.size()));
      to.out().start("ul", "class", "plain");
      for (AdviceRequest request : open.subList(0, Math.min(MOST, open.size()))) {
        to.out().start("li", to.claim(to.anchor(request)));
        to.label(request.subject());
        to.paragraph(
            "small soft",
            text.text(
                "signals.request",
                text.of(Organisation.class, request.requestedBy()),
                text.of(request.requestedOn())));
        to.out().endLine();
      }
      to.out().endLine();
    }
  }

  private static void advice(ImmutableList<Advice> unanswered, Fragment to) {
    DossierText text = to.text();
    List<Advice> oldest =
        unanswered.stream().sorted(Comparator.comparing(Advice::adoptedOn)).limit(MOST).toList();
    if (!oldest.isEmpty()) {
      to.heading(3, text.text("signals.advice", unanswered.size()));
      to.out().start("ul", "class", "plain");
      for (Advice advice : oldest) {
        to.out().start("li", to.claim(to.anchor(advice)));
        to.label(advice.text());
        to.paragraph(
            "small soft",
            text.text(
                "signals.advised",
                text.of(Organisation.class, advice.addressedTo()),
                text.of(advice.adoptedOn())));
        to.out().endLine();
      }
      to.out().endLine();
    }
  }
}
