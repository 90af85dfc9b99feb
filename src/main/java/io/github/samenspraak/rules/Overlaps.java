package io.github.samenspraak.rules;

import com.google.common.collect.BoundType;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.rule.FindingDays;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** Finds facts with the same key that hold on the same days, such as two mandates of one person. */
final class Overlaps {

  /** Visits two facts that hold on the same days. */
  interface Visitor<T> {
    void visit(T earlier, T later, Term days);
  }

  private Overlaps() {}

  /**
   * Visits each two facts with the same key that certainly hold on the same day, for a report about
   * the one that begins later.
   *
   * @param inspection counts those that are {@linkplain LimitedReports beyond the limit}
   * @param groups the facts of each key
   * @param recordedDays tells which days of a fact are certain
   * @param term the days on which a fact holds
   * @param element the subject of a report about a fact
   * @param visitor makes the report
   */
  static <T> void among(
      Inspection inspection,
      Iterable<? extends Collection<T>> groups,
      RecordedDays recordedDays,
      Function<T, Term> term,
      Function<T, Identified> element,
      Visitor<T> visitor) {
    for (Collection<T> facts : groups) {
      if (facts.size() > 1) {
        new OverlapSweep<>(inspection, element, visitor)
            .visitAll(recordedDays.<T>certain(facts, term));
      }
    }
  }

  /** A sweep over facts in the order of their days, which keeps the active ones. */
  private static final class OverlapSweep<T> {

    /** A fact, told apart by its position, as facts may be equal. */
    private record ActiveFact<T>(T fact, Term term, int position) {

      LocalDate lastDay() {
        return term.lastDay().orElse(LocalDate.MAX);
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof ActiveFact<?> fact && position == fact.position;
      }

      @Override
      public int hashCode() {
        return position;
      }
    }

    private final Inspection inspection;
    private final Function<T, Identified> element;
    private final Visitor<T> visitor;

    private final Set<ActiveFact<T>> active = new LinkedHashSet<>();
    private final TreeMultiset<LocalDate> lastDays = TreeMultiset.create();
    private final Queue<ActiveFact<T>> byLastDay =
        new PriorityQueue<>(Comparator.comparing(ActiveFact::lastDay));

    /** Whether all reports are about one element, and so can be counted at the end. */
    private boolean hasOneElement;

    /** The days of the reports that are to be counted at the end. */
    private final DayCounts counted = new DayCounts();

    /** From this position on, each fact with each one before it is to be counted at the end. */
    private int firstCounted = Integer.MAX_VALUE;

    /** How many of those that hold are at that position or after it. */
    private int countedActive;

    OverlapSweep(Inspection inspection, Function<T, Identified> element, Visitor<T> visitor) {
      this.inspection = inspection;
      this.element = element;
      this.visitor = visitor;
    }

    void visitAll(ImmutableList<Certain<T>> facts) {
      hasOneElement =
          facts.stream().map(each -> element.apply(each.fact()).id()).distinct().count() == 1;
      int position = 0;
      for (Certain<T> each : sorted(facts, Comparator.comparing(Certain::days))) {
        add(new ActiveFact<>(each.fact(), each.days(), position++));
      }
      if (firstCounted < position) {
        removeEndedBefore(LocalDate.MAX);
        inspection.count(element.apply(facts.get(0).fact()), counted);
      }
    }

    private void add(ActiveFact<T> later) {
      removeEndedBefore(later.term().firstDayOrThrow());
      if (firstCounted == Integer.MAX_VALUE && hasOneElement && !inspection.hasRoom()) {
        firstCounted = later.position();
      }
      if (later.position() >= firstCounted) {
        counted.begin(later.term().firstDayOrThrow(), active.size());
        countedActive++;
      } else if (!active.isEmpty()) {
        LimitedReports.each(
            inspection,
            element.apply(later.fact()),
            active,
            () -> overlapDays(later.term()),
            earlier ->
                visitor.visit(
                    earlier.fact(),
                    later.fact(),
                    earlier.term().intersection(later.term()).orElseThrow()));
      }
      active.add(later);
      byLastDay.add(later);
      lastDays.add(later.lastDay());
    }

    /** Removes the facts that end before a day. Each overlaps with the facts that are left. */
    private void removeEndedBefore(LocalDate day) {
      while (!byLastDay.isEmpty() && byLastDay.peek().lastDay().isBefore(day)) {
        ActiveFact<T> ending = byLastDay.remove();
        active.remove(ending);
        lastDays.remove(ending.lastDay());
        boolean isCounted = ending.position() >= firstCounted;
        countedActive -= isCounted ? 1 : 0;
        counted.end(ending.lastDay(), isCounted ? active.size() : countedActive);
      }
    }

    /** {@return the days on which a fact that begins now overlaps with each active fact} */
    private FindingDays overlapDays(Term later) {
      int all = active.size();
      return new FindingDays() {
        @Override
        public long begunBy(LocalDate day) {
          return later.hasBegunBy(day) ? all : 0;
        }

        @Override
        public long endedBefore(LocalDate day) {
          return later.endsBefore(day) ? all : lastDays.headMultiset(day, BoundType.OPEN).size();
        }
      };
    }

    /** Sorts facts. Most are in order already, and are not copied. */
    private static <T> Iterable<T> sorted(Collection<T> facts, Comparator<T> order) {
      return Comparators.isInOrder(facts, order) ? facts : ImmutableList.sortedCopyOf(order, facts);
    }
  }
}
