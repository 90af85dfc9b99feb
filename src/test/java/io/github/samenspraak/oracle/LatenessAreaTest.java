package io.github.samenspraak.oracle;

import io.github.samenspraak.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An area of what is due in many years, and of what of it is late. */
abstract class LatenessAreaTest extends AreaTest {

  private final List<String> codes;

  /** Some days of each month of the years that are looked at. */
  private final List<LocalDate> calendar;

  /**
   * Creates the test of an area.
   *
   * @param codes the rules that find lateness in it
   * @param firstYear the first of the years that are looked at
   * @param lastYear the last of them
   */
  LatenessAreaTest(List<String> codes, int firstYear, int lastYear) {
    this.codes = codes;
    this.calendar =
        LocalDate.of(firstYear, 1, 1)
            .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
            .filter(day -> Set.of(1, 15, 31).contains(day.getDayOfMonth()))
            .toList();
  }

  @Test
  void shiftingTodayByADayChangesOnlyWhatThatDayIsAbout() {
    new Comparison(this).shift(codes);
  }

  /** {@return all that follows from the JSON, also what is due in other years} */
  abstract Set<Object> ofAllYears(JsonNode register, LocalDate today);

  @Override
  final Set<Object> byHand(JsonNode register, LocalDate today) {
    return ofAllYears(register, today).stream()
        .filter(answer -> !(answer instanceof Due due) || isLookedAt(due.day()))
        .collect(Collectors.toSet());
  }

  private boolean isLookedAt(LocalDate day) {
    return !day.isBefore(calendar.get(0)) && !day.isAfter(calendar.get(calendar.size() - 1));
  }

  /** {@return what the library finds late, and the waivers that it finds without use} */
  final LibraryAnswers lateness(Register register, LocalDate today) {
    return new LibraryAnswers(register, today, calendar)
        .lateness(Stream.concat(codes.stream(), Stream.of("waiver-unused")).toList());
  }
}
