package io.github.samenspraak.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import com.google.common.collect.Streams;
import com.google.common.collect.TreeRangeMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A value for each day, which changes on certain days and stays the same between them.
 *
 * <p>For example, the number of members, or the charter in force. A timeline gives {@linkplain
 * Stretch stretches} of days, each as long as the value stays the same. Adjoining stretches never
 * have equal values: a seat that passes from one person to the next overnight does not change a
 * count of seats.
 *
 * <p>Before its first change a timeline has an initial value, such as no members. A timeline does
 * not know today.
 *
 * @param <V> the type of the value, immutable and with {@code equals}
 */
public final class Timeline<V> {

  /**
   * Consecutive days with the same value.
   *
   * @param term the days, first and last included
   * @param value the value on each of them
   * @param <V> the type of the value
   */
  public record Stretch<V>(Term term, V value) {}

  private static final int BEGINNING = Integer.MIN_VALUE;

  /** The day number from which each value holds; the first one is {@link #BEGINNING}. */
  private final int[] starts;

  private final List<V> values;

  private Timeline(int[] starts, List<V> values) {
    this.starts = starts;
    this.values = values;
  }

  /**
   * {@return the timeline of one value on every day}
   *
   * @param value the value
   * @param <V> the type of the value
   */
  public static <V> Timeline<V> always(V value) {
    return new Timeline<>(new int[] {BEGINNING}, ImmutableList.of(value));
  }

  /**
   * {@return the number of terms that contain each day}
   *
   * @param terms the terms, in any order
   */
  public static Timeline<Integer> counting(Iterable<Term> terms) {
    return counting(terms, term -> term);
  }

  /**
   * {@return the number of terms that contain each day}
   *
   * @param terms the terms, each as often as it counts
   */
  public static Timeline<Integer> counting(Multiset<Term> terms) {
    ImmutableLongArray.Builder steps = ImmutableLongArray.builder(2 * terms.entrySet().size());
    for (Multiset.Entry<Term> entry : terms.entrySet()) {
      addSteps(steps, entry.getElement(), entry.getCount());
    }
    return adding(steps);
  }

  /**
   * {@return the number of facts on each day}
   *
   * @param facts the facts, in any order
   * @param term the days on which a fact holds
   * @param <T> the kind of fact
   */
  public static <T> Timeline<Integer> counting(
      Iterable<? extends T> facts, Function<? super T, Term> term) {
    ImmutableLongArray.Builder steps = ImmutableLongArray.builder();
    for (T fact : facts) {
      addSteps(steps, term.apply(fact), 1);
    }
    return adding(steps);
  }

  private static void addSteps(ImmutableLongArray.Builder steps, Term term, int times) {
    steps.add(step(term.start, times));
    steps.add(step(term.end, -times));
  }

  /** {@return a day and a change in one number, which sorts by day} */
  private static long step(int day, int change) {
    return (long) day << Integer.SIZE | change & 0xFFFF_FFFFL;
  }

  /** {@return the timeline that begins with zero and changes in steps} */
  private static Timeline<Integer> adding(ImmutableLongArray.Builder steps) {
    long[] inOrder = steps.build().toArray();
    Arrays.sort(inOrder);
    TimelineBuilder<Integer> changes = new TimelineBuilder<>();
    changes.add(BEGINNING, 0);
    int number = 0;
    for (int i = 0; i < inOrder.length; i++) {
      int day = (int) (inOrder[i] >> Integer.SIZE);
      number += (int) inOrder[i];
      if (i + 1 == inOrder.length || day != (int) (inOrder[i + 1] >> Integer.SIZE)) {
        changes.add(day, number);
      }
    }
    return changes.build();
  }

