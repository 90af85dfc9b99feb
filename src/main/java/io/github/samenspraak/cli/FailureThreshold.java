package io.github.samenspraak.cli;

import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;
import java.util.Locale;

/** From which severity on a check fails. */
enum FailureThreshold {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** {@return the exit status for what a check found; a rule that failed makes it fail as well} */
  int status(Findings findings) {
    boolean failed = isReachedBy(findings) || !findings.failures().isEmpty();
    return failed ? RootCommand.FOUND : RootCommand.FINE;
  }

  /** {@return whether there is a finding that makes the check fail; a waived one does not} */
  private boolean isReachedBy(Findings findings) {
    return this != NEVER && !findings.atLeast(Severity.valueOf(name())).isEmpty();
  }

  /** {@return the threshold as one types it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
