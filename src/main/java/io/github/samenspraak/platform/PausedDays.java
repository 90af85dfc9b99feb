package io.github.samenspraak.platform;

import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import java.time.MonthDay;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Days of every year that do not count when a piece of advice or an answer is waited for, such as
 * those of the summer. They may pass New Year: from 20 December to 5 January.
 */
@Value.Immutable
@DomainValue
@JsonSerialize(as = ImmutablePausedDays.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePausedDays.class)
@JsonDeserialize(builder = PausedDays.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PausedDays.Builder.class)
public sealed interface PausedDays extends Extensible permits ImmutablePausedDays {

  /** {@return the first paused day of the year} */
  MonthDay firstDay();

  /**
   * {@return the last paused day of the year, itself paused; before the first day, that of the next
   * year}
   */
  MonthDay lastDay();

  /**
   * {@return whether a day of the year is paused}
   *
   * @param day the day of the year
   */
  default boolean contain(MonthDay day) {
    return firstDay().isAfter(lastDay())
        ? !day.isBefore(firstDay()) || !day.isAfter(lastDay())
        : !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of paused days. */
  final class Builder extends ImmutablePausedDays.Builder {
    Builder() {}
  }
}
