package io.github.samenspraak.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations that take turns in one process: each for some milliseconds, then the next, round after
 * round.
 *
 * <p>On a machine that does something else as well, the same code may take twice as long from one
 * second to the next. That slows down all operations that take turns alike, and how many times as
 * long one takes as another remains what it is.
 *
 * <p>They are compared by their processor time: the clock goes on while the thread waits for a
 * processor, and its own time does not. What the collector and the compiler do in their threads is
 * not in it: the one shows in the bytes allocated, the other is over once a benchmark is warm.
 */
@State(Scope.Benchmark)
public class Turns {

  /** What follows the name of an operation where JMH has microseconds by the clock. */
  static final String CLOCK = ".clock";

  /** What follows the name of an operation where JMH has microseconds of processor time. */
  static final String PROCESSOR = ".processor";

  /** What follows the name of an operation where JMH has the bytes that it allocates. */
  static final String BYTES = ".bytes";

  private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(10);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  // For all: JMH makes this state and the profiler that tells of it, and acquaints neither with the
  // other.
  private static final Map<String, Total> TOTALS = new HashMap<>();

  private Blackhole blackhole;

  /** Takes the blackhole into which all results go. */
  @Setup
  public void use(Blackhole blackhole) {
    this.blackhole = blackhole;
  }

  /** Runs an operation until its turn has been long enough. */
  void take(String operation, Supplier<?> work) {
    TOTALS.computeIfAbsent(operation, name -> new Total()).add(work, blackhole);
  }

  /** Forgets what all operations took. */
  static void forget() {
    TOTALS.clear();
  }

  /** {@return what a run of each operation took, on the average, of what is not forgotten} */
  static ImmutableList<ScalarResult> results() {
    return TOTALS.entrySet().stream()
        .flatMap(each -> each.getValue().perRun(each.getKey()))
        .collect(toImmutableList());
  }

  /** All runs of an operation together. */
  private static final class Total {
    private long runs;
    private long clock;
    private long processor;
    private long bytes;

    void add(Supplier<?> work, Blackhole blackhole) {
      long clockBefore = System.nanoTime();
      long processorBefore = THREADS.getCurrentThreadCpuTime();
      long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
      do {
        blackhole.consume(work.get());
        runs++;
      } while (System.nanoTime() - clockBefore < LONG_ENOUGH);
      bytes += THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
      processor += THREADS.getCurrentThreadCpuTime() - processorBefore;
      clock += System.nanoTime() - clockBefore;
    }

    Stream<ScalarResult> perRun(String operation) {
      double micros = TimeUnit.MICROSECONDS.toNanos(1);
      return Stream.of(
          perRun(operation + CLOCK, clock / micros, "us/op"),
          perRun(operation + PROCESSOR, processor / micros, "us/op"),
          perRun(operation + BYTES, bytes, "B/op"));
    }

    private ScalarResult perRun(String label, double all, String unit) {
      return new ScalarResult(label, all / runs, unit, AggregationPolicy.AVG);
    }
  }
}
