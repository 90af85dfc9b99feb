package io.github.samenspraak.platform;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The rules of a charter on the time for advice, and for the answer to it. */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutableAdviceRule.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableAdviceRule.class)
@JsonDeserialize(builder = AdviceRule.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = AdviceRule.Builder.class)
public sealed interface AdviceRule extends Extensible permits ImmutableAdviceRule {

  /**
   * {@return the time to give a piece of advice, from the day of the request, at least one day;
   * absent if none is set}
   */
  Optional<Period> adviceWithin();

  /**
   * {@return the time to answer a piece of advice, a guideline, a proposal or a question, from the
   * day of its adoption, at least one day; absent if none is set}
   */
  Optional<Period> replyWithin();

  /** {@return the days of the year that do not count in either time; never all of them} */
  ImmutableList<PausedDays> paused();

  /** {@return the days that count and those that are paused, by which both times are counted} */
  default PausedCalendar calendar() {
    return new PausedCalendar(paused());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a piece of advice rule. */
  final class Builder extends ImmutableAdviceRule.Builder {
    Builder() {}

    /**
     * {@return a piece of advice rule with the attributes that were set}
     *
     * @throws IllegalArgumentException for a time of less than one day, and pauses that leave no
     *     day of the year
     */
    @Override
    public AdviceRule build() {
      AdviceRule rule = super.build();
      Stream.of(rule.adviceWithin(), rule.replyWithin())
          .flatMap(Optional::stream)
          .filter(time -> time.isZero() || time.isNegative())
          .forEach(
              time -> {
                throw new IllegalArgumentException(
                    "A time for advice or its answer must be at least one day, not " + time + ".");
              });
      if (!rule.calendar().leavesADay()) {
        throw new IllegalArgumentException("Pauses must leave at least one day of every year.");
      }
      return rule;
    }
  }
}
