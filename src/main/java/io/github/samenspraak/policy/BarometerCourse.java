package io.github.samenspraak.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The course of a barometer: the measurements of each indicator, and the periods without one.
 *
 * <p>A period is one or several full calendar years, as the barometer is {@linkplain
 * PovertyBarometer#every measured}; it is called by the last of them. The first begins with the
 * first full year of the term. Of one that begins before records do, or that has a suspended day,
 * nothing is asked.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class BarometerCourse {

  private static final int LAST_YEAR = 9999;

  private final PovertyBarometer barometer;
  private final RecordedDays recordedDays;
  private final ImmutableListMultimap<Id<Indicator>, Measurement> measurements;
  private final Supplier<Years> periods;

  BarometerCourse(PovertyBarometer barometer, RecordedDays recordedDays) {
    this.barometer = barometer;
    this.recordedDays = recordedDays;
    this.measurements =
        Multimaps.index(
            ImmutableList.sortedCopyOf(
                Comparator.comparing(Measurement::year), barometer.measurements()),
            Measurement::indicator);
    this.periods = Suppliers.memoize(this::findPeriods);
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
    return new Evolution(
        indicator,
        measurements(indicator.id()).stream()
            .filter(measurement -> barometer.term().overlaps(Term.in(measurement.year())))
            .collect(ImmutableList.toImmutableList()));
  }

  private int yearsOfAPeriod() {
    return Math.toIntExact(barometer.every().toTotalMonths() / 12);
  }

  private Years findPeriods() {
    ImmutableList<Term> asked = recordedDays.asked(Term.undated());
    if (asked.isEmpty()) {
      return Years.none();
    }
    // Nobody owes figures that are due on a day on which the platform does not exist.
    Years years =
        Years.within(ImmutableList.of(barometer.term()))
            .until(lastDueBefore(LocalDate.MAX))
            .since(
                asked.get(0).firstDay().map(this::lastDueBefore).orElse(Year.of(0)).plusYears(1));
    return yearsOfAPeriod() == 1
        ? years.among(recordedDays.years())
        : Years.of(
            IntStream.iterate(
                    firstYear() + yearsOfAPeriod() - 1,
                    year -> year <= LAST_YEAR,
                    year -> year + yearsOfAPeriod())
                .mapToObj(Year::of)
                .filter(years::contains)
                .map(this::period)
                .filter(recordedDays::isAsked)
                .map(period -> Term.in(Year.from(period.lastDay().orElseThrow())))
                .toList());
  }

  /** {@return the first full year of the term} */
  private int firstYear() {
    return barometer.term().firstDayOrThrow().minusDays(1).getYear() + 1;
  }

  private Term period(Year last) {
    return Term.of(
        LocalDate.of(last.getValue() - yearsOfAPeriod() + 1, 1, 1),
        LocalDate.of(last.getValue(), 12, 31));
  }

  /** {@return the last year of the period that a year is in} */
  private Year periodOf(Year year) {
    int begun = Math.floorDiv(year.getValue() - firstYear(), yearsOfAPeriod());
    return Year.of(firstYear() + (begun + 1) * yearsOfAPeriod() - 1);
  }

  /**
   * {@return the periods that an indicator was not measured for, however far ahead}
   *
   * @param indicator the id of the indicator
   */
  public Years gaps(Id<Indicator> indicator) {
    return periods
        .get()
        .without(Lists.transform(measurements(indicator), each -> periodOf(each.year())));
  }

  /**
   * {@return the periods that an indicator was not measured for, and whose figures were {@linkplain
   * #due due} before a day}
   *
   * @param indicator the id of the indicator
   * @param day the day
   */
  public Years gapsBefore(Id<Indicator> indicator, LocalDate day) {
    return gaps(indicator).until(lastDueBefore(day));
  }

  /**
   * {@return the last day on which the figures of a period can be published; absent if that lies in
   * a suspension without an end} The day on which they were is not recorded.
   *
   * @param period the last year of the period
   */
  public Optional<LocalDate> due(Year period) {
    return recordedDays.due(publication(period));
  }

  private LocalDate publication(Year period) {
    return Deadline.dueAfter(Term.in(period).lastDay().orElseThrow(), barometer.publishedWithin());
  }

  /**
   * {@return the last year that is {@linkplain #due due} before a day; the year 0 if none is}
   *
   * @param day the day
   */
  public Year lastDueBefore(LocalDate day) {
    return recordedDays.dueBefore(day).map(this::lastPublishedBefore).orElse(Year.of(0));
  }

  /** {@return the last year whose figures can be published before a day, or the year 0} */
  private Year lastPublishedBefore(LocalDate day) {
    int last = 0;
    for (int beyond = LAST_YEAR + 1; last + 1 < beyond; ) {
      int middle = (last + beyond) / 2;
      if (publication(Year.of(middle)).isBefore(day)) {
        last = middle;
      } else {
        beyond = middle;
      }
    }
    return Year.of(last);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(BarometerCourse.class);
  }
}
