package io.github.samenspraak.cli.text;

import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the holders of each office on a day, and their delegates. */
record OfficesPage(RenderContext context, CliMessages messages) {

  void print() {
    ImmutableList<Office> offices = context.register().offices();
    if (!offices.isEmpty()) {
      context.output().printTitle(messages.text("show.offices"));
      context.output().printRows(INDENT, offices.stream().flatMap(this::rows).toList());
    }
  }

  /** {@return a row for each holder of an office, or one that says that there is none} */
  private Stream<ImmutableList<String>> rows(Office office) {
    ImmutableList<Tenure> tenures = context.snapshot().holders(office);
    return tenures.isEmpty()
        ? Stream.of(row(office, messages.text("show.unheld"), "", ""))
        : tenures.stream()
            .map(
                tenure ->
                    row(
                        office,
                        context.names().of(Person.class, tenure.holder()),
                        messages.textUntil(tenure.term()),
                        delegates(tenure)));
  }

  private String delegates(Tenure tenure) {
    return tenure.delegations().stream()
        .flatMap(
            delegation ->
                delegation.during(tenure.term()).stream()
                    .filter(days -> days.contains(context.snapshot().day()))
                    .map(
                        days ->
                            messages.text(
                                "show.delegate",
                                context.names().of(Person.class, delegation.delegate()),
                                messages.textUntil(days))))
        .collect(Collectors.joining(", "));
  }

  private ImmutableList<String> row(Office office, String holder, String until, String delegates) {
    return ImmutableList.of(
        messages.text(office.title()),
        context.names().of(Organisation.class, office.organisation()),
        holder,
        until,
        delegates);
  }
}
