package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.Year;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Measures poverty in a municipality, and how it evolves over some years.
 *
 * <p>It is not the plan that is to bring it down, nor a test of one measure.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // The builder copies the id of its own type.
@DomainValue
@JsonSerialize(as = ImmutablePovertyBarometer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutablePovertyBarometer.class)
@JsonDeserialize(builder = PovertyBarometer.Builder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = PovertyBarometer.Builder.class)
public sealed interface PovertyBarometer extends Informed permits ImmutablePovertyBarometer {

  /** {@return the id} */
  @Override
  Id<PovertyBarometer> id();

  /** {@return the title} */
  Label title();

  /** {@return the days over which it measures} */
  Term term();

  /** {@return what it measures} */
  ImmutableList<Indicator> indicators();

  /** {@return what was measured} */
  ImmutableList<Measurement> measurements();

  /** {@return what was measured of each indicator, to be asked about all of them} */
  default BarometerCourse course() {
    return new BarometerCourse(this);
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
   * {@return how an indicator evolves over the term of the barometer}
   *
   * @param indicator an indicator of the barometer
   */
  default Evolution evolution(Indicator indicator) {
    return course().evolution(indicator);
  }

  /**
   * {@return of the years from a first to a last one, those that have a day in the term of the
   * barometer, and by when an indicator must be measured for each: by the last day of that year; on
   * which day of the year it was measured is not recorded, and it is taken to have been the first}
   *
   * @param indicator the id of the indicator
   * @param first from 1 on
   * @param last to 9999
   */
  default ImmutableMap<Year, Deadline> deadlines(Id<Indicator> indicator, Year first, Year last) {
    return course().deadlines(indicator, first, last);
  }

  /**
   * {@return the years of the term for which an indicator was not measured, in order}
   *
   * @param indicator the id of the indicator
   * @param last the last year that is asked for; of an open term no year after it is in the answer
   */
  default ImmutableList<Year> gaps(Id<Indicator> indicator, Year last) {
    return ImmutableList.copyOf(course().gaps(indicator, last));
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes of a poverty barometer. */
  final class Builder extends ImmutablePovertyBarometer.Builder {
    Builder() {}
  }
}
