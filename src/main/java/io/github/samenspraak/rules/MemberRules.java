package io.github.samenspraak.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.samenspraak.index.seats.MandateGroup;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.Composition;
import io.github.samenspraak.platform.Condition;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.Proportion;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Fraction;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.TermsByKey;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Rules on the members that a seat plan wants on a body: who may sit, and together with whom. */
final class MemberRules {

  private static final RuleGroup AREA = RuleGroup.of("members", "0.1.0");

  /** On which side of its limit a share lies. */
  enum Excess {
    TOO_FEW,
    TOO_MANY
  }

  /** What has an even number. */
  enum Even {
    SEATS,
    MEMBERS
  }

  private MemberRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("too-many-of-organisation")
            .statement("On no day must more people sit for one organisation than the plan says.")
            .sources(Source.PRACTICE)
            .arguments("organisation", "seated", "maximum")
            .identifying("organisation")
            .silencedBy("mandate-overlap")
            .brokenBy("Two people sit for the tenants, for one day, where one may.")
            .keptBy("One sits for the tenants, and another from the day after on.")
            .checkedBy(MemberRules::tooManyOfOrganisation),
        AREA.error("proportion-not-kept")
            .statement(
                "On every day on which somebody sits on the seats that count, the shares that the"
                    + " plan sets must be kept.")
            .sources(Source.PRACTICE)
            .arguments("allotments", "members", "seated", "limit", "fault")
            .identifying("allotments")
            .brokenBy("5 of 11 members are individuals, for one day, where half must be.")
            .keptBy("5 of 10 members are individuals.")
            .aboutMissing()
            .checkedBy(MemberRules::proportionNotKept),
        AREA.warning("number-not-odd")
            .statement(
                "Where the plan says so, its seats, or the members if it states no number of seats,"
                    + " should be an odd number.")
            .sources(Source.PRACTICE)
            .arguments("number", "fault")
            .brokenBy("10 members sit, for one day, and the plan states no number of seats.")
            .keptBy("11 members sit; or 10 of the 11 seats that the plan states are taken.")
            .aboutMissing()
            .checkedBy(MemberRules::numberNotOdd),
        AREA.warning("condition-unverified")
            .statement(
                "Holders should have been verified to meet what the plan asks, or as many of them"
                    + " as it asks.")
            .sources(Source.PRACTICE)
            .arguments("condition", "verified", "minimum")
            .identifying("condition")
            .brokenBy("No member was verified to speak Dutch, for one day, where one should.")
            .keptBy("One member was verified to speak Dutch.")
            .aboutMissing()
            .checkedBy(MemberRules::conditionUnverified),
        AREA.error("not-drawn-from-body")
            .statement(
                "Where an allotment is drawn from another body, its holder must sit on that body on"
                    + " each of the days.")
            .sources(Source.CONSISTENCY)
            .arguments("body")
            .silencedBy("outside-existence")
            .brokenBy("A member of the bureau leaves the college one day before the bureau.")
            .keptBy("A member of the bureau leaves both on the same day.")
            .aboutMissing("governingBodies", "platforms")
            .checkedBy(MemberRules::notDrawnFromBody),
        AREA.warning("allotment-abolished")
            .statement(
                "Nobody should sit on an allotment that the plan in force on that day does not"
                    + " have.")
            .sources(Source.CONSISTENCY)
            .arguments("allotment")
            .silencedBy("allotment-unknown", "outside-existence")
            .brokenBy("A member sits on the first day of a plan without her allotment.")
            .keptBy("The member leaves on the day before.")
            .aboutMissing()
            .checkedBy(MemberRules::allotmentAbolished));
  }

  private static void tooManyOfOrganisation(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Timeline<OptionalInt> most =
          seats
              .plans()
              .map(
                  plan ->
                      plan.flatMap(SeatPlan::composition)
                          .map(Composition::perOrganisation)
                          .orElse(OptionalInt.empty()));
      OptionalInt lowest =
          compositions(seats).flatMapToInt(each -> each.perOrganisation().stream()).min();
      if (lowest.isPresent()) {
        Seats certain = seats.certain();
        certain.body().mandates().stream()
            .filter(mandate -> mandate.onBehalfOf().isPresent() && certain.takesSeat(mandate))
            .collect(groupingBy(mandate -> mandate.onBehalfOf().orElseThrow()))
            .forEach(
                (organisation, mandates) -> {
                  if (mandates.size() > lowest.getAsInt()) {
                    reportTooMany(inspection, seats, organisation, mandates, most);
                  }
                });
      }
    }
  }

  private static void reportTooMany(
      Inspection inspection,
      Seats seats,
      Id<Organisation> organisation,
      List<Mandate> mandates,
      Timeline<OptionalInt> most) {
    TermsByKey.of(mandates, Mandate::holder, Mandate::term).count().stretches().stream()
        .filter(stretch -> stretch.value() > 1)
        .forEach(
            stretch ->
                most.within(stretch.term()).stream()
                    .filter(limit -> stretch.value() > limit.value().orElse(Integer.MAX_VALUE))
                    .forEach(
                        limit ->
                            inspection
                                .report(seats.body())
                                .during(limit.term())
                                .with("organisation", organisation)
                                .with("seated", stretch.value())
                                .with("maximum", limit.value().getAsInt())));
  }

  private static Stream<Composition> compositions(Seats seats) {
    return seats.body().seatPlans().stream().flatMap(plan -> plan.composition().stream());
  }

  /** The number of people who sit on some allotments, and of all who sit on seats that count. */
  private record Share(int members, int seated) {}

  private static void proportionNotKept(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Map<ImmutableSet<String>, Timeline<Share>> largest = new HashMap<>();
      Map<ImmutableSet<String>, Timeline<Share>> smallest = new HashMap<>();
      for (SeatPlan plan : seats.body().seatPlans()) {
        for (Proportion proportion :
            plan.composition().map(Composition::proportions).orElse(ImmutableList.of())) {
          ImmutableSet<String> of = ImmutableSet.copyOf(proportion.of());
          if (proportion.atLeast().isPresent()) {
            Fraction limit = proportion.atLeast().get();
            reportShare(
                inspection,
                seats,
                plan,
                of,
                limit,
                Excess.TOO_FEW,
                largest.computeIfAbsent(of, any -> share(of, seats, seats.certain())),
                (members, seated) -> !limit.isReachedBy(members, seated));
          }
          if (proportion.atMost().isPresent()) {
            Fraction limit = proportion.atMost().get();
            reportShare(
                inspection,
                seats,
                plan,
                of,
                limit,
                Excess.TOO_MANY,
                smallest.computeIfAbsent(of, any -> share(of, seats.certain(), seats)),
                limit::isExceededBy);
          }
        }
      }
    }
  }

  /**
   * {@return the share of some allotments on each day} If it is unknown since when some people sit,
   * it is the largest or the smallest that it can be.
   *
   * @param allotments their codes
   * @param inside the seats, with the days that count of the members on these allotments
   * @param outside the seats, with the days that count of the other members
   */
  private static Timeline<Share> share(
      ImmutableSet<String> allotments, Seats inside, Seats outside) {
    Timeline<Integer> members =
        inside.counting(
            mandate -> inside.allotment(mandate).filter(allotments::contains).isPresent(),
            SeatAllotment::countsTowardsCap);
    return inside == outside
        ? members.with(inside.seated(), Share::new)
        : members.with(
            outside.counting(
                mandate -> outside.allotment(mandate).filter(allotments::contains).isEmpty(),
                SeatAllotment::countsTowardsCap),
            (part, others) -> new Share(part, part + others));
  }

  private static void reportShare(
      Inspection inspection,
      Seats seats,
      SeatPlan plan,
      ImmutableSet<String> allotments,
      Fraction limit,
      Excess fault,
      Timeline<Share> share,
      BiPredicate<Integer, Integer> isWrong) {
    share
        .within(
            seats.days(plan),
            numbers -> numbers.seated() > 0 && isWrong.test(numbers.members(), numbers.seated()))
        .stream()
        .filter(stretch -> CompositionRules.isSettled(stretch.term(), seats, inspection))
        .forEach(
            stretch ->
                inspection
                    .report(seats.body())
                    .during(stretch.term())
                    .with("allotments", allotments.asList())
                    .with("members", stretch.value().members())
                    .with("seated", stretch.value().seated())
                    .with("limit", limit)
                    .with("fault", fault));
  }

  private static void numberNotOdd(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (SeatPlan plan : seats.body().seatPlans()) {
        if (plan.composition().filter(Composition::oddNumber).isPresent()) {
          if (plan.seatCap().isPresent()) {
            reportEvenPlan(inspection, seats, plan);
          } else {
            reportEvenMembers(inspection, seats, plan);
          }
        }
      }
    }
  }

  private static void reportEvenPlan(Inspection inspection, Seats seats, SeatPlan plan) {
    int cap = plan.seatCap().getAsInt();
    if (cap % 2 == 0) {
      Report report =
          inspection
              .report(seats.body())
              .in(plan)
              .at("seatCap")
              .with("number", cap)
              .with("fault", Even.SEATS);
      seats.recordedDays().certain(plan.inForce()).ifPresent(report::during);
    }
  }

  private static void reportEvenMembers(Inspection inspection, Seats seats, SeatPlan plan) {
    for (Stretch<Integer> even :
        seats
            .seated()
            .with(
                seats.certain().seated(),
                (perhaps, certain) -> perhaps.equals(certain) ? perhaps : 0)
            .within(seats.days(plan), number -> number > 0 && number % 2 == 0)) {
      if (CompositionRules.isSettled(even.term(), seats, inspection)) {
        inspection
            .report(seats.body())
            .during(even.term())
            .with("number", even.value())
            .with("fault", Even.MEMBERS);
      }
    }
  }

  private static void conditionUnverified(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      if (compositions(seats).anyMatch(composition -> !composition.conditions().isEmpty())) {
        reportHolders(inspection, seats);
        reportFewVerified(inspection, seats);
      }
    }
  }

  /** Reports each holder who was not verified to meet what every holder must meet. */
  private static void reportHolders(Inspection inspection, Seats seats) {
    Timeline<ImmutableList<Condition>> ofEach =
        seats
            .plans()
            .map(
                plan ->
                    conditions(plan).stream()
                        .filter(condition -> condition.minimum().isEmpty())
                        .collect(toImmutableList()));
    for (Mandate mandate : seats.body().mandates()) {
      Optional<Term> days = seats.recordedDays().certain(mandate.term());
      if (days.isPresent() && seats.takesSeat(mandate)) {
        for (Stretch<ImmutableList<Condition>> stretch : ofEach.within(days.get())) {
          for (Condition condition : stretch.value()) {
            if (isAbout(condition, mandate, seats)
                && !mandate.conditionsMet().contains(condition.code())
                && inspection.hasBegun(stretch.term())) {
              inspection
                  .report(mandate)
                  .at("conditionsMet")
                  .during(stretch.term())
                  .with("condition", condition.code())
                  .with("verified", 0)
                  .with("minimum", 0);
            }
          }
        }
      }
    }
  }

  private static ImmutableList<Condition> conditions(Optional<SeatPlan> plan) {
    return plan.flatMap(SeatPlan::composition)
        .map(Composition::conditions)
        .orElse(ImmutableList.of());
  }

  private static boolean isAbout(Condition condition, Mandate mandate, Seats seats) {
    return condition.of().isEmpty()
        || seats.allotment(mandate).filter(condition.of()::contains).isPresent();
  }

  /** Reports the days on which fewer holders than a condition asks were verified to meet it. */
  private static void reportFewVerified(Inspection inspection, Seats seats) {
    Timeline<Integer> sitting = seats.certain().sitting();
    Map<Condition, Timeline<Integer>> verified = new HashMap<>();
    for (SeatPlan plan : seats.body().seatPlans()) {
      for (Condition condition : conditions(Optional.of(plan))) {
        condition
            .minimum()
            .ifPresent(
                minimum ->
                    verified
                        .computeIfAbsent(condition, each -> countVerified(each, seats))
                        .with(
                            sitting, (number, members) -> members > 0 ? number : Integer.MAX_VALUE)
                        .within(seats.days(plan), number -> number < minimum)
                        .forEach(few -> reportFew(inspection, seats, condition, few)));
      }
    }
  }

  private static Timeline<Integer> countVerified(Condition condition, Seats seats) {
    return seats.counting(
        mandate ->
            mandate.conditionsMet().contains(condition.code())
                && isAbout(condition, mandate, seats),
        any -> true);
  }

  private static void reportFew(
      Inspection inspection, Seats seats, Condition condition, Stretch<Integer> few) {
    seats.recordedDays().asked(few.term()).stream()
        .filter(inspection::hasBegun)
        .forEach(
            days ->
                inspection
                    .report(seats.body())
                    .during(days)
                    .with("condition", condition.code())
                    .with("verified", few.value())
                    .with("minimum", condition.minimum().getAsInt()));
  }

  private static void notDrawnFromBody(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (MandateGroup group : seats.terms().groups()) {
        Optional<Seats> source =
            group
                .allotment()
                .drawnFrom()
                .flatMap(id -> inspection.index().find(Body.class, id))
                .filter(Body::hasSeats)
                .map(inspection.index()::seats);
        Optional<Term> days = seats.recordedDays().certain(group.term()).flatMap(seats::existing);
        if (source.isPresent() && days.isPresent()) {
          for (Mandate mandate : group.mandates()) {
            if (seats.takesSeat(mandate)
                && inspection.index().find(Person.class, mandate.holder()).isPresent()) {
              source.get().daysWithoutSeat(mandate.holder(), days.get()).stream()
                  .filter(inspection::isToBeTold)
                  .forEach(
                      without ->
                          inspection
                              .report(mandate)
                              .at("holder")
                              .during(without)
                              .with("body", source.get().body().id()));
            }
          }
        }
      }
    }
  }

  private static void allotmentAbolished(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      if (seats.body().seatPlans().size() > 1) {
        ListMultimap<String, SeatPlan> plansByCode = ArrayListMultimap.create();
        List<Term> allDays = new ArrayList<>();
        for (SeatPlan plan : seats.body().seatPlans()) {
          plan.allotments().forEach(allotment -> plansByCode.put(allotment.code(), plan));
          allDays.addAll(seats.days(plan));
        }
        Timeline<Integer> planned = Timeline.counting(allDays);
        Map<String, Timeline<Integer>> having = new HashMap<>();
        for (MandateGroup group : seats.terms().groups()) {
          Optional<Term> days = seats.recordedDays().certain(group.term()).flatMap(seats::existing);
          if (days.isPresent() && isUnderSeveralPlans(days.get(), seats)) {
            having
                .computeIfAbsent(
                    group.allotment().code(), code -> countPlans(plansByCode.get(code), seats))
                .where(plans -> plans == 0, days.get())
                .stream()
                .flatMap(without -> planned.where(plans -> plans > 0, without).stream())
                .filter(inspection::isToBeTold)
                .forEach(abolished -> reportAbolished(inspection, seats, group, abolished));
          }
        }
      }
    }
  }

  /** {@return whether the plan in force changes within a term} Most mandates see no other plan. */
  private static boolean isUnderSeveralPlans(Term days, Seats seats) {
    return seats.plans().nextChange(days.firstDayOrThrow()).filter(days::contains).isPresent();
  }

  /** {@return the number of some plans that are in force on each day: one or none} */
  private static Timeline<Integer> countPlans(List<SeatPlan> plans, Seats seats) {
    return Timeline.counting(plans.stream().flatMap(plan -> seats.days(plan).stream()).toList());
  }

  private static void reportAbolished(
      Inspection inspection, Seats seats, MandateGroup group, Term days) {
    for (Mandate mandate : group.mandates()) {
      if (seats.takesSeat(mandate)) {
        inspection
            .report(mandate)
            .at("allotment")
            .during(days)
            .with("allotment", group.allotment().code());
      }
    }
  }
}
