package io.github.samenspraak.samples;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.AdviceRequest;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Avenue;
import io.github.samenspraak.cycle.Conclusion;
import io.github.samenspraak.cycle.Ground;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.cycle.Signal;
import io.github.samenspraak.cycle.Topic;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Party;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Tenure;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.ExcludedOffice;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.RenewalRule;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.policy.Forum;
import io.github.samenspraak.policy.ForumEdition;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Document;
import io.github.samenspraak.value.DocumentKind;
import io.github.samenspraak.value.EnterpriseNumber;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Quantity;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.YearlyDue;
import java.math.BigDecimal;
import java.net.URI;
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
 * The social platform of Namur, told in Java: the sample {@code namur.json} is written from here.
 *
 * <p>What is known of the case: the predecessor and its year, the founding service, the decision of
 * 25 January 2018, the 140 members, the cap of 20 seats, the mandates of six years, the three
 * authorities that send delegates, the alderwoman in the chair, the three working groups, the
 * yearly presentation, the festival and the purposes. All the rest is made up, so that the register
 * is whole: every organisation and person with a number for a name, the split of the 20 seats, who
 * sat when and in whose place, how early an election is announced, who may sit and on what
 * condition, how often the bodies meet, the quorum and the notice, the days of the festival, by
 * which day what is due, the addresses of documents, and all that is said in signals, conclusions,
 * avenues and advice. Of the municipal council nobody is named; of the college only the alderwoman.
 */
final class NamurInJava {

  /** The day on which one looks at the register. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** The municipal council adopted the charter and the rules; the platform begins. */
  private static final LocalDate ADOPTED = LocalDate.of(2018, 1, 25);

  private static final Term SINCE_ADOPTED = Term.from(ADOPTED);

  /** The first steering committee takes its seats, the second one six years later. */
  private static final LocalDate FIRST_COMMITTEE = LocalDate.of(2018, 3, 1);

  private static final Period SIX_YEARS = Period.ofYears(6);
  private static final Term FIRST_PERIOD = Term.of(FIRST_COMMITTEE, SIX_YEARS);
  private static final Term SECOND_PERIOD = Term.of(FIRST_COMMITTEE.plus(SIX_YEARS), SIX_YEARS);

  private static final Id<Organisation> CITY = Id.of("city");
  private static final Id<Organisation> CPAS = Id.of("cpas");
  private static final Id<Organisation> PROVINCE = Id.of("province");
  private static final Id<Organisation> SOCIAL_COHESION_SERVICE = Id.of("social-cohesion-service");
  private static final Id<Office> ALDERWOMAN = Id.of("alderwoman-for-social-cohesion");
  private static final Id<AdvisoryPlatform> COUNCIL = Id.of("social-advisory-council");
  private static final Id<AdvisoryPlatform> PLATFORM = Id.of("social-platform");
  private static final Id<Body> PLENARY = Id.of("plenary");
  private static final Id<Body> COMMITTEE = Id.of("steering-committee");
  private static final Id<Body> MUNICIPAL_COUNCIL = Id.of("municipal-council");

  private NamurInJava() {}

  static Register register() {
    return Register.builder()
        .municipality(namur())
        .people(people())
        .addOrganisations(city(), socialCohesionService(), cpas(), province())
        .addAllOrganisations(civilSociety())
        .addGoverningBodies(governingBodies())
        .addOffices(alderwomanForSocialCohesion())
        .addPlatforms(socialAdvisoryCouncil(), socialPlatform())
        .meetings(meetings())
        .signals(signals())
        .addAdviceRequests(
            AdviceRequest.builder()
                .platform(Id.of("social-platform"))
                .id(Id.of("request-2022"))
                .requestedBy(Id.of("city"))
                .requestedOn(LocalDate.of(2022, 4, 28))
                .subject(fr("Isolation des logements à bas loyer"))
                .build())
        .advice(advice())
        .annualReports(annualReports())
        .addForums(festival())
        .build();
  }

  private static Municipality namur() {
    return Municipality.builder()
        .name(label("Namur", "Namen", "Namur"))
        .nisCode(NisCode.of("92094"))
        .region(Region.WALLONIA)
        .addLanguages(Locale.FRENCH)
        .addLegislatures(Term.parse("2018-12-03/2024-12-01"), Term.parse("2024-12-02/.."))
        .build();
  }

  // The authorities. The City's Social Cohesion Service set up the platform; the alderwoman for
  // social cohesion chairs its committee.

  private static Organisation city() {
    return authority(
        CITY,
        OrganisationKind.MUNICIPALITY,
        label("Ville de Namur", "Stad Namen", "City of Namur"));
  }

  private static Organisation socialCohesionService() {
    return Organisation.builder()
        .id(SOCIAL_COHESION_SERVICE)
        .name(
            label(
                "Service de Cohésion sociale", "Dienst Sociale Cohesie", "Social Cohesion Service"))
        .kind(OrganisationKind.PUBLIC_SERVICE)
        .parent(CITY)
        .build();
  }

  private static Organisation cpas() {
    return authority(
        CPAS,
        OrganisationKind.SOCIAL_WELFARE_CENTRE,
        label("CPAS de Namur", "OCMW van Namen", "Public centre for social welfare of Namur"));
  }

  private static Organisation province() {
    return authority(
        PROVINCE,
        OrganisationKind.PROVINCE,
        label("Province de Namur", "Provincie Namen", "Province of Namur"));
  }

  private static Organisation authority(Id<Organisation> id, OrganisationKind kind, Label name) {
    return Organisation.builder().id(id).name(name).kind(kind).build();
  }

  private static Office alderwomanForSocialCohesion() {
    return Office.builder()
        .id(ALDERWOMAN)
        .title(
            label(
                "Échevine de la Cohésion sociale",
                "Schepen van Sociale Cohesie",
                "Alderwoman for social cohesion"))
        .organisation(CITY)
        .kind(OfficeKind.ALDERMAN)
        .addTenures(
            tenure(1, "2012-12-03/2018-12-02"),
            tenure(2, "2018-12-03/2024-12-01"),
            tenure(2, "2024-12-02/.."))
        .build();
  }

