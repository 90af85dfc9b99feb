package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.samenspraak.index.seats.Renewal;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.platform.AdvisoryPlatform;
import io.github.samenspraak.platform.BodyRole;
import io.github.samenspraak.platform.Charter;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Subject;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Report;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Bounds;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import io.github.samenspraak.value.Timeline.Stretch;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rules on the seats of a body: their number, allotments, plans and chairs. */
final class SeatRules {

  private static final RuleGroup AREA = RuleGroup.of("seats", "0.1.0");

  private SeatRules() {}

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("seat-cap-exceeded")
            .statement(
                "On no day must more members sit, on the allotments that count, than the seat cap"
                    + " that the plan states.")
            .sources(Sources.NAMUR)
            .arguments("seated", "cap")
            .silencedBy("mandate-overlap", "outside-existence")
            .brokenBy("21 members sit on 20 seats, for one day.")
            .keptBy("20 members sit on 20 seats.")
            .checkedBy(SeatRules::seatCapExceeded),
        AREA.warning("seats-below-minimum")
            .statement("On every day at least the minimum number of members should sit.")
            .sources(Source.CONSISTENCY)
            .arguments("seated", "minimum")
            .silencedBy("renewal-overdue")
            .brokenBy("9 members sit where 10 should, for one day.")
            .keptBy("10 members sit where 10 should.")
            .aboutMissing()
            .checkedBy(SeatRules::seatsBelowMinimum),
        AREA.warning("renewal-overdue")
            .statement(
                "Seats to fill after a due end should be filled in time: an election, a delegation or"
                    + " an appointment is overdue while somebody really has to hold it.")
            .sources(Sources.NAMUR)
            .arguments("allotment", "seats", "due")
            .identifying("allotment")
            .brokenBy("The successors are elected one day after the mandates are due to end.")
            .keptBy("The successors are elected on the day on which the mandates are due to end.")
            .aboutMissing()
            .checkedBy(SeatRules::renewalOverdue),
        AREA.error("allotment-exceeded")
            .statement("On no day must more members sit on an allotment than its maximum allows.")
            .sources(Sources.NAMUR)
            .arguments("allotment", "seated", "maximum")
            .identifying("allotment")
            .silencedBy("mandate-overlap", "outside-existence")
            .brokenBy("Two aldermen sit on the one seat of the chair, for one day.")
            .keptBy("One follows the other on the next day.")
            .checkedBy(SeatRules::allotmentExceeded),
        AREA.warning("allotment-below-minimum")
            .statement(
                "On every day at least the minimum number of members should sit on an allotment, so"
                    + " that the city, the public centre for social welfare and the province are"
                    + " represented.")
            .sources(Sources.NAMUR)
            .arguments("allotment", "seated", "minimum")
            .identifying("allotment")
            .silencedBy("renewal-overdue")
            .brokenBy("The province sends nobody, for one day.")
            .keptBy("The province sends a delegate, and another on the day after that one leaves.")
            .aboutMissing()
            .checkedBy(SeatRules::allotmentBelowMinimum),
        AREA.error("allotments-exceed-cap")
            .statement("The minimums of a plan’s allotments must fit in its cap.")
            .sources(Source.CONSISTENCY)
            .arguments("minimums", "cap")
            .brokenBy("Allotments of at least 15, 5 and 1 seats, under a cap of 20.")
            .keptBy("Allotments of at least 15, 4 and 1 seats, under a cap of 20.")
            .checkedBy(SeatRules::allotmentsExceedCap),
        AREA.error("seat-plan-missing")
            .statement(
                "On every day on which a member sits on a body that has seat plans, one must be in"
                    + " force.")
            .sources(Source.CONSISTENCY)
            .silencedBy("outside-existence")
            .brokenBy("The first member sits one day before the plan comes into force.")
            .keptBy("The first member sits on the first day of the plan.")
            .aboutMissing()
            .checkedBy(SeatRules::seatPlanMissing),
        AREA.error("seat-plans-overlap")
            .statement("On no day must two seat plans of one body, or two charters, be in force.")
            .sources(Source.CONSISTENCY)
            .arguments("inForce")
            .brokenBy("A new charter comes into force on the last day of the old one.")
            .keptBy("A new charter comes into force on the day after the last day of the old one.")
            .checkedBy(SeatRules::seatPlansOverlap),
        AREA.warning("chair-missing")
            .statement(
                "On every day on which members sit, a body should have the chairs that its plan asks;"
                    + " while none is there, a vice-chair may act.")
            .sources(Sources.NAMUR)
            .silencedBy("seats-below-minimum", "renewal-overdue", "outside-existence")
            .brokenBy("The chair leaves one day before the next one takes over.")
            .keptBy("The next chair takes over on the day after; or a vice-chair sits that day.")
            .aboutMissing()
            .checkedBy(SeatRules::chairMissing),
        AREA.error("too-many-chairs")
            .statement("On no day must a body have more chairs than its plan says.")
            .sources(Sources.NAMUR)
            .arguments("chairs", "maximum")
            .silencedBy("outside-existence")
            .brokenBy("The next chair takes over on the last day of the one before.")
            .keptBy("The next chair takes over on the day after; or the plan says two chairs.")
            .checkedBy(SeatRules::tooManyChairs));
  }

  private static void seatCapExceeded(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (SeatPlan plan : seats.body().seatPlans()) {
        for (Stretch<Integer> seated :
            seats.certain().seated().within(seats.days(plan), number -> number > cap(plan))) {
          inspection
              .report(seats.body())
              .during(seated.term())
              .with("seated", seated.value())
              .with("cap", cap(plan));
        }
      }
    }
  }

  private static int cap(SeatPlan plan) {
    return plan.seatCap().orElse(Integer.MAX_VALUE);
  }

  private static void seatsBelowMinimum(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (SeatPlan plan : seats.body().seatPlans()) {
        for (Stretch<Integer> seated :
            seats.seated().within(seats.days(plan), number -> number < plan.minimumSeated())) {
          daysShort(seated, seats, seats.terms().waiting(), inspection)
              .forEach(
                  days ->
                      inspection
                          .report(seats.body())
                          .during(days)
                          .with("seated", seated.value())
                          .with("minimum", plan.minimumSeated()));
        }
      }
    }
  }

  private static void renewalOverdue(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Renewal renewal : seats.terms().renewals()) {
        renewal.daysOverdue().stream()
            .flatMap(days -> seats.owner().existing(seats.body(), days).stream())
            .flatMap(days -> seats.recordedDays().asked(days).stream())
            .filter(inspection::hasBegun)
            .forEach(
                days ->
                    inspection
                        .report(seats.body())
                        .during(days)
                        .with("allotment", renewal.allotment().code())
                        .with("seats", renewal.seats())
                        .with("due", renewal.deadline().due()));
      }
    }
  }

  private static void allotmentExceeded(Inspection inspection) {
    eachAllotment(
        inspection,
        Seats::certain,
        (allotment, seated) -> seated > allotment.maximum().orElse(Integer.MAX_VALUE),
        (report, seats, allotment, seated) ->
            report
                .get()
                .during(seated.term())
                .with("allotment", allotment.code())
                .with("seated", seated.value())
                .with("maximum", allotment.maximum().getAsInt()));
  }

  private static void allotmentBelowMinimum(Inspection inspection) {
    eachAllotment(
        inspection,
        seats -> seats,
        (allotment, seated) -> seated < allotment.minimum(),
        (report, seats, allotment, seated) ->
            daysShort(seated, seats, seats.terms().waitingOn(allotment.code()), inspection)
                .forEach(
                    days ->
                        report
                            .get()
                            .during(days)
                            .with("allotment", allotment.code())
                            .with("seated", seated.value())
                            .with("minimum", allotment.minimum())));
  }

  /**
   * {@return the days of a shortage that have begun, while the body exists and is recorded, but for
   * those on which seats wait to be filled after a due end: the plan gives time for that, and what
   * is overdue is told by itself}
   */
  private static Stream<Term> daysShort(
      Stretch<Integer> seated, Seats seats, Timeline<Integer> waiting, Inspection inspection) {
    return seats.existing(seated.term()).stream()
        .flatMap(days -> seats.recordedDays().asked(days).stream())
        .flatMap(days -> waiting.where(renewals -> renewals == 0, days).stream())
        .filter(inspection::hasBegun);
  }

  /** Reports a wrong number of members on an allotment. */
  private interface AllotmentReport {
    void add(
        Supplier<Report> report, Seats seats, SeatAllotment allotment, Stretch<Integer> seated);
  }

  private static void eachAllotment(
      Inspection inspection,
      UnaryOperator<Seats> counted,
      BiPredicate<SeatAllotment, Integer> isWrong,
      AllotmentReport report) {
    for (Seats seats : inspection.index().seats()) {
      for (SeatPlan plan : seats.body().seatPlans()) {
        ImmutableList<Term> days = seats.days(plan);
        // The position finds the allotment, as two plans may share one object.
        for (int i = 0; i < plan.allotments().size(); i++) {
          SeatAllotment allotment = plan.allotments().get(i);
          int place = i;
          for (Stretch<Integer> seated :
              counted
                  .apply(seats)
                  .seatedOn(allotment.code())
                  .within(days, number -> isWrong.test(allotment, number))) {
            report.add(
                () -> inspection.report(seats.body()).in(plan).at("allotments", place),
                seats,
                allotment,
                seated);
          }
        }
      }
    }
  }

  private static void allotmentsExceedCap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (SeatPlan plan : seats.body().seatPlans()) {
        int minimums =
            Ints.saturatedCast(
                plan.allotments().stream()
                    .filter(SeatAllotment::countsTowardsCap)
                    .mapToLong(SeatAllotment::minimum)
                    .sum());
        if (minimums > cap(plan)) {
          Report report =
              inspection
                  .report(seats.body())
                  .in(plan)
                  .at("seatCap")
                  .with("minimums", minimums)
                  .with("cap", cap(plan));
          seats.recordedDays().certain(plan.inForce()).ifPresent(report::during);
        }
      }
    }
  }

  private static void seatPlanMissing(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      if (!seats.body().seatPlans().isEmpty()) {
        // A mandate with an end that outlasts the plans is reported in advance, by another rule.
        Timeline<Integer> unreported = seats.certain().terms().sittingWithinPlans();
        Timeline<Boolean> planned = seats.plans().map(Optional::isPresent);
        reportDays(
            unreported.with(planned, (members, isPlanned) -> members > 0 && !isPlanned),
            seats,
            Subject.of(seats.body()).attribute("seatPlans"),
            inspection);
      }
    }
  }

  /** Reports days on which something is missing and asked for, once they have begun. */
  private static void reportDays(
      Timeline<Boolean> missing, Seats seats, Subject subject, Inspection inspection) {
    missing.where(isMissing -> isMissing).stream()
        .flatMap(days -> seats.recordedDays().asked(days).stream())
        .filter(inspection::hasBegun)
        .forEach(days -> inspection.report(subject).during(days));
  }

  private static void seatPlansOverlap(Inspection inspection) {
    for (AdvisoryPlatform platform : inspection.register().platforms()) {
      RecordedDays recordedDays = inspection.index().recordedDays(platform);
      for (Stretch<Integer> charters :
          overlaps(platform.charters(), Charter::inForce, recordedDays)) {
        inspection
            .report(platform)
            .at("charters")
            .during(charters.term())
            .with("inForce", charters.value());
      }
    }
    for (Seats seats : inspection.index().seats()) {
      for (Stretch<Integer> plans :
          overlaps(seats.body().seatPlans(), SeatPlan::inForce, seats.recordedDays())) {
        inspection
            .report(seats.body())
            .at("seatPlans")
            .during(plans.term())
            .with("inForce", plans.value());
      }
    }
  }

  private static <T> ImmutableList<Stretch<Integer>> overlaps(
      ImmutableList<T> facts, Function<T, Term> term, RecordedDays recordedDays) {
    return Timeline.counting(recordedDays.<T>certain(facts, term), RecordedDays.Certain::days)
        .stretches()
        .stream()
        .filter(stretch -> stretch.value() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  private static void chairMissing(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Timeline<Integer> asked =
          seats
              .recordedDays()
              .inForce(seats.body().seatPlans(), SeatPlan::inForce)
              .map(plan -> chairs(plan).map(Bounds::min).orElse(0));
      if (!asked.equals(Timeline.always(0))) {
        Timeline<Boolean> chaired =
            seats
                .holders(BodyRole.CHAIR)
                .with(asked, (chairs, number) -> chairs >= number)
                .with(seats.presentHolders(BodyRole.CHAIR), SeatRules::areThere)
                .with(
                    seats.presentHolders(BodyRole.VICE_CHAIR),
                    (chairs, viceChairs) -> chairs.orElse(viceChairs > 0));
        reportDays(
            chaired
                .with(asked, (isChaired, number) -> number > 0 && !isChaired)
                .with(seats.certain().sitting(), (isMissing, sitting) -> isMissing && sitting > 0),
            seats,
            Subject.of(seats.body()),
            inspection);
      }
    }
  }

  /**
   * {@return whether the chairs are there: one of them, and as many as asked hold the role; absent
   * if none is, so that a vice-chair may act}
   */
  private static Optional<Boolean> areThere(boolean areEnough, int present) {
    return present > 0 ? Optional.of(areEnough) : Optional.empty();
  }

  private static Optional<Bounds> chairs(Optional<SeatPlan> plan) {
    return plan.flatMap(SeatPlan::chairs);
  }

  private static void tooManyChairs(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Timeline<Integer> chairs = seats.certain().holders(BodyRole.CHAIR);
      for (SeatPlan plan : seats.body().seatPlans()) {
        OptionalInt most = plan.chairs().map(Bounds::max).orElse(OptionalInt.empty());
        if (most.isPresent()) {
          for (Stretch<Integer> tooMany :
              chairs.within(seats.days(plan), number -> number > most.getAsInt())) {
            inspection
                .report(seats.body())
                .during(tooMany.term())
                .with("chairs", tooMany.value())
                .with("maximum", most.getAsInt());
          }
        }
      }
    }
  }
}
