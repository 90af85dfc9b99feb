package io.github.samenspraak.rules;

import com.google.common.collect.BoundType;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultiset;
import io.github.samenspraak.rule.FindingDays;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;

/** Finds facts of the same thing that hold on the same days, such as two mandates of one person. */
final class Overlaps {

  /** What to do with two facts that hold on the same days. */
  interface Visitor<T> {
    void visit(T earlier, T later, Term days);
  }

  private Overlaps() {}

  /**
   * Comes by each two facts of the same thing that hold on the same day, for a report about the one
   * that begins later.
   *
   * @param inspection counts those that are {@linkplain CountedReports beyond the limit}
   * @param groups the facts about each thing
   * @param term the days on which a fact holds
   * @param element the element that a report about a fact is about
   * @param visitor makes the report
   */
  static <T> void among(
      Inspection inspection,
      Iterable<? extends Collection<T>> groups,
      Function<T, Term> term,
      Function<T, Identified> element,
      Visitor<T> visitor) {
    for (Collection<T> ofOne : groups) {
      if (ofOne.size() > 1) {
        new Sweep<>(inspection, term, element, visitor).through(ofOne);
      }
    }
  }

  /** Goes through facts in the order of their days, and knows those that still hold. */
  private static final class Sweep<T> {

    /** A fact, of which others may be equal. */
    private record Begun<T>(T fact, Term term, int position) {

      LocalDate lastDay() {
        return term.lastDay().orElse(LocalDate.MAX);
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof Begun<?> begun && position == begun.position;
      }

      @Override
      public int hashCode() {
        return position;
      }
    }

    private final Inspection inspection;
    private final Function<T, Term> term;
    private final Function<T, Identified> element;
    private final Visitor<T> visitor;

    private final Set<Begun<T>> holding = new LinkedHashSet<>();
    private final TreeMultiset<LocalDate> lastDays = TreeMultiset.create();
    private final Queue<Begun<T>> byLastDay =
        new PriorityQueue<>(Comparator.comparing(Begun::lastDay));

    /** Whether all reports are about one element, and so can be counted at the end. */
    private boolean isAboutOne;

    /** The days of the reports that are to be counted at the end. */
    private final DayCounts counted = new DayCounts();

    /** From this position on, each fact with each one before it is to be counted at the end. */
    private int firstCounted = Integer.MAX_VALUE;

    /** How many of those that hold are at that position or after it. */
    private int countedHolding;

    Sweep(
        Inspection inspection,
        Function<T, Term> term,
        Function<T, Identified> element,
        Visitor<T> visitor) {
      this.inspection = inspection;
      this.term = term;
      this.element = element;
      this.visitor = visitor;
    }

    void through(Collection<T> facts) {
      isAboutOne = facts.stream().map(fact -> element.apply(fact).id()).distinct().count() == 1;
      int position = 0;
      for (T fact : inOrder(facts, Comparator.comparing(term))) {
        begin(new Begun<>(fact, term.apply(fact), position++));
      }
      if (firstCounted < position) {
        endBefore(LocalDate.MAX);
        inspection.count(element.apply(facts.iterator().next()), counted);
      }
    }

    private void begin(Begun<T> later) {
      endBefore(later.term().firstDay());
      if (firstCounted == Integer.MAX_VALUE && isAboutOne && !inspection.hasRoom()) {
        firstCounted = later.position();
      }
      if (later.position() >= firstCounted) {
        counted.begin(later.term().firstDay(), holding.size());
        countedHolding++;
      } else if (!holding.isEmpty()) {
        CountedReports.each(
            inspection,
            element.apply(later.fact()),
            holding,
            () -> together(later.term()),
            earlier ->
                visitor.visit(
                    earlier.fact(),
                    later.fact(),
                    earlier.term().intersection(later.term()).orElseThrow()));
      }
      holding.add(later);
      byLastDay.add(later);
      lastDays.add(later.lastDay());
    }

    /** Lets those end that do before a day. Each that still holds was together with them. */
    private void endBefore(LocalDate day) {
      while (!byLastDay.isEmpty() && byLastDay.peek().lastDay().isBefore(day)) {
        Begun<T> ending = byLastDay.remove();
        holding.remove(ending);
        lastDays.remove(ending.lastDay());
        boolean isCounted = ending.position() >= firstCounted;
        countedHolding -= isCounted ? 1 : 0;
        counted.end(ending.lastDay(), isCounted ? holding.size() : countedHolding);
      }
    }

    /** {@return the days on which a fact that begins now holds together with each that does} */
    private FindingDays together(Term later) {
      int all = holding.size();
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

    /** Most facts were written down as they came, and need not be put in order. */
    private static <T> Iterable<T> inOrder(Collection<T> facts, Comparator<T> order) {
      return Comparators.isInOrder(facts, order) ? facts : ImmutableList.sortedCopyOf(order, facts);
    }
  }
}
