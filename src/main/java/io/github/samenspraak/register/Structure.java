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
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.Plenary;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.platform.WorkingGroup;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.Fed;
import io.github.samenspraak.policy.Figure;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
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

  static void register(Register register, Attributes attributes) {
    attributes.plain("format");
    attributes.element("municipality", register.municipality(), Structure::municipality);
    attributes.elements("people", register.people(), Structure::person);
    attributes.elements("organisations", register.organisations(), Structure::organisation);
    attributes.elements("offices", register.offices(), Structure::office);
    attributes.elements("platforms", register.platforms(), Structure::advisoryPlatform);
    attributes.elements("meetings", register.meetings(), Structure::meeting);
    attributes.elements("signals", register.signals(), Structure::signal);
    attributes.elements("advices", register.advices(), Structure::advice);
    attributes.elements("interpellations", register.interpellations(), Structure::interpellation);
    attributes.elements("annualReports", register.annualReports(), Structure::annualReport);
    attributes.elements("covenantSchemes", register.covenantSchemes(), Structure::covenantScheme);
    attributes.elements("covenants", register.covenants(), Structure::covenant);
    attributes.elements("plans", register.plans(), Structure::policyPlan);
    attributes.elements("barometers", register.barometers(), Structure::povertyBarometer);
    attributes.elements("povertyTests", register.povertyTests(), Structure::povertyTest);
    attributes.elements("socialHouses", register.socialHouses(), Structure::socialHouse);
    attributes.elements(
        "accessibilityReviews", register.accessibilityReviews(), Structure::accessibilityReview);
    attributes.elements(
        "participation", register.participation(), Structure::participationActivity);
    attributes.elements(
        "supportProgrammes", register.supportProgrammes(), Structure::supportProgramme);
    attributes.elements("forums", register.forums(), Structure::forum);
    attributes.elements("waivers", register.waivers(), Structure::waiver);
  }

  private static void decision(Decision decision, Attributes attributes) {
    attributes.plain("takenOn");
    attributes.reference("takenBy", decision.takenBy(), Decision.Taker.class);
    attributes.plain("subject");
    attributes.plain("reference");
  }

  private static void legalBasis(LegalBasis legalBasis, Attributes attributes) {
    attributes.plain("citation");
    attributes.plain("source");
    attributes.plain("reference");
  }

  private static void quantity(Quantity quantity, Attributes attributes) {
    attributes.plain("value");
    attributes.plain("unit");
  }

  private static void municipality(Municipality municipality, Attributes attributes) {
    attributes.label("name", municipality.name());
    attributes.plain("nisCode");
    attributes.plain("region");
    attributes.plain("languages");
  }

  private static void person(Person person, Attributes attributes) {
    attributes.plain("id");
    attributes.plain("name");
    attributes.plain("sex");
    attributes.plain("contact");
  }

  private static void organisation(Organisation organisation, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", organisation.name());
    attributes.plain("kind");
    attributes.plain("enterpriseNumber");
    attributes.reference("parent", organisation.parent(), Organisation.class);
    attributes.plain("lifespan");
    attributes.references("predecessors", organisation.predecessors(), Organisation.class);
    attributes.plain("themes");
    attributes.references("members", organisation.members(), Organisation.class);
    attributes.plain("contact");
  }

  private static void tenure(Tenure tenure, Attributes attributes) {
    attributes.reference("holder", tenure.holder(), Person.class);
    attributes.plain("term");
    attributes.reference("delegate", tenure.delegate(), Person.class);
  }

  private static void office(Office office, Attributes attributes) {
    attributes.plain("id");
    attributes.label("title", office.title());
    attributes.reference("organisation", office.organisation(), Organisation.class);
    attributes.plain("kind");
    attributes.parts("tenures", office.tenures(), Structure::tenure);
  }

  private static void charter(Charter charter, Attributes attributes) {
    attributes.plain("inForce");
    attributes.part("adoptedBy", charter.adoptedBy(), Structure::decision);
    attributes.plain("plenariesPerYear");
    attributes.plain("noticeDays");
    attributes.plain("quorum");
    attributes.plain("workingGroups");
    attributes.plain("adviceReplyWithin");
    attributes.plain("reporting");
  }

  private static void membership(Membership membership, Attributes attributes) {
    attributes.reference("organisation", membership.organisation(), Organisation.class);
    attributes.plain("term");
    attributes.plain("endReason");
  }

  private static void plenary(Plenary plenary, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", plenary.name());
  }

  private static void seatAllotment(SeatAllotment seatAllotment, Attributes attributes) {
    attributes.plain("code");
    attributes.label("name", seatAllotment.name());
    attributes.plain("basis");
    attributes.reference("represents", seatAllotment.represents(), Organisation.class);
    attributes.reference("office", seatAllotment.office(), Office.class);
    attributes.plain("minimum");
    attributes.plain("maximum");
    attributes.plain("voting");
    attributes.plain("mandateLength");
    attributes.plain("maximumConsecutiveMandates");
  }

  private static void seatPlan(SeatPlan seatPlan, Attributes attributes) {
    attributes.plain("inForce");
    attributes.part("adoptedBy", seatPlan.adoptedBy(), Structure::decision);
    attributes.plain("seatCap");
    attributes.plain("minimumSeated");
    attributes.parts("allotments", seatPlan.allotments(), Structure::seatAllotment);
  }

  private static void mandate(Mandate mandate, Attributes attributes) {
    attributes.plain("id");
    attributes.reference("holder", mandate.holder(), Person.class);
    attributes.plain("allotment");
    attributes.reference("onBehalfOf", mandate.onBehalfOf(), Organisation.class);
    attributes.plain("term");
    attributes.plain("role");
    attributes.part("appointedBy", mandate.appointedBy(), Structure::decision);
    attributes.plain("endReason");
    attributes.reference("replaces", mandate.replaces(), Mandate.class);
    attributes.reference("substituteFor", mandate.substituteFor(), Mandate.class);
  }

  private static void seatedBody(SeatedBody seatedBody, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", seatedBody.name());
    attributes.parts("seatPlans", seatedBody.seatPlans(), Structure::seatPlan);
    attributes.elements("mandates", seatedBody.mandates(), Structure::mandate);
  }

  private static void participation(Participation participation, Attributes attributes) {
    attributes.reference("organisation", participation.organisation(), Organisation.class);
    attributes.reference("representative", participation.representative(), Person.class);
    attributes.plain("role");
    attributes.plain("term");
  }

  private static void workingGroup(WorkingGroup workingGroup, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", workingGroup.name());
    attributes.plain("themes");
    attributes.plain("lifespan");
    attributes.parts("participations", workingGroup.participations(), Structure::participation);
  }

  private static void advisoryPlatform(AdvisoryPlatform advisoryPlatform, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", advisoryPlatform.name());
    attributes.plain("kind");
    attributes.plain("regime");
    attributes.reference("authority", advisoryPlatform.authority(), Organisation.class);
    attributes.reference("foundedBy", advisoryPlatform.foundedBy(), Organisation.class);
    attributes.plain("established");
    attributes.plain("dissolved");
    attributes.reference("predecessor", advisoryPlatform.predecessor(), AdvisoryPlatform.class);
    attributes.parts("legalBases", advisoryPlatform.legalBases(), Structure::legalBasis);
    attributes.labels("purposes", advisoryPlatform.purposes());
    attributes.parts("charters", advisoryPlatform.charters(), Structure::charter);
    attributes.parts("memberships", advisoryPlatform.memberships(), Structure::membership);
    attributes.element("plenary", advisoryPlatform.plenary(), Structure::plenary);
    attributes.element(
        "steeringCommittee", advisoryPlatform.steeringCommittee(), Structure::seatedBody);
    attributes.element(
        "managementCommittee", advisoryPlatform.managementCommittee(), Structure::seatedBody);
    attributes.elements("workingGroups", advisoryPlatform.workingGroups(), Structure::workingGroup);
  }

  private static void agendaItem(AgendaItem agendaItem, Attributes attributes) {
    attributes.plain("title");
    attributes.references("about", agendaItem.about(), Topic.class);
  }

  private static void attendance(Attendance attendance, Attributes attributes) {
    attributes.reference("organisation", attendance.organisation(), Organisation.class);
    attributes.reference("person", attendance.person(), Person.class);
    attributes.plain("presence");
  }

  private static void meeting(Meeting meeting, Attributes attributes) {
    attributes.reference("platform", meeting.platform(), AdvisoryPlatform.class);
    attributes.plain("id");
    attributes.reference("body", meeting.body(), Body.class);
    attributes.plain("heldOn");
    attributes.plain("convenedOn");
    attributes.reference("convenedBy", meeting.convenedBy(), Person.class);
    attributes.parts("items", meeting.items(), Structure::agendaItem);
    attributes.parts("attendance", meeting.attendance(), Structure::attendance);
    attributes.plain("minutesApprovedOn");
  }

  private static void signal(Signal signal, Attributes attributes) {
    attributes.reference("platform", signal.platform(), AdvisoryPlatform.class);
    attributes.plain("id");
    attributes.reference("raisedBy", signal.raisedBy(), Organisation.class);
    attributes.plain("raisedOn");
    attributes.plain("theme");
    attributes.plain("text");
    attributes.part("indicator", signal.indicator(), Structure::quantity);
  }

  private static void response(Response response, Attributes attributes) {
    attributes.plain("givenOn");
    attributes.plain("outcome");
    attributes.plain("reasons");
  }

  private static void advice(Advice advice, Attributes attributes) {
    attributes.reference("platform", advice.platform(), AdvisoryPlatform.class);
    attributes.plain("id");
    attributes.plain("kind");
    attributes.reference("issuedBy", advice.issuedBy(), Body.class);
    attributes.plain("adoptedOn");
    attributes.reference("addressedTo", advice.addressedTo(), Organisation.class);
    attributes.plain("requestedOn");
    attributes.references("basedOn", advice.basedOn(), Ground.class);
    attributes.label("text", advice.text());
    attributes.part("response", advice.response(), Structure::response);
  }

  private static void interpellation(Interpellation interpellation, Attributes attributes) {
    attributes.reference("platform", interpellation.platform(), AdvisoryPlatform.class);
    attributes.plain("id");
    attributes.reference("raisedBy", interpellation.raisedBy(), Organisation.class);
    attributes.plain("raisedOn");
    attributes.reference("receivedBy", interpellation.receivedBy(), Office.class);
    attributes.plain("text");
    attributes.references("basedOn", interpellation.basedOn(), Ground.class);
    attributes.reference("discussedAt", interpellation.discussedAt(), Meeting.class);
    attributes.plain("answeredOn");
  }

  private static void conclusion(Conclusion conclusion, Attributes attributes) {
    attributes.plain("id");
    attributes.reference("workingGroup", conclusion.workingGroup(), WorkingGroup.class);
    attributes.plain("adoptedOn");
    attributes.label("text", conclusion.text());
    attributes.references("basedOn", conclusion.basedOn(), Signal.class);
  }

  private static void avenue(Avenue avenue, Attributes attributes) {
    attributes.plain("id");
    attributes.label("text", avenue.text());
    attributes.references("basedOn", avenue.basedOn(), Ground.class);
  }

  private static void annualReport(AnnualReport annualReport, Attributes attributes) {
    attributes.reference("platform", annualReport.platform(), AdvisoryPlatform.class);
    attributes.plain("id");
    attributes.plain("year");
    attributes.elements("conclusions", annualReport.conclusions(), Structure::conclusion);
    attributes.elements("avenues", annualReport.avenues(), Structure::avenue);
    attributes.plain("presentedOn");
    attributes.reference("presentedTo", annualReport.presentedTo(), Organisation.class);
    attributes.plain("publishedOn");
    attributes.plain("answeredOn");
  }

  private static void proofRule(ProofRule proofRule, Attributes attributes) {
    attributes.plain("above");
    attributes.plain("requires");
  }

  private static void covenantScheme(CovenantScheme covenantScheme, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", covenantScheme.name());
    attributes.plain("inForce");
    attributes.part("adoptedBy", covenantScheme.adoptedBy(), Structure::decision);
    attributes.plain("initialLength");
    attributes.plain("extensionLength");
    attributes.plain("maximumExtensions");
    attributes.plain("decideBefore");
    attributes.plain("evaluationBeforeExtension");
    attributes.plain("reportDue");
    attributes.parts("proofRules", covenantScheme.proofRules(), Structure::proofRule);
  }

  private static void extension(Extension extension, Attributes attributes) {
    attributes.plain("term");
    attributes.plain("decidedOn");
  }

  private static void ending(Ending ending, Attributes attributes) {
    attributes.plain("on");
    attributes.plain("reason");
  }

  private static void grant(Grant grant, Attributes attributes) {
    attributes.plain("year");
    attributes.plain("amount");
  }

  private static void evaluation(Evaluation evaluation, Attributes attributes) {
    attributes.plain("completedOn");
    attributes.plain("outcome");
  }

  private static void covenantReport(CovenantReport covenantReport, Attributes attributes) {
    attributes.plain("year");
    attributes.plain("submittedOn");
    attributes.plain("proofs");
    attributes.plain("acceptedOn");
  }

  private static void covenant(Covenant covenant, Attributes attributes) {
    attributes.plain("id");
    attributes.reference("scheme", covenant.scheme(), CovenantScheme.class);
    attributes.reference("authority", covenant.authority(), Organisation.class);
    attributes.reference("partner", covenant.partner(), Organisation.class);
    attributes.label("subject", covenant.subject());
    attributes.plain("signedOn");
    attributes.plain("initialTerm");
    attributes.parts("extensions", covenant.extensions(), Structure::extension);
    attributes.part("ended", covenant.ended(), Structure::ending);
    attributes.parts("grants", covenant.grants(), Structure::grant);
    attributes.references("actions", covenant.actions(), AgreedAction.class);
    attributes.parts("evaluations", covenant.evaluations(), Structure::evaluation);
    attributes.parts("reports", covenant.reports(), Structure::covenantReport);
  }

  private static void contributor(Contributor contributor, Attributes attributes) {
    attributes.plain("capacity");
    attributes.reference("organisation", contributor.organisation(), Organisation.class);
  }

  private static void challenge(Challenge challenge, Attributes attributes) {
    attributes.plain("id");
    attributes.label("text", challenge.text());
    attributes.plain("domain");
  }

  private static void action(Action action, Attributes attributes) {
    attributes.plain("id");
    attributes.label("title", action.title());
    attributes.plain("term");
    attributes.references("executors", action.executors(), Organisation.class);
    attributes.reference("funder", action.funder(), Organisation.class);
    attributes.plain("budget");
    attributes.references("indicators", action.indicators(), Indicator.class);
    attributes.plain("status");
    attributes.plain("project");
  }

  private static void objective(Objective objective, Attributes attributes) {
    attributes.plain("id");
    attributes.label("title", objective.title());
    attributes.plain("level");
    attributes.references("answers", objective.answers(), Challenge.class);
    attributes.elements("objectives", objective.objectives(), Structure::objective);
    attributes.elements("actions", objective.actions(), Structure::action);
  }

  private static void adjustment(Adjustment adjustment, Attributes attributes) {
    attributes.plain("decidedOn");
    attributes.references("concerns", adjustment.concerns(), PlanPart.class);
    attributes.plain("text");
  }

  private static void impactEvaluation(ImpactEvaluation impactEvaluation, Attributes attributes) {
    attributes.plain("id");
    attributes.references("of", impactEvaluation.of(), Action.class);
    attributes.plain("completedOn");
    attributes.references("with", impactEvaluation.with(), Organisation.class);
    attributes.plain("context");
    attributes.plain("actors");
    attributes.plain("interventions");
    attributes.plain("mechanisms");
    attributes.plain("results");
  }

  private static void figure(Figure figure, Attributes attributes) {
    attributes.plain("name");
    attributes.part("quantity", figure.quantity(), Structure::quantity);
    attributes.plain("year");
    attributes.plain("source");
  }

  private static void policyPlan(PolicyPlan policyPlan, Attributes attributes) {
    attributes.plain("id");
    attributes.label("title", policyPlan.title());
    attributes.plain("term");
    attributes.reference("director", policyPlan.director(), Organisation.class);
    attributes.parts("legalBases", policyPlan.legalBases(), Structure::legalBasis);
    attributes.parts("contributors", policyPlan.contributors(), Structure::contributor);
    attributes.elements("challenges", policyPlan.challenges(), Structure::challenge);
    attributes.elements("objectives", policyPlan.objectives(), Structure::objective);
    attributes.reference("followedUpBy", policyPlan.followedUpBy(), AdvisoryPlatform.class);
    attributes.parts("adjustments", policyPlan.adjustments(), Structure::adjustment);
    attributes.elements("evaluations", policyPlan.evaluations(), Structure::impactEvaluation);
    attributes.parts("environmentAnalysis", policyPlan.environmentAnalysis(), Structure::figure);
    attributes.reference("barometer", policyPlan.barometer(), PovertyBarometer.class);
  }

  private static void indicator(Indicator indicator, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", indicator.name());
    attributes.plain("unit");
    attributes.plain("source");
    attributes.plain("better");
    attributes.plain("baseline");
    attributes.plain("target");
    attributes.plain("measures");
    attributes.plain("population");
  }

  private static void measurement(Measurement measurement, Attributes attributes) {
    attributes.reference("indicator", measurement.indicator(), Indicator.class);
    attributes.plain("year");
    attributes.plain("value");
  }

  private static void povertyBarometer(PovertyBarometer povertyBarometer, Attributes attributes) {
    attributes.plain("id");
    attributes.label("title", povertyBarometer.title());
    attributes.plain("term");
    attributes.elements("indicators", povertyBarometer.indicators(), Structure::indicator);
    attributes.parts("measurements", povertyBarometer.measurements(), Structure::measurement);
  }

  private static void quickScan(QuickScan quickScan, Attributes attributes) {
    attributes.plain("completedOn");
    attributes.plain("positive");
  }

  private static void extendedTest(ExtendedTest extendedTest, Attributes attributes) {
    attributes.plain("completedOn");
    attributes.plain("involved");
    attributes.plain("advice");
  }

  private static void povertyTest(PovertyTest povertyTest, Attributes attributes) {
    attributes.plain("id");
    attributes.plain("measure");
    attributes.reference("concerns", povertyTest.concerns(), PovertyTested.class);
    attributes.part("quickScan", povertyTest.quickScan(), Structure::quickScan);
    attributes.part("extended", povertyTest.extended(), Structure::extendedTest);
    attributes.plain("decidedOn");
  }

  private static void targetGroup(TargetGroup targetGroup, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", targetGroup.name());
  }

  private static void session(Session session, Attributes attributes) {
    attributes.plain("heldOn");
    attributes.plain("place");
  }

  private static void service(Service service, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", service.name());
    attributes.reference("provider", service.provider(), Organisation.class);
    attributes.references("targetGroups", service.targetGroups(), TargetGroup.class);
    attributes.plain("functions");
    attributes.parts("sessions", service.sessions(), Structure::session);
  }

  private static void socialHouse(SocialHouse socialHouse, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", socialHouse.name());
    attributes.reference("authority", socialHouse.authority(), Organisation.class);
    attributes.plain("functions");
    attributes.elements("targetGroups", socialHouse.targetGroups(), Structure::targetGroup);
    attributes.elements("services", socialHouse.services(), Structure::service);
  }

  private static void accessibilityReview(
      AccessibilityReview accessibilityReview, Attributes attributes) {
    attributes.plain("id");
    attributes.reference("service", accessibilityReview.service(), Service.class);
    attributes.plain("reviewedOn");
    attributes.plain("by");
    attributes.plain("scores");
    attributes.plain("remarks");
  }

  private static void participationActivity(
      ParticipationActivity participationActivity, Attributes attributes) {
    attributes.plain("id");
    attributes.plain("method");
    attributes.plain("level");
    attributes.plain("heldOn");
    attributes.plain("audience");
    attributes.plain("participants");
    attributes.references("feeds", participationActivity.feeds(), Fed.class);
  }

  private static void supportTrack(SupportTrack supportTrack, Attributes attributes) {
    attributes.reference("beneficiary", supportTrack.beneficiary(), Organisation.class);
    attributes.plain("field");
    attributes.plain("term");
  }

  private static void training(Training training, Attributes attributes) {
    attributes.label("title", training.title());
    attributes.plain("heldOn");
    attributes.references("attendedBy", training.attendedBy(), Organisation.class);
  }

  private static void supportProgramme(SupportProgramme supportProgramme, Attributes attributes) {
    attributes.plain("id");
    attributes.reference("provider", supportProgramme.provider(), Organisation.class);
    attributes.references("area", supportProgramme.area(), Organisation.class);
    attributes.references("beneficiaries", supportProgramme.beneficiaries(), Organisation.class);
    attributes.parts("tracks", supportProgramme.tracks(), Structure::supportTrack);
    attributes.parts("trainings", supportProgramme.trainings(), Structure::training);
  }

  private static void forumConclusion(ForumConclusion forumConclusion, Attributes attributes) {
    attributes.plain("id");
    attributes.label("text", forumConclusion.text());
  }

  private static void followUp(FollowUp followUp, Attributes attributes) {
    attributes.reference("conclusion", followUp.conclusion(), ForumConclusion.class);
    attributes.reference("action", followUp.action(), Action.class);
  }

  private static void forumEdition(ForumEdition forumEdition, Attributes attributes) {
    attributes.plain("number");
    attributes.plain("heldOn");
    attributes.labels("themes", forumEdition.themes());
    attributes.plain("participants");
    attributes.references("preparedBy", forumEdition.preparedBy(), ParticipationActivity.class);
    attributes.elements("conclusions", forumEdition.conclusions(), Structure::forumConclusion);
    attributes.parts("followUp", forumEdition.followUp(), Structure::followUp);
  }

  private static void forum(Forum forum, Attributes attributes) {
    attributes.plain("id");
    attributes.label("name", forum.name());
    attributes.references("organisers", forum.organisers(), Organisation.class);
    attributes.plain("every");
    attributes.parts("editions", forum.editions(), Structure::forumEdition);
  }

  private static void waiver(Waiver waiver, Attributes attributes) {
    attributes.plain("rule");
    attributes.reference("subject", waiver.subject(), Object.class);
    attributes.plain("reason");
    attributes.reference("grantedBy", waiver.grantedBy(), Decision.Taker.class);
    attributes.plain("term");
  }
}
