package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.samenspraak.covenant.Account;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.ExtensionObstacle;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the sample shows, and what single changes of its document bring about. */
class AntwerpCovenantsTest {

  private final Sample sample = Samples.find("antwerp-covenants").orElseThrow();
  private final Register antwerp = Samples.antwerpCovenants();
  private final Snapshot today = RegisterIndex.of(antwerp).on(sample.day());

  @Test
  void itIsTheCityOfAntwerp() {
    assertThat(antwerp.municipality().name().in(Locale.ENGLISH)).isEqualTo("Antwerp");
    assertThat(antwerp.municipality().region()).isEqualTo(Region.FLANDERS);
    assertThat(today.index().get(Organisation.class, Id.of("city")).kind())
        .isEqualTo(OrganisationKind.MUNICIPALITY);
  }

  @Test
  void theCityAdoptedASchemeOfThreePlusThreeYears() {
    CovenantScheme scheme = scheme("scheme-of-2023");

    assertThat(scheme.initialLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.extensionLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.maximumExtensions()).isOne();
    assertThat(scheme.decideBefore()).hasValue(Period.ofMonths(6));
    assertThat(scheme.evaluationBeforeExtension()).isTrue();
    assertThat(scheme.adoptedBy().orElseThrow().takenBy()).hasValue(Id.of("city"));
  }

  @Test
  void theOcmwHadASchemeOfTwoYearsAndTwoExtensionsOfOne() {
    CovenantScheme scheme = scheme("scheme-of-2018");

    assertThat(scheme.initialLength()).isEqualTo(Period.ofYears(2));
    assertThat(scheme.extensionLength()).isEqualTo(Period.ofYears(1));
    assertThat(scheme.maximumExtensions()).isEqualTo(2);
    assertThat(scheme.inForce()).isEqualTo(Term.parse("2018-01-01/2022-12-31"));
  }

