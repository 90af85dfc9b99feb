package io.github.samenspraak.platform;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The rules of a seat plan for the time around the end of mandates. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableRenewalRule.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRenewalRule.class)
@JsonDeserialize(builder = RenewalRule.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = RenewalRule.Builder.class)
public sealed interface RenewalRule extends Extensible permits ImmutableRenewalRule {

  /**
   * {@return the time for which members may sit on after the due end of their mandates, at least
   * one day; absent if they may not}
   */
  Optional<Period> holdingOver();

  /**
   * {@return the time within which successors must be elected, counted from the day after the due
   * end, at least one day; absent if they must be elected by the due end} As long as it lasts, the
   * minimums of the plan are not asked.
   */
  Optional<Period> filledWithin();

  /**
   * {@return the time before the due end from which on the agenda shows the election as due soon;
   * absent if not set}
   */
  Optional<Period> noticeBefore();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a renewal. */
  final class Builder extends ImmutableRenewalRule.Builder {
    Builder() {}

    /**
     * {@return a renewal with the attributes that were set}
     *
     * @throws IllegalArgumentException for a time of less than one day
     */
    @Override
    public RenewalRule build() {
      RenewalRule renewal = super.build();
      Stream.of(renewal.holdingOver(), renewal.filledWithin(), renewal.noticeBefore())
          .flatMap(Optional::stream)
          .filter(time -> time.isZero() || time.isNegative())
          .forEach(
              time -> {
                throw new IllegalArgumentException(
                    "A renewal must allow at least one day, not " + time + ".");
              });
      return renewal;
    }
  }
}
