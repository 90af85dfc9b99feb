package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The evolution of an indicator from its baseline, or its first measurement, to the last one.
 *
 * @param indicator the indicator
 * @param measurements its measurements, in the order of their years
 */
public record Evolution(Indicator indicator, ImmutableList<Measurement> measurements) {

  /** {@return its baseline or, if that is not recorded, its first value; absent if it has none} */
  public Optional<BigDecimal> start() {
    return indicator.baseline().or(() -> measurements.stream().map(Measurement::value).findFirst());
  }

  /** {@return its last value; absent if it was never measured} */
  public Optional<BigDecimal> latest() {
    return measurements.isEmpty()
        ? Optional.empty()
        : Optional.of(measurements.get(measurements.size() - 1).value());
  }

  /**
   * {@return the change since the start, in the unit of the indicator; negative if it went down;
   * absent if it was never measured}
   */
  public Optional<BigDecimal> change() {
    return start().flatMap(start -> latest().map(latest -> latest.subtract(start)));
  }

  /** {@return whether it is better than at the start; absent if it was never measured} */
  public Optional<Boolean> isBetter() {
    return change()
        .map(change -> change.signum() == (indicator.better() == Direction.LOWER ? -1 : 1));
  }

  /** {@return whether its target is reached; absent if there is none, or no measurement} */
  public Optional<Boolean> isTargetReached() {
    return indicator.target().flatMap(target -> latest().map(latest -> reaches(latest, target)));
  }

  private boolean reaches(BigDecimal value, BigDecimal target) {
    int difference = value.compareTo(target);
    return indicator.better() == Direction.LOWER ? difference <= 0 : difference >= 0;
  }
}
