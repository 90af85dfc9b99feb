package io.github.samenspraak.value;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Year;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.Optional;

/**
 * Calendar years, such as those for which something is missing.
 *
 * <p>A term can have thousands of them. They are kept as years in a row, so that they are counted
 * without going through them one by one.
 */
public final class Years extends AbstractCollection<Year> {

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
    RangeSet<Integer> ranges = TreeRangeSet.create();
    for (Term term : terms) {
      int first = term.firstDay().getYear();
      ranges.add(years(first, term.lastDay().map(last -> last.getYear() + 1)));
    }
    return new Years(ranges);
  }

  /**
   * {@return the years of which a term has every day; without an end if it is open}
   *
   * @param term the term
   */
  public static Years within(Term term) {
    int first = term.firstDay().minusDays(1).getYear() + 1;
    return new Years(
        ImmutableRangeSet.of(
            years(first, term.lastDay().map(last -> Math.max(first, last.plusDays(1).getYear())))));
  }

  /** {@return the years from a first one up to but without another} */
  private static Range<Integer> years(int first, Optional<Integer> end) {
    return end.map(without -> Range.closedOpen(first, without)).orElse(Range.atLeast(first));
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
