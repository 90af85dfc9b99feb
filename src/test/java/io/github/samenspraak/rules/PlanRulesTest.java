package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.info;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.action;
import static io.github.samenspraak.fixtures.Facts.adjustment;
import static io.github.samenspraak.fixtures.Facts.challenge;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.extendedTest;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.measurement;
import static io.github.samenspraak.fixtures.Facts.meeting;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.operational;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.policyPlan;
import static io.github.samenspraak.fixtures.Facts.povertyTest;
import static io.github.samenspraak.fixtures.Facts.povertyTestOf;
import static io.github.samenspraak.fixtures.Facts.quickScan;
import static io.github.samenspraak.fixtures.Facts.share;
import static io.github.samenspraak.fixtures.Facts.strategic;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionDetail;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.CaimerPart;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.FollowUpPartner;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.register.ElementKind;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRulesTest {

  private static final String PLAN = "/plans/0";
  private static final String OBJECTIVE = PLAN + "/objectives/0/objectives/0";
  private static final String ACTION = OBJECTIVE + "/actions/0";
  private static final String TEST = "/povertyTests/0";

  private static final Term SIX_YEARS = term("2020-01-01", "2025-12-31");

  /** A day before anything of these tests begins. */
  private static final LocalDate EARLIER = LocalDate.of(2005, 11, 21);

  /** A day on which all plans of these tests are long over. */
  private static final LocalDate LATER = LocalDate.of(2045, 11, 21);

  /** Organisations, a body of consultation and an indicator outside of Flanders, and no plan. */
  private static final EditableRegister WITHOUT_PLANS =
      EditableRegister.of(
          Register.builder()
              .municipality(
                  Municipality.builder().name(text("Ergens")).region(Region.OTHER).build())
              .organisations(TOWN.register().organisations())
              .addPlatforms(
                  AdvisoryPlatform.builder()
                      .id(id("platform"))
                      .name(text("Overleg"))
                      .kind(PlatformKind.CONSULTATION_BODY)
                      .authority(id("city"))
                      .addMemberships(
                          membership("city", from("2019-01-01")),
                          membership("tenants", from("2019-01-01")))
                      .addBodies(
                          Body.builder()
                              .kind(BodyKind.PLENARY)
                              .id(id("plenary"))
                              .name(text("Allen"))
                              .build())
                      .build())
              .addBarometers(
                  PovertyBarometer.builder()
                      .id(id("barometer"))
                      .title(text("Barometer"))
                      .term(term("2020-01-01", "2020-12-31"))
                      .addIndicators(share("poor"))
                      .addMeasurements(measurement("poor", 2020, "14.2"))
                      .build())
              .build());

  /** What the plan of these tests commits to. */
  private static final ImmutableList<Commitment> COMMITMENTS =
      ImmutableList.of(
          Commitment.ALL_CAPACITIES,
          Commitment.POVERTY_TEST,
          Commitment.BAROMETER,
          Commitment.PUBLIC_FUNDING,
          Commitment.FOLLOW_UP_BODY,
          Commitment.COSTED_ACTIONS);

  /**
   * A plan of 2020 to 2025 that was tested on the day before, is adjusted on the last day of every
   * year, and has one challenge, one objective under another, and one action, as long as the plan.
   */
  private static final EditableRegister PLANNED =
      WITHOUT_PLANS.and(
          PolicyPlan.builder()
              .from(policyPlan("plan", SIX_YEARS))
              .contributors(Stream.of(Capacity.values()).map(Facts::contributor).toList())
              .addChallenges(challenge("arrears"))
              .addObjectives(
                  strategic(
                      "less-debt",
                      Objective.builder()
                          .from(
                              operational(
                                  "debt-help", action("debt-desk", SIX_YEARS, ActionStatus.DONE)))
                          .addAnswers(Id.<Challenge>of("arrears"))
                          .build()))
              .followedUpBy(id("platform"))
              .adjustments(
                  IntStream.rangeClosed(2020, 2025)
                      .mapToObj(year -> adjustment(year + "-12-31"))
                      .toList())
              .barometer(id("barometer"))
              .commitments(COMMITMENTS)
              .build(),
          povertyTestOf(Id.<PolicyPlan>of("plan"), "test", quickScan("2019-12-31", false)));

  /** The same plan, of which nothing is asked but what its authors commit to. */
  private static EditableRegister committing(Commitment... commitments) {
    return PLANNED.plan(id("plan"), p -> p.commitments(List.of(commitments)));
  }

  /** {@return what is found in a town on a day before, on some days of the plan, and after it} */
  private static List<ExpectedFinding> alwaysFound(EditableRegister town) {
    assertThat(findings(town, EARLIER)).isEqualTo(findings(town, LATER));
    assertThat(findings(town, day("2023-03-01"))).isEqualTo(findings(town, LATER));
    return findings(town, LATER);
  }

  @Test
  void aPlanOnWhichEverythingIsKeptIsInOrderOnEveryDay() {
    assertThat(alwaysFound(PLANNED)).isEmpty();
    for (String day : List.of("2019-12-31", "2020-01-01", "2025-12-31", "2026-01-01")) {
      assertThat(findings(PLANNED, day(day))).isEmpty();
    }
  }

  @Test
  void ofAPlanToComeNothingIsMissingYet() {
    assertThat(findings(WITHOUT_PLANS.and(policyPlan("bare", SIX_YEARS)), day("2019-12-31")))
        .isEmpty();
  }

  /** Whatever is missing of a plan that commits to nothing, its authors did not promise. */
  @Test
  void ofAPlanThatCommitsToNothingNothingIsMissing() {
    EditableRegister town =
        WITHOUT_PLANS.and(
            PolicyPlan.builder()
                .from(policyPlan("bare", SIX_YEARS))
                .addEvaluations(
                    ImpactEvaluation.builder()
                        .id(id("evaluation"))
                        .completedOn(day("2024-01-01"))
                        .build())
                .addObjectives(
                    operational(
                        "debt-help",
                        Action.builder()
                            .id(id("debt-desk"))
                            .title(text("Loket"))
                            .term(SIX_YEARS)
                            .funder(id("tenants"))
                            .status(ActionStatus.DONE)
                            .build()))
                .build(),
            PolicyMeasure.builder()
                .id(id("bags"))
                .title(text("Zakken"))
                .decidedOn(day("2022-02-02"))
                .build());
    assertThat(alwaysFound(town)).isEmpty();
  }

  @Test
  void ofAPlanThatIsThereTwiceOnlyThatIsFound() {
    EditableRegister town = PLANNED.and(PLANNED.register().plans().get(0));
    assertThat(findings(town, LATER))
        .extracting(ExpectedFinding::code)
        .containsOnly("id-not-unique");
  }

  @Test
  void ofAFunderWhoIsUnknownOnlyThatIsFound() {
    assertThat(findings(PLANNED.action(id("debt-desk"), a -> a.funder(id("nobody"))), LATER))
        .containsExactly(
            error("reference-not-found", "debt-desk", ACTION + "/funder")
                .with("target", id("nobody"))
                .with("expected", ImmutableSet.of(ElementKind.ORGANISATION))
                .with("nearness", NearestIds.Nearness.NONE)
                .with("nearest", ImmutableList.of())
                .with("found", ImmutableList.of()));
  }

  @Nested
  class PlanTermUnusual {

    private static EditableRegister in(Region region, Term term) {
      return on("fl-lsb-2018", region, term);
    }

    private static EditableRegister on(String source, Region region, Term term) {
      return WITHOUT_PLANS
          .municipality(m -> m.region(region))
          .and(
              PolicyPlan.builder()
                  .from(policyPlan("plan", term))
                  .addLegalBases(
                      LegalBasis.builder()
                          .citation(text("Grondslag"))
                          .source(Source.of(source))
                          .build())
                  .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fl-lsb-2004", "fl-lsb-2018", "fl-multi-year-plan"})
    void aPlanOnADecreeIsMeant(String source) {
      assertThat(findings(on(source, Region.FLANDERS, from("2026-01-01")), EARLIER)).hasSize(1);
    }

    @Test
    void aThematicPlanRunsAsItLikes() {
      Term aYear = term("2026-03-01", "2027-02-28");
      assertThat(findings(on("fl-dlb-304", Region.FLANDERS, aYear), EARLIER)).isEmpty();
      assertThat(
              findings(
                  WITHOUT_PLANS
                      .municipality(m -> m.region(Region.FLANDERS))
                      .and(policyPlan("plan", aYear)),
                  EARLIER))
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2026-01-01/2032-01-01, 2026-01-01/2031-12-31",
      "2026-01-01/2031-12-30, 2026-01-01/2031-12-31",
      "2026-01-02/2031-12-31, 2026-01-01/2031-12-31",
      "2025-12-31/2031-12-31, 2026-01-01/2031-12-31",
      "2026-01-01/..,         2026-01-01/2031-12-31",
      "2023-01-01/2028-12-31, 2026-01-01/2031-12-31",
      "2022-12-31/2028-12-31, 2020-01-01/2025-12-31",
      "2014-01-01/2014-12-31, 2014-01-01/2019-12-31",
    })
    void aFlemishPlanRunsForTheSixYearsThatAreNearest(String term, String expected) {
      assertThat(findings(in(Region.FLANDERS, Term.parse(term)), EARLIER))
          .containsExactly(
              warning("plan-term-unusual", "plan", PLAN + "/term")
                  .with("expected", Term.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2014-01-01/2019-12-31", "2020-01-01/2025-12-31", "2026-01-01/2031-12-31"})
    void theFullSixYearsAreRight(String term) {
      assertThat(findings(in(Region.FLANDERS, Term.parse(term)), EARLIER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-01-01/2014-12-31", "2013-12-31/2013-12-31", "2007-01-01/.."})
    void aPlanThatBeginsBefore2014RunsAsItLikes(String term) {
      assertThat(findings(in(Region.FLANDERS, Term.parse(term)), LocalDate.of(1990, 1, 1)))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FLANDERS")
    void elsewhereAPlanRunsAsItLikes(Region region) {
      assertThat(findings(in(region, term("2026-03-01", "2027-02-28")), EARLIER)).isEmpty();
    }

    @Test
    void sixYearsBeyondTheYear9999AreNotAskedFor() {
      assertThat(findings(in(Region.FLANDERS, from("9999-01-01")), EARLIER)).isEmpty();
    }

    @Test
    void theMessageSaysFromWhenToWhen() {
      EditableRegister town = in(Region.FLANDERS, term("2026-01-01", "2030-12-31"));
      assertThat(RuleSet.standard().check(town.register(), EARLIER))
          .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
          .containsExactly(
              "Plan plan zou van 1 januari 2026 tot en met 31 december 2031 moeten lopen, zoals de"
                  + " meerjarenplannen van de Vlaamse lokale besturen.");
    }
  }

  @Nested
  class PlanWithoutDirector {

    private static EditableRegister directedBy(String director) {
      return PLANNED
          .municipality(m -> m.region(Region.FLANDERS))
          .plan(id("plan"), p -> p.director(id(director)));
    }

    private static Organisation service(String id, String parent) {
      return Organisation.builder()
          .from(organisation(id, OrganisationKind.PUBLIC_SERVICE))
          .parent(id(parent))
          .build();
    }

    private static ExpectedFinding noLocalAuthority(String director) {
      return warning("plan-without-director", "plan", PLAN + "/director")
          .with("director", id(director));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "centre"})
    void theMunicipalityOrTheWelfareCentreDirects(String director) {
      assertThat(alwaysFound(directedBy(director))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "tenants", "university", "association"})
    void noOtherOrganisationDirects(String director) {
      assertThat(alwaysFound(directedBy(director))).containsExactly(noLocalAuthority(director));
    }

    @Test
    void elsewhereAnybodyMayDirect() {
      EditableRegister town = directedBy("tenants").municipality(m -> m.region(Region.BRUSSELS));
      assertThat(findings(town, LATER)).isEmpty();
    }

    @Test
    void aServiceOfTheirsHoweverDeepDirectsToo() {
      EditableRegister town =
          directedBy("desk")
              .and(service("desk", "social-service"), service("social-service", "city"));
      assertThat(alwaysFound(town)).isEmpty();
    }

    @Test
    void aServiceOfSomebodyElseOrOfNobodyDoesNot() {
      assertThat(alwaysFound(directedBy("desk").and(service("desk", "province"))))
          .containsExactly(noLocalAuthority("desk"));
      assertThat(
              alwaysFound(
                  directedBy("desk").and(organisation("desk", OrganisationKind.PUBLIC_SERVICE))))
          .containsExactly(noLocalAuthority("desk"));
    }

    @Test
    void anAssociationUnderTheCityIsNoServiceOfIt() {
      EditableRegister town =
          directedBy("tenants").organisation(id("tenants"), o -> o.parent(id("city")));
      assertThat(alwaysFound(town)).containsExactly(noLocalAuthority("tenants"));
    }

    @Test
    void servicesOnOneWayAreToldApart() {
      EditableRegister town =
          directedBy("desk")
              .and(
                  service("desk", "social-service"),
                  service("social-service", "city"),
                  service("one", "two"),
                  service("two", "three"),
                  service("three", "two"))
              .and(policyPlan("of-service", SIX_YEARS), policyPlan("of-circle", SIX_YEARS))
              .and(policyPlan("of-one-before", SIX_YEARS), policyPlan("of-desk", SIX_YEARS))
              .plan(id("of-service"), p -> p.director(id("social-service")))
              .plan(id("of-circle"), p -> p.director(id("three")))
              .plan(id("of-one-before"), p -> p.director(id("one")))
              .plan(id("of-desk"), p -> p.director(id("desk")));
      assertThat(findings(town, LATER))
          .filteredOn(found -> found.code().equals("plan-without-director"))
          .extracting(ExpectedFinding::subject)
          .containsExactly("of-circle", "of-one-before");
    }

    @Test
    void aServiceOfItselfIsLedByNobody() {
      assertThat(alwaysFound(directedBy("desk").and(service("desk", "desk"))))
          .extracting(ExpectedFinding::code)
          .containsExactlyInAnyOrder("part-of-itself", "plan-without-director");
    }

    @Test
    void ofADirectorWhoIsUnknownOrIsAServiceOfSomethingUnknownOnlyThatIsFound() {
      assertThat(alwaysFound(directedBy("nobody")))
          .extracting(ExpectedFinding::code)
          .containsExactly("reference-not-found");
      assertThat(alwaysFound(directedBy("desk").and(service("desk", "nobody"))))
          .extracting(ExpectedFinding::code)
          .containsExactly("reference-not-found");
    }
  }

  @Nested
  class ContributorsMissing {

    private static EditableRegister without(Capacity... left) {
      return PLANNED.plan(
          id("plan"),
          p ->
              p.contributors(
                  Stream.of(Capacity.values())
                      .filter(capacity -> !List.of(left).contains(capacity))
                      .map(Facts::contributor)
                      .toList()));
    }

    private static ExpectedFinding missing(Capacity... capacities) {
      return warning("contributors-missing", "plan", PLAN + "/contributors")
          .with("capacities", ImmutableSet.copyOf(capacities));
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTheSixCapacitiesCounts(Capacity capacity) {
      assertThat(findings(without(capacity), LATER)).containsExactly(missing(capacity));
    }

    @Test
    void theyAreNamedTogetherAndInOrder() {
      assertThat(findings(without(Capacity.ACADEMIC, Capacity.INHABITANT), LATER))
          .containsExactly(missing(Capacity.INHABITANT, Capacity.ACADEMIC));
      assertThat(findings(without(Capacity.values()), LATER))
          .containsExactly(missing(Capacity.values()));
    }

    @Test
    void theyAreMissingFromTheFirstDayOfThePlanOn() {
      assertThat(findings(without(Capacity.ACADEMIC), day("2019-12-31"))).isEmpty();
      assertThat(findings(without(Capacity.ACADEMIC), day("2020-01-01")))
          .containsExactly(missing(Capacity.ACADEMIC));
    }

    @Test
    void theMessageNamesThem() {
      EditableRegister town = without(Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC);
      assertThat(RuleSet.standard().check(town.register(), LATER))
          .extracting(finding -> finding.message(Locale.FRENCH))
          .containsExactly(
              "Personne n’a participé à l’élaboration du plan plan en tant que\u00a0: expert du vécu,"
                  + " universitaire.");
    }
  }

  @Nested
  class DomainNotCovered {

    private static EditableRegister with(LifeDomain... domains) {
      return committing(Commitment.ALL_DOMAINS)
          .plan(
              id("plan"),
              p ->
                  p.challenges(
                      Stream.of(domains)
                          .map(
                              domain ->
                                  Challenge.builder()
                                      .from(challenge("arrears"))
                                      .domain(domain)
                                      .build())
                          .toList()));
    }

    private static ExpectedFinding missing(LifeDomain... domains) {
      return warning("domain-not-covered", "plan", PLAN + "/challenges")
          .with("domains", ImmutableSet.copyOf(domains));
    }

    private static List<ExpectedFinding> found(EditableRegister town, LocalDate day) {
      return findings(town, day).stream()
          .filter(finding -> finding.code().equals("domain-not-covered"))
          .toList();
    }

    @Test
    void theDomainsWithoutAChallengeAreNamedInOrder() {
      assertThat(
              found(
                  with(
                      LifeDomain.ENVIRONMENT,
                      LifeDomain.LABOUR,
                      LifeDomain.SOCIAL_SECURITY,
                      LifeDomain.HOUSING,
                      LifeDomain.EDUCATION),
                  LATER))
          .containsExactly(missing(LifeDomain.HEALTH, LifeDomain.CULTURE));
    }

    @Test
    void noOtherDomainIsMissing() {
      EnumSet<LifeDomain> all = EnumSet.complementOf(EnumSet.of(LifeDomain.OTHER));
      assertThat(found(with(all.toArray(LifeDomain[]::new)), LATER)).isEmpty();
      assertThat(found(with(LifeDomain.OTHER), LATER))
          .containsExactly(missing(all.toArray(LifeDomain[]::new)));
    }

    @Test
    void theyAreMissingFromTheFirstDayOfThePlanOnIfItCommitsToThem() {
      assertThat(found(with(), day("2019-12-31"))).isEmpty();
      assertThat(found(with(), day("2020-01-01"))).hasSize(1);
      assertThat(found(PLANNED, day("2020-01-01"))).isEmpty();
    }
  }

  @Nested
  class ChallengeUnanswered {

    private static ExpectedFinding unanswered(String challenge, int position) {
      return info("challenge-unanswered", challenge, PLAN + "/challenges/" + position)
          .with("plan", id("plan"));
    }

    private static final EditableRegister ONE_MORE =
        PLANNED.plan(id("plan"), p -> p.addChallenges(challenge("loneliness")));

    @Test
    void anObjectiveOfAnyLevelAnswers() {
      assertThat(findings(ONE_MORE, LATER)).containsExactly(unanswered("loneliness", 1));
      for (String objective : List.of("less-debt", "debt-help")) {
        EditableRegister town =
            ONE_MORE.objective(id(objective), o -> o.addAnswers(Id.<Challenge>of("loneliness")));
        assertThat(alwaysFound(town)).isEmpty();
      }
    }

    @Test
    void anObjectiveOfAnotherPlanDoesNot() {
      EditableRegister town =
          ONE_MORE.and(
              PolicyPlan.builder()
                  .from(policyPlan("next", term("2050-01-01", "2055-12-31")))
                  .addObjectives(
                      Objective.builder()
                          .from(operational("meeting-people"))
                          .addAnswers(Id.<Challenge>of("loneliness"))
                          .build())
                  .build());
      assertThat(findings(town, LATER)).containsExactly(unanswered("loneliness", 1));
    }

    @Test
    void itIsUnansweredFromTheFirstDayOfThePlanOn() {
      assertThat(findings(ONE_MORE, day("2019-12-31"))).isEmpty();
      assertThat(findings(ONE_MORE, day("2020-01-01")))
          .containsExactly(unanswered("loneliness", 1));
    }
  }

  @Nested
  class ObjectiveWithoutAction {

    private static final EditableRegister WITHOUT_ACTION =
        PLANNED.objective(id("debt-help"), o -> o.actions(List.of()));

    private static final ExpectedFinding FOUND =
        warning("objective-without-action", "debt-help", OBJECTIVE + "/actions")
            .with("plan", id("plan"));

    @Test
    void anOperationalObjectiveShouldHaveOneFromTheFirstDayOfThePlanOn() {
      assertThat(findings(WITHOUT_ACTION, day("2019-12-31"))).isEmpty();
      assertThat(findings(WITHOUT_ACTION, day("2020-01-01"))).containsExactly(FOUND);
      assertThat(findings(WITHOUT_ACTION, LATER)).containsExactly(FOUND);
    }

    @Test
    void aStrategicOneNeedNot() {
      EditableRegister town =
          WITHOUT_ACTION.objective(id("debt-help"), o -> o.level(ObjectiveLevel.STRATEGIC));
      assertThat(alwaysFound(town)).isEmpty();
    }

    @Test
    void eachWithoutOneIsFoundHoweverTheyStandInEachOther() {
      EditableRegister town =
          WITHOUT_ACTION.objective(
              id("debt-help"),
              o ->
                  o.addObjectives(
                      Objective.builder()
                          .from(operational("first"))
                          .addObjectives(operational("deeper"))
                          .build(),
                      operational("second")));
      assertThat(findings(town, LATER))
          .filteredOn(found -> found.code().equals("objective-without-action"))
          .extracting(ExpectedFinding::subject)
          .containsExactly("deeper", "first", "second", "debt-help");
    }

    @Test
    void anActionUnderAnObjectiveUnderItIsEnough() {
      EditableRegister town =
          WITHOUT_ACTION.objective(
              id("debt-help"),
              o ->
                  o.addObjectives(
                      operational("first-visit", action("visit", SIX_YEARS, ActionStatus.DONE))));
      assertThat(alwaysFound(town)).isEmpty();
    }
  }

  @Nested
  class ActionOutsidePlan {

    private static EditableRegister during(Term term) {
      return PLANNED.action(id("debt-desk"), a -> a.term(term));
    }

    private static ExpectedFinding outside(Term days) {
      return warning("action-outside-plan", "debt-desk", ACTION + "/term")
          .during(days)
          .with("plan", id("plan"));
    }

    @Test
    void anActionBeginsAndEndsWithItsPlanAtTheMost() {
      assertThat(alwaysFound(during(SIX_YEARS))).isEmpty();
      assertThat(alwaysFound(during(term("2019-12-31", "2025-12-31"))))
          .containsExactly(outside(on("2019-12-31")));
      assertThat(alwaysFound(during(term("2020-01-01", "2026-01-01"))))
          .containsExactly(outside(on("2026-01-01")));
    }

    @Test
    void daysBeforeAndDaysAfterAreTwoFindings() {
      assertThat(alwaysFound(during(term("2019-12-01", "2026-01-31"))))
          .containsExactly(
              outside(term("2019-12-01", "2019-12-31")), outside(term("2026-01-01", "2026-01-31")));
    }

    @Test
    void anActionWithoutEndOutlastsAPlanThatHasOne() {
      assertThat(alwaysFound(during(from("2020-01-01"))))
          .containsExactly(outside(from("2026-01-01")));
      assertThat(
              findings(
                  during(from("2020-01-01")).plan(id("plan"), p -> p.term(from("2020-01-01"))),
                  TODAY))
          .isEmpty();
    }

    @Test
    void anActionOnOtherDaysAltogetherIsOutsideOnAllOfThem() {
      assertThat(alwaysFound(during(term("2026-02-01", "2026-02-28"))))
          .containsExactly(outside(term("2026-02-01", "2026-02-28")));
    }
  }

  @Nested
  class ActionIncomplete {

    private static final EditableRegister NOTHING_BUT_A_TITLE =
        PLANNED.action(
            id("debt-desk"),
            a ->
                a.term(term("2021-01-01", "2025-12-31"))
                    .executors(List.of())
                    .funder(Optional.empty())
                    .budget(Optional.empty())
                    .indicators(List.of()));

    private static ExpectedFinding lacks(ActionDetail... details) {
      return warning("action-incomplete", "debt-desk", ACTION)
          .with("missing", ImmutableSet.copyOf(details));
    }

    @Test
    void eachDetailCounts() {
      assertThat(findings(PLANNED.action(id("debt-desk"), a -> a.executors(List.of())), LATER))
          .containsExactly(lacks(ActionDetail.EXECUTOR));
      assertThat(findings(PLANNED.action(id("debt-desk"), a -> a.funder(Optional.empty())), LATER))
          .containsExactly(lacks(ActionDetail.FUNDER));
      assertThat(findings(PLANNED.action(id("debt-desk"), a -> a.budget(Optional.empty())), LATER))
          .containsExactly(lacks(ActionDetail.BUDGET));
      assertThat(findings(PLANNED.action(id("debt-desk"), a -> a.indicators(List.of())), LATER))
          .containsExactly(lacks(ActionDetail.INDICATOR));
    }

    @Test
    void itLacksThemFromItsFirstDayOn() {
      assertThat(findings(NOTHING_BUT_A_TITLE, day("2020-12-31"))).isEmpty();
      assertThat(findings(NOTHING_BUT_A_TITLE, day("2021-01-01")))
          .containsExactly(lacks(ActionDetail.values()));
    }

    @Test
    void anActionThatWasGivenUpNeedsNothing() {
      EditableRegister town =
          NOTHING_BUT_A_TITLE.action(id("debt-desk"), a -> a.status(ActionStatus.DROPPED));
      assertThat(alwaysFound(town)).isEmpty();
    }

    @Test
    void theMessageNamesThem() {
      assertThat(RuleSet.standard().check(NOTHING_BUT_A_TITLE.register(), LATER))
          .extracting(finding -> finding.message(Locale.GERMAN))
          .containsExactly(
              "Bei Maßnahme debt-desk fehlt: ausführende Organisation, Geldgeber, Budget,"
                  + " Indikator.");
    }
  }

  @Nested
  class ActionNotPubliclyFunded {

    private static final ExpectedFinding FOUND =
        warning("action-not-publicly-funded", "debt-desk", ACTION + "/funder")
            .with("plan", id("plan"));

    private static EditableRegister paidBy(String funder) {
      return committing(Commitment.PUBLIC_FUNDING)
          .action(id("debt-desk"), a -> a.funder(id(funder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "centre", "province", "association"})
    void anAuthorityPays(String funder) {
      assertThat(alwaysFound(paidBy(funder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenants", "university"})
    void nobodyElseDoes(String funder) {
      assertThat(findings(paidBy(funder), LATER)).containsExactly(FOUND);
    }

    @Test
    void anActionThatHasNotBegunOrWasGivenUpNeedsNoMoney() {
      assertThat(findings(paidBy("tenants"), day("2019-12-31"))).isEmpty();
      assertThat(findings(paidBy("tenants"), day("2020-01-01"))).containsExactly(FOUND);
      assertThat(
              findings(
                  paidBy("tenants").action(id("debt-desk"), a -> a.status(ActionStatus.DROPPED)),
                  LATER))
          .isEmpty();
    }

    @Test
    void thatNobodyPaysIsFoundOnce() {
      EditableRegister free =
          paidBy("city").action(id("debt-desk"), a -> a.funder(Optional.empty()));
      assertThat(findings(free, LATER)).containsExactly(FOUND);
      assertThat(
              findings(
                  free.plan(id("plan"), p -> p.addCommitments(Commitment.COSTED_ACTIONS)), LATER))
          .extracting(ExpectedFinding::code)
          .containsExactly("action-incomplete");
    }
  }

  @Nested
  class ActionOverdue {

    private static EditableRegister is(ActionStatus status) {
      return PLANNED.action(
          id("debt-desk"), a -> a.status(status).term(term("2020-01-01", "2023-06-30")));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "RUNNING"})
    void anActionThatIsNotOverIsLateFromTheDayAfterItsLastDay(ActionStatus status) {
      assertThat(findings(is(status), day("2023-06-30"))).isEmpty();
      for (LocalDate day : List.of(day("2023-07-01"), LATER)) {
        assertThat(findings(is(status), day))
            .containsExactly(
                warning("action-overdue", "debt-desk", ACTION + "/status")
                    .during(from("2023-07-01"))
                    .with("due", day("2023-06-30")));
      }
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED"})
    void anActionThatIsDoneOrDroppedIsNot(ActionStatus status) {
      assertThat(alwaysFound(is(status))).isEmpty();
    }

    @Test
    void anActionWithoutALastDayIsNeverLate() {
      EditableRegister town =
          PLANNED
              .plan(id("plan"), p -> p.term(from("2020-01-01")))
              .action(
                  id("debt-desk"), a -> a.status(ActionStatus.RUNNING).term(from("2020-01-01")));
      assertThat(findings(town, day("2026-12-31"))).isEmpty();
    }
  }

  @Nested
  class PlanNotFollowedUp {

    private static final EditableRegister UNADJUSTED =
        PLANNED.plan(id("plan"), p -> p.adjustments(List.of()));

    private static ExpectedFinding in(int year) {
      return warning("plan-not-followed-up", "plan", PLAN)
          .during(from(year + 1 + "-01-01"))
          .with("year", Year.of(year))
          .with("due", day(year + "-12-31"));
    }

    private static Meeting meetingAbout(String topic, String heldOn) {
      return Meeting.builder()
          .from(meeting("meeting-" + heldOn, "plenary", heldOn))
          .addItems(AgendaItem.builder().title(text(topic)).addAbout(id(topic)).build())
          .build();
    }

    @Test
    void everyFullYearWithoutMeetingOrAdjustmentIsAFindingOnceItIsOver() {
      assertThat(findings(UNADJUSTED, day("2020-12-31"))).isEmpty();
      assertThat(findings(UNADJUSTED, day("2021-01-01"))).containsExactly(in(2020));
      assertThat(findings(UNADJUSTED, day("2022-06-30"))).containsExactly(in(2020), in(2021));
      assertThat(findings(UNADJUSTED, LATER))
          .containsExactly(in(2020), in(2021), in(2022), in(2023), in(2024), in(2025));
    }

    @ParameterizedTest
    @CsvSource({"plan, 2020-01-01", "plan, 2020-12-31", "debt-desk, 2020-12-31"})
    void aMeetingOfThePlatformAboutThePlanOrAnActionIsEnoughForItsYear(String topic, String day) {
      assertThat(findings(UNADJUSTED.and(meetingAbout(topic, day)), day("2022-01-01")))
          .containsExactly(in(2021));
    }

    @ParameterizedTest
    @CsvSource({"plan, 2021-01-01", "plan, 2019-12-31"})
    void aMeetingInAnotherYearIsNot(String topic, String day) {
      assertThat(findings(UNADJUSTED.and(meetingAbout(topic, day)), day("2021-06-30")))
          .containsExactly(in(2020));
    }

    @Test
    void aMeetingAboutSomethingElseOrOfAnotherPlatformIsNot() {
      EditableRegister town =
          UNADJUSTED.and(
              AdvisoryPlatform.builder()
                  .from(PLANNED.platform())
                  .id(id("other"))
                  .name(text("Another"))
                  .bodies(List.of())
                  .build(),
              meeting("meeting", "plenary", "2020-05-05"));
      assertThat(findings(town, day("2021-01-01"))).containsExactly(in(2020));
      assertThat(
              findings(
                  town.and(meetingAbout("plan", "2020-05-06"))
                      .plan(id("plan"), p -> p.followedUpBy(id("other"))),
                  day("2021-01-01")))
          .containsExactly(in(2020));
    }

    @Test
    void anAdjustmentIsEnoughForItsYear() {
      EditableRegister town =
          UNADJUSTED.plan(id("plan"), p -> p.addAdjustments(adjustment("2021-07-01")));
      assertThat(findings(town, day("2023-01-01"))).containsExactly(in(2020), in(2022));
    }

    @Test
    void ofYearsThatAreNotFullNothingIsAsked() {
      EditableRegister town =
          UNADJUSTED
              .plan(id("plan"), p -> p.term(term("2020-01-02", "2022-12-30")))
              .action(id("debt-desk"), a -> a.term(term("2020-01-02", "2022-12-30")));
      assertThat(findings(town, LATER)).containsExactly(in(2021));
    }
  }

  @Nested
  class PlanWithoutBody {

    @Test
    void aPlanNamesWhoFollowsItUpFromItsFirstDayOn() {
      EditableRegister town = PLANNED.plan(id("plan"), p -> p.followedUpBy(Optional.empty()));
      ExpectedFinding found =
          warning("plan-without-body", "plan", PLAN + "/followedUpBy").during(SIX_YEARS);
      assertThat(findings(town, day("2019-12-31"))).isEmpty();
      assertThat(findings(town, day("2020-01-01"))).containsExactly(found);
      assertThat(findings(town, LATER)).containsExactly(found);
    }
  }

  @Nested
  class BodyWithoutPartners {

    private static EditableRegister with(Membership... members) {
      return PLANNED.platform(
          id("platform"), p -> p.memberships(List.of(members)).bodies(List.of()));
    }

    private static ExpectedFinding without(FollowUpPartner missing, Term days) {
      return warning("body-without-partners", "plan", PLAN + "/followedUpBy")
          .during(days)
          .with("platform", id("platform"))
          .with("missing", missing);
    }

    private static final Membership TENANTS = membership("tenants", from("2019-01-01"));

    @ParameterizedTest
    @ValueSource(strings = {"city", "centre"})
    void theAuthorityAndAnOrganisationAreOnIt(String authority) {
      assertThat(alwaysFound(with(TENANTS, membership(authority, from("2019-01-01"))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "university"})
    void nobodyElseStandsForEither(String other) {
      Membership member = membership(other, from("2019-01-01"));
      assertThat(findings(with(TENANTS, member), LATER))
          .containsExactly(without(FollowUpPartner.AUTHORITY, SIX_YEARS));
      assertThat(findings(with(member), LATER))
          .containsExactly(
              without(FollowUpPartner.AUTHORITY, SIX_YEARS),
              without(FollowUpPartner.ORGANISATION, SIX_YEARS));
    }

    @Test
    void eachDayCounts() {
      EditableRegister town =
          with(
              TENANTS,
              membership("city", term("2020-01-02", "2021-12-31")),
              membership("city", term("2022-01-03", "2025-12-30")));
      ExpectedFinding first = without(FollowUpPartner.AUTHORITY, on("2020-01-01"));
      ExpectedFinding second = without(FollowUpPartner.AUTHORITY, term("2022-01-01", "2022-01-02"));
      assertThat(findings(town, day("2019-12-31"))).isEmpty();
      assertThat(findings(town, day("2020-01-01"))).containsExactly(first);
      assertThat(findings(town, day("2021-12-31"))).containsExactly(first);
      assertThat(findings(town, LATER))
          .containsExactly(first, second, without(FollowUpPartner.AUTHORITY, on("2025-12-31")));
    }

    @Test
    void whoSitsForAnOrganisationCountsForIt() {
      EditableRegister town =
          PLANNED.platform(
              id("platform"),
              p ->
                  p.memberships(List.of(TENANTS))
                      .bodies(
                          List.of(
                              Body.builder()
                                  .kind(BodyKind.PLENARY)
                                  .id(id("plenary"))
                                  .addMandates(
                                      Mandate.builder()
                                          .id(id("seat"))
                                          .holder(id("ann"))
                                          .onBehalfOf(id("city"))
                                          .term(from("2020-01-01"))
                                          .build())
                                  .build())));
      assertThat(findings(town, LATER))
          .noneMatch(found -> found.code().equals("body-without-partners"));
    }

    @Test
    void whereNobodyIsRecordedNothingIsKnown() {
      assertThat(alwaysFound(with())).isEmpty();
    }
  }

  @Nested
  class PlanWithoutBarometer {

    @Test
    void aPlanNamesItsBarometerFromItsFirstDayOn() {
      EditableRegister town = PLANNED.plan(id("plan"), p -> p.barometer(Optional.empty()));
      ExpectedFinding found =
          warning("plan-without-barometer", "plan", PLAN + "/barometer").during(SIX_YEARS);
      assertThat(findings(town, day("2019-12-31"))).isEmpty();
      assertThat(findings(town, day("2020-01-01"))).containsExactly(found);
      assertThat(findings(town, LATER)).containsExactly(found);
    }
  }

  @Nested
  class PovertyTestMissing {

    private static EditableRegister scanned(String day, boolean positive) {
      return PLANNED.povertyTest(id("test"), t -> t.quickScan(quickScan(day, positive)));
    }

    private static ExpectedFinding untested(Term days) {
      return warning("poverty-test-missing", "plan", PLAN)
          .during(days)
          .with("due", day("2019-12-31"));
    }

    @Test
    void aPlanIsTestedOnTheDayBeforeItBeginsAtTheLatest() {
      assertThat(findings(scanned("2019-12-31", false), LATER)).isEmpty();
      assertThat(findings(scanned("2020-01-01", false), day("2019-12-31"))).isEmpty();
      assertThat(findings(scanned("2020-01-01", false), LATER))
          .containsExactly(untested(on("2020-01-01")));
      assertThat(findings(scanned("2020-03-31", false), LATER))
          .containsExactly(untested(term("2020-01-01", "2020-03-30")));
    }

    @Test
    void aPositiveQuickScanIsATestAndWaitsForAnother() {
      assertThat(findings(scanned("2019-12-01", true), LATER))
          .extracting(ExpectedFinding::code)
          .containsExactly("extended-test-missing");
    }

    @Test
    void aTestOfAnActionOrOfNothingThatIsRecordedIsNoTestOfThePlan() {
      EditableRegister ofAction =
          PLANNED.povertyTest(id("test"), t -> t.concerns(Id.<Action>of("debt-desk")));
      assertThat(findings(ofAction, LATER)).containsExactly(untested(from("2020-01-01")));
      EditableRegister ofNothing =
          PLANNED.povertyTest(
              id("test"), t -> t.concerns(Optional.empty()).measure(text("Zakken")));
      assertThat(findings(ofNothing, LATER)).containsExactly(untested(from("2020-01-01")));
    }

    @Test
    void aMeasureUnderThePlanIsTestedByTheDayOfItsDecision() {
      EditableRegister town =
          PLANNED.and(
              PolicyMeasure.builder()
                  .id(id("bags"))
                  .title(text("Zakken"))
                  .decidedOn(day("2022-02-02"))
                  .build());
      ExpectedFinding found =
          warning("poverty-test-missing", "bags", "/measures/0")
              .during(from("2022-02-03"))
              .with("due", day("2022-02-02"));
      Id<PolicyMeasure> bags = id("bags");
      assertThat(findings(town, day("2022-02-02"))).isEmpty();
      assertThat(findings(town, day("2022-02-03"))).containsExactly(found);
      assertThat(
              findings(
                  town.and(povertyTestOf(bags, "of-bags", quickScan("2022-02-02", false))), LATER))
          .isEmpty();
    }

    @Test
    void anUntestedPlanIsAFindingFromItsFirstDayOn() {
      EditableRegister town = PLANNED.without(id("test"));
      assertThat(findings(town, day("2019-12-31"))).isEmpty();
      assertThat(findings(town, day("2020-01-01"))).containsExactly(untested(from("2020-01-01")));
    }

    @Test
    void theFirstOfSeveralTestsCounts() {
      EditableRegister town =
          scanned("2020-02-01", false)
              .and(
                  povertyTestOf(
                      Id.<PolicyPlan>of("plan"), "earlier", quickScan("2019-06-01", false)));
      assertThat(findings(town, LATER)).isEmpty();
    }
  }

  @Nested
  class ExtendedTestMissing {

    private static final PovertyTest POSITIVE =
        PovertyTest.builder()
            .from(povertyTest("of-bags", quickScan("2024-03-01", true)))
            .decidedOn(day("2024-05-15"))
            .build();

    private static EditableRegister extendedOn(String day) {
      return PLANNED.and(
          PovertyTest.builder()
              .from(POSITIVE)
              .extended(extendedTest(day, Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC))
              .build());
    }

    private static ExpectedFinding missing(Term days) {
      return warning("extended-test-missing", "of-bags", "/povertyTests/1/extended")
          .during(days)
          .with("due", day("2024-05-15"));
    }

    @Test
    void itComesByTheDayOfTheDecision() {
      assertThat(findings(extendedOn("2024-05-15"), LATER)).isEmpty();
      assertThat(findings(extendedOn("2024-05-16"), LATER))
          .containsExactly(missing(on("2024-05-16")));
    }

    @Test
    void itIsMissingFromTheDayAfterTheDecisionOn() {
      assertThat(findings(PLANNED.and(POSITIVE), day("2024-05-15"))).isEmpty();
      assertThat(findings(PLANNED.and(POSITIVE), day("2024-05-16")))
          .containsExactly(missing(from("2024-05-16")));
    }

    @Test
    void beforeADecisionNothingIsMissing() {
      assertThat(
              findings(PLANNED.and(povertyTest("of-bags", quickScan("2024-03-01", true))), LATER))
          .isEmpty();
    }

    @Test
    void aNegativeQuickScanIsEnough() {
      assertThat(
              findings(
                  PLANNED
                      .and(POSITIVE)
                      .povertyTest(id("of-bags"), t -> t.quickScan(quickScan("2024-03-01", false))),
                  LATER))
          .isEmpty();
    }

    @Test
    void whereNoPlanCommitsToTestsNobodyAsksForOne() {
      assertThat(findings(committing().and(POSITIVE), LATER)).isEmpty();
      assertThat(findings(WITHOUT_PLANS.and(POSITIVE), LATER)).isEmpty();
    }
  }

  @Nested
  class TestWithoutExperts {

    private static EditableRegister with(Capacity... involved) {
      return WITHOUT_PLANS.and(
          PovertyTest.builder()
              .from(povertyTest("test", quickScan("2024-03-01", true)))
              .extended(extendedTest("2024-04-01", involved))
              .build());
    }

    private static ExpectedFinding without(Capacity... capacities) {
      return warning("test-without-experts", "test", TEST + "/extended/involved")
          .with("capacities", ImmutableSet.copyOf(capacities));
    }

    @Test
    void bothKnowPoverty() {
      assertThat(alwaysFound(with(Capacity.ACADEMIC, Capacity.EXPERT_BY_EXPERIENCE))).isEmpty();
      assertThat(alwaysFound(with(Capacity.ACADEMIC, Capacity.SOCIAL_ORGANISATION)))
          .containsExactly(without(Capacity.EXPERT_BY_EXPERIENCE));
      assertThat(alwaysFound(with(Capacity.EXPERT_BY_EXPERIENCE, Capacity.INHABITANT)))
          .containsExactly(without(Capacity.ACADEMIC));
      assertThat(alwaysFound(with()))
          .containsExactly(without(Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC));
    }
  }

  @Nested
  class PlanNotEvaluated {

    private static EditableRegister evaluated(String... days) {
      return PLANNED.plan(
          id("plan"),
          p ->
              p.addCommitments(Commitment.IMPACT_EVALUATION)
                  .evaluations(
                      Stream.of(days)
                          .map(
                              day ->
                                  ImpactEvaluation.builder()
                                      .from(EvaluationIncomplete.COMPLETE)
                                      .id(id("evaluation-" + day))
                                      .completedOn(day(day))
                                      .of(List.of())
                                      .with(List.of(id("university")))
                                      .build())
                          .toList()));
    }

    private static ExpectedFinding late(Term days) {
      return warning("plan-not-evaluated", "plan", PLAN + "/evaluations")
          .during(days)
          .with("due", day("2025-12-31"));
    }

    @Test
    void aPlanIsEvaluatedByItsLastDay() {
      assertThat(findings(evaluated(), day("2025-12-31"))).isEmpty();
      assertThat(findings(evaluated(), day("2026-01-01")))
          .containsExactly(late(from("2026-01-01")));
      assertThat(findings(evaluated("2025-12-31"), LATER)).isEmpty();
      assertThat(findings(evaluated("2020-06-30", "2026-06-30"), LATER)).isEmpty();
    }
  }

  @Nested
  class EvaluationWithoutAcademics {

    private static EditableRegister by(String... organisations) {
      return EvaluationIncomplete.evaluated(
          EvaluationIncomplete.complete()
              .with(Stream.of(organisations).map(Id::<Organisation>of).toList()));
    }

    private static final ExpectedFinding FOUND =
        warning("evaluation-without-academics", "evaluation", PLAN + "/evaluations/0/with")
            .with("plan", id("plan"));

    @Test
    void oneAcademicAmongOthersIsEnough() {
      assertThat(alwaysFound(by("tenants", "university"))).isEmpty();
      assertThat(findings(by("tenants"), day("2023-03-01"))).containsExactly(FOUND);
      assertThat(findings(by(), day("2023-03-01"))).containsExactly(FOUND);
    }

    @Test
    void aPlanThatDoesNotCommitToItIsEvaluatedByWhomItLikes() {
      assertThat(findings(by("tenants").plan(id("plan"), p -> p.commitments(COMMITMENTS)), LATER))
          .isEmpty();
    }
  }

  @Nested
  class EvaluationIncomplete {

    private static final ImpactEvaluation COMPLETE =
        TOWN.register().plans().get(0).evaluations().get(0);

    private static EditableRegister evaluated(ImpactEvaluation.Builder evaluation) {
      return PLANNED.plan(
          id("plan"),
          p ->
              p.addCommitments(Commitment.IMPACT_EVALUATION)
                  .addEvaluations(
                      evaluation
                          .completedOn(day("2022-06-01"))
                          .of(List.of(Id.<Action>of("debt-desk")))
                          .build()));
    }

    private static ImpactEvaluation.Builder complete() {
      return ImpactEvaluation.builder().from(COMPLETE);
    }

    private static ExpectedFinding lacks(CaimerPart... parts) {
      return warning("evaluation-incomplete", "evaluation", PLAN + "/evaluations/0")
          .with("parts", ImmutableSet.copyOf(parts));
    }

    @Test
    void eachOfTheFivePartsCounts() {
      assertThat(alwaysFound(evaluated(complete()))).isEmpty();
      assertThat(alwaysFound(evaluated(complete().context(Optional.empty()))))
          .containsExactly(lacks(CaimerPart.CONTEXT));
      assertThat(alwaysFound(evaluated(complete().actors(Optional.empty()))))
          .containsExactly(lacks(CaimerPart.ACTORS));
      assertThat(alwaysFound(evaluated(complete().interventions(Optional.empty()))))
          .containsExactly(lacks(CaimerPart.INTERVENTIONS));
      assertThat(alwaysFound(evaluated(complete().mechanisms(Optional.empty()))))
          .containsExactly(lacks(CaimerPart.MECHANISMS));
      assertThat(alwaysFound(evaluated(complete().results(Optional.empty()))))
          .containsExactly(lacks(CaimerPart.RESULTS));
    }

    @Test
    void anEmptyOneLacksThemAllInOrder() {
      assertThat(
              alwaysFound(
                  evaluated(
                      ImpactEvaluation.builder()
                          .id(id("evaluation"))
                          .addWith(Id.<Organisation>of("university"))
                          .completedOn(day("2024-01-01")))))
          .containsExactly(lacks(CaimerPart.values()));
    }
  }
}
