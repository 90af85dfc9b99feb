package io.github.samenspraak.batch;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Applies a function to the items of a stream on all cores, and gives the results in the order of
 * the items.
 *
 * <p>The thread that takes a result also submits items, and only as many as keep the cores busy. So
 * the number of items in work does not depend on the length of the stream. An item is released once
 * the function returns.
 */
final class OrderedParallelMap<S, R> implements Spliterator<R> {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** The most items in work: the other cores go on while one works long on the next result. */
  static final int CAPACITY = 4 * CORES;

  /** Ends an idle thread, also if the caller neither takes all results nor closes the stream. */
  private static final int IDLE_MILLISECONDS = 100;

  private final Spliterator<S> items;
  private final Function<? super S, ? extends R> function;
  private final Deque<Future<R>> inWork = new ArrayDeque<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          CORES,
          CORES,
          IDLE_MILLISECONDS,
          TimeUnit.MILLISECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadFactoryBuilder().setNameFormat("batch-check-%d").setDaemon(true).build());

  /** Whether all items have been submitted. */
  private boolean exhausted;

  private OrderedParallelMap(Spliterator<S> items, Function<? super S, ? extends R> function) {
    this.items = items;
    this.function = function;
    threads.allowCoreThreadTimeOut(true);
  }

  /** {@return the result for each item; closing this stream also closes the one of the items} */
  static <S, R> Stream<R> stream(Stream<S> items, Function<? super S, ? extends R> function) {
    OrderedParallelMap<S, R> map = new OrderedParallelMap<>(items.spliterator(), function);
    return StreamSupport.stream(map, false).onClose(map::stop).onClose(items::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    try {
      submitItems();
      if (inWork.isEmpty()) {
        stop();
        return false;
      }
      action.accept(nextResult());
      return true;
    } catch (RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  /**
   * Submits at least one item, and goes on until the next result is ready or the capacity is
   * reached. A result that is ready does not wait for a slow stream of items.
   */
  private void submitItems() {
    do {
      exhausted = exhausted || !submitItem();
    } while (!exhausted && inWork.size() < CAPACITY && !inWork.getFirst().isDone());
  }

  private boolean submitItem() {
    try {
      return items.tryAdvance(item -> inWork.add(threads.submit(() -> function.apply(item))));
    } catch (RuntimeException | Error e) {
      // The caller gets the results of all earlier items first, and then this exception.
      inWork.add(CompletableFuture.failedFuture(e));
      return false;
    }
  }

  private R nextResult() {
    try {
      return inWork.remove().get();
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for the next result.");
    }
  }

  /** Interrupts the work that has begun, and cancels all other work. */
  private void stop() {
    threads.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
  }

  /** {@return null: the results can only be taken in order} */
  @Override
  public Spliterator<R> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
