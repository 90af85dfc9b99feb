package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Who sits on a body on a day, and what the plan of that day says. */
final class SeatsByHand {

  /** A number from a least to a most. */
  record Bounds(int least, int most) {

    static Bounds of(JsonNode bounds) {
      return bounds.isInt()
          ? new Bounds(bounds.intValue(), bounds.intValue())
          : new Bounds(
              Json.number(bounds, "min").orElse(0),
              Json.number(bounds, "max").orElse(Integer.MAX_VALUE));
    }
  }

  record Allotment(
      String code,
      String basis,
      Optional<String> filledBy,
      int minimum,
      OptionalInt maximum,
      boolean voting,
      boolean counts,
      Optional<Period> length,
      boolean endsWithLegislature) {

    static Allotment of(JsonNode json) {
      return new Allotment(
          Json.text(json, "code").orElseThrow(),
          Json.text(json, "basis").orElseThrow(),
          Json.text(json, "filledBy"),
          Json.number(json, "minimum").orElse(0),
          Json.number(json, "maximum"),
          Json.flag(json, "voting", true),
          Json.flag(json, "countsTowardsCap", true),
          Json.period(json, "mandateLength"),
          Json.flag(json, "endsWithLegislature", false));
    }
  }

  record Plan(
      Days inForce,
      OptionalInt cap,
      int minimum,
      Optional<Bounds> chairs,
      List<Allotment> allotments,
      Optional<Period> holdingOver,
      Optional<Period> filledWithin) {

    static Plan of(JsonNode json) {
      return new Plan(
          Json.days(json, "inForce"),
          Json.number(json, "seatCap"),
          Json.number(json, "minimumSeated").orElse(0),
          json.has("chairs") ? Optional.of(Bounds.of(json.get("chairs"))) : Optional.empty(),
          Json.each(json, "allotments").map(Allotment::of).toList(),
          Json.period(json.path("renewal"), "holdingOver"),
          Json.period(json.path("renewal"), "filledWithin"));
    }

    Optional<Allotment> find(String code) {
      return allotments.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** {@return the cap, else the sum of the maximums, if each seat that counts has one} */
    OptionalInt seats() {
      List<Allotment> counting = allotments.stream().filter(Allotment::counts).toList();
      if (cap.isPresent()
          || counting.isEmpty()
          || counting.stream().anyMatch(each -> each.maximum().isEmpty())) {
        return cap;
      }
      return OptionalInt.of(counting.stream().mapToInt(each -> each.maximum().getAsInt()).sum());
    }
  }

  record Role(String role, Days days) {

    static Role of(JsonNode json) {
      return json.isString()
          ? new Role(json.stringValue(), Days.ALL)
          : new Role(Json.text(json, "role").orElseThrow(), Json.days(json, "term"));
    }
  }

  record Mandate(
      String id,
      String holder,
      Optional<String> code,
      String heldAs,
      List<String> standsInFor,
      Optional<String> onBehalfOf,
      Days days,
      List<Role> roles,
      Optional<LocalDate> appointedOn,
      Optional<String> endReason,
      Optional<String> replaces,
      List<Days> absences) {

    static Mandate of(JsonNode json) {
      return new Mandate(
          Json.text(json, "id").orElseThrow(),
          Json.text(json, "holder").orElseThrow(),
          Json.text(json, "allotment"),
          Json.text(json, "heldAs", "MEMBER"),
          Json.texts(json, "standsInFor"),
          Json.text(json, "onBehalfOf"),
          Json.days(json, "term"),
          Json.each(json, "roles").map(Role::of).toList(),
          Json.day(json.path("appointedBy"), "takenOn"),
          Json.text(json, "endReason"),
          Json.text(json, "replaces"),
          Json.each(json, "absences").map(Days::of).toList());
    }
  }

  private final String id;
  private final Days life;
  private final RecordsByHand records;
  private final List<Plan> plans;
  private final List<Mandate> mandates;
  private final List<Mandate> seatTaking;

  /** What was counted once. */
  private final Map<LocalDate, Optional<Plan>> planOn = new HashMap<>();

  private final Map<LocalDate, List<Mandate>> sitting = new HashMap<>();
  private final Map<LocalDate, List<Mandate>> sittingForCertain = new HashMap<>();

  SeatsByHand(JsonNode body, RecordsByHand records) {
    this.id = Json.text(body, "id").orElseThrow();
    this.life = Json.days(body, "lifespan");
    this.records = records;
    this.plans = Json.each(body, "seatPlans").map(Plan::of).toList();
    this.mandates = Json.each(body, "mandates").map(Mandate::of).toList();
    this.seatTaking = mandates.stream().filter(this::findWhetherItTakesSeat).toList();
  }

  String id() {
    return id;
  }

  List<Mandate> mandates() {
    return mandates;
  }

  RecordsByHand records() {
    return records;
  }

  // Existence.

  boolean mayExist(LocalDate day) {
    return records.mayExist(day) && life.contains(day);
  }

  boolean isAlive(LocalDate day) {
    return records.isAlive(day) && life.contains(day);
  }

  /** {@return whether a member may be missing on a day} */
  boolean isAsked(LocalDate day) {
    return records.isAsked(day) && life.contains(day);
  }

  // Plans.

  /** {@return the plan that is or may be in force on a day: of several, the one that came last} */
  Optional<Plan> planOn(LocalDate day) {
    return planOn.computeIfAbsent(day, other -> latest(other, Plan::inForce));
  }

  /** {@return the plan that is certainly in force on a day} */
  Optional<Plan> certainPlanOn(LocalDate day) {
    return latest(day, plan -> records.certain(plan.inForce()));
  }

  private Optional<Plan> latest(LocalDate day, Function<Plan, Days> inForce) {
    Optional<Plan> latest = Optional.empty();
    for (Plan plan : plans) {
      LocalDate first = inForce.apply(plan).first();
      if (inForce.apply(plan).contains(day)
          && latest.map(other -> !first.isBefore(inForce.apply(other).first())).orElse(true)) {
        latest = Optional.of(plan);
      }
    }
    return latest;
  }

  /** {@return the code of the allotment of a mandate, which may go without saying} */
  Optional<String> code(Mandate mandate) {
    return mandate
        .code()
        .or(
            () ->
                planOn(records.certain(mandate.days()).first())
                    .filter(plan -> plan.allotments().size() == 1)
                    .map(plan -> plan.allotments().get(0).code()));
  }

  /** {@return the allotment of a mandate in the plan of a day, if that plan has it} */
  Optional<Allotment> allotmentOn(LocalDate day, Mandate mandate) {
    return planOn(day).flatMap(plan -> code(mandate).flatMap(plan::find));
  }

  /** {@return the allotment of a mandate in the plan of its first day} */
  Optional<Allotment> allotment(Mandate mandate) {
    if (!mandate.days().isSinceUnknown()) {
      return allotmentOn(mandate.days().first(), mandate);
    }
    // It may have begun under any plan that has its allotment; the last one tells most.
    Optional<Allotment> last = Optional.empty();
    for (Plan plan : plans) {
      // A plan that another replaces on its first day was never in force.
      if (!plan.inForce().first().isAfter(mandate.days().last())
          && planOn(plan.inForce().first()).equals(Optional.of(plan))) {
        last = code(mandate).flatMap(plan::find).or(stillThe(last));
      }
    }
    return last;
  }

  private static Supplier<Optional<Allotment>> stillThe(Optional<Allotment> allotment) {
    return () -> allotment;
  }

  // Who sits.

  Optional<Mandate> find(String id) {
    return mandates.stream().filter(mandate -> mandate.id().equals(id)).findFirst();
  }

  boolean takesSeat(Mandate mandate) {
    return seatTaking.contains(mandate);
  }

  private boolean findWhetherItTakesSeat(Mandate mandate) {
    return mandate.heldAs().equals("MEMBER") || leadsTo(mandate, mandate.id(), new HashSet<>());
  }

  private boolean leadsTo(Mandate from, String id, Set<String> seen) {
    return from.standsInFor().stream()
        .anyMatch(
            next ->
                next.equals(id)
                    || seen.add(next)
                        && find(next).filter(each -> leadsTo(each, id, seen)).isPresent());
  }

  /** {@return the mandates that take a seat on a day, also of those who perhaps sat then} */
  List<Mandate> sitting(LocalDate day) {
    return sitting.computeIfAbsent(
        day, other -> sitting(other, mandate -> mandate.days().contains(other)));
  }

  List<Mandate> sittingForCertain(LocalDate day) {
    return sittingForCertain.computeIfAbsent(
        day, other -> sitting(other, mandate -> records.certain(mandate.days()).contains(other)));
  }

  private List<Mandate> sitting(LocalDate day, Predicate<Mandate> isHeld) {
    return mayExist(day) ? seatTaking.stream().filter(isHeld).toList() : List.of();
  }

  boolean counts(LocalDate day, Mandate mandate) {
    return allotmentOn(day, mandate).map(Allotment::counts).orElse(true);
  }

  boolean isOn(String allotment, Mandate mandate) {
    return code(mandate).filter(allotment::equals).isPresent();
  }

  static int people(Stream<Mandate> mandates) {
    return (int) mandates.map(Mandate::holder).distinct().count();
  }

  int seated(LocalDate day) {
    return people(sitting(day).stream().filter(each -> counts(day, each)));
  }

  int seatedForCertain(LocalDate day) {
    return people(sittingForCertain(day).stream().filter(each -> counts(day, each)));
  }

  int seatedOn(String allotment, LocalDate day) {
    return people(sitting(day).stream().filter(each -> isOn(allotment, each)));
  }

  int seatedForCertainOn(String allotment, LocalDate day) {
    return people(sittingForCertain(day).stream().filter(each -> isOn(allotment, each)));
  }

  // Roles.

  int holders(String role, LocalDate day) {
    return people(sitting(day).stream().filter(each -> hasRole(role, each, day, Days::contains)));
  }

  int holdersForCertain(String role, LocalDate day) {
    return people(
        sittingForCertain(day).stream()
            .filter(
                each -> hasRole(role, each, day, (days, d) -> records.certain(days).contains(d))));
  }

  /** {@return how many have a role and are not recorded absent} */
  int holdersThere(String role, LocalDate day) {
    return people(
        sitting(day).stream()
            .filter(each -> hasRole(role, each, day, Days::contains))
            .filter(
                each ->
                    each.absences().stream()
                        .noneMatch(days -> records.certain(days).contains(day))));
  }

  private static boolean hasRole(
      String role, Mandate mandate, LocalDate day, BiPredicate<Days, LocalDate> isHeld) {
    return mandate.roles().stream()
        .anyMatch(
            each ->
                each.role().equals(role)
                    && (each.days().equals(Days.ALL) || isHeld.test(each.days(), day)));
  }

  /** {@return all pairs of different mandates on a day of one person, of seats that count} */
  List<List<String>> pairs(LocalDate day) {
    List<Mandate> counting =
        seatTaking.stream()
            .filter(each -> records.certain(each.days()).contains(day))
            .filter(each -> counts(day, each))
            .toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < counting.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (counting.get(i).holder().equals(counting.get(j).holder())) {
          pairs.add(Stream.of(counting.get(i).id(), counting.get(j).id()).sorted().toList());
        }
      }
    }
    return pairs;
  }
}
