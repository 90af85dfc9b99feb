package io.github.samenspraak.register;

/** The region that a municipality lies in, which decides on the law. */
public enum Region {
  /** The Flemish Region. */
  FLANDERS,
  /** The Walloon Region. */
  WALLONIA,
  /** The Brussels-Capital Region. */
  BRUSSELS,
  /** Elsewhere. */
  OTHER
}
