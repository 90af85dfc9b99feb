package io.github.samenspraak.index.seats;

import com.google.common.collect.Maps;
import io.github.samenspraak.platform.Body;
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

/** The seat plans of a body, day by day, and their allotments by code. */
final class SeatPlans {

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

  /** {@return the allotment with a code, of the plan in force on a day} */
  Optional<SeatAllotment> find(String code, LocalDate day) {
    return inForce.on(day).flatMap(plan -> find(code, plan));
  }

  /** {@return the allotment with a code, of a plan of the body} */
  Optional<SeatAllotment> find(String code, SeatPlan plan) {
    return Optional.ofNullable(allotments.get(plan).get(code));
  }
}
