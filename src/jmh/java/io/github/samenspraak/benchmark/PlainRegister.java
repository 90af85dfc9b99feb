package io.github.samenspraak.benchmark;

import io.github.samenspraak.benchmark.Consistent.Rules;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.BodyKind;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
 * ids and for whatever has a type of its own in the library, maps from language to text, and null
 * for what the document leaves out.
 *
 * <p>It has every attribute that a document can have, under the same names, so that binding it does
 * the same work as reading does, but for the checks. A label that is written as a mere string is
 * beyond it; the registers that are measured have none.
 *
 * <p>The constraints are for {@link HibernateRival}; Jackson takes no notice of them.
 */
@Consistent(groups = Rules.class)
public record PlainRegister(
    String format,
    @NotNull @Valid Municipality municipality,
    List<@Valid Person> people,
    List<@Valid Organisation> organisations,
    List<@Valid Office> offices,
    List<@Valid AdvisoryPlatform> platforms,
    List<@Valid Meeting> meetings,
    List<@Valid Signal> signals,
    List<@Valid Advice> advice,
    List<@Valid Interpellation> interpellations,
    List<@Valid AnnualReport> annualReports,
    List<@Valid CovenantScheme> covenantSchemes,
    List<@Valid Covenant> covenants,
    List<@Valid PolicyPlan> plans,
    List<@Valid PovertyBarometer> barometers,
    List<@Valid PovertyTest> povertyTests,
    List<@Valid SocialHouse> socialHouses,
    List<@Valid AccessibilityReview> accessibilityReviews,
    List<@Valid ParticipationActivity> participationActivities,
    List<@Valid SupportProgramme> supportProgrammes,
    List<@Valid Forum> forums,
    List<@Valid Waiver> waivers) {

  record Municipality(
      @NotEmpty Map<String, String> name,
      String nisCode,
      @NotNull Region region,
      List<String> languages) {}

  record Person(@NotBlank String id, @NotBlank String name, Sex sex, @Valid Contact contact) {}

  record Contact(String email, String phone, String address) {}

  @Consistent(groups = Rules.class)
  record Organisation(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotNull OrganisationKind kind,
      String enterpriseNumber,
      String parent,
      @Valid Term lifespan,
      List<String> predecessors,
      List<Map<String, String>> themes,
      List<String> members,
      @Valid Contact contact) {}

  record Office(
      @NotBlank String id,
      @NotEmpty Map<String, String> title,
      @NotBlank String organisation,
      @NotNull OfficeKind kind,
      List<@Valid Tenure> tenures) {}

  record Tenure(@NotBlank String holder, @NotNull @Valid Term term, String delegate) {}

  record Term(@NotNull LocalDate firstDay, LocalDate lastDay) {}

  @Consistent(groups = Rules.class)
  record AdvisoryPlatform(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotNull PlatformKind kind,
      Regime regime,
      @NotBlank String authority,
      String foundedBy,
      String established,
      String dissolved,
      String predecessor,
      List<@Valid LegalBasis> legalBases,
      List<Map<String, String>> purposes,
      List<@Valid Charter> charters,
      List<@Valid Membership> memberships,
      List<@Valid Body> bodies) {}

  record LegalBasis(@NotEmpty Map<String, String> citation, String source, String reference) {}

  record Charter(
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      @PositiveOrZero Integer plenariesPerYear,
      @PositiveOrZero Integer noticeDays,
      String quorum,
      @Valid Bounds workingGroups,
      Period adviceReplyWithin,
      @Valid ReportingCalendar reporting) {}

  record Decision(
      @NotNull LocalDate takenOn, String takenBy, Map<String, String> subject, String reference) {}

  record Bounds(@PositiveOrZero Integer min, @PositiveOrZero Integer max) {}

  record ReportingCalendar(
      MonthDay conclusionsDue,
      MonthDay presentationDue,
      MonthDay publicationDue,
      MonthDay answerDue,
      Boolean inFollowingYear) {}

  record Membership(
      @NotBlank String organisation, @NotNull @Valid Term term, Map<String, String> endReason) {}

  @Consistent(groups = Rules.class)
  record Body(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotNull BodyKind kind,
      List<Map<String, String>> themes,
      @Valid Term lifespan,
      List<@Valid SeatPlan> seatPlans,
      List<@Valid Mandate> mandates,
      List<@Valid Participation> participations) {}

  record SeatPlan(
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      @Positive int seatCap,
      @PositiveOrZero Integer minimumSeated,
      List<@Valid SeatAllotment> allotments) {}

  record SeatAllotment(
      @NotBlank String code,
      @NotEmpty Map<String, String> name,
      @NotNull SeatBasis basis,
      String represents,
      String office,
      @PositiveOrZero Integer minimum,
      @PositiveOrZero Integer maximum,
      Boolean voting,
      Period mandateLength,
      @PositiveOrZero Integer maximumConsecutiveMandates) {}

  record Mandate(
      @NotBlank String id,
      @NotBlank String holder,
      @NotBlank String allotment,
      String onBehalfOf,
      @NotNull @Valid Term term,
      MandateRole role,
      @Valid Decision appointedBy,
      MandateEnd endReason,
      String replaces,
      String substituteFor) {}

  record Participation(
      @NotBlank String organisation,
      String representative,
      ParticipationRole role,
      @NotNull @Valid Term term) {}

  @Consistent(groups = Rules.class)
  record Meeting(
      @NotBlank String platform,
      @NotBlank String id,
      @NotBlank String body,
      @NotNull LocalDate heldOn,
      LocalDate convenedOn,
      String convenedBy,
      List<@Valid AgendaItem> items,
      List<@Valid Attendance> attendance,
      LocalDate minutesApprovedOn) {}

  record AgendaItem(@NotEmpty Map<String, String> title, List<String> about) {}

  record Attendance(String organisation, String person, @NotNull Presence presence) {}

  record Signal(
      @NotBlank String platform,
      @NotBlank String id,
      @NotBlank String raisedBy,
      @NotNull LocalDate raisedOn,
      Map<String, String> theme,
      @NotEmpty Map<String, String> text,
      @Valid Quantity indicator) {}

  record Quantity(@NotNull BigDecimal value, Map<String, String> unit) {}

  record Advice(
      @NotBlank String platform,
      @NotBlank String id,
      @NotNull AdviceKind kind,
      @NotBlank String issuedBy,
      @NotNull LocalDate adoptedOn,
      @NotBlank String addressedTo,
      LocalDate requestedOn,
      List<String> basedOn,
      @NotEmpty Map<String, String> text,
      @Valid Response response) {}

  record Response(
      @NotNull LocalDate givenOn, @NotNull Outcome outcome, Map<String, String> reasons) {}

  record Interpellation(
      @NotBlank String platform,
      @NotBlank String id,
      @NotBlank String raisedBy,
      @NotNull LocalDate raisedOn,
      @NotBlank String receivedBy,
      @NotEmpty Map<String, String> text,
      List<String> basedOn,
      String discussedAt,
      LocalDate answeredOn) {}

  record AnnualReport(
      @NotBlank String platform,
      @NotBlank String id,
      int year,
      List<@Valid Conclusion> conclusions,
      List<@Valid Avenue> avenues,
      LocalDate presentedOn,
      String presentedTo,
      LocalDate publishedOn,
      LocalDate answeredOn) {}

  record Conclusion(
      @NotBlank String id,
      @NotBlank String workingGroup,
      @NotNull LocalDate adoptedOn,
      @NotEmpty Map<String, String> text,
      List<String> basedOn) {}

  record Avenue(@NotBlank String id, @NotEmpty Map<String, String> text, List<String> basedOn) {}

  record CovenantScheme(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotNull @Valid Term inForce,
      @Valid Decision adoptedBy,
      Period initialLength,
      Period extensionLength,
      @PositiveOrZero Integer maximumExtensions,
      Period decideBefore,
      Boolean evaluationBeforeExtension,
      MonthDay reportDue,
      List<@Valid ProofRule> proofRules) {}

  record ProofRule(@NotBlank String above, List<Proof> requires) {}

  @Consistent(groups = Rules.class)
  record Covenant(
      @NotBlank String id,
      @NotBlank String scheme,
      @NotBlank String authority,
      @NotBlank String partner,
      @NotEmpty Map<String, String> subject,
      LocalDate signedOn,
      @NotNull @Valid Term initialTerm,
      List<@Valid Extension> extensions,
      @Valid Ending ended,
      List<@Valid Grant> grants,
      List<String> actions,
      List<@Valid Evaluation> evaluations,
      List<@Valid CovenantReport> reports) {}

  record Extension(@NotNull @Valid Term term, @NotNull LocalDate decidedOn) {}

  record Ending(@NotNull LocalDate on, @NotNull EndReason reason) {}

  record Grant(int year, @NotBlank String amount) {}

  record Evaluation(@NotNull LocalDate completedOn, @NotNull EvaluationOutcome outcome) {}

  record CovenantReport(
      int year, @NotNull LocalDate submittedOn, List<Proof> proofs, LocalDate acceptedOn) {}

  record PolicyPlan(
      @NotBlank String id,
      @NotEmpty Map<String, String> title,
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
      String barometer) {}

  record Contributor(@NotNull Capacity capacity, String organisation) {}

  record Challenge(
      @NotBlank String id,
      @NotEmpty Map<String, String> text,
      @NotEmpty Map<String, String> domain) {}

  record Objective(
      @NotBlank String id,
      @NotEmpty Map<String, String> title,
      @NotNull ObjectiveLevel level,
      List<String> answers,
      List<@Valid Objective> objectives,
      List<@Valid Action> actions) {}

  record Action(
      @NotBlank String id,
      @NotEmpty Map<String, String> title,
      @NotNull @Valid Term term,
      List<String> executors,
      String funder,
      String budget,
      List<String> indicators,
      @NotNull ActionStatus status,
      Boolean project) {}

  record Adjustment(
      @NotNull LocalDate decidedOn, List<String> concerns, @NotEmpty Map<String, String> text) {}

  record ImpactEvaluation(
      @NotBlank String id,
      List<String> of,
      @NotNull LocalDate completedOn,
      List<String> with,
      Map<String, String> context,
      Map<String, String> actors,
      Map<String, String> interventions,
      Map<String, String> mechanisms,
      Map<String, String> results) {}

  record Figure(
      @NotEmpty Map<String, String> name,
      @NotNull @Valid Quantity quantity,
      Integer year,
      Map<String, String> source) {}

  record PovertyBarometer(
      @NotBlank String id,
      @NotEmpty Map<String, String> title,
      @NotNull @Valid Term term,
      List<@Valid Indicator> indicators,
      List<@Valid Measurement> measurements) {}

  record Indicator(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotBlank String unit,
      Map<String, String> source,
      @NotNull Direction better,
      BigDecimal baseline,
      BigDecimal target,
      PovertyMeasure measures,
      Map<String, String> population) {}

  record Measurement(@NotBlank String indicator, int year, @NotNull BigDecimal value) {}

  record PovertyTest(
      @NotBlank String id,
      @NotEmpty Map<String, String> measure,
      String concerns,
      @NotNull @Valid QuickScan quickScan,
      @Valid ExtendedTest extended,
      LocalDate decidedOn) {}

  record QuickScan(@NotNull LocalDate completedOn, boolean positive) {}

  record ExtendedTest(
      @NotNull LocalDate completedOn,
      List<Capacity> involved,
      @NotEmpty Map<String, String> advice) {}

  record SocialHouse(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotBlank String authority,
      List<HouseFunction> functions,
      List<@Valid TargetGroup> targetGroups,
      List<@Valid Service> services) {}

  record TargetGroup(@NotBlank String id, @NotEmpty Map<String, String> name) {}

  record Service(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      @NotBlank String provider,
      List<String> targetGroups,
      List<HouseFunction> functions,
      List<@Valid Session> sessions) {}

  record Session(@NotNull LocalDate heldOn, Map<String, String> place) {}

  record AccessibilityReview(
      @NotBlank String id,
      @NotBlank String service,
      @NotNull LocalDate reviewedOn,
      List<Capacity> by,
      Map<AccessibilityCriterion, @Min(1) @Max(5) Integer> scores,
      Map<String, String> remarks) {}

  record ParticipationActivity(
      @NotBlank String id,
      @NotNull ParticipationMethod method,
      @NotNull ParticipationLevel level,
      @NotNull LocalDate heldOn,
      @NotNull Audience audience,
      @PositiveOrZero Integer participants,
      List<String> contributesTo) {}

  record SupportProgramme(
      @NotBlank String id,
      @NotBlank String provider,
      List<String> area,
      List<String> beneficiaries,
      List<@Valid SupportTrack> tracks,
      List<@Valid Training> trainings) {}

  record SupportTrack(
      @NotBlank String beneficiary, @NotNull SupportField field, @NotNull @Valid Term term) {}

  record Training(
      @NotEmpty Map<String, String> title, @NotNull LocalDate heldOn, List<String> attendedBy) {}

  record Forum(
      @NotBlank String id,
      @NotEmpty Map<String, String> name,
      List<String> organisers,
      Period every,
      List<@Valid ForumEdition> editions) {}

  record ForumEdition(
      @Positive int number,
      @NotNull LocalDate heldOn,
      List<Map<String, String>> themes,
      @PositiveOrZero Integer participants,
      List<String> preparedBy,
      List<@Valid ForumConclusion> conclusions,
      List<@Valid FollowUp> followUp) {}

  record ForumConclusion(@NotBlank String id, @NotEmpty Map<String, String> text) {}

  record FollowUp(@NotBlank String conclusion, @NotBlank String action) {}

  record Waiver(
      @NotBlank String rule,
      @NotBlank String subject,
      @NotEmpty Map<String, String> reason,
      @NotBlank String grantedBy,
      @NotNull @Valid Term term) {}
}
