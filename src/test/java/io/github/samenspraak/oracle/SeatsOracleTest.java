package io.github.samenspraak.oracle;

import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.oracle.SeatsByHand.Allotment;
import io.github.samenspraak.oracle.SeatsByHand.Mandate;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Seats, their findings and what is due at the end of mandates, against a count by hand. */
@Tag("slow")
class SeatsOracleTest implements Area {

  private static final List<LocalDate> CALENDAR =
      SeatRegisters.START.minusDays(10).datesUntil(SeatRegisters.START.plusDays(220)).toList();

  private static final Map<String, String> KINDS =
      Map.of(
          "ELECTED", "ELECTION",
          "DELEGATED", "DELEGATION",
          "APPOINTED", "APPOINTMENT",
          "CO_OPTED", "APPOINTMENT");

  @Test
  void bothSidesAgree() {
    new Comparison(this).run();
  }

  @Test
  void eachFeatureOccursInATenthOfTheRegisters() {
    new Comparison(this).shares();
  }

  @Override
  public ObjectNode draw(long seed) {
    return SeatRegisters.of(seed);
  }

  @Override
  public List<LocalDate> todays(long seed) {
    return List.of(
        SeatRegisters.START.plusDays(Math.floorMod(seed * 37, 150)),
        SeatRegisters.START.plusDays(200));
  }

  @Override
  public Set<Object> byHand(JsonNode register, LocalDate today) {
    SeatsByHand seats = seats(register, today);
    TermsByHand terms = new TermsByHand(register, seats);
    Set<Object> answers = new HashSet<>();
    answers.addAll(new SeatFindingsByHand(register, seats, terms, CALENDAR).claims());
    CALENDAR.forEach(day -> answers.add(seated(seats, day)));
    answers.addAll(dues(seats, terms));
    return answers;
  }

  private static SeatsByHand seats(JsonNode register, LocalDate today) {
    JsonNode platform = register.get("platforms").get(0);
    return new SeatsByHand(body(register), new RecordsByHand(register, platform, today));
  }

  private static Seated seated(SeatsByHand seats, LocalDate day) {
    return new Seated(
        seats.id(),
        day,
        seats.seated(day),
        seats.planOn(day).map(SeatsByHand.Plan::seats).orElse(OptionalInt.empty()),
        seats.planOn(day).stream()
            .flatMap(plan -> plan.allotments().stream())
            .map(Allotment::code)
            .map(
                code ->
                    List.<Object>of(
                        code, seats.seatedOn(code, day), seats.seatedForCertainOn(code, day)))
            .toList());
  }

  private static Set<Due> dues(SeatsByHand seats, TermsByHand terms) {
    Set<Due> dues = new HashSet<>();
    for (TermsByHand.Renewal renewal : terms.renewals()) {
      dues.add(
          new Due(
              KINDS.get(renewal.allotment().basis()),
              seats.id(),
              renewal.due(),
              renewal.metOn(),
              List.of(renewal.allotment().basis(), renewal.seats())));
    }
    for (Mandate mandate : seats.mandates().stream().filter(seats::takesSeat).toList()) {
      terms
          .lastDayAllowed(mandate)
          .filter(seats::isAlive)
          .ifPresent(
              day ->
                  dues.add(
                      new Due(
                          "MANDATE_END",
                          mandate.id(),
                          day,
                          Optional.of(mandate.days().last())
                              .filter(last -> !mandate.days().isOpen()),
                          List.of())));
    }
    dues.removeIf(due -> !CALENDAR.contains(due.day()));
    return dues;
  }

  @Override
  public Set<Object> byLibrary(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, CALENDAR)
        .findings(SeatFindingsByHand.CODES)
        .seatings(register.platforms().get(0).bodies().get(0))
        .agenda(
            Set.of(
                ObligationKind.ELECTION,
                ObligationKind.DELEGATION,
                ObligationKind.APPOINTMENT,
                ObligationKind.MANDATE_END),
            List.of("allotment", "seats"))
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
          .put("deputies", hasMandate(each -> isHeldAs("DEPUTY", each)))
          .put("substitutes", hasMandate(each -> isHeldAs("SUBSTITUTE", each)))
          .put("holding over", SeatsOracleTest::hasHoldingOver)
          .put("delegations", register -> !register.findValues("delegations").isEmpty())
          .put("unknown first days", hasMandate(each -> !each.get("term").has("firstDay")))
          .put("seats that do not count", register -> has(register, "countsTowardsCap"))
          .put("suspensions", register -> has(register, "suspensions"))
          .put("records from a day on", register -> has(register, "recordedFrom"))
          .put("two plans", register -> body(register).get("seatPlans").size() > 1)
          .put("a plan without a cap", hasPlan(each -> !each.has("seatCap")))
          .put("legislatures that seats follow", SeatsOracleTest::hasLegislature)
          .put("time to fill seats", register -> has(register, "filledWithin"))
          .put("replacements", hasMandate(each -> each.has("replaces")))
          .put("recorded elections", hasMandate(each -> each.has("appointedBy")))
          .put("absences", hasMandate(each -> each.has("absences")))
          .put("roles with days", register -> has(body(register), "role"))
          .put("two seats of one person", SeatsOracleTest::hasPair)
          .build();

  private static JsonNode body(JsonNode register) {
    return register.get("platforms").get(0).get("bodies").get(0);
  }

  private static boolean has(JsonNode register, String attribute) {
    return register.findValue(attribute) != null;
  }

  private static Predicate<JsonNode> hasMandate(Predicate<JsonNode> question) {
    return register -> Json.each(body(register), "mandates").anyMatch(question);
  }

  private static Predicate<JsonNode> hasPlan(Predicate<JsonNode> question) {
    return register -> Json.each(body(register), "seatPlans").anyMatch(question);
  }

  private static boolean isHeldAs(String way, JsonNode mandate) {
    return Json.text(mandate, "heldAs").filter(way::equals).isPresent();
  }

  private static boolean hasLegislature(JsonNode register) {
    return has(register, "endsWithLegislature")
        && !register.get("municipality").get("legislatures").isEmpty();
  }

  /** {@return whether somebody sits after a due end, as the plan allows} */
  private static boolean hasHoldingOver(JsonNode register) {
    SeatsByHand seats = seats(register, CALENDAR.get(0));
    TermsByHand terms = new TermsByHand(register, seats);
    return seats.mandates().stream()
        .filter(seats::takesSeat)
        .anyMatch(
            mandate ->
                terms
                    .dueEnd(mandate)
                    .filter(end -> mandate.days().contains(end.plusDays(1)))
                    .flatMap(seats::planOn)
                    .flatMap(SeatsByHand.Plan::holdingOver)
                    .isPresent());
  }

  private static boolean hasPair(JsonNode register) {
    SeatsByHand seats = seats(register, CALENDAR.get(0));
    return CALENDAR.stream().anyMatch(day -> !seats.pairs(day).isEmpty());
  }
}
