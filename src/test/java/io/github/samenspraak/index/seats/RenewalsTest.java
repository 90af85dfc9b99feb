package io.github.samenspraak.index.seats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.PlatformKind;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Label;
import io.github.samenspraak.value.PartialDate;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Which seats are to be filled when the time of mandates is over, and until when they are. */
class RenewalsTest {

  private static SeatAllotment.Builder allotment(String code, SeatBasis basis) {
    return SeatAllotment.builder().code(code).name(Label.of(code)).basis(basis);
  }

  private static final SeatAllotment ONE_ELECTED =
      allotment("a", SeatBasis.ELECTED).maximum(1).build();
  private static final SeatAllotment TWO_ELECTED =
      allotment("a", SeatBasis.ELECTED).maximum(2).build();

  private static SeatPlan plan(String inForce, int cap, SeatAllotment... allotments) {
    return SeatPlan.builder()
        .inForce(Term.parse(inForce))
        .seatCap(cap)
        .addAllotments(allotments)
        .build();
  }

  private static SeatPlan plan(SeatAllotment... allotments) {
    return plan("2018-01-01/..", 5, allotments);
  }

  /** {@return a mandate of {@code ann} with the id {@code ann-2020}, if it begins in that year} */
  private static Mandate.Builder mandate(String holder, String term) {
    return Mandate.builder()
        .id(Id.of(holder + "-" + term.substring(0, 4)))
        .holder(Id.of(holder))
        .allotment("a")
        .term(Term.parse(term));
  }

  private static Mandate held(String holder, String term) {
    return mandate(holder, term).build();
  }

  private static Seats seats(List<SeatPlan> plans, Mandate... mandates) {
    return seats(Optional.empty(), plans, List.of(mandates));
  }

  private static Seats seats(
      Optional<PartialDate> dissolved, List<SeatPlan> plans, List<Mandate> mandates) {
    return seats(dissolved, committee(plans, mandates).build());
  }

  private static Body.Builder committee(List<SeatPlan> plans, List<Mandate> mandates) {
    return Body.builder()
        .kind(BodyKind.STEERING_COMMITTEE)
        .id(Id.of("committee"))
        .name(Label.of("Committee"))
        .seatPlans(plans)
        .mandates(mandates);
  }

  private static Seats seats(Optional<PartialDate> dissolved, Body committee) {
    return Seats.of(
        AdvisoryPlatform.builder()
            .id(Id.of("platform"))
            .name(Label.of("Platform"))
            .kind(PlatformKind.SOCIAL_PLATFORM)
            .authority(Id.of("city"))
            .dissolved(dissolved)
            .addBodies(committee)
            .build(),
        committee,
        RecordedDays.all(),
        Timeline.always(Optional.empty()));
  }

  /** {@return such as {@code 2022-12-31 1 met 2022-12-31}: by when how many seats, and whether} */
  private static List<String> renewals(Seats seats) {
    return seats.terms().renewals().stream()
        .map(
            renewal ->
                renewal.deadline().due()
                    + " "
                    + renewal.seats()
                    + renewal.deadline().metOn().map(day -> " met " + day).orElse(""))
        .toList();
  }

  private static List<String> renewals(SeatPlan plan, Mandate... mandates) {
    return renewals(seats(List.of(plan), mandates));
  }

  // A committee with a lifespan.

  @Test
  void aCommitteeThatEndsWithItsMandatesHasNoSeatToFill() {
    assertThat(renewalsWithLifespan("2020-01-01/2022-12-31")).isEmpty();
  }

  @Test
  void aCommitteeThatExistsOnTheDayAfterItsMandatesHasASeatToFill() {
    assertThat(renewalsWithLifespan("2020-01-01/2023-01-01")).containsExactly("2022-12-31 1");
    assertThat(renewalsWithLifespan("2020-01-01/..")).containsExactly("2022-12-31 1");
  }

  private static List<String> renewalsWithLifespan(String lifespan) {
    return renewals(
        seats(
            Optional.empty(),
            committee(List.of(plan(ONE_ELECTED)), List.of(held("ann", "2020-01-01/2022-12-31")))
                .lifespan(Term.parse(lifespan))
                .build()));
  }

  // A delegate of a member.

