package io.github.samenspraak.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collector;

/**
 * How often, day by day, each of many has something: an organisation a membership, a person a
 * mandate.
 */
final class Tally<K> {

  private static final Timeline<Integer> NEVER = Timeline.always(0);

  private final ImmutableListMultimap<K, Term> terms;
  private final ConcurrentMap<K, Timeline<Integer>> counts = new ConcurrentHashMap<>();

  private Tally(ImmutableListMultimap<K, Term> terms) {
    this.terms = terms;
  }

  static <F, K> Collector<F, ?, Tally<K>> of(
      Function<F, ? extends K> whose, Function<F, Term> term) {
    return Collector.<F, ImmutableListMultimap.Builder<K, Term>, Tally<K>>of(
        ImmutableListMultimap::builder,
        (terms, fact) -> terms.put(whose.apply(fact), term.apply(fact)),
        (some, more) -> some.putAll(more.build()),
        terms -> new Tally<>(terms.build()));
  }

  /** {@return those who have it on any day, in the order in which they came} */
  ImmutableSet<K> all() {
    return terms.keySet();
  }

  /** {@return on each day, how often somebody has it} */
  Timeline<Integer> count(K whose) {
    return terms.containsKey(whose)
        ? counts.computeIfAbsent(whose, missing -> Timeline.counting(terms.get(missing)))
        : NEVER;
  }

  /** {@return whether somebody has it on a day} */
  boolean has(K whose, LocalDate day) {
    return count(whose).on(day) > 0;
  }
}
