package io.github.samenspraak.platform;

/** The roles of a member of a body. */
public enum MandateRole {
  /** Chairs the body. */
  CHAIR,
  /** Chairs it when the chair is absent. */
  VICE_CHAIR,
  /** Keeps its minutes and papers. */
  SECRETARY,
  /** Sits on it. */
  MEMBER
}
