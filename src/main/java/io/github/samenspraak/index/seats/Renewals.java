package io.github.samenspraak.index.seats;

import static java.util.Comparator.naturalOrder;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.samenspraak.index.seats.SeatedPeople.TimedMandates;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.Membership;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatBasis;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The renewals of the seats of a body, allotment by allotment and in order of day.
 *
 * <p>Seats have no number, so successors are assigned in order: each renewal takes, for each seat
 * to fill, the next newcomer after it. No successor is needed for a seat that is taken.
 */
final class Renewals {

  private final Seats seats;
  private final SeatPlans plans;

  /** The people two of whose mandates have a day in common. */
  private final Set<Id<Person>> overlapping;

  /** Mandates that others replace although they did not end early: no part of the term is left. */
  private final Set<Id<Mandate>> completed = new HashSet<>();

  private final ImmutableList<AllotmentRenewals> allotments;

  /** Used only for allotments that the cap alone limits. */
  private final Map<SeatPlan, BodyOccupancy> occupancies = new IdentityHashMap<>();

  /** The terms of the memberships of the platform, by member. */
  private final Supplier<ImmutableListMultimap<Id<?>, Term>> memberships =
      Suppliers.memoize(this::collectMemberships);

  private Renewals(Seats seats, Collection<AllotmentMandates> mandates, SeatPlans plans) {
    this.seats = seats;
    this.plans = plans;
    this.overlapping = seats.peopleWithOverlaps();
    Set<Id<Mandate>> replaced = new HashSet<>();
    seats.replacements().forEach(mandate -> replaced.add(mandate.replaces().orElseThrow()));
    if (!replaced.isEmpty()) {
      for (Mandate mandate : seats.body().mandates()) {
        if (replaced.contains(mandate.id()) && isRegular(mandate)) {
          completed.add(mandate.id());
        }
      }
    }
    this.allotments =
        mandates.stream().map(AllotmentRenewals::new).collect(ImmutableList.toImmutableList());
  }

