package io.github.samenspraak.cli;

import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;

/** The severity from which a check fails. */
enum FailureThreshold {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /**
   * {@return the exit status for the findings of a check; a rule that failed counts as well, and
   * something that was left out counts more}
   */
  int status(Findings findings) {
    if (!findings.leftOut().isEmpty()) {
      return ExitStatus.REFUSED;
    }
    boolean failed = isReachedBy(findings) || !findings.failures().isEmpty();
    return failed ? ExitStatus.FOUND : ExitStatus.OK;
  }

  // A waived finding does not count.
  private boolean isReachedBy(Findings findings) {
    return this != NEVER && !findings.atLeast(Severity.valueOf(name())).isEmpty();
  }
}
