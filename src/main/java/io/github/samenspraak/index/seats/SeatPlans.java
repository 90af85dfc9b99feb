package io.github.samenspraak.index.seats;

import com.google.common.collect.Maps;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The seat plans of a body, day by day, and their allotments by code. */
final class SeatPlans {

  /** Stands for the code of a mandate without an allotment; no allotment has a blank code. */
  static final String NO_CODE = "";

  private final Timeline<Optional<SeatPlan>> inForce;
  private final Map<SeatPlan, Map<String, SeatAllotment>> allotments = new IdentityHashMap<>();
  private final Map<SeatPlan, List<Term>> days = new IdentityHashMap<>();

  SeatPlans(Body body) {
    inForce = body.seatPlanInForce();
    for (SeatPlan plan : body.seatPlans()) {
      allotments.put(plan, Maps.uniqueIndex(plan.allotments(), SeatAllotment::code));
    }
    for (Stretch<Optional<SeatPlan>> stretch : inForce.stretches()) {
      stretch
          .value()
          .ifPresent(
              plan ->
                  stretch
                      .term()
                      .intersection(plan.inForce())
                      .ifPresent(
                          term ->
                              days.computeIfAbsent(plan, missing -> new ArrayList<>()).add(term)));
    }
  }

  /** {@return the plan in force on each day} */
  Timeline<Optional<SeatPlan>> inForce() {
    return inForce;
  }

  /** {@return the days on which a plan is the one in force, in order} */
  List<Term> days(SeatPlan plan) {
    return days.getOrDefault(plan, List.of());
  }

  /**
   * {@return the code of the allotment that a mandate names or, if it names none, of the only
   * allotment of the plan in force on its first day; {@link #NO_CODE} if there is no such
   * allotment}
   */
  String code(Mandate mandate) {
    return mandate.allotment().orElseGet(() -> onlyCode(mandate.term().firstDay()));
  }

  private String onlyCode(LocalDate day) {
    return inForce
        .on(day)
        .filter(plan -> plan.allotments().size() == 1)
        .map(plan -> plan.allotments().get(0).code())
        .orElse(NO_CODE);
  }

  /**
   * {@return whether a mandate with a code must name another: the plan in force on a day does not
   * have the allotment or, if it names none, has several}
   */
  boolean isUnknown(String code, LocalDate day) {
    return inForce
        .on(day)
        .filter(plan -> find(code, plan).isEmpty())
        .filter(plan -> !code.equals(NO_CODE) || !plan.allotments().isEmpty())
        .isPresent();
  }

  /** {@return whether all allotments of all plans meet a condition} */
  boolean all(Predicate<SeatAllotment> condition) {
    return allotments.values().stream()
        .flatMap(byCode -> byCode.values().stream())
        .allMatch(condition);
  }

  /** {@return the allotment with a code, of the plan in force on a day} */
  Optional<SeatAllotment> find(String code, LocalDate day) {
    return inForce.on(day).flatMap(plan -> find(code, plan));
  }

  /** {@return the allotment with a code, of a plan of the body} */
  Optional<SeatAllotment> find(String code, SeatPlan plan) {
    return Optional.ofNullable(allotments.get(plan).get(code));
  }
}
