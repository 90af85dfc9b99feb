package io.github.samenspraak.oracle;

import io.github.samenspraak.oracle.SeatsByHand.Allotment;
import io.github.samenspraak.oracle.SeatsByHand.Mandate;
import io.github.samenspraak.oracle.SeatsByHand.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** When mandates are due to end, and what is to be filled then. */
final class TermsByHand {

  private static final Set<String> EARLY =
      Set.of("RESIGNED", "DISMISSED", "DIED", "LOST_CAPACITY", "BODY_DISSOLVED");

  /**
   * Seats that are to be filled after a due end.
   *
   * @param end the day on which the mandates on them are due to end
   * @param due the last day to fill them in time
   * @param metOn the day on which enough successors were there, if that came
   */
  record Renewal(
      Allotment allotment, int seats, LocalDate end, LocalDate due, Optional<LocalDate> metOn) {

    boolean isWaitingOn(LocalDate day) {
      return day.isAfter(end) && (!day.isAfter(due) || isOverdueOn(day));
    }

    boolean isOverdueOn(LocalDate day) {
      return day.isAfter(due) && metOn.map(day::isBefore).orElse(true);
    }
  }

  private final SeatsByHand seats;
  private final List<Days> legislatures;
  private final Map<Mandate, Optional<LocalDate>> dueEnds = new HashMap<>();

  TermsByHand(JsonNode register, SeatsByHand seats) {
    this.seats = seats;
    this.legislatures =
        Json.each(register.path("municipality"), "legislatures").map(Days::of).toList();
  }

  /** {@return the day on which the length of a mandate is over, if its allotment sets one} */
  private Optional<LocalDate> ownEnd(Mandate mandate) {
    return mandate.days().isSinceUnknown()
        ? Optional.empty()
        : seats
            .allotment(mandate)
            .flatMap(Allotment::length)
            .map(length -> Days.lastOf(mandate.days().first(), length));
  }

  /** {@return the end of the term that a mandate completes, directly or through others} */
  private Optional<LocalDate> completedEnd(Mandate mandate) {
    Optional<Mandate> completed = Optional.of(mandate);
    Set<String> seen = new HashSet<>();
    while (completed.flatMap(Mandate::replaces).isPresent()) {
      completed = completed.flatMap(Mandate::replaces).filter(seen::add).flatMap(seats::find);
    }
    return completed.flatMap(this::ownEnd);
  }

  /** {@return the day on which the length of a mandate is over, or sooner that of the completed} */
  private Optional<LocalDate> lengthEnd(Mandate mandate) {
    return Stream.concat(ownEnd(mandate).stream(), completedEnd(mandate).stream())
        .min(LocalDate::compareTo);
  }

  private Optional<LocalDate> legislatureEnd(Mandate mandate) {
    return seats
        .allotment(mandate)
        .filter(Allotment::endsWithLegislature)
        .flatMap(
            allotment ->
                legislatures.stream()
                    .filter(days -> days.contains(mandate.days().first()))
                    .findFirst())
        .filter(days -> !days.isOpen())
        .map(Days::last);
  }

  /** {@return the due end of a mandate, if it has one} */
  Optional<LocalDate> dueEnd(Mandate mandate) {
    return dueEnds.computeIfAbsent(mandate, this::findDueEnd);
  }

  private Optional<LocalDate> findDueEnd(Mandate mandate) {
    return Stream.concat(
            lengthEnd(mandate)
                .or(() -> Optional.of(mandate.days().last()).filter(d -> !mandate.days().isOpen()))
                .stream(),
            legislatureEnd(mandate).stream())
        .min(LocalDate::compareTo);
  }

  private LocalDate lastDayOfHoldingOver(LocalDate dueEnd) {
    return seats
        .planOn(dueEnd)
        .flatMap(Plan::holdingOver)
        .map(time -> Days.lastOf(dueEnd.plusDays(1), time))
        .orElse(dueEnd);
  }

  /** {@return whether a mandate lasts longer on a day than its own length allows} */
  boolean isTooLongOn(LocalDate day, Mandate mandate) {
    Optional<LocalDate> end = ownEnd(mandate).filter(seats::isAlive);
    if (end.isEmpty() || legislatureEnd(mandate).filter(end.get()::isAfter).isPresent()) {
      return false;
    }
    LocalDate limit = lastDayOfHoldingOver(end.get());
    boolean isTold = !mandate.days().isOpen() || limit.isBefore(seats.records().today());
    return isTold && day.isAfter(limit) && mandate.days().contains(day);
  }

