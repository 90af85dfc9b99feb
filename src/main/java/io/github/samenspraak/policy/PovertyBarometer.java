package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Extensible;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PublicText;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WithFirstDay;
import java.time.Year;
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
   * {@return the deadlines for the measurements of an indicator, by year: the last day of each
   * year, from a first to a last one, that has a day in the term of the barometer} The day of a
   * measurement is not recorded, and assumed to be the first of the year.
   *
   * @param indicator the id of the indicator
   * @param first the first year, from 1 on
   * @param last the last year, to 9999
   */
  default ImmutableMap<Year, Deadline> deadlines(Id<Indicator> indicator, Year first, Year last) {
    return course().deadlines(indicator, first, last);
  }

  /**
   * {@return the years of the term without a measurement of an indicator, in order}
   *
   * @param indicator the id of the indicator
   * @param last the last year to return, also of an open term
   */
  default ImmutableList<Year> gaps(Id<Indicator> indicator, Year last) {
    return ImmutableList.copyOf(course().gaps(indicator, last));
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
     * @throws IllegalArgumentException for a term without a first day
     */
    @Override
    public PovertyBarometer build() {
      PovertyBarometer barometer = super.build();
      barometer.term().requireFirstDay("a barometer");
      return barometer;
    }
  }
}
