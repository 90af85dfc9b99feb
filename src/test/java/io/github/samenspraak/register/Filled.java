package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Contact;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.ParticipationRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.Figure;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.policy.WrittenScore;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.WrittenMoney;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.Locale;
import org.joda.money.Money;

/**
 * One value of each type, with every attribute filled in and none as it would be unless said.
 *
 * <p>They make no sense as facts, only as values; all of them together are a register.
 */
public final class Filled {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  public static final Term TERM = Term.parse("2024-02-29/2030-02-27");
  public static final Label LABEL =
      Label.of(ImmutableMap.of(Locale.FRENCH, "Été", Locale.forLanguageTag("nl-BE"), "Zomer"));
  public static final PartialDate PARTIAL_DATE = PartialDate.parse("2001-09");
  public static final EnterpriseNumber ENTERPRISE_NUMBER = EnterpriseNumber.of("0207.500.123");
  public static final NisCode NIS_CODE = NisCode.of("92094");
  public static final Fraction FRACTION = Fraction.of(2, 3);
  public static final WrittenMoney WRITTEN_MONEY = WrittenMoney.parse("EUR 12500.50");

  public static final Bounds BOUNDS = Bounds.builder().min(3).max(5).build();
  public static final Quantity QUANTITY =
      Quantity.builder().value(new BigDecimal("37.5")).unit(LABEL).build();
  public static final Decision DECISION =
      Decision.builder()
          .takenOn(DAY)
          .takenBy(Id.of("organisation"))
          .subject(LABEL)
          .reference("2024/17")
          .build();
  public static final LegalBasis LEGAL_BASIS =
      LegalBasis.builder()
          .citation(LABEL)
          .source(Source.BE_OCMW_62)
          .reference(URI.create("https://example.org/law#62"))
          .build();

  public static final Contact CONTACT =
      Contact.builder().email("a@example.org").phone("+32 81 00 00 00").address("Namur").build();
  public static final Person PERSON =
      Person.builder().id(Id.of("person")).name("Example").sex(Sex.X).contact(CONTACT).build();
  public static final Organisation ORGANISATION =
      Organisation.builder()
          .id(Id.of("organisation"))
          .name(LABEL)
          .kind(OrganisationKind.NETWORK)
          .enterpriseNumber(ENTERPRISE_NUMBER)
          .parent(Id.of("parent"))
          .lifespan(TERM)
          .addPredecessors(Id.of("predecessor"))
          .addThemes(LABEL, Label.of("theme"))
          .addMembers(Id.of("member"), Id.of("another"))
          .contact(CONTACT)
          .build();
  public static final Tenure TENURE =
      Tenure.builder()
          .holder(Id.of("person"))
          .term(Term.from(DAY))
          .delegate(Id.of("delegate"))
          .build();
  public static final Office OFFICE =
      Office.builder()
          .id(Id.of("office"))
          .title(LABEL)
          .organisation(Id.of("organisation"))
          .kind(OfficeKind.ALDERMAN)
          .addTenures(TENURE)
          .build();

