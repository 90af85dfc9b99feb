package io.github.samenspraak.samples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.github.samenspraak.policy.ActionStatus.DONE;
import static io.github.samenspraak.policy.ActionStatus.DROPPED;
import static io.github.samenspraak.policy.ActionStatus.PLANNED;
import static io.github.samenspraak.policy.ActionStatus.RUNNING;
import static io.github.samenspraak.policy.HouseFunction.COMMUNICATION;
import static io.github.samenspraak.policy.HouseFunction.COOPERATION;
import static io.github.samenspraak.policy.HouseFunction.COUNTER;
import static io.github.samenspraak.policy.HouseFunction.DETECTION;
import static io.github.samenspraak.policy.HouseFunction.INFORMATION;
import static io.github.samenspraak.policy.HouseFunction.REFERRAL;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MeetingRule;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.AccessibilityCriterion;
import io.github.samenspraak.policy.AccessibilityReview;
import io.github.samenspraak.policy.Action;
import io.github.samenspraak.policy.Adjustment;
import io.github.samenspraak.policy.Audience;
import io.github.samenspraak.policy.Capacity;
import io.github.samenspraak.policy.Challenge;
import io.github.samenspraak.policy.Commitment;
import io.github.samenspraak.policy.Contributor;
import io.github.samenspraak.policy.Direction;
import io.github.samenspraak.policy.ExtendedTest;
import io.github.samenspraak.policy.HouseFunction;
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
import io.github.samenspraak.policy.PovertyTest;
import io.github.samenspraak.policy.QuickScan;
import io.github.samenspraak.policy.Score;
import io.github.samenspraak.policy.Service;
import io.github.samenspraak.policy.Session;
import io.github.samenspraak.policy.SocialHouse;
import io.github.samenspraak.policy.SupportField;
import io.github.samenspraak.policy.SupportProgramme;
import io.github.samenspraak.policy.SupportTrack;
import io.github.samenspraak.policy.SwotAnalysis;
import io.github.samenspraak.policy.TargetGroup;
import io.github.samenspraak.policy.Training;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Figure;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.LegalBasis;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A local authority that the local social policy cell of KINA supports, told in Java: the sample
 * {@code kina.json} is written from here.
 *
 * <p>What is known of the case: KINA is an association of OCMWs in the arrondissement of Antwerp,
 * with a cell that supports local social policy plans for 2008 to 2014 and Social Houses; who may
 * have that support, whom it addresses, and what it consists of; the seven fields of a plan, and
 * what a Social House is for. All the rest is made up, so that the register is whole: the
 * authorities, organisations and people, with numbers for names, and whatever they plan, count and
 * do.
 */
final class KinaInJava {

  /** The day on which one looks at the register: in the fifth year of the plan. */
  static final LocalDate TODAY = LocalDate.of(2012, 6, 15);

  private static final Term TERM_OF_THE_PLAN = Term.parse("2008-01-01/2014-12-31");
  private static final LocalDate ESTABLISHED = LocalDate.of(2007, 3, 1);
  private static final Term SINCE_ESTABLISHED = Term.from(ESTABLISHED);
  private static final Term UNTIL_THE_ELECTIONS = Term.of(ESTABLISHED, LocalDate.of(2012, 12, 31));

  private static final int AUTHORITIES = 6;

  /** The OCMW that is no member of KINA. */
  private static final int NO_MEMBER = 6;

  private static final int LOCAL_ACTORS = 8;

  private static final Id<Organisation> MUNICIPALITY = municipality(1);
  private static final Id<Organisation> OCMW = ocmw(1);
  private static final Id<Organisation> KINA = Id.of("kina");
  private static final Id<Organisation> CELL = Id.of("cell");
  private static final Id<Organisation> COLLEGE = Id.of("college-001");
  private static final Id<Office> CHAIR = Id.of("chair-of-ocmw");
  private static final Id<Office> COUNCILLOR = Id.of("councillor");
  private static final Id<Office> SECRETARY = Id.of("municipal-secretary");
  private static final Id<AdvisoryPlatform> CONSULTATION = Id.of("consultation");
  private static final Id<Body> STEERING_GROUP = Id.of("steering-group");
  private static final Id<Body> LIVING_GROUP = Id.of("living-group");
  private static final Id<Body> HOUSE_GROUP = Id.of("house-group");
  private static final Id<PolicyPlan> PLAN = Id.of("plan-2008-2014");
  private static final Id<PovertyBarometer> FIGURES = Id.of("figures-2008-2014");

