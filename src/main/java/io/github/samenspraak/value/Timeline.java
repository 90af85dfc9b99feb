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
 * What holds on every day: a value for each day there is, which changes on certain days and stays
 * the same between them.
 *
 * <p>How many members sit, which charter is in force: a rule that looks at every day asks a
 * timeline and gets {@linkplain Stretch stretches} of days, each as long as the value stays the
 * same. Two stretches next to each other never have equal values, so a seat that passes from one
 * person to the next overnight does not show in a timeline that counts seats.
 *
 * <p>Before its first change a timeline has its value of the beginning: nobody sits, no charter is
 * in force. A timeline does not know today.
 *
 * @param <V> what holds; a value with {@code equals}, that does not change
 */
public final class Timeline<V> {

  /**
   * As many days in a row as a value stays the same.
   *
   * @param term the days, first and last included
   * @param value what holds on each of them
   * @param <V> what holds
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
   * {@return the timeline on which one value holds on every day}
   *
   * @param value what holds
   * @param <V> what holds
   */
  public static <V> Timeline<V> always(V value) {
    return new Timeline<>(new int[] {BEGINNING}, ImmutableList.of(value));
  }

  /**
   * {@return on each day, how many of the terms contain it}
   *
   * @param terms the terms, in any order
   */
  public static Timeline<Integer> counting(Iterable<Term> terms) {
    return counting(terms, term -> term);
  }

  /**
   * {@return on each day, how many of the terms contain it}
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
   * {@return on each day, how many of the facts hold on it}
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

  /** {@return by how much a number changes on a day; the earlier the day, the less it is} */
  private static long step(int day, int change) {
    return (long) day << Integer.SIZE | change & 0xFFFF_FFFFL;
  }

  /** {@return the number that begins with zero and changes in steps} */
  private static Timeline<Integer> adding(ImmutableLongArray.Builder steps) {
    long[] inOrder = steps.build().toArray();
    Arrays.sort(inOrder);
    Changes<Integer> changes = new Changes<>();
    changes.add(BEGINNING, 0);
    int number = 0;
    for (int i = 0; i < inOrder.length; i++) {
      int day = (int) (inOrder[i] >> Integer.SIZE);
      number += (int) inOrder[i];
      if (i + 1 == inOrder.length || day != (int) (inOrder[i + 1] >> Integer.SIZE)) {
        changes.add(day, number);
      }
    }
    return changes.timeline();
  }

  /**
   * {@return on each day, the fact that is in force} Where several are, it is the one that began
   * last; of those that began together, the last one in the list.
   *
   * @param facts what can be in force
   * @param term the days on which a fact is in force
   * @param <T> the kind of fact
   */
  public static <T> Timeline<Optional<T>> inForce(
      Iterable<? extends T> facts, Function<? super T, Term> term) {
    TreeRangeMap<Integer, T> inForce = TreeRangeMap.create();
    ImmutableList<T> byFirstDay =
        ImmutableList.sortedCopyOf(
            (one, other) -> Integer.compare(term.apply(one).start, term.apply(other).start), facts);
    for (T fact : byFirstDay) {
      inForce.put(Range.closedOpen(term.apply(fact).start, term.apply(fact).end), fact);
    }
    Changes<Optional<T>> changes = new Changes<>();
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
    return changes.timeline();
  }

  /**
   * {@return on each day, what a function says of it} The function is asked of the first day of
   * each stretch between two days on which one of the terms begins or has ended.
   *
   * @param terms what begins and ends
   * @param function what holds on a day; also asked of the day before the year 1, when no term has
   *     begun
   * @param <V> what holds
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
    Changes<V> changes = new Changes<>();
    changes.add(BEGINNING, function.apply(Term.EARLIEST.minusDays(1)));
    for (int day : days) {
      changes.add(day, function.apply(LocalDate.ofEpochDay(day)));
    }
    return changes.timeline();
  }

  /**
   * {@return what holds on a day}
   *
   * @param day any day, past or to come
   */
  public V on(LocalDate day) {
    return values.get(indexOn(Term.dayNumber(day)));
  }

  /**
   * {@return the first day after another on which something else holds; absent if nothing changes
   * any more}
   *
   * @param day any day, past or to come
   */
  public Optional<LocalDate> nextChange(LocalDate day) {
    int next = indexOn(Term.dayNumber(day)) + 1;
    return next < starts.length
        ? Optional.of(LocalDate.ofEpochDay(starts[next]))
        : Optional.empty();
  }

