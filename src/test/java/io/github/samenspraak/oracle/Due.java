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
 * @param owedUntil the last day on which anybody has to do it; absent if that is so until it is
 *     done
 * @param isWaived whether the municipality decided to live with its being late
 * @param particulars what else tells it from others
 */
record Due(
    String kind,
    String subject,
    LocalDate day,
    Optional<LocalDate> metOn,
    Optional<LocalDate> owedUntil,
    boolean isWaived,
    List<Object> particulars) {

  /** Creates what is due, not waived, until it is done. */
  Due(
      String kind,
      String subject,
      LocalDate day,
      Optional<LocalDate> metOn,
      List<Object> particulars) {
    this(kind, subject, day, metOn, Optional.empty(), false, particulars);
  }

  /** {@return whether it was done by the end of a day} */
  boolean isMetBy(LocalDate other) {
    return metOn.filter(met -> !met.isAfter(other)).isPresent();
  }

  /** {@return whether its day has not passed, and nothing is known that is done by then} */
  boolean isToBeDone(LocalDate today) {
    return !isMetBy(day) && !day.isBefore(today);
  }

  /** {@return its state on a day, whether or not it comes soon} */
  String stateOn(LocalDate other) {
    if (isMetBy(other)) {
      return metOn.orElseThrow().isAfter(day) ? "MET_LATE" : "MET";
    }
    if (owedUntil.filter(other::isAfter).isPresent()) {
      return "LAPSED";
    }
    if (isWaived) {
      return "WAIVED";
    }
    return other.isAfter(day) ? "OVERDUE" : "UPCOMING";
  }
}