  /** The council that adopted the charter, and the college to which the alderwoman belongs. */
  private static GoverningBodies governingBodies() {
    return GoverningBodies.builder()
        .organisation(CITY)
        .addBodies(
            Body.builder()
                .kind(BodyKind.COUNCIL)
                .id(MUNICIPAL_COUNCIL)
                .name(label("Conseil communal", "Gemeenteraad", "Municipal council"))
                .build(),
            Body.builder()
                .kind(BodyKind.EXECUTIVE)
                .id(Id.of("college"))
                .name(label("Collège communal", "Gemeentecollege", "Municipal executive"))
                .mandates(
                    alderwomanForSocialCohesion().tenures().stream()
                        .map(NamurInJava::inCollege)
                        .toList())
                .build())
        .build();
  }

  private static Mandate inCollege(Tenure tenure) {
    return Mandate.builder()
        .id(Id.of("college-" + tenure.term().firstDayOrThrow().getYear()))
        .holder(tenure.holder())
        .term(tenure.term())
        .build();
  }

  private static Tenure tenure(int person, String term) {
    return Tenure.builder().holder(person(person)).term(Term.parse(term)).build();
  }

  // The member organisations. 140 began; six have left since and six have joined, which makes 140.

  private static final ImmutableSortedMap<Integer, LocalDate> JOINED =
      ImmutableSortedMap.of(
          141, LocalDate.of(2019, 4, 1),
          142, LocalDate.of(2020, 10, 1),
          143, LocalDate.of(2021, 1, 1),
          144, LocalDate.of(2022, 9, 15),
          145, LocalDate.of(2024, 4, 1),
          146, LocalDate.of(2026, 1, 1));

  private static final ImmutableMap<Integer, LocalDate> LEFT =
      ImmutableMap.of(
          12, LocalDate.of(2019, 3, 31),
          47, LocalDate.of(2020, 6, 30),
          68, LocalDate.of(2020, 12, 31),
          88, LocalDate.of(2022, 12, 31),
          103, LocalDate.of(2023, 5, 31),
          131, LocalDate.of(2025, 8, 31));

  private static ImmutableList<Organisation> civilSociety() {
    return IntStream.rangeClosed(1, JOINED.lastKey())
        .mapToObj(NamurInJava::civilSocietyOrganisation)
        .collect(ImmutableList.toImmutableList());
  }

  private static Organisation civilSocietyOrganisation(int number) {
    Organisation.Builder organisation =
        Organisation.builder()
            .id(organisation(number))
            .name(fr("Organisation %03d", number))
            .kind(OrganisationKind.CIVIL_SOCIETY)
            .enterpriseNumber(madeUpEnterpriseNumber(number))
            .addThemes(Theme.of(number).label);
    if (number == 12) {
      organisation.lifespan(Term.of(LocalDate.of(1996, 5, 1), LEFT.get(12)));
    }
    if (number == 141) {
      organisation.lifespan(Term.from(JOINED.get(141))).addPredecessors(organisation(12));
    }
    return organisation.build();
  }

  /** A number with a right check number, lower than any that was ever given out. */
  private static EnterpriseNumber madeUpEnterpriseNumber(int number) {
    return EnterpriseNumber.of(
        numbered("0000.%03d.%d%02d", number / 10, number % 10, 97 - number % 97));
  }

  private static ImmutableList<Membership> memberships() {
    return IntStream.rangeClosed(1, JOINED.lastKey())
        .mapToObj(NamurInJava::membership)
        .collect(ImmutableList.toImmutableList());
  }

  private static Membership membership(int number) {
    Membership.Builder membership = Membership.builder().member(organisation(number));
    LocalDate joined = JOINED.getOrDefault(number, ADOPTED);
    return LEFT.containsKey(number)
        ? membership
            .term(Term.of(joined, LEFT.get(number)))
            .endReason(reasonToLeave(number))
            .build()
        : membership.term(Term.from(joined)).build();
  }

  private static Label reasonToLeave(int number) {
    return number == 12
        ? fr("L’association a été reprise par l’Organisation 141.")
        : fr("L’association a quitté la plateforme à sa demande.");
  }

  // The platform, and the council that came before it.

  private static AdvisoryPlatform socialAdvisoryCouncil() {
    LocalDate lastDay = ADOPTED.minusDays(1);
    return AdvisoryPlatform.builder()
        .id(COUNCIL)
        .name(label("Conseil consultatif social", "Sociale adviesraad", "Social advisory council"))
        .kind(PlatformKind.ADVISORY_COUNCIL)
        .authority(CITY)
        .established(PartialDate.of(Year.of(1994)))
        .dissolved(PartialDate.of(lastDay))
        .addCharters(Charter.builder().inForce(Term.of(LocalDate.of(1994, 1, 1), lastDay)).build())
        .addBodies(
            Body.builder()
                .kind(BodyKind.PLENARY)
                .id(Id.of("former-plenary"))
                .addMandates(
                    Mandate.builder()
                        .id(Id.of("former-chair"))
                        .holder(person(1))
                        .term(Term.of(LocalDate.of(2012, 12, 3), lastDay))
                        .addRoles(HeldRole.of(BodyRole.CHAIR))
                        .endReason(MandateEnd.BODY_DISSOLVED)
                        .build())
                .build())
        .build();
  }

