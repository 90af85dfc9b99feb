package io.github.samenspraak.index.seats;

import static java.util.Comparator.naturalOrder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.NotWritableException;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long the mandates of one body last and were meant to last, and which seats are to be filled
 * when they end.
 *
 * <p>How many sit on a day is a question for {@link Seats}.
 */
public final class MandateTerms {

  private final Seats seats;
  private final ImmutableList<Mandate> mandates;

  /** The days from the first to the last one on which a plan is in force, if both are known. */
  private final Supplier<Optional<Term>> planned;

  private final Supplier<AllotmentIndex> allotments;
  private final Supplier<IntendedTerms> intendedTerms;
  private final Supplier<ImmutableList<Seat>> irregularTerms;
  private final Supplier<Map<Term, Map<Mandate, LocalDate>>> limits;
  private final Supplier<ImmutableList<Renewal>> renewals;
  private final Supplier<Optional<LocalDate>> openSince;

  MandateTerms(Seats seats, Supplier<MandatesByAllotment> byAllotment, Supplier<SeatPlans> plans) {
    this.seats = seats;
    this.mandates = seats.body().mandates();
    this.planned =
        Suppliers.memoize(
            () ->
                seats.body().seatPlans().stream()
                    .map(SeatPlan::inForce)
                    .reduce(Term::span)
                    .filter(days -> !days.isOpen()));
    this.allotments = Suppliers.memoize(() -> new AllotmentIndex(byAllotment.get(), plans.get()));
    this.intendedTerms = Suppliers.memoize(() -> new IntendedTerms(mandates, allotments.get()));
    this.irregularTerms = Suppliers.memoize(this::findIrregularTerms);
    this.limits = Suppliers.memoize(this::findLimits);
    this.renewals =
        Suppliers.memoize(() -> Renewals.of(seats, byAllotment.get().members(), plans.get()));
    this.openSince = Suppliers.memoize(this::findOpenSince);
  }

  /** {@return of each mandate that has such days, its {@link #daysBeyondPlans(Mandate)}} */
  public ImmutableList<Term> daysBeyondPlans() {
    return planned.get().isEmpty()
        ? ImmutableList.of()
        : mandates.stream()
            .flatMap(mandate -> daysBeyondPlans(mandate).stream())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the days of a mandate after the last day on which any plan is in force; absent if
   * there are none, if the mandate has no end, or if no plan was in force on its first day and so
   * none gave it a seat}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Term> daysBeyondPlans(Mandate mandate) {
    Term term = mandate.term();
    Optional<Term> all = planned.get();
    return all.isPresent() && !term.isOpen() && term.outlasts(all.get()) && mandate.takesSeat()
        ? term.beyond(all.get()).filter(days -> seats.plans().on(term.firstDay()).isPresent())
        : Optional.empty();
  }

  /**
   * {@return a mandate with the allotment that it names, of the plan in force on its first day, if
   * there is such a plan and it has it}
   *
   * @param mandate a mandate of the body
   */
  public Optional<Seat> findSeat(Mandate mandate) {
    return allotments.get().findSeat(mandate);
  }

  /**
   * {@return the mandates of the body whose allotment is known, by allotment and term; those of
   * substitutes are apart} The allotment of a mandate is known if the plan in force on its first
   * day has it.
   */
  public ImmutableList<MandateGroup> groups() {
    return allotments.get().groups();
  }

  /**
   * {@return the mandates of the body on whose first day a plan is in force that does not have the
   * allotment they name}
   */
  public ImmutableList<Mandate> unallotted() {
    return allotments.get().unallotted();
  }

  /**
   * {@return the mandates of the body whose allotment is known, and that replace another or have
   * other days than the allotment says} As a rule these are few.
   */
  public ImmutableList<Seat> irregularTerms() {
    return irregularTerms.get();
  }

