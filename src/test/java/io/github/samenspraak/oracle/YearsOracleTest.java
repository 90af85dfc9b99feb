package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static java.util.function.Predicate.not;

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

/** What platforms owe for their years, and what of it is late, against a count by hand. */
class YearsOracleTest extends LatenessAreaTest {

  YearsOracleTest() {
    super(
        Sets.immutableEnumSet(
            ObligationKind.CONCLUSION,
            ObligationKind.PRESENTATION,
            ObligationKind.PUBLICATION,
            ObligationKind.ANSWER),
        List.of("year"),
        2018,
        2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return YearRegisters.of(seed);
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new YearsByHand(register, today).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return FEATURES;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .putAll(PlatformFeatures.ALL)
          .put("due days of the calendar", has("day"))
          .put("due days in another year", has("yearsLater"))
          .put("due days within a time", has("within"))
          .put("days for conclusions", any("charters", has("conclusions")))
          .put("days for publication", any("charters", has("publication")))
          .put("time to answer", has("answerWithin"))
          .put("joint reports", has("years"))
          .put("two reports on a year", YearsOracleTest::hasTwoReports)
          .put("working groups with an end", any("bodies", hasDay("lifespan", "lastDay")))
          .put("working groups without days", any("bodies", not(has("lifespan"))))
          .put(
              "unknown first days of groups", any("bodies", YearsOracleTest::livesSinceNobodyKnows))
          .build();

  private static boolean livesSinceNobodyKnows(JsonNode body) {
    return body.has("lifespan") && !body.get("lifespan").has("firstDay");
  }

  private static boolean hasTwoReports(JsonNode register) {
    Set<Integer> years = new HashSet<>();
    for (JsonNode report : register.get("annualReports")) {
      int first = report.get("year").intValue();
      for (int i = 0; i < Json.number(report, "years").orElse(1); i++) {
        if (!years.add(first + i)) {
          return true;
        }
      }
    }
    return false;
  }
}
