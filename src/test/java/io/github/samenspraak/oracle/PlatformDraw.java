package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws what registers of a platform have in common: its days, its charters, and waivers. */
final class PlatformDraw {

  static final int FIRST_YEAR = 2019;
  static final int LAST_YEAR = 2026;
  private static final LocalDate START = LocalDate.of(FIRST_YEAR, 1, 1);
  private static final String[] BEGINNINGS = {
    "--01-01", "--01-01", "--02-29", "--03-01", "--07-15", "--09-01", "--12-31"
  };
  private static final String[] DUE_DAYS = {"--03-31", "--02-29", "--06-30", "--12-31", "--01-01"};
  private static final String[] TIMES = {"P1D", "P45D", "P1M", "P3M", "P1Y"};

  private final Draw draw;

  PlatformDraw(Draw draw) {
    this.draw = draw;
  }

  /** {@return a draw whose days lie in the first years} */
  static Draw draw(long seed) {
    return new Draw(seed, START, 365 * 5);
  }

  /** {@return a register with a city} */
  ObjectNode register() {
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
    return register;
  }

  private String recordedFrom() {
    return draw.any("2020-01-01", "2021-01-02", "2020-09-01", draw.day().toString());
  }

  /** Adds the platform of the city, without charters and bodies. */
  ObjectNode platform(ObjectNode register) {
    ObjectNode platform =
        register
            .putArray("platforms")
            .addObject()
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
    return platform;
  }

  int year() {
    return draw.between(FIRST_YEAR, LAST_YEAR);
  }

  private int days() {
    return draw.any(1, 30, 120, 400);
  }

  /** {@return the first day of a year, or one beside it} */
  LocalDate firstDay() {
    String beginning = draw.any(BEGINNINGS);
    LocalDate day = MonthDay.parse(beginning).atYear(year());
    return day.plusDays(draw.any(0, 0, 0, 1, -1));
  }

  /** {@return the first day of what often begins with the register} */
  LocalDate beginning() {
    return draw.chance(40) ? START : firstDay();
  }

  /**
   * Adds the charters of a platform.
   *
   * @param content adds to a charter what it asks; it also takes the day on which its years begin
   */
  void charters(ObjectNode platform, BiConsumer<ObjectNode, String> content) {
    ArrayNode charters = platform.putArray("charters");
    LocalDate first = beginning();
    String begins = draw.any(BEGINNINGS);
    for (int more = draw.any(0, 1, 1, 2); more > 0; more--) {
      LocalDate last = first.plusDays(draw.between(200, 1000));
      last = draw.chance(60) ? LocalDate.of(last.getYear(), 12, 31) : last;
      charters.addObject().set("inForce", Draw.term(first, last));
      content.accept((ObjectNode) charters.get(charters.size() - 1), begins);
      first = last.plusDays(draw.any(1, 1, 1, 40));
      begins = draw.chance(50) ? begins : draw.any(BEGINNINGS);
    }
    charters
        .addObject()
        .set(
            "inForce",
            draw.chance(80)
                ? Draw.from(first)
                : Draw.term(first, first.plusDays(draw.between(300, 1500))));
    content.accept((ObjectNode) charters.get(charters.size() - 1), begins);
    if (draw.chance(15)) {
      ((ObjectNode) charters.get(0).get("inForce")).remove("firstDay");
    }
  }

  /** Lets the years of a charter begin on a day. */
  static ObjectNode reporting(ObjectNode charter, String begins) {
    ObjectNode reporting = charter.putObject("reporting");
    if (!begins.equals("--01-01")) {
      reporting.put("yearBegins", begins);
    }
    return reporting;
  }

  /** Adds to an object by when a step is due every year. */
  void due(ObjectNode object, String step) {
    switch (draw.below(4)) {
      case 0 -> object.put(step, draw.any(DUE_DAYS));
      case 1 -> object.put(step, time());
      case 2 -> object.putObject(step).put("within", time());
      default ->
          object
              .putObject(step)
              .put("day", draw.any(DUE_DAYS))
              .put("yearsLater", draw.any(0, 0, 1, 2));
    }
  }

  String time() {
    return draw.any(TIMES);
  }

  /** {@return a day on which something is done for a year, often on a due day or beside it} */
  String done(int year) {
    LocalDate day =
        draw.chance(50)
            ? MonthDay.parse(draw.any(DUE_DAYS)).atYear(year + draw.between(1, 2))
            : LocalDate.of(year, 12, 1).plusDays(draw.below(500));
    return day.plusDays(draw.any(0, 0, 1, 2)).toString();
  }

  /** Adds a waiver of a rule, with its first day on that of a year or beside it. */
  void waiver(ArrayNode waivers, String rule, String subject) {
    ObjectNode waiver =
        waivers
            .addObject()
            .put("rule", rule)
            .put("subject", subject)
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
}
