package io.github.samenspraak.platform;

/** The ways in which a mandate is held. */
public enum HeldAs {
  /** Takes a seat. */
  MEMBER,
  /** Stands ready for members who cannot come to a meeting, and takes no seat. */
  DEPUTY,
  /** Stands in for one member for the term of an absence, and takes no seat. */
  SUBSTITUTE
}
