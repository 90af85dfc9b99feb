package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.index.Members;
import io.github.samenspraak.index.OfficeHolders;
import io.github.samenspraak.index.RegisterIndex;
import io.github.samenspraak.index.seats.MandateGroup;
import io.github.samenspraak.index.seats.Seat;
import io.github.samenspraak.index.seats.Seats;
import io.github.samenspraak.party.Office;
import io.github.samenspraak.party.Organisation;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Body;
import io.github.samenspraak.platform.BodyKind;
import io.github.samenspraak.platform.HeldAs;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.rule.Inspection;
import io.github.samenspraak.rule.Rule;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.RecordedDays;
import io.github.samenspraak.value.RecordedDays.Certain;
import io.github.samenspraak.value.Source;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rules on mandates: their allotment, length, holders, replacements and substitutes. */
final class MandateRules {

  private static final RuleGroup AREA = RuleGroup.of("mandates", "0.1.0");

  private MandateRules() {}

  /** The most allotments that a finding lists, more than any body has. */
  private static final int MOST_ALLOTMENTS = 20;

  static ImmutableList<Rule> rules() {
    return ImmutableList.of(
        AREA.error("allotment-unknown")
            .statement("A mandate must name an allotment of the plan in force on its first day.")
            .sources(Source.CONSISTENCY)
            .arguments("allotment", "known")
            .brokenBy("A mandate on the allotment “youth”, which the plan does not have.")
            .keptBy("A mandate on the allotment “elected”, which the plan has.")
            .aboutMissing()
            .checkedBy(MandateRules::allotmentUnknown),
        AREA.error("mandate-too-long")
            .statement(
                "A mandate must not be longer than the length of its allotment and the holding over"
                    + " that the plan allows; of one without a recorded end, this is told once that"
                    + " day has come.")
            .sources(Sources.NAMUR)
            .arguments("allotment", "length")
            .silencedBy("mandate-outlasts-legislature", "outside-existence")
            .brokenBy("A mandate of six years and one day, where the plan allows no holding over.")
            .keptBy("A mandate of six years, such as 25 January 2018 to 24 January 2024.")
            .checkedBy(MandateRules::mandateTooLong),
        AREA.error("mandate-outlasts-legislature")
            .statement(
                "Where the allotment follows the legislature, a mandate must end when the next"
                    + " council is installed, or after the holding over that the plan allows.")
            .sources(Source.PRACTICE)
            .arguments("allotment", "legislatureEnds")
            .silencedBy("mandate-too-long")
            .brokenBy("A mandate lasts until the day on which the next council is installed.")
            .keptBy("A mandate ends on the day before the next council is installed.")
            .checkedBy(MandateRules::mandateOutlastsLegislature),
        AREA.error("mandate-overlap")
            .statement("One person must not hold two seats that count in one body on the same day.")
            .sources(Source.CONSISTENCY)
            .arguments("holder", "other")
            .identifying("other")
            .brokenBy("A second mandate begins on the last day of the first.")
            .keptBy("A second mandate begins on the day after the first ends.")
            .checkedBy(MandateRules::mandateOverlap),
        AREA.error("replacement-outlasts-term")
            .statement(
                "A replacement must not last beyond the term that it completes and the holding over"
                    + " that the plan allows.")
            .sources(Source.PRACTICE)
            .arguments("replaced", "lastDay")
            .brokenBy("It lasts one day longer than the mandate that it completes would have.")
            .keptBy("It ends on the day on which that mandate would have ended.")
            .checkedBy(MandateRules::replacementOutlastsTerm),
        AREA.error("replacement-before-end")
            .statement(
                "A replacement must not begin before the mandate that it replaces has ended.")
            .sources(Source.CONSISTENCY)
            .arguments("replaced")
            .brokenBy("It begins on the last day of the mandate that it replaces.")
            .keptBy("It begins on the day after.")
            .checkedBy(MandateRules::replacementBeforeEnd),
        AREA.error("substitute-outside-absence")
            .statement(
                "A substitute’s term must lie within the mandate that is stood in for, in the same"
                    + " body, and within one of its recorded absences if there are any.")
            .sources(Source.CONSISTENCY)
            .arguments("mandate")
            .identifying("mandate")
            .brokenBy("The substitute stands in for one day after the mandate has ended.")
            .keptBy("The substitute stands in until the last day of the mandate.")
            .checkedBy(MandateRules::substituteOutsideAbsence),
        AREA.error("substitute-circular")
            .statement("Nobody must stand in for himself or herself, however indirectly.")
            .sources(Source.CONSISTENCY)
            .arguments("through")
            .brokenBy("Two mandates stand in for each other.")
            .keptBy("One mandate stands in for another, which stands in for none.")
            .checkedBy(MandateRules::substituteCircular),
        AREA.error("substitutes-overlap")
            .statement("On no day must two substitutes stand in for the same mandate.")
            .sources(Source.CONSISTENCY)
            .arguments("mandate", "other")
            .identifying("mandate", "other")
            .brokenBy("A second substitute begins on the last day of the first.")
            .keptBy("A second substitute begins on the day after; or both are standing deputies.")
            .checkedBy(MandateRules::substitutesOverlap),
        AREA.error("replacements-overlap")
            .statement("On no day must two replacements complete the term of the same mandate.")
            .sources(Source.CONSISTENCY)
            .arguments("replaced", "other")
            .identifying("other")
            .brokenBy("A second replacement begins on the last day of the first.")
            .keptBy("A second replacement begins on the day after the first has ended.")
            .checkedBy(MandateRules::replacementsOverlap),
        AREA.error("too-many-consecutive-mandates")
            .statement(
                "A person must not hold more mandates in a row than the allotment allows: less time"
                    + " lies between them than a mandate is long. Completing another’s term, holding"
                    + " over and standing in count as none.")
            .sources(Source.PRACTICE)
            .arguments("holder", "allotment", "mandates", "maximum")
            .brokenBy(
                "A third mandate that begins on the day after the second, where two are allowed.")
            .keptBy("Two mandates in a row, after the end of a term that somebody else began.")
            .checkedBy(MandateRules::tooManyConsecutiveMandates),
        AREA.error("delegate-of-wrong-organisation")
            .statement(
                "A delegated mandate must be on behalf of the organisation that fills the allotment,"
                    + " or whose body or office does, or of a part or a successor of it.")
            .sources(Sources.NAMUR)
            .arguments("allotment", "represents")
            .silencedBy("outside-existence")
            .brokenBy("Somebody from the city sits on the seat of the province.")
            .keptBy("Somebody from the province sits on the seat of the province.")
            .aboutMissing("organisations", "governingBodies", "offices", "platforms")
            .checkedBy(MandateRules::delegateOfWrongOrganisation),
        AREA.error("mandate-without-membership")
            .statement(
                "Where the allotment is for members only, a mandate must be on behalf of a member,"
                    + " or its holder be one, on each of its days.")
            .sources(Sources.NAMUR)
            .arguments("party", "fault", "memberships")
            .silencedBy("outside-existence")
            .brokenBy("The organisation leaves the platform one day before the mandate ends.")
            .keptBy("The organisation leaves the platform on the day on which the mandate ends.")
            .aboutMissing("organisations")
            .checkedBy(MandateRules::mandateWithoutMembership),
        AREA.error("office-not-held")
            .statement(
                "An ex officio mandate must lie within its holder’s tenure of that office, or a"
                    + " delegation of it.")
            .sources(Sources.NAMUR)
            .arguments("holder", "office", "fault", "tenures")
            .silencedBy("outside-existence")
            .brokenBy("The delegate of the alderwoman sits one day after the delegation ended.")
            .keptBy("The delegate leaves on the last day of the delegation.")
            .aboutMissing("offices")
            .checkedBy(MandateRules::officeNotHeld),
        AREA.info("mandate-ended-without-reason")
            .statement("A mandate that ended before its full length should say why.")
            .sources(Sources.NAMUR)
            .arguments("fullTermEnds")
            .brokenBy("A mandate of six years less one day, without a reason.")
            .keptBy("A mandate of six years, without a reason.")
            .aboutMissing()
            .checkedBy(MandateRules::mandateEndedWithoutReason));
  }

