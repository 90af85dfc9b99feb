package io.github.samenspraak.register;

import static io.github.samenspraak.register.Shape.optionalPart;
import static io.github.samenspraak.register.Shape.optionalReference;
import static io.github.samenspraak.register.Shape.part;
import static io.github.samenspraak.register.Shape.parts;
import static io.github.samenspraak.register.Shape.plain;
import static io.github.samenspraak.register.Shape.publicLabel;
import static io.github.samenspraak.register.Shape.publicLabels;
import static io.github.samenspraak.register.Shape.reference;
import static io.github.samenspraak.register.Shape.references;

import com.google.common.collect.ImmutableList;
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
import io.github.samenspraak.platform.ManagementCommittee;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.Plenary;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SeatedBody;
import io.github.samenspraak.platform.SteeringCommittee;
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
 * How a register is built up: the shape of every type in it.
 *
 * <p>A test holds it to the types, attribute by attribute; whoever adds an attribute to a type is
 * told to add it here.
 */
final class Structure {

  private static final Shape<Decision> DECISION =
      Shape.of(
          Decision.class,
          plain("takenOn"),
          optionalReference("takenBy", Decision::takenBy, Decision.Taker.class),
          plain("subject"),
          plain("reference"));

  private static final Shape<LegalBasis> LEGAL_BASIS =
      Shape.of(LegalBasis.class, plain("citation"), plain("source"), plain("reference"));

  private static final Shape<Quantity> QUANTITY =
      Shape.of(Quantity.class, plain("value"), plain("unit"));

  private static final Shape<Municipality> MUNICIPALITY =
      Shape.of(
          Municipality.class,
          publicLabel("name", Municipality::name),
          plain("nisCode"),
          plain("region"),
          plain("languages"));

  private static final Shape<Person> PERSON =
      Shape.of(Person.class, plain("id"), plain("name"), plain("sex"), plain("contact"));

  private static final Shape<Organisation> ORGANISATION =
      Shape.of(
          Organisation.class,
          plain("id"),
          publicLabel("name", Organisation::name),
          plain("kind"),
          plain("enterpriseNumber"),
          optionalReference("parent", Organisation::parent, Organisation.class),
          plain("lifespan"),
          references("predecessors", Organisation::predecessors, Organisation.class),
          plain("themes"),
          references("members", Organisation::members, Organisation.class),
          plain("contact"));

  private static final Shape<Tenure> TENURE =
      Shape.of(
          Tenure.class,
          reference("holder", Tenure::holder, Person.class),
          plain("term"),
          optionalReference("delegate", Tenure::delegate, Person.class));

  private static final Shape<Office> OFFICE =
      Shape.of(
          Office.class,
          plain("id"),
          publicLabel("title", Office::title),
          reference("organisation", Office::organisation, Organisation.class),
          plain("kind"),
          parts("tenures", Office::tenures, TENURE));

  private static final Shape<Charter> CHARTER =
      Shape.of(
          Charter.class,
          plain("inForce"),
          optionalPart("adoptedBy", Charter::adoptedBy, DECISION),
          plain("plenariesPerYear"),
          plain("noticeDays"),
          plain("quorum"),
          plain("workingGroups"),
          plain("adviceReplyWithin"),
          plain("reporting"));

  private static final Shape<Membership> MEMBERSHIP =
      Shape.of(
          Membership.class,
          reference("organisation", Membership::organisation, Organisation.class),
          plain("term"),
          plain("endReason"));

  private static final Shape<Plenary> PLENARY =
      Shape.of(Plenary.class, plain("id"), publicLabel("name", Plenary::name));

  private static final Shape<SeatAllotment> SEAT_ALLOTMENT =
      Shape.of(
          SeatAllotment.class,
          plain("code"),
          publicLabel("name", SeatAllotment::name),
          plain("basis"),
          optionalReference("represents", SeatAllotment::represents, Organisation.class),
          optionalReference("office", SeatAllotment::office, Office.class),
          plain("minimum"),
          plain("maximum"),
          plain("voting"),
          plain("mandateLength"),
          plain("maximumConsecutiveMandates"));

