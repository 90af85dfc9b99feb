package io.github.samenspraak.benchmark;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.sun.management.ThreadMXBean;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.growth.LargeAnswers;
import io.github.samenspraak.growth.Shape;
import io.github.samenspraak.growth.Shapes;
import io.github.samenspraak.growth.Work;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.json.RegisterWriter;
import io.github.samenspraak.json.UnreadableDocumentException;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.rule.RuleSet;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * How the processor time of each rule, of the agenda and of reading grows on the shapes that make
 * them large, and how long a document of a megabyte takes in the worst of them.
 *
 * <p>Tests hold the steps of small registers to the same; here are large ones, with all that no
 * step is counted of. With arguments it takes only the shapes whose name contains one of them.
 */
final class WorstCases {

  private static final LocalDate TODAY = Work.TODAY;
  private static final int SIZE = 2_000;
  private static final int TIMES = 4;
  private static final int MEGABYTE = 1_000_000;
  private static final double MOST = 1.2;

  /** What takes less is lost among what a machine does besides. */
  private static final long FEW_MILLIS = 8;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final ImmutableMap<String, ToLongFunction<Register>> OPERATIONS = operations();

  /**
   * How the time of an operation grows on a shape.
   *
   * @param small on the small register
   * @param large on the large one
   */
  private record Growth(String operation, Shape shape, Cost small, Cost large) {

    /** {@return the power with which time grows with the elements and what is told of them} */
    double exponent() {
      double times = (double) (SIZE * TIMES + large.answers()) / (SIZE + small.answers());
      return Math.log(large.millis() / small.millis()) / Math.log(Math.max(times, TIMES));
    }

    boolean matters() {
      return large.millis() >= FEW_MILLIS;
    }
  }

  /**
   * What an operation takes.
   *
   * @param millis of processor time
   * @param answers the findings or obligations that it gives
   */
  private record Cost(double millis, long answers) {}

  private record Megabyte(Shape shape, int elements, double seconds) {}

  private final PrintStream out;

  private WorstCases(PrintStream out) {
    this.out = out;
  }

  /**
   * Measures and tells.
   *
   * @param parts of the names of shapes; none for all
   */
  public static void main(String... parts) {
    Predicate<Shape> chosen =
        shape ->
            parts.length == 0
                || ImmutableList.copyOf(parts).stream().anyMatch(shape.name()::contains);
    print(chosen, System.out);
  }

  /** Measures and tells, of the shapes that are chosen. */
  static void print(Predicate<Shape> chosen, PrintStream out) {
    WorstCases cases = new WorstCases(out);
    cases.printGrowth(Iterables.filter(Shapes.byHand(), chosen::test));
    cases.printMegabytes(
        Iterables.filter(Iterables.concat(Shapes.byHand(), LargeAnswers.ALL), chosen::test));
  }

  private static ImmutableMap<String, ToLongFunction<Register>> operations() {
    ImmutableMap.Builder<String, ToLongFunction<Register>> operations = ImmutableMap.builder();
    operations.put("index", register -> RegisterIndex.of(register).brokenReferences().size());
    for (Rule rule : RuleSet.standard().rules()) {
      RuleSet alone = RuleSet.of(rule);
      operations.put(rule.code(), register -> alone.check(register, TODAY).size());
    }
    operations.put(
        "agenda of a year",
        register -> Agenda.of(register).between(TODAY, TODAY.plusYears(1)).size());
    operations.put("overdue", register -> Agenda.of(register).overdue(TODAY).size());
    return operations.buildOrThrow();
  }

  private void printGrowth(Iterable<Shape> shapes) {
    ImmutableList.Builder<Growth> growths = ImmutableList.builder();
    for (Shape shape : shapes) {
      Register small = shape.of(SIZE);
      Register large = shape.of(SIZE * TIMES);
      OPERATIONS.forEach(
          (name, operation) ->
              growths.add(new Growth(name, shape, cost(operation, small), cost(operation, large))));
    }
    line(
        "%nProcessor time on %d and %d elements, by the exponent with which it grows",
        SIZE, SIZE * TIMES);
    line("%8s%10s%10s  %-34s%s", "exponent", "ms", "ms", "operation", "shape");
    growths.build().stream()
        .filter(Growth::matters)
        .sorted(comparing(Growth::exponent).reversed())
        .limit(40)
        .forEach(
            growth ->
                line(
                    "%8.2f%10.1f%10.1f  %-34s%s",
                    growth.exponent(),
                    growth.small().millis(),
                    growth.large().millis(),
                    growth.operation(),
                    growth.shape()));
    line("It should be at most %.1f.", MOST);
  }

  private void printMegabytes(Iterable<Shape> shapes) {
    ImmutableList.Builder<Megabyte> megabytes = ImmutableList.builder();
    for (Shape shape : shapes) {
      int elements = elementsOfAMegabyte(shape);
      byte[] document = RegisterWriter.compact().writeBytes(shape.of(elements));
      double seconds = cost(WorstCases::readAndCheck, document).millis() / 1_000;
      megabytes.add(new Megabyte(shape, elements, seconds));
    }
    line("%nReading and checking a document of a megabyte");
    line("%8s%10s  %s", "seconds", "elements", "shape");
    megabytes.build().stream()
        .sorted(comparing(Megabyte::seconds).reversed())
        .limit(20)
        .forEach(each -> line("%8.2f%10d  %s", each.seconds(), each.elements(), each.shape()));
    line("It should be less than 1.");
  }

  private static long readAndCheck(byte[] document) {
    try {
      return RuleSet.standard().check(RegisterReader.standard().read(document), TODAY).size();
    } catch (UnreadableDocumentException e) {
      // Refusing it is an answer, too, and takes its time.
      return e.problems().size();
    }
  }

  /** Whatever does not grow is written once, whatever grows as often as there is room. */
  private static int elementsOfAMegabyte(Shape shape) {
    int one = RegisterWriter.compact().writeBytes(shape.of(SIZE)).length;
    int two = RegisterWriter.compact().writeBytes(shape.of(2 * SIZE)).length;
    return SIZE + (int) ((long) (MEGABYTE - one) * SIZE / Math.max(two - one, 1));
  }

  /** {@return the cost of the fastest of some runs, the first of which are to get warm} */
  private static <T> Cost cost(ToLongFunction<T> operation, T on) {
    long fastest = Long.MAX_VALUE;
    long all = 0;
    long answers = 0;
    for (int run = 0; run < 5 && all < TimeUnit.SECONDS.toNanos(5); run++) {
      long before = THREADS.getCurrentThreadCpuTime();
      answers = operation.applyAsLong(on);
      long taken = THREADS.getCurrentThreadCpuTime() - before;
      fastest = Math.min(fastest, taken);
      all += taken;
    }
    return new Cost(fastest / 1e6, answers);
  }

  private void line(String pattern, Object... values) {
    out.println(String.format(Locale.ROOT, pattern, values));
  }
}
