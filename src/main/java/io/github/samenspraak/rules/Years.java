package io.github.samenspraak.rules;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar years of a term. */
final class Years {

  /** The last year of which a term can have days. */
  private static final int LAST = 9999;

  private Years() {}

  /**
   * {@return the years of which every day belongs to a term and that have begun today, in order}
   */
  static Stream<Year> begun(Term term, LocalDate today) {
    LocalDate first = term.firstDay();
    int firstYear = first.getYear() + (first.getDayOfYear() == 1 ? 0 : 1);
    return IntStream.rangeClosed(firstYear, Math.min(today.getYear(), LAST))
        .mapToObj(Year::of)
        .takeWhile(year -> term.encloses(Term.in(year)));
  }

  static LocalDate lastDayOf(Year year) {
    return year.atMonth(12).atEndOfMonth();
  }
}
