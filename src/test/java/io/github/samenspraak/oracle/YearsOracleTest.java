package io.github.samenspraak.oracle;

import static io.github.samenspraak.oracle.Features.any;
import static io.github.samenspraak.oracle.Features.each;
import static io.github.samenspraak.oracle.Features.has;
import static io.github.samenspraak.oracle.Features.hasDay;
import static io.github.samenspraak.oracle.Features.is;
import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What platforms owe for their years, and what of it is late, against a count by hand. */
@Tag("slow")
class YearsOracleTest implements Area {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  /** Some days of each month of the years that are looked at. */
  private static final List<LocalDate> CALENDAR =
      FIRST
          .datesUntil(LAST.plusDays(1))
          .filter(day -> Set.of(1, 15, 31).contains(day.getDayOfMonth()))
          .toList();

  private static final String FIRST_DAY = "firstDay";

  private static final Set<ObligationKind> KINDS =
      Set.of(
          ObligationKind.CONCLUSION,
          ObligationKind.PRESENTATION,
          ObligationKind.PUBLICATION,
          ObligationKind.ANSWER);

  private static final List<String> CODES =
      Streams.concat(YearsByHand.CODES.stream(), Stream.of("waiver-unused")).toList();

  @Test
  void bothSidesAgree() {
    new Comparison(this).run();
  }

  @Test
  void shiftingTodayByADayChangesOnlyWhatThatDayIsAbout() {
    new Comparison(this).shift(YearsByHand.CODES);
  }

  @Test
  void eachFeatureOccursInATenthOfTheRegisters() {
    new Comparison(this).shares();
  }

  @Override
  public ObjectNode draw(long seed) {
    return YearRegisters.of(seed);
  }

  @Override
  public List<LocalDate> todays(long seed) {
    return List.of(
        LocalDate.of(2021, 1, 1).plusDays(Math.floorMod(seed * 37, 5 * 365)),
        LocalDate.of(2027, 4, 1));
  }

  @Override
  public Set<Object> byHand(JsonNode register, LocalDate today) {
    Set<Object> answers = new YearsByHand(register, today).answers();
    answers.removeIf(
        answer ->
            answer instanceof Due due && (due.day().isBefore(FIRST) || due.day().isAfter(LAST)));
    return answers;
  }

  @Override
  public Set<Object> byLibrary(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, CALENDAR)
        .lateness(CODES)
        .agenda(KINDS, List.of("year"))
        .overdueIsFound(KINDS)
        .answers();
  }

  @Override
  public List<String> features() {
    return List.copyOf(FEATURES.keySet());
  }

  @Override
  public Set<String> featuresOf(JsonNode register) {
    return Features.in(register, FEATURES);
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