  private static List<String> renewalsOfDelegates(SeatAllotment allotment, String membership) {
    Body committee =
        committee(
                List.of(plan(allotment)),
                List.of(
                    mandate("ann", "2020-01-01/2022-12-31")
                        .onBehalfOf(Id.of("association"))
                        .build()))
            .build();
    return renewals(
        Seats.of(
            AdvisoryPlatform.builder()
                .id(Id.of("platform"))
                .name(Label.of("Platform"))
                .kind(PlatformKind.SOCIAL_PLATFORM)
                .authority(Id.of("city"))
                .addMemberships(
                    Membership.builder()
                        .member(Id.<Organisation>of("association"))
                        .term(Term.parse(membership))
                        .build())
                .addBodies(committee)
                .build(),
            committee,
            RecordedDays.all(),
            Timeline.always(Optional.empty())));
  }

  @Test
  void aMemberThatLeftHasNobodyToSendWhereEachSendsItsOwn() {
    SeatAllotment ofMembers = allotment("a", SeatBasis.DELEGATED).membersOnly(true).build();
    assertThat(renewalsOfDelegates(ofMembers, "2020-01-01/2022-12-31")).isEmpty();
    assertThat(renewalsOfDelegates(ofMembers, "2020-01-01/2023-01-01"))
        .containsExactly("2022-12-31 1");
    SeatAllotment elected = allotment("a", SeatBasis.ELECTED).membersOnly(true).build();
    assertThat(renewalsOfDelegates(elected, "2020-01-01/2022-12-31"))
        .containsExactly("2022-12-31 1");
    SeatAllotment ofAll = allotment("a", SeatBasis.DELEGATED).build();
    assertThat(renewalsOfDelegates(ofAll, "2020-01-01/2022-12-31")).containsExactly("2022-12-31 1");
  }

  // A seat that is taken.

