package io.github.samenspraak.platform;

/** What an organisation does in a working group beside taking part. */
public enum ParticipationRole {
  /** Chairs the group. */
  CHAIR,
  /** Writes down its conclusions. */
  RAPPORTEUR,
  /** Takes part. */
  PARTICIPANT
}
