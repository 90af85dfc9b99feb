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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The renewals of the seats of one allotment, in order of day.
 *
 * <p>Seats have no number, so nobody can tell who follows whom. Whoever comes first follows those
 * who left first: each renewal takes as many of those who come after it as leave with it.
 */
final class Renewals {

  private final Seats seats;
  private final String code;
  private final List<Mandate> mandates;
  private final Queue<Mandate> newcomers;

  private Renewals(Seats seats, Bench bench) {
    this.seats = seats;
    this.code = bench.code();
    this.mandates = bench.seated();
    this.newcomers =
        mandates.stream()
            .filter(mandate -> mandate.replaces().isEmpty())
            .sorted(Comparator.comparing(Mandate::term))
            .collect(Collectors.toCollection(ArrayDeque::new));
  }

  static ImmutableList<Renewal> of(Seats seats) {
    return seats.benches().stream()
        .map(bench -> new Renewals(seats, bench))
        .flatMap(renewals -> renewals.inOrder().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a mandate does not end early} */
  private static boolean isRegular(Mandate mandate) {
    return mandate.endReason().orElse(MandateEnd.TERM_COMPLETED) == MandateEnd.TERM_COMPLETED;
  }

  private List<Renewal> inOrder() {
    TreeMap<LocalDate, List<Mandate>> ending = new TreeMap<>();
    for (Mandate mandate : mandates) {
      if (isRegular(mandate)) {
        seats
            .findEnd(mandate)
            .ifPresent(
                end ->
                    ending.computeIfAbsent(end.due(), missing -> new ArrayList<>()).add(mandate));
      }
    }
    List<Renewal> renewals = new ArrayList<>();
    ending.forEach(
        (lastDay, leaving) ->
            allotmentAfter(lastDay)
                .ifPresent(
                    allotment ->
                        renewals.add(
                            new Renewal(
                                allotment,
                                ImmutableList.copyOf(leaving),
                                new Deadline(lastDay, settledOn(lastDay, leaving))))));
    return renewals;
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
                    .findAllotment(code, dayAfter)
                    .filter(allotment -> mustBeFilled(allotment, dayAfter)));
  }

  private boolean mustBeFilled(SeatAllotment allotment, LocalDate dayAfter) {
    return switch (allotment.basis()) {
      case ELECTED, DELEGATED -> true;
      case EX_OFFICIO, CO_OPTED -> staying(dayAfter) < allotment.minimum();
    };
  }

  private long staying(LocalDate day) {
    return mandates.stream()
        .filter(mandate -> mandate.term().contains(day))
        .filter(mandate -> mandate.term().firstDay().isBefore(day))
        .count();
  }

  private Optional<LocalDate> settledOn(LocalDate lastDay, List<Mandate> leaving) {
    while (!newcomers.isEmpty()
        && (newcomers.peek().term().firstDay().isBefore(lastDay)
            || leaving.contains(newcomers.peek()))) {
      newcomers.remove();
    }
    List<LocalDate> settled = new ArrayList<>();
    while (settled.size() < leaving.size() && !newcomers.isEmpty()) {
      settled.add(settledOn(newcomers.remove()));
    }
    return settled.stream().min(Comparator.naturalOrder());
  }

  /** Where no decision is recorded, it was settled by the day before at the latest. */
  private static LocalDate settledOn(Mandate newcomer) {
    return newcomer
        .appointedBy()
        .map(Decision::takenOn)
        .orElseGet(() -> newcomer.term().firstDay().minusDays(1));
  }
}
