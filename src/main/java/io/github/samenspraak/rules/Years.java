package io.github.samenspraak.rules;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar years of a term. */
final class Years {

  private Years() {}

  /** {@return the years of which every day belongs to a term and lies before today, in order} */
  static Stream<Year> fullyPast(Term term, LocalDate today) {
    LocalDate first = term.firstDay();
    int firstYear = first.getYear() + (first.getDayOfYear() == 1 ? 0 : 1);
    return IntStream.range(firstYear, today.getYear())
        .mapToObj(Year::of)
        .takeWhile(year -> term.encloses(Term.in(year)));
  }
}
