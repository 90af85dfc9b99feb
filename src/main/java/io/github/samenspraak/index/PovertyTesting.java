package io.github.samenspraak.index;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.PovertyTested;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.IntervalTree;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days by which plans and measures must be tested for poverty, and the days on which they were.
 *
 * <p>Only a plan that commits to it asks for tests: of itself, and of the measures under it. A test
 * begins with a quick scan, which meets the first deadline. If that is positive, an extended test
 * has a deadline of its own.
 *
 * <p>It judges nothing. Rules and agenda both ask here, so that they never disagree.
 */
public final class PovertyTesting {

  private final RegisterIndex index;

  /** The day of the first quick scan, by the id of the tested element. */
  private final Map<Id<?>, LocalDate> firstScans = new HashMap<>();

  /** The plan of each action. */
  private final Supplier<Map<Id<?>, PolicyPlan>> plansOfActions =
      Suppliers.memoize(this::collectPlansOfActions);

  /** The plans that ask for tests, by their days. */
  private final Supplier<IntervalTree<PolicyPlan>> asking =
      Suppliers.memoize(
          () ->
              IntervalTree.of(
                  index().register().plans().stream()
                      .filter(PovertyTesting::asksForTests)
                      .collect(ImmutableList.toImmutableList()),
                  PolicyPlan::term));

  PovertyTesting(RegisterIndex index) {
    this.index = index;
    for (PovertyTest test : index.register().povertyTests()) {
      test.concerns()
          .ifPresent(
              tested -> firstScans.merge(tested, test.quickScan().completedOn(), Comparators::min));
    }
  }

  private RegisterIndex index() {
    return index;
  }

  private static boolean asksForTests(PolicyPlan plan) {
    return plan.commitsTo(Commitment.POVERTY_TEST);
  }

  private Map<Id<?>, PolicyPlan> collectPlansOfActions() {
    // Where several have an id, it leads to the first.
    Map<Id<?>, PolicyPlan> plans = new HashMap<>();
    for (PolicyPlan plan : index.register().plans()) {
      plan.allActions().forEach(action -> plans.putIfAbsent(action.id(), plan));
    }
    return plans;
  }

  /**
   * {@return the deadline for the test of a plan: the day before its term begins; absent if it does
   * not ask for one, or records begin later}
   *
   * @param plan a plan of the register
   */
  public Optional<Deadline> test(PolicyPlan plan) {
    return Optional.of(dayBefore(plan.term()))
        .filter(due -> asksForTests(plan))
        .flatMap(due -> test(plan, due));
  }

  /**
   * {@return the deadline for the test of a measure: the day on which it is decided; absent if that
   * is open, no plan asks for a test, or records begin later}
   *
   * @param measure a measure of the register
   */
  public Optional<Deadline> test(PolicyMeasure measure) {
    return measure
        .decidedOn()
        .filter(due -> findPlan(measure).isPresent())
        .flatMap(due -> test(measure, due));
  }

  private Optional<Deadline> test(PovertyTested tested, LocalDate due) {
    return index
        .recordedDays()
        .due(new Deadline(due, Optional.ofNullable(firstScans.get(tested.id()))));
  }

  /**
   * {@return the plan that asks for a test of a measure: the one that it names or, if it names
   * none, one that is in force on the day of its decision; absent if there is no such plan}
   *
   * @param measure a measure of the register
   */
  public Optional<PolicyPlan> findPlan(PolicyMeasure measure) {
    return measure.plan().isPresent()
        ? index.find(PolicyPlan.class, measure.plan().get()).filter(PovertyTesting::asksForTests)
        : measure.decidedOn().flatMap(this::askingOn);
  }

  private Optional<PolicyPlan> askingOn(LocalDate day) {
    return asking.get().find(day, plan -> true);
  }

  /**
   * {@return the plan that asks for a test: the one that is tested, that has the tested action, or
   * that {@linkplain #findPlan(PolicyMeasure) asks} for a test of the measure; if what was tested
   * is not in the register, one in force on the day of its decision; absent if there is no such
   * plan}
   *
   * @param test a test of the register
   */
  public Optional<PolicyPlan> findPlan(PovertyTest test) {
    if (test.concerns().isEmpty()) {
      return test.decidedOn().flatMap(this::askingOn);
    }
    return findTested(test)
        .flatMap(
            tested -> tested instanceof PolicyMeasure measure ? findPlan(measure) : planOf(tested))
        .filter(PovertyTesting::asksForTests);
  }

  private Optional<PovertyTested> findTested(PovertyTest test) {
    return test.concerns().flatMap(id -> index.find(PovertyTested.class, Id.of(id.value())));
  }

  private Optional<PolicyPlan> planOf(PovertyTested tested) {
    return tested instanceof PolicyPlan plan
        ? Optional.of(plan)
        : Optional.ofNullable(plansOfActions.get().get(tested.id()));
  }

  /**
   * {@return the deadline for the second part of a test: the day of the decision or, if that is not
   * recorded, the day before the plan or the action begins; absent if the quick scan is negative,
   * no plan asks for a test, nothing is decided, or records begin later}
   *
   * @param test a test of the register
   */
  public Optional<Deadline> extendedTest(PovertyTest test) {
    if (!test.quickScan().positive() || findPlan(test).isEmpty()) {
      return Optional.empty();
    }
    return test.decidedOn()
        .or(() -> findTested(test).flatMap(PovertyTesting::decision))
        .flatMap(
            due ->
                index
                    .recordedDays()
                    .due(new Deadline(due, test.extended().map(ExtendedTest::completedOn))));
  }

  /** {@return the day by which something is decided at the latest} */
  private static Optional<LocalDate> decision(PovertyTested tested) {
    if (tested instanceof PolicyMeasure measure) {
      return measure.decidedOn();
    }
    return Optional.of(
        dayBefore(tested instanceof Action action ? action.term() : ((PolicyPlan) tested).term()));
  }

  private static LocalDate dayBefore(Term term) {
    return term.firstDayOrThrow().minusDays(1);
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(PovertyTesting.class);
  }
}
