package io.github.samenspraak.oracle;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform whose charters set duties of their own. */
final class DutyRegisters {

  private static final List<String> CODES = List.of("region", "province", "self");

  private final Draw draw;
  private final PlatformDraw platforms;

  private DutyRegisters(long seed) {
    this.draw = PlatformDraw.draw(seed);
    this.platforms = new PlatformDraw(draw);
  }

  static ObjectNode of(long seed) {
    return new DutyRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = platforms.register();
    ObjectNode platform = platforms.platform(register);
    platforms.charters(platform, this::charter);
    ArrayNode done = register.putArray("dutiesDone");
    for (int year = PlatformDraw.FIRST_YEAR; year < PlatformDraw.LAST_YEAR; year++) {
      for (String code : CODES) {
        for (int i = draw.any(0, 1, 1, 1, 1, draw.between(1, 2)); i > 0; i--) {
          done.addObject()
              .put("platform", "platform")
              .put("duty", code)
              .put("year", year)
              .put("doneOn", platforms.done(year));
        }
      }
    }
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        platforms.waiver(waivers, draw.anyOf(DutiesByHand.CODES), "platform");
      }
    }
    return register;
  }

  private void charter(ObjectNode charter, String begins) {
    if (draw.chance(80)) {
      PlatformDraw.reporting(charter, begins);
    }
    ArrayNode duties = charter.putArray("duties");
    for (String code : CODES) {
      if (draw.chance(60)) {
        ObjectNode duty = duties.addObject().put("code", code).put("name", code);
        platforms.due(duty, "due");
        if (draw.chance(30)) {
          duty.put("owedBy", "city");
        }
      }
    }
  }
}
