package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.RequiredProofs;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Years;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Rules on covenants: their terms, extensions, grants and reports.
 *
 * <p>A covenant with an unknown scheme keeps every rule that uses numbers of the scheme; another
 * rule reports the unknown scheme.
 */
final class CovenantRules {

  private static final RuleGroup AREA = RuleGroup.of("covenants", "0.1.0");

  /** The most years without a report that a finding lists, more than any covenant has. */
  private static final int MOST_YEARS = 100;

  private CovenantRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("initial-term-length")
            .statement("The initial term of a covenant must be as long as its scheme says.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("length", "lastDay")
            .brokenBy("From 1 January 2025 to 1 January 2028, where the scheme says three years.")
            .keptBy("From 1 January 2025 to 31 December 2027, where the scheme says three years.")
            .checkedBy(CovenantRules::initialTermLength),
        AREA.error("extension-length")
            .statement(
                "An extension must be as long as the scheme says, counted from its own first day"
                    + " or from that on which it should begin.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("length", "lastDay")
            .silencedBy("extension-not-adjoining")
            .brokenBy("From 1 January 2028 to 1 January 2031, where the scheme says three years.")
            .keptBy("From 1 January 2028 to 31 December 2030, where the scheme says three years.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionLength),
        AREA.error("extension-not-adjoining")
            .statement("An extension must begin on the day after the term before it ends.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("expected")
            .silencedBy("initial-term-length")
            .brokenBy("It begins on 2 January 2028, after a term until 31 December 2027.")
            .keptBy("It begins on 1 January 2028, after a term until 31 December 2027.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionNotAdjoining),
        AREA.error("too-many-extensions")
            .statement("There must not be more extensions than the scheme allows.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("maximum")
            .brokenBy("A second extension, where the scheme allows one.")
            .keptBy("A first extension, where the scheme allows one.")
            .aboutMissing()
            .checkedBy(CovenantRules::tooManyExtensions),
        AREA.error("extension-decided-late")
            .statement(
                "An extension must be decided before the term before it is over, and as long"
                    + " before as the scheme says.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("Decided on 1 January 2028, after a term until 31 December 2027.")
            .keptBy("Decided on 31 December 2027, the last day of the term.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionDecidedLate),
        AREA.warning("extension-without-evaluation")
            .statement(
                "An extension should follow an evaluation that is not negative, where the scheme"
                    + " asks for one.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("decidedOn")
            .silencedBy("too-many-extensions")
            .brokenBy("Decided on the day before the first evaluation.")
            .keptBy("Decided on the day of the first evaluation, which is positive.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionWithoutEvaluation),
        AREA.warning("extension-with-reports-missing")
            .statement("An extension should not be decided while a report that was due is missing.")
            .sources(Source.PRACTICE)
            .arguments("years")
            .silencedBy("too-many-extensions")
            .brokenBy("Decided on 1 July, and the report that was due on 30 June comes on 2 July.")
            .keptBy("Decided on 1 July, and the report that was due on 30 June comes on 1 July.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionWithReportsMissing),
        AREA.warning("signed-after-start")
            .statement("A covenant should be signed by the day on which it begins.")
            .sources(Source.CONSISTENCY)
            .brokenBy("Signed on 2 January 2025, begun on 1 January 2025.")
            .keptBy("Signed on 1 January 2025, begun on that day.")
            .checkedBy(CovenantRules::signedAfterStart),
        AREA.error("scheme-not-in-force")
            .statement("A covenant must begin while its scheme is in force.")
            .sources(Source.CONSISTENCY)
            .arguments("scheme")
            .brokenBy("It begins on the day after the last day of its scheme.")
            .keptBy("It begins on the last day of its scheme, and runs on.")
            .checkedBy(CovenantRules::schemeNotInForce),
        AREA.warning("covenants-overlap")
            .statement(
                "Two covenants of the same parties on the same subject should not run on the same"
                    + " day.")
            .sources(Source.CONSISTENCY)
            .arguments("other")
            .identifying("other")
            .silencedBy("id-not-unique")
            .brokenBy("The second covenant begins on the last day of the first.")
            .keptBy("The second covenant begins on the day after the last day of the first.")
            .checkedBy(CovenantRules::covenantsOverlap),
        AREA.error("grant-outside-term")
            .statement("A grant must be for a year in which the covenant runs.")
            .sources(Source.CONSISTENCY)
            .arguments("year")
            .identifying("year")
            .brokenBy("A grant for 2028, and the covenant runs until 31 December 2027.")
            .keptBy("A grant for 2028, and the covenant runs until 1 January 2028.")
            .aboutMissing()
            .checkedBy(CovenantRules::grantOutsideTerm),
        AREA.error("covenant-report-missing")
            .statement(
                "For every year in which it ran, a covenant must have a report once it is due.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("No report for 2025 on 1 July 2026, where it is due on 30 June.")
            .keptBy("No report for 2025 on 30 June 2026, where it is due on 30 June.")
            .aboutMissing()
            .checkedBy(CovenantRules::covenantReportMissing),
        AREA.warning("covenant-report-late")
            .statement("The report of a covenant should be submitted by the day of the scheme.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("year", "due")
            .identifying("year")
            .silencedBy("covenant-report-missing")
            .brokenBy("Submitted on 1 July, where it is due on 30 June.")
            .keptBy("Submitted on 30 June, where it is due on 30 June.")
            .aboutMissing()
            .checkedBy(CovenantRules::covenantReportLate),
        AREA.error("covenant-report-duplicated")
            .statement(
                "There must be one report a year, and none for a year in which the covenant did"
                    + " not run.")
            .sources(Source.CONSISTENCY)
            .arguments("year")
            .identifying("year")
            .brokenBy("Two reports of a covenant for 2025.")
            .keptBy("A report of a covenant for 2025 and one for 2026.")
            .aboutMissing()
            .checkedBy(CovenantRules::covenantReportDuplicated),
        AREA.warning("proof-missing")
            .statement(
                "A report should hold the proofs that the scheme asks for a grant of that size.")
            .sources(Source.BE_GRANTS_1983)
            .arguments("year", "granted", "proofs")
            .identifying("year")
            .silencedBy("covenant-report-missing")
            .brokenBy("A grant of €2,500.01 without accounts, asked for above €2,500.00.")
            .keptBy("A grant of €2,500.00 without accounts, asked for above €2,500.00.")
            .aboutMissing()
            .checkedBy(CovenantRules::proofMissing),
        AREA.info("partner-not-civil-society")
            .statement("The partner of a covenant should be a civil-society organisation.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("organisation")
            .identifying("organisation")
            .brokenBy("A covenant of the city with the province.")
            .keptBy("A covenant of the city with a tenants’ association.")
            .checkedBy(CovenantRules::partnerNotCivilSociety),
        AREA.error("term-after-end")
            .statement(
                "No signature, extension or evaluation of a covenant must be dated after the day on"
                    + " which it ended; its last reports are due after it, and may be.")
            .sources(Source.CONSISTENCY)
            .arguments("day", "ended")
            .brokenBy("An evaluation on the day after the covenant ended.")
            .keptBy("An evaluation on the day on which the covenant ended, a report after it.")
            .checkedBy(CovenantRules::termAfterEnd));
  }

  /** {@return the courses of the covenants whose scheme is known in full} */
  private static Stream<CovenantCourse> courses(Inspection inspection) {
    return inspection.register().covenants().stream()
        .map(inspection.index()::findCourse)
        .flatMap(Optional::stream)
        .filter(course -> inspection.index().isWhole(course.scheme()));
  }

  /** Checks an extension that was decided in a round of the course of a covenant. */
  private interface ExtensionCheck {
    void check(CovenantCourse course, Round round, Extension extension);
  }

  private static void forEachExtension(Inspection inspection, ExtensionCheck check) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .rounds()
                    .forEach(
                        round ->
                            round
                                .extension()
                                .ifPresent(extension -> check.check(course, round, extension))));
  }

  private static boolean isAllowed(Round round, CovenantScheme scheme) {
    return round.number() <= scheme.maximumExtensions();
  }

  private static void initialTermLength(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                checkLength(
                    inspection,
                    Subject.of(course.covenant()).attribute("initialTerm"),
                    course.covenant().initialTerm(),
                    course.scheme().initialLength()));
  }

  private static void extensionLength(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) -> {
          // A wrong first day alone is reported by extension-not-adjoining.
          boolean hasRightEnd =
              round
                  .before()
                  .next(course.scheme().extensionLength())
                  .filter(next -> next.lastDay().equals(extension.term().lastDay()))
                  .isPresent();
          if (!hasRightEnd) {
            checkLength(
                inspection,
                Subject.of(course.covenant()).part(extension),
                extension.term(),
                course.scheme().extensionLength());
          }
        });
  }

  private static void checkLength(
      Inspection inspection, Subject subject, Term term, Period length) {
    Term.find(term.firstDayOrThrow(), length)
        .ifPresent(
            expected ->
                Stream.concat(term.minus(expected).stream(), expected.minus(term).stream())
                    .forEach(
                        difference ->
                            inspection
                                .report(subject)
                                .during(difference)
                                .with("length", length)
                                .with("lastDay", expected.lastDay().orElseThrow())));
  }

  private static void extensionNotAdjoining(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      Term before = covenant.initialTerm();
      for (Extension extension : covenant.extensionsInOrder()) {
        checkAdjoining(inspection, covenant, before, extension);
        before = extension.term();
      }
    }
  }

  /** After an open term no first day is right, and another rule reports that term. */
  private static void checkAdjoining(
      Inspection inspection, Covenant covenant, Term before, Extension extension) {
    Term term = extension.term();
    before
        .lastDay()
        .map(last -> last.plusDays(1))
        .filter(expected -> !expected.equals(term.firstDayOrThrow()))
        .ifPresent(
            expected ->
                inspection
                    .report(covenant)
                    .in(extension)
                    .during(before.gap(term).or(() -> before.intersection(term)).orElse(term))
                    .with("expected", expected));
  }

  private static void tooManyExtensions(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) -> {
          if (!isAllowed(round, course.scheme())) {
            inspection
                .report(course.covenant())
                .in(extension)
                .during(extension.term())
                .with("maximum", course.scheme().maximumExtensions());
          }
        });
  }

  private static void extensionDecidedLate(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) ->
            round
                .decision()
                .ifPresent(
                    // A late decision breaks the scheme even if its day is still to come.
                    decision ->
                        decision
                            .lateness(extension.decidedOn())
                            .ifPresent(
                                late ->
                                    inspection
                                        .report(course.covenant())
                                        .in(extension)
                                        .during(late)
                                        .with("due", decision.due()))));
  }

  private static void extensionWithoutEvaluation(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) ->
            round
                .evaluation()
                .filter(
                    evaluation ->
                        course
                            .evaluation(round, extension.decidedOn())
                            .map(last -> last.outcome() == EvaluationOutcome.NEGATIVE)
                            .orElse(evaluation.lateness(inspection.today()).isPresent()))
                .ifPresent(
                    evaluation ->
                        inspection
                            .report(course.covenant())
                            .in(extension)
                            .with("decidedOn", extension.decidedOn())));
  }

