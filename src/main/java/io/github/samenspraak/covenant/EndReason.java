package io.github.samenspraak.covenant;

/** The reasons for the early end of a covenant. Running out is none. */
public enum EndReason {
  /** The authority gave notice. */
  TERMINATED_BY_AUTHORITY,
  /** The partner gave notice. */
  TERMINATED_BY_PARTNER,
  /** Both agreed. */
  MUTUAL_CONSENT,
  /** One of them broke the agreement. */
  BREACH
}
