package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ACTION_COMPLETION;
import static io.github.samenspraak.agenda.ObligationKind.BAROMETER_MEASUREMENT;
import static io.github.samenspraak.agenda.ObligationKind.FORUM_EDITION;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_END;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_FOLLOW_UP;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_START;
import static io.github.samenspraak.agenda.ObligationKind.POVERTY_TEST;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.BarometerCourse;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.register.PlanCourse;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is due of plans and their actions, of barometers and of forums. */
final class PolicyDuties implements Duties {

  private final RegisterIndex index;
  private final Scribe scribe;
  private final Supplier<Map<Id<PovertyBarometer>, Id<?>>> debtors;

  PolicyDuties(RegisterIndex index, Scribe scribe) {
    this.index = index;
    this.scribe = scribe;
    this.debtors = Suppliers.memoize(this::findDebtors);
  }

  @Override
  public Stream<Obligation> during(Term days, Predicate<Deadline> wanted) {
    return Stream.of(
            index.register().plans().stream().flatMap(plan -> ofPlan(plan, days, wanted)),
            index.register().barometers().stream()
                .flatMap(barometer -> measurements(barometer, days, wanted)),
            index.register().forums().stream().flatMap(this::editions))
        .flatMap(obligations -> obligations);
  }

  private Stream<Obligation> ofPlan(PolicyPlan plan, Term days, Predicate<Deadline> wanted) {
    PlanCourse course = index.course(plan);
    Year first = Year.from(days.firstDay());
    Year last = Year.from(days.lastDay().orElseThrow());
    return Stream.of(
            Stream.of(enter(POVERTY_TEST, plan).owedBy(plan.director(), course.povertyTest())),
            Stream.of(event(PLAN_START, plan, plan.term().firstDay())),
            plan.allActions().flatMap(action -> completion(plan, action, wanted).stream()),
            plan.term().years(first, last).stream()
                .flatMap(year -> followUp(course, year).stream()),
            plan.term().lastDay().map(lastDay -> event(PLAN_END, plan, lastDay)).stream())
        .flatMap(obligations -> obligations);
  }

  /** A plan begins on its first day, and ends on its last, by itself. */
  private Obligation event(ObligationKind kind, PolicyPlan plan, LocalDate day) {
    return enter(kind, plan).owedBy(plan.director(), new Deadline(day, Optional.of(day)));
  }

  private Optional<Obligation> followUp(PlanCourse course, Year year) {
    PolicyPlan plan = course.plan();
    return course
        .followUp(year)
        .map(
            deadline ->
                enter(PLAN_FOLLOW_UP, plan)
                    .occurrence(year)
                    .with("year", year)
                    .owedBy(
                        plan.followedUpBy().<Id<?>>map(id -> id).orElse(plan.director()),
                        deadline));
  }

  private Scribe.Entry enter(ObligationKind kind, PolicyPlan plan) {
    return scribe.enter(kind, plan).with("plan", plan.title());
  }

  private Optional<Obligation> completion(
      PolicyPlan plan, Action action, Predicate<Deadline> wanted) {
    return action
        .completion()
        .filter(wanted)
        .map(
            deadline ->
                scribe
                    .enter(ACTION_COMPLETION, action)
                    .with("action", action.title())
                    .with("plan", plan.title())
                    .owedBy(
                        action.executors().stream().findFirst().orElse(plan.director()), deadline));
  }

  private Stream<Obligation> measurements(
      PovertyBarometer barometer, Term days, Predicate<Deadline> wanted) {
    Id<?> debtor = debtors.get().getOrDefault(barometer.id(), barometer.id());
    BarometerCourse course = barometer.course();
    Year first = Year.from(days.firstDay());
    Year last = Year.from(days.lastDay().orElseThrow());
    return barometer.indicators().stream()
        .flatMap(
            indicator ->
                course.deadlines(indicator.id(), first, last).entrySet().stream()
                    .filter(entry -> wanted.test(entry.getValue()))
                    .map(
                        entry ->
                            scribe
                                .enter(BAROMETER_MEASUREMENT, indicator)
                                .occurrence(entry.getKey())
                                .with("barometer", barometer.title())
                                .with("indicator", indicator.name())
                                .with("year", entry.getKey())
                                .owedBy(debtor, entry.getValue())));
  }

  /**
   * A barometer belongs to nobody; whoever directs the first plan that is followed by it needs it.
   */
  private Map<Id<PovertyBarometer>, Id<?>> findDebtors() {
    Map<Id<PovertyBarometer>, Id<?>> debtors = new HashMap<>();
    for (PolicyPlan plan : index.register().plans()) {
      plan.barometer().ifPresent(barometer -> debtors.putIfAbsent(barometer, plan.director()));
    }
    return debtors;
  }

  private Stream<Obligation> editions(Forum forum) {
    ImmutableList<Deadline> rhythm = forum.rhythm();
    return IntStream.range(0, rhythm.size()).mapToObj(i -> edition(forum, i + 2, rhythm.get(i)));
  }

  private Obligation edition(Forum forum, int number, Deadline deadline) {
    return scribe
        .enter(FORUM_EDITION, forum)
        .occurrence(number)
        .with("forum", forum.name())
        .with("number", number)
        .owedBy(
            forum.organisers().stream().<Id<?>>map(id -> id).findFirst().orElse(forum.id()),
            deadline);
  }
}
