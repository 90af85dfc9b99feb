package io.github.samenspraak.register;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How often, day by day, each of many has something: an organisation a membership, a person a
 * mandate.
 *
 * @param <K> who has it
 * @param <F> the fact that somebody has it
 */
final class Tally<K, F> {

  /** To look at so many facts is faster than to put them together. */
  private static final int FEW = 8;

  private final List<F> facts;
  private final List<K> each;

  /** Those of the facts, one by one: to go past many of them is faster than past their facts. */
  private final List<Term> terms;

  /** Where in the list of those that the facts are about one stands. */
  private final Positions<K> positions;

  private final Supplier<ImmutableList<ImmutableList<F>>> entangled =
      Suppliers.memoize(this::findEntangled);

  /** Of those about whom there are several facts, the days on which any of them holds. */
  private final ConcurrentMap<K, Timeline<Boolean>> held = new ConcurrentHashMap<>();

  /**
   * How often each of many has something.
   *
   * @param facts the facts that somebody has it
   * @param each the one that each of the facts is about
   * @param terms the days on which each of them holds
   */
  Tally(List<F> facts, List<K> each, List<Term> terms) {
    this.facts = facts;
    this.each = each;
    this.terms = terms;
    this.positions = new Positions<>(each);
  }

  /**
   * {@return how often each of many has something}
   *
   * @param facts the facts that somebody has it
   * @param whose the one that a fact is about
   * @param term the days on which it holds
   */
  static <K, F> Tally<K, F> of(List<F> facts, Function<F, K> whose, Function<F, Term> term) {
    return new Tally<>(
        facts, facts.stream().map(whose).toList(), facts.stream().map(term).toList());
  }

  /** {@return those who have it on any day, in the order in which they came} */
  ImmutableSet<K> all() {
    return ImmutableSet.copyOf(each);
  }

  /** {@return the facts about each of whom there are more than so many, which is at least one} */
  ImmutableList<ImmutableList<F>> moreThan(int number) {
    return lastOfSeveral()
        .filter(last -> count(last) > number)
        .mapToObj(last -> upTo(last, facts))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the facts about each of whom two hold on one day, and perhaps about some others} About
   * most there are none that could: each came after all those before it.
   */
  ImmutableList<ImmutableList<F>> entangled() {
    return entangled.get();
  }

  private ImmutableList<ImmutableList<F>> findEntangled() {
    return lastOfSeveral()
        .filter(this::isEntangled)
        .mapToObj(last -> upTo(last, facts))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the position of the last fact about each of whom there are several} */
  private IntStream lastOfSeveral() {
    return positions.repeated().filter(positions::isLast);
  }

  private int count(int last) {
    int count = 0;
    for (int at = last; at != Positions.NONE; at = positions.before(at)) {
      count++;
    }
    return count;
  }

  /** {@return whether one that comes before others is on some of the days that they span} */
  private boolean isEntangled(int last) {
    Term later = term(last);
    int at = positions.before(last);
    while (!later.overlaps(term(at))) {
      if (positions.before(at) == Positions.NONE) {
        return false;
      }
      later = later.span(term(at));
      at = positions.before(at);
    }
    return true;
  }

  /** {@return what a list has of one, in the order in which it came} */
  private <T> ImmutableList<T> upTo(int last, List<T> list) {
    ImmutableList.Builder<T> upTo = ImmutableList.builder();
    for (int at = last; at != Positions.NONE; at = positions.before(at)) {
      upTo.add(list.get(at));
    }
    return upTo.build().reverse();
  }

  private Term term(int at) {
    return terms.get(at);
  }

  /** {@return on each day, how many of them have it} */
  Timeline<Integer> count() {
    return Timeline.counting(days());
  }

  /** {@return the days on which each of them has it} */
  Iterable<Term> days() {
    return Iterables.concat(Iterables.transform(all(), this::days));
  }

  /** {@return the days on which somebody has it, as terms that share no day} */
  ImmutableList<Term> days(K whose) {
    int last = positions.last(whose);
    if (last == Positions.NONE) {
      return ImmutableList.of();
    }
    return isOnly(last) ? ImmutableList.of(term(last)) : held(whose, last).where(holds -> holds);
  }

  /** {@return whether somebody has it on a day} */
  boolean has(K whose, LocalDate day) {
    int at = positions.last(whose);
    for (int i = 0; i < FEW && at != Positions.NONE; i++) {
      if (term(at).contains(day)) {
        return true;
      }
      at = positions.before(at);
    }
    return at != Positions.NONE && held(whose, positions.last(whose)).on(day);
  }

  /** {@return the days of a term on which somebody does not have it} */
  ImmutableList<Term> daysWithout(K whose, Term days) {
    int last = positions.last(whose);
    if (last == Positions.NONE) {
      return ImmutableList.of(days);
    }
    return isOnly(last) ? days.minus(term(last)) : held(whose, last).where(holds -> !holds, days);
  }

  /** {@return whether there is no other fact about the one whom the last one is about} */
  private boolean isOnly(int last) {
    return positions.before(last) == Positions.NONE;
  }

  /** Where facts overlap or abut nothing changes, however many there are. */
  private Timeline<Boolean> held(K whose, int last) {
    return held.computeIfAbsent(
        whose, missing -> Timeline.counting(upTo(last, terms)).map(times -> times > 0));
  }
}
