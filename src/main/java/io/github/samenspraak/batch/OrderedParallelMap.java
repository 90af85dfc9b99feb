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
 * Does the same work on one thing after the other on all cores, and hands out what comes of it in
 * the order of the things.
 *
 * <p>Whoever takes from it puts the things on, and only as many as keep the cores busy: however
 * many there are, few are underway. A thing is let go once the work on it is done.
 */
final class OrderedParallelMap<S, R> implements Spliterator<R> {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Enough for the cores to go on while one of them is long at work on what is next in order. */
  static final int ROOM = 4 * CORES;

  /**
   * Whoever takes no more need not say so: a thread that finds nothing to do for so many
   * milliseconds ends by itself.
   */
  private static final int PATIENCE = 100;

  private final Spliterator<S> things;
  private final Function<? super S, ? extends R> work;
  private final Deque<Future<R>> underway = new ArrayDeque<>();
  private final ThreadPoolExecutor crew =
      new ThreadPoolExecutor(
          CORES,
          CORES,
          PATIENCE,
          TimeUnit.MILLISECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadFactoryBuilder().setNameFormat("check-all-%d").setDaemon(true).build());

  /** Whether all things have been put on. */
  private boolean exhausted;

  private OrderedParallelMap(Spliterator<S> things, Function<? super S, ? extends R> work) {
    this.things = things;
    this.work = work;
    crew.allowCoreThreadTimeOut(true);
  }

  /** {@return what comes of the work on each thing; closing it closes the things as well} */
  static <S, R> Stream<R> stream(Stream<S> things, Function<? super S, ? extends R> work) {
    OrderedParallelMap<S, R> conveyor = new OrderedParallelMap<>(things.spliterator(), work);
    return StreamSupport.stream(conveyor, false).onClose(conveyor::stop).onClose(things::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    try {
      load();
      if (underway.isEmpty()) {
        stop();
        return false;
      }
      action.accept(take());
      return true;
    } catch (RuntimeException | Error e) {
      stop();
      throw e;
    }
  }

  /**
   * Puts on one thing for the one that is about to be taken, and more while there is room and that
   * one is not ready: what is ready does not wait for what is slow in coming.
   */
  private void load() {
    do {
      exhausted = exhausted || !putOn();
    } while (!exhausted && underway.size() < ROOM && !underway.getFirst().isDone());
  }

  private boolean putOn() {
    try {
      return things.tryAdvance(thing -> underway.add(crew.submit(() -> work.apply(thing))));
    } catch (RuntimeException | Error e) {
      // What came before it counts.
      underway.add(CompletableFuture.failedFuture(e));
      return false;
    }
  }

  private R take() {
    try {
      return underway.remove().get();
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for the next result.");
    }
  }

  /** Lets the work that has begun be interrupted, and that which has not never begin. */
  private void stop() {
    crew.shutdownNow().forEach(task -> ((Future<?>) task).cancel(false));
  }

  /** {@return none: whoever takes from it does so in order} */
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
