package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.ACTION_COMPLETION;
import static io.github.samenspraak.agenda.ObligationKind.BAROMETER_MEASUREMENT;
import static io.github.samenspraak.agenda.ObligationKind.EXTENDED_TEST;
import static io.github.samenspraak.agenda.ObligationKind.FORUM_EDITION;
import static io.github.samenspraak.agenda.ObligationKind.MEASURE_TEST;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_END;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_FOLLOW_UP;
import static io.github.samenspraak.agenda.ObligationKind.PLAN_START;
import static io.github.samenspraak.agenda.ObligationKind.POVERTY_TEST;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.index.PlanCourse;
import io.github.samenspraak.index.PovertyTesting;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.BarometerCourse;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.PovertyTested;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The obligations of plans and their actions, of barometers and of forums. */
final class PolicyObligations extends ObligationSource {

  private final Supplier<Map<Id<PovertyBarometer>, Id<?>>> debtors;

  PolicyObligations(RegisterIndex index) {
    super(index);
    this.debtors = Suppliers.memoize(this::findDebtors);
  }

  @Override
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted) {
    return Stream.of(
            index.register().plans().stream()
                .filter(index::isFollowUpKnown)
                .map(plan -> followUps(plan, days, wanted)),
            index.register().barometers().stream()
                .flatMap(barometer -> measurements(barometer, days, wanted)),
            Stream.of(
                LazyObligation.inOrder(
                    Stream.of(
                            index.register().plans().stream().flatMap(this::ofPlan),
                            index.register().measures().stream()
                                .flatMap(measure -> test(measure).stream()),
                            index.register().povertyTests().stream()
                                .flatMap(test -> extendedTest(test).stream()),
                            index.register().forums().stream().flatMap(this::editions))
                        .flatMap(dues -> dues)
                        .filter(due -> wanted.test(due.deadline())))))
        .flatMap(runs -> runs);
  }

  private Stream<LazyObligation> ofPlan(PolicyPlan plan) {
    return Stream.of(
            due(POVERTY_TEST, plan, index.povertyTesting().test(plan)).stream(),
            Stream.of(event(PLAN_START, plan, plan.term().firstDayOrThrow())),
            plan.allActions().flatMap(action -> completion(plan, action).stream()),
            due(PLAN_EVALUATION, plan, index.course(plan).evaluation()).stream(),
            plan.term().lastDay().map(lastDay -> event(PLAN_END, plan, lastDay)).stream())
        .flatMap(dues -> dues);
  }

  /** A plan begins on its first day, and ends on its last, by itself. */
  private LazyObligation event(ObligationKind kind, PolicyPlan plan, LocalDate day) {
    return ofPlan(kind, plan, new Deadline(day, Optional.of(day)));
  }

  private Optional<LazyObligation> due(
      ObligationKind kind, PolicyPlan plan, Optional<Deadline> deadline) {
    return deadline.map(due -> ofPlan(kind, plan, due));
  }

  private LazyObligation ofPlan(ObligationKind kind, PolicyPlan plan, Deadline deadline) {
    return lazily(
        kind, plan, plan.director(), deadline, details -> details.with("plan", plan.title()));
  }

  private Optional<LazyObligation> test(PolicyMeasure measure) {
    PovertyTesting testing = index.povertyTesting();
    return testing
        .test(measure)
        .map(
            deadline ->
                lazily(
                    MEASURE_TEST,
                    measure,
                    testing.findPlan(measure).orElseThrow().director(),
                    deadline,
                    details -> details.with("measure", measure.title())));
  }

  private Optional<LazyObligation> extendedTest(PovertyTest test) {
    PovertyTesting testing = index.povertyTesting();
    return testing
        .extendedTest(test)
        .map(
            deadline ->
                lazily(
                    EXTENDED_TEST,
                    test,
                    testing.findPlan(test).orElseThrow().director(),
                    deadline,
                    details ->
                        details
                            .with("tested", nameOfTested(test))
                            .with("day", test.quickScan().completedOn())));
  }

  private Label nameOfTested(PovertyTest test) {
    return test.measure()
        .or(
            () ->
                test.concerns()
                    .flatMap(id -> index.find(PovertyTested.class, Id.of(id.value())))
                    .map(PovertyTested::title))
        .orElseThrow();
  }

  private Iterator<LazyObligation> followUps(
      PolicyPlan plan, Term days, Predicate<Deadline> wanted) {
    PlanCourse course = index.course(plan);
    return plan.term()
        .streamYears(Year.from(days.firstDayOrThrow()), Year.from(days.lastDay().orElseThrow()))
        .flatMap(
            year ->
                course.followUp(year).filter(wanted).map(due -> followUp(plan, year, due)).stream())
        .iterator();
  }

  private LazyObligation followUp(PolicyPlan plan, Year year, Deadline deadline) {
    return lazily(
            PLAN_FOLLOW_UP,
            plan,
            plan.followedUpBy().orElseThrow(),
            deadline,
            details -> details.occurrence(year).with("plan", plan.title()).with("year", year))
        .owedFor(Term.in(year));
  }

  private Optional<LazyObligation> completion(PolicyPlan plan, Action action) {
    return action
        .completion()
        .flatMap(index.recordedDays()::due)
        .map(
            deadline ->
                lazily(
                    ACTION_COMPLETION,
                    action,
                    action.executors().stream().findFirst().orElse(plan.director()),
                    deadline,
                    details -> details.with("action", action.title()).with("plan", plan.title())));
  }

  private Stream<Iterator<LazyObligation>> measurements(
      PovertyBarometer barometer, Term days, Predicate<Deadline> wanted) {
    BarometerCourse course = index.course(barometer);
    Year first = course.lastDueBefore(days.firstDayOrThrow()).plusYears(1);
    Year last = course.lastDueBefore(days.lastDay().orElseThrow().plusDays(1));
    // Indicators that share an id have the same measurements, and so the same obligations.
    Set<Id<Indicator>> ids = new HashSet<>();
    return barometer.indicators().stream()
        .filter(indicator -> ids.add(indicator.id()))
        .map(
            indicator ->
                course.gaps(indicator.id()).since(first).until(last).stream()
                    .map(year -> measurement(barometer, course, indicator, year))
                    .filter(due -> wanted.test(due.deadline()))
                    .iterator());
  }

  private LazyObligation measurement(
      PovertyBarometer barometer, BarometerCourse course, Indicator indicator, Year year) {
    return lazily(
            BAROMETER_MEASUREMENT,
            indicator,
            debtor(barometer),
            new Deadline(course.due(year).orElseThrow(), Optional.empty()),
            details -> {
              details
                  .occurrence(year)
                  .with("barometer", barometer.title())
                  .with("indicator", indicator.name())
                  .with("populations", indicator.population().isPresent() ? 1 : 0)
                  .with("year", year);
              indicator.population().ifPresent(people -> details.with("population", people));
            })
        .owedFor(Term.in(year));
  }

  private Id<?> debtor(PovertyBarometer barometer) {
    return barometer
        .platform()
        .<Id<?>>map(id -> id)
        .orElseGet(() -> debtors.get().getOrDefault(barometer.id(), barometer.id()));
  }

  /**
   * {@return who owes the measurements of each barometer without a platform: the director of the
   * first plan with it}
   */
  private Map<Id<PovertyBarometer>, Id<?>> findDebtors() {
    Map<Id<PovertyBarometer>, Id<?>> debtors = new HashMap<>();
    for (PolicyPlan plan : index.register().plans()) {
      plan.barometer().ifPresent(barometer -> debtors.putIfAbsent(barometer, plan.director()));
    }
    return debtors;
  }

  private Stream<LazyObligation> editions(Forum forum) {
    ImmutableList<Deadline> rhythm = forum.rhythm();
    int first = forum.firstNumber();
    return IntStream.range(0, rhythm.size())
        .boxed()
        .flatMap(
            i ->
                index
                    .recordedDays()
                    .due(rhythm.get(i))
                    .map(deadline -> edition(forum, first + i + 1, deadline))
                    .stream());
  }

  private LazyObligation edition(Forum forum, int number, Deadline deadline) {
    return lazily(
        FORUM_EDITION,
        forum,
        forum.organisers().stream().<Id<?>>map(id -> id).findFirst().orElse(forum.id()),
        deadline,
        details -> details.occurrence(number).with("forum", forum.name()).with("number", number));
  }
}
