package io.github.samenspraak.register;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Facts that hold for a while, arranged so that those of some days are found without looking at all
 * of them: a body with a long history has many mandates, and few on any day.
 *
 * @param <F> the kind of fact
 */
public final class Roster<F> {

  private final List<F> facts;
  private final List<Term> terms;

  /** The positions of the facts, by first day: a balanced tree, each range split in its middle. */
  private final int[] byFirstDay;

  /** By the middle of a range, the term in that range that lasts longest. */
  private final Term[] longest;

  private Roster(List<F> facts, List<Term> terms) {
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
   * {@return facts, arranged}
   *
   * @param facts the facts, in any order
   * @param term the days on which a fact holds
   * @param <F> the kind of fact
   */
  public static <F> Roster<F> of(List<F> facts, Function<? super F, Term> term) {
    return new Roster<>(facts, facts.stream().<Term>map(term).toList());
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
   * @param day any day, past or to come
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
    return between(days.firstDay(), days.lastDay().orElse(LocalDate.MAX));
  }

  private Stream<F> between(LocalDate first, LocalDate last) {
    IntStream.Builder found = IntStream.builder();
    find(first, last, 0, longest.length, found);
    return found.build().sorted().mapToObj(facts::get);
  }

  private void find(LocalDate first, LocalDate last, int from, int to, IntConsumer found) {
    int middle = middle(from, to);
    if (from == to || longest[middle].endsBefore(first)) {
      return;
    }
    find(first, last, from, middle, found);
    Term term = term(middle);
    if (term.hasBegunBy(last)) {
      if (!term.endsBefore(first)) {
        found.accept(byFirstDay[middle]);
      }
      find(first, last, middle + 1, to, found);
    }
  }

  private static int middle(int from, int to) {
    return (from + to) >>> 1;
  }

  private Term term(int index) {
    return terms.get(byFirstDay[index]);
  }
}
