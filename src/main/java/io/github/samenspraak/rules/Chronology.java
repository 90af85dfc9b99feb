package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Identified;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reports what is dated before that on which it rests, or that it answers or settles: a piece of
 * advice before its signal, an answer before the presentation.
 */
record Chronology(Inspection inspection) {

  /** The reason for which one thing must not come before another. */
  enum Link {
    RESTS_ON,
    ANSWERS,
    COMES_AFTER
  }

  static void check(Inspection inspection) {
    Chronology chronology = new Chronology(inspection);
    // If no signal was treated before it was raised, no meeting discussed a later signal.
    if (inspection.register().signals().stream().anyMatch(chronology::wasTreatedTooEarly)) {
      inspection.register().meetings().forEach(chronology::check);
    }
    inspection.register().annualReports().forEach(chronology::check);
    inspection.register().adviceRequests().forEach(chronology::check);
    inspection.register().advice().forEach(chronology::check);
    inspection.register().interpellations().forEach(chronology::check);
    inspection.register().covenants().forEach(chronology::check);
    inspection.register().plans().forEach(chronology::check);
    inspection.register().povertyTests().forEach(chronology::check);
    inspection.register().forums().forEach(chronology::check);
    chronology.checkFollowUp();
  }

  private boolean wasTreatedTooEarly(Signal signal) {
    Optional<LocalDate> treatedOn = inspection.index().treatedOn(signal);
    return treatedOn.filter(signal.raisedOn()::isAfter).isPresent();
  }

  /** A meeting may prepare a later conclusion or advice, but not discuss a later signal. */
  private void check(Meeting meeting) {
    for (AgendaItem item : meeting.items()) {
      checkAll(
          () -> Subject.of(meeting).part(item),
          "about",
          meeting.heldOn(),
          item.about(),
          Signal.class);
    }
  }

  private void check(AnnualReport report) {
    Optional<LocalDate> publicOn = report.publicOn();
    String step = stepToPublic(report);
    Set<Id<?>> own = new HashSet<>();
    for (Conclusion conclusion : report.conclusions()) {
      own.add(conclusion.id());
      checkAll(
          () -> Subject.of(conclusion),
          "basedOn",
          conclusion.adoptedOn(),
          conclusion.basedOn(),
          Signal.class);
      check(
          Link.COMES_AFTER,
          () -> Subject.of(report).attribute(step),
          publicOn,
          conclusion.id(),
          conclusion.adoptedOn());
    }
    // That the report comes before a conclusion in it is said once, and not of each avenue.
    for (Avenue avenue : report.avenues()) {
      publicOn.ifPresent(
          day ->
              checkAll(
                  () -> Subject.of(avenue),
                  "basedOn",
                  day,
                  avenue.basedOn(),
                  ground ->
                      own.contains(ground) ? Optional.empty() : findDay(ground, Ground.class)));
    }
    report
        .presentedOn()
        .ifPresent(
            presented ->
                check(
                    Link.ANSWERS,
                    () -> Subject.of(report).attribute("answeredOn"),
                    report.answeredOn(),
                    report.id(),
                    presented));
  }

  /** {@return the attribute with the day from which on a report was known} */
  static String stepToPublic(AnnualReport report) {
    return report.publicOn().equals(report.publishedOn()) ? "publishedOn" : "presentedOn";
  }

  /** Money is paid back after it was paid. An evaluation follows the beginning of the covenant. */
  private void check(Covenant covenant) {
    Supplier<Subject> subject = () -> Subject.of(covenant);
    for (CovenantReport report : covenant.reports()) {
      check(
          Link.COMES_AFTER,
          () -> subject.get().part(report).attribute("settledOn"),
          report.settledOn(),
          covenant.id(),
          report.submittedOn());
    }
    for (Evaluation evaluation : covenant.evaluations()) {
      check(
          Link.COMES_AFTER,
          () -> subject.get().part(evaluation).attribute("completedOn"),
          Optional.of(evaluation.completedOn()),
          covenant.id(),
          covenant.initialTerm().firstDayOrThrow());
    }
    for (Grant grant : covenant.grants()) {
      grant.payments().stream()
          .map(Payment::paidOn)
          .min(Comparator.naturalOrder())
          .ifPresent(
              paid ->
                  grant
                      .repayments()
                      .forEach(
                          repayment ->
                              check(
                                  Link.COMES_AFTER,
                                  () -> subject.get().part(repayment).attribute("repaidOn"),
                                  Optional.of(repayment.repaidOn()),
                                  covenant.id(),
                                  paid)));
    }
  }

  private void check(Advice advice) {
    checkAll(
        () -> Subject.of(advice), "basedOn", advice.adoptedOn(), advice.basedOn(), Ground.class);
    advice
        .inResponseTo()
        .flatMap(request -> inspection.index().find(AdviceRequest.class, request))
        .ifPresent(
            request ->
                check(
                    Link.ANSWERS,
                    () -> Subject.of(advice).attribute("inResponseTo"),
                    Optional.of(advice.adoptedOn()),
                    request.id(),
                    request.requestedOn()));
    advice
        .response()
        .ifPresent(
            response ->
                check(
                    Link.ANSWERS,
                    () -> Subject.of(advice).part(response).attribute("givenOn"),
                    Optional.of(response.givenOn()),
                    advice.id(),
                    advice.adoptedOn()));
  }

