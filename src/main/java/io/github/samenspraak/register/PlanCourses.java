package io.github.samenspraak.register;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.policy.Action;
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

  private final ListMultimap<Id<?>, PovertyTest> tests = ArrayListMultimap.create();
  private final ListMultimap<Id<?>, Meeting> meetings = ArrayListMultimap.create();

  PlanCourses(Register register) {
    register
        .povertyTests()
        .forEach(test -> test.concerns().ifPresent(tested -> tests.put(tested, test)));
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
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    Stream.concat(Stream.<Id<?>>of(plan.id()), plan.allActions().map(Action::id))
        .flatMap(topic -> meetings.get(topic).stream())
        .filter(meeting -> plan.followedUpBy().filter(meeting.platform()::equals).isPresent())
        .forEach(meeting -> days.add(meeting.heldOn()));
    plan.adjustments().forEach(adjustment -> days.add(adjustment.decidedOn()));
    return days.build();
  }
}