  private static AdvisoryPlatform socialPlatform() {
    return AdvisoryPlatform.builder()
        .id(PLATFORM)
        .name(
            label(
                "Plateforme sociale de Namur",
                "Sociaal platform van Namen",
                "Social platform of Namur"))
        .kind(PlatformKind.SOCIAL_PLATFORM)
        .authority(CITY)
        .foundedBy(Decision.builder().takenBy(SOCIAL_COHESION_SERVICE).build())
        .established(PartialDate.of(ADOPTED))
        .addPredecessors(COUNCIL)
        .addPurposes(
            fr("Renforcer la coopération entre les acteurs de la société civile."),
            fr("Faire connaître au pouvoir local les difficultés rencontrées sur le terrain."),
            fr("Œuvrer à une société harmonieuse et inclusive."))
        .addCharters(charter())
        .memberships(memberships())
        .addBodies(
            Body.builder()
                .kind(BodyKind.PLENARY)
                .id(PLENARY)
                .name(label("Assemblée plénière", "Plenaire vergadering", "Plenary"))
                .build())
        .addBodies(steeringCommittee())
        .addAllBodies(Stream.of(Theme.values()).map(NamurInJava::workingGroup).toList())
        .build();
  }

  private static Charter charter() {
    return Charter.builder()
        .inForce(SINCE_ADOPTED)
        .adoptedBy(
            decisionOfTheMunicipalCouncil(fr("Charte et règlement de la plateforme sociale")))
        .meetings(Facts.meetings(2, 14, "1/4"))
        .participantsAreMembers(true)
        .workingGroups(Bounds.exactly(3))
        .advice(AdviceRule.builder().replyWithin(Period.ofMonths(3)).build())
        .reporting(
            ReportingCalendar.builder()
                .conclusions(YearlyDue.by(MonthDay.of(JANUARY, 31)))
                .presentation(YearlyDue.by(MonthDay.of(MARCH, 31)))
                .publication(YearlyDue.by(MonthDay.of(JUNE, 30)))
                .answerWithin(Period.ofMonths(6))
                .avenuesExpected(true)
                .build())
        .signalTreatedWithin(Period.ofYears(1))
        .build();
  }

  private static Decision decisionOfTheMunicipalCouncil(Label subject) {
    return Decision.builder().takenOn(ADOPTED).takenBy(MUNICIPAL_COUNCIL).subject(subject).build();
  }

  // The steering committee: 20 seats at most. Sixteen members are elected, the City, the CPAS and
  // the province send one each, and the alderwoman chairs.

  private static final String ELECTED = "elected";
  private static final String INTRODUCED = "introduction";

  /** On behalf of which organisations members were elected, seat by seat. */
  private static final ImmutableList<Integer> ELECTED_IN_2018 =
      ImmutableList.of(1, 9, 17, 25, 33, 41, 49, 57, 65, 73, 81, 89, 97, 105, 113, 121);

  private static final ImmutableList<Integer> ELECTED_IN_2024 =
      ImmutableList.of(1, 9, 17, 25, 34, 42, 50, 58, 66, 74, 82, 90, 98, 106, 114, 122);

  private static Body steeringCommittee() {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(COMMITTEE)
        .name(label("Comité de pilotage", "Stuurgroep", "Steering committee"))
        .addSeatPlans(seatPlan())
        .mandates(mandates())
        .build();
  }

  private static SeatPlan seatPlan() {
    return SeatPlan.builder()
        .inForce(Term.from(FIRST_COMMITTEE))
        .adoptedBy(decisionOfTheMunicipalCouncil(fr("Composition du comité de pilotage")))
        .seatCap(20)
        .chairs(Bounds.exactly(1))
        .chairedBy(ALDERWOMAN)
        .renewal(RenewalRule.builder().noticeBefore(Period.ofMonths(6)).build())
        .composition(composition())
        .addAllotments(
            allotment(
                    ELECTED,
                    label("Membres élus", "Verkozen leden", "Elected members"),
                    SeatBasis.ELECTED)
                .membersOnly(true)
                .mandateLength(SIX_YEARS)
                .build(),
            delegated("city", label("Ville", "Stad", "City"), CITY),
            delegated("cpas", label("CPAS", "OCMW", "Public centre for social welfare"), CPAS),
            delegated("province", label("Province", "Provincie", "Province"), PROVINCE),
            allotment(
                    "chair", label("Présidence", "Voorzitterschap", "Chair"), SeatBasis.EX_OFFICIO)
                .filledBy(ALDERWOMAN)
                .minimum(1)
                .maximum(1)
                .build())
        .build();
  }

  /** One of the elected knows the work, and neither the mayor nor a councillor sits there. */
  private static Composition composition() {
    return Composition.builder()
        .addConditions(
            Condition.builder()
                .code(INTRODUCED)
                .name(fr("A suivi la journée d’introduction"))
                .addOf(ELECTED)
                .minimum(1)
                .build())
        .addExcludedOffices(
            ExcludedOffice.builder().kind(OfficeKind.MAYOR).build(),
            ExcludedOffice.builder().kind(OfficeKind.COUNCILLOR).pause(Period.ofYears(1)).build())
        .build();
  }

  private static SeatAllotment delegated(String code, Label name, Id<Organisation> authority) {
    return allotment(code, name, SeatBasis.DELEGATED).filledBy(authority).minimum(1).build();
  }

  private static SeatAllotment.Builder allotment(String code, Label name, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(name).basis(basis);
  }

  private static ImmutableList<Mandate> mandates() {
    return ImmutableList.<Mandate>builder()
        .add(
            chair("chair-2018", 1, "2018-03-01/2018-12-02")
                .endReason(MandateEnd.LOST_CAPACITY)
                .build(),
            completed(chair("chair-2018-december", 2, "2018-12-03/2024-12-01")),
            chair("chair-2024-december", 2, "2024-12-02/..").build())
        .addAll(firstCommittee())
        .addAll(secondCommittee())
        .build();
  }

  private static Mandate.Builder chair(String id, int person, String term) {
    return Mandate.builder()
        .id(Id.of(id))
        .holder(person(person))
        .allotment("chair")
        .term(Term.parse(term))
        .roles(List.of(HeldRole.of(BodyRole.CHAIR)));
  }

