package io.github.samenspraak.cycle;

/** Whether an authority follows a piece of advice. */
public enum Outcome {
  /** It follows the advice. */
  FOLLOWED,
  /** It follows the advice in part. */
  PARTLY_FOLLOWED,
  /** It does not follow the advice. */
  NOT_FOLLOWED
}
