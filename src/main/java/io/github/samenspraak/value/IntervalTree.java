package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An interval tree of facts with a term. It finds the facts of some days without looking at all: a
 * body with a long history has many mandates, and few on any day.
 *
 * @param <F> the kind of fact
 */
public final class IntervalTree<F> {

  private final List<F> facts;
  private final List<Term> terms;

  /**
   * The positions of the facts by first day, as a balanced tree that splits each range in its
   * middle.
   */
  private final int[] byFirstDay;

  /** The term that lasts longest in each range, by the middle of the range. */
  private final Term[] longest;

  private IntervalTree(List<F> facts, List<Term> terms) {
    this.facts = facts;
    this.terms = terms;
    this.byFirstDay =
        IntStream.range(0, facts.size())
            .boxed()
            .sorted(Comparator.comparing(terms::get))
            .mapToInt(Integer::intValue)
            .toArray();
    this.longest = new Term[facts.size()];
    if (longest.length > 0) {
      findLongest(0, longest.length);
    }
  }

  /**
   * {@return the tree of some facts}
   *
   * @param facts the facts, in any order
   * @param term the days on which a fact holds
   * @param <F> the kind of fact
   */
  public static <F> IntervalTree<F> of(List<F> facts, Function<? super F, Term> term) {
    return new IntervalTree<>(facts, facts.stream().<Term>map(term).toList());
  }

  private Term findLongest(int from, int to) {
    int middle = middle(from, to);
    Term term = term(middle);
    if (from < middle) {
      term = longer(term, findLongest(from, middle));
    }
    if (middle + 1 < to) {
      term = longer(term, findLongest(middle + 1, to));
    }
    longest[middle] = term;
    return term;
  }

  private static Term longer(Term one, Term other) {
    return other.outlasts(one) ? other : one;
  }

  /**
   * {@return the facts that hold on a day, in the order in which they came}
   *
   * @param day any day, past or future
   */
  public Stream<F> on(LocalDate day) {
    return between(day, day);
  }

  /**
   * {@return the facts that hold on any of some days, in the order in which they came}
   *
   * @param days the days
   */
  public Stream<F> during(Term days) {
    return between(days.firstDay().orElse(LocalDate.MIN), days.lastDay().orElse(LocalDate.MAX));
  }

  /**
   * {@return a fact that holds on a day and matches a condition, if there is one} The search ends
   * at the first match.
   *
   * @param day any day, past or future
   * @param condition the condition
   */
  public Optional<F> find(LocalDate day, Predicate<? super F> condition) {
    List<F> found = new ArrayList<>(1);
    visit(
        day,
        day,
        0,
        longest.length,
        position -> {
          if (condition.test(facts.get(position))) {
            found.add(facts.get(position));
          }
          return found.isEmpty();
        });
    return found.stream().findFirst();
  }

  private Stream<F> between(LocalDate first, LocalDate last) {
    IntStream.Builder found = IntStream.builder();
    visit(
        first,
        last,
        0,
        longest.length,
        position -> {
          found.add(position);
          return true;
        });
    return found.build().sorted().mapToObj(facts::get);
  }

  /** Visits the facts of some days in a range, and {@return whether to continue} */
  private boolean visit(LocalDate first, LocalDate last, int from, int to, IntPredicate visitor) {
    int middle = middle(from, to);
    if (from == to || longest[middle].endsBefore(first)) {
      return true;
    }
    if (!visit(first, last, from, middle, visitor)) {
      return false;
    }
    Term term = term(middle);
    return !term.hasBegunBy(last)
        || (term.endsBefore(first) || visitor.test(byFirstDay[middle]))
            && visit(first, last, middle + 1, to, visitor);
  }

  private static int middle(int from, int to) {
    return (from + to) >>> 1;
  }

  private Term term(int index) {
    return terms.get(byFirstDay[index]);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(IntervalTree.class);
  }
}
