package io.github.samenspraak.policy;

/** What makes an action concrete. */
public enum ActionDetail {
  /** Who carries it out. */
  EXECUTOR,
  /** Who pays for it. */
  FUNDER,
  /** What it may cost. */
  BUDGET,
  /** By what one sees whether it helps. */
  INDICATOR
}
