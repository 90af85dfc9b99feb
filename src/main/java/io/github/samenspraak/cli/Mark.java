package io.github.samenspraak.cli;

import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;

/** What stands before a text so that one sees at a glance how good or bad it is, colours or not. */
enum Mark {
  BAD("✗", Ink.RED),
  DOUBTFUL("!", Ink.YELLOW),
  NOTE("·", Ink.CYAN),
  GOOD("✓", Ink.GREEN);

  private final String sign;
  private final Ink ink;

  Mark(String sign, Ink ink) {
    this.sign = sign;
    this.ink = ink;
  }

  static Mark of(Severity severity) {
    return switch (severity) {
      case ERROR -> BAD;
      case WARNING -> DOUBTFUL;
      case INFO -> NOTE;
    };
  }

  /** {@return the mark of the most serious finding that counts} */
  static Mark of(Findings findings) {
    return findings.bySeverity().keySet().stream().findFirst().map(Mark::of).orElse(GOOD);
  }

  static Mark of(ObligationState state) {
    return switch (state) {
      case OVERDUE -> BAD;
      case DUE_SOON -> DOUBTFUL;
      case UPCOMING -> NOTE;
      case MET, MET_LATE -> GOOD;
    };
  }

  Paper.Words before(String text) {
    return ink.words(sign + Paper.GLUE + text);
  }
}
