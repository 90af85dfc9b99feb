package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A barometer that measures poverty in a municipality over some years.
 *
 * <p>It is not a plan against poverty, nor a test of one measure.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePovertyBarometer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePovertyBarometer.class)
@JsonDeserialize(builder = PovertyBarometer.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PovertyBarometer.Builder.class)
public sealed interface PovertyBarometer extends Informed, Extensible
    permits ImmutablePovertyBarometer {

  /** {@return the id} */
  @Override
  Id<PovertyBarometer> id();

  /** {@return the title} */
  @PublicText
  Label title();

  /** {@return the term of the measurements} */
  @WithFirstDay
  Term term();

  /** {@return the platform that reports the needs it measures; absent if none does} */
  Optional<Id<AdvisoryPlatform>> platform();

  /** {@return the time from one measurement to the next, in whole years; one year unless said} */
  @Value.Default
  default Period every() {
    return Period.ofYears(1);
  }

  /**
   * {@return the time within which figures are published, from the end of the measured period; at
   * least one day; one year unless said}
   */
  @Value.Default
  default Period publishedWithin() {
    return Period.ofYears(1);
  }

  /** {@return the indicators} */
  ImmutableList<Indicator> indicators();

  /** {@return the measurements} */
  ImmutableList<Measurement> measurements();

  /** {@return its course, which answers questions about many indicators} */
  default BarometerCourse course() {
    return course(RecordedDays.all());
  }

  /**
   * {@return the measurements of an indicator, in the order of their years}
   *
   * @param indicator the id of the indicator
   */
  default ImmutableList<Measurement> measurements(Id<Indicator> indicator) {
    return course().measurements(indicator);
  }

  /**
   * {@return the course of the barometer, with the measurements that its records are asked for}
   *
   * @param recordedDays the days of which the records tell for certain
   */
  default BarometerCourse course(RecordedDays recordedDays) {
    return new BarometerCourse(this, recordedDays);
  }

  /**
   * {@return the evolution of an indicator over the term of the barometer}
   *
   * @param indicator an indicator of the barometer
   */
  default Evolution evolution(Indicator indicator) {
    return course().evolution(indicator);
  }

  /**
   * {@return the periods that an indicator was not measured for, and whose figures were due before
   * a day; each is called by its last year}
   *
   * @param indicator the id of the indicator
   * @param day the day
   */
  default Years gapsBefore(Id<Indicator> indicator, LocalDate day) {
    return course().gapsBefore(indicator, day);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with what is set here; {@code add…} appends to a list} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Collects the attributes of a poverty barometer. */
  final class Builder extends ImmutablePovertyBarometer.Builder {
    Builder() {}

    /**
     * {@return a barometer with the attributes that were set}
     *
     * @throws IllegalArgumentException for a term without a first day, a rhythm that is not of
     *     whole years, or less than a day for publication
     */
    @Override
    public PovertyBarometer build() {
      PovertyBarometer barometer = super.build();
      barometer.term().requireFirstDay("a barometer");
      Period every = barometer.every();
      if (every.getDays() != 0 || every.toTotalMonths() % 12 != 0 || every.toTotalMonths() < 12) {
        throw new IllegalArgumentException(
            "A barometer must be measured every year or every so many whole years, not every "
                + every
                + ".");
      }
      if (barometer.publishedWithin().isZero() || barometer.publishedWithin().isNegative()) {
        throw new IllegalArgumentException(
            "The figures of a barometer must have at least one day to be published in, not "
                + barometer.publishedWithin()
                + ".");
      }
      return barometer;
    }
  }
}
