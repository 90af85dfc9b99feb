package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform that treats signals and passes them on to its authority. */
final class SignalRegisters {

  private static final String[] TERMS = {"P1D", "P30D", "P3M", "P1Y"};

  private final Draw draw;
  private final PlatformDraw platforms;
  private final List<String> signals = new ArrayList<>();

  /** The ids of the signals and of the conclusions. */
  private final List<String> grounds = new ArrayList<>();

  private SignalRegisters(long seed) {
    this.draw = PlatformDraw.draw(seed);
    this.platforms = new PlatformDraw(draw);
  }

  static ObjectNode of(long seed) {
    return new SignalRegisters(seed).register();
  }

  private ObjectNode register() {
    ObjectNode register = platforms.register();
    register
        .withArray("organisations")
        .addObject()
        .put("id", "province")
        .put("name", "Province")
        .put("kind", "PROVINCE");
    ObjectNode platform = platforms.platform(register);
    platforms.charters(platform, this::charter);
    ArrayNode bodies = platform.putArray("bodies");
    bodies.addObject().put("id", "plenary").put("kind", "PLENARY");
    bodies.addObject().put("id", "group").put("kind", "WORKING_GROUP");
    ArrayNode offices = register.putArray("offices");
    office(offices, "mayor", "city", "MAYOR");
    office(offices, "governor", "province", "OTHER");
    signals(register.putArray("signals"));
    meetings(register.putArray("meetings"));
    reports(register.putArray("annualReports"));
    advice(register.putArray("advice"));
    interpellations(register.putArray("interpellations"));
    if (draw.chance(60)) {
      ArrayNode waivers = register.putArray("waivers");
      for (int i = draw.between(1, 4); i > 0; i--) {
        platforms.waiver(waivers, draw.anyOf(SignalsByHand.CODES), draw.anyOf(signals));
      }
    }
    return register;
  }

  private static void office(ArrayNode offices, String id, String organisation, String kind) {
    offices
        .addObject()
        .put("id", id)
        .put("title", id)
        .put("organisation", organisation)
        .put("kind", kind);
  }

  private void charter(ObjectNode charter, String begins) {
    if (draw.chance(90)) {
      ObjectNode reporting = PlatformDraw.reporting(charter, begins);
      if (draw.chance(85)) {
        platforms.due(reporting, "presentation");
      }
    }
    if (draw.chance(70)) {
      charter.put("signalTreatedWithin", draw.any(TERMS));
    }
    if (draw.chance(30)) {
      charter.put("interpellationsTo", "governor");
    }
  }

  private void signals(ArrayNode all) {
    int number = draw.between(2, 5);
    for (int i = 0; i < number; i++) {
      signals.add("signal" + i);
    }
    grounds.addAll(signals);
    for (String id : signals) {
      ObjectNode signal =
          all.addObject()
              .put("id", id)
              .put("platform", "platform")
              .put("raisedOn", draw.day().toString())
              .put("text", "…");
      if (draw.chance(20)) {
        signal.put("raisedBy", "city");
      }
      String into = draw.chance(25) ? "unknown" : draw.anyOf(signals);
      if (draw.chance(32) && !into.equals(id)) {
        signal.put("mergedInto", into);
      }
    }
  }

  private void meetings(ArrayNode meetings) {
    for (int i = draw.between(0, 4); i > 0; i--) {
      ObjectNode meeting =
          meetings
              .addObject()
              .put("id", "meeting" + i)
              .put("body", draw.any("plenary", "group"))
              .put("heldOn", day());
      ObjectNode item = meeting.putArray("items").addObject().put("title", "…");
      about(item.putArray("about"), signals);
    }
  }

  /** {@return a day on which something happens, often beside one on which it is due} */
  private String day() {
    LocalDate day = draw.any(draw.day(), platforms.firstDay());
    return day.plus(Period.parse(draw.any(TERMS))).plusDays(draw.any(0, 0, 1, -1)).toString();
  }

  private void about(ArrayNode about, List<String> ids) {
    for (int i = draw.any(0, 1, 1, 2); i > 0; i--) {
      about.add(draw.anyOf(ids));
    }
  }

  private void reports(ArrayNode reports) {
    for (int year = PlatformDraw.FIRST_YEAR; year < PlatformDraw.LAST_YEAR; year++) {
      if (draw.chance(60)) {
        report(reports.addObject().put("id", "report" + year), year);
      }
    }
  }

  private void report(ObjectNode report, int year) {
    report.put("platform", "platform").put("year", year);
    if (draw.chance(8)) {
      report.put("years", 2);
    }
    if (draw.chance(50)) {
      String id = "conclusion" + year;
      ObjectNode conclusion =
          report
              .putArray("conclusions")
              .addObject()
              .put("id", id)
              .put("body", "group")
              .put("adoptedOn", day())
              .put("text", "…");
      about(conclusion.putArray("basedOn"), signals);
      grounds.add(id);
    }
    if (draw.chance(50)) {
      ObjectNode avenue =
          report.putArray("avenues").addObject().put("id", "avenue" + year).put("text", "…");
      about(avenue.putArray("basedOn"), grounds);
    }
    if (draw.chance(60)) {
      report.put("presentedOn", platforms.done(year));
      if (draw.chance(60)) {
        report.put("presentedTo", draw.any("city", "province"));
      }
    }
  }

  private void advice(ArrayNode all) {
    for (int i = draw.between(0, 3); i > 0; i--) {
      ObjectNode advice =
          all.addObject()
              .put("id", "advice" + i)
              .put("kind", draw.any("ADVICE", "QUESTION"))
              .put("issuedBy", "plenary")
              .put("adoptedOn", day())
              .put("addressedTo", draw.any("city", "city", "province"))
              .put("text", "…");
      about(advice.putArray("basedOn"), grounds);
    }
  }

  private void interpellations(ArrayNode all) {
    for (int i = draw.between(0, 3); i > 0; i--) {
      ObjectNode interpellation =
          all.addObject()
              .put("id", "interpellation" + i)
              .put("platform", "platform")
              .put("raisedBy", "province")
              .put("raisedOn", day())
              .put("receivedBy", draw.any("mayor", "governor"))
              .put("text", "…");
      about(interpellation.putArray("basedOn"), grounds);
    }
  }
}
