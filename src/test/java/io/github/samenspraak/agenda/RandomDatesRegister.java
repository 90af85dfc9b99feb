package io.github.samenspraak.agenda;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantReporting;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EndReason;
import io.github.samenspraak.covenant.Ending;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.covenant.InstalmentEvent;
import io.github.samenspraak.covenant.Payment;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.covenant.Repayment;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.PausedDays;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.ActionStatus;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearCycle;
import io.github.samenspraak.value.YearlyDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Registers in which everything happens on any day, in time, late or never, from 2015 to 2034:
 * charters change halfway through a year, covenants overlap their extensions, reports come twice,
 * actions outlast their plans, editions of a forum have any number, first days are not known,
 * platforms are suspended, records begin late.
 */
final class RandomDatesRegister {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 365 * 20;
  private static final Label TEXT = Label.of("…");

  private final Random random;

  private RandomDatesRegister(Random random) {
    this.random = random;
  }

  /** {@return always the same register for the same seed} */
  static Register of(long seed) {
    return new RandomDatesRegister(new Random(seed)).register();
  }

  private Register register() {
    return Register.builder()
        .municipality(Municipality.builder().name(TEXT).region(Region.OTHER).build())
        .recordedFrom(rarely(this::day))
        .platforms(some(3, this::platform))
        .meetings(some(12, this::meeting))
        .signals(some(4, this::signal))
        .adviceRequests(some(6, this::adviceRequest))
        .advice(some(4, this::advice))
        .interpellations(some(3, this::interpellation))
        .annualReports(some(8, this::report))
        .dutiesDone(some(12, done -> dutyDone()))
        .covenantSchemes(some(3, this::scheme))
        .covenants(some(4, this::covenant))
        .plans(some(3, this::plan))
        .measures(some(3, this::measure))
        .barometers(some(2, this::barometer))
        .povertyTests(some(4, this::povertyTest))
        .forums(some(2, this::forum))
        .build();
  }

  private AdvisoryPlatform platform(int number) {
    return AdvisoryPlatform.builder()
        .id(Id.of("platform-" + number))
        .name(TEXT)
        .kind(PlatformKind.SOCIAL_PLATFORM)
        .regime(random.nextBoolean() ? Regime.NONE : Regime.WELFARE_CENTRE_COORDINATION)
        .authority(Id.of("city"))
        .established(maybe(this::partialDate))
        .dissolved(rarely(this::partialDate))
        .charters(some(3, charter -> charter()))
        .addAllBodies(
            maybe(
                    () ->
                        Body.builder()
                            .kind(BodyKind.PLENARY)
                            .id(Id.of("plenary-" + number))
                            .name(TEXT)
                            .build())
                .stream()
                .toList())
        .addAllBodies(maybe(() -> committee(number)).stream().toList())
        .addAllBodies(some(3, group -> group(number, group)))
        .suspensions(
            rarely(() -> some(2, suspension -> Suspension.builder().term(term()).build()))
                .orElse(ImmutableList.of()))
        .recordedFrom(rarely(this::day))
        .build();
  }

  private Charter charter() {
    return Charter.builder()
        .inForce(perhapsSince())
        .addAllMeetings(some(2, number -> Facts.plenaries(below(4))).stream().limit(1).toList())
        .advice(
            maybe(
                () ->
                    AdviceRule.builder()
                        .adviceWithin(maybe(() -> Period.ofDays(1 + below(400))))
                        .replyWithin(maybe(() -> Period.ofDays(1 + below(400))))
                        .paused(
                            some(
                                2,
                                pause -> {
                                  // At most eleven months, as two pauses must leave a day.
                                  int month = 1 + below(6) * 2;
                                  return PausedDays.builder()
                                      .firstDay(MonthDay.of(month, 1 + below(28)))
                                      .lastDay(MonthDay.of(month + 1, 1 + below(28)))
                                      .build();
                                }))
                        .build()))
        .reporting(
            maybe(
                () ->
                    ReportingCalendar.builder()
                        .yearBegins(rarely(this::dayOfYear).orElse(YearCycle.CALENDAR.begins()))
                        .conclusions(maybe(this::yearlyDue))
                        .presentation(maybe(this::yearlyDue))
                        .publication(maybe(this::yearlyDue))
                        .answerWithin(maybe(() -> Period.ofDays(1 + below(400))))
                        .avenuesExpected(random.nextBoolean())
                        .build()))
        .signalTreatedWithin(maybe(() -> Period.ofDays(1 + below(400))))
        .duties(some(2, this::duty))
        .build();
  }

  private Duty duty(int number) {
    return Duty.builder()
        .code("duty-" + number)
        .name(TEXT)
        .due(yearlyDue())
        .owedBy(maybe(() -> Id.<Organisation>of("org")))
        .build();
  }

