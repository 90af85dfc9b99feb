package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** When signals are to be treated and passed on, and what of it is late. */
final class SignalsByHand {

  private static final String NOT_TREATED = "signal-not-treated";
  private static final String NOT_PASSED_ON = "signal-not-passed-on";

  static final List<String> CODES = List.of(NOT_TREATED, NOT_PASSED_ON);

  private static final String ADOPTED_ON = "adoptedOn";
  private static final String BASED_ON = "basedOn";

  private final JsonNode register;
  private final RecordsByHand records;
  private final ChartersByHand charters;
  private final YearsByHand years;
  private final OwedByHand owed;

  SignalsByHand(JsonNode register, LocalDate today) {
    this.register = register;
    JsonNode platform = register.get("platforms").get(0);
    this.records = new RecordsByHand(register, platform, today);
    this.charters = new ChartersByHand(platform, records);
    this.years = new YearsByHand(register, today);
    this.owed = new OwedByHand(register, today);
  }

  Set<Object> answers() {
    for (JsonNode signal : register.get("signals")) {
      treatmentDue(signal)
          .ifPresent(due -> add("SIGNAL_TREATMENT", NOT_TREATED, signal, due, treatedOn(signal)));
      passingOnDue(signal)
          .ifPresent(
              due ->
                  add(
                      "SIGNAL_PASSING_ON",
                      NOT_PASSED_ON,
                      signal,
                      due,
                      earliest(heardOn(id(signal)))));
    }
    return owed.answers();
  }

  private void add(
      String kind, String rule, JsonNode signal, LocalDate due, Optional<LocalDate> metOn) {
    owed.add(kind, rule, id(signal), due, metOn, List.of(due));
  }

  private static String id(JsonNode element) {
    return Json.text(element, "id", "");
  }

  private static Optional<LocalDate> earliest(Stream<LocalDate> days) {
    return days.min(Comparator.naturalOrder());
  }

  // Whether it was treated.

  private Optional<LocalDate> treatmentDue(JsonNode signal) {
    LocalDate raised = raisedOn(signal);
    return charters
        .on(raised)
        .flatMap(charter -> Json.period(charter, "signalTreatedWithin"))
        .map((Period time) -> raised.plus(time))
        .flatMap(records::due);
  }

  private static LocalDate raisedOn(JsonNode signal) {
    return Json.day(signal, "raisedOn").orElseThrow();
  }

  private Optional<LocalDate> treatedOn(JsonNode signal) {
    return earliest(Stream.concat(discussed(id(signal)), mergedOn(signal).stream()));
  }

  /** {@return the days of meetings, conclusions and advice that were about a signal} */
  private Stream<LocalDate> discussed(String id) {
    return Stream.of(
            Json.each(register, "meetings")
                .filter(
                    meeting ->
                        Json.each(meeting, "items")
                            .anyMatch(item -> Json.texts(item, "about").contains(id)))
                .flatMap(meeting -> Json.day(meeting, "heldOn").stream()),
            conclusions(id).flatMap(each -> Json.day(each, ADOPTED_ON).stream()),
            basedOn("advice", id).flatMap(each -> Json.day(each, ADOPTED_ON).stream()))
        .flatMap(days -> days);
  }

  private Stream<JsonNode> basedOn(String list, String ground) {
    return Json.each(register, list).filter(each -> Json.texts(each, BASED_ON).contains(ground));
  }

  /** {@return the conclusions that rest on a signal} */
  private Stream<JsonNode> conclusions(String signal) {
    return Json.each(register, "annualReports")
        .flatMap(report -> Json.each(report, "conclusions"))
        .filter(each -> Json.texts(each, BASED_ON).contains(signal));
  }

  /** A merger needs both signals; of one that is not in the register no day is known. */
  private Optional<LocalDate> mergedOn(JsonNode signal) {
    if (!isMerged(signal)) {
      return Optional.empty();
    }
    LocalDate raised = raisedOn(signal);
    return Optional.of(
        into(signal).map(SignalsByHand::raisedOn).filter(raised::isBefore).orElse(raised));
  }

  private Optional<JsonNode> into(JsonNode signal) {
    return Json.text(signal, "mergedInto").flatMap(id -> Json.find(register, "signals", id));
  }

  /** {@return whether a signal is merged into another, and not into itself through others} */
  private boolean isMerged(JsonNode signal) {
    Set<JsonNode> passed = new HashSet<>();
    Optional<JsonNode> at = into(signal);
    while (at.isPresent() && passed.add(at.get())) {
      at = into(at.get());
    }
    return signal.has("mergedInto") && !passed.contains(signal);
  }

  // Whether the authority heard of it.

  /** It is absent as well where a report is to be presented in time, or is missing. */
  private Optional<LocalDate> passingOnDue(JsonNode signal) {
    if (isMerged(signal)) {
      return Optional.empty();
    }
    return earliest(discussed(id(signal)))
        .filter(records::isAsked)
        .filter(
            day ->
                charters
                    .on(day)
                    .filter(charter -> charter.path("reporting").has("presentation"))
                    .isPresent())
        .filter(day -> !years.isMissing(charters.calendarOn(day).yearOf(day)))
        .map(day -> charters.calendarOn(day).last(charters.calendarOn(day).yearOf(day) + 1))
        .flatMap(records::due)
        .filter(due -> presentations(id(signal)).allMatch(due::isBefore));
  }

  /** {@return the days by which reports are to be presented that hold a signal} */
  private Stream<LocalDate> presentations(String signal) {
    return grounds(signal)
        .flatMap(this::reportsWith)
        .flatMap(report -> years.presentationDue(report).stream());
  }

  /** {@return a signal and the conclusions that rest on it} */
  private Stream<String> grounds(String signal) {
    return Stream.concat(Stream.of(signal), conclusions(signal).map(SignalsByHand::id));
  }

  /** {@return the reports that hold a conclusion, or an avenue that rests on a ground} */
  private Stream<JsonNode> reportsWith(String ground) {
    return Json.each(register, "annualReports")
        .filter(
            report ->
                Json.find(report, "conclusions", ground).isPresent()
                    || Json.each(report, "avenues")
                        .anyMatch(avenue -> Json.texts(avenue, BASED_ON).contains(ground)));
  }

  private Stream<LocalDate> heardOn(String signal) {
    return grounds(signal)
        .flatMap(
            ground ->
                Stream.of(
                    reportsWith(ground)
                        .filter(report -> isAuthority(Json.text(report, "presentedTo", "city")))
                        .flatMap(report -> Json.day(report, "presentedOn").stream()),
                    basedOn("advice", ground)
                        .filter(advice -> isAuthority(Json.text(advice, "addressedTo", "")))
                        .flatMap(advice -> Json.day(advice, ADOPTED_ON).stream()),
                    basedOn("interpellations", ground)
                        .filter(this::isToAuthority)
                        .map(SignalsByHand::raisedOn)))
        .flatMap(days -> days);
  }

  private static boolean isAuthority(String organisation) {
    return organisation.equals("city");
  }

  /** {@return whether an office of the authority received it, or the one that the charter names} */
  private boolean isToAuthority(JsonNode interpellation) {
    String office = Json.text(interpellation, "receivedBy", "");
    return isAuthority(
            Json.find(register, "offices", office)
                .flatMap(found -> Json.text(found, "organisation"))
                .orElseThrow())
        || charters
            .on(raisedOn(interpellation))
            .filter(charter -> Json.text(charter, "interpellationsTo", "").equals(office))
            .isPresent();
  }
}
