package io.github.samenspraak.benchmark;

import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.ParticipationRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.register.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * The document of a register as anybody would write it down for Jackson: plain records, strings for
 * ids and for whatever has a type of its own in the library, maps from language to text, null for
 * what the document leaves out, and not one check.
 *
 * <p>It has every attribute that a document can have, under the same names, so that binding it does
 * the same work as reading does. A label that is written as a mere string is beyond it; the
 * registers that are measured have none.
 */
public record PlainRegister(
    String format,
    Municipality municipality,
    List<Person> people,
    List<Organisation> organisations,
    List<Office> offices,
    List<AdvisoryPlatform> platforms,
    List<Meeting> meetings,
    List<Signal> signals,
    List<Advice> advices,
    List<Interpellation> interpellations,
    List<AnnualReport> annualReports,
    List<CovenantScheme> covenantSchemes,
    List<Covenant> covenants,
    List<PolicyPlan> plans,
    List<PovertyBarometer> barometers,
    List<PovertyTest> povertyTests,
    List<SocialHouse> socialHouses,
    List<AccessibilityReview> accessibilityReviews,
    List<ParticipationActivity> participation,
    List<SupportProgramme> supportProgrammes,
    List<Forum> forums,
    List<Waiver> waivers) {

  record Municipality(
      Map<String, String> name, String nisCode, Region region, List<String> languages) {}

  record Person(String id, String name, Sex sex, Contact contact) {}

  record Contact(String email, String phone, String address) {}

  record Organisation(
      String id,
      Map<String, String> name,
      OrganisationKind kind,
      String enterpriseNumber,
      String parent,
      Term lifespan,
      List<String> predecessors,
      List<Map<String, String>> themes,
      List<String> members,
      Contact contact) {}

  record Office(
      String id,
      Map<String, String> title,
      String organisation,
      OfficeKind kind,
      List<Tenure> tenures) {}

  record Tenure(String holder, Term term, String delegate) {}

  record Term(LocalDate firstDay, LocalDate lastDay) {}

  record AdvisoryPlatform(
      String id,
      Map<String, String> name,
      PlatformKind kind,
      Regime regime,
      String authority,
      String foundedBy,
      String established,
      String dissolved,
      String predecessor,
      List<LegalBasis> legalBases,
      List<Map<String, String>> purposes,
      List<Charter> charters,
      List<Membership> memberships,
      Plenary plenary,
      Committee steeringCommittee,
      Committee managementCommittee,
      List<WorkingGroup> workingGroups) {}

  record LegalBasis(Map<String, String> citation, String source, String reference) {}

  record Charter(
      Term inForce,
      Decision adoptedBy,
      Integer plenariesPerYear,
      Integer noticeDays,
      String quorum,
      Bounds workingGroups,
      Period adviceReplyWithin,
      ReportingCalendar reporting) {}

  record Decision(
      LocalDate takenOn, String takenBy, Map<String, String> subject, String reference) {}

  record Bounds(Integer min, Integer max) {}

  record ReportingCalendar(
      MonthDay conclusionsDue,
      MonthDay presentationDue,
      MonthDay publicationDue,
      MonthDay answerDue,
      Boolean inFollowingYear) {}

  record Membership(String organisation, Term term, Map<String, String> endReason) {}

  record Plenary(String id, Map<String, String> name) {}

  record Committee(
      String id, Map<String, String> name, List<SeatPlan> seatPlans, List<Mandate> mandates) {}

  record SeatPlan(
      Term inForce,
      Decision adoptedBy,
      int seatCap,
      Integer minimumSeated,
      List<SeatAllotment> allotments) {}

  record SeatAllotment(
      String code,
      Map<String, String> name,
      SeatBasis basis,
      String represents,
      String office,
      Integer minimum,
      Integer maximum,
      Boolean voting,
      Period mandateLength,
      Integer maximumConsecutiveMandates) {}

  record Mandate(
      String id,
      String holder,
      String allotment,
      String onBehalfOf,
      Term term,
      MandateRole role,
      Decision appointedBy,
      MandateEnd endReason,
      String replaces,
      String substituteFor) {}

  record WorkingGroup(
      String id,
      Map<String, String> name,
      List<Map<String, String>> themes,
      Term lifespan,
      List<Participation> participations) {}

  record Participation(
      String organisation, String representative, ParticipationRole role, Term term) {}

  record Meeting(
      String platform,
      String id,
      String body,
      LocalDate heldOn,
      LocalDate convenedOn,
      String convenedBy,
      List<AgendaItem> items,
      List<Attendance> attendance,
      LocalDate minutesApprovedOn) {}

  record AgendaItem(Map<String, String> title, List<String> about) {}

  record Attendance(String organisation, String person, Presence presence) {}

  record Signal(
      String platform,
      String id,
      String raisedBy,
      LocalDate raisedOn,
      Map<String, String> theme,
      Map<String, String> text,
      Quantity indicator) {}

  record Quantity(BigDecimal value, Map<String, String> unit) {}

  record Advice(
      String platform,
      String id,
      AdviceKind kind,
      String issuedBy,
      LocalDate adoptedOn,
      String addressedTo,
      LocalDate requestedOn,
      List<String> basedOn,
      Map<String, String> text,
      Response response) {}

  record Response(LocalDate givenOn, Outcome outcome, Map<String, String> reasons) {}

  record Interpellation(
      String platform,
      String id,
      String raisedBy,
      LocalDate raisedOn,
      String receivedBy,
      Map<String, String> text,
      List<String> basedOn,
      String discussedAt,
      LocalDate answeredOn) {}

  record AnnualReport(
      String platform,
      String id,
      int year,
      List<Conclusion> conclusions,
      List<Avenue> avenues,
      LocalDate presentedOn,
      String presentedTo,
      LocalDate publishedOn,
      LocalDate answeredOn) {}

  record Conclusion(
      String id,
      String workingGroup,
      LocalDate adoptedOn,
      Map<String, String> text,
      List<String> basedOn) {}

  record Avenue(String id, Map<String, String> text, List<String> basedOn) {}

  record CovenantScheme(
      String id,
      Map<String, String> name,
      Term inForce,
      Decision adoptedBy,
      Period initialLength,
      Period extensionLength,
      Integer maximumExtensions,
      Period decideBefore,
      Boolean evaluationBeforeExtension,
      MonthDay reportDue,
      List<ProofRule> proofRules) {}

  record ProofRule(String above, List<Proof> requires) {}

  record Covenant(
      String id,
      String scheme,
      String authority,
      String partner,
      Map<String, String> subject,
      LocalDate signedOn,
      Term initialTerm,
      List<Extension> extensions,
      Ending ended,
      List<Grant> grants,
      List<String> actions,
      List<Evaluation> evaluations,
      List<CovenantReport> reports) {}

  record Extension(Term term, LocalDate decidedOn) {}

  record Ending(LocalDate on, EndReason reason) {}

  record Grant(int year, String amount) {}

  record Evaluation(LocalDate completedOn, EvaluationOutcome outcome) {}

  record CovenantReport(
      int year, LocalDate submittedOn, List<Proof> proofs, LocalDate acceptedOn) {}

  record PolicyPlan(
      String id,
      Map<String, String> title,
      Term term,
      String director,
      List<LegalBasis> legalBases,
      List<Contributor> contributors,
      List<Challenge> challenges,
      List<Objective> objectives,
      String followedUpBy,
      List<Adjustment> adjustments,
      List<ImpactEvaluation> evaluations,
      List<Figure> environmentAnalysis,
      String barometer) {}

  record Contributor(Capacity capacity, String organisation) {}

  record Challenge(String id, Map<String, String> text, Map<String, String> domain) {}

  record Objective(
      String id,
      Map<String, String> title,
      ObjectiveLevel level,
      List<String> answers,
      List<Objective> objectives,
      List<Action> actions) {}

  record Action(
      String id,
      Map<String, String> title,
      Term term,
      List<String> executors,
      String funder,
      String budget,
      List<String> indicators,
      ActionStatus status,
      Boolean project) {}

  record Adjustment(LocalDate decidedOn, List<String> concerns, Map<String, String> text) {}

  record ImpactEvaluation(
      String id,
      List<String> of,
      LocalDate completedOn,
      List<String> with,
      Map<String, String> context,
      Map<String, String> actors,
      Map<String, String> interventions,
      Map<String, String> mechanisms,
      Map<String, String> results) {}

  record Figure(
      Map<String, String> name, Quantity quantity, Integer year, Map<String, String> source) {}

  record PovertyBarometer(
      String id,
      Map<String, String> title,
      Term term,
      List<Indicator> indicators,
      List<Measurement> measurements) {}

  record Indicator(
      String id,
      Map<String, String> name,
      String unit,
      Map<String, String> source,
      Direction better,
      BigDecimal baseline,
      BigDecimal target,
      PovertyMeasure measures,
      Map<String, String> population) {}

  record Measurement(String indicator, int year, BigDecimal value) {}

  record PovertyTest(
      String id,
      Map<String, String> measure,
      String concerns,
      QuickScan quickScan,
      ExtendedTest extended,
      LocalDate decidedOn) {}

  record QuickScan(LocalDate completedOn, boolean positive) {}

  record ExtendedTest(LocalDate completedOn, List<Capacity> involved, Map<String, String> advice) {}

  record SocialHouse(
      String id,
      Map<String, String> name,
      String authority,
      List<HouseFunction> functions,
      List<TargetGroup> targetGroups,
      List<Service> services) {}

  record TargetGroup(String id, Map<String, String> name) {}

  record Service(
      String id,
      Map<String, String> name,
      String provider,
      List<String> targetGroups,
      List<HouseFunction> functions,
      List<Session> sessions) {}

  record Session(LocalDate heldOn, Map<String, String> place) {}

  record AccessibilityReview(
      String id,
      String service,
      LocalDate reviewedOn,
      List<Capacity> by,
      Map<AccessibilityCriterion, Integer> scores,
      Map<String, String> remarks) {}

  record ParticipationActivity(
      String id,
      ParticipationMethod method,
      ParticipationLevel level,
      LocalDate heldOn,
      Audience audience,
      Integer participants,
      List<String> feeds) {}

  record SupportProgramme(
      String id,
      String provider,
      List<String> area,
      List<String> beneficiaries,
      List<SupportTrack> tracks,
      List<Training> trainings) {}

  record SupportTrack(String beneficiary, SupportField field, Term term) {}

  record Training(Map<String, String> title, LocalDate heldOn, List<String> attendedBy) {}

  record Forum(
      String id,
      Map<String, String> name,
      List<String> organisers,
      Period every,
      List<ForumEdition> editions) {}

  record ForumEdition(
      int number,
      LocalDate heldOn,
      List<Map<String, String>> themes,
      Integer participants,
      List<String> preparedBy,
      List<ForumConclusion> conclusions,
      List<FollowUp> followUp) {}

  record ForumConclusion(String id, Map<String, String> text) {}

  record FollowUp(String conclusion, String action) {}

  record Waiver(
      String rule, String subject, Map<String, String> reason, String grantedBy, Term term) {}
}
