package io.github.samenspraak.policy;

/** The details that make an action concrete. */
public enum ActionDetail {
  /** The executor. */
  EXECUTOR,
  /** The funder. */
  FUNDER,
  /** The budget. */
  BUDGET,
  /** The indicator of its effect. */
  INDICATOR
}
