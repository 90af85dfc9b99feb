package io.github.samenspraak.cli;

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

  Paper.Words before(String text) {
    return ink.words(sign + " " + text);
  }
}
