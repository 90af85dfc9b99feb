package io.github.samenspraak.benchmark;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.math.Quantiles;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation on a register of one size takes, in all iterations of all forks.
 *
 * @param what the operation, as it is named when it takes its turn
 * @param organisations the size of the register
 * @param clocks microseconds by the clock
 * @param processors microseconds of processor time, by which operations are compared
 * @param allocations how many bytes are allocated
 */
record Measured(
    String what,
    int organisations,
    ImmutableList<Double> clocks,
    ImmutableList<Double> processors,
    ImmutableList<Double> allocations) {

  /** {@return the operations that took turns} */
  static Stream<Measured> of(RunResult result) {
    return result.getSecondaryResults().keySet().stream()
        .filter(label -> label.endsWith(Turns.CLOCK))
        .map(label -> of(label.substring(0, label.length() - Turns.CLOCK.length()), result));
  }

  private static Measured of(String what, RunResult result) {
    return new Measured(
        what,
        Integer.parseInt(result.getParams().getParam("organisations")),
        scores(what + Turns.CLOCK, result),
        scores(what + Turns.PROCESSOR, result),
        scores(what + Turns.BYTES, result));
  }

  private static ImmutableList<Double> scores(String label, RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .map(iteration -> iteration.getSecondaryResults().get(label).getScore())
        .collect(toImmutableList());
  }

  double clock() {
    return median(clocks);
  }

  double processor() {
    return median(processors);
  }

  double bytes() {
    return median(allocations);
  }

  /** {@return how many times as long it takes as another that took turns with it} */
  double times(Measured other) {
    return median(
        Streams.zip(processors.stream(), other.processors.stream(), (one, two) -> one / two)
            .collect(toImmutableList()));
  }

  private static double median(ImmutableList<Double> scores) {
    return Quantiles.median().compute(scores);
  }
}
