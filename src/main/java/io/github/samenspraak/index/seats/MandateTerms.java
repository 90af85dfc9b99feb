package io.github.samenspraak.index.seats;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.RenewalRule;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terms of the mandates of one body: the actual, the intended, and the renewals at their end.
 *
 * <p>{@link Seats} counts the members of a day.
 */
public final class MandateTerms {

  private final Seats seats;
  private final ImmutableList<Mandate> mandates;

  /** The days from the first to the last day on which a plan is in force, if both are known. */
  private final Supplier<Optional<Term>> planned;

  private final Supplier<AllotmentIndex> allotments;
  private final Supplier<IntendedTerms> intendedTerms;
  private final Supplier<ImmutableList<Seat>> irregularTerms;
  private final Supplier<Map<Mandate, LocalDate>> dueOtherwise;
  private final Supplier<ImmutableList<Renewal>> renewals;
  private final Supplier<Optional<LocalDate>> openSince;
  private final Supplier<Timeline<Integer>> waiting;

  /** Kept by code of allotment, as every shortage asks again. */
  private final Supplier<ImmutableMap<String, Timeline<Integer>>> waitingOn;

  MandateTerms(
      Seats seats,
      Supplier<MandatesByAllotment> byAllotment,
      Supplier<SeatPlans> plans,
      Timeline<Optional<Term>> legislatures) {
    this.seats = seats;
    this.mandates = seats.body().mandates();
    this.planned =
        Suppliers.memoize(
            () ->
                seats.body().seatPlans().stream()
                    .map(SeatPlan::inForce)
                    .reduce(Term::span)
                    .filter(days -> !days.isOpen()));
    this.allotments =
        Suppliers.memoize(() -> new AllotmentIndex(byAllotment.get(), plans.get(), legislatures));
    this.intendedTerms = Suppliers.memoize(() -> new IntendedTerms(seats, allotments.get()));
    this.irregularTerms = Suppliers.memoize(this::findIrregularTerms);
    this.dueOtherwise = Suppliers.memoize(this::findDueOtherwise);
    this.renewals =
        Suppliers.memoize(() -> Renewals.of(seats, byAllotment.get().members(), plans.get()));
    this.openSince = Suppliers.memoize(this::findOpenSince);
    this.waiting = Suppliers.memoize(() -> countWaiting(renewals()));
    this.waitingOn = Suppliers.memoize(this::countWaitingByAllotment);
  }

  /**
   * {@return the number of mandates that take a seat on each day, but for their {@linkplain
   * #daysBeyondPlans days beyond the plans}}
   */
  public Timeline<Integer> sittingWithinPlans() {
    return seats.existing(
        Timeline.counting(
            mandates.stream()
                .filter(seats::takesSeat)
                .flatMap(
                    mandate ->
                        daysBeyondPlans(mandate)
                            .map(mandate.term()::minus)
                            .orElse(ImmutableList.of(mandate.term()))
                            .stream())
                .toList()));
  }

  /**
   * {@return the days of a mandate after the last day on which any plan is in force; absent if
   * there are none, if the mandate has no end, or if no plan was in force on the first day on which
   * it was certainly held}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Term> daysBeyondPlans(Mandate mandate) {
    Term term = mandate.term();
    Optional<Term> all = planned.get();
    return all.isPresent() && !term.isOpen() && term.outlasts(all.get()) && seats.takesSeat(mandate)
        ? seats
            .recordedDays()
            .certain(term)
            .filter(certain -> seats.plans().on(certain.firstDayOrThrow()).isPresent())
            .flatMap(certain -> certain.beyond(all.get()))
        : Optional.empty();
  }

  /**
   * {@return a mandate with the allotment that it names, if the plan in force on its first day has
   * that allotment}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Seat> findSeat(Mandate mandate) {
    return allotments.get().findSeat(mandate);
  }

  /**
   * {@return the mandates with a known allotment, by allotment and term; those of deputies and
   * substitutes are apart} The allotment of a mandate is known if the plan in force on its first
   * day has it.
   */
  public ImmutableList<MandateGroup> groups() {
    return allotments.get().groups();
  }

