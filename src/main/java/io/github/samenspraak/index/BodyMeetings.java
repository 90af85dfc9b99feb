package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Iterators;
import com.google.common.collect.SortedMultiset;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meetings of one body of a platform, reporting year by reporting year: those that the charter
 * asks for, and those that are held or planned.
 */
public final class BodyMeetings {

  private final PlatformCycle cycle;
  private final Body body;
  private final Timeline<Integer> asked;
  private final Years years;
  private final ImmutableSortedMultiset<LocalDate> held;

  /**
   * Keeps the meetings of a body.
   *
   * @param cycle of the platform that the body is a part of
   * @param asked the number of meetings that the charter in force asks for
   * @param years the years in which there is such a number, and the body, on every day
   * @param held the days of the meetings, past and planned
   */
  BodyMeetings(
      PlatformCycle cycle,
      Body body,
      Timeline<Integer> asked,
      Years years,
      ImmutableSortedMultiset<LocalDate> held) {
    this.cycle = cycle;
    this.body = body;
    this.asked = asked;
    this.years = years;
    this.held = held;
  }

  /** {@return the platform that the body is a part of} */
  public AdvisoryPlatform platform() {
    return cycle.platform();
  }

  /** {@return the body} */
  public Body body() {
    return body;
  }

  /** {@return the years in which the charter asks for meetings on every day} */
  public Years years() {
    return years;
  }

  /**
   * {@return the days of a year}
   *
   * @param year any year
   */
  public Term days(Year year) {
    return cycle.days(year);
  }

  /**
   * {@return the years that ended before a day with fewer meetings than the charter asks for}
   *
   * @param day the day
   */
  public Years yearsWithTooFew(LocalDate day) {
    Years ended =
        Years.lastDueBefore(day, year -> days(year).lastDay())
            .map(years::until)
            .orElse(Years.none());
    return ended.without(
        held.elementSet().stream()
            .flatMap(met -> cycle.years(met))
            .distinct()
            .filter(ended::contains)
            .filter(year -> held(year) >= asked(year))
            .toList());
  }

  /**
   * {@return the meetings that the charter asks for in a year, each due by the last day of the
   * year; the first meeting held meets the first deadline, and so on}
   *
   * @param year one of the {@link #years()}
   */
  public ImmutableList<Deadline> deadlines(Year year) {
    LocalDate due = days(year).lastDay().orElseThrow();
    Iterator<LocalDate> met = during(days(year)).iterator();
    return Stream.generate(() -> Optional.ofNullable(Iterators.getNext(met, null)))
        .limit(asked(year))
        .map(day -> new Deadline(due, day))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the number of meetings of a year, held or planned}
   *
   * @param year any year
   */
  public int held(Year year) {
    return during(days(year)).size();
  }

  private SortedMultiset<LocalDate> during(Term days) {
    return held.subMultiset(
        days.firstDayOrThrow(), BoundType.CLOSED, days.lastDay().orElseThrow(), BoundType.CLOSED);
  }

  /**
   * {@return the number of meetings that the charter asks for in a year} If the charter changes in
   * that year, the one that asks for the fewest counts.
   *
   * @param year one of the {@link #years()}
   */
  public int asked(Year year) {
    int fewest = Integer.MAX_VALUE;
    for (Stretch<Integer> stretch : asked.within(days(year))) {
      fewest = Math.min(fewest, stretch.value());
    }
    return fewest;
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(BodyMeetings.class);
  }
}
