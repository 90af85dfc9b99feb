package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.Facts.action;
import static io.github.samenspraak.rules.Facts.adjustment;
import static io.github.samenspraak.rules.Facts.advice;
import static io.github.samenspraak.rules.Facts.allotment;
import static io.github.samenspraak.rules.Facts.avenue;
import static io.github.samenspraak.rules.Facts.challenge;
import static io.github.samenspraak.rules.Facts.conclusion;
import static io.github.samenspraak.rules.Facts.covenantReport;
import static io.github.samenspraak.rules.Facts.day;
import static io.github.samenspraak.rules.Facts.decision;
import static io.github.samenspraak.rules.Facts.edition;
import static io.github.samenspraak.rules.Facts.elected;
import static io.github.samenspraak.rules.Facts.evaluation;
import static io.github.samenspraak.rules.Facts.extendedTest;
import static io.github.samenspraak.rules.Facts.extension;
import static io.github.samenspraak.rules.Facts.followUp;
import static io.github.samenspraak.rules.Facts.forumConclusion;
import static io.github.samenspraak.rules.Facts.from;
import static io.github.samenspraak.rules.Facts.grant;
import static io.github.samenspraak.rules.Facts.group;
import static io.github.samenspraak.rules.Facts.id;
import static io.github.samenspraak.rules.Facts.interpellation;
import static io.github.samenspraak.rules.Facts.mandate;
import static io.github.samenspraak.rules.Facts.measurement;
import static io.github.samenspraak.rules.Facts.meeting;
import static io.github.samenspraak.rules.Facts.membership;
import static io.github.samenspraak.rules.Facts.office;
import static io.github.samenspraak.rules.Facts.operational;
import static io.github.samenspraak.rules.Facts.organisation;
import static io.github.samenspraak.rules.Facts.participation;
import static io.github.samenspraak.rules.Facts.person;
import static io.github.samenspraak.rules.Facts.present;
import static io.github.samenspraak.rules.Facts.presentInPerson;
import static io.github.samenspraak.rules.Facts.quickScan;
import static io.github.samenspraak.rules.Facts.report;
import static io.github.samenspraak.rules.Facts.response;
import static io.github.samenspraak.rules.Facts.scheme;
import static io.github.samenspraak.rules.Facts.service;
import static io.github.samenspraak.rules.Facts.share;
import static io.github.samenspraak.rules.Facts.signal;
import static io.github.samenspraak.rules.Facts.strategic;
import static io.github.samenspraak.rules.Facts.targetGroup;
import static io.github.samenspraak.rules.Facts.term;
import static io.github.samenspraak.rules.Facts.text;
import static io.github.samenspraak.rules.Facts.track;
import static io.github.samenspraak.rules.Facts.with;

