package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a platform owes for its years, what of it is late, and which waivers that needs. */
final class YearsByHand {

  private static final String REPORT_MISSING = "annual-report-missing";

  static final List<String> CODES =
      List.of(
          REPORT_MISSING,
          "conclusion-missing",
          "conclusion-late",
          "presentation-late",
          "publication-late",
          "answer-late");

  /** A year, or several of a joint report, and the report. */
  private record Reported(int first, int last, Optional<JsonNode> report) {}

  private final JsonNode register;
  private final JsonNode platform;
  private final RecordsByHand records;
  private final WaiversByHand waivers;
  private final LocalDate today;
  private final ChartersByHand charters;
  private final List<Reported> reports = new ArrayList<>();
  private final Set<Integer> covered = new HashSet<>();
  private final Set<Object> answers = new HashSet<>();

  YearsByHand(JsonNode register, LocalDate today) {
    this.register = register;
    this.platform = register.get("platforms").get(0);
    this.records = new RecordsByHand(register, platform, today);
    this.waivers = new WaiversByHand(register);
    this.today = today;
    this.charters = new ChartersByHand(platform, records);
    Json.each(register, "annualReports").forEach(this::addReport);
  }

  /** Of two reports on one year, the first one counts. */
  private void addReport(JsonNode report) {
    int first = report.get("year").intValue();
    int last = first + Json.number(report, "years").orElse(1) - 1;
    List<Integer> own =
        IntStream.rangeClosed(first, last).filter(year -> !covered.contains(year)).boxed().toList();
    if (own.contains(last)) {
      reports.add(new Reported(own.get(0), last, Optional.of(report)));
    }
    covered.addAll(own);
  }

  Set<Object> answers() {
    reports.forEach(this::owed);
    charters
        .years()
        .filter(this::isMissing)
        .forEach(year -> owed(new Reported(year, year, Optional.empty())));
    waivers.unused().forEach(answers::add);
    return answers;
  }

  /** {@return what the charter that governs a year asks to be reported} */
  private Optional<JsonNode> reporting(int year) {
    return charters.governing(year).map(charter -> charter.get("reporting"));
  }

  /** {@return whether a report on a year is owed: it is a full year of the platform} */
  private boolean isOwed(int year) {
    return reporting(year).isPresent() && charters.isFull(year);
  }

  /** {@return whether a report on a year is owed and there is none} */
  boolean isMissing(int year) {
    return !covered.contains(year) && isOwed(year);
  }

  /** {@return the day by which a report is to be presented} */
  Optional<LocalDate> presentationDue(JsonNode report) {
    return reports.stream()
        .filter(reported -> reported.report().filter(report::equals).isPresent())
        .filter(this::isAsked)
        .findFirst()
        .flatMap(
            reported ->
                new Owed(reported, reporting(reported.last()).orElseThrow()).presentation());
  }

  private static Stream<LocalDate> each(Days days) {
    return days.first().datesUntil(days.last().plusDays(1));
  }

  // What is owed for a year.

  private void owed(Reported year) {
    if (isAsked(year)) {
      new Owed(year, reporting(year.last()).orElseThrow()).add();
    }
  }

  private boolean isAsked(Reported year) {
    Days days = charters.calendar(year.last()).days(year.last());
    return reporting(year.last()).isPresent()
        && records.isRecorded(days.first())
        && each(days).noneMatch(records::isSuspended);
  }

  /** What is owed for one year under one calendar. */
  private final class Owed {

    private final Reported year;
    private final JsonNode reporting;
    private final Days days;
    private final Optional<LocalDate> reportDue;
    private final Optional<LocalDate> conclusionsDue;
    private final List<String> groups;

    Owed(Reported year, JsonNode reporting) {
      this.year = year;
      this.reporting = reporting;
      CalendarByHand calendar = charters.calendar(year.last());
      this.days = new Days(calendar.first(year.first()), calendar.last(year.last()));
      this.reportDue =
          Stream.of(step("presentation"), step("publication"))
              .flatMap(Optional::stream)
              .min(Comparator.naturalOrder())
              .flatMap(records::due);
      this.conclusionsDue =
          reporting.has("conclusions") ? step("conclusions").flatMap(records::due) : reportDue;
      this.groups =
          Json.each(platform, "bodies")
              .filter(
                  group ->
                      IntStream.rangeClosed(year.first(), year.last())
                          .anyMatch(one -> livesThrough(group, calendar.days(one))))
              .map(group -> Json.text(group, "id", ""))
              .toList();
    }

    Optional<LocalDate> presentation() {
      return step("presentation").flatMap(records::due);
    }

    private Optional<LocalDate> step(String name) {
      return reporting.has(name)
          ? Optional.of(CalendarByHand.due(reporting.get(name), days.last()))
          : Optional.empty();
    }

    /** A group of which no days are recorded lives through no year. */
    private boolean livesThrough(JsonNode group, Days days) {
      return group.has("lifespan")
          && each(days).allMatch(records.certain(Json.days(group, "lifespan"))::contains);
    }