  private static void extensionWithReportsMissing(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) -> {
          if (isAllowed(round, course.scheme())) {
            List<Year> missing =
                course.reportsMissing(extension.decidedOn(), MOST_YEARS).stream()
                    .filter(year -> isPastDue(course.report(year), inspection))
                    .toList();
            if (!missing.isEmpty()) {
              inspection.report(course.covenant()).in(extension).with("years", missing);
            }
          }
        });
  }

  private static boolean isPastDue(Optional<Deadline> deadline, Inspection inspection) {
    return deadline.map(Deadline::due).filter(inspection::isPast).isPresent();
  }

  private static void signedAfterStart(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      LocalDate firstDay = covenant.initialTerm().firstDayOrThrow();
      covenant
          .signedOn()
          .filter(firstDay::isBefore)
          .ifPresent(
              signed ->
                  inspection
                      .report(covenant)
                      .at("signedOn")
                      .during(Term.from(firstDay).until(signed.minusDays(1))));
    }
  }

  private static void schemeNotInForce(Inspection inspection) {
    courses(inspection)
        .filter(
            course ->
                !course
                    .scheme()
                    .inForce()
                    .contains(course.covenant().initialTerm().firstDayOrThrow()))
        .forEach(
            course ->
                inspection
                    .report(course.covenant())
                    .at("initialTerm")
                    .with("scheme", course.scheme().id()));
  }

  /** The parties and the subject of a covenant, which several covenants may share. */
  private record CovenantKey(Id<Organisation> authority, Id<Organisation> partner, Label subject)
      implements Comparable<CovenantKey> {

    private static final Comparator<CovenantKey> ORDER =
        Comparator.<CovenantKey, Id<?>>comparing(CovenantKey::authority)
            .thenComparing(CovenantKey::partner)
            .thenComparing(agreement -> agreement.subject().toString());

    static CovenantKey of(Covenant covenant) {
      return new CovenantKey(covenant.authority(), covenant.partner(), covenant.subject());
    }

    @Override
    public int compareTo(CovenantKey other) {
      return ORDER.compare(this, other);
    }
  }

  /** Consecutive days on which a covenant runs. */
  private record RunningDays(Covenant covenant, Term days) {

    /** {@return the running days of a covenant, as stretches without a day in common} */
    static Stream<RunningDays> of(Covenant covenant) {
      return ImmutableRangeSet.unionOf(covenant.runs().stream().map(Term::toRange).toList())
          .asRanges()
          .stream()
          .map(range -> new RunningDays(covenant, Term.from(range)));
    }
  }

  private static void covenantsOverlap(Inspection inspection) {
    List<Collection<RunningDays>> groups =
        Duplicates.among(
                Duplicates.firstsOfTheirIds(inspection.register().covenants()), CovenantKey::of)
            .stream()
            .<Collection<RunningDays>>map(same -> same.stream().flatMap(RunningDays::of).toList())
            .toList();
    Overlaps.among(
        inspection,
        groups,
        inspection.index().recordedDays(),
        RunningDays::days,
        RunningDays::covenant,
        (earlier, later, days) ->
            inspection
                .report(later.covenant())
                .during(days)
                .with("other", earlier.covenant().id()));
  }

  private static void grantOutsideTerm(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      Years running = covenant.runningYears();
      for (Grant grant : covenant.grants()) {
        if (!running.contains(grant.year())) {
          inspection.report(covenant).in(grant).with("year", grant.year());
        }
      }
    }
  }

  private static void covenantReportMissing(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                LimitedReports.eachYear(
                    inspection,
                    course.covenant(),
                    course.unreported(inspection.today()),
                    (report, year) ->
                        report
                            .with("year", year)
                            .with("due", course.scheme().reportDueFor(year).orElseThrow())));
  }

  private static void covenantReportLate(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                firstReports(course.covenant())
                    .forEach(
                        (year, report) ->
                            course
                                .report(year)
                                .ifPresent(
                                    deadline ->
                                        Lateness.report(
                                                inspection,
                                                () -> Subject.of(course.covenant()).part(report),
                                                deadline)
                                            .ifPresent(late -> late.with("year", year)))));
  }

  /** {@return the report of each year that was submitted first} */
  private static ImmutableMap<Year, CovenantReport> firstReports(Covenant covenant) {
    return covenant.reports().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                CovenantReport::year,
                report -> report,
                BinaryOperator.minBy(Comparator.comparing(CovenantReport::submittedOn))));
  }

  private static void covenantReportDuplicated(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      Years running = covenant.runningYears();
      Set<Year> reported = new HashSet<>();
      for (CovenantReport report : covenant.reports()) {
        boolean isFirst = reported.add(report.year());
        if (!isFirst || !running.contains(report.year())) {
          inspection.report(covenant).in(report).with("year", report.year());
        }
      }
    }
  }

  private static void proofMissing(Inspection inspection) {
    Map<CovenantScheme, RequiredProofs> required = new IdentityHashMap<>();
    courses(inspection)
        .forEach(
            course ->
                checkProofs(
                    inspection,
                    course.covenant(),
                    required.computeIfAbsent(course.scheme(), CovenantScheme::requiredProofs)));
  }

  private static void checkProofs(
      Inspection inspection, Covenant covenant, RequiredProofs required) {
    ImmutableMap<Year, Money> grantedByYear = covenant.grantedByYear();
    for (CovenantReport report : covenant.reports()) {
      Optional.ofNullable(grantedByYear.get(report.year()))
          .ifPresent(
              granted -> {
                Set<Proof> missing =
                    Sets.difference(required.of(granted), ImmutableSet.copyOf(report.proofs()));
                if (!missing.isEmpty()) {
                  inspection
                      .report(covenant)
                      .in(report)
                      .with("year", report.year())
                      .with("granted", granted)
                      .with("proofs", missing);
                }
              });
    }
  }

  private static void partnerNotCivilSociety(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      inspection
          .index()
          .find(Organisation.class, covenant.partner())
          .filter(partner -> partner.kind() != OrganisationKind.CIVIL_SOCIETY)
          .ifPresent(
              partner ->
                  inspection.report(covenant).at("partner").with("organisation", partner.id()));
    }
  }

  private static void termAfterEnd(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      covenant.ended().ifPresent(ending -> new EndCheck(inspection, ending.on()).check(covenant));
    }
  }

  /** Reports days of a covenant that lie after its end. */
  private record EndCheck(Inspection inspection, LocalDate ended) {

    void check(Covenant covenant) {
      Subject subject = Subject.of(covenant);
      check(subject.attribute("signedOn"), covenant.signedOn().stream());
      for (Extension extension : covenant.extensions()) {
        check(
            subject.part(extension),
            Stream.of(extension.decidedOn(), extension.term().firstDayOrThrow()));
      }
      for (Evaluation evaluation : covenant.evaluations()) {
        check(subject.part(evaluation), Stream.of(evaluation.completedOn()));
      }
    }

    private void check(Subject subject, Stream<LocalDate> days) {
      days.filter(ended::isBefore)
          .min(Comparator.naturalOrder())
          .ifPresent(day -> inspection.report(subject).with("day", day).with("ended", ended));
    }
  }
}
