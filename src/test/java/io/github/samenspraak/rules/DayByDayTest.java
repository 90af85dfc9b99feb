package io.github.samenspraak.rules;

import static io.github.samenspraak.fixtures.Facts.allotment;
import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.mandate;
import static io.github.samenspraak.fixtures.Facts.with;
import static io.github.samenspraak.fixtures.Lindedorp.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import io.github.samenspraak.fixtures.EditableRegister;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.rule.Finding;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.RuleSet;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * The rules that sweep over the terms of a committee say what one finds by looking at every single
 * day.
 *
 * <p>The committees are a muddle: plans with gaps and overlaps, people with several mandates,
 * allotments that no plan has, substitutes of nobody.
 */
@Tag("slow")
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
class DayByDayTest {

  private static final LocalDate START = LocalDate.of(2026, 2, 15);
  private static final int DAYS = 24;

  /** Every day on which something can change, and some before and after. */
  private static final ImmutableList<LocalDate> CALENDAR =
      START
          .minusDays(2)
          .datesUntil(START.plusDays(2 * DAYS + 2))
          .collect(ImmutableList.toImmutableList());

  /** What is wrong, once for every day on which it is: the day, and what the finding says. */
  private static final class Wrongs {
    private final ImmutableMultiset.Builder<List<Object>> wrongs = ImmutableMultiset.builder();

    void add(LocalDate day, Object... particulars) {
      wrongs.add(ImmutableList.builder().add(day).add(particulars).build());
    }

    ImmutableMultiset<List<Object>> all() {
      return wrongs.build();
    }
  }

  private static Findings check(String code, EditableRegister town, int today) {
    Findings findings = RuleSet.standard().only(code).check(town.register(), START.plusDays(today));
    assertThat(findings.failures()).isEmpty();
    return findings;
  }

  private static ImmutableMultiset<List<Object>> found(
      String code, EditableRegister town, int today) {
    Wrongs wrongs = new Wrongs();
    for (Finding finding : check(code, town, today)) {
      for (LocalDate day : CALENDAR) {
        if (finding.isOn(day)) {
          wrongs.add(day, finding.arguments().values().toArray());
        }
      }
    }
    return wrongs.all();
  }

  // Counting.

  private static int count(EditableRegister town, LocalDate day, Predicate<Mandate> question) {
    return (int) seated(town, day, question).stream().map(Mandate::holder).distinct().count();
  }

  private static List<Mandate> seated(
      EditableRegister town, LocalDate day, Predicate<Mandate> question) {
    return town.committee().mandates().stream()
        .filter(mandate -> takesSeat(mandate, town))
        .filter(mandate -> mandate.term().contains(day))
        .filter(question)
        .toList();
  }