  /**
   * {@return the fact in force on each day} If several are, it is the one that began last; of those
   * that began together, the last one in the list.
   *
   * @param facts the facts
   * @param term the days on which a fact is in force
   * @param <T> the kind of fact
   */
  public static <T> Timeline<Optional<T>> inForce(
      Iterable<? extends T> facts, Function<? super T, Term> term) {
    TreeRangeMap<Integer, T> inForce = TreeRangeMap.create();
    ImmutableList<T> byFirstDay =
        ImmutableList.sortedCopyOf(
            (first, second) -> Integer.compare(term.apply(first).start, term.apply(second).start),
            facts);
    for (T fact : byFirstDay) {
      inForce.put(Range.closedOpen(term.apply(fact).start, term.apply(fact).end), fact);
    }
    TimelineBuilder<Optional<T>> changes = new TimelineBuilder<>();
    changes.add(BEGINNING, Optional.empty());
    int end = BEGINNING;
    for (Map.Entry<Range<Integer>, T> entry : inForce.asMapOfRanges().entrySet()) {
      if (entry.getKey().lowerEndpoint() != end && end != BEGINNING) {
        changes.add(end, Optional.empty());
      }
      changes.add(entry.getKey().lowerEndpoint(), Optional.of(entry.getValue()));
      end = entry.getKey().upperEndpoint();
    }
    if (end != BEGINNING && end != Term.OPEN) {
      changes.add(end, Optional.empty());
    }
    return changes.build();
  }

  /**
   * {@return the result of a function on each day} The function is called for each day on which a
   * term begins, or has ended on the day before.
   *
   * @param terms the terms
   * @param function gives the value of a day; also called for the earliest day there is, before
   *     every term, even one without a first day
   * @param <V> the type of the value
   */
  public static <V> Timeline<V> changingWith(
      Iterable<Term> terms, Function<LocalDate, ? extends V> function) {
    int[] days =
        Streams.stream(terms)
            .flatMapToInt(term -> IntStream.of(term.start, term.end))
            .filter(day -> day != Term.OPEN)
            .sorted()
            .distinct()
            .toArray();
    TimelineBuilder<V> changes = new TimelineBuilder<>();
    changes.add(BEGINNING, function.apply(LocalDate.MIN));
    for (int day : days) {
      changes.add(day, function.apply(LocalDate.ofEpochDay(day)));
    }
    return changes.build();
  }

  /**
   * {@return the value on a day}
   *
   * @param day any day, past or future
   */
  public V on(LocalDate day) {
    return values.get(indexOn(Term.dayNumber(day)));
  }

  /**
   * {@return the first day after another on which the value changes; absent if it does not change
   * any more}
   *
   * @param day any day, past or future
   */
  public Optional<LocalDate> nextChange(LocalDate day) {
    int next = indexOn(Term.dayNumber(day)) + 1;
    return next < starts.length
        ? Optional.of(LocalDate.ofEpochDay(starts[next]))
        : Optional.empty();
  }

  /**
   * {@return the result of a function of this timeline on each day}
   *
   * @param function the function, with equal results for equal values
   * @param <W> the type of the result
   */
  public <W> Timeline<W> map(Function<? super V, ? extends W> function) {
    TimelineBuilder<W> changes = new TimelineBuilder<>();
    for (int i = 0; i < starts.length; i++) {
      changes.add(starts[i], function.apply(values.get(i)));
    }
    return changes.build();
  }

  /**
   * {@return the result of a function of this and another timeline on each day}
   *
   * @param other the other timeline
   * @param function the function of the two values of a day, with equal results for equal values
   * @param <W> the type of the other value
   * @param <R> the type of the result
   */
  public <W, R> Timeline<R> with(
      Timeline<W> other, BiFunction<? super V, ? super W, ? extends R> function) {
    TimelineBuilder<R> changes = new TimelineBuilder<>();
    int index = 0;
    int otherIndex = 0;
    changes.add(BEGINNING, function.apply(values.get(0), other.values.get(0)));
    while (index + 1 < starts.length || otherIndex + 1 < other.starts.length) {
      int day = Math.min(startOf(index + 1), other.startOf(otherIndex + 1));
      if (startOf(index + 1) == day) {
        index++;
      }
      if (other.startOf(otherIndex + 1) == day) {
        otherIndex++;
      }
      changes.add(day, function.apply(values.get(index), other.values.get(otherIndex)));
    }
    return changes.build();
  }

  /**
   * {@return the stretches from the first change on, in order} The days before the first change are
   * not among them.
   */
  public ImmutableList<Stretch<V>> stretches() {
    return starts.length == 1
        ? ImmutableList.of()
        : within(Term.ofDayNumbers(starts[1], Term.OPEN));
  }

