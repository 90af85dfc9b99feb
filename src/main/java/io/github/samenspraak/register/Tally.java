package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * How often, day by day, each of many has something: an organisation a membership, a person a
 * mandate.
 *
 * @param <K> who has it
 * @param <F> the fact that somebody has it
 */
final class Tally<K, F> {

  private static final Timeline<Integer> NEVER = Timeline.always(0);

  private final Function<F, Term> term;
  private final Map<K, List<F>> facts = new LinkedHashMap<>();
  private final ConcurrentMap<K, Timeline<Integer>> counts = new ConcurrentHashMap<>();

  private Tally(Function<F, Term> term) {
    this.term = term;
  }

  /**
   * {@return how often each of many has something}
   *
   * @param facts the facts that somebody has it
   * @param whose the one that a fact is about; absent if it is about none
   * @param term the days on which it holds
   */
  static <K, F> Tally<K, F> of(
      Iterable<F> facts, Function<F, Optional<K>> whose, Function<F, Term> term) {
    Tally<K, F> tally = new Tally<>(term);
    for (F fact : facts) {
      Optional<K> one = whose.apply(fact);
      if (one.isPresent()) {
        tally.facts.computeIfAbsent(one.get(), first -> new ArrayList<>(1)).add(fact);
      }
    }
    return tally;
  }

  /** {@return those who have it on any day, in the order in which they came} */
  ImmutableSet<K> all() {
    return ImmutableSet.copyOf(facts.keySet());
  }

  /** {@return the facts about one, in the order in which they came} */
  ImmutableList<F> of(K whose) {
    return ImmutableList.copyOf(facts.getOrDefault(whose, List.of()));
  }

  /** {@return the facts about each of whom there are several, in the order in which they came} */
  ImmutableList<ImmutableList<F>> repeated() {
    return facts.values().stream()
        .filter(ofOne -> ofOne.size() > 1)
        .map(ImmutableList::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return on each day, how often somebody has it} */
  Timeline<Integer> count(K whose) {
    List<F> its = facts.get(whose);
    return its == null
        ? NEVER
        : counts.computeIfAbsent(whose, missing -> Timeline.counting(its, term));
  }

  /** {@return the days on which somebody has it, as terms that share no day} */
  ImmutableList<Term> days(K whose) {
    List<F> its = facts.getOrDefault(whose, List.of());
    return its.size() == 1
        ? ImmutableList.of(term.apply(its.get(0)))
        : count(whose).where(times -> times > 0);
  }

  /** {@return whether somebody has it on a day} */
  boolean has(K whose, LocalDate day) {
    for (F fact : facts.getOrDefault(whose, List.of())) {
      if (term.apply(fact).contains(day)) {
        return true;
      }
    }
    return false;
  }
}
