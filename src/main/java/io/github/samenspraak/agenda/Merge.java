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
 * Makes one run of many: what is due first comes first, and of what is due on one day and of one
 * kind, what is in the run that was given first.
 *
 * <p>It takes from each run no more than the next of it, so that nothing is computed before its day
 * comes.
 */
final class Merge extends AbstractIterator<Due> {

  /**
   * Runs that are of no interest before a day.
   *
   * @param firstDay nothing in them is due before
   * @param runs each in order
   */
  record Batch(LocalDate firstDay, Stream<Iterator<Due>> runs) {}

  /** What is left of a run: the next of it, and the others. */
  private record Rest(Due next, Iterator<Due> others, int number) {

    static final Comparator<Rest> ORDER =
        Comparator.comparing(Rest::next, Due.ORDER).thenComparing(Rest::number);
  }

  private final PeekingIterator<Batch> batches;
  private final PriorityQueue<Rest> rests = new PriorityQueue<>(Rest.ORDER);
  private int runs;

  private Merge(Iterator<Batch> batches) {
    this.batches = Iterators.peekingIterator(batches);
  }

  /** {@return what is in all runs, in order} */
  static Iterator<Due> of(Stream<Iterator<Due>> runs) {
    return new Merge(Iterators.singletonIterator(new Batch(LocalDate.MIN, runs)));
  }

  /**
   * {@return what is in the runs of all batches, in order}
   *
   * @param batches in the order of their first days; one is not asked for before its first day
   */
  static Iterator<Due> ofBatches(Iterator<Batch> batches) {
    return new Merge(batches);
  }

  @Override
  protected @Nullable Due computeNext() {
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

  private void add(Iterator<Due> run, int number) {
    if (run.hasNext()) {
      rests.add(new Rest(run.next(), run, number));
    }
  }
}