  /** {@return the day by which a mandate must end, if there is one} */
  Optional<LocalDate> lastDayAllowed(Mandate mandate) {
    Optional<LocalDate> own =
        Optional.of(mandate.days().last()).filter(day -> !mandate.days().isOpen());
    Optional<LocalDate> limit =
        Stream.concat(lengthEnd(mandate).stream(), legislatureEnd(mandate).stream())
            .min(LocalDate::compareTo)
            .map(this::lastDayOfHoldingOver);
    return Stream.concat(own.stream(), limit.stream()).min(LocalDate::compareTo);
  }

  // Renewals.

  List<Renewal> renewals() {
    List<Renewal> renewals = new ArrayList<>();
    seats.mandates().stream()
        .flatMap(mandate -> seats.code(mandate).stream())
        .distinct()
        .forEach(code -> addRenewals(code, renewals));
    return renewals;
  }

  private List<Mandate> members(String code) {
    return seats.mandates().stream()
        .filter(seats::takesSeat)
        .filter(mandate -> seats.isOn(code, mandate))
        .toList();
  }

  /** Adds the renewals of an allotment in order, as a successor takes one seat only. */
  private void addRenewals(String code, List<Renewal> renewals) {
    Set<String> assigned = new HashSet<>();
    members(code).stream()
        .flatMap(mandate -> dueEnd(mandate).stream())
        .distinct()
        .sorted()
        .forEach(end -> renewal(code, end, assigned).ifPresent(renewals::add));
  }

  private Optional<Renewal> renewal(String code, LocalDate end, Set<String> assigned) {
    LocalDate dayAfter = end.plusDays(1);
    Optional<Allotment> allotment = allotmentToFill(code, dayAfter);
    Optional<LocalDate> due = seats.records().due(lastDayToFill(end));
    int leaving =
        SeatsByHand.people(
            members(code).stream()
                .filter(mandate -> dueEnd(mandate).equals(Optional.of(end)))
                .filter(mandate -> lastsTo(end, mandate))
                .filter(mandate -> !staysOn(code, mandate.holder(), end)));
    int toFill = Math.min(leaving, allotment.map(each -> room(dayAfter, end, each)).orElse(0));
    return due.filter(day -> toFill > 0)
        .map(
            day ->
                new Renewal(
                    allotment.orElseThrow(),
                    toFill,
                    end,
                    day,
                    // Filled from the day after the due day on is filled in time.
                    filledOn(code, end, toFill, assigned)
                        .map(filled -> filled.equals(day.plusDays(1)) ? day : filled)));
  }

  private LocalDate lastDayToFill(LocalDate end) {
    return seats
        .planOn(end)
        .flatMap(Plan::filledWithin)
        .map(time -> end.plusDays(1).plus(time))
        .orElse(end);
  }

  /** {@return the allotment on a day, if somebody must see to it that its seats are filled} */
  private Optional<Allotment> allotmentToFill(String code, LocalDate day) {
    return Optional.of(day)
        .filter(seats::isAlive)
        .flatMap(seats::planOn)
        .flatMap(plan -> plan.find(code))
        .filter(each -> !each.basis().equals("EX_OFFICIO"));
  }

  private boolean lastsTo(LocalDate end, Mandate mandate) {
    boolean endedEarly =
        mandate.days().last().equals(end)
            && mandate.endReason().filter(EARLY::contains).isPresent();
    return mandate.days().contains(end) && !endedEarly;
  }

  /** {@return whether a person sat before a day and sits after it, and is due to leave later} */
  private boolean staysOn(String code, String person, LocalDate end) {
    return members(code).stream()
        .anyMatch(each -> each.holder().equals(person) && stays(each, end));
  }

  private boolean stays(Mandate mandate, LocalDate end) {
    return mandate.days().first().isBefore(end)
        && mandate.days().contains(end.plusDays(1))
        && dueEnd(mandate).map(day -> day.isAfter(end)).orElse(true);
  }

