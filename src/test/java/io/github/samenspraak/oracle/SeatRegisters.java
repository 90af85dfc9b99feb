package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a committee whose members come and go within half a year. */
final class SeatRegisters {

  static final LocalDate START = LocalDate.of(2024, 2, 15);
  static final int DAYS = 120;

  private static final int PEOPLE = 6;

  /** Days on which much begins or ends at once. */
  private static final List<LocalDate> TURNS =
      List.of(
          START,
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2024, 3, 31),
          START.plusDays(60),
          LocalDate.of(2024, 5, 1));

  private final Draw draw;

  private SeatRegisters(long seed) {
    this.draw = new Draw(seed, START, DAYS);
  }

  static ObjectNode of(long seed) {
    return new SeatRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = Draw.object().put("format", "samenspraak/1");
    ObjectNode municipality = register.putObject("municipality");
    municipality.put("name", "Lindedorp").put("region", "OTHER");
    legislatures(municipality.putArray("legislatures"));
    if (draw.chance(20)) {
      register.put("recordedFrom", draw.day().toString());
    }
    for (int person = 0; person < PEOPLE; person++) {
      register.withArray("people").addObject().put("id", "p" + person).put("name", "P" + person);
    }
    register
        .putArray("organisations")
        .addObject()
        .put("id", "city")
        .put("name", "City")
        .put("kind", "MUNICIPALITY");
    office(register.putArray("offices").addObject());
    platform(register.putArray("platforms").addObject());
    return register;
  }

  private void legislatures(ArrayNode legislatures) {
    if (draw.chance(60)) {
      LocalDate turn = turn();
      legislatures.add(Draw.term(START.minusDays(30), turn));
      legislatures.add(
          draw.chance(50)
              ? Draw.from(turn.plusDays(1))
              : Draw.term(turn.plusDays(1), turn.plusDays(50)));
    }
  }

  private void office(ObjectNode office) {
    office
        .put("id", "alderwoman")
        .put("title", "Alderwoman")
        .put("organisation", "city")
        .put("kind", "ALDERMAN");
    ArrayNode tenures = office.putArray("tenures");
    for (int i = draw.between(1, 3); i > 0; i--) {
      ObjectNode tenure = tenures.addObject().put("holder", person());
      tenure.set("term", days());
      if (draw.chance(40)) {
        ObjectNode delegation =
            tenure.putArray("delegations").addObject().put("delegate", person());
        if (draw.chance(60)) {
          delegation.set("term", days());
        }
      }
    }
  }

  private void platform(ObjectNode platform) {
    platform
        .put("id", "platform")
        .put("name", "Platform")
        .put("kind", "SOCIAL_PLATFORM")
        .put("authority", "city");
    if (draw.chance(15)) {
      platform.put("established", draw.chance(70) ? draw.day().toString() : "2024-03");
    }
    if (draw.chance(15) && !platform.has("established")) {
      platform.put("dissolved", draw.chance(70) ? turn().plusDays(60).toString() : "2024-06");
    }
    if (draw.chance(20)) {
      platform.put("recordedFrom", draw.day().toString());
    }
    if (draw.chance(25)) {
      LocalDate first = draw.day();
      platform
          .putArray("suspensions")
          .addObject()
          .set(
              "term",
              draw.chance(15)
                  ? Draw.from(first)
                  : Draw.term(first, first.plusDays(draw.below(30))));
    }
    boolean isDated = platform.has("established") || platform.has("dissolved");
    body(platform.putArray("bodies").addObject(), isDated);
  }

  /** The life of a body that contradicts that of its platform is left to other tests. */
  private void body(ObjectNode body, boolean isDated) {
    body.put("id", "committee").put("kind", "STEERING_COMMITTEE");
    if (draw.chance(15) && !isDated) {
      body.set("lifespan", days());
    }
    plans(body.putArray("seatPlans"));
    ArrayNode mandates = body.putArray("mandates");
    int number = draw.between(3, 9);
    for (int i = 0; i < number; i++) {
      mandate(mandates.addObject().put("id", "m" + i), number);
    }
  }

  // Plans.

  private void plans(ArrayNode plans) {
    if (draw.chance(40)) {
      plan(plans.addObject(), draw.chance(20) ? Draw.object() : since(START));
      return;
    }
    LocalDate turn = turn();
    ObjectNode first = Draw.term(START, turn);
    if (draw.chance(20)) {
      first.remove("firstDay");
    }
    plan(plans.addObject(), first);
    plan(plans.addObject(), since(turn.plusDays(draw.chance(80) ? 1 : draw.below(10))));
  }

  private ObjectNode since(LocalDate first) {
    return draw.chance(80) ? Draw.from(first) : Draw.term(first, first.plusDays(DAYS));
  }

  private void plan(ObjectNode plan, ObjectNode inForce) {
    plan.set("inForce", inForce);
    int cap = draw.between(1, 5);
    if (draw.chance(65)) {
      plan.put("seatCap", cap);
    }
    if (draw.chance(60)) {
      plan.put("minimumSeated", draw.between(0, cap));
    }
    if (draw.chance(60)) {
      int least = draw.below(3);
      if (draw.chance(40)) {
        plan.put("chairs", 1);
      } else {
        ObjectNode chairs = plan.putObject("chairs").put("min", least);
        if (draw.chance(80)) {
          chairs.put("max", least + draw.below(2));
        }
      }
    }
    ArrayNode allotments = plan.putArray("allotments");
    for (String code : List.of("a", "b", "c")) {
      if (allotments.isEmpty() && code.equals("c") || draw.chance(75)) {
        allotment(allotments.addObject().put("code", code));
      }
    }
    if (draw.chance(60)) {
      ObjectNode renewal = plan.putObject("renewal");
      if (draw.chance(70)) {
        renewal.put("holdingOver", time());
      }
      if (draw.chance(50)) {
        renewal.put("filledWithin", time());
      }
      if (draw.chance(20)) {
        renewal.put("noticeBefore", time());
      }
    }
  }

  private String time() {
    return draw.any("P1D", "P10D", "P1M", "P2W");
  }

  private void allotment(ObjectNode allotment) {
    String basis = draw.any("ELECTED", "DELEGATED", "APPOINTED", "EX_OFFICIO", "CO_OPTED");
    allotment.put("basis", basis);
    if (basis.equals("EX_OFFICIO") && draw.chance(90)) {
      allotment.put("filledBy", "alderwoman");
    } else if (basis.equals("DELEGATED") && draw.chance(80)) {
      allotment.put("filledBy", "city");
    }
    int minimum = draw.chance(50) ? draw.below(3) : 0;
    if (minimum > 0) {
      allotment.put("minimum", minimum);
    }
    if (draw.chance(50)) {
      allotment.put("maximum", minimum + draw.below(3));
    }
    if (draw.chance(20)) {
      allotment.put("voting", false);
    }
    if (draw.chance(20)) {
      allotment.put("countsTowardsCap", false);
    }
    if (draw.chance(60)) {
      allotment.put("mandateLength", draw.any("P1M", "P30D", "P2M", "P45D"));
    }
    if (draw.chance(25)) {
      allotment.put("endsWithLegislature", true);
    }
  }

  // Mandates.

  private void mandate(ObjectNode mandate, int number) {
    mandate.put("holder", person());
    int kind = draw.below(100);
    if (kind < 10) {
      mandate.put("heldAs", "SUBSTITUTE").putArray("standsInFor").add("m" + draw.below(number));
    } else if (kind < 22) {
      mandate.put("heldAs", "DEPUTY");
      for (int i = draw.below(3); i > 0; i--) {
        mandate.withArray("standsInFor").add("m" + draw.below(number));
      }
    }
    ObjectNode term = days();
    mandate.set("term", term);
    // Which allotment goes without saying follows from the plan of the first day.
    if (!term.has("firstDay") || draw.chance(93)) {
      mandate.put("allotment", draw.chance(96) ? draw.any("a", "b", "c") : "gone");
    }
    if (draw.chance(40)) {
      roles(mandate.putArray("roles"), Days.of(term));
    }
    if (draw.chance(35)) {
      LocalDate about = term.has("firstDay") ? Days.of(term).first() : draw.day();
      mandate
          .putObject("appointedBy")
          .put("takenOn", about.plusDays(draw.between(-20, 10)).toString());
    }
    if (draw.chance(25)) {
      mandate.put("endReason", draw.any("TERM_COMPLETED", "RESIGNED", "DIED", "BODY_DISSOLVED"));
    }
    if (draw.chance(12)) {
      mandate.put("replaces", "m" + draw.below(number));
    }
    if (draw.chance(20)) {
      mandate.putArray("absences").add(days());
    }
  }

  private void roles(ArrayNode roles, Days whole) {
    String role = draw.any("CHAIR", "CHAIR", "VICE_CHAIR", "SECRETARY");
    if (draw.chance(50)) {
      roles.add(role);
      return;
    }
    ObjectNode held = roles.addObject().put("role", role);
    if (draw.chance(60)) {
      LocalDate first = whole.isSinceUnknown() ? START : whole.first();
      List<LocalDate> ends = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        LocalDate day = first.plusDays(draw.below(60));
        ends.add(day.isAfter(whole.last()) ? whole.last() : day);
      }
      ends.sort(LocalDate::compareTo);
      ObjectNode term = Draw.term(ends.get(0), ends.get(1));
      if (draw.chance(15)) {
        term.remove("firstDay");
      }
      held.set("term", term);
    }
  }

  private String person() {
    return "p" + draw.below(PEOPLE);
  }

  private LocalDate turn() {
    return draw.any(TURNS.toArray(LocalDate[]::new));
  }

  /** {@return days that often begin or end together with others, some since nobody knows when} */
  private ObjectNode days() {
    LocalDate first = draw.chance(60) ? turn().plusDays(1) : draw.day();
    ObjectNode term =
        draw.chance(25)
            ? Draw.from(first)
            : Draw.term(
                first,
                TURNS.stream()
                    .filter(turn -> !turn.isBefore(first) && draw.chance(50))
                    .findFirst()
                    .orElse(first.plusDays(draw.below(80))));
    if (draw.chance(12)) {
      term.remove("firstDay");
    }
    return term;
  }
}
