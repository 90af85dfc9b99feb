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
 * Merges runs of obligations into one, in {@linkplain LazyObligation#ORDER order}. Of obligations
 * of one day and one kind, those of the earlier run come first.
 *
 * <p>It holds one obligation of each run, so that none is computed before its day comes.
 */
final class OrderedMerge extends AbstractIterator<LazyObligation> {

  /**
   * Runs without an obligation before a day.
   *
   * @param firstDay the earliest due day of any of them
   * @param runs the runs, each in order
   */
  record DatedRuns(LocalDate firstDay, Stream<Iterator<LazyObligation>> runs) {}

  /** The rest of a run: its next obligation, and the others. */
  private record Rest(LazyObligation next, Iterator<LazyObligation> others, int number) {

    static final Comparator<Rest> ORDER =
        Comparator.comparing(Rest::next, LazyObligation.ORDER).thenComparing(Rest::number);
  }

  private final PeekingIterator<DatedRuns> dated;
  private final PriorityQueue<Rest> rests = new PriorityQueue<>(Rest.ORDER);
  private int runs;

  private OrderedMerge(Iterator<DatedRuns> dated) {
    this.dated = Iterators.peekingIterator(dated);
  }

  /** {@return the obligations of all runs, in order} */
  static Iterator<LazyObligation> of(Stream<Iterator<LazyObligation>> runs) {
    return new OrderedMerge(Iterators.singletonIterator(new DatedRuns(LocalDate.MIN, runs)));
  }

  /**
   * {@return the obligations of all runs, in order}
   *
   * @param dated the runs, in the order of their first days; each is asked for on its first day
   */
  static Iterator<LazyObligation> ofDatedRuns(Iterator<DatedRuns> dated) {
    return new OrderedMerge(dated);
  }

  @Override
  protected @Nullable LazyObligation computeNext() {
    while (dated.hasNext() && !isBefore(dated.peek().firstDay())) {
      dated.next().runs().forEach(run -> add(run, runs++));
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