  private static final Shape<SeatPlan> SEAT_PLAN =
      Shape.of(
          SeatPlan.class,
          plain("inForce"),
          optionalPart("adoptedBy", SeatPlan::adoptedBy, DECISION),
          plain("seatCap"),
          plain("minimumSeated"),
          parts("allotments", SeatPlan::allotments, SEAT_ALLOTMENT));

  private static final Shape<Mandate> MANDATE =
      Shape.of(
          Mandate.class,
          plain("id"),
          reference("holder", Mandate::holder, Person.class),
          plain("allotment"),
          optionalReference("onBehalfOf", Mandate::onBehalfOf, Organisation.class),
          plain("term"),
          plain("role"),
          optionalPart("appointedBy", Mandate::appointedBy, DECISION),
          plain("endReason"),
          optionalReference("replaces", Mandate::replaces, Mandate.class),
          optionalReference("substituteFor", Mandate::substituteFor, Mandate.class));

  private static final Shape<SteeringCommittee> STEERING_COMMITTEE =
      seatedBody(SteeringCommittee.class);

  private static final Shape<ManagementCommittee> MANAGEMENT_COMMITTEE =
      seatedBody(ManagementCommittee.class);

  private static <T extends SeatedBody> Shape<T> seatedBody(Class<T> type) {
    return Shape.of(
        type,
        plain("id"),
        publicLabel("name", SeatedBody::name),
        parts("seatPlans", SeatedBody::seatPlans, SEAT_PLAN),
        parts("mandates", SeatedBody::mandates, MANDATE));
  }

  private static final Shape<Participation> PARTICIPATION =
      Shape.of(
          Participation.class,
          reference("organisation", Participation::organisation, Organisation.class),
          optionalReference("representative", Participation::representative, Person.class),
          plain("role"),
          plain("term"));

  private static final Shape<WorkingGroup> WORKING_GROUP =
      Shape.of(
          WorkingGroup.class,
          plain("id"),
          publicLabel("name", WorkingGroup::name),
          plain("themes"),
          plain("lifespan"),
          parts("participations", WorkingGroup::participations, PARTICIPATION));

  private static final Shape<AdvisoryPlatform> PLATFORM =
      Shape.of(
          AdvisoryPlatform.class,
          plain("id"),
          publicLabel("name", AdvisoryPlatform::name),
          plain("kind"),
          plain("regime"),
          reference("authority", AdvisoryPlatform::authority, Organisation.class),
          optionalReference("foundedBy", AdvisoryPlatform::foundedBy, Organisation.class),
          plain("established"),
          plain("dissolved"),
          optionalReference("predecessor", AdvisoryPlatform::predecessor, AdvisoryPlatform.class),
          parts("legalBases", AdvisoryPlatform::legalBases, LEGAL_BASIS),
          publicLabels("purposes", AdvisoryPlatform::purposes),
          parts("charters", AdvisoryPlatform::charters, CHARTER),
          parts("memberships", AdvisoryPlatform::memberships, MEMBERSHIP),
          optionalPart("plenary", AdvisoryPlatform::plenary, PLENARY),
          optionalPart(
              "steeringCommittee", AdvisoryPlatform::steeringCommittee, STEERING_COMMITTEE),
          optionalPart(
              "managementCommittee", AdvisoryPlatform::managementCommittee, MANAGEMENT_COMMITTEE),
          parts("workingGroups", AdvisoryPlatform::workingGroups, WORKING_GROUP));

  private static final Shape<AgendaItem> AGENDA_ITEM =
      Shape.of(
          AgendaItem.class, plain("title"), references("about", AgendaItem::about, Topic.class));

  private static final Shape<Attendance> ATTENDANCE =
      Shape.of(
          Attendance.class,
          optionalReference("organisation", Attendance::organisation, Organisation.class),
          optionalReference("person", Attendance::person, Person.class),
          plain("presence"));