  private KinaInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(place())
        .people(people())
        .addAllOrganisations(municipalities())
        .addAllOrganisations(ocmws())
        .addOrganisations(kina(), cell(), college())
        .addAllOrganisations(localActors())
        .addGoverningBodies(boardOfKina())
        .addOffices(chairOfTheOcmw(), councillor(), secretary())
        .addPlatforms(consultation())
        .meetings(meetings())
        .addPlans(plan())
        .addMeasures(freeTransport())
        .addBarometers(figuresYearByYear())
        .povertyTests(povertyTests())
        .addSocialHouses(socialHouse())
        .addAccessibilityReviews(reviewOfTheSessions())
        .participationActivities(participation())
        .addSupportProgrammes(support())
        .build();
  }

  /** In the arrondissement of Antwerp, as its code says, which is that of no municipality. */
  private static Municipality place() {
    return Municipality.builder()
        .name(nl("Gemeente 001"))
        .nisCode(NisCode.of("11999"))
        .region(Region.FLANDERS)
        .addLanguages(DUTCH)
        .build();
  }

  // The local authorities of the arrondissement, six here: a municipality and its OCMW each.

  private static ImmutableList<Organisation> municipalities() {
    return eachAuthority()
        .map(
            number ->
                organisation(
                    municipality(number),
                    numbered("Gemeente %03d", number),
                    OrganisationKind.MUNICIPALITY))
        .map(Organisation.Builder::build)
        .collect(toImmutableList());
  }

  private static ImmutableList<Organisation> ocmws() {
    return eachAuthority()
        .map(
            number ->
                organisation(
                        ocmw(number),
                        numbered("OCMW %03d", number),
                        OrganisationKind.SOCIAL_WELFARE_CENTRE)
                    .parent(municipality(number)))
        .map(Organisation.Builder::build)
        .collect(toImmutableList());
  }

  private static Stream<Integer> eachAuthority() {
    return IntStream.rangeClosed(1, AUTHORITIES).boxed();
  }

  /** An association of OCMWs. */
  private static Organisation kina() {
    return organisation(KINA, "KINA", OrganisationKind.INTERMUNICIPAL)
        .members(
            eachAuthority()
                .filter(number -> number != NO_MEMBER)
                .map(KinaInJava::ocmw)
                .collect(toImmutableList()))
        .build();
  }

  private static Organisation cell() {
    return organisation(CELL, "Cel Lokaal Sociaal Beleid", OrganisationKind.PUBLIC_SERVICE)
        .parent(KINA)
        .build();
  }

  private static Organisation college() {
    return organisation(COLLEGE, "Hogeschool 001", OrganisationKind.ACADEMIC).build();
  }

  /** The seventh is an association in which people in poverty have their say. */
  private static ImmutableList<Organisation> localActors() {
    return IntStream.rangeClosed(1, LOCAL_ACTORS)
        .mapToObj(
            number ->
                organisation(
                        actor(number),
                        numbered("Organisatie %03d", number),
                        OrganisationKind.CIVIL_SOCIETY)
                    .enterpriseNumber(madeUpEnterpriseNumber(number))
                    .addThemes(
                        number == EXPERTS_BY_EXPERIENCE
                            ? nl("Mensen in armoede")
                            : Field.values()[number % 7].label)
                    .build())
        .collect(toImmutableList());
  }

  private static final int EXPERTS_BY_EXPERIENCE = 7;

  private static Organisation.Builder organisation(
      Id<Organisation> id, String name, OrganisationKind kind) {
    return Organisation.builder().id(id).name(nl(name)).kind(kind);
  }

  /** A number with a right check number, lower than any that was ever given out. */
  private static EnterpriseNumber madeUpEnterpriseNumber(int number) {
    return EnterpriseNumber.of(
        numbered("0000.%03d.%d%02d", number / 10, number % 10, 97 - number % 97));
  }

  // Those who decide and those who carry out: the chair of the OCMW, a councillor, the secretary.

  private static Office chairOfTheOcmw() {
    return office(CHAIR, "Voorzitter van het OCMW", OCMW, OfficeKind.CHAIR_OF_WELFARE_CENTRE, 1);
  }

  private static Office councillor() {
    return office(COUNCILLOR, "Gemeenteraadslid", MUNICIPALITY, OfficeKind.COUNCILLOR, 2);
  }

  private static Office secretary() {
    return office(SECRETARY, "Gemeentesecretaris", MUNICIPALITY, OfficeKind.OTHER, 3);
  }

  private static Office office(
      Id<Office> id, String title, Id<Organisation> organisation, OfficeKind kind, int holder) {
    return Office.builder()
        .id(id)
        .title(nl(title))
        .organisation(organisation)
        .kind(kind)
        .addTenures(
            Tenure.builder()
                .holder(person(holder))
                .term(Term.parse("2007-01-02/2012-12-31"))
                .build())
        .build();
  }

  private static final int BEFORE_REPRESENTATIVES = 5;

  private static ImmutableList<Person> people() {
    return IntStream.rangeClosed(1, BEFORE_REPRESENTATIVES + LOCAL_ACTORS)
        .mapToObj(
            number ->
                Person.builder().id(person(number)).name(numbered("Persoon %02d", number)).build())
        .collect(toImmutableList());
  }

  /** The board of the association, of which the OCMW holds two seats. */
  private static GoverningBodies boardOfKina() {
    return GoverningBodies.builder()
        .organisation(KINA)
        .addBodies(
            Body.builder()
                .kind(BodyKind.BOARD)
                .id(Id.of("board"))
                .name(nl("Raad van bestuur"))
                .addMandates(onTheBoard(1, BodyRole.CHAIR), onTheBoard(4, BodyRole.TREASURER))
                .build())
        .build();
  }

  private static Mandate onTheBoard(int person, BodyRole role) {
    return Mandate.builder()
        .id(Id.of(numbered("board-%02d", person)))
        .holder(person(person))
        .onBehalfOf(OCMW)
        .term(Term.parse("2007-04-02/2013-03-31"))
        .addRoles(HeldRole.of(role))
        .build();
  }

  private static Id<Person> representative(int actor) {
    return person(BEFORE_REPRESENTATIVES + actor);
  }

  // The steering group and the working groups of the plan, whose meetings the cell coordinates and
  // reports.

  private static AdvisoryPlatform consultation() {
    return AdvisoryPlatform.builder()
        .id(CONSULTATION)
        .name(nl("Overleg lokaal sociaal beleid"))
        .kind(PlatformKind.CONSULTATION_BODY)
        .authority(MUNICIPALITY)
        .foundedBy(Decision.builder().takenBy(MUNICIPALITY).build())
        .established(PartialDate.of(ESTABLISHED))
        .addLegalBases(decreeOf2004())
        .addPurposes(nl("Het lokaal sociaal beleidsplan samen opstellen en opvolgen."))
        .addCharters(
            Charter.builder()
                .inForce(SINCE_ESTABLISHED)
                .adoptedBy(decisionOfTheMunicipalCouncil("Oprichting van het overleg"))
                .addMeetings(MeetingRule.builder().noticeDays(10).build())
                .participantsAreMembers(true)
                .workingGroups(Bounds.exactly(2))
                .build())
        .memberships(memberships())
        .addBodies(steeringGroup())
        .addBodies(
            workingGroup(LIVING_GROUP, "Werkgroep Wonen en leven", 2, 3, 4, 5),
            workingGroup(HOUSE_GROUP, "Werkgroep Sociaal Huis", 1, 6, 7, 8))
        .build();
  }

  private static LegalBasis decreeOf2004() {
    return LegalBasis.builder()
        .citation(nl("Decreet van 19 maart 2004 betreffende het lokaal sociaal beleid"))
        .source(Source.FL_LSB_2004)
        .build();
  }

  private static Decision decisionOfTheMunicipalCouncil(String subject) {
    return Decision.builder()
        .takenOn(LocalDate.of(2007, 2, 19))
        .takenBy(MUNICIPALITY)
        .subject(nl(subject))
        .build();
  }

  private static ImmutableList<Membership> memberships() {
    return Stream.concat(
            Stream.of(MUNICIPALITY, OCMW),
            IntStream.rangeClosed(1, LOCAL_ACTORS).mapToObj(KinaInJava::actor))
        .map(member -> Membership.builder().member(member).term(SINCE_ESTABLISHED).build())
        .collect(toImmutableList());
  }

  private static Body steeringGroup() {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(STEERING_GROUP)
        .name(nl("Stuurgroep lokaal sociaal beleid"))
        .addSeatPlans(seatPlan())
        .addMandates(
            mandate("chair", 1).roles(List.of(HeldRole.of(BodyRole.CHAIR))).build(),
            mandate("councillor", 2).build(),
            mandate("secretary", 3).build(),
            mandate("ocmw", 4).onBehalfOf(OCMW).build(),
            mandate("cell", 5)
                .onBehalfOf(CELL)
                .roles(List.of(HeldRole.of(BodyRole.SECRETARY)))
                .build())
        .addAllMandates(Stream.of(1, 4, 7).map(KinaInJava::elected).toList())
        .build();
  }

  private static SeatPlan seatPlan() {
    return SeatPlan.builder()
        .inForce(SINCE_ESTABLISHED)
        .adoptedBy(decisionOfTheMunicipalCouncil("Samenstelling van de stuurgroep"))
        .seatCap(8)
        .chairs(Bounds.exactly(1))
        .addAllotments(
            exOfficio("chair", "Voorzitter van het OCMW", CHAIR),
            exOfficio("councillor", "Gemeenteraad", COUNCILLOR),
            exOfficio("secretary", "Secretaris", SECRETARY),
            allotment("ocmw", "OCMW-raad", SeatBasis.DELEGATED).filledBy(OCMW).build(),
            allotment("cell", "Cel Lokaal Sociaal Beleid", SeatBasis.CO_OPTED)
                .voting(false)
                .build(),
            allotment("actors", "Lokale actoren", SeatBasis.ELECTED)
                .membersOnly(true)
                .maximum(3)
                .build())
        .build();
  }

  private static SeatAllotment exOfficio(String code, String name, Id<Office> office) {
    return allotment(code, name, SeatBasis.EX_OFFICIO).filledBy(office).build();
  }

  private static SeatAllotment.Builder allotment(String code, String name, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(nl(name)).basis(basis).maximum(1);
  }

  private static Mandate.Builder mandate(String allotment, int person) {
    return Mandate.builder()
        .id(Id.of(allotment + "-2007"))
        .holder(person(person))
        .allotment(allotment)
        .term(UNTIL_THE_ELECTIONS);
  }

  private static Mandate elected(int actor) {
    return Mandate.builder()
        .id(Id.of(numbered("actor-2007-%03d", actor)))
        .holder(representative(actor))
        .allotment("actors")
        .onBehalfOf(actor(actor))
        .term(UNTIL_THE_ELECTIONS)
        .build();
  }

  private static Body workingGroup(Id<Body> id, String name, Integer... participants) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(id)
        .name(nl(name))
        .lifespan(SINCE_ESTABLISHED)
        .participations(
            Stream.of(participants)
                .map(
                    actor ->
                        Participation.builder()
                            .participant(actor(actor))
                            .representative(representative(actor))
                            .term(SINCE_ESTABLISHED)
                            .build())
                .toList())
        .build();
  }

  /** In spring the working groups meet about their projects, in autumn the steering group. */
  private static ImmutableList<Meeting> meetings() {
    return IntStream.rangeClosed(ESTABLISHED.getYear(), TODAY.getYear())
        .boxed()
        .flatMap(KinaInJava::meetingsOf)
        .filter(meeting -> !meeting.heldOn().isAfter(TODAY))
        .collect(toImmutableList());
  }

  private static Stream<Meeting> meetingsOf(int year) {
    boolean begun = year >= TERM_OF_THE_PLAN.firstDayOrThrow().getYear();
    LocalDate livingDay = nth(2, Month.APRIL, year);
    LocalDate houseDay = nth(3, Month.APRIL, year);
    return Stream.of(
        meeting(LIVING_GROUP, livingDay)
            .addItems(
                begun
                    ? item(
                        "Voortgang van de acties", actionsOn(livingDay, housing(), environment()))
                    : item("Uitdagingen, doelstellingen en actiepunten"))
            .build(),
        meeting(HOUSE_GROUP, houseDay)
            .addItems(
                begun
                    ? item("Uitbouw van het Sociaal Huis", actionsOn(houseDay, localServices()))
                    : item("Hoe ziet een Sociaal Huis eruit?"))
            .build(),
        meeting(STEERING_GROUP, nth(1, Month.JUNE, year))
            .addItems(
                item("Verslag van de werkgroepen door de cel"),
                item(
                    begun ? "Opvolging van de doelstellingen" : "Ontwerp van het plan",
                    List.of(PLAN)))
            .attendance(atTheSteeringGroup())
            .build(),
        meeting(STEERING_GROUP, nth(3, Month.NOVEMBER, year))
            .addItems(
                item("Verslag van de werkgroepen door de cel"),
                item(begun ? "Evaluatie en bijsturing" : "Goedkeuring van het plan", List.of(PLAN)))
            .attendance(atTheSteeringGroup())
            .build());
  }

  private static List<Id<Action>> actionsOn(LocalDate day, Objective... objectives) {
    return Stream.of(objectives)
        .flatMap(Objective::allActions)
        .filter(action -> action.term().contains(day))
        .map(Action::id)
        .toList();
  }

  private static LocalDate nth(int nth, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, TUESDAY));
  }

  private static Meeting.Builder meeting(Id<Body> body, LocalDate heldOn) {
    return Meeting.builder()
        .id(Id.of(numbered("meeting-%s-%s", body, heldOn)))
        .body(body)
        .heldOn(heldOn)
        .convenedOn(heldOn.minusWeeks(2))
        .convenedBy(person(1));
  }

  private static AgendaItem item(String title) {
    return item(title, List.of());
  }

  private static AgendaItem item(String title, List<? extends Id<? extends Topic>> about) {
    return AgendaItem.builder().title(nl(title)).about(about).build();
  }

  private static ImmutableList<Attendance> atTheSteeringGroup() {
    return steeringGroup().mandates().stream()
        .map(
            mandate ->
                Attendance.builder().party(mandate.holder()).presence(Presence.PRESENT).build())
        .collect(toImmutableList());
  }

  // The plan: seven fields, in each a challenge, what shall be reached, and how.

  /** A field of life, what is to change in it, and the number by which one sees whether it does. */
  private enum Field {
    WORK(
        "work",
        LifeDomain.LABOUR,
        "Arbeid",
        "Wie lang zonder werk is, vindt de weg naar werk niet terug.",
        "Iedereen vindt werk dat bij hem past.",
        "Langdurig werkzoekenden",
        "personen",
        Direction.LOWER,
        new int[] {212, 205, 224, 219, 203},
        150),
    SOCIAL_SECURITY(
        "social-security",
        LifeDomain.SOCIAL_SECURITY,
        "Sociale zekerheid",
        "Veel mensen kennen hun rechten niet.",
        "Iedereen krijgt waar hij recht op heeft.",
        "Aanvragen van sociale voordelen met hulp van het OCMW",
        "aanvragen",
        Direction.HIGHER,
        new int[] {310, 325, 371, 448, 502},
        600),
    HEALTH(
        "health",
        LifeDomain.HEALTH,
        "Gezondheid",
        "Mensen stellen zorg uit omdat ze te duur is.",
        "Iedereen vindt betaalbare zorg.",
        "Gezinnen die zorg uitstellen",
        "%",
        Direction.LOWER,
        new int[] {14, 14, 13, 12, 12},
        8),
    HOUSING(
        "housing",
        LifeDomain.HOUSING,
        "Huisvesting",
        "Er zijn te weinig betaalbare huurwoningen.",
        "Iedereen woont degelijk en betaalbaar.",
        "Gezinnen op de wachtlijst voor een sociale woning",
        "gezinnen",
        Direction.LOWER,
        new int[] {188, 190, 176, 161, 158},
        120),
    ENVIRONMENT(
        "environment",
        LifeDomain.ENVIRONMENT,
        "Leefmilieu",
        "In de buitenwijken is er geen plek om elkaar te ontmoeten.",
        "Iedereen leeft in een aangename buurt.",
        "Inwoners die tevreden zijn over hun buurt",
        "%",
        Direction.HIGHER,
        new int[] {71, 71, 72, 70, 73},
        80),
    CULTURE(
        "culture",
        LifeDomain.CULTURE,
        "Culturele en maatschappelijke ontplooiing",
        "Wie weinig geld heeft, blijft weg uit het verenigingsleven.",
        "Iedereen kan meedoen.",
        "Gebruikers van de vrijetijdspas",
        "personen",
        Direction.HIGHER,
        new int[] {0, 64, 118, 173, 201},
        300),
    EDUCATION(
        "education",
        LifeDomain.EDUCATION,
        "Onderwijs",
        "Te veel jongeren verlaten de school zonder diploma.",
        "Elk kind maakt de school af.",
        "Jongeren die de school verlaten zonder diploma",
        "%",
        Direction.LOWER,
        new int[] {11, 11, 10, 10, 9},
        6);

    private final String key;
    private final LifeDomain domain;
    private final Label label;
    private final Label challenge;
    private final Label goal;
    private final Label indicatorName;
    private final String unit;
    private final Direction better;

    /** In 2007, before the plan began, and in its first four years. */
    private final int[] values;

    private final int target;

    Field(
        String key,
        LifeDomain domain,
        String label,
        String challenge,
        String goal,
        String indicator,
        String unit,
        Direction better,
        int[] values,
        int target) {
      this.key = key;
      this.domain = domain;
      this.label = nl(label);
      this.challenge = nl(challenge);
      this.goal = nl(goal);
      this.indicatorName = nl(indicator);
      this.unit = unit;
      this.better = better;
      this.values = values;
      this.target = target;
    }

    Id<Challenge> challengeId() {
      return Id.of("challenge-" + key);
    }

    Id<Indicator> indicatorId() {
      return Id.of("indicator-" + key);
    }
  }

  private static PolicyPlan plan() {
    return PolicyPlan.builder()
        .id(PLAN)
        .title(nl("Lokaal sociaal beleidsplan 2008-2014"))
        .term(TERM_OF_THE_PLAN)
        .director(MUNICIPALITY)
        .addLegalBases(decreeOf2004())
        .contributors(contributors())
        .challenges(Stream.of(Field.values()).map(KinaInJava::challenge).toList())
        .addObjectives(
            work(), socialSecurity(), health(), housing(), environment(), culture(), education())
        .addObjectives(localServices())
        .followedUpBy(CONSULTATION)
        .addAdjustments(
            adjustment("2011-02-21", "Het buurtwerk stopt, het buurtvervoer wordt uitgebreid.")
                .addConcerns(Id.<Action>of("square-work"), Id.<Action>of("village-transport"))
                .build(),
            adjustment("2012-03-19", "De noodwoningen wachten tot 2013, als er grond voor is.")
                .addConcerns(
                    Id.<Action>of("emergency-homes"), Id.<Objective>of("operational-housing"))
                .build())
        .addEvaluations(evaluationOf2010(), evaluationOf2012())
        .environmentAnalysis(environmentAnalysis())
        .barometer(FIGURES)
        .addCommitments(
            Commitment.ALL_CAPACITIES,
            Commitment.ALL_DOMAINS,
            Commitment.POVERTY_TEST,
            Commitment.FOLLOW_UP_BODY,
            Commitment.IMPACT_EVALUATION,
            Commitment.COSTED_ACTIONS)
        .build();
  }

  private static ImmutableList<Contributor> contributors() {
    return ImmutableList.<Contributor>builder()
        .add(
            contributor(Capacity.MUNICIPAL_SERVICE).organisation(MUNICIPALITY).build(),
            contributor(Capacity.WELFARE_CENTRE_SERVICE).organisation(OCMW).build())
        .addAll(
            IntStream.rangeClosed(1, LOCAL_ACTORS)
                .filter(actor -> actor != EXPERTS_BY_EXPERIENCE)
                .mapToObj(
                    actor ->
                        contributor(Capacity.SOCIAL_ORGANISATION)
                            .organisation(actor(actor))
                            .build())
                .iterator())
        .add(
            contributor(Capacity.INHABITANT).build(),
            contributor(Capacity.EXPERT_BY_EXPERIENCE)
                .organisation(actor(EXPERTS_BY_EXPERIENCE))
                .build(),
            contributor(Capacity.ACADEMIC).organisation(COLLEGE).build())
        .build();
  }

  private static Contributor.Builder contributor(Capacity capacity) {
    return Contributor.builder().capacity(capacity);
  }

  private static Challenge challenge(Field field) {
    return Challenge.builder()
        .id(field.challengeId())
        .text(field.challenge)
        .domain(field.domain)
        .build();
  }

  private static Objective work() {
    return strategic(
        Field.WORK,
        "Elke langdurig werkzoekende krijgt begeleiding op maat.",
        actionPoint(Field.WORK, "job-counter", "Wekelijkse zitdag over werk")
            .term(TERM_OF_THE_PLAN)
            .executors(List.of(OCMW, actor(1)))
            .funder(OCMW)
            .budget(euros(84_000))
            .status(RUNNING)
            .build(),
        project(Field.WORK, "green-jobs", "Sociale tewerkstelling in de groendienst")
            .term(Term.parse("2009-01-01/2011-12-31"))
            .executors(List.of(MUNICIPALITY))
            .funder(MUNICIPALITY)
            .budget(euros(120_000))
            .status(DONE)
            .build());
  }

  private static Objective socialSecurity() {
    return strategic(
        Field.SOCIAL_SECURITY,
        "Rechten worden opgespoord, niet alleen aangevraagd.",
        project(
                Field.SOCIAL_SECURITY,
                "proactive-rights",
                "Vraaggerichte en proactieve dienstverlening: huisbezoeken over rechten")
            .term(Term.parse("2010-01-01/2013-12-31"))
            .executors(List.of(OCMW, actor(EXPERTS_BY_EXPERIENCE)))
            .funder(OCMW)
            .budget(euros(60_000))
            .status(RUNNING)
            .build());
  }

  private static Objective health() {
    return strategic(
        Field.HEALTH,
        "Wie zorg nodig heeft, weet waar die te vinden is.",
        actionPoint(Field.HEALTH, "care-guide", "Wegwijzer in de thuiszorg")
            .term(Term.parse("2008-03-01/2010-06-30"))
            .executors(List.of(actor(3)))
            .funder(MUNICIPALITY)
            .budget(euros(9_500))
            .status(DONE)
            .build());
  }

  private static Objective housing() {
    return strategic(
        Field.HOUSING,
        "Er komen meer betaalbare en degelijke huurwoningen.",
        actionPoint(Field.HOUSING, "rental-inspection", "Controle van huurwoningen op aanvraag")
            .term(TERM_OF_THE_PLAN)
            .executors(List.of(MUNICIPALITY))
            .funder(MUNICIPALITY)
            .budget(euros(35_000))
            .status(RUNNING)
            .build(),
        project(Field.HOUSING, "rental-agency", "Sociaal verhuurkantoor")
            .term(Term.parse("2008-09-01/2010-08-31"))
            .executors(List.of(OCMW, actor(4)))
            .funder(OCMW)
            .budget(euros(140_000))
            .status(DONE)
            .build(),
        project(Field.HOUSING, "emergency-homes", "Noodwoningen")
            .term(Term.parse("2013-01-01/2014-06-30"))
            .executors(List.of(OCMW))
            .funder(OCMW)
            .budget(euros(250_000))
            .status(PLANNED)
            .build());
  }

  private static Objective environment() {
    return strategic(
        Field.ENVIRONMENT,
        "Elke wijk heeft een plek om elkaar te ontmoeten.",
        project(Field.ENVIRONMENT, "square-work", "Buurtwerk op het plein")
            .term(Term.parse("2009-04-01/2012-03-31"))
            .executors(List.of(actor(5)))
            .funder(MUNICIPALITY)
            .budget(euros(45_000))
            .status(DROPPED)
            .build(),
        actionPoint(Field.ENVIRONMENT, "village-transport", "Buurtvervoer met vrijwilligers")
            .term(Term.parse("2009-01-01/2014-12-31"))
            .executors(List.of(actor(2)))
            .funder(MUNICIPALITY)
            .budget(euros(30_000))
            .status(RUNNING)
            .build());
  }

  private static Objective culture() {
    return strategic(
        Field.CULTURE,
        "Geld is geen drempel om mee te doen.",
        actionPoint(Field.CULTURE, "leisure-pass", "Vrijetijdspas")
            .term(Term.parse("2008-01-01/2014-12-31"))
            .executors(List.of(MUNICIPALITY, actor(6)))
            .funder(MUNICIPALITY)
            .budget(euros(52_000))
            .status(RUNNING)
            .build());
  }

  private static Objective education() {
    return strategic(
        Field.EDUCATION,
        "Elk kind dat achterblijft, krijgt hulp na de schooluren.",
        project(Field.EDUCATION, "homework-class", "Huiswerkklas")
            .term(Term.parse("2009-09-01/2014-06-30"))
            .executors(List.of(actor(8)))
            .funder(OCMW)
            .budget(euros(48_000))
            .status(RUNNING)
            .build());
  }

  /** What all of it aims at: services that work together, in a Social House. */
  private static Objective localServices() {
    return Objective.builder()
        .id(Id.of("strategic-services"))
        .title(
            nl(
                "De lokale diensten informeren, werken samen, communiceren, verwijzen door en"
                    + " detecteren."))
        .level(ObjectiveLevel.STRATEGIC)
        .addAnswers(Field.SOCIAL_SECURITY.challengeId(), Field.HEALTH.challengeId())
        .addObjectives(
            operational(
                "services", "Er is een Sociaal Huis, goed uitgebouwd en breed gedragen.", house()),
            operational(
                "coordination",
                "De diensten stemmen hun werk op elkaar af in concrete projecten.",
                welfareCoordination()))
        .build();
  }

  private static ImmutableList<Action> house() {
    return ImmutableList.of(
        project(Field.SOCIAL_SECURITY, "swot", "SWOT-analyse van het Sociaal Huis")
            .term(Term.parse("2008-02-01/2008-09-30"))
            .executors(List.of(OCMW, CELL))
            .funder(OCMW)
            .budget(euros(2_500))
            .status(DONE)
            .build(),
        project(Field.SOCIAL_SECURITY, "catalogue", "Productencatalogus van alle diensten")
            .term(Term.parse("2008-10-01/2009-06-30"))
            .executors(List.of(OCMW, CELL))
            .funder(OCMW)
            .budget(euros(6_000))
            .status(DONE)
            .build(),
        project(Field.SOCIAL_SECURITY, "foundation", "Oprichting van het Sociaal Huis")
            .term(Term.parse("2008-10-01/2009-12-31"))
            .executors(List.of(OCMW, MUNICIPALITY))
            .funder(OCMW)
            .budget(euros(180_000))
            .status(DONE)
            .build(),
        actionPoint(
                Field.SOCIAL_SECURITY,
                "reception",
                "Onthaal, loket en doorverwijzing op één plaats")
            .term(Term.parse("2010-01-01/2014-12-31"))
            .executors(List.of(OCMW, MUNICIPALITY))
            .funder(OCMW)
            .budget(euros(400_000))
            .status(RUNNING)
            .build());
  }

  private static ImmutableList<Action> welfareCoordination() {
    return ImmutableList.of(
        actionPoint(
                Field.SOCIAL_SECURITY,
                "sessions",
                "Zitdagen van de welzijnscoördinator in de wijken")
            .term(Term.parse("2011-01-01/2014-12-31"))
            .executors(List.of(OCMW))
            .funder(OCMW)
            .budget(euros(40_000))
            .status(RUNNING)
            .build(),
        project(Field.HEALTH, "care-network", "Ouderen die niemand zien, samen opsporen")
            .term(Term.parse("2011-03-01/2013-02-28"))
            .executors(List.of(OCMW, actor(2), actor(3)))
            .funder(OCMW)
            .budget(euros(18_000))
            .status(RUNNING)
            .build());
  }

  private static Objective strategic(Field field, String operational, Action... actions) {
    return Objective.builder()
        .id(Id.of("strategic-" + field.key))
        .title(field.goal)
        .level(ObjectiveLevel.STRATEGIC)
        .addAnswers(field.challengeId())
        .addObjectives(operational(field.key, operational, ImmutableList.copyOf(actions)))
        .build();
  }

  private static Objective operational(String key, String title, ImmutableList<Action> actions) {
    return Objective.builder()
        .id(Id.of("operational-" + key))
        .title(nl(title))
        .level(ObjectiveLevel.OPERATIONAL)
        .actions(actions)
        .build();
  }

  private static Action.Builder actionPoint(Field field, String id, String title) {
    return Action.builder().id(Id.of(id)).title(nl(title)).addIndicators(field.indicatorId());
  }

  private static Action.Builder project(Field field, String id, String title) {
    return actionPoint(field, id, title).project(true);
  }

  private static Money euros(int amount) {
    return Money.parse("EUR " + amount + ".00");
  }

  private static Adjustment.Builder adjustment(String decidedOn, String text) {
    return Adjustment.builder().decidedOn(LocalDate.parse(decidedOn)).text(nl(text));
  }

  private static ImpactEvaluation evaluationOf2010() {
    return evaluation("evaluation-2010", "2010-12-06")
        .addOf(Id.of("rental-agency"), Id.of("square-work"))
        .context(
            nl("De huurprijzen stijgen sneller dan de inkomens; op het plein komt weinig volk."))
        .actors(nl("Het OCMW, Organisatie 004 en Organisatie 005, huurders en buurtbewoners."))
        .interventions(
            nl("Woningen huren om ze door te verhuren; elke week buurtwerk op het plein."))
        .mechanisms(
            nl(
                "Eigenaars verhuren liever aan wie instaat voor de huur; jongeren vragen iets anders"
                    + " dan een plein."))
        .results(nl("24 gezinnen wonen beter; het buurtwerk bereikt de jongeren niet."))
        .build();
  }

  private static ImpactEvaluation evaluationOf2012() {
    return evaluation("evaluation-2012", "2012-02-20")
        .addOf(Id.of("foundation"), Id.of("reception"))
        .context(nl("De diensten lagen verspreid over de gemeente."))
        .actors(nl("Het OCMW, de gemeente, de lokale actoren en hun gebruikers."))
        .interventions(
            nl("Eén onthaal en één loket; wie elders terechtkan, wordt daarheen begeleid."))
        .mechanisms(nl("Wie één keer zijn verhaal moet doen, haakt minder vaak af."))
        .results(nl("Meer inwoners vragen aan waar ze recht op hebben."))
        .build();
  }

  private static ImpactEvaluation.Builder evaluation(String id, String completedOn) {
    return ImpactEvaluation.builder()
        .id(Id.of(id))
        .completedOn(LocalDate.parse(completedOn))
        .addWith(COLLEGE);
  }

  // The environment in numbers: what the plan starts from, and year after year since.

  private static final int YEAR_OF_THE_ANALYSIS = 2007;

  private static ImmutableList<Figure> environmentAnalysis() {
    return Stream.concat(
            Stream.of(figure(nl("Inwoners"), 14_000, "inwoners")),
            Stream.of(Field.values())
                .map(field -> figure(field.indicatorName, field.values[0], field.unit)))
        .collect(toImmutableList());
  }

  private static Figure figure(Label name, int value, String unit) {
    return Figure.builder()
        .name(name)
        .quantity(Quantity.builder().value(BigDecimal.valueOf(value)).unit(nl(unit)).build())
        .year(Year.of(YEAR_OF_THE_ANALYSIS))
        .source(nl("Omgevingsanalyse van de cel"))
        .build();
  }

  private static PovertyBarometer figuresYearByYear() {
    return PovertyBarometer.builder()
        .id(FIGURES)
        .title(nl("Omgevingsanalyse in cijfers 2008-2014"))
        .term(TERM_OF_THE_PLAN)
        .indicators(Stream.of(Field.values()).map(KinaInJava::indicator).toList())
        .measurements(Stream.of(Field.values()).flatMap(KinaInJava::measurements).toList())
        .build();
  }

  private static Indicator indicator(Field field) {
    return Indicator.builder()
        .id(field.indicatorId())
        .name(field.indicatorName)
        .unit(nl(field.unit))
        .source(nl("Omgevingsanalyse van de cel"))
        .better(field.better)
        .baseline(BigDecimal.valueOf(field.values[0]))
        .target(BigDecimal.valueOf(field.target))
        .build();
  }

  private static Stream<Measurement> measurements(Field field) {
    return IntStream.range(1, field.values.length)
        .mapToObj(
            i ->
                Measurement.builder()
                    .indicator(field.indicatorId())
                    .year(Year.of(YEAR_OF_THE_ANALYSIS + i))
                    .value(BigDecimal.valueOf(field.values[i]))
                    .build());
  }

  // The plan was tested for poverty before it began, and so was a fare that was asked later.

  private static PolicyMeasure freeTransport() {
    return PolicyMeasure.builder()
        .id(Id.of("measure-of-the-fare"))
        .title(nl("Gratis buurtvervoer voor wie een verhoogde tegemoetkoming heeft"))
        .plan(PLAN)
        .decidedOn(LocalDate.of(2011, 2, 21))
        .build();
  }

  private static ImmutableList<PovertyTest> povertyTests() {
    return ImmutableList.of(
        PovertyTest.builder()
            .id(Id.of("test-of-the-plan"))
            .concerns(PLAN)
            .quickScan(quickScan("2007-09-17", true))
            .extended(
                ExtendedTest.builder()
                    .completedOn(LocalDate.of(2007, 11, 5))
                    .addInvolved(
                        Capacity.EXPERT_BY_EXPERIENCE,
                        Capacity.ACADEMIC,
                        Capacity.SOCIAL_ORGANISATION)
                    .advice(
                        nl("Ga naar de mensen toe: wie het meest recht heeft, vraagt het minst."))
                    .build())
            .decidedOn(LocalDate.of(2007, 12, 17))
            .build(),
        PovertyTest.builder()
            .id(Id.of("test-of-the-fare"))
            .concerns(Id.<PolicyMeasure>of("measure-of-the-fare"))
            .quickScan(quickScan("2011-01-24", false))
            .build());
  }

  private static QuickScan quickScan(String completedOn, boolean positive) {
    return QuickScan.builder().completedOn(LocalDate.parse(completedOn)).positive(positive).build();
  }

  // The Social House: services of the OCMW, the municipality and the local actors, for everyone.

  private static final ImmutableMap<String, String> TARGET_GROUPS =
      ImmutableMap.of(
          "families", "Gezinnen met kinderen",
          "young-people", "Jongeren",
          "older-people", "Ouderen",
          "newcomers", "Nieuwkomers",
          "people-in-poverty", "Mensen in armoede",
          "job-seekers", "Werkzoekenden");

  private static final String[] EVERYONE = TARGET_GROUPS.keySet().toArray(String[]::new);

  private static SocialHouse socialHouse() {
    return SocialHouse.builder()
        .id(Id.of("social-house"))
        .name(nl("Sociaal Huis 001"))
        .authority(OCMW)
        .addFunctions(HouseFunction.values())
        .targetGroups(
            TARGET_GROUPS.entrySet().stream()
                .map(
                    group ->
                        TargetGroup.builder()
                            .id(Id.of(group.getKey()))
                            .name(nl(group.getValue()))
                            .build())
                .toList())
        .addServices(
            service("information-point", "Infopunt", MUNICIPALITY, EVERYONE)
                .addFunctions(INFORMATION, COMMUNICATION)
                .addProducts(nl("Gids van de sociale diensten"), nl("Rechtenverkenner"))
                .build(),
            service("social-counter", "Sociaal loket", OCMW, EVERYONE)
                .addFunctions(COUNTER, REFERRAL, COOPERATION)
                .addProducts(nl("Leefloon"), nl("Verwarmingstoelage"), nl("Budgetbegeleiding"))
                .build(),
            service(
                    "welfare-coordinator",
                    "Zitdag van de welzijnscoördinator",
                    OCMW,
                    "older-people",
                    "people-in-poverty")
                .addFunctions(INFORMATION, COUNTER, REFERRAL)
                .sessions(sessions())
                .build(),
            service(
                    "rights-at-home",
                    "Huisbezoek over rechten",
                    actor(EXPERTS_BY_EXPERIENCE),
                    "people-in-poverty")
                .addFunctions(INFORMATION, REFERRAL, DETECTION)
                .addProducts(nl("Verhoogde tegemoetkoming"), nl("Sociaal tarief voor energie"))
                .proactive(true)
                .build(),
            service("job-advice", "Zitdag over werk", actor(1), "young-people", "job-seekers")
                .addFunctions(COUNTER)
                .build(),
            service(
                    "rental-advice",
                    "Huuradvies",
                    actor(4),
                    "families",
                    "newcomers",
                    "people-in-poverty")
                .addFunctions(INFORMATION, COUNTER)
                .build(),
            service("parenting-advice", "Opvoedingswinkel", actor(8), "families")
                .addFunctions(INFORMATION, REFERRAL)
                .build())
        .addAnalyses(
            SwotAnalysis.builder()
                .completedOn(LocalDate.of(2009, 11, 16))
                .addStrengths(nl("Alle diensten onder één dak."))
                .addWeaknesses(nl("Wie niet komt, wordt niet bereikt."))
                .addOpportunities(nl("Verenigingen die aan huis gaan."))
                .addThreats(nl("Het buurtwerk stopt."))
                .build())
        .build();
  }

  private static Service.Builder service(
      String id, String name, Id<Organisation> provider, String... targetGroups) {
    return Service.builder()
        .id(Id.of(id))
        .name(nl(name))
        .provider(provider)
        .targetGroups(Stream.of(targetGroups).map(Id::<TargetGroup>of).toList());
  }

  /** Every month in another district, and once a quarter in the house. */
  private static ImmutableList<Session> sessions() {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(
            month -> {
              Session.Builder session =
                  Session.builder().heldOn(nth(2, Month.of(month), TODAY.getYear()));
              return month % 3 == 0
                  ? session.build()
                  : session.place(nl(numbered("Wijkzaal %02d", month))).build();
            })
        .collect(toImmutableList());
  }

  private static AccessibilityReview reviewOfTheSessions() {
    return AccessibilityReview.builder()
        .id(Id.of("review-2011"))
        .service(Id.of("welfare-coordinator"))
        .reviewedOn(LocalDate.of(2011, 10, 3))
        .addBy(Capacity.WELFARE_CENTRE_SERVICE, Capacity.INHABITANT, Capacity.EXPERT_BY_EXPERIENCE)
        .putScores(AccessibilityCriterion.REACHABLE, new Score(5))
        .putScores(AccessibilityCriterion.AVAILABLE, new Score(3))
        .putScores(AccessibilityCriterion.USABLE, new Score(4))
        .putScores(AccessibilityCriterion.KNOWN, new Score(2))
        .putScores(AccessibilityCriterion.TRUSTWORTHY, new Score(4))
        .putScores(AccessibilityCriterion.AFFORDABLE, new Score(5))
        .putScores(AccessibilityCriterion.UNDERSTANDABLE, new Score(4))
        .remarks(nl("Wie de zitdag vindt, is tevreden; te weinig mensen weten dat hij bestaat."))
        .build();
  }

  // Participation: with those who decide, those who carry out and those concerned.

  private static ImmutableList<ParticipationActivity> participation() {
    return ImmutableList.of(
        taking(ParticipationMethod.NEEDS_SURVEY, "2007-04-02", Audience.TARGET_GROUP, 412)
            .level(ParticipationLevel.CONSULT)
            .addContributesTo(FIGURES)
            .build(),
        taking(ParticipationMethod.INTERVIEW, "2007-04-23", Audience.TARGET_GROUP, 24)
            .level(ParticipationLevel.CONSULT)
            .build(),
        taking(ParticipationMethod.FOCUS_GROUP, "2007-05-21", Audience.OFFICIALS, 9)
            .level(ParticipationLevel.ADVISE)
            .build(),
        taking(ParticipationMethod.THEMATIC_WORKING_GROUP, "2007-06-11", Audience.TARGET_GROUP, 18)
            .level(ParticipationLevel.CO_PRODUCE)
            .build(),
        taking(ParticipationMethod.INFORMATION_SESSION, "2007-12-03", Audience.POLICY, 31)
            .level(ParticipationLevel.INFORM)
            .build(),
        taking(ParticipationMethod.INFORMATION_SESSION, "2010-01-18", Audience.TARGET_GROUP, 140)
            .level(ParticipationLevel.INFORM)
            .build(),
        taking(ParticipationMethod.QUALITY_SURVEY, "2010-09-20", Audience.OFFICIALS, 37)
            .level(ParticipationLevel.CONSULT)
            .build(),
        taking(ParticipationMethod.SATISFACTION_SURVEY, "2010-10-11", Audience.TARGET_GROUP, 265)
            .level(ParticipationLevel.CONSULT)
            .build(),
        taking(ParticipationMethod.THEMATIC_WORKING_GROUP, "2011-01-31", Audience.POLICY, 16)
            .level(ParticipationLevel.CO_DECIDE)
            .build());
  }

  private static ParticipationActivity.Builder taking(
      ParticipationMethod method, String heldOn, Audience audience, int participants) {
    return ParticipationActivity.builder()
        .id(Id.of("participation-" + heldOn))
        .method(method)
        .heldOn(LocalDate.parse(heldOn))
        .audience(audience)
        .participants(participants)
        .addContributesTo(PLAN);
  }

  // The support of the cell: on the spot for authorities whose OCMW is a member of KINA, in group
  // for all of the arrondissement.

  private static SupportProgramme support() {
    return SupportProgramme.builder()
        .id(Id.of("support"))
        .provider(KINA)
        .area(Stream.concat(allMunicipalities(), allOcmws()).toList())
        .addBeneficiaries(
            MUNICIPALITY, OCMW, ocmw(2), municipality(3), ocmw(3), ocmw(4), municipality(5))
        .addTracks(
            track(MUNICIPALITY, SupportField.PLANNING, "2007-01-15/2014-12-31"),
            track(MUNICIPALITY, SupportField.ENVIRONMENT_ANALYSIS, "2007-02-01/2014-12-31"),
            track(OCMW, SupportField.COMMUNICATION, "2007-03-01/2012-12-31"),
            track(MUNICIPALITY, SupportField.PARTICIPATION, "2007-04-01/2011-12-31"),
            track(OCMW, SupportField.SOCIAL_HOUSE, "2008-02-01/2012-12-31"),
            track(OCMW, SupportField.WELFARE_COORDINATION, "2011-01-01/2014-12-31"),
            track(ocmw(2), SupportField.SOCIAL_HOUSE, "2009-01-01/2011-06-30"),
            track(municipality(3), SupportField.PLANNING, "2007-05-01/2014-12-31"),
            track(ocmw(3), SupportField.ENVIRONMENT_ANALYSIS, "2007-09-01/2008-03-31"),
            track(ocmw(4), SupportField.PARTICIPATION, "2010-02-01/2010-11-30"),
            track(ocmw(4), SupportField.WELFARE_COORDINATION, "2012-01-01/2013-12-31"),
            track(municipality(5), SupportField.PLANNING, "2012-05-01/2014-12-31"))
        .addTrainings(
            training("Hoe schrijft men een lokaal sociaal beleidsplan?", "2007-02-13")
                .attendedBy(Stream.concat(allMunicipalities(), allOcmws()).toList())
                .build(),
            training("Workshop: de matrix van diensten en doelgroepen", "2008-06-10")
                .attendedBy(allOcmws().toList())
                .build(),
            training("Luisteren naar wie weinig gehoord wordt", "2011-03-22")
                .addAttendedBy(MUNICIPALITY, OCMW, ocmw(4), municipality(NO_MEMBER))
                .build())
        .build();
  }

  private static Stream<Id<Organisation>> allMunicipalities() {
    return eachAuthority().map(KinaInJava::municipality);
  }

  private static Stream<Id<Organisation>> allOcmws() {
    return eachAuthority().map(KinaInJava::ocmw);
  }

  private static SupportTrack track(Id<Organisation> authority, SupportField field, String term) {
    return SupportTrack.builder()
        .beneficiary(authority)
        .field(field)
        .term(Term.parse(term))
        .build();
  }

  private static Training.Builder training(String title, String heldOn) {
    return Training.builder().title(nl(title)).heldOn(LocalDate.parse(heldOn));
  }

  // How names are written.

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static Id<Organisation> municipality(int number) {
    return Id.of(numbered("municipality-%03d", number));
  }

  private static Id<Organisation> ocmw(int number) {
    return Id.of(numbered("ocmw-%03d", number));
  }

  private static Id<Organisation> actor(int number) {
    return Id.of(numbered("organisation-%03d", number));
  }

  private static Id<Person> person(int number) {
    return Id.of(numbered("person-%02d", number));
  }

  private static String numbered(String text, Object... numbers) {
    return String.format(Locale.ROOT, text, numbers);
  }

  private static Label nl(String text) {
    return Label.of(Locale.forLanguageTag("nl"), text);
  }
}