  /** {@return how many seats an allotment has to be filled, beside those who stay} */
  private int room(LocalDate day, LocalDate end, Allotment allotment) {
    OptionalInt asked = asked(allotment);
    if (asked.isPresent()) {
      return asked.getAsInt()
          - SeatsByHand.people(members(allotment.code()).stream().filter(each -> stays(each, end)));
    }
    OptionalInt cap = seats.planOn(day).orElseThrow().cap();
    return allotment.counts() && cap.isPresent()
        ? cap.getAsInt()
            - SeatsByHand.people(
                seats.mandates().stream()
                    .filter(seats::takesSeat)
                    .filter(each -> seats.counts(day, each))
                    .filter(each -> stays(each, end)))
        : Integer.MAX_VALUE;
  }

  /** {@return how many should sit on an allotment, if its own numbers say so} */
  private static OptionalInt asked(Allotment allotment) {
    if (allotment.basis().equals("CO_OPTED")) {
      return OptionalInt.of(allotment.minimum());
    }
    return allotment.maximum().isPresent() || allotment.minimum() == 0
        ? allotment.maximum()
        : OptionalInt.of(allotment.minimum());
  }

  /**
   * {@return the day on which enough successors were elected or installed, or before that nothing
   * was to be filled any more}
   */
  private Optional<LocalDate> filledOn(
      String code, LocalDate end, int toFill, Set<String> assigned) {
    List<Mandate> successors =
        members(code).stream()
            .filter(this::isNewcomer)
            .filter(each -> comesAfter(end, each))
            .filter(each -> !assigned.contains(each.id()))
            .sorted(
                Comparator.comparing((Mandate each) -> each.days().first())
                    .thenComparing(each -> each.days().last()))
            .limit(toFill)
            .toList();
    successors.forEach(each -> assigned.add(each.id()));
    Optional<LocalDate> elected =
        Optional.of(successors)
            .filter(those -> those.size() == toFill)
            .flatMap(
                those ->
                    those.stream()
                        .map(each -> each.appointedOn().orElse(each.days().first()))
                        .max(LocalDate::compareTo));
    Optional<LocalDate> taken =
        end.plusDays(1).datesUntil(end.plusDays(400)).filter(day -> isTaken(code, day)).findFirst();
    return Stream.concat(elected.stream(), taken.stream()).min(LocalDate::compareTo);
  }

  /** {@return whether a mandate is no rest of the term of another, nor of one who sits already} */
  private boolean isNewcomer(Mandate mandate) {
    boolean completes =
        mandate.replaces().isPresent()
            && mandate
                .replaces()
                .flatMap(seats::find)
                .filter(each -> each.endReason().filter(EARLY::contains).isEmpty())
                .isEmpty();
    return !mandate.days().isSinceUnknown()
        && !completes
        && members(seats.code(mandate).orElseThrow()).stream()
            .filter(each -> !each.equals(mandate) && each.holder().equals(mandate.holder()))
            .noneMatch(each -> stays(each, mandate.days().first()));
  }

  private boolean comesAfter(LocalDate end, Mandate mandate) {
    return mandate.days().first().isAfter(end)
        || mandate.days().first().equals(end)
            && !(dueEnd(mandate).equals(Optional.of(end)) && lastsTo(end, mandate));
  }

  /** {@return whether nothing is to be filled on an allotment on a day} */
  private boolean isTaken(String code, LocalDate day) {
    Optional<Plan> plan = seats.planOn(day);
    if (plan.isEmpty()) {
      return false;
    }
    Optional<Allotment> found =
        plan.get().find(code).filter(each -> !each.basis().equals("EX_OFFICIO"));
    if (found.isEmpty()) {
      return true;
    }
    Allotment allotment = found.get();
    List<Mandate> sitting =
        seats.mandates().stream()
            .filter(seats::takesSeat)
            .filter(each -> each.days().contains(day))
            .filter(each -> dueEnd(each).map(end -> !end.isBefore(day)).orElse(true))
            .toList();
    OptionalInt asked = asked(allotment);
    if (asked.isPresent()) {
      return SeatsByHand.people(sitting.stream().filter(each -> seats.isOn(code, each)))
          >= asked.getAsInt();
    }
    return allotment.counts()
        && plan.get().cap().isPresent()
        && SeatsByHand.people(sitting.stream().filter(each -> seats.counts(day, each)))
            >= plan.get().cap().getAsInt();
  }
}
