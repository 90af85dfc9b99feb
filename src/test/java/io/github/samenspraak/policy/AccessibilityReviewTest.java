package io.github.samenspraak.policy;

import static io.github.samenspraak.policy.AccessibilityCriterion.KNOWN;
import static io.github.samenspraak.policy.AccessibilityCriterion.REACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityReviewTest {

  static AccessibilityReview.Builder review() {
    return AccessibilityReview.builder()
        .id(Id.of("review"))
        .service(Id.of("welcome"))
        .reviewedOn(LocalDate.of(2026, 10, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void aScoreIsFromOneToFive(int score) {
    assertThat(review().putScores(KNOWN, new Score(score)).build().scores())
        .containsEntry(KNOWN, new Score(score));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void anyOtherIsRefused(int score) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Score(score))
        .withMessage("A score must be from 1 to 5, not " + score + ".");
  }

  @Test
  void aCriterionMayBeLeftOut() {
    assertThat(review().build().scores()).isEmpty();
  }

  @Test
  void reviewsAreEqualInWhateverOrderTheyScore() {
    assertThat(review().putScores(KNOWN, new Score(2)).putScores(REACHABLE, new Score(4)).build())
        .isEqualTo(
            review().putScores(REACHABLE, new Score(4)).putScores(KNOWN, new Score(2)).build());
  }
}
