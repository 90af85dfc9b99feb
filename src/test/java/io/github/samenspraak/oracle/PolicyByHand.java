package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What plans, barometers and forums ask to be done, and what of it is late. */
final class PolicyByHand {

  private static final String TEST_MISSING = "poverty-test-missing";
  private static final String EXTENDED_MISSING = "extended-test-missing";
  private static final String NOT_FOLLOWED_UP = "plan-not-followed-up";
  private static final String NOT_EVALUATED = "plan-not-evaluated";
  private static final String ACTION_OVERDUE = "action-overdue";
  private static final String GAP = "barometer-gap";
  private static final String EDITION_LATE = "edition-late";

  static final List<String> CODES =
      List.of(
          TEST_MISSING,
          EXTENDED_MISSING,
          NOT_FOLLOWED_UP,
          NOT_EVALUATED,
          ACTION_OVERDUE,
          GAP,
          EDITION_LATE);

  /** No barometer and no plan of the registers begins earlier; none is looked at later. */
  private static final int FIRST_YEAR = 2015;

  private static final int LAST_YEAR = 2036;

  private final JsonNode register;
  private final LocalDate today;
  private final RecordsByHand records;
  private final OwedByHand owed;

  PolicyByHand(JsonNode register, LocalDate today) {
    this.register = register;
    this.today = today;
    this.records = new RecordsByHand(register, Draw.object(), today);
    this.owed = new OwedByHand(register, today);
  }

  /** {@return the ids of what a rule may find} */
  static List<String> subjects(JsonNode register, String rule) {
    return switch (rule) {
      case TEST_MISSING ->
          Stream.of("plans", "measures").flatMap(list -> ids(register, list)).toList();
      case EXTENDED_MISSING -> ids(register, "povertyTests").toList();
      case ACTION_OVERDUE ->
          Json.each(register, "plans")
              .flatMap(PolicyByHand::actions)
              .map(PolicyByHand::id)
              .toList();
      case GAP ->
          Json.each(register, "barometers")
              .flatMap(barometer -> ids(barometer, "indicators"))
              .toList();
      case EDITION_LATE -> ids(register, "forums").toList();
      default -> ids(register, "plans").toList();
    };
  }

  private static Stream<String> ids(JsonNode owner, String list) {
    return Json.each(owner, list).map(PolicyByHand::id);
  }

  private static String id(JsonNode element) {
    return Json.text(element, "id", "");
  }

  Set<Object> answers() {
    Json.each(register, "plans").forEach(this::addPlan);
    Json.each(register, "measures").forEach(this::addMeasure);
    Json.each(register, "povertyTests").forEach(this::addTest);
    Json.each(register, "barometers").forEach(this::addBarometer);
    Json.each(register, "forums").forEach(this::addForum);
    return owed.answers();
  }

  // Plans.

  private static boolean commits(JsonNode plan, String commitment) {
    return Json.texts(plan, "commitments").contains(commitment);
  }

