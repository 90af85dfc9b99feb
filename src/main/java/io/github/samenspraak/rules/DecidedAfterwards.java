package io.github.samenspraak.rules;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.index.PlatformCycle;
import io.github.samenspraak.index.ReportingYear;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reports what began before it was decided, and reports that came before the end of what they are
 * about. Councils may ratify, so it is worth a look and no error.
 */
record DecidedAfterwards(Inspection inspection) {

  /** What came too early: something that was decided later, or a report. */
  enum Early {
    UNDECIDED,
    REPORT
  }

  static void check(Inspection inspection) {
    DecidedAfterwards decided = new DecidedAfterwards(inspection);
    inspection.register().platforms().forEach(decided::check);
    inspection.index().seats().forEach(decided::check);
    inspection.register().covenantSchemes().forEach(decided::check);
    inspection
        .index()
        .cycles()
        .forEach(cycle -> cycle.reported().forEach(year -> decided.check(year, cycle)));
    inspection
        .register()
        .covenants()
        .forEach(
            covenant ->
                inspection
                    .index()
                    .findCourse(covenant)
                    .ifPresent(course -> decided.check(covenant, course)));
  }

  private void check(AdvisoryPlatform platform) {
    for (Charter charter : platform.charters()) {
      check(
          () -> Subject.of(platform).part(charter).attribute("adoptedBy"),
          charter.inForce(),
          charter.adoptedBy());
    }
  }

  private void check(Seats seats) {
    for (SeatPlan plan : seats.body().seatPlans()) {
      check(
          () -> Subject.of(seats.body()).part(plan).attribute("adoptedBy"),
          plan.inForce(),
          plan.adoptedBy());
    }
    for (Mandate mandate : seats.body().mandates()) {
      check(
          () -> Subject.of(mandate).attribute("appointedBy"),
          mandate.term(),
          mandate.appointedBy());
    }
  }

  private void check(CovenantScheme scheme) {
    check(() -> Subject.of(scheme).attribute("adoptedBy"), scheme.inForce(), scheme.adoptedBy());
  }

  private void check(Supplier<Subject> subject, Term term, Optional<Decision> decision) {
    decision
        .flatMap(Decision::takenOn)
        .ifPresent(
            decided ->
                term.firstDay()
                    .filter(decided::isAfter)
                    .ifPresent(begins -> report(subject.get(), Early.UNDECIDED, begins, decided)));
  }

  /**
   * A charter may ask for the report in the year itself. If it came before a conclusion in it, that
   * is said instead.
   */
  private void check(ReportingYear year, PlatformCycle cycle) {
    AnnualReport report = year.report().orElseThrow();
    // Where something could not be read, the year may be another one.
    if (!inspection.index().isWhole(cycle.platform()) || !inspection.index().isWhole(report)) {
      return;
    }
    LocalDate lastDay = year.days().lastDay().orElseThrow();
    boolean isAskedInTheYear =
        cycle
            .charter(lastDay)
            .flatMap(Charter::reporting)
            .flatMap(calendar -> calendar.reportDueFor(year.lastYear()))
            .filter(due -> !due.isAfter(lastDay))
            .isPresent();
    report
        .publicOn()
        .filter(lastDay::isAfter)
        .filter(day -> !isAskedInTheYear)
        .filter(
            day ->
                report.conclusions().stream()
                    .noneMatch(conclusion -> conclusion.adoptedOn().isAfter(day)))
        .ifPresent(
            day ->
                report(
                    Subject.of(report).attribute(Chronology.stepToPublic(report)),
                    Early.REPORT,
                    day,
                    lastDay));
  }

  private void check(Covenant covenant, CovenantCourse course) {
    if (!inspection.index().isWhole(course.scheme()) || !inspection.index().isWhole(covenant)) {
      return;
    }
    Years running = course.runningYears();
    for (CovenantReport report : covenant.reports()) {
      if (running.contains(report.year())) {
        LocalDate lastDay = course.lastDayIn(report.year());
        boolean isAskedInTheYear =
            course.report(report.year()).filter(due -> !due.due().isAfter(lastDay)).isPresent();
        if (report.submittedOn().isBefore(lastDay) && !isAskedInTheYear) {
          report(
              Subject.of(covenant).part(report).attribute("submittedOn"),
              Early.REPORT,
              report.submittedOn(),
              lastDay);
        }
      }
    }
  }

  private void report(Subject subject, Early fault, LocalDate day, LocalDate otherDay) {
    inspection
        .report(subject)
        .during(Term.of(day, otherDay.minusDays(1)))
        .with("fault", fault)
        .with("day", day)
        .with("otherDay", otherDay);
  }
}
