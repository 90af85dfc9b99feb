package io.github.samenspraak.cycle;

/** Whether somebody who was expected at a meeting came. */
public enum Presence {
  /** Came. */
  PRESENT,
  /** Did not come, and said so. */
  EXCUSED,
  /** Did not come. */
  ABSENT
}
