package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How often, day by day, each of many has something: an organisation a membership, a person a
 * mandate.
 *
 * @param <K> who has it
 * @param <F> the fact that somebody has it
 */
final class Tally<K, F> {

  private static final Timeline<Integer> NEVER = Timeline.always(0);

  /**
   * A fact about one, and those about the same one that came before it.
   *
   * @param number how many there are with this one
   * @param span the days from the first day of any of them to the last day of any
   */
  private record Link<F>(F fact, int number, Term span, @Nullable Link<F> before) {

    static <F> Link<F> of(F fact, Term term, @Nullable Link<F> before) {
      return before == null
          ? new Link<>(fact, 1, term, null)
          : new Link<>(fact, before.number + 1, before.span.span(term), before);
    }
  }

  private final Function<F, Term> term;
  private final Map<K, Link<F>> last;
  private final Set<K> entangled = new LinkedHashSet<>();
  private final ConcurrentMap<K, Timeline<Integer>> counts = new ConcurrentHashMap<>();

  private Tally(int most, Function<F, Term> term) {
    this.last = Maps.newLinkedHashMapWithExpectedSize(most);
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
      Collection<F> facts, Function<F, Optional<K>> whose, Function<F, Term> term) {
    Tally<K, F> tally = new Tally<>(facts.size(), term);
    for (F fact : facts) {
      Optional<K> one = whose.apply(fact);
      if (one.isPresent()) {
        tally.add(one.get(), fact);
      }
    }
    return tally;
  }

  private void add(K whose, F fact) {
    Term days = term.apply(fact);
    Link<F> before = last.get(whose);
    if (before != null && before.span.overlaps(days)) {
      entangled.add(whose);
    }
    last.put(whose, Link.of(fact, days, before));
  }

  /** {@return those who have it on any day, in the order in which they came} */
  ImmutableSet<K> all() {
    return ImmutableSet.copyOf(last.keySet());
  }

  /** {@return the facts about one, in the order in which they came} */
  private ImmutableList<F> of(K whose) {
    ImmutableList.Builder<F> facts = ImmutableList.builder();
    for (Link<F> link = last.get(whose); link != null; link = link.before) {
      facts.add(link.fact);
    }
    return facts.build().reverse();
  }

  /** {@return the facts about each of whom there are more than so many} */
  ImmutableList<ImmutableList<F>> moreThan(int number) {
    return last.entrySet().stream()
        .filter(entry -> entry.getValue().number > number)
        .map(entry -> of(entry.getKey()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the facts about each of whom two hold on one day, and perhaps about some others} About
   * most there are none that could: each came after all those before it.
   */
  ImmutableList<ImmutableList<F>> entangled() {
    return entangled.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }

  /** {@return on each day, how often somebody has it} */
  Timeline<Integer> count(K whose) {
    return last.containsKey(whose)
        ? counts.computeIfAbsent(whose, missing -> Timeline.counting(of(whose), term))
        : NEVER;
  }

  /** {@return the days on which somebody has it, as terms that share no day} */
  ImmutableList<Term> days(K whose) {
    Link<F> link = last.get(whose);
    return link != null && link.number == 1
        ? ImmutableList.of(link.span)
        : count(whose).where(times -> times > 0);
  }

  /** {@return whether somebody has it on a day} */
  boolean has(K whose, LocalDate day) {
    for (Link<F> link = last.get(whose); link != null; link = link.before) {
      if (term.apply(link.fact).contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the days of a term on which somebody does not have it} */
  ImmutableList<Term> daysWithout(K whose, Term days) {
    for (Link<F> link = last.get(whose); link != null; link = link.before) {
      // As a rule one fact holds on all of the days, and there is nothing to count.
      if (term.apply(link.fact).encloses(days)) {
        return ImmutableList.of();
      }
    }
    return count(whose).where(times -> times == 0, days);
  }
}
