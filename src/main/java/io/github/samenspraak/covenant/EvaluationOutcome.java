package io.github.samenspraak.covenant;

/** The outcomes of the evaluation of a covenant. */
public enum EvaluationOutcome {
  /** Positive. */
  POSITIVE,
  /** Positive, on conditions. */
  CONDITIONAL,
  /** Negative. */
  NEGATIVE
}
