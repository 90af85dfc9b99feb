package io.github.samenspraak.benchmark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.samenspraak.benchmark.DayByDay.Stretch;
import io.github.samenspraak.benchmark.PlainRegister.AdvisoryPlatform;
import io.github.samenspraak.benchmark.PlainRegister.Body;
import io.github.samenspraak.benchmark.PlainRegister.Mandate;
import io.github.samenspraak.benchmark.PlainRegister.SeatPlan;
import io.github.samenspraak.benchmark.PlainRegister.Term;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The floor of checking: a loop over plain records, written by hand for the seat cap alone.
 *
 * <p>It knows of no other rule, builds no index, and says nothing but which days.
 */
final class SeatCapLoop {

  /** The rule that it checks as this library does. */
  static final RuleSet RULES = RuleSet.standard().only("seat-cap-exceeded");

  private SeatCapLoop() {}

  static List<RivalFinding> check(PlainRegister register) {
    List<RivalFinding> found = new ArrayList<>();
    for (AdvisoryPlatform platform : register.platforms()) {
      if (platform.bodies() != null) {
        platform.bodies().forEach(body -> check(body, found::add));
      }
    }
    return found;
  }

  static void check(Body body, Consumer<RivalFinding> found) {
    if (body.seatPlans() == null || body.mandates() == null) {
      return;
    }
    Map<String, List<Term>> byHolder =
        body.mandates().stream()
            .filter(mandate -> mandate.heldAs() == HeldAs.MEMBER)
            .collect(groupingBy(Mandate::holder, mapping(Mandate::term, toList())));
    List<Stretch> seated = DayByDay.count(byHolder.values());
    for (SeatPlan plan : body.seatPlans()) {
      for (Stretch stretch : seated) {
        Stretch underPlan = stretch.within(plan.inForce());
        if (plan.seatCap() != null && stretch.count() > plan.seatCap() && !underPlan.isEmpty()) {
          found.accept(underPlan.found("seat-cap-exceeded", body.id()));
        }
      }
    }
  }
}
