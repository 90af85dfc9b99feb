package io.github.samenspraak.register;

import io.github.samenspraak.covenant.AgreedAction;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.Figure;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Informed;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.PlanPart;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.PovertyTested;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.Quantity;

/**
 * How a register is built up: a {@link Shape} for every type in it.
 *
 * <p>A test holds it to the types, attribute by attribute; whoever adds an attribute to a type is
 * told to add it here.
 */
final class Structure {

  private Structure() {}

  static void register(Register register, RegisterVisitor walk) {
    walk.plain("format");
    walk.element("municipality", register.municipality(), Structure::municipality);
    walk.elements("people", register.people(), Structure::person);
    walk.elements("organisations", register.organisations(), Structure::organisation);
    walk.elements("offices", register.offices(), Structure::office);
    walk.branches("platforms", register.platforms(), Structure::advisoryPlatform);
    walk.elements("meetings", register.meetings(), Structure::meeting);
    walk.elements("signals", register.signals(), Structure::signal);
    walk.elements("advice", register.advice(), Structure::advice);
    walk.elements("interpellations", register.interpellations(), Structure::interpellation);
    walk.branches("annualReports", register.annualReports(), Structure::annualReport);
    walk.elements("covenantSchemes", register.covenantSchemes(), Structure::covenantScheme);
    walk.elements("covenants", register.covenants(), Structure::covenant);
    walk.branches("plans", register.plans(), Structure::policyPlan);
    walk.branches("barometers", register.barometers(), Structure::povertyBarometer);
    walk.elements("povertyTests", register.povertyTests(), Structure::povertyTest);
    walk.branches("socialHouses", register.socialHouses(), Structure::socialHouse);
    walk.elements(
        "accessibilityReviews", register.accessibilityReviews(), Structure::accessibilityReview);
    walk.elements(
        "participationActivities",
        register.participationActivities(),
        Structure::participationActivity);
    walk.elements("supportProgrammes", register.supportProgrammes(), Structure::supportProgramme);
    walk.branches("forums", register.forums(), Structure::forum);
    walk.elements("waivers", register.waivers(), Structure::waiver);
  }

  private static void decision(Decision decision, RegisterVisitor walk) {
    walk.plain("takenOn");
    walk.reference("takenBy", decision.takenBy(), Decision.Taker.class);
    walk.plain("subject");
    walk.plain("reference");
  }

  private static void legalBasis(LegalBasis legalBasis, RegisterVisitor walk) {
    walk.plain("citation");
    walk.plain("source");
    walk.plain("reference");
  }

  private static void quantity(Quantity quantity, RegisterVisitor walk) {
    walk.plain("value");
    walk.plain("unit");
  }

  private static void municipality(Municipality municipality, RegisterVisitor walk) {
    walk.label("name", municipality.name());
    walk.plain("nisCode");
    walk.plain("region");
    walk.plain("languages");
  }

  private static void person(Person person, RegisterVisitor walk) {
    walk.plain("id");
    walk.plain("name");
    walk.plain("sex");
    walk.plain("contact");
  }

  private static void organisation(Organisation organisation, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", organisation.name());
    walk.plain("kind");
    walk.plain("enterpriseNumber");
    walk.reference("parent", organisation.parent(), Organisation.class);
    walk.plain("lifespan");
    walk.references("predecessors", organisation.predecessors(), Organisation.class);
    walk.plain("themes");
    walk.references("members", organisation.members(), Organisation.class);
    walk.plain("contact");
  }

  private static void tenure(Tenure tenure, RegisterVisitor walk) {
    walk.reference("holder", tenure.holder(), Person.class);
    walk.plain("term");
    walk.reference("delegate", tenure.delegate(), Person.class);
  }

  private static void office(Office office, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("title", office.title());
    walk.reference("organisation", office.organisation(), Organisation.class);
    walk.plain("kind");
    walk.parts("tenures", office.tenures(), Structure::tenure);
  }

  private static void charter(Charter charter, RegisterVisitor walk) {
    walk.plain("inForce");
    walk.part("adoptedBy", charter.adoptedBy(), Structure::decision);
    walk.plain("plenariesPerYear");
    walk.plain("noticeDays");
    walk.plain("quorum");
    walk.plain("workingGroups");
    walk.plain("adviceReplyWithin");
    walk.plain("reporting");
  }

