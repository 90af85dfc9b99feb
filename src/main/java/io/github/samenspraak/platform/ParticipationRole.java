package io.github.samenspraak.platform;

/** The roles of an organisation in a working group. */
public enum ParticipationRole {
  /** Chairs the group. */
  CHAIR,
  /** Writes down its conclusions. */
  RAPPORTEUR,
  /** Takes part. */
  PARTICIPANT
}
