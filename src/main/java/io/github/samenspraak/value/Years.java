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
import java.util.stream.IntStream;

/**
 * Calendar years, such as those for which something is missing.
 *
 * <p>A term can have thousands of them. They are kept as years in a row, so that they are counted
 * without going through them one by one.
 */
public final class Years extends AbstractCollection<Year> {

  private static final int LAST_YEAR = 9999;

  private final ImmutableRangeSet<Integer> ranges;

  /** The same, to be gone through. */
  private final ImmutableSortedSet<Integer> numbers;

  private Years(RangeSet<Integer> ranges) {
    this.ranges = ImmutableRangeSet.copyOf(ranges);
    this.numbers = this.ranges.asSet(DiscreteDomain.integers());
  }

  /**
   * {@return the years of which some terms have a day; without an end if a term is open}
   *
   * @param terms the terms, in any order
   */
  public static Years of(Iterable<Term> terms) {
    return of(terms, LocalDate::getYear, last -> last.getYear() + 1);
  }

  /**
   * {@return the years of which one of some terms has every day; without an end if one that has
   * such years is open}
   *
   * @param terms the terms, in any order
   */
  public static Years within(Iterable<Term> terms) {
    return of(terms, first -> first.minusDays(1).getYear() + 1, Years::yearAfter);
  }

  /**
   * {@return the years of whose last days one is in some terms; without an end if a term is open}
   *
   * @param terms the terms, in any order
   */
  public static Years endingIn(Iterable<Term> terms) {
    return of(terms, LocalDate::getYear, Years::yearAfter);
  }

  /** {@return the first year that does not end by a day} */
  private static int yearAfter(LocalDate day) {
    return day.plusDays(1).getYear();
  }

  /**
   * {@return years of some terms}
   *
   * @param begin tells, of the first day of a term, with which year they begin
   * @param end tells, of its last day, before which year they end
   */
  private static Years of(
      Iterable<Term> terms, ToIntFunction<LocalDate> begin, ToIntFunction<LocalDate> end) {
    RangeSet<Integer> ranges = TreeRangeSet.create();
    for (Term term : terms) {
      int first = begin.applyAsInt(term.firstDay());
      ranges.add(
          term.lastDay()
              .map(last -> Range.closedOpen(first, Math.max(first, end.applyAsInt(last))))
              .orElse(Range.atLeast(first)));
    }
    return new Years(ranges);
  }

  /**
   * {@return the last year of which something was due before a day; absent if it is never due, or
   * was not due so far}
   *
   * @param day the day
   * @param due by when it is due for a year: in that year or in the next one
   */
  public static Optional<Year> lastDueBefore(
      LocalDate day, Function<Year, Optional<LocalDate>> due) {
    int last = Math.min(day.getYear(), LAST_YEAR);
    return IntStream.of(last, last - 1, last - 2)
        .filter(year -> year > 0)
        .mapToObj(Year::of)
        .filter(year -> due.apply(year).filter(day::isAfter).isPresent())
        .findFirst();
  }

  /**
   * {@return those of these years that do not come before a first one}
   *
   * @param first the first year that can be in the answer
   */
  public Years since(Year first) {
    return new Years(ranges.subRangeSet(Range.atLeast(first.getValue())));
  }

  /**
   * {@return those of these years that do not come after a last one}
   *
   * @param last the last year that can be in the answer
   */
  public Years until(Year last) {
    return new Years(ranges.subRangeSet(Range.lessThan(last.getValue() + 1)));
  }

  /**
   * {@return these years and some others}
   *
   * @param others the others
   */
  public Years and(Years others) {
    return new Years(ranges.union(others.ranges));
  }

  /**
   * {@return those of these years that are also among some others}
   *
   * @param others the others
   */
  public Years among(Years others) {
    return new Years(ranges.intersection(others.ranges));
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

  /** {@return their days, those of years in a row as one term, in order} */
  public ImmutableList<Term> days() {
    return ranges.asRanges().stream()
        .map(range -> range.canonical(DiscreteDomain.integers()))
        .map(
            range ->
                range.hasUpperBound()
                    ? Term.of(
                        LocalDate.of(range.lowerEndpoint(), 1, 1),
                        LocalDate.of(range.upperEndpoint() - 1, 12, 31))
                    : Term.from(LocalDate.of(range.lowerEndpoint(), 1, 1)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a year is one of them; told without going through them} */
  @Override
  public boolean contains(Object year) {
    return year instanceof Year one && ranges.contains(one.getValue());
  }

  /** {@return how many there are, if they have an end; told without going through them} */
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

  /** {@return the years in a row, for people who debug} */
  @Override
  public String toString() {
    return ranges.toString();
  }
}
