package io.github.samenspraak.growth;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds every rule, the index and the agenda to work that grows hardly faster than what they are
 * asked about, on each of the {@linkplain Shapes shapes}. Steps are counted, nothing is timed: the
 * answer is the same on every machine. With {@code -Dsamenspraak.growth=true} it prints them all.
 */
@Tag("slow")
class GrowthTest {

  /** Between powers of two, tables are enlarged at the same fill. */
  private static final int SMALL = 64;

  private static final int LARGE = 1_024;

  /** What n log n comes to at such sizes; n² would be 2. */
  private static final double MOST = 1.2;

  /** Steps for each element that do not matter: those of what is set up once. */
  private static final long FEW = 80;

  /** Of these, each pair of many may be a finding of its own. */
  private static final ImmutableSet<String> FINDING_PAIRS =
      ImmutableSet.of(
          "arope-below-component", "covenants-overlap", "mandate-overlap", "membership-overlap");

  /**
   * How the work of an operation grows on a shape.
   *
   * @param size the smallest of three sizes; the others are twice and four times that
   * @param steps at these sizes
   * @param answers the findings or obligations at these sizes
   */
  private record Growth(
      String operation,
      String shape,
      int size,
      ImmutableList<Long> steps,
      ImmutableList<Long> answers) {

    /**
     * {@return the power of the size with which steps grow} It is told from what was added by the
     * last doubling and by the one before: what does not grow does not count.
     */
    double exponent() {
      return steps.get(2) - steps.get(1) < FEW * size
          ? 0
          : doublings(steps) / Math.max(doublings(sizes()), 1);
    }

    private static double doublings(List<Long> counts) {
      double added = Math.max(counts.get(2) - counts.get(1), 1);
      double before = Math.max(counts.get(1) - counts.get(0), 1);
      return Math.log(added / before) / Math.log(2);
    }

    /** What is found counts as well: a few for each element, which may only begin at some size. */
    private List<Long> sizes() {
      boolean withAnswers = FINDING_PAIRS.contains(operation) || answers.get(2) <= 16L * size;
      return List.of(
          size + (withAnswers ? answers.get(0) : 0),
          2 * size + (withAnswers ? answers.get(1) : 0),
          4 * size + (withAnswers ? answers.get(2) : 0));
    }

    boolean isLarge() {
      return steps.get(2) - steps.get(1) >= 2 * size;
    }

    boolean isTooFast() {
      return exponent() > MOST;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.2f  %-34s %-70s steps %s, answers %s",
          exponent(),
          operation,
          shape,
          steps,
          answers);
    }
  }

  private static final BiFunction<Map.Entry<String, Set<String>>, Integer, Map<String, long[]>>
      WORK = work();
  private static final List<Growth> GROWTHS =
      Stream.concat(
              Shapes.byHand().stream().flatMap(shape -> measureAsNeeded(shape, SMALL)),
              // There are many of them, and what is around the list takes its time, too.
              Multiplied.all().stream().flatMap(shape -> measureAsNeeded(shape, SMALL / 2)))
          .collect(ImmutableList.toImmutableList());

  /**
   * What seems to grow too fast is measured on more: what is due in a year may only begin there.
   */
  private static Stream<Growth> measureAsNeeded(Shape shape, int size) {
    // Once to have all classes loaded: what that takes is not to be counted.
    WORK.apply(Map.entry(shape.name(), Set.of()), 4);
    ImmutableList<Growth> growths = measure(shape.name(), Set.of(), size);
    ImmutableSet<String> again =
        growths.stream()
            .filter(Growth::isTooFast)
            .map(Growth::operation)
            .collect(ImmutableSet.toImmutableSet());
    return again.isEmpty()
        ? growths.stream()
        : Stream.concat(
            growths.stream().filter(growth -> !growth.isTooFast()),
            measure(shape.name(), again, LARGE).stream()
                .filter(growth -> again.contains(growth.operation())));
  }

  /**
   * Measures operations at three sizes.
   *
   * @param operations which; all if there is none
   */
  private static ImmutableList<Growth> measure(String shape, Set<String> operations, int size) {
    Map.Entry<String, Set<String>> work = Map.entry(shape, operations);
    ImmutableList<Map<String, long[]>> counted =
        ImmutableList.of(
            WORK.apply(work, size), WORK.apply(work, 2 * size), WORK.apply(work, 4 * size));
    return counted.get(0).keySet().stream()
        .map(
            operation ->
                new Growth(
                    operation,
                    shape,
                    size,
                    counts(counted, operation, 0),
                    counts(counted, operation, 1)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Long> counts(
      List<Map<String, long[]>> counted, String operation, int which) {
    return counted.stream()
        .map(work -> work.get(operation)[which])
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("unchecked") // It is what it is in the other loader.
  private static BiFunction<Map.Entry<String, Set<String>>, Integer, Map<String, long[]>> work() {
    try {
      return (BiFunction<Map.Entry<String, Set<String>>, Integer, Map<String, long[]>>)
          new CountingLoader()
              .loadClass(Work.class.getName())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nothingGrowsFaster() {
    if (Boolean.getBoolean("samenspraak.growth")) {
      GROWTHS.stream().sorted(comparing(Growth::exponent).reversed()).forEach(System.out::println);
    }
    assertThat(GROWTHS).filteredOn(Growth::isTooFast).isEmpty();
  }

  @Test
  void everyRuleIsMadeToWork() {
    Set<String> working =
        GROWTHS.stream().filter(Growth::isLarge).map(Growth::operation).collect(Collectors.toSet());
    assertThat(working).containsAll(RuleSet.standard().codes());
  }
}
