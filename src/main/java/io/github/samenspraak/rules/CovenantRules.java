package io.github.samenspraak.rules;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.AskedProof;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Excess;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.covenant.Repayment;
import io.github.samenspraak.covenant.ScheduledPayment;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
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

  /** The way in which a term has a wrong length. */
  enum Length {
    TOO_LONG,
    TOO_SHORT
  }

  /** What lies between a term and the one before it. */
  enum Joint {
    GAP,
    OVERLAP
  }

  /** The reason for which a report is one too many. */
  enum Surplus {
    SECOND,
    NOT_RUNNING
  }

  /** What is dated after the end of a covenant. */
  enum Late {
    EXTENSION,
    GRANT
  }

  private CovenantRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("initial-term-length")
            .statement(
                "The initial term of a covenant must be as long as its scheme says, or shorter where"
                    + " it allows that.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("length", "lastDay", "fault")
            .brokenBy("From 1 January 2025 to 1 January 2028, where the scheme says three years.")
            .keptBy("From 1 January 2025 to 31 December 2027, where the scheme says three years.")
            .checkedBy(CovenantRules::initialTermLength),
        AREA.error("extension-length")
            .statement(
                "An extension must be as long as the scheme says, or shorter where it allows that,"
                    + " counted from its own first day or from that on which it should begin.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("length", "lastDay", "fault")
            .silencedBy("extension-not-adjoining")
            .brokenBy("From 1 January 2028 to 1 January 2031, where the scheme says three years.")
            .keptBy("From 1 January 2028 to 31 December 2030, where the scheme says three years.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionLength),
        AREA.error("extension-not-adjoining")
            .statement("An extension must begin on the day after the term before it ends.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("expected", "fault")
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
                "An extension that is not tacit must be decided before the term before it is over, and"
                    + " as long before as the scheme says.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("Decided on 1 January 2028, after a term until 31 December 2027.")
            .keptBy("Decided on 31 December 2027, the last day of the term.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionDecidedLate),
        AREA.warning("extension-undecided")
            .statement(
                "While a covenant that can be extended runs today, and not tacitly, whether to extend"
                    + " it should be decided by the day that the scheme sets.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("number", "due")
            .identifying("number")
            .brokenBy(
                "No decision on 1 October 2027, due by 30 September, on a term until December.")
            .keptBy("A decision on 30 September 2027 not to extend it, or a term that is over.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionUndecided),
        AREA.warning("evaluation-overdue")
            .statement(
                "While it runs today and can be extended, a covenant should be evaluated by the day"
                    + " by which its extension must be decided.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("number", "due")
            .identifying("number")
            .brokenBy("No evaluation on 1 October 2027, where that day was 30 September.")
            .keptBy("An evaluation on 30 September 2027, or a decision before not to extend it.")
            .aboutMissing()
            .checkedBy(CovenantRules::evaluationOverdue),
        AREA.error("extension-tacit")
            .statement("An extension must not be tacit where the scheme does not allow that.")
            .sources(Source.PRACTICE)
            .brokenBy("A tacit extension, where the scheme asks for a decision.")
            .keptBy("A tacit extension, where the scheme allows it.")
            .aboutMissing()
            .checkedBy(CovenantRules::extensionTacit),
        AREA.error("extension-refused")
            .statement("There must be no extension after a refusal.")
            .sources(Source.CONSISTENCY)
            .arguments("refusedOn")
            .brokenBy("Refused on 15 September 2027, and extended from 1 January 2028.")
            .keptBy("Refused on 15 September 2030, in the extension from 1 January 2028.")
            .checkedBy(CovenantRules::extensionRefused),
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
            .brokenBy("Signed on 2 January 2025 or never, begun on 1 January 2025.")
            .keptBy("Signed on 1 January 2025, begun on that day.")
            .aboutMissing()
            .checkedBy(CovenantRules::signedAfterStart),
        AREA.error("scheme-not-in-force")
            .statement("A covenant must begin while its scheme is in force.")
            .sources(Source.CONSISTENCY)
            .arguments("scheme", "begins", "inForce")
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
                "For every year in which it ran, as long and with as much as the scheme says, a"
                    + " covenant must have a report once it is due.")
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
                "There must be one report a year, and only for a year in which the covenant ran.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "fault")
            .identifying("year")
            .brokenBy("Two reports of a covenant for 2025.")
            .keptBy("A report of a covenant for 2025 and one for 2026.")
            .aboutMissing()
            .checkedBy(CovenantRules::covenantReportDuplicated),
        AREA.warning("proof-missing")
            .statement(
                "A report should hold all proofs that the scheme asks for what was granted in that"
                    + " year, by the day on which each is due.")
            .sources(Source.BE_GRANTS_1983, Source.CDLD_L3331)
            .arguments("year", "granted", "proofs", "due")
            .identifying("year")
            .silencedBy("covenant-report-missing")
            .brokenBy("A grant of €2,500.00 without accounts, asked for from €2,500.00 on.")
            .keptBy("A grant of €2,499.99 without accounts, asked for from €2,500.00 on.")
            .aboutMissing()
            .checkedBy(CovenantRules::proofMissing),
        AREA.warning("instalment-late")
            .statement("What the scheme says must be paid should be paid in time.")
            .sources(Source.PRACTICE)
            .arguments("year", "number", "amount", "due")
            .identifying("year", "number")
            .brokenBy("€7,999.99 paid on the day on which four fifths of €10,000.00 are due.")
            .keptBy("€8,000.00 paid on the day on which four fifths of €10,000.00 are due.")
            .aboutMissing()
            .checkedBy(CovenantRules::instalmentLate),
        AREA.warning("report-unsettled")
            .statement(
                "A report should be settled within the time that binds the authority, or by the day"
                    + " to which it put that off.")
            .sources(Source.PRACTICE)
            .arguments("year", "due")
            .identifying("year")
            .brokenBy("Submitted on 1 April, and not settled on 2 July, within 13 weeks.")
            .keptBy("Submitted on 1 April, and settled on 1 July, within 13 weeks.")
            .aboutMissing()
            .checkedBy(CovenantRules::reportUnsettled),
        AREA.error("grant-overpaid")
            .statement(
                "No more must be paid for a year, repayments taken off, than was granted for it.")
            .sources(Source.CONSISTENCY)
            .arguments("year", "amount")
            .identifying("year")
            .brokenBy("A grant of €8,000.00 for 2025, paid twice.")
            .keptBy("A grant of €8,000.00 for 2025, paid in two halves.")
            .aboutMissing()
            .checkedBy(CovenantRules::grantOverpaid),
        AREA.warning("currency-differs")
            .statement("Amounts of a covenant should be in the currency of its scheme.")
            .sources(Source.CONSISTENCY)
            .arguments("amount", "currency")
            .brokenBy("A grant in Swiss francs, where the scheme sets amounts in euros.")
            .keptBy("A grant in euros, where the scheme sets amounts in euros.")
            .checkedBy(CovenantRules::currencyDiffers),
        AREA.warning("balance-before-report")
            .statement("An instalment that waits for a settled report should not be paid before.")
            .sources(Source.PRACTICE)
            .arguments("year", "amount")
            .identifying("year")
            .brokenBy("All of a grant paid on the day before its report is settled.")
            .keptBy("Four fifths of a grant paid, and the fifth that waits once it is settled.")
            .aboutMissing()
            .checkedBy(CovenantRules::balanceBeforeReport),
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
                "No extension or grant of a covenant must be dated after the day on which it ended;"
                    + " evaluations, reports and the balance may be.")
            .sources(Source.CONSISTENCY)
            .arguments("day", "ended", "fault")
            .brokenBy("An extension from the day after that on which the covenant ended.")
            .keptBy("An evaluation and the last report after the day on which the covenant ended.")
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
                    course.scheme().initialLength(),
                    course.scheme()));
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
                  .filter(next -> isAsLong(extension.term(), next, course.scheme()))
                  .isPresent();
          if (!hasRightEnd) {
            checkLength(
                inspection,
                Subject.of(course.covenant()).part(extension).attribute("term"),
                extension.term(),
                course.scheme().extensionLength(),
                course.scheme());
          }
        });
  }

  /** {@return whether a term ends with another one or, where that is allowed, before it} */
  private static boolean isAsLong(Term term, Term expected, CovenantScheme scheme) {
    return scheme.shorterAllowed()
        ? !term.outlasts(expected)
        : term.lastDay().equals(expected.lastDay());
  }

  private static void checkLength(
      Inspection inspection, Subject subject, Term term, Period length, CovenantScheme scheme) {
    Term.find(term.firstDayOrThrow(), length)
        .ifPresent(
            expected -> {
              report(inspection, subject, term.minus(expected), Length.TOO_LONG, length, expected);
              if (!scheme.shorterAllowed()) {
                report(
                    inspection, subject, expected.minus(term), Length.TOO_SHORT, length, expected);
              }
            });
  }

  private static void report(
      Inspection inspection,
      Subject subject,
      List<Term> differences,
      Length fault,
      Period length,
      Term expected) {
    for (Term difference : differences) {
      inspection
          .report(subject)
          .during(difference)
          .with("length", length)
          .with("lastDay", expected.lastDay().orElseThrow())
          .with("fault", fault);
    }
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
                    .at("term")
                    .during(before.gap(term).or(() -> before.intersection(term)).orElse(term))
                    .with("expected", expected)
                    .with("fault", before.gap(term).isPresent() ? Joint.GAP : Joint.OVERLAP));
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
                            .lateness(round.takenOn().orElseGet(inspection::today))
                            .ifPresent(
                                late ->
                                    inspection
                                        .report(course.covenant())
                                        .in(extension)
                                        .at("decidedOn")
                                        .during(late)
                                        .owedFor(decision.owedFor())
                                        .with("due", decision.due()))));
  }

  private static void extensionUndecided(Inspection inspection) {
    forEachRound(inspection, Round::decision, round -> round.extension().isEmpty(), Subject::of);
  }

  private static void evaluationOverdue(Inspection inspection) {
    forEachRound(
        inspection,
        Round::evaluation,
        round -> true,
        covenant -> Subject.of(covenant).attribute("evaluations"));
  }

  /** Reports what is overdue today, of those rounds that are asked for. */
  private static void forEachRound(
      Inspection inspection,
      Function<Round, Optional<Deadline>> deadline,
      Predicate<Round> isAsked,
      Function<Covenant, Subject> subject) {
    courses(inspection)
        .forEach(
            course ->
                course.rounds().stream()
                    .filter(isAsked)
                    .forEach(
                        round ->
                            deadline
                                .apply(round)
                                .filter(its -> its.isOverdueOn(inspection.today()))
                                .flatMap(
                                    its ->
                                        Lateness.report(
                                            inspection,
                                            () -> subject.apply(course.covenant()),
                                            its))
                                .ifPresent(late -> late.with("number", round.number()))));
  }

  private static void extensionTacit(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) -> {
          if (extension.tacit() && !course.scheme().tacitExtension()) {
            inspection.report(course.covenant()).in(extension).at("tacit").during(extension.term());
          }
        });
  }

  private static void extensionRefused(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      covenant
          .refusal()
          .map(Refusal::decidedOn)
          .ifPresent(
              refused ->
                  covenant.extensions().stream()
                      .filter(extension -> isAfter(extension, refused))
                      .forEach(
                          extension ->
                              inspection
                                  .report(covenant)
                                  .in(extension)
                                  .during(extension.term())
                                  .with("refusedOn", refused)));
    }
  }

  private static boolean isAfter(Extension extension, LocalDate day) {
    return extension.term().firstDayOrThrow().isAfter(day)
        || extension.agreedOn().filter(day::isBefore).isPresent();
  }

  private static void extensionWithoutEvaluation(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) ->
            round
                .takenOn()
                .filter(day -> round.evaluation().isPresent())
                .filter(
                    day ->
                        course
                            .evaluation(round, day)
                            .map(last -> last.outcome() == EvaluationOutcome.NEGATIVE)
                            .orElseGet(() -> inspection.isPast(day)))
                .ifPresent(
                    day ->
                        inspection.report(course.covenant()).in(extension).with("decidedOn", day)));
  }

  private static void extensionWithReportsMissing(Inspection inspection) {
    forEachExtension(
        inspection,
        (course, round, extension) -> {
          if (isAllowed(round, course.scheme()) && extension.agreedOn().isPresent()) {
            List<Year> missing =
                course.reportsMissing(extension.agreedOn().get(), MOST_YEARS).stream()
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
      covenant
          .wholeTerm()
          .flatMap(whole -> unsigned(covenant, whole, inspection))
          .ifPresent(days -> inspection.report(covenant).at("signedOn").during(days));
    }
  }

  /**
   * {@return the days of a covenant before it was signed; as far as it was not, once it has begun}
   */
  private static Optional<Term> unsigned(Covenant covenant, Term whole, Inspection inspection) {
    if (covenant.signedOn().isEmpty()) {
      return Optional.of(whole)
          .filter(inspection::hasBegun)
          .filter(days -> inspection.index().recordedDays().isAsked(days.firstDayOrThrow()));
    }
    LocalDate firstDay = covenant.initialTerm().firstDayOrThrow();
    return covenant
        .signedOn()
        .filter(firstDay::isBefore)
        .map(signed -> Term.from(firstDay).until(signed.minusDays(1)));
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
                    .with("scheme", course.scheme().id())
                    .with("begins", course.covenant().initialTerm().firstDayOrThrow())
                    .with("inForce", course.scheme().inForce()));
  }

  /** The parties and the subject of a covenant, which several covenants may share. */
  private record CovenantKey(
      Id<Organisation> authority, ImmutableSortedSet<Id<Organisation>> partners, Label subject)
      implements Comparable<CovenantKey> {

    private static final Comparator<CovenantKey> ORDER =
        Comparator.<CovenantKey, Id<?>>comparing(CovenantKey::authority)
            .thenComparing(
                CovenantKey::partners,
                Comparators.lexicographical(Comparator.<Id<?>>naturalOrder()))
            .thenComparing(agreement -> agreement.subject().toString());

    static CovenantKey of(Covenant covenant) {
      return new CovenantKey(
          covenant.authority(), ImmutableSortedSet.copyOf(covenant.partners()), covenant.subject());
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
    courses(inspection)
        .forEach(
            course -> {
              Years agreed = agreedYears(course);
              for (Grant grant : course.covenant().grants()) {
                if (!agreed.contains(grant.year())) {
                  inspection
                      .report(course.covenant())
                      .in(grant)
                      .at("year")
                      .with("year", grant.year());
                }
              }
            });
  }

  /** {@return the years of its terms, whether it ended before or not} */
  private static Years agreedYears(CovenantCourse course) {
    Covenant covenant = course.covenant();
    return Years.of(
        Stream.concat(
                Stream.of(covenant.initialTerm()),
                covenant.extensions().stream().map(Extension::term))
            .toList(),
        course.cycle());
  }

  private static void covenantReportMissing(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                LimitedReports.eachOwed(
                    inspection,
                    course.covenant(),
                    course.unreported(inspection.today()),
                    course.cycle()::days,
                    year -> course.report(year).orElseThrow(),
                    (report, year) ->
                        report
                            .at("reports")
                            .with("year", year)
                            .with("due", course.report(year).orElseThrow().due())));
  }

  private static void covenantReportLate(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .firstReports()
                    .forEach(
                        (year, report) ->
                            course
                                .report(year)
                                .flatMap(
                                    deadline ->
                                        late(
                                            inspection,
                                            course,
                                            report,
                                            "submittedOn",
                                            year,
                                            deadline))));
  }

  /** {@return the report that what is asked of a year of a covenant is late, with the year} */
  private static Optional<Report> late(
      Inspection inspection,
      CovenantCourse course,
      Object part,
      String attribute,
      Year year,
      Deadline deadline) {
    Optional<Report> report =
        Lateness.report(
                inspection,
                () -> Subject.of(course.covenant()).part(part).attribute(attribute),
                deadline)
            .map(late -> late.with("year", year));
    // A mistyped year has no days, and what was owed for it counts for its due day.
    return course.isYear(year)
        ? report.map(late -> late.owedFor(course.cycle().days(year)))
        : report;
  }

  private static void covenantReportDuplicated(Inspection inspection) {
    courses(inspection)
        .forEach(
            course -> {
              Years running = course.runningYears();
              Set<Year> reported = new HashSet<>();
              for (CovenantReport report : course.covenant().reports()) {
                boolean isFirst = reported.add(report.year());
                if (!isFirst || !running.contains(report.year())) {
                  inspection
                      .report(course.covenant())
                      .in(report)
                      .at("year")
                      .with("year", report.year())
                      .with("fault", isFirst ? Surplus.NOT_RUNNING : Surplus.SECOND);
                }
              }
            });
  }

  private static void proofMissing(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .firstReports()
                    .values()
                    .forEach(report -> checkProofs(inspection, course, report)));
  }

  /** Proofs that are missing on the same days are one finding. */
  private static void checkProofs(
      Inspection inspection, CovenantCourse course, CovenantReport report) {
    Map<Deadline, List<ProofKind>> late = new LinkedHashMap<>();
    for (AskedProof proof : course.proofs(report)) {
      proof
          .deadline()
          .filter(deadline -> deadline.lateness(inspection.today()).isPresent())
          .ifPresent(
              deadline ->
                  late.computeIfAbsent(deadline, missing -> new ArrayList<>()).add(proof.kind()));
    }
    late.forEach(
        (deadline, proofs) ->
            late(inspection, course, report, "proofs", report.year(), deadline)
                .ifPresent(
                    finding ->
                        finding
                            .with("granted", granted(course, report.year()))
                            .with("proofs", proofs)));
  }

  /** {@return what was granted for a year, in the currency of the covenant where there is such} */
  private static Money granted(CovenantCourse course, Year year) {
    ImmutableList<Account> accounts = course.accounts(year);
    return accounts.stream()
        .map(Account::granted)
        .filter(granted -> course.currency().equals(Optional.of(granted.getCurrencyUnit())))
        .findFirst()
        .orElseGet(() -> accounts.get(0).granted());
  }

  private static void instalmentLate(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course.grantedYears().stream()
                    .flatMap(year -> course.instalments(year).stream())
                    .forEach(instalment -> checkInstalment(inspection, course, instalment)));
  }

  private static void checkInstalment(
      Inspection inspection, CovenantCourse course, ScheduledPayment instalment) {
    instalment
        .deadline()
        .flatMap(
            deadline ->
                late(
                    inspection,
                    course,
                    course.firstGrant(instalment.year()),
                    "payments",
                    instalment.year(),
                    deadline))
        .ifPresent(
            late -> late.with("number", instalment.number()).with("amount", instalment.unpaid()));
  }

  private static void reportUnsettled(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .firstReports()
                    .forEach(
                        (year, report) ->
                            course
                                .settlement(report)
                                .flatMap(
                                    deadline ->
                                        late(
                                            inspection,
                                            course,
                                            report,
                                            "settledOn",
                                            year,
                                            deadline))));
  }

  private static void grantOverpaid(Inspection inspection) {
    courses(inspection)
        .forEach(course -> course.overpaid().forEach(excess -> report(inspection, course, excess)));
  }

  private static void balanceBeforeReport(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course.paidBeforeReport().forEach(excess -> report(inspection, course, excess)));
  }

  private static void report(Inspection inspection, CovenantCourse course, Excess excess) {
    inspection
        .report(course.covenant())
        .in(course.firstGrant(excess.year()))
        .at("payments")
        .during(excess.days())
        .with("year", excess.year())
        .with("amount", excess.amount());
  }

  private static void currencyDiffers(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .currency()
                    .ifPresent(
                        currency ->
                            new CurrencyCheck(inspection, currency).check(course.covenant())));
  }

  /** Reports amounts of a covenant in another currency than its own. */
  private record CurrencyCheck(Inspection inspection, CurrencyUnit currency) {

    void check(Covenant covenant) {
      for (Grant grant : covenant.grants()) {
        check(Subject.of(covenant).part(grant).attribute("amount"), grant.amount());
        grant
            .settledAmount()
            .ifPresent(
                amount ->
                    check(Subject.of(covenant).part(grant).attribute("settledAmount"), amount));
        for (Payment payment : grant.payments()) {
          check(Subject.of(covenant).part(payment).attribute("amount"), payment.amount());
        }
        for (Repayment repayment : grant.repayments()) {
          check(Subject.of(covenant).part(repayment).attribute("amount"), repayment.amount());
        }
      }
    }

    private void check(Subject subject, Money amount) {
      if (!amount.getCurrencyUnit().equals(currency)) {
        inspection.report(subject).with("amount", amount).with("currency", currency.getCode());
      }
    }
  }

  private static void partnerNotCivilSociety(Inspection inspection) {
    for (Covenant covenant : inspection.register().covenants()) {
      for (int i = 0; i < covenant.partners().size(); i++) {
        int position = i;
        inspection
            .index()
            .find(Organisation.class, covenant.partners().get(i))
            .filter(partner -> partner.kind() != OrganisationKind.CIVIL_SOCIETY)
            .ifPresent(
                partner ->
                    inspection
                        .report(covenant)
                        .at("partners", position)
                        .with("organisation", partner.id()));
      }
    }
  }

  private static void termAfterEnd(Inspection inspection) {
    courses(inspection)
        .forEach(
            course ->
                course
                    .covenant()
                    .ended()
                    .ifPresent(ending -> new EndCheck(inspection, ending.on()).check(course)));
  }

  /** Reports days of a covenant that lie after its end. */
  private record EndCheck(Inspection inspection, LocalDate ended) {

    void check(CovenantCourse course) {
      Subject subject = Subject.of(course.covenant());
      for (Extension extension : course.covenant().extensions()) {
        check(
            subject
                .part(extension)
                .attribute(
                    extension.term().firstDayOrThrow().isAfter(ended) ? "term" : "decidedOn"),
            Stream.concat(extension.decidedOn().stream(), extension.term().firstDay().stream()),
            Late.EXTENSION);
      }
      // A grant for a year beyond all terms is reported by another rule.
      Years agreed = agreedYears(course);
      for (Grant grant : course.covenant().grants()) {
        check(
            subject.part(grant).attribute("year"),
            Stream.of(grant.year()).filter(agreed::contains).map(course.cycle()::firstDay),
            Late.GRANT);
      }
    }

    private void check(Subject subject, Stream<LocalDate> days, Late fault) {
      days.filter(ended::isBefore)
          .min(Comparator.naturalOrder())
          .ifPresent(
              day ->
                  inspection
                      .report(subject)
                      .with("day", day)
                      .with("ended", ended)
                      .with("fault", fault));
    }
  }
}