  private static final Shape<Meeting> MEETING =
      Shape.of(
          Meeting.class,
          reference("platform", Meeting::platform, AdvisoryPlatform.class),
          plain("id"),
          reference("body", Meeting::body, Body.class),
          plain("heldOn"),
          plain("convenedOn"),
          optionalReference("convenedBy", Meeting::convenedBy, Person.class),
          parts("items", Meeting::items, AGENDA_ITEM),
          parts("attendance", Meeting::attendance, ATTENDANCE),
          plain("minutesApprovedOn"));

  private static final Shape<Signal> SIGNAL =
      Shape.of(
          Signal.class,
          reference("platform", Signal::platform, AdvisoryPlatform.class),
          plain("id"),
          reference("raisedBy", Signal::raisedBy, Organisation.class),
          plain("raisedOn"),
          plain("theme"),
          plain("text"),
          optionalPart("indicator", Signal::indicator, QUANTITY));

  private static final Shape<Response> RESPONSE =
      Shape.of(Response.class, plain("givenOn"), plain("outcome"), plain("reasons"));

  private static final Shape<Advice> ADVICE =
      Shape.of(
          Advice.class,
          reference("platform", Advice::platform, AdvisoryPlatform.class),
          plain("id"),
          plain("kind"),
          reference("issuedBy", Advice::issuedBy, Body.class),
          plain("adoptedOn"),
          reference("addressedTo", Advice::addressedTo, Organisation.class),
          plain("requestedOn"),
          references("basedOn", Advice::basedOn, Ground.class),
          publicLabel("text", Advice::text),
          optionalPart("response", Advice::response, RESPONSE));

  private static final Shape<Interpellation> INTERPELLATION =
      Shape.of(
          Interpellation.class,
          reference("platform", Interpellation::platform, AdvisoryPlatform.class),
          plain("id"),
          reference("raisedBy", Interpellation::raisedBy, Organisation.class),
          plain("raisedOn"),
          reference("receivedBy", Interpellation::receivedBy, Office.class),
          plain("text"),
          references("basedOn", Interpellation::basedOn, Ground.class),
          optionalReference("discussedAt", Interpellation::discussedAt, Meeting.class),
          plain("answeredOn"));

  private static final Shape<Conclusion> CONCLUSION =
      Shape.of(
          Conclusion.class,
          plain("id"),
          reference("workingGroup", Conclusion::workingGroup, WorkingGroup.class),
          plain("adoptedOn"),
          publicLabel("text", Conclusion::text),
          references("basedOn", Conclusion::basedOn, Signal.class));

  private static final Shape<Avenue> AVENUE =
      Shape.of(
          Avenue.class,
          plain("id"),
          publicLabel("text", Avenue::text),
          references("basedOn", Avenue::basedOn, Ground.class));

  private static final Shape<AnnualReport> ANNUAL_REPORT =
      Shape.of(
          AnnualReport.class,
          reference("platform", AnnualReport::platform, AdvisoryPlatform.class),
          plain("id"),
          plain("year"),
          parts("conclusions", AnnualReport::conclusions, CONCLUSION),
          parts("avenues", AnnualReport::avenues, AVENUE),
          plain("presentedOn"),
          optionalReference("presentedTo", AnnualReport::presentedTo, Organisation.class),
          plain("publishedOn"),
          plain("answeredOn"));

  private static final Shape<ProofRule> PROOF_RULE =
      Shape.of(ProofRule.class, plain("above"), plain("requires"));

  private static final Shape<CovenantScheme> COVENANT_SCHEME =
      Shape.of(
          CovenantScheme.class,
          plain("id"),
          publicLabel("name", CovenantScheme::name),
          plain("inForce"),
          optionalPart("adoptedBy", CovenantScheme::adoptedBy, DECISION),
          plain("initialLength"),
          plain("extensionLength"),
          plain("maximumExtensions"),
          plain("decideBefore"),
          plain("evaluationBeforeExtension"),
          plain("reportDue"),
          parts("proofRules", CovenantScheme::proofRules, PROOF_RULE));

