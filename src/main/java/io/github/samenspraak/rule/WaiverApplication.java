package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeMap;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies the waivers of a register to findings, and records which waivers were needed.
 *
 * <p>A finding that is waived on some of its days becomes several. A finding without days is waived
 * if a waiver is in force today. Of two waivers in force on a day, the first one in the register
 * counts.
 */
final class WaiverApplication {

  private final Map<String, Map<Id<?>, Waivers>> byRule = new HashMap<>();

  WaiverApplication(ImmutableList<Waiver> waivers, LocalDate today) {
    Map<String, Map<Id<?>, List<Waiver>>> about = new HashMap<>();
    for (Waiver waiver : waivers) {
      about
          .computeIfAbsent(waiver.rule(), rule -> new HashMap<>())
          .computeIfAbsent(waiver.subject(), subject -> new ArrayList<>())
          .add(waiver);
    }
    about.forEach(
        (rule, subjects) -> {
          Map<Id<?>, Waivers> bySubject = new HashMap<>();
          subjects.forEach((subject, its) -> bySubject.put(subject, new Waivers(its, today)));
          byRule.put(rule, bySubject);
        });
  }

  /** {@return the waivers of the findings of a rule, by element} */
  Map<Id<?>, Waivers> of(Rule rule) {
    return byRule.getOrDefault(rule.code(), ImmutableMap.of());
  }

  /** {@return whether a waiver of this register applies to a finding} */
  boolean isNeeded(Waiver waiver) {
    return Optional.ofNullable(byRule.get(waiver.rule()))
        .map(bySubject -> bySubject.get(waiver.subject()))
        .filter(waivers -> waivers.isNeeded(waiver))
        .isPresent();
  }

  /** {@return the findings of a rule with the waivers applied, in their order} */
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
   * A number of findings.
   *
   * @param open the number of findings that are not waived
   * @param waived the number of waived findings
   */
  record Tally(long open, long waived) {

    static final Tally NOTHING = new Tally(0, 0);
    static final Tally OPEN = new Tally(1, 0);
    static final Tally WAIVED = new Tally(0, 1);

    /** {@return the number of findings without some of them} */
    Tally without(List<Finding> some) {
      long waivedOnes = some.stream().filter(Finding::isWaived).count();
      return new Tally(open - (some.size() - waivedOnes), waived - waivedOnes);
    }

    Tally times(long number) {
      return new Tally(number * open, number * waived);
    }

    long total() {
      return open + waived;
    }
  }

  /** The waivers of the findings of one rule about one element. */
  static final class Waivers {

    /** The spans of days with a waiver, in order; none overlaps another. */
    private final Term[] days;

    /** The waiver that counts on each span. */
    private final Waiver[] waivers;

    /** For each span, the number of gaps before it. */
    private final int[] gaps;

    private final Optional<Waiver> today;

    /** All waivers: also one that never counts before others may be needed. */
    private final List<Waiver> all;

    private final RangeSet<LocalDate> found = TreeRangeSet.create();

    /** The waivers that are needed for findings which were counted and not reported. */
    private final Set<Waiver> needed = Sets.newIdentityHashSet();

    private Waivers(List<Waiver> all, LocalDate today) {
      this.all = all;
      RangeMap<LocalDate, Waiver> byDay = TreeRangeMap.create();
      // The first waiver is put last, and so wins.
      Lists.reverse(all).forEach(waiver -> byDay.put(waiver.term().toRange(), waiver));
      Map<Range<LocalDate>, Waiver> spans = byDay.asMapOfRanges();
      this.days = spans.keySet().stream().map(Term::from).toArray(Term[]::new);
      this.waivers = spans.values().toArray(Waiver[]::new);
      this.gaps = new int[days.length];
      for (int i = 1; i < days.length; i++) {
        gaps[i] = gaps[i - 1] + (days[i].abuts(days[i - 1]) ? 0 : 1);
      }
      this.today = Optional.ofNullable(byDay.get(today));
    }

    /** Records the days of a finding, to know which waivers are needed. */
    void find(Optional<Term> term) {
      found.add(term.map(Term::toRange).orElse(Range.all()));
    }

    /** Records the days of counted findings, to know which waivers are needed. */
    void find(FindingDays findings) {
      for (Waiver waiver : all) {
        if (findings.during(waiver.term()) > 0) {
          needed.add(waiver);
        }
      }
    }

    /** {@return whether a waiver applies to a recorded finding} */
    boolean isNeeded(Waiver waiver) {
      return needed.contains(waiver) || found.intersects(waiver.term().toRange());
    }

    /** {@return the number of findings that one on some days is split into} */
    Tally count(Optional<Term> term) {
      if (term.isEmpty()) {
        return today.isPresent() ? Tally.WAIVED : Tally.OPEN;
      }
      int first = first(term.get());
      int last = last(term.get());
      if (last < first) {
        return Tally.OPEN;
      }
      int before = term.get().firstDayOrThrow().isBefore(days[first].firstDayOrThrow()) ? 1 : 0;
      int after = term.get().outlasts(days[last]) ? 1 : 0;
      return new Tally(before + gaps[last] - gaps[first] + after, last - first + 1);
    }

    /**
     * {@return the number of findings that many are split into} A finding gives one for each span
     * of days, with or without a waiver, that it overlaps.
     */
    Tally count(FindingDays findings) {
      long open = 0;
      long waived = 0;
      long endedBefore = 0;
      for (int i = 0; i < days.length; i++) {
        waived += findings.during(days[i]);
        if (i == 0 || gaps[i] > gaps[i - 1]) {
          open += findings.begunBy(days[i].firstDayOrThrow().minusDays(1)) - endedBefore;
        }
        endedBefore =
            findings.endedBefore(
                days[i].lastDay().map(last -> last.plusDays(1)).orElse(LocalDate.MAX));
      }
      boolean hasEnd = !days[days.length - 1].isOpen();
      return new Tally(open + (hasEnd ? findings.begunBy(LocalDate.MAX) - endedBefore : 0), waived);
    }

    /** {@return the findings that one is split into, in the order of their days} */
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
        left.filter(rest -> rest.firstDayOrThrow().isBefore(waived.firstDayOrThrow()))
            .map(rest -> rest.until(waived.firstDayOrThrow().minusDays(1)))
            .ifPresent(open -> parts.add(finding.during(open)));
        parts.add(finding.waived(waivers[i], Optional.of(waived)));
        left = term.beyond(waived);
      }
      left.ifPresent(open -> parts.add(finding.during(open)));
      return parts.build().stream();
    }

    /** {@return the first span that does not lie before a term} */
    private int first(Term term) {
      int first = 0;
      for (int end = days.length; first < end; ) {
        int middle = (first + end) / 2;
        if (days[middle].endsBefore(term.firstDayOrThrow())) {
          first = middle + 1;
        } else {
          end = middle;
        }
      }
      return first;
    }

    /** {@return the last span that does not lie after a term} */
    private int last(Term term) {
      int end = days.length;
      for (int first = 0; first < end; ) {
        int middle = (first + end) / 2;
        if (term.endsBefore(days[middle].firstDayOrThrow())) {
          end = middle;
        } else {
          first = middle + 1;
        }
      }
      return end - 1;
    }
  }
}