  /** {@return whether a mandate is a member’s, or stands in for itself} */
  private static boolean takesSeat(Mandate mandate, EditableRegister town) {
    List<Mandate> mandates = town.committee().mandates();
    Mandate next = mandate;
    for (int i = 0; i < mandates.size() && next.heldAs() == HeldAs.SUBSTITUTE; i++) {
      Id<Mandate> absent = next.standsInFor().get(0);
      Optional<Mandate> found =
          mandates.stream().filter(other -> other.id().equals(absent)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      next = found.get();
      if (next.equals(mandate)) {
        return true;
      }
    }
    return mandate.heldAs() == HeldAs.MEMBER;
  }

  private static int seated(EditableRegister town, LocalDate day) {
    return count(town, day, mandate -> true);
  }

  private static int seatedOn(String allotment, EditableRegister town, LocalDate day) {
    return count(town, day, mandate -> mandate.allotment().equals(Optional.of(allotment)));
  }

  private static int holders(BodyRole role, EditableRegister town, LocalDate day) {
    return count(town, day, mandate -> mandate.roles().contains(HeldRole.of(role)));
  }

  private static Optional<SeatPlan> planOn(EditableRegister town, LocalDate day) {
    Optional<SeatPlan> latest = Optional.empty();
    for (SeatPlan plan : town.committee().seatPlans()) {
      boolean isLater =
          latest
              .map(
                  other ->
                      !plan.inForce().firstDayOrThrow().isBefore(other.inForce().firstDayOrThrow()))
              .orElse(true);
      if (plan.inForce().contains(day) && isLater) {
        latest = Optional.of(plan);
      }
    }
    return latest;
  }

  /** {@return whether a plan is in force on a day, and none that came into force later is} */
  private static boolean counts(SeatPlan plan, EditableRegister town, LocalDate day) {
    return planOn(town, day).filter(inForce -> inForce == plan).isPresent();
  }

  private static boolean isMember(
      Optional<Id<Organisation>> of, EditableRegister town, LocalDate day) {
    return town.platform().memberships().stream()
        .anyMatch(
            membership ->
                of.equals(Optional.of(membership.member())) && membership.term().contains(day));
  }

  /** {@return whether what has been the same on all days up to this one began by today} */
  private static boolean hasBegun(LocalDate day, Predicate<LocalDate> isSame, int today) {
    LocalDate first = day;
    while (isSame.test(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    return !first.isAfter(START.plusDays(today));
  }

  // The rules.

  @Property
  void seatCapExceededAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (SeatPlan plan : town.committee().seatPlans()) {
      for (LocalDate day : CALENDAR) {
        int seated = seated(town, day);
        if (counts(plan, town, day) && seated > plan.seatCap().getAsInt()) {
          wrongs.add(day, seated, plan.seatCap().getAsInt());
        }
      }
    }
    assertThat(found("seat-cap-exceeded", town, today)).isEqualTo(wrongs.all());
  }

  @Property
  void seatsBelowMinimumAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (SeatPlan plan : town.committee().seatPlans()) {
      for (LocalDate day : CALENDAR) {
        int seated = seated(town, day);
        if (counts(plan, town, day)
            && seated < plan.minimumSeated()
            && hasBegun(day, d -> counts(plan, town, d) && seated(town, d) == seated, today)) {
          wrongs.add(day, seated, plan.minimumSeated());
        }
      }
    }
    assertThat(found("seats-below-minimum", town, today)).isEqualTo(wrongs.all());
  }

  @Property
  void allotmentExceededAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (SeatPlan plan : town.committee().seatPlans()) {
      for (SeatAllotment allotment : plan.allotments()) {
        for (LocalDate day : CALENDAR) {
          int seated = seatedOn(allotment.code(), town, day);
          int maximum = allotment.maximum().orElse(Integer.MAX_VALUE);
          if (counts(plan, town, day) && seated > maximum) {
            wrongs.add(day, allotment.code(), seated, maximum);
          }
        }
      }
    }
    assertThat(found("allotment-exceeded", town, today)).isEqualTo(wrongs.all());
  }

