package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.has;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.samenspraak.agenda.ObligationKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The duties that charters set beside reports, and what of them is late, against a count by hand.
 */
class DutiesOracleTest extends LatenessAreaTest {

  DutiesOracleTest() {
    super(Sets.immutableEnumSet(ObligationKind.DUTY), List.of("duty", "year"), 2018, 2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return DutyRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new DutiesByHand(register, today).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return ImmutableMap.<String, Predicate<JsonNode>>builder()
        .putAll(PlatformFeatures.ALL)
        .put("duties of another", any("duties", has("owedBy")))
        .put("due days of the calendar", has("day"))
        .put("due days in another year", has("yearsLater"))
        .put("due days within a time", has("within"))
        .put("duties done twice", DutiesOracleTest::isDoneTwice)
        .put("duties of one charter only", DutiesOracleTest::changes)
        .build();
  }

  private static boolean isDoneTwice(JsonNode register) {
    Set<List<JsonNode>> done = new HashSet<>();
    return !Json.each(register, "dutiesDone")
        .allMatch(each -> done.add(List.of(each.get("duty"), each.get("year"))));
  }

  /** {@return whether some charters have a duty of a code that others lack} */
  private static boolean changes(JsonNode register) {
    return register.findValues("duties").stream()
            .map(duties -> Set.copyOf(duties.findValuesAsString("code")))
            .distinct()
            .count()
        > 1;
  }
}
