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

  /** Says how many times as long one operation should take as another. */
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
      return equals(NONE) ? "" : format("%s %.2f", atMost ? "at most" : "at least", bound);
    }
  }

  /** How one operation compares with another on the same register. */
  private record Ratio(String name, String over, String under, Target target) {}

  private static final ImmutableList<Ratio> RATIOS =
      ImmutableList.of(
          new Ratio("reading / Jackson into plain records", "read", "bind", Target.atMost(1.1)),
          new Ratio("index / reading", "index", "read", Target.atMost(0.25)),
          new Ratio("checking by every rule / reading", "check", "read", Target.atMost(0.5)),
          new Ratio("  with an index from before", "checkAgain", "read", Target.NONE),
          new Ratio("agenda of a year / reading", "agendaOfAYear", "read", Target.atMost(0.25)),
          new Ratio("writing / reading", "write", "read", Target.NONE),
          new Ratio("JSON Schema validator / reading", "schema", "read", Target.atLeast(5)),
          new Ratio(
              "Hibernate Validator / the same rules here",
              "hibernate",
              "hibernateHere",
              Target.atLeast(5)),
          new Ratio(
              "  from the document on",
              "hibernateFromDocument",
              "hibernateFromDocumentHere",
              Target.NONE),
          new Ratio("Jena / the same rules here", "jena", "jenaHere", Target.atLeast(100)),
          new Ratio("seat cap here / in a loop by hand", "loopHere", "loop", Target.NONE));

  private static final Target GROWTH = Target.atMost(1.3);

  private final Table<String, Integer, Measured> measured;
  private final ImmutableList<Document> documents;
  private final PrintStream out;

  /** A register of one size, and how large it is. */
  private record Document(int organisations, byte[] bytes, long elements) {

    static Document of(int organisations) throws IOException {
      byte[] document = Generated.document(organisations);
      return new Document(
          organisations, document, Size.of(RegisterReader.standard().read(document)).elements());
    }
  }

  private Report(Collection<Measured> measured, PrintStream out) throws IOException {
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
    this.out = out;
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
        "%13s %-26s %10s %12s %12s %12s %14s",
        "organisations",
        "what",
        "elements",
        "ms by clock",
        "ms of CPU",
        "ns/element",
        "bytes/element");
    for (Document document : documents) {
      for (Measured each : measured.column(document.organisations()).values()) {
        line(
            "%13d %-26s %10d %12.3f %12.3f %12.1f %14.1f",
            each.organisations(),
            each.what(),
            document.elements(),
            each.clock() / 1_000,
            each.processor() / 1_000,
            nanosecondsForOne(each, document),
            each.bytes() / document.elements());
      }
    }
  }

  private static double nanosecondsForOne(Measured each, Document document) {
    return each.processor() * 1_000 / document.elements();
  }

  private void printHeld() {
    line(
        "%n%13s %12s %14s %14s %14s %22s",
        "organisations",
        "document",
        "heap held",
        "held/element",
        "held/document",
        "plain records/document");
    for (Document document : documents) {
      double held = Held.bytes(document.bytes(), RegisterReader.standard()::read);
      double plain =
          Held.bytes(
              document.bytes(), bytes -> JsonMapper.shared().readValue(bytes, PlainRegister.class));
      line(
          "%13d %12d %14.0f %14.1f %14s %22.2f",
          document.organisations(),
          document.bytes().length,
          held,
          held / document.elements(),
          Target.atMost(2).judge(held / document.bytes().length),
          plain / document.bytes().length);
    }
    line("held/document should be %s", Target.atMost(2));
  }

  private void printRatios() {
    line(
        "%n%-42s %-14s%s",
        "ratio of CPU time",
        "should be",
        row(document -> Optional.of(format("%d ", document.organisations()))));
    for (Ratio ratio : RATIOS) {
      line("%-42s %-14s%s", ratio.name(), ratio.target(), row(document -> find(ratio, document)));
    }
    line(
        "%-42s %-14s%s",
        "reading one element / one of 100", GROWTH, row(document -> findGrowth("read", document)));
    line(
        "%-42s %-14s%s",
        "checking one element / one of 100",
        GROWTH,
        row(document -> findGrowth("check", document)));
    line("! is not what it should be");
  }

  private String row(Function<Document, Optional<String>> cell) {
    return documents.stream()
        .map(document -> format("%10s", cell.apply(document).orElse("- ")))
        .collect(joining());
  }

  private Optional<String> find(Ratio ratio, Document document) {
    return find(ratio.over(), document)
        .flatMap(
            over ->
                find(ratio.under(), document)
                    .map(under -> ratio.target().judge(over.processor() / under.processor())));
  }

  /** How much longer one element takes than one of a hundred organisations does. */
  private Optional<String> findGrowth(String what, Document document) {
    return documents.stream()
        .filter(each -> each.organisations() == 100)
        .findFirst()
        .flatMap(
            hundred ->
                findForOne(what, hundred)
                    .flatMap(
                        before ->
                            findForOne(what, document).map(after -> GROWTH.judge(after / before))));
  }

  private Optional<Double> findForOne(String what, Document document) {
    return find(what, document).map(each -> nanosecondsForOne(each, document));
  }

  private Optional<Measured> find(String what, Document document) {
    return Optional.ofNullable(measured.get(what, document.organisations()));
  }

  private void line(String pattern, Object... values) {
    out.println(format(pattern, values));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
