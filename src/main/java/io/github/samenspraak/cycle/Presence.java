package io.github.samenspraak.cycle;

/** The presence or absence of an expected attendee. */
public enum Presence {
  /** Came. */
  PRESENT,
  /** Took part from elsewhere. */
  REMOTE,
  /** Did not come, and said so. */
  EXCUSED,
  /** Did not come. */
  ABSENT;

  /** {@return whether somebody took part, on the spot or from elsewhere} */
  public boolean isThere() {
    return this == PRESENT || this == REMOTE;
  }
}