  private static void membership(Membership membership, RegisterVisitor walk) {
    walk.reference("organisation", membership.organisation(), Organisation.class);
    walk.plain("term");
    walk.plain("endReason");
  }

  private static void seatAllotment(SeatAllotment seatAllotment, RegisterVisitor walk) {
    walk.plain("code");
    walk.label("name", seatAllotment.name());
    walk.plain("basis");
    walk.reference("represents", seatAllotment.represents(), Organisation.class);
    walk.reference("office", seatAllotment.office(), Office.class);
    walk.plain("minimum");
    walk.plain("maximum");
    walk.plain("voting");
    walk.plain("mandateLength");
    walk.plain("maximumConsecutiveMandates");
  }

  private static void seatPlan(SeatPlan seatPlan, RegisterVisitor walk) {
    walk.plain("inForce");
    walk.part("adoptedBy", seatPlan.adoptedBy(), Structure::decision);
    walk.plain("seatCap");
    walk.plain("minimumSeated");
    walk.parts("allotments", seatPlan.allotments(), Structure::seatAllotment);
  }

  private static void mandate(Mandate mandate, RegisterVisitor walk) {
    walk.plain("id");
    walk.reference("holder", mandate.holder(), Person.class);
    walk.plain("allotment");
    walk.reference("onBehalfOf", mandate.onBehalfOf(), Organisation.class);
    walk.plain("term");
    walk.plain("role");
    walk.part("appointedBy", mandate.appointedBy(), Structure::decision);
    walk.plain("endReason");
    walk.reference("replaces", mandate.replaces(), Mandate.class);
    walk.reference("substituteFor", mandate.substituteFor(), Mandate.class);
  }

  private static void participation(Participation participation, RegisterVisitor walk) {
    walk.reference("organisation", participation.organisation(), Organisation.class);
    walk.reference("representative", participation.representative(), Person.class);
    walk.plain("role");
    walk.plain("term");
  }

  private static void body(Body body, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", body.name());
    walk.plain("kind");
    walk.plain("themes");
    walk.plain("lifespan");
    walk.parts("seatPlans", body.seatPlans(), Structure::seatPlan);
    walk.elements("mandates", body.mandates(), Structure::mandate);
    walk.parts("participations", body.participations(), Structure::participation);
  }

  private static void advisoryPlatform(AdvisoryPlatform advisoryPlatform, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", advisoryPlatform.name());
    walk.plain("kind");
    walk.plain("regime");
    walk.reference("authority", advisoryPlatform.authority(), Organisation.class);
    walk.reference("foundedBy", advisoryPlatform.foundedBy(), Organisation.class);
    walk.plain("established");
    walk.plain("dissolved");
    walk.reference("predecessor", advisoryPlatform.predecessor(), AdvisoryPlatform.class);
    walk.parts("legalBases", advisoryPlatform.legalBases(), Structure::legalBasis);
    walk.labels("purposes", advisoryPlatform.purposes());
    walk.parts("charters", advisoryPlatform.charters(), Structure::charter);
    walk.parts("memberships", advisoryPlatform.memberships(), Structure::membership);
    walk.branches("bodies", advisoryPlatform.bodies(), Structure::body);
  }

  private static void agendaItem(AgendaItem agendaItem, RegisterVisitor walk) {
    walk.plain("title");
    walk.references("about", agendaItem.about(), Topic.class);
  }

  private static void attendance(Attendance attendance, RegisterVisitor walk) {
    walk.reference("organisation", attendance.organisation(), Organisation.class);
    walk.reference("person", attendance.person(), Person.class);
    walk.plain("presence");
  }

  private static void meeting(Meeting meeting, RegisterVisitor walk) {
    walk.reference("platform", meeting.platform(), AdvisoryPlatform.class);
    walk.plain("id");
    walk.reference("body", meeting.body(), Body.class);
    walk.plain("heldOn");
    walk.plain("convenedOn");
    walk.reference("convenedBy", meeting.convenedBy(), Person.class);
    walk.parts("items", meeting.items(), Structure::agendaItem);
    walk.parts("attendance", meeting.attendance(), Structure::attendance);
    walk.plain("minutesApprovedOn");
  }

  private static void signal(Signal signal, RegisterVisitor walk) {
    walk.reference("platform", signal.platform(), AdvisoryPlatform.class);
    walk.plain("id");
    walk.reference("raisedBy", signal.raisedBy(), Organisation.class);
    walk.plain("raisedOn");
    walk.plain("theme");
    walk.plain("text");
    walk.part("indicator", signal.indicator(), Structure::quantity);
  }