  private static final Shape<Extension> EXTENSION =
      Shape.of(Extension.class, plain("term"), plain("decidedOn"));

  private static final Shape<Ending> ENDING = Shape.of(Ending.class, plain("on"), plain("reason"));

  private static final Shape<Grant> GRANT = Shape.of(Grant.class, plain("year"), plain("amount"));

  private static final Shape<Evaluation> EVALUATION =
      Shape.of(Evaluation.class, plain("completedOn"), plain("outcome"));

  private static final Shape<CovenantReport> COVENANT_REPORT =
      Shape.of(
          CovenantReport.class,
          plain("year"),
          plain("submittedOn"),
          plain("proofs"),
          plain("acceptedOn"));

  private static final Shape<Covenant> COVENANT =
      Shape.of(
          Covenant.class,
          plain("id"),
          reference("scheme", Covenant::scheme, CovenantScheme.class),
          reference("authority", Covenant::authority, Organisation.class),
          reference("partner", Covenant::partner, Organisation.class),
          publicLabel("subject", Covenant::subject),
          plain("signedOn"),
          plain("initialTerm"),
          parts("extensions", Covenant::extensions, EXTENSION),
          optionalPart("ended", Covenant::ended, ENDING),
          parts("grants", Covenant::grants, GRANT),
          references("actions", Covenant::actions, AgreedAction.class),
          parts("evaluations", Covenant::evaluations, EVALUATION),
          parts("reports", Covenant::reports, COVENANT_REPORT));

  private static final Shape<Contributor> CONTRIBUTOR =
      Shape.of(
          Contributor.class,
          plain("capacity"),
          optionalReference("organisation", Contributor::organisation, Organisation.class));

  private static final Shape<Challenge> CHALLENGE =
      Shape.of(Challenge.class, plain("id"), publicLabel("text", Challenge::text), plain("domain"));

  private static final Shape<Action> ACTION =
      Shape.of(
          Action.class,
          plain("id"),
          publicLabel("title", Action::title),
          plain("term"),
          references("executors", Action::executors, Organisation.class),
          optionalReference("funder", Action::funder, Organisation.class),
          plain("budget"),
          references("indicators", Action::indicators, Indicator.class),
          plain("status"),
          plain("project"));

  private static final Shape<Objective> OBJECTIVE =
      Shape.ofTree(
          Objective.class,
          objective ->
              ImmutableList.of(
                  plain("id"),
                  publicLabel("title", Objective::title),
                  plain("level"),
                  references("answers", Objective::answers, Challenge.class),
                  parts("objectives", Objective::objectives, objective),
                  parts("actions", Objective::actions, ACTION)));

  private static final Shape<Adjustment> ADJUSTMENT =
      Shape.of(
          Adjustment.class,
          plain("decidedOn"),
          references("concerns", Adjustment::concerns, PlanPart.class),
          plain("text"));

  private static final Shape<ImpactEvaluation> IMPACT_EVALUATION =
      Shape.of(
          ImpactEvaluation.class,
          plain("id"),
          references("of", ImpactEvaluation::of, Action.class),
          plain("completedOn"),
          references("with", ImpactEvaluation::with, Organisation.class),
          plain("context"),
          plain("actors"),
          plain("interventions"),
          plain("mechanisms"),
          plain("results"));

  private static final Shape<Figure> FIGURE =
      Shape.of(
          Figure.class,
          plain("name"),
          part("quantity", Figure::quantity, QUANTITY),
          plain("year"),
          plain("source"));

