package io.github.samenspraak.platform;

/** The reasons for the end of a mandate. */
public enum MandateEnd {
  /** Its full length was over. */
  TERM_COMPLETED,
  /** The holder gave it up. */
  RESIGNED,
  /** It was taken away. */
  DISMISSED,
  /** The holder died. */
  DIED,
  /** The holder lost the office, the delegation or the membership that it rested on. */
  LOST_CAPACITY,
  /** The body was dissolved. */
  BODY_DISSOLVED
}
