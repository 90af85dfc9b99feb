package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.group;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.membership;
import static io.github.samenspraak.fixtures.Facts.participation;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TODAY;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.GoverningBodies;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Participation;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Term;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rules on facts of which nobody knows since when they hold. */
class UnknownFirstDayTest {

  private static final EditableRegister SPACIOUS = TOWN.seatPlan(p -> p.seatCap(8));

  private static Term term(String text) {
    return Term.parse(text);
  }

  /** {@return the codes and days of the findings, in order} */
  private static List<String> found(EditableRegister register) {
    return ExpectedFinding.findings(register).stream()
        .map(finding -> finding.code() + finding.term().map(days -> " " + days).orElse(""))
        .toList();
  }

  private static Mandate hugo(String number, String days) {
    return with(
        elected("hugo", "tenants", term(days)),
        m -> m.id(id("m-hugo-" + number)).endReason(MandateEnd.RESIGNED));
  }

  private static EditableRegister recordedFrom(EditableRegister register, String day) {
    return register.register(r -> r.recordedFrom(day(day)));
  }

  @Nested
  class TooMany {

    @Test
    void aMandateIsOneTooManyOnItsLastDayOnly() {
      assertThat(found(TOWN.and(hugo("1", "../2025-06-30"))))
          .containsExactly("seat-cap-exceeded 2025-06-30/2025-06-30");
    }

    @Test
    void anOpenMandateIsOneTooManyFromTodayOn() {
      assertThat(found(TOWN.and(hugo("1", "../.."))))
          .containsExactly("seat-cap-exceeded 2026-11-21/2029-06-30");
    }

    @Test
    void aMandateIsOneTooManyFromTheDayOnWhichRecordsBegin() {
      assertThat(found(recordedFrom(TOWN.and(hugo("1", "../2025-06-30")), "2025-01-01")))
          .containsExactly("seat-cap-exceeded 2025-01-01/2025-06-30");
      assertThat(found(recordedFrom(TOWN.and(hugo("1", "../2025-06-30")), "2025-07-01")))
          .containsExactly("seat-cap-exceeded 2025-06-30/2025-06-30");
      assertThat(found(recordedFrom(TOWN.and(hugo("1", "../..")), "2025-01-01")))
          .containsExactly("seat-cap-exceeded 2025-01-01/2029-06-30");
    }

    @Test
    void theDayOfThePlatformReplacesThatOfTheRegister() {
      assertThat(
              found(
                  recordedFrom(TOWN.and(hugo("1", "../2025-06-30")), "2025-01-01")
                      .platform(p -> p.recordedFrom(day("2025-06-29")))))
          .containsExactly("seat-cap-exceeded 2025-06-29/2025-06-30");
    }

    @Test
    void anIndexThatDoesNotKnowTodayIsToldByTheCheck() {
      RegisterIndex index = RegisterIndex.of(TOWN.and(hugo("1", "../..")).register());

      assertThat(RuleSet.standard().check(index, TODAY))
          .singleElement()
          .satisfies(finding -> assertThat(finding.term()).contains(term("2026-11-21/2029-06-30")));
    }

    @Test
    void twoMandatesOfOnePersonThatOverlapOnUnknownDaysDoNotOverlap() {
      assertThat(
              found(SPACIOUS.and(hugo("1", "../2025-06-30"), hugo("2", "2025-07-01/2025-12-31"))))
          .isEmpty();
      assertThat(found(SPACIOUS.and(hugo("1", "../2025-06-30"), hugo("2", "../2025-12-31"))))
          .isEmpty();
      assertThat(
              found(SPACIOUS.and(hugo("1", "../2025-06-30"), hugo("2", "2025-06-30/2025-12-31"))))
          .containsExactly("mandate-overlap 2025-06-30/2025-06-30");
      assertThat(found(SPACIOUS.and(hugo("1", "../2025-06-30"), hugo("2", "../2025-06-30"))))
          .containsExactly("mandate-overlap 2025-06-30/2025-06-30");
    }

    @Test
    void aPlanHasACapOnItsCertainDays() {
      EditableRegister since = TOWN.seatPlan(p -> p.inForce(Term.undated()));

      assertThat(found(since)).isEmpty();
      assertThat(found(since.and(hugo("1", "2025-01-01/2029-12-31"))))
          .containsExactly("seat-cap-exceeded 2026-11-21/2029-06-30");
    }

    @Test
    void membershipsOverlapOnCertainDays() {
      assertThat(found(TOWN.and(membership("tenants", term("../2023-06-30")))))
          .containsExactly("outside-existence 2023-06-30/2023-06-30");
      assertThat(found(TOWN.and(membership("tenants", term("../2023-07-01")))))
          .containsExactly("membership-overlap 2023-07-01/2023-07-01");
    }