  public static final ReportingCalendar REPORTING_CALENDAR =
      ReportingCalendar.builder()
          .conclusionsDue(MonthDay.of(1, 31))
          .presentationDue(MonthDay.of(2, 29))
          .publicationDue(MonthDay.of(6, 30))
          .answerDue(MonthDay.of(12, 31))
          .inFollowingYear(false)
          .build();
  public static final Charter CHARTER =
      Charter.builder()
          .inForce(TERM)
          .adoptedBy(DECISION)
          .plenariesPerYear(2)
          .noticeDays(8)
          .quorum(FRACTION)
          .workingGroups(BOUNDS)
          .adviceReplyWithin(Period.ofWeeks(6))
          .reporting(REPORTING_CALENDAR)
          .build();
  public static final Membership MEMBERSHIP =
      Membership.builder().organisation(Id.of("organisation")).term(TERM).endReason(LABEL).build();
  public static final Body PLENARY =
      Body.builder().kind(BodyKind.PLENARY).id(Id.of("plenary")).name(LABEL).build();
  public static final SeatAllotment SEAT_ALLOTMENT =
      SeatAllotment.builder()
          .code("elected")
          .name(LABEL)
          .basis(SeatBasis.CO_OPTED)
          .represents(Id.of("organisation"))
          .office(Id.of("office"))
          .minimum(1)
          .maximum(12)
          .voting(false)
          .mandateLength(Period.of(6, 1, 2))
          .maximumConsecutiveMandates(2)
          .build();
  public static final SeatPlan SEAT_PLAN =
      SeatPlan.builder()
          .inForce(TERM)
          .adoptedBy(DECISION)
          .seatCap(20)
          .minimumSeated(7)
          .addAllotments(SEAT_ALLOTMENT)
          .build();
  public static final Mandate MANDATE =
      Mandate.builder()
          .id(Id.of("mandate"))
          .holder(Id.of("person"))
          .allotment("elected")
          .onBehalfOf(Id.of("organisation"))
          .term(TERM)
          .role(MandateRole.CHAIR)
          .appointedBy(DECISION)
          .endReason(MandateEnd.RESIGNED)
          .replaces(Id.of("replaced"))
          .substituteFor(Id.of("absent"))
          .build();
  public static final Body STEERING_COMMITTEE =
      Body.builder()
          .kind(BodyKind.STEERING_COMMITTEE)
          .id(Id.of("steering"))
          .name(LABEL)
          .addSeatPlans(SEAT_PLAN)
          .addMandates(MANDATE)
          .build();
  public static final Body MANAGEMENT_COMMITTEE =
      Body.builder()
          .kind(BodyKind.MANAGEMENT_COMMITTEE)
          .id(Id.of("management"))
          .name(LABEL)
          .addSeatPlans(SEAT_PLAN)
          .addMandates(Mandate.builder().from(MANDATE).id(Id.of("managing")).build())
          .build();
  public static final Participation PARTICIPATION =
      Participation.builder()
          .organisation(Id.of("organisation"))
          .representative(Id.of("person"))
          .role(ParticipationRole.RAPPORTEUR)
          .term(TERM)
          .build();
  public static final Body WORKING_GROUP =
      Body.builder()
          .kind(BodyKind.WORKING_GROUP)
          .id(Id.of("group"))
          .name(LABEL)
          .addThemes(LABEL)
          .lifespan(TERM)
          .addParticipations(PARTICIPATION)
          .build();

  /** A body with all that a body of any kind can have. */
  public static final Body BODY =
      Body.builder()
          .from(WORKING_GROUP)
          .addSeatPlans(SEAT_PLAN)
          .addMandates(Mandate.builder().from(MANDATE).id(Id.of("coordinating")).build())
          .build();

  public static final AdvisoryPlatform PLATFORM =
      AdvisoryPlatform.builder()
          .id(Id.of("platform"))
          .name(LABEL)
          .kind(PlatformKind.ADVISORY_COUNCIL)
          .regime(Regime.WALLOON_ADVISORY_COUNCIL)
          .authority(Id.of("organisation"))
          .foundedBy(Id.of("organisation"))
          .established(PARTIAL_DATE)
          .dissolved(PartialDate.parse("2029"))
          .predecessor(Id.of("earlier"))
          .addLegalBases(LEGAL_BASIS)
          .addPurposes(LABEL)
          .addCharters(CHARTER)
          .addMemberships(MEMBERSHIP)
          .addBodies(PLENARY)
          .addBodies(STEERING_COMMITTEE)
          .addBodies(MANAGEMENT_COMMITTEE)
          .addBodies(WORKING_GROUP)
          .build();

