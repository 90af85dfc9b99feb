package io.github.samenspraak.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.value.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows which tests and meetings were about which plan or action. */
final class PlanCourses {

  private final ImmutableListMultimap<Id<?>, PovertyTest> tests;
  private final ImmutableListMultimap<Id<?>, Meeting> meetings;

  PlanCourses(Register register) {
    ImmutableListMultimap.Builder<Id<?>, PovertyTest> tests = ImmutableListMultimap.builder();
    register
        .povertyTests()
        .forEach(test -> test.concerns().ifPresent(tested -> tests.put(tested, test)));
    this.tests = tests.build();
    ImmutableListMultimap.Builder<Id<?>, Meeting> meetings = ImmutableListMultimap.builder();
    Set<Id<?>> followed = new HashSet<>();
    for (PolicyPlan plan : register.plans()) {
      followed.add(plan.id());
      plan.allActions().forEach(action -> followed.add(action.id()));
    }
    for (Meeting meeting : register.meetings()) {
      for (AgendaItem item : meeting.items()) {
        for (Id<?> topic : item.about()) {
          if (followed.contains(topic)) {
            meetings.put(topic, meeting);
          }
        }
      }
    }
    this.meetings = meetings.build();
  }

  PlanCourse of(PolicyPlan plan) {
    return new PlanCourse(plan, testedOn(plan), followedUpOn(plan));
  }

  private Optional<LocalDate> testedOn(PolicyPlan plan) {
    return tests.get(plan.id()).stream()
        .map(PovertyTest::completedOn)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private ImmutableSortedSet<LocalDate> followedUpOn(PolicyPlan plan) {
    Stream<LocalDate> discussed =
        Stream.concat(Stream.<Id<?>>of(plan.id()), plan.allActions().map(Action::id))
            .flatMap(topic -> meetings.get(topic).stream())
            .filter(meeting -> plan.followedUpBy().filter(meeting.platform()::equals).isPresent())
            .map(Meeting::heldOn);
    Stream<LocalDate> adjusted = plan.adjustments().stream().map(Adjustment::decidedOn);
    return Stream.concat(discussed, adjusted)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
