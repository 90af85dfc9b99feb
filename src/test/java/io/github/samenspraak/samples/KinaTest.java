package io.github.samenspraak.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.index.PlanCourse;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.Snapshot;
import io.github.samenspraak.json.RegisterReader;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Evolution;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.HouseInstrument;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the case, and what single changes of its document bring about. */
class KinaTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final Sample sample = Samples.find("kina").orElseThrow();
  private final Register register = Samples.kina();
  private final Snapshot today = RegisterIndex.of(register).on(sample.day());
  private final RegisterIndex index = today.index();
  private final Organisation kina = index.get(Organisation.class, Id.of("kina"));
  private final PolicyPlan plan = Iterables.getOnlyElement(register.plans());
  private final SocialHouse house = Iterables.getOnlyElement(register.socialHouses());
  private final SupportProgramme support = Iterables.getOnlyElement(register.supportProgrammes());

  // "KINA is an association of OCMWs (intermunicipal). Its cell supports local authorities in
  // drawing up and carrying out the local social policy plan 2008-2014 and in founding a Social
  // House."

  @Test
  void kinaIsAnAssociationOfOcmws() {
    assertThat(kina.kind()).isEqualTo(OrganisationKind.INTERMUNICIPAL);
    assertThat(kina.members())
        .hasSize(5)
        .extracting(member -> index.get(Organisation.class, member).kind())
        .containsOnly(OrganisationKind.SOCIAL_WELFARE_CENTRE);
  }

  @Test
  void itHasALocalSocialPolicyCell() {
    Organisation cell = index.get(Organisation.class, Id.of("cell"));

    assertThat(cell.name().in(DUTCH)).isEqualTo("Cel Lokaal Sociaal Beleid");
    assertThat(cell.parent()).hasValue(kina.id());
    assertThat(support.provider()).isEqualTo(kina.id());
  }

  @Test
  void itSupportsALocalAuthorityFromDrawingUpThePlanToItsLastDay() {
    assertThat(trackOfAuthority001(SupportField.PLANNING).term())
        .isEqualTo(Term.parse("2007-01-15/2014-12-31"));
    assertThat(plan.term()).isEqualTo(Term.parse("2008-01-01/2014-12-31"));
  }

  @Test
  void itSupportsItInFoundingASocialHouse() {
    assertThat(trackOfAuthority001(SupportField.SOCIAL_HOUSE).term().encloses(term("foundation")))
        .isTrue();
    assertThat(house.authority()).isEqualTo(Id.of("ocmw-001"));
  }

  // "Every local authority has such a plan under the decree of March 2004."

  @Test
  void theLocalAuthorityHasAPlanUnderTheDecreeOfMarch2004() {
    assertThat(register.municipality().region()).isEqualTo(Region.FLANDERS);
    assertThat(plan.director()).isEqualTo(Id.of("municipality-001"));
    assertThat(plan.title().in(DUTCH)).isEqualTo("Lokaal sociaal beleidsplan 2008-2014");
    assertThat(Iterables.getOnlyElement(plan.legalBases()).source()).hasValue(Source.FL_LSB_2004);
    assertThat(Iterables.getOnlyElement(plan.legalBases()).citation().in(DUTCH))
        .startsWith("Decreet van 19 maart 2004");
  }

  // "The plan holds ‘all policy and actions of the local authority and the local actors’ to give
  // everyone a decent life: labour, social security, health, housing, environment, cultural and
  // social development, education."

  @Test
  void thePlanHoldsTheActionsOfTheLocalAuthorityAndOfAllLocalActors() {
    assertThat(plan.allActions().flatMap(action -> action.executors().stream()).distinct())
        .contains(Id.of("municipality-001"), Id.of("ocmw-001"))
        .containsAll(
            IntStream.rangeClosed(1, 8)
                .mapToObj(number -> Id.<Organisation>of("organisation-00" + number))
                .toList());
  }

  @Test
  void theLocalActorsDrewItUpWithTheLocalAuthority() {
    assertThat(plan.contributors()).extracting(Contributor::capacity).contains(Capacity.values());
  }

  @Test
  void itHasAChallengeInEachOfTheSevenFields() {
    assertThat(plan.challenges())
        .extracting(Challenge::domain)
        .containsExactlyElementsOf(LifeDomain.ofAWholeLife());
    assertThat(plan.domainsNotCovered()).isEmpty();
  }

  @Test
  void itWantsADecentLifeForEveryone() {
    assertThat(plan.objectives())
        .extracting(objective -> objective.title().in(DUTCH))
        .startsWith(
            "Iedereen vindt werk dat bij hem past.",
            "Iedereen krijgt waar hij recht op heeft.",
            "Iedereen vindt betaalbare zorg.",
            "Iedereen woont degelijk en betaalbaar.",
            "Iedereen leeft in een aangename buurt.",
            "Iedereen kan meedoen.",
            "Elk kind maakt de school af.");
  }

  // "Support goes to objectives, action points and projects of the plan; the aim is local services
  // that inform, work together, communicate, refer and detect: a Social House that is well built
  // and widely carried."

  @Test
  void itGoesFromObjectivesOfTwoLevelsToActionPointsAndProjects() {
    assertThat(plan.objectives())
        .allMatch(objective -> objective.level() == ObjectiveLevel.STRATEGIC)
        .flatExtracting(Objective::objectives)
        .allMatch(objective -> objective.level() == ObjectiveLevel.OPERATIONAL)
        .noneMatch(objective -> objective.actions().isEmpty());
    assertThat(plan.allActions().filter(Action::project)).hasSize(10);
    assertThat(plan.allActions().filter(action -> !action.project())).hasSize(7);
    assertThat(plan.allActions().map(Action::status)).contains(ActionStatus.values());
  }

  @Test
  void itAimsAtLocalServicesThatWorkTogetherInASocialHouse() {
    Objective services = plan.objectives().get(7);

    assertThat(services.title().in(DUTCH))
        .isEqualTo(
            "De lokale diensten informeren, werken samen, communiceren, verwijzen door en"
                + " detecteren.");
    assertThat(services.objectives().get(0).title().in(DUTCH))
        .isEqualTo("Er is een Sociaal Huis, goed uitgebouwd en breed gedragen.");
  }

  @Test
  void theSocialHouseIsCarriedByTheAuthorityAndByLocalActors() {
    assertThat(house.services())
        .extracting(service -> index.get(Organisation.class, service.provider()).kind())
        .contains(
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.SOCIAL_WELFARE_CENTRE,
            OrganisationKind.CIVIL_SOCIETY);
    assertThat(ImmutableSet.copyOf(Iterables.transform(house.services(), Service::provider)))
        .hasSize(6);
  }

  // "Who may have it: municipalities and OCMWs in the arrondissement of Antwerp whose OCMW is a
  // member of KINA."

  @Test
  void sixMunicipalitiesOfTheArrondissementOfAntwerpAndTheirOcmwsAreTheArea() {
    assertThat(register.municipality().nisCode().map(NisCode::arrondissement)).hasValue("11");
    assertThat(support.area())
        .extracting(authority -> index.get(Organisation.class, authority).name().in(DUTCH))
        .containsExactly(
            "Gemeente 001",
            "Gemeente 002",
            "Gemeente 003",
            "Gemeente 004",
            "Gemeente 005",
            "Gemeente 006",
            "OCMW 001",
            "OCMW 002",
            "OCMW 003",
            "OCMW 004",
            "OCMW 005",
            "OCMW 006");
  }

  @Test
  void theSixthIsNotSupportedForItsOcmwIsNoMember() {
    assertThat(kina.members()).doesNotContain(Id.of("ocmw-006"));
    assertThat(support.beneficiaries())
        .isNotEmpty()
        .doesNotContain(Id.of("municipality-006"), Id.of("ocmw-006"))
        .containsAll(Iterables.transform(support.tracks(), SupportTrack::beneficiary));
  }

  @ParameterizedTest
  @ValueSource(strings = {"municipality-006", "ocmw-006"})
  void ifItWereThatWouldBeWrong(String authority) {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ArrayNode) document.at("/supportProgrammes/0/beneficiaries")).add(authority));

    assertThat(finding.code()).isEqualTo("beneficiary-not-eligible");
    assertThat(finding.arguments()).containsEntry("organisation", Id.of(authority));
  }

  @Test
  void ifItsOcmwJoinedKinaItMightHaveIt() {
    assertThat(
            findingsAfter(
                document -> {
                  ArrayNode organisations = (ArrayNode) document.get("organisations");
                  ArrayNode members =
                      (ArrayNode) organisations.get(positionOf("kina")).get("members");
                  members.add("ocmw-006");
                  ((ArrayNode) document.at("/supportProgrammes/0/beneficiaries"))
                      .add("municipality-006")
                      .add("ocmw-006");
                }))
        .isEmpty();
  }

  private int positionOf(String organisation) {
    return Iterables.indexOf(
        register.organisations(), each -> each.id().value().equals(organisation));
  }

  // "Three levels are addressed: policy (councillors of municipality and OCMW), officials
  // (secretaries, social workers, service providers), target groups (inhabitants, clients, users,
  // local actors)."

  @Test
  void peopleTakePartOnThreeLevels() {
    assertThat(register.participationActivities())
        .extracting(ParticipationActivity::audience)
        .contains(Audience.POLICY, Audience.OFFICIALS, Audience.TARGET_GROUP);
  }

  @Test
  void allThreeSitOnTheSteeringGroup() {
    assertThat(
            today.seating(consultation().bodies(BodyKind.STEERING_COMMITTEE).get(0)).allotments())
        .extracting(
            filled -> filled.allotment().name().orElseThrow().in(DUTCH), filled -> filled.seated())
        .containsExactly(
            tuple("Voorzitter van het OCMW", 1),
            tuple("Gemeenteraad", 1),
            tuple("Secretaris", 1),
            tuple("OCMW-raad", 1),
            tuple("Cel Lokaal Sociaal Beleid", 1),
            tuple("Lokale actoren", 3));
  }

  // "Individually, on the spot: planning (follow-up of the objectives of the multi-year plan,
  // evaluation, adjustment); quantitative environment analyses; communication (coordination and
  // reporting of steering-group and working-group meetings); participation (…); Social House (…);
  // welfare coordination (concrete projects)."

  @Test
  void oneAuthorityIsSupportedInAllSixFields() {
    assertThat(tracksOfAuthority001())
        .extracting(SupportTrack::field)
        .containsExactly(SupportField.values());
    assertThat(support.tracks())
        .filteredOn(track -> track.term().contains(sample.day()))
        .extracting(track -> track.beneficiary() + " " + track.field())
        .containsExactly(
            "municipality-001 PLANNING",
            "municipality-001 ENVIRONMENT_ANALYSIS",
            "ocmw-001 COMMUNICATION",
            "ocmw-001 SOCIAL_HOUSE",
            "ocmw-001 WELFARE_COORDINATION",
            "municipality-003 PLANNING",
            "ocmw-004 WELFARE_COORDINATION",
            "municipality-005 PLANNING");
  }

  @ParameterizedTest
  @CsvSource({
    "2008, 2008-04-08",
    "2009, 2009-04-14",
    "2010, 2010-04-13",
    "2011, 2011-02-21",
    "2012, 2012-03-19",
  })
  void thePlanIsFollowedUpEveryYear(int year, LocalDate first) {
    PlanCourse course = index.course(plan);

    assertThat(course.followUp(Year.of(year)))
        .hasValue(new Deadline(LocalDate.of(year, 12, 31), Optional.of(first)));
  }

  @Test
  void anEvaluationLedToAnAdjustment() {
    assertThat(plan.evaluations())
        .extracting(ImpactEvaluation::completedOn)
        .containsExactly(LocalDate.of(2010, 12, 6), LocalDate.of(2012, 2, 20));
    assertThat(plan.evaluations().get(0).of()).contains(Id.of("square-work"));
    assertThat(plan.adjustments())
        .extracting(Adjustment::decidedOn)
        .containsExactly(LocalDate.of(2011, 2, 21), LocalDate.of(2012, 3, 19));
    assertThat(plan.adjustments().get(0).concerns()).contains(Id.<Action>of("square-work"));
    assertThat(index.get(Action.class, Id.of("square-work")).status())
        .isEqualTo(ActionStatus.DROPPED);
  }

  @Test
  void theEnvironmentIsAnalysedInNumbers() {
    assertThat(plan.environmentAnalysis())
        .extracting(
            figure ->
                figure.year().orElseThrow()
                    + " "
                    + figure.name().in(DUTCH)
                    + ": "
                    + figure.quantity().value())
        .containsExactly(
            "2007 Inwoners: 14000",
            "2007 Langdurig werkzoekenden: 212",
            "2007 Aanvragen van sociale voordelen met hulp van het OCMW: 310",
            "2007 Gezinnen die zorg uitstellen: 14",
            "2007 Gezinnen op de wachtlijst voor een sociale woning: 188",
            "2007 Inwoners die tevreden zijn over hun buurt: 71",
            "2007 Gebruikers van de vrijetijdspas: 0",
            "2007 Jongeren die de school verlaten zonder diploma: 11");
  }

  @ParameterizedTest
  @CsvSource({
    "indicator-work,             -9",
    "indicator-social-security, 192",
    "indicator-health,           -2",
    "indicator-housing,         -30",
    "indicator-environment,       2",
    "indicator-culture,         201",
    "indicator-education,        -2",
  })
  void inFourYearsMuchGotBetterAndNoTargetIsReached(String id, int change) {
    PovertyBarometer figures = index.get(PovertyBarometer.class, plan.barometer().orElseThrow());
    Evolution evolution = figures.evolution(index.get(Indicator.class, Id.of(id)));

    assertThat(evolution.change().orElseThrow()).isEqualByComparingTo(String.valueOf(change));
    assertThat(evolution.isBetter()).hasValue(true);
    assertThat(evolution.isTargetReached()).hasValue(false);
    assertThat(figures.gapsBefore(Id.of(id), LocalDate.of(2012, 6, 15))).isEmpty();
  }

  @Test
  void theCellCoordinatesAndReportsTheMeetingsOfSteeringGroupAndWorkingGroups() {
    assertThat(consultation().bodies(BodyKind.STEERING_COMMITTEE).get(0).mandates())
        .filteredOn(mandate -> mandate.onBehalfOf().equals(Optional.of(Id.of("cell"))))
        .flatExtracting(Mandate::roles)
        .containsExactly(HeldRole.of(BodyRole.SECRETARY));
    assertThat(meetingsOf("steering-group"))
        .hasSize(11)
        .allMatch(
            meeting ->
                meeting
                    .items()
                    .get(0)
                    .title()
                    .in(DUTCH)
                    .equals("Verslag van de werkgroepen door de cel"));
    assertThat(meetingsOf("living-group")).hasSize(6);
    assertThat(meetingsOf("house-group")).hasSize(6);
  }

  private Stream<Meeting> meetingsOf(String body) {
    return register.meetings().stream().filter(meeting -> meeting.body().equals(Id.of(body)));
  }

  private AdvisoryPlatform consultation() {
    return index.get(AdvisoryPlatform.class, plan.followedUpBy().orElseThrow());
  }

  // "… participation (in-depth interviews, focus groups, thematic working groups, information
  // sessions, satisfaction, quality and needs surveys) …"

  @Test
  void peopleTakePartInAllSevenWays() {
    assertThat(register.participationActivities())
        .extracting(ParticipationActivity::method)
        .contains(
            ParticipationMethod.INTERVIEW,
            ParticipationMethod.FOCUS_GROUP,
            ParticipationMethod.THEMATIC_WORKING_GROUP,
            ParticipationMethod.INFORMATION_SESSION,
            ParticipationMethod.SATISFACTION_SURVEY,
            ParticipationMethod.QUALITY_SURVEY,
            ParticipationMethod.NEEDS_SURVEY);
    assertThat(register.participationActivities())
        .allMatch(activity -> activity.contributesTo().contains(plan.id()));
  }

  // "… Social House (information, counter and referral function: services by target groups matrix,
  // SWOT, product catalogue, welfare-coordinator sessions, demand-driven and proactive service) …"

  @Test
  void theSocialHouseInformsHasACounterAndRefersAndDoesTheRest() {
    assertThat(house.functions()).containsExactly(HouseFunction.values());
    assertThat(house.functionsNotServed()).isEmpty();
    assertThat(house.functionMatrix().column(HouseFunction.DETECTION))
        .containsEntry(index.get(Service.class, Id.of("rights-at-home")), true)
        .containsEntry(index.get(Service.class, Id.of("social-counter")), false);
  }

  @Test
  void itsCatalogueSwotAndSessionsAreNotOlderThanThePlan() {
    assertThat(house.outdatedSince(plan.term().firstDayOrThrow())).isEmpty();
    assertThat(house.outdatedSince(LocalDate.of(2009, 11, 17)))
        .containsExactly(HouseInstrument.SWOT);
    assertThat(house.outdatedSince(LocalDate.of(2012, 6, 13)))
        .containsExactly(HouseInstrument.SWOT, HouseInstrument.SESSIONS);
  }

  @Test
  void participationReachesAllThreeLevels() {
    assertThat(index.course(plan).audiencesNotReached(LocalDate.of(2012, 6, 15))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "information-point,   x x x x x x",
    "social-counter,      x x x x x x",
    "welfare-coordinator, . . x . x .",
    "rights-at-home,      . . . . x .",
    "job-advice,          . x . . . x",
    "rental-advice,       x . . x x .",
    "parenting-advice,    x . . . . .",
  })
  void itsMatrixSaysWhichServiceReachesWhichTargetGroup(String id, String row) {
    Service service = index.get(Service.class, Id.of(id));

    assertThat(
            house.matrix().row(service).values().stream()
                .map(reached -> reached ? "x" : ".")
                .collect(Collectors.joining(" ")))
        .isEqualTo(row);
  }

  @Test
  void itsColumnsAreTheSixTargetGroupsAndNoneIsLeftOut() {
    assertThat(house.matrix().columnKeySet())
        .extracting(group -> group.name().in(DUTCH))
        .containsExactly(
            "Gezinnen met kinderen",
            "Jongeren",
            "Ouderen",
            "Nieuwkomers",
            "Mensen in armoede",
            "Werkzoekenden");
    assertThat(house.notReached()).isEmpty();
  }

  @Test
  void aSwotAndAProductCataloguePrecededItsFoundation() {
    assertThat(List.of("swot", "catalogue", "foundation", "reception"))
        .extracting(id -> term(id).firstDayOrThrow().toString())
        .containsExactly("2008-02-01", "2008-10-01", "2008-10-01", "2010-01-01");
    assertThat(title("swot")).isEqualTo("SWOT-analyse van het Sociaal Huis");
    assertThat(title("catalogue")).isEqualTo("Productencatalogus van alle diensten");
  }

  @Test
  void theWelfareCoordinatorHoldsSessionsInTheDistricts() {
    Service sessions = index.get(Service.class, Id.of("welfare-coordinator"));

    assertThat(sessions.sessions())
        .extracting(Session::heldOn)
        .containsExactly(
            LocalDate.of(2012, 1, 10),
            LocalDate.of(2012, 2, 14),
            LocalDate.of(2012, 3, 13),
            LocalDate.of(2012, 4, 10),
            LocalDate.of(2012, 5, 8),
            LocalDate.of(2012, 6, 12));
    assertThat(sessions.sessions()).filteredOn(each -> each.place().isPresent()).hasSize(4);
  }

  @Test
  void itsServiceIsDemandDrivenAndProactive() {
    assertThat(title("proactive-rights"))
        .isEqualTo("Vraaggerichte en proactieve dienstverlening: huisbezoeken over rechten");
    assertThat(index.get(Service.class, Id.of("rights-at-home")).functions())
        .containsExactly(
            HouseFunction.INFORMATION, HouseFunction.REFERRAL, HouseFunction.DETECTION);
    assertThat(index.get(Service.class, Id.of("rights-at-home")).proactive()).isTrue();
  }

  // "… welfare coordination (concrete projects)."

  @Test
  void theServicesAreCoordinatedInAConcreteProject() {
    Action project = index.get(Action.class, Id.of("care-network"));

    assertThat(project.project()).isTrue();
    assertThat(project.executors()).hasSize(3);
    assertThat(
            trackOfAuthority001(SupportField.WELFARE_COORDINATION).term().encloses(project.term()))
        .isTrue();
  }

  // "In group: training and workshops for all local authorities of the arrondissement."

  @Test
  void trainingsAreForAllLocalAuthoritiesOfTheArrondissement() {
    assertThat(support.trainings())
        .extracting(Training::heldOn, training -> training.attendedBy().size())
        .containsExactly(
            tuple(LocalDate.of(2007, 2, 13), 12),
            tuple(LocalDate.of(2008, 6, 10), 6),
            tuple(LocalDate.of(2011, 3, 22), 4));
    assertThat(support.trainings())
        .allMatch(training -> support.area().containsAll(training.attendedBy()));
    assertThat(support.trainings().get(2).attendedBy()).contains(Id.of("municipality-006"));
  }

  // What the sample shows beside the case.

  @Test
  void thePlanWasTestedForPovertyBeforeItBegan() {
    assertThat(index.povertyTesting().test(plan))
        .contains(new Deadline(LocalDate.of(2007, 12, 31), Optional.of(LocalDate.of(2007, 9, 17))));
  }

  @Test
  void noPersonIsThereByName() {
    assertThat(register.people())
        .allMatch(person -> person.name().matches("Persoon \\d{2}") && person.contact().isEmpty());
    assertThat(register.organisations())
        .filteredOn(organisation -> !organisation.id().value().matches("kina|cell"))
        .allMatch(
            organisation ->
                organisation
                    .name()
                    .in(DUTCH)
                    .matches("(Gemeente|OCMW|Organisatie|Hogeschool) \\d{3}"));
  }

  // What single changes bring about.

  @Test
  void aTargetGroupThatNobodyReachesIsReported() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ArrayNode) document.at("/socialHouses/0/targetGroups"))
                    .addObject()
                    .put("id", "people-who-live-alone")
                    .putObject("name")
                    .put("nl", "Alleenwonenden"));

    assertThat(finding.code()).isEqualTo("target-group-not-served");
    assertThat(finding.subject()).hasValue(Id.of("people-who-live-alone"));
  }

  @Test
  void aHouseWithoutACounterLacksAFunction() {
    Finding finding =
        onlyFindingAfter(
            document -> ((ArrayNode) document.at("/socialHouses/0/functions")).remove(1));

    assertThat(finding.code()).isEqualTo("house-function-missing");
    assertThat(finding.arguments())
        .containsEntry("functions", ImmutableSet.of(HouseFunction.COUNTER));
  }

  @Test
  void anObjectiveThatNoLongerAnswersItsChallengeLeavesItUnanswered() {
    Finding finding =
        onlyFindingAfter(
            document -> ((ObjectNode) document.at("/plans/0/objectives/6")).remove("answers"));

    assertThat(finding.code()).isEqualTo("challenge-unanswered");
    assertThat(finding.subject()).hasValue(Id.of("challenge-education"));
  }

  @Test
  void aProjectThatOutlastsThePlanLiesOutsideOfIt() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ObjectNode) document.at("/plans/0/objectives/6/objectives/0/actions/0/term"))
                    .put("lastDay", "2015-01-01"));

    assertThat(finding.code()).isEqualTo("action-outside-plan");
    assertThat(finding.subject()).hasValue(Id.of("homework-class"));
    assertThat(finding.term()).hasValue(Term.parse("2015-01-01/2015-01-01"));
  }

  @Test
  void aReviewThatLeavesACriterionOutIsIncomplete() {
    Finding finding =
        onlyFindingAfter(
            document ->
                ((ObjectNode) document.at("/accessibilityReviews/0/scores")).remove("KNOWN"));

    assertThat(finding.code()).isEqualTo("accessibility-incomplete");
    assertThat(finding.subject()).hasValue(Id.of("review-2011"));
  }

  private String title(String action) {
    return index.get(Action.class, Id.of(action)).title().in(DUTCH);
  }

  private Term term(String action) {
    return index.get(Action.class, Id.of(action)).term();
  }

  private SupportTrack trackOfAuthority001(SupportField field) {
    return tracksOfAuthority001().filter(track -> track.field() == field).findFirst().orElseThrow();
  }

  private Stream<SupportTrack> tracksOfAuthority001() {
    return support.tracks().stream()
        .filter(track -> track.beneficiary().value().matches("(municipality|ocmw)-001"));
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
}
