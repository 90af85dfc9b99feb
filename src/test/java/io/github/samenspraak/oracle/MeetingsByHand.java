package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is wrong with the meetings of a platform, and which ones are still to be held. */
final class MeetingsByHand {

  static final List<String> CODES =
      List.of("meetings-too-few", "notice-too-short", "quorum-not-met", "attendee-not-member");

  private final JsonNode register;
  private final JsonNode platform;
  private final RecordsByHand records;
  private final List<LocalDate> calendar;
  private final Set<Object> answers = new HashSet<>();

  MeetingsByHand(JsonNode register, LocalDate today, List<LocalDate> calendar) {
    this.register = register;
    this.platform = register.get("platforms").get(0);
    this.records = new RecordsByHand(register, platform, today);
    this.calendar = calendar;
  }

  Set<Object> answers() {
    for (JsonNode body : platform.get("bodies")) {
      for (int year = firstYear(); year <= lastYear(); year++) {
        owed(body, year);
      }
      meetings(body).forEach(meeting -> held(body, meeting));
    }
    return answers;
  }

  private int firstYear() {
    return calendar.get(0).getYear();
  }

  private int lastYear() {
    return calendar.get(calendar.size() - 1).getYear();
  }

  private List<JsonNode> meetings(JsonNode body) {
    return Json.each(register, "meetings")
        .filter(each -> Json.text(each, "body").equals(Json.text(body, "id")))
        .toList();
  }

  private static LocalDate day(JsonNode meeting) {
    return Json.day(meeting, "heldOn").orElseThrow();
  }

  private SeatsByHand seats(JsonNode body) {
    return new SeatsByHand(body, records);
  }

  // What the charter says.

  /** {@return the rule on the meetings of a body that is certainly in force on a day} */
  private Optional<JsonNode> rule(JsonNode body, LocalDate day) {
    List<JsonNode> rules =
        Json.each(platform, "charters")
            .filter(each -> records.certain(Json.days(each, "inForce")).contains(day))
            .flatMap(each -> Json.each(each, "meetings"))
            .toList();
    return rules.stream()
        .filter(each -> Json.text(each, "of").equals(Json.text(body, "kind")))
        .findFirst()
        .or(() -> rules.stream().filter(each -> !each.has("of")).findFirst());
  }

  // What is owed for a year.

  private void owed(JsonNode body, int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    int asked = asked(body, first, last);
    List<LocalDate> held =
        meetings(body).stream()
            .map(MeetingsByHand::day)
            .filter(day -> day.getYear() == year)
            .sorted()
            .toList();
    for (int number = 1; number <= asked; number++) {
      Optional<LocalDate> metOn =
          number <= held.size() ? Optional.of(held.get(number - 1)) : Optional.empty();
      if (!last.isAfter(calendar.get(calendar.size() - 1))) {
        answers.add(
            new Due("MEETING", id(body), last, metOn, List.of(Integer.toString(year), number)));
      }
    }
    if (held.size() < asked && last.isBefore(records.today())) {
      calendar.stream()
          .filter(day -> day.isAfter(last))
          .forEach(
              day ->
                  answers.add(
                      Claim.of(
                          "meetings-too-few",
                          id(body),
                          day,
                          Integer.toString(year),
                          held.size(),
                          asked)));
    }
  }

  private static String id(JsonNode object) {
    return Json.text(object, "id").orElseThrow();
  }

  /** {@return the least that is asked on any day of a year; 0 if on one day nothing is asked} */
  private int asked(JsonNode body, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .mapToInt(day -> livesForCertain(body, day) ? perYear(body, day) : 0)
        .min()
        .orElseThrow();
  }

  /** A group of which no days are recorded is not certain to live on any. */
  private boolean livesForCertain(JsonNode body, LocalDate day) {
    boolean isGroup = Json.text(body, "kind", "").equals("WORKING_GROUP");
    return records.isAsked(day)
        && (body.has("lifespan")
            ? records.certain(Json.days(body, "lifespan")).contains(day)
            : !isGroup);
  }

  private int perYear(JsonNode body, LocalDate day) {
    return rule(body, day).map(rule -> Json.number(rule, "perYear").orElse(0)).orElse(0);
  }

  // What is wrong with a meeting.

