package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.math.BigDecimal;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvolutionTest {

  private static Indicator.Builder indicator(Direction better) {
    return Indicator.builder()
        .id(Id.of("arrears"))
        .name(Label.of("Achterstallige huur"))
        .unit(Label.of("%"))
        .better(better);
  }

  private static Indicator.Builder lower() {
    return indicator(Direction.LOWER);
  }

  private static Evolution evolution(Indicator.Builder indicator, String... values) {
    return new Evolution(
        indicator.build(),
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    Measurement.builder()
                        .indicator(Id.of("arrears"))
                        .year(Year.of(2026 + i))
                        .value(new BigDecimal(values[i]))
                        .build())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void itStartsFromTheBaseline() {
    Evolution evolution = evolution(lower().baseline(new BigDecimal("14.0")), "12.5", "11.5");

    assertThat(evolution.start()).contains(new BigDecimal("14.0"));
    assertThat(evolution.latest()).contains(new BigDecimal("11.5"));
    assertThat(evolution.change()).contains(new BigDecimal("-2.5"));
  }

  @Test
  void withoutABaselineItStartsFromTheFirstMeasurement() {
    Evolution evolution = evolution(lower(), "12.5", "15", "13.5");

    assertThat(evolution.start()).contains(new BigDecimal("12.5"));
    assertThat(evolution.change()).contains(new BigDecimal("1.0"));
  }

  @Test
  void anIndicatorThatWasNeverMeasuredHasNotChanged() {
    Evolution baselineOnly =
        evolution(lower().baseline(new BigDecimal("14")).target(new BigDecimal("20")));

    assertThat(baselineOnly.start()).contains(new BigDecimal("14"));
    assertThat(baselineOnly.latest()).isEmpty();
    assertThat(baselineOnly.change()).isEmpty();
    assertThat(baselineOnly.isBetter()).isEmpty();
    assertThat(baselineOnly.isTargetReached()).isEmpty();
    assertThat(evolution(lower()).start()).isEmpty();
  }

  @ParameterizedTest(name = "{0} is better, {1}: {2}")
  @CsvSource({
    "LOWER, 12 11.9, true",
    "LOWER, 12 12.1, false",
    "LOWER, 12 12.0, false",
    "LOWER, 12 20 11, true",
    "LOWER, 12, false",
    "HIGHER, 12 12.1, true",
    "HIGHER, 12 11.9, false",
    "HIGHER, 12 12.0, false"
  })
  void itIsBetterIfItWentInTheRightDirectionSinceTheStart(
      Direction better, String values, boolean expected) {
    assertThat(evolution(indicator(better), values.split(" ")).isBetter()).contains(expected);
  }

  @ParameterizedTest(name = "{0} is better, target {1}, {2}: {3}")
  @CsvSource({
    "LOWER, 10, 12 10.0, true",
    "LOWER, 10, 12 9.9, true",
    "LOWER, 10, 12 10.1, false",
    "LOWER, 10, 9 11, false",
    "HIGHER, 10, 8 10.0, true",
    "HIGHER, 10, 8 10.1, true",
    "HIGHER, 10, 8 9.9, false"
  })
  void aTargetIsReachedIfTheLastValueIsThatGood(
      Direction better, String target, String values, boolean expected) {
    Indicator.Builder indicator = indicator(better).target(new BigDecimal(target));

    assertThat(evolution(indicator, values.split(" ")).isTargetReached()).contains(expected);
  }

  @Test
  void whereThereIsNoTargetNoneIsReached() {
    assertThat(evolution(lower(), "12").isTargetReached()).isEmpty();
  }
}
