package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;

/**
 * The course of a barometer: what was measured of each indicator, and for which years nothing was.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class BarometerCourse {

  private final PovertyBarometer barometer;
  private final ImmutableListMultimap<Id<Indicator>, Measurement> measurements;
  private final ImmutableSetMultimap<Id<Indicator>, Year> measured;

  BarometerCourse(PovertyBarometer barometer) {
    this.barometer = barometer;
    this.measurements =
        Multimaps.index(
            ImmutableList.sortedCopyOf(
                Comparator.comparing(Measurement::year), barometer.measurements()),
            Measurement::indicator);
    this.measured =
        barometer.measurements().stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    Measurement::indicator, Measurement::year));
  }

  /**
   * {@return the measurements of an indicator, in the order of their years}
   *
   * @param indicator the id of the indicator
   */
  public ImmutableList<Measurement> measurements(Id<Indicator> indicator) {
    return measurements.get(indicator);
  }

  /**
   * {@return how an indicator evolves over the term of the barometer}
   *
   * @param indicator an indicator of the barometer
   */
  public Evolution evolution(Indicator indicator) {
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
  public ImmutableMap<Year, Deadline> deadlines(Id<Indicator> indicator, Year first, Year last) {
    return barometer
        .term()
        .streamYears(first, last)
        .collect(ImmutableMap.toImmutableMap(year -> year, year -> deadline(indicator, year)));
  }

  /**
   * {@return by when an indicator must be measured for a year, as {@link #deadlines} say}
   *
   * @param indicator the id of the indicator
   * @param year a year that has a day in the term of the barometer
   */
  public Deadline deadline(Id<Indicator> indicator, Year year) {
    Term days = Term.in(year);
    return new Deadline(
        days.lastDay().orElseThrow(),
        Optional.of(days.firstDay()).filter(day -> measured.containsEntry(indicator, year)));
  }

  /**
   * {@return the years of the term for which an indicator was not measured, up to a last one}
   *
   * @param indicator the id of the indicator
   * @param last the last year that is asked for
   */
  public Years gaps(Id<Indicator> indicator, Year last) {
    return Years.of(ImmutableList.of(barometer.term()))
        .until(last)
        .without(measured.get(indicator));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(BarometerCourse.class);
  }
}
