package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.covenant;
import static io.github.samenspraak.fixtures.Facts.covenantReport;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.evaluation;
import static io.github.samenspraak.fixtures.Facts.extension;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.grant;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.payment;
import static io.github.samenspraak.fixtures.Facts.repayment;
import static io.github.samenspraak.fixtures.Facts.scheme;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantReporting;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.covenant.InstalmentEvent;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.fixtures.Lindedorp;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CovenantRulesTest {

  private static final String COVENANT = "/covenants/0";
  private static final String FIRST = COVENANT + "/extensions/0";
  private static final String SECOND = COVENANT + "/extensions/1";

  private static final Term THREE_YEARS = term("2025-01-01", "2027-12-31");
  private static final Term THREE_MORE = term("2028-01-01", "2030-12-31");

  /** A day on which all covenants of these tests are long over. */
  private static final LocalDate LATER = LocalDate.of(2035, 11, 21);

  /** The organisations of Lindedorp, a scheme of three years and three more, and no covenant. */
  private static final EditableRegister WITHOUT_COVENANTS =
      EditableRegister.of(
          Register.builder()
              .municipality(Lindedorp.TOWN.register().municipality())
              .organisations(Lindedorp.TOWN.register().organisations())
              .addCovenantSchemes(scheme("scheme"))
              .build());

  /**
   * A covenant of 1 January 2025 to 31 December 2027 that is extended until 31 December 2030, every
   * report in on the day on which it is due.
   */
  private static final EditableRegister EXTENDED =
      WITHOUT_COVENANTS
          .scheme(id("scheme"), s -> s.reporting(Facts.reporting(6, 30)))
          .and(
              Covenant.builder()
                  .from(covenant("covenant", "tenants", THREE_YEARS))
                  .signedOn(day("2024-12-16"))
                  .addExtensions(extension(THREE_MORE, "2027-09-30"))
                  .addEvaluations(evaluation("2027-06-15", EvaluationOutcome.POSITIVE))
                  .addGrants(grant(2025, "EUR 12500.00"), grant(2030, "EUR 15000.00"))
                  .reports(reports(2025, 2030))
                  .build());

  private static List<CovenantReport> reports(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> covenantReport(year, year + 1 + "-06-30"))
        .toList();
  }

  private static EditableRegister extended(Extension... extensions) {
    return EXTENDED.covenant(id("covenant"), c -> c.extensions(List.of(extensions)));
  }

  private static EditableRegister evaluated(Evaluation... evaluations) {
    return EXTENDED.covenant(id("covenant"), c -> c.evaluations(List.of(evaluations)));
  }

  private static EditableRegister reported(CovenantReport... reports) {
    return EXTENDED.covenant(id("covenant"), c -> c.reports(List.of(reports)));
  }

  /** {@return the town with a report for every year until one, or until its covenant ends} */
  private static EditableRegister reportedUntil(int last, EditableRegister town) {
    return town.covenant(
        id("covenant"),
        c ->
            c.reports(
                reports(2025, last).stream()
                    .filter(
                        report ->
                            RegisterIndex.of(town.register())
                                .findCourse(town.register().covenants().get(0))
                                .orElseThrow()
                                .runningYears()
                                .contains(report.year()))
                    .toList()));
  }

  private static EditableRegister initially(Term term) {
    return WITHOUT_COVENANTS.and(covenant("covenant", "tenants", term));
  }

  private static EditableRegister ended(EditableRegister town, String on) {
    return town.covenant(
        id("covenant"),
        c -> c.ended(Ending.builder().on(day(on)).reason(EndReason.MUTUAL_CONSENT).build()));
  }

  /** {@return what is found in a town while the covenant runs, and just the same afterwards} */
  private static List<ExpectedFinding> alwaysFound(EditableRegister town) {
    assertThat(findings(town, LATER)).isEqualTo(findings(town, TODAY));
    return findings(town);
  }

  private static ExpectedFinding wrongLength(
      String code, String place, String days, String lastDay) {
    Term difference = Term.parse(days);
    boolean isTooLong = difference.firstDayOrThrow().isAfter(day(lastDay));
    return error(code, "covenant", place)
        .during(difference)
        .with("length", Period.ofYears(3))
        .with("lastDay", day(lastDay))
        .with(
            "fault", isTooLong ? ExtensionRules.Length.TOO_LONG : ExtensionRules.Length.TOO_SHORT);
  }

  private static ExpectedFinding notAdjoining(String place, String days, String expected) {
    return error("extension-not-adjoining", "covenant", place + "/term")
        .during(Term.parse(days))
        .with("expected", day(expected))
        .with(
            "fault",
            Term.parse(days).firstDayOrThrow().isBefore(day(expected))
                ? ExtensionRules.Joint.OVERLAP
                : ExtensionRules.Joint.GAP);
  }

  private static ExpectedFinding oneTooMany(String place, Term days, int maximum) {
    return error("too-many-extensions", "covenant", place).during(days).with("maximum", maximum);
  }

  private static ExpectedFinding decidedLate(String place, String days, String due) {
    return error("extension-decided-late", "covenant", place + "/decidedOn")
        .during(Term.parse(days))
        .with("due", day(due));
  }

  private static ExpectedFinding notEvaluated(String place, String decidedOn) {
    return warning("extension-without-evaluation", "covenant", place)
        .with("decidedOn", day(decidedOn));
  }

  @Test
  void threeYearsAndThreeMoreAreRight() {
    assertThat(alwaysFound(EXTENDED)).isEmpty();
  }

  /** By a gap, an overlap, a length, a decision; a gap or overlap may shift the last day or not. */
  @ParameterizedTest
  @CsvSource({
    "2028-01-02/2031-01-01, 2027-09-30, extension-not-adjoining, term, 2028-01-01/2028-01-01",
    "2028-01-02/2030-12-31, 2027-09-30, extension-not-adjoining, term, 2028-01-01/2028-01-01",
    "2027-12-31/2030-12-30, 2027-09-30, extension-not-adjoining, term, 2027-12-31/2027-12-31",
    "2027-12-31/2030-12-31, 2027-09-30, extension-not-adjoining, term, 2027-12-31/2027-12-31",
    "2028-01-01/2031-01-01, 2027-09-30, extension-length, term, 2031-01-01/2031-01-01",
    "2028-01-01/2030-12-30, 2027-09-30, extension-length, term, 2030-12-31/2030-12-31",
    "2028-01-01/2030-12-31, 2028-01-01, extension-decided-late, decidedOn, 2028-01-01/2028-01-01",
  })
  void threeMoreThatAreADayOffAreOneFinding(
      String term, String decidedOn, String code, String attribute, String days) {
    EditableRegister town = reportedUntil(2031, extended(extension(Term.parse(term), decidedOn)));
    assertThat(alwaysFound(town)).hasSize(1);
    assertThat(alwaysFound(town).get(0).code()).isEqualTo(code);
    assertThat(alwaysFound(town).get(0).place()).isEqualTo(FIRST + "/" + attribute);
    assertThat(alwaysFound(town).get(0).term()).hasValue(Term.parse(days));
  }

  @Test
  void threeMoreYetAgainAreOneFinding() {
    Term again = term("2031-01-01", "2033-12-31");
    EditableRegister town =
        reportedUntil(
            2033, extended(extension(THREE_MORE, "2027-09-30"), extension(again, "2030-09-30")));
    assertThat(alwaysFound(town)).containsExactly(oneTooMany(SECOND, again, 1));
  }

  @Test
  void ofACovenantUnderAnUnknownSchemeOnlyThatIsFound() {
    assertThat(alwaysFound(EXTENDED.without(id("scheme"))))
        .containsExactly(
            error("reference-not-found", "covenant", COVENANT + "/scheme")
                .with("target", id("scheme"))
                .with("expected", ImmutableSet.of(ElementKind.COVENANT_SCHEME))
                .with("nearness", NearestIds.Nearness.NONE)
                .with("nearest", ImmutableList.of())
                .with("found", ImmutableList.of()));
  }

  @Nested
  class InitialTermLength {

    private static ExpectedFinding wrong(String days, String lastDay) {
      return wrongLength("initial-term-length", COVENANT + "/initialTerm", days, lastDay);
    }

    @Test
    void threeYearsAreThreeYearsToTheDay() {
      assertThat(findings(initially(THREE_YEARS))).isEmpty();
      assertThat(findings(initially(term("2025-01-01", "2028-01-02"))))
          .containsExactly(wrong("2028-01-01/2028-01-02", "2027-12-31"));
      assertThat(findings(initially(term("2025-01-01", "2027-12-30"))))
          .containsExactly(wrong("2027-12-31/2027-12-31", "2027-12-31"));
    }

    @Test
    void anOpenTermIsTooLongFromTheDayOnWhichItShouldHaveEnded() {
      assertThat(findings(initially(from("2025-01-01"))))
          .containsExactly(wrong("2028-01-01/..", "2027-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
      "2024-02-29, 2027-02-28",
      "2025-07-15, 2028-07-14",
      "2025-03-01, 2028-02-29",
    })
    void theTermMayBeginOnAnyDay(String firstDay, String lastDay) {
      LocalDate last = day(lastDay);
      assertThat(findings(initially(Term.of(day(firstDay), last)))).isEmpty();
      assertThat(findings(initially(Term.of(day(firstDay), last.plusDays(1)))))
          .containsExactly(wrong(Term.on(last.plusDays(1)).toString(), lastDay));
      assertThat(findings(initially(Term.of(day(firstDay), last.minusDays(1)))))
          .containsExactly(wrong(Term.on(last).toString(), lastDay));
    }

    @Test
    void eachCovenantIsAsLongAsItsOwnSchemeSays() {
      EditableRegister town =
          initially(term("2025-01-01", "2026-12-31"))
              .and(scheme("other"))
              .scheme(id("other"), s -> s.initialLength(Period.ofYears(2)));
      assertThat(findings(town)).containsExactly(wrong("2027-01-01/2027-12-31", "2027-12-31"));
      assertThat(findings(town.covenant(id("covenant"), c -> c.scheme(id("other"))))).isEmpty();
    }

    @Test
    void aCovenantThatEndedEarlyWasMadeForItsFullTermAllTheSame() {
      assertThat(findings(ended(initially(THREE_YEARS), "2026-03-31"))).isEmpty();
    }

    @Test
    void aTermThatWouldGoBeyondTheYear9999IsAsLongAsItMayBe() {
      assertThat(findings(initially(term("9998-01-01", "9999-12-31")))).isEmpty();
    }
  }

  @Nested
  class ExtensionLength {

    @Test
    void threeYearsAreThreeYearsToTheDay() {
      assertThat(alwaysFound(extended(extension(term("2028-01-01", "2030-12-30"), "2027-09-30"))))
          .containsExactly(
              wrongLength(
                  "extension-length", FIRST + "/term", "2030-12-31/2030-12-31", "2030-12-31"));
      EditableRegister aDayTooLong =
          extended(extension(term("2028-01-01", "2031-01-01"), "2027-09-30"))
              .covenant(id("covenant"), c -> c.addReports(covenantReport(2031, "2032-06-30")));
      assertThat(alwaysFound(aDayTooLong))
          .containsExactly(
              wrongLength(
                  "extension-length", FIRST + "/term", "2031-01-01/2031-01-01", "2030-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
      "2024-02-29/2027-02-28, 2027-03-01/2030-02-28",
      "2025-07-15/2028-07-14, 2028-07-15/2031-07-14",
    })
    void aTermMayBeginOnAnyDayAndBeExtendedOnItsLast(String initialTerm, String extension) {
      Term term = Term.parse(initialTerm);
      String lastDay = term.lastDay().orElseThrow().toString();
      EditableRegister town =
          initially(term)
              .covenant(
                  id("covenant"),
                  c ->
                      c.addExtensions(extension(Term.parse(extension), lastDay))
                          .addEvaluations(evaluation(lastDay, EvaluationOutcome.POSITIVE)));
      assertThat(alwaysFound(town)).isEmpty();
    }

    @Test
    void anOpenExtensionIsTooLong() {
      assertThat(findings(extended(extension(from("2028-01-01"), "2027-09-30"))))
          .containsExactly(
              wrongLength("extension-length", FIRST + "/term", "2031-01-01/..", "2030-12-31"));
    }

    @Test
    void anExtensionThatBeginsADayOffIsAsLongAsItShouldBeIfItEndsADayOffOrNot() {
      assertThat(findings(extended(extension(term("2028-01-02", "2031-01-01"), "2027-09-30"))))
          .containsExactly(notAdjoining(FIRST, "2028-01-01/2028-01-01", "2028-01-01"));
      assertThat(findings(extended(extension(term("2028-01-02", "2030-12-31"), "2027-09-30"))))
          .containsExactly(notAdjoining(FIRST, "2028-01-01/2028-01-01", "2028-01-01"));
      assertThat(findings(extended(extension(term("2028-01-02", "2030-12-30"), "2027-09-30"))))
          .containsExactlyInAnyOrder(
              notAdjoining(FIRST, "2028-01-01/2028-01-01", "2028-01-01"),
              wrongLength(
                  "extension-length", FIRST + "/term", "2030-12-31/2031-01-01", "2031-01-01"));
    }

    @Test
    void twoExtensionsOfAYearAfterTwoYearsAreAsRight() {
      EditableRegister town =
          EXTENDED
              .scheme(
                  id("scheme"),
                  s ->
                      s.initialLength(Period.ofYears(2))
                          .extensionLength(Period.ofYears(1))
                          .maximumExtensions(2))
              .covenant(
                  id("covenant"),
                  c ->
                      c.initialTerm(term("2025-01-01", "2026-12-31"))
                          .extensions(
                              List.of(
                                  extension(term("2027-01-01", "2027-12-31"), "2026-12-31"),
                                  extension(term("2028-01-01", "2028-12-31"), "2027-12-31")))
                          .evaluations(
                              List.of(
                                  evaluation("2026-12-31", EvaluationOutcome.CONDITIONAL),
                                  evaluation("2027-12-31", EvaluationOutcome.POSITIVE)))
                          .grants(List.of())
                          .reports(reports(2025, 2028)));
      assertThat(alwaysFound(town)).isEmpty();
      EditableRegister aDayShort =
          town.covenant(
              id("covenant"),
              c ->
                  c.extensions(
                      List.of(
                          extension(term("2028-01-01", "2028-12-30"), "2027-12-31"),
                          extension(term("2027-01-01", "2027-12-31"), "2026-12-31"))));
      assertThat(alwaysFound(aDayShort))
          .containsExactly(
              error("extension-length", "covenant", FIRST + "/term")
                  .during(on("2028-12-31"))
                  .with("length", Period.ofYears(1))
                  .with("lastDay", day("2028-12-31"))
                  .with("fault", ExtensionRules.Length.TOO_SHORT));
    }
  }

  @Nested
  class ExtensionNotAdjoining {

    @Test
    void aDayBetweenIsADayTooMany() {
      assertThat(alwaysFound(extended(extension(term("2028-01-02", "2030-12-31"), "2027-09-30"))))
          .containsExactly(notAdjoining(FIRST, "2028-01-01/2028-01-01", "2028-01-01"));
    }

    @Test
    void aDayTwiceIsADayTooMany() {
      assertThat(alwaysFound(extended(extension(term("2027-12-31", "2030-12-31"), "2027-09-30"))))
          .containsExactly(notAdjoining(FIRST, "2027-12-31/2027-12-31", "2028-01-01"));
      assertThat(alwaysFound(extended(extension(term("2027-12-31", "2030-12-30"), "2027-09-30"))))
          .containsExactly(notAdjoining(FIRST, "2027-12-31/2027-12-31", "2028-01-01"));
    }

    @Test
    void everyExtensionAdjoinsTheOneBeforeItInTheOrderOfDays() {
      EditableRegister town =
          extended(
              extension(term("2031-02-01", "2034-01-31"), "2030-09-30"),
              extension(THREE_MORE, "2027-09-30"));
      assertThat(findings(town))
          .containsExactlyInAnyOrder(
              notAdjoining(FIRST, "2031-01-01/2031-01-31", "2031-01-01"),
              oneTooMany(FIRST, term("2031-02-01", "2034-01-31"), 1));
    }

    @Test
    void anExtensionOfAnOpenTermIsNotFoundForItHasNoDayToBegin() {
      EditableRegister town =
          EXTENDED.covenant(id("covenant"), c -> c.initialTerm(from("2025-01-01")));
      assertThat(findings(town))
          .containsExactly(
              wrongLength(
                  "initial-term-length", COVENANT + "/initialTerm", "2028-01-01/..", "2027-12-31"));
    }

    @Test
    void anExtensionThatComesRightBeforeTheInitialTermDoesNotFollowIt() {
      EditableRegister town = extended(extension(term("2022-01-01", "2024-12-31"), "2021-09-30"));
      assertThat(findings(town))
          .contains(notAdjoining(FIRST, "2022-01-01/2024-12-31", "2028-01-01"));
    }

    @Test
    void theSchemeNeedNotBeKnown() {
      assertThat(
              findings(
                  extended(extension(term("2028-01-02", "2030-12-31"), "2027-09-30"))
                      .without(id("scheme"))))
          .extracting(ExpectedFinding::code)
          .containsExactlyInAnyOrder("reference-not-found", "extension-not-adjoining");
    }
  }

  @Nested
  class TooManyExtensions {

    private static EditableRegister extendedAgain(int maximum) {
      return EXTENDED
          .scheme(id("scheme"), s -> s.maximumExtensions(maximum))
          .covenant(
              id("covenant"),
              c ->
                  c.addExtensions(extension(term("2031-01-01", "2033-12-31"), "2030-09-30"))
                      .reports(reports(2025, 2033)));
    }

    @Test
    void aSecondExtensionIsOneTooManyWhereOneIsAllowed() {
      assertThat(alwaysFound(extendedAgain(1)))
          .containsExactly(oneTooMany(SECOND, term("2031-01-01", "2033-12-31"), 1));
    }

    @Test
    void everyExtensionIsTooManyWhereNoneIsAllowed() {
      assertThat(alwaysFound(extendedAgain(0)))
          .containsExactly(
              oneTooMany(FIRST, THREE_MORE, 0),
              oneTooMany(SECOND, term("2031-01-01", "2033-12-31"), 0));
    }

    @Test
    void aSecondExtensionIsRightWhereTwoAreAllowed() {
      EditableRegister evaluatedTwice =
          extendedAgain(2)
              .covenant(
                  id("covenant"),
                  c -> c.addEvaluations(evaluation("2030-06-15", EvaluationOutcome.POSITIVE)));
      assertThat(alwaysFound(evaluatedTwice)).isEmpty();
    }
  }

  @Nested
  class ExtensionDecidedLate {

    private static EditableRegister decidedOn(String day) {
      return extended(extension(THREE_MORE, day));
    }

    @Test
    void theLastDayOfTheTermIsInTime() {
      assertThat(alwaysFound(decidedOn("2027-12-31"))).isEmpty();
    }

    @Test
    void theDayAfterItIsADayLate() {
      assertThat(alwaysFound(decidedOn("2028-01-01")))
          .containsExactly(decidedLate(FIRST, "2028-01-01/2028-01-01", "2027-12-31"));
    }

    @Test
    void itIsLateUntilTheDayBeforeTheDecision() {
      assertThat(alwaysFound(decidedOn("2028-02-29")))
          .containsExactly(decidedLate(FIRST, "2028-01-01/2028-02-28", "2027-12-31"));
    }

    @Test
    void theSchemeMaySetAnEarlierDay() {
      EditableRegister threeMonths =
          decidedOn("2027-09-30").scheme(id("scheme"), s -> s.decideBefore(Period.ofMonths(3)));
      assertThat(alwaysFound(threeMonths)).isEmpty();
      assertThat(
              alwaysFound(
                  threeMonths.covenant(
                      id("covenant"),
                      c -> c.extensions(List.of(extension(THREE_MORE, "2027-10-01"))))))
          .containsExactly(decidedLate(FIRST, "2027-10-01/2027-10-01", "2027-09-30"));
    }

    @Test
    void anEvaluationOnTheDayOfALateDecisionIsNotMissingAsWell() {
      EditableRegister town =
          decidedOn("2028-01-01")
              .covenant(
                  id("covenant"),
                  c ->
                      c.evaluations(List.of(evaluation("2028-01-01", EvaluationOutcome.POSITIVE))));
      assertThat(alwaysFound(town))
          .containsExactly(decidedLate(FIRST, "2028-01-01/2028-01-01", "2027-12-31"));
    }
  }

  @Nested
  class ExtensionWithoutEvaluation {

    private static final ExpectedFinding NOT_EVALUATED = notEvaluated(FIRST, "2027-09-30");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEGATIVE")
    void anEvaluationOnTheDayOfTheDecisionThatIsNotNegativeWillDo(EvaluationOutcome outcome) {
      assertThat(alwaysFound(evaluated(evaluation("2027-09-30", outcome)))).isEmpty();
    }

    @Test
    void anEvaluationOnTheDayAfterTheDecisionComesTooLate() {
      assertThat(findings(evaluated(evaluation("2027-10-01", EvaluationOutcome.POSITIVE)), LATER))
          .containsExactly(NOT_EVALUATED);
    }

    @Test
    void anEvaluationIsMissedFromTheDayAfterThatOfTheDecision() {
      EditableRegister town = evaluated();
      assertThat(findings(town, day("2027-09-30"))).isEmpty();
      assertThat(findings(town, day("2027-10-01"))).containsExactly(NOT_EVALUATED);
    }

    @Test
    void anEvaluationIsMissedFromTheDayAfterTheDecisionHoweverLateThatWas() {
      EditableRegister town =
          extended(extension(THREE_MORE, "2028-01-31"))
              .covenant(id("covenant"), c -> c.evaluations(List.of()));
      ExpectedFinding late = decidedLate(FIRST, "2028-01-01/2028-01-30", "2027-12-31");
      assertThat(findings(town, day("2028-01-31"))).containsExactly(late);
      assertThat(findings(town, day("2028-02-01")))
          .containsExactlyInAnyOrder(late, notEvaluated(FIRST, "2028-01-31"));
    }

    @Test
    void aCovenantEvaluatedNegativelyIsNotToBeExtendedAtAnyTime() {
      assertThat(alwaysFound(evaluated(evaluation("2027-09-30", EvaluationOutcome.NEGATIVE))))
          .containsExactly(NOT_EVALUATED);
    }

    @Test
    void theLastEvaluationBeforeTheDecisionCounts() {
      Evaluation bad = evaluation("2026-06-15", EvaluationOutcome.NEGATIVE);
      Evaluation better = evaluation("2027-06-15", EvaluationOutcome.CONDITIONAL);
      Evaluation afterwards = evaluation("2027-10-01", EvaluationOutcome.NEGATIVE);
      assertThat(alwaysFound(evaluated(afterwards, better, bad))).isEmpty();
    }

    @Test
    void eachExtensionAsksForAnEvaluationOfItsOwn() {
      EditableRegister town =
          EXTENDED
              .scheme(id("scheme"), s -> s.maximumExtensions(2))
              .covenant(
                  id("covenant"),
                  c ->
                      c.addExtensions(extension(term("2031-01-01", "2033-12-31"), "2030-09-30"))
                          .reports(reports(2025, 2033)));
      assertThat(findings(town, LATER)).containsExactly(notEvaluated(SECOND, "2030-09-30"));
    }

    @Test
    void aSchemeNeedNotAskForAnEvaluation() {
      EditableRegister town =
          evaluated().scheme(id("scheme"), s -> s.evaluationBeforeExtension(false));
      assertThat(alwaysFound(town)).isEmpty();
      EditableRegister negative = evaluated(evaluation("2027-09-30", EvaluationOutcome.NEGATIVE));
      assertThat(
              alwaysFound(negative.scheme(id("scheme"), s -> s.evaluationBeforeExtension(false))))
          .isEmpty();
    }
  }

  @Nested
  class ExtensionWithReportsMissing {

    private static ExpectedFinding whileMissing(Integer... years) {
      return warning("extension-with-reports-missing", "covenant", FIRST)
          .with(
              "years",
              ImmutableList.copyOf(years).stream()
                  .map(Year::of)
                  .collect(ImmutableList.toImmutableList()));
    }

    private static ExpectedFinding late(int position, int year, String days) {
      return warning(
              "covenant-report-late",
              "covenant",
              COVENANT + "/reports/" + position + "/submittedOn")
          .during(Term.parse(days))
          .with("year", Year.of(year))
          .with("due", day(year + 1 + "-06-30"));
    }

    private static EditableRegister with2026ReportedOn(String day, String decidedOn) {
      return EXTENDED.covenant(
          id("covenant"),
          c ->
              c.extensions(List.of(extension(THREE_MORE, decidedOn)))
                  .reports(
                      ImmutableList.<CovenantReport>builder()
                          .add(covenantReport(2025, "2026-06-30"), covenantReport(2026, day))
                          .addAll(reports(2027, 2030))
                          .build()));
    }

    @Test
    void aReportThatCameTheDayAfterTheDecisionWasMissing() {
      assertThat(findings(with2026ReportedOn("2027-07-02", "2027-07-01"), LATER))
          .containsExactlyInAnyOrder(whileMissing(2026), late(1, 2026, "2027-07-01/2027-07-01"));
    }

    @Test
    void aReportThatCameOnTheDayOfTheDecisionWasThere() {
      assertThat(findings(with2026ReportedOn("2027-07-01", "2027-07-01"), LATER))
          .containsExactly(late(1, 2026, "2027-07-01/2027-07-01"));
    }

    @Test
    void aReportThatIsDueOnTheDayOfTheDecisionMayStillCome() {
      assertThat(findings(with2026ReportedOn("2027-07-01", "2027-06-30"), LATER))
          .containsExactly(late(1, 2026, "2027-07-01/2027-07-01"));
    }

    @Test
    void aReportThatIsNotYetDueIsNotMissedBeforeTheDecision() {
      EditableRegister town =
          EXTENDED.covenant(
              id("covenant"),
              c -> c.reports(List.of()).extensions(List.of(extension(THREE_MORE, "2027-07-01"))));
      assertThat(findings(town, day("2026-06-30"))).isEmpty();
      assertThat(findings(town, day("2026-07-01"))).contains(whileMissing(2025)).hasSize(2);
      assertThat(findings(town, day("2027-06-30"))).contains(whileMissing(2025)).hasSize(2);
      assertThat(findings(town, day("2027-07-01"))).contains(whileMissing(2025, 2026)).hasSize(3);
    }

    @Test
    void ofAnExtensionThatIsNotAllowedItIsNotFoundAsWell() {
      EditableRegister town =
          with2026ReportedOn("2027-07-02", "2027-07-01")
              .scheme(id("scheme"), s -> s.maximumExtensions(0));
      assertThat(findings(town, LATER))
          .containsExactlyInAnyOrder(
              oneTooMany(FIRST, THREE_MORE, 0), late(1, 2026, "2027-07-01/2027-07-01"));
    }
  }

  @Nested
  class SignedAfterStart {

    private static EditableRegister signedOn(String day) {
      return EXTENDED.covenant(id("covenant"), c -> c.signedOn(day(day)));
    }

    @Test
    void theFirstDayIsInTime() {
      assertThat(alwaysFound(signedOn("2025-01-01"))).isEmpty();
    }

    @Test
    void fromTheFirstDayToThatBeforeTheSignatureItRanUnsigned() {
      assertThat(alwaysFound(signedOn("2025-01-02")))
          .containsExactly(
              warning("signed-after-start", "covenant", COVENANT + "/signedOn")
                  .during(on("2025-01-01")));
      assertThat(alwaysFound(signedOn("2025-03-01")))
          .containsExactly(
              warning("signed-after-start", "covenant", COVENANT + "/signedOn")
                  .during(term("2025-01-01", "2025-02-28")));
    }

    @Test
    void unsignedItSaysSoOnceItRuns() {
      EditableRegister unsigned =
          EXTENDED.covenant(id("covenant"), c -> c.signedOn(Optional.empty()));

      assertThat(findings(unsigned, day("2024-12-31"))).isEmpty();
      assertThat(alwaysFound(unsigned))
          .containsExactly(
              warning("signed-after-start", "covenant", COVENANT + "/signedOn")
                  .during(term("2025-01-01", "2030-12-31")));
    }
  }

  @Nested
  class SchemeNotInForce {

    private static EditableRegister inForce(Term term) {
      return EXTENDED.scheme(id("scheme"), s -> s.inForce(term));
    }

    private static ExpectedFinding notInForce(Term inForce) {
      return error("scheme-not-in-force", "covenant", COVENANT + "/initialTerm")
          .with("scheme", id("scheme"))
          .with("begins", day("2025-01-01"))
          .with("inForce", inForce);
    }

    @Test
    void aCovenantMayBeginOnTheFirstAndTheLastDayOfItsScheme() {
      assertThat(alwaysFound(inForce(on("2025-01-01")))).isEmpty();
    }

    @Test
    void itMayNotBeginADayBeforeOrAfter() {
      assertThat(alwaysFound(inForce(from("2025-01-02"))))
          .containsExactly(notInForce(from("2025-01-02")));
      assertThat(alwaysFound(inForce(term("2020-01-01", "2024-12-31"))))
          .containsExactly(notInForce(term("2020-01-01", "2024-12-31")));
    }
  }

  @Nested
  class CovenantsOverlap {

    /** What comes after the covenant of three years and three more, or begins before its end. */
    private static EditableRegister anotherFrom(String firstDay) {
      Term term = Term.of(day(firstDay), Period.ofYears(3));
      return EXTENDED
          .scheme(id("scheme"), s -> s.reporting(Optional.empty()))
          .and(covenant("next", "tenants", term));
    }

    private static ExpectedFinding overlap(
        String subject, String place, String days, String other) {
      return warning("covenants-overlap", subject, place)
          .during(Term.parse(days))
          .with("other", id(other));
    }

    @Test
    void theNextMayBeginOnTheDayAfter() {
      assertThat(alwaysFound(anotherFrom("2031-01-01"))).isEmpty();
    }

    @Test
    void theNextMayNotBeginOnTheLastDay() {
      assertThat(alwaysFound(anotherFrom("2030-12-31")))
          .containsExactly(overlap("next", "/covenants/1", "2030-12-31/2030-12-31", "covenant"));
    }

    @Test
    void daysThatAreSharedAcrossAnExtensionAreOneFinding() {
      assertThat(alwaysFound(anotherFrom("2027-01-01")))
          .containsExactly(overlap("next", "/covenants/1", "2027-01-01/2029-12-31", "covenant"));
    }

    @Test
    void theOneThatBeginsLaterIsFoundWhereverItStands() {
      assertThat(alwaysFound(anotherFrom("2024-06-01")))
          .containsExactly(overlap("covenant", COVENANT, "2025-01-01/2027-05-31", "next"));
    }

    /** {@return covenants of three years that begin a year after each other} */
    private static EditableRegister yearly(int... years) {
      EditableRegister town = WITHOUT_COVENANTS;
      for (int year : years) {
        town =
            town.and(
                covenant("from-" + year, "tenants", term(year + "-01-01", year + 2 + "-12-31")));
      }
      return town;
    }

    @Test
    void eachTwoOfSeveralAreAFinding() {
      assertThat(alwaysFound(yearly(2024, 2025, 2026)))
          .containsExactly(
              overlap("from-2025", "/covenants/1", "2025-01-01/2026-12-31", "from-2024"),
              overlap("from-2026", "/covenants/2", "2026-01-01/2026-12-31", "from-2024"),
              overlap("from-2026", "/covenants/2", "2026-01-01/2027-12-31", "from-2025"));
    }

    @Test
    void takingAwayTheMiddleOneOfThreeIntroducesNothing() {
      Findings three = RuleSet.standard().check(yearly(2024, 2025, 2026).register(), TODAY);
      Findings two = RuleSet.standard().check(yearly(2024, 2026).register(), TODAY);

      assertThat(two.comparedTo(three).introduced()).isEmpty();
      assertThat(two.comparedTo(three).solved()).hasSize(2);
      assertThat(two.comparedTo(three).unchanged()).hasSize(1);
    }

    @Test
    void oneThatIsOverIsNotForgottenForOneThatLastsLonger() {
      EditableRegister town =
          WITHOUT_COVENANTS
              .and(covenant("long", "tenants", from("2024-01-01")))
              .and(covenant("day", "tenants", on("2024-01-01")))
              .and(covenant("same-day", "tenants", on("2024-01-01")))
              .and(covenant("day-after", "tenants", on("2024-01-02")));

      assertThat(findings(town))
          .filteredOn(found -> found.code().equals("covenants-overlap"))
          .containsExactly(
              overlap("long", "/covenants/0", "2024-01-01/2024-01-01", "day"),
              overlap("long", "/covenants/0", "2024-01-01/2024-01-01", "same-day"),
              overlap("same-day", "/covenants/2", "2024-01-01/2024-01-01", "day"),
              overlap("day-after", "/covenants/3", "2024-01-02/2024-01-02", "long"));
    }

    @Test
    void thoseBeyondTheLimitAreCountedAndNotGoneThrough() {
      int many = 10_000;
      Covenant.Builder each = Covenant.builder().from(covenant("c", "tenants", from("2024-01-01")));
      Register register =
          Register.builder()
              .from(WITHOUT_COVENANTS.register())
              .addAllCovenants(
                  IntStream.range(0, many).mapToObj(i -> each.id(id("c" + i)).build()).toList())
              .build();

      Findings findings =
          RuleSet.standard().only("covenants-overlap").withLimit(3).check(register, TODAY);

      assertThat(findings.all()).hasSize(3);
      assertThat(findings.count()).isEqualTo(many * (many - 1L) / 2);
    }

    @Test
    void itMayRunInTheGapOfAnother() {
      EditableRegister town =
          anotherFrom("2028-01-01")
              .covenant(
                  id("covenant"),
                  c ->
                      c.extensions(
                              List.of(extension(term("2031-01-01", "2033-12-31"), "2027-09-30")))
                          .grants(List.of())
                          .reports(List.of()));
      assertThat(alwaysFound(town))
          .containsExactly(notAdjoining(FIRST, "2028-01-01/2030-12-31", "2028-01-01"));
    }

    @Test
    void afterAnEarlyEndTheDaysAreFree() {
      assertThat(alwaysFound(ended(anotherFrom("2029-05-01"), "2029-04-30")))
          .filteredOn(found -> found.code().equals("covenants-overlap"))
          .isEmpty();
      assertThat(alwaysFound(ended(anotherFrom("2029-05-01"), "2029-05-01")))
          .contains(overlap("next", "/covenants/1", "2029-05-01/2029-05-01", "covenant"));
    }

    @Test
    void stretchesOfOneCovenantThatShareADayAreNotTwoCovenants() {
      EditableRegister town =
          anotherFrom("2031-01-01")
              .covenant(
                  id("covenant"),
                  c ->
                      c.extensions(
                          List.of(extension(term("2027-12-31", "2030-12-30"), "2027-09-30"))));
      assertThat(alwaysFound(town))
          .containsExactly(notAdjoining(FIRST, "2027-12-31/2027-12-31", "2028-01-01"));
    }

    @Test
    void anotherPartnerAuthorityOrSubjectMakesAnotherCovenant() {
      EditableRegister town = anotherFrom("2025-01-01");
      assertThat(alwaysFound(town)).hasSize(1);
      assertThat(alwaysFound(town.covenant(id("next"), c -> c.partners(List.of(id("shelter"))))))
          .isEmpty();
      assertThat(alwaysFound(town.covenant(id("next"), c -> c.authority(id("centre"))))).isEmpty();
      assertThat(alwaysFound(town.covenant(id("next"), c -> c.subject(text("Wonen"))))).isEmpty();
    }
  }

  @Nested
  class GrantOutsideTerm {

    private static EditableRegister grantedFor(int year) {
      return EXTENDED.covenant(
          id("covenant"), c -> c.grants(List.of(grant(2026, "EUR 1.00"), grant(year, "EUR 1.00"))));
    }

    private static ExpectedFinding outside(int year) {
      return error("grant-outside-term", "covenant", COVENANT + "/grants/1/year")
          .with("year", Year.of(year));
    }

    @Test
    void theFirstAndTheLastYearAreWithinTheTerm() {
      assertThat(alwaysFound(grantedFor(2025))).isEmpty();
      assertThat(alwaysFound(grantedFor(2030))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024", "2031", "0", "12000"})
    void anyOtherYearIsOutside(int year) {
      assertThat(alwaysFound(grantedFor(year))).containsExactly(outside(year));
    }

    @Test
    void aYearOfASingleDayIsAYearInWhichItRuns() {
      EditableRegister town = initially(term("2024-12-31", "2027-12-30"));
      assertThat(findings(town.covenant(id("covenant"), c -> c.addGrants(grant(2024, "EUR 1.00")))))
          .isEmpty();
    }

    @Test
    void whatIsGrantedAfterAnEarlyEndIsAnotherFinding() {
      assertThat(alwaysFound(ended(grantedFor(2029), "2028-12-31")))
          .extracting(ExpectedFinding::code)
          .contains("term-after-end")
          .doesNotContain("grant-outside-term");
    }
  }

  @Nested
  class CovenantReportMissing {

    private static final EditableRegister NOT_REPORTED =
        initially(THREE_YEARS).scheme(id("scheme"), s -> s.reporting(Facts.reporting(6, 30)));

    private static ExpectedFinding missing(int year, String due) {
      return error("covenant-report-missing", "covenant", COVENANT + "/reports")
          .during(Term.from(day(due).plusDays(1)))
          .with("year", Year.of(year))
          .with("due", day(due));
    }

    @Test
    void aReportIsMissedOnTheDayAfterItWasDue() {
      assertThat(findings(NOT_REPORTED, day("2026-06-30"))).isEmpty();
      assertThat(findings(NOT_REPORTED, day("2026-07-01")))
          .containsExactly(missing(2025, "2026-06-30"));
    }

    @Test
    void everyYearAsksForItsReport() {
      EditableRegister town =
          NOT_REPORTED.covenant(
              id("covenant"), c -> c.addReports(covenantReport(2026, "2027-06-30")));
      assertThat(findings(town, day("2028-07-01")))
          .containsExactly(missing(2025, "2026-06-30"), missing(2027, "2028-06-30"));
    }

    @Test
    void aReportThatIsStillToComeIsLateAndNotMissing() {
      assertThat(findings(reported(covenantReport(2025, "2027-01-15"))))
          .extracting(ExpectedFinding::code)
          .containsExactly("covenant-report-late");
    }

    @Test
    void theYearsOfAnEarlyEndCountAndNoLaterOnes() {
      EditableRegister town = ended(initially(THREE_YEARS), "2026-01-01");
      EditableRegister due29 = town.scheme(id("scheme"), s -> s.reporting(Facts.reporting(2, 29)));
      assertThat(findings(due29, LATER))
          .containsExactly(missing(2025, "2026-02-28"), missing(2026, "2027-02-28"));
      assertThat(findings(ended(due29, "2025-12-31"), LATER))
          .containsExactly(missing(2025, "2026-02-28"));
      assertThat(findings(ended(due29, "2024-12-31"), LATER)).isEmpty();
    }

    @Test
    void aStartInTheMiddleOfAYearMakesFourYearsOfThree() {
      EditableRegister town =
          initially(term("2025-07-01", "2028-06-30"))
              .scheme(id("scheme"), s -> s.reporting(Facts.reporting(3, 31)));
      assertThat(findings(town, LATER))
          .containsExactly(
              missing(2025, "2026-03-31"),
              missing(2026, "2027-03-31"),
              missing(2027, "2028-03-31"),
              missing(2028, "2029-03-31"));
    }

    @Test
    void aSchemeNeedNotAskForReports() {
      assertThat(alwaysFound(initially(THREE_YEARS))).isEmpty();
    }
  }

  @Nested
  class CovenantReportLate {

    private static ExpectedFinding late(String place, String days) {
      return warning("covenant-report-late", "covenant", place + "/submittedOn")
          .during(Term.parse(days))
          .with("year", Year.of(2025))
          .with("due", day("2026-06-30"));
    }

    @Test
    void theDayAfterIsADayLate() {
      assertThat(findings(reported(covenantReport(2025, "2026-07-01"))))
          .containsExactly(late(COVENANT + "/reports/0", "2026-07-01/2026-07-01"));
    }

    @Test
    void theDayOnWhichItIsDueIsInTime() {
      assertThat(findings(reported(covenantReport(2025, "2026-06-30")))).isEmpty();
    }

    @Test
    void aReportThatIsNotYetDueIsNotLateWhateverIsPlanned() {
      EditableRegister town = reported(covenantReport(2025, "2026-07-31"));
      assertThat(findings(town, day("2026-06-30"))).isEmpty();
      assertThat(findings(town, day("2026-07-01")))
          .containsExactly(late(COVENANT + "/reports/0", "2026-07-01/.."));
    }

    @Test
    void theReportThatCameFirstCounts() {
      ExpectedFinding second =
          error("covenant-report-duplicated", "covenant", COVENANT + "/reports/1/year")
              .with("year", Year.of(2025))
              .with("fault", GrantRules.Surplus.SECOND);
      assertThat(
              findings(
                  reported(covenantReport(2025, "2026-09-01"), covenantReport(2025, "2026-07-02"))))
          .containsExactlyInAnyOrder(
              second, late(COVENANT + "/reports/1", "2026-07-01/2026-07-01"));
      assertThat(
              findings(
                  reported(covenantReport(2025, "2026-06-30"), covenantReport(2025, "2026-07-02"))))
          .containsExactly(second);
      assertThat(
              findings(
                  reported(covenantReport(2025, "2026-07-02"), covenantReport(2025, "2026-07-02"))))
          .contains(late(COVENANT + "/reports/0", "2026-07-01/2026-07-01"))
          .hasSize(2);
    }
  }

  @Nested
  class CovenantReportDuplicated {

    private static ExpectedFinding tooMany(int position, int year) {
      return error(
              "covenant-report-duplicated", "covenant", COVENANT + "/reports/" + position + "/year")
          .with("year", Year.of(year))
          .with(
              "fault",
              year < 2025 || year > 2030
                  ? GrantRules.Surplus.NOT_RUNNING
                  : GrantRules.Surplus.SECOND);
    }

    private static EditableRegister alsoReported(int... years) {
      return EXTENDED.covenant(
          id("covenant"),
          c -> IntStream.of(years).forEach(y -> c.addReports(covenantReport(y, "2031-01-01"))));
    }

    @Test
    void allButTheFirstReportOfAYearAreTooMany() {
      assertThat(alwaysFound(alsoReported(2026, 2026)))
          .containsExactly(tooMany(6, 2026), tooMany(7, 2026));
    }

    @ParameterizedTest
    @CsvSource({"2024", "2031", "0"})
    void aReportForAYearInWhichItDoesNotRunIsTooMany(int year) {
      assertThat(alwaysFound(alsoReported(year))).containsExactly(tooMany(6, year));
    }
  }

  @Nested
  class ProofMissing {

    private static final ImmutableSet<ProofKind> ALL =
        ImmutableSet.of(
            ProofKind.ACTIVITY_REPORT, ProofKind.FINANCIAL_STATEMENT, ProofKind.ANNUAL_ACCOUNTS);

    private static ProofRule above(String amount, ProofKind... proofs) {
      return ProofRule.builder().above(Money.parse(amount)).addRequires(proofs).build();
    }

    private static EditableRegister granted(List<String> amounts, ProofKind... proofs) {
      return EXTENDED
          .scheme(
              id("scheme"),
              s ->
                  s.addProofRules(
                      above("EUR 2500.00", ProofKind.ACTIVITY_REPORT),
                      above(
                          "EUR 25000.00",
                          ProofKind.ANNUAL_ACCOUNTS,
                          ProofKind.FINANCIAL_STATEMENT)))
          .covenant(
              id("covenant"),
              c ->
                  c.grants(amounts.stream().map(amount -> grant(2025, amount)).toList())
                      .reports(
                          ImmutableList.<CovenantReport>builder()
                              .add(covenantReport(2025, "2026-06-30", proofs))
                              .addAll(reports(2026, 2030))
                              .build()));
    }

    private static ExpectedFinding missing(String granted, ProofKind... proofs) {
      return warning("proof-missing", "covenant", COVENANT + "/reports/0/proofs")
          .with("year", Year.of(2025))
          .with("granted", Money.parse(granted))
          .with("proofs", List.of(proofs))
          .with("due", day("2026-06-30"))
          .during(from("2026-07-01"));
    }

    @Test
    void nothingIsAskedUpToTheAmountItself() {
      assertThat(alwaysFound(granted(List.of("EUR 2500.00")))).isEmpty();
      assertThat(alwaysFound(granted(List.of("EUR 2500.01"))))
          .containsExactly(missing("EUR 2500.01", ProofKind.ACTIVITY_REPORT));
    }

    @Test
    void theGrantsOfAYearAddUp() {
      assertThat(alwaysFound(granted(List.of("EUR 1250.00", "EUR 1250.01"))))
          .containsExactly(missing("EUR 2500.01", ProofKind.ACTIVITY_REPORT));
    }

    @Test
    void theProofsThatSeveralRulesAskForAddUp() {
      assertThat(alwaysFound(granted(List.of("EUR 30000.00"))))
          .containsExactly(missing("EUR 30000.00", ALL.toArray(ProofKind[]::new)));
      assertThat(alwaysFound(granted(List.of("EUR 30000.00"), ProofKind.FINANCIAL_STATEMENT)))
          .containsExactly(
              missing("EUR 30000.00", ProofKind.ACTIVITY_REPORT, ProofKind.ANNUAL_ACCOUNTS));
      assertThat(alwaysFound(granted(List.of("EUR 30000.00"), ProofKind.values()))).isEmpty();
    }

    @Test
    void aYearWithoutAGrantAsksForNone() {
      assertThat(alwaysFound(granted(List.of()))).isEmpty();
    }

    @Test
    void aGrantInAnotherCurrencyCannotBeCompared() {
      assertThat(alwaysFound(granted(List.of("USD 30000.00"))))
          .containsExactly(
              warning("currency-differs", "covenant", COVENANT + "/grants/0/amount")
                  .with("amount", Money.parse("USD 30000.00"))
                  .with("currency", "EUR"));
    }

    @Test
    void theMessageSaysHowMuchAndWhatInTheLanguageOfTheReader() {
      Finding finding =
          RuleSet.standard()
              .only("proof-missing")
              .check(granted(List.of("EUR 30000.00"), ProofKind.ACTIVITY_REPORT).register(), TODAY)
              .iterator()
              .next();
      assertThat(finding.message(Locale.ENGLISH))
          .isEqualTo(
              "The report of covenant covenant for 2025, with a grant of €30,000.00,"
                  + " lacked after 30 June 2026: financial statement, annual accounts; already"
                  + " 144 days late.");
      assertThat(finding.message(Locale.forLanguageTag("nl")))
          .isEqualTo(
              "In het verslag van convenant covenant over 2025, met een subsidie van"
                  + " €\u00a030.000,00, ontbrak na 30 juni 2026: financieel verslag, jaarrekening; nu"
                  + " al 144 dagen te laat.");
    }
  }

  @Nested
  class PartnerNotCivilSociety {

    @ParameterizedTest
    @EnumSource
    void thePartnerIsOfCivilSociety(OrganisationKind kind) {
      List<ExpectedFinding> found =
          alwaysFound(EXTENDED.organisation(id("tenants"), o -> o.kind(kind)));
      if (kind == OrganisationKind.CIVIL_SOCIETY) {
        assertThat(found).isEmpty();
      } else {
        assertThat(found)
            .containsExactly(
                info("partner-not-civil-society", "covenant", COVENANT + "/partners/0")
                    .with("organisation", id("tenants")));
      }
    }
  }

  @Nested
  class TermAfterEnd {

    private static ExpectedFinding tooLate(String place, String day, String ended) {
      return error("term-after-end", "covenant", COVENANT + place)
          .with("day", day(day))
          .with("ended", day(ended))
          .with(
              "fault",
              place.contains("extensions")
                  ? CovenantRules.Late.EXTENSION
                  : CovenantRules.Late.GRANT);
    }

    private static List<ExpectedFinding> tooLate(EditableRegister town) {
      return findings(town, LATER).stream()
          .filter(found -> found.code().equals("term-after-end"))
          .toList();
    }

    @Test
    void anEarlyEndIsInOrderAndSoIsTheReportThatComesAfterIt() {
      EditableRegister town =
          ended(EXTENDED, "2029-04-30")
              .covenant(
                  id("covenant"),
                  c ->
                      c.grants(List.of())
                          .reports(reports(2025, 2028))
                          .addReports(
                              CovenantReport.builder()
                                  .from(covenantReport(2029, "2030-06-30"))
                                  .settledOn(day("2030-09-01"))
                                  .build()));
      assertThat(alwaysFound(town)).isEmpty();
    }

    @Test
    void anExtensionIsNotDecidedAndNothingGrantedAfterTheEnd() {
      assertThat(tooLate(ended(EXTENDED, "2027-06-14")))
          .containsExactly(
              tooLate("/extensions/0/term", "2027-09-30", "2027-06-14"),
              tooLate("/grants/1/year", "2030-01-01", "2027-06-14"));
      assertThat(tooLate(ended(EXTENDED, "2027-12-31")))
          .containsExactly(
              tooLate("/extensions/0/term", "2028-01-01", "2027-12-31"),
              tooLate("/grants/1/year", "2030-01-01", "2027-12-31"));
      assertThat(tooLate(ended(EXTENDED, "2030-01-01"))).isEmpty();
    }

    @Test
    void aCovenantThatIsOverMayBeRecordedAsEndedButNeedNotBe() {
      assertThat(alwaysFound(ended(EXTENDED, "2030-12-31"))).isEmpty();
    }
  }

  // A covenant of 2024 to 2026 in instalments: four fifths two months after the signature, and the
  // rest a month after the settlement of the report, within three months.

  private static Instalment instalment(String share, InstalmentEvent after, String within) {
    return Instalment.builder()
        .share(Fraction.parse(share))
        .after(after)
        .within(Period.parse(within))
        .build();
  }

  private static final CovenantReport SETTLED =
      covenantReport(2024, "2025-04-01").toBuilder().settledOn(day("2025-07-01")).build();

  /** {@return a covenant of 2024 with a grant of that year, paid as said} */
  private static EditableRegister paid(String amount, Payment... payments) {
    return WITHOUT_COVENANTS
        .scheme(
            id("scheme"),
            s ->
                s.initialLength(Period.ofYears(1))
                    .maximumExtensions(0)
                    .reporting(
                        CovenantReporting.builder()
                            .due(YearlyDue.by(MonthDay.of(4, 1)))
                            .settleWithin(Period.parse("P13W"))
                            .build())
                    .addInstalments(
                        instalment("4/5", InstalmentEvent.SIGNATURE, "P2M"),
                        instalment("1/5", InstalmentEvent.REPORT_SETTLED, "P1M")))
        .and(
            covenant("covenant", "tenants", term("2024-01-01", "2024-12-31")).toBuilder()
                .addGrants(grant(2024, amount).toBuilder().addPayments(payments).build())
                .addReports(SETTLED)
                .build());
  }

  private static EditableRegister settled(
      EditableRegister town, Consumer<CovenantReport.Builder> change) {
    CovenantReport.Builder report = SETTLED.toBuilder();
    change.accept(report);
    return town.covenant(id("covenant"), c -> c.reports(List.of(report.build())));
  }

  private static EditableRegister granted(EditableRegister town, Consumer<Grant.Builder> change) {
    Grant.Builder grant = town.register().covenants().get(0).grants().get(0).toBuilder();
    change.accept(grant);
    return town.covenant(id("covenant"), c -> c.grants(List.of(grant.build())));
  }

  private static ExpectedFinding ofYear(ExpectedFinding finding) {
    return finding.with("year", Year.of(2024));
  }

  private static final EditableRegister PAID =
      paid(
          "EUR 10000.00",
          payment("2024-03-01", "EUR 8000.00"),
          payment("2025-08-01", "EUR 2000.00"));

  @Nested
  class InstalmentLate {

    private static ExpectedFinding late(String days, int number, String amount, String due) {
      return ofYear(warning("instalment-late", "covenant", COVENANT + "/grants/0/payments"))
          .during(Term.parse(days))
          .with("number", number)
          .with("amount", Money.parse(amount))
          .with("due", day(due));
    }

    @Test
    void onItsDayItIsPaidInTime() {
      assertThat(alwaysFound(PAID)).isEmpty();
    }

    @Test
    void aDayLaterOrACentLessIsLate() {
      assertThat(
              findings(
                  paid(
                      "EUR 10000.00",
                      payment("2024-03-02", "EUR 8000.00"),
                      payment("2025-08-01", "EUR 2000.00"))))
          .containsExactly(late("2024-03-02/2024-03-02", 1, "EUR 8000.00", "2024-03-01"));
      assertThat(
              findings(
                  paid(
                      "EUR 10000.00",
                      payment("2024-03-01", "EUR 7999.99"),
                      payment("2025-08-01", "EUR 2000.00"))))
          .containsExactly(
              late("2024-03-02/2025-07-31", 1, "EUR 0.01", "2024-03-01"),
              late("2025-08-02/..", 2, "EUR 0.01", "2025-08-01"));
    }

    @Test
    void sharesAreRoundedDownAndTheLastTakesTheRest() {
      assertThat(
              findings(
                  paid(
                      "EUR 0.99",
                      payment("2024-03-01", "EUR 0.79"),
                      payment("2025-08-01", "EUR 0.20"))))
          .isEmpty();
    }

    @Test
    void whatItWasSettledAtIsAllThatIsToPay() {
      EditableRegister less =
          granted(
              paid("EUR 10000.00", payment("2024-03-01", "EUR 8000.00")),
              grant -> grant.settledAmount(Money.parse("EUR 8000.00")));
      assertThat(findings(less)).isEmpty();
    }

    @Test
    void beforeItIsSignedAndForSupportInKindNothingIsToPay() {
      assertThat(findings(granted(paid("EUR 10000.00"), grant -> grant.inKind(true)))).isEmpty();
      assertThat(
              findings(
                  paid("EUR 10000.00").covenant(id("covenant"), c -> c.signedOn(Optional.empty()))))
          .extracting(ExpectedFinding::code)
          .containsExactly("signed-after-start", "instalment-late");
    }

    /** A second grant for the year, of which the first instalment is due on 1 March 2024. */
    private static EditableRegister supplemented(String agreedOn, Payment... payments) {
      Grant supplement =
          Grant.builder()
              .year(Year.of(2024))
              .amount(Money.parse("EUR 1000.00"))
              .agreedOn(day(agreedOn))
              .build();
      return paid("EUR 10000.00", payments)
          .covenant(id("covenant"), covenant -> covenant.addGrants(supplement));
    }

    @Test
    void anAddendumAsksForNothingAtTheInstalmentsThatWereDueBefore() {
      EditableRegister town =
          supplemented(
              "2024-03-02",
              payment("2024-03-01", "EUR 8000.00"),
              payment("2025-08-01", "EUR 2000.00"));

      assertThat(findings(town))
          .containsExactly(late("2025-08-02/..", 2, "EUR 1000.00", "2025-08-01"));
    }

    @Test
    void whatIsAgreedOnTheDayOfAnInstalmentIsDueWithIt() {
      EditableRegister town = supplemented("2024-03-01", payment("2024-03-01", "EUR 8000.00"));

      assertThat(findings(town)).contains(late("2024-03-02/..", 1, "EUR 800.00", "2024-03-01"));
    }

    @Test
    void whatIsAgreedAfterTheLastInstalmentIsDueOnNoDay() {
      EditableRegister town =
          supplemented(
              "2025-08-02",
              payment("2024-03-01", "EUR 8000.00"),
              payment("2025-08-01", "EUR 2000.00"));

      assertThat(findings(town)).isEmpty();
    }
  }

  @Nested
  class ReportUnsettled {

    private static ExpectedFinding unsettled(String days, String due) {
      return ofYear(warning("report-unsettled", "covenant", COVENANT + "/reports/0/settledOn"))
          .during(Term.parse(days))
          .with("due", day(due));
    }

    private static final EditableRegister ADVANCED =
        paid("EUR 10000.00", payment("2024-03-01", "EUR 8000.00"));

    @Test
    void thirteenWeeksAfterTheReportItIsLate() {
      EditableRegister town = settled(ADVANCED, report -> report.settledOn(Optional.empty()));

      assertThat(findings(town, day("2025-07-01"))).isEmpty();
      assertThat(findings(town, day("2025-07-02")))
          .containsExactly(unsettled("2025-07-02/..", "2025-07-01"));
    }

    @Test
    void theAuthorityMayPutItOff() {
      EditableRegister town =
          settled(
              ADVANCED,
              report -> report.settledOn(Optional.empty()).settlementPutOffTo(day("2025-09-30")));

      assertThat(findings(town, day("2025-09-30"))).isEmpty();
      assertThat(findings(town, day("2025-10-01")))
          .containsExactly(unsettled("2025-10-01/..", "2025-09-30"));
    }
  }

  @Nested
  class GrantOverpaid {

    private static ExpectedFinding overpaid(String days, String amount) {
      return ofYear(error("grant-overpaid", "covenant", COVENANT + "/grants/0/payments"))
          .during(Term.parse(days))
          .with("amount", Money.parse(amount));
    }

    @Test
    void paidTwiceItIsTooMuchUntilItIsPaidBack() {
      EditableRegister twice =
          granted(PAID, grant -> grant.addPayments(payment("2025-08-02", "EUR 2000.00")));

      assertThat(findings(twice)).containsExactly(overpaid("2025-08-02/..", "EUR 2000.00"));
      assertThat(
              findings(
                  granted(
                      twice, grant -> grant.addRepayments(repayment("2025-09-01", "EUR 500.00")))))
          .containsExactly(overpaid("2025-08-02/..", "EUR 2000.00"));
      assertThat(
              findings(
                  granted(
                      twice, grant -> grant.addRepayments(repayment("2025-09-01", "EUR 2000.00")))))
          .containsExactly(overpaid("2025-08-02/2025-08-31", "EUR 2000.00"));
    }

    @Test
    void theSumsAreRight() {
      EditableRegister town =
          granted(
              PAID,
              grant ->
                  grant
                      .addPayments(payment("2025-08-02", "EUR 2000.00"))
                      .addRepayments(repayment("2025-09-01", "EUR 500.00")));
      Account account =
          RegisterIndex.of(town.register())
              .findCourse(town.register().covenants().get(0))
              .orElseThrow()
              .accounts()
              .get(0);

      assertThat(account.granted()).isEqualTo(Money.parse("EUR 10000.00"));
      assertThat(account.paid()).isEqualTo(Money.parse("EUR 12000.00"));
      assertThat(account.repaid()).isEqualTo(Money.parse("EUR 500.00"));
      assertThat(account.toPay()).isEqualTo(Money.parse("EUR -1500.00"));
    }
  }

  @Nested
  class CurrencyDiffers {

    private static ExpectedFinding differs(String place, String amount) {
      return warning("currency-differs", "covenant", COVENANT + "/grants/0" + place)
          .with("amount", Money.parse(amount))
          .with("currency", "EUR");
    }

    @Test
    void everyAmountIsInTheCurrencyOfTheGrantOrTheScheme() {
      assertThat(
              findings(
                  granted(
                      PAID,
                      grant ->
                          grant
                              .addPayments(payment("2025-08-02", "CHF 1.00"))
                              .addRepayments(repayment("2025-08-03", "USD 1.00")))))
          .contains(
              differs("/payments/2/amount", "CHF 1.00"),
              differs("/repayments/0/amount", "USD 1.00"));
    }
  }

  @Nested
  class BalanceBeforeReport {

    private static ExpectedFinding early(String days, String amount) {
      return ofYear(warning("balance-before-report", "covenant", COVENANT + "/grants/0/payments"))
          .during(Term.parse(days))
          .with("amount", Money.parse(amount));
    }

    @Test
    void onTheDayOfTheSettlementItIsNotTooEarly() {
      assertThat(
              findings(
                  paid(
                      "EUR 10000.00",
                      payment("2024-03-01", "EUR 8000.00"),
                      payment("2025-07-01", "EUR 2000.00"))))
          .isEmpty();
      assertThat(
              findings(
                  paid(
                      "EUR 10000.00",
                      payment("2024-03-01", "EUR 8000.01"),
                      payment("2025-06-30", "EUR 1999.99"))))
          .containsExactly(early("2024-03-01/2025-06-30", "EUR 2000.00"));
    }
  }

  @Nested
  class ExtensionUndecided {

    private static final EditableRegister EVALUATED =
        initially(THREE_YEARS)
            .scheme(id("scheme"), s -> s.decideBefore(Period.ofMonths(3)))
            .covenant(
                id("covenant"),
                c -> c.addEvaluations(evaluation("2027-06-15", EvaluationOutcome.POSITIVE)));

    private static final ExpectedFinding UNDECIDED =
        warning("extension-undecided", "covenant", COVENANT)
            .during(term("2027-10-01", "2027-12-31"))
            .with("number", 1)
            .with("due", day("2027-09-30"));

    @Test
    void itIsFoundOnlyWhileTheCovenantRuns() {
      assertThat(findings(EVALUATED, day("2027-09-30"))).isEmpty();
      assertThat(findings(EVALUATED, day("2027-10-01"))).containsExactly(UNDECIDED);
      assertThat(findings(EVALUATED, day("2027-12-31"))).containsExactly(UNDECIDED);
      assertThat(findings(EVALUATED, day("2028-01-01"))).isEmpty();
    }

    @Test
    void aRefusalOrATacitExtensionNeedsNoDecision() {
      EditableRegister refused =
          EVALUATED.covenant(
              id("covenant"),
              c -> c.refusal(Refusal.builder().decidedOn(day("2027-09-15")).build()));

      assertThat(alwaysFound(refused)).isEmpty();
      assertThat(findings(refused, day("2027-10-01"))).isEmpty();
      assertThat(
              findings(
                  EVALUATED.scheme(id("scheme"), s -> s.tacitExtension(true)), day("2027-10-01")))
          .isEmpty();
    }
  }

  @Nested
  class EvaluationOverdue {

    private static final EditableRegister TACIT =
        initially(THREE_YEARS)
            .scheme(id("scheme"), s -> s.decideBefore(Period.ofMonths(3)).tacitExtension(true));

    @Test
    void itIsFoundOnlyWhileTheCovenantRuns() {
      ExpectedFinding overdue =
          warning("evaluation-overdue", "covenant", COVENANT + "/evaluations")
              .during(term("2027-10-01", "2027-12-31"))
              .with("number", 1)
              .with("due", day("2027-09-30"));

      assertThat(findings(TACIT, day("2027-09-30"))).isEmpty();
      assertThat(findings(TACIT, day("2027-10-01"))).containsExactly(overdue);
      assertThat(findings(TACIT, day("2027-12-31"))).containsExactly(overdue);
      assertThat(findings(TACIT, day("2028-01-01"))).isEmpty();
    }
  }

  @Nested
  class ExtensionTacit {

    @Test
    void itIsTacitOnlyWhereTheSchemeAllowsIt() {
      EditableRegister tacit = extended(Extension.builder().term(THREE_MORE).tacit(true).build());

      assertThat(alwaysFound(tacit))
          .containsExactly(
              error("extension-tacit", "covenant", FIRST + "/tacit").during(THREE_MORE));
      assertThat(alwaysFound(tacit.scheme(id("scheme"), s -> s.tacitExtension(true)))).isEmpty();
    }
  }

  @Nested
  class ExtensionRefused {

    private static EditableRegister refused(String day) {
      return EXTENDED.covenant(
          id("covenant"), c -> c.refusal(Refusal.builder().decidedOn(day(day)).build()));
    }

    @Test
    void anExtensionBeginsBeforeTheRefusalOfTheNext() {
      assertThat(alwaysFound(refused("2028-01-01"))).isEmpty();
      assertThat(alwaysFound(refused("2027-12-31")))
          .containsExactly(
              error("extension-refused", "covenant", FIRST)
                  .during(THREE_MORE)
                  .with("refusedOn", day("2027-12-31")));
    }
  }
}
