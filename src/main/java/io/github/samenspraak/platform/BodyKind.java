package io.github.samenspraak.platform;

/** The kinds of body of a platform. */
public enum BodyKind {
  /** The meeting of all members. */
  PLENARY,
  /** The committee that leads the platform. */
  STEERING_COMMITTEE,
  /** The committee that runs the platform from day to day, and supports its coordinator. */
  MANAGEMENT_COMMITTEE,
  /** A group that works on a theme and ends every year with a conclusion. */
  WORKING_GROUP;

  /** {@return whether it is a committee, on which people sit} */
  public boolean isCommittee() {
    return this == STEERING_COMMITTEE || this == MANAGEMENT_COMMITTEE;
  }
}
