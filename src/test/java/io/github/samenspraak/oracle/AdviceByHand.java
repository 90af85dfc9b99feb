package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** When advice, its answers and those to interpellations are due, and what of it is late. */
final class AdviceByHand {

  private static final String ADVICE_LATE = "advice-late";
  private static final String UNANSWERED = "advice-unanswered";
  private static final String INTERPELLATION_UNANSWERED = "interpellation-unanswered";

  /** By the code of the rule, the list in the register of what it is about. */
  static final Map<String, String> SUBJECTS =
      Map.of(
          ADVICE_LATE,
          "adviceRequests",
          UNANSWERED,
          "advice",
          INTERPELLATION_UNANSWERED,
          "interpellations");

  static final List<String> CODES = List.of(ADVICE_LATE, UNANSWERED, INTERPELLATION_UNANSWERED);

  private final JsonNode register;
  private final JsonNode platform;
  private final RecordsByHand records;
  private final ChartersByHand charters;
  private final OwedByHand owed;

  AdviceByHand(JsonNode register, LocalDate today) {
    this.register = register;
    this.platform = register.get("platforms").get(0);
    this.records = new RecordsByHand(register, platform, today);
    this.charters = new ChartersByHand(platform, records);
    this.owed = new OwedByHand(register, today);
  }

  Set<Object> answers() {
    Json.each(register, "adviceRequests").forEach(this::addRequest);
    Json.each(register, "advice")
        .filter(advice -> Json.text(advice, "issuedBy", "").equals("plenary"))
        .forEach(this::addAdvice);
    if (Json.text(platform, "regime", "NONE").equals("WELFARE_CENTRE_COORDINATION")) {
      Json.each(register, "interpellations").forEach(this::addInterpellation);
    }
    return owed.answers();
  }

  /** What was withdrawn in time is not due. */
  private void addRequest(JsonNode request) {
    String id = Json.text(request, "id", "");
    LocalDate requested = Json.day(request, "requestedOn").orElseThrow();
    Optional<LocalDate> given =
        Json.each(register, "advice")
            .filter(advice -> Json.text(advice, "inResponseTo", "").equals(id))
            .flatMap(advice -> Json.day(advice, "adoptedOn").stream())
            .min(Comparator.naturalOrder());
    Optional<LocalDate> withdrawn = Json.day(request, "withdrawnOn");
    Json.period(request, "within")
        .or(() -> time(requested, "adviceWithin"))
        .flatMap(time -> due(requested, time))
        .filter(
            due ->
                withdrawn
                    .filter(day -> !day.isAfter(due))
                    .filter(day -> given.filter(first -> !first.isAfter(day)).isEmpty())
                    .isEmpty())
        .ifPresent(
            due ->
                owed.add(
                    "ADVICE",
                    ADVICE_LATE,
                    id,
                    due,
                    Stream.concat(given.stream(), withdrawn.stream())
                        .min(Comparator.naturalOrder()),
                    List.of(Json.text(request, "requestedBy", ""), due)));
  }

  private void addAdvice(JsonNode advice) {
    LocalDate adopted = Json.day(advice, "adoptedOn").orElseThrow();
    time(adopted, "replyWithin")
        .flatMap(time -> due(adopted, time))
        .ifPresent(
            due ->
                owed.add(
                    "ADVICE_REPLY",
                    UNANSWERED,
                    Json.text(advice, "id", ""),
                    due,
                    Json.day(advice.path("response"), "givenOn"),
                    List.of(Json.text(advice, "addressedTo", ""), due)));
  }

  /** {@return a time that the charter in force on a day sets for advice} */
  private Optional<Period> time(LocalDate day, String name) {
    return charters.on(day).flatMap(charter -> Json.period(charter.path("advice"), name));
  }

  /** The day is counted first, and then moves by one for each paused day up to it. */
  private Optional<LocalDate> due(LocalDate from, Period time) {
    List<JsonNode> pauses =
        charters.on(from).stream()
            .flatMap(charter -> Json.each(charter.path("advice"), "paused"))
            .toList();
    LocalDate due = from.plus(time);
    for (LocalDate day = from.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
      MonthDay date = MonthDay.from(day);
      if (pauses.stream().anyMatch(pause -> isIn(pause, date))) {
        due = due.plusDays(1);
      }
    }
    return records.due(due);
  }

  private static boolean isIn(JsonNode pause, MonthDay date) {
    MonthDay first = MonthDay.parse(Json.text(pause, "firstDay", ""));
    MonthDay last = MonthDay.parse(Json.text(pause, "lastDay", ""));
    boolean isFrom = !date.isBefore(first);
    boolean isUntil = !date.isAfter(last);
    return first.isAfter(last) ? isFrom || isUntil : isFrom && isUntil;
  }

  /** It is to be discussed and answered within a year. */
  private void addInterpellation(JsonNode interpellation) {
    Optional<LocalDate> discussed =
        Json.text(interpellation, "discussedAt")
            .flatMap(id -> Json.find(register, "meetings", id))
            .flatMap(meeting -> Json.day(meeting, "heldOn"));
    Optional<LocalDate> answered = Json.day(interpellation, "answeredOn");
    records
        .due(Json.day(interpellation, "raisedOn").orElseThrow().plusYears(1))
        .ifPresent(
            due ->
                owed.add(
                    "INTERPELLATION_ANSWER",
                    INTERPELLATION_UNANSWERED,
                    Json.text(interpellation, "id", ""),
                    due,
                    discussed.flatMap(one -> answered.map(two -> one.isAfter(two) ? one : two)),
                    List.of(due, fault(discussed.isPresent(), answered.isPresent()))));
  }

  private static String fault(boolean isDiscussed, boolean isAnswered) {
    if (isAnswered) {
      return isDiscussed ? "LATE" : "UNDISCUSSED";
    }
    return isDiscussed ? "UNANSWERED" : "UNTREATED";
  }
}