  public static final AgendaItem AGENDA_ITEM =
      AgendaItem.builder().title(LABEL).addAbout(Id.of("signal"), Id.of("advice")).build();
  public static final Attendance ATTENDANCE =
      Attendance.builder()
          .organisation(Id.of("organisation"))
          .person(Id.of("person"))
          .presence(Presence.EXCUSED)
          .build();
  public static final Meeting MEETING =
      Meeting.builder()
          .platform(Id.of("platform"))
          .id(Id.of("meeting"))
          .body(Id.of("plenary"))
          .heldOn(DAY)
          .convenedOn(DAY)
          .convenedBy(Id.of("person"))
          .addItems(AGENDA_ITEM)
          .addAttendance(ATTENDANCE)
          .minutesApprovedOn(DAY)
          .build();
  public static final Signal SIGNAL =
      Signal.builder()
          .platform(Id.of("platform"))
          .id(Id.of("signal"))
          .raisedBy(Id.of("organisation"))
          .raisedOn(DAY)
          .theme(LABEL)
          .text(LABEL)
          .indicator(QUANTITY)
          .build();
  public static final Response RESPONSE =
      Response.builder().givenOn(DAY).outcome(Outcome.PARTLY_FOLLOWED).reasons(LABEL).build();
  public static final Advice ADVICE =
      Advice.builder()
          .platform(Id.of("platform"))
          .id(Id.of("advice"))
          .kind(AdviceKind.GUIDELINE)
          .issuedBy(Id.of("steering"))
          .adoptedOn(DAY)
          .addressedTo(Id.of("organisation"))
          .requestedOn(DAY)
          .addBasedOn(Id.of("signal"), Id.of("conclusion"))
          .text(LABEL)
          .response(RESPONSE)
          .build();
  public static final Interpellation INTERPELLATION =
      Interpellation.builder()
          .platform(Id.of("platform"))
          .id(Id.of("interpellation"))
          .raisedBy(Id.of("organisation"))
          .raisedOn(DAY)
          .receivedBy(Id.of("office"))
          .text(LABEL)
          .addBasedOn(Id.of("signal"))
          .discussedAt(Id.of("meeting"))
          .answeredOn(DAY)
          .build();
  public static final Conclusion CONCLUSION =
      Conclusion.builder()
          .id(Id.of("conclusion"))
          .workingGroup(Id.of("group"))
          .adoptedOn(DAY)
          .text(LABEL)
          .addBasedOn(Id.of("signal"))
          .build();
  public static final Avenue AVENUE =
      Avenue.builder()
          .id(Id.of("avenue"))
          .text(LABEL)
          .addBasedOn(Id.of("conclusion"), Id.of("signal"))
          .build();
  public static final AnnualReport ANNUAL_REPORT =
      AnnualReport.builder()
          .platform(Id.of("platform"))
          .id(Id.of("report"))
          .year(Year.of(2024))
          .addConclusions(CONCLUSION)
          .addAvenues(AVENUE)
          .presentedOn(DAY)
          .presentedTo(Id.of("organisation"))
          .publishedOn(DAY)
          .answeredOn(DAY)
          .build();

  public static final ProofRule PROOF_RULE =
      ProofRule.builder()
          .above(Money.parse("EUR 3000"))
          .addRequires(Proof.ANNUAL_ACCOUNTS, Proof.ACTIVITY_REPORT)
          .build();
  public static final CovenantScheme COVENANT_SCHEME =
      CovenantScheme.builder()
          .id(Id.of("scheme"))
          .name(LABEL)
          .inForce(TERM)
          .adoptedBy(DECISION)
          .initialLength(Period.ofYears(2))
          .extensionLength(Period.ofYears(1))
          .maximumExtensions(2)
          .decideBefore(Period.ofMonths(3))
          .evaluationBeforeExtension(false)
          .reportDue(MonthDay.of(2, 29))
          .addProofRules(PROOF_RULE)
          .build();
  public static final Extension EXTENSION =
      Extension.builder().term(Term.parse("2030-02-28/2033-02-27")).decidedOn(DAY).build();
  public static final Ending ENDING =
      Ending.builder().on(DAY).reason(EndReason.MUTUAL_CONSENT).build();
  public static final Grant GRANT =
      Grant.builder().year(Year.of(2024)).amount(WRITTEN_MONEY.money()).build();
  public static final Evaluation EVALUATION =
      Evaluation.builder().completedOn(DAY).outcome(EvaluationOutcome.CONDITIONAL).build();
  public static final CovenantReport COVENANT_REPORT =
      CovenantReport.builder()
          .year(Year.of(2024))
          .submittedOn(DAY)
          .addProofs(Proof.FINANCIAL_STATEMENT, Proof.ACTIVITY_REPORT)
          .acceptedOn(DAY)
          .build();
  public static final Covenant COVENANT =
      Covenant.builder()
          .id(Id.of("covenant"))
          .scheme(Id.of("scheme"))
          .authority(Id.of("organisation"))
          .partner(Id.of("member"))
          .subject(LABEL)
          .signedOn(DAY)
          .initialTerm(TERM)
          .addExtensions(EXTENSION)
          .ended(ENDING)
          .addGrants(GRANT)
          .addActions(Id.<Action>of("action"))
          .addEvaluations(EVALUATION)
          .addReports(COVENANT_REPORT)
          .build();

