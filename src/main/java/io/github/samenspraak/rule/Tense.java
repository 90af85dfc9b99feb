package io.github.samenspraak.rule;

import io.github.samenspraak.value.Term;
import java.time.LocalDate;

/** Whether the days of a finding are over, go on, or are still to come on the day of the check. */
public enum Tense {
  /** The last of its days lies before the day of the check. */
  PAST,
  /** It is found on the day of the check, or has no days. */
  PRESENT,
  /** The first of its days lies after the day of the check. */
  TO_COME;

  static Tense of(Term days, LocalDate today) {
    if (days.endsBefore(today)) {
      return PAST;
    }
    return days.hasBegunBy(today) ? PRESENT : TO_COME;
  }
}