  /** Persons 06 to 21; Person 13 resigned in the fourth year, and Person 22 completed the term. */
  private static ImmutableList<Mandate> firstCommittee() {
    LocalDate resigned = LocalDate.of(2021, 8, 31);
    ImmutableList.Builder<Mandate> mandates = ImmutableList.builder();
    mandates.add(
        completed(delegate("city-2018", 3, CITY)),
        completed(delegate("cpas-2018", 4, CPAS)),
        completed(delegate("province-2018", 5, PROVINCE)));
    for (int seat = 1; seat <= 16; seat++) {
      Mandate.Builder mandate =
          elected(FIRST_PERIOD, seat, 5 + seat, ELECTED_IN_2018.get(seat - 1));
      mandates.add(
          seat == 8
              ? mandate.term(FIRST_PERIOD.until(resigned)).endReason(MandateEnd.RESIGNED).build()
              : completed(mandate));
    }
    return mandates
        .add(
            completed(
                elected(FIRST_PERIOD, 17, 22, 57)
                    .term(Term.of(resigned.plusDays(1), FIRST_PERIOD.lastDay().orElseThrow()))
                    .appointedBy(election(resigned))
                    .replaces(Id.of("elected-2018-08"))))
        .build();
  }

  /** Persons 06 to 09 again, and 26 to 37; Person 38 stood in for Person 26 for an autumn. */
  private static ImmutableList<Mandate> secondCommittee() {
    ImmutableList.Builder<Mandate> mandates = ImmutableList.builder();
    mandates.add(
        delegate("city-2024", 23, CITY).term(SECOND_PERIOD).build(),
        delegate("cpas-2024", 24, CPAS).term(SECOND_PERIOD).build(),
        delegate("province-2024", 25, PROVINCE).term(SECOND_PERIOD).build(),
        deputy("city-2024", PEOPLE - 2, CITY),
        deputy("cpas-2024", PEOPLE - 1, CPAS),
        deputy("province-2024", PEOPLE, PROVINCE));
    for (int seat = 1; seat <= 16; seat++) {
      int person = seat <= 4 ? 5 + seat : 21 + seat;
      mandates.add(elected(SECOND_PERIOD, seat, person, ELECTED_IN_2024.get(seat - 1)).build());
    }
    return mandates
        .add(
            completed(
                elected(SECOND_PERIOD, 17, 38, 34)
                    .term(Term.parse("2025-09-01/2025-11-30"))
                    .heldAs(HeldAs.SUBSTITUTE)
                    .addStandsInFor(Id.of("elected-2024-05"))))
        .build();
  }

  private static Mandate.Builder delegate(String id, int person, Id<Organisation> authority) {
    return Mandate.builder()
        .id(Id.of(id))
        .holder(person(person))
        .allotment(authority.value())
        .onBehalfOf(authority)
        .term(FIRST_PERIOD);
  }

  private static Mandate deputy(String delegate, int person, Id<Organisation> authority) {
    return delegate(delegate + "-deputy", person, authority)
        .term(SECOND_PERIOD)
        .heldAs(HeldAs.DEPUTY)
        .build();
  }

  private static Mandate.Builder elected(Term period, int seat, int person, int organisation) {
    int year = period.firstDayOrThrow().getYear();
    return Mandate.builder()
        .id(Id.of(numbered("elected-%d-%02d", year, seat)))
        .holder(person(person))
        .allotment(ELECTED)
        .onBehalfOf(organisation(organisation))
        .term(period)
        .conditionsMet(seat == 1 ? List.of(INTRODUCED) : List.of())
        .appointedBy(election(electionDay(year)));
  }

  private static Decision election(LocalDate day) {
    return Decision.builder()
        .takenOn(day)
        .subject(fr("Élection du comité de pilotage par les membres"))
        .build();
  }

  private static final ImmutableList<LocalDate> ELECTIONS =
      ImmutableList.of(electionDay(2018), electionDay(2024));

  private static LocalDate electionDay(int year) {
    return LocalDate.of(year, FEBRUARY, 20);
  }

  private static Mandate completed(Mandate.Builder mandate) {
    return mandate.endReason(MandateEnd.TERM_COMPLETED).build();
  }

  // The three working groups, open to all members.

  private enum Theme {
    HOUSING(
        "housing",
        label("Logement", "Huisvesting", "Housing"),
        label("Groupe de travail Logement", "Werkgroep Huisvesting", "Working group on housing"),
        TUESDAY,
        39,
        ImmutableList.of(1, 7, 16, 22, 40, 55, 76, 94, 112, 127)),
    WORK(
        "work",
        label("Travail", "Werk", "Work"),
        label("Groupe de travail Travail", "Werkgroep Werk", "Working group on work"),
        WEDNESDAY,
        49,
        ImmutableList.of(2, 11, 29, 41, 53, 71, 80, 98, 116, 134)),
    SOCIAL_RELATIONS(
        "relations",
        label("Relations sociales", "Sociale relaties", "Social relations"),
        label(
            "Groupe de travail Échange et mise en réseau",
            "Werkgroep Sociale relaties",
            "Working group on social relations"),
        THURSDAY,
        59,
        ImmutableList.of(3, 9, 27, 36, 51, 66, 87, 105, 120, 138));

    private final String key;
    private final Label label;
    private final Label groupName;
    private final DayOfWeek meetsOn;

    /** The representative of the first participant; the others have the numbers that follow. */
    private final int firstRepresentative;

    private final ImmutableList<Integer> participants;

    Theme(
        String key,
        Label label,
        Label groupName,
        DayOfWeek meetsOn,
        int firstRepresentative,
        ImmutableList<Integer> participants) {
      this.key = key;
      this.label = label;
      this.groupName = groupName;
      this.meetsOn = meetsOn;
      this.firstRepresentative = firstRepresentative;
      this.participants = participants;
    }

    static Theme of(int organisation) {
      return values()[(organisation - 1) % values().length];
    }

    Id<Body> group() {
      return Id.of(key + "-group");
    }
  }

