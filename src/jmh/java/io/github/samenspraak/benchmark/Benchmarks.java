package io.github.samenspraak.benchmark;

import io.github.samenspraak.fixtures.RegisterShape;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.register.Register;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        "%n%-14s %-11s %10s %12s %12s %12s%n",
        "organisations",
        "what",
        "elements",
        "ms",
        "ns/element",
        "bytes/element");
    results.forEach(Benchmarks::print);
    printHeld(results);
  }

  private static void print(RunResult result) {
    int organisations = organisations(result);
    long elements = Size.of(RegisterShape.ofOrganisations(organisations).register()).elements();
    double microseconds = result.getPrimaryResult().getScore();
    double bytes = result.getSecondaryResults().get(ALLOCATED).getScore();
    String benchmark = result.getParams().getBenchmark();
    System.out.printf(
        Locale.ROOT,
        "%-14d %-11s %10d %12.3f %12.1f %12.1f%n",
        organisations,
        benchmark.substring(benchmark.lastIndexOf('.') + 1),
        elements,
        microseconds / 1_000,
        microseconds * 1_000 / elements,
        bytes / elements);
  }

  private static int organisations(RunResult result) {
    return Integer.parseInt(result.getParams().getParam("organisations"));
  }

  private static void printHeld(Collection<RunResult> results) {
    Map<Integer, byte[]> documents = new TreeMap<>();
    results.forEach(
        result -> documents.computeIfAbsent(organisations(result), Benchmarks::document));
    System.out.printf(
        Locale.ROOT,
        "%n%-14s %12s %12s %14s %12s%n",
        "organisations",
        "document",
        "heap held",
        "held/document",
        "held/element");
    documents.forEach(Benchmarks::printHeld);
  }

  private static byte[] document(int organisations) {
    return RegisterWriter.compact()
        .writeBytes(RegisterShape.ofOrganisations(organisations).register());
  }

  /** Reads the document several times over, so that one register is more than noise. */
  private static void printHeld(int organisations, byte[] document) {
    Register[] registers = new Register[Math.max(1, 20_000_000 / document.length)];
    long before = used();
    for (int i = 0; i < registers.length; i++) {
      registers[i] = RegisterReader.standard().read(document);
    }
    double held = (used() - before) / (double) registers.length;
    System.out.printf(
        Locale.ROOT,
        "%-14d %12d %12.0f %14.2f %12.1f%n",
        organisations,
        document.length,
        held,
        held / document.length,
        held / Size.of(registers[0]).elements());
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
