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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Seats, their findings and what is due at the end of mandates, against a count by hand. */
class SeatsOracleTest extends AreaTest {

  private static final List<LocalDate> CALENDAR =
      SeatRegisters.START.minusDays(10).datesUntil(SeatRegisters.START.plusDays(220)).toList();

  private static final Map<String, String> KINDS =
      Map.of(
          "ELECTED", "ELECTION",
          "DELEGATED", "DELEGATION",
          "APPOINTED", "APPOINTMENT",
          "CO_OPTED", "APPOINTMENT");

  @Override
  Set<ObligationKind> kinds() {
    return Sets.immutableEnumSet(
        ObligationKind.ELECTION,
        ObligationKind.DELEGATION,
        ObligationKind.APPOINTMENT,
        ObligationKind.MANDATE_END);
  }

  @Override
  List<String> codes() {
    return SeatFindingsByHand.CODES;
  }

  @Override
  ObjectNode draw(long seed) {
    return SeatRegisters.of(seed);
  }

  @Override
  List<LocalDate> todays(long seed) {
    return List.of(
        SeatRegisters.START.plusDays(Math.floorMod(seed * 37, 150)),
        SeatRegisters.START.plusDays(200));
  }

  @Override
  Set<Object> byHand(JsonNode register, LocalDate today) {
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
  Set<Object> byLibrary(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, CALENDAR)
        .findings(codes())
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
  ImmutableMap<String, Predicate<JsonNode>> features() {
    return FEATURES;
  }

  private static final ImmutableMap<String, Predicate<JsonNode>> FEATURES =
      ImmutableMap.<String, Predicate<JsonNode>>builder()
          .put("deputies", any("mandates", is("heldAs", "DEPUTY")))
          .put("substitutes", any("mandates", is("heldAs", "SUBSTITUTE")))
          .put("holding over", SeatsOracleTest::hasHoldingOver)
          .put("delegations", has("delegations"))
          .put("unknown first days", any("mandates", not(hasDay("term", "firstDay"))))
          .put("seats that do not count", has("countsTowardsCap"))
          .put("suspensions", has("suspensions"))
          .put("records from a day on", has("recordedFrom"))
          .put("two plans", each("seatPlans", plans -> plans.size() > 1))
          .put("a plan without a cap", any("seatPlans", not(has("seatCap"))))
          .put("legislatures that seats follow", SeatsOracleTest::hasLegislature)
          .put("time to fill seats", has("filledWithin"))
          .put("replacements", any("mandates", has("replaces")))
          .put("recorded elections", any("mandates", has("appointedBy")))
          .put("absences", any("mandates", has("absences")))
          .put("roles with days", has("role"))
          .put("two seats of one person", SeatsOracleTest::hasPair)
          .build();

  private static JsonNode body(JsonNode register) {
    return register.get("platforms").get(0).get("bodies").get(0);
  }

  private static boolean hasLegislature(JsonNode register) {
    return has("endsWithLegislature").test(register)
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
