package io.github.samenspraak.covenant;

/** Why a covenant ended. */
public enum EndReason {
  /** Its time was over, and it was not extended. */
  EXPIRED,
  /** The authority gave notice. */
  TERMINATED_BY_AUTHORITY,
  /** The partner gave notice. */
  TERMINATED_BY_PARTNER,
  /** Both agreed. */
  MUTUAL_CONSENT,
  /** One of them did not do what was agreed. */
  BREACH
}
