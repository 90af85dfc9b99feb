package io.github.samenspraak.register;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course of a plan: by when it must have been tested and followed up, and when it was.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PlanCourse {

  private final Register register;
  private final PolicyPlan plan;

  PlanCourse(Register register, PolicyPlan plan) {
    this.register = register;
    this.plan = plan;
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
    return new Deadline(
        plan.term().firstDay().minusDays(1),
        register.povertyTests().stream()
            .filter(test -> test.concerns().filter(plan.id()::equals).isPresent())
            .map(PovertyTest::completedOn)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder()));
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
        .map(
            due ->
                new Deadline(
                    due, followedUp().filter(days::contains).min(Comparator.naturalOrder())));
  }

  /** {@return the days on which the plan was followed up, in no order} */
  private Stream<LocalDate> followedUp() {
    ImmutableSet<Id<?>> about =
        Stream.concat(Stream.of(plan.id()), plan.allActions().map(Action::id))
            .collect(ImmutableSet.toImmutableSet());
    Stream<LocalDate> meetings =
        register.meetings().stream()
            .filter(meeting -> plan.followedUpBy().filter(meeting.platform()::equals).isPresent())
            .filter(meeting -> isAbout(meeting, about))
            .map(Meeting::heldOn);
    return Stream.concat(meetings, plan.adjustments().stream().map(Adjustment::decidedOn));
  }

  private static boolean isAbout(Meeting meeting, ImmutableSet<Id<?>> things) {
    return meeting.items().stream()
        .flatMap(item -> item.about().stream())
        .anyMatch(things::contains);
  }
}
