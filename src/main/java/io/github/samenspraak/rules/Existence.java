package io.github.samenspraak.rules;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Compares the days of what is of a platform or a body with the days on which that exists.
 *
 * <p>What has no end is nowhere too long: a dissolved platform need not close its mandates and
 * memberships one by one. Of a platform of which only a year is known, only the days count on which
 * it certainly does not exist.
 */
record Existence(Inspection inspection) {

  static void check(Inspection inspection) {
    Existence existence = new Existence(inspection);
    inspection.register().platforms().forEach(existence::check);
    inspection.index().seats().forEach(existence::check);
    inspection.register().meetings().forEach(existence::check);
    inspection.register().signals().forEach(existence::check);
    inspection.register().advice().forEach(existence::check);
    inspection.register().interpellations().forEach(existence::check);
    inspection.register().annualReports().forEach(existence::check);
  }

  private void check(AdvisoryPlatform platform) {
    Optional<Term> life = platform.possibleLifespan();
    if (life.isEmpty()) {
      LocalDate dissolved = platform.dissolved().map(PartialDate::latest).orElseThrow();
      report(Subject.of(platform).attribute("dissolved"), Term.on(dissolved), platform.id());
    }
    for (Membership membership : platform.memberships()) {
      checkTerm(
          () -> Subject.of(platform).part(membership), membership.term(), platform.id(), life);
    }
    for (Body body : platform.bodies()) {
      for (Participation participation : body.participations()) {
        checkTerm(
            () -> Subject.of(body).part(participation), participation.term(), body, platform, life);
      }
    }
  }

  private void check(Seats seats) {
    AdvisoryPlatform platform = seats.platform();
    Optional<Term> life = platform.possibleLifespan();
    for (Mandate mandate : seats.body().mandates()) {
      checkTerm(() -> Subject.of(mandate), mandate.term(), seats.body(), platform, life);
      seats
          .terms()
          .daysBeyondPlans(mandate)
          .ifPresent(
              days ->
                  report(
                      Subject.of(mandate),
                      days,
                      seats.body().id(),
                      seats.body().seatPlans().size()));
    }
  }

  private void check(Meeting meeting) {
    checkDay(
        () -> Subject.of(meeting).attribute("heldOn"),
        meeting.heldOn(),
        meeting.platform(),
        Optional.of(meeting.body()));
  }

  private void check(Signal signal) {
    checkDay(
        () -> Subject.of(signal).attribute("raisedOn"),
        signal.raisedOn(),
        signal.platform(),
        Optional.empty());
  }

  private void check(Advice advice) {
    checkDay(
        () -> Subject.of(advice).attribute("adoptedOn"),
        advice.adoptedOn(),
        advice.platform(),
        Optional.of(advice.issuedBy()));
  }

  private void check(Interpellation interpellation) {
    checkDay(
        () -> Subject.of(interpellation).attribute("raisedOn"),
        interpellation.raisedOn(),
        interpellation.platform(),
        Optional.empty());
  }

  /**
   * Whoever existed on the last day of a year may still conclude and report on it: that is only
   * asked once the year is over.
   */
  private void check(AnnualReport report) {
    Term year = Term.in(report.year());
    LocalDate lastDay = year.lastDay().orElseThrow();
    Optional<Term> life = findLife(report.platform());
    if (life.filter(days -> !days.overlaps(year)).isPresent()) {
      report(Subject.of(report).attribute("year"), year, report.platform());
      return;
    }
    Optional<Term> untilReported = life.map(days -> withAllAfter(lastDay, days));
    for (Conclusion conclusion : report.conclusions()) {
      Supplier<Subject> subject = () -> Subject.of(conclusion).attribute("adoptedOn");
      Optional<Term> lifeOfGroup =
          inspection
              .index()
              .find(BodyKind.WORKING_GROUP, conclusion.workingGroup())
              .flatMap(Body::lifespan)
              .map(days -> withAllAfter(lastDay, days));
      checkDay(
          subject,
          conclusion.adoptedOn(),
          report.platform(),
          untilReported,
          conclusion.workingGroup(),
          lifeOfGroup);
    }
    report
        .presentedOn()
        .ifPresent(
            day ->
                checkTerm(
                    () -> Subject.of(report).attribute("presentedOn"),
                    Term.on(day),
                    report.platform(),
                    untilReported));
    report
        .publishedOn()
        .ifPresent(
            day ->
                checkTerm(
                    () -> Subject.of(report).attribute("publishedOn"),
                    Term.on(day),
                    report.platform(),
                    untilReported));
  }

  /** {@return some days, and all that come after a day if that is one of them} */
  private static Term withAllAfter(LocalDate day, Term days) {
    return days.contains(day) ? Term.from(days.firstDay()) : days;
  }

  private Optional<Term> findLife(Id<AdvisoryPlatform> platform) {
    return inspection
        .index()
        .find(AdvisoryPlatform.class, platform)
        .flatMap(AdvisoryPlatform::possibleLifespan);
  }

  private void checkDay(
      Supplier<Subject> subject,
      LocalDate day,
      Id<AdvisoryPlatform> platform,
      Optional<Id<Body>> body) {
    checkDay(
        subject,
        day,
        platform,
        findLife(platform),
        body.<Id<?>>map(id -> id).orElse(platform),
        body.flatMap(id -> inspection.index().find(Body.class, id)).flatMap(Body::lifespan));
  }

  /** Where neither the body nor its platform exists, it is enough to say that of the body. */
  private void checkDay(
      Supplier<Subject> subject,
      LocalDate day,
      Id<AdvisoryPlatform> platform,
      Optional<Term> life,
      Id<?> body,
      Optional<Term> lifeOfBody) {
    if (lifeOfBody.filter(days -> !days.contains(day)).isPresent()) {
      report(subject.get(), Term.on(day), body);
    } else {
      checkTerm(subject, Term.on(day), platform, life);
    }
  }

  /** On the days on which the body does not exist, it is enough to say that. */
  private void checkTerm(
      Supplier<Subject> subject,
      Term term,
      Body body,
      AdvisoryPlatform platform,
      Optional<Term> life) {
    checkTerm(subject, term, body.id(), body.lifespan());
    body.lifespan()
        .map(term::intersection)
        .orElse(Optional.of(term))
        .ifPresent(days -> checkTerm(subject, days, platform.id(), life));
  }

  private void checkTerm(Supplier<Subject> subject, Term term, Id<?> whole, Optional<Term> life) {
    if (!term.isOpen() && life.isPresent() && !life.get().encloses(term)) {
      term.minus(life.get()).forEach(days -> report(subject.get(), days, whole));
    }
  }

  private void report(Subject subject, Term days, Id<?> whole) {
    report(subject, days, whole, 0);
  }

  private void report(Subject subject, Term days, Id<?> whole, int plansThatEnded) {
    inspection.report(subject).during(days).with("other", whole).with("plans", plansThatEnded);
  }
}
