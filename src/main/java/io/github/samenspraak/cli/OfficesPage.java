package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Tenure;
import java.util.Optional;

/** Who holds which office on a day. */
final class OfficesPage {

  private final View view;
  private final Phrases phrases;

  OfficesPage(View view) {
    this.view = view;
    this.phrases = view.phrases();
  }

  void print() {
    ImmutableList<Office> offices = view.register().offices();
    if (!offices.isEmpty()) {
      view.printTitle(phrases.say("show.offices"));
      view.paper().printRows(View.INDENT, offices.stream().map(this::row).toList());
    }
  }

  private ImmutableList<String> row(Office office) {
    Optional<Tenure> tenure = view.snapshot().holder(office);
    return ImmutableList.of(
        phrases.say(office.title()),
        view.names().of(office.organisation()),
        tenure
            .map(held -> view.names().of(held.holder()))
            .orElseGet(() -> phrases.say("show.unheld")),
        tenure.map(held -> phrases.sayUntil(held.term())).orElse(""));
  }
}
