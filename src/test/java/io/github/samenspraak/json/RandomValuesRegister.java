package io.github.samenspraak.json;

import com.google.common.collect.ImmutableList;
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
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Registers that make no sense as facts, and have anything in them that a register can have.
 *
 * <p>They are for what reads and writes; whoever tests rules wants registers that make sense.
 */
final class RandomValuesRegister {

  /** Among them half a character, and what JSON must escape. */
  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "a",
          "Échevinat",
          "\"\\/",
          "\u2028",
          "😀",
          "\ud83d",
          "\u0000\b\t\r\n",
          "{\"a\": 1}",
          "ﬀ",
          "null",
          "1");

  /** With two decimals, none and three. */
  private static final ImmutableList<CurrencyUnit> CURRENCIES =
      ImmutableList.of(CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

  private final Random random;

  private RandomValuesRegister(Random random) {
    this.random = random;
  }

  static Register from(Random random) {
    return new RandomValuesRegister(random).register();
  }

  private Register register() {
    return Register.builder()
        .municipality(
            Municipality.builder()
                .name(label())
                .nisCode(maybe(() -> NisCode.of("9" + random.nextInt(9999))))
                .region(one(Region.values()))
                .languages(list(this::spokenLanguage))
                .build())
        .people(list(this::person))
        .organisations(list(this::organisation))
        .offices(list(this::office))
        .platforms(list(this::platform))
        .meetings(list(this::meeting))
        .signals(list(this::signal))
        .advice(list(this::advice))
        .interpellations(list(this::interpellation))
        .annualReports(list(this::annualReport))
        .covenantSchemes(list(this::covenantScheme))
        .covenants(list(this::covenant))
        .plans(list(this::plan))
        .barometers(list(this::barometer))
        .povertyTests(list(this::povertyTest))
        .socialHouses(list(this::socialHouse))
        .accessibilityReviews(list(this::accessibilityReview))
        .participationActivities(list(this::participationActivity))
        .supportProgrammes(list(this::supportProgramme))
        .forums(list(this::forum))
        .waivers(list(this::waiver))
        .build();
  }

  private Person person() {
    return Person.builder()
        .id(id())
        .name(text())
        .sex(maybe(() -> one(Sex.values())))
        .contact(maybe(this::contact))
        .build();
  }

  private Contact contact() {
    return Contact.builder()
        .email(maybe(this::textOrNone))
        .phone(maybe(this::textOrNone))
        .address(maybe(this::textOrNone))
        .build();
  }

  private Organisation organisation() {
    return Organisation.builder()
        .id(id())
        .name(label())
        .kind(one(OrganisationKind.values()))
        .enterpriseNumber(maybe(() -> EnterpriseNumber.of("BE " + random.nextInt(1000))))
        .parent(maybe(this::id))
        .lifespan(maybe(this::term))
        .predecessors(list(this::id))
        .themes(list(this::label))
        .members(list(this::id))
        .contact(maybe(this::contact))
        .build();
  }

  private Office office() {
    return Office.builder()
        .id(id())
        .title(label())
        .organisation(id())
        .kind(one(OfficeKind.values()))
        .tenures(
            list(
                () -> Tenure.builder().holder(id()).term(term()).delegate(maybe(this::id)).build()))
        .build();
  }

  private AdvisoryPlatform platform() {
    return AdvisoryPlatform.builder()
        .id(id())
        .name(label())
        .kind(one(PlatformKind.values()))
        .regime(one(Regime.values()))
        .authority(id())
        .foundedBy(maybe(this::id))
        .established(maybe(this::partialDate))
        .dissolved(maybe(this::partialDate))
        .predecessor(maybe(this::id))
        .legalBases(list(this::legalBasis))
        .purposes(list(this::label))
        .charters(list(this::charter))
        .memberships(
            list(
                () ->
                    Membership.builder()
                        .organisation(id())
                        .term(term())
                        .endReason(maybe(this::label))
                        .build()))
        .bodies(list(this::body))
        .build();
  }

  private LegalBasis legalBasis() {
    return LegalBasis.builder()
        .citation(label())
        .source(maybe(() -> Source.BE_OCMW_62))
        .reference(maybe(() -> URI.create(random.nextBoolean() ? "" : "urn:x:" + random.nextInt())))
        .build();
  }

  private Charter charter() {
    int numerator = 1 + random.nextInt(5);
    return Charter.builder()
        .inForce(term())
        .adoptedBy(maybe(this::decision))
        .plenariesPerYear(
            random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(367)))
        .noticeDays(number())
        .quorum(maybe(() -> Fraction.of(numerator, Integer.MAX_VALUE - random.nextInt(9))))
        .workingGroups(maybe(() -> Bounds.builder().min(3).max(number(3)).build()))
        .adviceReplyWithin(maybe(this::length))
        .reporting(
            maybe(
                () ->
                    ReportingCalendar.builder()
                        .conclusionsDue(maybe(this::dayOfYear))
                        .presentationDue(maybe(this::dayOfYear))
                        .publicationDue(maybe(this::dayOfYear))
                        .answerDue(maybe(this::dayOfYear))
                        .inFollowingYear(random.nextBoolean())
                        .build()))
        .build();
  }

  private SeatPlan seatPlan() {
    return SeatPlan.builder()
        .inForce(term())
        .adoptedBy(maybe(this::decision))
        .seatCap(20)
        .minimumSeated(random.nextInt(21))
        .allotments(
            maybe(
                    () ->
                        SeatAllotment.builder()
                            .code(text())
                            .name(label())
                            .basis(one(SeatBasis.values()))
                            .represents(maybe(this::id))
                            .office(maybe(this::id))
                            .minimum(random.nextInt(3))
                            .maximum(number(3))
                            .voting(random.nextBoolean())
                            .mandateLength(maybe(this::length))
                            .maximumConsecutiveMandates(number(1))
                            .build())
                .stream()
                .toList())
        .build();
  }

  private Mandate mandate() {
    return Mandate.builder()
        .id(id())
        .holder(id())
        .allotment(text())
        .onBehalfOf(maybe(this::id))
        .term(term())
        .role(one(MandateRole.values()))
        .appointedBy(maybe(this::decision))
        .endReason(maybe(() -> one(MandateEnd.values())))
        .replaces(maybe(this::id))
        .substituteFor(maybe(this::id))
        .build();
  }

  private Body body() {
    return Body.builder()
        .id(id())
        .name(label())
        .kind(one(BodyKind.values()))
        .themes(list(this::label))
        .lifespan(maybe(this::term))
        .seatPlans(list(this::seatPlan))
        .mandates(list(this::mandate))
        .participations(
            list(
                () ->
                    Participation.builder()
                        .organisation(id())
                        .representative(maybe(this::id))
                        .role(one(ParticipationRole.values()))
                        .term(term())
                        .build()))
        .build();
  }

  private Meeting meeting() {
    return Meeting.builder()
        .platform(id())
        .id(id())
        .body(id())
        .heldOn(day())
        .convenedOn(maybe(this::day))
        .convenedBy(maybe(this::id))
        .items(list(() -> AgendaItem.builder().title(label()).about(list(this::id)).build()))
        .attendance(
            list(
                () ->
                    Attendance.builder()
                        .organisation(id())
                        .person(maybe(this::id))
                        .presence(one(Presence.values()))
                        .build()))
        .minutesApprovedOn(maybe(this::day))
        .build();
  }

  private Signal signal() {
    return Signal.builder()
        .platform(id())
        .id(id())
        .raisedBy(id())
        .raisedOn(day())
        .theme(maybe(this::label))
        .text(label())
        .indicator(maybe(this::quantity))
        .build();
  }

  private Quantity quantity() {
    return Quantity.builder().value(decimal()).unit(maybe(this::label)).build();
  }

  private Advice advice() {
    return Advice.builder()
        .platform(id())
        .id(id())
        .kind(one(AdviceKind.values()))
        .issuedBy(id())
        .adoptedOn(day())
        .addressedTo(id())
        .requestedOn(maybe(this::day))
        .basedOn(list(this::id))
        .text(label())
        .response(
            maybe(
                () ->
                    Response.builder()
                        .givenOn(day())
                        .outcome(one(Outcome.values()))
                        .reasons(maybe(this::label))
                        .build()))
        .build();
  }

  private Interpellation interpellation() {
    return Interpellation.builder()
        .platform(id())
        .id(id())
        .raisedBy(id())
        .raisedOn(day())
        .receivedBy(id())
        .text(label())
        .basedOn(list(this::id))
        .discussedAt(maybe(this::id))
        .answeredOn(maybe(this::day))
        .build();
  }

  private AnnualReport annualReport() {
    return AnnualReport.builder()
        .platform(id())
        .id(id())
        .year(year())
        .conclusions(
            list(
                () ->
                    Conclusion.builder()
                        .id(id())
                        .workingGroup(id())
                        .adoptedOn(day())
                        .text(label())
                        .basedOn(list(this::id))
                        .build()))
        .avenues(
            list(() -> Avenue.builder().id(id()).text(label()).basedOn(list(this::id)).build()))
        .presentedOn(maybe(this::day))
        .presentedTo(maybe(this::id))
        .publishedOn(maybe(this::day))
        .answeredOn(maybe(this::day))
        .build();
  }

  private CovenantScheme covenantScheme() {
    return CovenantScheme.builder()
        .id(id())
        .name(label())
        .inForce(term())
        .adoptedBy(maybe(this::decision))
        .initialLength(length())
        .extensionLength(length())
        .maximumExtensions(random.nextInt(4))
        .decideBefore(maybe(this::length))
        .evaluationBeforeExtension(random.nextBoolean())
        .reportDue(maybe(this::dayOfYear))
        .proofRules(
            list(
                () ->
                    ProofRule.builder()
                        .above(amount(one(CURRENCIES)))
                        .requires(list(this::proof))
                        .build()))
        .build();
  }

  private Covenant covenant() {
    CurrencyUnit currency = one(CURRENCIES);
    return Covenant.builder()
        .id(id())
        .scheme(id())
        .authority(id())
        .partner(id())
        .subject(label())
        .signedOn(maybe(this::day))
        .initialTerm(term())
        .extensions(list(() -> Extension.builder().term(term()).decidedOn(day()).build()))
        .ended(maybe(() -> Ending.builder().on(day()).reason(one(EndReason.values())).build()))
        .grants(list(() -> Grant.builder().year(year()).amount(amount(currency)).build()))
        .actions(list(this::id))
        .evaluations(
            list(
                () ->
                    Evaluation.builder()
                        .completedOn(day())
                        .outcome(one(EvaluationOutcome.values()))
                        .build()))
        .reports(
            list(
                () ->
                    CovenantReport.builder()
                        .year(year())
                        .submittedOn(day())
                        .proofs(list(this::proof))
                        .acceptedOn(maybe(this::day))
                        .build()))
        .build();
  }

  private Proof proof() {
    return one(Proof.values());
  }

  private Money amount(CurrencyUnit currency) {
    return Money.ofMinor(currency, random.nextLong() & Long.MAX_VALUE);
  }

  private PolicyPlan plan() {
    return PolicyPlan.builder()
        .id(id())
        .title(label())
        .term(term())
        .director(id())
        .legalBases(list(this::legalBasis))
        .contributors(
            list(
                () ->
                    Contributor.builder()
                        .capacity(one(Capacity.values()))
                        .organisation(maybe(this::id))
                        .build()))
        .challenges(list(() -> Challenge.builder().id(id()).text(label()).domain(label()).build()))
        .objectives(list(() -> objective(3)))
        .followedUpBy(maybe(this::id))
        .adjustments(
            list(
                () ->
                    Adjustment.builder()
                        .decidedOn(day())
                        .concerns(list(this::id))
                        .text(label())
                        .build()))
        .evaluations(list(this::impactEvaluation))
        .environmentAnalysis(
            list(
                () ->
                    Figure.builder()
                        .name(label())
                        .quantity(quantity())
                        .year(maybe(this::year))
                        .source(maybe(this::label))
                        .build()))
        .barometer(maybe(this::id))
        .build();
  }

  private Objective objective(int levels) {
    return Objective.builder()
        .id(id())
        .title(label())
        .level(one(ObjectiveLevel.values()))
        .answers(list(this::id))
        .objectives(levels == 1 ? ImmutableList.of() : list(() -> objective(levels - 1)))
        .actions(list(this::action))
        .build();
  }

  private Action action() {
    return Action.builder()
        .id(id())
        .title(label())
        .term(term())
        .executors(list(this::id))
        .funder(maybe(this::id))
        .budget(maybe(() -> amount(one(CURRENCIES))))
        .indicators(list(this::id))
        .status(one(ActionStatus.values()))
        .project(random.nextBoolean())
        .build();
  }

  private ImpactEvaluation impactEvaluation() {
    return ImpactEvaluation.builder()
        .id(id())
        .of(list(this::id))
        .completedOn(day())
        .with(list(this::id))
        .context(maybe(this::label))
        .actors(maybe(this::label))
        .interventions(maybe(this::label))
        .mechanisms(maybe(this::label))
        .results(maybe(this::label))
        .build();
  }

  private PovertyBarometer barometer() {
    return PovertyBarometer.builder()
        .id(id())
        .title(label())
        .term(term())
        .indicators(list(this::indicator))
        .measurements(
            list(() -> Measurement.builder().indicator(id()).year(year()).value(decimal()).build()))
        .build();
  }

  private Indicator indicator() {
    return Indicator.builder()
        .id(id())
        .name(label())
        .unit(text())
        .source(maybe(this::label))
        .better(one(Direction.values()))
        .baseline(maybe(this::decimal))
        .target(maybe(this::decimal))
        .measures(maybe(() -> one(PovertyMeasure.values())))
        .population(maybe(this::label))
        .build();
  }

  private PovertyTest povertyTest() {
    return PovertyTest.builder()
        .id(id())
        .measure(label())
        .concerns(maybe(this::id))
        .quickScan(QuickScan.builder().completedOn(day()).positive(random.nextBoolean()).build())
        .extended(
            maybe(
                () ->
                    ExtendedTest.builder()
                        .completedOn(day())
                        .involved(list(() -> one(Capacity.values())))
                        .advice(label())
                        .build()))
        .decidedOn(maybe(this::day))
        .build();
  }

  private SocialHouse socialHouse() {
    return SocialHouse.builder()
        .id(id())
        .name(label())
        .authority(id())
        .functions(list(() -> one(HouseFunction.values())))
        .targetGroups(list(() -> TargetGroup.builder().id(id()).name(label()).build()))
        .services(list(this::service))
        .build();
  }

  private Service service() {
    return Service.builder()
        .id(id())
        .name(label())
        .provider(id())
        .targetGroups(list(this::id))
        .functions(list(() -> one(HouseFunction.values())))
        .sessions(list(() -> Session.builder().heldOn(day()).place(maybe(this::label)).build()))
        .build();
  }

  private AccessibilityReview accessibilityReview() {
    AccessibilityReview.Builder review =
        AccessibilityReview.builder()
            .id(id())
            .service(id())
            .reviewedOn(day())
            .by(list(() -> one(Capacity.values())))
            .remarks(maybe(this::label));
    List<AccessibilityCriterion> criteria = Arrays.asList(AccessibilityCriterion.values());
    Collections.shuffle(criteria, random);
    criteria.stream()
        .limit(random.nextInt(8))
        .forEach(criterion -> review.putScores(criterion, new Score(1 + random.nextInt(5))));
    return review.build();
  }

  private ParticipationActivity participationActivity() {
    return ParticipationActivity.builder()
        .id(id())
        .method(one(ParticipationMethod.values()))
        .level(one(ParticipationLevel.values()))
        .heldOn(day())
        .audience(one(Audience.values()))
        .participants(number())
        .contributesTo(list(this::id))
        .build();
  }

  private SupportProgramme supportProgramme() {
    return SupportProgramme.builder()
        .id(id())
        .provider(id())
        .area(list(this::id))
        .beneficiaries(list(this::id))
        .tracks(
            list(
                () ->
                    SupportTrack.builder()
                        .beneficiary(id())
                        .field(one(SupportField.values()))
                        .term(term())
                        .build()))
        .trainings(
            list(
                () ->
                    Training.builder()
                        .title(label())
                        .heldOn(day())
                        .attendedBy(list(this::id))
                        .build()))
        .build();
  }

  private Forum forum() {
    return Forum.builder()
        .id(id())
        .name(label())
        .organisers(list(this::id))
        .every(maybe(this::length))
        .editions(list(this::forumEdition))
        .build();
  }

  private ForumEdition forumEdition() {
    return ForumEdition.builder()
        .number(1 + random.nextInt(Integer.MAX_VALUE))
        .heldOn(day())
        .themes(list(this::label))
        .participants(number())
        .preparedBy(list(this::id))
        .conclusions(list(() -> ForumConclusion.builder().id(id()).text(label()).build()))
        .followUp(list(() -> FollowUp.builder().conclusion(id()).action(id()).build()))
        .build();
  }

  private Waiver waiver() {
    return Waiver.builder()
        .rule(text())
        .subject(id())
        .reason(label())
        .grantedBy(id())
        .term(term())
        .build();
  }

  private Decision decision() {
    return Decision.builder()
        .takenOn(day())
        .takenBy(maybe(this::id))
        .subject(maybe(this::label))
        .reference(maybe(this::textOrNone))
        .build();
  }

  private <T> Id<T> id() {
    return Id.of(text().replaceAll("[\\x00-\\x1f]", "-") + random.nextInt(100));
  }

  /** {@return a text with a letter in it} */
  private String text() {
    return one(TEXTS) + one(TEXTS) + "x";
  }

  private String textOrNone() {
    return random.nextBoolean() ? text() : "";
  }

  private Label label() {
    Map<Locale, String> texts = new LinkedHashMap<>();
    texts.put(random.nextBoolean() ? Label.UNDETERMINED : language(), text());
    list(this::language).forEach(language -> texts.put(language, text()));
    return Label.of(texts);
  }

  private Locale language() {
    return Locale.forLanguageTag(
        one(ImmutableList.of("nl", "fr", "de", "nl-BE", "zh-Hant-TW", "ca-valencia", "es-419")));
  }

  /** {@return a language without what Jackson by itself does not read, such as a script} */
  private Locale spokenLanguage() {
    return one(ImmutableList.of(Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("nl-BE")));
  }

  private Year year() {
    return Year.of(random.nextInt(10_000));
  }

  private LocalDate day() {
    return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_059));
  }

  private Term term() {
    LocalDate day = day();
    return random.nextBoolean() ? Term.from(day) : Term.of(day, day);
  }

  private PartialDate partialDate() {
    LocalDate day = day();
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(Year.from(day));
      case 1 -> PartialDate.of(YearMonth.from(day));
      default -> PartialDate.of(day);
    };
  }

  private MonthDay dayOfYear() {
    return MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
  }

  private Period length() {
    return Period.of(random.nextInt(3), random.nextInt(20), 1 + random.nextInt(40));
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(60, random), random.nextInt(40) - 20)
        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
  }

  private OptionalInt number() {
    return number(0);
  }

  private OptionalInt number(int least) {
    return random.nextBoolean()
        ? OptionalInt.empty()
        : OptionalInt.of(least + random.nextInt(Integer.MAX_VALUE - least));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
  }

  private <T> ImmutableList<T> list(Supplier<T> element) {
    return Stream.generate(element)
        .limit(random.nextInt(3))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
