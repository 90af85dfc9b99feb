package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantCourse.Round;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rules on the terms of a covenant: how long each is, and how it was decided to extend it.
 *
 * <p>A covenant with an unknown scheme keeps them; another rule reports the unknown scheme.
 */
final class ExtensionRules {

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

  private ExtensionRules() {}

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
            .checkedBy(ExtensionRules::initialTermLength),
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
            .checkedBy(ExtensionRules::extensionLength),
        AREA.error("extension-not-adjoining")
            .statement("An extension must begin on the day after the term before it ends.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("expected", "fault")
            .silencedBy("initial-term-length")
            .brokenBy("It begins on 2 January 2028, after a term until 31 December 2027.")
            .keptBy("It begins on 1 January 2028, after a term until 31 December 2027.")
            .aboutMissing()
            .checkedBy(ExtensionRules::extensionNotAdjoining),
        AREA.error("too-many-extensions")
            .statement("There must not be more extensions than the scheme allows.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("maximum")
            .brokenBy("A second extension, where the scheme allows one.")
            .keptBy("A first extension, where the scheme allows one.")
            .aboutMissing()
            .checkedBy(ExtensionRules::tooManyExtensions),
        AREA.error("extension-decided-late")
            .statement(
                "An extension that is not tacit must be decided before the term before it is over, and"
                    + " as long before as the scheme says.")
            .sources(Sources.ANTWERP_PROGRAMME)
            .arguments("due")
            .brokenBy("Decided on 1 January 2028, after a term until 31 December 2027.")
            .keptBy("Decided on 31 December 2027, the last day of the term.")
            .aboutMissing()
            .checkedBy(ExtensionRules::extensionDecidedLate),
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
            .checkedBy(ExtensionRules::extensionUndecided),
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
            .checkedBy(ExtensionRules::evaluationOverdue),
        AREA.error("extension-tacit")
            .statement("An extension must not be tacit where the scheme does not allow that.")
            .sources(Source.PRACTICE)
            .brokenBy("A tacit extension, where the scheme asks for a decision.")
            .keptBy("A tacit extension, where the scheme allows it.")
            .aboutMissing()
            .checkedBy(ExtensionRules::extensionTacit),
        AREA.error("extension-refused")
            .statement("There must be no extension after a refusal.")
            .sources(Source.CONSISTENCY)
            .arguments("refusedOn")
            .brokenBy("Refused on 15 September 2027, and extended from 1 January 2028.")
            .keptBy("Refused on 15 September 2030, in the extension from 1 January 2028.")
            .checkedBy(ExtensionRules::extensionRefused),
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
            .checkedBy(ExtensionRules::extensionWithoutEvaluation),
        AREA.warning("extension-with-reports-missing")
            .statement("An extension should not be decided while a report that was due is missing.")
            .sources(Source.PRACTICE)
            .arguments("years")
            .silencedBy("too-many-extensions")
            .brokenBy("Decided on 1 July, and the report that was due on 30 June comes on 2 July.")
            .keptBy("Decided on 1 July, and the report that was due on 30 June comes on 1 July.")
            .aboutMissing()
            .checkedBy(ExtensionRules::extensionWithReportsMissing));
  }

  /** Checks an extension that was decided in a round of the course of a covenant. */
  private interface ExtensionCheck {
    void check(CovenantCourse course, Round round, Extension extension);
  }

  private static void forEachExtension(Inspection inspection, ExtensionCheck check) {
    CovenantCourses.of(inspection)
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
    CovenantCourses.of(inspection)
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
    CovenantCourses.of(inspection)
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
}
