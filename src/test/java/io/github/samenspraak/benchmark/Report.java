package io.github.samenspraak.benchmark;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.samenspraak.json.RegisterReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What the benchmarks tell, in tables. */
final class Report {

  /** What a ratio should be. */
  private record Target(boolean atMost, double bound) {

    static final Target NONE = atMost(Double.POSITIVE_INFINITY);

    static Target atMost(double bound) {
      return new Target(true, bound);
    }

    static Target atLeast(double bound) {
      return new Target(false, bound);
    }

    /** {@return the ratio in figures, with a mark if it is not what it should be} */
    String judge(double ratio) {
      return format("%.2f%s", ratio, (atMost ? ratio <= bound : ratio >= bound) ? " " : "!");
    }

    @Override
    public String toString() {
      return equals(NONE) ? "" : format("at %s %.2f", atMost ? "most" : "least", bound);
    }
  }

  /** A register of one size: how large it is, and how much of the heap it holds. */
  private record Document(
      int organisations, int length, long elements, double held, double heldByPlainRecords) {

    static Document of(int organisations) throws IOException {
      byte[] document = Generated.document(organisations);
      return new Document(
          organisations,
          document.length,
          Size.of(RegisterReader.standard().read(document)).elements(),
          Held.bytes(document, RegisterReader.standard()::read),
          Held.bytes(document, bytes -> JsonMapper.shared().readValue(bytes, PlainRegister.class)));
    }
  }

  private final PrintStream out;
  private final ImmutableList<Document> documents;
  private final Table<String, Integer, Measured> measured;

  private Report(Collection<Measured> measured, PrintStream out) throws IOException {
    this.out = out;
    this.measured =
        measured.stream()
            .collect(
                ImmutableTable.toImmutableTable(
                    Measured::what, Measured::organisations, each -> each));
    ImmutableList.Builder<Document> documents = ImmutableList.builder();
    for (int organisations : ImmutableSortedSet.copyOf(this.measured.columnKeySet())) {
      documents.add(Document.of(organisations));
    }
    this.documents = documents.build();
  }

  static void print(Collection<Measured> measured, PrintStream out) throws IOException {
    Report report = new Report(measured, out);
    report.printMachine();
    report.printOperations();
    report.printHeld();
    report.printRatios();
  }

  private void printMachine() {
    Runtime runtime = Runtime.getRuntime();
    line(
        "%n%s %s on %s %s, %d processors, heap of at most %d MB%n",
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        runtime.availableProcessors(),
        runtime.maxMemory() >> 20);
  }

  private void printOperations() {
    line(
        "%13s  %-26s%12s%12s%12s%12s%15s",
        "organisations",
        "operation",
        "elements",
        "ms by clock",
        "ms of CPU",
        "ns/element",
        "bytes/element");
    for (Document document : documents) {
      for (Measured each : measured.column(document.organisations()).values()) {
        line(
            "%13d  %-26s%12d%12.3f%12.3f%12.1f%15.1f",
            document.organisations(),
            each.what(),
            document.elements(),
            each.clock() / 1_000,
            each.processor() / 1_000,
            each.processor() * 1_000 / document.elements(),
            each.bytes() / document.elements());
      }
    }
  }

  private void printHeld() {
    line(
        "%n%13s%15s%15s%15s%24s",
        "organisations", "document", "heap held", "held/element", "held by plain records");
    for (Document document : documents) {
      line(
          "%13d%15d%15.0f%15.1f%24.0f",
          document.organisations(),
          document.length(),
          document.held(),
          document.held() / document.elements(),
          document.heldByPlainRecords());
    }
  }

  private void printRatios() {
    line(
        "%n%-48s%-15s%s",
        "ratio, of times those of the CPU",
        "should be",
        row(document -> Optional.of(document.organisations() + " ")));
    line("reading / Jackson into plain records", Target.atMost(0.6), times("read", "bind"));
    line("  / Jackson with Blackbird", Target.NONE, times("read", "bindByBlackbird"));
    line("  / fastjson2", Target.atMost(3), times("read", "bindByFastjson"));
    line("index / reading", Target.atMost(0.25), times("index", "read"));
    line("checking by every rule / reading", Target.atMost(0.5), times("check", "read"));
    line("  with an index from before", Target.NONE, times("checkAgain", "read"));
    line("agenda of a year / reading", Target.atMost(0.25), times("agendaOfAYear", "read"));
    line("changing one element / reading", Target.NONE, times("change", "read"));
    line("writing / reading", Target.NONE, times("write", "read"));
    line("JSON Schema validator / reading", Target.atLeast(5), times("schema", "schemaHere"));
    line(
        "Hibernate Validator / the same rules here",
        Target.atLeast(5),
        times("hibernate", "hibernateHere"));
    line(
        "  from the document on",
        Target.NONE,
        times("hibernateFromDocument", "hibernateFromDocumentHere"));
    line("Jena / the same rules here", Target.atLeast(100), times("jena", "jenaHere"));
    line("seat cap here / in a loop by hand", Target.NONE, times("loopHere", "loop"));
    line("reading an element / one of 100 organisations", Target.atMost(1.3), growth("read"));
    line("checking an element / one of 100 organisations", Target.atMost(1.3), growth("check"));
    line(
        "heap held / document",
        Target.atMost(2),
        document -> Optional.of(document.held() / document.length()));
    line("! is not what it should be");
  }

  /** {@return how many times as long one operation takes as another} */
  private Function<Document, Optional<Double>> times(String over, String under) {
    return document ->
        measured(over, document).flatMap(one -> measured(under, document).map(one::times));
  }

  /** {@return how many times as long an operation takes for an element of a larger register} */
  private Function<Document, Optional<Double>> growth(String what) {
    return document ->
        documents.stream()
            .filter(each -> each.organisations() == 100 && document.organisations() > 100)
            .findFirst()
            .flatMap(hundred -> timeOfOne(what, hundred))
            .flatMap(before -> timeOfOne(what, document).map(after -> after / before));
  }

  private Optional<Double> timeOfOne(String what, Document document) {
    return measured(what, document).map(all -> all.processor() / document.elements());
  }

  private Optional<Measured> measured(String what, Document document) {
    return Optional.ofNullable(measured.get(what, document.organisations()));
  }

  private void line(String ratio, Target target, Function<Document, Optional<Double>> value) {
    line("%-48s%-15s%s", ratio, target, row(document -> value.apply(document).map(target::judge)));
  }

  private String row(Function<Document, Optional<String>> cell) {
    return documents.stream()
        .map(document -> format("%10s", cell.apply(document).orElse("- ")))
        .collect(joining());
  }

  private void line(String pattern, Object... values) {
    out.println(format(pattern, values));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