  /**
   * {@return the days that a mandate was meant to have: as many as its allotment says or, if it
   * completes the term of another, those of that one; absent if that is not known}
   *
   * @param seat the mandate and its allotment
   */
  public Optional<Term> intendedTerm(Seat seat) {
    return intendedTerms.get().of(seat);
  }

  /**
   * {@return the days that a mandate was meant to have which another replaces, as in {@link
   * #intendedTerm(Seat)}; absent if that is not known}
   *
   * @param replaced the mandate that another names as the one that it replaces
   */
  public Optional<Term> intendedTerm(Id<Mandate> replaced) {
    return intendedTerms.get().of(replaced);
  }

  /**
   * {@return by when a mandate must have ended, and the last day that it has; absent if nothing
   * sets an end to it} It must have ended by its last day, or by an earlier one on which its
   * allotment, or the {@linkplain #intendedTerm(Seat) term that it completes}, sets an end to it.
   *
   * @param mandate a mandate of the body
   */
  public Optional<Deadline> findEnd(Mandate mandate) {
    return findDue(mandate).map(due -> new Deadline(due, mandate.term().lastDay()));
  }

  /** {@return by when a mandate must have ended, if anything sets an end to it} */
  Optional<LocalDate> findDue(Mandate mandate) {
    LocalDate limit = limits(mandate.term()).get(mandate);
    return limit == null ? mandate.term().lastDay() : Optional.of(limit);
  }

  /**
   * {@return when those mandates of a term must end that last longer than they may, by identity}
   * Few terms have any.
   */
  Map<Mandate, LocalDate> limits(Term term) {
    return limits.get().getOrDefault(term, Map.of());
  }

  /**
   * {@return which seats fall vacant when, because the time of their mandates is over, and by when
   * it must be settled who sits next, in order of allotment and day}
   *
   * <p>A mandate that ended early is none of them: nobody can know of that in time. Nor is a seat
   * that the plan of the next day does not have, one that somebody has taken already, or one that
   * may stay empty. There are as many seats as the maximum of the allotment, or else its minimum,
   * or else as the cap leaves; of co-opted and ex officio members as the minimum.
   */
  public ImmutableList<Renewal> renewals() {
    return renewals.get();
  }

  /**
   * {@return those of the {@link #renewals()} that are due on one of some days}
   *
   * @param days the days
   */
  public ImmutableList<Renewal> renewals(Term days) {
    return renewals().stream()
        .filter(renewal -> days.contains(renewal.deadline().due()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the first day on which seats fell vacant and, as far as is recorded, were never
   * filled; absent if all of them were} From the day after on, nobody knows for certain who sits.
   */
  public Optional<LocalDate> openSince() {
    return openSince.get();
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
      for (Mandate mandate : group.mandates()) {
        if (group.isIrregular() || mandate.replaces().isPresent()) {
          irregular.add(group.seat(mandate));
        }
      }
    }
    return irregular.build();
  }

  private Map<Term, Map<Mandate, LocalDate>> findLimits() {
    Map<Term, Map<Mandate, LocalDate>> limits = new HashMap<>();
    for (Seat seat : irregularTerms()) {
      addLimit(limits, seat.mandate(), seat.ownTerm());
    }
    for (Mandate mandate : seats.replacements()) {
      if (findSeat(mandate).isEmpty()) {
        addLimit(limits, mandate, Optional.empty());
      }
    }
    return limits;
  }

  private void addLimit(
      Map<Term, Map<Mandate, LocalDate>> limits, Mandate mandate, Optional<Term> ownTerm) {
    Term term = mandate.term();
    intendedTerms
        .get()
        .longest(mandate, ownTerm)
        .filter(term::outlasts)
        .flatMap(Term::lastDay)
        .ifPresent(
            lastDay ->
                limits
                    .computeIfAbsent(term, missing -> new IdentityHashMap<>())
                    .put(mandate, lastDay));
  }

  /** Refuses to be written as JSON. */
  @JsonValue
  private Object toJson() {
    throw NotWritableException.by(MandateTerms.class);
  }
}