  /**
   * {@return the mandates that name an allotment which the plan in force on their first day does
   * not have}
   */
  public ImmutableList<Mandate> unallotted() {
    return allotments.get().unallotted();
  }

  /**
   * {@return the mandates with a known allotment that replace another, or whose length is not the
   * one that the allotment sets}
   */
  public ImmutableList<Seat> irregularTerms() {
    return irregularTerms.get();
  }

  /**
   * {@return the intended term of a mandate: as long as its allotment says or, if it completes the
   * term of another, the intended term of that one; absent if not known}
   *
   * @param seat the mandate and its allotment
   */
  public Optional<Term> intendedTerm(Seat seat) {
    return intendedTerms.get().of(seat);
  }

  /**
   * {@return the intended term of a replaced mandate, as in {@link #intendedTerm(Seat)}; absent if
   * not known}
   *
   * @param replaced the id of the mandate that another replaces
   */
  public Optional<Term> intendedTerm(Id<Mandate> replaced) {
    return intendedTerms.get().of(replaced);
  }

  /**
   * {@return the due end of a mandate: the day on which its length is over, or that of the term
   * that it completes; if its allotment sets no length, its own last day; if it follows the
   * legislature, no later day than the last of that; absent if there is no such day} From the day
   * after, the holder holds over: he or she sits, but the seat is to be filled.
   *
   * @param mandate a mandate of the body
   */
  public Optional<LocalDate> findDueEnd(Mandate mandate) {
    LocalDate due = dueOtherwise().get(mandate);
    return due == null ? mandate.term().lastDay() : Optional.of(due);
  }

  /**
   * {@return the last day on which a holder may sit after a due end: as long as the plan in force
   * on the due end allows; the due end itself if it does not}
   *
   * @param dueEnd the due end of a mandate
   */
  public LocalDate lastDayOfHoldingOver(LocalDate dueEnd) {
    return renewalRule(dueEnd)
        .flatMap(RenewalRule::holdingOver)
        .flatMap(time -> Term.on(dueEnd).next(time))
        .flatMap(Term::lastDay)
        .orElse(dueEnd);
  }

  /**
   * {@return the last day to fill seats after a due end: the due end itself, or as long after the
   * day that follows it as the plan gives}
   */
  LocalDate lastDayToFill(LocalDate dueEnd) {
    return renewalRule(dueEnd)
        .flatMap(RenewalRule::filledWithin)
        .map(time -> Deadline.dueAfter(dueEnd.plusDays(1), time))
        .orElse(dueEnd);
  }

  /** {@return the day from which on the plan wants the renewal after a due end to be noticed} */
  Optional<LocalDate> noticeFrom(LocalDate dueEnd) {
    return renewalRule(dueEnd)
        .flatMap(RenewalRule::noticeBefore)
        .map(time -> Deadline.dueAfter(dueEnd, time.negated()));
  }

  private Optional<RenewalRule> renewalRule(LocalDate day) {
    return seats.plans().on(day).flatMap(SeatPlan::renewal);
  }

  /**
   * {@return the deadline for the end of a mandate, met by its last day; absent if it has no such
   * deadline} It is due on its last day, or on an earlier one after which its holder may not
   * {@linkplain #lastDayOfHoldingOver hold over} any more.
   *
   * @param mandate a mandate of the body
   */
  public Optional<Deadline> findEnd(Mandate mandate) {
    Optional<LocalDate> lastDay = mandate.term().lastDay();
    return Stream.concat(
            findDueEnd(mandate).map(this::lastDayOfHoldingOver).stream(), lastDay.stream())
        .min(naturalOrder())
        .map(due -> new Deadline(due, lastDay));
  }

  /**
   * {@return the due ends of the mandates that are not due on their last day, by identity; most are
   * not among them}
   */
  Map<Mandate, LocalDate> dueOtherwise() {
    return dueOtherwise.get();
  }

