package io.github.samenspraak.rule;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeMap;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Marks findings as waived, on the days of the waivers of a register, and knows which waivers were
 * needed for that.
 *
 * <p>A finding that is waived on some of its days becomes several. One without days is waived if
 * the waiver counts today. Where two waivers count on one day, it is the first one in the register.
 */
final class Waiving {

  private final Map<String, Map<Id<?>, Waivers>> byRule = new HashMap<>();

  Waiving(ImmutableList<Waiver> waivers, LocalDate today) {
    Map<String, Map<Id<?>, RangeMap<LocalDate, Waiver>>> days = new HashMap<>();
    // The last one put is the one that counts.
    for (Waiver waiver : Lists.reverse(waivers)) {
      days.computeIfAbsent(waiver.rule(), rule -> new HashMap<>())
          .computeIfAbsent(waiver.subject(), subject -> TreeRangeMap.create())
          .put(waiver.term().toRange(), waiver);
    }
    days.forEach(
        (rule, subjects) -> {
          Map<Id<?>, Waivers> bySubject = new HashMap<>();
          subjects.forEach((subject, its) -> bySubject.put(subject, new Waivers(its, today)));
          byRule.put(rule, bySubject);
        });
  }

  /** {@return the waivers of what a rule finds, by the element that it is about} */
  Map<Id<?>, Waivers> of(Rule rule) {
    return byRule.getOrDefault(rule.code(), ImmutableMap.of());
  }

  /** {@return whether something was found that a waiver of this register is for} */
  boolean isNeeded(Waiver waiver) {
    return Optional.ofNullable(byRule.get(waiver.rule()))
        .map(bySubject -> bySubject.get(waiver.subject()))
        .filter(waivers -> waivers.found.intersects(waiver.term().toRange()))
        .isPresent();
  }

  /** {@return what becomes of the findings of a rule, in their order} */
  Stream<Finding> apply(Rule rule, ImmutableList<Finding> findings) {
    Map<Id<?>, Waivers> waivers = of(rule);
    return waivers.isEmpty()
        ? findings.stream()
        : findings.stream()
            .flatMap(
                finding ->
                    finding
                        .subject()
                        .map(waivers::get)
                        .map(its -> its.apply(finding))
                        .orElse(Stream.of(finding)));
  }

  /**
   * How many findings there are.
   *
   * @param open those that are not waived
   * @param waived the others
   */
  record Tally(long open, long waived) {

    static final Tally NOTHING = new Tally(0, 0);
    static final Tally OPEN = new Tally(1, 0);
    static final Tally WAIVED = new Tally(0, 1);

    /** {@return how many there are beside some of them} */
    Tally without(List<Finding> some) {
      long waivedOnes = some.stream().filter(Finding::isWaived).count();
      return new Tally(open - (some.size() - waivedOnes), waived - waivedOnes);
    }

    long total() {
      return open + waived;
    }
  }

  /** The waivers of what one rule finds about one element. */
  static final class Waivers {

    /** Stretches of days that do not overlap, in order. */
    private final Term[] days;

    /** Which waiver counts on each of them. */
    private final Waiver[] waivers;

    /** For each of them, how many of those up to it do not adjoin the one before. */
    private final int[] gaps;

    /** The years of which one of them has every day. */
    private final Supplier<Years> whole;

    private final Supplier<ImmutableSortedSet<Year>> parted;

    private final Optional<Waiver> today;
    private final RangeSet<LocalDate> found = TreeRangeSet.create();

    private Waivers(RangeMap<LocalDate, Waiver> byDay, LocalDate today) {
      Map<Range<LocalDate>, Waiver> stretches = byDay.asMapOfRanges();
      this.days = stretches.keySet().stream().map(Term::from).toArray(Term[]::new);
      this.waivers = stretches.values().toArray(Waiver[]::new);
      this.gaps = new int[days.length];
      for (int i = 1; i < days.length; i++) {
        gaps[i] = gaps[i - 1] + (days[i].abuts(days[i - 1]) ? 0 : 1);
      }
      this.whole = Suppliers.memoize(() -> Years.within(Arrays.asList(days)));
      this.parted = Suppliers.memoize(this::findParted);
      this.today = Optional.ofNullable(byDay.get(today));
    }