  private static void response(Response response, RegisterVisitor walk) {
    walk.plain("givenOn");
    walk.plain("outcome");
    walk.plain("reasons");
  }

  private static void advice(Advice advice, RegisterVisitor walk) {
    walk.reference("platform", advice.platform(), AdvisoryPlatform.class);
    walk.plain("id");
    walk.plain("kind");
    walk.reference("issuedBy", advice.issuedBy(), Body.class);
    walk.plain("adoptedOn");
    walk.reference("addressedTo", advice.addressedTo(), Organisation.class);
    walk.plain("requestedOn");
    walk.references("basedOn", advice.basedOn(), Ground.class);
    walk.label("text", advice.text());
    walk.part("response", advice.response(), Structure::response);
  }

  private static void interpellation(Interpellation interpellation, RegisterVisitor walk) {
    walk.reference("platform", interpellation.platform(), AdvisoryPlatform.class);
    walk.plain("id");
    walk.reference("raisedBy", interpellation.raisedBy(), Organisation.class);
    walk.plain("raisedOn");
    walk.reference("receivedBy", interpellation.receivedBy(), Office.class);
    walk.plain("text");
    walk.references("basedOn", interpellation.basedOn(), Ground.class);
    walk.reference("discussedAt", interpellation.discussedAt(), Meeting.class);
    walk.plain("answeredOn");
  }

  private static void conclusion(Conclusion conclusion, RegisterVisitor walk) {
    walk.plain("id");
    walk.reference("workingGroup", conclusion.workingGroup(), BodyKind.WORKING_GROUP);
    walk.plain("adoptedOn");
    walk.label("text", conclusion.text());
    walk.references("basedOn", conclusion.basedOn(), Signal.class);
  }

  private static void avenue(Avenue avenue, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("text", avenue.text());
    walk.references("basedOn", avenue.basedOn(), Ground.class);
  }

  private static void annualReport(AnnualReport annualReport, RegisterVisitor walk) {
    walk.reference("platform", annualReport.platform(), AdvisoryPlatform.class);
    walk.plain("id");
    walk.plain("year");
    walk.elements("conclusions", annualReport.conclusions(), Structure::conclusion);
    walk.elements("avenues", annualReport.avenues(), Structure::avenue);
    walk.plain("presentedOn");
    walk.reference("presentedTo", annualReport.presentedTo(), Organisation.class);
    walk.plain("publishedOn");
    walk.plain("answeredOn");
  }

  private static void proofRule(ProofRule proofRule, RegisterVisitor walk) {
    walk.plain("above");
    walk.plain("requires");
  }

  private static void covenantScheme(CovenantScheme covenantScheme, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", covenantScheme.name());
    walk.plain("inForce");
    walk.part("adoptedBy", covenantScheme.adoptedBy(), Structure::decision);
    walk.plain("initialLength");
    walk.plain("extensionLength");
    walk.plain("maximumExtensions");
    walk.plain("decideBefore");
    walk.plain("evaluationBeforeExtension");
    walk.plain("reportDue");
    walk.parts("proofRules", covenantScheme.proofRules(), Structure::proofRule);
  }

  private static void extension(Extension extension, RegisterVisitor walk) {
    walk.plain("term");
    walk.plain("decidedOn");
  }

  private static void ending(Ending ending, RegisterVisitor walk) {
    walk.plain("on");
    walk.plain("reason");
  }

  private static void grant(Grant grant, RegisterVisitor walk) {
    walk.plain("year");
    walk.plain("amount");
  }

  private static void evaluation(Evaluation evaluation, RegisterVisitor walk) {
    walk.plain("completedOn");
    walk.plain("outcome");
  }

  private static void covenantReport(CovenantReport covenantReport, RegisterVisitor walk) {
    walk.plain("year");
    walk.plain("submittedOn");
    walk.plain("proofs");
    walk.plain("acceptedOn");
  }