  private ImmutableListMultimap<Id<?>, Term> collectMemberships() {
    return seats.platform().stream()
        .flatMap(platform -> platform.memberships().stream())
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(Membership::member, Membership::term));
  }

  /**
   * {@return the renewals of all allotments of a body}
   *
   * @param seats the seats
   * @param mandates the mandates that take a seat
   * @param plans the plans
   */
  static ImmutableList<Renewal> of(
      Seats seats, Collection<AllotmentMandates> mandates, SeatPlans plans) {
    return new Renewals(seats, mandates, plans)
        .allotments.stream()
            .flatMap(AllotmentRenewals::all)
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a mandate lasts to a day on which it is due to end, and does not end early on
   * it} Who resigns while holding over has completed the term.
   */
  private static boolean isCompletedOn(LocalDate dueEnd, Mandate mandate) {
    return isRegular(mandate)
        || mandate.term().lastDay().map(lastDay -> lastDay.isAfter(dueEnd)).orElse(true);
  }

  /** {@return whether no reason is given for which a mandate ended early} */
  private static boolean isRegular(Mandate mandate) {
    return mandate.endReason().orElse(MandateEnd.TERM_COMPLETED) == MandateEnd.TERM_COMPLETED;
  }

  /** Adds the mandates of a term in groups with the same time. */
  private void addGroups(List<TimedMandates> groups, Term term, List<Mandate> mandates) {
    Map<Mandate, LocalDate> dueOtherwise = seats.terms().dueOtherwise();
    if (mandates.stream().noneMatch(dueOtherwise::containsKey)) {
      groups.add(new TimedMandates(Optional.of(term), mandates));
      return;
    }
    Map<Optional<Term>, List<Mandate>> byTime = new LinkedHashMap<>();
    for (Mandate mandate : mandates) {
      LocalDate due = dueOtherwise.get(mandate);
      Optional<Term> time =
          Optional.of(term)
              .filter(days -> due == null || days.hasBegunBy(due))
              .map(days -> due == null ? days : days.until(due));
      byTime.computeIfAbsent(time, none -> new ArrayList<>()).add(mandate);
    }
    byTime.forEach((time, timed) -> groups.add(new TimedMandates(time, timed)));
  }

  /**
   * {@return the number of seats of an allotment that must be filled; absent if only the cap limits
   * it}
   */
  private static OptionalInt requiredSeats(SeatAllotment allotment) {
    return switch (allotment.basis()) {
      case EX_OFFICIO -> OptionalInt.of(0);
      case CO_OPTED -> OptionalInt.of(allotment.minimum());
      case ELECTED, DELEGATED, APPOINTED ->
          allotment.maximum().isPresent() || allotment.minimum() == 0
              ? allotment.maximum()
              : OptionalInt.of(allotment.minimum());
    };
  }

  /** {@return whether the cap of a plan limits an allotment of it} */
  private static boolean isCapped(SeatAllotment allotment, SeatPlan plan) {
    return allotment.countsTowardsCap() && plan.seatCap().isPresent();
  }

  private BodyOccupancy occupancy(SeatPlan plan) {
    return occupancies.computeIfAbsent(plan, BodyOccupancy::new);
  }

  /** {@return the day of the decision; if none is recorded, the first day of the mandate} */
  private static LocalDate settledOn(Mandate newcomer) {
    return newcomer
        .appointedBy()
        .flatMap(Decision::takenOn)
        .orElseGet(newcomer.term()::firstDayOrThrow);
  }

  /** The seats of the body that count towards the cap of a plan. */
  private final class BodyOccupancy {

    private final int cap;
    private final SeatedPeople seatedPeople;

    /** Whether all of them are taken on each day. */
    private final Timeline<Boolean> isFull;

    BodyOccupancy(SeatPlan plan) {
      this.cap = plan.seatCap().orElseThrow();
      this.seatedPeople =
          new SeatedPeople(
              allotments.stream()
                  .filter(each -> each.isCounted(plan))
                  .flatMap(each -> each.groups.stream())
                  .toList(),
              overlapping);
      this.isFull = seatedPeople.count().map(count -> count >= cap);
    }

    int room(LocalDate lastDay) {
      return cap - seatedPeople.countStaying().on(lastDay);
    }
  }

  /** The seats of one allotment. */
  private final class AllotmentRenewals {

    private final String code;

    /** The mandates, grouped by time. */
    private final List<TimedMandates> groups = new ArrayList<>();

    private final SeatedPeople seatedPeople;
    private final List<Mandate> newcomers = new ArrayList<>();

    /** The number of newcomers already assigned, or too early to be assigned. */
    private int taken;

    /** The day up to which {@link #findTaken} has looked. */
    private LocalDate known = LocalDate.MIN;

    AllotmentRenewals(AllotmentMandates mandates) {
      this.code = mandates.code();
      // There are many mandates and few terms: the terms are sorted.
      SortedMap<Term, List<Mandate>> byTerm = new TreeMap<>(mandates.byTerm());
      byTerm.forEach((term, those) -> addGroups(groups, term, those));
      this.seatedPeople = new SeatedPeople(groups, overlapping);
      byTerm.forEach(
          (term, those) -> {
            // A holder since an unknown day may sit already, and is counted among those who stay.
            Optional<LocalDate> firstDay = term.firstDay();
            for (Mandate mandate : those) {
              if (firstDay.isPresent() && isNewcomer(mandate, firstDay.get())) {
                newcomers.add(mandate);
              }
            }
          });
    }

    /**
     * {@return whether a mandate makes a successor} A person who sits there already is none, nor
     * one who completes the term of another.
     */
    private boolean isNewcomer(Mandate mandate, LocalDate firstDay) {
      Optional<Id<Mandate>> replaced = mandate.replaces();
      return (replaced.isEmpty() || completed.contains(replaced.get()))
          && !seatedPeople.isStaying(mandate, firstDay);
    }

    Stream<Renewal> all() {
      return leaving().entrySet().stream()
          .flatMap(each -> find(each.getKey(), each.getValue()).stream());
    }

    /** {@return the mandates that last to their due end, by that day} */
    private SortedMap<LocalDate, List<Mandate>> leaving() {
      SortedMap<LocalDate, List<Mandate>> leaving = new TreeMap<>();
      for (TimedMandates group : groups) {
        group
            .time()
            .flatMap(Term::lastDay)
            .ifPresent(
                lastDay -> {
                  List<Mandate> those =
                      group.mandates().stream()
                          .filter(
                              mandate ->
                                  isDueOn(lastDay, mandate) && isCompletedOn(lastDay, mandate))
                          .filter(mandate -> !seatedPeople.isStaying(mandate, lastDay))
                          .toList();
                  if (!those.isEmpty()) {
                    leaving.computeIfAbsent(lastDay, none -> new ArrayList<>()).addAll(those);
                  }
                });
      }
      return leaving;
    }

    /** {@return whether a mandate is due to end on a day} */
    private boolean isDueOn(LocalDate lastDay, Mandate mandate) {
      return seats.terms().findDueEnd(mandate).equals(Optional.of(lastDay));
    }

    private Optional<Renewal> find(LocalDate lastDay, List<Mandate> leaving) {
      Optional<LocalDate> dayAfter = existingDayAfter(lastDay);
      Optional<SeatPlan> plan = dayAfter.flatMap(plans.inForce()::on);
      Optional<SeatAllotment> allotment = plan.flatMap(this::findAllotment);
      Optional<LocalDate> due = seats.recordedDays().due(seats.terms().lastDayToFill(lastDay));
      if (allotment.isEmpty() || due.isEmpty()) {
        return Optional.empty();
      }
      List<Mandate> sent =
          leaving.stream()
              .filter(mandate -> isStillSent(mandate, allotment.get(), dayAfter.orElseThrow()))
              .toList();
      int toFill =
          Math.min(
              seatedPeople.countHolders(sent), room(allotment.get(), plan.orElseThrow(), lastDay));
      return toFill <= 0
          ? Optional.empty()
          : Optional.of(
              new Renewal(
                  allotment.get(),
                  ImmutableList.copyOf(sent),
                  toFill,
                  lastDay,
                  new Deadline(
                      due.get(),
                      findSettled(lastDay, dayAfter.orElseThrow(), toFill)
                          .map(day -> filledOn(day, due.get()))),
                  seats.terms().noticeFrom(lastDay)));
    }

    /**
     * {@return the day on which seats were filled: in time if they are taken from the next day on}
     */
    private static LocalDate filledOn(LocalDate settled, LocalDate due) {
      return settled.equals(due.plusDays(1)) ? due : settled;
    }

    /**
     * {@return whether somebody can still send a successor} Where each member sends its own
     * delegate, a member that left sends none.
     */
    private boolean isStillSent(Mandate mandate, SeatAllotment allotment, LocalDate day) {
      boolean isSentByMember =
          allotment.basis() == SeatBasis.DELEGATED
              && allotment.membersOnly()
              && allotment.filledBy().isEmpty();
      return !isSentByMember
          || mandate
              .onBehalfOf()
              .map(member -> memberships.get().get(member))
              .map(its -> its.stream().anyMatch(term -> term.contains(day)))
              .orElse(true);
    }

    private Optional<LocalDate> existingDayAfter(LocalDate lastDay) {
      return Term.on(lastDay)
          .next(Period.ofDays(1))
          .flatMap(seats::existing)
          .map(Term::firstDayOrThrow);
    }

    private Optional<SeatAllotment> findAllotment(SeatPlan plan) {
      return plans.find(code, plan);
    }

    /** {@return the number of seats that are not held by members who stay after a day} */
    private int room(SeatAllotment allotment, SeatPlan plan, LocalDate lastDay) {
      OptionalInt required = requiredSeats(allotment);
      if (required.isPresent()) {
        return required.getAsInt() - seatedPeople.countStaying().on(lastDay);
      }
      return isCapped(allotment, plan) ? occupancy(plan).room(lastDay) : Integer.MAX_VALUE;
    }

    /**
     * {@return the day on which enough successors were decided on, or on which all seats are taken
     * if that comes first}
     */
    private Optional<LocalDate> findSettled(LocalDate lastDay, LocalDate dayAfter, int toFill) {
      List<Mandate> successors = takeSuccessors(lastDay, toFill);
      Optional<LocalDate> decided =
          Optional.of(successors)
              .filter(enough -> enough.size() == toFill)
              .flatMap(enough -> enough.stream().map(Renewals::settledOn).max(naturalOrder()));
      return Stream.concat(decided.stream(), findTaken(dayAfter).stream()).min(naturalOrder());
    }

    /** {@return the next newcomers, up to a number, and marks them as assigned} */
    private List<Mandate> takeSuccessors(LocalDate lastDay, int number) {
      while (taken < newcomers.size() && isTooEarly(newcomers.get(taken), lastDay)) {
        taken++;
      }
      int first = taken;
      taken = first + Math.min(number, newcomers.size() - first);
      return newcomers.subList(first, taken);
    }

    /**
     * {@return whether a newcomer is too early to succeed to mandates that end on a day, or ends
     * then as well}
     */
    private boolean isTooEarly(Mandate newcomer, LocalDate lastDay) {
      return newcomer.term().hasBegunBy(lastDay)
          && (newcomer.term().firstDayOrThrow().isBefore(lastDay)
              || isCompletedOn(lastDay, newcomer)
                  && seats.terms().findDueEnd(newcomer).equals(Optional.of(lastDay)));
    }

    /**
     * {@return the first day, not before a given one, on which all seats are taken or the plan has
     * none; the given days must be in order}
     */
    private Optional<LocalDate> findTaken(LocalDate from) {
      // No day is looked at twice: there is no such day before the known one.
      Optional<LocalDate> day = Optional.of(Comparators.max(from, known));
      while (day.isPresent() && !isTaken(day.get())) {
        day = nextChange(day.get());
      }
      known = day.orElse(LocalDate.MAX);
      return day;
    }

    private boolean isTaken(LocalDate day) {
      Optional<SeatPlan> plan = plans.inForce().on(day);
      return plan.isPresent()
          && findAllotment(plan.get())
              .map(allotment -> isTaken(allotment, plan.get(), day))
              .orElse(true);
    }

    private boolean isTaken(SeatAllotment allotment, SeatPlan plan, LocalDate day) {
      OptionalInt required = requiredSeats(allotment);
      return required.isPresent()
          ? seatedPeople.count().on(day) >= required.getAsInt()
          : isCapped(allotment, plan) && occupancy(plan).isFull.on(day);
    }

    private Optional<LocalDate> nextChange(LocalDate day) {
      return Stream.of(plans.inForce(), decidingTimeline(day))
          .flatMap(timeline -> timeline.nextChange(day).stream())
          .min(naturalOrder());
    }

    /**
     * {@return the timeline that decides whether seats are taken while the plan of a day is in
     * force}
     */
    private Timeline<?> decidingTimeline(LocalDate day) {
      return plans
          .inForce()
          .on(day)
          .filter(
              plan ->
                  findAllotment(plan)
                      .filter(allotment -> requiredSeats(allotment).isEmpty())
                      .filter(allotment -> isCapped(allotment, plan))
                      .isPresent())
          .<Timeline<?>>map(plan -> occupancy(plan).isFull)
          .orElseGet(seatedPeople::count);
    }

    /** {@return whether its seats count towards the cap of a plan, as far as is known} */
    private boolean isCounted(SeatPlan plan) {
      return findAllotment(plan).map(SeatAllotment::countsTowardsCap).orElse(true);
    }
  }
}
