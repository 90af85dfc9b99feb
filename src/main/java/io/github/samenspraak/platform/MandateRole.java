package io.github.samenspraak.platform;

/** What a member does on a body beside sitting on it. */
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