  /**
   * {@return the renewals of seats whose mandates last to their due end, in order of allotment and
   * day}
   *
   * <p>A mandate that ended early makes no renewal, because its end was not foreseen. Nor does a
   * seat that the plan of the next day does not have, that is taken already, or that may stay
   * empty. An allotment has as many seats as its maximum, or else its minimum, or else as the cap
   * leaves; if co-opted, as its minimum; ex officio seats are never to be filled.
   */
  public ImmutableList<Renewal> renewals() {
    return renewals.get();
  }

  /**
   * {@return the {@link #renewals()} that are due on one of some days}
   *
   * @param days the days
   */
  public ImmutableList<Renewal> renewals(Term days) {
    return renewals().stream()
        .filter(renewal -> days.contains(renewal.deadline().due()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the first due day of a renewal that was never recorded as filled; absent if all were
   * filled} After that day the members are not certain.
   */
  public Optional<LocalDate> openSince() {
    return openSince.get();
  }

  /**
   * {@return the number of renewals on each day whose seats wait to be filled, be it in the time
   * that the plan gives for that or later}
   */
  public Timeline<Integer> waiting() {
    return waiting.get();
  }

  /**
   * {@return the number of renewals of an allotment on each day whose seats wait to be filled}
   *
   * @param allotment the code of the allotment
   */
  public Timeline<Integer> waitingOn(String allotment) {
    return waitingOn.get().getOrDefault(allotment, Timeline.always(0));
  }

  private ImmutableMap<String, Timeline<Integer>> countWaitingByAllotment() {
    return ImmutableMap.copyOf(
        Maps.transformValues(
            Multimaps.index(renewals(), renewal -> renewal.allotment().code()).asMap(),
            MandateTerms::countWaiting));
  }

  private static Timeline<Integer> countWaiting(Collection<Renewal> renewals) {
    return Timeline.counting(
        renewals.stream().flatMap(renewal -> renewal.daysOfWaiting().stream()).toList());
  }

  private Optional<LocalDate> findOpenSince() {
    return renewals().stream()
        .map(Renewal::deadline)
        .filter(deadline -> deadline.metOn().isEmpty())
        .map(Deadline::due)
        .min(naturalOrder());
  }

  private ImmutableList<Seat> findIrregularTerms() {
    ImmutableList.Builder<Seat> irregular = ImmutableList.builder();
    for (MandateGroup group : groups()) {
      boolean isIrregular = group.isIrregular();
      for (Mandate mandate : group.mandates()) {
        if (isIrregular || mandate.replaces().isPresent()) {
          irregular.add(group.seat(mandate));
        }
      }
    }
    return irregular.build();
  }

  private Map<Mandate, LocalDate> findDueOtherwise() {
    Map<Mandate, LocalDate> dueOtherwise = new IdentityHashMap<>();
    for (MandateGroup group : groups()) {
      boolean isDueOtherwise = group.isDueOtherwise();
      for (Mandate mandate : group.mandates()) {
        if (isDueOtherwise || mandate.replaces().isPresent()) {
          addDueEnd(dueOtherwise, mandate, group.ownTerm(), group.legislatureEnd());
        }
      }
    }
    for (Mandate mandate : seats.replacements()) {
      if (findSeat(mandate).isEmpty()) {
        addDueEnd(dueOtherwise, mandate, Optional.empty(), Optional.empty());
      }
    }
    return dueOtherwise;
  }

  private void addDueEnd(
      Map<Mandate, LocalDate> dueOtherwise,
      Mandate mandate,
      Optional<Term> ownTerm,
      Optional<LocalDate> legislatureEnd) {
    Optional<LocalDate> lastDay = mandate.term().lastDay();
    Optional<LocalDate> byLength =
        intendedTerms.get().longest(mandate, ownTerm).flatMap(Term::lastDay).or(() -> lastDay);
    Stream.concat(byLength.stream(), legislatureEnd.stream())
        .min(naturalOrder())
        .filter(due -> !lastDay.equals(Optional.of(due)))
        .ifPresent(due -> dueOtherwise.put(mandate, due));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(MandateTerms.class);
  }
}
