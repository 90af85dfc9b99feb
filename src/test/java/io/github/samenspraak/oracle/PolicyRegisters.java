package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of plans with their tests and actions, of barometers and of forums. */
final class PolicyRegisters {

  private static final List<String> COMMITMENTS =
      List.of("POVERTY_TEST", "FOLLOW_UP_BODY", "IMPACT_EVALUATION", "BAROMETER");

  private final Draw draw;
  private final PlatformDraw platforms;

  /** The ids of the plans, the actions and the measures. */
  private final List<String> tested = new ArrayList<>();

  private PolicyRegisters(long seed) {
    this.draw = PlatformDraw.draw(seed);
    this.platforms = new PlatformDraw(draw);
  }

  static ObjectNode of(long seed) {
    return new PolicyRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = platforms.register();
    ArrayNode organisations = register.withArray("organisations");
    organisations.addObject().put("id", "club").put("name", "Club").put("kind", "CIVIL_SOCIETY");
    organisations.addObject().put("id", "university").put("name", "U").put("kind", "ACADEMIC");
    platforms
        .platform(register)
        .putArray("bodies")
        .addObject()
        .put("id", "plenary")
        .put("kind", "PLENARY");
    register
        .putArray("governingBodies")
        .addObject()
        .put("organisation", "city")
        .putArray("bodies")
        .addObject()
        .put("id", "council")
        .put("kind", "COUNCIL");
    plans(register.putArray("plans"));
    measures(register.putArray("measures"));
    tests(register.putArray("povertyTests"));
    meetings(register.putArray("meetings"));
    barometers(register.putArray("barometers"));
    forums(register.putArray("forums"));
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        String rule = draw.anyOf(PolicyByHand.CODES);
        List<String> subjects = PolicyByHand.subjects(register, rule);
        if (!subjects.isEmpty()) {
          platforms.waiver(waivers, rule, draw.anyOf(subjects));
        }
      }
    }
    return register;
  }

  private LocalDate day() {
    return draw.any(draw.day(), platforms.firstDay());
  }

  private ObjectNode term(int chanceOfEnd) {
    LocalDate first = day();
    LocalDate last =
        draw.chance(50)
            ? first.plusYears(draw.between(1, 6)).minusDays(1)
            : first.plusDays(draw.between(100, 1500));
    return draw.chance(chanceOfEnd) ? Draw.term(first, last) : Draw.from(first);
  }

  private void plans(ArrayNode plans) {
    int number = draw.between(1, 3);
    for (int i = 0; i < number; i++) {
      String id = "plan" + i;
      tested.add(id);
      ObjectNode plan = plans.addObject().put("id", id).put("title", "…").put("director", "city");
      plan.set("term", term(90));
      for (String commitment : COMMITMENTS) {
        if (draw.chance(60)) {
          plan.withArray("commitments").add(commitment);
        }
      }
      if (draw.chance(75)) {
        plan.put("followedUpBy", draw.chance(85) ? "platform" : "unknown");
      }
      for (int j = draw.any(0, 1, 1, 2); j > 0; j--) {
        plan.withArray("adjustments")
            .addObject()
            .put("decidedOn", draw.day().toString())
            .put("text", "…");
      }
      for (int j = draw.any(0, 1, 1, 2); j > 0; j--) {
        plan.withArray("evaluations")
            .addObject()
            .put("id", id + "evaluation" + j)
            .put("completedOn", beside(plan, "lastDay"))
            .putArray("with")
            .add(draw.any("club", "university", "university"));
      }
      ObjectNode objective = objective(plan, id + "o", "STRATEGIC");
      actions(objective, id + "a");
      if (draw.chance(50)) {
        actions(objective(objective, id + "p", "OPERATIONAL"), id + "b");
      }
    }
  }

  private static ObjectNode objective(ObjectNode owner, String id, String level) {
    return owner
        .withArray("objectives")
        .addObject()
        .put("id", id)
        .put("title", "…")
        .put("level", level);
  }

  private void actions(ObjectNode objective, String prefix) {
    for (int i = draw.between(0, 2); i > 0; i--) {
      String id = prefix + i;
      tested.add(id);
      objective
          .withArray("actions")
          .addObject()
          .put("id", id)
          .put("title", "…")
          .put("status", draw.any("PLANNED", "RUNNING", "DONE", "DROPPED"))
          .set("term", term(80));
    }
  }

  /** {@return a day near the first or the last day of a term, or any} */
  private String beside(ObjectNode owner, String day) {
    LocalDate base = Json.day(owner.get("term"), day).orElseGet(draw::day);
    return (draw.chance(70) ? base.plusDays(draw.any(-30, -1, 0, 1, 2, 60)) : draw.day())
        .toString();
  }

  private void measures(ArrayNode measures) {
    for (int i = draw.between(0, 3); i > 0; i--) {
      tested.add("measure" + i);
      ObjectNode measure = measures.addObject().put("id", "measure" + i).put("title", "…");
      if (draw.chance(50)) {
        measure.put("plan", draw.any("plan0", "plan1", "plan2"));
      }
      if (draw.chance(80)) {
        measure.put("decidedOn", day().toString());
      }
    }
  }

  private void tests(ArrayNode tests) {
    for (int i = draw.between(1, 6); i > 0; i--) {
      ObjectNode test = tests.addObject().put("id", "test" + i);
      if (draw.chance(85)) {
        test.put("concerns", draw.anyOf(tested));
      } else {
        test.put("measure", "…");
      }
      test.putObject("quickScan")
          .put("completedOn", day().plusDays(draw.any(0, -1, -30)).toString())
          .put("positive", draw.chance(60));
      if (draw.chance(50)) {
        test.putObject("extended").put("completedOn", day().toString()).put("advice", "…");
      }
      if (draw.chance(40)) {
        test.put("decidedOn", day().toString());
      }
    }
  }

  private void meetings(ArrayNode meetings) {
    for (int i = draw.between(0, 6); i > 0; i--) {
      ObjectNode meeting =
          meetings
              .addObject()
              .put("id", "meeting" + i)
              .put("body", draw.any("plenary", "plenary", "council"))
              .put("heldOn", day().plusDays(draw.any(0, -1, 100)).toString());
      meeting
          .putArray("items")
          .addObject()
          .put("title", "…")
          .putArray("about")
          .add(draw.anyOf(tested));
    }
  }

  private void barometers(ArrayNode barometers) {
    for (int i = draw.between(0, 2); i > 0; i--) {
      String id = "barometer" + i;
      ObjectNode barometer = barometers.addObject().put("id", id).put("title", "…");
      barometer.set("term", term(80));
      if (draw.chance(60)) {
        barometer.put("platform", "platform");
      }
      if (draw.chance(50)) {
        barometer.put("every", draw.any("P2Y", "P3Y", "P24M"));
      }
      if (draw.chance(60)) {
        barometer.put("publishedWithin", draw.any("P1D", "P6M", "P3M", "P2Y"));
      }
      for (String letter : List.of("a", "b")) {
        barometer
            .withArray("indicators")
            .addObject()
            .put("id", id + letter)
            .put("name", letter)
            .put("unit", "…")
            .put("better", "LOWER");
        for (int year = 2019; year < 2028; year++) {
          if (draw.chance(40)) {
            barometer
                .withArray("measurements")
                .addObject()
                .put("indicator", id + letter)
                .put("year", year)
                .put("value", 5);
          }
        }
      }
    }
  }

  private void forums(ArrayNode forums) {
    for (int i = draw.between(0, 2); i > 0; i--) {
      ObjectNode forum = forums.addObject().put("id", "forum" + i).put("name", "…");
      if (draw.chance(85)) {
        forum.put("every", draw.any("P1Y", "P2Y", "P18M", "P4Y", "P1D"));
      }
      int first = draw.between(1, 3);
      LocalDate held = draw.day();
      int number = draw.between(0, 3);
      for (int j = 0; j < number; j++) {
        forum
            .withArray("editions")
            .addObject()
            .put("number", first + j)
            .put("heldOn", held.toString());
        held =
            draw.any(held.plusDays(draw.between(1, 900)), LocalDate.of(held.getYear() + 2, 12, 31));
      }
    }
  }
}
