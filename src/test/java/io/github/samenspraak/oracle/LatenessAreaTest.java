package io.github.samenspraak.oracle;

import com.google.common.collect.ImmutableSet;
import io.github.samenspraak.agenda.ObligationKind;
import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An area of what is due in many years, and of what of it is late. */
abstract class LatenessAreaTest extends AreaTest {

  private final ImmutableSet<ObligationKind> kinds;
  private final List<String> occurrence;
  private final int firstYear;
  private final int lastYear;

  /** Some days of each month of the years that are looked at. */
  private final List<LocalDate> calendar;

  /**
   * Creates the test of an area.
   *
   * @param kinds what of the agenda it has
   * @param occurrence the arguments that tell an obligation from others about the same element
   * @param firstYear the first of the years that are looked at
   * @param lastYear the last of them
   */
  LatenessAreaTest(
      ImmutableSet<ObligationKind> kinds, List<String> occurrence, int firstYear, int lastYear) {
    this.kinds = kinds;
    this.occurrence = occurrence;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.calendar =
        LocalDate.of(firstYear, 1, 1)
            .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
            .filter(day -> Set.of(1, 15, 31).contains(day.getDayOfMonth()))
            .toList();
  }

  /** {@return all that follows from the JSON, also what is due in other years} */
  abstract Set<Object> ofAllYears(JsonNode register, LocalDate today);

  @Override
  final Set<ObligationKind> kinds() {
    return kinds;
  }

  /** {@return the codes of the rules that find any of it late} */
  @Override
  final List<String> codes() {
    return kinds.stream().flatMap(kind -> kind.foundBy().stream()).distinct().toList();
  }

  @Override
  final List<LocalDate> todays(long seed) {
    return List.of(
        LocalDate.of(firstYear + 3, 1, 1).plusDays(Math.floorMod(seed * 37, 5 * 365)),
        LocalDate.of(lastYear - 3, 4, 1));
  }

  @Override
  final Set<Object> byHand(JsonNode register, LocalDate today) {
    return ofAllYears(register, today).stream()
        .filter(answer -> !(answer instanceof Due due) || isLookedAt(due.day()))
        .collect(Collectors.toSet());
  }

  private boolean isLookedAt(LocalDate day) {
    return !day.isBefore(calendar.get(0)) && !day.isAfter(calendar.get(calendar.size() - 1));
  }

  @Override
  Set<Object> byLibrary(Register register, LocalDate today) {
    return answers(register, today).answers();
  }

  /**
   * {@return what is due, what of it is late, and the waivers that are without use, after seeing
   * that what is overdue is found}
   */
  final LibraryAnswers answers(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, calendar)
        .lateness(Stream.concat(codes().stream(), Stream.of("waiver-unused")).toList())
        .agenda(kinds, occurrence)
        .overdueIsFound(kinds.stream().filter(kind -> !kind.isEvent()).collect(Collectors.toSet()));
  }
}
