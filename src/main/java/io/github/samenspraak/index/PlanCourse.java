package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The course of a plan: the days by which it must be followed up and evaluated, the days on which
 * that was done, and whom it reached.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlanCourse {

  /** The levels at which a plan should reach somebody. */
  private static final ImmutableSet<Audience> LEVELS =
      Sets.immutableEnumSet(Audience.POLICY, Audience.OFFICIALS, Audience.TARGET_GROUP);

  private final PolicyPlan plan;
  private final RecordedDays recordedDays;

  /** The days of the plan on which its platform can follow it up, if the plan commits to that. */
  private final ImmutableList<Term> daysToFollowUp;

  private final ImmutableSortedSet<LocalDate> followedUpOn;
  private final Optional<LocalDate> evaluatedOn;
  private final ImmutableList<ParticipationActivity> participation;

  /**
   * @param recordedDays the days on which something is asked of the municipality
   * @param followUpDays those on which something is asked of the platform that follows it up
   */
  PlanCourse(
      PolicyPlan plan,
      RecordedDays recordedDays,
      RecordedDays followUpDays,
      ImmutableSortedSet<LocalDate> followedUpOn,
      Optional<LocalDate> evaluatedOn,
      ImmutableList<ParticipationActivity> participation) {
    this.plan = plan;
    this.recordedDays = recordedDays;
    this.daysToFollowUp = isToBeFollowedUp() ? followUpDays.asked(plan.term()) : ImmutableList.of();
    this.followedUpOn = followedUpOn;
    this.evaluatedOn = evaluatedOn;
    this.participation = participation;
  }

  /** {@return the plan} */
  public PolicyPlan plan() {
    return plan;
  }

  /** {@return whether the plan commits to being followed up, and names who does that} */
  private boolean isToBeFollowedUp() {
    return plan.commitsTo(Commitment.FOLLOW_UP_BODY) && plan.followedUpBy().isPresent();
  }

  /**
   * {@return the deadline for following the plan up in a year: the last day of that year; absent if
   * it is not asked} The plan must commit to it, name a platform for it, and last all that year.
   * That platform must be recorded on all its days, exist on all of them and be suspended on none.
   * The deadline is met by the first adjustment, or by the first meeting about the plan or one of
   * its actions of the platform that follows it up.
   *
   * @param year the calendar year, from 1 to 9999
   */
  public Optional<Deadline> followUp(Year year) {
    Term days = Term.in(year);
    return days.lastDay()
        .filter(due -> daysToFollowUp.stream().anyMatch(asked -> asked.encloses(days)))
        .map(due -> new Deadline(due, findFollowUp(days)));
  }

  /**
   * {@return the years that have a deadline for {@linkplain #followUp following the plan up} and in
   * which that was not done}
   *
   * @param last the last year that can be in the answer
   */
  public Years yearsNotFollowedUp(Year last) {
    return Years.within(daysToFollowUp)
        .until(last)
        .without(Iterables.transform(followedUpOn, Year::from));
  }

  private Optional<LocalDate> findFollowUp(Term days) {
    return Optional.ofNullable(followedUpOn.ceiling(days.firstDayOrThrow())).filter(days::contains);
  }

  /**
   * {@return the deadline for evaluating the impact of the plan: its last day; absent if it does
   * not commit to it, has no last day, or records begin later} It is met by the first evaluation
   * with academics.
   */
  public Optional<Deadline> evaluation() {
    return plan.term()
        .lastDay()
        .filter(due -> plan.commitsTo(Commitment.IMPACT_EVALUATION))
        .flatMap(due -> recordedDays.due(new Deadline(due, evaluatedOn)));
  }

  /** {@return the participation activities that contribute to the plan, in document order} */
  public ImmutableList<ParticipationActivity> participation() {
    return participation;
  }

  /**
   * {@return which of policy makers, officials and target groups no participation for the plan has
   * reached by a day, in order}
   *
   * @param day the day
   */
  public ImmutableSet<Audience> audiencesNotReached(LocalDate day) {
    Set<Audience> left = EnumSet.copyOf(LEVELS);
    participation.stream()
        .filter(activity -> !activity.heldOn().isAfter(day))
        .forEach(activity -> left.remove(activity.audience()));
    return Sets.immutableEnumSet(left);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PlanCourse.class);
  }
}