    @Test
    void chartersOverlapOnCertainDays() {
      Charter charter = TOWN.platform().charters().get(0);
      Charter before =
          Charter.builder()
              .from(charter)
              .inForce(term("../2023-07-01"))
              .adoptedBy(charter.adoptedBy())
              .build();

      assertThat(found(TOWN.and(before)))
          .containsExactly("seat-plans-overlap 2023-07-01/2023-07-01");
    }
  }

  @Nested
  class Missing {

    @Test
    void nobodyIsMissingOnADayOnWhichSomebodyMaySit() {
      assertThat(found(TOWN.mandate(id("m-bert"), m -> m.term(Term.undated())))).isEmpty();
      assertThat(
              found(
                  TOWN.mandate(
                          id("m-bert"),
                          m -> m.term(term("../2026-02-28")).endReason(MandateEnd.RESIGNED))
                      .and(
                          with(
                              mandate("hugo", "city", from("2026-03-01")),
                              m -> m.onBehalfOf(id("city"))))))
          .isEmpty();
    }

    @Test
    void somebodyIsMissingAfterTheLastDay() {
      assertThat(
              found(
                  TOWN.mandate(
                          id("m-bert"),
                          m -> m.term(term("../2026-02-28")).endReason(MandateEnd.RESIGNED))
                      .and(
                          with(
                              mandate("hugo", "city", from("2026-03-02")),
                              m -> m.onBehalfOf(id("city"))))))
          .containsExactly("allotment-below-minimum 2026-03-01/2026-03-01");
    }

    @Test
    void aChairWhoseFirstDayIsNotKnownMayHaveSatBefore() {
      assertThat(found(TOWN.mandate(id("m-anna"), m -> m.term(Term.undated())))).isEmpty();
    }

    @Test
    void aMemberMayHaveBeenOneBefore() {
      assertThat(found(TOWN.membershipOf(id("tenants"), m -> m.term(Term.undated())))).isEmpty();
      assertThat(found(TOWN.membershipOf(id("tenants"), m -> m.term(term("../2029-06-30")))))
          .isEmpty();
      assertThat(found(TOWN.membershipOf(id("tenants"), m -> m.term(term("../2029-06-29")))))
          .containsExactly("mandate-without-membership 2029-06-30/2029-06-30");
    }

    @Test
    void anOfficeMayHaveBeenHeldBefore() {
      assertThat(
              found(
                  TOWN.office(
                      id("alderwoman"), o -> o.tenures(List.of(tenure("anna", Term.undated()))))))
          .isEmpty();
    }

    @Test
    void aParticipantIsOutsideOnCertainDaysOnly() {
      assertThat(
              found(
                  TOWN.body(
                      id("debt"),
                      b ->
                          b.addParticipations(participation("youth-club", term("../2025-12-31"))))))
          .containsExactly("participant-not-member 2025-12-31/2025-12-31");
    }
  }

  @Nested
  class Roles {

    private static HeldRole chair(String days) {
      return HeldRole.builder().role(BodyRole.CHAIR).term(term(days)).build();
    }

    @Test
    void aChairMayHaveChairedBefore() {
      assertThat(found(TOWN.mandate(id("m-anna"), m -> m.roles(List.of(chair("../2026-02-28"))))))
          .containsExactly("chair-missing 2026-03-01/..");
      assertThat(found(TOWN.mandate(id("m-anna"), m -> m.roles(List.of(chair("../.."))))))
          .isEmpty();
    }

    @Test
    void twoChairsAreTooManyOnCertainDays() {
      Mandate second =
          with(hugo("1", "2025-01-01/2025-12-31"), m -> m.addRoles(chair("../2025-06-30")));

      assertThat(found(SPACIOUS.and(second)))
          .containsExactly("too-many-chairs 2025-06-30/2025-06-30");
      assertThat(found(recordedFrom(SPACIOUS.and(second), "2025-03-01")))
          .containsExactly("too-many-chairs 2025-03-01/2025-06-30");
      assertThat(found(recordedFrom(SPACIOUS.and(second), "2024-03-01")))
          .containsExactly("too-many-chairs 2025-01-01/2025-06-30");
    }

    @Test
    void aParticipantChairsOnCertainDays() {
      Participation chairing =
          Participation.builder()
              .from(participation("tenants", term("../2025-06-30")))
              .addRoles(HeldRole.of(BodyRole.CHAIR))
              .build();

      assertThat(found(TOWN.committee(c -> c.addParticipations(chairing))))
          .containsExactly("too-many-chairs 2025-06-30/2025-06-30");
    }