  @Test
  void aMemberElectedAnewBeforeTheEndSitsOn() {
    assertThat(
            renewals(
                plan(ONE_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                mandate("ann", "2022-12-30/2025-12-31").id(Id.of("again")).build()))
        .containsExactly("2025-12-31 1");
  }

  @Test
  void theSameHoldsWithoutAMaximum() {
    assertThat(
            renewals(
                plan(allotment("a", SeatBasis.ELECTED).build()),
                held("ann", "2020-01-01/2022-12-31"),
                held("ann", "2022-12-30/2025-12-31")))
        .containsExactly("2025-12-31 1");
  }

  @Test
  void aMandateThatBeginsOnTheLastDayOrOnTheDayAfterFollows() {
    assertThat(
            renewals(
                plan(ONE_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2022-12-31/2025-12-31")))
        .containsExactly("2022-12-31 1 met 2022-12-31", "2025-12-31 1");
    assertThat(
            renewals(
                plan(ONE_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ann", "2023-01-01/2025-12-31")))
        .containsExactly("2022-12-31 1 met 2022-12-31", "2025-12-31 1");
  }

  @Test
  void aMemberElectedAnewFromTheLastDayOnFollowsHerself() {
    assertThat(
            renewals(
                plan(allotment("a", SeatBasis.ELECTED).build()),
                held("ann", "2020-01-01/2022-12-31"),
                mandate("ann", "2022-12-31/2025-12-31").id(Id.of("again")).build()))
        .containsExactly("2022-12-31 1 met 2022-12-31", "2025-12-31 1");
  }

  @Test
  void aMemberWhoTookTheOnlySeatBeforeTheEndLeavesNoneToFill() {
    assertThat(
            renewals(
                plan(ONE_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2022-12-30/2025-12-31")))
        .containsExactly("2025-12-31 1");
  }

  @Test
  void aMemberWhoTookTheOnlySeatOfTwoLeavesOneToFill() {
    assertThat(
            renewals(
                plan(TWO_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2022-12-30/2025-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void onSeatsThatAreFewerFromTheNextDayOnThoseWhoStayLeaveNoRoom() {
    List<SeatPlan> shrunk =
        List.of(
            plan("2018-01-01/2022-12-31", 2, TWO_ELECTED), plan("2023-01-01/..", 1, ONE_ELECTED));

    assertThat(
            renewals(
                seats(
                    shrunk,
                    held("ann", "2020-01-01/2022-12-31"),
                    held("ben", "2020-01-01/2025-12-31"))))
        .containsExactly("2025-12-31 1");
    assertThat(
            renewals(
                seats(
                    shrunk,
                    held("ann", "2020-01-01/2022-12-31"),
                    held("ben", "2020-01-01/2022-12-31"))))
        .containsExactly("2022-12-31 1");
  }

  @Test
  void onSeatsThatBecomeFewerLaterNobodyIsAwaitedFromThenOn() {
    List<SeatPlan> shrunk =
        List.of(
            plan("2018-01-01/2023-06-30", 2, TWO_ELECTED), plan("2023-07-01/..", 1, ONE_ELECTED));

    assertThat(
            renewals(
                seats(
                    shrunk,
                    held("ann", "2020-01-01/2022-12-31"),
                    held("ben", "2020-01-01/2025-12-31"))))
        .containsExactly("2022-12-31 1 met 2023-07-01", "2025-12-31 1");
  }

  @Test
  void onSeatsThatThePlanNoLongerHasNobodyIsAwaited() {
    SeatAllotment another = allotment("b", SeatBasis.ELECTED).build();

    assertThat(
            renewals(
                seats(
                    List.of(
                        plan("2018-01-01/2022-12-31", 2, ONE_ELECTED),
                        plan("2023-01-01/..", 2, another)),
                    held("ann", "2020-01-01/2022-12-31"))))
        .isEmpty();
    assertThat(
            renewals(
                seats(
                    List.of(
                        plan("2018-01-01/2023-06-30", 2, ONE_ELECTED),
                        plan("2023-07-01/..", 2, another)),
                    held("ann", "2020-01-01/2022-12-31"))))
        .containsExactly("2022-12-31 1 met 2023-07-01");
  }

  @Test
  void whereNoPlanIsInForceForAWhileTheSeatIsStillAwaited() {
    assertThat(
            renewals(
                seats(
                    List.of(
                        plan("2018-01-01/2023-06-30", 2, ONE_ELECTED),
                        plan("2024-01-01/..", 2, ONE_ELECTED)),
                    held("ann", "2020-01-01/2022-12-31"))))
        .containsExactly("2022-12-31 1");
  }

  @Test
  void whereThePlatformIsDissolvedNobodyFollows() {
    Mandate ann = held("ann", "2020-01-01/2022-12-31");

    assertThat(
            renewals(
                seats(
                    Optional.of(PartialDate.parse("2022-12-31")),
                    List.of(plan(ONE_ELECTED)),
                    List.of(ann))))
        .isEmpty();
    assertThat(
            renewals(
                seats(
                    Optional.of(PartialDate.parse("2023-01-01")),
                    List.of(plan(ONE_ELECTED)),
                    List.of(ann))))
        .containsExactly("2022-12-31 1");
  }

  @Test
  void aPersonCountsOnceOnADay() {
    assertThat(
            renewals(
                plan(TWO_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ann", "2021-01-01/2022-12-31")))
        .containsExactly("2022-12-31 1");
    assertThat(
            renewals(
                plan(TWO_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2020-01-01/2025-12-31"),
                held("ben", "2021-01-01/2025-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void aMemberWhoSitsAlreadyFollowsNoOther() {
    assertThat(
            renewals(
                plan(TWO_ELECTED),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2020-01-01/2025-12-31"),
                held("ben", "2023-01-01/2025-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void aMemberWhoShouldHaveLeftTakesNoSeat() {
    SeatAllotment forTwoYears =
        allotment("a", SeatBasis.ELECTED).maximum(1).mandateLength(Period.ofYears(2)).build();

    assertThat(renewals(plan(forTwoYears), held("ann", "2020-01-01/..")))
        .containsExactly("2021-12-31 1");
    assertThat(
            renewals(
                plan(forTwoYears),
                held("ann", "2020-01-01/2022-06-30"),
                held("ben", "2022-07-01/2024-06-30")))
        .containsExactly("2021-12-31 1 met 2022-07-01", "2024-06-30 1");
  }

  @Test
  void theReplacementOfAMemberWhoLeftWithoutAReasonTakesTheSeat() {
    SeatAllotment forTwoYears =
        allotment("a", SeatBasis.ELECTED).mandateLength(Period.ofYears(2)).build();
    Mandate left = held("ann", "2020-01-01/2020-06-30");
    Mandate rest = mandate("ben", "2020-07-01/2021-12-31").replaces(left.id()).build();

    assertThat(renewals(plan(forTwoYears), left, rest)).containsExactly("2021-12-31 1");
  }

  @Test
  void theReplacementOfAMemberWhoResignedFollowsNoOther() {
    Mandate resigned =
        mandate("ann", "2020-01-01/2020-06-30").endReason(MandateEnd.RESIGNED).build();
    Mandate rest = mandate("ben", "2023-02-01/2025-12-31").replaces(resigned.id()).build();

    assertThat(renewals(plan(TWO_ELECTED), resigned, rest, held("cy", "2020-01-01/2022-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void onceAllSeatsAreTakenNothingIsDueWhateverWasDecidedAfterwards() {
    Mandate ratified =
        mandate("ben", "2023-02-01/2025-12-31")
            .appointedBy(Decision.on(LocalDate.of(2023, 3, 15)))
            .build();

    assertThat(renewals(plan(ONE_ELECTED), held("ann", "2020-01-01/2022-12-31"), ratified))
        .containsExactly("2022-12-31 1 met 2023-02-01", "2025-12-31 1");
    assertThat(renewals(plan(TWO_ELECTED), held("ann", "2020-01-01/2022-12-31"), ratified))
        .containsExactly("2022-12-31 1 met 2023-03-15", "2025-12-31 1");
  }

  // How many seats there are.

  @Test
  void withoutAMaximumThereAreAsManySeatsAsTheMinimum() {
    assertThat(
            renewals(
                plan(allotment("a", SeatBasis.DELEGATED).minimum(2).build()),
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2020-01-01/2022-12-31"),
                held("cy", "2020-01-01/2022-12-31"),
                held("dee", "2020-01-01/2025-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void withNeitherThereAreAsManyAsTheCapLeavesBesideThoseOnOtherSeats() {
    SeatPlan plan =
        plan(
            "2018-01-01/..",
            3,
            allotment("a", SeatBasis.ELECTED).build(),
            allotment("b", SeatBasis.CO_OPTED).build());
    Mandate expert = mandate("dee", "2020-01-01/..").allotment("b").build();

    assertThat(
            renewals(
                plan,
                expert,
                held("ann", "2020-01-01/2022-12-31"),
                held("ben", "2020-01-01/2022-12-31"),
                held("cy", "2020-01-01/2025-12-31")))
        .containsExactly("2022-12-31 1", "2025-12-31 1");
  }

  @Test
  void exOfficioSeatsAreNeverToBeFilled() {
    assertThat(
            renewals(
                plan(allotment("a", SeatBasis.EX_OFFICIO).minimum(1).maximum(2).build()),
                held("ann", "2020-01-01/2022-12-31")))
        .isEmpty();
  }

  @Test
  void coOptedSeatsAreFilledUpToTheMinimum() {
    SeatBasis basis = SeatBasis.CO_OPTED;
    Mandate ann = held("ann", "2020-01-01/2022-12-31");
    Mandate ben = held("ben", "2020-01-01/2022-12-31");

    assertThat(renewals(plan(allotment("a", basis).maximum(2).build()), ann, ben)).isEmpty();
    assertThat(renewals(plan(allotment("a", basis).minimum(1).maximum(2).build()), ann, ben))
        .containsExactly("2022-12-31 1");
    assertThat(
            renewals(
                plan(allotment("a", basis).minimum(1).build()),
                ann,
                held("cy", "2021-01-01/2025-12-31")))
        .containsExactly("2025-12-31 1");
  }

  @Test
  void theFirstOpenDayOfASeatIsTheFirstOnWhichNoMemberFollowed() {
    assertThat(
            seats(
                    List.of(plan(TWO_ELECTED)),
                    held("ann", "2020-01-01/2022-12-31"),
                    held("ben", "2023-01-01/2024-02-29"),
                    held("cy", "2023-01-01/2025-12-31"))
                .terms()
                .openSince())
        .contains(LocalDate.of(2024, 2, 29));
    assertThat(seats(List.of(plan(TWO_ELECTED)), held("ann", "2020-01-01/..")).terms().openSince())
        .isEmpty();
  }

  // On every day.

  private static final LocalDate FROM = LocalDate.of(2024, 2, 20);
  private static final List<LocalDate> CALENDAR = FROM.datesUntil(FROM.plusDays(60)).toList();

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 24).map(FROM::plusDays),
            Arbitraries.integers().between(1, 25).injectNull(0.1))
        .as(
            (firstDay, length) ->
                length == null ? Term.from(firstDay) : Term.of(firstDay, Period.ofDays(length)));
  }

  private static Arbitrary<SeatPlan> plans() {
    return Combinators.combine(
            terms(),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(SeatBasis.class),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(1, 3).injectNull(0.3),
            Arbitraries.integers().between(1, 20).injectNull(0.4))
        .as(
            (inForce, cap, basis, minimum, maximum, length) ->
                SeatPlan.builder()
                    .inForce(inForce)
                    .seatCap(cap)
                    .addAllotments(
                        allotment("a", basis)
                            .minimum(minimum)
                            .maximum(
                                maximum == null ? OptionalInt.empty() : OptionalInt.of(maximum))
                            .mandateLength(Optional.ofNullable(length).map(Period::ofDays))
                            .build())
                    .build());
  }

  private static Arbitrary<Mandate> mandates() {
    return Combinators.combine(
            Arbitraries.of("ann", "ben", "cy", "dee"),
            terms(),
            Arbitraries.of(MandateEnd.class).injectNull(0.7),
            Arbitraries.of("m0", "m1", "m2").injectNull(0.7),
            Arbitraries.of("m0", "m1").injectNull(0.9))
        .as(
            (holder, term, end, replaces, absent) ->
                Mandate.builder()
                    .id(Id.of("m"))
                    .holder(Id.of(holder))
                    .allotment("a")
                    .term(term)
                    .endReason(Optional.ofNullable(end))
                    .replaces(Optional.ofNullable(replaces).map(Id::of))
                    .heldAs(absent == null ? HeldAs.MEMBER : HeldAs.SUBSTITUTE)
                    .standsInFor(Optional.ofNullable(absent).map(Id::<Mandate>of).stream().toList())
                    .build());
  }

  @Provide
  Arbitrary<Seats> muddles() {
    return Combinators.combine(plans().list().ofMaxSize(3), mandates().list().ofMaxSize(7))
        .as(
            (plans, mandates) -> {
              ImmutableList.Builder<Mandate> numbered = ImmutableList.builder();
              for (int i = 0; i < mandates.size(); i++) {
                numbered.add(Mandate.builder().from(mandates.get(i)).id(Id.of("m" + i)).build());
              }
              return seats(Optional.empty(), plans, numbered.build());
            });
  }

  /** {@return who sits on a day and need not have made room before} */
  private static Set<Id<Person>> incumbents(Seats seats, LocalDate day) {
    Set<Id<Person>> people = new HashSet<>();
    for (Mandate mandate : seats.body().mandates()) {
      boolean isOver = seats.terms().findDueEnd(mandate).filter(day::isAfter).isPresent();
      if (seats.takesSeat(mandate) && mandate.term().contains(day) && !isOver) {
        people.add(mandate.holder());
      }
    }
    return people;
  }

  /** {@return how many may sit, and somebody is awaited as long as fewer do} */
  private static int wanted(SeatPlan plan) {
    SeatAllotment allotment = plan.allotments().get(0);
    return switch (allotment.basis()) {
      case EX_OFFICIO -> 0;
      case CO_OPTED -> allotment.minimum();
      case ELECTED, DELEGATED, APPOINTED ->
          allotment
              .maximum()
              .orElse(allotment.minimum() > 0 ? allotment.minimum() : plan.seatCap().getAsInt());
    };
  }

  @Property(tries = 3000)
  void onNoDayIsASeatAwaitedThatIsTaken(@ForAll("muddles") Seats seats) {
    for (Renewal renewal : seats.terms().renewals()) {
      LocalDate due = renewal.deadline().due();
      assertThat(renewal.seats()).isPositive();
      for (LocalDate day : CALENDAR) {
        boolean isAwaited =
            day.isAfter(due)
                && renewal.deadline().metOn().map(met -> met.isAfter(day)).orElse(true);
        if (isAwaited) {
          assertThat(
                  seats.plans().on(day).map(plan -> wanted(plan) > incumbents(seats, day).size()))
              .as(renewal + " on " + day)
              .isNotEqualTo(Optional.of(false));
        }
      }
    }
  }

  @Property(tries = 3000)
  void whereNobodyFollowsAndSomebodyIsWantedASeatIsAwaited(@ForAll("muddles") Seats seats) {
    List<LocalDate> due =
        seats.terms().renewals().stream().map(renewal -> renewal.deadline().due()).toList();
    for (Mandate mandate : seats.body().mandates()) {
      Optional<LocalDate> last =
          seats.takesSeat(mandate)
                  && mandate.endReason().orElse(MandateEnd.TERM_COMPLETED)
                      == MandateEnd.TERM_COMPLETED
              ? seats.terms().findDueEnd(mandate).filter(mandate.term()::contains)
              : Optional.empty();
      boolean isWanted =
          last.map(day -> day.plusDays(1))
              .filter(
                  day ->
                      seats
                          .plans()
                          .on(day)
                          .filter(plan -> wanted(plan) > incumbents(seats, day).size())
                          .isPresent())
              .isPresent();
      if (isWanted && !incumbents(seats, last.get().plusDays(1)).contains(mandate.holder())) {
        assertThat(due).as(mandate.toString()).contains(last.get());
      }
    }
  }
}
