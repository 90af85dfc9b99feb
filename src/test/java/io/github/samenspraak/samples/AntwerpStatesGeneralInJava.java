package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.samenspraak.policy.ActionStatus.DONE;
import static io.github.samenspraak.policy.ActionStatus.RUNNING;
import static io.github.samenspraak.policy.Audience.OFFICIALS;
import static io.github.samenspraak.policy.Audience.POLICY;
import static io.github.samenspraak.policy.Audience.RESEARCHERS;
import static io.github.samenspraak.policy.Audience.TARGET_GROUP;
import static io.github.samenspraak.policy.Capacity.ACADEMIC;
import static io.github.samenspraak.policy.Capacity.EXPERT_BY_EXPERIENCE;
import static io.github.samenspraak.policy.Capacity.INHABITANT;
import static io.github.samenspraak.policy.Capacity.MUNICIPAL_SERVICE;
import static io.github.samenspraak.policy.Capacity.SOCIAL_ORGANISATION;
import static io.github.samenspraak.policy.Capacity.WELFARE_CENTRE_SERVICE;
import static io.github.samenspraak.policy.HouseFunction.COUNTER;
import static io.github.samenspraak.policy.HouseFunction.INFORMATION;
import static io.github.samenspraak.policy.HouseFunction.REFERRAL;
import static io.github.samenspraak.policy.ParticipationMethod.DEBATE;
import static io.github.samenspraak.policy.ParticipationMethod.FOCUS_GROUP;
import static io.github.samenspraak.policy.ParticipationMethod.INTERVIEW;
import static io.github.samenspraak.policy.ParticipationMethod.THEMATIC_WORKING_GROUP;
import static io.github.samenspraak.policy.ParticipationMethod.WORKPLACE_VISIT;
import static io.github.samenspraak.samples.AntwerpInJava.CITY;
import static io.github.samenspraak.samples.AntwerpInJava.OCMW;
import static io.github.samenspraak.samples.AntwerpInJava.antwerp;
import static io.github.samenspraak.samples.AntwerpInJava.city;
import static io.github.samenspraak.samples.AntwerpInJava.civilSociety;
import static io.github.samenspraak.samples.AntwerpInJava.decision;
import static io.github.samenspraak.samples.AntwerpInJava.nl;
import static io.github.samenspraak.samples.AntwerpInJava.numbered;
import static io.github.samenspraak.samples.AntwerpInJava.ocmw;
import static io.github.samenspraak.samples.AntwerpInJava.organisation;
import static io.github.samenspraak.samples.AntwerpInJava.organisations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The States-General of Local Social Policy of Antwerp, told in Java: the sample {@code
 * antwerp-states-general.json} is written from here.
 *
 * <p>What is known of the case: the City and APSMO, both days, the working groups and the four
 * conclusions of the first edition, the three core values of the second, the tracks and the debate
 * that went with it, the seven B’s, and the joint work that followed. All the rest is made up, so
 * that the register is whole: the words of the conclusions and what was done about which, the plan
 * in which that work stands and who follows it up, days and amounts, the barometer, the house,
 * every score, and organisations with numbers for names.
 */
final class AntwerpStatesGeneralInJava {

  /** The day on which one looks at the register: eight months after the second edition. */
  static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

  private static final LocalDate FIRST_EDITION = LocalDate.of(2020, 2, 6);
  private static final LocalDate SECOND_EDITION = LocalDate.of(2022, 10, 3);
  private static final Term SIX_YEARS = Term.parse("2020-01-01/2025-12-31");

  private static final Id<Organisation> APSMO = Id.of("apsmo");
  private static final Id<Organisation> SOCIAL_SERVICE = Id.of("social-service");
  private static final Id<Organisation> UNIVERSITY = Id.of("university-001");
  private static final int ORGANISATIONS = 12;

  private static final Id<Forum> STATES_GENERAL = Id.of("states-general");
  private static final Id<AdvisoryPlatform> NETWORK = Id.of("network");
  private static final Id<Body> PLENARY = Id.of("plenary");
  private static final Id<PolicyPlan> PLAN = Id.of("plan");
  private static final Id<PovertyBarometer> BAROMETER = Id.of("barometer");

  private AntwerpStatesGeneralInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(antwerp())
        .addOrganisations(city(), socialService(), ocmw(), apsmo(), university())
        .addAllOrganisations(socialOrganisations())
        .addPlatforms(network())
        .meetings(meetings())
        .addPlans(plan())
        .addBarometers(barometer())
        .addPovertyTests(testOfThePlan())
        .addSocialHouses(socialHouse())
        .accessibilityReviews(reviews())
        .addAllParticipationActivities(workingGroupsOfTheFirstEdition())
        .addAllParticipationActivities(tracksBeforeTheSecondEdition())
        .addAllParticipationActivities(debateAtTheSecondEdition())
        .addForums(statesGeneral())
        .build();
  }

  // Who takes part: the City, and APSMO with the social organisations that are its members.

  private static Organisation socialService() {
    return Organisation.builder()
        .from(
            organisation(
                SOCIAL_SERVICE, OrganisationKind.PUBLIC_SERVICE, nl("Sociale dienst van de stad")))
        .parent(CITY)
        .build();
  }

  private static Organisation apsmo() {
    return Organisation.builder()
        .from(organisation(APSMO, OrganisationKind.NETWORK, nl("APSMO")))
        .members(socialOrganisations().stream().map(Organisation::id).toList())
        .build();
  }

  private static Organisation university() {
    return organisation(UNIVERSITY, OrganisationKind.ACADEMIC, nl("Universiteit 001"));
  }

  /** The last one is an organisation of volunteers. */
  private static ImmutableList<Organisation> socialOrganisations() {
    return civilSociety(ORGANISATIONS).stream()
        .map(
            organisation ->
                organisation.id().equals(organisation(ORGANISATIONS))
                    ? Organisation.builder()
                        .from(organisation)
                        .addThemes(nl("Vrijwilligerswerk"))
                        .build()
                    : organisation)
        .collect(toImmutableList());
  }

  // The forum: two editions.

  private static final Id<ForumConclusion> KNOW_THE_MAP = Id.of("conclusion-map");
  private static final Id<ForumConclusion> TRUST_EACH_OTHER = Id.of("conclusion-trust");
  private static final Id<ForumConclusion> ONE_PLACE = Id.of("conclusion-one-place");
  private static final Id<ForumConclusion> AT_ONCE = Id.of("conclusion-at-once");

  private static Forum statesGeneral() {
    return Forum.builder()
        .id(STATES_GENERAL)
        .name(nl("Staten-Generaal van het lokaal sociaal beleid"))
        .addOrganisers(CITY, APSMO)
        .addEditions(firstEdition(), secondEdition())
        .build();
  }

  private static ForumEdition firstEdition() {
    return ForumEdition.builder()
        .number(1)
        .heldOn(FIRST_EDITION)
        .addThemes(nl("Hoe helpen we kwetsbare mensen beter?"))
        .addConclusions(
            conclusion(KNOW_THE_MAP, "Wie wil samenwerken, moet de sociale kaart kennen."),
            conclusion(TRUST_EACH_OTHER, "Wie wil samenwerken, moet elkaar vertrouwen."),
            conclusion(ONE_PLACE, "Wie hulp zoekt, moet op één plek terechtkunnen."),
            conclusion(AT_ONCE, "Wie in nood is, mag niet moeten wachten."))
        .addFollowUp(
            followUp(KNOW_THE_MAP, VISITS),
            followUp(TRUST_EACH_OTHER, TRAINING),
            followUp(TRUST_EACH_OTHER, FRAME),
            followUp(ONE_PLACE, WELCOME_POINT),
            followUp(ONE_PLACE, CARE_POINT),
            followUp(AT_ONCE, EMERGENCY_COUNTER))
        .build();
  }

  private static ForumEdition secondEdition() {
    return ForumEdition.builder()
        .number(2)
        .heldOn(SECOND_EDITION)
        .addThemes(nl("Vertrouwen"), nl("Samenwerking"), nl("Toegankelijkheid"))
        .preparedBy(tracksBeforeTheSecondEdition().stream().map(ParticipationActivity::id).toList())
        .build();
  }

  private static ForumConclusion conclusion(Id<ForumConclusion> id, String text) {
    return ForumConclusion.builder().id(id).text(nl(text)).build();
  }

  private static FollowUp followUp(Id<ForumConclusion> conclusion, Id<Action> action) {
    return FollowUp.builder().conclusion(conclusion).action(action).build();
  }

  // Participation: working groups on the first day; tracks of providers and clients before the
  // second one, and on that day a debate among all.

  private static ImmutableList<ParticipationActivity> workingGroupsOfTheFirstEdition() {
    return Stream.of(OFFICIALS, TARGET_GROUP, RESEARCHERS)
        .map(
            audience ->
                activity(
                    "working-group-" + audience, FIRST_EDITION, THEMATIC_WORKING_GROUP, audience))
        .collect(toImmutableList());
  }

  private static ImmutableList<ParticipationActivity> tracksBeforeTheSecondEdition() {
    return ImmutableList.of(
        track("visits-in-spring", "2022-05-12", WORKPLACE_VISIT, OFFICIALS),
        track("clients-in-groups", "2022-05-17", FOCUS_GROUP, TARGET_GROUP),
        track("clients-at-home", "2022-06-09", INTERVIEW, TARGET_GROUP),
        track("visits-in-autumn", "2022-09-08", WORKPLACE_VISIT, OFFICIALS),
        track("providers-in-groups", "2022-09-13", THEMATIC_WORKING_GROUP, OFFICIALS));
  }

  private static ImmutableList<ParticipationActivity> debateAtTheSecondEdition() {
    return Stream.of(POLICY, RESEARCHERS, TARGET_GROUP, OFFICIALS)
        .map(audience -> activity("debate-" + audience, SECOND_EDITION, DEBATE, audience))
        .collect(toImmutableList());
  }

  private static ParticipationActivity track(
      String id, String heldOn, ParticipationMethod method, Audience audience) {
    return activity("track-" + id, LocalDate.parse(heldOn), method, audience);
  }

  private static ParticipationActivity activity(
      String id, LocalDate heldOn, ParticipationMethod method, Audience audience) {
    return ParticipationActivity.builder()
        .id(Id.of(id.toLowerCase(Locale.ROOT).replace('_', '-')))
        .heldOn(heldOn)
        .method(method)
        .audience(audience)
        .level(
            method == THEMATIC_WORKING_GROUP
                ? ParticipationLevel.CO_PRODUCE
                : method == DEBATE ? ParticipationLevel.ADVISE : ParticipationLevel.CONSULT)
        .addContributesTo(STATES_GENERAL)
        .build();
  }

  // The joint work that followed, in the social policy plan of those years.

  private static final Id<Action> FRAME = Id.of("action-frame");
  private static final Id<Action> TRAINING = Id.of("action-training");
  private static final Id<Action> VISITS = Id.of("action-visits");
  private static final Id<Action> WELCOME_POINT = Id.of("action-welcome-point");
  private static final Id<Action> EMERGENCY_COUNTER = Id.of("action-emergency-counter");
  private static final Id<Action> CARE_POINT = Id.of("action-care-point");
  private static final Id<Action> SOCIAL_MAP = Id.of("action-social-map");

  private static final Id<Challenge> SCATTERED = Id.of("challenge-scattered");
  private static final Id<Challenge> NOT_REACHED = Id.of("challenge-not-reached");

  private static final Id<Indicator> ARRIVING = Id.of("referrals-that-arrive");
  private static final Id<Indicator> KNOWN = Id.of("people-who-know-where-to-go");

  private static PolicyPlan plan() {
    return PolicyPlan.builder()
        .id(PLAN)
        .title(nl("Lokaal sociaal beleid 2020-2025"))
        .term(SIX_YEARS)
        .director(CITY)
        .addContributors(
            contributor(MUNICIPAL_SERVICE, SOCIAL_SERVICE),
            contributor(WELFARE_CENTRE_SERVICE, OCMW),
            contributor(SOCIAL_ORGANISATION, APSMO),
            contributor(SOCIAL_ORGANISATION, organisation(ORGANISATIONS)),
            Contributor.builder().capacity(INHABITANT).build(),
            Contributor.builder().capacity(EXPERT_BY_EXPERIENCE).build(),
            contributor(ACADEMIC, UNIVERSITY))
        .addChallenges(
            challenge(SCATTERED, "Hulp is versnipperd over wie elkaar niet kent."),
            challenge(NOT_REACHED, "Hulp bereikt niet wie ze nodig heeft."))
        .addObjectives(workingTogether(), accessibleServices())
        .followedUpBy(NETWORK)
        .addAdjustments(
            adjustment("2020-11-17", "Wat de Staten-Generaal besloot, wordt gezamenlijk werk.")
                .addConcerns(FRAME, TRAINING, VISITS)
                .build(),
            adjustment("2022-03-03", "Er komen veel mensen op de vlucht aan.")
                .addConcerns(WELCOME_POINT, EMERGENCY_COUNTER, CARE_POINT)
                .build())
        .barometer(BAROMETER)
        .addCommitments(
            Commitment.ALL_CAPACITIES, Commitment.FOLLOW_UP_BODY, Commitment.COSTED_ACTIONS)
        .build();
  }

  private static Contributor contributor(Capacity capacity, Id<Organisation> organisation) {
    return Contributor.builder().capacity(capacity).organisation(organisation).build();
  }

  private static Challenge challenge(Id<Challenge> id, String text) {
    return Challenge.builder().id(id).domain(LifeDomain.OTHER).text(nl(text)).build();
  }

  private static Objective workingTogether() {
    return objective("together", "Organisaties werken samen in netwerken")
        .level(ObjectiveLevel.STRATEGIC)
        .addAnswers(SCATTERED)
        .addObjectives(
            objective("know-and-trust", "Organisaties kennen en vertrouwen elkaar")
                .level(ObjectiveLevel.OPERATIONAL)
                .addAnswers(SCATTERED)
                .addActions(
                    action(SOCIAL_MAP, "De sociale kaart bijhouden", "2020-01-01/2025-12-31")
                        .addExecutors(SOCIAL_SERVICE, APSMO)
                        .budget(euros("90000.00"))
                        .addIndicators(ARRIVING)
                        .status(RUNNING)
                        .build(),
                    action(FRAME, "Een kader om naar elkaar te verwijzen", "2020-12-01/2021-06-30")
                        .addExecutors(SOCIAL_SERVICE, APSMO)
                        .budget(euros("8000.00"))
                        .addIndicators(ARRIVING)
                        .status(DONE)
                        .project(true)
                        .build(),
                    action(TRAINING, "Vorming in netwerksamenwerking", "2021-01-01/2022-12-31")
                        .addExecutors(APSMO, UNIVERSITY)
                        .budget(euros("24000.00"))
                        .addIndicators(ARRIVING)
                        .status(DONE)
                        .build(),
                    action(VISITS, "Bij elkaar op de werkvloer", "2021-09-01/2022-12-31")
                        .addExecutors(SOCIAL_SERVICE, APSMO, OCMW)
                        .budget(euros("5000.00"))
                        .addIndicators(ARRIVING)
                        .status(DONE)
                        .build())
                .build())
        .build();
  }

  private static Objective accessibleServices() {
    return objective("accessible", "Diensten beantwoorden aan de zeven B’s")
        .level(ObjectiveLevel.STRATEGIC)
        .addAnswers(NOT_REACHED)
        .addObjectives(
            objective("refugees", "Vluchtelingen vinden hulp op één plek en meteen")
                .level(ObjectiveLevel.OPERATIONAL)
                .addAnswers(NOT_REACHED)
                .addActions(
                    action(WELCOME_POINT, "Onthaalpunt voor vluchtelingen", "2022-03-07/2023-12-31")
                        .addExecutors(SOCIAL_SERVICE)
                        .addAllExecutors(organisations(1, 2, ORGANISATIONS))
                        .budget(euros("160000.00"))
                        .addIndicators(KNOWN)
                        .status(RUNNING)
                        .build(),
                    action(
                            EMERGENCY_COUNTER,
                            "Noodloket voor vluchtelingen",
                            "2022-03-07/2023-12-31")
                        .addExecutors(OCMW)
                        .addAllExecutors(organisations(3))
                        .budget(euros("140000.00"))
                        .addIndicators(KNOWN)
                        .status(RUNNING)
                        .build(),
                    action(CARE_POINT, "Zorgpunt voor vluchtelingen", "2022-04-04/2023-12-31")
                        .addExecutors(OCMW)
                        .addAllExecutors(organisations(4, 5))
                        .budget(euros("110000.00"))
                        .addIndicators(KNOWN)
                        .status(RUNNING)
                        .build())
                .build())
        .build();
  }

  private static Objective.Builder objective(String id, String title) {
    return Objective.builder().id(Id.of("objective-" + id)).title(nl(title));
  }

  private static Action.Builder action(Id<Action> id, String title, String term) {
    return Action.builder().id(id).title(nl(title)).term(Term.parse(term)).funder(CITY);
  }

  private static Adjustment.Builder adjustment(String decidedOn, String text) {
    return Adjustment.builder().decidedOn(LocalDate.parse(decidedOn)).text(nl(text));
  }

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static PovertyTest testOfThePlan() {
    return PovertyTest.builder()
        .id(Id.of("test-of-the-plan"))
        .concerns(PLAN)
        .quickScan(
            QuickScan.builder().completedOn(LocalDate.of(2019, 9, 16)).positive(true).build())
        .extended(
            ExtendedTest.builder()
                .completedOn(LocalDate.of(2019, 11, 4))
                .addInvolved(SOCIAL_ORGANISATION, EXPERT_BY_EXPERIENCE, ACADEMIC)
                .advice(nl("Meet of hulp aankomt, niet alleen of ze bestaat."))
                .build())
        .decidedOn(LocalDate.of(2019, 12, 16))
        .build();
  }

  private static PovertyBarometer barometer() {
    return PovertyBarometer.builder()
        .id(BAROMETER)
        .title(nl("Barometer van het lokaal sociaal beleid 2020-2025"))
        .term(SIX_YEARS)
        .addIndicators(
            share(ARRIVING, "Verwijzingen die aankomen", "52", "75"),
            share(KNOWN, "Mensen die weten waar zij hulp vinden", "61", "80"))
        .addAllMeasurements(measurements(ARRIVING, "53", "58", "64"))
        .addAllMeasurements(measurements(KNOWN, "60", "60", "66"))
        .build();
  }

  private static Indicator share(Id<Indicator> id, String name, String baseline, String target) {
    return Indicator.builder()
        .id(id)
        .name(nl(name))
        .unit(Label.of("%"))
        .source(nl("Bevraging door de stad (verzonnen cijfers)"))
        .better(Direction.HIGHER)
        .baseline(new BigDecimal(baseline))
        .target(new BigDecimal(target))
        .build();
  }

  private static ImmutableList<Measurement> measurements(Id<Indicator> indicator, String... each) {
    return IntStream.range(0, each.length)
        .mapToObj(
            number ->
                Measurement.builder()
                    .indicator(indicator)
                    .year(Year.of(2020 + number))
                    .value(new BigDecimal(each[number]))
                    .build())
        .collect(toImmutableList());
  }

  // The network in which the City and the organisations follow that plan up, every November.

  private static final Term SINCE_ESTABLISHED = Term.parse("2019-09-02/..");

  private static AdvisoryPlatform network() {
    return AdvisoryPlatform.builder()
        .id(NETWORK)
        .name(nl("Netwerk lokaal sociaal beleid"))
        .kind(PlatformKind.NETWORK)
        .authority(CITY)
        .established(PartialDate.of(SINCE_ESTABLISHED.firstDayOrThrow()))
        .addPurposes(nl("Samen het lokaal sociaal beleid uitwerken en opvolgen."))
        .addCharters(
            Charter.builder()
                .inForce(SINCE_ESTABLISHED)
                .adoptedBy(decision("2019-06-24", CITY, "Afspraken over het netwerk"))
                .addMeetings(
                    MeetingRule.builder().noticeDays(14).build(),
                    MeetingRule.builder().of(BodyKind.PLENARY).perYear(1).noticeDays(14).build())
                .participantsAreMembers(true)
                .build())
        .memberships(
            Stream.of(CITY, SOCIAL_SERVICE, OCMW, APSMO, UNIVERSITY)
                .map(member -> Membership.builder().member(member).term(SINCE_ESTABLISHED).build())
                .toList())
        .addBodies(Body.builder().kind(BodyKind.PLENARY).id(PLENARY).name(nl("Netwerkdag")).build())
        .build();
  }

  private static ImmutableList<Meeting> meetings() {
    return ImmutableList.of(
        meeting("2020-11-17", item("Vier conclusies, en nu?").addAbout(PLAN, FRAME, TRAINING)),
        meeting("2021-11-16", item("Stand van het gezamenlijke werk").addAbout(TRAINING, VISITS)),
        meeting(
            "2022-11-15",
            item("Na de tweede Staten-Generaal").addAbout(PLAN),
            item("De drie punten voor vluchtelingen")
                .addAbout(WELCOME_POINT, EMERGENCY_COUNTER, CARE_POINT)));
  }

  private static Meeting meeting(String heldOn, AgendaItem.Builder... items) {
    LocalDate day = LocalDate.parse(heldOn);
    return Meeting.builder()
        .id(Id.of("network-day-" + day.getYear()))
        .body(PLENARY)
        .heldOn(day)
        .convenedOn(day.minusWeeks(4))
        .items(Stream.of(items).map(AgendaItem.Builder::build).toList())
        .minutesApprovedOn(day.plusWeeks(3))
        .build();
  }

  private static AgendaItem.Builder item(String title) {
    return AgendaItem.builder().title(nl(title));
  }

  // The services, in a Social House, and how accessible they are by the seven B’s.

  private static final Id<TargetGroup> REFUGEES = Id.of("refugees");
  private static final Id<TargetGroup> PEOPLE_IN_POVERTY = Id.of("people-in-poverty");
  private static final Id<TargetGroup> PEOPLE_WITHOUT_HOME = Id.of("people-without-a-home");

  private static final Id<Service> WELCOME = Id.of("service-welcome-point");
  private static final Id<Service> EMERGENCY = Id.of("service-emergency-counter");
  private static final Id<Service> CARE = Id.of("service-care-point");
  private static final Id<Service> RECEPTION = Id.of("service-reception");

  private static SocialHouse socialHouse() {
    return SocialHouse.builder()
        .id(Id.of("social-house"))
        .name(nl("Sociaal Huis"))
        .authority(CITY)
        .addFunctions(INFORMATION, COUNTER, REFERRAL)
        .addTargetGroups(
            targetGroup(REFUGEES, "Vluchtelingen"),
            targetGroup(PEOPLE_IN_POVERTY, "Mensen in armoede"),
            targetGroup(PEOPLE_WITHOUT_HOME, "Mensen zonder vaste woonplaats"))
        .addServices(
            service(WELCOME, "Onthaalpunt", SOCIAL_SERVICE, INFORMATION, REFERRAL)
                .addTargetGroups(REFUGEES)
                .build(),
            service(EMERGENCY, "Noodloket", OCMW, COUNTER).addTargetGroups(REFUGEES).build(),
            service(CARE, "Zorgpunt", organisation(4), COUNTER, REFERRAL)
                .addTargetGroups(REFUGEES)
                .addSessions(session("2022-09-20", "Opvangplaats 001"))
                .addSessions(session("2023-03-21", "Opvangplaats 002"))
                .build(),
            service(RECEPTION, "Sociaal onthaal", OCMW, INFORMATION, COUNTER, REFERRAL)
                .addTargetGroups(PEOPLE_IN_POVERTY, PEOPLE_WITHOUT_HOME)
                .build())
        .build();
  }

  private static TargetGroup targetGroup(Id<TargetGroup> id, String name) {
    return TargetGroup.builder().id(id).name(nl(name)).build();
  }

  private static Service.Builder service(
      Id<Service> id, String name, Id<Organisation> provider, HouseFunction... functions) {
    return Service.builder().id(id).name(nl(name)).provider(provider).addFunctions(functions);
  }

  private static Session session(String heldOn, String place) {
    return Session.builder().heldOn(LocalDate.parse(heldOn)).place(nl(place)).build();
  }

  private static ImmutableList<AccessibilityReview> reviews() {
    return ImmutableList.of(
        review("2022-06-20", WELCOME, 4, 3, 4, 2, 4, 5, 3)
            .remarks(nl("Wie er niet toevallig langskomt, weet niet dat het er is."))
            .build(),
        review("2022-06-21", EMERGENCY, 3, 2, 4, 2, 3, 5, 2).build(),
        review("2022-06-23", CARE, 3, 3, 4, 3, 5, 5, 3).build(),
        review("2022-06-27", RECEPTION, 4, 3, 3, 4, 3, 5, 3).build(),
        review("2023-04-17", WELCOME, 4, 4, 4, 4, 4, 5, 4).build());
  }

  /** The scores are in the order of the criteria. */
  private static AccessibilityReview.Builder review(
      String reviewedOn, Id<Service> service, int... scores) {
    ImmutableMap.Builder<AccessibilityCriterion, Score> byCriterion = ImmutableMap.builder();
    for (AccessibilityCriterion criterion : AccessibilityCriterion.values()) {
      byCriterion.put(criterion, new Score(scores[criterion.ordinal()]));
    }
    return AccessibilityReview.builder()
        .id(Id.of(numbered("review-of-%s-%s", service, reviewedOn)))
        .service(service)
        .reviewedOn(LocalDate.parse(reviewedOn))
        .addBy(EXPERT_BY_EXPERIENCE, SOCIAL_ORGANISATION, MUNICIPAL_SERVICE)
        .scores(byCriterion.buildOrThrow());
  }
}