  private static void allotmentUnknown(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Mandate mandate : seats.terms().unallotted()) {
        inspection
            .report(mandate)
            .at("allotment")
            .with("allotment", mandate.allotment().orElse(""))
            .with("known", known(seats, mandate));
      }
    }
  }

  /** {@return the codes of the allotments among which a mandate has to name its own} */
  private static ImmutableList<String> known(Seats seats, Mandate mandate) {
    LocalDate day = mandate.term().firstDay().or(mandate.term()::lastDay).orElse(LocalDate.MIN);
    return seats.plans().on(day).stream()
        .flatMap(plan -> plan.allotments().stream())
        .limit(MOST_ALLOTMENTS)
        .map(SeatAllotment::code)
        .collect(ImmutableList.toImmutableList());
  }

  private static void mandateTooLong(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (MandateGroup group : seats.terms().groups()) {
        group
            .ownTerm()
            .flatMap(Term::lastDay)
            .filter(end -> group.legislatureEnd().filter(end::isAfter).isEmpty())
            .flatMap(end -> daysAfter(end, group, seats, inspection))
            .ifPresent(excess -> reportTooLong(inspection, group, excess));
      }
    }
  }

  /**
   * {@return the days of mandates after the holding over that the plan allows after a due end;
   * absent if there are none or, if the end of the mandates is not recorded, none has come yet}
   */
  private static Optional<Term> daysAfter(
      LocalDate dueEnd, MandateGroup group, Seats seats, Inspection inspection) {
    return Optional.of(dueEnd)
        .filter(seats::mayExistOn)
        .map(seats.terms()::lastDayOfHoldingOver)
        .map(Term::on)
        .flatMap(group.term()::beyond)
        .filter(inspection::isToBeTold);
  }

  private static void reportTooLong(Inspection inspection, MandateGroup group, Term excess) {
    for (Mandate mandate : group.mandates()) {
      inspection
          .report(mandate)
          .at("term")
          .during(excess)
          .with("allotment", group.allotment().code())
          .with("length", group.allotment().mandateLength().orElseThrow());
    }
  }

  private static void mandateOutlastsLegislature(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (MandateGroup group : seats.terms().groups()) {
        group
            .legislatureEnd()
            .filter(end -> group.ownTerm().filter(own -> own.endsBefore(end.plusDays(1))).isEmpty())
            .ifPresent(end -> reportOutlasting(inspection, seats, group, end));
      }
    }
  }

  private static void reportOutlasting(
      Inspection inspection, Seats seats, MandateGroup group, LocalDate legislatureEnd) {
    daysAfter(legislatureEnd, group, seats, inspection)
        .ifPresent(
            excess -> {
              for (Mandate mandate : group.mandates()) {
                inspection
                    .report(mandate)
                    .at("term")
                    .during(excess)
                    .with("allotment", group.allotment().code())
                    .with("legislatureEnds", legislatureEnd);
              }
            });
  }

  private static void mandateOverlap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Overlaps.among(
          inspection,
          seats.overlappingMandates().stream()
              .map(mandates -> countingDays(seats, mandates))
              .toList(),
          seats.recordedDays(),
          Certain::days,
          Certain::fact,
          (earlier, later, days) ->
              inspection
                  .report(later.fact())
                  .at("term")
                  .during(days)
                  .with("holder", later.fact().holder())
                  .with("other", earlier.fact().id()));
    }
  }

  /** {@return mandates with their certain days on which the plan in force counts the seat} */
  private static List<Certain<Mandate>> countingDays(Seats seats, List<Mandate> mandates) {
    return seats.recordedDays().certain(mandates, Mandate::term).stream()
        .flatMap(
            held ->
                seats.days(held.fact(), held.days(), SeatAllotment::countsTowardsCap).stream()
                    .map(days -> new Certain<>(held.fact(), days)))
        .toList();
  }

  private static void replacementOutlastsTerm(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Mandate mandate : seats.replacements()) {
        mandate
            .replaces()
            .flatMap(seats.terms()::intendedTerm)
            .ifPresent(completed -> reportBeyond(inspection, seats, mandate, completed));
      }
    }
  }

  private static void reportBeyond(
      Inspection inspection, Seats seats, Mandate mandate, Term completed) {
    seats
        .recordedDays()
        .certain(mandate.term())
        .flatMap(days -> days.beyond(withHoldingOver(completed, seats)))
        .filter(inspection::isToBeTold)
        .ifPresent(
            excess ->
                inspection
                    .report(mandate)
                    .at("term")
                    .during(excess)
                    .with("replaced", mandate.replaces().orElseThrow())
                    .with("lastDay", completed.lastDay().orElseThrow()));
  }

  private static Term withHoldingOver(Term completed, Seats seats) {
    return completed
        .lastDay()
        .map(end -> completed.span(Term.on(seats.terms().lastDayOfHoldingOver(end))))
        .orElse(completed);
  }

  private static void replacementBeforeEnd(Inspection inspection) {
    eachWith(
        inspection,
        Seats::replacements,
        Mandate::replaces,
        (mandate, days, replaced) -> {
          Optional<LocalDate> lastDay = replaced.term().lastDay();
          if (lastDay.map(days::hasBegunBy).orElse(true)) {
            inspection
                .report(mandate)
                .at("term")
                .during(lastDay.map(days::until).orElse(days))
                .with("replaced", replaced.id());
          }
        });
  }

  private static void substituteOutsideAbsence(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      ImmutableList<Mandate> substitutes = substitutes(seats);
      Set<Id<Mandate>> ids =
          substitutes.stream().map(each -> each.standsInFor().get(0)).collect(Collectors.toSet());
      Map<Id<Mandate>, Mandate> mandates = new HashMap<>();
      if (!ids.isEmpty()) {
        for (Mandate mandate : seats.body().mandates()) {
          if (ids.contains(mandate.id())) {
            mandates.putIfAbsent(mandate.id(), mandate);
          }
        }
      }
      for (Mandate substitute : substitutes) {
        Id<Mandate> absent = substitute.standsInFor().get(0);
        if (inspection.index().find(Mandate.class, absent).isPresent()) {
          seats.recordedDays().certain(substitute.term()).stream()
              .flatMap(
                  days -> daysOutside(days, Optional.ofNullable(mandates.get(absent))).stream())
              .filter(inspection::isToBeTold)
              .forEach(
                  outside ->
                      inspection
                          .report(substitute)
                          .at("term")
                          .during(outside)
                          .with("mandate", absent));
        }
      }
    }
  }

  /**
   * {@return the days that lie outside a mandate, or outside its absences if any are recorded; all
   * of them if the mandate is not one of the body}
   */
  private static ImmutableList<Term> daysOutside(Term days, Optional<Mandate> mandate) {
    if (mandate.isEmpty()) {
      return ImmutableList.of(days);
    }
    ImmutableList<Term> absences = mandate.get().absences();
    return absences.isEmpty()
        ? days.minus(mandate.get().term())
        : Timeline.counting(ImmutableList.of(mandate.get().term()))
            .with(Timeline.counting(absences), (held, absent) -> held > 0 && absent > 0)
            .where(isAbsent -> !isAbsent, days);
  }

  private static void substituteCircular(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      Set<Id<Mandate>> circular = new HashSet<>();
      for (ImmutableList<Mandate> circle : seats.circles()) {
        circle.forEach(mandate -> circular.add(mandate.id()));
        reportCircle(inspection, circle.get(0), circle.subList(1, circle.size()));
      }
      reportOwnSubstitutes(inspection, seats, circular);
    }
  }

  private static void reportCircle(Inspection inspection, Mandate mandate, List<Mandate> others) {
    inspection
        .report(mandate)
        .at("standsInFor")
        .with(
            "through",
            others.isEmpty()
                ? ImmutableSet.of(mandate.id())
                : others.stream().map(Mandate::id).collect(ImmutableSet.toImmutableSet()));
  }

  /** Reports those who stand in for another mandate of their own on one of its days. */
  private static void reportOwnSubstitutes(
      Inspection inspection, Seats seats, Set<Id<Mandate>> reported) {
    for (Mandate standIn : seats.standIns()) {
      if (!reported.contains(standIn.id())) {
        standIn.standsInFor().stream()
            .flatMap(id -> inspection.index().find(Mandate.class, id).stream())
            .filter(own -> own.holder().equals(standIn.holder()))
            .filter(own -> own.term().overlaps(standIn.term()))
            .findFirst()
            .ifPresent(own -> reportCircle(inspection, standIn, List.of(own)));
      }
    }
  }

  private static void substitutesOverlap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      reportOverlaps(
          inspection,
          seats,
          substitutes(seats),
          substitute -> substitute.standsInFor().get(0),
          "mandate");
    }
  }

  private static void replacementsOverlap(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      reportOverlaps(
          inspection,
          seats,
          seats.replacements(),
          replacement -> replacement.replaces().orElseThrow(),
          "replaced");
    }
  }

  private static void reportOverlaps(
      Inspection inspection,
      Seats seats,
      ImmutableList<Mandate> mandates,
      Function<Mandate, Id<Mandate>> place,
      String argument) {
    Overlaps.among(
        inspection,
        Multimaps.index(mandates, place::apply).asMap().values(),
        seats.recordedDays(),
        Mandate::term,
        mandate -> mandate,
        (earlier, later, days) ->
            inspection
                .report(later)
                .at("term")
                .during(days)
                .with(argument, place.apply(later))
                .with("other", earlier.id()));
  }

  private static ImmutableList<Mandate> substitutes(Seats seats) {
    return seats.standIns().stream()
        .filter(mandate -> mandate.heldAs() == HeldAs.SUBSTITUTE)
        .collect(ImmutableList.toImmutableList());
  }

  private interface PairCheck {
    void check(Mandate mandate, Term days, Mandate other);
  }

  /** Checks the certain days of every mandate that names another, if that one exists. */
  private static void eachWith(
      Inspection inspection,
      Function<Seats, ImmutableList<Mandate>> mandates,
      Function<Mandate, Optional<Id<Mandate>>> other,
      PairCheck check) {
    for (Seats seats : inspection.index().seats()) {
      for (Mandate mandate : mandates.apply(seats)) {
        other
            .apply(mandate)
            .flatMap(id -> inspection.index().find(Mandate.class, id))
            .ifPresent(
                named ->
                    seats
                        .recordedDays()
                        .certain(mandate.term())
                        .ifPresent(days -> check.check(mandate, days, named)));
      }
    }
  }

  private static void tooManyConsecutiveMandates(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      int limit = lowestLimit(seats.body());
      for (ImmutableList<Mandate> held : seats.heldMoreThan(limit)) {
        Multimaps.index(limitedSeats(held, seats), each -> each.seat().allotment().code())
            .asMap()
            .values()
            .forEach(inOneAllotment -> reportTooManyInARow(inspection, inOneAllotment));
      }
    }
  }

  /**
   * {@return the lowest limit of any allotment of a body} A person with no more mandates keeps
   * every limit.
   */
  private static int lowestLimit(Body body) {
    return body.seatPlans().stream()
        .flatMap(plan -> plan.allotments().stream())
        .flatMapToInt(allotment -> allotment.maximumConsecutiveMandates().stream())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * A seat that was held.
   *
   * @param days the days on which it was certainly held
   * @param due those of them up to its due end
   */
  private record HeldSeat(Seat seat, Term days, Term due) {

    static HeldSeat of(Seat seat, Term days, Seats seats) {
      Term due =
          seats
              .terms()
              .findDueEnd(seat.mandate())
              .filter(days::hasBegunBy)
              .map(days::until)
              .orElse(days);
      return new HeldSeat(seat, days, due);
    }
  }

  /** {@return the seats of the mandates that a limit applies to, in the order of their days} */
  private static List<HeldSeat> limitedSeats(Collection<Mandate> mandates, Seats seats) {
    return seats.recordedDays().<Mandate>certain(mandates, Mandate::term).stream()
        .filter(held -> seats.takesSeat(held.fact()))
        .sorted(Comparator.comparing(RecordedDays.Certain::days))
        .flatMap(
            held ->
                seats.terms().findSeat(held.fact()).stream()
                    .filter(seat -> seat.allotment().maximumConsecutiveMandates().isPresent())
                    .map(seat -> HeldSeat.of(seat, held.days(), seats)))
        .toList();
  }

  private static void reportTooManyInARow(Inspection inspection, Collection<HeldSeat> held) {
    int inARow = 0;
    Optional<Term> before = Optional.empty();
    for (HeldSeat each : held) {
      Seat seat = each.seat();
      Term days = each.days();
      Mandate mandate = seat.mandate();
      boolean isInARow = before.filter(term -> isInARow(term, days, seat)).isPresent();
      inARow = (isInARow ? inARow : 0) + (mandate.replaces().isPresent() ? 0 : 1);
      int maximum = seat.allotment().maximumConsecutiveMandates().orElseThrow();
      if (inARow > maximum && mandate.replaces().isEmpty()) {
        inspection
            .report(mandate)
            .at("holder")
            .during(days)
            .with("holder", mandate.holder())
            .with("allotment", seat.allotment().code())
            .with("mandates", inARow)
            .with("maximum", maximum);
      }
      before = Optional.of(before.map(term -> term.span(each.due())).orElse(each.due()));
    }
  }

  /**
   * {@return whether less time lies between two terms than a mandate is long; if the allotment sets
   * no length, whether none lies between them}
   */
  private static boolean isInARow(Term before, Term days, Seat seat) {
    Optional<Term> gap = before.gap(days);
    return gap.isEmpty()
        || seat.allotment()
            .mandateLength()
            .flatMap(before::next)
            .filter(length -> length.outlasts(gap.get()))
            .isPresent();
  }

  private static void delegateOfWrongOrganisation(Inspection inspection) {
    Representation representation = new Representation(inspection.index());
    eachGroup(
        inspection,
        SeatBasis.DELEGATED,
        (seats, group, days) ->
            group
                .allotment()
                .filledBy()
                .flatMap(representation::findSender)
                .ifPresent(
                    sender ->
                        reportOtherOrganisations(inspection, group, days, sender, representation)));
  }

  private static void reportOtherOrganisations(
      Inspection inspection,
      MandateGroup group,
      Term days,
      Id<Organisation> sender,
      Representation representation) {
    // A councillor who is sent as one need not say that it is for the municipality.
    boolean isToldByBody =
        group
            .allotment()
            .drawnFrom()
            .flatMap(representation::findSender)
            .equals(Optional.of(sender));
    for (Mandate mandate : group.mandates()) {
      boolean isSent =
          mandate
              .onBehalfOf()
              .map(organisation -> representation.standsFor(organisation, sender))
              .orElse(isToldByBody);
      if (!isSent) {
        inspection
            .report(mandate)
            .at("onBehalfOf")
            .during(days)
            .with("allotment", group.allotment().code())
            .with("represents", sender);
      }
    }
  }

  private static void mandateWithoutMembership(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      // A seat on the plenary makes a member, so it is asked for a membership.
      Optional<Members> members =
          seats
              .platform()
              .map(inspection.index()::members)
              .map(all -> seats.body().kind() == BodyKind.PLENARY ? all.withMembership() : all);
      if (members.isPresent()) {
        OtherDays memberships = new OtherDays(party -> members.get().days(Id.of(party.value())));
        for (MandateGroup group : seats.terms().groups()) {
          if (group.allotment().membersOnly()) {
            seats
                .recordedDays()
                .certain(group.term())
                .flatMap(seats::existing)
                .ifPresent(
                    days ->
                        reportWithoutMembership(
                            inspection, group, days, members.get(), memberships));
          }
        }
      }
    }
  }

  private static void reportWithoutMembership(
      Inspection inspection,
      MandateGroup group,
      Term days,
      Members members,
      OtherDays memberships) {
    for (Mandate mandate : group.mandates()) {
      ImmutableList<Term> without = daysWithout(mandate, days, members);
      // Whoever is unknown is reported by another rule.
      if (!without.isEmpty() && isOfKnownParties(mandate, inspection.index())) {
        Id<?> party = mandate.onBehalfOf().<Id<?>>map(id -> id).orElse(mandate.holder());
        without.stream()
            .filter(inspection::isToBeTold)
            .forEach(
                each ->
                    memberships.describe(
                        inspection
                            .report(mandate)
                            .at("onBehalfOf")
                            .during(each)
                            .with("party", party),
                        "memberships",
                        party,
                        each));
      }
    }
  }

  private static boolean isOfKnownParties(Mandate mandate, RegisterIndex index) {
    return index.find(Person.class, mandate.holder()).isPresent()
        && mandate
            .onBehalfOf()
            .map(organisation -> index.find(Organisation.class, organisation).isPresent())
            .orElse(true);
  }

  /**
   * {@return the days on which neither the organisation that is sat for nor the holder is a member}
   */
  private static ImmutableList<Term> daysWithout(Mandate mandate, Term days, Members members) {
    ImmutableList<Term> withoutOrganisation =
        mandate
            .onBehalfOf()
            .map(organisation -> members.daysWithout(organisation, days))
            .orElse(ImmutableList.of(days));
    if (withoutOrganisation.isEmpty()) {
      return withoutOrganisation;
    }
    return withoutOrganisation.stream()
        .flatMap(without -> members.daysWithout(mandate.holder(), without).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void officeNotHeld(Inspection inspection) {
    eachGroup(
        inspection,
        SeatBasis.EX_OFFICIO,
        (seats, group, days) ->
            group
                .allotment()
                .filledBy()
                .flatMap(id -> inspection.index().find(Decision.Taker.class, id))
                .filter(Office.class::isInstance)
                .map(Office.class::cast)
                .ifPresent(office -> reportOutOfOffice(inspection, seats, group, days, office)));
  }

  private static void reportOutOfOffice(
      Inspection inspection, Seats seats, MandateGroup group, Term days, Office office) {
    OfficeHolders holders = inspection.index().holders(office);
    OtherDays tenures = new OtherDays(person -> holders.days(Id.of(person.value())));
    for (Mandate mandate : group.mandates()) {
      if (seats.takesSeat(mandate)
          && inspection.index().find(Person.class, mandate.holder()).isPresent()) {
        holders.daysWithout(mandate.holder(), days).stream()
            .filter(inspection::isToBeTold)
            .forEach(
                without ->
                    tenures.describe(
                        inspection
                            .report(mandate)
                            .at("term")
                            .during(without)
                            .with("holder", mandate.holder())
                            .with("office", office.id()),
                        "tenures",
                        mandate.holder(),
                        without));
      }
    }
  }

  /** Checks mandates of one term on their certain days on which the body exists. */
  private interface GroupCheck {
    void check(Seats seats, MandateGroup group, Term days);
  }

  private static void eachGroup(Inspection inspection, SeatBasis basis, GroupCheck check) {
    for (Seats seats : inspection.index().seats()) {
      for (MandateGroup group : seats.terms().groups()) {
        if (group.allotment().basis() == basis) {
          seats
              .recordedDays()
              .certain(group.term())
              .flatMap(seats::existing)
              .ifPresent(days -> check.check(seats, group, days));
        }
      }
    }
  }

  private static void mandateEndedWithoutReason(Inspection inspection) {
    for (Seats seats : inspection.index().seats()) {
      for (Seat seat : seats.terms().irregularTerms()) {
        Mandate mandate = seat.mandate();
        if (seats.takesSeat(mandate)
            && mandate.endReason().isEmpty()
            && mandate.term().endsBefore(inspection.today())) {
          seats
              .terms()
              .findDueEnd(mandate)
              // No length is asked of a term that began on an unknown day.
              .filter(end -> seats.terms().intendedTerm(seat).isPresent())
              .filter(mandate.term()::endsBefore)
              .ifPresent(
                  end -> inspection.report(mandate).at("endReason").with("fullTermEnds", end));
        }
      }
    }
  }
}