  private void check(AdviceRequest request) {
    check(
        Link.COMES_AFTER,
        () -> Subject.of(request).attribute("withdrawnOn"),
        request.withdrawnOn(),
        request.id(),
        request.requestedOn());
  }

  private void check(Interpellation interpellation) {
    LocalDate raised = interpellation.raisedOn();
    checkAll(
        () -> Subject.of(interpellation),
        "basedOn",
        raised,
        interpellation.basedOn(),
        Ground.class);
    check(
        Link.ANSWERS,
        () -> Subject.of(interpellation).attribute("discussedAt"),
        inspection.index().discussedOn(interpellation),
        interpellation.id(),
        raised);
    check(
        Link.ANSWERS,
        () -> Subject.of(interpellation).attribute("answeredOn"),
        interpellation.answeredOn(),
        interpellation.id(),
        raised);
  }

  /** An evaluation must not be completed before its actions begin. */
  private void check(PolicyPlan plan) {
    for (ImpactEvaluation evaluation : plan.evaluations()) {
      checkAll(
          () -> Subject.of(evaluation),
          "of",
          evaluation.completedOn(),
          evaluation.of(),
          Action.class);
    }
  }

  private void check(PovertyTest test) {
    LocalDate scanned = test.quickScan().completedOn();
    test.extended()
        .ifPresent(
            extended ->
                check(
                    Link.COMES_AFTER,
                    () -> Subject.of(test).part(extended).attribute("completedOn"),
                    Optional.of(extended.completedOn()),
                    test.id(),
                    scanned));
    check(
        Link.COMES_AFTER,
        () -> Subject.of(test).attribute("decidedOn"),
        test.decidedOn(),
        test.id(),
        scanned);
  }

  private void check(Forum forum) {
    for (ForumEdition edition : forum.editions()) {
      checkAll(
          () -> Subject.of(forum).part(edition),
          "preparedBy",
          edition.heldOn(),
          edition.preparedBy(),
          ParticipationActivity.class);
    }
  }

  /** An action may begin before the conclusion that it follows up, but must not end before it. */
  private void checkFollowUp() {
    Map<Id<ForumConclusion>, LocalDate> concluded = new HashMap<>();
    for (Forum forum : inspection.register().forums()) {
      for (ForumEdition edition : forum.editions()) {
        edition
            .conclusions()
            .forEach(conclusion -> concluded.putIfAbsent(conclusion.id(), edition.heldOn()));
      }
    }
    for (Forum forum : inspection.register().forums()) {
      forum.editions().stream()
          .flatMap(edition -> edition.followUp().stream())
          .filter(followUp -> concluded.containsKey(followUp.conclusion()))
          .forEach(
              followUp ->
                  check(
                      Link.COMES_AFTER,
                      () -> Subject.of(forum).part(followUp).attribute("action"),
                      lastDay(followUp.action()),
                      followUp.conclusion(),
                      concluded.get(followUp.conclusion())));
    }
  }

  private Optional<LocalDate> lastDay(Id<Action> action) {
    return inspection.index().find(Action.class, action).flatMap(found -> found.term().lastDay());
  }

  private void checkAll(
      Supplier<Subject> subject,
      String attribute,
      LocalDate day,
      ImmutableList<? extends Id<?>> grounds,
      Class<? extends Identified> type) {
    checkAll(subject, attribute, day, grounds, ground -> findDay(ground, type));
  }

  private void checkAll(
      Supplier<Subject> subject,
      String attribute,
      LocalDate day,
      ImmutableList<? extends Id<?>> grounds,
      Function<Id<?>, Optional<LocalDate>> dayOf) {
    for (int i = 0; i < grounds.size(); i++) {
      Optional<LocalDate> groundDay = dayOf.apply(grounds.get(i));
      if (groundDay.isPresent() && day.isBefore(groundDay.get())) {
        report(
            Link.RESTS_ON,
            subject.get().attribute(attribute, i),
            day,
            grounds.get(i),
            groundDay.get());
      }
    }
  }

  @SuppressWarnings("unchecked") // An id of another type finds nothing.
  private <T extends Identified> Optional<LocalDate> findDay(Id<?> ground, Class<T> type) {
    return inspection
        .index()
        .find(type, (Id<T>) ground)
        .flatMap(found -> Subject.of(found).days())
        .flatMap(Term::firstDay);
  }

  private void check(
      Link link,
      Supplier<Subject> subject,
      Optional<LocalDate> day,
      Id<?> ground,
      LocalDate groundDay) {
    day.filter(groundDay::isAfter)
        .ifPresent(tooEarly -> report(link, subject.get(), tooEarly, ground, groundDay));
  }

  private void report(
      Link link, Subject subject, LocalDate day, Id<?> ground, LocalDate groundDay) {
    inspection
        .report(subject)
        .with("day", day)
        .with("link", link)
        .with("other", ground)
        .with("otherDay", groundDay);
  }
}
