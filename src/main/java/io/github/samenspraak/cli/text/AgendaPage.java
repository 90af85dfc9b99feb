package io.github.samenspraak.cli.text;

import static io.github.samenspraak.agenda.ObligationState.DUE_SOON;
import static io.github.samenspraak.agenda.ObligationState.LAPSED;
import static io.github.samenspraak.agenda.ObligationState.MET;
import static io.github.samenspraak.agenda.ObligationState.MET_LATE;
import static io.github.samenspraak.agenda.ObligationState.OVERDUE;
import static io.github.samenspraak.agenda.ObligationState.UPCOMING;
import static io.github.samenspraak.agenda.ObligationState.WAIVED;
import static io.github.samenspraak.cli.text.TextOutput.DEEPER;
import static io.github.samenspraak.cli.text.TextOutput.INDENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.register.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the overdue obligations, those of each month, and how many there are in each state. */
public record AgendaPage(
    AgendaView view, LocalizedNames names, CliMessages messages, TextOutput output) {

  /** The states, from the most pressing to the least. */
  private static final ImmutableList<ObligationState> BY_URGENCY =
      ImmutableList.of(OVERDUE, DUE_SOON, UPCOMING, WAIVED, MET_LATE, MET, LAPSED);

  public void print() {
    output.print(0, messages.text("agenda.span", messages.text(view.span())));
    if (!view.overdue().isEmpty()) {
      printSection(messages.text("agenda.overdue"), view.overdue());
    }
    view.byMonth()
        .asMap()
        .forEach((month, due) -> printSection(messages.capitalised(messages.text(month)), due));
    view.obligations().cutFrom().ifPresent(this::printCut);
    output.blank();
    printSummary();
  }

  /**
   * {@return a line that is fit for the subject of a mail, such as "Namur, 21 November 2026: 2
   * overdue, 5 upcoming"}
   */
  public String line(Municipality municipality, LocalDate day) {
    ImmutableMultiset<ObligationState> states = view.states();
    String counted =
        BY_URGENCY.stream()
            .filter(states::contains)
            .map(
                state ->
                    messages.text("count", states.count(state), messages.text("agenda." + state)))
            .collect(Collectors.joining(", "));
    return TextOutput.clean(
        messages.text(
            "summary.line",
            messages.text(municipality.name()),
            messages.text(day),
            counted.isEmpty() ? messages.text("agenda.nothing") : counted));
  }

  private void printCut(LocalDate day) {
    output.blank();
    output.print(
        0, INDENT, StatusSymbol.DOUBTFUL.before(messages.text("agenda.cut", messages.text(day))));
  }

  private void printSection(String title, Iterable<Obligation> obligations) {
    output.printTitle(title);
    obligations.forEach(this::printObligation);
  }

  private void printObligation(Obligation obligation) {
    String due = messages.text("label", messages.text(obligation.due()));
    output.print(
        INDENT,
        INDENT,
        StatusSymbol.of(view.state(obligation)).before(due),
        Style.PLAIN.text(names.message(obligation)));
    List<String> details = new ObligationDetails(names::of, messages).of(obligation, view.day());
    output.print(DEEPER, 0, Style.FAINT.text(messages.joined(details)));
  }

  /**
   * Prints the number of obligations in each state beside its symbol, which explains the symbols.
   */
  private void printSummary() {
    ImmutableMultiset<ObligationState> states = view.states();
    if (states.isEmpty()) {
      output.print(0, 0, StatusSymbol.GOOD.before(messages.text("agenda.nothing")));
      return;
    }
    List<ObligationState> present = BY_URGENCY.stream().filter(states::contains).toList();
    output.print(
        0,
        INDENT,
        present.stream()
            .map(
                state ->
                    count(state, states.count(state), state == present.get(present.size() - 1)))
            .toArray(StyledText[]::new));
  }

  private StyledText count(ObligationState state, int count, boolean last) {
    String counted = messages.textOnOneLine("count", count, messages.text("agenda." + state));
    return StatusSymbol.of(state).before(counted + (last ? "." : ","));
  }
}
