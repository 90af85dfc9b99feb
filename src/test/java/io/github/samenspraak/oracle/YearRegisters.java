package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform that reports on its years under charters that change. */
final class YearRegisters {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2026;
  private static final LocalDate START = LocalDate.of(FIRST_YEAR, 1, 1);
  private static final int GROUPS = 3;
  private static final String[] BEGINNINGS = {
    "--01-01", "--01-01", "--02-29", "--03-01", "--07-15", "--09-01", "--12-31"
  };
  private static final String[] DUE_DAYS = {"--03-31", "--02-29", "--06-30", "--12-31", "--01-01"};
  private static final String[] TIMES = {"P1D", "P45D", "P1M", "P3M", "P1Y"};

  private final Draw draw;

  private YearRegisters(long seed) {
    this.draw = new Draw(seed, START, 365 * 5);
  }

  static ObjectNode of(long seed) {
    return new YearRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = Draw.object().put("format", "samenspraak/1");
    register.putObject("municipality").put("name", "Lindedorp").put("region", "OTHER");
    if (draw.chance(20)) {
      register.put("recordedFrom", recordedFrom());
    }
    register
        .putArray("organisations")
        .addObject()
        .put("id", "city")
        .put("name", "City")
        .put("kind", "MUNICIPALITY");
    platform(register.putArray("platforms").addObject());
    reports(register.putArray("annualReports"));
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        waiver(waivers.addObject(), register);
      }
    }
    return register;
  }

  private String recordedFrom() {
    return draw.any("2020-01-01", "2021-01-02", "2020-09-01", draw.day().toString());
  }

  private void platform(ObjectNode platform) {
    platform
        .put("id", "platform")
        .put("name", "Platform")
        .put("kind", "SOCIAL_PLATFORM")
        .put("authority", "city");
    if (draw.chance(50)) {
      platform.put(
          "established", draw.any("2019", "2020", "2021-09", "2020-01-01", draw.day().toString()));
    }
    if (draw.chance(20)) {
      platform.put("dissolved", draw.any("2024", "2024-09", "2023-12-31", "2025-03-31"));
    }
    if (draw.chance(15)) {
      platform.put("recordedFrom", recordedFrom());
    }
    if (draw.chance(35)) {
      ArrayNode suspensions = platform.putArray("suspensions");
      for (int i = draw.between(1, 2); i > 0; i--) {
        LocalDate first = draw.any(draw.day(), LocalDate.of(year(), 3, 31), firstDay());
        suspensions
            .addObject()
            .set(
                "term",
                draw.chance(10) ? Draw.from(first) : Draw.term(first, first.plusDays(days())));
      }
    }
    charters(platform.putArray("charters"));
    ArrayNode bodies = platform.putArray("bodies");
    for (int i = 0; i < GROUPS; i++) {
      if (draw.chance(60)) {
        group(bodies.addObject().put("id", "group" + i).put("kind", "WORKING_GROUP"));
      }
    }
  }

  private int year() {
    return draw.between(FIRST_YEAR, LAST_YEAR);
  }

  private int days() {
    return draw.any(1, 30, 120, 400);
  }

  /** {@return the first day of a year, or one beside it} */
  private LocalDate firstDay() {
    String beginning = draw.any(BEGINNINGS);
    LocalDate day = MonthDay.parse(beginning).atYear(year());
    return day.plusDays(draw.any(0, 0, 0, 1, -1));
  }

  private void charters(ArrayNode charters) {
    LocalDate first = draw.chance(40) ? START : firstDay();
    String begins = draw.any(BEGINNINGS);
    for (int more = draw.any(0, 1, 1, 2); more > 0; more--) {
      LocalDate last = first.plusDays(draw.between(200, 1000));
      last = draw.chance(60) ? LocalDate.of(last.getYear(), 12, 31) : last;
      charter(charters.addObject(), first, last, begins);
      first = last.plusDays(draw.any(1, 1, 1, 40));
      begins = draw.chance(50) ? begins : draw.any(BEGINNINGS);
    }
    if (draw.chance(80)) {
      charter(charters.addObject(), first, LocalDate.MAX, begins);
    } else {
      charter(charters.addObject(), first, first.plusDays(draw.between(300, 1500)), begins);
    }
    if (draw.chance(15)) {
      ((ObjectNode) charters.get(0).get("inForce")).remove("firstDay");
    }
  }

  private void charter(ObjectNode charter, LocalDate first, LocalDate last, String begins) {
    charter.set("inForce", last.equals(LocalDate.MAX) ? Draw.from(first) : Draw.term(first, last));
    if (draw.chance(10)) {
      return;
    }
    ObjectNode reporting = charter.putObject("reporting");
    if (!begins.equals("--01-01")) {
      reporting.put("yearBegins", begins);
    }
    due(reporting, "conclusions", 50);
    due(reporting, "presentation", 75);
    due(reporting, "publication", 40);
    if (draw.chance(60)) {
      reporting.put("answerWithin", draw.any(TIMES));
    }
  }

  private void due(ObjectNode reporting, String step, int percent) {
    if (!draw.chance(percent)) {
      return;
    }
    switch (draw.below(4)) {
      case 0 -> reporting.put(step, draw.any(DUE_DAYS));
      case 1 -> reporting.put(step, draw.any(TIMES));
      case 2 -> reporting.putObject(step).put("within", draw.any(TIMES));
      default ->
          reporting
              .putObject(step)
              .put("day", draw.any(DUE_DAYS))
              .put("yearsLater", draw.any(0, 0, 1, 2));
    }
  }

  private void group(ObjectNode group) {
    if (draw.chance(85)) {
      LocalDate first = draw.chance(40) ? START : firstDay();
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
    for (int year = FIRST_YEAR; year < LAST_YEAR; year++) {
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
        report.put(step, done(year).toString());
      }
    }
  }

  private void conclusion(ObjectNode conclusion, String id, int group, int year) {
    conclusion
        .put("id", id)
        .put("body", "group" + group)
        .put("adoptedOn", done(year).toString())
        .put("text", "…");
  }

  /** {@return a day on which something is done, often on a due day or beside it} */
  private LocalDate done(int year) {
    LocalDate day =
        draw.chance(50)
            ? MonthDay.parse(draw.any(DUE_DAYS)).atYear(year + draw.between(1, 2))
            : LocalDate.of(year, 12, 1).plusDays(draw.below(500));
    return day.plusDays(draw.any(0, 0, 1, 2));
  }

  private void waiver(ObjectNode waiver, ObjectNode register) {
    String rule = draw.any(YearsByHand.CODES.toArray(String[]::new));
    List<String> late =
        rule.equals("conclusion-late")
            ? register.findValues("conclusions").stream()
                .flatMap(each -> each.findValuesAsString("id").stream())
                .toList()
            : Json.each(register, "annualReports").map(each -> Json.text(each, "id", "")).toList();
    waiver
        .put("rule", rule)
        .put("subject", draw.chance(50) || late.isEmpty() ? "platform" : any(late))
        .put("reason", "…")
        .put("grantedBy", "city");
    LocalDate first = firstDay();
    waiver.set(
        "term",
        switch (draw.below(3)) {
          case 0 -> Draw.from(first);
          case 1 -> Draw.term(first, first.plusYears(1).minusDays(1));
          default -> Draw.term(first, first.plusDays(draw.between(300, 1500)));
        });
  }

  private String any(List<String> ids) {
    return ids.get(draw.below(ids.size()));
  }
}