    @Test
    void aChairIsAbsentOnCertainDays() {
      assertThat(found(TOWN.mandate(id("m-anna"), m -> m.absences(List.of(term("../2025-06-30"))))))
          .containsExactly("chair-missing 2025-06-30/2025-06-30");
    }

    @Test
    void aRoleForAllOfAMandateIsCertainOnItsCertainDays() {
      Mandate second =
          with(hugo("1", "../2025-06-30"), m -> m.addRoles(HeldRole.of(BodyRole.CHAIR)));

      assertThat(found(SPACIOUS.and(second)))
          .containsExactly("too-many-chairs 2025-06-30/2025-06-30");
    }
  }

  @Nested
  class GoverningBodiesOfAnOrganisation {

    @Test
    void theDayOfTheRegisterIsTheirs() {
      Body council =
          Body.builder()
              .id(id("council"))
              .kind(BodyKind.COUNCIL)
              .addSeatPlans(SeatPlan.builder().inForce(from("2020-01-01")).seatCap(1).build())
              .addMandates(
                  Mandate.builder()
                      .id(id("m-1"))
                      .holder(id("dirk"))
                      .term(from("2020-01-01"))
                      .build(),
                  Mandate.builder().id(id("m-2")).holder(id("els")).term(Term.undated()).build())
              .build();
      EditableRegister town =
          TOWN.register(
              r ->
                  r.addGoverningBodies(
                      GoverningBodies.builder()
                          .organisation(id("city"))
                          .addBodies(council)
                          .build()));

      assertThat(found(town)).containsExactly("seat-cap-exceeded 2026-11-21/..");
      assertThat(found(recordedFrom(town, "2025-01-01")))
          .containsExactly("seat-cap-exceeded 2025-01-01/..");
    }
  }

  @Nested
  class WorkingGroups {

    private EditableRegister withHealth(String lifespan) {
      return TOWN.and(group("health", term(lifespan), participation("tenants", Term.undated())));
    }

    @Test
    void nothingIsAskedOfAYearThroughWhichAGroupDidNotCertainlyExist() {
      assertThat(found(withHealth("../2025-12-31"))).isEmpty();
      assertThat(found(withHealth("../.."))).isEmpty();
    }

    @Test
    void aConclusionIsAskedOfAYearThroughWhichItCertainlyExisted() {
      assertThat(
              found(withHealth("../2025-12-31").platform(p -> p.recordedFrom(day("2025-01-01")))))
          .containsExactly("conclusion-missing 2026-02-01/..");
      assertThat(
              found(withHealth("../2025-12-31").platform(p -> p.recordedFrom(day("2025-01-02")))))
          .isEmpty();
    }

    @Test
    void tooManyGroupsAreCountedOnCertainDays() {
      assertThat(
              found(
                  withHealth("../2025-12-31")
                      .and(
                          group(
                              "youth",
                              term("../2025-12-31"),
                              participation("tenants", Term.undated())))))
          .containsExactly("working-groups-out-of-range 2025-12-31/2025-12-31");
    }
  }

  @Nested
  class Lengths {

    @Test
    void noLengthIsAskedOfAMandateWhoseFirstDayIsNotKnown() {
      assertThat(found(TOWN.mandate(id("m-dirk"), m -> m.term(term("../2026-06-30")))))
          .containsExactly("renewal-overdue 2026-07-01/..");
      assertThat(found(TOWN.mandate(id("m-dirk"), m -> m.term(term("../2029-06-30"))))).isEmpty();
    }

    @Test
    void anAllotmentIsUnknownIfNoPlanUpToTheLastDayHasIt() {
      assertThat(found(SPACIOUS.and(mandate("hugo", "youth", term("../2026-06-30")))))
          .containsExactly("allotment-unknown");
      assertThat(found(SPACIOUS.and(mandate("hugo", "elected", term("../2023-06-30")))))
          .containsExactly("outside-existence 2023-06-30/2023-06-30");
    }

    @Test
    void aReplacementIsOutsideOnCertainDays() {
      EditableRegister dirkLeaves =
          TOWN.mandate(
              id("m-dirk"),
              m -> m.term(term("2023-07-01/2025-12-31")).endReason(MandateEnd.RESIGNED));
      Mandate after =
          with(elected("hugo", "tenants", term("../2029-07-01")), m -> m.replaces(id("m-dirk")));

      assertThat(found(dirkLeaves.and(after)))
          .containsExactly("replacement-outlasts-term 2029-07-01/2029-07-01");
      assertThat(found(dirkLeaves.and(with(after, m -> m.term(term("../2029-06-30")))))).isEmpty();
    }
  }
}
