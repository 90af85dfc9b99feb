package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.ExpectedFinding.error;
import static io.github.samenspraak.fixtures.ExpectedFinding.findings;
import static io.github.samenspraak.fixtures.ExpectedFinding.warning;
import static io.github.samenspraak.fixtures.Facts.day;
import static io.github.samenspraak.fixtures.Facts.elected;
import static io.github.samenspraak.fixtures.Facts.from;
import static io.github.samenspraak.fixtures.Facts.governing;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.on;
import static io.github.samenspraak.fixtures.Facts.term;
import static io.github.samenspraak.fixtures.Facts.text;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.ExpectedFinding;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemberRulesTest {

  private static final String COMMITTEE = "/platforms/0/bodies/1";
  private static final Term SIX_YEARS = term("2023-07-01", "2029-06-30");

  private static EditableRegister composed(Consumer<Composition.Builder> composition) {
    return TOWN.seatPlan(plan -> plan.composition(composition(composition)));
  }

  private static Composition composition(Consumer<Composition.Builder> change) {
    Composition.Builder builder = Composition.builder();
    change.accept(builder);
    return builder.build();
  }

  /** A mandate of Hugo on the elected seats, for the tenants. */
  private static Mandate hugo(Term term) {
    return with(elected("hugo", "tenants", term), m -> m.endReason(MandateEnd.RESIGNED));
  }

  /** A town with one more member, Hugo for the tenants, on 1 March 2026. */
  private static EditableRegister withHugo(EditableRegister town) {
    return town.seatPlan(plan -> plan.seatCap(7)).and(hugo(on("2026-03-01")));
  }

  private static EditableRegister leaving(String mandate, String lastDay) {
    return leaving(TOWN, mandate, lastDay);
  }

  private static EditableRegister leaving(EditableRegister town, String mandate, String lastDay) {
    return town.mandate(
        id(mandate), m -> m.term(term("2023-07-01", lastDay)).endReason(MandateEnd.RESIGNED));
  }

  /** A town whose plan is followed by another on 1 March 2026. */
  private static EditableRegister followed(
      EditableRegister town, UnaryOperator<EditableRegister> change) {
    return town.seatPlans(
        SeatPlan.builder().from(town.seatPlan()).inForce(term("2023-07-01", "2026-02-28")).build(),
        SeatPlan.builder().from(change.apply(town).seatPlan()).inForce(from("2026-03-01")).build());
  }

  @Nested
  class TooManyOfOrganisation {

    private final EditableRegister onePerOrganisation = composed(c -> c.perOrganisation(1));

    private static ExpectedFinding tooMany(Term days) {
      return error("too-many-of-organisation", "committee", COMMITTEE)
          .during(days)
          .with("organisation", id("tenants"))
          .with("seated", 2)
          .with("maximum", 1);
    }

    @Test
    void oneForEachOrganisationIsRight() {
      assertThat(findings(onePerOrganisation)).isEmpty();
    }

    @Test
    void twoForOneDayAreTooMany() {
      assertThat(findings(withHugo(onePerOrganisation))).containsExactly(tooMany(on("2026-03-01")));
    }

    @Test
    void oneMayFollowTheOther() {
      EditableRegister town =
          leaving(onePerOrganisation, "m-dirk", "2026-02-28")
              .and(with(hugo(term("2026-03-01", "2029-06-30")), m -> m.replaces(id("m-dirk"))));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void aPersonWithTwoSeatsIsCountedOnce() {
      EditableRegister town =
          withHugo(onePerOrganisation).mandate(id("m-hugo"), m -> m.holder(id("dirk")));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .containsExactly("mandate-overlap");
    }

    @Test
    void whoStandsInIsNotCounted() {
      EditableRegister town =
          withHugo(onePerOrganisation).mandate(id("m-hugo"), m -> m.heldAs(HeldAs.DEPUTY));
      assertThat(findings(town)).isEmpty();
    }

    @Test
    void thePlanOfTheDayCounts() {
      EditableRegister town =
          withHugo(onePerOrganisation)
              .mandate(id("m-hugo"), m -> m.term(term("2026-02-27", "2026-03-02")));
      assertThat(
              findings(
                  followed(
                      town,
                      it ->
                          it.seatPlan(
                              plan -> plan.composition(composition(c -> c.perOrganisation(2)))))))
          .containsExactly(tooMany(term("2026-02-27", "2026-02-28")));
      assertThat(
              findings(
                  followed(
                      town.seatPlan(plan -> plan.composition(Optional.<Composition>empty())),
                      it ->
                          it.seatPlan(
                              plan -> plan.composition(composition(c -> c.perOrganisation(1)))))))
          .containsExactly(tooMany(term("2026-03-01", "2026-03-02")));
    }
  }

  @Nested
  class ProportionNotKept {

    private static Proportion.Builder elected() {
      return Proportion.builder().addOf("elected");
    }

    private static ExpectedFinding broken(Term days, int members, int seated) {
      return error("proportion-not-kept", "committee", COMMITTEE)
          .during(days)
          .with("allotments", List.of("elected"))
          .with("members", members)
          .with("seated", seated)
          .with("limit", Fraction.of(1, 2))
          .with(
              "fault",
              2 * members < seated ? MemberRules.Excess.TOO_FEW : MemberRules.Excess.TOO_MANY);
    }

    private final EditableRegister atLeastHalf =
        composed(c -> c.addProportions(elected().atLeast(Fraction.of(1, 2)).build()));

    private final EditableRegister atMostHalf =
        composed(c -> c.addProportions(elected().atMost(Fraction.of(1, 2)).build()));

    @Test
    void threeOfSixAreHalf() {
      assertThat(findings(atLeastHalf)).isEmpty();
      assertThat(findings(atMostHalf)).isEmpty();
    }

    @Test
    void twoOfFiveAreLess() {
      assertThat(findings(leaving(atLeastHalf, "m-frank", "2026-02-28")))
          .containsExactly(broken(term("2026-03-01", "2029-06-30"), 2, 5));
      assertThat(findings(leaving(atMostHalf, "m-frank", "2026-02-28"))).isEmpty();
    }

    @Test
    void fourOfSevenAreMore() {
      assertThat(findings(withHugo(atMostHalf))).containsExactly(broken(on("2026-03-01"), 4, 7));
      assertThat(findings(withHugo(atLeastHalf))).isEmpty();
    }

    @Test
    void seatsThatDoNotCountAreNeitherPartNorWhole() {
      assertThat(
              findings(withHugo(atMostHalf).allotment("elected", a -> a.countsTowardsCap(false)))
                  .stream()
                  .filter(found -> found.code().equals("proportion-not-kept")))
          .isEmpty();
      assertThat(findings(atMostHalf.allotment("chair", a -> a.countsTowardsCap(false))))
          .containsExactly(broken(SIX_YEARS, 3, 5));
    }

    @Test
    void aPersonWithTwoSeatsIsCountedOnce() {
      assertThat(
              findings(withHugo(atMostHalf).mandate(id("m-hugo"), m -> m.holder(id("dirk"))))
                  .stream()
                  .map(ExpectedFinding::code))
          .containsExactly("mandate-overlap");
    }

    @Test
    void whereNobodySitsNoShareIsAsked() {
      EditableRegister town =
          atLeastHalf.committee(c -> c.mandates(List.of())).seatPlan(plan -> plan.minimumSeated(0));
      assertThat(findings(town).stream().map(ExpectedFinding::code))
          .doesNotContain("proportion-not-kept");
    }
  }

  @Nested
  class NumberNotOdd {

    private static ExpectedFinding even(String place, Term days, int number) {
      return warning("number-not-odd", "committee", place)
          .during(days)
          .with("number", number)
          .with(
              "fault",
              place.endsWith("seatCap") ? MemberRules.Even.SEATS : MemberRules.Even.MEMBERS);
    }

    private final EditableRegister odd = composed(c -> c.oddNumber(true));

    private final EditableRegister oddMembers =
        odd.seatPlan(plan -> plan.seatCap(OptionalInt.empty()));

    @Test
    void aPlanOfSixSeatsIsEven() {
      assertThat(findings(odd))
          .containsExactly(even(COMMITTEE + "/seatPlans/0/seatCap", from("2023-07-01"), 6));
    }

    @Test
    void aPlanOfSevenSeatsIsOddHoweverManySit() {
      assertThat(findings(odd.seatPlan(plan -> plan.seatCap(7)))).isEmpty();
    }

    @Test
    void withoutAStatedNumberTheMembersAreCounted() {
      assertThat(findings(oddMembers)).containsExactly(even(COMMITTEE, SIX_YEARS, 6));
    }

    @Test
    void sevenMembersForOneDayAreOdd() {
      assertThat(findings(oddMembers.and(hugo(on("2026-03-01")))))
          .containsExactly(
              even(COMMITTEE, term("2023-07-01", "2026-02-28"), 6),
              even(COMMITTEE, term("2026-03-02", "2029-06-30"), 6));
    }

    @Test
    void whoDoesNotCountIsNotCounted() {
      assertThat(findings(oddMembers.allotment("chair", a -> a.countsTowardsCap(false)))).isEmpty();
    }

    @Test
    void whereThePlanDoesNotAskForIt() {
      assertThat(findings(composed(c -> c.oddNumber(false)))).isEmpty();
    }
  }

  @Nested
  class ConditionUnverified {

    private static Condition.Builder dutch() {
      return Condition.builder().code("nl").name(text("Nederlandstalig"));
    }

    private static ExpectedFinding unverified(
        String subject, String place, Term days, int verified, int minimum) {
      return warning("condition-unverified", subject, place)
          .during(days)
          .with("condition", "nl")
          .with("verified", verified)
          .with("minimum", minimum);
    }

    private static EditableRegister asking(Condition condition) {
      return composed(c -> c.addConditions(condition));
    }

    @Test
    void everyHolderOfTheNamedAllotmentShouldBeVerified() {
      EditableRegister town = asking(dutch().addOf("elected").build());
      assertThat(
              findings(
                  town.mandate(id("m-dirk"), m -> m.addConditionsMet("nl"))
                      .mandate(id("m-els"), m -> m.addConditionsMet("fr", "nl"))))
          .containsExactly(
              unverified("m-frank", COMMITTEE + "/mandates/5/conditionsMet", SIX_YEARS, 0, 0));
    }

    @Test
    void everyHolderShouldBeIfNoAllotmentIsNamed() {
      assertThat(findings(asking(dutch().build())))
          .hasSize(6)
          .contains(
              unverified(
                  "m-anna", COMMITTEE + "/mandates/0/conditionsMet", from("2023-07-01"), 0, 0));
    }

    @Test
    void thePlanOfTheDayCounts() {
      EditableRegister town =
          followed(
              TOWN,
              it ->
                  it.seatPlan(
                      plan ->
                          plan.composition(
                              composition(c -> c.addConditions(dutch().addOf("city").build())))));
      assertThat(findings(town))
          .containsExactly(
              unverified(
                  "m-bert", COMMITTEE + "/mandates/1/conditionsMet", from("2026-03-01"), 0, 0));
    }

    @Test
    void whoIsToSitInTheFutureNeedNotBeVerifiedYet() {
      EditableRegister town = asking(dutch().addOf("city").build());
      assertThat(
              findings(town.mandate(id("m-bert"), m -> m.term(from("2026-11-22")))).stream()
                  .map(ExpectedFinding::code))
          .doesNotContain("condition-unverified");
    }

    @Test
    void asManyAsThePlanAsksShouldBeOnEachDay() {
      EditableRegister town = asking(dutch().minimum(2).build());
      assertThat(findings(town))
          .containsExactly(unverified("committee", COMMITTEE, from("2023-07-01"), 0, 2));
      EditableRegister two =
          town.mandate(id("m-anna"), m -> m.addConditionsMet("nl"))
              .mandate(id("m-bert"), m -> m.addConditionsMet("nl"));
      assertThat(findings(two)).isEmpty();
      EditableRegister replaced =
          two.mandate(id("m-bert"), m -> m.term(term("2023-07-01", "2026-02-28")))
              .and(
                  with(mandate("hugo", "city", from("2026-03-01")), m -> m.onBehalfOf(id("city"))));
      assertThat(findings(replaced))
          .containsExactly(unverified("committee", COMMITTEE, from("2026-03-01"), 1, 2));
    }
  }

  @Nested
  class NotDrawnFromBody {

    private static Mandate inCouncil(String holder, Term term) {
      return Mandate.builder().id(id("c-" + holder)).holder(id(holder)).term(term).build();
    }

    private static EditableRegister drawnFromCouncil(Mandate... council) {
      return TOWN.allotment("elected", a -> a.drawnFrom(id("council")))
          .and(governing("council", BodyKind.COUNCIL, council));
    }

    private static ExpectedFinding notDrawn(String mandate, int place, Term days) {
      return error("not-drawn-from-body", mandate, COMMITTEE + "/mandates/" + place + "/holder")
          .during(days)
          .with("body", id("council"));
    }

    @Test
    void eachSitsOnTheOtherBodyAsWell() {
      assertThat(
              findings(
                  drawnFromCouncil(
                      inCouncil("dirk", from("2023-07-01")),
                      inCouncil("els", term("2019-01-01", "2029-06-30")),
                      inCouncil("frank", SIX_YEARS))))
          .isEmpty();
    }

    @Test
    void oneLeavesTheOtherBodyADayEarlyAndOneComesADayLate() {
      assertThat(
              findings(
                  drawnFromCouncil(
                      inCouncil("dirk", term("2023-07-02", "2029-06-30")),
                      inCouncil("els", SIX_YEARS),
                      inCouncil("frank", term("2023-07-01", "2029-06-29")))))
          .containsExactly(
              notDrawn("m-dirk", 3, on("2023-07-01")), notDrawn("m-frank", 5, on("2029-06-30")));
    }

    @Test
    void aMemberWithoutARecordedEndMayStillLeaveBoth() {
      EditableRegister town =
          drawnFromCouncil(
                  inCouncil("dirk", term("2023-07-01", "2028-12-31")),
                  inCouncil("els", SIX_YEARS),
                  inCouncil("frank", SIX_YEARS))
              .mandate(id("m-dirk"), m -> m.term(from("2023-07-01")));
      assertThat(findings(town)).isEmpty();
      assertThat(findings(town, day("2029-01-01")))
          .contains(notDrawn("m-dirk", 3, from("2029-01-01")));
    }

    @Test
    void toStandInThereIsNotEnough() {
      assertThat(
              findings(
                  drawnFromCouncil(
                      inCouncil("dirk", SIX_YEARS),
                      inCouncil("els", SIX_YEARS),
                      with(inCouncil("frank", SIX_YEARS), m -> m.heldAs(HeldAs.DEPUTY)))))
          .containsExactly(notDrawn("m-frank", 5, SIX_YEARS));
    }

    @Test
    void ofABodyWithoutRecordedMembersNothingIsKnown() {
      assertThat(findings(drawnFromCouncil())).isEmpty();
    }
  }

  @Nested
  class AllotmentAbolished {

    private final EditableRegister withoutCentre =
        followed(
            TOWN,
            it ->
                it.seatPlan(
                    plan ->
                        plan.allotments(
                            it.seatPlan().allotments().stream()
                                .filter(allotment -> !allotment.code().equals("centre"))
                                .toList())));

    @Test
    void whoStaysOnAnAbolishedSeatIsFoundFromTheFirstDayOfThePlan() {
      assertThat(findings(withoutCentre))
          .containsExactly(
              warning("allotment-abolished", "m-carla", COMMITTEE + "/mandates/2/allotment")
                  .during(from("2026-03-01"))
                  .with("allotment", "centre"));
    }

    @Test
    void whoLeavesOnTheDayBeforeIsRight() {
      assertThat(findings(leaving(withoutCentre, "m-carla", "2026-02-28"))).isEmpty();
    }

    @Test
    void whoComesAfterwardsNamesAnUnknownAllotment() {
      assertThat(
              findings(withoutCentre.mandate(id("m-carla"), m -> m.term(from("2026-03-01"))))
                  .stream()
                  .map(ExpectedFinding::code))
          .contains("allotment-unknown")
          .doesNotContain("allotment-abolished");
    }
  }
}