import com.google.common.collect.Maps;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A small town with one platform, in which every rule is kept: on {@link #TODAY} no rule finds
 * anything. It is made up.
 *
 * <p>Four organisations are members. The steering committee has six seats, all taken: {@code anna},
 * alderwoman, is in the chair; {@code bert} and {@code carla} are sent by the city and its welfare
 * centre; {@code dirk}, {@code els} and {@code frank} are elected. {@code greet} and {@code hugo}
 * have no seat. Two working groups, {@code housing} and {@code debt}, conclude every year. All of
 * it begins on 1 July 2023.
 *
 * <p>With {@code youth-club}, which is no member, the city has made a covenant of three years, and
 * has decided to extend it by three.
 *
 * <p>The plan of 2026 to 2031 has one strategic objective, {@code less-debt}, and under it an
 * operational one, {@code debt-help}, with two actions: {@code debt-desk}, which is running, and
 * {@code flyers}, which is done. It was tested before, is followed up by the platform, and was
 * adjusted in 2026. A barometer measures from 2024 on. The Social House reaches {@code
 * young-parents} and {@code newcomers}; the forum is held every two years, last in 2025.
 */
final class Lindedorp {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Term SINCE = from("2023-07-01");

  private static final Term SIX_YEARS = term("2023-07-01", "2029-06-30");

  static final Town TOWN = new Town(register());

  private Lindedorp() {}

  private static Register register() {
    return Register.builder()
        .municipality(
            Municipality.builder()
                .name(text("Lindedorp"))
                .nisCode(NisCode.of("44021"))
                .region(Region.FLANDERS)
                .addLanguages(Locale.forLanguageTag("nl"))
                .build())
        .addPeople(person("anna", Sex.F), person("bert", Sex.M), person("carla", Sex.F))
        .addPeople(person("dirk", Sex.M), person("els", Sex.F), person("frank", Sex.M))
        .addPeople(person("greet", Sex.F), person("hugo", Sex.M))
        .addOrganisations(
            organisation("city", OrganisationKind.MUNICIPALITY),
            organisation("centre", OrganisationKind.SOCIAL_WELFARE_CENTRE),
            organisation("province", OrganisationKind.PROVINCE),
            organisation("tenants", OrganisationKind.CIVIL_SOCIETY),
            organisation("shelter", OrganisationKind.CIVIL_SOCIETY),
            organisation("food-bank", OrganisationKind.CIVIL_SOCIETY),
            organisation("neighbours", OrganisationKind.CIVIL_SOCIETY),
            organisation("youth-club", OrganisationKind.CIVIL_SOCIETY),
            organisation("university", OrganisationKind.ACADEMIC),
            Organisation.builder()
                .from(organisation("association", OrganisationKind.INTERMUNICIPAL))
                .addMembers(Id.<Organisation>of("centre"))
                .build())
        .addOffices(
            office("alderwoman", OfficeKind.ALDERMAN, "anna", SINCE),
            office("head-of-centre", OfficeKind.CHAIR_OF_WELFARE_CENTRE, "greet", SINCE))
        .addPlatforms(platform())
        .addMeetings(
            plenary("plenary-1", "2024-03-14", "2024-03-06"),
            plenary("plenary-2", "2024-10-10", "2024-10-01"),
            plenary("plenary-3", "2025-03-13", "2025-03-04"),
            plenary("plenary-4", "2025-10-09", "2025-10-01"),
            committeeMeeting())
        .addSignals(signal("damp", "tenants", "2025-02-10"))
        .addAdvice(
            Advice.builder()
                .from(advice("advice", "committee", "2025-06-12"))
                .addBasedOn(id("damp"))
                .response(response("2025-07-10", Outcome.FOLLOWED))
                .build())
        .addInterpellations(
            Interpellation.builder()
                .from(interpellation("question", "shelter", "2025-05-05"))
                .discussedAt(id("committee-meeting"))
                .answeredOn(day("2025-06-02"))
                .build())
        .addAnnualReports(reportOn(2024), reportOn(2025))
        .addCovenantSchemes(covenantScheme())
        .addCovenants(covenant())
        .addPlans(policyPlan())
        .addBarometers(barometer())
        .addPovertyTests(povertyTest())
        .addSocialHouses(socialHouse())
        .addAccessibilityReviews(review())
        .addParticipationActivities(focusGroup())
        .addSupportProgrammes(supportProgramme())
        .addForums(forum())
        .build();
  }

  private static AdvisoryPlatform platform() {
    return AdvisoryPlatform.builder()
        .id(id("platform"))
        .name(text("Sociaal platform"))
        .kind(PlatformKind.SOCIAL_PLATFORM)
        .authority(id("city"))
        .established(PartialDate.of(SINCE.firstDay()))
        .addCharters(
            Charter.builder()
                .inForce(SINCE)
                .adoptedBy(decision("2023-06-20", "city"))
                .plenariesPerYear(2)
                .noticeDays(8)
                .quorum(Fraction.of(1, 2))
                .workingGroups(Bounds.builder().min(2).max(3).build())
                .adviceReplyWithin(Period.ofWeeks(6))
                .reporting(
                    ReportingCalendar.builder()
                        .conclusionsDue(MonthDay.of(1, 31))
                        .presentationDue(MonthDay.of(3, 31))
                        .publicationDue(MonthDay.of(6, 30))
                        .answerDue(MonthDay.of(9, 30))
                        .build())
                .build())
        .addMemberships(membership("tenants", SINCE), membership("shelter", SINCE))
        .addMemberships(membership("food-bank", SINCE), membership("neighbours", SINCE))
        .addBodies(
            Body.builder()
                .kind(BodyKind.PLENARY)
                .id(id("plenary"))
                .name(text("Algemene vergadering"))
                .build())
        .addBodies(
            Body.builder()
                .kind(BodyKind.STEERING_COMMITTEE)
                .id(id("committee"))
                .name(text("Stuurgroep"))
                .addSeatPlans(seatPlan())
                .addMandates(
                    with(mandate("anna", "chair", SINCE), m -> m.role(MandateRole.CHAIR)),
                    with(mandate("bert", "city", SINCE), m -> m.onBehalfOf(id("city"))),
                    with(mandate("carla", "centre", SINCE), m -> m.onBehalfOf(id("centre"))),
                    elected("dirk", "tenants", SIX_YEARS),
                    elected("els", "shelter", SIX_YEARS),
                    elected("frank", "food-bank", SIX_YEARS))
                .build())
        .addBodies(
            group("housing", SINCE, participation("neighbours", SINCE)),
            group("debt", SINCE, participation("neighbours", SINCE)))
        .build();
  }

  private static SeatPlan seatPlan() {
    return SeatPlan.builder()
        .inForce(SINCE)
        .seatCap(6)
        .minimumSeated(5)
        .addAllotments(
            SeatAllotment.builder()
                .from(allotment("chair", SeatBasis.EX_OFFICIO))
                .office(id("alderwoman"))
                .maximum(1)
                .voting(false)
                .build(),
            SeatAllotment.builder()
                .from(allotment("city", SeatBasis.DELEGATED))
                .represents(id("city"))
                .minimum(1)
                .maximum(1)
                .build(),
            SeatAllotment.builder()
                .from(allotment("centre", SeatBasis.DELEGATED))
                .represents(id("centre"))
                .minimum(1)
                .maximum(1)
                .build(),
            SeatAllotment.builder()
                .from(allotment("elected", SeatBasis.ELECTED))
                .mandateLength(Period.ofYears(6))
                .maximumConsecutiveMandates(2)
                .build())
        .build();
  }

  private static Meeting plenary(String id, String heldOn, String convenedOn) {
    return Meeting.builder()
        .from(meeting(id, "plenary", heldOn))
        .convenedOn(day(convenedOn))
        .addAttendance(present("tenants"), present("shelter"))
        .build();
  }

  private static Meeting committeeMeeting() {
    return Meeting.builder()
        .from(meeting("committee-meeting", "committee", "2025-05-15"))
        .convenedOn(day("2025-05-05"))
        .addItems(AgendaItem.builder().title(text("Vocht")).addAbout(id("damp")).build())
        .addAttendance(presentInPerson("bert"), presentInPerson("carla"))
        .addAttendance(presentInPerson("dirk"), presentInPerson("els"))
        .minutesApprovedOn(day("2025-06-12"))
        .build();
  }

  private static AnnualReport reportOn(int year) {
    int next = year + 1;
    return AnnualReport.builder()
        .from(
            report(
                "report-" + year,
                year,
                conclusion("housing-" + year, "housing", next + "-01-15"),
                conclusion("debt-" + year, "debt", next + "-01-31")))
        .addAvenues(avenue("avenue-" + year, "housing-" + year))
        .presentedOn(day(next + "-03-20"))
        .presentedTo(id("city"))
        .publishedOn(day(next + "-06-30"))
        .answeredOn(day(next + "-09-30"))
        .build();
  }

  private static CovenantScheme covenantScheme() {
    return CovenantScheme.builder()
        .from(scheme("scheme"))
        .adoptedBy(decision("2023-06-20", "city"))
        .decideBefore(Period.ofMonths(3))
        .reportDue(MonthDay.of(6, 30))
        .addProofRules(
            ProofRule.builder()
                .above(Money.parse("EUR 2500.00"))
                .addRequires(Proof.ACTIVITY_REPORT, Proof.FINANCIAL_STATEMENT)
                .build())
        .build();
  }

  private static Covenant covenant() {
    return Covenant.builder()
        .from(Facts.covenant("covenant", "youth-club", term("2024-01-01", "2026-12-31")))
        .signedOn(day("2023-12-15"))
        .addExtensions(extension(term("2027-01-01", "2029-12-31"), "2026-09-30"))
        .addGrants(grant(2024, "EUR 2500.00"), grant(2025, "EUR 12500.00"))
        .addEvaluations(evaluation("2026-09-30", EvaluationOutcome.POSITIVE))
        .addReports(
            covenantReport(2024, "2025-06-30"),
            covenantReport(2025, "2026-06-30", Proof.ACTIVITY_REPORT, Proof.FINANCIAL_STATEMENT))
        .build();
  }

  private static PolicyPlan policyPlan() {
    return PolicyPlan.builder()
        .from(Facts.policyPlan("policy-plan", term("2026-01-01", "2031-12-31")))
        .contributors(Stream.of(Capacity.values()).map(Facts::contributor).toList())
        .addChallenges(challenge("arrears"))
        .addObjectives(
            Objective.builder()
                .from(
                    strategic(
                        "less-debt",
                        operational(
                            "debt-help",
                            action(
                                "debt-desk",
                                term("2026-01-01", "2027-12-31"),
                                ActionStatus.RUNNING),
                            action("flyers", term("2026-02-01", "2026-02-28"), ActionStatus.DONE))))
                .addAnswers(Id.<Challenge>of("arrears"))
                .build())
        .followedUpBy(id("platform"))
        .addAdjustments(adjustment("2026-10-01"))
        .addEvaluations(
            ImpactEvaluation.builder()
                .id(id("evaluation"))
                .addOf(Id.<Action>of("flyers"))
                .completedOn(day("2026-09-01"))
                .addWith(Id.<Organisation>of("university"))
                .context(text("Armoede"))
                .actors(text("Buren"))
                .interventions(text("Folders"))
                .mechanisms(text("Vertrouwen"))
                .results(text("Bereik"))
                .build())
        .barometer(id("barometer"))
        .build();
  }

  private static PovertyBarometer barometer() {
    return PovertyBarometer.builder()
        .id(id("barometer"))
        .title(text("Armoedebarometer"))
        .term(term("2024-01-01", "2031-12-31"))
        .addIndicators(
            Indicator.builder().from(share("excluded")).measures(PovertyMeasure.AROPE).build(),
            Indicator.builder()
                .from(share("poor"))
                .measures(PovertyMeasure.AT_RISK_OF_POVERTY)
                .build())
        .addMeasurements(
            measurement("excluded", 2024, "18.5"),
            measurement("excluded", 2025, "18.1"),
            measurement("excluded", 2026, "17.9"),
            measurement("poor", 2024, "14.2"),
            measurement("poor", 2025, "14.0"),
            measurement("poor", 2026, "13.7"))
        .build();
  }

  private static PovertyTest povertyTest() {
    return PovertyTest.builder()
        .from(Facts.povertyTest("test", quickScan("2025-10-01", true)))
        .concerns(Id.<PolicyPlan>of("policy-plan"))
        .extended(extendedTest("2025-11-15", Capacity.EXPERT_BY_EXPERIENCE, Capacity.ACADEMIC))
        .decidedOn(day("2025-12-18"))
        .build();
  }

  private static SocialHouse socialHouse() {
    return SocialHouse.builder()
        .id(id("house"))
        .name(text("Sociaal Huis"))
        .authority(id("centre"))
        .addFunctions(HouseFunction.values())
        .addTargetGroups(targetGroup("young-parents"), targetGroup("newcomers"))
        .addServices(service("counter", "young-parents", "newcomers"))
        .build();
  }

  private static AccessibilityReview review() {
    return AccessibilityReview.builder()
        .id(id("review"))
        .service(id("counter"))
        .reviewedOn(day("2026-05-04"))
        .addBy(Capacity.EXPERT_BY_EXPERIENCE)
        .scores(Maps.toMap(List.of(AccessibilityCriterion.values()), criterion -> 4))
        .build();
  }

  private static ParticipationActivity focusGroup() {
    return ParticipationActivity.builder()
        .id(id("focus-group"))
        .method(ParticipationMethod.FOCUS_GROUP)
        .level(ParticipationLevel.CONSULT)
        .heldOn(day("2025-09-20"))
        .audience(Audience.TARGET_GROUP)
        .addContributesTo(Id.<PolicyPlan>of("policy-plan"), Id.<Forum>of("forum"))
        .build();
  }

  private static SupportProgramme supportProgramme() {
    return SupportProgramme.builder()
        .id(id("support"))
        .provider(id("association"))
        .addArea(Id.<Organisation>of("city"), Id.<Organisation>of("centre"))
        .addBeneficiaries(Id.<Organisation>of("centre"))
        .addTracks(track("centre", SupportField.PLANNING, term("2025-01-01", "2025-12-31")))
        .addTrainings(
            Training.builder()
                .title(text("Netwerken"))
                .heldOn(day("2025-04-24"))
                .addAttendedBy(Id.<Organisation>of("centre"))
                .build())
        .build();
  }

  private static Forum forum() {
    return Forum.builder()
        .id(id("forum"))
        .name(text("Sociale staten-generaal"))
        .addOrganisers(Id.<Organisation>of("city"), Id.<Organisation>of("neighbours"))
        .every(Period.ofYears(2))
        .addEditions(
            edition(1, "2023-10-14"),
            ForumEdition.builder()
                .from(edition(2, "2025-10-11"))
                .addPreparedBy(Id.<ParticipationActivity>of("focus-group"))
                .addConclusions(forumConclusion("debt-first"))
                .addFollowUp(followUp("debt-first", "debt-desk"))
                .build())
        .build();
  }
}
