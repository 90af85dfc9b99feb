package io.github.samenspraak.benchmark;

import static java.util.Comparator.comparingLong;

import io.github.samenspraak.benchmark.PlainRegister.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Counts people day by day: sorts the days on which their terms begin and end, and walks along. */
final class DayByDay {

  /** The end of a term that has none. */
  static final long OPEN = Long.MAX_VALUE;

  /**
   * As many days in a row as the same number of people sit.
   *
   * @param start the number of the first day since 1970
   * @param end the number of the day after the last, or {@link #OPEN}
   * @param count how many sit on each
   */
  record Stretch(long start, long end, int count) {

    /** {@return these days, as far as a term has them too; they may be none} */
    Stretch within(Term term) {
      return new Stretch(Math.max(start, startOf(term)), Math.min(end, endOf(term)), count);
    }

    boolean isEmpty() {
      return start >= end;
    }

    RivalFinding found(String rule, String subject) {
      return new RivalFinding(
          rule,
          subject,
          LocalDate.ofEpochDay(start),
          end == OPEN ? null : LocalDate.ofEpochDay(end - 1));
    }
  }

  private DayByDay() {}

  /** {@return how many people there are each day, given the terms of each} */
  static List<Stretch> count(Collection<List<Term>> byPerson) {
    List<Term> all = byPerson.stream().flatMap(DayByDay::merge).toList();
    long[] starts = all.stream().mapToLong(DayByDay::startOf).sorted().toArray();
    long[] ends = all.stream().mapToLong(DayByDay::endOf).sorted().toArray();
    List<Stretch> stretches = new ArrayList<>();
    int begun = 0;
    int ended = 0;
    long since = 0;
    while (ended < ends.length) {
      int before = begun - ended;
      long day = begun < starts.length ? Math.min(starts[begun], ends[ended]) : ends[ended];
      while (begun < starts.length && starts[begun] == day) {
        begun++;
      }
      while (ended < ends.length && ends[ended] == day) {
        ended++;
      }
      if (begun - ended != before) {
        if (before > 0) {
          stretches.add(new Stretch(since, day, before));
        }
        since = day;
      }
    }
    return stretches;
  }

  /** {@return the terms of one person, those that overlap or abut as one} */
  private static Stream<Term> merge(List<Term> terms) {
    if (terms.size() == 1) {
      return terms.stream();
    }
    List<Term> merged = new ArrayList<>();
    for (Term term : terms.stream().sorted(comparingLong(DayByDay::startOf)).toList()) {
      Term last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last == null || endOf(last) < startOf(term)) {
        merged.add(term);
      } else if (endOf(last) < endOf(term)) {
        merged.set(merged.size() - 1, new Term(last.firstDay(), term.lastDay()));
      }
    }
    return merged.stream();
  }

  static long startOf(Term term) {
    return term.firstDay().toEpochDay();
  }

  static long endOf(Term term) {
    return term.lastDay() == null ? OPEN : term.lastDay().toEpochDay() + 1;
  }
}
