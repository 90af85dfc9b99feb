package io.github.samenspraak.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is due on a day.
 *
 * @param kind the kind of obligation
 * @param subject the id of what it is about
 * @param day the last day to do it in time
 * @param metOn the day on which it was done, if it was
 * @param particulars what else tells it from others
 */
record Due(
    String kind,
    String subject,
    LocalDate day,
    Optional<LocalDate> metOn,
    List<Object> particulars) {

  /** {@return its state on a day, whether or not it comes soon} */
  String stateOn(LocalDate other) {
    if (metOn.filter(met -> !met.isAfter(other)).isPresent()) {
      return metOn.get().isAfter(day) ? "MET_LATE" : "MET";
    }
    return other.isAfter(day) ? "OVERDUE" : "UPCOMING";
  }
}
