package io.github.samenspraak.cli;

import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;
import java.util.Locale;

/** From which severity on a check fails. */
enum Threshold {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** {@return whether there is a finding that makes the check fail; a waived one does not} */
  boolean isReachedBy(Findings findings) {
    return this != NEVER && !findings.atLeast(Severity.valueOf(name())).isEmpty();
  }

  /** {@return the threshold as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
