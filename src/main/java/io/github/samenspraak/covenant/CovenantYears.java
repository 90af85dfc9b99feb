package io.github.samenspraak.covenant;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The years for which a covenant has grants and reports: those of itself or of its scheme. */
final class CovenantYears {

  /** The last year that a term can reach. */
  static final int LAST_YEAR = 9999;

  private final YearCycle cycle;
  private final Optional<LocalDate> lastDay;
  private final Supplier<Years> running;
  private final Supplier<Years> agreed;

  CovenantYears(Covenant covenant, CovenantScheme scheme) {
    this.cycle =
        new YearCycle(
            covenant
                .yearBegins()
                .or(() -> scheme.reporting().map(CovenantReporting::yearBegins))
                .orElse(YearCycle.CALENDAR.begins()));
    this.lastDay = covenant.wholeTerm().flatMap(Term::lastDay);
    this.running = Suppliers.memoize(() -> Years.of(covenant.runs(), cycle));
    this.agreed = Suppliers.memoize(() -> Years.of(agreedTerms(covenant), cycle));
  }

  private static List<Term> agreedTerms(Covenant covenant) {
    return Stream.concat(
            Stream.of(covenant.initialTerm()), covenant.extensions().stream().map(Extension::term))
        .toList();
  }

  YearCycle cycle() {
    return cycle;
  }

  /** {@return the years in which the covenant runs on any day} */
  Years running() {
    return running.get();
  }

  /** {@return the years of its terms, whether it ended before or not} */
  Years agreed() {
    return agreed.get();
  }

  /** {@return whether a year can have reports and payments that are due} */
  static boolean isYear(Year year) {
    return year.getValue() > 0 && year.getValue() <= LAST_YEAR;
  }

  /** {@return the last day of a year or, if it lies within that, of the covenant} */
  LocalDate lastDayIn(Year year) {
    return lastDay
        .filter(last -> cycle.yearOf(last).equals(year))
        .orElseGet(() -> cycle.lastDay(year));
  }

  /**
   * {@return the last day for what is asked of a year} Where the covenant ends within the year, a
   * length of time counts from its last day.
   */
  LocalDate due(YearlyDue due, Year year) {
    return due.dueAfter(due.within().isPresent() ? lastDayIn(year) : cycle.lastDay(year));
  }
}
