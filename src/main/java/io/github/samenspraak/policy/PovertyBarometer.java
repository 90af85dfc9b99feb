package io.github.samenspraak.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.DomainValue;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
public sealed interface PovertyBarometer extends Fed permits ImmutablePovertyBarometer {

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

  /**
   * {@return the measurements of an indicator, in the order of their years}
   *
   * @param indicator the id of the indicator
   */
  default ImmutableList<Measurement> measurements(Id<Indicator> indicator) {
    return measurements().stream()
        .filter(measurement -> measurement.indicator().equals(indicator))
        .sorted(Comparator.comparing(Measurement::year))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return how an indicator evolves over the term of the barometer}
   *
   * @param indicator an indicator of the barometer
   */
  default Evolution evolution(Indicator indicator) {
    return new Evolution(indicator, measurements(indicator.id()));
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
    Set<Year> measured = yearsMeasured(indicator);
    return term().years(first, last).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                year -> year, year -> deadline(year, measured.contains(year))));
  }

  private static Deadline deadline(Year year, boolean measured) {
    Term days = Term.in(year);
    return new Deadline(
        days.lastDay().orElseThrow(), Optional.of(days.firstDay()).filter(day -> measured));
  }

  /**
   * {@return the years of the term for which an indicator was not measured, in order}
   *
   * @param indicator the id of the indicator
   * @param last the last year that is asked for; of an open term no year after it is in the answer
   */
  default ImmutableList<Year> gaps(Id<Indicator> indicator, Year last) {
    Set<Year> measured = yearsMeasured(indicator);
    return term().years(Year.of(1), last).stream()
        .filter(year -> !measured.contains(year))
        .collect(ImmutableList.toImmutableList());
  }

  private Set<Year> yearsMeasured(Id<Indicator> indicator) {
    Set<Year> years = new HashSet<>();
    for (Measurement measurement : measurements()) {
      if (measurement.indicator().equals(indicator)) {
        years.add(measurement.year());
      }
    }
    return years;
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
