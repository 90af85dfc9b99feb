package io.github.samenspraak.cli;

/** The exit statuses of the command line. */
final class ExitStatus {

  static final int OK = 0;

  /** Findings at or above the failing severity, or a rule that failed. */
  static final int FOUND = 1;

  /**
   * A document that cannot be read, or not in full, a command that was not understood, or
   * incomplete output.
   */
  static final int REFUSED = 2;

  /** A fault of this program. */
  static final int INTERNAL_ERROR = 70;

  private ExitStatus() {}
}
