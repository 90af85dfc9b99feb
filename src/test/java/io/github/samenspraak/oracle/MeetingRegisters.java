package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws registers of a platform whose few members meet in a plenary, a committee and a group. */
final class MeetingRegisters {

  /** The days on which something may begin, end or be held. */
  static final List<LocalDate> DAYS =
      Stream.of(
              days(LocalDate.of(2023, 12, 29), 6),
              days(LocalDate.of(2024, 2, 27), 5),
              days(LocalDate.of(2024, 12, 29), 6))
          .flatMap(List::stream)
          .toList();

  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final int PEOPLE = 6;
  private static final int ORGANISATIONS = 4;
  private static final List<String> SHARES = List.of("1/2", ">1/2", "1/2+1", "1/3", "3/4", ">1/1");

  private final Draw draw;

  private MeetingRegisters(long seed) {
    this.draw = new Draw(seed, START, 1);
  }

  static ObjectNode of(long seed) {
    return new MeetingRegisters(seed).register();
  }

  private static List<LocalDate> days(LocalDate first, int number) {
    return first.datesUntil(first.plusDays(number)).toList();
  }

  private ObjectNode register() {
    ObjectNode register = Draw.object().put("format", "samenspraak/1");
    register.putObject("municipality").put("name", "Lindedorp").put("region", "OTHER");
    if (draw.chance(20)) {
      register.put("recordedFrom", draw.chance(50) ? "2024-01-01" : day().toString());
    }
    for (int i = 0; i < PEOPLE; i++) {
      register.withArray("people").addObject().put("id", "p" + i).put("name", "P" + i);
    }
    organisation(register, "city", "MUNICIPALITY");
    for (int i = 0; i < ORGANISATIONS; i++) {
      organisation(register, "o" + i, "CIVIL_SOCIETY");
    }
    office(register.putArray("offices").addObject());
    platform(register.putArray("platforms").addObject());
    ArrayNode meetings = register.putArray("meetings");
    for (int i = draw.between(3, 7); i > 0; i--) {
      meeting(meetings.addObject().put("id", "meeting" + i));
    }
    return register;
  }

  private static void organisation(ObjectNode register, String id, String kind) {
    register.withArray("organisations").addObject().put("id", id).put("name", id).put("kind", kind);
  }

  private void office(ObjectNode office) {
    office
        .put("id", "alderwoman")
        .put("title", "Alderwoman")
        .put("organisation", "city")
        .put("kind", "ALDERMAN");
    ObjectNode tenure = office.putArray("tenures").addObject().put("holder", person());
    tenure.set("term", Draw.from(START));
    if (draw.chance(50)) {
      tenure.putArray("delegations").addObject().put("delegate", person());
    }
  }

  private void platform(ObjectNode platform) {
    platform
        .put("id", "platform")
        .put("name", "Platform")
        .put("kind", "SOCIAL_PLATFORM")
        .put("authority", "city");
    if (draw.chance(15)) {
      platform.put("established", draw.any("2024", "2024-01-01", "2024-03", "2023-06-01"));
    }
    if (draw.chance(20)) {
      platform.put("dissolved", draw.any("2024", "2024-12-31", "2025-01", "2024-02-29"));
    }
    if (draw.chance(15)) {
      platform.put("recordedFrom", draw.any("2024-01-01", "2023-01-01", day().toString()));
    }
    if (draw.chance(20)) {
      LocalDate first = day();
      platform
          .putArray("suspensions")
          .addObject()
          .set("term", draw.chance(20) ? Draw.from(first) : Draw.term(first, later(first)));
    }
    charters(platform.putArray("charters"));
    ArrayNode memberships = platform.putArray("memberships");
    for (int i = draw.between(1, 5); i > 0; i--) {
      memberships
          .addObject()
          .put("member", draw.chance(70) ? organisation() : person())
          .set("term", term());
    }
    ArrayNode bodies = platform.putArray("bodies");
    ObjectNode plenary = body(bodies, "plenary", "PLENARY");
    if (draw.chance(30)) {
      seats(plenary, 3, draw.chance(50));
    }
    seats(body(bodies, "committee", "STEERING_COMMITTEE"), 7, draw.chance(90));
    ObjectNode group = body(bodies, "group", "WORKING_GROUP");
    participations(group.putArray("participations"));
    if (draw.chance(25)) {
      seats(group, 2, draw.chance(30));
    }
  }

