package io.github.samenspraak.index.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.fixtures.FilledValues;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class SeatsTest {

  private static final SeatAllotment ELECTED = allotment("elected").minimum(2).maximum(2).build();
  private static final SeatAllotment PROVINCE = allotment("province").minimum(1).build();

  private static SeatAllotment.Builder allotment(String code) {
    return SeatAllotment.builder().code(code).name(Label.of(code)).basis(SeatBasis.ELECTED);
  }

  /** Nothing is recorded of when it was established or dissolved. */
  private static final AdvisoryPlatform PLATFORM =
      AdvisoryPlatform.builder()
          .from(FilledValues.PLATFORM)
          .established(Optional.empty())
          .dissolved(Optional.empty())
          .build();

  private static final SeatPlan THREE_SEATS =
      SeatPlan.builder()
          .inForce(Term.parse("2020-01-01/2023-12-31"))
          .seatCap(3)
          .addAllotments(ELECTED, PROVINCE)
          .build();
  private static final SeatPlan TWO_SEATS =
      SeatPlan.builder().inForce(Term.parse("2024-01-01/..")).seatCap(2).build();

  private static Mandate.Builder mandate(String id, String allotment, String term) {
    return Mandate.builder()
        .id(Id.of(id))
        .holder(Id.of("holder-of-" + id))
        .allotment(allotment)
        .term(Term.parse(term));
  }

  private static final Mandate A =
      mandate("a", "elected", "2020-03-01/2022-06-30")
          .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
          .build();
  private static final Mandate B = mandate("b", "elected", "2020-03-01/..").build();
  private static final Mandate C =
      mandate("c", "elected", "2022-07-01/..").replaces(A.id()).build();
  private static final Mandate D = mandate("d", "province", "2021-01-01/..").build();
  private static final Mandate SUBSTITUTE =
      mandate("s", "elected", "2021-05-01/2021-05-31")
          .heldAs(HeldAs.SUBSTITUTE)
          .addStandsInFor(B.id())
          .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
          .build();

  private static Seats seats(List<SeatPlan> plans, Mandate... mandates) {
    return Seats.of(
        PLATFORM,
        Body.builder()
            .kind(BodyKind.STEERING_COMMITTEE)
            .id(Id.of("steering"))
            .name(Label.of("Steering committee"))
            .seatPlans(plans)
            .addMandates(mandates)
            .build(),
        RecordedDays.all(),
        Timeline.always(Optional.empty()));
  }

  private static final Seats SEATS = seats(List.of(THREE_SEATS, TWO_SEATS), A, B, C, D, SUBSTITUTE);

  private static Seating on(String day) {
    return SEATS.timeline().on(LocalDate.parse(day));
  }

  @Test
  void whereNobodyWasEverNobodySits() {
    Seats nobody = seats(List.of());

    assertThat(nobody.seated().stretches()).isEmpty();
    assertThat(nobody.seatedOn("elected").stretches()).isEmpty();
    assertThat(nobody.holders(BodyRole.CHAIR).stretches()).isEmpty();
    assertThat(nobody.timeline().stretches()).isEmpty();
    Seating seating = nobody.timeline().on(LocalDate.of(2020, 1, 1));
    assertThat(seating.seated()).isEqualTo(0);
    assertThat(seating.mandates()).isEmpty();
    assertThat(seating.toString()).isEqualTo("0");
  }

  @Test
  void itCountsWhoSitsFromDayToDay() {
    assertThat(SEATS.seated().stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-03-01/2020-12-31"), 2),
            new Stretch<>(Term.parse("2021-01-01/.."), 3));
    assertThat(SEATS.seatedOn("province").stretches())
        .containsExactly(new Stretch<>(Term.parse("2021-01-01/.."), 1));
    assertThat(SEATS.seatedOn("unknown").stretches()).isEmpty();
  }

  @Test
  void noMemberSitsOnADayOnWhichThePlatformDoesNotExist() {
    Seats seats =
        Seats.of(
            AdvisoryPlatform.builder()
                .from(PLATFORM)
                .established(PartialDate.parse("2020-06"))
                .dissolved(PartialDate.parse("2024"))
                .build(),
            SEATS.body(),
            RecordedDays.all(),
            Timeline.always(Optional.empty()));

    assertThat(seats.seated().stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-06-01/2020-12-31"), 2),
            new Stretch<>(Term.parse("2021-01-01/2024-12-31"), 3),
            new Stretch<>(Term.parse("2025-01-01/.."), 0));
    assertThat(seats.seatedOn("province").stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2021-01-01/2024-12-31"), 1),
            new Stretch<>(Term.parse("2025-01-01/.."), 0));
    assertThat(seats.timeline().on(LocalDate.of(2025, 1, 1)).mandates()).isEmpty();
  }

  @Test
  void aSubstituteTakesNoSeatAndNoChair() {
    assertThat(SEATS.holders(BodyRole.CHAIR).stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-03-01/2022-06-30"), 1),
            new Stretch<>(Term.parse("2022-07-01/.."), 0));
    assertThat(on("2021-05-01").seated()).isEqualTo(3);
    assertThat(on("2021-05-01").mandates()).containsExactly(A, B, D);
    assertThat(on("2021-05-01").standIns()).containsExactly(SUBSTITUTE);
    assertThat(on("2021-06-01").standIns()).isEmpty();
  }

  @Test
  void otherQuestionsAreCountedForAllMembers() {
    assertThat(SEATS.counting(mandate -> !mandate.roles().isEmpty(), any -> true).stretches())
        .containsExactly(
            new Stretch<>(Term.parse("2020-03-01/2022-06-30"), 1),
            new Stretch<>(Term.parse("2022-07-01/.."), 0));
  }

  @Test
  void theTimelineChangesWheneverSomebodyComesOrGoesOrThePlanChanges() {
    assertThat(SEATS.timeline().stretches())
        .extracting(stretch -> stretch.term().toString(), stretch -> stretch.value().toString())
        .containsExactly(
            tuple("2020-01-01/2020-02-29", "0 of 3"),
            tuple("2020-03-01/2020-12-31", "2 of 3"),
            tuple("2021-01-01/2021-04-30", "3 of 3"),
            tuple("2021-05-01/2021-05-31", "3 of 3"),
            tuple("2021-06-01/2022-06-30", "3 of 3"),
            tuple("2022-07-01/2023-12-31", "3 of 3"),
            tuple("2024-01-01/..", "3 of 2"));
  }

  @Test
  void vacantSeatsAreThoseUpToTheCap() {
    assertThat(on("2020-02-29").vacant()).isEqualTo(3);
    assertThat(on("2020-03-01").vacant()).isEqualTo(1);
    assertThat(on("2021-01-01").vacant()).isEqualTo(0);
    assertThat(on("2024-01-01").vacant()).isEqualTo(0);
  }

  @Test
  void aMemberBeyondTheCapIsInExcess() {
    assertThat(on("2023-12-31").excess()).isEqualTo(0);
    assertThat(on("2023-12-31").seatCap()).hasValue(3);
    assertThat(on("2024-01-01").excess()).isEqualTo(1);
    assertThat(on("2024-01-01").seatCap()).hasValue(2);
  }

  @Test
  void withoutAPlanThereIsNoCapAndNothingIsVacantOrInExcess() {
    Seating seating = seats(List.of(), A, B).timeline().on(LocalDate.of(2020, 3, 1));

    assertThat(seating.plan()).isEmpty();
    assertThat(seating.seatCap()).isEmpty();
    assertThat(seating.seated()).isEqualTo(2);
    assertThat(seating.vacant()).isEqualTo(0);
    assertThat(seating.excess()).isEqualTo(0);
    assertThat(seating.allotments()).isEmpty();
    assertThat(seating.toString()).isEqualTo("2");
  }

  @Test
  void anAllotmentIsFilledShortOrOver() {
    assertThat(on("2020-03-01").allotments())
        .containsExactly(new Seating.Filled(ELECTED, 2, 2), new Seating.Filled(PROVINCE, 0, 0));
    assertThat(new Seating.Filled(PROVINCE, 0, 0).missing()).isEqualTo(1);
    assertThat(new Seating.Filled(PROVINCE, 1, 1).missing()).isEqualTo(0);
    assertThat(new Seating.Filled(PROVINCE, 99, 99).excess()).isEqualTo(0);
    assertThat(new Seating.Filled(ELECTED, 1, 1).missing()).isEqualTo(1);
    assertThat(new Seating.Filled(ELECTED, 2, 2).excess()).isEqualTo(0);
    assertThat(new Seating.Filled(ELECTED, 3, 3).excess()).isEqualTo(1);
  }

  @Test
  void onlyTheAllotmentsOfThePlanInForceAreFilled() {
    assertThat(on("2024-01-01").plan()).contains(TWO_SEATS);
    assertThat(on("2024-01-01").allotments()).isEmpty();
    assertThat(SEATS.plans().on(LocalDate.of(2019, 12, 31))).isEmpty();
  }

  @Test
  void aPersonSitsOrStandsInOnTheDaysOfTheMandate() {
    assertThat(SEATS.isHeldBy(A.holder(), LocalDate.of(2022, 6, 30))).isTrue();
    assertThat(SEATS.isHeldBy(A.holder(), LocalDate.of(2022, 7, 1))).isFalse();
    assertThat(SEATS.isHeldBy(SUBSTITUTE.holder(), LocalDate.of(2021, 5, 31))).isTrue();
    assertThat(SEATS.isHeldBy(Id.of("nobody"), LocalDate.of(2021, 5, 31))).isFalse();
  }

  @Test
  void somebodySitsForAnOrganisationOnTheDaysOfTheMandate() {
    Seats seats =
        seats(
            List.of(),
            mandate("x", "elected", "2020-01-01/2020-12-31").onBehalfOf(Id.of("o")).build(),
            A);

    assertThat(seats.isHeldFor(Id.of("o"), LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(seats.isHeldFor(Id.of("o"), LocalDate.of(2021, 1, 1))).isFalse();
    assertThat(seats.isHeldFor(Id.of("p"), LocalDate.of(2020, 12, 31))).isFalse();
  }

  @Test
  void aMandateIsAllottedByThePlanInForceOnItsFirstDay() {
    Mandate tooEarly = mandate("early", "elected", "2019-12-31/2020-12-31").build();
    Mandate afterwards = mandate("late", "elected", "2024-01-01/..").build();
    Mandate unknown = mandate("unknown", "co-opted", "2020-01-01/..").build();

    assertThat(
            seats(List.of(THREE_SEATS, TWO_SEATS), tooEarly, D, afterwards, unknown, SUBSTITUTE)
                .terms()
                .groups())
        .extracting(MandateGroup::allotment, MandateGroup::mandates)
        .containsExactlyInAnyOrder(
            tuple(PROVINCE, List.of(D)), tuple(ELECTED, List.of(SUBSTITUTE)));
  }

  // Mandates that last as long as each other.

  private static final SeatAllotment FOR_TWO_YEARS =
      allotment("elected").mandateLength(Period.ofYears(2)).build();
  private static final SeatPlan TWO_YEARS =
      SeatPlan.builder()
          .inForce(Term.parse("2020-01-01/.."))
          .seatCap(9)
          .addAllotments(FOR_TWO_YEARS, PROVINCE)
          .build();
  private static final Mandate WHOLE = mandate("w", "elected", "2020-01-01/2021-12-31").build();
  private static final Mandate ALIKE = mandate("l", "elected", "2020-01-01/2021-12-31").build();
  private static final Mandate SHORT = mandate("x", "elected", "2020-01-01/2020-06-30").build();
  private static final Mandate LONG = mandate("y", "elected", "2020-01-01/2022-01-01").build();
  private static final Mandate REST =
      mandate("r", "elected", "2020-07-01/2021-12-31").replaces(SHORT.id()).build();
  private static final Mandate OPEN_REST =
      mandate("o", "elected", "2020-07-01/..").replaces(SHORT.id()).build();
  private static final Mandate UNLIMITED = mandate("p", "province", "2020-01-01/..").build();

  @Test
  void thoseWhoSitOnTheSameAllotmentOnTheSameDaysAreACohort() {
    Term twoYears = Term.parse("2020-01-01/2021-12-31");

    assertThat(seats(List.of(TWO_YEARS), WHOLE, SHORT, ALIKE).terms().groups())
        .containsExactlyInAnyOrder(
            new MandateGroup(
                FOR_TWO_YEARS,
                twoYears,
                Optional.of(twoYears),
                Optional.empty(),
                ImmutableList.of(WHOLE, ALIKE)),
            new MandateGroup(
                FOR_TWO_YEARS,
                SHORT.term(),
                Optional.of(twoYears),
                Optional.empty(),
                ImmutableList.of(SHORT)));
  }

  @Test
  void outOfStepAreMandatesWithOtherDaysThanTheirAllotmentSaysAndReplacements() {
    assertThat(
            seats(List.of(TWO_YEARS), WHOLE, SHORT, LONG, REST, UNLIMITED).terms().irregularTerms())
        .extracting(Seat::mandate)
        .containsExactlyInAnyOrder(SHORT, LONG, REST);
  }

  @Test
  void aMandateMustHaveEndedByItsLastDayOrByAnEarlierOneThatItsTermSets() {
    Seats seats = seats(List.of(TWO_YEARS), WHOLE, SHORT, LONG, OPEN_REST, UNLIMITED);
    LocalDate twoYearsOn = LocalDate.of(2021, 12, 31);

    assertThat(seats.terms().findEnd(WHOLE))
        .contains(new Deadline(twoYearsOn, Optional.of(twoYearsOn)));
    assertThat(seats.terms().findEnd(SHORT).map(Deadline::due)).contains(LocalDate.of(2020, 6, 30));
    assertThat(seats.terms().findEnd(LONG))
        .contains(new Deadline(twoYearsOn, Optional.of(LocalDate.of(2022, 1, 1))));
    assertThat(seats.terms().findEnd(OPEN_REST))
        .contains(new Deadline(twoYearsOn, Optional.empty()));
    assertThat(seats.terms().findEnd(UNLIMITED)).isEmpty();
  }

  @Test
  void aMandateThatCompletesATermMustHaveEndedWithItWhateverAllotmentItNames() {
    Mandate unknown = mandate("u", "unknown", "2020-07-01/2022-06-30").replaces(SHORT.id()).build();
    Mandate next = mandate("v", "elected", "2022-01-01/..").replaces(unknown.id()).build();
    Seats seats = seats(List.of(TWO_YEARS), SHORT, unknown, next);
    LocalDate twoYearsOn = LocalDate.of(2021, 12, 31);

    assertThat(seats.terms().intendedTerm(unknown.id()))
        .contains(Term.parse("2020-01-01/2021-12-31"));
    assertThat(seats.terms().findEnd(unknown))
        .contains(new Deadline(twoYearsOn, Optional.of(LocalDate.of(2022, 6, 30))));
    assertThat(seats.terms().findEnd(next)).contains(new Deadline(twoYearsOn, Optional.empty()));
  }

  @Test
  void whereNothingIsKnownOfTheFirstNoEndIsSetToThoseWhoReplaceIt() {
    Mandate unknown = mandate("u", "unknown", "2020-01-01/2020-06-30").build();
    Mandate next = mandate("v", "elected", "2020-07-01/2022-06-30").replaces(unknown.id()).build();
    Seats seats = seats(List.of(TWO_YEARS), unknown, next);

    assertThat(seats.terms().intendedTerm(unknown.id())).isEmpty();
    assertThat(seats.terms().findEnd(unknown).map(Deadline::due))
        .contains(LocalDate.of(2020, 6, 30));
    assertThat(seats.terms().findEnd(next).map(Deadline::due)).contains(LocalDate.of(2022, 6, 30));
  }

  @Test
  void ofPlansInForceTogetherTheOneThatCameIntoForceLastCounts() {
    SeatPlan meanwhile =
        SeatPlan.builder().inForce(Term.parse("2021-01-01/2021-12-31")).seatCap(5).build();
    SeatPlan again = SeatPlan.builder().from(meanwhile).seatCap(4).build();
    Seats seats = seats(List.of(meanwhile, again, THREE_SEATS));

    assertThat(seats.days(THREE_SEATS))
        .containsExactly(Term.parse("2020-01-01/2020-12-31"), Term.parse("2022-01-01/2023-12-31"));
    assertThat(seats.days(meanwhile)).isEmpty();
    assertThat(seats.days(again)).containsExactly(again.inForce());
  }

  @Test
  void renewalsAreThoseOfAllDaysOrOfSome() {
    Mandate next = mandate("n", "elected", "2022-01-01/2023-12-31").build();
    Seats seats = seats(List.of(TWO_YEARS), WHOLE, next);

    assertThat(seats.terms().renewals())
        .extracting(Renewal::deadline)
        .containsExactly(
            new Deadline(LocalDate.of(2021, 12, 31), Optional.of(LocalDate.of(2021, 12, 31))),
            new Deadline(LocalDate.of(2023, 12, 31), Optional.empty()));
    assertThat(seats.terms().renewals(Term.parse("2021-12-31/2023-12-30")))
        .containsExactly(seats.terms().renewals().get(0));
    assertThat(seats.terms().renewals(Term.parse("2022-01-01/2023-12-31")))
        .containsExactly(seats.terms().renewals().get(1));
  }

  private static Mandate heldBy(String person, String id, String term) {
    return mandate(id, "elected", term).holder(Id.of(person)).build();
  }

  @Test
  void heldMoreThanAreThoseOfPeopleWhoHaveMoreThanSoMany() {
    Mandate first = heldBy("ann", "1", "2020-01-01/2020-12-31");
    Mandate second = heldBy("ann", "2", "2021-01-01/2021-12-31");
    Mandate third = heldBy("ann", "3", "2022-01-01/2022-12-31");
    Mandate another = heldBy("ben", "4", "2020-01-01/2020-12-31");
    Mandate again = heldBy("ben", "5", "2021-01-01/..");
    Seats seats = seats(List.of(), first, another, second, again, third);

    assertThat(seats.heldMoreThan(1))
        .containsExactly(ImmutableList.of(first, second, third), ImmutableList.of(another, again));
    assertThat(seats.heldMoreThan(2)).containsExactly(ImmutableList.of(first, second, third));
    assertThat(seats.heldMoreThan(3)).isEmpty();
    assertThat(seats.overlappingMandates()).isEmpty();
  }

  @Test
  void overlappingAreTheMandatesOfWhoeverHasTwoOfThemOnOneDay() {
    Mandate first = heldBy("ann", "1", "2020-01-01/2020-12-31");
    Mandate second = heldBy("ann", "2", "2020-12-31/2021-12-31");
    Mandate another = heldBy("ben", "3", "2020-01-01/2020-12-31");
    Mandate again = heldBy("ben", "4", "2021-01-01/..");

    assertThat(seats(List.of(), first, another, again, second).overlappingMandates())
        .containsExactly(ImmutableList.of(first, second));
  }

  // Sweeping agrees with counting on every day.

  private static final LocalDate FROM = LocalDate.of(2024, 2, 1);
  private static final List<LocalDate> CALENDAR =
      FROM.minusDays(1).datesUntil(FROM.plusDays(42)).toList();
  private static final List<String> CODES = List.of("a", "b", "c");

  @Provide
  Arbitrary<Body> bodies() {
    return Combinators.combine(plans().list().ofMaxSize(3), mandates().list().ofMaxSize(12))
        .as(
            (plans, mandates) -> {
              Body.Builder body =
                  Body.builder()
                      .kind(BodyKind.STEERING_COMMITTEE)
                      .id(Id.of("steering"))
                      .name(Label.of("Steering committee"))
                      .seatPlans(plans);
              for (int i = 0; i < mandates.size(); i++) {
                body.addMandates(
                    Mandate.builder().from(mandates.get(i)).id(Id.of("m" + i)).build());
              }
              return body.build();
            });
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 19).map(FROM::plusDays),
            Arbitraries.integers().between(1, 20).injectNull(0.15))
        .as(
            (firstDay, length) ->
                length == null ? Term.from(firstDay) : Term.of(firstDay, Period.ofDays(length)));
  }

  private static Arbitrary<SeatPlan> plans() {
    Arbitrary<List<SeatAllotment>> allotments =
        Combinators.combine(
                Arbitraries.of(CODES),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 3).injectNull(0.3))
            .as(
                (code, minimum, more) -> {
                  SeatAllotment.Builder allotment = allotment(code).minimum(minimum);
                  return more == null
                      ? allotment.build()
                      : allotment.maximum(minimum + more).build();
                })
            .list()
            .uniqueElements(SeatAllotment::code)
            .ofMaxSize(3);
    return Combinators.combine(terms(), Arbitraries.integers().between(1, 6), allotments)
        .as(
            (inForce, seatCap, groups) ->
                SeatPlan.builder()
                    .inForce(inForce)
                    .seatCap(seatCap)
                    .addAllAllotments(groups)
                    .build());
  }

  private static Arbitrary<Mandate> mandates() {
    return Combinators.combine(
            terms(),
            Arbitraries.of("p", "q", "r", "s"),
            Arbitraries.of(CODES),
            Arbitraries.of(BodyRole.class),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
        .as(
            (term, holder, code, role, isSubstitute) -> {
              Mandate.Builder mandate =
                  Mandate.builder()
                      .id(Id.of("m"))
                      .holder(Id.of(holder))
                      .allotment(code)
                      .term(term)
                      .addRoles(HeldRole.of(role));
              return isSubstitute
                  ? mandate.heldAs(HeldAs.SUBSTITUTE).addStandsInFor(Id.of("another")).build()
                  : mandate.build();
            });
  }

  /** What a patient clerk finds who looks at every mandate on one day. */
  private record Clerk(Body body, LocalDate day) {

    List<Mandate> present() {
      return body.mandates().stream().filter(mandate -> mandate.term().contains(day)).toList();
    }

    List<Mandate> seated() {
      return present().stream().filter(mandate -> mandate.heldAs() == HeldAs.MEMBER).toList();
    }

    int people() {
      return (int) seated().stream().map(Mandate::holder).distinct().count();
    }

    int seatedOn(String code) {
      return (int)
          seated().stream()
              .filter(mandate -> mandate.allotment().equals(Optional.of(code)))
              .map(Mandate::holder)
              .distinct()
              .count();
    }

    /** Of the plans in force, the one that began last; of those, the last in the list. */
    Optional<SeatPlan> plan() {
      Optional<SeatPlan> latest = Optional.empty();
      for (SeatPlan plan : body.seatPlans()) {
        boolean isLater =
            latest
                .filter(
                    other ->
                        other.inForce().firstDayOrThrow().isAfter(plan.inForce().firstDayOrThrow()))
                .isEmpty();
        if (plan.inForce().contains(day) && isLater) {
          latest = Optional.of(plan);
        }
      }
      return latest;
    }
  }

  @Property(tries = 3000)
  @Tag("slow")
  void theTimelineAgreesWithCountingOnEveryDay(@ForAll("bodies") Body body) {
    Seats seats = Seats.of(PLATFORM, body, RecordedDays.all(), Timeline.always(Optional.empty()));

    for (LocalDate day : CALENDAR) {
      Clerk clerk = new Clerk(body, day);
      Seating seating = seats.timeline().on(day);
      int seated = clerk.people();
      assertThat(seating.plan()).isEqualTo(clerk.plan());
      assertThat(seating.mandates()).isEqualTo(clerk.seated());
      assertThat(seating.standIns())
          .isEqualTo(
              clerk.present().stream().filter(each -> each.heldAs() != HeldAs.MEMBER).toList());
      assertThat(seating.seated()).isEqualTo(seated).isEqualTo(seats.seated().on(day));
      assertThat(seating.vacant())
          .isEqualTo(
              clerk.plan().map(plan -> Math.max(plan.seatCap().getAsInt() - seated, 0)).orElse(0));
      assertThat(seating.excess())
          .isEqualTo(
              clerk.plan().map(plan -> Math.max(seated - plan.seatCap().getAsInt(), 0)).orElse(0));
      assertThat(seats.holders(BodyRole.CHAIR).on(day))
          .isEqualTo(
              (int)
                  clerk.seated().stream()
                      .filter(
                          mandate ->
                              mandate.roles().stream()
                                  .anyMatch(held -> held.role() == BodyRole.CHAIR))
                      .map(Mandate::holder)
                      .distinct()
                      .count());
      for (String code : CODES) {
        assertThat(seats.seatedOn(code).on(day)).isEqualTo(clerk.seatedOn(code));
      }
      List<Seating.Filled> filled = new ArrayList<>();
      clerk
          .plan()
          .ifPresent(
              plan ->
                  plan.allotments()
                      .forEach(
                          each ->
                              filled.add(
                                  new Seating.Filled(
                                      each,
                                      clerk.seatedOn(each.code()),
                                      clerk.seatedOn(each.code())))));
      assertThat(seating.allotments()).isEqualTo(filled);
    }
  }

  @Property
  void noMemberComesOrGoesWithinAStretch(@ForAll("bodies") Body body) {
    for (Stretch<Seating> stretch :
        Seats.of(PLATFORM, body, RecordedDays.all(), Timeline.always(Optional.empty()))
            .timeline()
            .stretches()) {
      assertThat(CALENDAR.stream().filter(stretch.term()::contains))
          .allSatisfy(
              day ->
                  assertThat(stretch.value().mandates()).isEqualTo(new Clerk(body, day).seated()));
    }
  }
}
