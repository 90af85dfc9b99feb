package io.github.samenspraak.register;

import static java.util.Comparator.naturalOrder;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.samenspraak.party.Person;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.platform.SeatPlan;
import io.github.samenspraak.register.Seats.Renewal;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Id;
import io.github.samenspraak.value.Term;
import io.github.samenspraak.value.Timeline;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * <p>Seats have no number, so nobody can tell who follows whom. Whoever comes first follows those
 * who left first: each renewal takes as many of those who come after it as it has seats to fill. A
 * seat that is taken is not to be filled, however its holder came by it.
 */
final class Renewals {

  private final Seats seats;
  private final SeatPlans plans;

  /** The people two of whose mandates may have a day in common. */
  private final Set<Id<Person>> overlapping;

  /** Mandates that others say they complete, though they did not end early: nothing is left. */
  private final Set<Id<Mandate>> completed;

  private final ImmutableList<OfBench> benches;

  /** Asked only of allotments of which the plan does not say how many sit there. */
  private final Supplier<OfBody> ofBody = Suppliers.memoize(OfBody::new);

  private Renewals(Seats seats, SeatPlans plans) {
    this.seats = seats;
    this.plans = plans;
    this.overlapping = new HashSet<>();
    seats.mandatesEntangled().forEach(theirs -> overlapping.add(theirs.get(0).holder()));
    Set<Id<Mandate>> replaced = new HashSet<>();
    seats.body().mandates().forEach(mandate -> mandate.replaces().ifPresent(replaced::add));
    this.completed = new HashSet<>();
    if (!replaced.isEmpty()) {
      for (Mandate mandate : seats.body().mandates()) {
        if (isRegular(mandate) && replaced.contains(mandate.id())) {
          completed.add(mandate.id());
        }
      }
    }
    this.benches =
        seats.benches().stream().map(OfBench::new).collect(ImmutableList.toImmutableList());
  }

  /** {@return the renewals of all allotments of a body} */
  static ImmutableList<Renewal> of(Seats seats, SeatPlans plans) {
    return new Renewals(seats, plans)
        .benches.stream().flatMap(OfBench::inOrder).collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a mandate does not end early} */
  private static boolean isRegular(Mandate mandate) {
    return mandate.endReason().orElse(MandateEnd.TERM_COMPLETED) == MandateEnd.TERM_COMPLETED;
  }

  /** {@return the days of a mandate up to the one by which it must have ended, if it has any} */
  private Optional<Term> time(Mandate mandate) {
    Optional<LocalDate> due = seats.findDue(mandate);
    return due.isPresent()
        ? due.filter(mandate.term()::hasBegunBy).map(mandate.term()::until)
        : Optional.of(mandate.term());
  }

  /**
   * {@return up to how many who sit on an allotment somebody must follow those who leave; absent if
   * the plan does not say}
   */
  private static OptionalInt asked(SeatAllotment allotment) {
    return switch (allotment.basis()) {
      case EX_OFFICIO, CO_OPTED -> OptionalInt.of(allotment.minimum());
      case ELECTED, DELEGATED ->
          allotment.maximum().isPresent() || allotment.minimum() == 0
              ? allotment.maximum()
              : OptionalInt.of(allotment.minimum());
    };
  }

  /** Where no decision is recorded, it was settled by the day before at the latest. */
  private static LocalDate settledOn(Mandate newcomer) {
    return newcomer
        .appointedBy()
        .map(Decision::takenOn)
        .orElseGet(() -> newcomer.term().firstDay().minusDays(1));
  }

  /** All seats of the body. */
  private final class OfBody {

    private final Incumbents incumbents =
        new Incumbents(
            benches.stream().flatMap(each -> each.bench.mandates().stream()).toList(),
            benches.stream().flatMap(each -> each.times.stream()).toList(),
            overlapping);

    /** On each day, whether as many sit as there are seats. */
    private final Timeline<Boolean> isFull =
        incumbents
            .count()
            .with(
                plans.inForce(),
                (count, plan) -> plan.filter(inForce -> count >= inForce.seatCap()).isPresent());
  }

  /** The seats of one allotment. */
  private final class OfBench {

    private final Bench bench;

    /** Of each mandate, the days up to the one by which it must have ended, if it has any. */
    private final List<Optional<Term>> times;

    private final Incumbents incumbents;
    private final List<Mandate> newcomers;

    /** How many of the newcomers have followed somebody, or can follow nobody any more. */
    private int taken;

    /** The day up to which it is known when all seats are taken. */
    private LocalDate known = LocalDate.MIN;

    OfBench(Bench bench) {
      this.bench = bench;
      this.times = bench.mandates().stream().map(Renewals.this::time).toList();
      this.incumbents = new Incumbents(bench.mandates(), times, overlapping);
      // There are many mandates and few terms: the terms are sorted.
      this.newcomers =
          new TreeMap<>(bench.byTerm())
              .values().stream().flatMap(List::stream).filter(this::isNewcomer).toList();
    }

    /** Whoever sits there already follows nobody, nor does whoever completes another's term. */
    private boolean isNewcomer(Mandate mandate) {
      return mandate.replaces().map(completed::contains).orElse(true)
          && !incumbents.isStaying(mandate.holder(), mandate.term().firstDay());
    }

