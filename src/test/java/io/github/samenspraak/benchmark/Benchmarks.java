package io.github.samenspraak.benchmark;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, with the options of JMH, and reports what each costs for one element of a
 * register, and how they compare; then what the command line costs from a cold start, what the
 * worst registers cost, and what workbooks cost.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args options of JMH
   * @throws Exception if JMH does not take them, or a benchmark fails
   */
  public static void main(String... args) throws Exception {
    Path folder = Files.createTempDirectory("samenspraak");
    System.setProperty(Generated.FOLDER, folder.toString());
    try {
      Runner runner =
          new Runner(
              new OptionsBuilder()
                  .parent(new CommandLineOptions(args))
                  .shouldFailOnError(true)
                  // A heap that grows while it is measured costs more than what is measured in it.
                  .jvmArgsAppend(
                      "-Xms3g", "-XX:+AlwaysPreTouch", "-D" + Generated.FOLDER + "=" + folder)
                  .addProfiler(TurnsProfiler.class)
                  .build());
      Report.print(runner.run().stream().flatMap(Measured::of).toList(), System.out);
      ColdStart.print(folder, System.out);
      WorstCases.print(shape -> true, System.out);
      WorkbookCosts.print(folder, System.out);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
