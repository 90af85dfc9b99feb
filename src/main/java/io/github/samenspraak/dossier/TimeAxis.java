package io.github.samenspraak.dossier;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.dossier.Chart.Bar;
import io.github.samenspraak.dossier.Chart.Fill;
import io.github.samenspraak.dossier.Chart.Mark;
import io.github.samenspraak.dossier.Chart.Shape;
import io.github.samenspraak.dossier.Chart.Tick;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a figure as places along its axis, with a line for each year. */
final class TimeAxis {

  /** How many years have their number above them on a phone, on paper and on a desk. */
  private static final int ON_A_PHONE = 6;

  private static final int ON_PAPER = 12;
  private static final int ON_A_DESK = 20;

  /** With more years than this, only those that have their number have a line. */
  private static final int MOST_LINES = 40;

  private final DrawingSettings settings;
  private final Term span;
  private final LocalDate firstDay;
  private final double days;

  TimeAxis(DrawingSettings settings) {
    this.settings = settings;
    this.span = settings.span();
    this.firstDay = span.firstDayOrThrow();
    this.days = span.days().orElseThrow();
  }

  /** {@return the place of the beginning of a day, within the axis} */
  double at(LocalDate day) {
    double place = ChronoUnit.DAYS.between(firstDay, day) * 100 / days;
    return Math.max(0, Math.min(100, place));
  }

  /** {@return the part of the axis that a year takes, in percent} */
  double widthOfAYear() {
    return 36_525 / days;
  }

  /** {@return a bar for the days of a term that the axis has} */
  Optional<Bar> bar(Term term, Fill fill, String text, String tip) {
    return term.intersection(span)
        .map(
            shown ->
                new Bar(
                    at(shown.firstDayOrThrow()),
                    at(shown.lastDay().orElseThrow().plusDays(1)),
                    fill,
                    text,
                    tip));
  }

  /** {@return a bar for the days of a term, of which those to come look so} */
  Stream<Bar> bars(Term term, Fill fill, String text, String tip) {
    Optional<Term> past =
        settings.today().map(day -> term.intersection(Term.to(day))).orElse(Optional.of(term));
    Stream<Bar> ahead =
        settings.today().stream()
            .flatMap(day -> term.minus(Term.to(day)).stream())
            .flatMap(days -> bar(days, Fill.AHEAD, past.isEmpty() ? text : "", tip).stream());
    return Stream.concat(past.flatMap(days -> bar(days, fill, text, tip)).stream(), ahead);
  }

  /** {@return the days of a term that are still to come, within the axis} */
  Optional<Term> ahead(Term term) {
    return settings
        .today()
        .flatMap(day -> term.beyond(Term.on(day)))
        .flatMap(days -> days.intersection(span));
  }

  /** {@return a mark on a day, if the axis has it} */
  Optional<Mark> mark(LocalDate day, Shape shape, String tip) {
    return span.contains(day) ? Optional.of(new Mark(at(day), shape, tip)) : Optional.empty();
  }

  /** {@return a line for each year} */
  ImmutableList<Tick> ticks() {
    List<Year> years =
        span.years(Year.from(firstDay), Year.from(span.lastDay().orElseThrow())).stream().toList();
    int onDesk = ceiling(years.size(), ON_A_DESK);
    int onPaper = onDesk * ceiling(ceiling(years.size(), onDesk), ON_PAPER);
    int onPhone = onPaper * ceiling(ceiling(years.size(), onPaper), ON_A_PHONE);
    ImmutableList.Builder<Tick> ticks = ImmutableList.builder();
    for (int i = 0; i < years.size(); i++) {
      Width from =
          i % onPhone == 0
              ? Width.ANY
              : i % onPaper == 0 ? Width.PAPER : i % onDesk == 0 ? Width.DESK : Width.NONE;
      double at = at(years.get(i).atDay(1));
      if (from != Width.NONE || years.size() <= MOST_LINES) {
        Width fits = Width.of(years.get(i).toString(), 100 - at);
        ticks.add(new Tick(at, years.get(i).toString(), fits.compareTo(from) > 0 ? fits : from));
      }
    }
    return ticks.build();
  }

  private static int ceiling(int number, int by) {
    return (number + by - 1) / by;
  }

  /** {@return the mark of today, if the axis has it} */
  Optional<Tick> today(DossierText text) {
    return settings
        .today()
        .filter(span::contains)
        .map(day -> new Tick(at(day), text.of(day), Width.ANY));
  }

  /** {@return a chart of some rows along this axis} */
  Chart chart(DossierText text, Optional<Chart.Band> band, List<Chart.Row> rows) {
    return new Chart(ticks(), today(text), band, ImmutableList.copyOf(rows));
  }
}