  public static final Contributor CONTRIBUTOR =
      Contributor.builder()
          .capacity(Capacity.EXPERT_BY_EXPERIENCE)
          .organisation(Id.of("organisation"))
          .build();
  public static final Challenge CHALLENGE =
      Challenge.builder().id(Id.of("challenge")).text(LABEL).domain(LABEL).build();
  public static final Action ACTION =
      Action.builder()
          .id(Id.of("action"))
          .title(LABEL)
          .term(TERM)
          .addExecutors(Id.of("organisation"), Id.of("member"))
          .funder(Id.of("organisation"))
          .budget(WRITTEN_MONEY.money())
          .addIndicators(Id.of("indicator"))
          .status(ActionStatus.DROPPED)
          .project(true)
          .build();
  public static final Objective OBJECTIVE =
      Objective.builder()
          .id(Id.of("objective"))
          .title(LABEL)
          .level(ObjectiveLevel.STRATEGIC)
          .addAnswers(Id.of("challenge"))
          .addObjectives(
              Objective.builder()
                  .id(Id.of("operational"))
                  .title(LABEL)
                  .level(ObjectiveLevel.OPERATIONAL)
                  .addAnswers(Id.of("challenge"))
                  .addActions(Action.builder().from(ACTION).id(Id.of("deeper")).build())
                  .build())
          .addActions(ACTION)
          .build();
  public static final Adjustment ADJUSTMENT =
      Adjustment.builder()
          .decidedOn(DAY)
          .addConcerns(Id.of("objective"), Id.of("action"))
          .text(LABEL)
          .build();
  public static final ImpactEvaluation IMPACT_EVALUATION =
      ImpactEvaluation.builder()
          .id(Id.of("evaluation"))
          .addOf(Id.of("action"))
          .completedOn(DAY)
          .addWith(Id.of("organisation"))
          .context(LABEL)
          .actors(LABEL)
          .interventions(LABEL)
          .mechanisms(LABEL)
          .results(LABEL)
          .build();
  public static final Figure FIGURE =
      Figure.builder().name(LABEL).quantity(QUANTITY).year(Year.of(2024)).source(LABEL).build();
  public static final PolicyPlan POLICY_PLAN =
      PolicyPlan.builder()
          .id(Id.of("plan"))
          .title(LABEL)
          .term(TERM)
          .director(Id.of("organisation"))
          .addLegalBases(LEGAL_BASIS)
          .addContributors(CONTRIBUTOR)
          .addChallenges(CHALLENGE)
          .addObjectives(OBJECTIVE)
          .followedUpBy(Id.of("platform"))
          .addAdjustments(ADJUSTMENT)
          .addEvaluations(IMPACT_EVALUATION)
          .addEnvironmentAnalysis(FIGURE)
          .barometer(Id.of("barometer"))
          .build();
  public static final Indicator INDICATOR =
      Indicator.builder()
          .id(Id.of("indicator"))
          .name(LABEL)
          .unit("%")
          .source(LABEL)
          .better(Direction.HIGHER)
          .baseline(new BigDecimal("18.70"))
          .target(new BigDecimal("-1"))
          .measures(PovertyMeasure.AROPE)
          .population(LABEL)
          .build();
  public static final Measurement MEASUREMENT =
      Measurement.builder()
          .indicator(Id.of("indicator"))
          .year(Year.of(2024))
          .value(new BigDecimal("17.5"))
          .build();
  public static final PovertyBarometer POVERTY_BAROMETER =
      PovertyBarometer.builder()
          .id(Id.of("barometer"))
          .title(LABEL)
          .term(TERM)
          .addIndicators(INDICATOR)
          .addMeasurements(MEASUREMENT)
          .build();
  public static final QuickScan QUICK_SCAN =
      QuickScan.builder().completedOn(DAY).positive(true).build();
  public static final ExtendedTest EXTENDED_TEST =
      ExtendedTest.builder()
          .completedOn(DAY)
          .addInvolved(Capacity.ACADEMIC, Capacity.EXPERT_BY_EXPERIENCE)
          .advice(LABEL)
          .build();
  public static final PovertyTest POVERTY_TEST =
      PovertyTest.builder()
          .id(Id.of("test"))
          .measure(LABEL)
          .concerns(Id.of("plan"))
          .quickScan(QUICK_SCAN)
          .extended(EXTENDED_TEST)
          .decidedOn(DAY)
          .build();
  public static final TargetGroup TARGET_GROUP =
      TargetGroup.builder().id(Id.of("parents")).name(LABEL).build();
  public static final Session SESSION = Session.builder().heldOn(DAY).place(LABEL).build();
  public static final Service SERVICE =
      Service.builder()
          .id(Id.of("service"))
          .name(LABEL)
          .provider(Id.of("organisation"))
          .addTargetGroups(Id.of("parents"))
          .addFunctions(HouseFunction.COUNTER)
          .addSessions(SESSION)
          .build();
  public static final SocialHouse SOCIAL_HOUSE =
      SocialHouse.builder()
          .id(Id.of("house"))
          .name(LABEL)
          .authority(Id.of("organisation"))
          .addFunctions(HouseFunction.REFERRAL, HouseFunction.INFORMATION)
          .addTargetGroups(TARGET_GROUP)
          .addServices(SERVICE)
          .build();
  public static final WrittenScore WRITTEN_SCORE = new WrittenScore(5);
  public static final AccessibilityReview ACCESSIBILITY_REVIEW =
      AccessibilityReview.builder()
          .id(Id.of("review"))
          .service(Id.of("service"))
          .reviewedOn(DAY)
          .addBy(Capacity.INHABITANT)
          .putScores(AccessibilityCriterion.UNDERSTANDABLE, 1)
          .putScores(AccessibilityCriterion.REACHABLE, 5)
          .remarks(LABEL)
          .build();
  public static final ParticipationActivity PARTICIPATION_ACTIVITY =
      ParticipationActivity.builder()
          .id(Id.of("activity"))
          .method(ParticipationMethod.FOCUS_GROUP)
          .level(ParticipationLevel.CO_PRODUCE)
          .heldOn(DAY)
          .audience(Audience.TARGET_GROUP)
          .participants(12)
          .addContributesTo(Id.of("plan"), Id.of("forum"), Id.of("barometer"))
          .build();
  public static final SupportTrack SUPPORT_TRACK =
      SupportTrack.builder()
          .beneficiary(Id.of("organisation"))
          .field(SupportField.SOCIAL_HOUSE)
          .term(TERM)
          .build();
  public static final Training TRAINING =
      Training.builder()
          .title(LABEL)
          .heldOn(DAY)
          .addAttendedBy(Id.of("organisation"), Id.of("member"))
          .build();
  public static final SupportProgramme SUPPORT_PROGRAMME =
      SupportProgramme.builder()
          .id(Id.of("programme"))
          .provider(Id.of("organisation"))
          .addArea(Id.of("organisation"), Id.of("member"))
          .addBeneficiaries(Id.of("organisation"))
          .addTracks(SUPPORT_TRACK)
          .addTrainings(TRAINING)
          .build();
  public static final ForumConclusion FORUM_CONCLUSION =
      ForumConclusion.builder().id(Id.of("forum-conclusion")).text(LABEL).build();
  public static final FollowUp FOLLOW_UP =
      FollowUp.builder().conclusion(Id.of("forum-conclusion")).action(Id.of("action")).build();
  public static final ForumEdition FORUM_EDITION =
      ForumEdition.builder()
          .number(2)
          .heldOn(DAY)
          .addThemes(LABEL)
          .participants(300)
          .addPreparedBy(Id.of("activity"))
          .addConclusions(FORUM_CONCLUSION)
          .addFollowUp(FOLLOW_UP)
          .build();
  public static final Forum FORUM =
      Forum.builder()
          .id(Id.of("forum"))
          .name(LABEL)
          .addOrganisers(Id.of("organisation"))
          .every(Period.ofYears(2))
          .addEditions(FORUM_EDITION)
          .build();

