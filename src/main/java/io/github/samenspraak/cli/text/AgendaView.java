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
 * The obligations of a span of days, as they are seen on a day.
 *
 * @param day the day on which one looks
 * @param span the days whose obligations are shown
 * @param obligations those of the span, and maybe those overdue before it, in the order of due days
 */
public record AgendaView(LocalDate day, Term span, Obligations obligations) {

  private static final Period A_YEAR = Period.ofYears(1);

  /** {@return the obligations that are due in a span of days} */
  public static AgendaView during(Term span, Agenda agenda, LocalDate day) {
    return new AgendaView(day, span, between(span, agenda));
  }

  /** {@return all obligations overdue on a day, and those due from then to a last day} */
  public static AgendaView until(LocalDate lastDay, Agenda agenda, LocalDate day) {
    Term span = Term.of(day, lastDay);
    return new AgendaView(day, span, agenda.overdue(day).and(between(span, agenda)));
  }

  /** {@return all obligations overdue on a day, and those due in the year from then} */
  public static AgendaView ofComingYear(Agenda agenda, LocalDate day) {
    return until(aYearFrom(day), agenda, day);
  }

  /**
   * {@return the last day of a year that begins on a day; at the end of time, of that calendar
   * year}
   */
  public static LocalDate aYearFrom(LocalDate firstDay) {
    return Term.find(firstDay, A_YEAR)
        .orElseGet(() -> Term.in(Year.from(firstDay)))
        .lastDay()
        .orElseThrow();
  }

  private static Obligations between(Term span, Agenda agenda) {
    return agenda.between(span.firstDayOrThrow(), span.lastDay().orElseThrow());
  }

  ObligationState state(Obligation obligation) {
    return obligation.stateOn(day);
  }

  ImmutableMultiset<ObligationState> states() {
    return obligations.stream().map(this::state).collect(ImmutableMultiset.toImmutableMultiset());
  }

  ImmutableList<Obligation> overdue() {
    return obligations.stream().filter(this::isOverdue).collect(ImmutableList.toImmutableList());
  }

  /** {@return the obligations that are not overdue, by the months in which they are due} */
  ImmutableListMultimap<YearMonth, Obligation> byMonth() {
    return Multimaps.index(
        obligations.stream().filter(obligation -> !isOverdue(obligation)).toList(),
        obligation -> YearMonth.from(obligation.due()));
  }

  private boolean isOverdue(Obligation obligation) {
    return state(obligation) == ObligationState.OVERDUE;
  }
}
