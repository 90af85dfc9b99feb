package io.github.samenspraak.growth;

import static io.github.samenspraak.fixtures.Facts.id;
import static io.github.samenspraak.fixtures.Facts.tenure;
import static io.github.samenspraak.fixtures.Facts.text;
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
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.OfficeKind;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.Regime;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Municipality;
import io.github.samenspraak.register.Register;
import io.github.samenspraak.value.Term;
import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Registers in which the days of many mandates meet those of many plans, memberships, tenures or
 * other mandates, and mostly nothing comes of it.
 */
final class MandateShapes {

  static final ImmutableList<Shape> ALL =
      ImmutableList.of(
          new Shape("memberships that overlap, and mandates through all of them", n -> member(n)),
          new Shape("tenures that overlap, and mandates through all of them", n -> holder(n)),
          new Shape(
              "offices of a councillor on the days between mandates",
              n -> offices(n, OfficeKind.COUNCILLOR, i -> on(2 * i - n), i -> on(2 * i + 1 - n))),
          new Shape(
              "offices of a clerk with mandates on the same days",
              n -> offices(n, OfficeKind.OTHER, i -> ALWAYS, i -> Term.from(day(i - n)))),
          new Shape("seat plans of which each is within the one before", n -> nested(n)),
          new Shape(
              "a plan of many allotments, and plans of a day within it",
              n -> interrupted(n, i -> Term.from(day(i - n)))),
          new Shape(
              "a plan of many allotments that are left, and plans of a day within it",
              n -> interrupted(n, i -> ALWAYS.until(day(i - 2 * n)))),
          new Shape("a person elected anew before each end", n -> electedEarly(n)),
          new Shape(
              "seats under a cap, left day by day",
              n -> seats(n, SeatBasis.ELECTED, i -> ALWAYS.until(day(i - n)))),
          new Shape(
              "mandates that outlast legislatures of a day each",
              n -> outlasting(n, i -> Term.from(day(i - n)))),
          new Shape(
              "seats under a cap, left and taken day by day",
              n -> seats(n, SeatBasis.DELEGATED, i -> Term.of(day(2 * i - n), Period.ofDays(n)))),
          new Shape(
              "seats with a maximum, left day by day and filled at last",
              n ->
                  underMaximum(
                      n, i -> i < n / 2 ? ALWAYS.until(day(i - n)) : Term.from(day(i + n)))),
          new Shape(
              "mandates that last too long, from successive days on",
              n -> underMaximum(n, i -> Term.from(day(i - 3000)))),
          new Shape("replacements of which half name an unknown allotment", n -> unknown(n)),
          new Shape("platforms that share an id, with advice of a committee", n -> sameId(n)));

  private MandateShapes() {}

  private static AdvisoryPlatform.Builder council() {
    return platform().regime(Regime.FLEMISH_ADVISORY_COUNCIL);
  }

  private static Register.Builder with(int size, Iterable<AdvisoryPlatform> platforms) {
    return register()
        .addAllOrganisations(members(size))
        .addAllPeople(people(size))
        .addAllPlatforms(platforms);
  }

  private static Register.Builder with(
      int size, Iterable<Membership> memberships, Body.Builder committee) {
    return with(
        size,
        List.of(council().addAllMemberships(memberships).addBodies(committee.build()).build()));
  }

  private static Register member(int size) {
    return with(
            size,
            times(size, i -> membership(0, Term.of(day(2 * i), Period.ofDays(3)))),
            committee()
                .addSeatPlans(
                    plan(Integer.MAX_VALUE, allotment("elected", SeatBasis.ELECTED).build())
                        .build())
                .addAllMandates(
                    times(
                        size,
                        i ->
                            mandate(i, "elected", Term.of(day(0), day(2 * size)))
                                .onBehalfOf(id("member", 0))
                                .build())))
        .build();
  }

