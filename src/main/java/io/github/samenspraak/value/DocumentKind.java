package io.github.samenspraak.value;

/** The kinds of document. */
public enum DocumentKind {
  /** An invitation to a meeting. */
  INVITATION,
  /** The minutes of a meeting. */
  MINUTES,
  /** A paper that a meeting was about. */
  PAPER,
  /** A report. */
  REPORT,
  /** A decision. */
  DECISION,
  /** Any other document. */
  OTHER
}