  @Property
  void allotmentBelowMinimumAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (SeatPlan plan : town.committee().seatPlans()) {
      for (SeatAllotment allotment : plan.allotments()) {
        String code = allotment.code();
        for (LocalDate day : CALENDAR) {
          int seated = seatedOn(code, town, day);
          if (counts(plan, town, day)
              && seated < allotment.minimum()
              && hasBegun(
                  day, d -> counts(plan, town, d) && seatedOn(code, town, d) == seated, today)) {
            wrongs.add(day, code, seated, allotment.minimum());
          }
        }
      }
    }
    assertThat(found("allotment-below-minimum", town, today)).isEqualTo(wrongs.all());
  }

  @Property
  void chairMissingAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Predicate<LocalDate> isMissing =
        day ->
            planOn(town, day).isPresent()
                && seated(town, day) > 0
                && holders(BodyRole.CHAIR, town, day) == 0
                && holders(BodyRole.VICE_CHAIR, town, day) == 0;
    assertThat(found("chair-missing", town, today)).isEqualTo(missing(isMissing, today));
  }

  @Property
  void seatPlanMissingAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Predicate<LocalDate> isMissing =
        day ->
            !town.committee().seatPlans().isEmpty()
                && planOn(town, day).isEmpty()
                && count(town, day, mandate -> !isBeyondPlans(mandate, town, day)) > 0;
    assertThat(found("seat-plan-missing", town, today)).isEqualTo(missing(isMissing, today));
  }

  /** {@return whether it was foreseen that a mandate with an end has that day, but no plan has} */
  private static boolean isBeyondPlans(Mandate mandate, EditableRegister town, LocalDate day) {
    return !mandate.term().isOpen()
        && planOn(town, mandate.term().firstDayOrThrow()).isPresent()
        && town.committee().seatPlans().stream().allMatch(plan -> plan.inForce().endsBefore(day));
  }

  private static ImmutableMultiset<List<Object>> missing(
      Predicate<LocalDate> isMissing, int today) {
    Wrongs wrongs = new Wrongs();
    for (LocalDate day : CALENDAR) {
      if (isMissing.test(day) && hasBegun(day, isMissing, today)) {
        wrongs.add(day);
      }
    }
    return wrongs.all();
  }

  @Property
  void tooManyChairsAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (LocalDate day : CALENDAR) {
      int chairs = holders(BodyRole.CHAIR, town, day);
      if (planOn(town, day).isPresent() && chairs > 1) {
        wrongs.add(day, chairs, 1);
      }
    }
    assertThat(found("too-many-chairs", town, today)).isEqualTo(wrongs.all());
  }

  /** Of several mandates of one person on one day, each two are a finding. */
  @Property
  void mandateOverlapAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town, @ForAll @IntRange(max = DAYS) int today) {
    Wrongs wrongs = new Wrongs();
    for (LocalDate day : CALENDAR) {
      for (Mandate mandate : town.committee().mandates()) {
        if (mandate.term().contains(day) && takesSeat(mandate, town)) {
          for (int i = 0; i < othersBefore(mandate, town, day); i++) {
            wrongs.add(day, mandate.holder());
          }
        }
      }
    }
    Wrongs found = new Wrongs();
    for (Finding finding : check("mandate-overlap", town, today)) {
      Mandate later = mandateOf(town, finding.subject().orElseThrow());
      Mandate earlier = mandateOf(town, (Id<?>) finding.arguments().get("other"));
      assertThat(finding.term()).isEqualTo(earlier.term().intersection(later.term()));
      assertThat(earlier.holder()).isEqualTo(later.holder());
      assertThat(earlier).isNotEqualTo(later);
      CALENDAR.stream()
          .filter(finding::isOn)
          .forEach(day -> found.add(day, finding.arguments().get("holder")));
    }
    assertThat(found.all()).isEqualTo(wrongs.all());
  }

  /** {@return how many mandates of the same person on a day stand before one in the list} */
  private static long othersBefore(Mandate mandate, EditableRegister town, LocalDate day) {
    return town.committee().mandates().stream()
        .takeWhile(other -> !other.equals(mandate))
        .filter(other -> takesSeat(other, town))
        .filter(other -> other.holder().equals(mandate.holder()) && other.term().contains(day))
        .count();
  }

  private static Mandate mandateOf(EditableRegister town, Id<?> id) {
    return town.committee().mandates().stream()
        .filter(mandate -> mandate.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Property
  void mandateWithoutMembershipAgreesWithLookingAtEachDay(
      @ForAll("muddles") EditableRegister town) {
    Wrongs wrongs = new Wrongs();
    for (Mandate mandate : town.committee().mandates()) {
      boolean isForMembers =
          planOn(town, mandate.term().firstDayOrThrow())
              .flatMap(plan -> plan.findAllotment(mandate.allotment()))
              .filter(SeatAllotment::membersOnly)
              .isPresent();
      boolean isOnBehalfOfUnknown =
          mandate.onBehalfOf().filter(Id.of("unknown")::equals).isPresent();
      for (LocalDate day : CALENDAR) {
        if (isForMembers
            // That is another rule's finding.
            && !isOnBehalfOfUnknown
            && mandate.term().contains(day)
            && !isMember(mandate.onBehalfOf(), town, day)) {
          wrongs.add(day, mandate.id());
        }
      }
    }
    Wrongs found = new Wrongs();
    // Of a mandate without an end it is told once the day has come: so look back from the last one.
    for (Finding finding : check("mandate-without-membership", town, CALENDAR.size())) {
      CALENDAR.stream()
          .filter(finding::isOn)
          .forEach(day -> found.add(day, finding.subject().orElseThrow()));
    }
    assertThat(found.all()).isEqualTo(wrongs.all());
  }

  // The muddles.

  @Provide
  Arbitrary<EditableRegister> muddles() {
    return Combinators.combine(
            plans().list().ofMaxSize(3),
            mandates().list().ofMaxSize(8),
            memberships().list().ofMaxSize(5))
        .as(
            (plans, mandates, memberships) ->
                TOWN.platform(p -> p.memberships(memberships))
                    .committee(c -> c.seatPlans(plans).mandates(numbered(mandates))));
  }

  private static List<Mandate> numbered(List<Mandate> mandates) {
    ImmutableList.Builder<Mandate> numbered = ImmutableList.builder();
    for (int i = 0; i < mandates.size(); i++) {
      Id<Mandate> id = id("m-" + i);
      numbered.add(with(mandates.get(i), m -> m.id(id)));
    }
    return numbered.build();
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<LocalDate> firstDays =
        Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
    Arbitrary<Optional<Integer>> lengths = Arbitraries.integers().between(1, DAYS).optional(0.8);
    return Combinators.combine(firstDays, lengths)
        .as(
            (firstDay, length) ->
                length
                    .map(days -> Term.of(firstDay, firstDay.plusDays(days - 1L)))
                    .orElse(Term.from(firstDay)));
  }

  private static Arbitrary<SeatPlan> plans() {
    return Combinators.combine(
            terms(),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("a", "b", "c").set().ofMaxSize(3).flatMap(DayByDayTest::allotments))
        .as(
            (inForce, cap, minimum, allotments) ->
                SeatPlan.builder()
                    .inForce(inForce)
                    .seatCap(cap)
                    .minimumSeated(Math.min(cap, minimum))
                    .chairs(Bounds.exactly(1))
                    .allotments(allotments)
                    .build());
  }

  private static Arbitrary<List<SeatAllotment>> allotments(Iterable<String> codes) {
    ImmutableList.Builder<Arbitrary<SeatAllotment>> allotments = ImmutableList.builder();
    codes.forEach(code -> allotments.add(allotments(code)));
    return Combinators.combine(allotments.build()).as(each -> each);
  }

  private static Arbitrary<SeatAllotment> allotments(String code) {
    return Combinators.combine(
            Arbitraries.of(SeatBasis.class),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2).optional(0.7))
        .as(
            (basis, minimum, room) ->
                SeatAllotment.builder()
                    .from(allotment(code, basis))
                    .membersOnly(basis == SeatBasis.ELECTED)
                    .minimum(minimum)
                    .maximum(
                        room.map(more -> OptionalInt.of(minimum + more))
                            .orElse(OptionalInt.empty()))
                    .build());
  }

  private static Arbitrary<Mandate> mandates() {
    return Combinators.combine(
            Arbitraries.of("anna", "bert", "carla", "dirk"),
            Arbitraries.of("a", "b", "c", "unknown"),
            terms(),
            Arbitraries.of("tenants", "shelter", "unknown").optional(0.8),
            Arbitraries.of(BodyRole.class),
            Arbitraries.of("m-0", "m-1", "unknown").optional(0.2))
        .as(
            (holder, allotment, term, onBehalfOf, role, standsInFor) ->
                with(
                    mandate(holder, allotment, term),
                    m ->
                        // Who resigned makes no renewal.
                        m.endReason(MandateEnd.RESIGNED)
                            .addRoles(HeldRole.of(role))
                            .onBehalfOf(onBehalfOf.map(Id::of))
                            .heldAs(standsInFor.isPresent() ? HeldAs.SUBSTITUTE : HeldAs.MEMBER)
                            .standsInFor(standsInFor.map(Id::<Mandate>of).stream().toList())));
  }

  private static Arbitrary<Membership> memberships() {
    return Combinators.combine(Arbitraries.of("tenants", "shelter", "food-bank"), terms())
        .as(Facts::membership);
  }
}
