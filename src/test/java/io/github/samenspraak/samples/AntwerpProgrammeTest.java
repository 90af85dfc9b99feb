package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.samenspraak.agenda.Agenda;
import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantCourse;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.CovenantStatus;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.index.PlanCourse;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Evolution;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of the case, one after the other. */
class AntwerpProgrammeTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Sample sample = Samples.find("antwerp-programme").orElseThrow();
  private final Register antwerp = Samples.antwerpProgramme();
  private final RegisterIndex index = RegisterIndex.of(antwerp);
  private final PolicyPlan plan = Iterables.getOnlyElement(antwerp.plans());
  private final PovertyBarometer barometer = Iterables.getOnlyElement(antwerp.barometers());
  private final AdvisoryPlatform consultation = Iterables.getOnlyElement(antwerp.platforms());

  // Nothing in the programme is in force.

  @Test
  void everyMadeUpElementSaysSo() {
    assertThat(antwerp.people())
        .extracting(Person::name)
        .allMatch(name -> name.matches("Persoon \\d\\d"));
    assertThat(organisations(OrganisationKind.CIVIL_SOCIETY))
        .allMatch(name -> name.matches("Organisatie \\d{3}"));
    assertThat(organisations(OrganisationKind.ACADEMIC))
        .containsExactly("Universiteit 001", "Hogeschool 001");
    assertThat(barometer.indicators())
        .extracting(indicator -> indicator.source().orElseThrow().in(DUTCH))
        .allMatch(source -> source.endsWith("(verzonnen cijfers)"));
  }

  private Stream<String> organisations(OrganisationKind kind) {
    return antwerp.organisations().stream()
        .filter(organisation -> organisation.kind() == kind)
        .map(organisation -> organisation.name().in(DUTCH));
  }

  // A poverty barometer measures poverty in the city and monitors how it evolves over six years.

  @Test
  void theBarometerMeasuresOverSixYears() {
    assertThat(barometer.term())
        .isEqualTo(Term.of(LocalDate.of(2026, 1, 1), Period.ofYears(6)))
        .isEqualTo(plan.term());
    assertThat(plan.barometer()).hasValue(barometer.id());
  }

  @Test
  void everyIndicatorWasMeasuredInEveryYearThatIsOver() {
    assertThat(barometer.indicators())
        .hasSize(9)
        .allSatisfy(
            indicator -> {
              assertThat(barometer.gapsBefore(indicator.id(), AntwerpProgrammeInJava.TODAY))
                  .isEmpty();
              assertThat(barometer.course().gaps(indicator.id()))
                  .containsExactly(Year.of(2029), Year.of(2030), Year.of(2031));
            });
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          arope,          28.4, 26.0, -2.4, true, false
          poverty,        22.6, 20.9, -1.7, true, false
          deprivation,    13.2, 11.5, -1.7, true, false
          work-intensity, 16.9, 16.1, -0.8, true, false
          child-poverty,  29.0, 26.2, -2.8, true, false
          evictions,      412,  338,  -74,  true, false
          energy-debts,   9.8,  8.9,  -0.9, true, false
          take-up,        71.0, 84.5, 13.5, true, false
          postponed-care, 14.1, 13.2, -0.9, true, false
          """)
  void halfwayEveryIndicatorIsBetterAndNoTargetIsReached(
      String id,
      BigDecimal start,
      BigDecimal latest,
      BigDecimal change,
      boolean better,
      boolean reached) {
    Evolution evolution = barometer.evolution(index.get(Indicator.class, Id.of(id)));

    assertThat(evolution.start()).hasValue(start);
    assertThat(evolution.latest()).hasValue(latest);
    assertThat(evolution.change()).hasValue(change);
    assertThat(evolution.isBetter()).hasValue(better);
    assertThat(evolution.isTargetReached()).hasValue(reached);
  }

  // A poverty test is applied to the social policy plan and to every later policy measure in those
  // six years.

  @Test
  void thePlanWasTestedBeforeItBegan() {
    PovertyTest test = index.get(PovertyTest.class, Id.of("test-of-plan"));

    assertThat(test.concerns()).hasValue(plan.id());
    assertThat(test.extended().orElseThrow().involved())
        .contains(Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC);
    assertThat(index.povertyTesting().test(plan))
        .contains(new Deadline(LocalDate.of(2025, 12, 31), Optional.of(LocalDate.of(2025, 6, 16))));
    assertThat(index.povertyTesting().extendedTest(test))
        .contains(new Deadline(LocalDate.of(2025, 12, 15), Optional.of(LocalDate.of(2025, 9, 22))));
  }

  @Test
  void everyLaterMeasureWasTestedBeforeItWasDecided() {
    assertThat(antwerp.povertyTests())
        .filteredOn(test -> test.decidedOn().isPresent())
        .hasSize(3)
        .allSatisfy(
            test ->
                assertThat(test.completedOn().orElseThrow())
                    .isBefore(test.decidedOn().orElseThrow()));
    assertThat(antwerp.measures())
        .filteredOn(measure -> measure.decidedOn().isPresent())
        .hasSize(1)
        .allSatisfy(
            measure ->
                assertThat(index.povertyTesting().test(measure).orElseThrow().isMetLate())
                    .isFalse());
    assertThat(antwerp.povertyTests())
        .filteredOn(test -> !test.concerns().equals(Optional.of(plan.id())))
        .hasSize(4)
        .allMatch(test -> plan.term().contains(test.quickScan().completedOn()));
  }

  @Test
  void aMeasureThatDoesNotTouchPeopleInPovertyNeedsNoExtendedTestAndOneThatDoesWaitsForIt() {
    PovertyTest terraces = index.get(PovertyTest.class, Id.of("test-of-terraces"));
    PovertyTest leisure = index.get(PovertyTest.class, Id.of("test-of-leisure"));

    assertThat(terraces.extended()).isEmpty();
    assertThat(terraces.completedOn()).isPresent();
    assertThat(leisure.completedOn()).isEmpty();
    assertThat(leisure.decidedOn()).isEmpty();
  }

  // The plan is drawn up together with city and OCMW services, social organisations, inhabitants,
  // experts by experience and academics. The partners list the challenges together.

  @Test
  void allSixCapacitiesDrewThePlanUp() {
    assertThat(plan.contributors()).extracting(Contributor::capacity).contains(Capacity.values());
  }

  @Test
  void thePartnersListedTheChallengesTogether() {
    assertThat(plan.challenges())
        .extracting(Challenge::domain)
        .containsExactly(
            LifeDomain.HOUSING,
            LifeDomain.HOUSING,
            LifeDomain.SOCIAL_SECURITY,
            LifeDomain.EDUCATION,
            LifeDomain.LABOUR,
            LifeDomain.HEALTH);
    assertThat(index.get(ParticipationActivity.class, Id.of("listing-of-challenges")).level())
        .isEqualTo(ParticipationLevel.CO_PRODUCE);
    assertThat(topics("De uitdagingen, samen opgelijst")).containsExactly(plan.id());
  }

  @Test
  void everyChallengeIsAnswered() {
    assertThat(plan.allObjectives())
        .flatMap(objective -> objective.answers())
        .containsAll(plan.challenges().stream().map(Challenge::id).toList());
  }

  // Answers become concrete, costed actions on a tight timetable, followed up by the barometer.

  @Test
  void everyActionIsCostedAndDatedAndFollowedUpByTheBarometer() {
    ImmutableList<Id<Indicator>> measured =
        barometer.indicators().stream().map(Indicator::id).collect(ImmutableList.toImmutableList());

    assertThat(plan.allActions())
        .hasSize(13)
        .allSatisfy(
            action -> {
              assertThat(action.budget()).isPresent();
              assertThat(action.indicators()).isNotEmpty().isSubsetOf(measured);
              assertThat(plan.term().encloses(action.term())).isTrue();
              assertThat(
                      Term.of(action.term().firstDayOrThrow(), Period.ofYears(3))
                          .encloses(action.term()))
                  .as("three years at most")
                  .isTrue();
            });
  }

  @Test
  void actionsAreAsFarAsTheyCanBeHalfway() {
    assertThat(plan.allActions()).extracting(Action::status).contains(ActionStatus.values());
  }

  // Many partners carry them out; government funds them.

  @Test
  void manyPartnersCarryTheActionsOutAndGovernmentFundsThem() {
    assertThat(plan.allActions().flatMap(action -> action.executors().stream()).distinct())
        .hasSize(17);
    assertThat(plan.allActions().map(action -> action.funder().orElseThrow()))
        .containsOnly(Id.of("city"), Id.of("flanders"));
  }

  // Reporting is needed, but not as a bureaucratic pile of paper. With universities and colleges a
  // good way to evaluate is sought, such as the CAIMeR model.

  @Test
  void onceAYearAPartnerSubmitsOneReportOfItsActivities() {
    assertThat(antwerp.covenants())
        .flatExtracting(Covenant::reports)
        .hasSize(15)
        .extracting(CovenantReport::proofs)
        .containsOnly(ImmutableList.of(Proof.of(ProofKind.ACTIVITY_REPORT)));
  }

  @Test
  void impactIsEvaluatedInTheFivePartsOfCaimerWithAUniversityAndACollege() {
    assertThat(plan.evaluations())
        .hasSize(2)
        .allSatisfy(
            evaluation ->
                assertThat(
                        Stream.of(
                                evaluation.context(),
                                evaluation.actors(),
                                evaluation.interventions(),
                                evaluation.mechanisms(),
                                evaluation.results())
                            .flatMap(Optional::stream))
                    .hasSize(5));
    assertThat(plan.evaluations())
        .flatExtracting(evaluation -> evaluation.with())
        .contains(Id.of("university-001"), Id.of("college-001"));
  }

  // Organisations get security: covenants of three years, with the possibility of extension by
  // another three years.

  @Test
  void covenantsAreOfThreeYearsAndThreeMore() {
    CovenantScheme scheme = Iterables.getOnlyElement(antwerp.covenantSchemes());

    assertThat(scheme.initialLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.extensionLength()).isEqualTo(Period.ofYears(3));
    assertThat(scheme.maximumExtensions()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          mediation,             EXTENDED, 2026-01-01/2031-12-31, 2031-12-31
          energy-scans,          EXTENDED, 2026-01-01/2031-12-31, 2031-12-31
          homework,              ENDED,    2026-01-01/2028-12-31, 2028-12-31
          walk-in-houses,        RUNNING,  2027-01-01/2032-12-31, 2032-12-31
          experts-by-experience, RUNNING,  2027-07-01/2030-06-30, 2033-06-30
          job-coaching,          RUNNING,  2028-01-01/2030-12-31, 2033-12-31
          adapted-jobs,          RUNNING,  2028-01-01/2030-12-31, 2033-12-31
          neighbourhood-care,    SIGNED,   2030-01-01/2032-12-31, 2035-12-31
          """)
  void soFarIsEveryCovenantAndSoFarItCanGo(
      String id, CovenantStatus status, Term wholeTerm, LocalDate latestDay) {
    CovenantCourse course = course(id);

    assertThat(course.covenant().status(sample.day())).isEqualTo(status);
    assertThat(course.covenant().wholeTerm()).hasValue(wholeTerm);
    assertThat(course.latestDay()).hasValue(latestDay);
  }

  @Test
  void oneCovenantCanStillBeExtendedThisYear() {
    CovenantCourse course = course("experts-by-experience");

    assertThat(course.canBeExtended(sample.day())).isTrue();
    assertThat(course.canBeExtended(LocalDate.of(2029, 12, 31))).isTrue();
    assertThat(course.canBeExtended(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void underACovenantAPartnerCarriesOutActionsOfThePlan() {
    assertThat(antwerp.covenants())
        .allSatisfy(
            covenant ->
                assertThat(covenant.actions())
                    .isNotEmpty()
                    .allMatch(
                        id ->
                            index
                                .get(Action.class, Id.of(id.value()))
                                .executors()
                                .containsAll(covenant.partners())));
  }

  @Test
  void theCityLivesWithOnePartnerThatIsNotOfCivilSociety() {
    Finding finding =
        Iterables.getOnlyElement(RuleSet.standard().check(antwerp, sample.day()).all());

    assertThat(finding.code()).isEqualTo("partner-not-civil-society");
    assertThat(finding.subject()).hasValue(Id.of("covenant-adapted-jobs"));
    assertThat(finding.isWaived()).isTrue();
  }

  // The city directs the plan and decides in dialogue who carries out which action; where needed
  // the city carries out.

  @Test
  void theCityDirectsThePlan() {
    assertThat(plan.director()).isEqualTo(Id.of("city"));
  }

  @Test
  void theExecutorOfEachActionIsDecidedInDialogue() {
    assertThat(index.get(ParticipationActivity.class, Id.of("division-of-actions")).level())
        .isEqualTo(ParticipationLevel.CO_DECIDE);
    assertThat(topics("Wie voert welke actie uit?"))
        .contains(Id.of("action-mediation"), Id.of("action-warm-meals"));
  }

  @Test
  void whereNeededTheCityCarriesOut() {
    assertThat(index.get(Action.class, Id.of("action-warm-meals")).executors())
        .containsExactly(Id.of("city"));
  }

  // A permanent consultation body of the city and social organisations follows up the actions of
  // the plan and adjusts them.

  @Test
  void aPermanentConsultationBodyOfTheCityAndTheOrganisationsFollowsThePlanUp() {
    assertThat(consultation.kind()).isEqualTo(PlatformKind.CONSULTATION_BODY);
    assertThat(consultation.dissolved()).isEmpty();
    assertThat(index.on(sample.day()).members(consultation))
        .hasSize(14)
        .contains(Id.of("city"), Id.of("organisation-001"), Id.of("organisation-012"));
    assertThat(plan.followedUpBy()).hasValue(consultation.id());
  }

  @ParameterizedTest
  @CsvSource({"2026, 2026-05-12", "2027, 2027-05-11", "2028, 2028-05-09", "2029, 2029-05-08"})
  void everyYearItFollowsThePlanUp(int year, LocalDate day) {
    assertThat(course().followUp(Year.of(year)))
        .hasValue(new Deadline(LocalDate.of(year, 12, 31), Optional.of(day)));
  }

  @Test
  void itAdjustsThePlanInItsPlenaries() {
    assertThat(plan.adjustments())
        .extracting(Adjustment::decidedOn)
        .hasSize(3)
        .isSubsetOf(antwerp.meetings().stream().map(Meeting::heldOn).toList());
    assertThat(plan.adjustments().get(0).concerns())
        .containsExactly(Id.of("action-group-purchase"));
    assertThat(index.get(Action.class, Id.of("action-group-purchase")).status())
        .isEqualTo(ActionStatus.DROPPED);
  }

  // Organisations are full partners in writing the policy, not only carriers; their critical role
  // is recognised.

  @Test
  void everyOrganisationThatCarriesOutAnActionWroteThePlanToo() {
    ImmutableList<Id<Organisation>> writers =
        plan.contributors().stream()
            .flatMap(contributor -> contributor.organisation().stream())
            .collect(ImmutableList.toImmutableList());

    assertThat(plan.allActions().flatMap(action -> action.executors().stream()))
        .filteredOn(
            id -> index.get(Organisation.class, id).kind() == OrganisationKind.CIVIL_SOCIETY)
        .isSubsetOf(writers);
  }

  @Test
  void organisationsMayAdviseUnaskedAndAreAnsweredWithReasons() {
    Advice advice = index.get(Advice.class, Id.of("advice-counters"));

    assertThat(advice.inResponseTo()).isEmpty();
    assertThat(advice.response().orElseThrow().outcome()).contains(Outcome.PARTLY_FOLLOWED);
    assertThat(advice.response().orElseThrow().reasons()).isPresent();
    assertThat(consultation.purposes())
        .extracting(purpose -> purpose.in(DUTCH))
        .contains("De kritische rol van sociale organisaties erkennen.");
  }

  @Test
  void beforeTheWinterIsOverItDecidesCompletesTwoActionsAndAnswersAnAdvice() {
    assertThat(
            Agenda.of(antwerp).between(sample.day(), LocalDate.of(2030, 2, 28)).stream()
                .filter(obligation -> obligation.stateOn(sample.day()) != ObligationState.MET)
                .map(obligation -> obligation.due() + " " + obligation.message(Locale.ENGLISH)))
        .containsExactly(
            "2029-12-31 Decision on extension 1 of the covenant “Ervaringsdeskundigen”"
                + " with Organisatie 005",
            "2029-12-31 Completion of the action “De verhoogde tegemoetkoming automatisch"
                + " toekennen” of the plan “Sociaal meerjarenplan 2026-2031”",
            "2029-12-31 Completion of the action “Een inloophuis in elk district” of the"
                + " plan “Sociaal meerjarenplan 2026-2031”",
            "2030-02-13 Answer of City of Antwerp to the advice of “Stuurgroep” (Permanent overleg"
                + " sociaal beleid) of 13 November 2029 (advice-leisure)");
  }

  private ImmutableList<Id<?>> topics(String title) {
    return antwerp.meetings().stream()
        .flatMap(meeting -> meeting.items().stream())
        .filter(item -> item.title().in(DUTCH).equals(title))
        .flatMap(item -> item.about().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private PlanCourse course() {
    return index.course(plan);
  }

  private CovenantCourse course(String id) {
    return index.findCourse(index.get(Covenant.class, Id.of("covenant-" + id))).orElseThrow();
  }
}
