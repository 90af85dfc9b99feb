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
 * Facts that hold for a while, by the one that each of them is about: the memberships of each
 * organisation, the mandates of each person.
 *
 * <p>Facts about one key may overlap. Questions about days count a key once, however many of its
 * facts hold on a day.
 *
 * @param <K> who or what a fact is about
 * @param <F> the kind of fact
 */
public final class TermsByKey<K, F> {

  /** The first fact about each key; about most there is no other. */
  private final Map<K, F> firsts;

  private final Map<K, List<F>> several = new LinkedHashMap<>();
  private final Function<? super F, Term> term;
  private final Supplier<ImmutableList<ImmutableList<F>>> overlapping =
      Suppliers.memoize(() -> those(this::overlap));

  /** Of the keys with several facts, the days on which any of them holds. */
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
   * Returns facts by key.
   *
   * @param facts the facts, in any order
   * @param key the one that a fact is about
   * @param term the days on which a fact holds
   * @param <K> who or what a fact is about
   * @param <F> the kind of fact
   * @return the facts by key
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
   * {@return the facts about each key that has more than so many}
   *
   * @param number 1 or more
   */
  public ImmutableList<ImmutableList<F>> moreThan(int number) {
    return those(about -> about.size() > number);
  }

  /** {@return the facts about each key of which two hold on one day} */
  public ImmutableList<ImmutableList<F>> overlapping() {
    return overlapping.get();
  }

  private ImmutableList<ImmutableList<F>> those(Predicate<List<F>> question) {
    ImmutableList.Builder<ImmutableList<F>> those = ImmutableList.builder();
    for (List<F> about : several.values()) {
      if (question.test(about)) {
        those.add(ImmutableList.copyOf(about));
      }
    }
    return those.build();
  }

  private boolean overlap(List<F> about) {
    // In a document they mostly stand in order, and need not be sorted.
    Term last = term.apply(about.get(0));
    boolean areInOrder = true;
    for (F fact : about.subList(1, about.size())) {
      Term next = term.apply(fact);
      if (next.overlaps(last)) {
        return true;
      }
      areInOrder &= last.compareTo(next) < 0;
      last = next;
    }
    return !areInOrder && overlapInOrder(terms(about));
  }

  private static boolean overlapInOrder(List<Term> terms) {
    List<Term> byFirstDay = ImmutableList.sortedCopyOf(terms);
    for (int i = 1; i < byFirstDay.size(); i++) {
      if (byFirstDay.get(i).overlaps(byFirstDay.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private List<Term> terms(Collection<F> about) {
    return new ArrayList<>(Collections2.transform(about, term::apply));
  }

  /** {@return on each day, about how many keys a fact holds} */
  public Timeline<Integer> count() {
    return Timeline.counting(Iterables.concat(Iterables.transform(firsts.keySet(), this::days)));
  }

  /**
   * {@return the days on which a fact about a key holds, as terms in order without a day in common}
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
   * {@return whether a fact about a key holds on a day}
   *
   * @param key any key
   * @param day any day, past or to come
   */
  public boolean has(K key, LocalDate day) {
    F first = firsts.get(key);
    return first != null
        && (term.apply(first).contains(day) || several.containsKey(key) && held(key).on(day));
  }

  /**
   * {@return those of some days on which no fact about a key holds, as terms in order that do not
   * abut}
   *
   * @param key any key
   * @param days the days that the answer is about
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
