package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.DutyDone;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Delegation;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Duty;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.Suspension;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The social coordination of Sint-Pieters-Woluwe, told in Java: the sample {@code woluwe.json} is
 * written from here.
 *
 * <p>What is known of the case: who set it up, when, as what and under which law; what it is for;
 * that it has a charter and operating principles, a plenary, four thematic working groups, a
 * steering group and a management committee, a head of coordination, and the chair of the OCMW or a
 * delegate to receive interpellations, convene, lead debates, propose orientations and spread
 * information; and the way from indicators of need to the avenues of the coming year. All the rest
 * is made up, so that the register is whole: the members and people, with numbers for names, the
 * themes of the four groups, all seats and tenures, every day and number, and all that is said.
 */
final class WoluweInJava {

  /** The day on which one looks at the register. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** The OCMW set it up. */
  private static final LocalDate ESTABLISHED = LocalDate.of(2001, 9, 18);

  /** The charter of today came into force; what came before that is not told year by year. */
  private static final LocalDate CHARTER_OF_2021 = LocalDate.of(2021, 1, 1);

  private static final Term SINCE_2021 = Term.from(CHARTER_OF_2021);

  private static final Period THREE_YEARS = Period.ofYears(3);
  private static final Term FIRST_PERIOD = Term.of(CHARTER_OF_2021, THREE_YEARS);
  private static final Term SECOND_PERIOD = Term.of(CHARTER_OF_2021.plus(THREE_YEARS), THREE_YEARS);

  private static final Id<Organisation> OCMW = Id.of("ocmw");
  private static final Id<Organisation> MUNICIPALITY = Id.of("municipality");
  private static final Id<Office> CHAIR = Id.of("chair-of-ocmw");
  private static final Id<Office> HEAD = Id.of("head-of-coordination");
  private static final Id<AdvisoryPlatform> COORDINATION = Id.of("social-coordination");
  private static final Id<Body> PLENARY = Id.of("plenary");
  private static final Id<Body> STEERING_GROUP = Id.of("steering-group");
  private static final Id<Body> MANAGEMENT_COMMITTEE = Id.of("management-committee");