  private Body committee(int number) {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(Id.of("committee-" + number))
        .name(TEXT)
        .seatPlans(some(2, plan -> plan()))
        .mandates(some(8, mandate -> mandate(number, mandate)))
        .build();
  }

  private SeatPlan plan() {
    return SeatPlan.builder()
        .inForce(perhapsSince())
        .seatCap(20)
        .addAllotments(allotment("a"), allotment("b"))
        .build();
  }

  private SeatAllotment allotment(String code) {
    return SeatAllotment.builder()
        .code(code)
        .name(TEXT)
        .basis(any(SeatBasis.values()))
        .minimum(below(3))
        .mandateLength(maybe(() -> Period.ofDays(1 + below(2_500))))
        .build();
  }

  private Mandate mandate(int committee, int number) {
    return Mandate.builder()
        .id(Id.of("mandate-" + committee + "-" + number))
        .holder(Id.of("person"))
        .allotment(any("a", "b", "c"))
        .term(perhapsSince())
        .appointedBy(maybe(() -> Decision.on(day())))
        .endReason(maybe(() -> any(MandateEnd.values())))
        .replaces(rarely(() -> Id.of("mandate-" + committee + "-" + below(8))))
        .build();
  }

  private Body group(int platform, int number) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(groupId(platform, number))
        .name(TEXT)
        .lifespan(perhapsSince())
        .build();
  }

  private static Id<Body> groupId(int platform, int number) {
    return Id.of("group-" + platform + "-" + number);
  }

  private Meeting meeting(int number) {
    int platform = below(4);
    return Meeting.builder()
        .id(Id.of("meeting-" + number))
        .body(Id.of("plenary-" + platform))
        .heldOn(day())
        .items(
            some(
                1,
                item ->
                    AgendaItem.builder()
                        .title(TEXT)
                        .addAbout(
                            any(
                                Id.<Signal>of("signal-" + below(4)),
                                Id.<PolicyPlan>of("plan-" + below(3)),
                                Id.<Action>of("action-" + below(3) + "-" + below(2) + "-1")))
                        .build()))
        .build();
  }

  private Signal signal(int number) {
    return Signal.builder()
        .platform(Id.of("platform-" + below(3)))
        .id(Id.of("signal-" + number))
        .raisedBy(Id.of("org"))
        .raisedOn(day())
        .text(TEXT)
        .mergedInto(rarely(() -> Id.of("signal-" + below(4))))
        .build();
  }

  private AdviceRequest adviceRequest(int number) {
    return AdviceRequest.builder()
        .platform(Id.of("platform-" + below(3)))
        .id(Id.of("request-" + number))
        .requestedBy(Id.of("city"))
        .requestedOn(day())
        .subject(TEXT)
        .within(rarely(() -> Period.ofDays(1 + below(400))))
        .withdrawnOn(rarely(this::day))
        .build();
  }

  private Advice advice(int number) {
    AdviceKind kind = any(AdviceKind.values());
    return Advice.builder()
        .id(Id.of("advice-" + number))
        .kind(kind)
        .issuedBy(Id.of("plenary-0"))
        .adoptedOn(day())
        .addressedTo(Id.of("city"))
        .basedOn(some(1, ground -> Id.<Signal>of("signal-" + below(4))))
        .text(TEXT)
        .response(
            maybe(
                () ->
                    Response.builder()
                        .givenOn(day())
                        .outcome(
                            Optional.of(any(Outcome.values()))
                                .filter(outcome -> kind != AdviceKind.QUESTION))
                        .build()))
        .inResponseTo(maybe(() -> Id.of("request-" + below(6))))
        .build();
  }

  private Interpellation interpellation(int number) {
    return Interpellation.builder()
        .platform(Id.of("platform-" + below(3)))
        .id(Id.of("interpellation-" + number))
        .raisedBy(Id.of("org"))
        .raisedOn(day())
        .receivedBy(Id.of("chair"))
        .text(TEXT)
        .discussedAt(maybe(() -> Id.of("meeting-" + below(12))))
        .answeredOn(maybe(this::day))
        .build();
  }

  private DutyDone dutyDone() {
    return DutyDone.builder()
        .platform(Id.of("platform-" + below(3)))
        .duty("duty-" + below(3))
        .year(year())
        .doneOn(day())
        .build();
  }

  private AnnualReport report(int number) {
    int platform = below(3);
    return AnnualReport.builder()
        .platform(Id.of("platform-" + platform))
        .id(Id.of("report-" + number))
        .year(year())
        .years(rarely(() -> 2).orElse(1))
        .conclusions(
            some(
                3,
                conclusion ->
                    Conclusion.builder()
                        .id(Id.of("conclusion-" + number + "-" + conclusion))
                        .body(groupId(platform, below(3)))
                        .adoptedOn(day())
                        .text(TEXT)
                        .build()))
        .presentedOn(maybe(this::day))
        .publishedOn(maybe(this::day))
        .answeredOn(maybe(this::day))
        .build();
  }

  private CovenantScheme scheme(int number) {
    return CovenantScheme.builder()
        .id(Id.of("scheme-" + number))
        .name(TEXT)
        .inForce(perhapsSince())
        .initialLength(Period.ofDays(1 + below(1_000)))
        .extensionLength(Period.ofDays(1 + below(1_000)))
        .maximumExtensions(below(3))
        .decideBefore(maybe(() -> Period.ofDays(1 + below(400))))
        .evaluationBeforeExtension(random.nextBoolean())
        .shorterAllowed(random.nextBoolean())
        .tacitExtension(random.nextInt(4) == 0)
        .reporting(maybe(this::reporting))
        .instalments(instalments())
        .proofRules(
            some(
                2,
                rule ->
                    ProofRule.builder()
                        .atLeast(euros(below(2_000)))
                        .addRequires(any(ProofKind.values()))
                        .due(maybe(this::yearlyDue))
                        .build()))
        .build();
  }

  private CovenantReporting reporting() {
    return CovenantReporting.builder()
        .yearBegins(random.nextBoolean() ? MonthDay.of(1, 1) : dayOfYear())
        .due(yearlyDue())
        .minimumPeriod(random.nextBoolean() ? Period.ofDays(1) : Period.ofDays(1 + below(200)))
        .fromAmount(rarely(() -> euros(below(2_000))))
        .settleWithin(maybe(() -> Period.ofDays(1 + below(200))))
        .build();
  }

  private YearlyDue yearlyDue() {
    return random.nextBoolean()
        ? YearlyDue.within(Period.ofDays(1 + below(400)))
        : YearlyDue.builder().day(dayOfYear()).yearsLater(below(3)).build();
  }

  private List<Instalment> instalments() {
    return some(
        3,
        number -> {
          Instalment.Builder instalment = Instalment.builder().share(Fraction.of(1, 3 + below(3)));
          return random.nextBoolean()
              ? instalment.due(yearlyDue()).build()
              : instalment
                  .after(any(InstalmentEvent.values()))
                  .within(Period.ofDays(1 + below(100)))
                  .build();
        });
  }

  private Grant grant() {
    return Grant.builder()
        .year(year())
        .amount(euros(below(2_000)))
        .inKind(random.nextInt(5) == 0)
        .payments(
            some(3, payment -> Payment.builder().paidOn(day()).amount(euros(below(1_500))).build()))
        .repayments(
            some(
                2,
                repayment -> Repayment.builder().repaidOn(day()).amount(euros(below(500))).build()))
        .settledAmount(rarely(() -> euros(below(2_000))))
        .build();
  }

  private static Money euros(int cents) {
    return Money.ofMinor(CurrencyUnit.EUR, cents);
  }

  private CovenantReport covenantReport() {
    return CovenantReport.builder()
        .year(year())
        .submittedOn(day())
        .proofs(
            some(
                2,
                proof ->
                    Proof.builder()
                        .kind(any(ProofKind.values()))
                        .submittedOn(maybe(this::day))
                        .build()))
        .settlementPutOffTo(rarely(this::day))
        .settledOn(maybe(this::day))
        .build();
  }

  private Extension extension() {
    return Extension.builder()
        .term(term())
        .decidedOn(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day()))
        .signedOn(maybe(this::day))
        .tacit(random.nextInt(4) == 0)
        .build();
  }

  private Covenant covenant(int number) {
    return Covenant.builder()
        .id(Id.of("covenant-" + number))
        .scheme(Id.of("scheme-" + below(3)))
        .authority(Id.of("city"))
        .addPartners(Id.of("org"))
        .subject(TEXT)
        .signedOn(maybe(this::day))
        .initialTerm(term())
        .extensions(some(2, extension -> extension()))
        .ended(rarely(() -> Ending.builder().on(day()).reason(any(EndReason.values())).build()))
        .evaluations(
            some(
                2,
                evaluation ->
                    Evaluation.builder()
                        .completedOn(day())
                        .outcome(any(EvaluationOutcome.values()))
                        .build()))
        .refusal(rarely(() -> Refusal.builder().decidedOn(day()).build()))
        .yearBegins(rarely(this::dayOfYear))
        .grants(some(4, grant -> grant()))
        .reports(some(5, report -> covenantReport()))
        .build();
  }

  private PolicyPlan plan(int number) {
    return PolicyPlan.builder()
        .id(Id.of("plan-" + number))
        .title(TEXT)
        .term(term())
        .director(Id.of("city"))
        .objectives(some(2, objective -> objective(number, objective)))
        .followedUpBy(maybe(() -> Id.of("platform-" + below(4))))
        .adjustments(
            some(3, adjustment -> Adjustment.builder().decidedOn(day()).text(TEXT).build()))
        .evaluations(
            some(
                2,
                evaluation ->
                    ImpactEvaluation.builder()
                        .id(Id.of("evaluation-" + number + "-" + evaluation))
                        .completedOn(day())
                        .with(some(1, university -> Id.of("university")))
                        .build()))
        .barometer(maybe(() -> Id.of("barometer-" + below(2))))
        .commitments(some(8, commitment -> any(Commitment.values())))
        .build();
  }

  private Objective objective(int plan, int number) {
    return Objective.builder()
        .id(Id.of("objective-" + plan + "-" + number))
        .title(TEXT)
        .level(any(ObjectiveLevel.values()))
        .actions(some(3, action -> action("action-" + plan + "-" + number + "-" + action)))
        .build();
  }

  private Action action(String id) {
    return Action.builder()
        .id(Id.of(id))
        .title(TEXT)
        .term(term())
        .executors(some(1, executor -> Id.of("org")))
        .status(any(ActionStatus.values()))
        .build();
  }

  private PolicyMeasure measure(int number) {
    return PolicyMeasure.builder()
        .id(Id.of("measure-" + number))
        .title(TEXT)
        .plan(rarely(() -> Id.of("plan-" + below(3))))
        .decidedOn(maybe(this::day))
        .build();
  }

  private PovertyTest povertyTest(int number) {
    return PovertyTest.builder()
        .id(Id.of("test-" + number))
        .concerns(
            any(
                Id.<PolicyPlan>of("plan-" + below(3)),
                Id.<Action>of("action-" + below(3) + "-" + below(2) + "-1"),
                Id.<PolicyMeasure>of("measure-" + below(3))))
        .decidedOn(rarely(this::day))
        .quickScan(QuickScan.builder().completedOn(day()).positive(random.nextBoolean()).build())
        .extended(maybe(() -> ExtendedTest.builder().completedOn(day()).advice(TEXT).build()))
        .build();
  }

  private PovertyBarometer barometer(int number) {
    return PovertyBarometer.builder()
        .id(Id.of("barometer-" + number))
        .title(TEXT)
        .term(term())
        .platform(maybe(() -> Id.of("platform-" + below(3))))
        .every(Period.ofYears(1 + below(3)))
        .publishedWithin(Period.ofDays(1 + below(800)))
        .indicators(
            some(
                2,
                indicator ->
                    Indicator.builder()
                        .id(Id.of("indicator-" + number + "-" + indicator))
                        .name(TEXT)
                        .unit(Label.of("%"))
                        .better(Direction.LOWER)
                        .build()))
        .measurements(
            some(
                12,
                measurement ->
                    Measurement.builder()
                        .indicator(Id.of("indicator-" + number + "-" + below(2)))
                        .year(year())
                        .value(BigDecimal.TEN)
                        .build()))
        .build();
  }

  private Forum forum(int number) {
    return Forum.builder()
        .id(Id.of("forum-" + number))
        .name(TEXT)
        .every(maybe(() -> Period.ofDays(1 + below(1_000))))
        .editions(
            some(4, edition -> ForumEdition.builder().number(1 + below(4)).heldOn(day()).build()))
        .build();
  }

  private <T> ImmutableList<T> some(int most, IntFunction<T> element) {
    return IntStream.range(0, below(most + 1))
        .mapToObj(element)
        .collect(ImmutableList.toImmutableList());
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> Optional<T> rarely(Supplier<T> value) {
    return below(5) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[below(values.length)];
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(below(DAYS));
  }

  private Year year() {
    return Year.of(2015 + below(20));
  }

  private MonthDay dayOfYear() {
    return below(5) == 0 ? MonthDay.of(2, 29) : MonthDay.from(day());
  }

  private PartialDate partialDate() {
    return random.nextBoolean() ? PartialDate.of(day()) : PartialDate.of(year());
  }

  /** {@return a term of which sometimes nobody knows the first day} */
  private Term perhapsSince() {
    Term term = term();
    return below(5) > 0 ? term : term.lastDay().map(Term::to).orElse(Term.undated());
  }

  private Term term() {
    LocalDate firstDay = random.nextBoolean() ? day() : day().withDayOfYear(1);
    return below(4) == 0 ? Term.from(firstDay) : Term.of(firstDay, firstDay.plusDays(below(2_500)));
  }
}