  private static final Shape<PolicyPlan> POLICY_PLAN =
      Shape.of(
          PolicyPlan.class,
          plain("id"),
          publicLabel("title", PolicyPlan::title),
          plain("term"),
          reference("director", PolicyPlan::director, Organisation.class),
          parts("legalBases", PolicyPlan::legalBases, LEGAL_BASIS),
          parts("contributors", PolicyPlan::contributors, CONTRIBUTOR),
          parts("challenges", PolicyPlan::challenges, CHALLENGE),
          parts("objectives", PolicyPlan::objectives, OBJECTIVE),
          optionalReference("followedUpBy", PolicyPlan::followedUpBy, AdvisoryPlatform.class),
          parts("adjustments", PolicyPlan::adjustments, ADJUSTMENT),
          parts("evaluations", PolicyPlan::evaluations, IMPACT_EVALUATION),
          parts("environmentAnalysis", PolicyPlan::environmentAnalysis, FIGURE),
          optionalReference("barometer", PolicyPlan::barometer, PovertyBarometer.class));

  private static final Shape<Indicator> INDICATOR =
      Shape.of(
          Indicator.class,
          plain("id"),
          publicLabel("name", Indicator::name),
          plain("unit"),
          plain("source"),
          plain("better"),
          plain("baseline"),
          plain("target"),
          plain("measures"),
          plain("population"));

  private static final Shape<Measurement> MEASUREMENT =
      Shape.of(
          Measurement.class,
          reference("indicator", Measurement::indicator, Indicator.class),
          plain("year"),
          plain("value"));

  private static final Shape<PovertyBarometer> POVERTY_BAROMETER =
      Shape.of(
          PovertyBarometer.class,
          plain("id"),
          publicLabel("title", PovertyBarometer::title),
          plain("term"),
          parts("indicators", PovertyBarometer::indicators, INDICATOR),
          parts("measurements", PovertyBarometer::measurements, MEASUREMENT));

  private static final Shape<QuickScan> QUICK_SCAN =
      Shape.of(QuickScan.class, plain("completedOn"), plain("positive"));

  private static final Shape<ExtendedTest> EXTENDED_TEST =
      Shape.of(ExtendedTest.class, plain("completedOn"), plain("involved"), plain("advice"));

  private static final Shape<PovertyTest> POVERTY_TEST =
      Shape.of(
          PovertyTest.class,
          plain("id"),
          plain("measure"),
          optionalReference("concerns", PovertyTest::concerns, PovertyTested.class),
          part("quickScan", PovertyTest::quickScan, QUICK_SCAN),
          optionalPart("extended", PovertyTest::extended, EXTENDED_TEST),
          plain("decidedOn"));

  private static final Shape<TargetGroup> TARGET_GROUP =
      Shape.of(TargetGroup.class, plain("id"), publicLabel("name", TargetGroup::name));

  private static final Shape<Session> SESSION =
      Shape.of(Session.class, plain("heldOn"), plain("place"));

  private static final Shape<Service> SERVICE =
      Shape.of(
          Service.class,
          plain("id"),
          publicLabel("name", Service::name),
          reference("provider", Service::provider, Organisation.class),
          references("targetGroups", Service::targetGroups, TargetGroup.class),
          plain("functions"),
          parts("sessions", Service::sessions, SESSION));

  private static final Shape<SocialHouse> SOCIAL_HOUSE =
      Shape.of(
          SocialHouse.class,
          plain("id"),
          publicLabel("name", SocialHouse::name),
          reference("authority", SocialHouse::authority, Organisation.class),
          plain("functions"),
          parts("targetGroups", SocialHouse::targetGroups, TARGET_GROUP),
          parts("services", SocialHouse::services, SERVICE));

  private static final Shape<AccessibilityReview> ACCESSIBILITY_REVIEW =
      Shape.of(
          AccessibilityReview.class,
          plain("id"),
          reference("service", AccessibilityReview::service, Service.class),
          plain("reviewedOn"),
          plain("by"),
          plain("scores"),
          plain("remarks"));

  private static final Shape<ParticipationActivity> PARTICIPATION_ACTIVITY =
      Shape.of(
          ParticipationActivity.class,
          plain("id"),
          plain("method"),
          plain("level"),
          plain("heldOn"),
          plain("audience"),
          plain("participants"),
          references("feeds", ParticipationActivity::feeds, Fed.class));

