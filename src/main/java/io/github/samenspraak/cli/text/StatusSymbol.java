package io.github.samenspraak.cli.text;

import io.github.samenspraak.agenda.ObligationState;
import io.github.samenspraak.rule.Findings;
import io.github.samenspraak.rule.Severity;

/** A symbol before a text that tells good from bad, also without colours. */
public enum StatusSymbol {
  BAD("✗", Style.RED),
  DOUBTFUL("!", Style.YELLOW),
  NOTE("·", Style.CYAN),
  GOOD("✓", Style.GREEN);

  private final String sign;
  private final Style style;

  StatusSymbol(String sign, Style style) {
    this.sign = sign;
    this.style = style;
  }

  static StatusSymbol of(Severity severity) {
    return switch (severity) {
      case ERROR -> BAD;
      case WARNING -> DOUBTFUL;
      case INFO -> NOTE;
    };
  }

  /**
   * {@return the symbol of the most serious finding that is not waived; a bad one if something was
   * left out}
   */
  static StatusSymbol of(Findings findings) {
    return !findings.leftOut().isEmpty()
        ? BAD
        : findings.bySeverity().keySet().stream().findFirst().map(StatusSymbol::of).orElse(GOOD);
  }

  static StatusSymbol of(ObligationState state) {
    return switch (state) {
      case OVERDUE -> BAD;
      case DUE_SOON -> DOUBTFUL;
      case UPCOMING, WAIVED, LAPSED -> NOTE;
      case MET, MET_LATE -> GOOD;
    };
  }

  public StyledText before(String text) {
    return style.text(sign + TextOutput.NO_BREAK_SPACE + text);
  }
}
