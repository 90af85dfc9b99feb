package io.github.samenspraak.policy;

import static io.github.samenspraak.policy.AccessibilityCriterion.AFFORDABLE;
import static io.github.samenspraak.policy.AccessibilityCriterion.KNOWN;
import static io.github.samenspraak.policy.AccessibilityCriterion.REACHABLE;
import static io.github.samenspraak.policy.AccessibilityReviewTest.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AccessibilityProfileTest {

  private static AccessibilityProfile profile(AccessibilityReview... reviews) {
    Service service =
        Service.builder()
            .id(Id.of("welcome"))
            .name(Label.of("Onthaal"))
            .provider(Id.of("cpas"))
            .build();
    return new AccessibilityProfile(service, ImmutableList.copyOf(reviews));
  }

  @Test
  void theAverageIsOverTheReviewsThatScoreTheCriterion() {
    AccessibilityProfile profile =
        profile(
            review().putScores(KNOWN, new Score(1)).putScores(REACHABLE, new Score(4)).build(),
            review().putScores(KNOWN, new Score(2)).build(),
            review().putScores(KNOWN, new Score(2)).putScores(REACHABLE, new Score(5)).build());

    assertThat(profile.average(KNOWN)).contains(new BigDecimal("1.67"));
    assertThat(profile.average(REACHABLE)).contains(new BigDecimal("4.50"));
    assertThat(profile.average(AFFORDABLE)).isEmpty();
    assertThat(profile.averages())
        .containsExactly(
            entry(REACHABLE, new BigDecimal("4.50")), entry(KNOWN, new BigDecimal("1.67")));
  }

  @Test
  void aServiceThatNobodyReviewedHasNoAverages() {
    assertThat(profile().averages()).isEmpty();
  }

  @Test
  void halfAHundredthIsRoundedUp() {
    AccessibilityReview[] reviews = new AccessibilityReview[8];
    for (int i = 0; i < reviews.length; i++) {
      reviews[i] = review().putScores(KNOWN, new Score(i == 0 ? 2 : 1)).build();
    }

    assertThat(profile(reviews).average(KNOWN)).contains(new BigDecimal("1.13"));
  }
}