  private void held(JsonNode body, JsonNode meeting) {
    LocalDate day = day(meeting);
    rule(body, day)
        .ifPresent(
            rule -> {
              notice(meeting, rule);
              quorum(body, meeting, rule);
            });
    if (seats(body).isAsked(day)) {
      QuorumByHand.attending(meeting).stream()
          .filter(attendance -> !belongs(body, attendance, day))
          .map(
              attendance ->
                  Json.text(attendance, "representative")
                      .orElseGet(() -> Json.text(attendance, "party").orElseThrow()))
          .forEach(
              attendee -> answers.add(Claim.of("attendee-not-member", id(meeting), day, attendee)));
    }
  }

  private void notice(JsonNode meeting, JsonNode rule) {
    OptionalInt asked = Json.number(rule, "noticeDays");
    Json.day(meeting, "convenedOn")
        .map(convened -> (int) ChronoUnit.DAYS.between(convened, day(meeting)))
        .filter(notice -> notice < asked.orElse(0))
        .ifPresent(notice -> everyDay("notice-too-short", id(meeting), notice, asked.getAsInt()));
  }

  /** Tells what is wrong with a meeting and has no days of its own. */
  private void everyDay(String code, String subject, Object... particulars) {
    calendar.forEach(day -> answers.add(Claim.of(code, subject, day, particulars)));
  }

  private void quorum(JsonNode body, JsonNode meeting, JsonNode rule) {
    String asked = Json.flag(meeting, "reconvened", false) ? "quorumWhenReconvened" : "quorum";
    if (!rule.has(asked)
        || !meeting.has("headcount") && meeting.path("attendance").isEmpty()
        || day(meeting).isAfter(records.today())
        || !seats(body).isAsked(day(meeting))) {
      return;
    }
    JsonNode quorum = rule.get(asked);
    String share = quorum.isString() ? quorum.stringValue() : quorum.get("share").stringValue();
    QuorumByHand count = count(body, meeting);
    int whole =
        Json.text(quorum, "of").filter("SEATS"::equals).isPresent()
            ? count.seats()
            : count.inOffice();
    int present = count.present();
    if (whole > 0 && present < QuorumByHand.least(share, whole)) {
      everyDay("quorum-not-met", id(meeting), present, whole, share);
    }
  }

  private QuorumByHand count(JsonNode body, JsonNode meeting) {
    return isPlenary(body)
        ? new QuorumByHand(
            meeting, body, seats(body), Json.each(platform, "memberships").toList(), "member")
        : new QuorumByHand(
            meeting, body, seats(body), Json.each(body, "participations").toList(), "participant");
  }

  private static boolean isPlenary(JsonNode body) {
    return Json.text(body, "kind", "").equals("PLENARY");
  }

  // Who belongs.

  /**
   * {@return whether an attendee perhaps belongs to a body on a day} Whoever is a member of the
   * platform belongs to its plenary; where that has no plan, so does whoever sits on another body.
   */
  private boolean belongs(JsonNode body, JsonNode attendance, LocalDate day) {
    String party = Json.text(attendance, "party").orElseThrow();
    String person = Json.text(attendance, "representative", party);
    boolean hasPlan = seats(body).planOn(day).isPresent();
    boolean isPersonal = attendance.has("representative") && (hasPlan || !isOpen(body, day));
    return isNamed(body, "mandates", "holder", person, day)
        || !isPersonal && isNamed(body, "mandates", "onBehalfOf", party, day)
        || isNamed(body, "participations", "participant", party, day)
        || isNamed(body, "participations", "representative", person, day)
        || isPlenary(body)
            && (isNamed(platform, "memberships", "member", party, day)
                || !hasPlan
                    && Json.each(platform, "bodies")
                        .anyMatch(each -> isNamed(each, "mandates", "holder", person, day)));
  }

  private boolean isOpen(JsonNode body, LocalDate day) {
    return isPlenary(body)
        || Json.text(body, "kind", "").equals("WORKING_GROUP")
        || seats(body).sitting(day).isEmpty();
  }

  private static boolean isNamed(
      JsonNode of, String list, String key, String party, LocalDate day) {
    return Json.each(of, list)
        .filter(each -> Json.days(each, "term").contains(day))
        .anyMatch(each -> Json.text(each, key, "").equals(party));
  }
}
