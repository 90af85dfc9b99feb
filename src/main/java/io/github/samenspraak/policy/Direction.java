package io.github.samenspraak.policy;

/** In which direction an indicator gets better. */
public enum Direction {
  /** The lower, the better. */
  LOWER,
  /** The higher, the better. */
  HIGHER
}
