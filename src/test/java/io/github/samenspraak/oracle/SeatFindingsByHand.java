package io.github.samenspraak.oracle;

import io.github.samenspraak.oracle.SeatsByHand.Allotment;
import io.github.samenspraak.oracle.SeatsByHand.Bounds;
import io.github.samenspraak.oracle.SeatsByHand.Mandate;
import io.github.samenspraak.oracle.SeatsByHand.Plan;
import io.github.samenspraak.oracle.TermsByHand.Renewal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What is wrong with the seats of a body, day by day. */
final class SeatFindingsByHand {

  static final List<String> CODES =
      List.of(
          "seat-cap-exceeded",
          "seats-below-minimum",
          "allotment-exceeded",
          "allotment-below-minimum",
          "chair-missing",
          "too-many-chairs",
          "mandate-overlap",
          "mandate-too-long",
          "office-not-held",
          "renewal-overdue");

  /** The last day that there is. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final JsonNode register;
  private final SeatsByHand seats;
  private final TermsByHand terms;
  private final List<Renewal> renewals;
  private final List<LocalDate> calendar;
  private final Set<Claim> claims = new HashSet<>();

  SeatFindingsByHand(
      JsonNode register, SeatsByHand seats, TermsByHand terms, List<LocalDate> calendar) {
    this.register = register;
    this.seats = seats;
    this.terms = terms;
    this.renewals = terms.renewals();
    this.calendar = calendar;
  }

  Set<Claim> claims() {
    calendar.forEach(this::tooMany);
    seats.mandates().forEach(this::withoutOffice);
    missing(this::belowMinimum, seats::certainPlanOn);
    for (String code : codes()) {
      missing(day -> belowMinimum(day, code), seats::certainPlanOn);
    }
    missing(this::withoutChair, anyPlan -> true);
    renewals.forEach(renewal -> missing(day -> overdue(renewal, day), anyPlan -> true));
    return claims;
  }

  private List<String> codes() {
    return calendar.stream()
        .flatMap(day -> seats.planOn(day).stream())
        .flatMap(plan -> plan.allotments().stream())
        .map(Allotment::code)
        .distinct()
        .toList();
  }

  // Too many, overlapping, outside: wrong on each day on which it is certain.

  private void tooMany(LocalDate day) {
    seats.certainPlanOn(day).ifPresent(plan -> tooMany(day, plan));
    for (List<String> pair : seats.pairs(day)) {
      claims.add(Claim.of("mandate-overlap", pair.get(0), day, pair.get(1)));
    }
    for (Mandate mandate : seats.mandates()) {
      if (terms.isTooLongOn(day, mandate)) {
        claims.add(
            Claim.of(
                "mandate-too-long",
                mandate.id(),
                day,
                seats.code(mandate).orElseThrow(),
                seats.allotment(mandate).flatMap(Allotment::length).orElseThrow()));
      }
    }
  }

  private void tooMany(LocalDate day, Plan plan) {
    int seated = seats.seatedForCertain(day);
    if (seated > plan.cap().orElse(Integer.MAX_VALUE)) {
      claims.add(Claim.of("seat-cap-exceeded", seats.id(), day, seated, plan.cap().getAsInt()));
    }
    for (Allotment allotment : plan.allotments()) {
      int onIt = seats.seatedForCertainOn(allotment.code(), day);
      if (onIt > allotment.maximum().orElse(Integer.MAX_VALUE)) {
        claims.add(
            Claim.of(
                "allotment-exceeded",
                seats.id(),
                day,
                allotment.code(),
                onIt,
                allotment.maximum().getAsInt()));
      }
    }
    int chairs = seats.holdersForCertain("CHAIR", day);
    int most = plan.chairs().map(Bounds::most).orElse(Integer.MAX_VALUE);
    if (chairs > most) {
      claims.add(Claim.of("too-many-chairs", seats.id(), day, chairs, most));
    }
  }

  /** Of a mandate without an end nobody knows whether it lasts until days to come. */
  private void withoutOffice(Mandate mandate) {
    List<Claim> stretch = new ArrayList<>();
    for (LocalDate day : calendar) {
      Optional<String> office = withoutOffice(day, mandate);
      if (office.isEmpty()) {
        claims.addAll(stretch);
        stretch.clear();
      }
      office.ifPresent(id -> stretch.add(Claim.of("office-not-held", mandate.id(), day, id)));
    }
    if (mandate.days().isOpen() && seats.isAlive(LAST)) {
      tell(stretch);
    } else {
      claims.addAll(stretch);
    }
  }

