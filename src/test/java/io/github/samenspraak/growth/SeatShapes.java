package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.growth.NumberedElements.ALWAYS;
import static io.github.samenspraak.growth.NumberedElements.allotment;
import static io.github.samenspraak.growth.NumberedElements.committee;
import static io.github.samenspraak.growth.NumberedElements.day;
import static io.github.samenspraak.growth.NumberedElements.id;
import static io.github.samenspraak.growth.NumberedElements.mandate;
import static io.github.samenspraak.growth.NumberedElements.members;
import static io.github.samenspraak.growth.NumberedElements.membership;
import static io.github.samenspraak.growth.NumberedElements.office;
import static io.github.samenspraak.growth.NumberedElements.on;
import static io.github.samenspraak.growth.NumberedElements.people;
import static io.github.samenspraak.growth.NumberedElements.plan;
import static io.github.samenspraak.growth.NumberedElements.platform;
import static io.github.samenspraak.growth.NumberedElements.register;
import static io.github.samenspraak.growth.NumberedElements.times;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.cycle.Advice;
import io.github.samenspraak.cycle.AdviceKind;
import io.github.samenspraak.fixtures.Facts;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.ExcludedOffice;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.HeldRole;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Registers with many seats, plans, mandates, memberships and holders of an office. */
final class SeatShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape(
              "co-opted women from successive days on, to come",
              n -> seated(n, SeatBasis.CO_OPTED, i -> Term.of(day(i), Period.ofYears(6)))),
          new Shape(
              "co-opted women from successive days on, past and to come",
              n -> seated(n, SeatBasis.CO_OPTED, i -> Term.from(day(i - n / 2)))),
          new Shape(
              "co-opted women who leave on successive days",
              n -> seated(n, SeatBasis.CO_OPTED, i -> ALWAYS.until(day(i)))),
          new Shape(
              "co-opted women for a day each",
              n -> seated(n, SeatBasis.CO_OPTED, i -> on(i - n / 2))),
          new Shape(
              "elected women from one day on",
              n -> seated(n, SeatBasis.ELECTED, i -> Term.of(day(-9), Period.ofYears(6)))),
          new Shape(
              "elected women from successive days on, who should have successors",
              n -> seated(n, SeatBasis.ELECTED, i -> Term.of(day(i - 3000), Period.ofYears(6)))),
          new Shape("a person with a mandate on each of many days", SeatShapes::samePerson),
          new Shape("mandates of which each replaces the one before", SeatShapes::replacements),
          new Shape("mandates that all replace the same one", SeatShapes::sameReplaced),
          new Shape("substitutes of one mandate", SeatShapes::substitutes),
          new Shape("substitutes of whom each stands in for the one before", SeatShapes::standIns),
          new Shape("chairs on successive days", n -> chairs(n, i -> on(i - n))),
          new Shape("chairs on the same days", n -> chairs(n, i -> ALWAYS)),
          new Shape("seat plans on successive days", n -> plans(n, i -> on(i - n))),
          new Shape("seat plans on the same days", n -> plans(n, i -> ALWAYS)),
          new Shape("allotments of one plan", SeatShapes::allotments),
          new Shape("chairs of whom a plan asks much", n -> composed(n, i -> ALWAYS)),
          new Shape(
              "chairs on successive days of whom a plan asks much",
              n -> composed(n, i -> on(i - n))),
          new Shape(
              "plans of which each abolishes the seats of the one before", SeatShapes::abolished),
          new Shape("mayors on the same days", SeatShapes::mayors),
          new Shape("committees with a mandate each", SeatShapes::committees),
          new Shape("platforms that share an id, with advice", SeatShapes::sameId),
          new Shape("a member who left and returned", SeatShapes::returningMember),
          new Shape("a councillor who left and returned", SeatShapes::returningCouncillor),
          new Shape(
              "mandates ex officio of an office with a holder on each day", SeatShapes::exOfficio));

  private SeatShapes() {}

  private static AdvisoryPlatform.Builder council() {
    return platform().regime(Regime.FLEMISH_ADVISORY_COUNCIL);
  }

  private static Register.Builder with(int size, AdvisoryPlatform... platforms) {
    return register()
        .addAllOrganisations(members(size))
        .addAllPeople(people(size))
        .addPlatforms(platforms);
  }

  private static Register withCommittee(int size, Body committee) {
    return with(
            size,
            council()
                .addAllMemberships(times(size, i -> membership(i, ALWAYS)))
                .addBodies(committee)
                .build())
        .build();
  }

  private static Register seated(int size, SeatBasis basis, IntFunction<Term> term) {
    return withCommittee(
        size,
        committee()
            .addSeatPlans(
                plan(
                        Integer.MAX_VALUE,
                        allotment("women", basis).minimum(1).maximum(size / 2 + 1).build())
                    .minimumSeated(size / 2)
                    .build())
            .addAllMandates(times(size, i -> mandate(i, "women", term.apply(i)).build()))
            .build());
  }

  private static Register held(int size, IntFunction<Mandate> mandate) {
    return withCommittee(
        size,
        committee()
            .addSeatPlans(
                plan(
                        20,
                        allotment("elected", SeatBasis.ELECTED)
                            .minimum(2)
                            .maximumConsecutiveMandates(2)
                            .build())
                    .build())
            .addAllMandates(times(size, mandate))
            .build());
  }

  private static Register samePerson(int size) {
    return held(size, i -> mandate(i, "elected", on(2 * i - size)).holder(id("person", 0)).build());
  }

  private static Register replacements(int size) {
    return held(
        size,
        i ->
            mandate(i, "elected", on(i - size))
                .replaces(i == 0 ? Optional.empty() : optional("mandate", i - 1))
                .build());
  }

  private static Optional<Id<Mandate>> optional(String name, int number) {
    return Optional.of(id(name, number));
  }

  private static Register sameReplaced(int size) {
    return held(size, i -> mandate(i, "elected", on(i - size)).replaces(id("mandate", 0)).build());
  }

  private static Register substitutes(int size) {
    return held(
        size,
        i ->
            i == 0
                ? mandate(i, "elected", ALWAYS).build()
                : mandate(i, "elected", on(i - size))
                    .heldAs(HeldAs.SUBSTITUTE)
                    .addStandsInFor(id("mandate", 0))
                    .build());
  }

  private static Register standIns(int size) {
    return held(
        size,
        i ->
            mandate(i, "elected", ALWAYS)
                .heldAs(HeldAs.SUBSTITUTE)
                .addStandsInFor(id("mandate", i - 1 + (i == 0 ? 1 : 0)))
                .build());
  }

  private static Register chairs(int size, IntFunction<Term> term) {
    return held(
        size,
        i ->
            mandate(i, "elected", term.apply(i))
                .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
                .build());
  }

  private static Register plans(int size, IntFunction<Term> inForce) {
    return withCommittee(
        size,
        committee()
            .addAllSeatPlans(
                times(
                    size,
                    i ->
                        SeatPlan.builder()
                            .inForce(inForce.apply(i))
                            .seatCap(20)
                            .minimumSeated(2)
                            .addAllotments(
                                allotment("elected", SeatBasis.ELECTED).minimum(1).build(),
                                allotment("sent", SeatBasis.DELEGATED)
                                    .filledBy(id("city"))
                                    .minimum(1)
                                    .build())
                            .build()))
            .addAllMandates(times(size, i -> mandate(i, "elected", ALWAYS).build()))
            .build());
  }

  private static Register allotments(int size) {
    return withCommittee(
        size,
        committee()
            .addSeatPlans(
                SeatPlan.builder()
                    .inForce(ALWAYS)
                    .seatCap(20)
                    .addAllAllotments(
                        times(
                            size,
                            i ->
                                allotment("delegate-" + i, SeatBasis.DELEGATED)
                                    .filledBy(id("city"))
                                    .minimum(1)
                                    .maximum(1)
                                    .build()))
                    .build())
            .addAllMandates(
                times(size, i -> mandate(i, "delegate-" + i, Term.from(day(i - size))).build()))
            .build());
  }

  /** Chairs on seats drawn from a board, under a plan with every rule of composition. */
  private static Register composed(int size, IntFunction<Term> term) {
    SeatPlan plan =
        plan(
                Integer.MAX_VALUE,
                allotment("drawn", SeatBasis.APPOINTED).drawnFrom(id("board")).build(),
                allotment("other", SeatBasis.APPOINTED).build())
            .seatCap(OptionalInt.empty())
            .chairedBy(Id.<Office>of("head"))
            .composition(
                Composition.builder()
                    .perOrganisation(1)
                    .oddNumber(true)
                    .addProportions(
                        Proportion.builder().addOf("drawn").atMost(Fraction.of(1, 2)).build())
                    .addConditions(
                        Condition.builder().code("nl").name(Facts.text("nl")).build(),
                        Condition.builder().code("fr").name(Facts.text("fr")).minimum(2).build())
                    .addExcludedOffices(
                        ExcludedOffice.builder().kind(OfficeKind.COUNCILLOR).build())
                    .build())
            .build();
    return with(
            size,
            council()
                .addBodies(
                    committee()
                        .addSeatPlans(plan)
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "drawn", term.apply(i))
                                        .onBehalfOf(id("member", 0))
                                        .roles(List.of(HeldRole.of(BodyRole.CHAIR)))
                                        .build()))
                        .build())
                .addBodies(
                    Body.builder()
                        .id(id("board"))
                        .kind(BodyKind.BOARD)
                        .addMandates(
                            Mandate.builder()
                                .id(id("on-board"))
                                .holder(id("stranger"))
                                .term(ALWAYS)
                                .build())
                        .build())
                .build())
        .addOffices(
            office("head", OfficeKind.HEAD_OF_COORDINATION).build(),
            office("councillor", OfficeKind.COUNCILLOR)
                .addAllTenures(times(size, i -> tenure("person-" + i, term.apply(i))))
                .build())
        .build();
  }

  private static Register abolished(int size) {
    return withCommittee(
        size,
        committee()
            .addAllSeatPlans(
                times(
                    size,
                    i ->
                        SeatPlan.builder()
                            .inForce(on(i - size))
                            .addAllotments(allotment("of-plan-" + i, SeatBasis.APPOINTED).build())
                            .build()))
            .addAllMandates(
                times(
                    size,
                    i ->
                        mandate(i, "of-plan-" + i, Term.of(day(i - size), Period.ofDays(2)))
                            .build()))
            .build());
  }

  private static Register mayors(int size) {
    return with(size, council().build())
        .addOffices(
            office("mayor", OfficeKind.MAYOR)
                .addAllTenures(times(size, i -> tenure("person-" + i, Term.from(day(i - size)))))
                .build())
        .build();
  }

  private static Register committees(int size) {
    return with(
            size,
            times(
                    size,
                    i ->
                        council()
                            .id(id("platform", i))
                            .bodies(List.of())
                            .addBodies(
                                committee()
                                    .id(id("committee", i))
                                    .addSeatPlans(
                                        plan(1, allotment("elected", SeatBasis.ELECTED).build())
                                            .build())
                                    .addMandates(mandate(i, "elected", Term.from(day(-9))).build())
                                    .build())
                            .build())
                .toArray(AdvisoryPlatform[]::new))
        .build();
  }

  private static Register sameId(int size) {
    return with(
            size,
            times(
                    size,
                    i ->
                        council()
                            .addBodies(
                                committee()
                                    .addSeatPlans(
                                        plan(9, allotment("elected", SeatBasis.ELECTED).build())
                                            .build())
                                    .addMandates(mandate(i, "elected", ALWAYS).build())
                                    .build())
                            .build())
                .toArray(AdvisoryPlatform[]::new))
        .addAllAdvice(
            times(
                size,
                i ->
                    Advice.builder()
                        .id(id("advice", i))
                        .kind(AdviceKind.ADVICE)
                        .issuedBy(id("plenary"))
                        .adoptedOn(day(i - size))
                        .addressedTo(id("city"))
                        .text(Facts.text("Advice"))
                        .build()))
        .build();
  }

  private static Register returningMember(int size) {
    return with(
            size,
            council()
                .addAllMemberships(times(size, i -> membership(0, on(2 * (i - size)))))
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(20, allotment("elected", SeatBasis.ELECTED).build()).build())
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "elected", on(2 * (i - size)))
                                        .onBehalfOf(id("member", 0))
                                        .build()))
                        .build())
                .build())
        .build();
  }

  private static Register returningCouncillor(int size) {
    return with(
            size,
            council()
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(20, allotment("elected", SeatBasis.ELECTED).build()).build())
                        .addAllMandates(
                            times(
                                size,
                                i ->
                                    mandate(i, "elected", on(2 * (i - size)))
                                        .holder(id("person", 0))
                                        .build()))
                        .build())
                .build())
        .addOffices(
            office("councillor", OfficeKind.COUNCILLOR)
                .addAllTenures(times(size, i -> tenure("person-0", on(2 * (i - size)))))
                .build())
        .build();
  }

  private static Register exOfficio(int size) {
    return with(
            size,
            council()
                .addBodies(
                    committee()
                        .addSeatPlans(
                            plan(
                                    20,
                                    allotment("alderman", SeatBasis.EX_OFFICIO)
                                        .filledBy(id("alderman"))
                                        .minimum(1)
                                        .build())
                                .build())
                        .addAllMandates(
                            times(size, i -> mandate(i, "alderman", on(i - size)).build()))
                        .build())
                .build())
        .addOffices(
            office("alderman", OfficeKind.ALDERMAN)
                .addAllTenures(times(size, i -> tenure("person-" + i, on(i - size))))
                .build())
        .build();
  }
}
