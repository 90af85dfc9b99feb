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
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;

/**
 * The course of a barometer: the measurements of each indicator, and the years without one.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class BarometerCourse {

  private final PovertyBarometer barometer;
  private final RecordedDays recordedDays;
  private final ImmutableListMultimap<Id<Indicator>, Measurement> measurements;
  private final ImmutableSetMultimap<Id<Indicator>, Year> measured;

  BarometerCourse(PovertyBarometer barometer, RecordedDays recordedDays) {
    this.barometer = barometer;
    this.recordedDays = recordedDays;
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
   * {@return the evolution of an indicator over the term of the barometer}
   *
   * @param indicator an indicator of the barometer
   */
  public Evolution evolution(Indicator indicator) {
    return new Evolution(indicator, measurements(indicator.id()));
  }

  /**
   * {@return the deadlines for the measurements of an indicator, by year: the last day of each
   * year, from a first to a last one, that has a day in the term of the barometer and does not
   * begin before records do} The day of a measurement is not recorded, and assumed to be the first
   * of the year.
   *
   * @param indicator the id of the indicator
   * @param first the first year, from 1 on
   * @param last the last year, to 9999
   */
  public ImmutableMap<Year, Deadline> deadlines(Id<Indicator> indicator, Year first, Year last) {
    return barometer
        .term()
        .streamYears(first, last)
        .filter(recordedDays.years()::contains)
        .collect(ImmutableMap.toImmutableMap(year -> year, year -> deadline(indicator, year)));
  }

  /**
   * {@return the deadline for the measurement of an indicator for a year, as in {@link #deadlines}}
   *
   * @param indicator the id of the indicator
   * @param year a year that has a day in the term of the barometer
   */
  public Deadline deadline(Id<Indicator> indicator, Year year) {
    Term days = Term.in(year);
    return new Deadline(
        days.lastDay().orElseThrow(),
        Optional.of(days.firstDayOrThrow()).filter(day -> measured.containsEntry(indicator, year)));
  }

  /**
   * {@return the years of the term without a measurement of an indicator, up to a last one; without
   * those that begin before records do}
   *
   * @param indicator the id of the indicator
   * @param last the last year to return
   */
  public Years gaps(Id<Indicator> indicator, Year last) {
    return Years.of(ImmutableList.of(barometer.term()))
        .until(last)
        .among(recordedDays.years())
        .without(measured.get(indicator));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(BarometerCourse.class);
  }
}
