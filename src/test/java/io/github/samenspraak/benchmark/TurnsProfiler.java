package io.github.samenspraak.benchmark;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/** Tells JMH, after each iteration, what the operations that take {@link Turns} took in it. */
public final class TurnsProfiler implements InternalProfiler {

  @Override
  public String getDescription() {
    return "What operations that take turns take";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    Turns.forget();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return Turns.results();
  }
}
