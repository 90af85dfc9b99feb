package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.FollowUp;
import io.github.samenspraak.policy.ForumConclusion;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.HouseFunction;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.joda.money.Money;

/** Facts and days as tests write them: short, complete, and with an id that is a name. */
final class Facts {

  private Facts() {}

  static <T> Id<T> id(String id) {
    return Id.of(id);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static Term on(String day) {
    return Term.on(day(day));
  }

  static Term from(String firstDay) {
    return Term.from(day(firstDay));
  }

  static Term term(String firstDay, String lastDay) {
    return Term.of(day(firstDay), day(lastDay));
  }

  static Label text(String text) {
    return Label.of(Locale.forLanguageTag("nl"), text);
  }

  static Decision decision(String day, String taker) {
    return Decision.builder().takenOn(day(day)).takenBy(id(taker)).build();
  }

  static Person person(String id, Sex sex) {
    return Person.builder().id(id(id)).name(id).sex(sex).build();
  }

  static Organisation organisation(String id, OrganisationKind kind) {
    return Organisation.builder().id(id(id)).name(text(id)).kind(kind).build();
  }

  static Office office(String id, OfficeKind kind, String holder, Term term) {
    return Office.builder()
        .id(id(id))
        .title(text(id))
        .organisation(id("city"))
        .kind(kind)
        .addTenures(tenure(holder, term))
        .build();
  }

  static Tenure tenure(String holder, Term term) {
    return Tenure.builder().holder(id(holder)).term(term).build();
  }

  static Membership membership(String organisation, Term term) {
    return Membership.builder().organisation(id(organisation)).term(term).build();
  }

  /** {@return a mandate with an id such as {@code m-dirk}} */
  static Mandate mandate(String holder, String allotment, Term term) {
    return Mandate.builder()
        .id(id("m-" + holder))
        .holder(id(holder))
        .allotment(allotment)
        .term(term)
        .build();
  }

  /** {@return a mandate on the elected seats} */
  static Mandate elected(String holder, String onBehalfOf, Term term) {
    return with(mandate(holder, "elected", term), m -> m.onBehalfOf(id(onBehalfOf)));
  }

  static Mandate with(Mandate mandate, Consumer<Mandate.Builder> change) {
    Mandate.Builder builder = Mandate.builder().from(mandate);
    change.accept(builder);
    return builder.build();
  }

  static SeatAllotment allotment(String code, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(text(code)).basis(basis).build();
  }

  static Body group(String id, Term lifespan, Participation... participations) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(id(id))
        .name(text(id))
        .lifespan(lifespan)
        .addParticipations(participations)
        .build();
  }

  static Body body(String id, BodyKind kind) {
    return Body.builder().id(id(id)).name(text(id)).kind(kind).build();
  }

  static Participation participation(String organisation, Term term) {
    return Participation.builder().organisation(id(organisation)).term(term).build();
  }

  static Meeting meeting(String id, String body, String heldOn) {
    return Meeting.builder()
        .platform(id("platform"))
        .id(id(id))
        .body(id(body))
        .heldOn(day(heldOn))
        .build();
  }

  static Attendance present(String organisation) {
    return Attendance.builder().organisation(id(organisation)).presence(Presence.PRESENT).build();
  }

  static Attendance presentInPerson(String person) {
    return Attendance.builder().person(id(person)).presence(Presence.PRESENT).build();
  }

  static Signal signal(String id, String raisedBy, String raisedOn) {
    return Signal.builder()
        .platform(id("platform"))
        .id(id(id))
        .raisedBy(id(raisedBy))
        .raisedOn(day(raisedOn))
        .text(text(id))
        .build();
  }

  static Conclusion conclusion(String id, String workingGroup, String adoptedOn) {
    return Conclusion.builder()
        .id(id(id))
        .workingGroup(id(workingGroup))
        .adoptedOn(day(adoptedOn))
        .text(text(id))
        .build();
  }

  static Avenue avenue(String id, String... basedOn) {
    ImmutableList<Id<? extends Ground>> grounds =
        Arrays.stream(basedOn).map(Id::<Ground>of).collect(ImmutableList.toImmutableList());
    return Avenue.builder().id(id(id)).text(text(id)).basedOn(grounds).build();
  }

  static AnnualReport report(String id, int year, Conclusion... conclusions) {
    return AnnualReport.builder()
        .platform(id("platform"))
        .id(id(id))
        .year(Year.of(year))
        .addConclusions(conclusions)
        .build();
  }

  static Advice advice(String id, String issuedBy, String adoptedOn) {
    return Advice.builder()
        .platform(id("platform"))
        .id(id(id))
        .kind(AdviceKind.ADVICE)
        .issuedBy(id(issuedBy))
        .adoptedOn(day(adoptedOn))
        .addressedTo(id("city"))
        .text(text(id))
        .build();
  }

  static Response response(String givenOn, Outcome outcome) {
    return Response.builder().givenOn(day(givenOn)).outcome(outcome).build();
  }

  static Interpellation interpellation(String id, String raisedBy, String raisedOn) {
    return Interpellation.builder()
        .platform(id("platform"))
        .id(id(id))
        .raisedBy(id(raisedBy))
        .raisedOn(day(raisedOn))
        .receivedBy(id("head-of-centre"))
        .text(text(id))
        .build();
  }