  private static final Shape<SupportTrack> SUPPORT_TRACK =
      Shape.of(
          SupportTrack.class,
          reference("beneficiary", SupportTrack::beneficiary, Organisation.class),
          plain("field"),
          plain("term"));

  private static final Shape<Training> TRAINING =
      Shape.of(
          Training.class,
          publicLabel("title", Training::title),
          plain("heldOn"),
          references("attendedBy", Training::attendedBy, Organisation.class));

  private static final Shape<SupportProgramme> SUPPORT_PROGRAMME =
      Shape.of(
          SupportProgramme.class,
          plain("id"),
          reference("provider", SupportProgramme::provider, Organisation.class),
          references("area", SupportProgramme::area, Organisation.class),
          references("beneficiaries", SupportProgramme::beneficiaries, Organisation.class),
          parts("tracks", SupportProgramme::tracks, SUPPORT_TRACK),
          parts("trainings", SupportProgramme::trainings, TRAINING));

  private static final Shape<ForumConclusion> FORUM_CONCLUSION =
      Shape.of(ForumConclusion.class, plain("id"), publicLabel("text", ForumConclusion::text));

  private static final Shape<FollowUp> FOLLOW_UP =
      Shape.of(
          FollowUp.class,
          reference("conclusion", FollowUp::conclusion, ForumConclusion.class),
          reference("action", FollowUp::action, Action.class));

  private static final Shape<ForumEdition> FORUM_EDITION =
      Shape.of(
          ForumEdition.class,
          plain("number"),
          plain("heldOn"),
          publicLabels("themes", ForumEdition::themes),
          plain("participants"),
          references("preparedBy", ForumEdition::preparedBy, ParticipationActivity.class),
          parts("conclusions", ForumEdition::conclusions, FORUM_CONCLUSION),
          parts("followUp", ForumEdition::followUp, FOLLOW_UP));

  private static final Shape<Forum> FORUM =
      Shape.of(
          Forum.class,
          plain("id"),
          publicLabel("name", Forum::name),
          references("organisers", Forum::organisers, Organisation.class),
          plain("every"),
          parts("editions", Forum::editions, FORUM_EDITION));

  private static final Shape<Waiver> WAIVER =
      Shape.of(
          Waiver.class,
          plain("rule"),
          reference("subject", Waiver::subject, Object.class),
          plain("reason"),
          reference("grantedBy", Waiver::grantedBy, Decision.Taker.class),
          plain("term"));

  static final Shape<Register> REGISTER =
      Shape.of(
          Register.class,
          plain("format"),
          part("municipality", Register::municipality, MUNICIPALITY),
          parts("people", Register::people, PERSON),
          parts("organisations", Register::organisations, ORGANISATION),
          parts("offices", Register::offices, OFFICE),
          parts("platforms", Register::platforms, PLATFORM),
          parts("meetings", Register::meetings, MEETING),
          parts("signals", Register::signals, SIGNAL),
          parts("advices", Register::advices, ADVICE),
          parts("interpellations", Register::interpellations, INTERPELLATION),
          parts("annualReports", Register::annualReports, ANNUAL_REPORT),
          parts("covenantSchemes", Register::covenantSchemes, COVENANT_SCHEME),
          parts("covenants", Register::covenants, COVENANT),
          parts("plans", Register::plans, POLICY_PLAN),
          parts("barometers", Register::barometers, POVERTY_BAROMETER),
          parts("povertyTests", Register::povertyTests, POVERTY_TEST),
          parts("socialHouses", Register::socialHouses, SOCIAL_HOUSE),
          parts("accessibilityReviews", Register::accessibilityReviews, ACCESSIBILITY_REVIEW),
          parts("participation", Register::participation, PARTICIPATION_ACTIVITY),
          parts("supportProgrammes", Register::supportProgrammes, SUPPORT_PROGRAMME),
          parts("forums", Register::forums, FORUM),
          parts("waivers", Register::waivers, WAIVER));

  private Structure() {}
}
