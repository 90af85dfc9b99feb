package io.github.samenspraak.benchmark;

import io.github.samenspraak.benchmark.Consistent.Rules;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.InstalmentEvent;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.SettlementOutcome;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.QuorumBase;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.value.DocumentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * The document of a register as anybody would write it down for Jackson: plain records, strings for
 * ids and for whatever has a type of its own in the library, null for what the document leaves out,
 * and an object for a label, which may be a map from language to text or one text.
 *
 * <p>It has every attribute that a document can have, under the same names, so that binding it does
 * the same work as reading does, but for the checks. The records are made from the types by {@link
 * PlainRecords}; a test sees that they are those.
 *
 * <p>The constraints are for {@link HibernateRival}; Jackson takes no notice of them.
 */
@Consistent(groups = Rules.class)
public record PlainRegister(
    String format,
    @NotNull @Valid Municipality municipality,
    LocalDate recordedFrom,
    List<@Valid Person> people,
    List<@Valid Organisation> organisations,
    List<@Valid GoverningBodies> governingBodies,
    List<@Valid Office> offices,
    List<@Valid AdvisoryPlatform> platforms,
    List<@Valid Meeting> meetings,
    List<@Valid Signal> signals,
    List<@Valid AdviceRequest> adviceRequests,
    List<@Valid Advice> advice,
    List<@Valid Interpellation> interpellations,
    List<@Valid AnnualReport> annualReports,
    List<@Valid DutyDone> dutiesDone,
    List<@Valid CovenantScheme> covenantSchemes,
    List<@Valid Covenant> covenants,
    List<@Valid PolicyPlan> plans,
    List<@Valid PolicyMeasure> measures,
    List<@Valid PovertyBarometer> barometers,
    List<@Valid PovertyTest> povertyTests,
    List<@Valid SocialHouse> socialHouses,
    List<@Valid AccessibilityReview> accessibilityReviews,
    List<@Valid ParticipationActivity> participationActivities,
    List<@Valid SupportProgramme> supportProgrammes,
    List<@Valid Forum> forums,
    List<@Valid Waiver> waivers,
    Map<String, Object> extensions) {

  record Municipality(
      @NotNull Object name,
      String nisCode,
      @NotNull Region region,
      List<String> languages,
      List<@Valid Term> legislatures,
      Map<String, Object> extensions) {}

  record Term(LocalDate firstDay, LocalDate lastDay) {}

  record Person(
      @NotBlank String id,
      @NotBlank String name,
      Sex sex,
      @Valid Contact contact,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Contact(
      String name, String email, String phone, String address, Map<String, Object> extensions) {}

  record Identifier(@NotBlank String scheme, @NotBlank String value) {}

  @Consistent(groups = Rules.class)
  record Organisation(
      @NotBlank String id,
      @NotNull Object name,
      List<Object> alsoKnownAs,
      @NotNull OrganisationKind kind,
      String enterpriseNumber,
      String parent,
      @Valid Term lifespan,
      List<String> predecessors,
      List<Object> themes,
      List<String> members,
      @Valid Contact contact,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record GoverningBodies(
      @NotBlank String organisation, List<@Valid Body> bodies, Map<String, Object> extensions) {}

  @Consistent(groups = Rules.class)
  record Body(
      @NotBlank String id,
      Object name,
      @NotNull BodyKind kind,
      List<Object> themes,
      @Valid Term lifespan,
      List<@Valid SeatPlan> seatPlans,
      List<@Valid Mandate> mandates,
      List<@Valid Participation> participations,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record SeatPlan(
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      @Positive Integer seatCap,
      @PositiveOrZero Integer minimumSeated,
      @Valid Bounds chairs,
      String chairedBy,
      List<@Valid SeatAllotment> allotments,
      @Valid RenewalRule renewal,
      @Valid Composition composition,
      Map<String, Object> extensions) {}

  record Decision(LocalDate takenOn, String takenBy, Object subject, String reference) {}

  record Bounds(@PositiveOrZero Integer min, @PositiveOrZero Integer max) {}

  record SeatAllotment(
      @NotBlank String code,
      Object name,
      @NotNull SeatBasis basis,
      String filledBy,
      String drawnFrom,
      Boolean membersOnly,
      @PositiveOrZero Integer minimum,
      @PositiveOrZero Integer maximum,
      Boolean voting,
      Boolean countsTowardsCap,
      Period mandateLength,
      Boolean endsWithLegislature,
      @Positive Integer maximumConsecutiveMandates,
      Map<String, Object> extensions) {}

  record RenewalRule(
      Period holdingOver,
      Period filledWithin,
      Period noticeBefore,
      Map<String, Object> extensions) {}

  record Composition(
      @Positive Integer perOrganisation,
      Boolean oddNumber,
      List<@Valid Proportion> proportions,
      List<@Valid Condition> conditions,
      List<@Valid ExcludedOffice> excludedOffices,
      Map<String, Object> extensions) {}

  record Proportion(
      List<String> of, String atLeast, String atMost, Map<String, Object> extensions) {}

  record Condition(
      @NotBlank String code,
      @NotNull Object name,
      List<String> of,
      @Positive Integer minimum,
      Map<String, Object> extensions) {}

  record ExcludedOffice(@NotNull OfficeKind kind, Period pause, Map<String, Object> extensions) {}

  record Mandate(
      @NotBlank String id,
      @NotBlank String holder,
      String allotment,
      HeldAs heldAs,
      List<String> standsInFor,
      String onBehalfOf,
      @NotNull @Valid Term term,
      List<@Valid HeldRole> roles,
      @Valid Decision appointedBy,
      MandateEnd endReason,
      String replaces,
      List<@Valid Term> absences,
      List<String> conditionsMet,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record HeldRole(@NotNull BodyRole role, @Valid Term term, Map<String, Object> extensions) {}

  record Participation(
      @NotBlank String participant,
      String representative,
      List<@Valid HeldRole> roles,
      @NotNull @Valid Term term,
      Map<String, Object> extensions) {}

  record Office(
      @NotBlank String id,
      @NotNull Object title,
      @NotBlank String organisation,
      @NotNull OfficeKind kind,
      @Positive Integer maximumHolders,
      List<@Valid Tenure> tenures,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Tenure(
      @NotBlank String holder,
      @NotNull @Valid Term term,
      List<@Valid Delegation> delegations,
      Map<String, Object> extensions) {}

  record Delegation(@NotBlank String delegate, @Valid Term term, Map<String, Object> extensions) {}

  @Consistent(groups = Rules.class)
  record AdvisoryPlatform(
      @NotBlank String id,
      @NotNull Object name,
      @NotNull PlatformKind kind,
      Regime regime,
      @NotBlank String authority,
      @Valid Decision foundedBy,
      String established,
      String dissolved,
      List<String> predecessors,
      String partOf,
      List<@Valid LegalBasis> legalBases,
      List<Object> purposes,
      List<@Valid Charter> charters,
      List<@Valid Membership> memberships,
      List<@Valid Body> bodies,
      List<@Valid Suspension> suspensions,
      LocalDate recordedFrom,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record LegalBasis(@NotNull Object citation, String source, String reference) {}

  record Charter(
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      List<@Valid MeetingRule> meetings,
      @Valid Bounds workingGroups,
      Boolean participantsAreMembers,
      Boolean everyMemberInGroup,
      @Valid AdviceRule advice,
      @Valid ReportingCalendar reporting,
      List<@Valid Duty> duties,
      Period signalTreatedWithin,
      String interpellationsTo,
      Map<String, Object> extensions) {}

  record MeetingRule(
      BodyKind of,
      @PositiveOrZero Integer perYear,
      String convenedBy,
      @PositiveOrZero Integer noticeDays,
      @Valid Quorum quorum,
      @Valid Quorum quorumWhenReconvened,
      Map<String, Object> extensions) {}

  record Quorum(@NotBlank String share, QuorumBase of, Map<String, Object> extensions) {}

  record AdviceRule(
      Period adviceWithin,
      Period replyWithin,
      List<@Valid PausedDays> paused,
      Map<String, Object> extensions) {}

  record PausedDays(
      @NotNull MonthDay firstDay, @NotNull MonthDay lastDay, Map<String, Object> extensions) {}

  record ReportingCalendar(
      MonthDay yearBegins,
      @Valid YearlyDue conclusions,
      @Valid YearlyDue presentation,
      @Valid YearlyDue publication,
      Period answerWithin,
      Boolean avenuesExpected,
      Map<String, Object> extensions) {}

  record YearlyDue(MonthDay day, @PositiveOrZero Integer yearsLater, Period within) {}

  record Duty(
      @NotBlank String code,
      @NotNull Object name,
      @NotNull @Valid YearlyDue due,
      String owedBy,
      Map<String, Object> extensions) {}

  record Membership(
      @NotBlank String member,
      @NotNull @Valid Term term,
      Object endReason,
      Map<String, Object> extensions) {}

  record Suspension(
      @NotNull @Valid Term term, @Valid Decision decision, Map<String, Object> extensions) {}

  @Consistent(groups = Rules.class)
  record Meeting(
      @NotBlank String id,
      @NotBlank String body,
      @NotNull LocalDate heldOn,
      LocalDate convenedOn,
      String convenedBy,
      Boolean reconvened,
      List<@Valid AgendaItem> items,
      List<@Valid Attendance> attendance,
      @PositiveOrZero Integer headcount,
      LocalDate minutesApprovedOn,
      List<@Valid Document> documents,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record AgendaItem(
      @NotNull Object title, List<String> about, Object outcome, Map<String, Object> extensions) {}

  record Attendance(
      @NotBlank String party,
      String representative,
      @NotNull Presence presence,
      Boolean guest,
      String proxy,
      Map<String, Object> extensions) {}

  record Document(@NotNull Object title, @NotBlank String reference, DocumentKind kind) {}

  record Signal(
      @NotBlank String platform,
      @NotBlank String id,
      String raisedBy,
      @NotNull LocalDate raisedOn,
      Object theme,
      @NotNull Object text,
      Boolean confidential,
      @Valid Quantity indicator,
      String mergedInto,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Quantity(@NotNull BigDecimal value, Object unit) {}

  record AdviceRequest(
      @NotBlank String platform,
      @NotBlank String id,
      @NotBlank String requestedBy,
      @NotNull LocalDate requestedOn,
      @NotNull Object subject,
      Period within,
      LocalDate withdrawnOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Advice(
      @NotBlank String id,
      @NotNull AdviceKind kind,
      @NotBlank String issuedBy,
      @NotNull LocalDate adoptedOn,
      @NotBlank String addressedTo,
      String inResponseTo,
      List<String> basedOn,
      @NotNull Object text,
      @Valid Response response,
      List<@Valid Document> documents,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Response(
      @NotNull LocalDate givenOn,
      Outcome outcome,
      Object reasons,
      Map<String, Object> extensions) {}

  record Interpellation(
      @NotBlank String platform,
      @NotBlank String id,
      @NotBlank String raisedBy,
      @NotNull LocalDate raisedOn,
      @NotBlank String receivedBy,
      @NotNull Object text,
      List<String> basedOn,
      String discussedAt,
      LocalDate answeredOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record AnnualReport(
      @NotBlank String platform,
      @NotBlank String id,
      int year,
      @Positive Integer years,
      List<@Valid Conclusion> conclusions,
      List<@Valid Avenue> avenues,
      LocalDate presentedOn,
      String presentedTo,
      LocalDate publishedOn,
      LocalDate answeredOn,
      List<@Valid Document> documents,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Conclusion(
      @NotBlank String id,
      @NotBlank String body,
      @NotNull LocalDate adoptedOn,
      @NotNull Object text,
      List<String> basedOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Avenue(
      @NotBlank String id,
      @NotNull Object text,
      List<String> basedOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record DutyDone(
      @NotBlank String platform,
      @NotBlank String duty,
      int year,
      @NotNull LocalDate doneOn,
      List<@Valid Document> documents,
      Map<String, Object> extensions) {}

  record CovenantScheme(
      @NotBlank String id,
      @NotNull Object name,
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      Period initialLength,
      Period extensionLength,
      Boolean shorterAllowed,
      @PositiveOrZero Integer maximumExtensions,
      Boolean tacitExtension,
      Period decideBefore,
      Boolean evaluationBeforeExtension,
      @Valid CovenantReporting reporting,
      List<@Valid Instalment> instalments,
      List<@Valid ProofRule> proofRules,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record CovenantReporting(
      MonthDay yearBegins,
      @NotNull @Valid YearlyDue due,
      Period minimumPeriod,
      String fromAmount,
      Period settleWithin,
      Map<String, Object> extensions) {}

  record Instalment(
      @NotBlank String share,
      @Valid YearlyDue due,
      InstalmentEvent after,
      Period within,
      Map<String, Object> extensions) {}

  record ProofRule(
      String atLeast,
      String above,
      List<ProofKind> requires,
      @Valid YearlyDue due,
      Map<String, Object> extensions) {}

  @Consistent(groups = Rules.class)
  record Covenant(
      @NotBlank String id,
      @NotBlank String scheme,
      @NotBlank String authority,
      List<String> partners,
      @NotNull Object subject,
      MonthDay yearBegins,
      LocalDate signedOn,
      @NotNull @Valid Term initialTerm,
      List<@Valid Extension> extensions,
      @Valid Refusal refusal,
      @Valid Ending ended,
      List<@Valid Grant> grants,
      List<String> actions,
      List<@Valid Evaluation> evaluations,
      List<@Valid CovenantReport> reports,
      List<@Valid Identifier> identifiers) {}

  record Extension(
      @NotNull @Valid Term term,
      LocalDate decidedOn,
      LocalDate signedOn,
      Boolean tacit,
      Map<String, Object> extensions) {}

  record Refusal(@NotNull LocalDate decidedOn, Object reasons, Map<String, Object> extensions) {}

  record Ending(@NotNull LocalDate on, @NotNull EndReason reason, Map<String, Object> extensions) {}

  record Grant(
      int year,
      @NotBlank String amount,
      Boolean inKind,
      LocalDate agreedOn,
      List<@Valid Payment> payments,
      List<@Valid Repayment> repayments,
      String settledAmount,
      Map<String, Object> extensions) {}

  record Payment(
      @NotNull LocalDate paidOn, @NotBlank String amount, Map<String, Object> extensions) {}

  record Repayment(
      @NotNull LocalDate repaidOn, @NotBlank String amount, Map<String, Object> extensions) {}

  record Evaluation(
      @NotNull LocalDate completedOn,
      @NotNull EvaluationOutcome outcome,
      Map<String, Object> extensions) {}

  record CovenantReport(
      int year,
      @NotNull LocalDate submittedOn,
      List<@Valid Proof> proofs,
      List<@Valid Figure> results,
      LocalDate settlementPutOffTo,
      LocalDate settledOn,
      SettlementOutcome outcome,
      List<@Valid Document> documents,
      Map<String, Object> extensions) {}

  record Proof(@NotNull ProofKind kind, LocalDate submittedOn, Map<String, Object> extensions) {}

  record Figure(
      @NotNull Object name, @NotNull @Valid Quantity quantity, Integer year, Object source) {}

  record PolicyPlan(
      @NotBlank String id,
      @NotNull Object title,
      @NotNull @Valid Term term,
      @NotBlank String director,
      List<@Valid LegalBasis> legalBases,
      List<@Valid Contributor> contributors,
      List<@Valid Challenge> challenges,
      List<@Valid Objective> objectives,
      String followedUpBy,
      List<@Valid Adjustment> adjustments,
      List<@Valid ImpactEvaluation> evaluations,
      List<@Valid Figure> environmentAnalysis,
      String barometer,
      List<Commitment> commitments,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Contributor(
      @NotNull Capacity capacity, String organisation, Map<String, Object> extensions) {}

  record Challenge(
      @NotBlank String id,
      @NotNull Object text,
      @NotNull LifeDomain domain,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Objective(
      @NotBlank String id,
      @NotNull Object title,
      @NotNull ObjectiveLevel level,
      List<String> answers,
      List<@Valid Objective> objectives,
      List<@Valid Action> actions,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Action(
      @NotBlank String id,
      @NotNull Object title,
      @NotNull @Valid Term term,
      List<String> executors,
      String funder,
      String budget,
      List<String> indicators,
      @NotNull ActionStatus status,
      Boolean project,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Adjustment(
      @NotNull LocalDate decidedOn,
      List<String> concerns,
      @NotNull Object text,
      Map<String, Object> extensions) {}

  record ImpactEvaluation(
      @NotBlank String id,
      List<String> of,
      @NotNull LocalDate completedOn,
      List<String> with,
      Object context,
      Object actors,
      Object interventions,
      Object mechanisms,
      Object results,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record PolicyMeasure(
      @NotBlank String id,
      @NotNull Object title,
      String plan,
      LocalDate decidedOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record PovertyBarometer(
      @NotBlank String id,
      @NotNull Object title,
      @NotNull @Valid Term term,
      String platform,
      Period every,
      Period publishedWithin,
      List<@Valid Indicator> indicators,
      List<@Valid Measurement> measurements,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Indicator(
      @NotBlank String id,
      @NotNull Object name,
      @NotNull Object unit,
      Object source,
      @NotNull Direction better,
      BigDecimal baseline,
      BigDecimal target,
      PovertyMeasure measures,
      Object population,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Measurement(
      @NotBlank String indicator,
      int year,
      @NotNull BigDecimal value,
      Map<String, Object> extensions) {}

  record PovertyTest(
      @NotBlank String id,
      Object measure,
      String concerns,
      @NotNull @Valid QuickScan quickScan,
      @Valid ExtendedTest extended,
      LocalDate decidedOn,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record QuickScan(
      @NotNull LocalDate completedOn, boolean positive, Map<String, Object> extensions) {}

  record ExtendedTest(
      @NotNull LocalDate completedOn,
      List<Capacity> involved,
      @NotNull Object advice,
      Map<String, Object> extensions) {}

  record SocialHouse(
      @NotBlank String id,
      @NotNull Object name,
      @NotBlank String authority,
      List<HouseFunction> functions,
      List<@Valid TargetGroup> targetGroups,
      List<@Valid Service> services,
      List<@Valid SwotAnalysis> analyses,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record TargetGroup(
      @NotBlank String id,
      @NotNull Object name,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Service(
      @NotBlank String id,
      @NotNull Object name,
      @NotBlank String provider,
      List<String> targetGroups,
      List<HouseFunction> functions,
      List<Object> products,
      Boolean proactive,
      List<@Valid Session> sessions,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record Session(@NotNull LocalDate heldOn, Object place, Map<String, Object> extensions) {}

  record SwotAnalysis(
      @NotNull LocalDate completedOn,
      List<Object> strengths,
      List<Object> weaknesses,
      List<Object> opportunities,
      List<Object> threats,
      Map<String, Object> extensions) {}

  record AccessibilityReview(
      @NotBlank String id,
      @NotBlank String service,
      @NotNull LocalDate reviewedOn,
      List<Capacity> by,
      Map<AccessibilityCriterion, @Min(1) @Max(5) Integer> scores,
      Object remarks,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record ParticipationActivity(
      @NotBlank String id,
      Object title,
      @NotNull ParticipationMethod method,
      @NotNull ParticipationLevel level,
      @NotNull LocalDate heldOn,
      @NotNull Audience audience,
      @PositiveOrZero Integer participants,
      List<String> contributesTo,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record SupportProgramme(
      @NotBlank String id,
      Object title,
      @NotBlank String provider,
      List<String> area,
      List<String> beneficiaries,
      List<@Valid SupportTrack> tracks,
      List<@Valid Training> trainings,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record SupportTrack(
      @NotBlank String beneficiary,
      @NotNull SupportField field,
      @NotNull @Valid Term term,
      Map<String, Object> extensions) {}

  record Training(
      @NotNull Object title,
      @NotNull LocalDate heldOn,
      List<String> attendedBy,
      Map<String, Object> extensions) {}

  record Forum(
      @NotBlank String id,
      @NotNull Object name,
      List<String> organisers,
      Period every,
      List<@Valid ForumEdition> editions,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record ForumEdition(
      @Positive int number,
      @NotNull LocalDate heldOn,
      List<Object> themes,
      @PositiveOrZero Integer participants,
      List<String> preparedBy,
      List<@Valid ForumConclusion> conclusions,
      List<@Valid FollowUp> followUp,
      Map<String, Object> extensions) {}

  record ForumConclusion(
      @NotBlank String id,
      @NotNull Object text,
      List<@Valid Identifier> identifiers,
      Map<String, Object> extensions) {}

  record FollowUp(
      @NotBlank String conclusion, @NotBlank String action, Map<String, Object> extensions) {}

  record Waiver(
      @NotBlank String rule,
      @NotBlank String subject,
      @NotNull Object reason,
      @NotBlank String grantedBy,
      @NotNull @Valid Term term,
      Map<String, Object> extensions) {}
}