  /**
   * {@return on each day, what a function makes of the value of this timeline}
   *
   * @param function what to make of a value; it must answer equal values alike
   * @param <W> what holds on the timeline that comes out
   */
  public <W> Timeline<W> map(Function<? super V, ? extends W> function) {
    Changes<W> changes = new Changes<>();
    for (int i = 0; i < starts.length; i++) {
      changes.add(starts[i], function.apply(values.get(i)));
    }
    return changes.timeline();
  }

  /**
   * {@return on each day, what a function makes of the values of this and of another timeline}
   *
   * @param other the other timeline
   * @param function what to make of two values that hold on one day; it must answer equal values
   *     alike
   * @param <W> what holds on the other timeline
   * @param <R> what holds on the timeline that comes out
   */
  public <W, R> Timeline<R> with(
      Timeline<W> other, BiFunction<? super V, ? super W, ? extends R> function) {
    Changes<R> changes = new Changes<>();
    int mine = 0;
    int its = 0;
    changes.add(BEGINNING, function.apply(values.get(0), other.values.get(0)));
    while (mine + 1 < starts.length || its + 1 < other.starts.length) {
      int day = Math.min(startOf(mine + 1), other.startOf(its + 1));
      if (startOf(mine + 1) == day) {
        mine++;
      }
      if (other.startOf(its + 1) == day) {
        its++;
      }
      changes.add(day, function.apply(values.get(mine), other.values.get(its)));
    }
    return changes.timeline();
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
   * {@return the stretches of the days of a term, in order, the first and the last cut off there}
   *
   * @param term the days that the answer is about; an open term asks for all days to come
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
   * {@return the days on which what holds answers a question, as terms that do not abut} The days
   * before the first change are not among them.
   *
   * @param question the question
   */
  public ImmutableList<Term> where(Predicate<? super V> question) {
    return starts.length == 1
        ? ImmutableList.of()
        : where(question, Term.ofDayNumbers(starts[1], Term.OPEN));
  }

  /**
   * {@return the days of a term on which what holds answers a question, as terms that do not abut}
   *
   * @param question the question
   * @param term the days that the answer is about; an open term asks for all days to come
   */
  public ImmutableList<Term> where(Predicate<? super V> question, Term term) {
    int first = indexOn(term.start);
    // As a rule nothing changes in so few days, and there is nothing to put together.
    if (startOf(first + 1) >= term.end) {
      return question.test(values.get(first)) ? ImmutableList.of(term) : ImmutableList.of();
    }
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (int i = first; i < starts.length && starts[i] < term.end; i++) {
      if (question.test(values.get(i))) {
        int start = Math.max(starts[i], term.start);
        while (startOf(i + 1) < term.end && question.test(values.get(i + 1))) {
          i++;
        }
        terms.add(Term.ofDayNumbers(start, Math.min(startOf(i + 1), term.end)));
      }
    }
    return terms.build();
  }

  /**
   * {@return the stretches on which what holds answers a question, of the days of some terms, each
   * cut off where one of those ends} The work is as much as there are terms or changes, whichever
   * are fewer, and as there is in the answer.
   *
   * @param terms in order; no two of them have a day in common
   * @param question the question
   */
  public ImmutableList<Stretch<V>> within(List<Term> terms, Predicate<? super V> question) {
    ImmutableList.Builder<Stretch<V>> stretches = ImmutableList.builder();
    int at = 0;
    int day = BEGINNING;
    while (at < terms.size()) {
      day = Math.max(day, terms.get(at).start);
      int index = indexOn(day);
      int change = startOf(index + 1);
      int after = firstEndingAfter(change, terms, at);
      if (question.test(values.get(index))) {
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

  /** {@return the position of the first of the terms from one on that ends after a day begins} */
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

  /** {@return the value of the beginning and the stretches, for people who debug} */
  @Override
  public String toString() {
    return "before " + values.get(0) + ", then " + stretches();
  }

  /** The changes of a timeline to be: in order of day, and none that changes nothing. */
  private static final class Changes<V> {
    private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    private final List<V> values = new ArrayList<>();

    /** Adds a change; after the last day there is, nothing changes any more. */
    void add(int start, V value) {
      if (values.isEmpty()
          || start < Term.AFTER_LATEST && !values.get(values.size() - 1).equals(value)) {
        starts.add(start);
        values.add(value);
      }
    }

    Timeline<V> timeline() {
      return new Timeline<>(starts.build().toArray(), values);
    }
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(Timeline.class);
  }
}
