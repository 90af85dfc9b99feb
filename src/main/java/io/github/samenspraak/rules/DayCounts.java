package io.github.samenspraak.rules;

import io.github.samenspraak.rule.FindingDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts by day how many facts or findings have begun and ended. */
final class DayCounts implements FindingDays {

  /** The number that have begun, by each day on which some begin. */
  private final NavigableMap<LocalDate, Long> begun = new TreeMap<>();

  /** The number that have ended, by each day on which some end. */
  private final NavigableMap<LocalDate, Long> ended = new TreeMap<>();

  /** {@return the counts of some terms} */
  static DayCounts of(Collection<Term> terms) {
    DayCounts days = new DayCounts();
    terms.stream().map(Term::firstDayOrThrow).sorted().forEach(day -> days.begin(day, 1));
    terms.stream()
        .flatMap(term -> term.lastDay().stream())
        .sorted()
        .forEach(day -> days.end(day, 1));
    return days;
  }

  /** {@return the counts of some calendar years} */
  static FindingDays of(Years years) {
    return of(years, YearCycle.CALENDAR);
  }

  /** {@return the counts of some years, by their first day} */
  static FindingDays of(Years years, YearCycle cycle) {
    return new FindingDays() {
      @Override
      public long begunBy(LocalDate day) {
        return years.until(yearOf(day)).size();
      }

      @Override
      public long endedBefore(LocalDate day) {
        return years.until(yearOf(day).minusYears(1)).size();
      }

      private Year yearOf(LocalDate day) {
        return cycle.yearOf(day);
      }
    };
  }

  /** {@return the counts of some years, each with its days} */
  static FindingDays of(Years years, Function<Year, Term> days) {
    return new FindingDays() {
      @Override
      public long begunBy(LocalDate day) {
        return until(day, year -> days.apply(year).firstDay().map(first -> first.minusDays(1)));
      }

      @Override
      public long endedBefore(LocalDate day) {
        return until(day, year -> days.apply(year).lastDay());
      }

      private long until(LocalDate day, Function<Year, Optional<LocalDate>> dayOfYear) {
        return Years.lastDueBefore(day, dayOfYear).map(last -> years.until(last).size()).orElse(0);
      }
    };
  }

  /** Adds facts that begin on a day, which must not lie before the last one added. */
  void begin(LocalDate day, long times) {
    add(begun, day, times);
  }

  /** Adds facts that end on a day, which must not lie before the last one added. */
  void end(LocalDate day, long times) {
    add(ended, day, times);
  }

  private static void add(NavigableMap<LocalDate, Long> counts, LocalDate day, long times) {
    if (times > 0) {
      Map.Entry<LocalDate, Long> last = counts.lastEntry();
      counts.put(day, times + (last == null ? 0 : last.getValue()));
    }
  }

  @Override
  public long begunBy(LocalDate day) {
    return count(begun, day);
  }

  @Override
  public long endedBefore(LocalDate day) {
    return count(ended, day.minusDays(1));
  }

  private static long count(NavigableMap<LocalDate, Long> counts, LocalDate day) {
    return Optional.ofNullable(counts.floorEntry(day)).map(Map.Entry::getValue).orElse(0L);
  }

  /** {@return the counts of the same facts, each cut to a term} */
  FindingDays within(Term term) {
    long before = endedBefore(term.firstDayOrThrow());
    long all = during(term);
    return new FindingDays() {
      @Override
      public long begunBy(LocalDate day) {
        return term.hasBegunBy(day) ? Math.min(all, DayCounts.this.begunBy(day) - before) : 0;
      }

      @Override
      public long endedBefore(LocalDate day) {
        return term.endsBefore(day) ? all : Math.max(0, DayCounts.this.endedBefore(day) - before);
      }
    };
  }
}
