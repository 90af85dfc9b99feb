package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
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
import java.util.List;
import java.util.Optional;

/**
 * The meetings of one body of a platform year by year: those that the charter asks for, and those
 * that are held or planned.
 */
public final class BodyMeetings {

  private final AdvisoryPlatform platform;
  private final Body body;
  private final Timeline<Integer> asked;
  private final Years years;
  private final ListMultimap<Integer, LocalDate> held;

  /**
   * Keeps the meetings of a body.
   *
   * @param platform the platform that the body is a part of
   * @param asked the number of meetings that the charter in force asks for
   * @param years the years in which there is such a number, and the body, on every day
   * @param held the days of the meetings by year, past and planned, in order
   */
  BodyMeetings(
      AdvisoryPlatform platform,
      Body body,
      Timeline<Integer> asked,
      Years years,
      ListMultimap<Integer, LocalDate> held) {
    this.platform = platform;
    this.body = body;
    this.asked = asked;
    this.years = years;
    this.held = held;
  }

  /** {@return the platform that the body is a part of} */
  public AdvisoryPlatform platform() {
    return platform;
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
   * {@return the years with fewer meetings, held or planned, than the charter asks for}
   *
   * @param last the last year that can be in the answer
   */
  public Years yearsWithTooFew(Year last) {
    Years untilLast = years.until(last);
    return untilLast.without(
        held.keySet().stream()
            .map(Year::of)
            .filter(untilLast::contains)
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
    LocalDate due = year.atDay(1).plusYears(1).minusDays(1);
    List<LocalDate> days = held.get(year.getValue());
    int number = asked(year);
    ImmutableList.Builder<Deadline> deadlines = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      deadlines.add(
          new Deadline(due, i < days.size() ? Optional.of(days.get(i)) : Optional.empty()));
    }
    return deadlines.build();
  }

  /**
   * {@return the number of meetings of a year, held or planned}
   *
   * @param year any year
   */
  public int held(Year year) {
    return held.get(year.getValue()).size();
  }

  /**
   * {@return the number of meetings that the charter asks for in a year} If the charter changes in
   * that year, the one that asks for the fewest counts.
   *
   * @param year one of the {@link #years()}
   */
  public int asked(Year year) {
    int fewest = Integer.MAX_VALUE;
    for (Stretch<Integer> stretch : asked.within(Term.in(year))) {
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
