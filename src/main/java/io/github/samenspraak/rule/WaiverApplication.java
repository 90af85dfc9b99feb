package io.github.samenspraak.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import io.github.samenspraak.index.OwedPeriods;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Waivers;
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
 * <p>A finding about what was owed is waived as a whole, if its reporting year, or else its due
 * day, lies in the days of a waiver. Another finding is waived on its days: if these are only some
 * of them, it becomes several. A finding without days is waived if a waiver is in force today.
 */
final class WaiverApplication {

  private final RegisterIndex index;
  private final LocalDate today;
  private final Map<String, Map<Id<?>, WaivedFindings>> byRule = new HashMap<>();

  WaiverApplication(RegisterIndex index, LocalDate today) {
    this.index = index;
    this.today = today;
  }

  /** {@return the waived findings of a rule, by element} */
  Map<Id<?>, WaivedFindings> of(Rule rule) {
    return byRule.computeIfAbsent(
        rule.code(),
        code ->
            index.waivers(code).entrySet().stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> new WaivedFindings(entry.getValue(), today))));
  }

  /** {@return whether a waiver of this register applies to a finding of a rule that was checked} */
  boolean isNeeded(Waiver waiver) {
    return Optional.ofNullable(byRule.get(waiver.rule()))
        .map(bySubject -> bySubject.get(waiver.subject()))
        .filter(findings -> findings.need(waiver))
        .isPresent();
  }

  /** {@return the findings of a rule with the waivers applied, in their order} */
  Stream<Finding> apply(Rule rule, ImmutableList<Finding> findings) {
    Map<Id<?>, WaivedFindings> bySubject = of(rule);
    return bySubject.isEmpty()
        ? findings.stream()
        : findings.stream()
            .flatMap(
                finding ->
                    finding
                        .subject()
                        .map(bySubject::get)
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

  /** The waivers of the findings of one rule about one element, and what they apply to. */
  static final class WaivedFindings {

    private final Waivers waivers;

    /** The spans of days with a waiver, in order; none overlaps another. */
    private final Term[] days;

    /** The waiver that counts on each span. */
    private final Waiver[] ofDays;

    /** For each span, the number of gaps before it. */
    private final int[] gaps;

    private final Optional<Waiver> today;

    private final RangeSet<LocalDate> found = TreeRangeSet.create();

    private final OwedPeriods owed = new OwedPeriods();

    /** The waivers that are needed for findings which were counted and not reported. */
    private final Set<Waiver> needed = Sets.newIdentityHashSet();

    private WaivedFindings(Waivers waivers, LocalDate today) {
      this.waivers = waivers;
      Map<Range<LocalDate>, Waiver> spans = waivers.byDay().asMapOfRanges();
      this.days = spans.keySet().stream().map(Term::from).toArray(Term[]::new);
      this.ofDays = spans.values().toArray(Waiver[]::new);
      this.gaps = new int[days.length];
      for (int i = 1; i < days.length; i++) {
        gaps[i] = gaps[i - 1] + (days[i].abuts(days[i - 1]) ? 0 : 1);
      }
      this.today = waivers.findOn(today);
    }

    /** Records a finding, to know which waivers are needed. */
    void find(Optional<Term> term, Optional<Term> owedFor) {
      if (owedFor.isPresent()) {
        owed.add(owedFor.get());
      } else {
        found.add(term.map(Term::toRange).orElse(Range.all()));
      }
    }

    /** Records the days of counted findings, to know which waivers are needed. */
    void find(FindingDays findings) {
      for (Waiver waiver : waivers.all()) {
        if (findings.during(waiver.term()) > 0) {
          needed.add(waiver);
        }
      }
    }

    /** Records the periods of counted findings about what was owed. */
    void findOwed(FindingDays periods) {
      for (Waiver waiver : waivers.all()) {
        if (periods.enclosedBy(waiver.term()) > 0) {
          needed.add(waiver);
        }
      }
    }

    /** {@return whether a waiver applies to a recorded finding} */
    boolean need(Waiver waiver) {
      return needed.contains(waiver)
          || found.intersects(waiver.term().toRange())
          || owed.areAnyIn(waiver.term());
    }

    /** {@return the number of findings that one is split into} */
    Tally count(Optional<Term> term, Optional<Term> owedFor) {
      return owedFor.isPresent()
          ? owedFor.flatMap(waivers::findFor).isPresent() ? Tally.WAIVED : Tally.OPEN
          : count(term);
    }

    /** {@return the number of findings that one on some days is split into} */
    private Tally count(Optional<Term> term) {
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

    /** {@return how many of many findings about what was owed are waived} */
    Tally countOwed(FindingDays periods) {
      long waived = 0;
      // The periods that were counted already are the first ones.
      long counted = 0;
      for (Term term : whole()) {
        long before = periods.begunBy(term.firstDayOrThrow().minusDays(1));
        long last = before + periods.enclosedBy(term);
        waived += Math.max(0, last - Math.max(before, counted));
        counted = Math.max(counted, last);
      }
      return new Tally(periods.begunBy(LocalDate.MAX) - waived, waived);
    }

    /** {@return the days of the waivers, in order, without those that another encloses} */
    private List<Term> whole() {
      List<Term> terms = new ArrayList<>();
      waivers.all().stream()
          .map(Waiver::term)
          .sorted()
          .forEach(
              term -> {
                if (terms.isEmpty() || term.outlasts(terms.get(terms.size() - 1))) {
                  terms.add(term);
                }
              });
      return terms;
    }

    /** {@return the findings that one is split into, in the order of their days} */
    Stream<Finding> apply(Finding finding) {
      if (finding.owedFor().isPresent()) {
        return Stream.of(
            finding
                .owedFor()
                .flatMap(waivers::findFor)
                .map(by -> finding.waived(by, finding.term()))
                .orElse(finding));
      }
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
        parts.add(finding.waived(ofDays[i], Optional.of(waived)));
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