  public static final Municipality MUNICIPALITY =
      Municipality.builder()
          .name(LABEL)
          .nisCode(NIS_CODE)
          .region(Region.WALLONIA)
          .addLanguages(Locale.FRENCH, Locale.forLanguageTag("nl-BE"))
          .build();
  public static final Waiver WAIVER =
      Waiver.builder()
          .rule("seat-cap-exceeded")
          .subject(Id.of("steering"))
          .reason(LABEL)
          .grantedBy(Id.of("organisation"))
          .term(TERM)
          .build();

  /** All of them in one register. */
  public static final Register REGISTER =
      Register.builder()
          .municipality(MUNICIPALITY)
          .addPeople(PERSON)
          .addOrganisations(ORGANISATION)
          .addOffices(OFFICE)
          .addPlatforms(PLATFORM)
          .addMeetings(MEETING)
          .addSignals(SIGNAL)
          .addAdvice(ADVICE)
          .addInterpellations(INTERPELLATION)
          .addAnnualReports(ANNUAL_REPORT)
          .addCovenantSchemes(COVENANT_SCHEME)
          .addCovenants(COVENANT)
          .addPlans(POLICY_PLAN)
          .addBarometers(POVERTY_BAROMETER)
          .addPovertyTests(POVERTY_TEST)
          .addSocialHouses(SOCIAL_HOUSE)
          .addAccessibilityReviews(ACCESSIBILITY_REVIEW)
          .addParticipationActivities(PARTICIPATION_ACTIVITY)
          .addSupportProgrammes(SUPPORT_PROGRAMME)
          .addForums(FORUM)
          .addWaivers(WAIVER)
          .build();