  /** {@return the office that a mandate goes with, if its holder does not hold it on a day} */
  private Optional<String> withoutOffice(LocalDate day, Mandate mandate) {
    return Optional.of(mandate)
        .filter(each -> seats.isAlive(day))
        .filter(seats::takesSeat)
        .filter(each -> seats.records().certain(each.days()).contains(day))
        .flatMap(seats::allotment)
        .filter(allotment -> allotment.basis().equals("EX_OFFICIO"))
        .flatMap(Allotment::filledBy)
        .filter(office -> !actsFor(office, mandate.holder(), day));
  }

  private boolean actsFor(String office, String person, LocalDate day) {
    return Json.each(Json.find(register, "offices", office).orElseThrow(), "tenures")
        .filter(tenure -> Json.days(tenure, "term").contains(day))
        .anyMatch(
            tenure ->
                Json.text(tenure, "holder").equals(Optional.of(person))
                    || Json.each(tenure, "delegations")
                        .anyMatch(
                            delegation ->
                                Json.text(delegation, "delegate").equals(Optional.of(person))
                                    && Json.days(delegation, "term").contains(day)));
  }

  // Too few, missing: told once the days on which it is the same have begun.

  private void missing(
      Function<LocalDate, Optional<Claim>> question, Function<LocalDate, Object> ground) {
    List<Claim> stretch = new ArrayList<>();
    for (LocalDate day : calendar) {
      Optional<Claim> claim = question.apply(day);
      if (!stretch.isEmpty() && !goesOn(stretch.get(0), claim, ground)) {
        tell(stretch);
        stretch.clear();
      }
      claim.ifPresent(stretch::add);
    }
    tell(stretch);
  }

  /** {@return whether the same is still missing, on the same ground} */
  private static boolean goesOn(
      Claim first, Optional<Claim> claim, Function<LocalDate, Object> ground) {
    return claim
        .filter(each -> each.particulars().equals(first.particulars()))
        .filter(each -> ground.apply(each.day()).equals(ground.apply(first.day())))
        .isPresent();
  }

  private void tell(List<Claim> stretch) {
    if (!stretch.isEmpty() && !stretch.get(0).day().isAfter(seats.records().today())) {
      claims.addAll(stretch);
    }
  }

  private Optional<Claim> belowMinimum(LocalDate day) {
    int seated = seats.seated(day);
    return asking(day)
        .filter(plan -> seated < plan.minimum())
        .filter(plan -> renewals.stream().noneMatch(each -> each.isWaitingOn(day)))
        .map(plan -> Claim.of("seats-below-minimum", seats.id(), day, seated, plan.minimum()));
  }

  private Optional<Claim> belowMinimum(LocalDate day, String code) {
    int seated = seats.seatedOn(code, day);
    return asking(day)
        .flatMap(plan -> plan.find(code))
        .map(Allotment::minimum)
        .filter(minimum -> seated < minimum)
        .filter(
            minimum ->
                renewals.stream()
                    .filter(each -> each.allotment().code().equals(code))
                    .noneMatch(each -> each.isWaitingOn(day)))
        .map(
            minimum -> Claim.of("allotment-below-minimum", seats.id(), day, code, seated, minimum));
  }

  private Optional<Claim> withoutChair(LocalDate day) {
    int chairs = seats.holders("CHAIR", day);
    boolean isChaired = seats.holdersThere("CHAIR", day) > 0;
    boolean isReplaced = !isChaired && seats.holdersThere("VICE_CHAIR", day) > 0;
    return asking(day)
        .flatMap(Plan::chairs)
        .filter(bounds -> bounds.least() > 0)
        .filter(bounds -> !seats.sittingForCertain(day).isEmpty())
        .filter(bounds -> chairs < bounds.least() || !isChaired)
        .filter(bounds -> !isReplaced)
        .map(bounds -> Claim.of("chair-missing", seats.id(), day));
  }

  private Optional<Plan> asking(LocalDate day) {
    return seats.certainPlanOn(day).filter(plan -> seats.isAsked(day));
  }

  private Optional<Claim> overdue(Renewal renewal, LocalDate day) {
    return Optional.of(day)
        .filter(renewal::isOverdueOn)
        .filter(seats::isAsked)
        .map(
            overdue ->
                Claim.of(
                    "renewal-overdue",
                    seats.id(),
                    overdue,
                    renewal.allotment().code(),
                    renewal.seats(),
                    renewal.due()));
  }
}
