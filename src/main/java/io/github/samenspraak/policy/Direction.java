package io.github.samenspraak.policy;

/** The directions in which an indicator can improve. */
public enum Direction {
  /** The lower, the better. */
  LOWER,
  /** The higher, the better. */
  HIGHER
}
