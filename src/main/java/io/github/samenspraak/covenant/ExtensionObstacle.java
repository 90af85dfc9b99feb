package io.github.samenspraak.covenant;

/** The reasons why a covenant cannot be extended on a day. */
public enum ExtensionObstacle {
  /** It has not begun yet. */
  NOT_BEGUN,
  /** Its term is open: there is no end to go beyond. */
  NO_END,
  /** An early end is set, or has come. */
  ENDED,
  /** It was decided not to extend it. */
  REFUSED,
  /** Its term is over, without a decision before. */
  RUN_OUT,
  /** The last day to decide has passed, but the term has not. */
  TOO_LATE_TO_DECIDE,
  /** It was extended as often as the scheme allows. */
  NO_EXTENSION_LEFT,
  /** The scheme asks for an evaluation, and since the last decision there was none. */
  NOT_EVALUATED,
  /** The last evaluation was negative. */
  EVALUATED_NEGATIVELY,
  /** A report was due and has not been submitted. */
  REPORT_MISSING
}
