package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.time.Period;
import tools.jackson.databind.JsonNode;

/**
 * Days as a term in JSON has them, both ends included.
 *
 * @param first the first; {@link LocalDate#MIN} if nobody knows it
 * @param last the last; {@link LocalDate#MAX} if there is none
 */
record Days(LocalDate first, LocalDate last) {

  static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  static Days of(JsonNode term) {
    return new Days(
        Json.day(term, "firstDay").orElse(LocalDate.MIN),
        Json.day(term, "lastDay").orElse(LocalDate.MAX));
  }

  boolean isSinceUnknown() {
    return first.equals(LocalDate.MIN);
  }

  boolean isOpen() {
    return last.equals(LocalDate.MAX);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** {@return the last day of a time that begins on a day} */
  static LocalDate lastOf(LocalDate firstDay, Period time) {
    LocalDate after = firstDay.plus(time);
    // From 29 February on, three years are over after the 28th, as that is the last of the month.
    boolean isCut = time.getDays() == 0 && after.getDayOfMonth() < firstDay.getDayOfMonth();
    return isCut ? after : after.minusDays(1);
  }
}