    void add() {
      if (year.report().isPresent()) {
        addReport(year.report().get());
      } else {
        addMissing();
      }
    }

    private Due due(
        String kind,
        String subject,
        LocalDate due,
        Optional<LocalDate> metOn,
        String rule,
        String about) {
      boolean isWaived = waivers.isWaived(rule, about, days);
      Due owed =
          new Due(
              kind,
              subject,
              due,
              metOn,
              Optional.empty(),
              isWaived,
              List.of(Integer.toString(year.first())));
      if (owed.isToBeDone(today)) {
        waivers.need(rule, about, days);
      }
      return owed;
    }

    /** Adds that what is due is late, if it is. */
    private void find(String rule, String about, Due due, Object... particulars) {
      Late.of(rule, about, due, today, particulars)
          .ifPresent(
              late -> {
                answers.add(late);
                waivers.need(rule, about, days);
              });
    }

    // There is a report.

    private void addReport(JsonNode report) {
      String id = Json.text(report, "id", "");
      conclusionsDue.ifPresent(due -> addConclusions(report, id, due));
      addStep(
          "PRESENTATION", "presentation-late", id, presentation(), Json.day(report, "presentedOn"));
      addStep(
          "PUBLICATION",
          "publication-late",
          id,
          step("publication").flatMap(records::due),
          Json.day(report, "publishedOn"));
      addStep(
          "ANSWER",
          "answer-late",
          id,
          Json.period(reporting, "answerWithin")
              .flatMap(time -> Json.day(report, "presentedOn").map(day -> day.plus(time)))
              .flatMap(records::due),
          Json.day(report, "answeredOn"));
    }

    private void addStep(
        String kind,
        String rule,
        String report,
        Optional<LocalDate> due,
        Optional<LocalDate> metOn) {
      due.map(day -> due(kind, "platform", day, metOn, rule, report))
          .ifPresent(
              owed -> {
                answers.add(owed);
                find(rule, report, owed, Integer.toString(year.first()), owed.day());
              });
    }

    private void addConclusions(JsonNode report, String id, LocalDate due) {
      Set<String> concluded = new HashSet<>();
      for (JsonNode conclusion : report.path("conclusions")) {
        String group = Json.text(conclusion, "body", "");
        if (Json.find(platform, "bodies", group).isPresent() && concluded.add(group)) {
          String own = Json.text(conclusion, "id", "");
          Optional<LocalDate> adopted = Json.day(conclusion, "adoptedOn");
          Due owed = due("CONCLUSION", group, due, adopted, "conclusion-late", own);
          answers.add(owed);
          find("conclusion-late", own, owed, group, Integer.toString(year.first()), due);
        }
      }
      groups.stream()
          .filter(group -> !concluded.contains(group))
          .forEach(
              group -> {
                Due owed =
                    due("CONCLUSION", group, due, Optional.empty(), "conclusion-missing", id);
                answers.add(owed);
                find("conclusion-missing", id, owed, group, Integer.toString(year.first()), due);
              });
    }

    // There is none.

    private void addMissing() {
      // Conclusions alone set a day for the report that holds them.
      boolean isReportAsked = reporting.has("presentation") || reporting.has("publication");
      Optional<LocalDate> due =
          isReportAsked ? reportDue : conclusionsDue.filter(day -> !groups.isEmpty());
      List<Due> steps = new ArrayList<>();
      presentation().ifPresent(day -> steps.add(missing("PRESENTATION", "platform", day)));
      step("publication")
          .flatMap(records::due)
          .ifPresent(day -> steps.add(missing("PUBLICATION", "platform", day)));
      steps.forEach(answers::add);
      conclusionsDue.ifPresent(day -> groups.forEach(group -> addMissing(group, day, due)));
      due.filter(today::isAfter)
          .map(day -> missing("PRESENTATION", "platform", day))
          .ifPresent(
              owed ->
                  find(
                      REPORT_MISSING,
                      "platform",
                      owed,
                      Integer.toString(year.first()),
                      owed.day()));
    }

    /** As soon as the report is due, only that it is missing is told. */
    private void addMissing(String group, LocalDate day, Optional<LocalDate> reportDue) {
      Due withReport = missing("CONCLUSION", group, day);
      if (reportDue.filter(due -> !day.isBefore(due)).isPresent()) {
        answers.add(withReport);
        return;
      }
      Due alone = due("CONCLUSION", group, day, Optional.empty(), "conclusion-missing", "platform");
      answers.add(withReport.isWaived() ? withReport : alone);
      // A year whose report is waived asks for no conclusions either.
      if (reportDue.filter(today::isAfter).isEmpty() && !withReport.isWaived()) {
        find("conclusion-missing", "platform", alone, group, Integer.toString(year.first()), day);
      }
    }

    private Due missing(String kind, String subject, LocalDate day) {
      return due(kind, subject, day, Optional.empty(), REPORT_MISSING, "platform");
    }
  }
}
