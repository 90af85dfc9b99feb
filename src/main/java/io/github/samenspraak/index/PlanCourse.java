package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The course of a plan: the days by which it must be tested and followed up, and the days on which
 * that was done.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlanCourse {

  private final PolicyPlan plan;
  private final RecordedDays recordedDays;
  private final Optional<LocalDate> testedOn;
  private final ImmutableSortedSet<LocalDate> followedUpOn;

  PlanCourse(
      PolicyPlan plan,
      RecordedDays recordedDays,
      Optional<LocalDate> testedOn,
      ImmutableSortedSet<LocalDate> followedUpOn) {
    this.plan = plan;
    this.recordedDays = recordedDays;
    this.testedOn = testedOn;
    this.followedUpOn = followedUpOn;
  }

  /** {@return the plan} */
  public PolicyPlan plan() {
    return plan;
  }

  /**
   * {@return the deadline for the poverty test of the plan: the day before its term begins, met by
   * the first test of it that is complete; absent if records begin later}
   */
  public Optional<Deadline> povertyTest() {
    return recordedDays.due(new Deadline(plan.term().firstDayOrThrow().minusDays(1), testedOn));
  }

  /**
   * {@return the deadline for following the plan up in a year: the last day of that year; absent if
   * the plan does not last all that year, records begin later, or the platform that follows it up
   * is suspended on one of its days} It is met by the first adjustment, or by the first meeting
   * about the plan or one of its actions of the platform that follows it up.
   *
   * @param year the calendar year, from 1 to 9999
   */
  public Optional<Deadline> followUp(Year year) {
    Term days = Term.in(year);
    return days.lastDay()
        .filter(due -> plan.term().encloses(days) && recordedDays.isAsked(days))
        .map(due -> new Deadline(due, findFollowUp(days)));
  }

  /**
   * {@return the years that have a deadline for {@linkplain #followUp following the plan up} and in
   * which that was not done}
   *
   * @param last the last year that can be in the answer
   */
  public Years yearsNotFollowedUp(Year last) {
    return Years.within(ImmutableList.of(plan.term()))
        .until(last)
        .among(recordedDays.years())
        .without(Iterables.transform(followedUpOn, Year::from));
  }

  private Optional<LocalDate> findFollowUp(Term days) {
    return Optional.ofNullable(followedUpOn.ceiling(days.firstDayOrThrow())).filter(days::contains);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlanCourse.class);
  }
}
