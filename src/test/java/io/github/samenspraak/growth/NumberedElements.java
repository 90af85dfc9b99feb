package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.text;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.covenant.Covenant;
import io.github.samenspraak.covenant.CovenantScheme;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.register.Waiver;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Elements with a number in their ids, each with as little as it needs. */
final class NumberedElements {

  /** A day some years ago: each year since then asks for its reports. */
  static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);

  /** A day before all others. */
  static final LocalDate AT_FIRST = LocalDate.of(1960, 1, 1);

  static final Term ALWAYS = Term.from(AT_FIRST);

  /** All days there are. */
  static final Term EVER = Term.from(LocalDate.of(1, 1, 1));

  static final Term LATELY = Term.from(LONG_AGO);

  /** There are no more years than this before today. */
  private static final int YEARS = 2000;

  private NumberedElements() {}

  static <T> ImmutableList<T> times(int size, IntFunction<T> item) {
    return IntStream.range(0, size).mapToObj(item).collect(ImmutableList.toImmutableList());
  }

  static <T> Id<T> id(String name, int number) {
    return Id.of(name + "-" + number);
  }

  /** {@return a day so many days after today, or before} */
  static LocalDate day(int number) {
    return Work.TODAY.plusDays(number);
  }

  /** {@return the one day that is so many days after today, or before} */
  static Term on(int number) {
    return Term.on(day(number));
  }

  /** {@return one of so many successive years, of which the last is the one before today's} */
  static int year(int number, int size) {
    return 2026 - Math.min(size, YEARS) + number % YEARS;
  }

  static Register.Builder register() {
    return Register.builder()
        .municipality(
            Municipality.builder().name(text("Lindedorp")).region(Region.FLANDERS).build())
        .addOrganisations(organisation("city", OrganisationKind.MUNICIPALITY).build());
  }

  static Organisation.Builder organisation(String name, OrganisationKind kind) {
    return Organisation.builder().from(Facts.organisation(name, kind));
  }

  /** {@return organisations {@code member-0}, {@code member-1} and so on} */
  static ImmutableList<Organisation> members(int size) {
    return times(size, i -> organisation("member-" + i, OrganisationKind.CIVIL_SOCIETY).build());
  }

  /** {@return people {@code person-0}, {@code person-1} and so on, all of one sex} */
  static ImmutableList<Person> people(int size) {
    return times(size, i -> Person.builder().id(id("person", i)).name("P" + i).sex(Sex.F).build());
  }

  static Office.Builder office(String name, OfficeKind kind) {
    return Office.builder()
        .id(Id.of(name))
        .title(text(name))
        .organisation(Id.of("city"))
        .kind(kind);
  }

  static AdvisoryPlatform.Builder platform() {
    return AdvisoryPlatform.builder()
        .id(Id.of("platform"))
        .name(text("Platform"))
        .kind(PlatformKind.ADVISORY_COUNCIL)
        .authority(Id.of("city"))
        .addBodies(
            Body.builder()
                .kind(BodyKind.PLENARY)
                .id(Id.of("plenary"))
                .name(text("Plenary"))
                .build());
  }

  static Body.Builder committee() {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(Id.of("committee"))
        .name(text("Committee"));
  }

  static SeatPlan.Builder plan(int seats, SeatAllotment... allotments) {
    return SeatPlan.builder().inForce(ALWAYS).seatCap(seats).addAllotments(allotments);
  }

  static SeatAllotment.Builder allotment(String code, SeatBasis basis) {
    return SeatAllotment.builder()
        .code(code)
        .name(text(code))
        .basis(basis)
        .mandateLength(Period.ofYears(6));
  }

  static Mandate.Builder mandate(int number, String allotment, Term term) {
    return Mandate.builder()
        .id(id("mandate", number))
        .holder(id("person", number))
        .allotment(allotment)
        .onBehalfOf(id("member", number))
        .term(term);
  }

  static Membership membership(int member, Term term) {
    return Membership.builder().member(id("member", member)).term(term).build();
  }

  static Body.Builder group(int number, Term lifespan) {
    return Body.builder()
        .kind(BodyKind.WORKING_GROUP)
        .id(id("group", number))
        .name(text("Group " + number))
        .lifespan(lifespan);
  }

  static Charter.Builder charter(Term inForce) {
    return Charter.builder()
        .inForce(inForce)
        .adoptedBy(Decision.builder().takenOn(AT_FIRST).takenBy(Id.of("city")).build());
  }

  static Waiver waiver(String rule, Id<?> subject) {
    return waiver(rule, subject, EVER);
  }

  static Waiver waiver(String rule, Id<?> subject, Term term) {
    return Facts.waiver(rule, subject.value(), term);
  }

  static CovenantScheme.Builder scheme() {
    return CovenantScheme.builder().id(Id.of("scheme")).name(text("Scheme")).inForce(ALWAYS);
  }

  static Covenant.Builder covenant(int number, Term initialTerm) {
    return Covenant.builder()
        .id(id("covenant", number))
        .scheme(Id.of("scheme"))
        .authority(Id.of("city"))
        .addPartners(id("member", number))
        .subject(text("Subject " + number))
        .initialTerm(initialTerm);
  }
}
