package io.github.samenspraak.register;

import com.google.common.collect.Maps;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The seat plans of a body, day by day, and their allotments by code. */
final class SeatPlans {

  private final Timeline<Optional<SeatPlan>> inForce;
  private final Map<SeatPlan, Map<String, SeatAllotment>> allotments = new IdentityHashMap<>();

  SeatPlans(SeatedBody body) {
    inForce = body.seatPlanInForce();
    for (SeatPlan plan : body.seatPlans()) {
      allotments.put(plan, Maps.uniqueIndex(plan.allotments(), SeatAllotment::code));
    }
  }

  /** {@return on each day, the plan in force} */
  Timeline<Optional<SeatPlan>> inForce() {
    return inForce;
  }

  /** {@return the allotment with a code, of the plan in force on a day} */
  Optional<SeatAllotment> find(String code, LocalDate day) {
    return inForce.on(day).map(plan -> allotments.get(plan).get(code));
  }
}
