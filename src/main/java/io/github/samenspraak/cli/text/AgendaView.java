package io.github.samenspraak.cli.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.Obligation;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.agenda.Obligations;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;

/**
 * What somebody sees of an agenda who looks at it on a day.
 *
 * @param day on which one looks
 * @param span the days whose obligations are there
 * @param obligations in the order of their due days: those of the span, and maybe what was overdue
 *     before it
 */
public record AgendaView(LocalDate day, Term span, Obligations obligations) {

  private static final Period A_YEAR = Period.ofYears(1);

  /** {@return what is due in some days, and nothing else} */
  public static AgendaView during(Term span, Agenda agenda, LocalDate day) {
    return new AgendaView(day, span, between(span, agenda));
  }

  /** {@return what is overdue on a day, however old, and what is due from then to a last day} */
  public static AgendaView until(LocalDate lastDay, Agenda agenda, LocalDate day) {
    Term span = Term.of(day, lastDay);
    return new AgendaView(day, span, agenda.overdue(day).and(between(span, agenda)));
  }

  /** {@return what is overdue on a day, however old, and what is due in the year from then} */
  public static AgendaView ofComingYear(Agenda agenda, LocalDate day) {
    return until(aYearFrom(day), agenda, day);
  }

  /** {@return the last day of a year that begins on a day; at the end of all time, of that year} */
  public static LocalDate aYearFrom(LocalDate firstDay) {
    return Term.find(firstDay, A_YEAR)
        .orElseGet(() -> Term.in(Year.from(firstDay)))
        .lastDay()
        .orElseThrow();
  }

  private static Obligations between(Term span, Agenda agenda) {
    return agenda.between(span.firstDay(), span.lastDay().orElseThrow());
  }

  ObligationState state(Obligation obligation) {
    return obligation.stateOn(day);
  }

  ImmutableMultiset<ObligationState> states() {
    return obligations.stream().map(this::state).collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** {@return what is overdue} */
  ImmutableList<Obligation> overdue() {
    return obligations.stream().filter(this::isOverdue).collect(ImmutableList.toImmutableList());
  }

  /** {@return what is not overdue, by the months in which it is due} */
  ImmutableListMultimap<YearMonth, Obligation> byMonth() {
    return Multimaps.index(
        obligations.stream().filter(obligation -> !isOverdue(obligation)).toList(),
        obligation -> YearMonth.from(obligation.due()));
  }

  private boolean isOverdue(Obligation obligation) {
    return state(obligation) == ObligationState.OVERDUE;
  }
}