  private static void covenant(Covenant covenant, RegisterVisitor walk) {
    walk.plain("id");
    walk.reference("scheme", covenant.scheme(), CovenantScheme.class);
    walk.reference("authority", covenant.authority(), Organisation.class);
    walk.reference("partner", covenant.partner(), Organisation.class);
    walk.label("subject", covenant.subject());
    walk.plain("signedOn");
    walk.plain("initialTerm");
    walk.parts("extensions", covenant.extensions(), Structure::extension);
    walk.part("ended", covenant.ended(), Structure::ending);
    walk.parts("grants", covenant.grants(), Structure::grant);
    walk.references("actions", covenant.actions(), AgreedAction.class);
    walk.parts("evaluations", covenant.evaluations(), Structure::evaluation);
    walk.parts("reports", covenant.reports(), Structure::covenantReport);
  }

  private static void contributor(Contributor contributor, RegisterVisitor walk) {
    walk.plain("capacity");
    walk.reference("organisation", contributor.organisation(), Organisation.class);
  }

  private static void challenge(Challenge challenge, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("text", challenge.text());
    walk.plain("domain");
  }

  private static void action(Action action, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("title", action.title());
    walk.plain("term");
    walk.references("executors", action.executors(), Organisation.class);
    walk.reference("funder", action.funder(), Organisation.class);
    walk.plain("budget");
    walk.references("indicators", action.indicators(), Indicator.class);
    walk.plain("status");
    walk.plain("project");
  }

  private static void objective(Objective objective, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("title", objective.title());
    walk.plain("level");
    walk.references("answers", objective.answers(), Challenge.class);
    walk.branches("objectives", objective.objectives(), Structure::objective);
    walk.elements("actions", objective.actions(), Structure::action);
  }

  private static void adjustment(Adjustment adjustment, RegisterVisitor walk) {
    walk.plain("decidedOn");
    walk.references("concerns", adjustment.concerns(), PlanPart.class);
    walk.plain("text");
  }

  private static void impactEvaluation(ImpactEvaluation impactEvaluation, RegisterVisitor walk) {
    walk.plain("id");
    walk.references("of", impactEvaluation.of(), Action.class);
    walk.plain("completedOn");
    walk.references("with", impactEvaluation.with(), Organisation.class);
    walk.plain("context");
    walk.plain("actors");
    walk.plain("interventions");
    walk.plain("mechanisms");
    walk.plain("results");
  }

  private static void figure(Figure figure, RegisterVisitor walk) {
    walk.plain("name");
    walk.part("quantity", figure.quantity(), Structure::quantity);
    walk.plain("year");
    walk.plain("source");
  }

  private static void policyPlan(PolicyPlan policyPlan, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("title", policyPlan.title());
    walk.plain("term");
    walk.reference("director", policyPlan.director(), Organisation.class);
    walk.parts("legalBases", policyPlan.legalBases(), Structure::legalBasis);
    walk.parts("contributors", policyPlan.contributors(), Structure::contributor);
    walk.elements("challenges", policyPlan.challenges(), Structure::challenge);
    walk.branches("objectives", policyPlan.objectives(), Structure::objective);
    walk.reference("followedUpBy", policyPlan.followedUpBy(), AdvisoryPlatform.class);
    walk.parts("adjustments", policyPlan.adjustments(), Structure::adjustment);
    walk.elements("evaluations", policyPlan.evaluations(), Structure::impactEvaluation);
    walk.parts("environmentAnalysis", policyPlan.environmentAnalysis(), Structure::figure);
    walk.reference("barometer", policyPlan.barometer(), PovertyBarometer.class);
  }

  private static void indicator(Indicator indicator, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", indicator.name());
    walk.plain("unit");
    walk.plain("source");
    walk.plain("better");
    walk.plain("baseline");
    walk.plain("target");
    walk.plain("measures");
    walk.plain("population");
  }

  private static void measurement(Measurement measurement, RegisterVisitor walk) {
    walk.reference("indicator", measurement.indicator(), Indicator.class);
    walk.plain("year");
    walk.plain("value");
  }

  private static void povertyBarometer(PovertyBarometer povertyBarometer, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("title", povertyBarometer.title());
    walk.plain("term");
    walk.elements("indicators", povertyBarometer.indicators(), Structure::indicator);
    walk.parts("measurements", povertyBarometer.measurements(), Structure::measurement);
  }

  private static void quickScan(QuickScan quickScan, RegisterVisitor walk) {
    walk.plain("completedOn");
    walk.plain("positive");
  }

  private static void extendedTest(ExtendedTest extendedTest, RegisterVisitor walk) {
    walk.plain("completedOn");
    walk.plain("involved");
    walk.plain("advice");
  }

