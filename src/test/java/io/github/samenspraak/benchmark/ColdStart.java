package io.github.samenspraak.benchmark;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.math.Quantiles;
import io.github.samenspraak.batch.BatchCheck;
import io.github.samenspraak.cli.Installation;
import io.github.samenspraak.cli.Main;
import io.github.samenspraak.json.RegisterDocument;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.samples.Sample;
import io.github.samenspraak.samples.Samples;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the command line costs from a cold start: programs that run as processes of their own, one
 * after the other and that several times over, on the register of Namur; and 565 of it, about as
 * many as Belgium has municipalities.
 */
final class ColdStart {

  /** A program that only parses a document. */
  static final class Parse {
    /** Prints how many attributes there are at the top. */
    public static void main(String... args) {
      System.out.println(JsonMapper.shared().readTree(Path.of(args[0])).size());
    }
  }

  /** A program that only binds a document to plain records. */
  static final class Bind {
    /** Prints how many people there are. */
    public static void main(String... args) {
      PlainRegister register = JsonMapper.shared().readValue(Path.of(args[0]), PlainRegister.class);
      System.out.println(register.people().size());
    }
  }

  private static final Sample NAMUR = Samples.find("namur").orElseThrow();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final int MUNICIPALITIES = 565;
  private static final int ROUNDS = 7;

  /** As the script of the command line has it. */
  private static final ImmutableList<String> BRIEFLY =
      ImmutableList.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Path folder;
  private final Path document;
  private final Path lines;
  private final Path launcher;
  private final PrintStream out;

  private ColdStart(Path folder, PrintStream out) throws IOException {
    this.folder = folder;
    this.document = folder.resolve("namur.json");
    this.lines = folder.resolve("namur.ndjson");
    this.launcher = Installation.in(folder);
    this.out = out;
    RegisterWriter.compact().write(NAMUR.register(), document);
    Files.write(lines, Collections.nCopies(MUNICIPALITIES, Files.readString(document).strip()));
  }

  /** Measures and tells, with a folder for what it needs. */
  static void print(Path folder, PrintStream out) throws IOException, InterruptedException {
    new ColdStart(folder, out).print();
  }

  private void print() throws IOException, InterruptedException {
    ImmutableMap<String, ImmutableList<String>> programs =
        ImmutableMap.<String, ImmutableList<String>>builder()
            .put("parsing only", started(Parse.class, document.toString()))
            .put("parsing only, as the script", parsing(archiveOfParsing()))
            .put("Jackson into plain records", started(Bind.class, document.toString()))
            .put("check, by its script", launched(check(document)))
            .put("check, by java alone", started(Main.class, check(document)))
            .put("check of 565, by its script", launched(check(lines)))
            .put("check of 565, by java alone", started(Main.class, check(lines)))
            .buildOrThrow();
    double first = run(launched(check(document)));
    ListMultimap<String, Double> seconds = ArrayListMultimap.create();
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : programs.keySet()) {
        seconds.put(name, run(programs.get(name)));
      }
    }
    line(
        "%n%-32s%10s%22s%22s",
        "from a cold start", "seconds", "times parsing only", "as the script");
    double parsing = median(seconds.get("parsing only"));
    double parsingAsTheScript = median(seconds.get("parsing only, as the script"));
    for (String name : programs.keySet()) {
      double median = median(seconds.get(name));
      line("%-32s%10.2f%22.2f%22.2f", name, median, median / parsing, median / parsingAsTheScript);
    }
    line("%-32s%10.2f", "the first check by its script", first);
    line("%-32s%10.2f", "565 when warm, in Java", median(warm()));
    line("A check by its script should take at most 2.5 times as long as parsing as the script.");
  }

  private ImmutableList<Double> warm() throws IOException {
    ImmutableList.Builder<Double> seconds = ImmutableList.builder();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      Stopwatch watch = Stopwatch.createStarted();
      try (Stream<RegisterDocument> registers = RegisterReader.standard().lines(lines)) {
        BatchCheck.of(RuleSet.standard(), NAMUR.day())
            .results(registers, RegisterDocument::origin, RegisterDocument::read)
            .forEach(checked -> checked.findings().orElseThrow());
      }
      if (round >= ROUNDS) {
        seconds.add(seconds(watch));
      }
    }
    return seconds.build();
  }

  private static String[] check(Path file) {
    return new String[] {"check", file.toString(), "--on", NAMUR.day().toString()};
  }

  private ImmutableList<String> launched(String... args) {
    return ImmutableList.<String>builder().add(launcher.toString()).add(args).build();
  }

  /** {@return the archive of the classes that parsing alone needs, which is made here} */
  private String archiveOfParsing() throws IOException, InterruptedException {
    Path archive = folder.resolve("parse.jsa");
    run(parsing("-XX:ArchiveClassesAtExit=" + archive));
    return "-XX:SharedArchiveFile=" + archive;
  }

  /** Parses with the options of the script, and from jars, which alone can be archived. */
  private ImmutableList<String> parsing(String option) throws IOException {
    Path jar = folder.resolve("parse.jar");
    if (Files.notExists(jar)) {
      Installation.pack(Parse.class, jar);
    }
    Path lib = launcher.resolveSibling("..").resolve("lib").normalize();
    try (Stream<Path> jars = Files.list(lib)) {
      String needed =
          Stream.concat(
                  Stream.of(jar),
                  jars.filter(each -> each.getFileName().toString().startsWith("jackson-"))
                      .sorted())
              .map(Path::toString)
              .collect(joining(File.pathSeparator));
      return ImmutableList.<String>builder()
          .add(JAVA)
          .addAll(BRIEFLY)
          .add(option, "-Xlog:disable", "-classpath", needed, Parse.class.getName())
          .add(document.toString())
          .build();
    }
  }

  private static ImmutableList<String> started(Class<?> program, String... args) {
    return ImmutableList.<String>builder()
        .add(JAVA)
        .add("-classpath", System.getProperty("java.class.path"), program.getName())
        .add(args)
        .build();
  }

  /** {@return how many seconds a program took} */
  private double run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    // The archive of the script is made anew, and goes when the folder goes.
    process.environment().put("XDG_CACHE_HOME", launcher.resolveSibling("cache").toString());
    Stopwatch watch = Stopwatch.createStarted();
    int status = process.start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("It ended with " + status + ": " + command);
    }
    return seconds(watch);
  }

  private static double seconds(Stopwatch watch) {
    return watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
  }

  private static double median(List<Double> seconds) {
    return Quantiles.median().compute(seconds);
  }

  private void line(String pattern, Object... values) {
    out.println(String.format(Locale.ROOT, pattern, values));
  }
}
