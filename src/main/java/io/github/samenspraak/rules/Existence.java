package io.github.samenspraak.rules;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyOwner;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reports records of a platform or a body that are dated on days on which it does not exist.
 *
 * <p>Records without an end are not reported: a dissolved platform need not close its mandates and
 * memberships one by one. A date that is known by its year only leaves every day of that year
 * possible.
 */
final class Existence {

  private final Inspection inspection;
  private final Map<Id<AdvisoryPlatform>, Lifespan> platforms = new HashMap<>();
  private final Map<Id<Body>, Lifespan> bodies = new HashMap<>();

  private Existence(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * A platform or a body.
   *
   * @param days the days on which it may exist; absent if that is not known
   */
  private record Lifespan(Id<?> owner, Optional<Term> days) {

    /** {@return the same, without an end if it exists on a day} */
    Lifespan withAllAfter(LocalDate day) {
      return new Lifespan(
          owner, days.map(term -> term.contains(day) ? term.span(Term.from(day)) : term));
    }
  }

  static void check(Inspection inspection) {
    Existence existence = new Existence(inspection);
    Register register = inspection.register();
    register.platforms().forEach(existence::check);
    register.governingBodies().forEach(existence::checkBodies);
    register.platforms().forEach(existence::checkBodies);
    inspection.index().seats().forEach(existence::check);
    for (Meeting meeting : register.meetings()) {
      existence.check(
          meeting,
          "heldOn",
          meeting.heldOn(),
          existence.body(meeting.body()),
          existence.ownerOf(meeting.body()));
    }
    for (Signal signal : register.signals()) {
      existence.check(signal, "raisedOn", signal.raisedOn(), existence.platform(signal.platform()));
    }
    for (AdviceRequest request : register.adviceRequests()) {
      existence.check(
          request, "requestedOn", request.requestedOn(), existence.platform(request.platform()));
    }
    for (Advice advice : register.advice()) {
      existence.check(
          advice,
          "adoptedOn",
          advice.adoptedOn(),
          existence.body(advice.issuedBy()),
          existence.ownerOf(advice.issuedBy()));
    }
    for (Interpellation interpellation : register.interpellations()) {
      existence.check(
          interpellation,
          "raisedOn",
          interpellation.raisedOn(),
          existence.platform(interpellation.platform()));
    }
    register.annualReports().forEach(existence::check);
  }

  private Lifespan platform(Id<AdvisoryPlatform> id) {
    return platforms.computeIfAbsent(
        id,
        missing ->
            new Lifespan(
                id,
                inspection
                    .index()
                    .find(AdvisoryPlatform.class, id)
                    .flatMap(AdvisoryPlatform::possibleLifespan)));
  }

  /** {@return the platform that a body is a part of, or the organisation whose body it is} */
  private Lifespan ownerOf(Id<Body> id) {
    return inspection
        .index()
        .findOwner(id)
        .map(this::owner)
        .orElse(new Lifespan(id, Optional.empty()));
  }

  private Lifespan owner(BodyOwner owner) {
    return owner instanceof AdvisoryPlatform platform
        ? new Lifespan(platform.id(), platform.possibleLifespan())
        : new Lifespan(
            owner.authority(),
            inspection
                .index()
                .find(Organisation.class, owner.authority())
                .flatMap(Organisation::lifespan));
  }

  private Lifespan body(Id<Body> id) {
    return bodies.computeIfAbsent(
        id,
        missing ->
            new Lifespan(id, inspection.index().find(Body.class, id).flatMap(Body::lifespan)));
  }

  private void check(AdvisoryPlatform platform) {
    Lifespan lifespan = new Lifespan(platform.id(), platform.possibleLifespan());
    if (lifespan.days().isEmpty()) {
      LocalDate dissolved = platform.dissolved().map(PartialDate::latest).orElseThrow();
      report(Subject.of(platform).attribute("dissolved"), Term.on(dissolved), platform.id(), 0);
    }
    RecordedDays recordedDays = inspection.index().recordedDays(platform);
    for (Membership membership : platform.memberships()) {
      recordedDays
          .certain(membership.term())
          .ifPresent(
              days ->
                  check(
                      () -> Subject.of(platform).part(membership).attribute("term"),
                      days,
                      lifespan));
    }
  }

  private void checkBodies(BodyOwner owner) {
    RecordedDays recordedDays =
        owner instanceof AdvisoryPlatform platform
            ? inspection.index().recordedDays(platform)
            : inspection.index().recordedDays();
    Lifespan ofOwner = owner(owner);
    for (Body body : owner.bodies()) {
      Lifespan ofBody = new Lifespan(body.id(), body.lifespan());
      body.lifespan()
          .flatMap(recordedDays::certain)
          .ifPresent(days -> check(() -> Subject.of(body).attribute("lifespan"), days, ofOwner));
      for (Participation participation : body.participations()) {
        recordedDays
            .certain(participation.term())
            .ifPresent(
                days ->
                    check(
                        () -> Subject.of(body).part(participation).attribute("term"),
                        days,
                        ofBody,
                        ofOwner));
      }
    }
  }

  private void check(Seats seats) {
    Body body = seats.body();
    Lifespan ofBody = new Lifespan(body.id(), body.lifespan());
    Lifespan ofOwner = owner(seats.owner());
    for (Mandate mandate : body.mandates()) {
      seats
          .recordedDays()
          .certain(mandate.term())
          .ifPresent(
              days -> check(() -> Subject.of(mandate).attribute("term"), days, ofBody, ofOwner));
      seats
          .terms()
          .daysBeyondPlans(mandate)
          .ifPresent(
              days ->
                  report(
                      Subject.of(mandate).attribute("term"),
                      days,
                      body.id(),
                      body.seatPlans().size()));
    }
  }

  /** A body that exists on the last day of a year may conclude and report on it later. */
  private void check(AnnualReport report) {
    Term year =
        inspection
            .index()
            .findCycle(report.platform())
            .map(cycle -> cycle.days(report.year()).span(cycle.days(report.lastYear())))
            .orElseGet(() -> Term.in(report.year()));
    LocalDate lastDay = year.lastDay().orElseThrow();
    Lifespan platform = platform(report.platform());
    if (platform.days().filter(days -> !days.overlaps(year)).isPresent()) {
      report(Subject.of(report).attribute("year"), year, report.platform(), 0);
      return;
    }
    Lifespan untilReported = platform.withAllAfter(lastDay);
    for (Conclusion conclusion : report.conclusions()) {
      Optional<Term> lifeOfGroup =
          inspection
              .index()
              .find(BodyKind.WORKING_GROUP, conclusion.body())
              .flatMap(Body::lifespan);
      check(
          conclusion,
          "adoptedOn",
          conclusion.adoptedOn(),
          new Lifespan(conclusion.body(), lifeOfGroup).withAllAfter(lastDay),
          untilReported);
    }
    report.presentedOn().ifPresent(day -> check(report, "presentedOn", day, untilReported));
    report.publishedOn().ifPresent(day -> check(report, "publishedOn", day, untilReported));
  }

  private void check(Identified element, String attribute, LocalDate day, Lifespan... lifespans) {
    check(() -> Subject.of(element).attribute(attribute), Term.on(day), lifespans);
  }

  /**
   * Reports the days on which a body or its platform does not exist.
   *
   * @param lifespans the body and its platform, from the inside out: only the first that does not
   *     exist on a day is reported
   */
  private void check(Supplier<Subject> subject, Term term, Lifespan... lifespans) {
    Optional<Term> rest = Optional.of(term);
    for (Lifespan lifespan : lifespans) {
      if (rest.isPresent() && lifespan.days().isPresent()) {
        Term remaining = rest.get();
        Term life = lifespan.days().get();
        if (!life.encloses(remaining)) {
          if (!remaining.isOpen()) {
            remaining
                .minus(life)
                .forEach(outside -> report(subject.get(), outside, lifespan.owner(), 0));
          }
          rest = remaining.intersection(life);
        }
      }
    }
  }

  private void report(Subject subject, Term days, Id<?> owner, int plansThatEnded) {
    inspection.report(subject).during(days).with("other", owner).with("plans", plansThatEnded);
  }
}
