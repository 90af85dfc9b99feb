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
          parts("evaluations", Covenant::evaluations, EVALUATION),
          parts("reports", Covenant::reports, COVENANT_REPORT));

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
          parts("waivers", Register::waivers, WAIVER));

  private Structure() {}
}