  private void addPlan(JsonNode plan) {
    String id = id(plan);
    Days term = Json.days(plan, "term");
    owed.addEvent("PLAN_START", id, term.first());
    if (!term.isOpen()) {
      owed.addEvent("PLAN_END", id, term.last());
    }
    if (commits(plan, "POVERTY_TEST")) {
      add("POVERTY_TEST", TEST_MISSING, id, term.first().minusDays(1), firstScan(id));
    }
    if (commits(plan, "IMPACT_EVALUATION") && !term.isOpen()) {
      add("PLAN_EVALUATION", NOT_EVALUATED, id, term.last(), evaluated(plan));
    }
    actions(plan)
        .filter(action -> !Set.of("DONE", "DROPPED").contains(Json.text(action, "status", "")))
        .filter(action -> !Json.days(action, "term").isOpen())
        .forEach(
            action ->
                add(
                    "ACTION_COMPLETION",
                    ACTION_OVERDUE,
                    id(action),
                    Json.days(action, "term").last(),
                    Optional.empty()));
    if (commits(plan, "FOLLOW_UP_BODY") && plan.has("followedUpBy")) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        addFollowUp(plan, year);
      }
    }
  }

  /** Adds what is due on a day of which only that day is told. */
  private void add(
      String kind, String rule, String subject, LocalDate day, Optional<LocalDate> metOn) {
    records.due(day).ifPresent(due -> owed.add(kind, rule, subject, due, metOn, List.of(due)));
  }

  private static Stream<JsonNode> actions(JsonNode owner) {
    return Stream.concat(
        Json.each(owner, "actions"), Json.each(owner, "objectives").flatMap(PolicyByHand::actions));
  }

  private Optional<LocalDate> firstScan(String tested) {
    return Json.each(register, "povertyTests")
        .filter(test -> Json.text(test, "concerns", "").equals(tested))
        .flatMap(test -> Json.day(test.get("quickScan"), "completedOn").stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> evaluated(JsonNode plan) {
    return Json.each(plan, "evaluations")
        .filter(evaluation -> Json.texts(evaluation, "with").contains("university"))
        .flatMap(evaluation -> Json.day(evaluation, "completedOn").stream())
        .min(Comparator.naturalOrder());
  }

  /** A plan is followed up in each year in which it is in force and its platform at work. */
  private void addFollowUp(JsonNode plan, int year) {
    Days days = CalendarByHand.PLAIN.days(year);
    Days term = Json.days(plan, "term");
    RecordsByHand its = recordsOf(plan, "followedUpBy");
    boolean isAsked =
        days.first()
            .datesUntil(days.last().plusDays(1))
            .allMatch(day -> term.contains(day) && its.isAsked(day));
    if (isAsked) {
      String number = Integer.toString(year);
      owed.add(
          "PLAN_FOLLOW_UP",
          NOT_FOLLOWED_UP,
          id(plan),
          days,
          days.last(),
          followedUp(plan).filter(days::contains).min(Comparator.naturalOrder()),
          List.of(number),
          List.of(number, days.last()));
    }
  }

  /** {@return the records of a platform, or of the register where it is unknown or not named} */
  private RecordsByHand recordsOf(JsonNode element, String name) {
    return Json.text(element, name)
        .flatMap(platform -> Json.find(register, "platforms", platform))
        .map(platform -> new RecordsByHand(register, platform, today))
        .orElse(records);
  }

  /** {@return the days of adjustments, and of meetings of the platform about the plan} */
  private Stream<LocalDate> followedUp(JsonNode plan) {
    List<String> topics =
        Stream.concat(Stream.of(id(plan)), actions(plan).map(PolicyByHand::id)).toList();
    Stream<LocalDate> meetings =
        Json.each(register, "meetings")
            .filter(meeting -> Json.text(plan, "followedUpBy", "").equals("platform"))
            .filter(meeting -> Json.text(meeting, "body", "").equals("plenary"))
            .filter(
                meeting ->
                    Json.each(meeting, "items")
                        .flatMap(item -> Json.texts(item, "about").stream())
                        .anyMatch(topics::contains))
            .flatMap(meeting -> Json.day(meeting, "heldOn").stream());
    return Stream.concat(
        meetings,
        Json.each(plan, "adjustments").flatMap(each -> Json.day(each, "decidedOn").stream()));
  }

  // Tests.

  private void addMeasure(JsonNode measure) {
    Json.day(measure, "decidedOn")
        .filter(day -> isTested(measure))
        .ifPresent(
            day -> add("MEASURE_TEST", TEST_MISSING, id(measure), day, firstScan(id(measure))));
  }

  /** {@return whether the plan of a measure, or one in force on its day, commits to tests} */
  private boolean isTested(JsonNode measure) {
    return measure.has("plan")
        ? Json.find(register, "plans", Json.text(measure, "plan", ""))
            .filter(plan -> commits(plan, "POVERTY_TEST"))
            .isPresent()
        : isTestedOn(Json.day(measure, "decidedOn"));
  }

  private boolean isTestedOn(Optional<LocalDate> day) {
    return Json.each(register, "plans")
        .filter(plan -> commits(plan, "POVERTY_TEST"))
        .anyMatch(plan -> day.filter(Json.days(plan, "term")::contains).isPresent());
  }

  private void addTest(JsonNode test) {
    if (test.get("quickScan").get("positive").booleanValue()) {
      Json.day(test, "decidedOn")
          .or(() -> decided(Json.text(test, "concerns", "")))
          .filter(day -> isAsked(test))
          .ifPresent(
              day ->
                  add(
                      "EXTENDED_TEST",
                      EXTENDED_MISSING,
                      id(test),
                      day,
                      Json.day(test.path("extended"), "completedOn")));
    }
  }

  private boolean isAsked(JsonNode test) {
    String tested = Json.text(test, "concerns", "");
    return test.has("concerns")
        ? Json.find(register, "measures", tested).filter(this::isTested).isPresent()
            || Json.each(register, "plans")
                .filter(plan -> commits(plan, "POVERTY_TEST"))
                .anyMatch(
                    plan ->
                        id(plan).equals(tested)
                            || actions(plan).anyMatch(action -> id(action).equals(tested)))
        : isTestedOn(Json.day(test, "decidedOn"));
  }

  /** {@return the day of the decision on a measure, or the one before a plan or action begins} */
  private Optional<LocalDate> decided(String tested) {
    return Json.find(register, "measures", tested)
        .flatMap(measure -> Json.day(measure, "decidedOn"))
        .or(
            () ->
                Json.each(register, "plans")
                    .flatMap(plan -> Stream.concat(Stream.of(plan), actions(plan)))
                    .filter(each -> id(each).equals(tested))
                    .map(each -> Json.days(each, "term").first().minusDays(1))
                    .findFirst());
  }

  // Barometers and forums.

  private void addBarometer(JsonNode barometer) {
    Days term = Json.days(barometer, "term");
    int years =
        Json.period(barometer, "every").map(every -> (int) every.toTotalMonths() / 12).orElse(1);
    // The first period begins on 1 January.
    int first = term.first().minusDays(1).getYear() + 1;
    RecordsByHand its = recordsOf(barometer, "platform");
    for (int last = first + years - 1; last <= LAST_YEAR; last += years) {
      Days period = new Days(LocalDate.of(last - years + 1, 1, 1), LocalDate.of(last, 12, 31));
      boolean isAsked =
          its.isRecorded(period.first())
              && period
                  .first()
                  .datesUntil(period.last().plusDays(1))
                  .allMatch(day -> term.contains(day) && !its.isSuspended(day));
      Optional<LocalDate> due =
          its.due(
              period
                  .last()
                  .plus(Json.period(barometer, "publishedWithin").orElse(Period.ofYears(1))));
      if (isAsked && due.isPresent()) {
        addGaps(barometer, period, due.get());
      }
    }
  }

  private void addGaps(JsonNode barometer, Days period, LocalDate due) {
    String year = Integer.toString(period.last().getYear());
    for (String indicator : ids(barometer, "indicators").toList()) {
      boolean isMeasured =
          Json.each(barometer, "measurements")
              .filter(each -> Json.text(each, "indicator", "").equals(indicator))
              .map(each -> LocalDate.of(each.get("year").intValue(), 7, 1))
              .anyMatch(period::contains);
      if (!isMeasured) {
        owed.add(
            "BAROMETER_MEASUREMENT",
            GAP,
            indicator,
            CalendarByHand.PLAIN.days(period.last().getYear()),
            due,
            Optional.empty(),
            List.of(year),
            List.of(id(barometer), year, due));
      }
    }
  }

  private void addForum(JsonNode forum) {
    Optional<Period> every = Json.period(forum, "every");
    List<JsonNode> editions = Json.each(forum, "editions").toList();
    for (int i = 0; i < editions.size() && every.isPresent(); i++) {
      LocalDate falls = Json.day(editions.get(i), "heldOn").orElseThrow().plus(every.get());
      Optional<LocalDate> next =
          editions.stream().skip(i + 1).findFirst().flatMap(each -> Json.day(each, "heldOn"));
      int number = editions.get(0).get("number").intValue() + i + 1;
      records
          .due(LocalDate.of(falls.getYear(), 12, 31))
          .ifPresent(
              due ->
                  owed.add(
                      "FORUM_EDITION",
                      EDITION_LATE,
                      id(forum),
                      new Days(due, due),
                      due,
                      next,
                      List.of(number),
                      List.of(number, due)));
    }
  }
}
