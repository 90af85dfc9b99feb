package io.github.samenspraak.value;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A set of calendar years, such as the years without a report.
 *
 * <p>It is kept as ranges, so that thousands of years are counted without going through them.
 */
public final class Years extends AbstractCollection<Year> {

  private static final int LAST_YEAR = 9999;

  private final ImmutableRangeSet<Integer> ranges;

  /** The same years as a set of numbers. */
  private final ImmutableSortedSet<Integer> numbers;

  private Years(RangeSet<Integer> ranges) {
    this.ranges = ImmutableRangeSet.copyOf(ranges);
    this.numbers = this.ranges.asSet(DiscreteDomain.integers());
  }

  /** {@return no years} */
  public static Years none() {
    return new Years(ImmutableRangeSet.of());
  }

  /**
   * {@return the calendar years of which a term has a day; without an end if a term is open}
   *
   * @param terms the terms, in any order
   */
  public static Years of(Iterable<Term> terms) {
    return of(terms, YearCycle.CALENDAR);
  }

  /**
   * {@return the years of which a term has a day; without an end if a term is open}
   *
   * @param terms the terms, in any order
   * @param cycle the years, by their first day
   */
  public static Years of(Iterable<Term> terms, YearCycle cycle) {
    return of(
        terms, first -> cycle.yearOf(first).getValue(), last -> cycle.yearOf(last).getValue() + 1);
  }

  /**
   * {@return the calendar years of which a term has every day; without an end if such a term is
   * open}
   *
   * @param terms the terms, in any order
   */
  public static Years within(Iterable<Term> terms) {
    return within(terms, YearCycle.CALENDAR);
  }

  /**
   * {@return the years of which a term has every day; without an end if such a term is open}
   *
   * @param terms the terms, in any order
   * @param cycle tells when years begin
   */
  public static Years within(Iterable<Term> terms, YearCycle cycle) {
    return of(
        terms,
        first -> cycle.yearOf(first.minusDays(1)).getValue() + 1,
        last -> cycle.yearOf(last.plusDays(1)).getValue());
  }

  /**
   * {@return the years whose last day is in a term; without an end if a term is open}
   *
   * @param terms the terms, in any order
   * @param cycle tells when years begin
   */
  public static Years endingIn(Iterable<Term> terms, YearCycle cycle) {
    return of(
        terms,
        first -> Math.max(1, cycle.yearOf(first).getValue()),
        last -> cycle.yearOf(last.plusDays(1)).getValue());
  }

  /**
   * {@return years of some terms}
   *
   * @param begin gives the first year of a term, from its first day
   * @param end gives the year after the last one of a term, from its last day
   */
  private static Years of(
      Iterable<Term> terms, ToIntFunction<LocalDate> begin, ToIntFunction<LocalDate> end) {
    RangeSet<Integer> ranges = TreeRangeSet.create();
    for (Term term : terms) {
      int first = term.firstDay().map(begin::applyAsInt).orElse(1);
      ranges.add(
          term.lastDay()
              .map(last -> Range.closedOpen(first, Math.max(first, end.applyAsInt(last))))
              .orElse(Range.atLeast(first)));
    }
    return new Years(ranges);
  }

  /**
   * {@return the last year for which a duty was due before a day; absent if it never was}
   *
   * @param day the day
   * @param due gives the day on which the duty is due for a year, later for a later year; absent if
   *     it is due for no year
   */
  public static Optional<Year> lastDueBefore(
      LocalDate day, Function<Year, Optional<LocalDate>> due) {
    int last = 0;
    int after = LAST_YEAR + 1;
    while (last + 1 < after) {
      int middle = (last + after) / 2;
      if (due.apply(Year.of(middle)).filter(day::isAfter).isPresent()) {
        last = middle;
      } else {
        after = middle;
      }
    }
    return last == 0 ? Optional.empty() : Optional.of(Year.of(last));
  }

  /**
   * {@return these years from a first one on}
   *
   * @param first the first year to keep
   */
  public Years since(Year first) {
    return new Years(ranges.subRangeSet(Range.atLeast(first.getValue())));
  }

  /**
   * {@return these years up to a last one}
   *
   * @param last the last year to keep
   */
  public Years until(Year last) {
    return new Years(ranges.subRangeSet(Range.lessThan(last.getValue() + 1)));
  }

  /**
   * {@return those of these years of which a term has every day} The cost follows the number of
   * years in the answer.
   *
   * @param days the term
   * @param cycle tells when years begin
   */
  public Years enclosedBy(Term days, YearCycle cycle) {
    Years enclosed = within(ImmutableList.of(days), cycle);
    return enclosed.ranges.isEmpty()
        ? enclosed
        : new Years(ranges.subRangeSet(enclosed.ranges.span()));
  }

  /**
   * {@return all years of some sets}
   *
   * @param sets the sets
   */
  public static Years union(Iterable<Years> sets) {
    RangeSet<Integer> ranges = TreeRangeSet.create();
    sets.forEach(years -> ranges.addAll(years.ranges));
    return new Years(ranges);
  }

  /**
   * {@return these years after the last of some others}
   *
   * @param others the others
   */
  public Years after(Years others) {
    if (others.ranges.isEmpty()) {
      return this;
    }
    Range<Integer> span = others.ranges.span();
    return span.hasUpperBound()
        ? new Years(ranges.subRangeSet(Range.atLeast(span.upperEndpoint())))
        : none();
  }

  /**
   * {@return the years that are in both sets}
   *
   * @param others the others
   */
  public Years among(Years others) {
    return new Years(
        others.ranges.asRanges().size() == 1
            ? ranges.subRangeSet(others.ranges.span())
            : ranges.intersection(others.ranges));
  }

  /**
   * {@return the years that are in this set and not in another}
   *
   * @param others the others
   */
  public Years minus(Years others) {
    return new Years(ranges.difference(others.ranges));
  }

  /**
   * {@return these years without some of them}
   *
   * @param years the years to leave out, in any order
   */
  public Years without(Iterable<Year> years) {
    RangeSet<Integer> left = TreeRangeSet.create(ranges);
    for (Year year : years) {
      left.remove(Range.closedOpen(year.getValue(), year.getValue() + 1));
    }
    return new Years(left);
  }

  /**
   * {@return the days of the years in order, one term for consecutive years}
   *
   * @param cycle tells when years begin
   */
  public ImmutableList<Term> days(YearCycle cycle) {
    return ranges.asRanges().stream()
        .map(range -> range.canonical(DiscreteDomain.integers()))
        .map(
            range ->
                range.hasUpperBound()
                    ? Term.of(
                        cycle.firstDay(Year.of(range.lowerEndpoint())),
                        cycle.days(Year.of(range.upperEndpoint() - 1)).lastDay().orElseThrow())
                    : Term.from(cycle.firstDay(Year.of(range.lowerEndpoint()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a year is in the set, without going through it} */
  @Override
  public boolean contains(Object year) {
    return year instanceof Year one && ranges.contains(one.getValue());
  }

  @Override
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** {@return the number of years, if they have an end, without going through them} */
  @Override
  public int size() {
    return numbers.size();
  }

  /** {@return the years, in order} */
  @Override
  public Iterator<Year> iterator() {
    return Iterators.transform(numbers.iterator(), Year::of);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Years years && ranges.equals(years.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** {@return the ranges of years, for debugging} */
  @Override
  public String toString() {
    return ranges.toString();
  }
}