  @Test
  void everyPartnerIsAMadeUpCivilSocietyOrganisation() {
    assertThat(antwerp.covenants())
        .extracting(covenant -> today.index().get(Organisation.class, covenant.partners().get(0)))
        .allMatch(partner -> partner.kind() == OrganisationKind.CIVIL_SOCIETY)
        .allMatch(partner -> partner.name().in(Locale.ENGLISH).matches("Organisatie \\d{3}"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          homework-support-2018,  ENDED,    2018-01-01/2021-12-31, 2021-12-31
          food-parcels,           ENDED,    2019-05-01/2021-04-30, 2023-04-30
          cycling-lessons,        ENDED,    2021-03-01/2022-06-30, 2022-06-30
          budget-coaching,        EXTENDED, 2022-12-01/2026-11-30, 2026-11-30
          homework-support,       EXTENDED, 2023-01-01/2028-12-31, 2028-12-31
          community-restaurant,   ENDED,    2023-01-01/2024-12-31, 2024-12-31
          social-grocery,         ENDED,    2023-04-01/2024-09-30, 2024-09-30
          visits-to-older-people, RUNNING,  2024-01-01/2029-12-31, 2029-12-31
          repair-workshop,        ENDED,    2024-01-01/2025-05-31, 2025-05-31
          language-practice,      RUNNING,  2024-02-29/2027-02-28, 2027-02-28
          walk-in-house,          RUNNING,  2024-07-01/2027-06-30, 2030-06-30
          street-work,            RUNNING,  2025-01-01/2027-12-31, 2030-12-31
          toy-library,            RUNNING,  2025-03-01/2028-02-29, 2031-02-28
          housing-support,        SIGNED,   2027-01-01/2029-12-31, 2032-12-31
          experts-by-experience,  PROPOSED, 2027-01-01/2029-12-31, 2032-12-31
          """)
  void soFarIsEveryCovenantAndSoFarItCanGo(
      String id, CovenantStatus status, Term wholeTerm, LocalDate latestDay) {
    CovenantCourse course = course(id);

    assertThat(course.covenant().status(sample.day())).isEqualTo(status);
    assertThat(course.covenant().wholeTerm()).hasValue(wholeTerm);
    assertThat(course.latestDay()).hasValue(latestDay);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          homework-support-2018,  RUN_OUT NO_EXTENSION_LEFT
          food-parcels,           RUN_OUT
          cycling-lessons,        ENDED RUN_OUT
          budget-coaching,        TOO_LATE_TO_DECIDE NO_EXTENSION_LEFT
          homework-support,       NO_EXTENSION_LEFT
          community-restaurant,   ENDED RUN_OUT NOT_EVALUATED
          social-grocery,         ENDED RUN_OUT NOT_EVALUATED
          visits-to-older-people, NO_EXTENSION_LEFT
          repair-workshop,        ENDED TOO_LATE_TO_DECIDE NOT_EVALUATED
          language-practice,      REFUSED TOO_LATE_TO_DECIDE EVALUATED_NEGATIVELY
          walk-in-house,          ''
          street-work,            NOT_EVALUATED
          toy-library,            NOT_EVALUATED
          housing-support,        NOT_BEGUN NOT_EVALUATED
          experts-by-experience,  NOT_BEGUN NOT_EVALUATED
          """)
  void soMuchStandsInTheWayOfAnExtensionToday(String id, String obstacles) {
    assertThat(course(id).obstacles(sample.day())).containsExactlyElementsOf(obstacles(obstacles));
  }

  private static List<ExtensionObstacle> obstacles(String names) {
    return names.isEmpty()
        ? List.of()
        : Stream.of(names.split(" ")).map(ExtensionObstacle::valueOf).toList();
  }

  @Test
  void thereIsACovenantOfEveryStatusAndEveryWayToEnd() {
    assertThat(antwerp.covenants())
        .extracting(covenant -> covenant.status(sample.day()))
        .contains(CovenantStatus.values());
    assertThat(antwerp.covenants())
        .flatExtracting(covenant -> covenant.ended().map(Ending::reason).stream().toList())
        .containsExactlyInAnyOrder(EndReason.values());
  }

  @Test
  void thereIsAnEvaluationOfEveryOutcomeAndEveryProof() {
    assertThat(antwerp.covenants())
        .flatExtracting(Covenant::evaluations)
        .extracting(Evaluation::outcome)
        .contains(EvaluationOutcome.values());
    assertThat(antwerp.covenants())
        .flatExtracting(Covenant::reports)
        .flatExtracting(CovenantReport::proofs)
        .extracting(Proof::kind)
        .contains(
            ProofKind.ACTIVITY_REPORT, ProofKind.FINANCIAL_STATEMENT, ProofKind.ANNUAL_ACCOUNTS);
  }

  @Test
  void covenantsOfBothSchemesRunToday() {
    assertThat(today.covenants())
        .extracting(covenant -> covenant.id() + " " + covenant.scheme())
        .containsExactly(
            "budget-coaching scheme-of-2018",
            "homework-support scheme-of-2023",
            "visits-to-older-people scheme-of-2023",
            "language-practice scheme-of-2023",
            "walk-in-house scheme-of-2023",
            "street-work scheme-of-2023",
            "toy-library scheme-of-2023");
  }

  @Test
  void onePartnerHasTwoCovenantsAtOnce() {
    assertThat(today.covenants())
        .filteredOn(covenant -> covenant.partners().contains(Id.of("organisation-003")))
        .extracting(Covenant::subject)
        .extracting(subject -> subject.in(Locale.forLanguageTag("nl")))
        .containsExactly("Budgetbegeleiding door vrijwilligers", "Straathoekwerk met jongeren");
  }

  @Test
  void theInitialTermOfALeapDayEndsOnTheDayBeforeTheFirstOfMarch() {
    assertThat(covenant("language-practice").initialTerm())
        .isEqualTo(Term.of(LocalDate.of(2024, 2, 29), Period.ofYears(3)))
        .isEqualTo(Term.parse("2024-02-29/2027-02-28"));
    assertThat(covenant("toy-library").initialTerm())
        .isEqualTo(Term.of(LocalDate.of(2025, 3, 1), Period.ofYears(3)))
        .isEqualTo(Term.parse("2025-03-01/2028-02-29"));
  }

  @ParameterizedTest
  @CsvSource({
    "walk-in-house, 2026-12-31, 2027-06-30",
    "street-work, 2027-06-30, 2027-12-31",
    "toy-library, 2027-08-31, 2028-02-29",
    "food-parcels, 2021-01-31, 2021-04-30"
  })
  void aDecisionToExtendIsDueAsLongBeforeTheEndAsTheSchemeSays(
      String id, LocalDate due, LocalDate lastDay) {
    assertThat(Iterables.getOnlyElement(course(id).rounds()).decision())
        .hasValue(new Deadline(due, Optional.empty(), Optional.of(lastDay)));
  }

  @Test
  void oneExtensionWasDecidedOnTheLastDayOnWhichItCouldBe() {
    LocalDate lastDay = LocalDate.of(2025, 6, 30);

    assertThat(Iterables.getOnlyElement(course("homework-support").rounds()).decision())
        .hasValue(new Deadline(lastDay, Optional.of(lastDay)));
  }

  @Test
  void aCovenantThatCanBeExtendedTodayCannotBeInTheNewYear() {
    CovenantCourse course = course("walk-in-house");

    assertThat(course.canBeExtended(sample.day())).isTrue();
    assertThat(course.canBeExtended(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(course.obstacles(LocalDate.of(2027, 1, 1)))
        .containsExactly(ExtensionObstacle.TOO_LATE_TO_DECIDE);
  }

  @Test
  void aYearIsReportedOnInTheNextOne() {
    assertThat(course("homework-support").reports(Term.parse("2023-01-01/2030-12-31")))
        .containsExactly(
            report(2023, "2024-03-31", "2024-03-18"),
            report(2024, "2025-03-31", "2025-03-31"),
            report(2025, "2026-03-31", "2026-03-16"),
            outstandingReport(2026, "2027-03-31"),
            outstandingReport(2027, "2028-03-31"),
            outstandingReport(2028, "2029-03-31"));
  }

  @Test
  void anEarlyEndDoesNotRelieveOfTheLastReport() {
    assertThat(course("cycling-lessons").reports(Term.parse("2021-01-01/2030-12-31")))
        .containsExactly(
            report(2021, "2022-06-30", "2022-06-13"), report(2022, "2023-06-30", "2023-01-30"));
  }

  @Test
  void theGrantsOfTheYearsAddUp() {
    assertThat(course("walk-in-house").accounts(Year.of(2024)))
        .extracting(Account::granted)
        .containsExactly(euros("30000.00"));
    assertThat(course("walk-in-house").accounts())
        .extracting(Account::granted)
        .containsExactly(euros("180000.00"));
    assertThat(course("community-restaurant").accounts())
        .extracting(Account::granted)
        .containsExactly(euros("80000.00"));
    assertThat(course("community-restaurant").accounts(Year.of(2025))).isEmpty();
  }

  @Test
  void annualAccountsAreAskedForFromOneCentAboveTheAmountOn() {
    CovenantCourse course = course("homework-support");
    CovenantScheme scheme = scheme("scheme-of-2023");

    assertThat(course.accounts(Year.of(2024)))
        .extracting(Account::granted)
        .containsExactly(euros("24789.35"));
    assertThat(scheme.requiredProofs().of(euros("24789.35")).keySet())
        .containsExactly(ProofKind.ACTIVITY_REPORT, ProofKind.FINANCIAL_STATEMENT);
    assertThat(course.accounts(Year.of(2025)))
        .extracting(Account::granted)
        .containsExactly(euros("24789.36"));
    assertThat(scheme.requiredProofs().of(euros("24789.36")).keySet())
        .containsExactly(
            ProofKind.ACTIVITY_REPORT, ProofKind.FINANCIAL_STATEMENT, ProofKind.ANNUAL_ACCOUNTS);
  }

  @Test
  void aSmallGrantNeedsNoProof() {
    assertThat(course("toy-library").accounts(Year.of(2025)))
        .extracting(Account::granted)
        .containsExactly(euros("1000.00"));
    assertThat(scheme("scheme-of-2023").requiredProofs().of(euros("1000.00")).keySet()).isEmpty();
    assertThat(covenant("toy-library").reports()).flatExtracting(CovenantReport::proofs).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2028-12-30, 2028-12-31/2028-12-31", // A day too short.
    "2029-01-01, 2029-01-01/2029-01-01" // A day too long.
  })
  void anExtensionOfADayMoreOrLessIsNotOfThreeYears(String lastDay, Term days) {
    Finding finding =
        onlyFindingAfter(
            document ->
                extension(document, "homework-support").set("term", term("2026-01-01", lastDay)));

    assertThat(finding.code()).isEqualTo("extension-length");
    assertThat(finding.subject()).hasValue(Id.of("homework-support"));
    assertThat(finding.term()).hasValue(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-01-01/2026-01-01", // A gap of a day.
    "2025-12-31, 2025-12-31/2025-12-31" // An overlap of a day.
  })
  void anExtensionMustBeginOnTheDayAfterTheTermBefore(String firstDay, Term days) {
    Finding finding =
        onlyFindingAfter(
            document ->
                extension(document, "homework-support").set("term", term(firstDay, "2028-12-31")));

    assertThat(finding.code()).isEqualTo("extension-not-adjoining");
    assertThat(finding.subject()).hasValue(Id.of("homework-support"));
    assertThat(finding.term()).hasValue(days);
    assertThat(finding.arguments()).containsEntry("expected", LocalDate.of(2026, 1, 1));
  }

  @Test
  void anExtensionDecidedADayLaterIsDecidedLate() {
    Finding finding =
        onlyFindingAfter(
            document -> extension(document, "homework-support").put("decidedOn", "2025-07-01"));

    assertThat(finding.code()).isEqualTo("extension-decided-late");
    assertThat(finding.term()).hasValue(Term.parse("2025-07-01/2025-07-01"));
    assertThat(finding.arguments()).containsEntry("due", LocalDate.of(2025, 6, 30));
  }

  @Test
  void nothingIsWrongWithExtendingTodayWhatCanBeExtended() {
    assertThat(
            findingsAfter(
                document ->
                    extend(document, "walk-in-house", "2027-07-01", "2030-06-30", "2026-11-21")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "street-work, 2028-01-01, 2030-12-31, 2026-11-20", // Not evaluated yet.
    "language-practice, 2027-03-01, 2030-02-28, 2026-08-31" // Evaluated negatively.
  })
  void aCovenantThatWasNotEvaluatedWellShouldNotBeExtended(
      String id, String firstDay, String lastDay, String decidedOn) {
    assertThat(findingsAfter(document -> extend(document, id, firstDay, lastDay, decidedOn)))
        .filteredOn(finding -> !finding.code().equals("extension-refused"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("extension-without-evaluation");
              assertThat(finding.subject()).hasValue(Id.of(id));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "budget-coaching, 2026-12-01, 2027-11-30, 2026-08-31, 2",
    "homework-support, 2029-01-01, 2031-12-31, 2026-11-20, 1"
  })
  void aCovenantExtendedAsOftenAsTheSchemeAllowsMustNotBeExtendedAgain(
      String id, String firstDay, String lastDay, String decidedOn, int maximum) {
    Finding finding =
        onlyFindingAfter(document -> extend(document, id, firstDay, lastDay, decidedOn));

    assertThat(finding.code()).isEqualTo("too-many-extensions");
    assertThat(finding.term()).hasValue(Term.parse(firstDay + "/" + lastDay));
    assertThat(finding.arguments()).containsEntry("maximum", maximum);
  }

  @Test
  void aCovenantMustNotBeginUnderASchemeThatHasRunOut() {
    Finding finding =
        onlyFindingAfter(
            document ->
                find(document, "covenantSchemes", "scheme-of-2018")
                    .set("inForce", term("2018-01-01", "2022-11-30")));

    assertThat(finding.code()).isEqualTo("scheme-not-in-force");
    assertThat(finding.subject()).hasValue(Id.of("budget-coaching"));
  }

  @Test
  void thePartiesShouldNotAgreeTwiceOnTheSameSubject() {
    Finding finding =
        onlyFindingAfter(
            document ->
                covenant(document, "housing-support")
                    .<ObjectNode>set("partners", covenant(document, "street-work").get("partners"))
                    .set("subject", covenant(document, "street-work").get("subject")));

    assertThat(finding.code()).isEqualTo("covenants-overlap");
    assertThat(finding.subject()).hasValue(Id.of("housing-support"));
    assertThat(finding.term()).hasValue(Term.parse("2027-01-01/2027-12-31"));
    assertThat(finding.arguments()).containsEntry("other", Id.of("street-work"));
  }

  @Test
  void aReportThatIsDueAndHasNotComeIsMissing() {
    Finding finding =
        onlyFindingAfter(
            document -> {
              ((ArrayNode) covenant(document, "toy-library").get("reports")).remove(0);
              // The rest, which waits for the report.
              ((ArrayNode) covenant(document, "toy-library").at("/grants/0/payments")).remove(1);
            });

    assertThat(finding.code()).isEqualTo("covenant-report-missing");
    assertThat(finding.subject()).hasValue(Id.of("toy-library"));
    assertThat(finding.arguments())
        .containsEntry("year", Year.of(2025))
        .containsEntry("due", LocalDate.of(2026, 3, 31));
  }

  @Test
  void aReportThatComesADayLaterIsLate() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ObjectNode) covenant(document, "toy-library").at("/reports/0"))
                    .put("submittedOn", "2026-04-01"));

    assertThat(finding.code()).isEqualTo("covenant-report-late");
    assertThat(finding.term()).hasValue(Term.parse("2026-04-01/2026-04-01"));
  }

  @Test
  void oneCentMoreMakesTheAccountsOfTheYearMissing() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ObjectNode) covenant(document, "homework-support").at("/grants/1"))
                    .put("amount", "EUR 24789.36")
                    .put("settledAmount", "EUR 24789.35"));

    assertThat(finding.code()).isEqualTo("proof-missing");
    assertThat(finding.arguments())
        .containsEntry("year", Year.of(2024))
        .containsEntry("granted", euros("24789.36"))
        .containsEntry("proofs", List.of(ProofKind.ANNUAL_ACCOUNTS));
  }

  @Test
  void nothingIsGrantedAfterAnEarlyEnd() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ArrayNode) covenant(document, "community-restaurant").get("grants"))
                    .addObject()
                    .put("year", 2025)
                    .put("amount", "EUR 40000.00"));

    assertThat(finding.code()).isEqualTo("term-after-end");
    assertThat(finding.arguments())
        .containsEntry("day", LocalDate.of(2025, 1, 1))
        .containsEntry("ended", LocalDate.of(2024, 12, 31));
  }

  private Finding onlyFindingAfter(Consumer<ObjectNode> change) {
    return assertThat(findingsAfter(change)).singleElement().actual();
  }

  private Findings findingsAfter(Consumer<ObjectNode> change) {
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(sample.json());
    change.accept(document);
    Register changed = RegisterReader.standard().read(document.toString());
    return RuleSet.standard().check(changed, sample.day());
  }

  private static void extend(
      ObjectNode document, String id, String firstDay, String lastDay, String decidedOn) {
    covenant(document, id)
        .withArray("extensions")
        .addObject()
        .put("decidedOn", decidedOn)
        .set("term", term(firstDay, lastDay));
  }

  private static ObjectNode extension(ObjectNode document, String id) {
    return (ObjectNode) covenant(document, id).at("/extensions/0");
  }

  private static ObjectNode covenant(ObjectNode document, String id) {
    return find(document, "covenants", id);
  }

  private static ObjectNode find(ObjectNode document, String list, String id) {
    return (ObjectNode)
        Iterables.find(document.get(list), element -> element.get("id").asString().equals(id));
  }

  private static ObjectNode term(String firstDay, String lastDay) {
    return JsonMapper.shared().createObjectNode().put("firstDay", firstDay).put("lastDay", lastDay);
  }

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static Map.Entry<Year, Deadline> report(int year, String due, String metOn) {
    return Maps.immutableEntry(
        Year.of(year), new Deadline(LocalDate.parse(due), Optional.of(LocalDate.parse(metOn))));
  }

  private static Map.Entry<Year, Deadline> outstandingReport(int year, String due) {
    return Maps.immutableEntry(Year.of(year), new Deadline(LocalDate.parse(due), Optional.empty()));
  }

  private CovenantScheme scheme(String id) {
    return today.index().get(CovenantScheme.class, Id.of(id));
  }

  private Covenant covenant(String id) {
    return today.index().get(Covenant.class, Id.of(id));
  }

  private CovenantCourse course(String id) {
    Covenant covenant = covenant(id);
    return covenant.under(today.index().get(CovenantScheme.class, covenant.scheme()));
  }
}
