package io.github.samenspraak.platform;

/** The roles on a body that a member or a participant can have. */
public enum BodyRole {
  /** Chairs the body. */
  CHAIR,
  /** Chairs it while the chair is absent. */
  VICE_CHAIR,
  /** Keeps its minutes and papers. */
  SECRETARY,
  /** Keeps its money. */
  TREASURER,
  /** Writes down its conclusions. */
  RAPPORTEUR
}
