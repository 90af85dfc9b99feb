package io.github.samenspraak.policy;

/** The levels of objectives. */
public enum ObjectiveLevel {
  /** Strategic: a change in the long run. */
  STRATEGIC,
  /** Operational: a result of actions. */
  OPERATIONAL
}