  private WoluweInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(woluwe())
        .people(people())
        .addOrganisations(ocmw(), municipality())
        .addAllOrganisations(institutions())
        .addOffices(chairOfTheOcmw(), headOfTheCoordination())
        .addPlatforms(socialCoordination())
        .meetings(meetings())
        .signals(signals())
        .addAdviceRequests(
            AdviceRequest.builder()
                .platform(Id.of("social-coordination"))
                .id(Id.of("request-2022"))
                .requestedBy(Id.of("ocmw"))
                .requestedOn(LocalDate.of(2022, 4, 21))
                .subject(label("Factures d’énergie", "Energiefacturen"))
                .build())
        .advice(advice())
        .interpellations(interpellations())
        .annualReports(annualReports())
        .dutiesDone(dutiesDone())
        .build();
  }

  private static Municipality woluwe() {
    return Municipality.builder()
        .name(label("Woluwe-Saint-Pierre", "Sint-Pieters-Woluwe"))
        .nisCode(NisCode.of("21019"))
        .region(Region.BRUSSELS)
        .addLanguages(FRENCH, DUTCH)
        .build();
  }

  // The authorities and their offices. The chair of the OCMW has had a delegate since the autumn of
  // 2022, whom the next chair kept.

  private static Organisation ocmw() {
    return Organisation.builder()
        .id(OCMW)
        .name(label("CPAS de Woluwe-Saint-Pierre", "OCMW van Sint-Pieters-Woluwe"))
        .kind(OrganisationKind.SOCIAL_WELFARE_CENTRE)
        .build();
  }

  private static Organisation municipality() {
    return Organisation.builder()
        .id(MUNICIPALITY)
        .name(label("Commune de Woluwe-Saint-Pierre", "Gemeente Sint-Pieters-Woluwe"))
        .kind(OrganisationKind.MUNICIPALITY)
        .build();
  }

  private static final int FIRST_CHAIR = 1;
  private static final int NEXT_CHAIR = 2;
  private static final int DELEGATE = 3;
  private static final int FIRST_HEAD = 4;
  private static final int NEXT_HEAD = 5;

  private static final LocalDate DELEGATED = LocalDate.of(2022, 9, 1);
  private static final LocalDate CHAIR_CHANGED = LocalDate.of(2025, 2, 3);
  private static final LocalDate HEAD_CHANGED = LocalDate.of(2023, 7, 1);

  private static Office chairOfTheOcmw() {
    return Office.builder()
        .id(CHAIR)
        .title(label("Présidence du CPAS", "Voorzitterschap van het OCMW"))
        .organisation(OCMW)
        .kind(OfficeKind.CHAIR_OF_WELFARE_CENTRE)
        .addTenures(
            tenure(FIRST_CHAIR, Term.of(LocalDate.of(2019, 2, 4), DELEGATED.minusDays(1))).build(),
            tenure(FIRST_CHAIR, Term.of(DELEGATED, CHAIR_CHANGED.minusDays(1)))
                .addDelegations(Delegation.builder().delegate(person(DELEGATE)).build())
                .build(),
            tenure(NEXT_CHAIR, Term.from(CHAIR_CHANGED))
                .addDelegations(Delegation.builder().delegate(person(DELEGATE)).build())
                .build())
        .build();
  }

  private static Office headOfTheCoordination() {
    return Office.builder()
        .id(HEAD)
        .title(label("Responsable de la coordination sociale", "Hoofd van de sociale coördinatie"))
        .organisation(OCMW)
        .kind(OfficeKind.HEAD_OF_COORDINATION)
        .addTenures(
            tenure(FIRST_HEAD, Term.of(LocalDate.of(2018, 5, 1), HEAD_CHANGED.minusDays(1)))
                .build(),
            tenure(NEXT_HEAD, Term.from(HEAD_CHANGED)).build())
        .build();
  }

  private static Tenure.Builder tenure(int person, Term term) {
    return Tenure.builder().holder(person(person)).term(term);
  }

  // The institutions that meet, three of each field: associations of professionals and of
  // volunteers, services of the OCMW and the municipality, a social enterprise, a hospital.

  /** A field of social work, and the theme of the working group in which it is at home. */
  private enum Field {
    HOUSING(Theme.HOUSING, label("Logement", "Huisvesting")),
    ENERGY(Theme.HOUSING, label("Énergie", "Energie")),
    CARE(Theme.HEALTH, label("Soins et aide à domicile", "Zorg en thuishulp")),
    MENTAL_HEALTH(Theme.HEALTH, label("Santé mentale", "Geestelijke gezondheid")),
    FOOD_AID(Theme.FOOD, label("Aide alimentaire", "Voedselhulp")),
    BUDGET(Theme.FOOD, label("Budget et dettes", "Budget en schulden")),
    YOUTH(Theme.GENERATIONS, label("Jeunesse et école", "Jeugd en school")),
    OLDER_PEOPLE(Theme.GENERATIONS, label("Aînés", "Ouderen"));

    private final Theme theme;
    private final Label label;

    Field(Theme theme, Label label) {
      this.theme = theme;
      this.label = label;
    }

    static Field of(int institution) {
      return values()[(institution - 1) / 3];
    }
  }

  private static final int INSTITUTIONS = 3 * Field.values().length;

  /** All others are organisations of civil society. */
  private static final ImmutableMap<Integer, OrganisationKind> KINDS =
      ImmutableMap.of(
          3, OrganisationKind.PUBLIC_SERVICE,
          6, OrganisationKind.ENTERPRISE,
          9, OrganisationKind.OTHER,
          18, OrganisationKind.PUBLIC_SERVICE,
          21, OrganisationKind.PUBLIC_SERVICE);

  private static final ImmutableMap<Integer, Id<Organisation>> PARENTS =
      ImmutableMap.of(3, OCMW, 18, OCMW, 21, MUNICIPALITY);

  /** Those in which volunteers do the work. */
  private static final ImmutableSet<Integer> OF_VOLUNTEERS = ImmutableSet.of(2, 10, 13, 22);

  private static ImmutableList<Organisation> institutions() {
    return IntStream.rangeClosed(1, INSTITUTIONS)
        .mapToObj(WoluweInJava::institution)
        .collect(toImmutableList());
  }

  private static Organisation institution(int number) {
    Organisation.Builder institution =
        Organisation.builder()
            .id(organisation(number))
            .name(
                label(numbered("Organisation %03d", number), numbered("Organisatie %03d", number)))
            .kind(KINDS.getOrDefault(number, OrganisationKind.CIVIL_SOCIETY))
            .parent(Optional.ofNullable(PARENTS.get(number)))
            .addThemes(Field.of(number).label);
    if (OF_VOLUNTEERS.contains(number)) {
      institution.addThemes(label("Volontariat", "Vrijwilligerswerk"));
    }
    if (!PARENTS.containsKey(number)) {
      institution.enterpriseNumber(madeUpEnterpriseNumber(number));
    }
    return institution.build();
  }

  /** A number with a right check number, lower than any that was ever given out. */
  private static EnterpriseNumber madeUpEnterpriseNumber(int number) {
    return EnterpriseNumber.of(
        numbered("0000.%03d.%d%02d", number / 10, number % 10, 97 - number % 97));
  }

  private static final int LEFT = 14;
  private static final Term UNTIL_IT_LEFT = Term.of(ESTABLISHED, LocalDate.of(2023, 12, 31));
  private static final int LATECOMER = 24;
  private static final LocalDate CAME_LATE = LocalDate.of(2024, 1, 15);

  private static ImmutableList<Membership> memberships() {
    return IntStream.rangeClosed(1, INSTITUTIONS)
        .mapToObj(WoluweInJava::membership)
        .collect(toImmutableList());
  }

  private static Membership membership(int number) {
    Membership.Builder membership =
        Membership.builder().member(organisation(number)).term(membershipTerm(number));
    return number == LEFT
        ? membership
            .endReason(
                label("L’association a cessé ses activités.", "De vereniging stopte haar werking."))
            .build()
        : membership.build();
  }

  private static Term membershipTerm(int number) {
    return switch (number) {
      case LEFT -> UNTIL_IT_LEFT;
      case LATECOMER -> Term.from(CAME_LATE);
      default -> Term.from(number <= 16 ? ESTABLISHED : LocalDate.of(2010, 1, 1));
    };
  }

  // The coordination: "the social conference" of 18 September 2001, under article 62.

  /** In the first months of the epidemic nobody met. */
  private static final Term SUSPENDED = Term.parse("2020-03-16/2020-08-31");

  /** Until this day members met from their own desks. */
  private static final LocalDate LAST_DAY_FROM_ELSEWHERE = LocalDate.of(2021, 5, 31);

  private static AdvisoryPlatform socialCoordination() {
    return AdvisoryPlatform.builder()
        .id(COORDINATION)
        .name(
            label(
                "Coordination sociale de Woluwe-Saint-Pierre",
                "Sociale coördinatie van Sint-Pieters-Woluwe"))
        .kind(PlatformKind.SOCIAL_COORDINATION)
        .regime(Regime.WELFARE_CENTRE_COORDINATION)
        .authority(OCMW)
        .foundedBy(Decision.builder().takenBy(OCMW).build())
        .established(PartialDate.of(ESTABLISHED))
        .addSuspensions(Suspension.builder().term(SUSPENDED).build())
        .addLegalBases(article62(), brusselsCircular())
        .purposes(purposes())
        .addCharters(firstCharter(), charterOf2021())
        .memberships(memberships())
        .addBodies(
            Body.builder()
                .kind(BodyKind.PLENARY)
                .id(PLENARY)
                .name(label("Assemblée plénière", "Plenaire vergadering"))
                .build())
        .addBodies(steeringGroup())
        .addBodies(managementCommittee())
        .addAllBodies(Stream.of(Theme.values()).map(WoluweInJava::workingGroup).toList())
        .build();
  }

  private static LegalBasis article62() {
    return LegalBasis.builder()
        .citation(
            label(
                "Loi organique du 8 juillet 1976 des centres publics d’action sociale, art. 62",
                "Organieke wet van 8 juli 1976 betreffende de openbare centra voor"
                    + " maatschappelijk welzijn, art. 62"))
        .source(Source.BE_OCMW_62)
        .build();
  }

  private static LegalBasis brusselsCircular() {
    return LegalBasis.builder()
        .citation(
            label(
                "Circulaire bruxelloise relative à la subsidiation de la coordination sociale des"
                    + " CPAS",
                "Brusselse omzendbrief betreffende de subsidiëring van de sociale coördinatie van"
                    + " de OCMW’s"))
        .source(Source.BXL_SOCIAL_COORDINATION)
        .build();
  }

  private static ImmutableList<Label> purposes() {
    return ImmutableList.of(
        label("Se connaître mutuellement.", "Elkaar leren kennen."),
        label(
            "Être un lieu d’expression, de proposition et d’information.",
            "Een plaats van uitdrukking, voorstellen en informatie zijn."),
        label("Être un forum de dialogue et de débat.", "Een forum voor dialoog en debat zijn."),
        label(
            "Soutenir la réflexion sur l’éthique du travail social.",
            "Het nadenken over de ethiek van het sociaal werk ondersteunen."),
        label(
            "À partir des besoins constatés sur place, développer une réflexion et des projets pour"
                + " le territoire, jusqu’à l’interpellation au niveau politique, en émettant des"
                + " avis et des lignes directrices, dans le respect des responsabilités et des"
                + " compétences de chacun.",
            "Vanuit de noden die ter plaatse worden vastgesteld reflectie en projecten voor het"
                + " gebied ontwikkelen, tot een interpellatie op politiek niveau toe, door adviezen"
                + " en richtlijnen te geven, binnen ieders verantwoordelijkheden en bevoegdheden."));
  }

  /** What it asked for is not known. */
  private static Charter firstCharter() {
    return Charter.builder()
        .inForce(Term.of(ESTABLISHED, CHARTER_OF_2021.minusDays(1)))
        .adoptedBy(
            decision(
                ESTABLISHED,
                label(
                    "Création de « la conférence sociale »",
                    "Oprichting van “de sociale conferentie”")))
        .build();
  }

  /** The avenues are for the coming year: all is done before the year is over. */
  private static Charter charterOf2021() {
    return Charter.builder()
        .inForce(SINCE_2021)
        .adoptedBy(
            decision(
                LocalDate.of(2020, 12, 10),
                label(
                    "Charte et principes de fonctionnement de la coordination sociale",
                    "Charter en werkingsprincipes van de sociale coördinatie")))
        .meetings(
            Facts.meetings(3, 14, "1/3").stream()
                .map(rule -> MeetingRule.builder().from(rule).convenedBy(CHAIR).build())
                .toList())
        .participantsAreMembers(true)
        .everyMemberInGroup(true)
        .workingGroups(Bounds.exactly(4))
        .advice(AdviceRule.builder().replyWithin(Period.ofMonths(3)).build())
        .reporting(
            ReportingCalendar.builder()
                .conclusions(inTheYearItself(MonthDay.of(NOVEMBER, 30)))
                .presentation(inTheYearItself(MonthDay.of(DECEMBER, 20)))
                .publication(inTheYearItself(MonthDay.of(DECEMBER, 31)))
                .build())
        .signalTreatedWithin(Period.ofYears(1))
        .interpellationsTo(CHAIR)
        .addDuties(activityReport(), accountOfTheSubsidy())
        .build();
  }

  private static final String ACTIVITY_REPORT = "activity-report";
  private static final String SUBSIDY_ACCOUNT = "subsidy-account";

  // What the Brussels circular asks for the subsidy, as duties that come round every year.

  private static Duty activityReport() {
    return Duty.builder()
        .code(ACTIVITY_REPORT)
        .name(
            label(
                "Rapport d’activités de la coordination, selon la circulaire bruxelloise",
                "Activiteitenverslag van de coördinatie, volgens de Brusselse omzendbrief"))
        .due(YearlyDue.by(MonthDay.of(MARCH, 31)))
        .build();
  }

  private static Duty accountOfTheSubsidy() {
    return Duty.builder()
        .code(SUBSIDY_ACCOUNT)
        .name(
            label(
                "Justification de l’emploi du subside, selon la circulaire bruxelloise",
                "Verantwoording van de subsidie, volgens de Brusselse omzendbrief"))
        .due(YearlyDue.by(MonthDay.of(OCTOBER, 31)))
        .owedBy(OCMW)
        .build();
  }

  private static Decision decision(LocalDate day, Label subject) {
    return Decision.builder().takenOn(day).takenBy(OCMW).subject(subject).build();
  }

  // The steering group: the chair of the OCMW leads it, the head of coordination keeps its papers;
  // professionals and volunteers are elected for three years, at most twice in a row.

  private static final String CHAIR_SEAT = "chair";
  private static final String HEAD_SEAT = "head";
  private static final String MUNICIPALITY_SEAT = "municipality";
  private static final String PROFESSIONALS = "professionals";
  private static final String VOLUNTEERS = "volunteers";

  private static Body steeringGroup() {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(STEERING_GROUP)
        .name(label("Groupe de pilotage", "Stuurgroep"))
        .addSeatPlans(seatPlanOfTheSteeringGroup())
        .addAllMandates(chairs())
        .addAllMandates(heads(STEERING_GROUP, BodyRole.SECRETARY))
        .addMandates(
            delegate("municipality-2021", MUNICIPALITY_SEAT, 6, MUNICIPALITY)
                .term(Term.parse("2021-01-01/2024-12-31"))
                .endReason(MandateEnd.TERM_COMPLETED)
                .build(),
            delegate("municipality-2025", MUNICIPALITY_SEAT, 7, MUNICIPALITY)
                .term(Term.parse("2025-01-01/.."))
                .build())
        .addAllMandates(elected(PROFESSIONALS, FIRST_PERIOD, 1, 7, 17, 19))
        .addAllMandates(elected(VOLUNTEERS, FIRST_PERIOD, 2, 13))
        .addAllMandates(elected(PROFESSIONALS, SECOND_PERIOD, 1, 7, 16, 20))
        .addAllMandates(elected(VOLUNTEERS, SECOND_PERIOD, 10, 13))
        .build();
  }

  private static SeatPlan seatPlanOfTheSteeringGroup() {
    return SeatPlan.builder()
        .inForce(SINCE_2021)
        .adoptedBy(
            decision(
                LocalDate.of(2020, 12, 10),
                label("Composition du groupe de pilotage", "Samenstelling van de stuurgroep")))
        .seatCap(9)
        .chairs(Bounds.exactly(1))
        .minimumSeated(5)
        .addAllotments(
            onlySeat(CHAIR_SEAT, label("Présidence", "Voorzitter"), SeatBasis.EX_OFFICIO)
                .filledBy(CHAIR)
                .build(),
            onlySeat(
                    HEAD_SEAT,
                    label("Responsable de la coordination", "Hoofd van de coördinatie"),
                    SeatBasis.EX_OFFICIO)
                .filledBy(HEAD)
                .voting(false)
                .build(),
            onlySeat(MUNICIPALITY_SEAT, label("Commune", "Gemeente"), SeatBasis.DELEGATED)
                .filledBy(MUNICIPALITY)
                .build(),
            ofElected(PROFESSIONALS, label("Professionnels", "Beroepskrachten"), 4),
            ofElected(VOLUNTEERS, label("Bénévoles", "Vrijwilligers"), 2))
        .build();
  }

  private static SeatAllotment.Builder onlySeat(String code, Label name, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(name).basis(basis).minimum(1).maximum(1);
  }

  private static SeatAllotment ofElected(String code, Label name, int maximum) {
    return SeatAllotment.builder()
        .code(code)
        .name(name)
        .basis(SeatBasis.ELECTED)
        .membersOnly(true)
        .minimum(1)
        .maximum(maximum)
        .mandateLength(THREE_YEARS)
        .maximumConsecutiveMandates(2)
        .build();
  }

  /** Whoever chairs the OCMW, and the delegate who stands in. */
  private static ImmutableList<Mandate> chairs() {
    return ImmutableList.of(
        mandate("chair-2021", CHAIR_SEAT, FIRST_CHAIR)
            .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
            .term(Term.of(CHARTER_OF_2021, CHAIR_CHANGED.minusDays(1)))
            .endReason(MandateEnd.LOST_CAPACITY)
            .build(),
        mandate("chair-2025", CHAIR_SEAT, NEXT_CHAIR)
            .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
            .term(Term.from(CHAIR_CHANGED))
            .build(),
        mandate("delegate-2022", CHAIR_SEAT, DELEGATE)
            .term(Term.of(DELEGATED, CHAIR_CHANGED.minusDays(1)))
            .heldAs(HeldAs.SUBSTITUTE)
            .addStandsInFor(Id.of("chair-2021"))
            .build(),
        mandate("delegate-2025", CHAIR_SEAT, DELEGATE)
            .term(Term.from(CHAIR_CHANGED))
            .heldAs(HeldAs.SUBSTITUTE)
            .addStandsInFor(Id.of("chair-2025"))
            .build());
  }

  /** The head of coordination, whom both committees support. */
  private static ImmutableList<Mandate> heads(Id<Body> body, BodyRole role) {
    return ImmutableList.of(
        mandate("head-2021-" + body, HEAD_SEAT, FIRST_HEAD)
            .addRoles(HeldRole.of(role))
            .term(Term.of(CHARTER_OF_2021, HEAD_CHANGED.minusDays(1)))
            .endReason(MandateEnd.LOST_CAPACITY)
            .build(),
        mandate("head-2023-" + body, HEAD_SEAT, NEXT_HEAD)
            .addRoles(HeldRole.of(role))
            .term(Term.from(HEAD_CHANGED))
            .build());
  }

  private static Mandate.Builder delegate(
      String id, String allotment, int person, Id<Organisation> sender) {
    return mandate(id, allotment, person).onBehalfOf(sender);
  }

  private static ImmutableList<Mandate> elected(
      String allotment, Term period, Integer... institutions) {
    LocalDate firstDay = period.firstDayOrThrow();
    return Stream.of(institutions)
        .map(
            number ->
                mandate(
                        numbered("%s-%d-%03d", allotment, firstDay.getYear(), number),
                        allotment,
                        representative(number))
                    .onBehalfOf(organisation(number))
                    .term(period)
                    .appointedBy(election(plenaryDay(DECEMBER, firstDay.getYear() - 1)))
                    .endReason(
                        period.endsBefore(TODAY)
                            ? Optional.of(MandateEnd.TERM_COMPLETED)
                            : Optional.empty())
                    .build())
        .collect(toImmutableList());
  }

  private static Decision election(LocalDate day) {
    return Decision.builder()
        .takenOn(day)
        .subject(
            label(
                "Élection du groupe de pilotage par les membres",
                "Verkiezing van de stuurgroep door de leden"))
        .build();
  }

  private static Mandate.Builder mandate(String id, String allotment, int person) {
    return Mandate.builder().id(Id.of(id)).holder(person(person)).allotment(allotment);
  }

  // The management committee: the head of coordination chairs it; the OCMW sends two, and they ask
  // two more to join.

  private static final String OCMW_SEATS = "ocmw";
  private static final String CO_OPTED = "co-opted";

  private static Body managementCommittee() {
    return Body.builder()
        .kind(BodyKind.MANAGEMENT_COMMITTEE)
        .id(MANAGEMENT_COMMITTEE)
        .name(label("Comité de gestion", "Directiecomité"))
        .addSeatPlans(seatPlanOfTheManagementCommittee())
        .addAllMandates(heads(MANAGEMENT_COMMITTEE, BodyRole.CHAIR))
        .addMandates(
            delegate("ocmw-2021-1", OCMW_SEATS, 8, OCMW)
                .roles(List.of(HeldRole.of(BodyRole.VICE_CHAIR)))
                .term(SINCE_2021)
                .build(),
            delegate("ocmw-2021-2", OCMW_SEATS, 9, OCMW)
                .term(Term.parse("2021-01-01/2022-03-31"))
                .endReason(MandateEnd.DISMISSED)
                .build(),
            delegate("ocmw-2022", OCMW_SEATS, 10, OCMW).term(Term.parse("2022-04-01/..")).build(),
            mandate("co-opted-2021-1", CO_OPTED, 11)
                .roles(List.of(HeldRole.of(BodyRole.SECRETARY)))
                .term(Term.parse("2021-01-01/2023-02-11"))
                .endReason(MandateEnd.DIED)
                .build(),
            mandate("co-opted-2023", CO_OPTED, 12)
                .roles(List.of(HeldRole.of(BodyRole.SECRETARY)))
                .term(Term.parse("2023-03-01/.."))
                .build(),
            mandate("co-opted-2021-2", CO_OPTED, 13).term(SINCE_2021).build())
        .build();
  }

  private static SeatPlan seatPlanOfTheManagementCommittee() {
    return SeatPlan.builder()
        .inForce(SINCE_2021)
        .adoptedBy(
            decision(
                LocalDate.of(2020, 12, 10),
                label("Composition du comité de gestion", "Samenstelling van het directiecomité")))
        .seatCap(5)
        .chairs(Bounds.exactly(1))
        .minimumSeated(3)
        .addAllotments(
            onlySeat(
                    HEAD_SEAT,
                    label("Responsable de la coordination", "Hoofd van de coördinatie"),
                    SeatBasis.EX_OFFICIO)
                .filledBy(HEAD)
                .build(),
            SeatAllotment.builder()
                .code(OCMW_SEATS)
                .name(label("CPAS", "OCMW"))
                .basis(SeatBasis.DELEGATED)
                .filledBy(OCMW)
                .minimum(1)
                .maximum(2)
                .build(),
            SeatAllotment.builder()
                .code(CO_OPTED)
                .name(label("Membres cooptés", "Gecoöpteerde leden"))
                .basis(SeatBasis.CO_OPTED)
                .maximum(2)
                .build())
        .build();
  }

  // The four thematic working groups. Every member is registered in that of its field, and some in
  // a second one.

  /**
   * What a working group works on, and the indicator of need that a partner on the front line
   * reports to it year after year.
   */
  private enum Theme {
    HOUSING(
        "housing",
        label("Logement et énergie", "Wonen en energie"),
        MONDAY,
        1,
        label("ménages en retard de loyer", "huishoudens met huurachterstand"),
        ImmutableList.of(16, 23)),
    HEALTH(
        "health",
        label("Santé et soins", "Gezondheid en zorg"),
        TUESDAY,
        7,
        label("personnes qui reportent des soins", "personen die zorg uitstellen"),
        ImmutableList.of(4, 22)),
    FOOD(
        "food",
        label("Aide alimentaire et budget", "Voedselhulp en budget"),
        WEDNESDAY,
        13,
        label("colis alimentaires par mois", "voedselpakketten per maand"),
        ImmutableList.of(5, 20)),
    GENERATIONS(
        "generations",
        label("Familles, jeunes et aînés", "Gezinnen, jongeren en ouderen"),
        THURSDAY,
        19,
        label("aînés sans visite depuis un mois", "ouderen zonder bezoek in de voorbije maand"),
        ImmutableList.of(8, 11));

    private final String key;
    private final Label label;
    private final DayOfWeek meetsOn;

    /** The partner on the front line, who chairs the group as well. */
    private final int partner;

    private final Label indicator;

    /** Those of other fields that are registered here as well. */
    private final ImmutableList<Integer> others;

    Theme(
        String key,
        Label label,
        DayOfWeek meetsOn,
        int partner,
        Label indicator,
        ImmutableList<Integer> others) {
      this.key = key;
      this.label = label;
      this.meetsOn = meetsOn;
      this.partner = partner;
      this.indicator = indicator;
      this.others = others;
    }

    Id<Body> group() {
      return Id.of(key + "-group");
    }

    Stream<Integer> participants() {
      return Stream.concat(
          IntStream.rangeClosed(1, INSTITUTIONS)
              .boxed()
              .filter(number -> Field.of(number).theme == this),
          others.stream());
    }

    /** The need that concerns everyone most is discussed in plenary; it changes every year. */
    boolean isForPlenary(int year) {
      return year % values().length == ordinal();
    }
  }

  private static YearlyDue inTheYearItself(MonthDay day) {
    return YearlyDue.builder().day(day).yearsLater(0).build();
  }

  private static Body workingGroup(Theme theme) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(theme.group())
        .name(
            label(
                "Groupe de travail " + theme.label.in(FRENCH),
                "Werkgroep " + theme.label.in(DUTCH)))
        .addThemes(theme.label)
        .lifespan(SINCE_2021)
        .participations(participations(theme))
        .build();
  }

  private static ImmutableList<Participation> participations(Theme theme) {
    return theme
        .participants()
        .map(
            number ->
                Participation.builder()
                    .participant(organisation(number))
                    .representative(person(representative(number)))
                    .roles(roles(theme, number))
                    .term(membershipTerm(number).intersection(SINCE_2021).orElseThrow())
                    .build())
        .collect(toImmutableList());
  }

  /** The partner on the front line chairs, the one after it writes down the conclusions. */
  private static List<HeldRole> roles(Theme theme, int number) {
    if (number == theme.partner) {
      return List.of(HeldRole.of(BodyRole.CHAIR));
    }
    return number == theme.partner + 1 ? List.of(HeldRole.of(BodyRole.RAPPORTEUR)) : List.of();
  }

  // People: those in office and on the committees, then one who speaks for each institution.

  private static final int BEFORE_REPRESENTATIVES = 13;

  private static int representative(int institution) {
    return BEFORE_REPRESENTATIVES + institution;
  }

  private static ImmutableList<Person> people() {
    return IntStream.rangeClosed(1, representative(INSTITUTIONS))
        .mapToObj(
            number ->
                Person.builder().id(person(number)).name(numbered("Person %02d", number)).build())
        .collect(toImmutableList());
  }

  // What the partners on the front line report, year by year, and what becomes of it.

  /**
   * A need that was found on the spot.
   *
   * @param text what the partner meets
   * @param count the value of the theme's indicator
   * @param avenue what to do about it in the coming year; none yet in the year that still runs
   */
  private record Need(int year, Theme theme, Label text, int count, Optional<Label> avenue) {

    Id<Signal> signal() {
      return Id.of(numbered("signal-%d-%s", year, theme.key));
    }

    Id<Conclusion> conclusion() {
      return Id.of(numbered("conclusion-%d-%s", year, theme.key));
    }

    Need avenue(String french, String dutch) {
      return new Need(year, theme, text, count, Optional.of(label(french, dutch)));
    }
  }

  private static Need need(int year, Theme theme, int count, String french, String dutch) {
    return new Need(year, theme, label(french, dutch), count, Optional.empty());
  }

  private static final ImmutableList<Need> NEEDS =
      ImmutableList.<Need>builder()
          .add(
              need(
                      2021,
                      Theme.HOUSING,
                      38,
                      "Des ménages perdent leur logement après deux mois d’arriéré de loyer.",
                      "Huishoudens verliezen hun woning na twee maanden huurachterstand.")
                  .avenue(
                      "Convenir avec les bailleurs d’une alerte dès le premier mois d’arriéré.",
                      "Met verhuurders afspreken om vanaf de eerste maand achterstand te"
                          + " waarschuwen."),
              need(
                      2021,
                      Theme.HEALTH,
                      61,
                      "Des personnes isolées ne retournent plus chez leur médecin.",
                      "Alleenstaanden gaan niet meer terug naar hun arts.")
                  .avenue(
                      "Aller à la rencontre des personnes isolées avec les maisons médicales.",
                      "Samen met de wijkgezondheidscentra alleenstaanden opzoeken."),
              need(
                      2021,
                      Theme.FOOD,
                      140,
                      "Des étudiants demandent pour la première fois une aide alimentaire.",
                      "Studenten vragen voor het eerst voedselhulp.")
                  .avenue(
                      "Ouvrir l’épicerie sociale aux étudiants.",
                      "De sociale kruidenier openstellen voor studenten."),
              need(
                      2021,
                      Theme.GENERATIONS,
                      84,
                      "Des aînés sans internet n’ont plus accès à leur banque.",
                      "Ouderen zonder internet kunnen niet meer bij hun bank terecht.")
                  .avenue(
                      "Installer une aide numérique dans les centres de rencontre.",
                      "Digitale hulp aanbieden in de ontmoetingscentra."))
          .add(
              need(
                      2022,
                      Theme.HOUSING,
                      47,
                      "Les factures d’énergie doublent et des ménages coupent leur chauffage.",
                      "De energiefacturen verdubbelen en huishoudens zetten hun verwarming af.")
                  .avenue(
                      "Tenir une permanence énergie dans chaque quartier.",
                      "In elke wijk een energiepermanentie houden."),
              need(
                      2022,
                      Theme.HEALTH,
                      58,
                      "On attend six mois un premier rendez-vous en santé mentale.",
                      "Voor een eerste afspraak in de geestelijke gezondheidszorg wacht men zes"
                          + " maanden.")
                  .avenue(
                      "Organiser des groupes de parole pendant l’attente.",
                      "Praatgroepen organiseren tijdens het wachten."),
              need(
                      2022,
                      Theme.FOOD,
                      175,
                      "Les dons de vivres diminuent alors que la demande augmente.",
                      "De voedselgiften nemen af terwijl de vraag stijgt.")
                  .avenue(
                      "Récolter ensemble les invendus des commerces.",
                      "Samen de onverkochte voeding van de winkels ophalen."),
              need(
                      2022,
                      Theme.GENERATIONS,
                      79,
                      "Des familles en exil cherchent une école et une garderie.",
                      "Gezinnen op de vlucht zoeken een school en opvang.")
                  .avenue(
                      "Accueillir chaque famille avec un parrainage.",
                      "Elk gezin onthalen met een peter of meter."))
          .add(
              need(
                      2023,
                      Theme.HOUSING,
                      44,
                      "Des familles vivent à cinq dans un logement d’une chambre.",
                      "Gezinnen wonen met vijf in een woning met één slaapkamer.")
                  .avenue(
                      "Recenser ensemble les grands logements vides.",
                      "Samen de grote leegstaande woningen in kaart brengen."),
              need(
                      2023,
                      Theme.HEALTH,
                      66,
                      "Les aidants proches s’épuisent et ne connaissent pas leurs droits.",
                      "Mantelzorgers raken uitgeput en kennen hun rechten niet.")
                  .avenue(
                      "Ouvrir un lieu de répit pour les aidants proches.",
                      "Een plek openen waar mantelzorgers op adem komen."),
              need(
                      2023,
                      Theme.FOOD,
                      182,
                      "Des travailleurs à temps partiel ne bouclent plus le mois.",
                      "Deeltijdse werknemers komen niet meer rond.")
                  .avenue(
                      "Proposer un entretien budgétaire avec le premier colis.",
                      "Bij het eerste pakket een budgetgesprek aanbieden."),
              need(
                      2023,
                      Theme.GENERATIONS,
                      88,
                      "Des jeunes décrochent de l’école sans que personne ne les suive.",
                      "Jongeren haken af op school zonder dat iemand hen volgt.")
                  .avenue(
                      "Réunir chaque mois les écoles et les maisons de jeunes.",
                      "Elke maand scholen en jeugdhuizen samenbrengen."))
          .add(
              need(
                      2024,
                      Theme.HOUSING,
                      51,
                      "Des aînés renoncent à un logement adapté, trop cher pour eux.",
                      "Ouderen zien af van een aangepaste woning, die te duur voor hen is.")
                  .avenue(
                      "Étudier un projet d’habitat groupé entre générations.",
                      "Een project van samenhuizen over generaties heen uitwerken."),
              need(
                      2024,
                      Theme.HEALTH,
                      72,
                      "Des soins dentaires sont reportés pendant des années.",
                      "Tandzorg wordt jarenlang uitgesteld.")
                  .avenue(
                      "Inviter un bus dentaire deux fois par an.",
                      "Tweemaal per jaar een tandartsbus uitnodigen."),
              need(
                      2024,
                      Theme.FOOD,
                      178,
                      "Des ayants droit ne demandent pas les aides auxquelles ils ont droit.",
                      "Rechthebbenden vragen de steun niet aan waarop zij recht hebben.")
                  .avenue(
                      "Parcourir avec chaque personne une liste commune des droits.",
                      "Met iedereen een gemeenschappelijke lijst van rechten doorlopen."),
              need(
                      2024,
                      Theme.GENERATIONS,
                      90,
                      "Des parents seuls ne trouvent pas d’accueil pendant les congés.",
                      "Alleenstaande ouders vinden geen opvang tijdens de vakanties.")
                  .avenue(
                      "Partager les places d’accueil entre associations.",
                      "De opvangplaatsen tussen verenigingen delen."))
          .add(
              need(
                      2025,
                      Theme.HOUSING,
                      49,
                      "Des jeunes dorment chez des amis, faute de garantie locative.",
                      "Jongeren slapen bij vrienden omdat ze geen huurwaarborg hebben.")
                  .avenue(
                      "Créer un fonds commun pour les garanties locatives des jeunes.",
                      "Een gemeenschappelijk fonds voor huurwaarborgen van jongeren oprichten."),
              need(
                      2025,
                      Theme.HEALTH,
                      70,
                      "Des personnes qui ne sont pas en ordre de mutuelle renoncent à une"
                          + " consultation.",
                      "Personen die niet in orde zijn bij het ziekenfonds zien af van een"
                          + " raadpleging.")
                  .avenue(
                      "Vérifier les droits à chaque premier entretien.",
                      "Bij elk eerste gesprek de rechten nakijken."),
              need(
                      2025,
                      Theme.FOOD,
                      190,
                      "Des dettes de consommation s’ajoutent aux dettes d’énergie.",
                      "Consumptieschulden komen bovenop energieschulden.")
                  .avenue(
                      "Former des bénévoles au premier tri des factures.",
                      "Vrijwilligers opleiden om facturen een eerste keer te sorteren."),
              need(
                      2025,
                      Theme.GENERATIONS,
                      86,
                      "Des aînés ne sortent plus, faute de transport près de chez eux.",
                      "Ouderen komen niet meer buiten omdat er in de buurt geen vervoer is.")
                  .avenue(
                      "Lancer un transport de quartier avec des bénévoles.",
                      "Met vrijwilligers buurtvervoer opzetten."))
          .add(
              need(
                  2026,
                  Theme.HOUSING,
                  53,
                  "Des locataires n’osent pas signaler un logement insalubre.",
                  "Huurders durven een ongezonde woning niet te melden."),
              need(
                  2026,
                  Theme.HEALTH,
                  75,
                  "Des patients ne comprennent pas les courriers de l’hôpital.",
                  "Patiënten begrijpen de brieven van het ziekenhuis niet."),
              need(
                  2026,
                  Theme.FOOD,
                  196,
                  "Des familles sautent le repas du soir à la fin du mois.",
                  "Gezinnen slaan op het einde van de maand het avondeten over."),
              need(
                  2026,
                  Theme.GENERATIONS,
                  92,
                  "Des enfants servent d’interprètes lors des démarches de leurs parents.",
                  "Kinderen tolken bij de afspraken van hun ouders."))
          .build();

  private static Stream<Need> needsOf(int year) {
    return NEEDS.stream().filter(need -> need.year() == year);
  }

  private static ImmutableList<Signal> signals() {
    return ImmutableList.<Signal>builder()
        .addAll(NEEDS.stream().map(WoluweInJava::report).iterator())
        .add(newestSignal(), mealsAtSchool(), confidentialSignal())
        .build();
  }

  /** In February, from the partner on the front line. */
  private static Signal report(Need need) {
    return signal(need.theme(), need.theme().partner, need.text())
        .id(need.signal())
        .raisedOn(LocalDate.of(need.year(), FEBRUARY, 8 + need.theme().ordinal()))
        .indicator(
            Quantity.builder()
                .value(BigDecimal.valueOf(need.count()))
                .unit(need.theme().indicator)
                .build())
        .build();
  }

  /** From another member, in between; nobody has discussed it yet. */
  private static Signal newestSignal() {
    return signal(
            Theme.HEALTH,
            10,
            label(
                "Des personnes sortent de l’hôpital sans que l’aide à domicile soit prête.",
                "Personen verlaten het ziekenhuis zonder dat de thuishulp klaarstaat."))
        .id(Id.of("signal-2026-november"))
        .raisedOn(LocalDate.of(2026, 11, 9))
        .build();
  }

  /** The same need as seen at school: from then on one with that of the food bank. */
  private static Signal mealsAtSchool() {
    return signal(
            Theme.FOOD,
            16,
            label(
                "Des élèves arrivent à l’école sans repas de midi.",
                "Leerlingen komen zonder middagmaal naar school."))
        .id(Id.of("signal-2026-school"))
        .raisedOn(LocalDate.of(2026, 3, 16))
        .mergedInto(Id.of("signal-2026-food"))
        .build();
  }

  /** About another member; only those who keep the register read it. */
  private static Signal confidentialSignal() {
    return signal(
            Theme.HOUSING,
            4,
            label(
                "Un membre refuse d’aider les personnes sans adresse.",
                "Een lid weigert mensen zonder adres te helpen."))
        .id(Id.of("signal-2026-confidential"))
        .raisedOn(LocalDate.of(2026, 11, 16))
        .confidential(true)
        .build();
  }

  private static Signal.Builder signal(Theme theme, int institution, Label text) {
    return Signal.builder()
        .platform(COORDINATION)
        .raisedBy(organisation(institution))
        .theme(theme.label)
        .text(text);
  }

  // The meetings of a year. In January the management committee plans the year, in February the
  // steering group; in March the plenary discusses one need, in May each group that of its theme;
  // in June the plenary advises; in September and October the committees look at what became of it;
  // in November the groups conclude, in December the plenary turns that into avenues.

  private static final int FIRST_YEAR = CHARTER_OF_2021.getYear();
  private static final int THIS_YEAR = TODAY.getYear();

  /** Since then it is also written down who came to the committees and the working groups. */
  private static final int ATTENDANCE_SINCE = 2026;

  private static ImmutableList<Meeting> meetings() {
    return IntStream.rangeClosed(FIRST_YEAR, THIS_YEAR)
        .boxed()
        .flatMap(WoluweInJava::meetingsOf)
        .collect(toImmutableList());
  }

  private static Stream<Meeting> meetingsOf(int year) {
    return ImmutableList.<Meeting>builder()
        .add(planningOfTheYear(year), preparation(year), plenaryOnNeeds(year))
        .addAll(ofEachGroup(group -> meetingOnNeeds(group, year)))
        .add(plenaryOnAdvice(year), accountOfTheYear(year), followUp(year))
        .addAll(ofEachGroup(group -> conclusionMeeting(group, year)))
        .add(plenaryOnAvenues(year))
        .build()
        .stream();
  }

  private static List<Meeting> ofEachGroup(Function<Theme, Meeting> meeting) {
    return Stream.of(Theme.values()).map(meeting).toList();
  }

  private static Meeting planningOfTheYear(int year) {
    return meeting(MANAGEMENT_COMMITTEE, nth(2, TUESDAY, JANUARY, year))
        .addItems(item(label("Programme de l’année", "Programma van het jaar")))
        .build();
  }

  private static Meeting preparation(int year) {
    return meeting(STEERING_GROUP, nth(3, TUESDAY, FEBRUARY, year))
        .addItems(
            item(
                label(
                    "Préparation des assemblées plénières avec la responsable de la coordination",
                    "Voorbereiding van de plenaire vergaderingen met het hoofd van de"
                        + " coördinatie")))
        .build();
  }

  private static Meeting plenaryOnNeeds(int year) {
    return meeting(PLENARY, plenaryDay(MARCH, year))
        .addItems(
            item(
                label(
                    "Faire connaissance : deux membres se présentent",
                    "Kennismaking: twee leden stellen zich voor")),
            item(
                label(
                    "Besoins signalés par les partenaires de première ligne",
                    "Noden die de partners van de eerste lijn melden"),
                needsOf(year)
                    .filter(need -> need.theme().isForPlenary(year))
                    .map(Need::signal)
                    .toList()),
            item(label("Informations aux membres", "Informatie aan de leden")))
        .build();
  }

  private static Meeting meetingOnNeeds(Theme theme, int year) {
    return meeting(theme.group(), nth(2, theme.meetsOn, MAY, year))
        .addItems(
            item(
                label("Besoins de la population", "Noden van de bevolking"),
                needsOf(year)
                    .filter(need -> need.theme() == theme && !theme.isForPlenary(year))
                    .map(Need::signal)
                    .toList()))
        .build();
  }

  private static Meeting plenaryOnAdvice(int year) {
    LocalDate day = plenaryDay(JUNE, year);
    return meeting(PLENARY, day)
        .addItems(
            item(
                label(
                    "Réflexion sur l’éthique du travail social",
                    "Nadenken over de ethiek van het sociaal werk")),
            item(label("Avis et lignes directrices", "Adviezen en richtlijnen"), advicesOf(day)),
            item(label("Interpellations", "Interpellaties")),
            item(label("Informations aux membres", "Informatie aan de leden")))
        .build();
  }

  private static Meeting accountOfTheYear(int year) {
    return meeting(MANAGEMENT_COMMITTEE, nth(3, TUESDAY, SEPTEMBER, year))
        .addItems(
            item(
                label(
                    "Conditions de la circulaire bruxelloise : justification du subside",
                    "Voorwaarden van de Brusselse omzendbrief: verantwoording van de subsidie")))
        .build();
  }

  private static Meeting followUp(int year) {
    LocalDate day = steeringDay(year);
    return meeting(STEERING_GROUP, day)
        .addItems(
            item(
                label("Suivi des pistes de l’année", "Opvolging van de pistes van het jaar"),
                year == FIRST_YEAR ? ImmutableList.of() : conclusionsOf(year - 1)),
            item(label("Avis et lignes directrices", "Adviezen en richtlijnen"), advicesOf(day)))
        .build();
  }

  private static LocalDate steeringDay(int year) {
    return nth(1, TUESDAY, OCTOBER, year);
  }

  private static Meeting conclusionMeeting(Theme theme, int year) {
    return meeting(theme.group(), conclusionDay(theme, year))
        .addItems(item(label("Conclusion de l’année", "Conclusie van het jaar")))
        .build();
  }

  private static LocalDate conclusionDay(Theme theme, int year) {
    return nth(4, theme.meetsOn, NOVEMBER, year);
  }

  private static Meeting plenaryOnAvenues(int year) {
    return meeting(PLENARY, plenaryDay(DECEMBER, year))
        .addItems(
            item(
                label(
                    "Conclusions des quatre groupes de travail et pistes pour l’année à venir",
                    "Conclusies van de vier werkgroepen en pistes voor het komende jaar"),
                year == THIS_YEAR ? ImmutableList.of() : conclusionsOf(year)),
            item(
                label(
                    "Orientations proposées par la présidence du CPAS",
                    "Oriëntaties die de voorzitter van het OCMW voorstelt")),
            item(label("Interpellations", "Interpellaties")),
            item(label("Informations aux membres", "Informatie aan de leden")))
        .build();
  }

  private static LocalDate plenaryDay(Month month, int year) {
    return nth(2, THURSDAY, month, year);
  }

  private static LocalDate nth(int nth, DayOfWeek weekday, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, weekday));
  }

  /** Convened three weeks ahead by the chair of the OCMW or the delegate. */
  private static Meeting.Builder meeting(Id<Body> body, LocalDate heldOn) {
    LocalDate approved = heldOn.plusWeeks(4);
    return Meeting.builder()
        .id(meetingId(body, heldOn))
        .body(body)
        .heldOn(heldOn)
        .convenedOn(heldOn.minusWeeks(3))
        .convenedBy(chairOrDelegate(heldOn.minusWeeks(3)))
        .attendance(heldOn.isAfter(TODAY) ? ImmutableList.of() : attendance(body, heldOn))
        .minutesApprovedOn(approved.isAfter(TODAY) ? Optional.empty() : Optional.of(approved));
  }

  private static Id<Meeting> meetingId(Id<Body> body, LocalDate heldOn) {
    return Id.of(numbered("meeting-%s-%s", body, heldOn));
  }

  /** {@return the delegate if there is one, else the chair} */
  private static Id<Person> chairOrDelegate(LocalDate day) {
    Tenure tenure = Iterables.getOnlyElement(chairOfTheOcmw().tenuresOn(day));
    return tenure.delegations().stream()
        .map(Delegation::delegate)
        .findFirst()
        .orElse(tenure.holder());
  }

  private static Id<Person> head(LocalDate day) {
    return Iterables.getOnlyElement(headOfTheCoordination().tenuresOn(day)).holder();
  }

  private static AgendaItem item(Label title) {
    return item(title, ImmutableList.of());
  }

  private static AgendaItem item(Label title, List<? extends Id<? extends Topic>> about) {
    return AgendaItem.builder().title(title).about(about).build();
  }

  private static ImmutableList<Id<Conclusion>> conclusionsOf(int year) {
    return needsOf(year).map(Need::conclusion).collect(toImmutableList());
  }

  private static ImmutableList<Id<Advice>> advicesOf(LocalDate day) {
    return advice().stream()
        .filter(advice -> advice.adoptedOn().equals(day))
        .map(Advice::id)
        .collect(toImmutableList());
  }

  // Who came. Every member is invited to every plenary; two of three come, as a rule.

  private static ImmutableList<Attendance> attendance(Id<Body> body, LocalDate day) {
    if (body.equals(PLENARY)) {
      return atPlenary(day);
    }
    if (day.getYear() < ATTENDANCE_SINCE) {
      return ImmutableList.of();
    }
    return Stream.of(Theme.values())
        .filter(theme -> theme.group().equals(body))
        .findFirst()
        .map(theme -> atWorkingGroup(theme, day))
        .orElseGet(() -> atCommittee(body, day));
  }

  private static ImmutableList<Attendance> atPlenary(LocalDate day) {
    return ImmutableList.<Attendance>builder()
        .add(present(chairOrDelegate(day)), present(head(day)))
        .addAll(
            IntStream.rangeClosed(1, INSTITUTIONS)
                .filter(number -> membershipTerm(number).contains(day))
                .mapToObj(number -> invited(number, day))
                .iterator())
        .build();
  }

  private static Attendance present(Id<Person> person) {
    return Attendance.builder().party(person).presence(Presence.PRESENT).build();
  }

  private static Attendance invited(int number, LocalDate day) {
    return Attendance.builder().party(organisation(number)).presence(presence(number, day)).build();
  }

  private static Presence presence(int number, LocalDate day) {
    return switch ((5 * number + day.getMonthValue() + day.getYear()) % 9) {
      case 0, 1 -> Presence.EXCUSED;
      case 2 -> Presence.ABSENT;
      default -> day.isAfter(LAST_DAY_FROM_ELSEWHERE) ? Presence.PRESENT : Presence.REMOTE;
    };
  }

  private static ImmutableList<Attendance> atWorkingGroup(Theme theme, LocalDate day) {
    return theme
        .participants()
        .filter(number -> membershipTerm(number).contains(day))
        .map(
            number ->
                Attendance.builder()
                    .party(organisation(number))
                    .representative(person(representative(number)))
                    .presence(presence(number, day))
                    .build())
        .collect(toImmutableList());
  }

  private static ImmutableList<Attendance> atCommittee(Id<Body> body, LocalDate day) {
    Body committee = body.equals(STEERING_GROUP) ? steeringGroup() : managementCommittee();
    return committee.mandates().stream()
        .filter(mandate -> mandate.heldAs() == HeldAs.MEMBER && mandate.term().contains(day))
        .map(mandate -> present(mandate.holder()))
        .collect(toImmutableList());
  }

  // The avenues for the coming year, with the conclusions that they rest on.

  private static ImmutableList<AnnualReport> annualReports() {
    return IntStream.range(FIRST_YEAR, THIS_YEAR)
        .mapToObj(WoluweInJava::annualReport)
        .collect(toImmutableList());
  }

  private static AnnualReport annualReport(int year) {
    LocalDate presented = plenaryDay(DECEMBER, year);
    return AnnualReport.builder()
        .platform(COORDINATION)
        .id(Id.of("report-" + year))
        .year(Year.of(year))
        .conclusions(needsOf(year).map(WoluweInJava::conclusion).toList())
        .avenues(needsOf(year).map(WoluweInJava::avenue).toList())
        .presentedOn(presented)
        .presentedTo(OCMW)
        .publishedOn(presented.plusWeeks(1))
        .build();
  }

  // What is done for the subsidy of a year: the report in March of the next, and the account after
  // the management committee has seen it in September.

  private static ImmutableList<DutyDone> dutiesDone() {
    return IntStream.range(FIRST_YEAR, THIS_YEAR)
        .boxed()
        .flatMap(
            year ->
                Stream.of(
                    dutyDone(ACTIVITY_REPORT, year, nth(2, TUESDAY, MARCH, year + 1)),
                    dutyDone(SUBSIDY_ACCOUNT, year, nth(2, TUESDAY, OCTOBER, year + 1))))
        .collect(toImmutableList());
  }

  private static DutyDone dutyDone(String duty, int year, LocalDate day) {
    return DutyDone.builder()
        .platform(COORDINATION)
        .duty(duty)
        .year(Year.of(year))
        .doneOn(day)
        .build();
  }

  private static Conclusion conclusion(Need need) {
    return Conclusion.builder()
        .id(need.conclusion())
        .body(need.theme().group())
        .adoptedOn(conclusionDay(need.theme(), need.year()))
        .text(
            label(
                "Besoin constaté : " + need.text().in(FRENCH),
                "Vastgestelde nood: " + need.text().in(DUTCH)))
        .addBasedOn(need.signal())
        .build();
  }

  private static Avenue avenue(Need need) {
    return Avenue.builder()
        .id(Id.of(numbered("avenue-%d-%s", need.year() + 1, need.theme().key)))
        .text(need.avenue().orElseThrow())
        .addBasedOn(need.conclusion(), need.signal())
        .build();
  }

  // Advice and guidelines, adopted by the plenary in June and by the steering group in October.

  private static ImmutableList<Advice> advice() {
    return ImmutableList.of(
        advice(AdviceKind.ADVICE, PLENARY, plenaryDay(JUNE, 2022), OCMW)
            .inResponseTo(Id.of("request-2022"))
            .addBasedOn(Id.<Signal>of("signal-2022-housing"))
            .text(
                label(
                    "Ouvrir un fonds social pour les factures d’énergie.",
                    "Een sociaal fonds voor energiefacturen openen."))
            .response(
                Response.builder()
                    .givenOn(LocalDate.of(2022, 8, 30))
                    .outcome(Outcome.FOLLOWED)
                    .build())
            .build(),
        advice(AdviceKind.GUIDELINE, PLENARY, plenaryDay(JUNE, 2023), OCMW)
            .addBasedOn(Id.<Signal>of("signal-2023-generations"))
            .text(
                label(
                    "Entre services, ne partager les données d’une personne qu’avec son accord.",
                    "Gegevens van iemand tussen diensten alleen delen met diens akkoord."))
            .response(
                Response.builder()
                    .givenOn(LocalDate.of(2023, 8, 29))
                    .outcome(Outcome.FOLLOWED)
                    .build())
            .build(),
        advice(AdviceKind.ADVICE, PLENARY, plenaryDay(JUNE, 2024), MUNICIPALITY)
            .addBasedOn(Id.<Signal>of("signal-2024-generations"))
            .text(
                label(
                    "Réserver aux parents seuls une part des places d’accueil pendant les congés.",
                    "Een deel van de opvangplaatsen tijdens de vakanties voorbehouden aan"
                        + " alleenstaande ouders."))
            .response(
                answer(
                    "2024-09-10",
                    Outcome.NOT_FOLLOWED,
                    label(
                        "Les places sont attribuées selon l’ordre des demandes.",
                        "De plaatsen worden toegewezen in de volgorde van de aanvragen.")))
            .build(),
        advice(AdviceKind.ADVICE, PLENARY, plenaryDay(JUNE, 2025), MUNICIPALITY)
            .addBasedOn(
                Id.<Signal>of("signal-2025-generations"),
                Id.<Conclusion>of("conclusion-2024-housing"))
            .text(
                label(
                    "Offrir un transport à la demande aux aînés.",
                    "Ouderen vervoer op aanvraag aanbieden."))
            .response(
                answer(
                    "2025-09-02",
                    Outcome.PARTLY_FOLLOWED,
                    label(
                        "Le budget ne suffit que pour deux après-midis par semaine.",
                        "Het budget volstaat maar voor twee namiddagen per week.")))
            .build(),
        advice(AdviceKind.ADVICE, STEERING_GROUP, steeringDay(2026), OCMW)
            .addBasedOn(Id.<Signal>of("signal-2026-health"))
            .text(
                label(
                    "Expliquer en langage clair les courriers de l’hôpital lors d’une permanence.",
                    "Op een zitdag de brieven van het ziekenhuis in klare taal uitleggen."))
            .build());
  }

  private static Advice.Builder advice(
      AdviceKind kind, Id<Body> body, LocalDate adopted, Id<Organisation> addressee) {
    return Advice.builder()
        .id(Id.of((kind == AdviceKind.GUIDELINE ? "guideline-" : "advice-") + adopted.getYear()))
        .kind(kind)
        .issuedBy(body)
        .adoptedOn(adopted)
        .addressedTo(addressee);
  }

  private static Response answer(String givenOn, Outcome outcome, Label reasons) {
    return Response.builder()
        .givenOn(LocalDate.parse(givenOn))
        .outcome(outcome)
        .reasons(reasons)
        .build();
  }

  // Interpellations on signals of the year: received by the chair of the OCMW, later by the
  // delegate; the last one is to be discussed in December.

  private static ImmutableList<Interpellation> interpellations() {
    return ImmutableList.of(
        interpellation(5, "2021-10-18")
            .addBasedOn(Id.<Signal>of("signal-2021-food"))
            .text(
                label(
                    "Quand le CPAS ouvrira-t-il une permanence pour les étudiants ?",
                    "Wanneer opent het OCMW een zitdag voor studenten?"))
            .discussedAt(meetingId(PLENARY, plenaryDay(DECEMBER, 2021)))
            .answeredOn(LocalDate.of(2022, 1, 27))
            .build(),
        interpellation(12, "2023-09-11")
            .addBasedOn(Id.<Signal>of("signal-2023-health"))
            .text(
                label(
                    "Que fait le CPAS pour les aidants proches qui n’en peuvent plus ?",
                    "Wat doet het OCMW voor mantelzorgers die niet meer kunnen?"))
            .discussedAt(meetingId(Theme.HEALTH.group(), conclusionDay(Theme.HEALTH, 2023)))
            .answeredOn(plenaryDay(DECEMBER, 2023))
            .build(),
        interpellation(20, "2025-03-24")
            .addBasedOn(Id.<Signal>of("signal-2025-housing"))
            .text(
                label(
                    "Le CPAS soutiendra-t-il les jeunes sans garantie locative ?",
                    "Zal het OCMW jongeren zonder huurwaarborg steunen?"))
            .discussedAt(meetingId(PLENARY, plenaryDay(JUNE, 2025)))
            .answeredOn(LocalDate.of(2025, 7, 8))
            .build(),
        interpellation(16, "2026-10-12")
            .addBasedOn(Id.<Signal>of("signal-2026-food"))
            .text(
                label(
                    "Comment le CPAS atteindra-t-il les familles qui sautent des repas ?",
                    "Hoe zal het OCMW de gezinnen bereiken die maaltijden overslaan?"))
            .discussedAt(meetingId(PLENARY, plenaryDay(DECEMBER, 2026)))
            .build());
  }

  private static Interpellation.Builder interpellation(int institution, String raisedOn) {
    LocalDate day = LocalDate.parse(raisedOn);
    return Interpellation.builder()
        .platform(COORDINATION)
        .id(Id.of("interpellation-" + day.getYear()))
        .raisedBy(organisation(institution))
        .raisedOn(day)
        .receivedBy(CHAIR);
  }

  // How names are written.

  private static final Locale FRENCH = Locale.FRENCH;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Id<Person> person(int number) {
    return Id.of(numbered("person-%02d", number));
  }

  private static Id<Organisation> organisation(int number) {
    return Id.of(numbered("organisation-%03d", number));
  }

  private static String numbered(String text, Object... numbers) {
    return String.format(Locale.ROOT, text, numbers);
  }

  private static Label label(String french, String dutch) {
    return Label.of(ImmutableMap.of(Locale.FRENCH, french, Locale.forLanguageTag("nl"), dutch));
  }
}
