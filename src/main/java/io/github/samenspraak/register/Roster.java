package io.github.samenspraak.register;

import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The mandates of a body, arranged so that those of one day are found without looking at all of
 * them: a body with a long history has many mandates, and few on any day.
 */
final class Roster {

  private final List<Mandate> mandates;

  /**
   * The positions of the mandates, by first day: a balanced tree, each range split in its middle.
   */
  private final int[] byFirstDay;

  /** By the middle of a range, the term in that range that lasts longest. */
  private final Term[] longest;

  Roster(List<Mandate> mandates) {
    this.mandates = mandates;
    this.byFirstDay =
        IntStream.range(0, mandates.size())
            .boxed()
            .sorted(Comparator.comparing(position -> mandates.get(position).term().firstDay()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.longest = new Term[mandates.size()];
    if (longest.length > 0) {
      findLongest(0, longest.length);
    }
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

  /** {@return the mandates of a day, in document order} */
  Stream<Mandate> on(LocalDate day) {
    IntStream.Builder found = IntStream.builder();
    find(day, 0, longest.length, found);
    return found.build().sorted().mapToObj(mandates::get);
  }

  private void find(LocalDate day, int from, int to, IntConsumer found) {
    int middle = middle(from, to);
    if (from == to || longest[middle].endsBefore(day)) {
      return;
    }
    find(day, from, middle, found);
    Term term = term(middle);
    if (term.hasBegunBy(day)) {
      if (term.contains(day)) {
        found.accept(byFirstDay[middle]);
      }
      find(day, middle + 1, to, found);
    }
  }

  private static int middle(int from, int to) {
    return (from + to) >>> 1;
  }

  private Term term(int index) {
    return mandates.get(byFirstDay[index]).term();
  }
}
