package io.github.samenspraak.index.seats;

import com.google.common.collect.Maps;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The seat plans of a body, day by day, and their allotments by code. */
final class SeatPlans {

  /** Stands for the code of a mandate without an allotment; no allotment has a blank code. */
  static final String NO_CODE = "";

  private final Timeline<Optional<SeatPlan>> inForce;
  private final Map<SeatPlan, Map<String, SeatAllotment>> allotments = new IdentityHashMap<>();
  private final Map<SeatPlan, List<Term>> days = new IdentityHashMap<>();

  /** The plans whose first day is not known; hardly ever any. */
  private final List<SeatPlan> undated;

  SeatPlans(Body body, RecordedDays recorded) {
    undated = body.seatPlans().stream().filter(plan -> !plan.inForce().hasFirstDay()).toList();
    inForce = body.seatPlanInForce();
    for (SeatPlan plan : body.seatPlans()) {
      allotments.put(plan, Maps.uniqueIndex(plan.allotments(), SeatAllotment::code));
    }
    for (Stretch<Optional<SeatPlan>> stretch : inForce.stretches()) {
      stretch
          .value()
          .ifPresent(
              plan ->
                  recorded
                      .certain(plan.inForce())
                      .flatMap(stretch.term()::intersection)
                      .ifPresent(
                          term ->
                              days.computeIfAbsent(plan, missing -> new ArrayList<>()).add(term)));
    }
  }

  /** {@return the plan in force on each day} */
  Timeline<Optional<SeatPlan>> inForce() {
    return inForce;
  }

  /** {@return the days on which a plan is for certain the one in force, in order} */
  List<Term> days(SeatPlan plan) {
    return days.getOrDefault(plan, List.of());
  }

  /**
   * {@return the code of the allotment that a mandate names or, if it names none, of the only
   * allotment of the plan in force on its first day; {@link #NO_CODE} if there is no such
   * allotment}
   */
  String code(Mandate mandate) {
    return mandate.allotment().orElseGet(() -> onlyCode(mandate.term()));
  }

  private String onlyCode(Term term) {
    return plans(term)
        .filter(plan -> plan.allotments().size() == 1)
        .map(plan -> plan.allotments().get(0).code())
        .reduce((first, last) -> last)
        .orElse(NO_CODE);
  }

  /**
   * {@return whether mandates with a code and a term must name another: a plan is or may be in
   * force on the first day, and none has the allotment or, if they name none, all have several}
   */
  boolean isUnknown(String code, Term term) {
    return find(code, term).isEmpty()
        && hasPlan(term)
        && !mayBeKnown(code, term)
        && plans(term).allMatch(plan -> !code.equals(NO_CODE) || !plan.allotments().isEmpty());
  }

  /** {@return whether a plan that may have been in force on the first day has the allotment} */
  private boolean mayBeKnown(String code, Term term) {
    return undated.stream()
        .filter(plan -> term.firstDay().map(plan.inForce()::contains).orElse(true))
        .anyMatch(plan -> find(code, plan).isPresent());
  }

  /** {@return whether all allotments of all plans meet a condition} */
  boolean all(Predicate<SeatAllotment> condition) {
    return allotments.values().stream()
        .flatMap(byCode -> byCode.values().stream())
        .allMatch(condition);
  }

  /**
   * {@return the allotment with a code, of the plan in force on the first day of a term or, if that
   * day is not known, of the last plan that has it on a day of the term}
   */
  Optional<SeatAllotment> find(String code, Term term) {
    return plans(term).flatMap(plan -> find(code, plan).stream()).reduce((first, last) -> last);
  }

  private boolean hasPlan(Term term) {
    return plans(term).findAny().isPresent();
  }

  private Stream<SeatPlan> plans(Term term) {
    return term.firstDay()
        .map(firstDay -> inForce.on(firstDay).stream())
        .orElseGet(
            () -> inForce.within(term).stream().flatMap(stretch -> stretch.value().stream()));
  }

  /** {@return the allotment with a code, of a plan of the body} */
  Optional<SeatAllotment> find(String code, SeatPlan plan) {
    return Optional.ofNullable(allotments.get(plan).get(code));
  }
}
