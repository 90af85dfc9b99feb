package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform that is asked for advice, gives it, and puts questions. */
final class AdviceRegisters {

  private static final String[] TERMS = {"P1D", "P10D", "P30D", "P6W", "P1M", "P3M"};

  /** First and last paused days. */
  private static final String[][] PAUSES = {
    {"--07-01", "--08-31"}, {"--07-15", "--08-15"}, {"--12-20", "--01-05"}, {"--02-28", "--02-29"}
  };

  private static final int MEETINGS = 4;

  private final Draw draw;
  private final PlatformDraw platforms;

  private AdviceRegisters(long seed) {
    this.draw = PlatformDraw.draw(seed);
    this.platforms = new PlatformDraw(draw);
  }

  static ObjectNode of(long seed) {
    return new AdviceRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = platforms.register();
    ObjectNode platform = platforms.platform(register);
    if (draw.chance(50)) {
      platform.put("regime", "WELFARE_CENTRE_COORDINATION");
    }
    platforms.charters(platform, this::charter);
    platform.putArray("bodies").addObject().put("id", "plenary").put("kind", "PLENARY");
    register
        .putArray("governingBodies")
        .addObject()
        .put("organisation", "city")
        .putArray("bodies")
        .addObject()
        .put("id", "council")
        .put("kind", "COUNCIL");
    register
        .putArray("offices")
        .addObject()
        .put("id", "mayor")
        .put("title", "Mayor")
        .put("organisation", "city")
        .put("kind", "MAYOR");
    meetings(register.putArray("meetings"));
    requests(register.putArray("adviceRequests"), register.putArray("advice"));
    interpellations(register.putArray("interpellations"));
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        waiver(waivers, register);
      }
    }
    return register;
  }

  private void charter(ObjectNode charter, String begins) {
    if (draw.chance(80)) {
      PlatformDraw.reporting(charter, begins);
    }
    if (draw.chance(85)) {
      ObjectNode rule = charter.putObject("advice");
      if (draw.chance(70)) {
        rule.put("adviceWithin", draw.any(TERMS));
      }
      if (draw.chance(75)) {
        rule.put("replyWithin", draw.any(TERMS));
      }
      for (int i = draw.any(0, 1, 1, 2); i > 0; i--) {
        String[] days = draw.any(PAUSES);
        rule.withArray("paused").addObject().put("firstDay", days[0]).put("lastDay", days[1]);
      }
    }
  }

  private void meetings(ArrayNode meetings) {
    for (int i = 0; i < MEETINGS; i++) {
      meetings
          .addObject()
          .put("id", "meeting" + i)
          .put("body", "plenary")
          .put("heldOn", draw.day().toString());
    }
  }

  private void requests(ArrayNode requests, ArrayNode advice) {
    for (int i = draw.between(0, 4); i > 0; i--) {
      LocalDate requested = draw.day();
      ObjectNode request =
          requests
              .addObject()
              .put("id", "request" + i)
              .put("platform", "platform")
              .put("requestedBy", "city")
              .put("requestedOn", requested.toString())
              .put("subject", "…");
      if (draw.chance(30)) {
        request.put("within", draw.any("P1D", "P2W", "P10W"));
      }
      if (draw.chance(25)) {
        request.put("withdrawnOn", after(requested).toString());
      }
      for (int given = draw.any(0, 1, 1, 2); given > 0; given--) {
        advice(advice, after(requested)).put("inResponseTo", "request" + i);
      }
    }
    for (int i = draw.between(0, 2); i > 0; i--) {
      advice(advice, draw.day());
    }
  }

  private ObjectNode advice(ArrayNode all, LocalDate adopted) {
    ObjectNode advice =
        all.addObject()
            .put("id", "advice" + all.size())
            .put("kind", draw.any("ADVICE", "GUIDELINE", "PROPOSAL", "QUESTION"))
            .put("issuedBy", draw.any("plenary", "plenary", "plenary", "council"))
            .put("adoptedOn", adopted.toString())
            .put("addressedTo", "city")
            .put("text", "…");
    if (draw.chance(65)) {
      advice.putObject("response").put("givenOn", after(adopted).toString());
    }
    return advice;
  }

  /** {@return a day after another, often one on which or beside which something is due} */
  private LocalDate after(LocalDate day) {
    return day.plus(Period.parse(draw.any(TERMS)))
        .plusDays(draw.any(0, 0, 1, 2, 62, draw.below(400)));
  }

  private void interpellations(ArrayNode interpellations) {
    for (int i = draw.between(0, 4); i > 0; i--) {
      LocalDate raised = draw.chance(10) ? LocalDate.of(2020, 2, 29) : draw.day();
      ObjectNode interpellation =
          interpellations
              .addObject()
              .put("id", "interpellation" + i)
              .put("platform", "platform")
              .put("raisedBy", "city")
              .put("raisedOn", raised.toString())
              .put("receivedBy", "mayor")
              .put("text", "…");
      if (draw.chance(65)) {
        interpellation.put("discussedAt", "meeting" + draw.below(MEETINGS));
      }
      if (draw.chance(65)) {
        interpellation.put(
            "answeredOn", raised.plusYears(1).plusDays(draw.any(-90, 0, 1, 2, 30)).toString());
      }
    }
  }

  private void waiver(ArrayNode waivers, ObjectNode register) {
    String rule = draw.anyOf(AdviceByHand.CODES);
    List<String> late =
        register.get(AdviceByHand.SUBJECTS.get(rule)).findValuesAsString("id").stream().toList();
    if (!late.isEmpty()) {
      platforms.waiver(waivers, rule, draw.anyOf(late));
    }
  }
}
