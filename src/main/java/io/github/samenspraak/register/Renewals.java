package io.github.samenspraak.register;

import com.google.common.collect.ImmutableList;
import io.github.samenspraak.platform.Mandate;
import io.github.samenspraak.platform.MandateEnd;
import io.github.samenspraak.platform.SeatAllotment;
import io.github.samenspraak.register.Seats.Renewal;
import io.github.samenspraak.value.Deadline;
import io.github.samenspraak.value.Decision;
import io.github.samenspraak.value.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The renewals of the seats of one allotment, in order of day.
 *
 * <p>Seats have no number, so nobody can tell who follows whom. Whoever comes first follows those
 * who left first: each renewal takes as many of those who come after it as leave with it.
 */
final class Renewals {

  private final Seats seats;
  private final Bench bench;
  private final List<Mandate> newcomers;
  private int taken;

  private Renewals(Seats seats, Bench bench) {
    this.seats = seats;
    this.bench = bench;
    // There are many mandates and few terms: the terms are sorted.
    this.newcomers =
        new TreeMap<>(bench.byTerm())
            .values().stream()
                .flatMap(List::stream)
                .filter(mandate -> mandate.replaces().isEmpty())
                .toList();
  }

  /**
   * {@return the renewals of all allotments of a body}
   *
   * @param wanted on which days they are due that somebody wants to see
   */
  static ImmutableList<Renewal> of(Seats seats, Predicate<LocalDate> wanted) {
    ImmutableList.Builder<Renewal> renewals = ImmutableList.builder();
    for (Bench bench : seats.benches()) {
      renewals.addAll(new Renewals(seats, bench).inOrder(wanted));
    }
    return renewals.build();
  }

  private List<Renewal> inOrder(Predicate<LocalDate> wanted) {
    List<Renewal> renewals = new ArrayList<>();
    leaving()
        .forEach(
            (lastDay, leaving) ->
                allotmentAfter(lastDay)
                    .ifPresent(
                        allotment -> {
                          List<Mandate> following = following(lastDay, leaving.size());
                          if (wanted.test(lastDay)) {
                            renewals.add(renewal(allotment, leaving, lastDay, following));
                          }
                        }));
    return renewals;
  }

  /** {@return whose time is over, by the day on which it is} */
  private SortedMap<LocalDate, List<Mandate>> leaving() {
    Map<LocalDate, List<Mandate>> leaving = new HashMap<>();
    for (Mandate mandate : bench.mandates()) {
      if (isRegular(mandate)) {
        seats
            .findDue(mandate)
            .ifPresent(
                due -> leaving.computeIfAbsent(due, missing -> new ArrayList<>()).add(mandate));
      }
    }
    return new TreeMap<>(leaving);
  }

  /** {@return whether a mandate does not end early} */
  private static boolean isRegular(Mandate mandate) {
    return mandate.endReason().orElse(MandateEnd.TERM_COMPLETED) == MandateEnd.TERM_COMPLETED;
  }

  /** {@return how the seats are filled from the day after on, if they have to be} */
  private Optional<SeatAllotment> allotmentAfter(LocalDate lastDay) {
    return Term.on(lastDay)
        .next(Period.ofDays(1))
        .flatMap(seats.platform()::existing)
        .map(Term::firstDay)
        .flatMap(
            dayAfter ->
                seats
                    .findAllotment(bench.code(), dayAfter)
                    .filter(allotment -> mustBeFilled(allotment, dayAfter)));
  }

  private boolean mustBeFilled(SeatAllotment allotment, LocalDate dayAfter) {
    return switch (allotment.basis()) {
      case ELECTED, DELEGATED -> true;
      case EX_OFFICIO, CO_OPTED -> staying(dayAfter) < allotment.minimum();
    };
  }

  private long staying(LocalDate day) {
    return bench.mandates().stream()
        .filter(mandate -> mandate.term().contains(day))
        .filter(mandate -> mandate.term().firstDay().isBefore(day))
        .count();
  }

  /**
   * {@return of those who have followed nobody yet, the next ones, as many as leave or are left}
   */
  private List<Mandate> following(LocalDate lastDay, int leaving) {
    while (taken < newcomers.size() && cannotFollow(newcomers.get(taken), lastDay)) {
      taken++;
    }
    int first = taken;
    taken = Math.min(first + leaving, newcomers.size());
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

  private static Renewal renewal(
      SeatAllotment allotment, List<Mandate> ending, LocalDate lastDay, List<Mandate> following) {
    Optional<LocalDate> settled =
        following.stream().map(Renewals::settledOn).min(Comparator.naturalOrder());
    return new Renewal(allotment, ImmutableList.copyOf(ending), new Deadline(lastDay, settled));
  }

  /** Where no decision is recorded, it was settled by the day before at the latest. */
  private static LocalDate settledOn(Mandate newcomer) {
    return newcomer
        .appointedBy()
        .map(Decision::takenOn)
        .orElseGet(() -> newcomer.term().firstDay().minusDays(1));
  }
}
