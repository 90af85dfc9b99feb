package io.github.samenspraak.rules;

import static io.github.samenspraak.rules.Facts.advice;
import static io.github.samenspraak.rules.Facts.allotment;
import static io.github.samenspraak.rules.Facts.avenue;
import static io.github.samenspraak.rules.Facts.conclusion;
import static io.github.samenspraak.rules.Facts.covenantReport;
import static io.github.samenspraak.rules.Facts.day;
import static io.github.samenspraak.rules.Facts.decision;
import static io.github.samenspraak.rules.Facts.elected;
import static io.github.samenspraak.rules.Facts.evaluation;
import static io.github.samenspraak.rules.Facts.extension;
import static io.github.samenspraak.rules.Facts.from;
import static io.github.samenspraak.rules.Facts.grant;
import static io.github.samenspraak.rules.Facts.group;
import static io.github.samenspraak.rules.Facts.id;
import static io.github.samenspraak.rules.Facts.interpellation;
import static io.github.samenspraak.rules.Facts.mandate;
import static io.github.samenspraak.rules.Facts.meeting;
import static io.github.samenspraak.rules.Facts.membership;
import static io.github.samenspraak.rules.Facts.office;
import static io.github.samenspraak.rules.Facts.organisation;
import static io.github.samenspraak.rules.Facts.participation;
import static io.github.samenspraak.rules.Facts.person;
import static io.github.samenspraak.rules.Facts.present;
import static io.github.samenspraak.rules.Facts.presentInPerson;
import static io.github.samenspraak.rules.Facts.report;
import static io.github.samenspraak.rules.Facts.response;
import static io.github.samenspraak.rules.Facts.scheme;
import static io.github.samenspraak.rules.Facts.signal;
import static io.github.samenspraak.rules.Facts.term;
import static io.github.samenspraak.rules.Facts.text;
import static io.github.samenspraak.rules.Facts.with;

import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.covenant.EvaluationOutcome;
import io.github.samenspraak.covenant.Proof;
import io.github.samenspraak.covenant.ProofRule;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AgendaItem;
import io.github.samenspraak.cycle.AnnualReport;
import io.github.samenspraak.cycle.Interpellation;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.MandateRole;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Plenary;
import io.github.samenspraak.platform.ReportingCalendar;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.platform.SteeringCommittee;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.NisCode;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import org.joda.money.Money;

/**
 * A small town with one platform, in which every rule is kept: on {@link #TODAY} no rule finds
 * anything. It is made up.
 *
 * <p>Four organisations are members. The steering committee has six seats, all taken: {@code anna},
 * alderwoman, is in the chair; {@code bert} and {@code carla} are sent by the city and its welfare
 * centre; {@code dirk}, {@code els} and {@code frank} are elected. {@code greet} and {@code hugo}
 * have no seat. Two working groups, {@code housing} and {@code debt}, conclude every year. All of
 * it begins on 1 July 2023.
 *
 * <p>With {@code youth-club}, which is no member, the city has made a covenant of three years, and
 * has decided to extend it by three.
 */
final class Lindedorp {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final Term SINCE = from("2023-07-01");

  private static final Term SIX_YEARS = term("2023-07-01", "2029-06-30");

  static final Town TOWN = new Town(register());

  private Lindedorp() {}

  private static Register register() {
    return Register.builder()
        .municipality(
            Municipality.builder()
                .name(text("Lindedorp"))
                .nisCode(NisCode.of("44021"))
                .region(Region.FLANDERS)
                .addLanguages(Locale.forLanguageTag("nl"))
                .build())
        .addPeople(person("anna", Sex.F), person("bert", Sex.M), person("carla", Sex.F))
        .addPeople(person("dirk", Sex.M), person("els", Sex.F), person("frank", Sex.M))
        .addPeople(person("greet", Sex.F), person("hugo", Sex.M))
        .addOrganisations(
            organisation("city", OrganisationKind.MUNICIPALITY),
            organisation("centre", OrganisationKind.SOCIAL_WELFARE_CENTRE),
            organisation("province", OrganisationKind.PROVINCE),
            organisation("tenants", OrganisationKind.CIVIL_SOCIETY),
            organisation("shelter", OrganisationKind.CIVIL_SOCIETY),
            organisation("food-bank", OrganisationKind.CIVIL_SOCIETY),
            organisation("neighbours", OrganisationKind.CIVIL_SOCIETY),
            organisation("youth-club", OrganisationKind.CIVIL_SOCIETY))
        .addOffices(
            office("alderwoman", OfficeKind.ALDERMAN, "anna", SINCE),
            office("head-of-centre", OfficeKind.CHAIR_OF_WELFARE_CENTRE, "greet", SINCE))
        .addPlatforms(platform())
        .addMeetings(
            plenary("plenary-1", "2024-03-14", "2024-03-06"),
            plenary("plenary-2", "2024-10-10", "2024-10-01"),
            plenary("plenary-3", "2025-03-13", "2025-03-04"),
            plenary("plenary-4", "2025-10-09", "2025-10-01"),
            committeeMeeting())
        .addSignals(signal("damp", "tenants", "2025-02-10"))
        .addAdvices(
            Advice.builder()
                .from(advice("advice", "committee", "2025-06-12"))
                .addBasedOn(id("damp"))
                .response(response("2025-07-10", Outcome.FOLLOWED))
                .build())
        .addInterpellations(
            Interpellation.builder()
                .from(interpellation("question", "shelter", "2025-05-05"))
                .discussedAt(id("committee-meeting"))
                .answeredOn(day("2025-06-02"))
                .build())
        .addAnnualReports(reportOn(2024), reportOn(2025))
        .addCovenantSchemes(covenantScheme())
        .addCovenants(covenant())
        .build();
  }

