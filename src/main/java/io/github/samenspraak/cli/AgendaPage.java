package io.github.samenspraak.cli;

import static io.github.samenspraak.agenda.ObligationState.DUE_SOON;
import static io.github.samenspraak.agenda.ObligationState.MET;
import static io.github.samenspraak.agenda.ObligationState.MET_LATE;
import static io.github.samenspraak.agenda.ObligationState.OVERDUE;
import static io.github.samenspraak.agenda.ObligationState.UPCOMING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.register.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is due, month by month, what is overdue before all else; then how much it is. */
final class AgendaPage {

  private static final int INDENT = 2;
  private static final int DEEPER = 4;

  /** From what presses to what is done. */
  private static final ImmutableList<ObligationState> BY_URGENCY =
      ImmutableList.of(OVERDUE, DUE_SOON, UPCOMING, MET_LATE, MET);

  private final Outlook outlook;
  private final Names names;
  private final Particulars particulars;
  private final Phrases phrases;
  private final Paper paper;

  AgendaPage(Outlook outlook, Names names, Phrases phrases, Paper paper) {
    this.outlook = outlook;
    this.names = names;
    this.particulars = new Particulars(names::of, phrases);
    this.phrases = phrases;
    this.paper = paper;
  }

  void print() {
    paper.print(0, phrases.say("agenda.span", phrases.say(outlook.span())));
    if (!outlook.overdue().isEmpty()) {
      printSection(phrases.say("agenda.overdue"), outlook.overdue());
    }
    outlook
        .byMonth()
        .asMap()
        .forEach((month, due) -> printSection(phrases.capitalised(phrases.say(month)), due));
    outlook.obligations().cutFrom().ifPresent(this::printCut);
    paper.blank();
    printSummary();
  }

  private void printCut(LocalDate day) {
    paper.blank();
    paper.print(0, INDENT, Mark.DOUBTFUL.before(phrases.say("agenda.cut", phrases.say(day))));
  }

  private void printSection(String title, Iterable<Obligation> obligations) {
    paper.blank();
    paper.print(0, INDENT, Ink.BOLD.words(title));
    obligations.forEach(this::printObligation);
  }

  private void printObligation(Obligation obligation) {
    String due = phrases.say("label", phrases.say(obligation.due()));
    paper.print(
        INDENT,
        INDENT,
        Mark.of(outlook.state(obligation)).before(due),
        Ink.PLAIN.words(obligation.message(phrases.locale())));
    paper.print(DEEPER, 0, Ink.FAINT.words(phrases.apart(details(obligation))));
  }

  private List<String> details(Obligation obligation) {
    List<String> details = new ArrayList<>(particulars.of(obligation, outlook.day()));
    if (obligation.kind() == ObligationKind.MANDATE_END) {
      details.add(
          phrases.say("agenda.holder", names.of(ElementKind.MANDATE, obligation.subject())));
    }
    return details;
  }

  /** Prints how much there is in which state; as every number has its mark, it explains those. */
  private void printSummary() {
    ImmutableMultiset<ObligationState> states = outlook.states();
    if (states.isEmpty()) {
      paper.print(0, 0, Mark.GOOD.before(phrases.say("agenda.nothing")));
      return;
    }
    List<ObligationState> present = BY_URGENCY.stream().filter(states::contains).toList();
    paper.print(
        0,
        INDENT,
        present.stream()
            .map(
                state ->
                    count(state, states.count(state), state == present.get(present.size() - 1)))
            .toArray(Paper.Words[]::new));
  }

  private Paper.Words count(ObligationState state, int count, boolean last) {
    String counted = phrases.sayTogether("count", count, phrases.say("agenda." + state));
    return Mark.of(state).before(counted + (last ? "." : ","));
  }
}
