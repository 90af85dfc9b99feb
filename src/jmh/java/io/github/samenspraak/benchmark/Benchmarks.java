package io.github.samenspraak.benchmark;

import com.google.common.collect.Iterables;
import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, with the options of JMH, and tells what each costs for one element of a
 * register.
 */
public final class Benchmarks {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args options of JMH
   * @throws Exception if JMH does not take them, or a benchmark fails
   */
  public static void main(String... args) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    System.out.printf(
        Locale.ROOT,
        "%n%-20s %-16s %10s %12s %12s %12s%n",
        "register",
        "what",
        "elements",
        "ms",
        "ns/element",
        "bytes/element");
    results.forEach(Benchmarks::print);
    printHeld(results);
  }

  private static void print(RunResult result) {
    Made made = Made.forRun(result);
    long elements = made.elements();
    double microseconds = result.getPrimaryResult().getScore();
    double bytes = result.getSecondaryResults().get(ALLOCATED).getScore();
    String benchmark = result.getParams().getBenchmark();
    System.out.printf(
        Locale.ROOT,
        "%-20s %-16s %10d %12.3f %12.1f %12.1f%n",
        made,
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        elements,
        microseconds / 1_000,
        microseconds * 1_000 / elements,
        bytes / elements);
  }

  /** The register that a benchmark was run on, known by its only parameter. */
  private record Made(String parameter, int value) {

    private static final Map<Made, Long> ELEMENTS = new HashMap<>();

    static Made forRun(RunResult result) {
      String parameter = Iterables.getOnlyElement(result.getParams().getParamsKeys());
      return new Made(parameter, Integer.parseInt(result.getParams().getParam(parameter)));
    }

    Register register() {
      return parameter.equals("platforms")
          ? Region.ofPlatforms(value)
          : RegisterShape.ofOrganisations(value).register();
    }

    long elements() {
      return ELEMENTS.computeIfAbsent(this, made -> Size.of(made.register()).elements());
    }

    @Override
    public String toString() {
      return value + " " + parameter;
    }
  }

  private static void printHeld(Collection<RunResult> results) {
    System.out.printf(
        Locale.ROOT,
        "%n%-20s %12s %12s %14s %12s%n",
        "register",
        "document",
        "heap held",
        "held/document",
        "held/element");
    results.stream().map(Made::forRun).distinct().forEach(Benchmarks::printHeld);
  }

  /** Reads the document several times over, so that one register is more than noise. */
  private static void printHeld(Made made) {
    byte[] document = RegisterWriter.compact().writeBytes(made.register());
    Register[] registers = new Register[Math.max(1, 20_000_000 / document.length)];
    long before = used();
    for (int i = 0; i < registers.length; i++) {
      registers[i] = RegisterReader.standard().read(document);
    }
    double held = (used() - before) / (double) registers.length;
    System.out.printf(
        Locale.ROOT,
        "%-20s %12d %12.0f %14.2f %12.1f%n",
        made,
        document.length,
        held,
        held / document.length,
        held / made.elements());
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    // The collector may need to be asked more than once to let go of everything.
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
