package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The course of a plan: by when it must have been tested and followed up, and when it was.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlanCourse {

  private final PolicyPlan plan;
  private final Optional<LocalDate> testedOn;
  private final ImmutableSortedSet<LocalDate> followedUpOn;

  PlanCourse(
      PolicyPlan plan, Optional<LocalDate> testedOn, ImmutableSortedSet<LocalDate> followedUpOn) {
    this.plan = plan;
    this.testedOn = testedOn;
    this.followedUpOn = followedUpOn;
  }

  /** {@return the plan} */
  public PolicyPlan plan() {
    return plan;
  }

  /**
   * {@return by when the plan must have been tested for poverty: by the day before its term begins;
   * met by the first test of it that is complete}
   */
  public Deadline povertyTest() {
    return new Deadline(plan.term().firstDay().minusDays(1), testedOn);
  }

  /**
   * {@return by when the plan must be followed up in a year: by its last day; met by the first
   * meeting of the platform that follows it up, if it is about the plan or one of its actions, or
   * by the first adjustment; absent if the plan does not last all that year}
   *
   * @param year the calendar year, from 1 to 9999
   */
  public Optional<Deadline> followUp(Year year) {
    Term days = Term.in(year);
    return days.lastDay()
        .filter(due -> plan.term().encloses(days))
        .map(due -> new Deadline(due, firstFollowedUp(days)));
  }

  /**
   * {@return the years in which the plan lasts all year and was not followed up}
   *
   * @param last the last year that can be in the answer
   */
  public Years yearsNotFollowedUp(Year last) {
    return Years.within(ImmutableList.of(plan.term()))
        .until(last)
        .without(Iterables.transform(followedUpOn, Year::from));
  }

  private Optional<LocalDate> firstFollowedUp(Term days) {
    return Optional.ofNullable(followedUpOn.ceiling(days.firstDay())).filter(days::contains);
  }

  /** Keeps a mapper from writing whatever it makes of this class. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlanCourse.class);
  }
}