  private static void povertyTest(PovertyTest povertyTest, RegisterVisitor walk) {
    walk.plain("id");
    walk.plain("measure");
    walk.reference("concerns", povertyTest.concerns(), PovertyTested.class);
    walk.part("quickScan", povertyTest.quickScan(), Structure::quickScan);
    walk.part("extended", povertyTest.extended(), Structure::extendedTest);
    walk.plain("decidedOn");
  }

  private static void targetGroup(TargetGroup targetGroup, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", targetGroup.name());
  }

  private static void session(Session session, RegisterVisitor walk) {
    walk.plain("heldOn");
    walk.plain("place");
  }

  private static void service(Service service, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", service.name());
    walk.reference("provider", service.provider(), Organisation.class);
    walk.references("targetGroups", service.targetGroups(), TargetGroup.class);
    walk.plain("functions");
    walk.parts("sessions", service.sessions(), Structure::session);
  }

  private static void socialHouse(SocialHouse socialHouse, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", socialHouse.name());
    walk.reference("authority", socialHouse.authority(), Organisation.class);
    walk.plain("functions");
    walk.elements("targetGroups", socialHouse.targetGroups(), Structure::targetGroup);
    walk.elements("services", socialHouse.services(), Structure::service);
  }

  private static void accessibilityReview(
      AccessibilityReview accessibilityReview, RegisterVisitor walk) {
    walk.plain("id");
    walk.reference("service", accessibilityReview.service(), Service.class);
    walk.plain("reviewedOn");
    walk.plain("by");
    walk.plain("scores");
    walk.plain("remarks");
  }

  private static void participationActivity(
      ParticipationActivity participationActivity, RegisterVisitor walk) {
    walk.plain("id");
    walk.plain("method");
    walk.plain("level");
    walk.plain("heldOn");
    walk.plain("audience");
    walk.plain("participants");
    walk.references("contributesTo", participationActivity.contributesTo(), Informed.class);
  }

  private static void supportTrack(SupportTrack supportTrack, RegisterVisitor walk) {
    walk.reference("beneficiary", supportTrack.beneficiary(), Organisation.class);
    walk.plain("field");
    walk.plain("term");
  }

  private static void training(Training training, RegisterVisitor walk) {
    walk.label("title", training.title());
    walk.plain("heldOn");
    walk.references("attendedBy", training.attendedBy(), Organisation.class);
  }

  private static void supportProgramme(SupportProgramme supportProgramme, RegisterVisitor walk) {
    walk.plain("id");
    walk.reference("provider", supportProgramme.provider(), Organisation.class);
    walk.references("area", supportProgramme.area(), Organisation.class);
    walk.references("beneficiaries", supportProgramme.beneficiaries(), Organisation.class);
    walk.parts("tracks", supportProgramme.tracks(), Structure::supportTrack);
    walk.parts("trainings", supportProgramme.trainings(), Structure::training);
  }

  private static void forumConclusion(ForumConclusion forumConclusion, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("text", forumConclusion.text());
  }

  private static void followUp(FollowUp followUp, RegisterVisitor walk) {
    walk.reference("conclusion", followUp.conclusion(), ForumConclusion.class);
    walk.reference("action", followUp.action(), Action.class);
  }

  private static void forumEdition(ForumEdition forumEdition, RegisterVisitor walk) {
    walk.plain("number");
    walk.plain("heldOn");
    walk.labels("themes", forumEdition.themes());
    walk.plain("participants");
    walk.references("preparedBy", forumEdition.preparedBy(), ParticipationActivity.class);
    walk.elements("conclusions", forumEdition.conclusions(), Structure::forumConclusion);
    walk.parts("followUp", forumEdition.followUp(), Structure::followUp);
  }

  private static void forum(Forum forum, RegisterVisitor walk) {
    walk.plain("id");
    walk.label("name", forum.name());
    walk.references("organisers", forum.organisers(), Organisation.class);
    walk.plain("every");
    walk.parts("editions", forum.editions(), Structure::forumEdition);
  }

  private static void waiver(Waiver waiver, RegisterVisitor walk) {
    walk.plain("rule");
    walk.reference("subject", waiver.subject(), Object.class);
    walk.plain("reason");
    walk.reference("grantedBy", waiver.grantedBy(), Decision.Taker.class);
    walk.plain("term");
  }
}
