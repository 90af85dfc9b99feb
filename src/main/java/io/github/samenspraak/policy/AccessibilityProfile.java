package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The accessibility of a service by the seven B’s, over all its reviews.
 *
 * @param service the service
 * @param reviews all reviews of it, however old
 */
public record AccessibilityProfile(Service service, ImmutableList<AccessibilityReview> reviews) {

  private static final int DECIMALS = 2;

  /**
   * {@return the average score by criterion, in the order of the criteria, without those that no
   * review scores}
   */
  public ImmutableMap<AccessibilityCriterion, BigDecimal> averages() {
    return Arrays.stream(AccessibilityCriterion.values())
        .flatMap(criterion -> average(criterion).map(mean -> Map.entry(criterion, mean)).stream())
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * {@return the average of the scores of a criterion over the reviews that score it, from 1 to 5,
   * rounded to two decimals, half a hundredth up; absent if no review does}
   *
   * @param criterion the criterion
   */
  public Optional<BigDecimal> average(AccessibilityCriterion criterion) {
    return reviews.stream()
        .map(AccessibilityReview::scores)
        .filter(scores -> scores.containsKey(criterion))
        .map(scores -> BigDecimal.valueOf(scores.get(criterion).points()))
        .collect(
            Collectors.teeing(
                Collectors.reducing(BigDecimal::add),
                Collectors.counting(),
                (sum, count) -> sum.map(all -> mean(all, count))));
  }

  private static BigDecimal mean(BigDecimal sum, long count) {
    return sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
  }
}
