package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform that reports on its years under charters that change. */
final class YearRegisters {

  private static final int GROUPS = 3;

  private final Draw draw;
  private final PlatformDraw platforms;

  private YearRegisters(long seed) {
    this.draw = PlatformDraw.draw(seed);
    this.platforms = new PlatformDraw(draw);
  }

  static ObjectNode of(long seed) {
    return new YearRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = platforms.register();
    ObjectNode platform = platforms.platform(register);
    platforms.charters(platform, this::charter);
    ArrayNode bodies = platform.putArray("bodies");
    for (int i = 0; i < GROUPS; i++) {
      if (draw.chance(60)) {
        group(bodies.addObject().put("id", "group" + i).put("kind", "WORKING_GROUP"));
      }
    }
    reports(register.putArray("annualReports"));
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        waiver(waivers, register);
      }
    }
    return register;
  }

  private void charter(ObjectNode charter, String begins) {
    if (draw.chance(10)) {
      return;
    }
    ObjectNode reporting = PlatformDraw.reporting(charter, begins);
    due(reporting, "conclusions", 50);
    due(reporting, "presentation", 75);
    due(reporting, "publication", 40);
    if (draw.chance(60)) {
      reporting.put("answerWithin", platforms.time());
    }
  }

  private void due(ObjectNode reporting, String step, int percent) {
    if (draw.chance(percent)) {
      platforms.due(reporting, step);
    }
  }

  private void group(ObjectNode group) {
    if (draw.chance(85)) {
      LocalDate first = platforms.beginning();
      ObjectNode lifespan =
          draw.chance(60)
              ? Draw.from(first)
              : Draw.term(first, first.plusDays(draw.between(300, 1500)));
      if (draw.chance(10)) {
        lifespan.remove("firstDay");
      }
      group.set("lifespan", lifespan);
    }
  }

  private void reports(ArrayNode reports) {
    for (int year = PlatformDraw.FIRST_YEAR; year < PlatformDraw.LAST_YEAR; year++) {
      if (draw.chance(60)) {
        report(reports.addObject().put("id", "report" + year).put("platform", "platform"), year);
      }
      if (draw.chance(3)) {
        report(reports.addObject().put("id", "again" + year).put("platform", "platform"), year);
      }
    }
  }

  private void report(ObjectNode report, int year) {
    report.put("year", year);
    if (draw.chance(12)) {
      report.put("years", draw.between(2, 3));
    }
    ArrayNode conclusions = report.putArray("conclusions");
    for (int i = 0; i < GROUPS; i++) {
      if (draw.chance(40)) {
        conclusion(conclusions.addObject(), report.get("id").stringValue() + "-" + i, i, year);
      }
    }
    for (String step : List.of("presentedOn", "publishedOn", "answeredOn")) {
      if (draw.chance(70)) {
        report.put(step, platforms.done(year));
      }
    }
  }

  private void conclusion(ObjectNode conclusion, String id, int group, int year) {
    conclusion
        .put("id", id)
        .put("body", "group" + group)
        .put("adoptedOn", platforms.done(year))
        .put("text", "…");
  }

  private void waiver(ArrayNode waivers, ObjectNode register) {
    String rule = draw.any(YearsByHand.CODES.toArray(String[]::new));
    List<String> late =
        rule.equals("conclusion-late")
            ? register.findValues("conclusions").stream()
                .flatMap(each -> each.findValuesAsString("id").stream())
                .toList()
            : Json.each(register, "annualReports").map(each -> Json.text(each, "id", "")).toList();
    platforms.waiver(
        waivers, rule, draw.chance(50) || late.isEmpty() ? "platform" : draw.anyOf(late));
  }
}
