package io.github.samenspraak.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.agenda.ObligationKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the agenda knows, and all that finds it late, is counted by hand in one area. */
class AreaCoverageTest {

  private static List<AreaTest> areas() {
    return List.of(
        new SeatsOracleTest(),
        new MeetingsOracleTest(),
        new YearsOracleTest(),
        new DutiesOracleTest(),
        new AdviceOracleTest(),
        new SignalsOracleTest(),
        new CovenantsOracleTest(),
        new PolicyOracleTest());
  }

  @Test
  void everyKindOfObligationIsCountedByHandInOneArea() {
    assertThat(areas().stream().flatMap(area -> area.kinds().stream()))
        .containsExactlyInAnyOrder(ObligationKind.values());
  }

  @ParameterizedTest
  @MethodSource("areas")
  void everyRuleThatFindsLateWhatAnAreaHasIsCountedByHandInIt(AreaTest area) {
    Stream<String> late = area.kinds().stream().flatMap(kind -> kind.foundBy().stream());
    assertThat(area.codes()).containsAll(late.toList()).doesNotHaveDuplicates();
  }
}
