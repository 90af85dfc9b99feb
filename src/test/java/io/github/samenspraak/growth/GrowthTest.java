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
import org.junit.jupiter.api.Test;

/**
 * Holds every rule, the index and the agenda to work that grows hardly faster than what they are
 * asked about, on each of the {@linkplain Shapes shapes}. Steps are counted, nothing is timed: the
 * answer is the same on every machine. With {@code -Dsamenspraak.growth=true} it prints them all.
 */
class GrowthTest {

  /** Between powers of two, tables are enlarged at the same fill. */
  private static final int SMALL = 64;

  /** What n log n comes to at such sizes; n² would be 2. */
  private static final double MOST = 1.2;

  /** Steps that do not matter: those of what is set up once, or on some days only. */
  private static final long FEW = 80L * SMALL;

  /** Of these, each pair of many may be a finding of its own. */
  private static final ImmutableSet<String> FINDING_PAIRS =
      ImmutableSet.of("arope-below-component", "covenants-overlap");

  /**
   * How the work of an operation grows on a shape.
   *
   * @param steps at the small size, at twice that, and at four times
   * @param answers the findings or obligations at these sizes
   */
  private record Growth(
      String operation, String shape, ImmutableList<Long> steps, ImmutableList<Long> answers) {

    /**
     * {@return the power of the size with which steps grow} It is told from what was added by the
     * last doubling and by the one before: what does not grow does not count.
     */
    double exponent() {
      return steps.get(2) - steps.get(1) < FEW ? 0 : doublings(steps) / doublings(sizes());
    }

    private static double doublings(List<Long> counts) {
      double before = Math.max(counts.get(1) - counts.get(0), 1);
      return Math.log((counts.get(2) - counts.get(1)) / before) / Math.log(2);
    }

    private List<Long> sizes() {
      boolean withAnswers = FINDING_PAIRS.contains(operation);
      return List.of(
          SMALL + (withAnswers ? answers.get(0) : 0),
          2 * SMALL + (withAnswers ? answers.get(1) : 0),
          4 * SMALL + (withAnswers ? answers.get(2) : 0));
    }

    boolean isLarge() {
      return steps.get(2) - steps.get(1) >= 2 * SMALL;
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

  private static final List<Growth> GROWTHS = measure();

  private static ImmutableList<Growth> measure() {
    BiFunction<String, Integer, Map<String, long[]>> work = work();
    ImmutableList.Builder<Growth> growths = ImmutableList.builder();
    for (Shape shape : Shapes.all()) {
      // Once to have all classes loaded: what that takes is not to be counted.
      work.apply(shape.name(), 4);
      ImmutableList<Map<String, long[]>> counted =
          ImmutableList.of(
              work.apply(shape.name(), SMALL),
              work.apply(shape.name(), 2 * SMALL),
              work.apply(shape.name(), 4 * SMALL));
      for (String operation : counted.get(0).keySet()) {
        growths.add(
            new Growth(
                operation,
                shape.name(),
                counts(counted, operation, 0),
                counts(counted, operation, 1)));
      }
    }
    return growths.build();
  }

  private static ImmutableList<Long> counts(
      List<Map<String, long[]>> counted, String operation, int which) {
    return counted.stream()
        .map(work -> work.get(operation)[which])
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("unchecked") // It is what it is in the other loader.
  private static BiFunction<String, Integer, Map<String, long[]>> work() {
    try {
      return (BiFunction<String, Integer, Map<String, long[]>>)
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
    assertThat(GROWTHS).filteredOn(growth -> growth.exponent() > MOST).isEmpty();
  }

  @Test
  void everyRuleIsMadeToWork() {
    Set<String> working =
        GROWTHS.stream().filter(Growth::isLarge).map(Growth::operation).collect(Collectors.toSet());
    assertThat(working).containsAll(RuleSet.standard().codes());
  }
}
