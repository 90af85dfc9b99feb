package io.github.samenspraak.cli;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import java.util.stream.Stream;

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
      view.paper().printRows(View.INDENT, offices.stream().flatMap(this::rows).toList());
    }
  }

  /** {@return a row for each holder of an office, or one that says that there is none} */
  private Stream<ImmutableList<String>> rows(Office office) {
    ImmutableList<Tenure> tenures = view.snapshot().holders(office);
    return tenures.isEmpty()
        ? Stream.of(row(office, phrases.say("show.unheld"), ""))
        : tenures.stream()
            .map(
                tenure ->
                    row(
                        office,
                        view.names().of(Person.class, tenure.holder()),
                        phrases.sayUntil(tenure.term())));
  }

  private ImmutableList<String> row(Office office, String holder, String until) {
    return ImmutableList.of(
        phrases.say(office.title()),
        view.names().of(Organisation.class, office.organisation()),
        holder,
        until);
  }
}
