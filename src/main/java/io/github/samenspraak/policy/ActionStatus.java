package io.github.samenspraak.policy;

/** The status of an action. */
public enum ActionStatus {
  /** It has not begun. */
  PLANNED,
  /** It is being carried out. */
  RUNNING,
  /** It was carried out. */
  DONE,
  /** It was given up. */
  DROPPED
}
