package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.organisation;
import static io.github.samenspraak.fixtures.Facts.person;
import static io.github.samenspraak.fixtures.Facts.presentInPerson;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.cycle.Attendance;
import io.github.samenspraak.cycle.Meeting;
import io.github.samenspraak.cycle.Outcome;
import io.github.samenspraak.cycle.Presence;
import io.github.samenspraak.cycle.Response;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.party.OrganisationKind;
import io.github.samenspraak.party.Sex;
import io.github.samenspraak.platform.AdviceRule;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Region;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The council of seniors of Molenbeek-Saint-Jean as its rules of procedure set it up: 9 to 15
 * members, an odd number, of whom at least 5 sit for themselves and at least 4 for organisations,
 * which never outnumber the others; at least one speaks French and one Dutch; at most two thirds
 * are of one sex.
 */
class MolenbeekSeniorsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Term SIX_YEARS = term("2025-01-01", "2030-12-31");
  private static final Term SINCE_MARCH = term("2026-03-01", "2030-12-31");
  private static final String COUNCIL = "/platforms/0/bodies/0";

  private static final SeatPlan PLAN =
      SeatPlan.builder()
          .inForce(SIX_YEARS)
          .minimumSeated(9)
          .addAllotments(
              SeatAllotment.builder()
                  .code("individuals")
                  .basis(SeatBasis.ELECTED)
                  .minimum(5)
                  .maximum(15 - 4)
                  .build(),
              SeatAllotment.builder()
                  .code("organisations")
                  .basis(SeatBasis.DELEGATED)
                  .minimum(4)
                  .maximum(7)
                  .build())
          .composition(
              Composition.builder()
                  .oddNumber(true)
                  .addProportions(
                      Proportion.builder().addOf("individuals").atLeast(Fraction.of(1, 2)).build())
                  .addConditions(
                      condition("resident").build(),
                      condition("senior").build(),
                      condition("fr").minimum(1).build(),
                      condition("nl").minimum(1).build())
                  .build())
          .build();

  private static Condition.Builder condition(String code) {
    return Condition.builder().code(code).name(text(code));
  }

  /** The facts of the council, of which a test changes some. */
  private static final class Council {

    private final Register.Builder register =
        Register.builder()
            .municipality(
                Municipality.builder()
                    .name(text("Molenbeek"))
                    .region(Region.BRUSSELS)
                    .addLanguages(Locale.forLanguageTag("nl"))
                    .build())
            .addOrganisations(organisation("molenbeek", OrganisationKind.MUNICIPALITY));

    private final Body.Builder body =
        Body.builder().id(id("council")).kind(BodyKind.PLENARY).addSeatPlans(PLAN);

    /** Adds members who sit for themselves, women first. */
    Council individuals(Term term, int from, int to, Sex sex, String... alsoMet) {
      for (int i = from; i <= to; i++) {
        register.addPeople(person("m" + i, sex));
        body.addMandates(mandate(i, term, "individuals", alsoMet).build());
      }
      return this;
    }

    /** Adds members who sit for organisations with the numbers that they have. */
    Council delegates(Term term, int from, int to, Sex sex, String... alsoMet) {
      for (int i = from; i <= to; i++) {
        register
            .addPeople(person("m" + i, sex))
            .addOrganisations(organisation("o" + i, OrganisationKind.CIVIL_SOCIETY));
        body.addMandates(
            mandate(i, term, "organisations", alsoMet).onBehalfOf(id("o" + i)).build());
      }
      return this;
    }

    private static Mandate.Builder mandate(
        int number, Term term, String allotment, String... alsoMet) {
      return Mandate.builder()
          .id(id("seat-" + number))
          .holder(id("m" + number))
          .allotment(allotment)
          .term(term)
          .addConditionsMet("resident", "senior")
          .addConditionsMet(alsoMet);
    }

    Council with(Consumer<Register.Builder> change) {
      change.accept(register);
      return this;
    }

    Council body(Consumer<Body.Builder> change) {
      change.accept(body);
      return this;
    }

    List<ExpectedFinding> findings() {
      register.addPlatforms(
          AdvisoryPlatform.builder()
              .id(id("seniors"))
              .name(text("Seniorenraad"))
              .kind(PlatformKind.ADVISORY_COUNCIL)
              .regime(Regime.BRUSSELS_ADVISORY_COUNCIL)
              .authority(id("molenbeek"))
              .addCharters(
                  Charter.builder()
                      .inForce(SIX_YEARS)
                      .advice(AdviceRule.builder().replyWithin(Period.ofMonths(3)).build())
                      .build())
              .addBodies(body.build())
              .build());
      return ExpectedFinding.findings(EditableRegister.of(register.build()), TODAY);
    }
  }

  /** Five individuals and four of organisations, six women and three men. */
  private static Council ofNine() {
    return new Council()
        .individuals(SIX_YEARS, 1, 5, Sex.F, "fr")
        .delegates(SIX_YEARS, 6, 6, Sex.F, "nl")
        .delegates(SIX_YEARS, 7, 9, Sex.M);
  }

  @Test
  void f1tenMembersAreAnEvenNumber() {
    assertThat(ofNine().individuals(SINCE_MARCH, 10, 10, Sex.M).findings())
        .containsExactly(
            warning("number-not-odd", "council", COUNCIL)
                .during(SINCE_MARCH)
                .with("number", 10)
                .with("fault", MemberRules.Even.MEMBERS));
  }

  @Test
  void f2sixOfOrganisationsOutnumberFiveIndividuals() {
    assertThat(ofNine().delegates(SINCE_MARCH, 10, 11, Sex.M).findings())
        .containsExactly(
            error("proportion-not-kept", "council", COUNCIL)
                .during(SINCE_MARCH)
                .with("allotments", List.of("individuals"))
                .with("members", 5)
                .with("seated", 11)
                .with("limit", Fraction.of(1, 2))
                .with("fault", MemberRules.Excess.TOO_FEW));
  }

  @Test
  void f3noMemberSpeaksDutch() {
    Council withoutDutch =
        new Council()
            .individuals(SIX_YEARS, 1, 5, Sex.F, "fr")
            .delegates(SIX_YEARS, 6, 6, Sex.F)
            .delegates(SIX_YEARS, 7, 9, Sex.M);
    assertThat(withoutDutch.findings())
        .containsExactly(
            warning("condition-unverified", "council", COUNCIL)
                .during(SIX_YEARS)
                .with("condition", "nl")
                .with("verified", 0)
                .with("minimum", 1));
  }

  @Test
  void f4sevenOfNineAreWomen() {
    Council women =
        new Council()
            .individuals(SIX_YEARS, 1, 5, Sex.F, "fr")
            .delegates(SIX_YEARS, 6, 7, Sex.F, "nl")
            .delegates(SIX_YEARS, 8, 9, Sex.M);
    assertThat(women.findings())
        .containsExactly(
            error("same-sex-majority", "council", COUNCIL)
                .during(SIX_YEARS)
                .with("sex", Sex.F)
                .with("members", 7)
                .with("seated", 9));
  }

  private static Advice answered(Outcome outcome, Optional<Label> reasons) {
    return Advice.builder()
        .id(id("advice"))
        .kind(AdviceKind.ADVICE)
        .issuedBy(id("council"))
        .adoptedOn(day("2026-01-15"))
        .addressedTo(id("molenbeek"))
        .text(text("Advies"))
        .response(
            Response.builder().givenOn(day("2026-04-15")).outcome(outcome).reasons(reasons).build())
        .build();
  }

  @Test
  void f5theMunicipalityDepartsFromAdviceWithoutReasons() {
    assertThat(
            ofNine()
                .with(r -> r.addAdvice(answered(Outcome.NOT_FOLLOWED, Optional.empty())))
                .findings())
        .containsExactly(
            warning("departure-without-reasons", "advice", "/advice/0/response/reasons")
                .with("outcome", Outcome.NOT_FOLLOWED));
  }

  @Test
  void n1anIndividualSitsOnAnElectedSeatForNoOrganisation() {
    assertThat(ofNine().findings()).isEmpty();
  }

  @Test
  void n2aDeputyAttendsOneMeetingInPlaceOfAMember() {
    Meeting meeting =
        Meeting.builder()
            .id(id("meeting"))
            .body(id("council"))
            .heldOn(day("2026-03-10"))
            .addAttendance(presentInPerson("m1"), presentInPerson("d6"))
            .addAttendance(Attendance.builder().party(id("m6")).presence(Presence.EXCUSED).build())
            .build();
    Mandate deputy =
        Mandate.builder()
            .id(id("deputy-of-6"))
            .holder(id("d6"))
            .allotment("organisations")
            .heldAs(HeldAs.DEPUTY)
            .addStandsInFor(id("seat-6"))
            .onBehalfOf(id("o6"))
            .term(SIX_YEARS)
            .build();
    assertThat(
            ofNine()
                .with(r -> r.addPeople(person("d6", Sex.F)).addMeetings(meeting))
                .body(b -> b.addMandates(deputy))
                .findings())
        .isEmpty();
  }

  @Test
  void n3fifteenMembersOfWhomEightAreIndividuals() {
    assertThat(
            ofNine()
                .individuals(SINCE_MARCH, 10, 11, Sex.F)
                .individuals(SINCE_MARCH, 12, 12, Sex.M)
                .delegates(SINCE_MARCH, 13, 15, Sex.M)
                .findings())
        .isEmpty();
  }

  @Test
  void n4sixOfNineAreWomen() {
    assertThat(ofNine().findings()).isEmpty();
  }

  @Test
  void n5theMunicipalityDepartsInPartWithReasons() {
    assertThat(
            ofNine()
                .with(
                    r ->
                        r.addAdvice(
                            answered(Outcome.PARTLY_FOLLOWED, Optional.of(text("Begroting")))))
                .findings())
        .isEmpty();
  }
}
