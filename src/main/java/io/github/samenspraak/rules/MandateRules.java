package io.github.samenspraak.rules;

import com.google.common.collect.ImmutableList;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules on mandates: their days, and on whose behalf people sit. */
final class MandateRules {

  private static final RuleGroup AREA = RuleGroup.of("mandates", "0.1.0");

  /** The most allotments that a finding lists, more than any body has. */
  private static final int MOST_ALLOTMENTS = 20;

  private MandateRules() {}

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
            .sources(Source.PRACTICE)
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