    Stream<Renewal> inOrder() {
      return leaving().entrySet().stream()
          .flatMap(each -> find(each.getKey(), each.getValue()).stream());
    }

    /** {@return whose time is over, by the day on which it is} */
    private SortedMap<LocalDate, List<Mandate>> leaving() {
      Map<LocalDate, List<Mandate>> leaving = new HashMap<>();
      for (int i = 0; i < times.size(); i++) {
        Mandate mandate = bench.mandates().get(i);
        if (isRegular(mandate)) {
          times
              .get(i)
              .flatMap(Term::lastDay)
              .filter(lastDay -> !incumbents.isStaying(mandate.holder(), lastDay))
              .ifPresent(
                  lastDay ->
                      leaving.computeIfAbsent(lastDay, none -> new ArrayList<>()).add(mandate));
        }
      }
      return new TreeMap<>(leaving);
    }

    private Optional<Renewal> find(LocalDate lastDay, List<Mandate> leaving) {
      Optional<LocalDate> dayAfter = existingDayAfter(lastDay);
      Optional<SeatPlan> plan = dayAfter.flatMap(plans.inForce()::on);
      Optional<SeatAllotment> allotment = plan.flatMap(this::findAllotment);
      if (allotment.isEmpty()) {
        return Optional.empty();
      }
      long left = leaving.stream().map(Mandate::holder).distinct().count();
      int toFill =
          Math.min(Ints.saturatedCast(left), room(allotment.get(), plan.orElseThrow(), lastDay));
      return toFill <= 0
          ? Optional.empty()
          : Optional.of(
              new Renewal(
                  allotment.get(),
                  ImmutableList.copyOf(leaving),
                  toFill,
                  new Deadline(lastDay, findSettled(lastDay, dayAfter.orElseThrow(), toFill))));
    }

    private Optional<LocalDate> existingDayAfter(LocalDate lastDay) {
      return Term.on(lastDay)
          .next(Period.ofDays(1))
          .flatMap(seats.platform()::existing)
          .map(Term::firstDay);
    }

    private Optional<SeatAllotment> findAllotment(SeatPlan plan) {
      return plans.find(bench.code(), plan);
    }

    /** {@return how many seats those who stay after a day leave to others} */
    private int room(SeatAllotment allotment, SeatPlan plan, LocalDate lastDay) {
      OptionalInt asked = asked(allotment);
      return asked.isPresent()
          ? asked.getAsInt() - incumbents.countStaying().on(lastDay)
          : plan.seatCap() - ofBody.get().incumbents.countStaying().on(lastDay);
    }

    /**
     * {@return the day on which the first of those who follow was elected, or the day before all
     * seats are taken if that comes first}
     */
    private Optional<LocalDate> findSettled(LocalDate lastDay, LocalDate dayAfter, int toFill) {
      return Stream.concat(
              following(lastDay, toFill).stream().map(Renewals::settledOn),
              findTaken(dayAfter).map(day -> day.minusDays(1)).stream())
          .min(naturalOrder());
    }

    /** {@return of those who have followed nobody yet, the next ones, as many as are asked for} */
    private List<Mandate> following(LocalDate lastDay, int number) {
      while (taken < newcomers.size() && cannotFollow(newcomers.get(taken), lastDay)) {
        taken++;
      }
      int first = taken;
      taken = first + Math.min(number, newcomers.size() - first);
      return newcomers.subList(first, taken);
    }

    /** Nobody follows those who leave with him or her, or later. */
    private boolean cannotFollow(Mandate newcomer, LocalDate lastDay) {
      LocalDate firstDay = newcomer.term().firstDay();
      return firstDay.isBefore(lastDay)
          || firstDay.equals(lastDay)
              && isRegular(newcomer)
              && seats.findDue(newcomer).equals(Optional.of(lastDay));
    }

    /**
     * {@return the first day from one on on which all seats are taken or the plan has none; asked
     * in order of day}
     */
    private Optional<LocalDate> findTaken(LocalDate from) {
      // No day is looked at twice: up to the day that is known, there is no such day.
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
          && findAllotment(plan.get()).map(allotment -> isTaken(allotment, day)).orElse(true);
    }

    private boolean isTaken(SeatAllotment allotment, LocalDate day) {
      OptionalInt asked = asked(allotment);
      return asked.isPresent()
          ? incumbents.count().on(day) >= asked.getAsInt()
          : ofBody.get().isFull.on(day);
    }

    private Optional<LocalDate> nextChange(LocalDate day) {
      return Stream.of(plans.inForce(), deciding(day))
          .flatMap(timeline -> timeline.nextChange(day).stream())
          .min(naturalOrder());
    }

    /** {@return what decides, as long as the plan of a day is in force, whether seats are taken} */
    private Timeline<?> deciding(LocalDate day) {
      boolean capOnly =
          plans
              .inForce()
              .on(day)
              .flatMap(this::findAllotment)
              .filter(allotment -> asked(allotment).isEmpty())
              .isPresent();
      return capOnly ? ofBody.get().isFull : incumbents.count();
    }
  }
}
