package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.COVENANT_END;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_REPORT;
import static io.github.samenspraak.agenda.ObligationKind.EXTENSION_DECISION;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.register.RegisterIndex;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Term;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is due of covenants: reports, evaluations, decisions to extend them, and their ends. */
final class CovenantDuties implements Duties {

  private final RegisterIndex index;
  private final Scribe scribe;

  CovenantDuties(RegisterIndex index, Scribe scribe) {
    this.index = index;
    this.scribe = scribe;
  }

  @Override
  public Stream<Obligation> during(Term days, Predicate<Deadline> wanted) {
    return index.register().covenants().stream()
        .flatMap(
            covenant ->
                Stream.concat(
                    index.findCourse(covenant).stream().flatMap(course -> ofCourse(course, days)),
                    end(covenant).stream()));
  }

  private Stream<Obligation> ofCourse(CovenantCourse course, Term days) {
    return Stream.concat(
        reports(course, days),
        course.rounds().stream().flatMap(round -> round(course.covenant(), round)));
  }

  private Stream<Obligation> reports(CovenantCourse course, Term days) {
    Covenant covenant = course.covenant();
    return course.reports(days).entrySet().stream()
        .map(
            report ->
                enter(COVENANT_REPORT, covenant)
                    .occurrence(report.getKey())
                    .with("year", report.getKey())
                    .owedBy(covenant.partner(), report.getValue()));
  }

  private Stream<Obligation> round(Covenant covenant, Round round) {
    return Stream.concat(
        round.evaluation().stream()
            .map(
                evaluation ->
                    enter(COVENANT_EVALUATION, covenant)
                        .occurrence(round.number())
                        .owedBy(covenant.authority(), evaluation)),
        round.decision().stream()
            .map(
                decision ->
                    enter(EXTENSION_DECISION, covenant)
                        .occurrence(round.number())
                        .owedBy(covenant.authority(), decision)));
  }

  /** A covenant ends by itself on its last day. */
  private Optional<Obligation> end(Covenant covenant) {
    return covenant
        .wholeTerm()
        .flatMap(Term::lastDay)
        .map(
            lastDay ->
                enter(COVENANT_END, covenant)
                    .owedBy(covenant.authority(), new Deadline(lastDay, Optional.of(lastDay))));
  }

  private Scribe.Entry enter(ObligationKind kind, Covenant covenant) {
    return scribe
        .enter(kind, covenant)
        .with("covenant", covenant.subject())
        .naming("partner", Organisation.class, covenant.partner(), Organisation::name);
  }
}
