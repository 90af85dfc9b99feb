package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.COVENANT_END;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_REPORT;
import static io.github.samenspraak.agenda.ObligationKind.EXTENSION_DECISION;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is due of covenants: reports, evaluations, decisions to extend them, and their ends. */
final class CovenantObligations extends ObligationSource {

  CovenantObligations(RegisterIndex index) {
    super(index);
  }

  @Override
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted) {
    return Stream.concat(
        courses().map(course -> reports(course, days, wanted)),
        Stream.of(
            LazyObligation.inOrder(
                Stream.concat(
                        courses().flatMap(this::rounds),
                        index.register().covenants().stream()
                            .flatMap(covenant -> end(covenant).stream()))
                    .filter(due -> wanted.test(due.deadline())))));
  }

  private Stream<CovenantCourse> courses() {
    return index.register().covenants().stream()
        .flatMap(covenant -> index.findCourse(covenant).stream())
        .filter(course -> index.isWhole(course.scheme()));
  }

  /** A report on a year is due in the next one. */
  private Iterator<LazyObligation> reports(
      CovenantCourse course, Term days, Predicate<Deadline> wanted) {
    Year first = Year.from(days.firstDayOrThrow()).minusYears(1);
    Year last = Year.from(days.lastDay().orElseThrow()).minusYears(1);
    return course
        .covenant()
        .wholeTerm()
        .map(whole -> whole.streamYears(first, last))
        .orElse(Stream.empty())
        .flatMap(
            year ->
                course.report(year).filter(wanted).map(due -> report(course, year, due)).stream())
        .iterator();
  }

  private LazyObligation report(CovenantCourse course, Year year, Deadline deadline) {
    return ofCovenant(
        COVENANT_REPORT,
        course.covenant(),
        course.covenant().partner(),
        deadline,
        details -> details.occurrence(year).with("year", year));
  }

  private Stream<LazyObligation> rounds(CovenantCourse course) {
    return course.rounds().stream()
        .flatMap(
            round ->
                Stream.concat(
                    round.evaluation().stream()
                        .map(due -> round(COVENANT_EVALUATION, course.covenant(), round, due)),
                    round.decision().stream()
                        .map(due -> round(EXTENSION_DECISION, course.covenant(), round, due))));
  }

  private LazyObligation round(
      ObligationKind kind, Covenant covenant, Round round, Deadline deadline) {
    return ofCovenant(
        kind,
        covenant,
        covenant.authority(),
        deadline,
        details -> details.occurrence(round.number()));
  }

  /** A covenant ends by itself on its last day. */
  private Optional<LazyObligation> end(Covenant covenant) {
    return covenant
        .wholeTerm()
        .flatMap(Term::lastDay)
        .map(lastDay -> new Deadline(lastDay, Optional.of(lastDay)))
        .map(end -> ofCovenant(COVENANT_END, covenant, covenant.authority(), end, details -> {}));
  }

  private LazyObligation ofCovenant(
      ObligationKind kind,
      Covenant covenant,
      Id<?> debtor,
      Deadline deadline,
      Consumer<ObligationBuilder> details) {
    return lazily(
        kind,
        covenant,
        debtor,
        deadline,
        builder ->
            details.accept(
                builder
                    .with("covenant", covenant.subject())
                    .naming(
                        "partner", Organisation.class, covenant.partner(), Organisation::name)));
  }
}
