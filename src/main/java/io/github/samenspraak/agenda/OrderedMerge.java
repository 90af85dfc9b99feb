package io.github.samenspraak.agenda;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges runs into one, in {@linkplain LazyObligation#ORDER order}. Between obligations of one day
 * and one kind, the run that was given first goes first.
 *
 * <p>It holds one obligation of each run, so that none is computed before its day comes.
 */
final class OrderedMerge extends AbstractIterator<LazyObligation> {

  /**
   * Runs that are of no interest before a day.
   *
   * @param firstDay nothing in them is due before
   * @param runs each in order
   */
  record Batch(LocalDate firstDay, Stream<Iterator<LazyObligation>> runs) {}

  /** The rest of a run: its next obligation, and the others. */
  private record Rest(LazyObligation next, Iterator<LazyObligation> others, int number) {

    static final Comparator<Rest> ORDER =
        Comparator.comparing(Rest::next, LazyObligation.ORDER).thenComparing(Rest::number);
  }

  private final PeekingIterator<Batch> batches;
  private final PriorityQueue<Rest> rests = new PriorityQueue<>(Rest.ORDER);
  private int runs;

  private OrderedMerge(Iterator<Batch> batches) {
    this.batches = Iterators.peekingIterator(batches);
  }

  /** {@return the obligations of all runs, in order} */
  static Iterator<LazyObligation> of(Stream<Iterator<LazyObligation>> runs) {
    return new OrderedMerge(Iterators.singletonIterator(new Batch(LocalDate.MIN, runs)));
  }

  /**
   * {@return the obligations of all batches, in order}
   *
   * @param batches in the order of their first days; one is not asked for before its first day
   */
  static Iterator<LazyObligation> ofBatches(Iterator<Batch> batches) {
    return new OrderedMerge(batches);
  }

  @Override
  protected @Nullable LazyObligation computeNext() {
    while (batches.hasNext() && !isBefore(batches.peek().firstDay())) {
      batches.next().runs().forEach(run -> add(run, runs++));
    }
    Rest first = rests.poll();
    if (first == null) {
      return endOfData();
    }
    add(first.others(), first.number());
    return first.next();
  }

  /** {@return whether something is due before a day} */
  private boolean isBefore(LocalDate day) {
    return !rests.isEmpty() && rests.peek().next().deadline().due().isBefore(day);
  }

  private void add(Iterator<LazyObligation> run, int number) {
    if (run.hasNext()) {
      rests.add(new Rest(run.next(), run, number));
    }
  }
}
