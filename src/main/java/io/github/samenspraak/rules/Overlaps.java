package io.github.samenspraak.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds facts of the same thing that hold on the same days, such as two mandates of one person. */
final class Overlaps {

  /** What to do with two facts that hold on the same days. */
  interface Visitor<T> {
    void visit(T earlier, T later, Term days);
  }

  private Overlaps() {}

  /**
   * Comes by each fact that begins while an earlier one of the same thing holds, once.
   *
   * @param groups the facts about each thing
   * @param term the days on which a fact holds
   * @param visitor what to do
   */
  static <T> void among(
      Iterable<? extends Collection<T>> groups, Function<T, Term> term, Visitor<T> visitor) {
    for (Collection<T> ofOne : groups) {
      if (ofOne.size() > 1) {
        amongThoseOfOne(ofOne, term, visitor);
      }
    }
  }

  private static <T> void amongThoseOfOne(
      Collection<T> facts, Function<T, Term> term, Visitor<T> visitor) {
    // Of the facts before, the one that lasts longest shares every day that any of them shares.
    @Nullable T longest = null;
    for (T fact : inOrder(facts, Comparator.comparing(term))) {
      if (longest != null && term.apply(longest).overlaps(term.apply(fact))) {
        visitor.visit(
            longest, fact, term.apply(longest).intersection(term.apply(fact)).orElseThrow());
      }
      if (longest == null || term.apply(fact).outlasts(term.apply(longest))) {
        longest = fact;
      }
    }
  }

  /** Most facts were written down as they came, and need not be put in order. */
  private static <T> Iterable<T> inOrder(Collection<T> facts, Comparator<T> order) {
    return Comparators.isInOrder(facts, order) ? facts : ImmutableList.sortedCopyOf(order, facts);
  }
}
