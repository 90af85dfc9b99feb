package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A duty of one charter of a platform, reporting year by reporting year: by when it is due, and
 * when it was done.
 *
 * <p>Charters that follow one another may have duties of one code; each is asked for years of its
 * own.
 */
public final class YearlyDuty {

  private final PlatformCycle cycle;
  private final Duty duty;
  private final Years years;
  private final ImmutableMap<Year, DutyDone> done;

  /**
   * Keeps a duty.
   *
   * @param cycle of the platform
   * @param duty the duty
   * @param years the full years on whose last day the charter is in force
   * @param done what is recorded as done, by its year; of several for one year the earliest
   */
  YearlyDuty(PlatformCycle cycle, Duty duty, Years years, ImmutableMap<Year, DutyDone> done) {
    this.cycle = cycle;
    this.duty = duty;
    this.years = years;
    this.done = done;
  }

  /** {@return the platform} */
  public AdvisoryPlatform platform() {
    return cycle.platform();
  }

  /** {@return the duty} */
  public Duty duty() {
    return duty;
  }

  /** {@return who owes it: whom the charter names, else the platform} */
  public Id<?> debtor() {
    return duty.owedBy().<Id<?>>map(party -> party).orElse(platform().id());
  }

  /**
   * {@return the days of a year}
   *
   * @param year any year
   */
  public Term days(Year year) {
    return cycle.days(year);
  }

  /** {@return what is recorded as done for the years for which it is asked, in document order} */
  public ImmutableList<DutyDone> done() {
    return done.values().stream()
        .filter(each -> years.contains(each.year()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the deadline for a year; absent if it was due before records begin, after the end of
   * the platform, or in a suspension without end}
   *
   * @param year a year for which it is asked
   */
  public Optional<Deadline> deadline(Year year) {
    return cycle
        .due(dueFor(year))
        .map(due -> new Deadline(due, Optional.ofNullable(done.get(year)).map(DutyDone::doneOn)));
  }

  private LocalDate dueFor(Year year) {
    return duty.due().dueAfter(days(year).lastDay().orElseThrow());
  }

  /**
   * {@return the years for which it was due before a day and is not recorded as done}
   *
   * @param day the day
   */
  public Years undone(LocalDate day) {
    return cycle.dueBefore(day, years, year -> Optional.of(dueFor(year))).without(done.keySet());
  }

  /**
   * {@return what was done for the latest year by a day; absent if nothing was}
   *
   * @param day the day
   */
  public Optional<DutyDone> lastDone(LocalDate day) {
    return doneBy(day).max(Comparator.comparing(DutyDone::year));
  }

  /**
   * {@return the first year for which it was not done by a day; absent if it was done for all}
   *
   * @param day the day
   */
  public Optional<Year> awaitedYear(LocalDate day) {
    return years.without(doneBy(day).map(DutyDone::year).toList()).stream().findFirst();
  }

  private Stream<DutyDone> doneBy(LocalDate day) {
    return done().stream().filter(each -> !each.doneOn().isAfter(day));
  }

  /**
   * {@return the years for which it may be due in some days}
   *
   * @param days the days, with a first and a last one
   */
  public Years dueIn(Term days) {
    return cycle
        .notDueBefore(days.firstDayOrThrow(), years, year -> Optional.of(dueFor(year)))
        .until(Year.from(days.lastDay().orElseThrow()));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(YearlyDuty.class);
  }
}
