package io.github.samenspraak.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PovertyTestTest {

  private static final LocalDate SCANNED = LocalDate.of(2025, 6, 1);
  private static final LocalDate EXTENDED = LocalDate.of(2025, 9, 1);

  private static PovertyTest.Builder test(boolean positive) {
    return PovertyTest.builder()
        .id(Id.of("test"))
        .measure(Label.of("Een woonloket"))
        .quickScan(QuickScan.builder().completedOn(SCANNED).positive(positive).build());
  }

  private static ExtendedTest extended() {
    return ExtendedTest.builder().completedOn(EXTENDED).advice(Label.of("Doen")).build();
  }

  @Test
  void whenTheMeasureTouchesNobodyInPovertyTheQuickScanCompletesTheTest() {
    assertThat(test(false).build().completedOn()).contains(SCANNED);
    assertThat(test(false).extended(extended()).build().completedOn()).contains(SCANNED);
  }

  @Test
  void whenItMayTouchThemTheExtendedTestDoes() {
    assertThat(test(true).extended(extended()).build().completedOn()).contains(EXTENDED);
  }

  @Test
  void untilThenItIsNotComplete() {
    assertThat(test(true).build().completedOn()).isEmpty();
    assertThat(test(true).decidedOn(EXTENDED).build().completedOn()).isEmpty();
  }

  @Test
  void aTestSaysEitherWhatItConcernsOrWhatWasTestedInWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> test(true).concerns(Id.<PolicyPlan>of("plan")).build())
        .withMessage("A poverty test must have either concerns or a measure in words.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> test(true).measure(Optional.empty()).build());
    assertThat(
            test(true)
                .measure(Optional.empty())
                .concerns(Id.<PolicyMeasure>of("m"))
                .build()
                .concerns())
        .contains(Id.of("m"));
  }

  @Test
  void thoseWhoKnowPovertyBestAreLeftOutUnlessTheyTookPart() {
    assertThat(extended().expertsLeftOut())
        .containsExactly(Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC);
    ExtendedTest withAcademics =
        ExtendedTest.builder()
            .from(extended())
            .addInvolved(Capacity.ACADEMIC, Capacity.INHABITANT)
            .build();
    assertThat(withAcademics.expertsLeftOut()).containsExactly(Capacity.EXPERT_BY_EXPERIENCE);
  }
}
