package io.github.samenspraak.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.RecordedDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the meetings and the participation that are about a plan. */
final class PlanCourseIndex {

  /** The days on which the platform that follows a plan up met about it or its actions. */
  private final Map<PolicyPlan, List<LocalDate>> followUpMeetings = new IdentityHashMap<>();

  private final ListMultimap<Id<?>, ParticipationActivity> participation =
      MultimapBuilder.hashKeys().arrayListValues().build();

  private final RegisterIndex index;

  PlanCourseIndex(RegisterIndex index) {
    this.index = index;
    Register register = index.register();
    for (ParticipationActivity activity : register.participationActivities()) {
      ImmutableSet.copyOf(activity.contributesTo()).forEach(id -> participation.put(id, activity));
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

  PlanCourse of(PolicyPlan plan, RecordedDays followUpDays) {
    ImmutableSortedSet.Builder<LocalDate> followedUpOn = ImmutableSortedSet.naturalOrder();
    followedUpOn.addAll(followUpMeetings.getOrDefault(plan, List.of()));
    plan.adjustments().forEach(adjustment -> followedUpOn.add(adjustment.decidedOn()));
    return new PlanCourse(
        plan,
        index.recordedDays(),
        followUpDays,
        followedUpOn.build(),
        plan.evaluations().stream()
            .filter(this::isWithAcademics)
            .map(ImpactEvaluation::completedOn)
            .min(Comparator.naturalOrder()),
        ImmutableList.copyOf(participation.get(plan.id())));
  }

  boolean isWithAcademics(ImpactEvaluation evaluation) {
    return evaluation.with().stream()
        .anyMatch(
            id ->
                index
                    .find(Organisation.class, id)
                    .map(found -> found.kind() == OrganisationKind.ACADEMIC)
                    .orElse(true));
  }
}