  /**
   * {@return the stretches within a term, in order, cut off at its ends}
   *
   * @param term the term; an open one includes all days to come
   */
  public ImmutableList<Stretch<V>> within(Term term) {
    ImmutableList.Builder<Stretch<V>> stretches = ImmutableList.builder();
    for (int i = indexOn(term.start); i < starts.length && starts[i] < term.end; i++) {
      int start = Math.max(starts[i], term.start);
      int end = Math.min(startOf(i + 1), term.end);
      stretches.add(new Stretch<>(Term.ofDayNumbers(start, end), values.get(i)));
    }
    return stretches.build();
  }

  /**
   * {@return the days whose value matches a condition, as terms that do not abut} The days before
   * the first change are not among them.
   *
   * @param condition the condition
   */
  public ImmutableList<Term> where(Predicate<? super V> condition) {
    return starts.length == 1
        ? ImmutableList.of()
        : where(condition, Term.ofDayNumbers(starts[1], Term.OPEN));
  }

  /**
   * {@return the days of a term whose value matches a condition, as terms that do not abut}
   *
   * @param condition the condition
   * @param term the term; an open one includes all days to come
   */
  public ImmutableList<Term> where(Predicate<? super V> condition, Term term) {
    int first = indexOn(term.start);
    // Most terms have no change within.
    if (startOf(first + 1) >= term.end) {
      return condition.test(values.get(first)) ? ImmutableList.of(term) : ImmutableList.of();
    }
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (int i = first; i < starts.length && starts[i] < term.end; i++) {
      if (condition.test(values.get(i))) {
        int start = Math.max(starts[i], term.start);
        while (startOf(i + 1) < term.end && condition.test(values.get(i + 1))) {
          i++;
        }
        terms.add(Term.ofDayNumbers(start, Math.min(startOf(i + 1), term.end)));
      }
    }
    return terms.build();
  }

  /**
   * {@return the stretches within some terms whose value matches a condition, each cut off at the
   * ends of its term} The cost follows the number of terms or changes, whichever are fewer, and
   * that of the result.
   *
   * @param terms the terms in order, without a day in common
   * @param condition the condition
   */
  public ImmutableList<Stretch<V>> within(List<Term> terms, Predicate<? super V> condition) {
    ImmutableList.Builder<Stretch<V>> stretches = ImmutableList.builder();
    int at = 0;
    int day = BEGINNING;
    while (at < terms.size()) {
      day = Math.max(day, terms.get(at).start);
      int index = indexOn(day);
      int change = startOf(index + 1);
      int after = firstEndingAfter(change, terms, at);
      if (condition.test(values.get(index))) {
        int last = after < terms.size() && terms.get(after).start < change ? after : after - 1;
        for (Term term : terms.subList(at, last + 1)) {
          Term days = Term.ofDayNumbers(Math.max(day, term.start), Math.min(change, term.end));
          stretches.add(new Stretch<>(days, values.get(index)));
        }
      }
      at = after;
      day = change;
    }
    return stretches.build();
  }

  /** {@return the position of the first term, from a given one on, that ends after a day begins} */
  private static int firstEndingAfter(int day, List<Term> terms, int from) {
    int low = from;
    int high = terms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.get(middle).end > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int startOf(int index) {
    return index < starts.length ? starts[index] : Term.OPEN;
  }

  private int indexOn(int dayNumber) {
    int found = Arrays.binarySearch(starts, dayNumber);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline<?> timeline
        && Arrays.equals(starts, timeline.starts)
        && values.equals(timeline.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(starts), values);
  }

  /** {@return the initial value and the stretches, for debugging} */
  @Override
  public String toString() {
    return "before " + values.get(0) + ", then " + stretches();
  }

  /** Collects the changes of a timeline, in order of day and without those to an equal value. */
  private static final class TimelineBuilder<V> {
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    private final List<V> values = new ArrayList<>();

    /** Adds a change, unless it comes after the last possible day. */
    void add(int start, V value) {
      if (values.isEmpty()
          || start < Term.AFTER_LATEST && !values.get(values.size() - 1).equals(value)) {
        starts.add(start);
        values.add(value);
      }
    }

    Timeline<V> build() {
      return new Timeline<>(starts.build().toArray(), values);
    }
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Timeline.class);
  }
}
