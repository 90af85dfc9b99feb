package io.github.samenspraak.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation on a register of one size takes: the medians of all iterations of all forks.
 *
 * @param what the operation, as the method of its benchmark is named
 * @param organisations the size of the register
 * @param clock microseconds by the clock
 * @param processor microseconds of processor time, by which operations are compared
 * @param bytes how many are allocated
 */
record Measured(String what, int organisations, double clock, double processor, double bytes) {

  static Measured of(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return new Measured(
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        Integer.parseInt(result.getParams().getParam("organisations")),
        median(result, iteration -> iteration.getPrimaryResult().getScore()),
        median(result, iteration -> secondary(iteration, CpuTime.LABEL)),
        median(result, iteration -> secondary(iteration, "gc.alloc.rate.norm")));
  }

  private static double secondary(IterationResult iteration, String label) {
    return iteration.getSecondaryResults().get(label).getScore();
  }

  private static double median(RunResult result, ToDoubleFunction<IterationResult> score) {
    ImmutableList<Double> scores =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(score::applyAsDouble)
            .collect(toImmutableList());
    return Quantiles.median().compute(scores);
  }
}