  /** {@return a scheme of three years and three more, without a day to report by} */
  static CovenantScheme scheme(String id) {
    return CovenantScheme.builder().id(id(id)).name(text(id)).inForce(from("2023-07-01")).build();
  }

  /** {@return a covenant of the city under {@code scheme}, on a subject called as its partner} */
  static Covenant covenant(String id, String partner, Term initialTerm) {
    return Covenant.builder()
        .id(id(id))
        .scheme(id("scheme"))
        .authority(id("city"))
        .partner(id(partner))
        .subject(text(partner))
        .initialTerm(initialTerm)
        .build();
  }

  static Extension extension(Term term, String decidedOn) {
    return Extension.builder().term(term).decidedOn(day(decidedOn)).build();
  }

  static Evaluation evaluation(String completedOn, EvaluationOutcome outcome) {
    return Evaluation.builder().completedOn(day(completedOn)).outcome(outcome).build();
  }

  static Grant grant(int year, String amount) {
    return Grant.builder().year(Year.of(year)).amount(Money.parse(amount)).build();
  }

  static CovenantReport covenantReport(int year, String submittedOn, Proof... proofs) {
    return CovenantReport.builder()
        .year(Year.of(year))
        .submittedOn(day(submittedOn))
        .addProofs(proofs)
        .build();
  }

  /** {@return a plan that the city directs, with nothing in it} */
  static PolicyPlan policyPlan(String id, Term term) {
    return PolicyPlan.builder().id(id(id)).title(text(id)).term(term).director(id("city")).build();
  }

  static Contributor contributor(Capacity capacity) {
    return Contributor.builder().capacity(capacity).build();
  }

  static Challenge challenge(String id) {
    return Challenge.builder().id(id(id)).text(text(id)).domain(text(id)).build();
  }

  static Objective operational(String id, Action... actions) {
    return Objective.builder()
        .id(id(id))
        .title(text(id))
        .level(ObjectiveLevel.OPERATIONAL)
        .addActions(actions)
        .build();
  }

  static Objective strategic(String id, Objective... objectives) {
    return Objective.builder()
        .id(id(id))
        .title(text(id))
        .level(ObjectiveLevel.STRATEGIC)
        .addObjectives(objectives)
        .build();
  }

  /** {@return an action with everything that an action should have} */
  static Action action(String id, Term term, ActionStatus status) {
    return Action.builder()
        .id(id(id))
        .title(text(id))
        .term(term)
        .addExecutors(Id.<Organisation>of("centre"))
        .funder(id("city"))
        .budget(Money.parse("EUR 40000.00"))
        .addIndicators(Id.<Indicator>of("poor"))
        .status(status)
        .build();
  }

  static Adjustment adjustment(String decidedOn) {
    return Adjustment.builder().decidedOn(day(decidedOn)).text(text("Bijsturing")).build();
  }

  static QuickScan quickScan(String completedOn, boolean positive) {
    return QuickScan.builder().completedOn(day(completedOn)).positive(positive).build();
  }

  static ExtendedTest extendedTest(String completedOn, Capacity... involved) {
    return ExtendedTest.builder()
        .completedOn(day(completedOn))
        .addInvolved(involved)
        .advice(text("Advies"))
        .build();
  }

  static PovertyTest povertyTest(String id, QuickScan quickScan) {
    return PovertyTest.builder().id(id(id)).measure(text(id)).quickScan(quickScan).build();
  }

  /** {@return an indicator in percent, the lower the better} */
  static Indicator share(String id) {
    return Indicator.builder().id(id(id)).name(text(id)).unit("%").better(Direction.LOWER).build();
  }

  static Measurement measurement(String indicator, int year, String value) {
    return Measurement.builder()
        .indicator(id(indicator))
        .year(Year.of(year))
        .value(new BigDecimal(value))
        .build();
  }

  static TargetGroup targetGroup(String id) {
    return TargetGroup.builder().id(id(id)).name(text(id)).build();
  }

  /** {@return a service of the welfare centre, with every function} */
  static Service service(String id, String... targetGroups) {
    return Service.builder()
        .id(id(id))
        .name(text(id))
        .provider(id("centre"))
        .targetGroups(Arrays.stream(targetGroups).map(Id::<TargetGroup>of).toList())
        .addFunctions(HouseFunction.values())
        .build();
  }

  static SupportTrack track(String beneficiary, SupportField field, Term term) {
    return SupportTrack.builder().beneficiary(id(beneficiary)).field(field).term(term).build();
  }

  static ForumEdition edition(int number, String heldOn) {
    return ForumEdition.builder().number(number).heldOn(day(heldOn)).build();
  }

  static ForumConclusion forumConclusion(String id) {
    return ForumConclusion.builder().id(id(id)).text(text(id)).build();
  }

  static FollowUp followUp(String conclusion, String action) {
    return FollowUp.builder().conclusion(id(conclusion)).action(id(action)).build();
  }

  static Waiver waiver(String rule, String subject, Term term) {
    return Waiver.builder()
        .rule(rule)
        .subject(id(subject))
        .reason(text("We live with it."))
        .grantedBy(id("city"))
        .term(term)
        .build();
  }
}
