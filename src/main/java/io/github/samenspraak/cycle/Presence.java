package io.github.samenspraak.cycle;

/** The presence or absence of an expected attendee. */
public enum Presence {
  /** Came. */
  PRESENT,
  /** Did not come, and said so. */
  EXCUSED,
  /** Did not come. */
  ABSENT
}