  private void charters(ArrayNode charters) {
    if (draw.chance(50)) {
      charter(charters.addObject(), draw.chance(15) ? Draw.object() : Draw.from(START));
      return;
    }
    LocalDate turn = day();
    charter(charters.addObject(), draw.chance(20) ? Draw.until(turn) : Draw.term(START, turn));
    charter(
        charters.addObject(),
        Draw.from(draw.chance(80) ? turn.plusDays(1) : later(turn.plusDays(1))));
  }

  private void charter(ObjectNode charter, ObjectNode inForce) {
    charter.set("inForce", inForce);
    ArrayNode rules = charter.putArray("meetings");
    if (draw.chance(70)) {
      rule(rules.addObject());
    }
    for (String kind : List.of("PLENARY", "STEERING_COMMITTEE", "WORKING_GROUP")) {
      if (draw.chance(50)) {
        rule(rules.addObject().put("of", kind));
      }
    }
  }

  private void rule(ObjectNode rule) {
    if (draw.chance(60)) {
      rule.put("perYear", draw.below(4));
    }
    if (draw.chance(50)) {
      rule.put("noticeDays", draw.below(6));
    }
    if (draw.chance(85)) {
      quorum(rule, "quorum");
    }
    if (draw.chance(50)) {
      quorum(rule, "quorumWhenReconvened");
    }
  }

  private void quorum(ObjectNode rule, String name) {
    String share = SHARES.get(draw.below(SHARES.size()));
    if (draw.chance(40)) {
      rule.put(name, share);
    } else {
      rule.putObject(name).put("share", share).put("of", draw.any("IN_OFFICE", "SEATS", "SEATS"));
    }
  }

  // Bodies.

  private ObjectNode body(ArrayNode bodies, String id, String kind) {
    ObjectNode body = bodies.addObject().put("id", id).put("kind", kind);
    if (draw.chance(kind.equals("WORKING_GROUP") ? 80 : 15)) {
      LocalDate first = draw.chance(60) ? START : day();
      body.set("lifespan", draw.chance(60) ? Draw.from(first) : Draw.term(first, later(first)));
      if (draw.chance(15)) {
        ((ObjectNode) body.get("lifespan")).remove("firstDay");
      }
    }
    return body;
  }

  private void participations(ArrayNode participations) {
    for (int i = draw.between(1, 4); i > 0; i--) {
      boolean isOrganisation = draw.chance(50);
      ObjectNode participation =
          participations.addObject().put("participant", isOrganisation ? organisation() : person());
      if (isOrganisation && draw.chance(40)) {
        participation.put("representative", person());
      }
      participation.set("term", term());
    }
  }

  private void seats(ObjectNode body, int most, boolean isPlanned) {
    if (isPlanned) {
      plan(body.putArray("seatPlans").addObject());
    }
    ArrayNode mandates = body.putArray("mandates");
    String prefix = body.get("id").stringValue() + "-";
    int number = draw.between(1, most);
    for (int i = 0; i < number; i++) {
      mandate(mandates.addObject().put("id", prefix + i), prefix, number, isPlanned);
    }
  }

  private void plan(ObjectNode plan) {
    plan.set("inForce", draw.chance(85) ? Draw.from(START) : Draw.object());
    if (draw.chance(50)) {
      plan.put("seatCap", draw.between(2, 6));
    }
    ArrayNode allotments = plan.putArray("allotments");
    for (String code : List.of("a", "b", "c")) {
      if (code.equals("a") || draw.chance(60)) {
        allotment(allotments.addObject().put("code", code));
      }
    }
    if (draw.chance(40)) {
      plan.putObject("renewal").put("holdingOver", draw.any("P1M", "P1Y"));
    }
  }

