package io.github.samenspraak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedParallelMapTest {

  private static final int MANY = 10_000;

  /** The threads that work was done on. */
  private final Set<Thread> crew = ConcurrentHashMap.newKeySet();

  private <R> Stream<R> stream(Stream<Integer> things, Function<Integer, R> work) {
    return OrderedParallelMap.stream(
        things,
        thing -> {
          crew.add(Thread.currentThread());
          return work.apply(thing);
        });
  }

  private static Stream<Integer> numbers() {
    return IntStream.range(0, MANY).boxed();
  }

  /** However a test ends: this waits for ever if a thread stays. */
  @AfterEach
  void noThreadStays() throws InterruptedException {
    for (Thread thread : crew) {
      thread.join();
    }
  }

  // What comes of the work.

  @Test
  void resultsAreInTheOrderOfTheInputs() {
    assertThat(
            stream(
                numbers(),
                number -> {
                  // Some take long, and many that come after them are done before.
                  if (number % 997 == 0) {
                    IntStream.range(0, 1_000_000).map(each -> each * each).sum();
                    Thread.yield();
                  }
                  return number;
                }))
        .containsExactlyElementsOf(numbers().toList());
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(stream(Stream.of(), number -> number)).isEmpty();
  }

  @Test
  void theWorkIsDoneOnOtherThreadsThanThatOfTheConsumer() {
    assertThat(stream(numbers(), number -> Thread.currentThread()))
        .doesNotContain(Thread.currentThread());
    assertThat(crew).allMatch(Thread::isDaemon);
  }

  @Test
  void theWorkIsDoneOnAllCores() {
    int cores = Runtime.getRuntime().availableProcessors();
    CyclicBarrier all = new CyclicBarrier(cores);
    stream(
            IntStream.range(0, cores).boxed(),
            number -> {
              try {
                return all.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .forEach(number -> {});
    assertThat(crew).hasSize(cores);
  }

  @Test
  void resultsAreInOrderEvenForAParallelConsumer() {
    assertThat(stream(numbers(), number -> number).parallel().map(number -> number + 1))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  // How much is underway.

  @Test
  void nothingIsPutOnBeforeSomethingIsTaken() {
    AtomicInteger putOn = new AtomicInteger();
    Stream<Integer> numbers = numbers().peek(number -> putOn.incrementAndGet());
    try (Stream<Integer> stream = stream(numbers, number -> number)) {
      assertThat(putOn).hasValue(0);
      assertThat(stream.findFirst()).contains(0);
    }
    assertThat(putOn.get()).isBetween(1, OrderedParallelMap.CAPACITY);
  }

  @Test
  void fewThingsAreUnderwayAtOnceHoweverManyThereAre() {
    AtomicInteger underway = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> numbers =
        numbers().peek(number -> most.accumulateAndGet(underway.incrementAndGet(), Math::max));
    stream(numbers, number -> number).forEach(number -> underway.decrementAndGet());
    assertThat(most.get()).isBetween(1, OrderedParallelMap.CAPACITY);
  }

  @Test
  void aResultThatIsReadyWaitsForOneMoreInputAtMost() {
    AtomicInteger putOn = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    Iterator<Integer> taken =
        stream(
                numbers()
                    .peek(
                        number -> {
                          if (putOn.incrementAndGet() == 2) {
                            await(done);
                          }
                        }),
                number -> {
                  done.countDown();
                  return number;
                })
            .iterator();
    // The second thing comes only once the first has been worked on, and does not come too late.
    assertThat(taken.next()).isZero();
    assertThat(taken.next()).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  // When something goes wrong.

  @Test
  void anExceptionOfTheWorkIsThrownInItsTurn() {
    List<Integer> taken = new ArrayList<>();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                stream(
                        numbers(),
                        number -> {
                          if (number == 3) {
                            throw new IllegalStateException("three");
                          }
                          return number;
                        })
                    .forEach(taken::add))
        .withMessage("three");
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void anErrorOfTheWorkIsThrownAsItIs() {
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(
            () ->
                stream(
                        numbers(),
                        number -> {
                          throw new StackOverflowError();
                        })
                    .toList());
  }

  @Test
  void anExceptionOfTheInputsIsThrownAfterAllResultsBeforeIt() {
    List<Integer> taken = new ArrayList<>();
    Stream<Integer> torn =
        numbers()
            .peek(
                number -> {
                  if (number == 5) {
                    throw new IllegalStateException("torn");
                  }
                });
    assertThatIllegalStateException()
        .isThrownBy(() -> stream(torn, number -> number).forEach(taken::add))
        .withMessage("torn");
    assertThat(taken).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void theConsumerMayThrow() {
    AtomicInteger putOn = new AtomicInteger();
    Stream<Integer> numbers = numbers().peek(number -> putOn.incrementAndGet());
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                stream(numbers, number -> number)
                    .forEach(
                        number -> {
                          throw new IllegalStateException("enough");
                        }))
        .withMessage("enough");
    assertThat(putOn.get()).isBetween(1, OrderedParallelMap.CAPACITY);
  }

  // Stopping before the end.

  @Test
  void aConsumerThatHasEnoughNeedNotClose() {
    AtomicInteger putOn = new AtomicInteger();
    Stream<Integer> numbers = numbers().peek(number -> putOn.incrementAndGet());
    assertThat(stream(numbers, number -> number).limit(3)).containsExactly(0, 1, 2);
    assertThat(putOn.get()).isBetween(3, 3 + OrderedParallelMap.CAPACITY);
  }

  @Test
  void closingStopsTheWorkAndClosesTheThings() throws InterruptedException {
    AtomicBoolean closed = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Stream<Integer> stream =
        stream(
            numbers().onClose(() -> closed.set(true)),
            number -> {
              if (number > 0) {
                begun.countDown();
                try {
                  never.await();
                } catch (InterruptedException e) {
                  interrupted.countDown();
                  throw new CancellationException();
                }
              }
              return number;
            });
    Iterator<Integer> taken = stream.iterator();
    assertThat(taken.next()).isZero();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread waiting = new Thread(taken::next);
    waiting.setUncaughtExceptionHandler((thread, exception) -> thrown.set(exception));
    waiting.start();
    begun.await();
    stream.close();
    waiting.join();
    interrupted.await();
    assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    assertThat(closed).isTrue();
  }

  @Test
  void aConsumerThatIsInterruptedWhileWaitingStopsAndStaysInterrupted()
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean still = new AtomicBoolean();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread taking =
        new Thread(
            () -> {
              try {
                stream(
                        numbers(),
                        number -> {
                          begun.countDown();
                          await(never);
                          return number;
                        })
                    .forEach(number -> {});
              } catch (CancellationException e) {
                thrown.set(e);
                still.set(Thread.currentThread().isInterrupted());
              }
            });
    taking.start();
    begun.await();
    taking.interrupt();
    taking.join();
    assertThat(thrown.get()).hasMessage("Interrupted while waiting for the next result.");
    assertThat(still).isTrue();
  }
}