  private static Body workingGroup(Theme theme) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(theme.group())
        .name(theme.groupName)
        .addThemes(theme.label)
        .lifespan(SINCE_ADOPTED)
        .participations(participations(theme))
        .build();
  }

  /** Eight took part from the beginning, two came later. */
  private static ImmutableList<Participation> participations(Theme theme) {
    return IntStream.range(0, theme.participants.size())
        .mapToObj(
            i ->
                Participation.builder()
                    .participant(organisation(theme.participants.get(i)))
                    .representative(person(theme.firstRepresentative + i))
                    .roles(roles(i))
                    .term(i < 8 ? SINCE_ADOPTED : Term.from(LocalDate.of(2021, 1, 1)))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  /** The first one chairs the group, the second one writes down its conclusions. */
  private static List<HeldRole> roles(int position) {
    return switch (position) {
      case 0 -> List.of(HeldRole.of(BodyRole.CHAIR));
      case 1 -> List.of(HeldRole.of(BodyRole.RAPPORTEUR));
      default -> List.of();
    };
  }

  // People: all that are named above, by number.

  private static final int PEOPLE = 71;

  private static ImmutableList<Person> people() {
    return IntStream.rangeClosed(1, PEOPLE)
        .mapToObj(
            number ->
                Person.builder().id(person(number)).name(numbered("Person %02d", number)).build())
        .collect(ImmutableList.toImmutableList());
  }

  // What members meet in the field, year by year, and what the platform makes of it.

  /**
   * What a working group has before it in a year.
   *
   * @param difficulty what a member signals
   * @param count how many it counted
   * @param unit of what
   * @param avenue what to do about it
   */
  private record Concern(
      int year, Theme theme, String difficulty, int count, String unit, String avenue) {

    Id<Signal> signal() {
      return Id.of(numbered("signal-%d-%s", year, theme.key));
    }

    Id<Conclusion> conclusion() {
      return Id.of(numbered("conclusion-%d-%s", year, theme.key));
    }
  }

  private static final ImmutableList<Concern> CONCERNS =
      ImmutableList.<Concern>builder()
          .add(
              housing(
                  2018,
                  "L’attente d’un logement social dépasse trois ans.",
                  412,
                  "ménages en attente",
                  "Réserver une part des logements neufs aux ménages en attente."),
              work(
                  2018,
                  "Des demandeurs d’emploi ne trouvent pas d’accueil pour leurs enfants.",
                  64,
                  "parents",
                  "Ouvrir des places d’accueil d’enfants pendant les formations."),
              relations(
                  2018,
                  "Les associations ne connaissent pas les services des autres.",
                  90,
                  "associations interrogées",
                  "Tenir un répertoire commun des services."))
          .add(
              housing(
                  2019,
                  "Des familles vivent dans des logements insalubres, faute d’un autre toit.",
                  58,
                  "logements signalés",
                  "Créer un guichet unique pour les plaintes d’insalubrité."),
              work(
                  2019,
                  "Aucun bus ne dessert les zones d’activité avant six heures.",
                  35,
                  "travailleurs",
                  "Obtenir une desserte matinale des zones d’activité."),
              relations(
                  2019,
                  "Des aînés ne parlent à personne pendant des semaines.",
                  120,
                  "aînés visités",
                  "Former des voisins relais dans chaque quartier."))
          .add(
              housing(
                  2020,
                  "Des loyers impayés mènent à des expulsions en plein hiver.",
                  23,
                  "expulsions",
                  "Alerter le CPAS dès le premier loyer impayé."),
              work(
                  2020,
                  "Des formations refusent celles et ceux qui lisent mal le français.",
                  52,
                  "refus",
                  "Joindre des cours de français aux formations."),
              relations(
                  2020,
                  "Des familles nouvellement arrivées n’osent pas entrer dans les maisons de quartier.",
                  46,
                  "familles",
                  "Accueillir en plusieurs langues dans les maisons de quartier."))
          .add(
              housing(
                  2021,
                  "Les familles nombreuses ne trouvent pas de logement de quatre chambres.",
                  31,
                  "ménages",
                  "Recenser les grands logements vides."),
              work(
                  2021,
                  "Les démarches en ligne excluent celles et ceux qui n’ont pas d’ordinateur.",
                  88,
                  "personnes aidées",
                  "Installer une aide numérique dans chaque quartier."),
              relations(
                  2021,
                  "On manque de bénévoles pour les visites à domicile.",
                  17,
                  "visites annulées par mois",
                  "Lancer un appel commun aux bénévoles."))
          .add(
              housing(
                  2022,
                  "Le prix de l’énergie prive des ménages de chauffage.",
                  140,
                  "ménages",
                  "Financer l’isolation des logements à bas loyer."),
              work(
                  2022,
                  "Les contrats d’insertion prennent fin sans suite.",
                  41,
                  "contrats",
                  "Suivre chaque contrat d’insertion six mois après sa fin."),
              relations(
                  2022,
                  "La location d’une salle coûte trop cher aux petites associations.",
                  28,
                  "associations",
                  "Prêter les salles communales aux associations membres."))
          .add(
              housing(
                  2023,
                  "Des propriétaires refusent les allocataires sociaux.",
                  47,
                  "refus",
                  "Garantir le loyer auprès des propriétaires."),
              work(
                  2023,
                  "L’équivalence des diplômes étrangers se fait attendre.",
                  29,
                  "demandes en attente",
                  "Accompagner les demandes d’équivalence."),
              relations(
                  2023,
                  "Les jeunes ne prennent pas part aux fêtes de quartier.",
                  9,
                  "quartiers",
                  "Confier une part du Festiva’liens aux jeunes."))
          .add(
              housing(
                  2024,
                  "Des jeunes sortent d’une institution sans logement.",
                  19,
                  "jeunes",
                  "Ouvrir des logements de transition pour les jeunes."),
              work(
                  2024,
                  "La reprise d’un emploi fait perdre des droits sociaux.",
                  33,
                  "travailleurs",
                  "Informer sur les droits avant chaque reprise d’emploi."),
              relations(
                  2024,
                  "Des personnes orientées d’un service à l’autre se perdent en route.",
                  75,
                  "personnes",
                  "Convenir d’une fiche d’orientation commune."))
          .add(
              housing(
                  2025,
                  "La garantie locative retarde l’entrée dans un logement.",
                  36,
                  "dossiers",
                  "Avancer la garantie locative dans la semaine."),
              work(
                  2025,
                  "Le temps partiel subi fragilise les familles monoparentales.",
                  45,
                  "parents",
                  "Regrouper les heures de travail de plusieurs employeurs."),
              relations(
                  2025,
                  "Les personnes sans abri restent à l’écart des activités.",
                  60,
                  "personnes",
                  "Ouvrir les activités culturelles sans condition d’adresse."))
          .add(
              housing(
                  2026,
                  "Les logements adaptés au handicap manquent au centre-ville.",
                  27,
                  "demandes",
                  "Adapter un logement sur dix lors de chaque rénovation."),
              work(
                  2026,
                  "Les plus de cinquante-cinq ans ne reçoivent plus d’offre d’emploi.",
                  38,
                  "personnes",
                  "Parrainer les demandeurs d’emploi de plus de cinquante-cinq ans."),
              relations(
                  2026,
                  "Les nouvelles associations ignorent comment rejoindre un groupe de travail.",
                  14,
                  "associations",
                  "Désigner une association marraine pour chaque nouvelle association."))
          .build();

  private static Concern housing(
      int year, String difficulty, int count, String unit, String avenue) {
    return new Concern(year, Theme.HOUSING, difficulty, count, unit, avenue);
  }

  private static Concern work(int year, String difficulty, int count, String unit, String avenue) {
    return new Concern(year, Theme.WORK, difficulty, count, unit, avenue);
  }

  private static Concern relations(
      int year, String difficulty, int count, String unit, String avenue) {
    return new Concern(year, Theme.SOCIAL_RELATIONS, difficulty, count, unit, avenue);
  }

  private static Stream<Concern> concernsOf(int year) {
    return CONCERNS.stream().filter(concern -> concern.year() == year);
  }

  private static ImmutableList<Signal> signals() {
    return ImmutableList.<Signal>builder()
        .addAll(CONCERNS.stream().map(NamurInJava::signal).iterator())
        .add(signalOfTheSame())
        .build();
  }

  /** What another member meets of a difficulty that was signalled in the month before. */
  private static Signal signalOfTheSame() {
    return Signal.builder()
        .platform(PLATFORM)
        .id(Id.of("signal-2025-deposit"))
        .raisedBy(organisation(100))
        .raisedOn(LocalDate.of(2025, 5, 19))
        .theme(Theme.HOUSING.label)
        .text(fr("Des jeunes restent en foyer, faute d’argent pour la garantie locative."))
        .mergedInto(Id.of("signal-2025-housing"))
        .build();
  }

  /** In April, from one after the other of those who were in the working group from the start. */
  private static Signal signal(Concern concern) {
    return Signal.builder()
        .platform(PLATFORM)
        .id(concern.signal())
        .raisedBy(organisation(concern.theme().participants.get((concern.year() - FIRST_YEAR) % 8)))
        .raisedOn(LocalDate.of(concern.year(), 4, 10 + concern.theme().ordinal()))
        .theme(concern.theme().label)
        .text(fr(concern.difficulty()))
        .indicator(
            Quantity.builder()
                .value(BigDecimal.valueOf(concern.count()))
                .unit(fr(concern.unit()))
                .build())
        .build();
  }

  // The meetings of a year: in January the working groups conclude, in February the committee
  // prepares the presentation, in March the plenary hears it, in June the committee advises, in
  // October the working groups discuss the signals, in November the plenary looks ahead.

  private static final int FIRST_YEAR = ADOPTED.getYear();
  private static final int LAST_YEAR = TODAY.getYear();

  /** Since then it is written down who came. */
  private static final int ATTENDANCE_SINCE = 2025;

  private static ImmutableList<Meeting> meetings() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .boxed()
        .flatMap(NamurInJava::meetingsOf)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Meeting> meetingsOf(int year) {
    Stream.Builder<Meeting> meetings = Stream.builder();
    if (year > FIRST_YEAR) {
      ofEachGroup(group -> conclusionMeeting(group, year)).forEach(meetings);
      meetings.add(preparation(year));
    }
    if (ELECTIONS.contains(electionDay(year))) {
      meetings.add(electionPlenary(year));
    }
    meetings.add(presentationPlenary(year));
    meetings.add(adviceMeeting(year));
    ofEachGroup(group -> signalMeeting(group, year)).forEach(meetings);
    return meetings.add(autumnPlenary(year)).build();
  }

  private static Stream<Meeting> ofEachGroup(Function<Theme, Meeting> meeting) {
    return Stream.of(Theme.values()).map(meeting);
  }

  private static Meeting conclusionMeeting(Theme theme, int year) {
    return meeting(theme.group(), conclusionDay(theme, year))
        .addItems(item("Conclusions de l’année " + (year - 1)))
        .build();
  }

  private static LocalDate conclusionDay(Theme theme, int year) {
    return nth(2, theme.meetsOn, JANUARY, year);
  }

  private static Meeting preparation(int year) {
    return meeting(COMMITTEE, nth(1, TUESDAY, FEBRUARY, year))
        .addItems(item("Préparation de la présentation annuelle"))
        .build();
  }

  private static Meeting electionPlenary(int year) {
    return meeting(PLENARY, electionDay(year))
        .addItems(item("Élection du comité de pilotage"))
        .build();
  }

  private static Meeting presentationPlenary(int year) {
    Meeting.Builder meeting = meeting(PLENARY, presentationDay(year));
    return year - 1 < FIRST_REPORT
        ? meeting.addItems(item("Début des travaux des trois groupes de travail")).build()
        : meeting
            .addItems(
                item(
                    "Présentation à la Ville des conclusions des trois groupes de travail",
                    year - 1 == YEAR_OF_CONCLUSIONS ? conclusionsOf(year - 1) : ImmutableList.of()),
                item("Pistes pour l’avenir"))
            .build();
  }

  private static LocalDate presentationDay(int year) {
    return nth(3, THURSDAY, MARCH, year);
  }

  private static Meeting adviceMeeting(int year) {
    Meeting.Builder meeting =
        meeting(COMMITTEE, adviceDay(year))
            .addItems(item("Suites à donner aux signalements des membres", signalsOf(year)));
    for (Advice advice : advice()) {
      if (advice.adoptedOn().equals(adviceDay(year))) {
        meeting.addItems(item("Avis à la Ville", ImmutableList.of(advice.id())));
      }
    }
    return meeting.build();
  }

  private static LocalDate adviceDay(int year) {
    return nth(2, TUESDAY, JUNE, year);
  }

  private static Meeting signalMeeting(Theme theme, int year) {
    return meeting(theme.group(), nth(2, theme.meetsOn, OCTOBER, year))
        .addItems(
            item(
                "Difficultés signalées par les membres",
                concernsOf(year)
                    .filter(concern -> concern.theme() == theme)
                    .map(Concern::signal)
                    .collect(ImmutableList.toImmutableList())))
        .build();
  }

  /** Every other year the platform prepares its festival for the public. */
  private static Meeting autumnPlenary(int year) {
    Meeting.Builder meeting =
        meeting(PLENARY, nth(2, THURSDAY, NOVEMBER, year))
            .addItems(item("Priorités de l’année prochaine"));
    return year % 2 == 0
        ? meeting.addItems(item("Festiva’liens " + (year + 1))).build()
        : meeting.build();
  }

  /** On the first Saturday of May of every other year. */
  private static Forum festival() {
    return Forum.builder()
        .id(Id.of("festivaliens"))
        .name(Label.of(Locale.FRENCH, "Festiva’liens"))
        .addOrganisers(SOCIAL_COHESION_SERVICE)
        .every(Period.ofYears(2))
        .editions(
            IntStream.of(2019, 2021, 2023, 2025)
                .<ForumEdition>mapToObj(
                    year ->
                        ForumEdition.builder()
                            .number((year - 2017) / 2)
                            .heldOn(nth(1, SATURDAY, MAY, year))
                            .build())
                .toList())
        .build();
  }

  private static LocalDate nth(int nth, DayOfWeek weekday, Month month, int year) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, weekday));
  }

  /** Convened three weeks ahead by the alderwoman; minutes approved four weeks later. */
  private static Meeting.Builder meeting(Id<Body> body, LocalDate heldOn) {
    LocalDate approved = heldOn.plusWeeks(4);
    return Meeting.builder()
        .id(Id.of(numbered("meeting-%s-%s", body, heldOn)))
        .body(body)
        .heldOn(heldOn)
        .convenedOn(heldOn.minusWeeks(3))
        .convenedBy(alderwomanOn(heldOn.minusWeeks(3)))
        .attendance(heldOn.getYear() < ATTENDANCE_SINCE ? List.of() : attendance(body, heldOn))
        .documents(
            heldOn.getYear() < LAST_YEAR
                ? List.of()
                : documents(body, heldOn, !approved.isAfter(TODAY)))
        .minutesApprovedOn(approved.isAfter(TODAY) ? Optional.empty() : Optional.of(approved));
  }

  /** The invitation, the paper on the table of the committee and, once approved, the minutes. */
  private static List<Document> documents(Id<Body> body, LocalDate heldOn, boolean isApproved) {
    return Stream.of(
            Optional.of(document(body, heldOn, "Convocation", DocumentKind.INVITATION)),
            Optional.of(document(body, heldOn, "Note préparatoire", DocumentKind.PAPER))
                .filter(paper -> body.equals(COMMITTEE)),
            Optional.of(document(body, heldOn, "Procès-verbal", DocumentKind.MINUTES))
                .filter(minutes -> isApproved))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Document document(
      Id<Body> body, LocalDate heldOn, String title, DocumentKind kind) {
    return document(body + "/" + heldOn, title, kind);
  }

  private static Document document(String folder, String title, DocumentKind kind) {
    return Document.builder()
        .title(fr(title))
        .reference(
            URI.create(
                "https://example.org/namur/%s/%s"
                    .formatted(folder, kind.name().toLowerCase(Locale.ROOT))))
        .kind(kind)
        .build();
  }

  private static Id<Person> alderwomanOn(LocalDate day) {
    return Iterables.getOnlyElement(alderwomanForSocialCohesion().tenuresOn(day)).holder();
  }

  private static AgendaItem item(String title) {
    return item(title, ImmutableList.of());
  }

  private static AgendaItem item(String title, List<? extends Id<? extends Topic>> about) {
    return AgendaItem.builder().title(fr(title)).about(about).build();
  }

  private static ImmutableList<Id<Signal>> signalsOf(int year) {
    return concernsOf(year).map(Concern::signal).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Id<Conclusion>> conclusionsOf(int year) {
    return concernsOf(year).map(Concern::conclusion).collect(ImmutableList.toImmutableList());
  }

  // Who came: more than the quarter that the charter asks for.

  private static ImmutableList<Attendance> attendance(Id<Body> body, LocalDate day) {
    if (body.equals(PLENARY)) {
      return atPlenary(day);
    }
    return body.equals(COMMITTEE) ? atCommittee(day) : atWorkingGroup(body, day);
  }

  private static ImmutableList<Attendance> atPlenary(LocalDate day) {
    return memberships().stream()
        .filter(membership -> membership.term().contains(day))
        .limit(50)
        .map(
            membership ->
                Attendance.builder().party(membership.member()).presence(Presence.PRESENT).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** The chair and the elected members; of the delegates the minutes say nothing. */
  private static ImmutableList<Attendance> atCommittee(LocalDate day) {
    return mandates().stream()
        .filter(mandate -> mandate.term().contains(day) && mandate.heldAs() == HeldAs.MEMBER)
        .filter(mandate -> mandate.onBehalfOf().filter(AUTHORITIES::contains).isEmpty())
        .map(
            mandate ->
                Attendance.builder()
                    .party(
                        mandate
                            .onBehalfOf()
                            .<Id<? extends Party>>map(id -> id)
                            .orElse(mandate.holder()))
                    .representative(mandate.onBehalfOf().map(organisation -> mandate.holder()))
                    .presence(Presence.PRESENT)
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private static final ImmutableList<Id<Organisation>> AUTHORITIES =
      ImmutableList.of(CITY, CPAS, PROVINCE);

  /** In October all come, in January the two that came later are excused. */
  private static ImmutableList<Attendance> atWorkingGroup(Id<Body> group, LocalDate day) {
    return Stream.of(Theme.values())
        .filter(theme -> theme.group().equals(group))
        .flatMap(theme -> participations(theme).stream())
        .map(
            participation ->
                Attendance.builder()
                    .party(participation.participant())
                    .representative(participation.representative())
                    .presence(
                        day.getMonth() == JANUARY && !participation.term().equals(SINCE_ADOPTED)
                            ? Presence.EXCUSED
                            : Presence.PRESENT)
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  // The presentation of every year: the conclusions of the three working groups, and avenues.

  private static final int FIRST_REPORT = 2019;

  /** The plenary went through its conclusions one by one, and the avenues rest on them. */
  private static final int YEAR_OF_CONCLUSIONS = 2023;

  private static ImmutableList<AnnualReport> annualReports() {
    return IntStream.range(FIRST_REPORT, LAST_YEAR)
        .mapToObj(NamurInJava::annualReport)
        .collect(ImmutableList.toImmutableList());
  }

  private static AnnualReport annualReport(int year) {
    LocalDate presented = presentationDay(year + 1);
    return AnnualReport.builder()
        .platform(PLATFORM)
        .id(Id.of("report-" + year))
        .year(Year.of(year))
        .conclusions(concernsOf(year).map(NamurInJava::conclusion).toList())
        .avenues(concernsOf(year).map(NamurInJava::avenue).toList())
        .presentedOn(presented)
        .presentedTo(CITY)
        .publishedOn(presented.plusWeeks(4))
        .answeredOn(presented.plusMonths(5))
        .documents(year < LAST_YEAR - 1 ? List.of() : documents(year))
        .build();
  }

  /** The report itself, and what the City decided about it. */
  private static List<Document> documents(int year) {
    return List.of(
        document("reports/" + year, "Rapport annuel", DocumentKind.REPORT),
        document("reports/" + year, "Décision du collège communal", DocumentKind.DECISION));
  }

  private static Conclusion conclusion(Concern concern) {
    return Conclusion.builder()
        .id(concern.conclusion())
        .body(concern.theme().group())
        .adoptedOn(conclusionDay(concern.theme(), concern.year() + 1))
        .text(fr("Besoin prioritaire de %d : %s", concern.year(), concern.difficulty()))
        .addBasedOn(concern.signal())
        .build();
  }

  /** As a rule an avenue goes back to the signal itself; in one year, to the conclusion. */
  private static Avenue avenue(Concern concern) {
    Id<? extends Ground> ground =
        concern.year() == YEAR_OF_CONCLUSIONS ? concern.conclusion() : concern.signal();
    return Avenue.builder()
        .id(Id.of(numbered("avenue-%d-%s", concern.year(), concern.theme().key)))
        .text(fr(concern.avenue()))
        .addBasedOn(ground)
        .build();
  }

  // Advice to the City: once it asked for it, else the committee gave it on its own; first on what
  // was
  // signalled in the year before the first report.

  private static ImmutableList<Advice> advice() {
    return ImmutableList.of(
        advice(adviceDay(2019))
            .addAllBasedOn(signalsOf(2018))
            .text(fr("Tenir un répertoire commun des services de logement, d’emploi et d’accueil."))
            .response(
                Response.builder()
                    .givenOn(LocalDate.of(2019, 9, 3))
                    .outcome(Outcome.FOLLOWED)
                    .build())
            .build(),
        advice(adviceDay(2022))
            .inResponseTo(Id.of("request-2022"))
            .addBasedOn(Id.<Signal>of("signal-2022-housing"))
            .text(fr("Donner la priorité à l’isolation des logements à bas loyer."))
            .response(
                Response.builder()
                    .givenOn(LocalDate.of(2022, 9, 6))
                    .outcome(Outcome.FOLLOWED)
                    .build())
            .build(),
        advice(adviceDay(2025))
            .addBasedOn(Id.<Signal>of("signal-2025-housing"), Id.<Signal>of("signal-2024-housing"))
            .text(fr("Avancer la garantie locative à tous les ménages qui la demandent."))
            .response(
                Response.builder()
                    .givenOn(LocalDate.of(2025, 9, 2))
                    .outcome(Outcome.PARTLY_FOLLOWED)
                    .reasons(
                        fr("Le budget de l’année ne suffit que pour les jeunes et les familles."))
                    .build())
            .build());
  }

  private static Advice.Builder advice(LocalDate adopted) {
    return Advice.builder()
        .id(Id.of("advice-" + adopted.getYear()))
        .kind(AdviceKind.ADVICE)
        .issuedBy(COMMITTEE)
        .adoptedOn(adopted)
        .addressedTo(CITY);
  }

  // How names are written.

  private static Id<Person> person(int number) {
    return Id.of(numbered("person-%02d", number));
  }

  private static Id<Organisation> organisation(int number) {
    return Id.of(numbered("organisation-%03d", number));
  }

  private static Label fr(String text, Object... numbers) {
    return Label.of(Locale.FRENCH, numbers.length == 0 ? text : numbered(text, numbers));
  }

  private static String numbered(String text, Object... numbers) {
    return String.format(Locale.ROOT, text, numbers);
  }

  private static Label label(String french, String dutch, String english) {
    return Label.of(
        ImmutableMap.of(
            Locale.FRENCH, french, Locale.forLanguageTag("nl"), dutch, Locale.ENGLISH, english));
  }
}