  private void allotment(ObjectNode allotment) {
    String basis = draw.any("ELECTED", "APPOINTED", "EX_OFFICIO");
    allotment.put("basis", basis);
    if (basis.equals("EX_OFFICIO")) {
      allotment.put("filledBy", "alderwoman");
    }
    if (draw.chance(70)) {
      allotment.put("maximum", draw.between(1, 3));
    }
    if (draw.chance(20)) {
      allotment.put("voting", false);
    }
    if (draw.chance(20)) {
      allotment.put("countsTowardsCap", false);
    }
    if (draw.chance(40)) {
      allotment.put("mandateLength", draw.any("P6M", "P1Y"));
    }
  }

  private void mandate(ObjectNode mandate, String prefix, int number, boolean isPlanned) {
    mandate.put("holder", person());
    if (isPlanned) {
      mandate.put("allotment", draw.any("a", "a", "b", "c"));
    }
    int way = draw.below(100);
    if (way < 20) {
      mandate.put("heldAs", "SUBSTITUTE").putArray("standsInFor").add(prefix + draw.below(number));
    } else if (way < 45) {
      mandate.put("heldAs", "DEPUTY");
      for (int i = draw.below(3); i > 0; i--) {
        mandate.withArray("standsInFor").add(prefix + draw.below(number));
      }
    }
    mandate.set("term", term());
    if (draw.chance(25)) {
      mandate.put("onBehalfOf", organisation());
    }
    if (draw.chance(25)) {
      mandate.putArray("absences").add(Draw.term(day(), DAYS.get(DAYS.size() - 1)));
    }
  }

  // Meetings.

  private void meeting(ObjectNode meeting) {
    meeting.put("body", draw.any("plenary", "committee", "committee", "group"));
    LocalDate day = day();
    meeting.put("heldOn", day.toString());
    if (draw.chance(60)) {
      meeting.put("convenedOn", day.minusDays(draw.below(7)).toString());
    }
    if (draw.chance(30)) {
      meeting.put("reconvened", true);
    }
    int record = draw.below(100);
    if (record < 15) {
      meeting.put("headcount", draw.below(5));
    } else if (record < 95) {
      attendance(meeting.putArray("attendance"));
    }
  }

  private void attendance(ArrayNode attendance) {
    for (int i = 0; i < PEOPLE; i++) {
      if (draw.chance(70)) {
        attendee(attendance.addObject().put("party", "p" + i));
      }
    }
    for (int i = 0; i < ORGANISATIONS; i++) {
      if (draw.chance(40)) {
        ObjectNode attendee = attendance.addObject().put("party", "o" + i);
        attendee(attendee);
        if (draw.chance(50) && isThere(attendee)) {
          attendee.put("representative", person());
        }
      }
    }
  }

  private void attendee(ObjectNode attendee) {
    String presence = draw.any("PRESENT", "PRESENT", "REMOTE", "EXCUSED", "EXCUSED", "ABSENT");
    attendee.put("presence", presence);
    if (draw.chance(10)) {
      attendee.put("guest", true);
    }
    if (draw.chance(presence.equals("EXCUSED") ? 50 : 5)) {
      attendee.put("proxy", draw.chance(80) ? person() : organisation());
    }
  }

  private static boolean isThere(ObjectNode attendee) {
    return List.of("PRESENT", "REMOTE").contains(attendee.get("presence").stringValue());
  }

  private String person() {
    return "p" + draw.below(PEOPLE);
  }

  private String organisation() {
    return "o" + draw.below(ORGANISATIONS);
  }

  private LocalDate day() {
    return DAYS.get(draw.below(DAYS.size()));
  }

  private LocalDate later(LocalDate first) {
    List<LocalDate> rest = DAYS.stream().filter(day -> !day.isBefore(first)).toList();
    return rest.isEmpty() ? first : rest.get(draw.below(rest.size()));
  }

  /** {@return days that often hold all along, and sometimes since nobody knows when} */
  private ObjectNode term() {
    LocalDate first = draw.chance(50) ? START : day();
    ObjectNode term = draw.chance(60) ? Draw.from(first) : Draw.term(first, later(first));
    if (draw.chance(10)) {
      term.remove("firstDay");
    }
    return term;
  }
}
