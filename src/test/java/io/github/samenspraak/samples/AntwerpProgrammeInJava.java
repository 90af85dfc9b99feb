package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.samenspraak.covenant.EvaluationOutcome.CONDITIONAL;
import static io.github.samenspraak.covenant.EvaluationOutcome.NEGATIVE;
import static io.github.samenspraak.covenant.EvaluationOutcome.POSITIVE;
import static io.github.samenspraak.policy.ActionStatus.DONE;
import static io.github.samenspraak.policy.ActionStatus.DROPPED;
import static io.github.samenspraak.policy.ActionStatus.PLANNED;
import static io.github.samenspraak.policy.ActionStatus.RUNNING;
import static io.github.samenspraak.policy.Capacity.ACADEMIC;
import static io.github.samenspraak.policy.Capacity.EXPERT_BY_EXPERIENCE;
import static io.github.samenspraak.policy.Capacity.INHABITANT;
import static io.github.samenspraak.policy.Capacity.MUNICIPAL_SERVICE;
import static io.github.samenspraak.policy.Capacity.SOCIAL_ORGANISATION;
import static io.github.samenspraak.policy.Capacity.WELFARE_CENTRE_SERVICE;
import static io.github.samenspraak.samples.AntwerpInJava.CITY;
import static io.github.samenspraak.samples.AntwerpInJava.OCMW;
import static io.github.samenspraak.samples.AntwerpInJava.antwerp;
import static io.github.samenspraak.samples.AntwerpInJava.city;
import static io.github.samenspraak.samples.AntwerpInJava.civilSociety;
import static io.github.samenspraak.samples.AntwerpInJava.decision;
import static io.github.samenspraak.samples.AntwerpInJava.nl;
import static io.github.samenspraak.samples.AntwerpInJava.numbered;
import static io.github.samenspraak.samples.AntwerpInJava.ocmw;
import static io.github.samenspraak.samples.AntwerpInJava.organisation;
import static io.github.samenspraak.samples.AntwerpInJava.organisations;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantReport;
import io.github.samenspraak.covenant.CovenantReporting;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.Evaluation;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Extension;
import io.github.samenspraak.covenant.Grant;
import io.github.samenspraak.covenant.Instalment;
import io.github.samenspraak.covenant.InstalmentEvent;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofKind;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.covenant.Refusal;
import io.github.samenspraak.covenant.SettlementOutcome;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Ground;
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
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PausedDays;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.platform.Quorum;
import io.github.samenspraak.platform.QuorumBase;
import io.github.samenspraak.platform.QuorumShare;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.ImpactEvaluation;
import io.github.samenspraak.policy.Indicator;
import io.github.samenspraak.policy.LifeDomain;
import io.github.samenspraak.policy.Measurement;
import io.github.samenspraak.policy.Objective;
import io.github.samenspraak.policy.ObjectiveLevel;
import io.github.samenspraak.policy.ParticipationActivity;
import io.github.samenspraak.policy.ParticipationLevel;
import io.github.samenspraak.policy.ParticipationMethod;
import io.github.samenspraak.policy.PolicyMeasure;
import io.github.samenspraak.policy.PolicyPlan;
import io.github.samenspraak.policy.PovertyBarometer;
import io.github.samenspraak.policy.PovertyMeasure;
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Figure;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A city that has put a whole party programme to work, told in Java: the sample {@code
 * antwerp-programme.json} is written from here.
 *
 * <p>Known is what the programme asks for; nothing in it is in force. So all is made up: the plan
 * with every challenge, objective and action, every number of the barometer, every test,
 * evaluation, covenant and meeting, and organisations and people with numbers for names.
 */
final class AntwerpProgrammeInJava {

  /**
   * The day on which one looks at the register: in the fourth of six years. Half of the plan lies
   * behind and half ahead; the first covenants are in the three years more.
   */
  static final LocalDate TODAY = LocalDate.of(2029, 11, 21);

  private static final Term SIX_YEARS = Term.parse("2026-01-01/2031-12-31");

  private static final Id<Organisation> SOCIAL_POLICY_SERVICE = Id.of("social-policy-service");
  private static final Id<Organisation> FLANDERS = Id.of("flanders");
  private static final Id<Organisation> UNIVERSITY = Id.of("university-001");
  private static final Id<Organisation> COLLEGE = Id.of("college-001");
  private static final Id<Organisation> ENTERPRISE = Id.of("enterprise-001");
  private static final int ORGANISATIONS = 12;

  private static final Id<Office> ALDERWOMAN = Id.of("alderwoman-for-social-policy");
  private static final Id<AdvisoryPlatform> CONSULTATION = Id.of("consultation-body");
  private static final Id<Body> PLENARY = Id.of("plenary");
  private static final Id<Body> SPECIAL_COMMITTEE = Id.of("special-committee");
  private static final Id<PolicyPlan> PLAN = Id.of("plan");
  private static final Id<PovertyBarometer> BAROMETER = Id.of("barometer");
  private static final Id<CovenantScheme> SCHEME = Id.of("scheme");