    /** Remembers the days of a finding, so as to know which waivers are needed. */
    void find(Optional<Term> term) {
      found.add(term.map(Term::toRange).orElse(Range.all()));
    }

    /** Remembers the days of findings of which each is on all days of a year. */
    void find(Years years) {
      years.days().forEach(days -> found.add(days.toRange()));
    }

    /**
     * {@return how many findings become of those of which each is on all days of a year} Only the
     * years are looked at in which waivers begin or end.
     */
    Tally count(Years years) {
      long open = years.size() - years.among(whole.get()).size();
      long waived = years.size() - open;
      for (Year year : parted.get()) {
        if (years.contains(year)) {
          Tally tally = count(Optional.of(Term.in(year)));
          open += tally.open() - 1;
          waived += tally.waived();
        }
      }
      return new Tally(open, waived);
    }

    /** {@return the years in which waivers begin or end, and that no one waiver has all days of} */
    private ImmutableSortedSet<Year> findParted() {
      return Arrays.stream(days)
          .flatMap(
              stretch -> Stream.concat(Stream.of(stretch.firstDay()), stretch.lastDay().stream()))
          .map(Year::from)
          .filter(year -> !whole.get().contains(year))
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return how many findings become of one on some days} Looked up, not counted one by one. */
    Tally count(Optional<Term> term) {
      if (term.isEmpty()) {
        return today.isPresent() ? Tally.WAIVED : Tally.OPEN;
      }
      int first = first(term.get());
      int last = last(term.get());
      if (last < first) {
        return Tally.OPEN;
      }
      int before = term.get().firstDay().isBefore(days[first].firstDay()) ? 1 : 0;
      int after = term.get().outlasts(days[last]) ? 1 : 0;
      return new Tally(before + gaps[last] - gaps[first] + after, last - first + 1);
    }

    /** {@return the findings that become of one, in the order of their days} */
    Stream<Finding> apply(Finding finding) {
      return finding.term().isPresent()
          ? onDays(finding, finding.term().get())
          : Stream.of(today.map(by -> finding.waived(by, Optional.empty())).orElse(finding));
    }

    private Stream<Finding> onDays(Finding finding, Term term) {
      ImmutableList.Builder<Finding> parts = ImmutableList.builder();
      Optional<Term> left = Optional.of(term);
      for (int i = first(term); i <= last(term); i++) {
        Term waived = term.intersection(days[i]).orElseThrow();
        left.filter(rest -> rest.firstDay().isBefore(waived.firstDay()))
            .map(rest -> rest.until(waived.firstDay().minusDays(1)))
            .ifPresent(open -> parts.add(finding.during(open)));
        parts.add(finding.waived(waivers[i], Optional.of(waived)));
        left = term.beyond(waived);
      }
      left.ifPresent(open -> parts.add(finding.during(open)));
      return parts.build().stream();
    }

    /** {@return the first of the stretches that does not lie before a term} */
    private int first(Term term) {
      int first = 0;
      for (int end = days.length; first < end; ) {
        int middle = (first + end) / 2;
        if (days[middle].endsBefore(term.firstDay())) {
          first = middle + 1;
        } else {
          end = middle;
        }
      }
      return first;
    }

    /** {@return the last of the stretches that does not lie after a term} */
    private int last(Term term) {
      int end = days.length;
      for (int first = 0; first < end; ) {
        int middle = (first + end) / 2;
        if (term.endsBefore(days[middle].firstDay())) {
          end = middle;
        } else {
          first = middle + 1;
        }
      }
      return end - 1;
    }
  }
}
