package io.github.samenspraak.covenant;

/** The status of a covenant on a day. */
public enum CovenantStatus {
  /** It has not begun and was not signed. */
  PROPOSED,
  /** It was signed and has not begun. */
  SIGNED,
  /** It is in its initial term, signed or not. */
  RUNNING,
  /** It is in an extension. */
  EXTENDED,
  /** Its time is over, or it was ended early. */
  ENDED
}
