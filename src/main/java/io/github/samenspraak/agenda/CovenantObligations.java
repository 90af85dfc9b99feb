package io.github.samenspraak.agenda;

import static io.github.samenspraak.agenda.ObligationKind.COVENANT_END;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_EVALUATION;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_PROOF;
import static io.github.samenspraak.agenda.ObligationKind.COVENANT_REPORT;
import static io.github.samenspraak.agenda.ObligationKind.EXTENSION_DECISION;
import static io.github.samenspraak.agenda.ObligationKind.INSTALMENT;
import static io.github.samenspraak.agenda.ObligationKind.REPORT_SETTLEMENT;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.AskedProof;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.ScheduledPayment;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.Year;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is due of covenants: reports, proofs, their settlement, instalments, evaluations, decisions
 * to extend them, and their ends.
 */
final class CovenantObligations extends ObligationSource {

  /** How many covenants have a subject of the same words, by each wording. */
  private final Supplier<ImmutableMultiset<String>> subjects;

  CovenantObligations(RegisterIndex index) {
    super(index);
    this.subjects =
        Suppliers.memoize(
            () ->
                index.register().covenants().stream()
                    .flatMap(covenant -> wordings(covenant.subject()).distinct())
                    .collect(ImmutableMultiset.toImmutableMultiset()));
  }

  @Override
  Stream<Iterator<LazyObligation>> runs(Term days, Predicate<Deadline> wanted) {
    return Stream.concat(
        courses().map(course -> reports(course, days, wanted)),
        Stream.of(
            LazyObligation.inOrder(
                Stream.concat(
                        courses()
                            .flatMap(
                                course ->
                                    Stream.of(proofs(course), money(course), rounds(course))
                                        .flatMap(each -> each)),
                        index.register().covenants().stream()
                            .flatMap(covenant -> end(covenant).stream()))
                    .filter(due -> wanted.test(due.deadline())))));
  }

  private Stream<CovenantCourse> courses() {
    return index.register().covenants().stream()
        .flatMap(covenant -> index.findCourse(covenant).stream())
        .filter(course -> index.isWhole(course.scheme()));
  }

  private Iterator<LazyObligation> reports(
      CovenantCourse course, Term days, Predicate<Deadline> wanted) {
    return course.reportYears(days).stream()
        .flatMap(
            year ->
                course.report(year).filter(wanted).map(due -> report(course, year, due)).stream())
        .iterator();
  }

  /** A mistyped year has no days: what is owed for it is owed for its due day. */
  private static LazyObligation owedFor(
      Year year, CovenantCourse course, LazyObligation obligation) {
    return course.isYear(year) ? obligation.owedFor(course.cycle().days(year)) : obligation;
  }

  private LazyObligation report(CovenantCourse course, Year year, Deadline deadline) {
    return owedFor(
        year,
        course,
        ofCovenant(
                COVENANT_REPORT,
                course.covenant(),
                course.covenant().partners().get(0),
                deadline,
                details -> details.occurrence(year).with("year", year))
            .foundBy(
                deadline.metOn().isPresent() ? "covenant-report-late" : "covenant-report-missing"));
  }

  /** Those that came with the report were never due alone. */
  private Stream<LazyObligation> proofs(CovenantCourse course) {
    return course.firstReports().values().stream()
        .flatMap(
            report ->
                course.proofs(report).stream()
                    .flatMap(
                        proof ->
                            proof
                                .deadline()
                                .filter(due -> !due.isMetBy(report.submittedOn()))
                                .map(due -> proof(course, report, proof, due))
                                .stream()));
  }

  private LazyObligation proof(
      CovenantCourse course, CovenantReport report, AskedProof proof, Deadline deadline) {
    return owedFor(
        report.year(),
        course,
        ofCovenant(
            COVENANT_PROOF,
            course.covenant(),
            course.covenant().partners().get(0),
            deadline,
            details ->
                details
                    .occurrence(report.year())
                    .occurrence(proof.kind())
                    .with("year", report.year())
                    .with("proof", proof.kind())));
  }

  private Stream<LazyObligation> money(CovenantCourse course) {
    return Stream.concat(
        course.firstReports().values().stream()
            .flatMap(
                report ->
                    course
                        .settlement(report)
                        .map(due -> settlement(course, report.year(), due))
                        .stream()),
        course.grantedYears().stream()
            .flatMap(year -> course.instalments(year).stream())
            .flatMap(
                instalment ->
                    instalment
                        .deadline()
                        .map(due -> instalment(course, instalment, due))
                        .stream()));
  }

  private LazyObligation settlement(CovenantCourse course, Year year, Deadline deadline) {
    return owedFor(
        year,
        course,
        ofCovenant(
            REPORT_SETTLEMENT,
            course.covenant(),
            course.covenant().authority(),
            deadline,
            details -> details.occurrence(year).with("year", year)));
  }

  private LazyObligation instalment(
      CovenantCourse course, ScheduledPayment instalment, Deadline deadline) {
    return owedFor(
        instalment.year(),
        course,
        ofCovenant(
            INSTALMENT,
            course.covenant(),
            course.covenant().authority(),
            deadline,
            details ->
                details
                    .occurrence(instalment.year())
                    .occurrence(instalment.number())
                    .occurrence(instalment.amount().getCurrencyUnit())
                    .with("year", instalment.year())
                    .with("number", instalment.number())
                    .with("amount", instalment.amount())));
  }

  private Stream<LazyObligation> rounds(CovenantCourse course) {
    return course.rounds().stream()
        .flatMap(
            round ->
                Stream.concat(
                    round.evaluation().stream()
                        .map(due -> round(COVENANT_EVALUATION, course.covenant(), round, due)),
                    round.decision().stream()
                        .map(due -> round(EXTENSION_DECISION, course.covenant(), round, due))
                        .map(
                            due ->
                                due.foundBy(
                                    round.extension().isPresent()
                                        ? "extension-decided-late"
                                        : "extension-undecided"))));
  }

  private LazyObligation round(
      ObligationKind kind, Covenant covenant, Round round, Deadline deadline) {
    return ofCovenant(
        kind,
        covenant,
        covenant.authority(),
        deadline,
        details -> details.occurrence(round.number()).with("number", round.number()));
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
                    .with("covenant", name(covenant))
                    .naming(
                        "partners", Organisation.class, covenant.partners(), Organisation::name)));
  }

  /** {@return the subject of a covenant; with the id if another has a subject of the same words} */
  private Label name(Covenant covenant) {
    boolean isShared =
        wordings(covenant.subject()).anyMatch(words -> subjects.get().count(words) > 1);
    return isShared
        ? Label.of(
            Maps.transformValues(
                covenant.subject().texts(), words -> words + " (" + covenant.id() + ")"))
        : covenant.subject();
  }

  private static Stream<String> wordings(Label label) {
    return label.texts().values().stream();
  }
}
