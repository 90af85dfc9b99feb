package io.github.samenspraak.policy;

/** How far an action is. */
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
