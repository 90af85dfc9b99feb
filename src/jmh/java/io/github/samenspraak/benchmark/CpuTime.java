package io.github.samenspraak.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time that the thread of a benchmark uses for each operation, in microseconds.
 *
 * <p>On a machine that does something else as well, the clock goes on while the thread waits for a
 * processor; its own time does not. What the collector and the compiler do in their threads is not
 * in it: the one shows in the bytes allocated, the other is over once a benchmark is warm.
 */
public final class CpuTime implements InternalProfiler {

  static final String LABEL = "cpu.time.norm";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long before;

  @Override
  public String getDescription() {
    return "Processor time of the benchmark's thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = used();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double used = (used() - before) / (double) TimeUnit.MICROSECONDS.toNanos(1);
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, used / operations, "us/op", AggregationPolicy.AVG));
  }

  private static long used() {
    return LongStream.of(THREADS.getAllThreadIds())
        .filter(id -> isOfBenchmark(id))
        .map(THREADS::getThreadCpuTime)
        .sum();
  }

  private static boolean isOfBenchmark(long id) {
    var thread = THREADS.getThreadInfo(id);
    return thread != null && thread.getThreadName().contains("-jmh-worker-");
  }
}