  private static final ImmutableList<Object> ONE_OF_EACH =
      ImmutableList.of(
          Id.of("id"),
          LABEL,
          TERM,
          PARTIAL_DATE,
          ENTERPRISE_NUMBER,
          NIS_CODE,
          FRACTION,
          WRITTEN_MONEY,
          Source.FL_DLB_304,
          BOUNDS,
          QUANTITY,
          DECISION,
          LEGAL_BASIS,
          CONTACT,
          PERSON,
          ORGANISATION,
          TENURE,
          OFFICE,
          REPORTING_CALENDAR,
          CHARTER,
          MEMBERSHIP,
          SEAT_ALLOTMENT,
          SEAT_PLAN,
          MANDATE,
          PARTICIPATION,
          BODY,
          PLATFORM,
          AGENDA_ITEM,
          ATTENDANCE,
          MEETING,
          SIGNAL,
          RESPONSE,
          ADVICE,
          INTERPELLATION,
          CONCLUSION,
          AVENUE,
          ANNUAL_REPORT,
          PROOF_RULE,
          COVENANT_SCHEME,
          EXTENSION,
          ENDING,
          GRANT,
          EVALUATION,
          COVENANT_REPORT,
          COVENANT,
          CONTRIBUTOR,
          CHALLENGE,
          ACTION,
          OBJECTIVE,
          ADJUSTMENT,
          IMPACT_EVALUATION,
          FIGURE,
          POLICY_PLAN,
          INDICATOR,
          MEASUREMENT,
          POVERTY_BAROMETER,
          QUICK_SCAN,
          EXTENDED_TEST,
          POVERTY_TEST,
          TARGET_GROUP,
          SESSION,
          SERVICE,
          SOCIAL_HOUSE,
          WRITTEN_SCORE,
          ACCESSIBILITY_REVIEW,
          PARTICIPATION_ACTIVITY,
          SUPPORT_TRACK,
          TRAINING,
          SUPPORT_PROGRAMME,
          FORUM_CONCLUSION,
          FOLLOW_UP,
          FORUM_EDITION,
          FORUM,
          MUNICIPALITY,
          WAIVER,
          REGISTER);

  private Filled() {}

  /** {@return the value of a type} Whoever adds a type to the model adds one here. */
  public static Object of(Class<?> type) {
    return ONE_OF_EACH.stream()
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no filled " + type.getSimpleName() + "."));
  }
}
