package io.github.samenspraak.policy;

/** How far an objective looks. */
public enum ObjectiveLevel {
  /** What shall be different in the end. */
  STRATEGIC,
  /** What is reached by actions. */
  OPERATIONAL
}
