package io.github.samenspraak.covenant;

/** What comes out of the evaluation of a covenant. */
public enum EvaluationOutcome {
  /** It does what it is for. */
  POSITIVE,
  /** It does, on conditions. */
  CONDITIONAL,
  /** It does not. */
  NEGATIVE
}