  private static AdvisoryPlatform platform() {
    return AdvisoryPlatform.builder()
        .id(id("platform"))
        .name(text("Sociaal platform"))
        .kind(PlatformKind.SOCIAL_PLATFORM)
        .authority(id("city"))
        .established(PartialDate.of(SINCE.firstDay()))
        .addCharters(
            Charter.builder()
                .inForce(SINCE)
                .adoptedBy(decision("2023-06-20", "city"))
                .plenariesPerYear(2)
                .noticeDays(8)
                .quorum(Fraction.of(1, 2))
                .workingGroups(Bounds.builder().min(2).max(3).build())
                .adviceReplyWithin(Period.ofWeeks(6))
                .reporting(
                    ReportingCalendar.builder()
                        .conclusionsDue(MonthDay.of(1, 31))
                        .presentationDue(MonthDay.of(3, 31))
                        .publicationDue(MonthDay.of(6, 30))
                        .answerDue(MonthDay.of(9, 30))
                        .build())
                .build())
        .addMemberships(membership("tenants", SINCE), membership("shelter", SINCE))
        .addMemberships(membership("food-bank", SINCE), membership("neighbours", SINCE))
        .plenary(Plenary.builder().id(id("plenary")).name(text("Algemene vergadering")).build())
        .steeringCommittee(
            SteeringCommittee.builder()
                .id(id("committee"))
                .name(text("Stuurgroep"))
                .addSeatPlans(seatPlan())
                .addMandates(
                    with(mandate("anna", "chair", SINCE), m -> m.role(MandateRole.CHAIR)),
                    with(mandate("bert", "city", SINCE), m -> m.onBehalfOf(id("city"))),
                    with(mandate("carla", "centre", SINCE), m -> m.onBehalfOf(id("centre"))),
                    elected("dirk", "tenants", SIX_YEARS),
                    elected("els", "shelter", SIX_YEARS),
                    elected("frank", "food-bank", SIX_YEARS))
                .build())
        .addWorkingGroups(
            group("housing", SINCE, participation("neighbours", SINCE)),
            group("debt", SINCE, participation("neighbours", SINCE)))
        .build();
  }

  private static SeatPlan seatPlan() {
    return SeatPlan.builder()
        .inForce(SINCE)
        .seatCap(6)
        .minimumSeated(5)
        .addAllotments(
            SeatAllotment.builder()
                .from(allotment("chair", SeatBasis.EX_OFFICIO))
                .office(id("alderwoman"))
                .maximum(1)
                .voting(false)
                .build(),
            SeatAllotment.builder()
                .from(allotment("city", SeatBasis.DELEGATED))
                .represents(id("city"))
                .minimum(1)
                .maximum(1)
                .build(),
            SeatAllotment.builder()
                .from(allotment("centre", SeatBasis.DELEGATED))
                .represents(id("centre"))
                .minimum(1)
                .maximum(1)
                .build(),
            SeatAllotment.builder()
                .from(allotment("elected", SeatBasis.ELECTED))
                .mandateLength(Period.ofYears(6))
                .maximumConsecutiveMandates(2)
                .build())
        .build();
  }

  private static Meeting plenary(String id, String heldOn, String convenedOn) {
    return Meeting.builder()
        .from(meeting(id, "plenary", heldOn))
        .convenedOn(day(convenedOn))
        .addAttendance(present("tenants"), present("shelter"))
        .build();
  }

  private static Meeting committeeMeeting() {
    return Meeting.builder()
        .from(meeting("committee-meeting", "committee", "2025-05-15"))
        .convenedOn(day("2025-05-05"))
        .addItems(AgendaItem.builder().title(text("Vocht")).addAbout(id("damp")).build())
        .addAttendance(presentInPerson("bert"), presentInPerson("carla"))
        .addAttendance(presentInPerson("dirk"), presentInPerson("els"))
        .minutesApprovedOn(day("2025-06-12"))
        .build();
  }

  private static AnnualReport reportOn(int year) {
    int next = year + 1;
    return AnnualReport.builder()
        .from(
            report(
                "report-" + year,
                year,
                conclusion("housing-" + year, "housing", next + "-01-15"),
                conclusion("debt-" + year, "debt", next + "-01-31")))
        .addAvenues(avenue("avenue-" + year, "housing-" + year))
        .presentedOn(day(next + "-03-20"))
        .presentedTo(id("city"))
        .publishedOn(day(next + "-06-30"))
        .answeredOn(day(next + "-09-30"))
        .build();
  }

  private static CovenantScheme covenantScheme() {
    return CovenantScheme.builder()
        .from(scheme("scheme"))
        .adoptedBy(decision("2023-06-20", "city"))
        .decideBefore(Period.ofMonths(3))
        .reportDue(MonthDay.of(6, 30))
        .addProofRules(
            ProofRule.builder()
                .above(Money.parse("EUR 2500.00"))
                .addRequires(Proof.ACTIVITY_REPORT, Proof.FINANCIAL_STATEMENT)
                .build())
        .build();
  }

  private static Covenant covenant() {
    return Covenant.builder()
        .from(Facts.covenant("covenant", "youth-club", term("2024-01-01", "2026-12-31")))
        .signedOn(day("2023-12-15"))
        .addExtensions(extension(term("2027-01-01", "2029-12-31"), "2026-09-30"))
        .addGrants(grant(2024, "EUR 2500.00"), grant(2025, "EUR 12500.00"))
        .addEvaluations(evaluation("2026-09-30", EvaluationOutcome.POSITIVE))
        .addReports(
            covenantReport(2024, "2025-06-30"),
            covenantReport(2025, "2026-06-30", Proof.ACTIVITY_REPORT, Proof.FINANCIAL_STATEMENT))
        .build();
  }
}
