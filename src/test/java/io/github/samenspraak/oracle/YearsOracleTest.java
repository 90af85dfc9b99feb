package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.each;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What platforms owe for their years, and what of it is late, against a count by hand. */
class YearsOracleTest extends LatenessAreaTest {

  private static final String FIRST_DAY = "firstDay";

  private static final Set<ObligationKind> KINDS =
      Set.of(
          ObligationKind.CONCLUSION,
          ObligationKind.PRESENTATION,
          ObligationKind.PUBLICATION,
          ObligationKind.ANSWER);

  YearsOracleTest() {
    super(YearsByHand.CODES, 2018, 2030);
  }

  @Override
  ObjectNode draw(long seed) {
    return YearRegisters.of(seed);
  }

  @Override
  List<LocalDate> todays(long seed) {
    return List.of(
        LocalDate.of(2021, 1, 1).plusDays(Math.floorMod(seed * 37, 5 * 365)),
        LocalDate.of(2027, 4, 1));
  }

  @Override
  Set<Object> ofAllYears(JsonNode register, LocalDate today) {
    return new YearsByHand(register, today).answers();
  }

  @Override
  Set<Object> byLibrary(Register register, LocalDate today) {
    return lateness(register, today).agenda(KINDS, List.of("year")).overdueIsFound(KINDS).answers();
  }

  @Override
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return FEATURES;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("two charters", each("charters", charters -> charters.size() > 1))
          .put("years that begin on 29 February", any("charters", begin("--02-29")))
          .put("years that come to begin on another day", YearsOracleTest::changesYears)
          .put("charters without reports", any("charters", not(has("reporting"))))
          .put("unknown first days of charters", any("charters", not(hasDay("inForce", FIRST_DAY))))
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
          .put("suspensions", has("suspensions"))
          .put("records from a day on", has("recordedFrom"))
          .put("establishment known to the day", each("established", date -> length(date) == 10))
          .put("establishment known in part", each("established", date -> length(date) < 10))
          .put("establishment not recorded", not(has("established")))
          .put("dissolved platforms", has("dissolved"))
          .put("waivers with an end", any("waivers", hasDay("term", "lastDay")))
          .put("waivers without an end", any("waivers", not(hasDay("term", "lastDay"))))
          .build();

  private static Predicate<JsonNode> begin(String day) {
    return charter -> is("yearBegins", day).test(charter.path("reporting"));
  }

  private static boolean changesYears(JsonNode register) {
    return register
            .findValues("charters")
            .get(0)
            .valueStream()
            .map(charter -> CalendarByHand.of(charter.path("reporting")))
            .distinct()
            .count()
        > 1;
  }

  private static boolean livesSinceNobodyKnows(JsonNode body) {
    return body.has("lifespan") && !body.get("lifespan").has(FIRST_DAY);
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

  private static int length(JsonNode text) {
    return text.stringValue().length();
  }
}
