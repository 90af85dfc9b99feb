package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Facts with a term, by key: the memberships of each organisation, the mandates of each person.
 *
 * <p>Facts of one key may overlap. Days count a key once, however many of its facts hold on a day.
 *
 * @param <K> the key
 * @param <F> the kind of fact
 */
public final class TermsByKey<K, F> {

  /** The first fact of each key; most keys have no other. */
  private final Map<K, F> firsts;

  private final Map<K, List<F>> several = new LinkedHashMap<>();
  private final Function<? super F, Term> term;
  private final Supplier<ImmutableList<ImmutableList<F>>> overlapping =
      Suppliers.memoize(() -> matching(this::overlap));

  /** The days on which any fact holds, of the keys with several facts. */
  private final ConcurrentMap<K, Timeline<Boolean>> held = new ConcurrentHashMap<>();

  private TermsByKey(
      Collection<F> facts, Function<? super F, K> key, Function<? super F, Term> term) {
    this.term = term;
    this.firsts = Maps.newLinkedHashMapWithExpectedSize(facts.size());
    for (F fact : facts) {
      F first = firsts.putIfAbsent(key.apply(fact), fact);
      if (first != null) {
        several.computeIfAbsent(key.apply(fact), none -> new ArrayList<>(List.of(first))).add(fact);
      }
    }
  }

  /**
   * {@return the facts by key}
   *
   * @param facts the facts, in any order
   * @param key the key of a fact
   * @param term the days on which a fact holds
   * @param <K> the key
   * @param <F> the kind of fact
   */
  public static <K, F> TermsByKey<K, F> of(
      Collection<F> facts, Function<? super F, K> key, Function<? super F, Term> term) {
    return new TermsByKey<>(facts, key, term);
  }

  /** {@return the keys, in the order of their first facts} */
  public ImmutableSet<K> keys() {
    return ImmutableSet.copyOf(firsts.keySet());
  }

  /**
   * {@return the facts of each key that has more than a number of them}
   *
   * @param number 1 or more
   */
  public ImmutableList<ImmutableList<F>> moreThan(int number) {
    return matching(facts -> facts.size() > number);
  }

  /** {@return the facts of each key that has two on one day} */
  public ImmutableList<ImmutableList<F>> overlapping() {
    return overlapping.get();
  }

  private ImmutableList<ImmutableList<F>> matching(Predicate<List<F>> condition) {
    ImmutableList.Builder<ImmutableList<F>> matching = ImmutableList.builder();
    for (List<F> facts : several.values()) {
      if (condition.test(facts)) {
        matching.add(ImmutableList.copyOf(facts));
      }
    }
    return matching.build();
  }

  private boolean overlap(List<F> facts) {
    // Most facts are in order, and need not be sorted.
    Term last = term.apply(facts.get(0));
    boolean isSorted = true;
    for (F fact : facts.subList(1, facts.size())) {
      Term next = term.apply(fact);
      if (next.overlaps(last)) {
        return true;
      }
      isSorted &= last.compareTo(next) < 0;
      last = next;
    }
    return !isSorted && overlapWhenSorted(terms(facts));
  }

  private static boolean overlapWhenSorted(List<Term> terms) {
    List<Term> byFirstDay = ImmutableList.sortedCopyOf(terms);
    for (int i = 1; i < byFirstDay.size(); i++) {
      if (byFirstDay.get(i).overlaps(byFirstDay.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private List<Term> terms(Collection<F> facts) {
    return new ArrayList<>(Collections2.transform(facts, term::apply));
  }

  /** {@return the number of keys with a fact on each day} */
  public Timeline<Integer> count() {
    return Timeline.counting(Iterables.concat(Iterables.transform(firsts.keySet(), this::days)));
  }

  /**
   * {@return the days on which a fact of a key holds, as terms in order without a day in common}
   *
   * @param key any key
   */
  public ImmutableList<Term> days(K key) {
    F first = firsts.get(key);
    if (first == null) {
      return ImmutableList.of();
    }
    return several.containsKey(key)
        ? held(key).where(holds -> holds)
        : ImmutableList.of(term.apply(first));
  }

  /**
   * {@return whether a fact of a key holds on a day}
   *
   * @param key any key
   * @param day any day, past or future
   */
  public boolean has(K key, LocalDate day) {
    F first = firsts.get(key);
    return first != null
        && (term.apply(first).contains(day) || several.containsKey(key) && held(key).on(day));
  }

  /**
   * {@return the days of a term on which no fact of a key holds, as terms in order that do not
   * abut}
   *
   * @param key any key
   * @param days the term
   */
  public ImmutableList<Term> daysWithout(K key, Term days) {
    F first = firsts.get(key);
    if (first == null) {
      return ImmutableList.of(days);
    }
    Term firstTerm = term.apply(first);
    if (firstTerm.encloses(days)) {
      return ImmutableList.of();
    }
    return several.containsKey(key)
        ? held(key).where(holds -> !holds, days)
        : days.minus(firstTerm);
  }

  private Timeline<Boolean> held(K key) {
    return held.computeIfAbsent(
        key,
        missing ->
            Timeline.counting(terms(several.getOrDefault(key, List.of())))
                .map(number -> number > 0));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(TermsByKey.class);
  }
}