  private AntwerpProgrammeInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(antwerp())
        .people(people())
        .organisations(everyOrganisation())
        .addGoverningBodies(specialCommittee())
        .addOffices(alderwomanForSocialPolicy(), chairOfSpecialCommittee(), povertyCoordinator())
        .addPlatforms(consultationBody())
        .meetings(meetings())
        .signals(signals())
        .addAdviceRequests(
            AdviceRequest.builder()
                .platform(Id.of("consultation-body"))
                .id(Id.of("request-food"))
                .requestedBy(Id.of("city"))
                .requestedOn(LocalDate.of(2028, 3, 6))
                .subject(nl("Toegang tot voedselhulp"))
                .build())
        .advice(advice())
        .addCovenantSchemes(threePlusThree())
        .covenants(
            covenants().stream().map(covenant -> AntwerpInJava.paidInTwo(covenant, TODAY)).toList())
        .addPlans(plan())
        .measures(measures())
        .addBarometers(barometer())
        .povertyTests(povertyTests())
        .participationActivities(participation())
        .addWaivers(covenantWithAnEnterprise())
        .build();
  }

  // Who takes part: the City and the OCMW with their services, social organisations, a university
  // and a college, and an enterprise.

  private static ImmutableList<Organisation> everyOrganisation() {
    return ImmutableList.<Organisation>builder()
        .add(
            city(),
            Organisation.builder()
                .from(
                    organisation(
                        SOCIAL_POLICY_SERVICE,
                        OrganisationKind.PUBLIC_SERVICE,
                        nl("Dienst Sociaal Beleid")))
                .parent(CITY)
                .build(),
            ocmw(),
            organisation(FLANDERS, OrganisationKind.REGION, nl("Vlaamse Gemeenschap")),
            organisation(UNIVERSITY, OrganisationKind.ACADEMIC, nl("Universiteit 001")),
            organisation(COLLEGE, OrganisationKind.ACADEMIC, nl("Hogeschool 001")),
            organisation(ENTERPRISE, OrganisationKind.ENTERPRISE, nl("Maatwerkbedrijf 001")))
        .addAll(
            civilSociety(ORGANISATIONS).stream()
                .map(AntwerpProgrammeInJava::reachable)
                .collect(toImmutableList()))
        .build();
  }

  /** Nobody reads mail that is sent to example.org. */
  private static Organisation reachable(Organisation organisation) {
    return Organisation.builder()
        .from(organisation)
        .contact(Contact.builder().email(organisation.id() + "@example.org").build())
        .build();
  }

  private static ImmutableList<Person> people() {
    ImmutableList<Sex> sexes =
        ImmutableList.of(
            Sex.F, Sex.M, Sex.F, Sex.M, Sex.F, Sex.M, Sex.F, Sex.F, Sex.M, Sex.X, Sex.F, Sex.M,
            Sex.M);
    return IntStream.rangeClosed(1, sexes.size())
        .mapToObj(
            number ->
                Person.builder()
                    .id(person(number))
                    .name(numbered("Persoon %02d", number))
                    .sex(sexes.get(number - 1))
                    .build())
        .collect(toImmutableList());
  }

  private static Id<Person> person(int number) {
    return Id.of(numbered("person-%02d", number));
  }

  private static Office alderwomanForSocialPolicy() {
    return Office.builder()
        .id(ALDERWOMAN)
        .title(nl("Schepen voor sociaal beleid"))
        .organisation(CITY)
        .kind(OfficeKind.ALDERMAN)
        .addTenures(tenure(1, "2024-12-02/.."))
        .build();
  }

  /** The committee of the OCMW for the social service, on which its delegate sits as well. */
  private static GoverningBodies specialCommittee() {
    return GoverningBodies.builder()
        .organisation(OCMW)
        .addBodies(
            Body.builder()
                .kind(BodyKind.COMMITTEE)
                .id(SPECIAL_COMMITTEE)
                .name(nl("Bijzonder comité voor de sociale dienst"))
                .addMandates(
                    inSpecialCommittee("special-committee-chair", 13)
                        .addRoles(HeldRole.of(BodyRole.CHAIR))
                        .build(),
                    inSpecialCommittee("special-committee-1", 7).build())
                .build())
        .build();
  }

  private static Mandate.Builder inSpecialCommittee(String id, int person) {
    return Mandate.builder().id(Id.of(id)).holder(person(person)).term(Term.parse("2024-12-02/.."));
  }

  private static Office chairOfSpecialCommittee() {
    return Office.builder()
        .id(Id.of("chair-of-special-committee"))
        .title(nl("Voorzitter van het bijzonder comité"))
        .organisation(OCMW)
        .kind(OfficeKind.CHAIR_OF_SPECIAL_COMMITTEE)
        .addTenures(tenure(13, "2024-12-02/.."))
        .build();
  }

  private static Office povertyCoordinator() {
    return Office.builder()
        .id(Id.of("poverty-coordinator"))
        .title(nl("Coördinator armoedebeleid"))
        .organisation(SOCIAL_POLICY_SERVICE)
        .kind(OfficeKind.OTHER)
        .addTenures(tenure(12, "2025-01-06/.."))
        .build();
  }

  private static Tenure tenure(int person, String term) {
    return Tenure.builder().holder(person(person)).term(Term.parse(term)).build();
  }

  // The permanent consultation body of the City and the social organisations.

  private static final Term SINCE_ESTABLISHED = Term.parse("2025-02-03/..");

  private static AdvisoryPlatform consultationBody() {
    return AdvisoryPlatform.builder()
        .id(CONSULTATION)
        .name(nl("Permanent overleg sociaal beleid"))
        .kind(PlatformKind.CONSULTATION_BODY)
        .regime(Regime.FLEMISH_ADVISORY_COUNCIL)
        .authority(CITY)
        .foundedBy(Decision.builder().takenBy(CITY).build())
        .established(PartialDate.of(SINCE_ESTABLISHED.firstDayOrThrow()))
        .addPurposes(
            nl("De acties van het sociaal meerjarenplan opvolgen en bijsturen."),
            nl("Met de stad overleggen wie welke actie uitvoert."),
            nl("Het beleid mee schrijven, niet alleen uitvoeren."),
            nl("De kritische rol van sociale organisaties erkennen."))
        .addCharters(
            Charter.builder()
                .inForce(SINCE_ESTABLISHED)
                .adoptedBy(decision("2025-01-27", CITY, "Oprichting van het permanent overleg"))
                .addMeetings(
                    MeetingRule.builder()
                        .noticeDays(14)
                        .quorum(
                            Quorum.builder()
                                .share(QuorumShare.parse("1/2"))
                                .of(QuorumBase.SEATS)
                                .build())
                        .build(),
                    MeetingRule.builder()
                        .of(BodyKind.PLENARY)
                        .perYear(2)
                        .noticeDays(14)
                        .quorum(Quorum.of("1/2"))
                        .build())
                .participantsAreMembers(true)
                .advice(
                    AdviceRule.builder()
                        .replyWithin(Period.ofMonths(3))
                        .addPaused(
                            PausedDays.builder()
                                .firstDay(MonthDay.of(Month.JULY, 15))
                                .lastDay(MonthDay.of(Month.AUGUST, 15))
                                .build())
                        .build())
                .signalTreatedWithin(Period.ofYears(1))
                .build())
        .memberships(
            members()
                .map(member -> Membership.builder().member(member).term(SINCE_ESTABLISHED).build())
                .toList())
        .addBodies(
            Body.builder().kind(BodyKind.PLENARY).id(PLENARY).name(nl("Plenair overleg")).build())
        .addBodies(steeringCommittee())
        .build();
  }

  private static Stream<Id<Organisation>> members() {
    return Stream.concat(
        Stream.of(CITY, OCMW),
        IntStream.rangeClosed(1, ORGANISATIONS).mapToObj(AntwerpInJava::organisation));
  }

  private static final Term FIRST_COMMITTEE = Term.parse("2025-03-01/2031-02-28");

  private static Body steeringCommittee() {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(Id.of("steering-committee"))
        .name(nl("Stuurgroep"))
        .addSeatPlans(
            SeatPlan.builder()
                .inForce(Term.from(FIRST_COMMITTEE.firstDayOrThrow()))
                .adoptedBy(decision("2025-01-27", CITY, "Samenstelling van de stuurgroep"))
                .seatCap(9)
                .chairs(Bounds.exactly(1))
                .minimumSeated(7)
                .composition(authoritiesInTheMinority())
                .addAllotments(
                    allotment("chair", "Voorzitter", SeatBasis.EX_OFFICIO)
                        .filledBy(ALDERWOMAN)
                        .voting(false)
                        .minimum(1)
                        .maximum(1)
                        .build(),
                    allotment("organisations", "Sociale organisaties", SeatBasis.ELECTED)
                        .membersOnly(true)
                        .maximum(4)
                        .mandateLength(Period.ofYears(6))
                        .maximumConsecutiveMandates(2)
                        .build(),
                    allotment("city", "Stad", SeatBasis.APPOINTED).filledBy(CITY).build(),
                    allotment("ocmw", "OCMW", SeatBasis.DELEGATED)
                        .filledBy(OCMW)
                        .drawnFrom(SPECIAL_COMMITTEE)
                        .build(),
                    allotment("experts", "Deskundigen", SeatBasis.CO_OPTED).maximum(2).build())
                .build())
        .addMandates(
            mandate("chair", "chair", 1, CITY).roles(List.of(HeldRole.of(BodyRole.CHAIR))).build(),
            elected("elected-1", 2, 1).roles(List.of(HeldRole.of(BodyRole.VICE_CHAIR))).build(),
            elected("elected-2", 3, 5).build(),
            elected("elected-3", 4, 8)
                .term(Term.parse("2025-03-01/2027-04-18"))
                .endReason(MandateEnd.DIED)
                .build(),
            elected("elected-4", 5, 10).roles(List.of(HeldRole.of(BodyRole.SECRETARY))).build(),
            elected("elected-5", 10, 8)
                .term(Term.parse("2027-05-11/2031-02-28"))
                .appointedBy(election("2027-05-11"))
                .replaces(Id.of("elected-3"))
                .build(),
            mandate("city-1", "city", 6, CITY)
                .term(Term.parse("2025-03-01/2028-06-30"))
                .endReason(MandateEnd.DISMISSED)
                .build(),
            mandate("city-2", "city", 11, CITY)
                .term(Term.parse("2028-07-01/2031-02-28"))
                .replaces(Id.of("city-1"))
                .build(),
            mandate("ocmw-1", "ocmw", 7, OCMW).build(),
            mandate("expert-by-experience", "experts", 8, organisation(5)).build(),
            mandate("academic", "experts", 9, UNIVERSITY).build())
        .build();
  }

  /** The City and the OCMW never have more than half of the seats that are taken. */
  private static Composition authoritiesInTheMinority() {
    return Composition.builder()
        .addProportions(
            Proportion.builder()
                .addOf("chair", "city", "ocmw")
                .atMost(Fraction.parse("1/2"))
                .build())
        .build();
  }

  private static SeatAllotment.Builder allotment(String code, String name, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(nl(name)).basis(basis);
  }

  private static Mandate.Builder elected(String id, int person, int organisation) {
    return mandate(id, "organisations", person, organisation(organisation))
        .appointedBy(election("2025-02-18"));
  }

  private static Decision election(String day) {
    return Decision.builder()
        .takenOn(LocalDate.parse(day))
        .subject(nl("Verkiezing door de sociale organisaties"))
        .build();
  }

  private static Mandate.Builder mandate(
      String id, String allotment, int person, Id<Organisation> onBehalfOf) {
    return Mandate.builder()
        .id(Id.of(id))
        .holder(person(person))
        .allotment(allotment)
        .onBehalfOf(onBehalfOf)
        .term(FIRST_COMMITTEE);
  }

  // The barometer: six years, nine indicators. They are measured at the end of a year, so that of
  // the fourth year nothing is known yet.

  private static final Year FIRST_MEASURED = Year.of(2026);

  private enum Gauge {
    AROPE(
        share("arope", "Mensen met een risico op armoede of sociale uitsluiting", "28.4", "22.0")
            .measures(PovertyMeasure.AROPE),
        "28.1",
        "27.3",
        "26.0"),
    POVERTY(
        share("poverty", "Mensen onder de armoededrempel", "22.6", "18.0")
            .measures(PovertyMeasure.AT_RISK_OF_POVERTY),
        "22.5",
        "21.8",
        "20.9"),
    DEPRIVATION(
        share("deprivation", "Mensen in ernstige materiële en sociale deprivatie", "13.2", "9.0")
            .measures(PovertyMeasure.MATERIAL_DEPRIVATION),
        "13.4",
        "12.6",
        "11.5"),
    WORK_INTENSITY(
        share("work-intensity", "Mensen in gezinnen met zeer weinig werk", "16.9", "13.0")
            .measures(PovertyMeasure.LOW_WORK_INTENSITY),
        "16.8",
        "16.9",
        "16.1"),
    CHILD_POVERTY(
        share("child-poverty", "Kinderen onder de armoededrempel", "29.0", "21.0")
            .measures(PovertyMeasure.AT_RISK_OF_POVERTY)
            .population(nl("Kinderen tot en met 17 jaar")),
        "28.7",
        "27.5",
        "26.2"),
    EVICTIONS(
        indicator("evictions", "Uithuiszettingen", "uithuiszettingen", "412", "200"),
        "405",
        "371",
        "338"),
    ENERGY_DEBTS(
        share("energy-debts", "Gezinnen met schulden bij hun energieleverancier", "9.8", "6.0"),
        "10.4",
        "9.7",
        "8.9"),
    TAKE_UP(
        share("take-up", "Rechthebbenden die de verhoogde tegemoetkoming krijgen", "71.0", "90.0")
            .better(Direction.HIGHER),
        "72.5",
        "78.0",
        "84.5"),
    POSTPONED_CARE(
        share("postponed-care", "Mensen die zorg uitstellen omdat zij te duur is", "14.1", "9.0"),
        "14.3",
        "14.0",
        "13.2");

    private final Indicator indicator;
    private final ImmutableList<String> values;

    Gauge(Indicator.Builder indicator, String... values) {
      this.indicator = indicator.build();
      this.values = ImmutableList.copyOf(values);
    }

    private Id<Indicator> id() {
      return indicator.id();
    }

    private Stream<Measurement> measurements() {
      return IntStream.range(0, values.size())
          .mapToObj(
              number ->
                  Measurement.builder()
                      .indicator(id())
                      .year(FIRST_MEASURED.plusYears(number))
                      .value(new BigDecimal(values.get(number)))
                      .build());
    }
  }

  private static Indicator.Builder share(String id, String name, String baseline, String target) {
    return indicator(id, name, "%", baseline, target);
  }

  private static Indicator.Builder indicator(
      String id, String name, String unit, String baseline, String target) {
    return Indicator.builder()
        .id(Id.of(id))
        .name(nl(name))
        .unit(nl(unit))
        .source(nl("Armoedebarometer van de stad (verzonnen cijfers)"))
        .better(Direction.LOWER)
        .baseline(new BigDecimal(baseline))
        .target(new BigDecimal(target));
  }

  private static PovertyBarometer barometer() {
    return PovertyBarometer.builder()
        .id(BAROMETER)
        .title(nl("Armoedebarometer 2026-2031"))
        .term(SIX_YEARS)
        .indicators(Stream.of(Gauge.values()).map(gauge -> gauge.indicator).toList())
        .measurements(Stream.of(Gauge.values()).flatMap(Gauge::measurements).toList())
        .build();
  }

  // The plan: what the partners see together, what they want to reach, and what is done, by whom,
  // by when, on whose money.

  private static PolicyPlan plan() {
    return PolicyPlan.builder()
        .id(PLAN)
        .title(nl("Sociaal meerjarenplan 2026-2031"))
        .term(SIX_YEARS)
        .director(CITY)
        .addLegalBases(
            LegalBasis.builder()
                .citation(nl("Decreet van 9 februari 2018 betreffende het lokaal sociaal beleid"))
                .source(Source.of("fl-lsb-2018"))
                .build())
        .contributors(contributors())
        .challenges(challenges())
        .addObjectives(decentHomes(), helpForWhoHasARight(), chancesForChildren(), workAndCare())
        .followedUpBy(CONSULTATION)
        .adjustments(adjustments())
        .addEvaluations(evaluationOfMediation(), evaluationOfEnergyScans())
        .addEnvironmentAnalysis(
            figure("Gezinnen die huren", "54", "%"),
            figure("Sociale woningen", "26000", "woningen"),
            figure("Mensen met een leefloon", "11500", "mensen"))
        .barometer(BAROMETER)
        .addCommitments(
            Commitment.ALL_CAPACITIES,
            Commitment.POVERTY_TEST,
            Commitment.BAROMETER,
            Commitment.PUBLIC_FUNDING,
            Commitment.FOLLOW_UP_BODY,
            Commitment.IMPACT_EVALUATION,
            Commitment.COSTED_ACTIONS)
        .build();
  }

  private static ImmutableList<Contributor> contributors() {
    return ImmutableList.<Contributor>builder()
        .add(contributor(MUNICIPAL_SERVICE, SOCIAL_POLICY_SERVICE))
        .add(contributor(WELFARE_CENTRE_SERVICE, OCMW))
        .addAll(
            IntStream.rangeClosed(1, ORGANISATIONS)
                .mapToObj(number -> contributor(SOCIAL_ORGANISATION, organisation(number)))
                .iterator())
        .add(Contributor.builder().capacity(INHABITANT).build())
        .add(contributor(EXPERT_BY_EXPERIENCE, organisation(5)))
        .add(contributor(ACADEMIC, UNIVERSITY))
        .add(contributor(ACADEMIC, COLLEGE))
        .build();
  }

  private static Contributor contributor(Capacity capacity, Id<Organisation> organisation) {
    return Contributor.builder().capacity(capacity).organisation(organisation).build();
  }

  private static final Id<Challenge> RENT = Id.of("challenge-rent");
  private static final Id<Challenge> ENERGY = Id.of("challenge-energy");
  private static final Id<Challenge> RIGHTS = Id.of("challenge-rights");
  private static final Id<Challenge> SCHOOL = Id.of("challenge-school");
  private static final Id<Challenge> JOBS = Id.of("challenge-jobs");
  private static final Id<Challenge> CARE = Id.of("challenge-care");

  private static ImmutableList<Challenge> challenges() {
    return ImmutableList.of(
        challenge(RENT, LifeDomain.HOUSING, "Te veel huurders wonen slecht, duur of onzeker."),
        challenge(
            ENERGY, LifeDomain.HOUSING, "Wie weinig heeft, kan de energierekening niet betalen."),
        challenge(
            RIGHTS, LifeDomain.SOCIAL_SECURITY, "Mensen krijgen niet waar zij recht op hebben."),
        challenge(
            SCHOOL, LifeDomain.EDUCATION, "Kinderen in armoede beginnen met een achterstand."),
        challenge(JOBS, LifeDomain.LABOUR, "Wie lang geen werk heeft, raakt er moeilijk aan."),
        challenge(CARE, LifeDomain.HEALTH, "Mensen stellen zorg uit omdat zij te duur is."));
  }

  private static Challenge challenge(Id<Challenge> id, LifeDomain domain, String text) {
    return Challenge.builder().id(id).domain(domain).text(nl(text)).build();
  }

  private static final Id<Action> MEDIATION = Id.of("action-mediation");
  private static final Id<Action> MEDIATION_EVERYWHERE = Id.of("action-mediation-everywhere");
  private static final Id<Action> ENERGY_SCANS = Id.of("action-energy-scans");
  private static final Id<Action> ENERGY_SCANS_FOR_MORE = Id.of("action-energy-scans-for-more");
  private static final Id<Action> GROUP_PURCHASE = Id.of("action-group-purchase");
  private static final Id<Action> AUTOMATIC_RIGHTS = Id.of("action-automatic-rights");
  private static final Id<Action> WALK_IN_HOUSES = Id.of("action-walk-in-houses");
  private static final Id<Action> EXPERTS = Id.of("action-experts-by-experience");
  private static final Id<Action> HOMEWORK = Id.of("action-homework");
  private static final Id<Action> WARM_MEALS = Id.of("action-warm-meals");
  private static final Id<Action> JOB_COACHING = Id.of("action-job-coaching");
  private static final Id<Action> ADAPTED_JOBS = Id.of("action-adapted-jobs");
  private static final Id<Action> NEIGHBOURHOOD_CARE = Id.of("action-neighbourhood-care");

  private static final String FIRST_HALF = "2026-01-01/2028-12-31";
  private static final String SECOND_HALF = "2029-01-01/2031-12-31";

  private static Objective decentHomes() {
    return strategic("homes", "Iedereen woont goed en betaalbaar")
        .addAnswers(RENT, ENERGY)
        .addObjectives(
            operational("evictions-down", "Minder uithuiszettingen")
                .addAnswers(RENT)
                .addActions(
                    action(MEDIATION, "Bemiddelen tussen huurder en verhuurder", FIRST_HALF)
                        .executors(organisations(1, 4))
                        .budget(euros("180000.00"))
                        .addIndicators(Gauge.EVICTIONS.id())
                        .status(DONE)
                        .build(),
                    action(MEDIATION_EVERYWHERE, "Bemiddelen in alle districten", SECOND_HALF)
                        .executors(organisations(1, 4))
                        .budget(euros("210000.00"))
                        .addIndicators(Gauge.EVICTIONS.id())
                        .status(RUNNING)
                        .build())
                .build(),
            operational("energy-bills-down", "Lagere energierekeningen")
                .addAnswers(ENERGY)
                .addActions(
                    action(ENERGY_SCANS, "Energiescans bij huurders", FIRST_HALF)
                        .executors(organisations(2))
                        .budget(euros("120000.00"))
                        .addIndicators(Gauge.ENERGY_DEBTS.id())
                        .status(DONE)
                        .build(),
                    action(ENERGY_SCANS_FOR_MORE, "Energiescans bij alle gezinnen", SECOND_HALF)
                        .executors(organisations(2))
                        .budget(euros("150000.00"))
                        .addIndicators(Gauge.ENERGY_DEBTS.id(), Gauge.DEPRIVATION.id())
                        .status(RUNNING)
                        .build(),
                    action(
                            GROUP_PURCHASE,
                            "Groepsaankoop van zuinige toestellen",
                            "2027-01-01/2028-06-30")
                        .executors(organisations(11))
                        .budget(euros("40000.00"))
                        .addIndicators(Gauge.ENERGY_DEBTS.id())
                        .status(DROPPED)
                        .project(true)
                        .build())
                .build())
        .build();
  }

  private static Objective helpForWhoHasARight() {
    return strategic("help", "Wie recht heeft op hulp, krijgt die")
        .addAnswers(RIGHTS)
        .addObjectives(
            operational("rights-granted", "Rechten automatisch toekennen")
                .addAnswers(RIGHTS)
                .addActions(
                    action(
                            AUTOMATIC_RIGHTS,
                            "De verhoogde tegemoetkoming automatisch toekennen",
                            "2027-01-01/2029-12-31")
                        .addExecutors(SOCIAL_POLICY_SERVICE, OCMW)
                        .budget(euros("95000.00"))
                        .addIndicators(Gauge.TAKE_UP.id())
                        .status(RUNNING)
                        .build())
                .build(),
            operational("help-nearby", "Hulp dichtbij, met wie het zelf meemaakte")
                .addAnswers(RIGHTS)
                .addActions(
                    action(
                            WALK_IN_HOUSES,
                            "Een inloophuis in elk district",
                            "2027-01-01/2029-12-31")
                        .executors(organisations(3, 12))
                        .budget(euros("240000.00"))
                        .addIndicators(Gauge.TAKE_UP.id(), Gauge.AROPE.id())
                        .status(RUNNING)
                        .build(),
                    action(EXPERTS, "Ervaringsdeskundigen aan de loketten", "2027-07-01/2030-06-30")
                        .addExecutors(OCMW)
                        .addAllExecutors(organisations(5))
                        .budget(euros("150000.00"))
                        .addIndicators(Gauge.TAKE_UP.id())
                        .status(RUNNING)
                        .build())
                .build())
        .build();
  }

  private static Objective chancesForChildren() {
    return strategic("children", "Elk kind krijgt dezelfde kansen")
        .addAnswers(SCHOOL)
        .addObjectives(
            operational("school-starts-equal", "Geen achterstand op school")
                .addAnswers(SCHOOL)
                .addActions(
                    action(HOMEWORK, "Huiswerkbegeleiding aan huis", FIRST_HALF)
                        .addAllExecutors(organisations(6))
                        .addExecutors(COLLEGE)
                        .budget(euros("90000.00"))
                        .addIndicators(Gauge.CHILD_POVERTY.id())
                        .status(DONE)
                        .build(),
                    action(WARM_MEALS, "Een warme maaltijd op school", "2028-09-01/2031-06-30")
                        .addExecutors(CITY)
                        .funder(FLANDERS)
                        .budget(euros("600000.00"))
                        .addIndicators(Gauge.CHILD_POVERTY.id(), Gauge.DEPRIVATION.id())
                        .status(RUNNING)
                        .build())
                .build())
        .build();
  }

  private static Objective workAndCare() {
    return strategic("work-and-care", "Werk en zorg voor wie ze niet vindt")
        .addAnswers(JOBS, CARE)
        .addObjectives(
            operational("jobs-that-fit", "Werk op maat")
                .addAnswers(JOBS)
                .addActions(
                    action(JOB_COACHING, "Begeleiding naar werk", "2028-01-01/2030-12-31")
                        .executors(organisations(8, 10))
                        .budget(euros("135000.00"))
                        .addIndicators(Gauge.WORK_INTENSITY.id(), Gauge.POVERTY.id())
                        .status(RUNNING)
                        .build(),
                    action(ADAPTED_JOBS, "Aangepaste werkplaatsen", "2028-01-01/2030-12-31")
                        .addExecutors(ENTERPRISE)
                        .budget(euros("75000.00"))
                        .addIndicators(Gauge.WORK_INTENSITY.id())
                        .status(RUNNING)
                        .build())
                .build(),
            operational("care-without-threshold", "Zorg zonder drempel")
                .addAnswers(CARE)
                .addActions(
                    action(
                            NEIGHBOURHOOD_CARE,
                            "Gezondheidsgidsen in de wijk",
                            "2030-01-01/2031-12-31")
                        .executors(organisations(7, 9))
                        .budget(euros("80000.00"))
                        .addIndicators(Gauge.POSTPONED_CARE.id())
                        .status(PLANNED)
                        .build())
                .build())
        .build();
  }

  private static Objective.Builder strategic(String id, String title) {
    return objective(id, title).level(ObjectiveLevel.STRATEGIC);
  }

  private static Objective.Builder operational(String id, String title) {
    return objective(id, title).level(ObjectiveLevel.OPERATIONAL);
  }

  private static Objective.Builder objective(String id, String title) {
    return Objective.builder().id(Id.of("objective-" + id)).title(nl(title));
  }

  /** The City funds it, unless somebody else is said to. */
  private static Action.Builder action(Id<Action> id, String title, String term) {
    return Action.builder().id(id).title(nl(title)).term(Term.parse(term)).funder(CITY);
  }

  private static ImmutableList<Adjustment> adjustments() {
    return ImmutableList.of(
        adjustment(
                plenary(2027, Month.NOVEMBER),
                "De groepsaankoop stopt: huurders mogen zelf geen toestellen vervangen.")
            .addConcerns(GROUP_PURCHASE)
            .build(),
        adjustment(
                plenary(2028, Month.NOVEMBER),
                "Bemiddeling en energiescans werken: ze gaan drie jaar door, voor meer mensen.")
            .addConcerns(MEDIATION_EVERYWHERE, ENERGY_SCANS_FOR_MORE)
            .build(),
        adjustment(
                plenary(2029, Month.MAY),
                "Zorg wordt nog altijd uitgesteld: in 2030 beginnen gezondheidsgidsen.")
            .addConcerns(Id.<Objective>of("objective-care-without-threshold"), NEIGHBOURHOOD_CARE)
            .build());
  }

  private static Adjustment.Builder adjustment(LocalDate decidedOn, String text) {
    return Adjustment.builder().decidedOn(decidedOn).text(nl(text));
  }

  private static ImpactEvaluation evaluationOfMediation() {
    return ImpactEvaluation.builder()
        .id(Id.of("evaluation-of-mediation"))
        .addOf(MEDIATION)
        .completedOn(LocalDate.of(2028, 3, 27))
        .addWith(UNIVERSITY)
        .context(nl("Een krappe huurmarkt, en huurders die hun rechten niet kennen."))
        .actors(nl("Huurders, verhuurders, bemiddelaars en de vrederechter."))
        .interventions(
            nl("Een gesprek aan huis bij de eerste achterstand, en een afbetalingsplan."))
        .mechanisms(nl("Wie niemand verwijt wat er gebeurde, praat weer met de ander."))
        .results(nl("Minder uithuiszettingen waar bemiddeld is, evenveel waar dat niet gebeurde."))
        .build();
  }

  private static ImpactEvaluation evaluationOfEnergyScans() {
    return ImpactEvaluation.builder()
        .id(Id.of("evaluation-of-energy-scans"))
        .addOf(ENERGY_SCANS, GROUP_PURCHASE)
        .completedOn(LocalDate.of(2028, 10, 9))
        .addWith(UNIVERSITY, COLLEGE)
        .context(nl("Hoge prijzen, en woningen waar de huurder niets aan mag veranderen."))
        .actors(nl("Gezinnen, energiesnoeiers en studenten van de hogeschool."))
        .interventions(nl("Twee bezoeken per gezin, kleine ingrepen en een begeleide factuur."))
        .mechanisms(nl("Wat men zelf kan, doet men; wat men moet aankopen, blijft liggen."))
        .results(nl("Minder schulden na de bezoeken; de groepsaankoop bereikte bijna niemand."))
        .build();
  }

  private static Figure figure(String name, String value, String unit) {
    return Figure.builder()
        .name(nl(name))
        .quantity(Quantity.builder().value(new BigDecimal(value)).unit(nl(unit)).build())
        .year(Year.of(2024))
        .source(nl("Omgevingsanalyse van de stad (verzonnen cijfers)"))
        .build();
  }

  // The poverty test, of the plan and of every later measure.

  private static final Id<PolicyMeasure> WASTE_BAGS = Id.of("measure-waste-bags");
  private static final Id<PolicyMeasure> LEISURE = Id.of("measure-leisure");

  private static ImmutableList<PolicyMeasure> measures() {
    return ImmutableList.of(
        PolicyMeasure.builder()
            .id(WASTE_BAGS)
            .title(nl("Hogere prijs van de huisvuilzakken"))
            .decidedOn(LocalDate.of(2027, 6, 28))
            .build(),
        PolicyMeasure.builder()
            .id(LEISURE)
            .title(nl("Alleen nog digitaal inschrijven voor de vrije tijd"))
            .plan(PLAN)
            .build());
  }

  private static ImmutableList<PovertyTest> povertyTests() {
    return ImmutableList.of(
        test("plan", "2025-06-16", true)
            .concerns(PLAN)
            .extended(
                extended(
                    "2025-09-22",
                    "Begin met wonen en energie: daar verliezen mensen het meest.",
                    WELFARE_CENTRE_SERVICE,
                    SOCIAL_ORGANISATION,
                    EXPERT_BY_EXPERIENCE,
                    ACADEMIC))
            .decidedOn(LocalDate.of(2025, 12, 15))
            .build(),
        test("waste-bags", "2027-02-15", true)
            .concerns(WASTE_BAGS)
            .extended(
                extended(
                    "2027-05-03",
                    "Alleen met een sociaal tarief voor wie een verhoogde tegemoetkoming heeft.",
                    SOCIAL_ORGANISATION,
                    EXPERT_BY_EXPERIENCE,
                    ACADEMIC))
            .build(),
        test("terraces", "2028-01-17", false)
            .measure(nl("Nieuw reglement op de terrassen"))
            .decidedOn(LocalDate.of(2028, 2, 28))
            .build(),
        test("energy-scans", "2028-09-04", true)
            .concerns(ENERGY_SCANS_FOR_MORE)
            .extended(
                extended(
                    "2028-10-23",
                    "Begin bij gezinnen met een budgetmeter, anders komen zij het laatst.",
                    INHABITANT,
                    EXPERT_BY_EXPERIENCE,
                    ACADEMIC))
            .decidedOn(LocalDate.of(2028, 11, 27))
            .build(),
        test("leisure", "2029-10-15", true).concerns(LEISURE).build());
  }

  private static PovertyTest.Builder test(String id, String quickScan, boolean positive) {
    return PovertyTest.builder()
        .id(Id.of("test-of-" + id))
        .quickScan(
            QuickScan.builder().completedOn(LocalDate.parse(quickScan)).positive(positive).build());
  }

  private static ExtendedTest extended(String completedOn, String advice, Capacity... involved) {
    return ExtendedTest.builder()
        .completedOn(LocalDate.parse(completedOn))
        .advice(nl(advice))
        .addInvolved(involved)
        .build();
  }

  // Covenants of three years, and three more. The City grants the partner what its part of the
  // actions costs; all that it asks for is a short report a year.

  private static CovenantScheme threePlusThree() {
    return CovenantScheme.builder()
        .id(SCHEME)
        .name(nl("Convenanten van drie jaar, eenmaal verlengbaar met drie jaar"))
        .inForce(Term.from(SIX_YEARS.firstDayOrThrow()))
        .adoptedBy(decision("2025-10-27", CITY, "Reglement op de convenanten van de stad"))
        .initialLength(Period.ofYears(3))
        .extensionLength(Period.ofYears(3))
        .maximumExtensions(1)
        .decideBefore(Period.ofMonths(6))
        .evaluationBeforeExtension(true)
        .reporting(
            CovenantReporting.builder().due(YearlyDue.by(MonthDay.of(Month.MARCH, 31))).build())
        .addInstalments(
            Instalment.builder()
                .share(Fraction.parse("4/5"))
                .after(InstalmentEvent.SIGNATURE)
                .within(Period.ofMonths(2))
                .build(),
            Instalment.builder()
                .share(Fraction.parse("1/5"))
                .after(InstalmentEvent.REPORT_SETTLED)
                .within(Period.ofMonths(1))
                .build())
        .addProofRules(
            ProofRule.builder().above(euros("0.00")).addRequires(ProofKind.ACTIVITY_REPORT).build())
        .build();
  }

  private static ImmutableList<Covenant> covenants() {
    return ImmutableList.of(
        covenant("mediation", organisation(1), "Bemiddeling bij huurschulden")
            .signedOn(LocalDate.of(2025, 12, 16))
            .initialTerm(Term.parse(FIRST_HALF))
            .addExtensions(extension(SECOND_HALF, "2028-06-19"))
            .grants(grants(2026, "50000.00", "50000.00", "50000.00"))
            .addAllGrants(grants(2029, "60000.00", "60000.00", "60000.00"))
            .addActions(MEDIATION, MEDIATION_EVERYWHERE)
            .addEvaluations(evaluation("2028-04-24", POSITIVE))
            .reports(reports("2027-02-22", "2028-03-06", "2029-02-19"))
            .build(),
        covenant("energy-scans", organisation(2), "Energiescans")
            .signedOn(LocalDate.of(2025, 12, 16))
            .initialTerm(Term.parse(FIRST_HALF))
            .addExtensions(extension(SECOND_HALF, "2028-06-26"))
            .grants(grants(2026, "40000.00", "40000.00", "40000.00"))
            .addAllGrants(grants(2029, "50000.00", "50000.00", "50000.00"))
            .addActions(ENERGY_SCANS, ENERGY_SCANS_FOR_MORE)
            .addEvaluations(evaluation("2028-05-22", CONDITIONAL))
            .reports(reports("2027-03-15", "2028-03-20", "2029-03-26"))
            .build(),
        covenant("homework", organisation(6), "Huiswerkbegeleiding")
            .signedOn(LocalDate.of(2025, 12, 18))
            .initialTerm(Term.parse(FIRST_HALF))
            .refusal(
                Refusal.builder()
                    .decidedOn(LocalDate.of(2028, 6, 19))
                    .reasons(nl("De evaluatie was negatief."))
                    .build())
            .grants(grants(2026, "25000.00", "25000.00", "25000.00"))
            .addActions(HOMEWORK)
            .addEvaluations(evaluation("2028-05-15", NEGATIVE))
            .reports(reports("2027-03-29", "2028-03-27", "2029-01-29"))
            .build(),
        covenant("walk-in-houses", organisation(3), "Inloophuizen")
            .signedOn(LocalDate.of(2026, 11, 23))
            .initialTerm(Term.parse("2027-01-01/2029-12-31"))
            .addExtensions(extension("2030-01-01/2032-12-31", "2029-06-11"))
            .grants(grants(2027, "60000.00", "60000.00", "60000.00"))
            .addAllGrants(grants(2030, "65000.00", "65000.00", "65000.00"))
            .addActions(WALK_IN_HOUSES)
            .addEvaluations(evaluation("2029-03-19", POSITIVE))
            .reports(reports("2028-02-28", "2029-03-12"))
            .build(),
        covenant("experts-by-experience", organisation(5), "Ervaringsdeskundigen")
            .signedOn(LocalDate.of(2027, 6, 14))
            .initialTerm(Term.parse("2027-07-01/2030-06-30"))
            .grants(grants(2027, "20000.00", "40000.00", "40000.00", "20000.00"))
            .addActions(EXPERTS)
            .addEvaluations(evaluation("2029-10-08", POSITIVE))
            .reports(reports("2028-03-13", "2029-03-05"))
            .build(),
        covenant("job-coaching", organisation(8), "Begeleiding naar werk")
            .signedOn(LocalDate.of(2027, 12, 6))
            .initialTerm(Term.parse("2028-01-01/2030-12-31"))
            .grants(grants(2028, "30000.00", "30000.00", "30000.00"))
            .addActions(JOB_COACHING)
            .reports(reports("2029-03-19"))
            .build(),
        covenant("adapted-jobs", ENTERPRISE, "Aangepaste werkplaatsen")
            .signedOn(LocalDate.of(2027, 12, 13))
            .initialTerm(Term.parse("2028-01-01/2030-12-31"))
            .grants(grants(2028, "25000.00", "25000.00", "25000.00"))
            .addActions(ADAPTED_JOBS)
            .reports(reports("2029-03-28"))
            .build(),
        covenant("neighbourhood-care", organisation(9), "Gezondheidsgidsen")
            .signedOn(LocalDate.of(2029, 11, 12))
            .initialTerm(Term.parse("2030-01-01/2032-12-31"))
            .grants(grants(2030, "30000.00", "30000.00", "30000.00"))
            .addActions(NEIGHBOURHOOD_CARE)
            .build());
  }

  private static Covenant.Builder covenant(String id, Id<Organisation> partner, String subject) {
    return Covenant.builder()
        .id(Id.of("covenant-" + id))
        .scheme(SCHEME)
        .authority(CITY)
        .addPartners(partner)
        .subject(nl(subject));
  }

  private static Extension extension(String term, String decidedOn) {
    return Extension.builder().term(Term.parse(term)).decidedOn(LocalDate.parse(decidedOn)).build();
  }

  private static Evaluation evaluation(String completedOn, EvaluationOutcome outcome) {
    return Evaluation.builder().completedOn(LocalDate.parse(completedOn)).outcome(outcome).build();
  }

  private static ImmutableList<Grant> grants(int firstYear, String... amounts) {
    return IntStream.range(0, amounts.length)
        .mapToObj(
            number ->
                Grant.builder()
                    .year(Year.of(firstYear + number))
                    .amount(euros(amounts[number]))
                    .build())
        .collect(toImmutableList());
  }

  /** On the year before, and settled two weeks later. */
  private static ImmutableList<CovenantReport> reports(String... submittedOn) {
    return Stream.of(submittedOn)
        .map(LocalDate::parse)
        .map(
            day ->
                CovenantReport.builder()
                    .year(Year.from(day).minusYears(1))
                    .submittedOn(day)
                    .addProofs(Proof.of(ProofKind.ACTIVITY_REPORT))
                    .settledOn(day.plusWeeks(2))
                    .outcome(SettlementOutcome.SETTLED)
                    .build())
        .collect(toImmutableList());
  }

  /** The City lives with one covenant with a partner that is not of civil society. */
  private static Waiver covenantWithAnEnterprise() {
    return Waiver.builder()
        .rule("partner-not-civil-society")
        .subject(Id.of("covenant-adapted-jobs"))
        .reason(nl("Een maatwerkbedrijf heeft werk voor wie het elders niet vindt."))
        .grantedBy(CITY)
        .term(Term.parse("2028-01-01/2030-12-31"))
        .build();
  }

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  // The plenary meets every May and November: it draws up the plan, follows it up and adjusts it.

  private static LocalDate plenary(int year, Month month) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(2, TUESDAY));
  }

  private static ImmutableList<Meeting> meetings() {
    return ImmutableList.of(
        meeting(2025, Month.MAY, item("De uitdagingen, samen opgelijst").addAbout(PLAN)),
        meeting(
            2025,
            Month.NOVEMBER,
            item("Wie voert welke actie uit?")
                .addAbout(MEDIATION, ENERGY_SCANS, HOMEWORK, WALK_IN_HOUSES),
            item("Wat voert de stad zelf uit?").addAbout(AUTOMATIC_RIGHTS)),
        meeting(
            2026,
            Month.MAY,
            item("Opvolging van de acties").addAbout(MEDIATION, ENERGY_SCANS, HOMEWORK)),
        meeting(
            2026,
            Month.NOVEMBER,
            item("Opvolging van de acties").addAbout(MEDIATION, ENERGY_SCANS, HOMEWORK),
            item("Loketten die verdwijnen").addAbout(COUNTERS_CLOSE, KEEP_COUNTERS)),
        meeting(
            2027,
            Month.MAY,
            item("De armoedebarometer van 2026").addAbout(PLAN),
            item("Antwoord van de stad op het advies over de loketten").addAbout(KEEP_COUNTERS)),
        meeting(
            2027,
            Month.NOVEMBER,
            item("Bijsturing: de groepsaankoop").addAbout(GROUP_PURCHASE),
            item("Voedselhulp per afspraak").addAbout(FOOD_BY_APPOINTMENT)),
        meeting(
            2028,
            Month.MAY,
            item("De armoedebarometer van 2027").addAbout(PLAN),
            item("Effect van de bemiddeling").addAbout(MEDIATION),
            item("Advies over de voedselhulp").addAbout(FREE_ACCESS)),
        meeting(
            2028,
            Month.NOVEMBER,
            item("Bijsturing: wat goed werkt")
                .addAbout(MEDIATION_EVERYWHERE, ENERGY_SCANS_FOR_MORE),
            item("Wie voert welke actie uit?").addAbout(WARM_MEALS)),
        meeting(
            2029,
            Month.MAY,
            item("De armoedebarometer van 2028").addAbout(PLAN),
            item("Bijsturing: zorg in de wijk").addAbout(NEIGHBOURHOOD_CARE)),
        meeting(
            2029,
            Month.NOVEMBER,
            item("Opvolging van de acties")
                .addAbout(WALK_IN_HOUSES, EXPERTS, JOB_COACHING, ADAPTED_JOBS),
            item("Advies over digitaal inschrijven").addAbout(LEISURE_FOR_ALL)));
  }

  private static Meeting meeting(int year, Month month, AgendaItem.Builder... items) {
    LocalDate heldOn = plenary(year, month);
    Meeting.Builder meeting =
        Meeting.builder()
            .id(Id.of(numbered("plenary-%d-%02d", year, month.getValue())))
            .body(PLENARY)
            .heldOn(heldOn)
            .convenedOn(heldOn.minusWeeks(3))
            .convenedBy(person(12))
            .items(Stream.of(items).map(AgendaItem.Builder::build).toList())
            .attendance(attendance(year + month.getValue()));
    LocalDate approved = heldOn.plusWeeks(4);
    return approved.isAfter(TODAY) ? meeting.build() : meeting.minutesApprovedOn(approved).build();
  }

  private static AgendaItem.Builder item(String title) {
    return AgendaItem.builder().title(nl(title));
  }

  private static ImmutableList<Attendance> attendance(int seed) {
    ImmutableList<Id<Organisation>> members = members().collect(toImmutableList());
    return IntStream.range(0, members.size())
        .mapToObj(
            seat ->
                Attendance.builder()
                    .party(members.get(seat))
                    .presence(presence(seat, seed))
                    .build())
        .collect(toImmutableList());
  }

  /** The City and the OCMW, who come first, are always there. */
  private static Presence presence(int seat, int seed) {
    if (seat >= 2 && (seat + seed) % 7 == 0) {
      return Presence.EXCUSED;
    }
    return seat >= 2 && (seat + seed) % 13 == 0 ? Presence.ABSENT : Presence.PRESENT;
  }

  // What organisations signal, and what the consultation body advises, asked or not.

  private static final Id<Signal> COUNTERS_CLOSE = Id.of("signal-counters");
  private static final Id<Signal> FOOD_BY_APPOINTMENT = Id.of("signal-food");
  private static final Id<Signal> ONLY_DIGITAL = Id.of("signal-digital");
  private static final Id<Advice> KEEP_COUNTERS = Id.of("advice-counters");
  private static final Id<Advice> FREE_ACCESS = Id.of("advice-food");
  private static final Id<Advice> LEISURE_FOR_ALL = Id.of("advice-leisure");

  private static ImmutableList<Signal> signals() {
    return ImmutableList.of(
        signal(
            COUNTERS_CLOSE,
            3,
            "2026-09-15",
            "Dienstverlening",
            "Het loket in het district sluit; wie geen computer heeft, blijft weg."),
        signal(
            FOOD_BY_APPOINTMENT,
            7,
            "2027-10-04",
            "Voedselhulp",
            "Wie een afspraak moet maken voor een voedselpakket, komt niet."),
        signal(
            ONLY_DIGITAL,
            11,
            "2029-10-22",
            "Vrije tijd",
            "Ouders zonder mailadres kunnen hun kinderen niet inschrijven."));
  }

  private static Signal signal(
      Id<Signal> id, int organisation, String raisedOn, String theme, String text) {
    return Signal.builder()
        .platform(CONSULTATION)
        .id(id)
        .raisedBy(organisation(organisation))
        .raisedOn(LocalDate.parse(raisedOn))
        .theme(nl(theme))
        .text(nl(text))
        .build();
  }

  private static ImmutableList<Advice> advice() {
    return ImmutableList.of(
        advice(
                KEEP_COUNTERS,
                plenary(2026, Month.NOVEMBER),
                "Houd in elk district een loket open waar iemand zit.",
                COUNTERS_CLOSE)
            .kind(AdviceKind.PROPOSAL)
            .response(
                response(
                    "2027-01-25",
                    Outcome.PARTLY_FOLLOWED,
                    "Zes van de negen loketten blijven open; voor drie is geen personeel."))
            .build(),
        advice(
                Id.of("question-counters"),
                plenary(2027, Month.MAY),
                "Welke drie loketten gaan dicht, en wanneer?",
                COUNTERS_CLOSE)
            .kind(AdviceKind.QUESTION)
            .response(Response.builder().givenOn(LocalDate.of(2027, 6, 21)).build())
            .build(),
        advice(
                FREE_ACCESS,
                plenary(2028, Month.MAY),
                "Geef voedselhulp zonder afspraak.",
                FOOD_BY_APPOINTMENT)
            .inResponseTo(Id.of("request-food"))
            .response(
                response(
                    "2028-07-03",
                    Outcome.NOT_FOLLOWED,
                    "Zonder afspraak is er niet elke dag genoeg voor iedereen."))
            .build(),
        advice(
                LEISURE_FOR_ALL,
                plenary(2029, Month.NOVEMBER),
                "Laat ook aan het loket inschrijven voor de vrije tijd.",
                ONLY_DIGITAL)
            .issuedBy(Id.<Body>of("steering-committee"))
            .build());
  }

  private static Advice.Builder advice(
      Id<Advice> id, LocalDate adoptedOn, String text, Id<? extends Ground> basedOn) {
    return Advice.builder()
        .id(id)
        .kind(AdviceKind.ADVICE)
        .issuedBy(PLENARY)
        .adoptedOn(adoptedOn)
        .addressedTo(CITY)
        .text(nl(text))
        .addBasedOn(basedOn);
  }

  private static Response response(String givenOn, Outcome outcome, String reasons) {
    return Response.builder()
        .givenOn(LocalDate.parse(givenOn))
        .outcome(outcome)
        .reasons(nl(reasons))
        .build();
  }

  // How people took part in the plan and the barometer, beside the meetings.

  private static ImmutableList<ParticipationActivity> participation() {
    return ImmutableList.of(
        activity("needs-survey", "2025-01-20", ParticipationMethod.NEEDS_SURVEY)
            .addContributesTo(PLAN, BAROMETER)
            .level(ParticipationLevel.CONSULT)
            .audience(Audience.TARGET_GROUP)
            .participants(1240)
            .build(),
        activity("interviews", "2025-02-24", ParticipationMethod.INTERVIEW)
            .addContributesTo(PLAN)
            .level(ParticipationLevel.CONSULT)
            .audience(Audience.TARGET_GROUP)
            .participants(18)
            .build(),
        activity("choice-of-indicators", "2025-03-17", ParticipationMethod.FOCUS_GROUP)
            .addContributesTo(BAROMETER)
            .level(ParticipationLevel.ADVISE)
            .audience(Audience.TARGET_GROUP)
            .participants(9)
            .build(),
        activity("listing-of-challenges", "2025-04-08", ParticipationMethod.THEMATIC_WORKING_GROUP)
            .addContributesTo(PLAN)
            .level(ParticipationLevel.CO_PRODUCE)
            .audience(Audience.TARGET_GROUP)
            .participants(64)
            .build(),
        activity("division-of-actions", "2025-10-14", ParticipationMethod.DEBATE)
            .addContributesTo(PLAN)
            .level(ParticipationLevel.CO_DECIDE)
            .audience(Audience.POLICY)
            .participants(31)
            .build(),
        activity("start-of-the-plan", "2026-01-20", ParticipationMethod.INFORMATION_SESSION)
            .addContributesTo(PLAN)
            .level(ParticipationLevel.INFORM)
            .audience(Audience.OFFICIALS)
            .build());
  }

  private static ParticipationActivity.Builder activity(
      String id, String heldOn, ParticipationMethod method) {
    return ParticipationActivity.builder()
        .id(Id.of(id))
        .heldOn(LocalDate.parse(heldOn))
        .method(method);
  }
}