  private static Register holder(int size) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    plan(
                            Integer.MAX_VALUE,
                            allotment("clerk", SeatBasis.EX_OFFICIO).filledBy(id("clerk")).build())
                        .build())
                .addAllMandates(
                    times(
                        size,
                        i ->
                            mandate(i, "clerk", Term.of(day(0), day(2 * size)))
                                .holder(id("person", 0))
                                .build())))
        .addOffices(
            office("clerk", OfficeKind.OTHER)
                .addAllTenures(
                    times(size, i -> tenure("person-0", Term.of(day(2 * i), Period.ofDays(3)))))
                .build())
        .build();
  }

  private static Register offices(
      int size, OfficeKind kind, IntFunction<Term> tenure, IntFunction<Term> mandate) {
    ImmutableList<Office> offices =
        times(
            size,
            i ->
                office("office-" + i, kind)
                    .addTenures(tenure("person-0", tenure.apply(i)))
                    .build());
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(plan(20, allotment("co-opted", SeatBasis.CO_OPTED).build()).build())
                .addAllMandates(
                    times(
                        size,
                        i ->
                            mandate(i, "co-opted", mandate.apply(i))
                                .holder(id("person", 0))
                                .build())))
        .addAllOffices(offices)
        .build();
  }

  private static Register nested(int size) {
    return with(
            size,
            List.of(),
            committee()
                .addAllSeatPlans(
                    times(
                        size,
                        i ->
                            plan(
                                    Integer.MAX_VALUE,
                                    allotment("elected", SeatBasis.ELECTED).minimum(1).build())
                                .inForce(Term.of(day(i - size), day(size - i)))
                                .build()))
                .addAllMandates(times(size, i -> mandate(i, "elected", on(i - size)).build())))
        .build();
  }

  private static Register interrupted(int size, IntFunction<Term> term) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    SeatPlan.builder()
                        .inForce(ALWAYS)
                        .seatCap(size)
                        .addAllAllotments(
                            times(
                                size,
                                i ->
                                    allotment("delegate-" + i, SeatBasis.DELEGATED)
                                        .maximum(1)
                                        .build()))
                        .build())
                .addAllSeatPlans(
                    times(
                        size,
                        i ->
                            plan(size, allotment("expert", SeatBasis.CO_OPTED).build())
                                .inForce(on(2 * i - size))
                                .build()))
                .addAllMandates(
                    times(size, i -> mandate(i, "delegate-" + i, term.apply(i)).build())))
        .build();
  }

  private static Register electedEarly(int size) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    plan(1, allotment("elected", SeatBasis.ELECTED).maximum(1).build()).build())
                .addAllMandates(
                    times(
                        size,
                        i ->
                            mandate(i, "elected", Term.of(day(10 * (i - size)), Period.ofDays(15)))
                                .holder(id("person", 0))
                                .build())))
        .build();
  }

  private static Register outlasting(int size, IntFunction<Term> term) {
    Register register =
        with(
                size,
                List.of(),
                committee()
                    .addSeatPlans(
                        plan(
                                size,
                                allotment("elected", SeatBasis.ELECTED)
                                    .endsWithLegislature(true)
                                    .build())
                            .build())
                    .addAllMandates(times(size, i -> mandate(i, "elected", term.apply(i)).build())))
            .build();
    return Register.builder()
        .from(register)
        .municipality(
            Municipality.builder()
                .from(register.municipality())
                .legislatures(times(size, i -> on(i - size)))
                .build())
        .build();
  }

  private static Register seats(int size, SeatBasis basis, IntFunction<Term> term) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    SeatPlan.builder()
                        .inForce(ALWAYS)
                        .seatCap(size + 1)
                        .addAllAllotments(times(size, i -> allotment("sent-" + i, basis).build()))
                        .build())
                .addAllMandates(times(size, i -> mandate(i, "sent-" + i, term.apply(i)).build())))
        .build();
  }

  private static Register underMaximum(int size, IntFunction<Term> term) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    plan(size, allotment("elected", SeatBasis.ELECTED).maximum(size).build())
                        .build())
                .addAllMandates(times(size, i -> mandate(i, "elected", term.apply(i)).build())))
        .build();
  }

  private static Register unknown(int size) {
    return with(
            size,
            List.of(),
            committee()
                .addSeatPlans(
                    plan(20, allotment("elected", SeatBasis.ELECTED).minimum(1).build()).build())
                .addAllMandates(
                    times(
                        size,
                        i -> {
                          Mandate.Builder mandate =
                              mandate(i, i % 2 == 0 ? "elected" : "unknown", on(i - size));
                          return (i == 0 ? mandate : mandate.replaces(id("mandate", i - 1)))
                              .build();
                        })))
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
                        .build()))
        .addAllAdvice(
            times(
                size,
                i ->
                    Advice.builder()
                        .id(id("advice", i))
                        .kind(AdviceKind.ADVICE)
                        .issuedBy(id("committee"))
                        .adoptedOn(day(i - size))
                        .addressedTo(id("city"))
                        .text(text("Advice"))
                        .build()))
        .build();
  }
}
