package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * That something is, or was, late.
 *
 * @param code the code of the rule
 * @param subject the id of what it is about
 * @param first the first day on which it was late; absent if it has no days
 * @param last the last day on which it was late; absent if it still is
 * @param isWaived whether the municipality decided to live with it
 * @param particulars what else it says, such as the year
 */
record Late(
    String code,
    String subject,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    boolean isWaived,
    List<Object> particulars) {

  /** {@return that what is due was done late or not at all, as known on a day, if it was} */
  static Optional<Late> of(
      String code, String subject, Due due, LocalDate today, Object... particulars) {
    boolean isInTime = due.metOn().filter(met -> !met.isAfter(due.day())).isPresent();
    if (isInTime || !today.isAfter(due.day())) {
      return Optional.empty();
    }
    LocalDate first = due.day().plusDays(1);
    Optional<LocalDate> last =
        due.isMetBy(today)
            // What was done on the day after was late on that one day.
            ? due.metOn().map(met -> met.equals(first) ? first : met.minusDays(1))
            : due.owedUntil();
    return last.filter(first::isAfter).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Late(
                code, subject, Optional.of(first), last, due.isWaived(), List.of(particulars)));
  }

  /** {@return that a waiver has no use} */
  static Late unused(String rule, String subject) {
    return new Late(
        "waiver-unused", subject, Optional.empty(), Optional.empty(), false, List.of(rule));
  }
}
