package io.github.samenspraak.covenant;

/** The reasons for the end of a covenant. */
public enum EndReason {
  /** Its time was over, and it was not extended. */
  EXPIRED,
  /** The authority gave notice. */
  TERMINATED_BY_AUTHORITY,
  /** The partner gave notice. */
  TERMINATED_BY_PARTNER,
  /** Both agreed. */
  MUTUAL_CONSENT,
  /** One of them broke the agreement. */
  BREACH
}
