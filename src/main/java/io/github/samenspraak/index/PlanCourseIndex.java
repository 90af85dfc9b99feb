package io.github.samenspraak.index;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.RecordedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tests and followUpMeetings that are about a plan. */
final class PlanCourseIndex {

  /** The day of the first complete test, by the id of the tested plan or action. */
  private final Map<Id<?>, LocalDate> firstTests = new HashMap<>();

  /** The days on which the platform that follows a plan up met about it or its actions. */
  private final Map<PolicyPlan, List<LocalDate>> followUpMeetings = new IdentityHashMap<>();

  private final RegisterIndex index;

  PlanCourseIndex(RegisterIndex index) {
    this.index = index;
    Register register = index.register();
    for (PovertyTest test : register.povertyTests()) {
      test.concerns()
          .ifPresent(
              measure ->
                  test.completedOn()
                      .ifPresent(day -> firstTests.merge(measure, day, Comparators::min)));
    }
    // Where several have an id, it leads to the first.
    Map<Id<?>, PolicyPlan> plans = new HashMap<>();
    for (PolicyPlan plan : register.plans()) {
      plans.putIfAbsent(plan.id(), plan);
      plan.allActions().forEach(action -> plans.putIfAbsent(action.id(), plan));
    }
    for (Meeting meeting : register.meetings()) {
      for (AgendaItem item : meeting.items()) {
        for (Id<?> topic : item.about()) {
          Optional.ofNullable(plans.get(topic))
              .filter(plan -> isFollowedUpBy(plan, meeting))
              .ifPresent(
                  plan ->
                      followUpMeetings
                          .computeIfAbsent(plan, missing -> new ArrayList<>())
                          .add(meeting.heldOn()));
        }
      }
    }
  }

  private boolean isFollowedUpBy(PolicyPlan plan, Meeting meeting) {
    Optional<Id<AdvisoryPlatform>> platform =
        index.findPlatform(meeting.body()).map(AdvisoryPlatform::id);
    return platform.isPresent() && platform.equals(plan.followedUpBy());
  }

  PlanCourse of(PolicyPlan plan, RecordedDays recordedDays) {
    ImmutableSortedSet.Builder<LocalDate> followedUpOn = ImmutableSortedSet.naturalOrder();
    followedUpOn.addAll(followUpMeetings.getOrDefault(plan, List.of()));
    plan.adjustments().forEach(adjustment -> followedUpOn.add(adjustment.decidedOn()));
    return new PlanCourse(
        plan, recordedDays, Optional.ofNullable(firstTests.get(plan.id())), followedUpOn.build());
  }
}
