package io.github.samenspraak.platform;

/** The numbers of which a quorum asks for a share. */
public enum QuorumBase {
  /** Those who are in office on the day of the meeting. */
  IN_OFFICE,
  /**
   * The seats: the cap of the plan in force, else the sum of the maximums, else those in office.
   */
  SEATS
}
