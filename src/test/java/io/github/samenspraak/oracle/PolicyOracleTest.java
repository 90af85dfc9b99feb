package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.each;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.ObligationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What plans, barometers and forums ask for, and what of it is late, against a count by hand. */
class PolicyOracleTest extends LatenessAreaTest {

  PolicyOracleTest() {
    super(
        Sets.immutableEnumSet(
            ObligationKind.PLAN_START,
            ObligationKind.PLAN_END,
            ObligationKind.PLAN_FOLLOW_UP,
            ObligationKind.POVERTY_TEST,
            ObligationKind.MEASURE_TEST,
            ObligationKind.EXTENDED_TEST,
            ObligationKind.PLAN_EVALUATION,
            ObligationKind.ACTION_COMPLETION,
            ObligationKind.BAROMETER_MEASUREMENT,
            ObligationKind.FORUM_EDITION),
        List.of("year", "number"),
        2018,
        2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return PolicyRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new PolicyByHand(register, today).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return ImmutableMap.<String, Predicate<JsonNode>>builder()
        .put("plans that commit to tests", any("plans", commits("POVERTY_TEST")))
        .put("plans that commit to a body", any("plans", commits("FOLLOW_UP_BODY")))
        .put("plans that commit to evaluation", any("plans", commits("IMPACT_EVALUATION")))
        .put("plans without an end", any("plans", not(hasDay("term", "lastDay"))))
        .put("plans that are adjusted", has("adjustments"))
        .put("plans that nobody follows up", any("plans", not(has("followedUpBy"))))
        .put("plans of an unknown platform", any("plans", is("followedUpBy", "unknown")))
        .put("evaluations with academics", any("evaluations", with("university")))
        .put("evaluations without academics", any("evaluations", with("club")))
        .put("objectives in objectives", any("objectives", has("objectives")))
        .put("actions that are not done", any("actions", is("status", "RUNNING")))
        .put("actions that were given up", any("actions", is("status", "DROPPED")))
        .put("measures of a plan", any("measures", has("plan")))
        .put("measures of the plan of the day", any("measures", not(has("plan"))))
        .put("measures not decided yet", any("measures", not(has("decidedOn"))))
        .put("tests of plans", any("povertyTests", concerns("plan\\d")))
        .put("tests of actions", any("povertyTests", concerns("plan\\d.+")))
        .put("tests of measures", any("povertyTests", concerns("measure.+")))
        .put("tests of what is not recorded", any("povertyTests", has("measure")))
        .put("extended tests", has("extended"))
        .put("tests that were decided on", any("povertyTests", has("decidedOn")))
        .put("meetings about plans", any("meetings", is("body", "plenary")))
        .put("meetings of another body", any("meetings", is("body", "council")))
        .put("barometers of a platform", any("barometers", has("platform")))
        .put("barometers without an end", any("barometers", not(hasDay("term", "lastDay"))))
        .put("barometers of several years", any("barometers", has("every")))
        .put("time to publish", has("publishedWithin"))
        .put("forums with a rhythm", any("forums", has("every")))
        .put("forums without a rhythm", any("forums", not(has("every"))))
        .put("several editions", each("editions", editions -> editions.size() > 1))
        .put("suspensions", has("suspensions"))
        .put("records from a day on", has("recordedFrom"))
        .put("establishment", has("established"))
        .put("dissolved platforms", has("dissolved"))
        .put("waivers with an end", any("waivers", hasDay("term", "lastDay")))
        .put("waivers without an end", any("waivers", not(hasDay("term", "lastDay"))))
        .build();
  }

  private static Predicate<JsonNode> commits(String commitment) {
    return plan -> Json.texts(plan, "commitments").contains(commitment);
  }

  private static Predicate<JsonNode> with(String organisation) {
    return evaluation -> Json.texts(evaluation, "with").contains(organisation);
  }

  private static Predicate<JsonNode> concerns(String pattern) {
    return test -> Json.text(test, "concerns", "").matches(pattern);
  }
}
