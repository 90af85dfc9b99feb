package io.github.samenspraak.agenda;

/** How an obligation stands on a day. */
public enum ObligationState {
  /** It is not met, and there is time. */
  UPCOMING,
  /** It is not met, and due within the notice, on that very day at the soonest. */
  DUE_SOON,
  /** It was met by its last day. */
  MET,
  /** It was met after its last day. */
  MET_LATE,
  /** It is not met, and its last day has passed. */
  OVERDUE,
  /** It is not met, and need not be: the municipality decided to live with that. */
  WAIVED,
  /** It was not met, and nobody has to any more: what it was for is over. */
  LAPSED
}
